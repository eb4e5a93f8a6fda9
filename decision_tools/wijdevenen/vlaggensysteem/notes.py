"""What the handbook leaves open or says twice about the Vlaggensysteem."""

from decision_tools.rules import Note

GEEN_REKENSOM = Note(
    "stil",
    "Het handboek zegt niet welke weging bij welke vlag hoort. De criteria wegen elk sociaal gedrag. De "
    "vlaggen zijn er alleen voor seksueel gedrag.",
    "Kies de vlag zelf. Twijfel je? Overleg met een collega of de aandachtsfunctionaris HGKM.",
)
MELDEN_KAN = Note(
    "tegenspraak",
    "Bij het Vlaggensysteem kan een melding als leerlingen niet veilig zijn. In het afwegingskader moet dat "
    "direct, bij acute of structurele onveiligheid of twijfel daarover.",
    "Volg het afwegingskader.",
)
WOORDEN = Note(
    "tegenspraak",
    "Dit blad spreekt van seksueel gedrag. Het actieplan bij calamiteiten vermijdt dat woord.",
    "Zeg tegen ouders en kinderen: ongepast, intimiderend of grensoverschrijdend gedrag.",
)
STRAF = Note(
    "tegenspraak",
    "Bij zwart staat straffen of ingrijpen. Elders is schorsen er alleen voor de veiligheid.",
    "Kies wat leerlingen beschermt. De directeur beslist.",
    id="straffen",
)
HOEVEEL_CRITERIA = Note(
    "stil",
    "Hoeveel criteria bij groen horen, zegt het handboek niet. Dat je bij een nee of bij twijfel "
    "opnieuw weegt, voegden wij toe.",
    "De aandachtsfunctionaris HGKM kan meewegen.",
)
WIE_KIJKT_MEE = Note(
    "stil",
    "Het handboek zegt niet wie meekijkt als je twijfelt over de vlag. Bij Signaleren kan de "
    "aandachtsfunctionaris HGKM meewegen.",
    "Vraag het die.",
)
