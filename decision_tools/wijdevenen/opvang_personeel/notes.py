"""What the handbook leaves open, says twice or says of an older law."""

from decision_tools.rules import Note, Reading
from decision_tools.rules.laws import ARBO

WET_ARBO = Note(
    "verouderd",
    "Het handboek noemt hier artikel 9.1 en 9.2 van de Arbowet.",
    "Ons advies: meld meteen. Vergelijk dit met de wet van nu, ook de termijn. Kijk bij de Arbeidsinspectie.",
    law=ARBO.cite("9"),
)
WIE_BELT_DE_ARBEIDSINSPECTIE = Note(
    "stil",
    "Wie de melding bij de Arbeidsinspectie doet, en wanneer, staat er niet precies. "
    "Het gaat in die alinea over de directie.",
    "De directeur beslist wie belt.",
)
VERTROUWENSPERSOON = Note(
    "tegenspraak",
    "Stap 5 noemt externe vertrouwenspersonen. Elders in het handboek is er één.",
    "Wijs op wie er is. De directeur weet wie dat is.",
    readings=(
        Reading("een", "Elders in het handboek: er is één externe vertrouwenspersoon."),
        Reading("meer-dan-een", "Stap 5: er zijn meer externe vertrouwenspersonen."),
    ),
    id="vertrouwenspersonen",
)
ZIEKMELDING = Note(
    "verouderd",
    "Het handboek zet de oorzaak bij de ziekmelding. Wat een werkgever mag vastleggen, staat er niet bij.",
    "Kijk op de site van de Autoriteit Persoonsgegevens. Het bestuur beslist.",
    id="reden-ziekmelding",
)
VERZEKERING = Note(
    "verouderd",
    "Wat het handboek over de verzekering zegt, is nog niet vergeleken met de wet of de cao.",
    "Vraag het bestuur.",
    id="verzekering",
)
