"""How often late a step follows, and for how long a pupil comes back."""

from decision_tools.rules import Limit

VOORKOMEN, TERUGKOMEN, SPREEKUUR, OVERLEG = Limit(3), Limit(6), Limit(9), Limit(10)
LESUREN_TERUG = Limit(1)
