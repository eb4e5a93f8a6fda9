"""Calamity after behaviour between pupils that crosses a line: five actions, whom to write, staying home.

Handboek sociale veiligheid: Actieplan bij calamiteiten (actie 1 to 5), Calamiteitmanagement, Media, the three
ouderbrieven. How big it is and who has to know are judgements: nothing is computed.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import GEVAAR_NU

from .examples import EXAMPLES
from .outcomes import actions, circle, staying_home
from .questions import leerlingen, omvang, thuis_houden, wie_weet

ACTIES = HANDBOEK.section("Actieplan bij calamiteiten")
ACTIE_2 = HANDBOEK.section("Actie 2: Onderneem actie")
ACTIE_4 = HANDBOEK.section("Actie 4: Communicatie")
EXTERN = HANDBOEK.section("Externe ondersteuning")
BRIEF_JONG = HANDBOEK.section("Ouderbrief grensoverschrijdend gedrag jonge kinderen")
BRIEF_GROEP = HANDBOEK.section("Ouderbrief ernstig incident (betrokken groep)")
BRIEF_GROEPEN = HANDBOEK.section("Ouderbrief ernstig incident (overige groepen)")

GROEP = wie_weet.is_("groep")
GROEPEN = wie_weet.is_("groepen")
THUIS = thuis_houden.yes()

TOOL = Tool(
    slug="wijdevenen/calamiteit",
    title="Calamiteit: de vijf acties",
    intro=(
        "Er is grensoverschrijdend gedrag tussen leerlingen en het geeft onrust. Handel snel en weeg "
        f"steeds af. {GEVAAR_NU}"
    ),
    page="wijdevenen/actieplan-calamiteit",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    run_sheet=True,
    questions=(omvang, wie_weet, thuis_houden, leerlingen),
    tables=(
        Table("acties", "De vijf acties", (Row("acties", (), actions.acties, ACTIES),)),
        Table(
            "omvang",
            "Hoe groot is het?",
            (
                Row("klein", (omvang.is_("klein"), wie_weet.is_("betrokken", "open")), circle.klein, ACTIE_4),
                Row(
                    "klein-en-breder",
                    (omvang.is_("klein"), wie_weet.is_("groep", "groepen")),
                    circle.klein_en_breder,
                    ACTIE_4,
                ),
                Row("groot", (omvang.is_("groot"),), circle.groot, ACTIE_2),
                Row("omvang-onbekend", (omvang.is_unknown(),), circle.onzeker, EXTERN),
            ),
        ),
        Table(
            "ouders",
            "Wie hoort wat?",
            (
                Row("betrokken", (wie_weet.is_("betrokken"),), circle.betrokken, ACTIE_4),
                Row(
                    "groep",
                    (GROEP, leerlingen.is_("jong", "ouder", unknown=True)),
                    circle.brief_groep,
                    BRIEF_GROEP,
                ),
                Row("groep-kleuters", (GROEP, leerlingen.is_("kleuter")), circle.brief_kleuters, BRIEF_JONG),
                Row(
                    "groepen",
                    (GROEPEN, leerlingen.is_("jong", "ouder", unknown=True)),
                    circle.brief_groepen,
                    BRIEF_GROEPEN,
                ),
                Row(
                    "groepen-kleuters",
                    (GROEPEN, leerlingen.is_("kleuter")),
                    circle.brief_groepen_kleuters,
                    BRIEF_JONG,
                ),
                Row("ouders-open", (wie_weet.is_("open"),), circle.ouders_open, ACTIE_4),
            ),
        ),
        Table(
            "thuis",
            "Schorsen of thuis houden",
            (
                Row("niet-thuis", (thuis_houden.no(),), staying_home.niet_thuis, DERIVED),
                Row("jong-kind", (THUIS, leerlingen.is_("kleuter", "jong")), staying_home.jong_kind, ACTIE_2),
                Row("ouder-kind", (THUIS, leerlingen.is_("ouder")), staying_home.ouder_kind, ACTIE_2),
                Row("leeftijd-open", (THUIS, leerlingen.is_unknown()), staying_home.leeftijd_open, ACTIE_2),
            ),
        ),
    ),
    examples=EXAMPLES,
)
