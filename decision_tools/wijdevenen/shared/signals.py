"""Signals of a child: how they are kept, and that everybody keeps looking."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, Moment, Note, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.subjects import VASTLEGGEN

MONITOREN = (
    Task(
        "professional",
        "Blijf letten op nieuwe signalen en bespreek ze met (externe) professionals.",
        "steeds, in elk stadium",
        source=HANDBOEK.section("Zorg monitoren"),
        moment=Moment.NEXT,
    ),
    Task(
        "professional",
        "Bespreek nieuwe signalen ook met de ouders.",
        provided="als praten niemand in gevaar brengt",
        source=DERIVED,
        moment=Moment.NEXT,
    ),
)
"""The condition on the second is our reading of Contact met ouders: a talk may lapse on signs of danger.

The advice on consulting others has one of its own: no physical and mental danger threatens.
"""
MONITOREN_NU = (replace(MONITOREN[0], moment=Moment.NOW), MONITOREN[1])
"""The same where keeping watch is the step itself, or nothing has been reported."""

EERST_VASTLEGGEN = Note(
    "tegenspraak",
    "Volgens de tekst over de AVG leg je signalen vast nadat je ze met de ouders besprak. "
    "Bij Signaleren staat vastleggen vooraan.",
    "Leg de feiten meteen vast. Noteer erbij of de ouders het weten.",
    id="eerst-vastleggen",
)

PARNASSYS = Record("De signalen, zo feitelijk mogelijk, sociaal en seksueel", "ParnasSys")
VEILIG_VASTLEGGEN = (
    Task(
        "professional",
        "Vraag de aandachtsfunctionaris hoe je dit veilig vastlegt: ouders mogen het dossier inzien.",
        source=ADDED,
        moment=Moment.TODAY,
    ),
    Task(
        "professional",
        "Schrijf op wat je zag of hoorde, zo feitelijk mogelijk, en leg het vast in ParnasSys.",
        source=HANDBOEK.section("Dossier"),
        moment=Moment.TODAY,
        about=(VASTLEGGEN.do,),
    ),
)
"""Keeping what somebody told or saw where a parent may be the one to fear."""
