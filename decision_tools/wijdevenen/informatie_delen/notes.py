"""What the handbook leaves open, says twice or says of an older law about sharing."""

from decision_tools.rules import Note

WIE_STAAT_ER_NIET = Note(
    "stil",
    "Wie dit doet, staat er niet: het handboek zegt 'de organisatie'.",
    "Spreek af wie het doet. De aandachtsfunctionaris let op de privacy van kind en gezin.",
)
TOESTEMMING_HOE = Note(
    "stil",
    "De tekst over de AVG zegt niet: mondeling of schriftelijk. Ook niet hoe lang de toestemming geldt.",
    "Vraag haar schriftelijk, per doel. Het bestuur beslist.",
    id="toestemming",
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
    id="collegas",
)
VERDER_VERTELLEN = Note(
    "tegenspraak",
    "Bij onrust na een voorval zeg je dat een collega het niet verder mag vertellen; wij doen dat altijd. "
    "Maar bij misbruik door een medewerker kan niemand zich op geheimhouding beroepen.",
    "Dan meldt ook je collega het onmiddellijk bij het schoolbestuur.",
)
GEEN_UITZONDERING = Note(
    "stil",
    "Het handboek noemt hier geen uitzondering als inzage iemand in gevaar brengt.",
    "Onze veilige lezing: laat dan niets zien voor de aandachtsfunctionaris HGKM heeft meegekeken.",
)
GESCHEIDEN_OUDERS = Note(
    "stil",
    "Dit deel zegt niets over gescheiden ouders, gezag of gegevens van andere kinderen.",
    "Vraag het de directie vóór je iets laat zien.",
)
MEDIA_DOOR_HET_BESTUUR = Note(
    "stil",
    "Voor bestuur en directie verwijst het handboek naar een tekst over media. Wij hebben die niet.",
    "Zij praten in principe niet inhoudelijk met de media.",
)
NIET_TER_ZAKE = Note(
    "tegenspraak",
    "Volgens het hoofdstuk Dossier hebben ouders geen recht om te laten wijzigen wat feitelijk juist is. "
    "De tekst over de AVG laat hen ook weghalen wat onvolledig is of niet ter zake doet: dat kan kloppen.",
    "Voeg de visie van de ouders toe. Over weghalen van wat feitelijk juist is, beslist het bestuur.",
)
WANNEER_NAMEN = Note(
    "stil",
    "Wie bepaalt of dat nodig is, staat er niet duidelijk: jij of Veilig Thuis.",
    "Bespreek het in het gesprek.",
    id="namen-nodig",
)
ADVIES_DOSSIER = Note(
    "tegenspraak",
    "Volgens de ene passage maakt Veilig Thuis dan een dossier onder een code. Volgens de andere kan dat.",
    "Vraag het aan het begin van het gesprek.",
    id="dossier-veilig-thuis",
)
