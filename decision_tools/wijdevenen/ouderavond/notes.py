"""What the handbook leaves open or says twice about a meeting for parents."""

from decision_tools.rules import Note, Reading

WIE = Note(
    "stil",
    "Wie over een ouderavond beslist, staat er niet: het handboek zegt 'de school' of 'de organisatie'.",
    "Beslis met bestuur en directie.",
)
AFGERADEN = Note(
    "tegenspraak",
    "Een ouderavond wordt meestal afgeraden, ook om het gevaar van escalatie. Soms past hij wel.",
    "Laat de partners van buiten meewegen. Zij hebben er ervaring mee.",
)
BJZ = Note(
    "verouderd",
    "Bij de partners noemt het handboek ook BJZ (Bureau Jeugdzorg). Dat bestaat zo niet meer.",
    "Vraag de gemeente welke organisatie het nu is.",
    "B",
    id="bjz",
)

WIE_TEKENT = Note(
    "tegenspraak",
    "Hier komt de brief van het bestuur. Onder de voorbeeldbrieven staat de directeur, en "
    "eventueel de bestuurder.",
    "Het bestuur beslist wie tekent.",
    readings=(
        Reading(
            "bestuur", "Overwegingen over ouderavonden: de brief komt van het bestuur. Dat tekent dan ook."
        ),
        Reading("directeur", "Voorbeeldbrieven: de directeur tekent, en eventueel de bestuurder."),
    ),
    id="wie-tekent",
)
GEEN_VOORBEELDBRIEF = Note(
    "stil",
    "De voorbeeldbrieven zijn er voor gedrag van leerlingen. Voor iets anders is er geen.",
    "Schrijf zelf een brief. Het bestuur beslist wat erin staat.",
)
HOE_VOLLEDIG = Note(
    "tegenspraak",
    "Deze overwegingen willen ouders zo volledig mogelijk informeren. Het protocol over misbruik "
    "door een medewerker vraagt om zorgvuldig en terughoudend te zijn.",
    "Volg dat protocol. Stem het bericht af met de vertrouwensinspecteur.",
    id="terughoudend",
)
