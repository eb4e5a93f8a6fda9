"""A ladder: steps at 3, at 6, above 10. The rows between the rungs follow from the rungs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .conditions import Number, Test
from .measures import Count
from .model import Following, Row
from .outcomes import Outcome
from .sources import DERIVED, Source


@dataclass(frozen=True)
class Rung:
    """One step: `at` is a condition on the count, such as `count.exactly(3)` or `count.more_than(4)`."""

    id: str
    at: Test
    outcome: Outcome
    source: Source


def ladder(
    count: Count, rungs: Sequence[Rung], unknown: Outcome | None = None, *, named: bool = False
) -> tuple[Row, ...]:
    """The rows of a ladder on `count`, from its lowest to its highest value.

    Where no rung stands, a derived row says so and names the next rung. `unknown` is the outcome for "weet
    ik niet", needed when the question allows it. In a tool with more than one ladder, `named` puts the
    count's id in the ids of the derived rows, and its label in their words.
    """
    rows: list[Row] = []
    start: Number = count.low
    for rung, above in zip(rungs, [*rungs[1:], None], strict=True):
        first = count.low if rung.at.low is None else rung.at.low
        if start < first:
            rows.append(_between(count, start, first - count.step, rung, named))
        rows.append(Row(rung.id, (rung.at,), rung.outcome, rung.source, _following(above)))
        start = max(start, (count.high if rung.at.high is None else rung.at.high) + count.step)
    if start <= count.high:
        rows.append(_between(count, start, count.high, None, named))
    if unknown is not None:
        id_ = f"{count.id}-onbekend" if named else "aantal-onbekend"
        rows.append(Row(id_, (count.is_unknown(),), unknown, DERIVED))
    return tuple(rows)


def _following(rung: Rung | None) -> Following | None:
    return Following(rung.at.text.removeprefix("precies "), rung.outcome) if rung else None


def _between(count: Count, low: Number, high: Number, above: Rung | None, named: bool) -> Row:
    following = _following(above)
    next_step = f"; de volgende is bij {following.at}" if following else ""
    id_ = f"{count.id}-geen-stap-{low:g}" if named else f"geen-stap-{low:g}"
    words = f"{count.label}: het" if named else "Het"
    outcome = Outcome(id_, f"{words} protocol noemt hier geen nieuwe stap{next_step}.", quiet=True)
    return Row(id_, (count.between(low, high),), outcome, DERIVED, following)
