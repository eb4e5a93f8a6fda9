"""In a crisis (bijlage 6): whom to call in, and what to say; for the tools that come to one."""

from decision_tools.mbo_utrecht import WIJZER
from decision_tools.mbo_utrecht.shared.roles import signaleerder
from decision_tools.mbo_utrecht.shared.subjects import DIRECTEUR_WEET, HULP_ERBIJ, VERTROUWELIJK, ZORGROUTE
from decision_tools.rules import Moment

HAAL_ERBIJ = signaleerder(
    "Haal er iemand bij die je steunt of het van je overneemt.",
    provided="als je niet weet wat je moet doen; dat is heel normaal",
    source=WIJZER,
)
ZORGROUTE_VRAGEN = signaleerder(
    "Je kunt advies vragen volgens de zorgroute.",
    provided="als het niet dezelfde dag opgelost hoeft te zijn",
    source=WIJZER,
    moment=Moment.NEXT,
    about=(ZORGROUTE.do,),
)
OVERLEG_DIRECTEUR = signaleerder(
    "Overleg met de onderwijsdirecteur.", about=(DIRECTEUR_WEET.do, VERTROUWELIJK.do)
)
LOCATIEMANAGER = signaleerder(
    "Zoek contact met de locatiemanager of de hulpverlening in school.",
    source=WIJZER,
    about=(HULP_ERBIJ.do,),
)
MELDCODE = signaleerder("Werk volgens de Meldcode Huiselijk geweld.", source=WIJZER)
VERWIJS_ALTIJD = signaleerder(
    "Verwijs altijd door naar Studenten Dienstverlening of andere hulp (Jeugdteam).",
    source=WIJZER,
    moment=Moment.TODAY,
)
