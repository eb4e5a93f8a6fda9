"""What the tools on being sent out of class share: duties at each removal, and doubts about them."""

from decision_tools.poort import STAPPENPLAN
from decision_tools.rules import Note, Task

ROL_VAKDOCENT = STAPPENPLAN.section("1.8")
ROL_VERZUIM = STAPPENPLAN.section("1.9")
VAKER = STAPPENPLAN.section("1.10")
INSTRUCTIE = STAPPENPLAN.section("2.3")

NAAR_LOKAAL = Task(
    "vakdocent",
    "Stuur de leerling naar de medewerker verzuim in lokaal 1.16. Zeg dit duidelijk.",
    "bij het verwijderen",
    source=INSTRUCTIE,
)
TERUG_VERWACHT = Task(
    "vakdocent",
    "Zeg erbij: kom aan het einde van het lesuur terug om een herstelgesprek af te spreken.",
    "bij het verwijderen",
    source=INSTRUCTIE,
)
IN_SOM = Task("vakdocent", "Zet de leerling in SOM op verwijderd.", source=INSTRUCTIE)
MAIL = Task(
    "vakdocent",
    "Mail de ouders waarom je de leerling uit de les verwijderde. "
    "Zet de coach, de mentor en verzuim-poort@hetbaken.nl in de cc. Plak de mail in de tijdlijn in SOM.",
    source=ROL_VAKDOCENT,
)
OPVANG = Task(
    "medewerker verzuim",
    "Vang de leerling op en voer het eerste gesprek, een reflectiegesprek. Zet het verslag in SOM.",
    "bij de eerste opvang",
    source=INSTRUCTIE,
)
SCHOOLWERK = Task(
    "leerling",
    "Maak schoolwerk of lees een boek.",
    "tot het einde van het lesuur",
    source=STAPPENPLAN.section("1.7"),
)
SIGNALEREN = Task(
    "medewerker verzuim",
    "Wijs de coach op de verwijdering uit de les. Wijs de vakdocent op de afhandeling, ook in SOM.",
    source=ROL_VERZUIM,
)
TEAM_ONDERSTEUNING = Task(
    "medewerker verzuim",
    "Informeer het team ondersteuning.",
    provided="als de leerling opvalt",
    source=ROL_VERZUIM,
)
COACHGESPREK = Task(
    "coach",
    "Bespreek de verwijdering uit de les en kijk of er nog een stap nodig is.",
    "in het gewone coachgesprek",
    source=ROL_VAKDOCENT,
)
WAARSCHUW_COACH = Task(
    "medewerker verzuim", "Wijs de coach erop hoe vaak de leerling uit de les is verwijderd.", source=VAKER
)
BOVENOP = "Legt de vakdocent ook een sanctie op? Dan komt dit daar bovenop."

CC = Note(
    "tegenspraak",
    "Paragraaf 1.8 zet de coach in de cc. Paragraaf 2.3 zet de mentor in de cc.",
    "Zet allebei in de cc, of vraag de medewerker verzuim wie het moet zijn.",
)
AFSPRAAK_OF_GESPREK = Note(
    "tegenspraak",
    "Paragraaf 1.7 en het begin van 2.3 noemen na de les een afspraak voor een herstelgesprek. "
    "Verderop in 2.3 staat het herstelgesprek zelf.",
    "De vakdocent kiest. Zonder herstelgesprek komt de leerling niet terug in de les.",
)
