"""What is read together: a tool that asks for what its school lacks is told, and the others are read."""

from __future__ import annotations

import pytest
from pipeline.check import names
from pipeline.paths import PROTOCOLS, ROOT
from pipeline.read.library import read_library

import decision_tools
from decision_tools.rules import Tool
from decision_tools.rules.school import UnknownFact


@pytest.mark.parametrize("school", sorted(path.parent.name for path in PROTOCOLS.glob("*/school.toml")))
def test_what_one_school_publishes_names_nothing_that_is_left_out(school: str) -> None:
    library = read_library(school)
    assert [str(problem) for problem in (*library.problems, *names.problems(library))] == []


def test_a_fact_that_a_school_lacks_is_told_at_the_line_that_asks_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    load = decision_tools.load

    def without_time(slug: str) -> Tool:
        if slug == "poort/te-laat":
            raise UnknownFact("poort", "contact", "te-laat-melden", ("lokaal-verzuim", "te-laat-meldtijd"))
        return load(slug)

    monkeypatch.setattr(decision_tools, "load", without_time)
    library = read_library()
    told = next(problem for problem in library.problems if "te-laat-melden" in problem.wrong)

    lines = (ROOT / told.file).read_text(encoding="utf-8").splitlines()

    assert "poort/te-laat" not in library.tools and "poort/ziek" in library.tools
    assert told.file == "decision_tools/poort/te_laat.py"
    assert 'FACTS.contact("te-laat-melden")' in lines[told.line - 1]
    assert told.wrong == "Er is geen [[contact]] “te-laat-melden” in protocols/poort/school.toml."
    assert "te-laat-meldtijd" in told.mend
