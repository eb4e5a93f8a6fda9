"""What the handbook leaves open or says twice about the steps of the Meldcode."""

from decision_tools.rules import Note

GROEIDOCUMENT = Note(
    "stil",
    "De intern begeleider of de aandachtsfunctionaris besluit of er een groeidocument komt. "
    "Wat dat is, legt het handboek niet uit.",
    "Vraag het na op school.",
    id="groeidocument",
)
KOMENDE_WEKEN = Note(
    "stil",
    "Je kijkt 'in de komende weken' of het beter gaat. "
    "Contact met ouders noemt geen aantal, en Zorg monitoren ook niet.",
    "Spreek in het gesprek een dag af.",
    id="komende-weken",
)
DIRECTIE = Note(
    "stil",
    "Voor de directie noemt het handboek in de Meldcode geen eigen stap, behalve dit gesprek.",
    "Spreek met de aandachtsfunctionaris af wie praat.",
)
WANNEER_OVERDRAGEN = Note(
    "tegenspraak",
    "Wanneer de leerkracht overdraagt, staat er op meer plaatsen, telkens net anders. Drie keer moet het "
    "vermoeden ook groeien. Twee keer is het genoeg dat de zorg blijft. De beroepscode wil al bij een "
    "vermoeden dat de intern begeleider of de directeur het weet.",
    "Overleg bij twijfel met de aandachtsfunctionaris HGKM. Wacht niet tot het vermoeden groeit.",
    id="wanneer-overdragen",
)
GEEN_TERMIJN = Note(
    "stil",
    "Voor deze stap noemt het handboek geen termijn.",
    "Spreek samen een dag af: leerkracht en aandachtsfunctionaris HGKM.",
)
WANNEER_NU = Note(
    "stil",
    "Hoe snel je overdraagt, staat er niet.",
    "Onze veilige lezing: vandaag nog.",
)
SCHOOLGIDS = Note(
    "tegenspraak",
    "In de tekst voor de schoolgids start de Meldcode ook bij een verhuizing, echtscheiding of pesten. "
    "De hoofdtekst is veel smaller.",
    "Volg de hoofdtekst: een vermoeden van huiselijk geweld of kindermishandeling.",
    id="begin",
)
TOESTEMMING_VOOR_COLLEGAS = Note(
    "tegenspraak",
    "Dit deel vraagt je met collega's te overleggen. De beroepscode vraagt daarvoor toestemming "
    "van de ouders.",
    "Deel alleen wat iemand voor zijn werk nodig heeft. Het bestuur beslist wat geldt.",
    id="overleg-collegas",
)
ALS_DAT_WENSELIJK_IS = Note(
    "tegenspraak",
    "De lopende tekst laat de leerkracht de zorgen met collega's bespreken. De adviezen eronder zeggen: "
    "indien wenselijk.",
    "Onze veilige lezing: bespreek het.",
)
MET_WIE_VAN_BUITEN = Note(
    "tegenspraak",
    "Elke zorg kan aan professionals van buiten worden voorgelegd. De tekst over de AVG vraagt voor overleg "
    "over een leerling toestemming van de ouders, met vier voorwaarden.",
    "Vraag toestemming, of noem niets waaraan iemand het kind kan herkennen.",
)
EERST_DE_OUDERS = Note(
    "tegenspraak",
    "Hier draag je over na overleg met collega's. Andere passages noemen eerst het gesprek met ouders.",
    "De Meldcode loop je samen met de ouders. Spreek af wie met hen praat.",
)
SCHEMA = Note(
    "stil",
    "Een schema met cirkels liet zien welke stap van wie is. Die afbeelding zit niet in onze bron.",
    "Kijk in het document van de school.",
    id="schema",
)
ONDERSTEUNEND = Note(
    "stil",
    "Voor ondersteunend personeel noemt het handboek na het overleg met collega's geen eigen stap.",
    "Doet niemand iets met je signaal? Ga naar de aandachtsfunctionaris HGKM.",
)
