"""What is doubtful about suspension in today's law, and what the protocol leaves open about it."""

from decision_tools.rules import Note
from decision_tools.rules.laws import LPW, WVO

SCHORSEN_EN_VERWIJDEREN = WVO.cite("8.14 en 8.15", "8.14", "8.15")
EEN_WEEK = (
    "De wet kent een schorsing van hoogstens één week. "
    "Langer kan alleen tijdens overleg met de inspectie over verwijdering van school."
)

LEERPLICHT = Note(
    "verouderd",
    "Een schorsing is geoorloofd verzuim. Volgens DUO en Ingrado hoort zij niet in het verzuimloket. "
    "Verwijdering van school wordt wel gemeld.",
    "Laat de conrector nagaan of de leerplichtambtenaar dit bericht mag krijgen.",
    severity="A",
    law=LPW.cite("18"),
    first="mag deze schorsing naar de leerplichtambtenaar? De conrector beslist.",
)
DUUR_ZEVEN = Note(
    "verouderd",
    "Het protocol laat verlengen voor vijf dagen toe. " + EEN_WEEK,
    "Vraag de conrector en Het Baken of de schorsing zo lang mag. "
    "De wet vraagt ook een besluit op schrift, met redenen.",
    severity="A",
    law=SCHORSEN_EN_VERWIJDEREN,
    first="mag deze schorsing zo? Kijk naar duur en melding. De conrector beslist.",
)
DUUR_EN_VERWIJDEREN = Note(
    "verouderd",
    "Het protocol noemt vijf dagen en nog eens vijf dagen. " + EEN_WEEK,
    "Laat de conrector de wet ernaast leggen. Eerst worden leerling en ouders gehoord. Ook is er "
    "overleg met de inspectie nodig, en een andere school die de leerling aanneemt.",
    severity="A",
    law=SCHORSEN_EN_VERWIJDEREN,
    first="mag deze schorsing zo? Kijk naar duur, inspectie en horen. De conrector beslist.",
)
INSPECTIE = Note(
    "verouderd",
    "Het protocol noemt de inspectie hier niet. De wet wel: bij meer dan één dag schorsing hoort de "
    "inspectie het direct, met de redenen.",
    "Laat de conrector nagaan wie de inspectie informeert.",
    severity="A",
    law=WVO.cite("8.14"),
    first="wie meldt deze schorsing bij de inspectie? De conrector beslist.",
)
VERLENGEN_WET = Note(
    "verouderd",
    "Samen langer dan één week schorsen kan volgens de wet alleen tijdens overleg met de inspectie. "
    "Dat overleg gaat over verwijdering van school.",
    "Laat de conrector en Het Baken de wet ernaast leggen.",
    severity="A",
    law=SCHORSEN_EN_VERWIJDEREN,
    first="mag deze verlenging? De conrector en Het Baken leggen de wet ernaast.",
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
    "Bij zes keer staan er een brief en een herstelgesprek in het protocol. Hier staan ze niet.",
    "Vraag de conrector of ze ook nu horen. De wet vraagt een besluit op schrift.",
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
)
BEROEP = Note(
    "verouderd",
    "Het protocol noemt de onderwijsgeschillencommissie 'de rechter'. Een commissie is geen rechter.",
    "Vraag Het Baken bij welke commissie of rechter ouders nu terechtkunnen.",
    severity="B",
)
