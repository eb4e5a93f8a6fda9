"""Texts of tools are short: headlines of one line, sentences that can be read in a corridor."""

from __future__ import annotations

import re

import pytest

from decision_tools import load, slugs
from decision_tools.rules import Tool

LONGEST_HEADLINE = 90
LONGEST_SENTENCE = 20
AVERAGE_SENTENCE = 12
SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+")


def texts(tool: Tool) -> list[str]:
    found = [tool.intro, *(q.text for q in tool.questions), *(q.help for q in tool.questions)]
    for outcome in tool.outcomes.values():
        found += [outcome.headline, *outcome.then, *(record.what for record in outcome.record)]
        found += [inform.what for inform in outcome.inform]
        found += [text for task in outcome.tasks for text in (task.what, task.provided)]
        notes = [*outcome.notes, *(note for task in outcome.tasks for note in task.notes)]
        found += [text for note in notes for text in (note.text, note.check)]
        found += [text for check in outcome.all_checks for text in (check.asks, check.touches, check.decides)]
    return [text for text in found if text]


def sentences(tool: Tool) -> list[str]:
    return [sentence for text in texts(tool) for sentence in SENTENCE_END.split(text)]


@pytest.mark.parametrize("slug", slugs())
def test_headlines_fit_one_line(slug):
    long = [o.headline for o in load(slug).outcomes.values() if len(o.headline) > LONGEST_HEADLINE]
    assert long == []


@pytest.mark.parametrize("slug", slugs())
def test_sentences_are_short(slug):
    found = sentences(load(slug))
    assert [s for s in found if len(s.split()) > LONGEST_SENTENCE] == []
    assert sum(len(s.split()) for s in found) / len(found) <= AVERAGE_SENTENCE
