"""Questions about a limit: at which number does a step belong, five or six?"""

from __future__ import annotations

import re
from functools import cache

from decision_tools.rules import Count
from decision_tools.rules.amounts import Limit
from decision_tools.rules.conditions import Test
from decision_tools.rules.doing import Doing
from decision_tools.rules.measures import SINGULARS

from ..cache import digest
from .model import Claim, Option, Question
from .shown import Shown
from .situations import Situation, Who, decided
from .words import alike, is_general, told

MOST_WRONG = 2
ASKS = {"at": "bij welk aantal", "from": "vanaf welk aantal", "up to": "tot en met welk aantal"}


def at_which_number(here: Situation, doing: Doing, who: Who, shown: Shown) -> Question | None:
    """A step: at which number, or from which on, does the role take it?"""
    role, row = who.role, here.row_of(doing)
    tests = [test for test in row.tests() if test.limits]
    limit = _limit(tests[0]) if len(tests) == 1 else None
    if limit is None:
        return None
    kind, number = limit
    if (kind, number) == ("from", 1) or (kind == "at" and is_general(doing)):
        return None  # whether it happened at all is no limit
    asked = here.tool.inputs[tests[0].input]
    if not isinstance(asked, Count) or asked.decimals or asked.id not in here.given:
        return None
    right = _at(here, asked.id, number)
    if right is None or doing.task.what not in right.does(role) or _tells(right, doing, asked, number):
        return None
    around = _Around(here, right, doing, role, asked, kind, number)
    if not around.is_border:
        return None
    wrong = [option for near in around.numbers if (option := around.wrong(near))][:MOST_WRONG]
    if len(wrong) < MOST_WRONG:
        return None
    says = Claim(right.given, role, doing.task.what)
    why = f"Dit hoort bij: {right.headline(doing.outcome)}."
    known = tuple(pair for pair in right.known if pair[0] != asked.text)
    ask = f"{asked.label}: {ASKS[kind]} hoort deze stap bij de rol {role}?"
    options = (Option(asked.show(number), says, why), *wrong)
    return Question("aantal", here.tool, role, known, told(doing), ask, options, doing.outcome, doing.source)


def _limit(test: Test) -> tuple[str, int] | None:
    """How a number is asked for, and which one is right."""
    if test.low is not None and test.high is not None:
        return ("at", int(test.low)) if test.low == test.high else None
    if test.low is not None:
        return "from", int(test.low)
    return ("up to", int(test.high)) if test.high is not None else None


def _tells(right: Situation, doing: Doing, asked: Count, number: int) -> bool:
    """Whether what stands there names the number: in the step, or with its unit in what is known."""
    limit = Limit(number)
    names = "|".join((str(number), limit.woord, limit.nde))
    units = "|".join({asked.unit, SINGULARS.get(asked.unit, asked.unit)})
    known = " ".join(q for q, _ in right.known if q != asked.text)
    in_step = re.search(rf"\b({names})\b", doing.task.what, re.I)
    return bool(in_step or re.search(rf"\b({names}) ({units})\b", known, re.I))


@cache
def _at(here: Situation, name: str, number: int) -> Situation | None:
    """The same situation at another number."""
    return decided(here.tool, {**here.given, name: number})


class _Around:
    """The numbers around a right one, and what is told of each."""

    def __init__(
        self, here: Situation, right: Situation, doing: Doing, role: str, asked: Count, kind: str, number: int
    ) -> None:
        self.here, self.right, self.doing, self.role, self.asked = here, right, doing, role, asked
        self.kind, self.number = kind, number

    @property
    def numbers(self) -> list[int]:
        """Two below, two above, or one of each first: by their hash, so that the middle tells nothing."""
        n = self.number
        orders = ([n - 1, n + 1, n + 2, n - 2], [n - 1, n - 2, n + 1, n + 2], [n + 1, n + 2, n - 1, n - 2])
        made_of = (self.right.tool.slug, self.asked.id, str(n), self.doing.task.what)
        return orders[int(digest(part.encode() for part in made_of), 16) % len(orders)]

    @property
    def is_border(self) -> bool:
        """Whether the step really begins or ends at the number: just beyond it nobody does it."""
        sides = {"at": (-1, 1), "from": (-1,), "up to": (1,)}[self.kind]
        known = [there for side in sides if (there := self._at(self.number + side))]
        done = any(self._does(there) for there in known)
        return not done and (self.kind == "at" or bool(known))

    def _at(self, number: int) -> Situation | None:
        return _at(self.here, self.asked.id, number)

    def _does(self, there: Situation) -> bool:
        doing = there.whats.get(self.doing.task.what)
        return doing is not None and not doing.task.missed

    def wrong(self, near: int) -> Option | None:
        """The option of another number, and what is so instead; none where it cannot be wrong."""
        if not max(1, self.asked.low) <= near <= self.asked.high:
            return None
        if (self.kind == "from" and near > self.number) or (self.kind == "up to" and near < self.number):
            return self._already(near)
        there = self._at(near)
        what = self.doing.task.what
        if there is None or any(alike(one, what) for one in there.whats):
            return None
        row = there.answer.run.rows.get(self.right.table_of(self.right.row_of(self.doing)))
        if row is None:
            return None
        shown = self.asked.show(near)
        why = f"Bij {shown} geldt: {there.headline(row.outcome)}."
        return Option(shown, Claim(there.given, self.role, what), why, Claim(there.given, row=row.id))

    def _already(self, near: int) -> Option | None:
        """A number at which the step belongs too, but which is not the border."""
        step = -1 if self.kind == "from" else 1
        there = self._at(near + step)
        what = self.doing.task.what
        if there is None or what not in there.does(self.role):
            return None
        says = Claim(there.given, self.role, what, absent=True)
        shown = self.asked.show(near)
        border = self.asked.show(self.number)
        why = f"Het begint al bij {border}." if self.kind == "from" else f"Het kan nog bij {border}."
        return Option(shown, says, why, Claim(self.right.given, self.role, what))
