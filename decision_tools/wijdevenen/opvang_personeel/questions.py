"""What plays a part in what happened, and when the member of staff comes back."""

from decision_tools.rules import Choice, Date
from decision_tools.wijdevenen.shared.opvang import zeker
from decision_tools.wijdevenen.shared.opvang_phases import fasen

speelt_mee = Choice(
    "speelt-mee-personeel",
    "Wat speelt er bij dit voorval?",
    label="Wat er speelt",
    help="Klopt niets? Kies dan 'geen van deze'. "
    "Ernstig is een ongeval bij ziekenhuisopname binnen 24 uur, of bij schade die blijvend lijkt.",
    options={
        "misdrijf": "een misdrijf",
        "ongeval": "een ernstig ongeval",
    },
    many=True,
    unknown=True,
    unknown_help="Dan zie je elke melding die nodig kan zijn.",
)

terugkeer_werk = Date(
    "terugkeer-werk",
    "Op welke dag komt de medewerker terug op het werk, of was de medewerker weer terug?",
    label="Dag van terugkeer op het werk",
    unknown_help="Ook als de dag nog niet bekend is, of als de medewerker aan het werk bleef.",
    unknown=True,
    school_day=True,
)

is_misdrijf, MISDRIJF = zeker(speelt_mee, "misdrijf")
FASEN = fasen(terugkeer_werk)
