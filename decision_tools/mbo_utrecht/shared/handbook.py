"""The notes that several tools of MBO Utrecht show."""

from decision_tools.rules import Note
from decision_tools.rules.laws import LPW, WEB

KLACHT_OF_BEZWAAR = Note(
    "verouderd",
    "Het handboek noemt een klacht binnen tien werkdagen. De wet kent nu bezwaar, met een eigen termijn. "
    "Op een bezwaar volgt een besluit binnen vier weken na ontvangst.",
    "Kijk in WEB 8.1.7d wat er in de brief moet staan.",
    severity="A",
    law=WEB.cite("8.1.7d"),
    first="klopt de klachtregel in de brief? Vraag juridische zaken; de afzender beslist.",
)
BEGIN_KLACHT = Note(
    "stil",
    "Wanneer de tien werkdagen beginnen, staat er niet. Wij tellen vanaf de datum op de brief.",
    "Vraag het juridische zaken.",
)
BEZWAAR_OP_PAPIER = Note(
    "stil",
    "Paragraaf 2.3 vraagt een bezwaar op papier. Paragraaf 4.3 en 4.4 zeggen alleen: uitdrukkelijk.",
    "Leg een bezwaar altijd schriftelijk vast.",
)
SCHORSING_GEOORLOOFD = Note(
    "stil",
    "Het handboek noemt bij een schorsing geen melding. Een schorsing is geoorloofd verzuim. "
    "DUO en Ingrado vragen om die niet via het verzuimloket te melden.",
    "Twijfel je? Vraag het leerplicht of het RMC.",
    law=LPW.cite("11"),
)
VRAAG_GEEN_ZIEKTE = Note(
    "verouderd",
    "Bijlage 6 vraagt wat de student had. Noteer dat iemand ziek is, niet wat iemand heeft.",
    "Vraag wanneer de student terugkomt en wat helpt. Kijk bij de VO-raad onder privacy.",
    severity="A",
    first="mag je naar de ziekte vragen? De onderwijsdirecteur beslist.",
)
NOTEER_GEEN_ZIEKTE = Note(
    "verouderd",
    "Bijlage 2 laat bij geoorloofd verzuim altijd de reden noteren. Noteer dan niet wat iemand heeft.",
    "Kies alleen de categorie. Kijk bij de VO-raad onder privacy.",
    severity="A",
    first="noteer alleen de categorie, niet de klacht. Bij twijfel beslist de onderwijsdirecteur.",
)
SCHEMA = Note(
    "stil",
    "Bij deze paragraaf hoorde een stroomschema, als afbeelding. Het zit niet in onze bron.",
    "Kijk in het document van de school.",
)
ACHTERAF_ZIEK = Note(
    "verouderd",
    "Volgens 4.1 kan achteraf ziek melden niet. De Leerplichtwet geeft twee dagen om ziekte te melden. "
    "Die wet geldt voor leerplichtigen en kwalificatieplichtigen.",
    "Kijk in artikel 12. Wat geldt als iemand echt niet kon bellen, staat er niet.",
    severity="A",
    law=LPW.cite("12"),
    first="is dit binnen twee dagen gemeld, en geldt de leerplicht? Vraag het leerplicht.",
)
TOT_27 = Note(
    "verouderd",
    "Het handboek houdt 23 jaar aan. Het doorstroompunt (eerder RMC) gaat sinds 1 januari 2026 tot 27 jaar.",
    "Vraag het doorstroompunt wat voor deze student geldt.",
    severity="A",
    law=WEB.cite("hoofdstuk 9, titel 2", "9.2"),
    first="geldt de grens van 23 jaar nog? Vraag het doorstroompunt.",
)
VEILIG_UITNODIGEN = Note(
    "stil",
    "Bijlage 6 maakt bij het uitnodigen van ouders een uitzondering als de student niet veilig is. "
    "Bij welke regel die uitzondering hoort, is niet duidelijk.",
    "Nodig niemand uit voordat je hebt overlegd. Vraag raad bij Studenten Dienstverlening.",
    severity="A",
    first="nodig nog niemand uit. Mag een ouder dit horen? De onderwijsdirecteur beslist.",
)


def wie_kan(bij: str) -> Note:
    """That 2.3 excludes some from reporting, where the handbook does not repeat it."""
    return Note(
        "stil",
        "Wie 23 of ouder is of een startkwalificatie heeft, kan niet gemeld worden (2.3). "
        f"{bij} staat dit er niet bij.",
        "Kijk eerst of je deze student kunt melden.",
    )
