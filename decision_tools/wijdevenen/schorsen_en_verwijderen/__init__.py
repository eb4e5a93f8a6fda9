"""Time-out, langer, schorsing en verwijdering van school.

Handboek sociale veiligheid, Protocol schorsen en verwijderen van leerlingen, met de wettekst daarin.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK

from .examples import EXAMPLES
from .outcomes import before_measure as eerst
from .outcomes import schorsing as maatregel
from .outcomes import verwijdering as van_school
from .questions import (
    al_verlengd,
    begin,
    beroep_binnen,
    besluit_dag,
    bezwaar_binnen,
    ernst,
    gesprek,
    grond_schorsing,
    grond_verwijdering,
    jong,
    situatie,
    voornemen_dag,
)

PROTOCOL = HANDBOEK.section("Protocol schorsing en verwijdering van leerlingen")
ALGEMEEN = HANDBOEK.section("Protocol schorsen en verwijderen van leerlingen: Algemeen")
TIME_OUT = HANDBOEK.section("Protocol schorsen en verwijderen: Time-out")
SCHORSING = HANDBOEK.section("Protocol schorsen en verwijderen: Schorsing")
VERWIJDERING = HANDBOEK.section("Protocol schorsen en verwijderen: Verwijdering")

INGRIJPEND = situatie.is_("langer", "schorsing", "voornemen")
LANGER = situatie.is_("langer")
GEEN_GESPREK = (LANGER, gesprek.no(unknown=True))
VOORNEMEN = situatie.is_("voornemen")
GRONDEN = ("ondersteuning", "wangedrag", "ouders", "grondslag")

TOOL = Tool(
    slug="wijdevenen/schorsen-en-verwijderen",
    title="Time-out, schorsen en van school verwijderen",
    intro="Wie beslist, wie wordt gehoord, wie hoort het, en vóór welke dag? Van time-out tot verwijdering.",
    page="wijdevenen/schorsen-en-verwijderen",
    document=HANDBOEK,
    sensitive=True,
    questions=(
        situatie,
        jong,
        ernst,
        gesprek,
        al_verlengd,
        grond_schorsing,
        grond_verwijdering,
        begin,
        beroep_binnen,
        voornemen_dag,
        besluit_dag,
        bezwaar_binnen,
    ),
    tables=(
        Table(
            "leeftijd",
            "Jonge leerlingen",
            (
                Row("jong", (INGRIJPEND, jong.is_("ja")), eerst.jong_ja, ALGEMEEN),
                Row("jong-nog-niet", (INGRIJPEND, jong.is_("nog-niet")), eerst.jong_nog_niet, DERIVED),
                Row(
                    "niet-jong",
                    (INGRIJPEND, jong.is_("nee")),
                    eerst.niet_jong,
                    DERIVED,
                ),
                Row(
                    "leeftijd-niet-nodig",
                    (
                        situatie.is_(
                            "time-out", "beroep", "na-voornemen", "na-besluit", "bezwaar", unknown=True
                        ),
                    ),
                    eerst.leeftijd_niet_nodig,
                    DERIVED,
                ),
            ),
        ),
        Table(
            "maatregel",
            "De maatregel en de stappen",
            (
                Row(
                    "time-out",
                    (situatie.is_("time-out"), ernst.is_("ja")),
                    maatregel.time_out,
                    TIME_OUT,
                ),
                Row(
                    "geen-ernst",
                    (situatie.is_("time-out"), ernst.is_("nee")),
                    eerst.geen_ernst,
                    PROTOCOL,
                ),
                Row(
                    "ernst-nog-niet",
                    (situatie.is_("time-out"), ernst.is_("nog-niet")),
                    eerst.ernst_nog_niet,
                    DERIVED,
                ),
                Row("langer-schorsen", (LANGER, gesprek.yes()), maatregel.langer_schorsen, TIME_OUT),
                Row("verlengen", (*GEEN_GESPREK, al_verlengd.no()), maatregel.verlengen, TIME_OUT),
                Row(
                    "eerst-gesprek",
                    (LANGER, gesprek.no(), al_verlengd.yes()),
                    maatregel.eerst_gesprek,
                    TIME_OUT,
                ),
                Row(
                    "gesprek-onbekend",
                    (LANGER, gesprek.is_unknown(), al_verlengd.yes()),
                    eerst.uitzoeken,
                    DERIVED,
                ),
                Row(
                    "verlenging-onbekend",
                    (*GEEN_GESPREK, al_verlengd.is_unknown()),
                    eerst.uitzoeken,
                    DERIVED,
                ),
                Row(
                    "schorsing",
                    (situatie.is_("schorsing"), grond_schorsing.is_("zeer-ernstig", "volgend")),
                    maatregel.schorsing,
                    SCHORSING,
                ),
                Row(
                    "geen-reden",
                    (situatie.is_("schorsing"), grond_schorsing.is_("geen")),
                    eerst.geen_reden,
                    SCHORSING,
                ),
                Row(
                    "reden-nog-niet",
                    (situatie.is_("schorsing"), grond_schorsing.is_("nog-niet")),
                    eerst.gezag_nog_niet,
                    DERIVED,
                ),
                Row("beroep", (situatie.is_("beroep"),), maatregel.beroep, SCHORSING),
                Row(
                    "voornemen",
                    (VOORNEMEN, grond_verwijdering.is_(*GRONDEN)),
                    van_school.voornemen,
                    VERWIJDERING,
                ),
                Row(
                    "geen-grond",
                    (VOORNEMEN, grond_verwijdering.is_("geen")),
                    eerst.geen_grond,
                    VERWIJDERING,
                ),
                Row(
                    "grond-nog-niet",
                    (VOORNEMEN, grond_verwijdering.is_("nog-niet")),
                    eerst.gezag_nog_niet,
                    DERIVED,
                ),
                Row(
                    "na-voornemen",
                    (situatie.is_("na-voornemen"),),
                    van_school.na_voornemen,
                    VERWIJDERING,
                ),
                Row(
                    "na-besluit",
                    (situatie.is_("na-besluit"),),
                    van_school.na_besluit,
                    van_school.WET_VERWIJDEREN,
                ),
                Row("bezwaar", (situatie.is_("bezwaar"),), van_school.op_bezwaar, VERWIJDERING),
                Row("maatregel-onbekend", (situatie.is_unknown(),), eerst.kies, PROTOCOL),
            ),
            after=("jong", "jong-nog-niet", "niet-jong", "leeftijd-niet-nodig"),
        ),
        Table(
            "gronden",
            "Wat de school per grond moet nagaan",
            (
                Row(
                    "ondersteuning",
                    (grond_verwijdering.is_("ondersteuning"),),
                    van_school.ondersteuning,
                    VERWIJDERING,
                ),
                Row(
                    "wangedrag",
                    (grond_verwijdering.is_("wangedrag"),),
                    van_school.wangedrag,
                    VERWIJDERING,
                ),
                Row("ouders", (grond_verwijdering.is_("ouders"),), van_school.ouders_grond, VERWIJDERING),
                Row(
                    "grondslag",
                    (grond_verwijdering.is_("grondslag"),),
                    van_school.grondslag,
                    VERWIJDERING,
                ),
            ),
            after=("voornemen",),
        ),
    ),
    examples=EXAMPLES,
)
