"""Hostile links: what is read answers questions of the tool, and a link made of it reads the same."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import quote

from hypothesis import given
from hypothesis import strategies as st
from pipeline.paths import DOCS
from pipeline.runtime.node import NODE

from decision_tools import decide, load

from .hostile import SETTINGS, texts

TOOL = "mlg/spijbelen"
READ_ALL = """
import { readFileSync } from "node:fs";
const { fromFragment, hasAnswers, toFragment } = await import(process.argv[1]);
const { questions, fragments } = JSON.parse(readFileSync(0, "utf8"));
const made = questions.map(({ id, type }) => ({ dataset: { question: id, type } }));
const form = { querySelectorAll: () => made };
const read = fragments.filter(hasAnswers).map((fragment) => {
    const { answers, origin, day, strange } = fromFragment(fragment, form);
    const again = fromFragment(toFragment(answers, { origin, day }), form);
    return { fragment, answers, strange, again: again.answers };
});
console.log(JSON.stringify(read));
"""


def test_links(tried: list[None]) -> None:
    tool = load(TOOL)
    questions = [{"id": question.id, "type": type(question).__name__.lower()} for question in tool.asked]
    names = st.one_of(
        st.sampled_from([question.id for question in tool.asked]), texts, st.sampled_from([":van", ":dag"])
    )
    escaped = st.builds(lambda text, whole: quote(text) if whole else text, texts, st.booleans())
    parts = st.one_of(st.tuples(names, escaped).map("=".join), escaped)
    prefixes = st.sampled_from(["#a:", "#a%3A", "#A:", "#a%3a"])
    links = st.tuples(prefixes, st.lists(parts, max_size=4).map("&".join)).map("".join)
    fragments: list[str] = []

    @SETTINGS
    @given(links)
    def gathers(link: str) -> None:
        tried.append(None)
        fragments.append(link.encode("utf-8", "replace").decode())

    gathers()
    script = DOCS / "assets" / "wizard" / "answers.js"
    read = _node(script, {"questions": questions, "fragments": fragments})
    assert len(read) == len(fragments)
    known = {question["id"] for question in questions}
    for one in read:
        assert set(one["answers"]) <= known
        assert one["again"] == {name: value for name, value in one["answers"].items() if name in one["again"]}
        assert decide(TOOL, one["answers"])["status"] in ("question", "outcome", "invalid")


def _node(script: Path, given: Any) -> Any:
    """What the script prints, run on the given data."""
    done = subprocess.run(
        [NODE, "--input-type=module", "--eval", READ_ALL, script.as_uri()],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        env={**os.environ, "NODE_NO_WARNINGS": "1"},
        check=True,
    )
    return json.loads(done.stdout)
