"""The notes that several outcomes of ouders_informeren show."""

from decision_tools.rules import Note

TWEE_REGELS = Note(
    "tegenspraak",
    "Over verzuim informeer je ouders van 18-plussers, tenzij er bezwaar is (2.3). "
    "Over gedrag nodig je ze alleen uit met toestemming (bijlage 6).",
    "Houd de onderwerpen apart.",
)
WIE_NIET_GENOEMD = Note(
    "stil",
    "Wie de ouders informeert, staat er niet. De SLB-er is hun contactpersoon (3.2).",
    "Spreek dit af met de SLB-er en de onderwijsdirecteur.",
)
UITNODIGING_18 = Note(
    "stil",
    "Uitnodigen staat alleen bij studenten onder de 18. Het gesprek is 'eventueel' ook met ouders.",
    "Overleg met de student of de ouders meekomen.",
)
ALLEEN_BIJ_ZELFDODING = Note(
    "stil",
    "Deze regel staat bij zelfdoding. Of hij ook bij alleen een doodswens geldt, staat er niet. "
    "Over een onveilig thuis zegt hij niets.",
    "Is het thuis niet veilig? Informeer de ouders niet voordat je hebt overlegd.",
)
