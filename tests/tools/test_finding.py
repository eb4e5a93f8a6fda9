"""Which modules are tools: every module or package of a school, `shared` alone excepted."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import decision_tools
from decision_tools.__main__ import main
from decision_tools.rules import RuleError
from decision_tools.rules import school as school_facts

TOOL = """
from decision_tools.rules import Document, Outcome, Row, Table, Tool

REGELS = Document("regels", "Regels", "2026")
ROW = Row("altijd", (), Outcome("klaar", "Klaar"), REGELS.section("1"))
TOOL = Tool(SLUG, "Proef", "", "berg/proef", REGELS, (), (Table("nu", "Nu", (ROW,)),), ())
"""


@pytest.fixture
def berg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A school with a tool as a module, one as a package, and what they share; it holds only for one test."""
    school = tmp_path / "berg"
    files = {
        "__init__.py": "",
        "school.json": json.dumps(school_facts.needed({})),
        "afspraken.json": "[]",
        "te_laat.py": TOOL.replace("SLUG", "'berg/te-laat'"),
        "ziek/__init__.py": TOOL.replace("SLUG", "'berg/ziek'"),
        "ziek/questions.py": "",
        "shared/__init__.py": "",
        "shared/nablijven.py": "",
    }
    for name, text in files.items():
        path = school / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    monkeypatch.setattr(decision_tools, "__path__", [*decision_tools.__path__, str(tmp_path)])
    yield school
    for name in [name for name in sys.modules if name.startswith("decision_tools.berg")]:
        del sys.modules[name]
    vars(decision_tools).pop("berg", None)


def test_a_tool_is_a_module_or_a_package(berg):
    assert [slug for slug in decision_tools.slugs() if slug.startswith("berg/")] == [
        "berg/te-laat",
        "berg/ziek",
    ]
    assert [decision_tools.load(slug).slug for slug in ("berg/te-laat", "berg/ziek")] == [
        "berg/te-laat",
        "berg/ziek",
    ]


@pytest.mark.parametrize("slug", ["berg", "berg/shared", "berg/shared/nablijven", "berg/ziek/questions"])
def test_what_stands_below_a_tool_or_is_shared_is_no_tool(berg, slug):
    with pytest.raises(decision_tools.UnknownTool):
        decision_tools.load(slug)


@pytest.mark.parametrize("text", ["", "TOOL = None\n", TOOL.replace("SLUG", "'berg/anders'")])
def test_a_module_without_its_own_tool_is_told(berg, capsys, text):
    (berg / "spijbelen.py").write_text(text)
    with pytest.raises(RuleError, match=r"berg\.spijbelen heeft geen TOOL met slug 'berg/spijbelen'"):
        decision_tools.load("berg/spijbelen")
    assert main(["check"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
