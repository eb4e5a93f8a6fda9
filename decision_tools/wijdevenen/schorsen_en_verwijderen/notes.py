"""What is doubtful about time-out, suspension and removal from school, and what the law asks beside it."""

from decision_tools.rules import FirstCheck, Note
from decision_tools.rules.laws import LPW, WPO
from decision_tools.wijdevenen.shared.suspension import BEFORE_HOME, home_is_suspension

THUIS = FirstCheck(
    "De wet van nu kan een time-out een schorsing noemen. Dan hoort er een besluit op papier bij, "
    "met redenen.",
    "de goedkeuring door de directie, en het bericht achteraf",
    BEFORE_HOME,
    WPO.cite("40c"),
)
LEERPLICHT = FirstCheck(
    "Een schorsing is geoorloofd verzuim. Volgens DUO en Ingrado hoort zij niet in het verzuimloket.",
    "het verslag aan leerplicht",
    "het bevoegd gezag, vóór het verslag weggaat",
    LPW.cite("18"),
)
INSPECTIE = FirstCheck(
    "Boven één dag hoort de inspectie het op papier, met redenen.",
    "het bericht vanaf dag twee, en het verslag dat altijd gaat",
    "het bevoegd gezag",
    WPO.cite("40c"),
)
ALTERNATIEF = home_is_suspension("een paar dagen thuis als alternatief")

HOE_SNEL = Note(
    "stil",
    "Hoe snel de inspectie bericht moet krijgen, staat niet in het protocol en niet in de wettekst.",
    "Ons advies: bericht meteen, uiterlijk op dag twee. Wacht niet op het gesprek of het verslag.",
)
GEEN_OFFICIEEL_MIDDEL = Note(
    "verouderd",
    "Het handboek noemt een time-out geen officieel middel. Een ouderbrief gebruikt het woord schorsen "
    "liever niet.",
    "Leg artikel 40c ernaast, vóór je kiest hoe je het noemt.",
    "B",
    law=WPO.cite("40c"),
)
WELK_ALTERNATIEF = Note(
    "stil",
    "Welk alternatief er voor een jonge leerling is, staat niet in het protocol. Het actieplan noemt een "
    "paar dagen thuis. Dat is juist een schorsing.",
    "Houd een jonge leerling niet thuis in plaats van te schorsen. Het bevoegd gezag beslist.",
    id="alternatief-jong",
)
TOCH_SCHORSEN = Note(
    "stil",
    "Voor een jonge leerling wordt een alternatief aangehouden. Een uitzondering noemt het protocol niet.",
    "Onze lezing: de stappen gelden alleen als er geen alternatief is. Het bevoegd gezag beslist.",
)
EEN_WEEK = Note(
    "stil",
    "Het handboek zegt niet of één week een schoolweek is of zeven dagen. Ook bij 'dag twee' staat geen "
    "soort dag.",
    "Wij tellen voorzichtig: zeven dagen, en elke dag telt mee. Het bevoegd gezag beslist.",
)
WIE = Note(
    "stil",
    "Bij veel stappen noemt het protocol niet wie ze doet.",
    "Verdeel de stappen met de directie.",
)
GEZAG = Note(
    "stil",
    "Het bevoegd gezag is in het handboek soms de directeur, soms het bestuur.",
    "Laat het bestuur zeggen wie goedkeurt en wie over bezwaar of beroep beslist.",
    id="bevoegd-gezag",
)
LETSEL = Note(
    "tegenspraak",
    "Het protocol begint pas als een ander letsel heeft. Bij de time-out noemt het ook onveilige situaties "
    "en het herstellen van de rust.",
    "Houd het intussen veilig. De directie beslist of een time-out kan.",
)
VOLGEND = Note(
    "stil",
    "Het protocol schrijft '(volgend) ernstig incident'. Is het eerste ernstige incident genoeg? "
    "Dat is niet duidelijk.",
    "Het bevoegd gezag beslist.",
)
TOETS = Note(
    "verouderd",
    "Het handboek noemt de Cito-entreetoets en de eindtoets. Sinds 2023-2024 is er de doorstroomtoets.",
    "De regel blijft: de schorsing houdt een toets niet tegen.",
    severity="B",
    id="eindtoets",
)
BEROEP = Note(
    "stil",
    "Hoe lang ouders in beroep kunnen, zegt het protocol niet. De 14 dagen zijn een afspraak van de school.",
    "Vergelijk dit met de klachtenregeling en met de wet. Het bestuur beslist.",
    id="beroep-ouders",
)
VEERTIEN = Note(
    "stil",
    "Het handboek zegt niet wanneer de 14 dagen beginnen en welke dagen tellen.",
    "Wij tellen alle dagen, vanaf de dag dat het beroep binnenkwam.",
)
HOREN = Note(
    "tegenspraak",
    "De wettekst noemt de groepsleraar en de ouders. Het protocol noemt de leerkracht en de directie.",
    "Hoor ze allemaal, vóór de beslissing.",
    law=WPO.cite("40 lid 11 en 63 lid 2", "40", "63"),
    id="wie-gehoord",
)
BEZWAAR = Note(
    "tegenspraak",
    "Het protocol geeft zes weken na het voornemen. De wettekst geeft zes weken na de mededeling van de "
    "beslissing.",
    "Noem het recht in beide brieven en neem bezwaar beide keren aan. Het bestuur beslist.",
    law=WPO.cite("63 lid 3", "63"),
    id="bezwaar",
)
BESLIS_OF_BEZWAAR = Note(
    "tegenspraak",
    "De wettekst wil de beslissing zo spoedig mogelijk. Het protocol geeft ouders zes weken voor bezwaar "
    "tegen het voornemen, en beslist binnen vier weken daarna. Eerst moet een andere school klaarstaan.",
    "Onze veilige lezing: beslis pas na het bezwaar, of na die zes weken. Het bestuur beslist.",
    law=WPO.cite("40 lid 11 en 63 lid 2", "40", "63"),
)
HELE_PROTOCOL = Note(
    "tegenspraak",
    "Bij ernstig gedrag met letsel laat de bron 'gelijk' het hele protocol gebruiken, dus ook verwijderen. "
    "Bij wangedrag vraagt verwijderen dat lichtere maatregelen eerst faalden.",
    "Onze veilige lezing: een time-out of schorsing.",
)
LATER_BEZWAAR = Note(
    "tegenspraak",
    "Deze zes weken zijn een afspraak van de school. De zes weken van de wettekst beginnen pas bij de "
    "mededeling van de beslissing.",
    "Weiger bezwaar dat later komt daarom niet. Het bestuur beslist.",
    law=WPO.cite("63 lid 3", "63"),
)
WETTEKST = Note(
    "verouderd",
    "Niemand vergeleek deze wettekst al met de wet van nu. Artikel 63 gaat hier over een bijzondere school. "
    "Het protocol noemt ook openbaar onderwijs.",
    "Lees artikel 40 en 63 op wetten.overheid.nl. Het bestuur beslist.",
    law=WPO.cite("40 en 63", "40", "63"),
)
COMMISSIE = Note(
    "stil",
    "Volgens de wet kunnen ouders ook naar een geschillencommissie. Het protocol noemt haar niet.",
    "Kijk artikel 43 na, en de site van Onderwijsgeschillen.",
    law=WPO.cite("43"),
)
MELDEN = Note(
    "stil",
    "Het protocol stuurt leerplicht alleen het verslag, zonder termijn. "
    "De Leerplichtwet vraagt een verwijdering meteen te melden.",
    "Het bevoegd gezag gaat na wanneer dat moet.",
    law=LPW.cite("18"),
)
INTUSSEN = Note(
    "stil",
    "Mag de leerling intussen naar school? Bij Verwijdering en in de wettekst staat dat niet. "
    "Een schorsing duurt hoogstens één week.",
    "Vraag het de Onderwijsinspectie. Het bevoegd gezag beslist.",
    id="intussen-naar-school",
)
GRONDEN = Note(
    "tegenspraak",
    "Het protocol begint bij meermalen een ernstig incident, met ingrijpende gevolgen. "
    "De gronden 1, 3 en 4 vragen dat zelf niet.",
    "Het bestuur beslist of zo'n grond dan genoeg is.",
    id="gronden",
)
VERLENGING = Note(
    "stil",
    "Een verlenging heet een schorsing. Gaat ook dan het verslag rond? Kan beroep? Dat staat er niet.",
    "Doe het veilige: vertel de ouders dat beroep kan. Het bevoegd gezag beslist over het verslag.",
)
