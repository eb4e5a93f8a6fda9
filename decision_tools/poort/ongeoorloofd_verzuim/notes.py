"""What the protocol leaves open about counting truancy."""

from decision_tools.rules import Note

KEREN_OF_LESSEN = Note(
    "stil",
    "Het protocol zegt niet of een keer spijbelen één les is, of een aaneengesloten tijd.",
    "Vraag de medewerker verzuim hoe de school telt.",
)
