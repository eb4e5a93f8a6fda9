"""Which roles are one person, where the protocol does not say so."""

from decision_tools.rules import Note

NIEMAND_BESLIST = "het protocol noemt niemand; vraag de conrector (toegevoegd)"
"""Who decides on what the law asks, where the protocol names nobody."""

COACH_OF_MENTOR = Note(
    "stil",
    "Het protocol noemt hier de coach en de mentor. Het zegt niet of dat dezelfde persoon is.",
    "Spreek af wie van beiden dit doet.",
    id="coach-of-mentor",
)
