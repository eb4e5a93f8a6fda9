"""Which talk this is."""

from decision_tools.rules import Judgement
from decision_tools.wijdevenen.shared.roles import AF

soort = Judgement(
    "soort-gesprek",
    "Is dit een regulier of een zwaar zorggesprek?",
    label="Soort gesprek",
    help="Het handboek zegt niet wanneer een gesprek zwaar is. De punten hieronder horen bij het zware.",
    options={"regulier": "regulier", "zwaar": "zwaar", "nog-niet": "nog niet beslist"},
    role=AF,
    weigh=(
        "of de zorg bleef, ook na wat school en ouders al deden",
        "of vervolgstappen nodig zijn waarover Veilig Thuis meedenkt",
        "of je heftige emoties of geweld verwacht",
    ),
)
