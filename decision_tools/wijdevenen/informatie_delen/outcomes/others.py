"""Sharing with others than Veilig Thuis: organisation, colleague, parents, outsiders, press."""

from dataclasses import replace

from decision_tools.rules import ADDED, DERIVED, Handover, Moment, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.press import VERWIJS
from decision_tools.wijdevenen.shared.roles import AF
from decision_tools.wijdevenen.shared.subjects import DELEN, DOSSIER_WIJZIGEN, VERTROUWELIJK
from decision_tools.wijdevenen.shared.talking_with_parents import VISIE_OUDERS

from .. import notes
from ..questions import voorwaarden

LEERLINGDOSSIER = "leerlingdossier"
LEERLINGEN = HANDBOEK.section("Leerlingen")
NA_EEN_VOORVAL = "als er een voorval is"
VOOR_JE_DEELT = "vóór je iets deelt"

MELDCODE = (Handover("wijdevenen/meldcode", "Zorgen over het kind? Ga naar de keuzehulp Meldcode"),)
ZORG = "Maak je je zorgen over het kind? Ga naar de aandachtsfunctionaris HGKM. Bij gevaar: nu."
GEEN_BELOFTE = "Beloof ouders of leerlingen nooit dat andere professionals iets niet horen."

met_toestemming = Outcome(
    "met-toestemming",
    "Ja, uitwisselen kan: aan alle vier de voorwaarden is voldaan",
    tasks=(
        Task("school", "Je kunt de gegevens uitwisselen waar de ouders mee instemmen.", about=(DELEN.do,)),
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
            source=DERIVED,
            about=(DELEN.dont,),
        ),
        Task(AF, "Breng de zorg eventueel anoniem in bij een overleg.", moment=Moment.TODAY),
    ),
    notes=(notes.AVG_NU,),
    then=("Voor Veilig Thuis gelden andere regels: kies dan 'Veilig Thuis'.", ZORG),
    next=MELDCODE,
    source=DERIVED,
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
            "Deel over het algemeen alleen wat voor het werk of het welbevinden van het kind van belang is.",
            about=(DELEN.do,),
        ),
        Task(
            "professional",
            "Zeg erbij dat je collega het niet verder mag vertellen.",
            notes=(notes.VERDER_VERTELLEN,),
            source=DERIVED,
            about=(VERTROUWELIJK.do,),
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
        VISIE_OUDERS,
        Task(
            "school",
            "Verbeter of verwijder wat feitelijk onjuist is, voor het doel niet compleet is of er niet toe "
            "doet. Aanvullen kan ook.",
            provided="als de ouders daarom vragen en het klopt",
            moment=Moment.NEXT,
            about=(DOSSIER_WIJZIGEN.do,),
        ),
        Task(
            "school",
            "Laat staan wat feitelijk juist is: ouders hebben geen recht om dat te laten wijzigen.",
            provided="als zij vragen om dat te wijzigen",
            source=HANDBOEK.section("Dossier"),
            moment=Moment.NEXT,
            about=(DOSSIER_WIJZIGEN.dont,),
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
        Task(
            "professional",
            "Vertel niets over deze leerling.",
            provided="als de ander er niet als professional bij betrokken is",
            about=(DELEN.dont,),
        ),
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
