"""Poort Lyceum: what its tools share."""

from decision_tools.rules import Document, Note

STAPPENPLAN = Document(
    "stappenplan", "Stappenplan verzuim", "zonder datum; noemt een brief van 2 september 2024"
)

REGISTRATIE = STAPPENPLAN.section("1.3.1")
TIJDIGHEID = STAPPENPLAN.section("1.3.4")

COACH_OF_MENTOR = Note(
    "stil",
    "Het protocol noemt hier de coach en de mentor. Het zegt niet of dat dezelfde persoon is.",
    "Spreek af wie van beiden dit doet.",
)
