"""Time-out, langer, schorsing en verwijdering van school.

Handboek sociale veiligheid, Protocol schorsen en verwijderen van leerlingen, met de wettekst daarin.
"""

from decision_tools.rules import DERIVED, Row, Table, Tool
from decision_tools.wijdevenen import HANDBOEK

from .examples import EXAMPLES
from .outcomes import before_measure as before
from .outcomes import schorsing, verwijdering
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
                Row("jong", (INGRIJPEND, jong.is_("ja")), before.jong_ja, ALGEMEEN),
                Row("jong-nog-niet", (INGRIJPEND, jong.is_("nog-niet")), before.jong_nog_niet, DERIVED),
                Row(
                    "niet-jong",
                    (INGRIJPEND, jong.is_("nee")),
                    before.niet_jong,
                    DERIVED,
                ),
                Row(
                    "leeftijd-niet-nodig",
                    (
                        situatie.is_(
                            "time-out", "beroep", "na-voornemen", "na-besluit", "bezwaar", unknown=True
                        ),
                    ),
                    before.leeftijd_niet_nodig,
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
                    schorsing.time_out,
                    TIME_OUT,
                ),
                Row(
                    "geen-ernst",
                    (situatie.is_("time-out"), ernst.is_("nee")),
                    before.geen_ernst,
                    PROTOCOL,
                ),
                Row(
                    "ernst-nog-niet",
                    (situatie.is_("time-out"), ernst.is_("nog-niet")),
                    before.ernst_nog_niet,
                    DERIVED,
                ),
                Row("langer-schorsen", (LANGER, gesprek.yes()), schorsing.langer_schorsen, TIME_OUT),
                Row("verlengen", (*GEEN_GESPREK, al_verlengd.no()), schorsing.verlengen, TIME_OUT),
                Row(
                    "eerst-gesprek",
                    (LANGER, gesprek.no(), al_verlengd.yes()),
                    schorsing.eerst_gesprek,
                    TIME_OUT,
                ),
                Row(
                    "gesprek-onbekend",
                    (LANGER, gesprek.is_unknown(), al_verlengd.yes()),
                    before.uitzoeken,
                    DERIVED,
                ),
                Row(
                    "verlenging-onbekend",
                    (*GEEN_GESPREK, al_verlengd.is_unknown()),
                    before.uitzoeken,
                    DERIVED,
                ),
                Row(
                    "schorsing",
                    (situatie.is_("schorsing"), grond_schorsing.is_("zeer-ernstig", "volgend")),
                    schorsing.schorsing,
                    SCHORSING,
                ),
                Row(
                    "geen-reden",
                    (situatie.is_("schorsing"), grond_schorsing.is_("geen")),
                    before.geen_reden,
                    SCHORSING,
                ),
                Row(
                    "reden-nog-niet",
                    (situatie.is_("schorsing"), grond_schorsing.is_("nog-niet")),
                    before.gezag_nog_niet,
                    DERIVED,
                ),
                Row("beroep", (situatie.is_("beroep"),), schorsing.beroep, SCHORSING),
                Row(
                    "voornemen",
                    (VOORNEMEN, grond_verwijdering.is_(*GRONDEN)),
                    verwijdering.voornemen,
                    VERWIJDERING,
                ),
                Row(
                    "geen-grond",
                    (VOORNEMEN, grond_verwijdering.is_("geen")),
                    before.geen_grond,
                    VERWIJDERING,
                ),
                Row(
                    "grond-nog-niet",
                    (VOORNEMEN, grond_verwijdering.is_("nog-niet")),
                    before.gezag_nog_niet,
                    DERIVED,
                ),
                Row(
                    "na-voornemen",
                    (situatie.is_("na-voornemen"),),
                    verwijdering.na_voornemen,
                    VERWIJDERING,
                ),
                Row(
                    "na-besluit",
                    (situatie.is_("na-besluit"),),
                    verwijdering.na_besluit,
                    verwijdering.WET_VERWIJDEREN,
                ),
                Row("bezwaar", (situatie.is_("bezwaar"),), verwijdering.op_bezwaar, VERWIJDERING),
                Row("maatregel-onbekend", (situatie.is_unknown(),), before.kies, PROTOCOL),
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
                    verwijdering.ondersteuning,
                    VERWIJDERING,
                ),
                Row(
                    "wangedrag",
                    (grond_verwijdering.is_("wangedrag"),),
                    verwijdering.wangedrag,
                    VERWIJDERING,
                ),
                Row("ouders", (grond_verwijdering.is_("ouders"),), verwijdering.ouders_grond, VERWIJDERING),
                Row(
                    "grondslag",
                    (grond_verwijdering.is_("grondslag"),),
                    verwijdering.grondslag,
                    VERWIJDERING,
                ),
            ),
            after=("voornemen",),
        ),
    ),
    examples=EXAMPLES,
)
