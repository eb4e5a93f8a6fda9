"""The press: what its tools share."""

from decision_tools.rules import Moment, Note, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects

WIE_PRAAT = Note(
    "tegenspraak",
    "Met de pers praat alleen bestuur of directie (actieplan). Na een voorval is het de bestuurder, in "
    "overleg met de directeur (opvang). Een derde passage noemt een ervaren professional. Medewerkers "
    "doen het nooit.",
    "De bestuurder beslist wie er spreekt.",
    id="pers",
)
VERWIJS = Task(
    "professional",
    "Praat niet met de pers. Verwijs naar de directeur.",
    "altijd",
    notes=(WIE_PRAAT,),
    source=HANDBOEK.section("Media"),
    moment=Moment.NOW,
    about=(subjects.PERS.dont,),
)
