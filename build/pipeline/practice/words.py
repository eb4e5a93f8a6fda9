"""Which steps can stand in a question, and which texts are too much alike to choose between."""

from __future__ import annotations

import difflib
import functools
import re
from collections import Counter
from collections.abc import Iterable

from decision_tools.rules import NOT_NAMED
from decision_tools.rules.doing import Doing
from decision_tools.rules.model import placeholders

from ..words.dutch import first_upper
from ..words.of_tools import LABEL
from .situations import Situation

LONGEST = 150
"""So many letters an option has at most."""
ALIKE = 0.72
"""How alike two texts are (from 0 to 1) that nobody should have to choose between."""
SHARED = 0.65
"""So large a part of the words of weight of the shorter of such texts is in the other too."""
FEWEST_WORDS = 3
"""A text with fewer words of weight is too vague to be wrong, and to be compared by its words."""
MAY = re.compile(r"\b(?:kan|kunt|kunnen|mag|mogen|eventueel)\b", re.I)
ALWAYS = re.compile(
    r"^blijf\b|\b(?:altijd|elke?|steeds|over het algemeen|nooit|niet|niets|geen|alleen)\b", re.I
)
"""What is so in other cases too, or what is not to be done: nobody is wrong to do so anywhere."""
GENERAL = re.compile(
    r"^(?:noteer|schrijf|leg|luister|registreer|meld|vul|houd|volg|betrek|bespreek|overleg|praat|vertel"
    r"|controleer|kijk|zoek|tel|bel|neem contact|geef|begeleid|vang|waarschuw|stel|voer|sluit|help|deel)\b"
    r"|\bouders?\b",
    re.I,
)
"""What is good in nearly every case: to record, to listen, to look, to tell parents."""
SAFETY = re.compile(r"\b112\b|Veilig Thuis|gevaar|onveilig|\bveiligheid van\b", re.I)
POINTS = re.compile(r"\b(?:het|dit|deze|hierover|daarover|elkaar)\b", re.I)
SHORT = 6
"""A step of fewer words that points at something cannot do without what it points at."""
FOLLOWS = re.compile(
    r"^(?:of|en|daarna|dan)\b|^(?:\w+ ){1,2}ook\b|\b(?:een|één) van deze\b"
    r"|\bdeze (?:twee|drie|vier|collega|stap|informatie|gegevens|tabel)",
    re.I,
)
"""What comes after something else, or points at it, however long it is."""
WORD = re.compile(r"\w{4,}")
PAIR = re.compile(r"(?=\b(\w{4,} \w{4,})\b)")
"""Two words of weight after each other: "maak afspraken"."""


@functools.cache
def text(what: str) -> str:
    """A step without the number that it has in the source."""
    return LABEL.sub("", what)


def told(doing: Doing) -> str:
    """A step with what it hangs on."""
    words = text(doing.task.what)
    return (
        f"{first_upper(doing.task.provided)}: {words[:1].lower()}{words[1:]}"
        if doing.task.provided
        else words
    )


def is_told(doing: Doing) -> bool:
    """Whether somebody does this, in words that fit in an option."""
    named = NOT_NAMED not in doing.task.roles and not doing.task.missed and not _hangs(doing.task.what)
    return named and not placeholders(doing.task.what) and len(told(doing)) <= LONGEST


@functools.cache
def _hangs(what: str) -> bool:
    """Whether a step needs what stands elsewhere: "Controleer of het gebeurt", "Of kies een ander"."""
    words = text(what)
    return bool(FOLLOWS.search(words)) or (len(what.split()) < SHORT and bool(POINTS.search(words)))


def is_safe(doing: Doing) -> bool:
    """Whether nobody comes to harm who thinks this is wrong: it is no call for help."""
    return not SAFETY.search(told(doing))


def is_always(doing: Doing) -> bool:
    """Whether nobody is wrong to do so in another case, or in another role."""
    return bool(ALWAYS.search(text(doing.task.what)))


def is_general(doing: Doing) -> bool:
    """Whether it is good in nearly every case, or to be done in none."""
    return is_always(doing) or bool(GENERAL.search(text(doing.task.what)))


def can_be_right(doing: Doing) -> bool:
    """Whether a question can be about it: the source says it, and the law nothing beside it."""
    asked_by_law = doing.task.checks or doing.outcome.checks
    return is_told(doing) and not doing.source.ours and not asked_by_law


def can_be_wrong(doing: Doing, here: Situation) -> bool:
    """Whether it can be an option that is wrong here: nobody does anything like it, and it is no "may"."""
    vague = len(WORD.findall(text(doing.task.what))) < FEWEST_WORDS
    if (
        not is_told(doing)
        or not is_safe(doing)
        or vague
        or doing.task.provided
        or MAY.search(doing.task.what)
        or is_general(doing)
    ):
        return False
    return not any(alike(doing.task.what, what) for what in here.whats)


@functools.cache
def alike(one: str, other: str) -> bool:
    """Whether two texts say nearly the same."""
    a, b = text(one).lower(), text(other).lower()
    if a in b or b in a:
        return True
    words, others = set(WORD.findall(a)), set(WORD.findall(b))
    fewest = min(len(words), len(others))
    if fewest >= FEWEST_WORDS and len(words & others) >= SHARED * fewest:
        return True
    if set(PAIR.findall(a)) & set(PAIR.findall(b)):
        return True
    return (
        _at_most_alike(a, b) >= ALIKE and difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= ALIKE
    )


def _at_most_alike(a: str, b: str) -> float:
    """How alike two texts are at most: as if the letters that they share stood in one order."""
    if 2 * min(len(a), len(b)) < ALIKE * (len(a) + len(b)):
        return 0
    return 2 * (_letters(a) & _letters(b)).total() / (len(a) + len(b))


@functools.cache
def _letters(text: str) -> Counter[str]:
    return Counter(text)


def apart(texts: Iterable[str], most: int) -> list[str]:
    """The first texts that differ enough from each other."""
    found: list[str] = []
    for one in texts:
        if len(found) < most and not any(alike(one, other) for other in found):
            found.append(one)
    return found
