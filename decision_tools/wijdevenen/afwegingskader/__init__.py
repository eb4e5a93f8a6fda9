"""Afwegingskader of the Meldcode: five weighings, their exits, and what goes with a report.

Handboek sociale veiligheid, Meldcode: Vermoeden, Veiligheid, Hulp, Hulp accepteren, Resultaat, Wegen
zorg, Zorg monitoren; Contact met ouders; Werkwijze Veilig Thuis; Wet Meldcode en de AVG. The weighings
are judgements: nothing is computed.
"""

from decision_tools.rules import Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU
from decision_tools.wijdevenen.shared.employees import MEDEWERKER
from decision_tools.wijdevenen.shared.reporting import DISCLOSURE, VEILIGHEID, WEGEN
from decision_tools.wijdevenen.shared.reporting import MELDEN as MELDEN_AVG
from decision_tools.wijdevenen.shared.talking_with_parents import gevaar_gesprek

from .examples import EXAMPLES
from .outcomes import no_report, parents, report
from .questions import accepteren, hulp, resultaat, veiligheid, vermoeden

VERMOEDEN = HANDBOEK.section("Vermoeden")
HULP = HANDBOEK.section("Hulp")
ACCEPTEREN = HANDBOEK.section("Hulp accepteren")
RESULTAAT = HANDBOEK.section("Resultaat")
CONTACT = HANDBOEK.section("Contact met ouders")

STERK = (vermoeden.is_("ja"),)
VEILIG = (*STERK, veiligheid.is_("nee"))
KAN_HELPEN = (*VEILIG, hulp.is_("ja"))
AANVAARD = (*KAN_HELPEN, accepteren.is_("ja"))

MELDEN = (
    "zonder-vermoeden",
    "onveilig",
    "twijfel",
    "disclosure",
    "geen-hulp",
    "niet-aanvaard",
    "geen-resultaat",
)

TOOL = Tool(
    slug="wijdevenen/afwegingskader",
    title="Afwegingskader Meldcode",
    intro=(
        "Moet je melden bij Veilig Thuis? Loop de vijf afwegingen langs, in deze volgorde. "
        f"Jullie wegen en beslissen zelf; deze keuzehulp rekent niets uit. {GEVAAR_NU}"
    ),
    page="wijdevenen/afwegingskader",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(vermoeden, veiligheid, hulp, accepteren, resultaat, gevaar_gesprek),
    tables=(
        Table(
            "afwegen",
            "De vijf afwegingen",
            (
                Row(
                    "geen-vermoeden",
                    (vermoeden.is_("nee"), veiligheid.is_("nee")),
                    no_report.sluiten,
                    VERMOEDEN,
                ),
                Row(
                    "zonder-vermoeden",
                    (vermoeden.is_("nee"), veiligheid.is_("ja", "disclosure", unknown=True)),
                    report.zonder_vermoeden,
                    WEGEN,
                ),
                Row("vermoeden-open", (vermoeden.is_("open"),), no_report.vermoeden_open, WEGEN),
                Row("onveilig", (*STERK, veiligheid.is_("ja")), report.onveilig, VEILIGHEID),
                Row("twijfel", (*STERK, veiligheid.is_unknown()), report.twijfel, VEILIGHEID),
                Row("disclosure", (*STERK, veiligheid.is_("disclosure")), report.disclosure, DISCLOSURE),
                Row("geen-hulp", (*VEILIG, hulp.is_("nee")), report.geen_hulp, HULP),
                Row("hulp-open", (*VEILIG, hulp.is_("open")), no_report.hulp_open, WEGEN),
                Row("niet-aanvaard", (*KAN_HELPEN, accepteren.is_("nee")), report.niet_aanvaard, ACCEPTEREN),
                Row(
                    "aanvaarden-open", (*KAN_HELPEN, accepteren.is_("open")), no_report.aanvaarden_open, WEGEN
                ),
                Row("geen-resultaat", (*AANVAARD, resultaat.is_("nee")), report.geen_resultaat, RESULTAAT),
                Row("hulp-loopt", (*AANVAARD, resultaat.is_("open")), no_report.hulp_loopt, ACCEPTEREN),
                Row("resultaat", (*AANVAARD, resultaat.is_("ja")), no_report.afsluiten, RESULTAAT),
            ),
        ),
        Table(
            "ouders",
            "Praten met de ouders over de melding",
            (
                Row(
                    "ouders-gesprek",
                    (gevaar_gesprek.no(), veiligheid.is_("nee", "ja", unknown=True)),
                    parents.gesprek,
                    MELDEN_AVG,
                ),
                Row(
                    "ouders-na-afstemming",
                    (gevaar_gesprek.no(), veiligheid.is_("disclosure")),
                    parents.na_afstemming,
                    DISCLOSURE,
                ),
                Row("ouders-overslaan", (gevaar_gesprek.yes(),), parents.overslaan, CONTACT),
                Row("ouders-twijfel", (gevaar_gesprek.is_unknown(),), parents.twijfel, WEGEN),
            ),
            after=MELDEN,
        ),
        MEDEWERKER,
    ),
    examples=EXAMPLES,
)
