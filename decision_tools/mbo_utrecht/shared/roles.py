"""Who does what at MBO Utrecht (3.2), where several tools name it."""

from functools import partial

from decision_tools.mbo_utrecht import ROLLEN
from decision_tools.mbo_utrecht.shared.subjects import CONTACT
from decision_tools.rules import Note, Task

MELDER = "verzuimmedewerker"
DIRECTEUR = "onderwijsdirecteur"
JURIDISCHE_ZAKEN = "juridische zaken Onderwijs en Beleid"
SCHOOL = "MBO Utrecht"
"""Where the handbook says what the school does, and names no function."""

signaleerder = partial(Task, ("docent", "SLB-er"), one_of=True)
"""A task of whom bijlage 6 speaks to: 3.2 lets the docent notice, and the SLB-er talk along the wijzer."""
WIE_IS_JE = Note(
    "stil",
    "Bijlage 6 spreekt 'je' aan, en soms de docent. Wij lezen: docent of SLB-er, want die "
    "signaleren en voeren gesprekken volgens 3.2. Wie bij zelfdoding ouders of huisarts informeert, "
    "staat er niet.",
    "Spreek af wie wat doet.",
)

SLB_ZOEKT_CONTACT = Task(
    "SLB-er", "Zoek contact met de student en maak afspraken.", source=ROLLEN, about=(CONTACT.do,)
)
REGISTREER_VERLOFKAART = Task("receptionist/conciërge", "Registreer de verlofkaart.", source=ROLLEN)
