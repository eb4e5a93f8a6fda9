"""The answers to 'may I share this': yes, no, or only on a condition."""

from decision_tools.rules import NOT_NAMED, Handover, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.press import VERWIJS
from decision_tools.wijdevenen.shared.reporting import (
    ANONIEM,
    TOCH_MELDEN,
    WACHT_NIET_OP_DOSSIER,
    WIE_MELDT,
    WIE_VRAAGT_ADVIES,
)
from decision_tools.wijdevenen.shared.roles import AF, AF_EN_MANAGER
from decision_tools.wijdevenen.shared.talking_with_parents import OVERSLAAN

from . import notes

LEERLINGDOSSIER = "leerlingdossier"

MELDCODE = (Handover("wijdevenen/meldcode", "Zorgen over het kind? Ga naar de keuzehulp Meldcode"),)
ZORG = "Maak je je zorgen over het kind? Ga naar de aandachtsfunctionaris HGKM. Bij gevaar: nu."
GEEN_BELOFTE = "Beloof ouders of leerlingen nooit dat andere professionals iets niet horen."

_ANONIEM_ADVIES = (
    TOCH_MELDEN,
    Task(
        AF,
        "Bel Veilig Thuis en vraag advies. De naam van kind of gezin hoeft niet.",
        "kan bij elke stap van de Meldcode",
        notes=(WIE_VRAAGT_ADVIES,),
    ),
    Task(
        "professional",
        "Noem pas persoonsgegevens als dat nodig is om het geweld te stoppen.",
        notes=(notes.WANNEER_NAMEN,),
        source=HANDBOEK.section("Advies vragen bij Veilig Thuis"),
    ),
    Task(
        "professional",
        "Wees daarover open tegen ouders en tegen kinderen boven de 12 jaar.",
        provided="mits niemand gevaar loopt en de vertrouwensrelatie niet op het spel staat",
        notes=(notes.BOVEN_TWAALF,),
        source=HANDBOEK.section("Advies vragen bij Veilig Thuis"),
    ),
)

_ADVIES_VASTLEGGEN = (Record("Het advies en de besproken stappen", "dossier Meldcode"),)
_WEGEN = (Handover("wijdevenen/afwegingskader", "Weeg of melden nodig is"),)

advies = Outcome(
    "advies",
    "Ja: advies vragen mag zonder namen en zonder toestemming van de ouders",
    tasks=_ANONIEM_ADVIES,
    record=_ADVIES_VASTLEGGEN,
    notes=(notes.ADVIES_DOSSIER,),
    then=(
        "Anoniem advies is geen melding. Een anonieme melding is iets anders, en een uitzondering.",
        "De school blijft zelf verantwoordelijk voor de volgende stap.",
    ),
)
eerst_advies = Outcome(
    "eerst-advies",
    "Bel Veilig Thuis: advies vragen mag zonder namen. Onveilig of twijfel? Meld direct",
    tasks=_ANONIEM_ADVIES,
    record=_ADVIES_VASTLEGGEN,
    notes=(notes.ADVIES_DOSSIER,),
    next=_WEGEN,
)
melding = Outcome(
    "melding",
    "Ja: voor een melding bij Veilig Thuis is geen toestemming van de ouders nodig",
    tasks=(
        Task(
            AF_EN_MANAGER,
            "Doe de melding bij Veilig Thuis.",
            "direct",
            provided="mits het afwegingskader daarop uitkomt",
            notes=(WIE_MELDT,),
        ),
        Task(
            NOT_NAMED,
            "Bespreek de melding met de ouders. Leg uit dat de wet dit vraagt, in het belang van het kind.",
            provided="mits het gesprek niemand in gevaar brengt",
            notes=(OVERSLAAN,),
        ),
        ANONIEM,
    ),
    record=(Record("De melding en de contacten", "dossier Meldcode"),),
    notes=(WACHT_NIET_OP_DOSSIER, notes.AVG_NU),
    then=("Een anonieme melding is iets anders dan anoniem advies vragen.",),
    next=_WEGEN,
)

_ANTWOORD = Task(
    AF,
    "Geef Veilig Thuis de informatie. Dat kan mondeling, per telefoon of op papier.",
    source=HANDBOEK.section("School als informant"),
)
_VERSLAG = Task(
    "professional",
    "Lees het verslag dat Veilig Thuis stuurt en zeg of het klopt.",
    provided="mits je de informatie mondeling of per telefoon gaf",
    source=HANDBOEK.section("School als informant"),
)
met_instemming = Outcome(
    "met-instemming",
    "Ja: geef Veilig Thuis de informatie; de ouders stemmen in",
    tasks=(_ANTWOORD, _VERSLAG),
    record=(Record("De instemming van de ouders", LEERLINGDOSSIER),),
    notes=(notes.AVG_NU,),
)
zonder_instemming = Outcome(
    "zonder-instemming",
    "Het mag ook zonder instemming: weeg eerst zorgvuldig af",
    tasks=(
        Task(
            "school",
            "Weeg wat delen betekent voor het kind en voor de samenwerking met de ouders. "
            "Het welbevinden van het kind gaat voor.",
            "vóór je de informatie geeft",
            notes=(notes.WIE_STAAT_ER_NIET,),
        ),
        _ANTWOORD,
        _VERSLAG,
    ),
    notes=(notes.AVG_NU,),
    then=("Is het kind onveilig, of twijfel je daarover? Wacht dan niet op deze vraag: meld zelf.",),
    next=MELDCODE,
)
vraag_instemming = Outcome(
    "vraag-instemming",
    "Vraag eerst aan Veilig Thuis of de ouders instemmen",
    tasks=(Task(AF, "Vraag het na: Veilig Thuis geeft zelf aan of die instemming er is."),),
    then=("Instemming of niet: beantwoord daarna de vraag in deze keuzehulp opnieuw.",),
)

met_toestemming = Outcome(
    "met-toestemming",
    "Ja: deel wat nodig is; aan alle vier de voorwaarden is voldaan",
    tasks=(Task("school", "Wissel de gegevens uit waarvoor de ouders toestemming gaven."),),
    notes=(notes.TOESTEMMING_HOE, notes.AVG_NU),
    then=(GEEN_BELOFTE,),
)
voorwaarden_open = Outcome(
    "voorwaarden-open",
    "Nog niet: maak eerst alle vier de voorwaarden duidelijk aan de ouders",
    tasks=(
        Task(
            "school",
            "Leg de ouders uit waarvoor het is, wie de informatie geeft en wie haar krijgt.",
            "vóór je iets deelt",
            notes=(notes.WIE_STAAT_ER_NIET,),
        ),
        Task("ouders", "Stem daarna in met precies dit doel, of niet.", "vóór er iets gedeeld wordt"),
    ),
    notes=(notes.TOESTEMMING_HOE, notes.AVG_NU),
    then=(ZORG,),
    next=MELDCODE,
)
zonder_toestemming = Outcome(
    "zonder-toestemming",
    "Nee: zonder toestemming bespreek je de zorg alleen anoniem",
    tasks=(
        Task("professional", "Deel niets waaraan iemand het kind of gezin kan herkennen."),
        Task(AF, "Breng de zorg anoniem in bij een overleg."),
    ),
    notes=(notes.AVG_NU,),
    then=(
        "Voor Veilig Thuis gelden andere regels: kies dan 'Veilig Thuis'.",
        "Gaat het om een medewerker? Dan horen schoolbestuur en vertrouwensinspecteur het wel.",
        ZORG,
    ),
    next=MELDCODE,
)
vraag_toestemming = Outcome(
    "vraag-toestemming",
    "Nog niet: vraag de ouders eerst om toestemming",
    tasks=(
        Task(
            "school",
            "Vraag de ouders om gerichte toestemming: waarvoor, wie geeft en wie krijgt de informatie?",
            "vóór je iets deelt",
            notes=(notes.WIE_STAAT_ER_NIET,),
        ),
    ),
    notes=(notes.TOESTEMMING_HOE,),
    then=(ZORG,),
    next=MELDCODE,
)

collega = Outcome(
    "collega",
    "Ja, maar alleen wat je collega nodig heeft",
    tasks=(
        Task("professional", "Deel alleen wat voor het werk of het welbevinden van het kind van belang is."),
        Task(
            "professional",
            "Zeg erbij dat je collega het niet verder mag vertellen.",
            notes=(notes.VERDER_VERTELLEN,),
            source=HANDBOEK.section("Weging onrust"),
        ),
    ),
    notes=(notes.COLLEGAS,),
    then=(GEEN_BELOFTE,),
)
collega_niet = Outcome(
    "collega-niet",
    "Nee: deel dit niet met deze collega, die heeft het niet nodig",
    tasks=(Task("professional", "Vertel het deze collega niet. Open ook geen dossier zonder reden."),),
    notes=(notes.COLLEGAS,),
    then=(ZORG,),
    next=MELDCODE,
)
collega_vragen = Outcome(
    "collega-vragen",
    "Vraag eerst de aandachtsfunctionaris HGKM of je dit mag delen",
    tasks=(
        Task("professional", "Leg je vraag voor, zonder meer te vertellen dan nodig is."),
        Task(AF, "Let erop dat de privacy van kind en gezin volgens de AVG wordt beschermd."),
    ),
    notes=(notes.COLLEGAS,),
    then=(ZORG,),
    next=MELDCODE,
)
ouders = Outcome(
    "ouders",
    "Ja: ouders mogen het dossier altijd inzien. Geeft dat gevaar? Vraag eerst raad",
    tasks=(
        Task("school", "Laat de ouders het leerlingdossier inzien.", provided="mits zij dat willen"),
        Task(
            "school",
            "Antwoord schriftelijk. Zeg bij een weigering waarom.",
            "binnen 4 weken na ontvangst",
            provided="mits de ouders schriftelijk om een wijziging vragen",
        ),
        Task(
            "school",
            "Verbeter of verwijder wat feitelijk onjuist is, niet compleet is of er niet toe doet. "
            "Aanvullen kan ook.",
            provided="mits de ouders daarom vragen en het klopt",
        ),
    ),
    record=(Record("De kijk van de ouders, als zij zich niet in de signalen herkennen", LEERLINGDOSSIER),),
    notes=(notes.GEEN_UITZONDERING, notes.GESCHEIDEN_OUDERS, notes.AVG_NU),
    then=("Kan delen met de ouders iemand in gevaar brengen? Ga naar de keuzehulp Meldcode.",),
    next=MELDCODE,
)
anderen = Outcome(
    "anderen",
    "Nee: deel dit niet, tenzij iemand er als professional bij betrokken is",
    tasks=(
        Task("professional", "Vertel niets over deze leerling. Zeg ook niets per mail of op sociale media."),
        Task(
            "professional",
            "Houd je aan de boodschap die op school is afgesproken.",
            provided="mits er een voorval is",
        ),
    ),
    next=(Handover("wijdevenen/calamiteit", "Wat hoort wie na een voorval?"),),
)
pers = Outcome(
    "pers",
    "Nee: medewerkers praten nooit met de pers",
    tasks=(VERWIJS,),
    notes=(notes.MEDIA_DOOR_HET_BESTUUR,),
    next=(Handover("wijdevenen/calamiteit", "Wat doet de school bij een calamiteit?"),),
)
