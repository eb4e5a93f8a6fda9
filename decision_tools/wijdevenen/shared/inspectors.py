"""A complaint about abuse or grave violence goes to the vertrouwensinspecteurs."""

from decision_tools.rules import Note, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.calling import BEREIKBAAR, INSPECTEURS

INSPECTIE = HANDBOEK.section("Opvang leerlingen bij voorvallen: Onderwijsinspectie")

WIE_MELDT_DE_KLACHT = Note(
    "stil",
    "Wie de klacht meldt, staat er niet.",
    "Bel zelf, of vraag de contactpersoon of externe vertrouwenspersoon om hulp.",
)


def meld_klacht(wie: str | tuple[str, ...]) -> Task:
    """The report of a complaint by `wie`, of several one."""
    return Task(
        wie,
        f"Meld de klacht bij de vertrouwensinspecteurs: {INSPECTEURS}.",
        notes=(BEREIKBAAR,),
        source=INSPECTIE,
        one_of=not isinstance(wie, str),
    )
