"""What today's law asks of suspension, and what the protocol leaves open about it."""

from dataclasses import replace

from decision_tools.poort.shared.roles import NIEMAND_BESLIST
from decision_tools.rules import FirstCheck, Note
from decision_tools.rules.laws import LPW, WVO

from .questions import SCHORSING

OP_SCHRIFT = FirstCheck(
    "Een schorsing gaat op schrift, met redenen. Onder de 18 krijgen ook de ouders het besluit.",
    "het besluit om te schorsen",
    NIEMAND_BESLIST,
    WVO.cite("8.14"),
)
GEOORLOOFD = FirstCheck(
    "Een schorsing is geoorloofd verzuim. Volgens DUO en Ingrado hoort zij niet in het verzuimloket. "
    "Een verwijdering van school meldt de school wel.",
    "het bericht aan leerplicht",
    NIEMAND_BESLIST,
    LPW.cite("11 en 18", "11", "18"),
)
INSPECTIE = FirstCheck(
    "Bij meer dan één dag schorsing moet de inspectie het direct weten, met de redenen.",
    "de melding aan de inspectie",
    NIEMAND_BESLIST,
    WVO.cite("8.14"),
)
VAN_SCHOOL = FirstCheck(
    "Vóór een verwijdering van school: leerling en ouders horen, overleg met de inspectie, "
    "en een andere school die de leerling aanneemt.",
    "het voornemen",
    NIEMAND_BESLIST,
    WVO.cite("8.15"),
)
MELDEN_AAN_LEERPLICHT = replace(
    GEOORLOOFD,
    asks="Een schorsing is geoorloofd verzuim. Een verwijdering van school meldt de school wel.",
    touches="een bericht aan leerplicht",
)
EEN_WEEK = FirstCheck(
    "Een schorsing duurt samen hoogstens één week. "
    "Langer kan alleen tijdens overleg met de inspectie over verwijdering van school.",
    "de verlenging",
    "Het Baken",
    WVO.cite("8.14 en 8.15", "8.14", "8.15"),
)
NIET_GENOEMD_WIE = Note(
    "stil",
    "Het protocol zegt niet wie over de schorsing beslist.",
    "Vraag de conrector wie dit besluit neemt.",
)
NIET_GENOEMD_WIE_HOORT = Note(
    "stil",
    "Het protocol noemt hier niemand die bericht krijgt van de schorsing.",
    "Vraag de conrector wie bericht krijgt.",
)
GEEN_BRIEF = Note(
    "stil",
    f"Bij {SCHORSING.woord} keer staan er een brief en een herstelgesprek in het protocol. Hier staan ze "
    "niet.",
    "Vraag de conrector of ze ook nu horen. De wet vraagt een besluit op schrift.",
    id="geen-brief",
)
DAGEN = Note(
    "stil",
    "Het protocol zegt niet of het om schooldagen of kalenderdagen gaat.",
    "Vraag de conrector hoe de school telt.",
)
VERLENGEN_ZEVEN = Note(
    "stil",
    "Zijn het twee dagen en dan vijf, of vijf in totaal? En mag verlengen vaker? Dat zegt het protocol niet.",
    "Vraag Het Baken hoe lang de schorsing in totaal duurt.",
    id="verlengen-zeven",
)
ZELFDE_GESPREK = Note(
    "stil",
    f"Bij {SCHORSING.woord} keer bepaalt de brief het tijdstip van het herstelgesprek. "
    "Na elke verwijdering uit de les maakt de leerling er ook een afspraak voor. "
    "Of dat hetzelfde gesprek is, staat er niet.",
    "Vraag de conrector, en stem het af met de vakdocent.",
)
WANNEER_GESPREK = Note(
    "stil",
    "Na elke verwijdering uit de les komt de leerling terug om een herstelgesprek af te spreken. "
    "Wanneer dat is bij een time-out of een schorsing, staat er niet.",
    "Vraag de conrector, en stem het af met de vakdocent.",
)
BEROEP = Note(
    "verouderd",
    "Het protocol noemt de onderwijsgeschillencommissie 'de rechter'. Een commissie is geen rechter.",
    "Vraag Het Baken bij welke commissie of rechter ouders nu terechtkunnen.",
    severity="B",
)
