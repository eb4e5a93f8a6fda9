"""Who does what at MBO Utrecht (3.2), where several tools name it."""

from decision_tools.mbo_utrecht import ROLLEN
from decision_tools.mbo_utrecht.shared.subjects import CONTACT
from decision_tools.rules import Task

MELDER = "verzuimmedewerker"
DIRECTEUR = "onderwijsdirecteur"
JURIDISCHE_ZAKEN = "juridische zaken Onderwijs en Beleid"
SCHOOL = "MBO Utrecht"
"""Where the handbook says what the school does, and names no function."""

SLB_ZOEKT_CONTACT = Task(
    "SLB-er", "Zoek contact met de student en maak afspraken.", source=ROLLEN, about=(CONTACT.do,)
)
REGISTREER_VERLOFKAART = Task("receptionist/conciërge", "Registreer de verlofkaart.", source=ROLLEN)
