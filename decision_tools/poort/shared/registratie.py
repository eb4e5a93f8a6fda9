"""An absence is registered, and the parents hear of it the same day (1.3.1, 1.3.4)."""

from decision_tools.poort import FACTS, REGISTRATIE, TIJDIGHEID
from decision_tools.poort.shared.subjects import OUDERS_GEMAILD
from decision_tools.rules import NOT_NAMED, Moment, Task

VOOR_TWAALF = f"streven: vóór {FACTS.contact('meldingen-verwerkt')}"
REDEN_ACHTERAF = "Komt er na de mail een reden? Dan wordt die alsnog verwerkt."

NABELLEN = Task(
    "school",
    "Bel na over de afwezigheid.",
    VOOR_TWAALF,
    provided="als de ouders niets hebben gemeld",
    source=REGISTRATIE,
    moment=Moment.TODAY,
)


def daily_mail(was: str) -> Task:
    """The daily mail to the parents, which says what the pupil `was`."""
    return Task(
        NOT_NAMED,
        f"Mail de ouders dat de leerling {was}.",
        "dagelijks in de namiddag",
        source=TIJDIGHEID,
        moment=Moment.TODAY,
        about=(OUDERS_GEMAILD.do,),
    )


DAILY_MAIL_DUTY = (NOT_NAMED, "dagelijks in de namiddag")  # 1.3.4: mail aan de ouders
NABELLEN_DUTY = ("school", VOOR_TWAALF)  # 1.3.1: verwerkt en belt na
