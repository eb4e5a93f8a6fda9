"""The letters of bijlage 3 that go with a report, for a student without startkwalificatie."""

from decision_tools.mbo_utrecht.shared.reporting import eerder
from decision_tools.mbo_utrecht.shared.student import ONDER_18, VAN_18_TOT_23

NUMMERS = {ONDER_18: (3, 6, 9), VAN_18_TOT_23: (5, 8, 11)}
"""By age: the letters of the first, the second and the third report."""

BIJ_MELDING = tuple(
    (number, age, eerder.exactly(already))
    for age, numbers in NUMMERS.items()
    for already, number in enumerate(numbers)
)
"""Each of these letters: its number, the age, and how many reports came before."""
