"""Today: the time-out after twice on a day, and what is done each time (Time out, Acties)."""

from decision_tools.kluiverboom import DISCIPLINE, DOCENT, LEERLING, MELDKAMER
from decision_tools.rules import Inform, Note, Outcome, Record, Task

from ..notes import FORMULIER

EEN_VAN_DRIE = ("leerlingencoördinator", "teamleider", "meldkamermedewerker")

time_out = Outcome(
    "time-out",
    "Twee keer op een dag weggestuurd: time-out, de rest van de dag in de meldkamer",
    tasks=(
        Task("meldkamermedewerker", "Voer een gesprek met de leerling."),
        Task("meldkamermedewerker", "Zoek uit waarom de leerling twee keer is weggestuurd."),
        Task("meldkamermedewerker", "Overleg met de leerlingencoördinator, de teamleider of allebei."),
        Task("leerling", "Werk in de meldkamer. Je gaat niet meer naar de lessen.", "de rest van de dag"),
        Task("leerling", "Houd pauze op een apart moment, niet samen met de anderen.", "die dag"),
        Task(
            EEN_VAN_DRIE,
            "Een van deze drie belt de ouders/verzorgers. Leg uit wat er speelt en wat is afgesproken.",
        ),
        Task(EEN_VAN_DRIE, "Een van deze drie zet de situatie en de afspraken in SOMtoday."),
    ),
    record=(Record("De situatie en de afspraken", "SOMtoday"),),
    inform=(Inform("ouders/verzorgers", "De leerling heeft een time-out; dit zijn de afspraken."),),
    notes=(
        Note(
            "stil",
            "De handleiding zegt niet wie van de drie belt en registreert.",
            "Spreek dit af in het overleg.",
        ),
        Note(
            "stil",
            "De leerling gaat niet meer naar de lessen. "
            "Of het gesprek in de laatste 5 minuten van de les dan doorgaat, staat er niet.",
            "Spreek dit af in het overleg. De grens van 1 lesuur opvang geldt bij een time-out niet.",
        ),
    ),
)
les_en_pauze = Outcome(
    "les-en-pauze",
    "Bespreek of dit een time-out is: één keer uit de les en één keer in de pauze weggestuurd",
    tasks=(
        Task(
            "meldkamermedewerker",
            "Overleg met de leerlingencoördinator, de teamleider of allebei: geldt de time-out?",
        ),
    ),
    notes=(
        Note(
            "stil",
            "De time-out geldt na twee keer op een dag, in de les of in de pauze. "
            "Of één keer les en één keer pauze samen twee is, staat er niet.",
            "Spreek dit af met de leerlingencoördinator of de teamleider.",
        ),
    ),
    then=("Is het een time-out? Kies dan twee keer uit de les; je ziet dan alle stappen.",),
)
geen_time_out = Outcome("geen-time-out", "Geen time-out: niet twee keer weggestuurd vandaag.", quiet=True)
zoek_vandaag = Outcome(
    "zoek-vandaag",
    "Vraag de meldkamer of de leerling vandaag al is weggestuurd",
    tasks=(Task("meldkamermedewerker", "Zoek in SOMtoday op hoe vaak de leerling vandaag is weggestuurd."),),
    then=("Is het twee keer? Dan volgt een time-out.",),
    quiet=True,
)

elke_keer = Outcome(
    "elke-keer",
    "Uit de les gestuurd: opvang in de meldkamer en aan het einde van de les een gesprek",
    tasks=(
        Task(
            "docent",
            "Stuur de leerling met schoolwerk en een pen naar de meldkamer.",
            "bij het wegsturen",
            source=DOCENT,
        ),
        Task("docent", "Zeg tegen de leerling waarom je hem of haar wegstuurt.", source=DOCENT),
        Task("docent", "Zet de reden in SOMtoday, via SOMtoday Docent.", source=DOCENT),
        Task(
            "leerling",
            "Leg je jas in je kluis en je telefoon in de telefoontas.",
            "vóór je naar de meldkamer gaat",
            source=LEERLING,
        ),
        Task(
            "leerling",
            "Meld je bij de meldkamermedewerker en zeg dat je uit de les bent gestuurd.",
            source=LEERLING,
        ),
        Task(
            "leerling",
            "Vraag om het formulier en vul het zo volledig mogelijk in.",
            source=LEERLING,
        ),
        Task("meldkamermedewerker", "Ga na wat er tussen leerling en docent wringt.", source=MELDKAMER),
        Task("meldkamermedewerker", "Help de leerling na te denken over een oplossing.", source=MELDKAMER),
        Task(
            "meldkamermedewerker",
            "Vang de leerling op, hoogstens 1 lesuur.",
            "de resterende lestijd",
            source=DISCIPLINE,
        ),
        Task(
            "leerling",
            "Werk rustig aan huiswerk of aan de opdracht van de docent. Laat anderen met rust.",
            "de resterende lestijd",
            source=LEERLING,
        ),
        Task(
            "meldkamermedewerker",
            "Zeg wanneer de leerling terug mag naar de les voor het oplossingsgesprek.",
            source=MELDKAMER,
        ),
        Task(
            "leerling",
            "Ga naar de docent, bespreek wat er gebeurde en zoek samen een oplossing.",
            "de laatste 5 minuten van de les",
            source=LEERLING,
        ),
        Task(
            "docent",
            "Bespreek met de leerling wat er gebeurde. Zoek naar een oplossing.",
            "aan het einde van de les",
            source=DOCENT,
        ),
        Task(
            "docent",
            "Zorg voor de maatregel, de uitvoering en het toezicht. Zorg dat de afspraak wordt nagekomen.",
            source=DOCENT,
        ),
        Task("leerling", "Kom de afspraken na.", source=LEERLING),
        Task("docent", "Lever het formulier in bij de meldkamer.", "dezelfde dag", source=DOCENT),
        Task(
            "meldkamermedewerker",
            "Leg het formulier in het postvak van de mentor.",
            "aan het eind van de meldkamerdienst",
            source=MELDKAMER,
        ),
    ),
    record=(
        Record("De reden van het wegsturen", "SOMtoday"),
        Record("Een notitie dat de leerling zich bij de meldkamer meldde", "SOMtoday"),
    ),
    letters=("uitstuurformulier",),
    notes=(
        FORMULIER,
        Note(
            "stil",
            "De opvang duurt hoogstens 1 lesuur. Over langer wegblijven zonder time-out staat er niets.",
            "Overleg met de leerlingencoördinator.",
        ),
    ),
)
vandaag_niet = Outcome(
    "vandaag-niet",
    "Vandaag niet uit de les gestuurd: de stappen voor elke keer uit de les gelden niet.",
    quiet=True,
)
