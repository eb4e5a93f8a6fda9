"""What the handbook leaves open or says twice about the weighings."""

from decision_tools.rules import Note

IETS_ERTUSSENIN = Note(
    "stil",
    "Afweging 1 kent alleen geen vermoeden en een sterk vermoeden. "
    "Wat je ertussenin doet, staat daar niet, en ook niet bij Wegen zorg.",
    "Vraag Veilig Thuis om advies.",
    id="ertussenin",
)
HOE_LANG = Note(
    "stil",
    "Het handboek noemt niet hoe lang de afgesproken termijn mag zijn.",
    "Spreek zelf een datum af en leg die vast.",
)
VEILIGHEID_GAAT_VOOR = Note(
    "tegenspraak",
    "Bij Vermoeden sluit een nee het dossier. Maar gevaar schat je allereerst en "
    "voortdurend in. Meldnorm 1 geldt in alle gevallen.",
    "Onze veilige lezing: vraag de veiligheid ook na een nee. Bij onveiligheid of twijfel meld je.",
    id="nee-sluit",
)
WIE = Note(
    "stil",
    "Bij de afwegingen staat meestal niet wie wat doet. Alleen taken verdelen en afspraken vastleggen doet "
    "de aandachtsfunctionaris, als casemanager.",
    "Verdeel het samen, met de manager sociale veiligheid.",
)
KINDDOSSIER = Note(
    "stil",
    "Alleen bij Hulp accepteren heet het dossier 'kinddossier'. "
    "Of dat het dossier Meldcode is of het leerlingdossier, is open.",
    "Spreek af waar jullie dit vastleggen.",
    id="kinddossier",
)
NIET_WACHTEN_OP_GESPREK = Note(
    "tegenspraak",
    "Volgens Werkwijze Veilig Thuis is een melding dan al met de ouders besproken. "
    "Het afwegingskader zegt: meld direct.",
    "Wacht niet met melden op het gesprek. Overleg de volgorde met Veilig Thuis.",
)
