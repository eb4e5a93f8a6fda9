"""The answers to 'may I share this' when it is not with Veilig Thuis: yes, no, or only on a condition."""

from decision_tools.rules import Handover, Note, Outcome, Record, Task
from decision_tools.wijdevenen import HANDBOEK
from decision_tools.wijdevenen.shared.press import VERWIJS
from decision_tools.wijdevenen.shared.roles import AF

LEERLINGDOSSIER = "leerlingdossier"
WIE_STAAT_ER_NIET = Note(
    "stil",
    "Wie dit doet, staat er niet: het handboek zegt 'de organisatie'.",
    "Spreek af wie het doet. De aandachtsfunctionaris let op de privacy van kind en gezin.",
)
TOESTEMMING_HOE = Note(
    "stil",
    "Of toestemming op papier moet en hoe lang zij geldt, staat er niet.",
    "Vraag haar schriftelijk, per doel. Het bestuur beslist.",
)
AVG_NU = Note(
    "verouderd",
    "Dit zijn uitspraken over de wet van rond 2020. Zij zijn nog niet vergeleken met de AVG van nu.",
    "Kijk bij de Autoriteit Persoonsgegevens. Het bestuur beslist.",
)
COLLEGAS = Note(
    "tegenspraak",
    "De beroepscode vraagt ook voor collega's de wettelijke toestemming van de ouders. De tekst over de "
    "AVG geeft alle professionals toegang tot elk leerlingdossier, als zij daar een reden voor hebben.",
    "Deel alleen wat nodig is, en zeg het de ouders. Het bestuur beslist wat geldt.",
)
VERDER_VERTELLEN = Note(
    "tegenspraak",
    "Je collega mag het niet verder vertellen. Maar bij misbruik door een medewerker kan niemand zich op "
    "geheimhouding beroepen.",
    "Dan meldt ook je collega het onmiddellijk bij het schoolbestuur.",
)
GEEN_UITZONDERING = Note(
    "stil",
    "Het handboek noemt hier geen uitzondering als inzage iemand in gevaar brengt.",
    "Onze veilige lezing: laat dan niets zien voor de aandachtsfunctionaris HGKM heeft meegekeken.",
)
MELDCODE = (Handover("wijdevenen/meldcode", "Zorgen over het kind? Ga naar de keuzehulp Meldcode"),)
ZORG = "Maak je je zorgen over het kind? Ga naar de aandachtsfunctionaris HGKM. Bij gevaar: nu."
GEEN_BELOFTE = "Beloof ouders of leerlingen nooit dat andere professionals iets niet horen."

met_toestemming = Outcome(
    "met-toestemming",
    "Ja: deel wat nodig is; aan alle vier de voorwaarden is voldaan",
    tasks=(Task("school", "Wissel de gegevens uit waarvoor de ouders toestemming gaven."),),
    notes=(TOESTEMMING_HOE, AVG_NU),
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
            notes=(WIE_STAAT_ER_NIET,),
        ),
        Task("ouders", "Stem daarna in met precies dit doel, of niet.", "vóór er iets gedeeld wordt"),
    ),
    notes=(TOESTEMMING_HOE, AVG_NU),
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
    notes=(AVG_NU,),
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
            notes=(WIE_STAAT_ER_NIET,),
        ),
    ),
    notes=(TOESTEMMING_HOE,),
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
            notes=(VERDER_VERTELLEN,),
            source=HANDBOEK.section("Weging onrust"),
        ),
    ),
    notes=(COLLEGAS,),
    then=(GEEN_BELOFTE,),
)
collega_niet = Outcome(
    "collega-niet",
    "Nee: deel dit niet met deze collega, die heeft het niet nodig",
    tasks=(Task("professional", "Vertel het deze collega niet. Open ook geen dossier zonder reden."),),
    notes=(COLLEGAS,),
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
    notes=(COLLEGAS,),
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
    notes=(
        GEEN_UITZONDERING,
        Note(
            "stil",
            "Dit deel zegt niets over gescheiden ouders, gezag of gegevens van andere kinderen.",
            "Vraag het de directie vóór je iets laat zien.",
        ),
        AVG_NU,
    ),
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
    notes=(
        Note(
            "stil",
            "Voor bestuur en directie verwijst het handboek naar een tekst over media. Wij hebben die niet.",
            "Zij praten in principe niet inhoudelijk met de media.",
        ),
    ),
    next=(Handover("wijdevenen/calamiteit", "Wat doet de school bij een calamiteit?"),),
)
