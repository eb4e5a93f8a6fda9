"""The sections of the handbook that the rows and tasks of this tool stand in."""

from decision_tools.wijdevenen import HANDBOEK

PROTOCOL = HANDBOEK.section("Protocol schorsing en verwijdering van leerlingen")
ALGEMEEN = HANDBOEK.section("Protocol schorsen en verwijderen van leerlingen: Algemeen")
TIME_OUT = HANDBOEK.section("Time-out")
SCHORSING = HANDBOEK.section("Schorsing")
VERWIJDERING = HANDBOEK.section("Verwijdering")
WET_SCHORSEN = HANDBOEK.section("Wat zegt de Wet PO over schorsen")
WET_VERWIJDEREN = HANDBOEK.section("Wat zegt de Wet PO over verwijderen")
GRENSOVERSCHRIJDEND = HANDBOEK.section("Leerlingen")
