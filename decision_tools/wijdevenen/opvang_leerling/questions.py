"""What plays a part in what happened, and when the pupil comes back."""

from decision_tools.rules import Choice, Date
from decision_tools.wijdevenen.shared.opvang import zeker
from decision_tools.wijdevenen.shared.opvang_phases import fasen

speelt_mee = Choice(
    "speelt-mee",
    "Wat speelt er bij dit voorval?",
    label="Wat er speelt",
    help="Klopt niets? Kies dan 'geen van deze'.",
    unknown_help="Dan zie je elke melding die nodig kan zijn.",
    options={
        "misdrijf": "een misdrijf",
        "seksueel": "seksueel misbruik of seksuele intimidatie",
        "ernstig-geweld": "ernstig lichamelijk of geestelijk geweld",
        "ongeval": "een ernstig ongeval, zonder opzet",
    },
    many=True,
    unknown=True,
)

terugkeer = Date(
    "terugkeer",
    "Op welke dag komt de leerling terug op school, of was de leerling weer terug?",
    label="Dag van terugkeer",
    unknown_help="Ook als de dag nog niet bekend is, of als de leerling op school bleef.",
    unknown=True,
    school_day=True,
)

is_misdrijf, MISDRIJF = zeker(speelt_mee, "misdrijf")
"""Abuse and serious violence are often a crime too: only who ticks it settles that it is one."""
FASEN = fasen(terugkeer)
