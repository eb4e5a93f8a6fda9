"""Every sentence is ours: no run of nine words equal to one of a source, names and fixed terms aside."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pipeline.read.editions import FOLDER as RECORDS

from decision_tools import load, slugs
from tests.sources import SOURCE_OF, needs_sources, source_text

ROOT = Path(__file__).parents[2]
RUN = 9
# Names of laws, bodies and functions are not ours to change.
NAMES = (
    "aandachtsfunctionaris huiselijk geweld en kindermishandeling",
    "wet meldcode huiselijk geweld en kindermishandeling",
    "wet bestrijding van seksueel misbruik en seksuele intimidatie in het onderwijs",
)

pytestmark = needs_sources


TITLES = re.compile(r"sections\s*[=:]\s*\[.*?\]", re.S)  # headings of the source, as they stand
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


def words(text: str) -> list[str]:
    text = ADDRESS.sub(" ", text)
    return re.findall(r"[^\W_]+(?:[.:,]\d+)*", text.lower().replace("\u00ad", ""))


def runs(text: str) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1)}


WRITTEN = sorted(path for path in (ROOT / "protocols").rglob("*.*") if path.parent.name != RECORDS)


@pytest.fixture(scope="module")
def theirs() -> set[tuple[str, ...]]:
    return set().union(*(runs(source_text(school)) for school in SOURCE_OF))


def copied(text: str, theirs: set[tuple[str, ...]]) -> list[str]:
    ours = " ".join(words(text))
    for name in NAMES:
        ours = ours.replace(name, "#")
    found = ours.split()
    mine = {tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1)}
    return sorted(" ".join(run) for run in mine & theirs)


@pytest.mark.parametrize("path", WRITTEN, ids=lambda p: p.stem)
def test_a_page_uses_its_own_words(path, theirs):
    text = TITLES.sub(" ", path.read_text(encoding="utf-8"))
    assert copied(text, theirs) == []


@pytest.mark.parametrize("slug", slugs())
def test_a_tool_uses_its_own_words(slug, theirs):
    tool = load(slug)
    texts = [q.text for q in tool.asked] + [q.help for q in tool.asked]
    for outcome in tool.outcomes.values():
        texts += [outcome.headline, *outcome.then]
        texts += [text for task in outcome.tasks for text in (task.what, task.by_text, task.provided)]
        texts += [text for note in outcome.notes for text in (note.text, note.check)]
        texts += [r.what for r in outcome.record] + [i.what for i in outcome.inform]
    assert [run for text in texts for run in copied(text, theirs)] == []


def test_a_copied_sentence_would_be_found(theirs):
    assert copied(" ".join(words(source_text("poort"))[100:115]), theirs)
