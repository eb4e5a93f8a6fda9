"""What several outcomes of extra_verlof show beside their step."""

from decision_tools.rules import FirstCheck, Note
from decision_tools.rules.laws import LPW

WELKE_DIRECTEUR = Note(
    "stil",
    "Bijlage 4 noemt de directeur, paragraaf 1.1 de onderwijsdirecteur. Is dat dezelfde? Dat staat er niet.",
    "Vraag de school wie over verlof beslist.",
    id="directeur",
)
SCHOOLVAKANTIES = Note(
    "stil",
    "Welke schoolvakanties tellen, staat er niet. De vakanties per regio binden een mbo-instelling niet.",
    "Vraag de school welke vakanties gelden.",
    id="welke-vakanties",
)
TIEN_EN_TIEN = Note(
    "stil",
    "Tien schooldagen vakantieverlof en tien dagen voor gewichtige omstandigheden: samen of apart geteld?",
    "Dat staat er niet. Vraag het de directeur.",
)
ALLEEN_BEROEP = Note(
    "tegenspraak",
    "Paragraaf 1.1 zegt dat eerder op vakantie gaan niet kan. Bijlage 4 laat het toe om iemands beroep.",
    "Lees paragraaf 1.1 als de regel en het beroep als de enige uitzondering.",
    law=LPW.cite("13a"),
)
TERMIJN = Note(
    "stil",
    "Het handboek noemt niet hoelang van tevoren je verlof vraagt.",
    "Vraag het zo vroeg mogelijk.",
)
HUWELIJK = Note(
    "stil",
    "Bijlage 4 zegt: één of ten hoogste twee dagen, naar de plaats van het huwelijk. Dat het er één is in de "
    "woonplaats en twee daarbuiten, staat er niet met zoveel woorden.",
    "Vraag het de directeur.",
)
NIET_ALLEEN_OM_4_2 = FirstCheck(
    "De Leerplichtwet laat een verzoek nog toe tot twee dagen nadat de verhindering ontstond.",
    "weigeren omdat het achteraf komt, zoals paragraaf 4.2 zegt",
    "de directeur",
    law=LPW.cite("14"),
)
ACHTERAF = Note(
    "tegenspraak",
    "Paragraaf 4.2: verlof vraag je nooit achteraf. Bijlage 4: het kan nog binnen twee dagen.",
    "Volg bijlage 4. Vraag de directeur om een besluit.",
)
WELKE_DAGEN = Note(
    "stil",
    "Welke soort dagen deze twee dagen zijn, staat er niet.",
    "Reken voorzichtig met kalenderdagen.",
    id="twee-dagen",
)
BOVEN_TIEN = FirstCheck(
    "Over meer dan tien dagen in een schooljaar beslist volgens de Leerplichtwet de leerplichtambtenaar.",
    "het besluit over dit verzoek",
    "de leerplichtambtenaar (wet); bijlage 4 noemt niemand",
    law=LPW.cite("14"),
)
VOOR_WIE = Note(
    "stil",
    "Bijlage 4 stopt bij tien schooldagen en noemt niemand voor meer.",
    "Kijk na of de Leerplichtwet voor deze student geldt.",
    law=LPW.cite("14"),
)
TWEE_DAGEN_VOORAF = FirstCheck(
    "De Leerplichtwet vraagt deze mededeling uiterlijk twee dagen vooraf. Bijlage 4 noemt geen termijn.",
    "de dag van de mededeling",
    "het handboek noemt niemand; vraag de directeur (toegevoegd)",
    law=LPW.cite("13"),
)
TE_LATE_MEDEDELING = Note(
    "stil",
    "Wat er gebeurt als de mededeling later komt, staat er niet.",
    "Noteer het niet zomaar als ongeoorloofd verzuim. Vraag het de directeur.",
)
LIJST = Note(
    "stil",
    "Lijsten van feestdagen verschillen per gemeente.",
    "Vraag de directeur welke lijst geldt.",
)
MAAN = Note(
    "stil",
    "De precieze dag is pas kort van tevoren bekend en verschilt per land.",
    "De ouders noemen de dag.",
)
VAN_FEESTDAG = {
    "suikerfeest": (MAAN,),
    "offerfeest": (
        MAAN,
        Note(
            "stil",
            "De imam laat volgens bijlage 4 weten dat kinderen ook alleen de eerste dag kunnen vieren. "
            "Hoeveel dagen de school aanneemt, staat er niet.",
            "Vraag het de directeur.",
        ),
    ),
    "soekot": (
        Note(
            "stil",
            "Bijlage 4 telt twee en drie dagen. Of het Slotfeest daarin zit, is niet duidelijk.",
            "Vraag het de directeur.",
        ),
    ),
    "chinees-nieuwjaar": (
        Note(
            "stil",
            "Over Chinees Nieuwjaar als religieuze dag verschillen de meningen. Het staat wel op de lijst.",
            "Vraag het de directeur.",
        ),
    ),
}
"""What is doubtful about single feast days."""
