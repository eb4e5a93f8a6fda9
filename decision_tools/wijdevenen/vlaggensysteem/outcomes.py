"""The pedagogical reaction that goes with each flag, and what is kept of the weighing."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, Handover, Moment, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import NOODNUMMERS
from decision_tools.wijdevenen.shared.reporting import TOCH_MELDEN, WEEG_MEE
from decision_tools.wijdevenen.shared.subjects import REACTIE, VASTLEGGEN
from decision_tools.wijdevenen.shared.unsafe_or_disclosed import HOE_SNEL

from . import notes
from .questions import CRITERIA

VLAGGEN = HANDBOEK.section("Vlaggensysteem")
NIET_VEILIG = (
    Task(
        "professional",
        "Vertel het nu aan de aandachtsfunctionaris HGKM of de manager sociale veiligheid.",
        "direct",
        provided="als de veiligheid van leerlingen in gevaar is, of je daarover twijfelt",
        notes=(HOE_SNEL,),
        source=DERIVED,
    ),
    replace(TOCH_MELDEN, notes=(*TOCH_MELDEN.notes, notes.MELDEN_KAN)),
)
MELDCODE = Handover("wijdevenen/meldcode", "Zorgen over veiligheid: wat is mijn stap?")
CALAMITEIT = Handover("wijdevenen/calamiteit", "Er is onrust: de vijf acties")
REGISTREREN = Handover("wijdevenen/incident-registreren", "Waar registreer je dit?")


def reactie(
    id_: str,
    headline: str,
    wat: str,
    *next_: Handover,
    first: tuple[Task, ...] = (),
    doubts: tuple[Note, ...] = (),
) -> Outcome:
    """The pedagogical reaction that fits one flag."""
    return Outcome(
        id_,
        headline,
        tasks=(*first, Task("professional", wat, source=VLAGGEN, about=(REACTIE.do,)), *NIET_VEILIG),
        notes=(*doubts, notes.GEEN_REKENSOM, notes.WOORDEN),
        next=next_,
    )


groen = reactie(
    "groen",
    "Groen: reageer niet, of laat merken dat het goed is",
    "Laat het gedrag gaan, of reageer positief en bevestig het.",
    MELDCODE,
)
groen_twijfel = replace(
    groen,
    id="groen-twijfel",
    headline="Groen gekozen, maar niet bij alles ja: weeg opnieuw en bevestig nog niets",
    tasks=(
        Task(
            "professional",
            "Weeg opnieuw met een collega, voor je reageert.",
            source=ADDED,
            about=(REACTIE.later,),
        ),
        *NIET_VEILIG,
        replace(groen.tasks[0], provided="als je daarna bij groen blijft", moment=Moment.NEXT),
    ),
    notes=(
        notes.HOEVEEL_CRITERIA,
        *groen.notes,
    ),
    source=ADDED,
)
groen_gekozen = Outcome("groen-gekozen", "Groen gekozen: kijk nog eens naar de zes criteria", quiet=True)
geel = reactie(
    "geel",
    "Geel: waarschuw of stel een grens",
    "Waarschuw, of zeg waar de grens ligt.",
    MELDCODE,
    REGISTREREN,
)
rood = reactie(
    "rood",
    "Rood: verbied het gedrag",
    "Verbied het gedrag.",
    MELDCODE,
    CALAMITEIT,
    REGISTREREN,
    first=(NOODNUMMERS,),
)
zwart = reactie(
    "zwart",
    "Zwart: grijp in of straf",
    "Grijp in, of geef straf.",
    MELDCODE,
    CALAMITEIT,
    REGISTREREN,
    Handover("wijdevenen/schorsen-en-verwijderen", "Schorsen: alleen met het protocol"),
    first=(NOODNUMMERS,),
    doubts=(notes.STRAF,),
)
nog_niet = Outcome(
    "nog-niet",
    "Nog geen vlag: loop de zes criteria eerst samen met een collega langs",
    tasks=(
        Task(
            "professional",
            "Leg de feiten voor aan een collega en loop de zes criteria samen langs.",
            source=ADDED,
        ),
        WEEG_MEE,
        *NIET_VEILIG,
    ),
    notes=(notes.WIE_KIJKT_MEE, notes.WOORDEN),
    next=(MELDCODE,),
    source=ADDED,
)

gewogen = Outcome(
    "gewogen",
    "Leg vast wat je zag",
    tasks=(
        Task(
            "professional",
            "Leg elk signaal als feit vast in ParnasSys.",
            moment=Moment.TODAY,
            about=(VASTLEGGEN.do,),
        ),
        Task(
            "professional",
            "Schrijf je weging erbij. "
            + "; ".join(f"{question.label}: {{{question.id}}}" for question in CRITERIA)
            + ".",
            source=ADDED,
            moment=Moment.TODAY,
        ),
    ),
    record=(Record("De signalen, zo feitelijk mogelijk", "ParnasSys"),),
    letters=("logboek-signalen",),
)
