"""Suspension after six removals from class or more, and what is doubtful about it in today's law."""

from decision_tools.poort.shared.verwijdering import BOVENOP, WAARSCHUW_COACH
from decision_tools.rules import NOT_NAMED, Inform, Note, Outcome, Record, Task
from decision_tools.rules.laws import LPW, WVO

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
    "Het protocol laat verlengen voor vijf dagen toe. De wet kent een schorsing van hoogstens één week. "
    "Langer kan alleen tijdens overleg met de inspectie over verwijdering van school.",
    "Vraag de conrector en Het Baken of de schorsing zo lang mag. "
    "De wet vraagt ook een besluit op schrift, met redenen.",
    severity="A",
    law=WVO.cite("8.14 en 8.15", "8.14", "8.15"),
    first="mag deze schorsing zo? Kijk naar duur en melding. De conrector beslist.",
)
DUUR_EN_VERWIJDEREN = Note(
    "verouderd",
    "Het protocol noemt vijf dagen en nog eens vijf dagen. De wet kent een schorsing van hoogstens één week. "
    "Langer kan alleen tijdens overleg met de inspectie over verwijdering van school.",
    "Laat de conrector de wet ernaast leggen. Eerst worden leerling en ouders gehoord. Ook is er "
    "overleg met de inspectie nodig, en een andere school die de leerling aanneemt.",
    severity="A",
    law=WVO.cite("8.14 en 8.15", "8.14", "8.15"),
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
    law=WVO.cite("8.14 en 8.15", "8.14", "8.15"),
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

zes = Outcome(
    "zes",
    "Zesde keer uit de les verwijderd: één dag externe schorsing",
    tasks=(
        WAARSCHUW_COACH,
        Task(NOT_NAMED, "Schors de leerling één dag extern."),
        Task("conrector", "Bevestig de schorsing in een brief aan de ouders en de leerplichtambtenaar."),
        Task("conrector", "Zet in die brief wanneer het herstelgesprek is."),
    ),
    record=(Record("De schorsing en de brief", "SOM"),),
    inform=(
        Inform("ouders", "De schorsing van één dag en het tijdstip van het herstelgesprek, per brief."),
        Inform("leerplichtambtenaar", "De schorsing van één dag, per brief. Lees eerst de opmerking."),
    ),
    letters=("brief-externe-schorsing",),
    notes=(LEERPLICHT, NIET_GENOEMD_WIE, DAGEN),
    then=(BOVENOP, "Helpt dit niet? De volgende stap is bij zeven keer."),
)

zeven = Outcome(
    "zeven",
    "Zevende keer uit de les verwijderd: twee dagen externe schorsing",
    tasks=(
        WAARSCHUW_COACH,
        Task(NOT_NAMED, "Schors de leerling twee dagen extern."),
        Task(
            NOT_NAMED,
            "Meld de schorsing bij leerplicht, de inspecteur en de bestuursvoorzitter van Het Baken.",
        ),
    ),
    record=(Record("De schorsing en de meldingen", "SOM"),),
    inform=(
        Inform("leerplichtambtenaar", "De schorsing van twee dagen. Lees eerst de opmerking."),
        Inform("inspecteur voor het onderwijs", "De schorsing van twee dagen."),
        Inform("voorzitter van het bestuur van Het Baken", "De schorsing van twee dagen."),
    ),
    notes=(DUUR_ZEVEN, LEERPLICHT, VERLENGEN_ZEVEN, NIET_GENOEMD_WIE, GEEN_BRIEF, DAGEN),
    then=(BOVENOP, "Helpt dit niet? Bij meer dan zeven keer volgt een langere schorsing."),
)

meer = Outcome(
    "meer-dan-zeven",
    "Meer dan zeven keer: vijf dagen geschorst, met voornemen tot verwijdering van school",
    tasks=(
        WAARSCHUW_COACH,
        Task(
            NOT_NAMED,
            "Schors de leerling vijf dagen extern, met het voornemen tot verwijdering van school.",
        ),
    ),
    record=(Record("De schorsing, het voornemen en alle eerdere stappen, zonder gaten", "SOM"),),
    notes=(
        DUUR_EN_VERWIJDEREN,
        INSPECTIE,
        NIET_GENOEMD_WIE,
        NIET_GENOEMD_WIE_HOORT,
        GEEN_BRIEF,
        DAGEN,
        BEROEP,
    ),
    then=(BOVENOP,),
)

verlengen_zeven = Outcome(
    "verlengen-zeven",
    "Het Baken verlengt de schorsing voor vijf dagen, tot er een oplossing is",
    tasks=(Task("Het Baken", "Verleng de schorsing voor vijf dagen, tot er een oplossing is die past."),),
    record=(Record("De verlenging", "SOM"),),
    notes=(VERLENGEN_WET,),
)
verlengen_meer = Outcome(
    "verlengen-meer",
    "Het Baken verlengt de schorsing één keer, voor vijf dagen",
    tasks=(Task("Het Baken", "Verleng de schorsing voor vijf dagen, één keer."),),
    record=(Record("De verlenging", "SOM"),),
    notes=(VERLENGEN_WET,),
)
niet_verlengd = Outcome("niet-verlengd", "De schorsing wordt niet verlengd.", quiet=True)
nog_niet = Outcome(
    "verlenging-nog-niet",
    "Het Baken beslist nog of het de schorsing verlengt, voor vijf dagen.",
    tasks=(Task("Het Baken", "Beslis of je de schorsing voor vijf dagen verlengt."),),
    quiet=True,
)
