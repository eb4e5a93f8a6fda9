"""What is asked about a pupil removed from class more often."""

from decision_tools.rules import Count, Judgement, Limit

PLAN_BIJ, TIME_OUT, SCHORSING, TWEE_DAGEN = Limit(3), Limit(5), Limit(6), Limit(7)
"""How often in a school year a step follows; the last is the border of what follows above it too."""

keren = Count(
    "keren",
    "Hoe vaak is de leerling dit schooljaar uit de les verwijderd?",
    label="Uit de les verwijderd dit schooljaar",
    help="Tel deze keer mee. Het hele schooljaar telt, niet alleen deze periode.",
    low=1,
    unknown=True,
)
verlenging = Judgement(
    "verlenging",
    "Verlengt Het Baken de schorsing?",
    label="Schorsing verlengen",
    options={"ja": "Ja", "nee": "Nee", "nog-niet": "Nog niet beslist"},
    role="Het Baken",
    weigh=("Is er al een oplossing die past?",),
)
