"""Suspending a pupil or keeping a pupil at home: what the tools that come to it share."""

from decision_tools.rules import NOT_NAMED, FirstCheck, Moment, Note, Task
from decision_tools.rules.laws import WPO
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects

GEEN_LEEFTIJD = Note(
    "stil",
    "Het handboek zegt niet tot welke leeftijd een kind of leerling 'jong' is.",
    "Het bevoegd gezag beslist.",
)
STRAF_OF_VEILIGHEID = Note(
    "tegenspraak",
    "Tijdelijke maatregelen laat schorsen alleen toe voor de veiligheid, als die naar verwachting in het "
    "geding is. "
    "Het actieplan zegt: bij een ouder kind is straf vaak op zijn plaats, en schorsen kan dat zijn.",
    "Onze veilige lezing: schors alleen voor de veiligheid, tot het bevoegd gezag hierover beslist.",
    id="straf",
)
BEFORE_HOME = "het bevoegd gezag, vóór de leerling naar huis gaat"
"""Who decides whether keeping a pupil out of school is a suspension, and when."""
ALTERNATIEF = Task(
    NOT_NAMED,
    "Houd een alternatief aan voor schorsen en verwijderen.",
    source=HANDBOEK.section("Protocol schorsen en verwijderen van leerlingen: Algemeen"),
    moment=Moment.NOW,
    about=(subjects.OP_SCHOOL.do,),
)


def home_is_suspension(touches: str) -> FirstCheck:
    """That the law of today takes keeping a pupil at home for a suspension; `touches`: what that is about."""
    return FirstCheck(
        "Een leerling thuis houden is volgens de wet van nu een schorsing: een besluit op papier, met "
        "redenen, hoogstens één week. Boven één dag hoort de inspectie het.",
        touches,
        BEFORE_HOME,
        WPO.cite("40c"),
    )
