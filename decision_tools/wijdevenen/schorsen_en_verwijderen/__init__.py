"""Time-out, langer, schorsing en verwijdering van school.

Handboek sociale veiligheid, Protocol schorsen en verwijderen van leerlingen, met de wettekst daarin.
"""

from decision_tools.rules import DERIVED, Choice, Judgement, Outcome, Row, Table, Tool, YesNo
from decision_tools.wijdevenen import HANDBOEK

from . import notes
from .examples import EXAMPLES
from .outcomes import before_measure as eerst
from .outcomes import schorsing as maatregel
from .outcomes import verwijdering as van_school

NOG_NIET = "nog niet beslist"

situatie = Choice(
    "situatie",
    "Waar gaat het nu om?",
    label="Waar het om gaat",
    options={
        "time-out": "een time-out: de rest van de dag niet op school",
        "langer": "een time-out die langer duurt",
        "schorsing": "een schorsing",
        "beroep": "ouders zijn in beroep gegaan tegen een schorsing",
        "voornemen": "verwijdering van school, het voornemen is nog niet verstuurd",
        "na-voornemen": "verwijdering van school, het voornemen is verstuurd",
        "na-besluit": "verwijdering van school, de beslissing is genomen",
        "bezwaar": "verwijdering van school, ouders hebben bezwaar gemaakt",
    },
    unknown=True,
)
jong = Judgement(
    "jong",
    "Is dit een jonge leerling?",
    label="Jonge leerling",
    help="Het handboek noemt geen leeftijd. Bespreek het bij twijfel.",
    options={"ja": "ja", "nee": "nee", "nog-niet": NOG_NIET},
    role="directie",
    weigh=("leeftijd", "ontwikkelingsniveau"),
)
ernst = Judgement(
    "ernst",
    "Is er een ernstig incident, waarbij een ander lichamelijk en/of psychisch letsel kreeg?",
    label="Ernstig incident met letsel",
    options={"ja": "ja", "nee": "nee", "nog-niet": NOG_NIET},
    role="directie",
    weigh=("hoe ernstig het gedrag was", "welk letsel een ander kreeg", "of het nu veilig is op school"),
)
gesprek = YesNo(
    "gesprek",
    "Is er een gesprek met de ouders geweest, met een verslag?",
    label="Gesprek met de ouders geweest",
    unknown=True,
)
al_verlengd = YesNo(
    "al-verlengd", "Is de time-out al een keer verlengd?", label="Al een keer verlengd", unknown=True
)
grond_schorsing = Judgement(
    "grond-schorsing",
    "Wat is de reden voor de schorsing?",
    label="Reden voor de schorsing",
    options={
        "zeer-ernstig": "een zeer ernstig incident met letsel",
        "volgend": "een (volgend) ernstig incident met letsel",
        "geen": "geen van deze",
        "nog-niet": NOG_NIET,
    },
    role="bevoegd gezag",
    weigh=(
        "hoe ernstig het is",
        "of het vaker gebeurde",
        "of iemand onveilig is",
        "leeftijd en ontwikkeling",
    ),
)
grond_verwijdering = Judgement(
    "grond-verwijdering",
    "Op welke grond zou de leerling van school verwijderd worden?",
    label="Grond voor verwijdering van school",
    options={
        "ondersteuning": "de school kan de ondersteuning niet (meer) geven",
        "wangedrag": "ernstig wangedrag van de leerling",
        "ouders": "gedrag van ouders, of de relatie met ouders",
        "grondslag": "gedrag tegen de grondslag van de school",
        "geen": "geen van deze",
        "nog-niet": NOG_NIET,
    },
    role="bevoegd gezag",
    weigh=(
        "of er meermalen een ernstig incident was",
        "of dat ingrijpend was voor de veiligheid en/of het onderwijs op school",
    ),
)

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
        maatregel.begin,
        maatregel.beroep_binnen,
        van_school.voornemen_dag,
        van_school.besluit_dag,
        van_school.bezwaar_binnen,
    ),
    tables=(
        Table(
            "leeftijd",
            "Jonge leerlingen",
            (
                Row("jong", (INGRIJPEND, jong.is_("ja")), eerst.jong_ja, notes.ALGEMEEN),
                Row("jong-nog-niet", (INGRIJPEND, jong.is_("nog-niet")), eerst.jong_nog_niet, DERIVED),
                Row(
                    "niet-jong",
                    (INGRIJPEND, jong.is_("nee")),
                    Outcome("niet-jong", "Geen jonge leerling: de gewone stappen gelden.", quiet=True),
                    DERIVED,
                ),
                Row(
                    "leeftijd-niet-nodig",
                    (
                        situatie.is_(
                            "time-out", "beroep", "na-voornemen", "na-besluit", "bezwaar", unknown=True
                        ),
                    ),
                    Outcome("leeftijd-niet-nodig", "De leeftijd verandert deze stap niet.", quiet=True),
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
                    notes.TIME_OUT,
                ),
                Row(
                    "geen-ernst",
                    (situatie.is_("time-out"), ernst.is_("nee")),
                    eerst.geen_ernst,
                    notes.PROTOCOL,
                ),
                Row(
                    "ernst-nog-niet",
                    (situatie.is_("time-out"), ernst.is_("nog-niet")),
                    eerst.ernst_nog_niet,
                    DERIVED,
                ),
                Row("langer-schorsen", (LANGER, gesprek.yes()), maatregel.langer_schorsen, notes.TIME_OUT),
                Row("verlengen", (*GEEN_GESPREK, al_verlengd.no()), maatregel.verlengen, notes.TIME_OUT),
                Row(
                    "eerst-gesprek",
                    (LANGER, gesprek.no(), al_verlengd.yes()),
                    maatregel.eerst_gesprek,
                    notes.TIME_OUT,
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
                    notes.SCHORSING,
                ),
                Row(
                    "geen-reden",
                    (situatie.is_("schorsing"), grond_schorsing.is_("geen")),
                    eerst.geen_reden,
                    notes.SCHORSING,
                ),
                Row(
                    "reden-nog-niet",
                    (situatie.is_("schorsing"), grond_schorsing.is_("nog-niet")),
                    eerst.gezag_nog_niet,
                    DERIVED,
                ),
                Row("beroep", (situatie.is_("beroep"),), maatregel.beroep, notes.SCHORSING),
                Row(
                    "voornemen",
                    (VOORNEMEN, grond_verwijdering.is_(*GRONDEN)),
                    van_school.voornemen,
                    notes.VERWIJDERING,
                ),
                Row(
                    "geen-grond",
                    (VOORNEMEN, grond_verwijdering.is_("geen")),
                    eerst.geen_grond,
                    notes.VERWIJDERING,
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
                    notes.VERWIJDERING,
                ),
                Row(
                    "na-besluit", (situatie.is_("na-besluit"),), van_school.na_besluit, notes.WET_VERWIJDEREN
                ),
                Row("bezwaar", (situatie.is_("bezwaar"),), van_school.op_bezwaar, notes.VERWIJDERING),
                Row("maatregel-onbekend", (situatie.is_unknown(),), eerst.kies, notes.PROTOCOL),
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
                    notes.VERWIJDERING,
                ),
                Row(
                    "wangedrag",
                    (grond_verwijdering.is_("wangedrag"),),
                    van_school.wangedrag,
                    notes.VERWIJDERING,
                ),
                Row(
                    "ouders", (grond_verwijdering.is_("ouders"),), van_school.ouders_grond, notes.VERWIJDERING
                ),
                Row(
                    "grondslag",
                    (grond_verwijdering.is_("grondslag"),),
                    van_school.grondslag,
                    notes.VERWIJDERING,
                ),
            ),
            after=("voornemen",),
        ),
    ),
    examples=EXAMPLES,
)
