"""Each removal from class (uit de les verwijderd): what is done, and what is doubtful about it."""

from decision_tools.poort import FACTS, INLEIDING, INSTRUCTIE, LOKAAL, PROCES, ROL_VAKDOCENT, ROL_VERZUIM
from decision_tools.poort.shared.subjects import COACH_WEET_HET, HERSTELGESPREK, OUDERS_GEMAILD
from decision_tools.rules import NOT_NAMED, Handover, Inform, Instead, Moment, Note, Reading, Record, Task

NAAR_LOKAAL = Task(
    "vakdocent",
    f"Zeg duidelijk: ga naar de medewerker verzuim in {LOKAAL}. "
    "Zeg ook: kom aan het einde van het lesuur terug om een herstelgesprek af te spreken.",
    "bij het verwijderen",
    source=INSTRUCTIE,
    moment=Moment.NOW,
    about=(HERSTELGESPREK.do,),
)
IN_SOM = Task("vakdocent", "Zet de leerling in SOM op verwijderd.", source=INSTRUCTIE, moment=Moment.NOW)
MAIL = Task(
    "vakdocent",
    f"Mail de ouders de reden. Zet coach en {FACTS.contact('verzuim-mail')} in de cc. "
    "Plak de mail in de tijdlijn in SOM.",
    source=ROL_VAKDOCENT,
    moment=Moment.TODAY,
    about=(OUDERS_GEMAILD.do,),
)
MENTOR_IN_CC = Task("vakdocent", "Zet ook de mentor in de cc.", source=INSTRUCTIE, moment=Moment.TODAY)
MOTIVEER = Task(NOT_NAMED, "Motiveer de verwijdering uit de les goed.", source=INLEIDING, moment=Moment.TODAY)
LEG_VAST = Task(
    NOT_NAMED,
    "Leg de communicatie en de afhandeling goed vast, zonder gaten.",
    source=INLEIDING,
    moment=Moment.TODAY,
)
OPVANG = Task(
    "medewerker verzuim",
    "Vang de leerling op en voer het reflectiegesprek. Zet het verslag in SOM.",
    "bij de eerste opvang",
    source=INSTRUCTIE,
    moment=Moment.NOW,
)
WEGSTUREN = (NAAR_LOKAAL, IN_SOM, MAIL, MENTOR_IN_CC, OPVANG)
SCHOOLWERK = Task(
    "leerling",
    "Maak schoolwerk of lees een boek.",
    "tot het einde van het lesuur",
    source=PROCES,
    moment=Moment.TODAY,
)
WIJS_COACH = Task(
    "medewerker verzuim",
    "Wijs de coach op de verwijdering uit de les.",
    source=ROL_VERZUIM,
    moment=Moment.TODAY,
    about=(COACH_WEET_HET.do,),
)
WIJS_VAKDOCENT = Task(
    "medewerker verzuim",
    "Wijs de vakdocent op de afhandeling, ook in SOM.",
    source=ROL_VERZUIM,
    moment=Moment.NEXT,
)
COACHGESPREK = Task(
    "coach",
    "Bespreek de verwijdering uit de les en kijk of er nog een stap nodig is.",
    "in het gewone coachgesprek",
    source=ROL_VAKDOCENT,
    moment=Moment.NEXT,
)
MAIL_RECORD = Record("De mail aan de ouders", "tijdlijn in SOM")
MAIL_INFORM = Inform("ouders", "De leerling is uit de les verwijderd, met de reden.")
IN_CC = {
    role: Inform(role, "In de cc van de mail aan de ouders.")
    for role in ("coach", "mentor", "medewerker verzuim")
}
MAIL_LETTER = "mail-ouders-verwijdering"

VAKER_VERWIJDERD = Handover("poort/verwijderd", "Is de leerling vaker uit de les verwijderd?")

CC = Note(
    "tegenspraak",
    "Paragraaf 1.8 zet de coach in de cc. Paragraaf 2.3 zet de mentor in de cc.",
    "Zet allebei in de cc, of vraag de medewerker verzuim wie het moet zijn.",
    readings=(
        Reading(
            "coach",
            "Paragraaf 1.8: de coach staat in de cc.",
            instead=(Instead(MENTOR_IN_CC.silence), Instead(IN_CC["mentor"].told)),
        ),
        Reading(
            "mentor",
            "Paragraaf 2.3: de mentor staat in de cc.",
            instead=(
                Instead(
                    MAIL.silence,
                    what=f"Mail de ouders de reden. Zet {FACTS.contact('verzuim-mail')} in de cc. "
                    "Plak de mail in de tijdlijn in SOM.",
                ),
                Instead(IN_CC["coach"].told),
            ),
        ),
    ),
)
AFSPRAAK_OF_GESPREK = Note(
    "tegenspraak",
    "Paragraaf 1.7 en het begin van 2.3 noemen na de les een afspraak voor een herstelgesprek. "
    "Verderop in 2.3 staat het herstelgesprek zelf.",
    "De vakdocent kiest. Zonder herstelgesprek komt de leerling niet terug in de les.",
    readings=(
        Reading(
            "afspraak", "Paragraaf 1.7 en het begin van 2.3: na de les spreken zij een herstelgesprek af."
        ),
        Reading("gesprek", "Verderop in 2.3: terug bij de docent is er het herstelgesprek zelf."),
    ),
)

MAIL_DUTIES = (
    ("vakdocent", NOT_NAMED),  # 1.8, 2.3: mail aan de ouders
    ("vakdocent", NOT_NAMED),  # 2.3: mentor in de cc
)
OPVANG_DUTY = ("medewerker verzuim", "bij de eerste opvang")  # 1.7, 1.9, 2.3: eerste gesprek
WEGSTUREN_DUTIES = (
    ("vakdocent", "bij het verwijderen"),  # 1.7, 2.3: naar 1.16, en aan het einde terug
    ("vakdocent", NOT_NAMED),  # 1.7, 2.3: in SOM op verwijderd
    *MAIL_DUTIES,
    OPVANG_DUTY,
)
VASTLEGGEN_DUTIES = (
    (NOT_NAMED, NOT_NAMED),  # 2.2: "goed gemotiveerd"
    (NOT_NAMED, NOT_NAMED),  # 2.2: "goed gedocumenteerd"
)
SCHOOLWERK_DUTY = ("leerling", "tot het einde van het lesuur")  # 1.7: schoolwerk of boek
COACHGESPREK_DUTY = ("coach", "in het gewone coachgesprek")  # 1.8: bespreekt het
WIJS_COACH_DUTY = ("medewerker verzuim", NOT_NAMED)  # 1.9: maakt de coach alert
WIJS_VAKDOCENT_DUTY = ("medewerker verzuim", NOT_NAMED)  # 1.9: maakt de vakdocent alert
