"""How to mend a fault: the condition to write instead, and where no more can be said, where to read."""

from __future__ import annotations

import pytest
from sample_tool import SECTION, TOOL, gesprek, keer, rows_of, schorsing, with_rows

from decision_tools.rules import Row
from decision_tools.rules.check import check
from decision_tools.rules.mends import ELSEWHERE, is_overlap, mend


def mends_of(*rows: Row) -> list[str]:
    """What is said to mend each overlap of a ladder of these rows."""
    tool = with_rows("trede", rows)
    return [mend(tool, fault) for fault in check(tool) if is_overlap(fault)]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            keer.at_least(3),
            keer.exactly(5),
            "Laat “drie” ophouden waar “vijf” begint: `keer.between(3, 4)`. Geldt “drie” daarna weer? "
            "Zet er een trede bij met dezelfde uitkomst: `keer.more_than(5)`.",
        ),
        (
            keer.at_least(3),
            keer.at_least(5),
            "Laat “drie” ophouden waar “vijf” begint: `keer.between(3, 4)`.",
        ),
        (keer.at_least(4), keer.at_least(5), "Laat “drie” ophouden waar “vijf” begint: `keer.exactly(4)`."),
        (keer.exactly(3), keer.at_least(3), "Laat “vijf” later beginnen: `keer.more_than(3)`."),
        (keer.at_least(3), keer.at_least(3), "Laat “drie” of “vijf” bij minder antwoorden gelden."),
    ],
)
def test_an_overlap_names_the_condition_that_ends_it(first, second, told):
    rows = (Row("drie", (first,), gesprek, SECTION), Row("vijf", (second,), schorsing, SECTION))
    assert mends_of(*rows) == [told]


def test_an_overlap_is_told_without_the_examples_that_it_changes():
    extra = Row("twee-of-drie", (keer.between(2, 3),), schorsing, SECTION)
    told = check(with_rows("trede", (extra, *rows_of("trede"))))
    assert [fault for fault in told if is_overlap(fault)]
    assert not [fault for fault in told if "verwacht rij" in fault or "noemt al zijn taken" in fault]


def test_nothing_for_now_names_the_moment():
    fault = "uitkomst eens: er zijn taken, maar geen enkele is voor nu (bij geen antwoorden)"
    assert "`moment=Moment.NOW`" in mend(TOOL, fault)
    assert mend(TOOL, "rij drie: er is geen voorbeeld") == ELSEWHERE
