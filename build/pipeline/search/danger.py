"""What the search knows of danger: the situations as words, and how much each word tells of danger."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from ..paths import emergency_uri, web_path
from ..read.danger import LIST_NAME, Danger, Situation
from ..words.common import common_words
from .records import Record
from .words import tokens

EMERGENCY = "nood/"
# A word of a list counts less than one that is written out, and no word tells everything.
FROM_LIST = 3
UNSEEN = 0.3
LEAST = 0.3
# A word that everybody uses has to be said in danger often before it tells of danger.
USUAL = 1.0
MOST_USED = 2000


def danger_input(
    danger: Danger, records: Iterable[Record], stems: Mapping[str, str], stop: Iterable[str]
) -> Any:
    """What the browser needs: situations, lists, and the weight of words in danger against every day."""
    return {
        "first": EMERGENCY,
        "arranging": list(danger.arranging),
        "lists": danger.lists,
        "situations": [_situation(situation) for situation in danger.situations],
        "weights": _weights(danger, list(records), stems, set(stop)),
    }


def _weights(
    danger: Danger, records: list[Record], stems: Mapping[str, str], stop: set[str]
) -> dict[str, float]:
    """Stem → how much oftener it is said in danger than for pages no danger leads to, as a logarithm."""
    frightened = Counter[str]()
    phrases = [phrase for situation in danger.situations for phrase in situation.said]
    for phrase in phrases:
        for name in set(LIST_NAME.findall(phrase)) - set(danger.persons):
            words = {stems[word] for word in _content(" ".join(danger.lists[name]), set())}
            frightened.update({word: FROM_LIST / len(words) for word in words})
        frightened.update(stems[word] for word in _content(LIST_NAME.sub("", phrase), set()))
    led_to = {
        web_path(goal.uri) for one in danger.situations for goals in one.goals.values() for goal in goals
    }
    calm = [
        {stems[word] for word in _content(phrase, stop)}
        for record in records
        if record.url not in led_to
        for section in record.sections
        for phrase in section.phrases
    ]
    everyday = Counter(word for phrase in calm for word in phrase)
    skipped = {stems[word] for word in stop if word in stems}
    for name in danger.persons:
        skipped |= {stems[word] for word in _content(" ".join(danger.lists[name]), set())}
    share = len(calm) / len(phrases)
    usual = {stems.get(word, word) for word in common_words()[:MOST_USED]}

    def weight(word: str) -> float:
        calmly = everyday[word] / share + (USUAL if word in usual else UNSEEN)
        return math.log((frightened[word] + UNSEEN) / calmly)

    weights = {word: weight(word) for word in {*frightened, *everyday} - skipped}
    return {word: round(weight, 1) for word, weight in sorted(weights.items()) if abs(weight) >= LEAST}


def _content(text: str, stop: set[str]) -> list[str]:
    return [word for word in tokens(text) if word not in stop]


def _situation(situation: Situation) -> dict[str, Any]:
    pages = {school: [web_path(goal.uri) for goal in goals] for school, goals in situation.goals.items()}
    return {
        "said": sorted({_as_words(phrase) for phrase in situation.said}),
        "emergency": web_path(emergency_uri(situation=situation.emergency)) if situation.emergency else "",
        "past": situation.past,
        "pages": pages,
    }


def _as_words(phrase: str) -> str:
    """A phrase as the browser cuts a question; the name of a list stays as it is."""
    return " ".join(word if word.startswith("{") else " ".join(tokens(word)) for word in phrase.split())
