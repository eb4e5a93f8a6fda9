"""What is done next: an outcome for each place where a removal from class can stand."""

from dataclasses import replace

from decision_tools.poort import INSTRUCTIE, LOKAAL, ROL_VAKDOCENT, VERZUIM
from decision_tools.poort.shared.nablijven import TELT_OF_KAN
from decision_tools.poort.shared.roles import COACH_OF_MENTOR
from decision_tools.poort.shared.subjects import HERSTELGESPREK, IN_DE_LES, NABLIJVEN
from decision_tools.poort.shared.verwijdering import (
    AFSPRAAK_OF_GESPREK,
    CC,
    COACHGESPREK,
    LEG_VAST,
    MAIL,
    MAIL_INFORM,
    MAIL_LETTER,
    MAIL_RECORD,
    MENTOR_IN_CC,
    MOTIVEER,
    OPVANG,
    SCHOOLWERK,
    VAKER_VERWIJDERD,
    WEGSTUREN,
    WIJS_COACH,
    WIJS_VAKDOCENT,
)
from decision_tools.rules import DERIVED, NOT_NAMED, Handover, Inform, Moment, Note, Outcome, Record, Task

from .questions import oordeel

TERUG_IN_DE_LES = Task(
    "vakdocent",
    "Laat de leerling pas na het herstelgesprek weer in de les.",
    "na het herstelgesprek",
    source=INSTRUCTIE,
    moment=Moment.NEXT,
    about=(IN_DE_LES.later,),
)
HULP = Task(
    "vakdocent",
    "Je kunt de medewerker verzuim om hulp vragen.",
    provided="als het een uitzonderlijk geval is",
    source=ROL_VAKDOCENT,
    moment=Moment.NEXT,
)
OORDEEL = Task("vakdocent", "Bepaal of het gesprek genoeg is, of dat er een sanctie nodig is.")
SANCTIE_IN_TIJDLIJN = Task(
    NOT_NAMED,
    "Zet de sanctie ook in de tijdlijn.",
    provided="als er een sanctie was",
    source=INSTRUCTIE,
    given=oordeel.is_("nablijven", "anders"),
)
WACHT_OP_SANCTIE = "Is de sanctie uitgevoerd? Geef dan aan de medewerker verzuim door dat het klaar is."

wegsturen = Outcome(
    "wegsturen",
    f"Stuur de leerling naar {LOKAAL} en zet de verwijdering uit de les in SOM",
    tasks=(*WEGSTUREN, MOTIVEER, LEG_VAST),
    record=(Record("De verwijdering uit de les", "SOM"), MAIL_RECORD),
    inform=(MAIL_INFORM,),
    letters=(MAIL_LETTER,),
    notes=(CC,),
    next=(
        Handover(
            "poort/ingrepen-voor-verwijderen", "Kan het nog lichter? Uit de les verwijderen komt als laatste"
        ),
        VAKER_VERWIJDERD,
    ),
)
opvang = Outcome(
    "opvang",
    "Vang de leerling op, voer het reflectiegesprek en maak een verslag",
    tasks=(OPVANG, SCHOOLWERK),
    record=(Record("Het verslag van het reflectiegesprek", "SOM"),),
    then=("Is het lesuur voorbij? Dan gaat de leerling terug naar de vakdocent.",),
)
terug = Outcome(
    "terug",
    "De leerling gaat terug naar de vakdocent voor het herstelgesprek of een afspraak",
    tasks=(
        Task(
            "leerling",
            "Ga terug naar de vakdocent.",
            "aan het einde van het lesuur",
            moment=Moment.NOW,
        ),
        Task(
            ("vakdocent", "leerling"),
            "Spreek een herstelgesprek af, of voer het meteen.",
            "aan het einde van het lesuur",
            source=DERIVED,
            moment=Moment.NOW,
            about=(HERSTELGESPREK.do,),
        ),
        TERUG_IN_DE_LES,
    ),
    notes=(AFSPRAAK_OF_GESPREK,),
)
gesprek = Outcome(
    "herstelgesprek",
    "Voer het herstelgesprek; daarna beslist de vakdocent of er een sanctie komt",
    tasks=(
        Task(
            ("vakdocent", "leerling"),
            "Voer het herstelgesprek.",
            "op het afgesproken moment",
            about=(HERSTELGESPREK.do,),
        ),
        replace(OORDEEL, moment=Moment.NEXT),
        TERUG_IN_DE_LES,
    ),
)
beslissen = Outcome(
    "beslissen",
    "De vakdocent beslist of het gesprek genoeg was, of dat er een sanctie komt",
    tasks=(OORDEEL,),
)
doorgeven = Outcome(
    "doorgeven",
    "Geef aan de medewerker verzuim door dat de verwijdering uit de les is afgehandeld",
    tasks=(
        Task(
            "vakdocent",
            "Geef aan de medewerker verzuim door dat de verwijdering uit de les goed is afgehandeld.",
            source=ROL_VAKDOCENT,
        ),
        SANCTIE_IN_TIJDLIJN,
        COACHGESPREK,
    ),
    record=(Record("De sanctie, als die er was", "tijdlijn in SOM"),),
    inform=(Inform("medewerker verzuim", "De verwijdering uit de les is afgehandeld."),),
    then=("Daarna rondt de medewerker verzuim de verwijdering uit de les af in SOM.",),
)
nablijven = Outcome(
    "nablijven",
    "Het nablijven komt als afspraak in SOM; de vakdocent voert het zelf uit",
    tasks=(
        Task(NOT_NAMED, "Zet het nablijven als roostermoment in de SOM-agenda van de leerling."),
        Task("vakdocent", "Voer het nablijven zelf uit.", moment=Moment.NEXT, about=(NABLIJVEN.do,)),
        HULP,
        Task(
            "leerling",
            "Kom nablijven.",
            "op het moment dat in SOM staat",
            moment=Moment.NEXT,
            about=(NABLIJVEN.do,),
        ),
    ),
    record=(Record("Het nablijven, als roostermoment", "SOM-agenda van de leerling"),),
    then=(WACHT_OP_SANCTIE, "Komt de leerling niet? Dat telt als spijbelen."),
)
andere_sanctie = Outcome(
    "andere-sanctie",
    "De vakdocent voert de sanctie zelf uit",
    tasks=(
        Task("vakdocent", "Voer de sanctie zelf uit."),
        HULP,
    ),
    record=(Record("De sanctie", "tijdlijn in SOM"),),
    then=(WACHT_OP_SANCTIE,),
)
spijbelen = Outcome(
    "spijbelen",
    "Niet gekomen bij het nablijven: dit telt als spijbelen",
    tasks=(
        Task(
            NOT_NAMED,
            "Tel het wegblijven als spijbelen: een extra lesuur ongeoorloofd verzuim.",
            source=VERZUIM,
        ),
        Task(
            "vakdocent",
            "Geef aan de medewerker verzuim door dat de verwijdering uit de les is afgehandeld.",
            "na het herstelgesprek en een eventuele sanctie",
            source=INSTRUCTIE,
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("Het wegblijven, als ongeoorloofd verzuim", "SOM"),),
    notes=(TELT_OF_KAN,),
    next=(
        Handover("poort/ongeoorloofd-verzuim", "Ga verder bij ongeoorloofd verzuim", shares=("weggebleven",)),
    ),
)
vraag_vakdocent = Outcome(
    "vraag-vakdocent",
    "Vraag de vakdocent of de sanctie is uitgevoerd",
    tasks=(Task("vakdocent", "Laat weten of de sanctie is uitgevoerd.", source=DERIVED),),
    source=DERIVED,
)
afronden = Outcome(
    "afronden",
    "De medewerker verzuim rondt de verwijdering uit de les af in SOM",
    tasks=(
        Task(
            "medewerker verzuim",
            "Zet de melding in SOM op afgehandeld. Alleen jij kunt dit.",
            "na het bericht van de vakdocent",
            moment=Moment.NOW,
        ),
        SANCTIE_IN_TIJDLIJN,
        COACHGESPREK,
    ),
    record=(Record("De afhandeling en een sanctie, als die er was", "SOM"),),
)
klaar = Outcome(
    "klaar",
    "De verwijdering uit de les is afgehandeld; de coach komt er nog op terug",
    tasks=(COACHGESPREK,),
    next=(VAKER_VERWIJDERD,),
)
traag = Outcome(
    "te-traag",
    "De mentor doet niets of het gaat te traag: meld dit bij de teamleider",
    tasks=(
        Task("medewerker verzuim", "Meld dit bij de teamleider van de afdeling."),
        WIJS_COACH,
        WIJS_VAKDOCENT,
    ),
    inform=(Inform("teamleider", "De mentor doet niets, of de afhandeling gaat te traag."),),
    notes=(
        COACH_OF_MENTOR,
        Note(
            "stil",
            "Het protocol zegt niet wanneer de afhandeling te traag is.",
            "De medewerker verzuim schat dit in.",
        ),
    ),
)
vraag_stand = Outcome(
    "vraag-stand",
    "Kijk in de tijdlijn in SOM, of vraag de medewerker verzuim hoe ver het is",
    tasks=(Task("medewerker verzuim", "Zoek in SOM op hoe ver de afhandeling is.", source=DERIVED),),
    source=DERIVED,
    then=("Weet je hoe ver het is? Vul deze keuzehulp dan opnieuw in.",),
)

mailen = Outcome(
    "mailen",
    "Mail de ouders de reden van de verwijdering uit de les",
    tasks=(MAIL, MENTOR_IN_CC),
    record=(MAIL_RECORD,),
    inform=(MAIL_INFORM,),
    letters=(MAIL_LETTER,),
    notes=(CC,),
)
al_gemaild = Outcome("al-gemaild", "De mail aan de ouders is verstuurd.", quiet=True)
zoek_mail = Outcome(
    "zoek-mail",
    "Kijk in de tijdlijn in SOM of de mail aan de ouders er staat.",
    tasks=tuple(
        replace(task, provided="als de mail er niet staat", source=DERIVED) for task in (MAIL, MENTOR_IN_CC)
    ),
    notes=(CC,),
    quiet=True,
)
