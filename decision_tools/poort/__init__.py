"""Poort Lyceum: its document, the sections that more than one file cites, and a room."""

from decision_tools.rules import Document

STAPPENPLAN = Document(
    "stappenplan", "Stappenplan verzuim", "zonder datum; noemt een brief van 2 september 2024"
)

REGISTRATIE = STAPPENPLAN.section("1.3.1")
TIJDIGHEID = STAPPENPLAN.section("1.3.4")
PROCES = STAPPENPLAN.section("1.7")
ROL_VAKDOCENT = STAPPENPLAN.section("1.8")
ROL_VERZUIM = STAPPENPLAN.section("1.9")
VAKER = STAPPENPLAN.section("1.10")
INLEIDING = STAPPENPLAN.section("2.2")
INSTRUCTIE = STAPPENPLAN.section("2.3")
INGREPEN = STAPPENPLAN.section("Bijlage mogelijke ingrepen")

LOKAAL = "lokaal 1.16"
"""The room of the medewerker verzuim."""
