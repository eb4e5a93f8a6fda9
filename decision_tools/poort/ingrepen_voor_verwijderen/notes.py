"""Which intervention goes with which situation is ours."""

from decision_tools.rules import Note

INDELING = Note(
    "stil",
    "Het protocol zegt niet welke ingreep bij welke situatie hoort. Deze indeling is van ons.",
    "Kies zelf wat past in jouw les.",
)
