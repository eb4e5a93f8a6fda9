"""What makes a question a weak one: its right option is given away, or what is known is not clear."""

from __future__ import annotations

import re
from functools import cache

from .model import Question
from .situations import Who
from .words import ALWAYS, MAY, text

TOLD_BY_WORDS = ("stap", "geval")
"""The kinds of question whose options are texts that can be compared with what is asked."""
MUCH_LONGER = 1.6
"""So many times the length of the longest wrong option is a length that tells."""
STEM = 5
"""Words that begin with so many of the same letters are one word: melding, meldt, melden."""
UNKNOWN = "Weet ik niet"
BETWEEN = re.compile(r"Als [^:]*; ")
"""A condition with a remark of ours in it."""
WORD = re.compile(rf"\w{{{STEM},}}")
NUMBER = re.compile(
    r"\d|\b(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|dag|dagen|week|weken|uur|lesuur)\b", re.I
)


def is_weak(question: Question, who: Who) -> bool:
    """Whether a better question is to be asked, if there is one."""
    unknown = sum(answer.startswith(UNKNOWN) for _, answer in question.known)
    most = 0 if question.kind == "aantal" else 1
    step = question.options[0].says.what
    return (
        unknown > most
        or BETWEEN.search(question.quoted) is not None
        or (question.kind == "geval" and ALWAYS.search(text(step)) is not None)
        or who.role.lower() in step.lower()
        or _gives_away(question, who)
    )


def _gives_away(question: Question, who: Who) -> bool:
    """Whether the right option can be told by its looks, or the wrong ones by whom they are about.

    The right one repeats a word of what is asked, or is the only one that may be left undone, hangs on
    something, has a number or a term, or is by far the longest; a wrong one is what a pupil or a parent does.
    """
    if question.kind == "wie":
        return who.staff.isdisjoint(option.says.role for option in question.options[1:])
    if question.kind not in TOLD_BY_WORDS:
        return False
    if question.kind == "stap" and any(
        one.rather and one.rather.role not in who.staff for one in question.options
    ):
        return True
    right, *wrong = [option.text for option in question.options]
    return (
        len(right) > MUCH_LONGER * max(map(len, wrong))
        or any(_alone(mark, right, wrong) for mark in (MAY, NUMBER))
        or (right.startswith("Als ") and not any(one.startswith("Als ") for one in wrong))
        or not _asked(question).isdisjoint(_stems(right).difference(*map(_stems, wrong)))
    )


def _alone(mark: re.Pattern[str], right: str, wrong: list[str]) -> bool:
    return bool(mark.search(right)) and not any(mark.search(one) for one in wrong)


def _asked(question: Question) -> frozenset[str]:
    told = " ".join(f"{label} {answer}" for label, answer in question.known)
    return _stems(f"{told} {question.quoted}")


@cache
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in WORD.findall(text.lower()))
