"""The answers to 'may I share this': yes, no, or only on a condition."""

from dataclasses import replace

from decision_tools.rules import ADDED, Handover, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.press import VERWIJS
from decision_tools.wijdevenen.shared.reporting import (
    ANONIEM,
    DOE_MELDING,
    MELDCODEDOSSIER,
    TOCH_MELDEN,
    VRAAG_ADVIES,
    WACHT_NIET_OP_DOSSIER,
)
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.subjects import DELEN
from decision_tools.wijdevenen.shared.talking_with_parents import (
    BESPREEK_MELDING,
    BOVEN_TWAALF,
    NIET_OP_HET_SPEL,
    OVERSLAAN,
)

from . import notes
from .questions import voorwaarden

LEERLINGDOSSIER = "leerlingdossier"
ADVIES_VRAGEN = HANDBOEK.section("Advies vragen bij Veilig Thuis")
INFORMANT = HANDBOEK.section("School als informant")
LEERLINGEN = HANDBOEK.section("Leerlingen")
NA_EEN_VOORVAL = "als er een voorval is"
VOOR_JE_DEELT = "vóór je iets deelt"

MELDCODE = (Handover("wijdevenen/meldcode", "Zorgen over het kind? Ga naar de keuzehulp Meldcode"),)
ZORG = "Maak je je zorgen over het kind? Ga naar de aandachtsfunctionaris HGKM. Bij gevaar: nu."
GEEN_BELOFTE = "Beloof ouders of leerlingen nooit dat andere professionals iets niet horen."

_ANONIEM_ADVIES = (
    TOCH_MELDEN,
    VRAAG_ADVIES,
    Task(
        "professional",
        "Noem pas persoonsgegevens als dat nodig is om het geweld te stoppen.",
        notes=(notes.WANNEER_NAMEN,),
        source=ADVIES_VRAGEN,
    ),
    Task(
        "professional",
        "Wees open over het delen van persoonsgegevens, tegen ouders en kinderen boven de 12 jaar.",
        provided=NIET_OP_HET_SPEL,
        notes=(BOVEN_TWAALF,),
        source=ADVIES_VRAGEN,
        moment=Moment.NEXT,
    ),
)

_ADVIES_VASTLEGGEN = (Record("Het advies en de besproken stappen", MELDCODEDOSSIER),)
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
    "Bel Veilig Thuis om advies, dat mag zonder namen; meld direct bij onveiligheid of twijfel",
    tasks=_ANONIEM_ADVIES,
    record=_ADVIES_VASTLEGGEN,
    notes=(notes.ADVIES_DOSSIER,),
    next=_WEGEN,
)
melding = Outcome(
    "melding",
    "Ja: voor een melding bij Veilig Thuis is geen toestemming van de ouders nodig",
    tasks=(
        replace(DOE_MELDING, provided="als het afwegingskader daarop uitkomt"),
        BESPREEK_MELDING,
        ANONIEM,
    ),
    record=(Record("De melding en de contacten", MELDCODEDOSSIER),),
    notes=(OVERSLAAN, WACHT_NIET_OP_DOSSIER, notes.AVG_NU),
    then=("Een anonieme melding is iets anders dan anoniem advies vragen.",),
    next=_WEGEN,
)

_ANTWOORD = Task(
    AF,
    "Geef Veilig Thuis de informatie. Dat kan mondeling, per telefoon of op papier.",
    source=INFORMANT,
    about=(DELEN.do,),
)
_VERSLAG = Task(
    "professional",
    "Lees het verslag dat Veilig Thuis stuurt en zeg of het klopt.",
    provided="als je de informatie mondeling of per telefoon gaf",
    source=INFORMANT,
    moment=Moment.NEXT,
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
            moment=Moment.NOW,
        ),
        TOCH_MELDEN,
        replace(_ANTWOORD, provided="als de afweging daarop uitkomt", moment=Moment.TODAY),
        _VERSLAG,
    ),
    notes=(notes.AVG_NU,),
    then=("Is het kind onveilig, of twijfel je daarover? Wacht dan niet op deze vraag.",),
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
    tasks=(
        Task("school", "Wissel de gegevens uit waarvoor de ouders toestemming gaven.", about=(DELEN.do,)),
    ),
    notes=(notes.TOESTEMMING_HOE, notes.AVG_NU),
    then=(GEEN_BELOFTE,),
)
NOG_NIET_DELEN = Task("school", "Wissel nog geen gegevens uit.", about=(DELEN.later,))
_UITLEG = {
    "gericht": "Vraag de toestemming gericht, voor precies dit doel.",
    "waarvoor": "Leg de ouders uit waarvoor de toestemming nodig is.",
    "wie-geeft": "Leg uit wie de informatie geeft.",
    "wie-ontvangt": "Leg uit wie de informatie krijgt.",
}
"""What each condition that is not met asks of the school."""
voorwaarden_open = Outcome(
    "voorwaarden-open",
    "Nog niet: maak eerst alle vier de voorwaarden duidelijk aan de ouders",
    tasks=(
        NOG_NIET_DELEN,
        *(
            Task("school", what, VOOR_JE_DEELT, given=voorwaarden.excludes(option), moment=Moment.TODAY)
            for option, what in _UITLEG.items()
        ),
    ),
    notes=(notes.WIE_STAAT_ER_NIET, notes.TOESTEMMING_HOE, notes.AVG_NU),
    then=(ZORG,),
    next=MELDCODE,
)
zonder_toestemming = Outcome(
    "zonder-toestemming",
    "Nee: zonder toestemming bespreek je de zorg alleen anoniem",
    tasks=(
        Task(
            "professional",
            "Deel niets waaraan iemand het kind of gezin kan herkennen.",
            about=(DELEN.dont,),
        ),
        Task(AF, "Breng de zorg eventueel anoniem in bij een overleg.", moment=Moment.TODAY),
    ),
    notes=(notes.AVG_NU,),
    then=("Voor Veilig Thuis gelden andere regels: kies dan 'Veilig Thuis'.", ZORG),
    next=MELDCODE,
)
vraag_toestemming = Outcome(
    "vraag-toestemming",
    "Nog niet: vraag de ouders eerst om toestemming",
    tasks=(
        NOG_NIET_DELEN,
        Task(
            "school",
            "Vraag de ouders om gerichte toestemming: waarvoor, wie geeft en wie krijgt de informatie?",
            VOOR_JE_DEELT,
            notes=(notes.WIE_STAAT_ER_NIET,),
            moment=Moment.TODAY,
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
        Task(
            "professional",
            "Deel alleen wat voor het werk of het welbevinden van het kind van belang is.",
            about=(DELEN.do,),
        ),
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
    tasks=(
        Task("professional", "Vertel het deze collega niet.", about=(DELEN.dont,)),
        Task(
            "professional",
            "Open geen dossier zonder reden.",
            source=HANDBOEK.section("Wet Meldcode en de AVG: Collegiale samenwerking"),
        ),
    ),
    notes=(notes.COLLEGAS,),
    then=(ZORG,),
    next=MELDCODE,
)
collega_vragen = Outcome(
    "collega-vragen",
    "Vraag eerst de aandachtsfunctionaris HGKM of je dit mag delen",
    tasks=(
        Task(
            "professional",
            "Leg je vraag voor, zonder meer te vertellen dan nodig is.",
            source=ADDED,
            about=(DELEN.later,),
        ),
        Task(
            AF,
            "Let erop dat de privacy van kind en gezin volgens de AVG wordt beschermd.",
            source=HANDBOEK.section("Taken Aandachtsfunctionaris"),
            moment=Moment.TODAY,
        ),
    ),
    notes=(notes.COLLEGAS,),
    then=(ZORG,),
    next=MELDCODE,
    source=ADDED,
)
ouders = Outcome(
    "ouders",
    "Ja: ouders mogen het leerlingdossier altijd inzien",
    tasks=(
        Task(
            "school",
            "Laat niets zien voor de aandachtsfunctionaris HGKM heeft meegekeken.",
            provided="als inzage iemand in gevaar kan brengen",
            source=ADDED,
            about=(DELEN.later,),
        ),
        Task(
            "school",
            "Laat de ouders het leerlingdossier inzien.",
            provided="als zij dat willen",
            about=(DELEN.do,),
        ),
        Task(
            "school",
            "Voeg de visie van de ouders toe aan het leerlingdossier.",
            provided="als zij zich niet in de signalen herkennen of van mening verschillen",
            moment=Moment.NEXT,
        ),
        Task(
            "school",
            "Verbeter of verwijder wat feitelijk onjuist is, niet compleet is of er niet toe doet. "
            "Aanvullen kan ook.",
            provided="als de ouders daarom vragen en het klopt",
            moment=Moment.NEXT,
        ),
        Task(
            "school",
            "Laat staan wat feitelijk juist is: ouders hebben geen recht om dat te laten wijzigen.",
            provided="als zij vragen om dat te wijzigen",
            source=HANDBOEK.section("Dossier"),
            moment=Moment.NEXT,
        ),
        Task(
            "school",
            "Antwoord schriftelijk. Zeg bij een weigering waarom.",
            "binnen 4 weken na ontvangst",
            provided="als de ouders schriftelijk om een wijziging vragen",
        ),
    ),
    record=(Record("De kijk van de ouders, als zij zich niet in de signalen herkennen", LEERLINGDOSSIER),),
    notes=(notes.NIET_TER_ZAKE, notes.GEEN_UITZONDERING, notes.GESCHEIDEN_OUDERS, notes.AVG_NU),
    then=("Kan delen met de ouders iemand in gevaar brengen? Ga naar de keuzehulp Meldcode.",),
    next=(
        *MELDCODE,
        Handover("wijdevenen/incident-registreren", "Signalen opschrijven in het dossier: hoe en waar"),
    ),
)
anderen = Outcome(
    "anderen",
    "Nee: deel dit niet, tenzij iemand er als professional bij betrokken is",
    tasks=(
        Task("professional", "Vertel niets over deze leerling.", about=(DELEN.dont,)),
        Task(
            "professional",
            "Zeg en schrijf niets persoonlijks of emotioneels, ook niet per mail of op sociale media.",
            provided=NA_EEN_VOORVAL,
            source=LEERLINGEN,
        ),
        Task(
            "professional",
            "Houd je aan de boodschap die op school is afgesproken.",
            provided=NA_EEN_VOORVAL,
            source=LEERLINGEN,
        ),
    ),
    next=(Handover("wijdevenen/calamiteit", "Wat hoort wie na een voorval?"),),
)
pers = Outcome(
    "pers",
    "Nee: medewerkers praten nooit met de pers",
    tasks=(replace(VERWIJS, moment=Moment.NOW, about=(DELEN.dont,)),),
    notes=(notes.MEDIA_DOOR_HET_BESTUUR,),
    next=(Handover("wijdevenen/calamiteit", "Wat doet de school bij een calamiteit?"),),
)
