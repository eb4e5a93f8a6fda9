"""Lighter interventions (ingrepen), and what holds when a pupil has to leave after all."""

from decision_tools.poort import INGREPEN, PROCES
from decision_tools.poort.shared.verwijdering import (
    CC,
    IN_SOM,
    LEG_VAST,
    MAIL,
    MAIL_INFORM,
    MAIL_LETTER,
    MAIL_RECORD,
    MENTOR_IN_CC,
    MOTIVEER,
    NAAR_LOKAAL,
    VAKER_VERWIJDERD,
)
from decision_tools.rules import (
    DERIVED,
    Handover,
    Inform,
    Moment,
    Note,
    Outcome,
    Record,
    Task,
)

from .notes import INDELING

KALM = Task(
    "vakdocent",
    "Adem eerst diep in en neem wat afstand. Je hoeft niet meteen te reageren. "
    "Laat niet zien dat het je raakt.",
    "vóór je iets doet",
    provided="als het je te veel wordt",
    source=INGREPEN,
    moment=Moment.NOW,
)
NAAR_VERWIJDEREN = Handover("poort/afhandeling-verwijdering", "Moet de leerling toch de les uit?")

samen = Outcome(
    "samen",
    "Blijf kalm en zet de leerlingen uit elkaar",
    tasks=(KALM, Task("vakdocent", "Zet de leerlingen uit elkaar.")),
    notes=(INDELING,),
    then=("Helpt dit niet? Kijk dan naar één leerling die stoort, of naar de hele klas.",),
    next=(NAAR_VERWIJDEREN,),
    source=DERIVED,
)
een = Outcome(
    "een",
    "Blijf kalm: even op de gang, of aan een tafeltje onder het bord",
    tasks=(
        KALM,
        Task("vakdocent", "Laat de leerling op de gang staan.", "een paar minuten", moment=Moment.NOW),
        Task(
            "vakdocent",
            "Of geef de leerling een tafeltje onder het bord. Waarschuw dat nablijven de volgende stap is.",
        ),
    ),
    notes=(INDELING,),
    then=("Helpt dit niet? Dan volgt nablijven.",),
    next=(NAAR_VERWIJDEREN,),
    source=DERIVED,
)
chaos = Outcome(
    "chaos",
    "Chaos in de klas: een paar lessen in toetsopstelling en klassikaal werken",
    tasks=(
        KALM,
        Task("vakdocent", "Zet de klas in de toetsopstelling.", "een paar lessen", moment=Moment.NOW),
        Task("vakdocent", "Werk klassikaal en laat de leerlingen niet samenwerken."),
        Task(
            "vakdocent",
            "Je kunt weer terug naar de busopstelling.",
            provided="als het goed gaat",
            moment=Moment.LATER,
        ),
    ),
)
KIES_MIDDAG = Task("vakdocent", "Kies één middag voor alle nablijvers, zodat je ze niet elke dag hebt.")
NABLIJVEN = (
    Task("vakdocent", "Zet het nablijven in SOM.", moment=Moment.TODAY),
    Task("vakdocent", "Laat de leerling voor elk lesuur een klokuur nablijven.", moment=Moment.NEXT),
)
NABLIJVEN_RECORD = (Record("Het nablijven", "SOM"),)

eerste_keer = Outcome(
    "eerste-keer-nablijven",
    "Laat de leerling nablijven op een vaste middag: een klokuur per lesuur",
    tasks=(
        KALM,
        KIES_MIDDAG,
        *NABLIJVEN,
    ),
    record=NABLIJVEN_RECORD,
)
tweede_keer = Outcome(
    "tweede-keer-nablijven",
    "Tweede keer nablijven: geen huiswerk, maar overschrijven of strafregels",
    tasks=(
        KALM,
        Task(
            "vakdocent",
            "Laat de leerling een stuk uit het boek overschrijven of strafregels schrijven, geen huiswerk.",
            moment=Moment.NEXT,
        ),
        KIES_MIDDAG,
        *NABLIJVEN,
    ),
    record=NABLIJVEN_RECORD,
    notes=(
        Note(
            "stil",
            "Het protocol noemt de tweede keer. Over een derde keer nablijven zegt het niets.",
            "Overleg met de medewerker verzuim.",
        ),
    ),
    next=(NAAR_VERWIJDEREN,),
)
zoek_nablijven = Outcome(
    "zoek-nablijven",
    "Kijk in SOM of de leerling al eerder moest nablijven",
    tasks=(
        KALM,
        Task("vakdocent", "Zoek in SOM op of deze leerling al een keer moest nablijven.", source=DERIVED),
    ),
    then=("Weet je het? Vul deze keuzehulp dan opnieuw in.",),
    source=DERIVED,
)
SIGNALEN_RECORD = (Record("Signalen over de veiligheid in de klas", "mentormodule in SOM"),)
SIGNALEN_INFORM = (Inform("mentor", "Signalen over de veiligheid in de klas."),)

mentor_weet = Outcome(
    "mentor-informeren",
    "Meld elk signaal over veiligheid aan de mentor, in de mentormodule",
    tasks=(KALM, Task("vakdocent", "Zet elk signaal in de mentormodule van SOM, zodat de mentor het weet.")),
    record=SIGNALEN_RECORD,
    inform=SIGNALEN_INFORM,
)
sociogram = Outcome(
    "sociogram",
    "Meerdere signalen: de mentor wordt gevraagd een sociogram te maken",
    tasks=(
        KALM,
        Task("vakdocent", "Blijf elk signaal in de mentormodule van SOM zetten."),
        Task(
            "mentor",
            "Je wordt gevraagd een sociogram te maken. Dat kan via Stoeltjesdans. "
            "De school heeft BRIN-nummer 01FP05.",
            moment=Moment.NEXT,
        ),
        Task(
            "mentor",
            "Je kunt hierover in gesprek gaan met de leerlingen en hun ouders.",
            moment=Moment.LATER,
        ),
    ),
    record=SIGNALEN_RECORD,
    inform=SIGNALEN_INFORM,
    notes=(
        Note(
            "stil",
            "De bijlage vraagt in de ik-vorm om een sociogram. Wie dat vraagt, staat er niet.",
            "Vraag de schoolleiding wie dit vraagt.",
            id="ik-vorm",
        ),
        Note(
            "stil",
            "Het webadres van Stoeltjesdans staat niet in het protocol.",
            "Vraag het adres aan de schoolleiding.",
            id="stoeltjesdans",
        ),
    ),
)
waarschuw = Outcome(
    "waarschuw-eerst",
    "Waarschuw de leerling eerst: verwijderen uit de les komt als laatste",
    tasks=(
        KALM,
        Task("vakdocent", "Waarschuw de leerling.", source=DERIVED),
        Task("vakdocent", "Probeer eerst een lichtere ingreep.", source=DERIVED),
    ),
    next=(NAAR_VERWIJDEREN,),
    source=DERIVED,
)
VERWIJDER = (
    Task(
        "vakdocent",
        "Kies voor het belang van de klas en verwijder de leerling uit de les.",
        source=PROCES,
    ),
    NAAR_LOKAAL,
    IN_SOM,
    MAIL,
    MENTOR_IN_CC,
    MOTIVEER,
    LEG_VAST,
)
REDEN = (Record("De reden van de verwijdering uit de les", "SOM"), MAIL_RECORD)
NA_VERWIJDEREN = (
    Handover("poort/afhandeling-verwijdering", "Verwijder de leerling en handel het af"),
    VAKER_VERWIJDERD,
)
verwijderen = Outcome(
    "verwijderen",
    "Verwijderen uit de les kan nu, als laatste ingreep",
    tasks=(KALM, *VERWIJDER),
    record=REDEN,
    inform=(MAIL_INFORM,),
    letters=(MAIL_LETTER,),
    notes=(CC,),
    next=NA_VERWIJDEREN,
)
geweld = Outcome(
    "geweld",
    "Gewelddadig gedrag: verwijderen uit de les kan",
    tasks=VERWIJDER,
    record=REDEN,
    inform=(MAIL_INFORM,),
    letters=(MAIL_LETTER,),
    notes=(
        CC,
        Note(
            "stil",
            "Het protocol gaat ervan uit dat de leerling al is gewaarschuwd, ook bij geweld. "
            "Het zegt niet wat je zonder waarschuwing doet.",
            "Kies nu voor het belang van de klas. Bespreek het daarna met de medewerker verzuim.",
        ),
    ),
    next=NA_VERWIJDEREN,
)
altijd = Outcome(
    "altijd",
    "Zorg voor een escalatieladder, geef complimenten en houd de mentormodule precies bij",
    tasks=(
        Task("vakdocent", "Zeg het als het goed gaat en geef complimenten.", moment=Moment.NEXT),
        Task(
            "vakdocent",
            "Je kunt op het bord de namen zetten van leerlingen die goed meedoen.",
            moment=Moment.NEXT,
        ),
        Task(
            "vakdocent",
            "Zet altijd precies in de mentormodule wie spullen bij zich heeft, huiswerk maakt, enzovoort.",
            moment=Moment.LATER,
        ),
        Task(
            "vakdocent",
            "Zorg dat je helder hebt welke stappen je na elkaar zet: je escalatieladder.",
            moment=Moment.NEXT,
        ),
    ),
    record=(Record("Spullen bij zich, huiswerk gemaakt, enzovoort", "mentormodule in SOM"),),
)
