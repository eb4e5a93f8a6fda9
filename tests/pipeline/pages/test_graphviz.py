"""Charts drawn by Graphviz under Node."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from pipeline.pages.graphviz import render
from pipeline.runtime.node import NodeError

DOTS = ['digraph { vraag -> uitkomst [label="één keer"] }', "digraph { a -> b -> c }"]


def test_each_text_gives_its_own_svg(tmp_path: Path) -> None:
    svgs = render([*DOTS, DOTS[0]], tmp_path)
    for svg in svgs:
        assert ElementTree.fromstring(svg).tag == "{http://www.w3.org/2000/svg}svg"
    assert "één keer" in svgs[0]
    assert svgs[0] == svgs[2] != svgs[1]


def test_a_chart_is_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = render(DOTS, tmp_path)
    monkeypatch.setattr("pipeline.pages.graphviz.run_script", None)
    assert render(DOTS[::-1], tmp_path) == before[::-1]


def test_a_fault_names_the_chart(tmp_path: Path) -> None:
    with pytest.raises(NodeError, match="chart 2 of 2: syntax error"):
        render([DOTS[0], "digraph { a -> "], tmp_path)
