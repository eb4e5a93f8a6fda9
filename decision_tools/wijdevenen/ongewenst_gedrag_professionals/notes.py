"""What the protocol leaves open or says twice about unwanted behaviour."""

from decision_tools.rules import Note

MISDRIJF = Note(
    "tegenspraak",
    "Dit protocol gaat ook over aanranding en verkrachting. Toch vraagt het om een gesprek met die persoon. "
    "Bij een misdrijf wil het handboek aangifte.",
    "Ga bij een misdrijf eerst naar de directeur en de politie.",
    id="misdrijf",
)
DIRECTEUR_ZELF = Note(
    "stil",
    "Wat doe je als de directeur zelf over jouw grens gaat? Dat staat er niet.",
    "Ga naar de externe vertrouwenspersoon of het bestuur.",
)
TERMIJN = Note(
    "stil",
    "Het protocol noemt geen termijnen en geen formulier.",
    "Spreek met de directeur af wanneer je elkaar spreekt en waar je het vastlegt.",
    id="geen-termijnen",
)
ANDERE_VOLWASSENE = Note(
    "tegenspraak",
    "Eerst noemt het protocol professionals en ouders. Daarna geldt het voor elke andere volwassene.",
    "Onze veilige lezing: volg de stappen. De directeur hoort het bij stap 3.",
)
WIE_SPREEKT = Note(
    "tegenspraak",
    "Beleid en regels laat het bevoegd gezag zulk gedrag met betrokkenen bespreken, met professionals die "
    "ertoe doen. Dit protocol laat eerst de professional spreken, en daarna de directie.",
    "Spreek met de directeur af wie het gesprek voert.",
)
TOEGANG = Note(
    "stil",
    "Wie de toegang ontzegt en hoe lang, staat er niet.",
    "Spreek het met de directie af.",
)
VERWIJDERING = Note(
    "tegenspraak",
    "Hier valt het besluit in overleg met het bestuur. Het protocol schorsen en verwijderen legt het "
    "bij het bevoegd gezag, met eigen gronden en stappen.",
    "Volg ook het protocol schorsen en verwijderen. Het bestuur beslist wie besluit.",
    id="kind-van-de-ouder",
)
