"""Which measure it is about, what has been weighed, and the days from which terms count."""

from datetime import date, timedelta

from decision_tools.rules import UNKNOWN, Choice, Date, Fact, Judgement, Settings, Unit, YesNo
from decision_tools.rules.calendar import CalendarError, add

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
        "voornemen": "verwijdering van school, er is nog geen brief met het voornemen",
        "na-voornemen": "verwijdering van school, de brief met het voornemen is verstuurd",
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
wangedrag_vast = Choice(
    "wangedrag-vast",
    "Wat staat vast over dit wangedrag?",
    label="Wat vaststaat over het wangedrag",
    help="Kies alles wat klopt. Klopt er niets? Kies dan 'geen van deze'.",
    options={
        "meermalen": "een ernstig incident gebeurde meermalen",
        "lichter": "lichtere maatregelen zijn geprobeerd en hielpen niet",
        "gewaarschuwd": "leerling en/of ouders zijn gewaarschuwd: de volgende keer volgt verwijdering",
    },
    many=True,
    unknown=True,
)

begin = Date(
    "eerste-dag",
    "Op welke dag mocht of mag de leerling voor het eerst de school niet in?",
    label="Eerste dag niet op school",
    help="Was er een time-out? Geef dan de dag van de time-out. Die telt mee.",
    unknown=True,
    school_day=True,
)
beroep_binnen = Date(
    "beroep-binnen",
    "Op welke dag kwam het beroep van de ouders binnen?",
    label="Dag waarop het beroep binnenkwam",
    unknown=True,
    past=True,
)

voornemen_dag = Date(
    "voornemen-dag",
    "Op welke dag kregen de ouders de brief met het voornemen?",
    label="Dag van de brief met het voornemen",
    unknown=True,
    past=True,
)
besluit_dag = Date(
    "besluit-dag",
    "Op welke dag kregen de ouders de beslissing?",
    label="Dag van de beslissing",
    unknown_help="Ook als er nog geen beslissing is.",
    unknown=True,
    past=True,
)
bezwaar_binnen = Date(
    "bezwaar-binnen",
    "Op welke dag kwam het bezwaarschrift van de ouders binnen?",
    label="Dag waarop het bezwaarschrift binnenkwam",
    unknown=True,
    past=True,
)

niet_jong_zeker = YesNo("niet-jong-zeker", "", "Geen jonge leerling", unknown=True)
NIET_JONG = Fact(
    niet_jong_zeker,
    (jong,),
    lambda answer: "ja" if answer == "nee" else UNKNOWN,
    lambda _: {jong.id: "nee"},
)
"""Only a pupil who is not young goes without the question of an alternative."""

bezwaar_laat = YesNo("bezwaar-laat", "", "Bezwaar na de zes weken van de wettekst", unknown=True)


def _laat(besluit: date, bezwaar: date) -> str:
    try:
        last = add(besluit, 6, Unit.WEEKS, Settings(), statutory=True).last
    except CalendarError:
        return UNKNOWN
    return UNKNOWN if last is None else "ja" if bezwaar > last else "nee"


_BESLUIT = date(2026, 11, 16)
BEZWAAR_LAAT = Fact(
    bezwaar_laat,
    (besluit_dag, bezwaar_binnen),
    _laat,
    lambda value: {
        besluit_dag.id: _BESLUIT,
        bezwaar_binnen.id: _BESLUIT + timedelta(weeks=8 if value == "ja" else 1),
    },
)
