"""Talking with the parents: when it may bring somebody in danger, and what is kept of it."""

from decision_tools.rules import NOT_NAMED, Handover, Note, Outcome, Record, Task, YesNo
from decision_tools.wijdevenen.shared.phone_numbers import NOODNUMMERS
from decision_tools.wijdevenen.shared.reporting import TOCH_MELDEN, WIE_MELDT, WIE_VRAAGT_ADVIES
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.unsafe_now import HOE_SNEL, NIEMAND

gevaar_gesprek = YesNo(
    "gevaar-gesprek",
    "Zijn er concrete aanwijzingen dat praten met de ouders iemand in gevaar brengt?",
    label="Gevaar door het gesprek",
    help="Denk aan het kind, het gezin en de professionals. Niet zeker? Kies 'weet ik niet' en ga door.",
    unknown=True,
)

OVERSLAAN = Note(
    "tegenspraak",
    "Volgens het ene deel is een melding altijd al met de ouders besproken. Volgens het andere deel mag het "
    "gesprek vervallen bij concrete aanwijzingen van gevaar.",
    "Lees het als regel en uitzondering. Leg de aanwijzingen vast.",
)

VERSLAG_IN_DOSSIER = Task(
    NOT_NAMED, "Zet gesprek en verslag in het dossier, volgens het logboek voor signalen."
)
OUDERS_TEKENEN = Task("ouders", "Teken de uitwerking, voor gezien of voor akkoord.")
AANWIJZINGEN = Record("De concrete aanwijzingen van gevaar", "dossier Meldcode")
AFWEGEN_GEVAAR = (Handover("wijdevenen/afwegingskader", "Ga naar het afwegingskader", ("gevaar-gesprek",)),)


def do_not_talk(wie: str) -> Outcome:
    """Concrete signs of danger: `wie` brings them on, and the talk may lapse."""
    return Outcome(
        "niet-praten",
        "Praat nu niet met de ouders: ga meteen naar de aandachtsfunctionaris HGKM",
        tasks=(
            NOODNUMMERS,
            Task(
                wie,
                "Vertel de aandachtsfunctionaris HGKM of de manager welke aanwijzingen van gevaar er zijn.",
                "direct",
                notes=(HOE_SNEL,),
            ),
            Task(
                AF_EN_MANAGER,
                "Loop het afwegingskader na. Melden mag nu zonder eerst met de ouders te praten.",
                notes=(WIE_MELDT,),
            ),
            TOCH_MELDEN,
            NIEMAND,
        ),
        record=(AANWIJZINGEN,),
        notes=(OVERSLAAN,),
        next=AFWEGEN_GEVAAR,
    )


def ask_before_talking(wie: str) -> Outcome:
    """Not sure: `wie` asks, and nobody talks until Veilig Thuis has been heard."""
    return Outcome(
        "praten-vragen",
        "Nog niet met de ouders praten: ga nu naar de aandachtsfunctionaris voor advies",
        tasks=(
            NOODNUMMERS,
            Task(wie, "Leg je twijfel voor aan de aandachtsfunctionaris HGKM.", "direct", notes=(HOE_SNEL,)),
            Task(
                AF,
                "Vraag Veilig Thuis of en hoe het gesprek veilig kan. Dat kan zonder namen.",
                notes=(WIE_VRAAGT_ADVIES,),
            ),
            TOCH_MELDEN,
            NIEMAND,
        ),
        notes=(OVERSLAAN,),
        next=AFWEGEN_GEVAAR,
    )
