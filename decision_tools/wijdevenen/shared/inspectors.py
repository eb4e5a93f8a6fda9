"""A complaint about abuse or grave violence goes to the vertrouwensinspecteurs."""

from decision_tools.rules import NOT_NAMED, Note, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import BEREIKBAAR, INSPECTEURS
from decision_tools.wijdevenen.shared.subjects import INSPECTEUR_WEET

INSPECTIE = HANDBOEK.section("Opvang leerlingen bij voorvallen: Onderwijsinspectie")

WIE_MELDT_DE_KLACHT = Note(
    "stil",
    "Wie de klacht meldt, staat er niet.",
    "Bel zelf, of vraag de contactpersoon of externe vertrouwenspersoon om hulp.",
)
MELD_KLACHT = Task(
    NOT_NAMED,
    f"Meld de klacht bij de vertrouwensinspecteurs: {INSPECTEURS}.",
    notes=(BEREIKBAAR,),
    source=INSPECTIE,
    about=(INSPECTEUR_WEET.do,),
)
"""That complaints are reported stands there; by whom does not."""
