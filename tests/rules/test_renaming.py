"""A role under another name: the new word in every text, and no id, option or address changed."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import fields, is_dataclass

import pytest
from sample_tool import TOOL

from decision_tools import rules
from decision_tools.rules.check import check
from decision_tools.rules.decide import decide
from decision_tools.rules.describe import describe
from decision_tools.rules.renaming import TEXTS, renaming, with_names

TUTOR = {"mentor": "tutor", "mentoren": "tutoren", "mentor van de dag": "mentor van de dag"}
STAYS = {
    "AnyOf": "",
    "Example": "answers rows",
    "FirstCheck": "law",
    "Handover": "tool shares",
    "Note": "kind severity law agreed id",
    "Outcome": "id letters quiet source in_order before",
    "Question": "id unknown default",
    "Row": "id source",
    "Table": "id after",
    "Task": "source moment done missed one_of agreed",
    "Tool": "slug page document sensitive danger settings independent agreements run_sheet",
    "Choice": "many",
    "Judgement": "",
    "Fact": "inputs compute witness",
    "Following": "",
    "Inform": "",
    "Instead": "",
    "Record": "",
    "Relation": "holds",
    "Agreement": "id on until reading",
    "Reading": "id",
    "Stance": "direction",
    "Subject": "id",
    "Term": "amount unit before due statutory first_day",
    "Test": "input values low high unknown limits",
}
"""What is no text for a reader: ids, options, addresses, what a source is called, and what is counted."""


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("De mentor belt.", "De tutor belt."),
        ("Mentor en leerling, of mentoren.", "Tutor en leerling, of tutoren."),
        (
            "het mentoruur, een oud-mentor en mentor-leerling",
            "het mentoruur, een oud-mentor en mentor-leerling",
        ),
        ("mentor/ouders (mentor)", "tutor/ouders (tutor)"),
        ("Vraag {mentor} aan de mentor.", "Vraag {mentor} aan de tutor."),
        ("de mentor van de dag", "de mentor van de dag"),
    ],
)
def test_whole_words_are_said_anew(text: str, said: str) -> None:
    assert renaming(TUTOR)(text) == said


def test_a_name_with_capitals_keeps_them() -> None:
    assert renaming({"SLB-er": "coach"})("De SLB-er. slb-er") == "De coach. slb-er"


def test_a_tool_says_the_new_name_everywhere_and_decides_as_before() -> None:
    new = with_names(TOOL, TUTOR)
    told, before = (repr(describe(tool)).replace("vraag-mentor", "vraag") for tool in (new, TOOL))

    assert "mentor" in before
    assert "mentor" not in told
    assert told.replace("tutor", "mentor") == before
    assert check(new) == []
    for example in TOOL.examples:
        one, other = (decide(tool, dict(example.answers)) for tool in (TOOL, new))
        assert repr(other).replace("tutor", "mentor").replace("Tutor", "Mentor") == repr(one)


def test_without_a_new_name_a_tool_is_the_tool_itself() -> None:
    assert with_names(TOOL, {}) is TOOL


def kinds() -> list[type]:
    """Every dataclass of the kernel that a tool is made of."""
    modules = [
        importlib.import_module(f"{rules.__name__}.{m.name}") for m in pkgutil.iter_modules(rules.__path__)
    ]
    found = {kind for module in modules for kind in vars(module).values() if is_dataclass(kind)}
    return sorted((kind for kind in found if kind in TEXTS), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_field_is_a_text_or_stays(kind: type) -> None:
    bases = [base for base in kind.__mro__ if base in TEXTS]
    known = {name for base in bases for name in (*TEXTS[base].split(), *STAYS[base.__name__].split())}

    assert {field.name for field in fields(kind)} == known
