"""Steps that stand between brackets in the scheme."""

from decision_tools.rules import Note

HAAKJES = Note(
    "stil",
    "Een deel van deze stap staat tussen haakjes. Wij lezen dat als: het kan, het hoeft niet.",
    "Zijn er zorgen? Sla die stap dan niet over. De schoolleiding beslist.",
)
STAAT_TUSSEN_HAAKJES = "de stap staat tussen haakjes"
TUSSEN_HAAKJES = f"als de school hiervoor kiest; {STAAT_TUSSEN_HAAKJES}"
