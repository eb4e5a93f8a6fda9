"""The press: what its tools share."""

from decision_tools.rules import NOT_NAMED, Instead, Moment, Note, Reading, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared import subjects

BESTUURDER_PRAAT = "bestuurder: Sta de pers te woord, in overleg met de directeur."
WIE_PRAAT = Note(
    "tegenspraak",
    "Met de pers praat alleen bestuur of directie (actieplan). Na een voorval is het de bestuurder, in "
    "overleg met de directeur (opvang). Een derde passage noemt een ervaren professional. Medewerkers "
    "doen het nooit.",
    "De bestuurder beslist wie er spreekt.",
    readings=(
        Reading(
            "bestuur-of-directie",
            "Actieplan: alleen bestuur of directie praat met de pers.",
            instead=(Instead(BESTUURDER_PRAAT, ("bestuur", "directie"), "Sta de pers te woord."),),
        ),
        Reading("bestuurder", "Opvang na een voorval: de bestuurder praat, in overleg met de directeur."),
        Reading(
            "ervaren-professional",
            "Een derde passage: een ervaren professional praat, en stemt af met het bestuur.",
            instead=(
                Instead(
                    BESTUURDER_PRAAT,
                    (NOT_NAMED,),
                    "Laat een ervaren professional de pers te woord staan. Stem het af met het bestuur.",
                ),
            ),
        ),
    ),
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
