"""A mistake of Python in a tool's file is one problem: file, line, what is wrong, how to mend it."""

from __future__ import annotations

import pytest
from pipeline.problems import ContentError
from pipeline.read.library import read_library

import decision_tools
from decision_tools import __main__ as command
from decision_tools import broken
from decision_tools.rules import Tool

SLUG, FILE = "poort/te-laat", "decision_tools/poort/te_laat.py"
SOURCE = broken.PACKAGE / "poort" / "te_laat.py"
TASK = 'Task("coach", "Nodig de ouders uit.", moment=Moment.NEXT, about=(OUDERS_UITGENODIGD.do,))'
MISTAKES = {
    "a term without its start": (
        TASK,
        f'{TASK[:-1]}, by=__import__("decision_tools.rules").rules.Term("binnen {{woorden}}", 2, "dag"))',
        "In Term(…) ontbreekt: start. ",
    ),
    "a day without its label": (
        "aantal = Count(",
        '__import__("decision_tools.rules").rules.Today("dag", "Welke dag?")\naantal = Count(',
        "In Today(…) ontbreekt: label. ",
    ),
    "a word that a task does not have": (TASK, f"{TASK[:-1]}, bij='x')", "Task(…) heeft geen bij. "),
    "too much": (TASK, f"Task({', '.join(['1'] * 20)})", "In Task(…) staat te veel. "),
    "another moment": (
        TASK,
        TASK.replace("NEXT", "NU"),
        "“NU” bestaat niet bij Moment. Kies uit: NOW, TODAY, NEXT, LATER.",
    ),
    "another condition": (
        "aantal.more_than(",
        "aantal.vanaf(",
        "“vanaf” bestaat niet bij Count. Kies uit: exactly, at_least, more_than, at_most, less_than, between",
    ),
    "a name that is not there": ("AFSPRAKEN, PLAN_BOVEN = Limit", "AFSPRAKEN, PLAN_BOVEN = Limt", "“Limt”"),
    "something that cannot be fetched": ("import DAILY_MAIL_DUTY", "import WEEKLY", "bestaat niet (cannot"),
    "a bracket too few": (TASK, TASK[:-1], "Python begrijpt deze regel niet ("),
    "a number that is none": ("= Limit(3)", '= Limit("drie")', "Python stopt hier (ValueError: "),
}


def with_mistake(monkeypatch: pytest.MonkeyPatch, name: str) -> int:
    """Loads one tool from its file with a mistake in it, and gives the line of the mistake."""
    old, new, _ = MISTAKES[name]
    text = SOURCE.read_text(encoding="utf-8")
    assert old in text
    load = decision_tools.load

    def loading(slug: str) -> Tool:
        if slug == SLUG:
            exec(compile(text.replace(old, new, 1), str(SOURCE), "exec"), {})
        return load(slug)

    monkeypatch.setattr(decision_tools, "load", loading)
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_at_its_line(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    line = with_mistake(monkeypatch, name)

    with pytest.raises(broken.BrokenTool) as told:
        broken.load(SLUG)

    assert str(told.value).startswith(f"{FILE}:") and MISTAKES[name][2] in str(told.value)
    assert told.value.mend.endswith((".", "?"))
    before = {"a bracket too few": 10, "something that cannot be fetched": 10}.get(name, 0)
    assert line - before <= told.value.line <= line + (name == "a day without its label")


def test_a_file_that_has_another_slug_is_told_at_the_slug(monkeypatch: pytest.MonkeyPatch) -> None:
    module = decision_tools.import_module("decision_tools.poort.te_laat")
    monkeypatch.setattr(module, "TOOL", decision_tools.load("poort/ziek"))

    with pytest.raises(broken.BrokenTool) as told:
        broken.load(SLUG)

    lines = SOURCE.read_text(encoding="utf-8").splitlines()
    assert lines[told.value.line - 1].strip() == f'slug="{SLUG}",'


def test_the_check_of_pages_tells_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    line = with_mistake(monkeypatch, "another moment")

    with pytest.raises(ContentError) as told:
        read_library("poort")

    [problem] = told.value.problems
    assert (problem.file, problem.line) == (FILE, line)
    assert problem.mend == "Kies uit: NOW, TODAY, NEXT, LATER."


def test_the_check_of_tools_tells_it_before_it_walks_the_others(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = with_mistake(monkeypatch, "another moment")
    monkeypatch.setattr(command, "slugs", lambda: [SLUG, "poort/ziek"])

    assert command.main(["check"]) == 1

    [told] = capsys.readouterr().err.splitlines()
    assert told.startswith(f"{FILE}:{line}: “NU” bestaat niet bij Moment.")
