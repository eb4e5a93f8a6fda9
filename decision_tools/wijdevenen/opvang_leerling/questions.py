"""What plays a part in what happened, and when the pupil comes back."""

from decision_tools.rules import Choice, Date

speelt_mee = Choice(
    "speelt-mee",
    "Wat speelt er bij dit voorval?",
    label="Wat er speelt",
    help="Klopt niets? Kies dan 'geen van deze'. Bij 'weet ik niet' zie je elke melding die nodig kan zijn.",
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
    help="Nog niet bekend, of bleef de leerling op school? Kies dan 'weet ik niet'.",
    unknown=True,
)
