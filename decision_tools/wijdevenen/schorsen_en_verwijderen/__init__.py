"""Time-out, langer, schorsing en verwijdering van school.

Handboek sociale veiligheid, Protocol schorsen en verwijderen van leerlingen, met de wettekst daarin.
"""

from itertools import combinations

from decision_tools.rules import DERIVED, Row, Table, Tool, any_of, not_before
from decision_tools.wijdevenen import HANDBOEK

from .examples import EXAMPLES
from .outcomes import before_measure as before
from .outcomes import beroep, gronden, schorsing, verwijdering
from .outcomes.sections import ALGEMEEN, PROTOCOL, SCHORSING, TIME_OUT, VERWIJDERING, WET_VERWIJDEREN
from .questions import (
    BEZWAAR_LAAT,
    NIET_JONG,
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
    wangedrag_vast,
)

INGRIJPEND = situatie.is_("langer", "schorsing", "voornemen")
LANGER = situatie.is_("langer")
GEEN_GESPREK = (LANGER, gesprek.no(unknown=True))
VOORNEMEN = situatie.is_("voornemen")
WANGEDRAG = (VOORNEMEN, grond_verwijdering.is_("wangedrag"))
NODIG = tuple(wangedrag_vast.options)
IETS_ONTBREEKT = any_of(*(wangedrag_vast.excludes(option) for option in NODIG))
MISSCHIEN_ALLES = tuple(wangedrag_vast.includes(option, unknown=True) for option in NODIG)

DAGEN = (begin, beroep_binnen, voornemen_dag, besluit_dag, bezwaar_binnen)
IN_ORDER = (not_before(besluit_dag, voornemen_dag), not_before(bezwaar_binnen, voornemen_dag))
APART = tuple(
    frozenset((one.id, other.id))
    for one, other in combinations(DAGEN, 2)
    if (other, one) not in [(relation.one, relation.other) for relation in IN_ORDER]
)
"""Days of another measure, or of which the source fixes no order: objection may come before the decision."""

TOOL = Tool(
    slug="wijdevenen/schorsen-en-verwijderen",
    title="Time-out, schorsen en van school verwijderen",
    intro="Wie beslist, wie wordt gehoord, wie hoort het, en vóór welke dag? Van time-out tot verwijdering.",
    page="wijdevenen/schorsen-en-verwijderen",
    document=HANDBOEK,
    sensitive=True,
    danger=True,
    questions=(
        situatie,
        jong,
        ernst,
        gesprek,
        al_verlengd,
        grond_schorsing,
        grond_verwijdering,
        wangedrag_vast,
        begin,
        beroep_binnen,
        voornemen_dag,
        besluit_dag,
        bezwaar_binnen,
    ),
    facts=(NIET_JONG, BEZWAAR_LAAT),
    relations=IN_ORDER,
    independent=APART,
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
                Row("beroep", (situatie.is_("beroep"),), beroep.beroep, SCHORSING),
                Row(
                    "voornemen",
                    (VOORNEMEN, grond_verwijdering.is_("ondersteuning", "ouders", "grondslag")),
                    verwijdering.voornemen,
                    VERWIJDERING,
                ),
                Row(
                    "voornemen-wangedrag",
                    (*WANGEDRAG, *MISSCHIEN_ALLES),
                    verwijdering.voornemen,
                    VERWIJDERING,
                ),
                Row(
                    "wangedrag-ontbreekt",
                    (*WANGEDRAG, IETS_ONTBREEKT),
                    gronden.wangedrag_ontbreekt,
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
                    WET_VERWIJDEREN,
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
                    gronden.ondersteuning,
                    VERWIJDERING,
                ),
                Row(
                    "wangedrag",
                    (grond_verwijdering.is_("wangedrag"),),
                    gronden.wangedrag,
                    VERWIJDERING,
                ),
                Row("ouders", (grond_verwijdering.is_("ouders"),), gronden.ouders_grond, VERWIJDERING),
                Row(
                    "grondslag",
                    (grond_verwijdering.is_("grondslag"),),
                    gronden.grondslag,
                    VERWIJDERING,
                ),
            ),
            after=("voornemen", "voornemen-wangedrag"),
        ),
    ),
    examples=EXAMPLES,
)
