"""Poort Lyceum: its document, the sections that more than one file cites, and a room."""

from decision_tools.rules import school

FACTS = school.read("poort")
STAPPENPLAN = FACTS.document("stappenplan")

REGISTRATIE = STAPPENPLAN.section("1.3.1")
TIJDIGHEID = STAPPENPLAN.section("1.3.4")
VERZUIM = STAPPENPLAN.section("1.5")
PROCES = STAPPENPLAN.section("1.7")
ROL_VAKDOCENT = STAPPENPLAN.section("1.8")
ROL_VERZUIM = STAPPENPLAN.section("1.9")
VAKER = STAPPENPLAN.section("1.10")
INLEIDING = STAPPENPLAN.section("2.2")
INSTRUCTIE = STAPPENPLAN.section("2.3")
INGREPEN = STAPPENPLAN.section("Bijlage mogelijke ingrepen")

LOKAAL = FACTS.contact("lokaal-verzuim")
"""The room of the medewerker verzuim."""
