"""What the protocol leaves open about counting sick reports."""

from decision_tools.rules import Note

TWAALF_WEKEN = Note(
    "stil",
    "Het protocol zegt niet of de 12 weken kalenderweken of lesweken zijn. "
    "De schone lei per periode noemt het alleen bij te laat komen en ongeoorloofd verzuim.",
    "Wij lezen: ze lopen door in een nieuwe periode. Vraag de medewerker verzuim hoe de school telt.",
    id="twaalf-weken",
)
