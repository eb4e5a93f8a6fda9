"""When talking with the parents may bring somebody in danger, or nobody knows whether it does."""

from decision_tools.rules import Handover, Outcome, Record, Task
from decision_tools.wijdevenen.afwegingskader.outcomes.report import (
    AF,
    AF_EN_MANAGER,
    NOODNUMMER,
    OVERSLAAN,
    WIE_MELDT,
    WIE_VRAAGT_ADVIES,
)
from decision_tools.wijdevenen.shared.unsafe_now import DIRECT, HOE_SNEL, NIEMAND, TOCH_MELDEN

AFWEGEN_GEVAAR = (Handover("wijdevenen/afwegingskader", "Ga naar het afwegingskader", ("gevaar-gesprek",)),)


def niet_praten(wie: str) -> Outcome:
    """Concrete signs of danger: `wie` brings them on, and the talk may lapse."""
    return Outcome(
        "niet-praten",
        "Praat nu niet met de ouders: ga meteen naar de aandachtsfunctionaris HGKM",
        tasks=(
            NOODNUMMER,
            Task(
                wie,
                "Vertel de aandachtsfunctionaris HGKM of de manager welke aanwijzingen van gevaar er zijn.",
                DIRECT,
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
        record=(Record("De concrete aanwijzingen van gevaar", "dossier Meldcode"),),
        notes=(OVERSLAAN,),
        next=AFWEGEN_GEVAAR,
    )


def praten_vragen(wie: str) -> Outcome:
    """Not sure: `wie` asks, and nobody talks until Veilig Thuis has been heard."""
    return Outcome(
        "praten-vragen",
        "Nog niet met de ouders praten: ga nu naar de aandachtsfunctionaris voor advies",
        tasks=(
            NOODNUMMER,
            Task(wie, "Leg je twijfel voor aan de aandachtsfunctionaris HGKM.", DIRECT, notes=(HOE_SNEL,)),
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
