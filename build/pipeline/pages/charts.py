"""Flow charts of decision tables: from the rules to DOT text, to SVG that fits the page."""

from __future__ import annotations

import html
import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from decision_tools.rules.agreements import MARK
from decision_tools.rules.model import Row, Table, Tool
from decision_tools.rules.tree import Branch, Node, tree

from ..words import of_tools
from ..words.dutch import enumeration
from . import graphviz

MOST_NODES = 15
MOST_CHARTS = 5
LONGEST_ANSWER = 90
NODE_WIDTH = 22
EDGE_WIDTH = 17
WIDEST = 780.0
"""Points; the letters of a wider drawing would be too small beside the menu, so it gives way to its words."""


@dataclass
class Step:
    """One question of a chart, with for each answer where it leads: to an outcome or to another step."""

    number: int
    label: str
    exits: list[tuple[str, Row | Step]] = field(default_factory=list)

    @property
    def following(self) -> list[Step]:
        """The steps that its answers lead to, each once."""
        return list({id(to): to for _, to in self.exits if isinstance(to, Step)}.values())

    @property
    def told(self) -> list[tuple[str, Row | Step]]:
        """The exits in words: answers that lead to the same are one."""
        together: dict[object, list[tuple[str, Row | Step]]] = {}
        for text, to in self.exits:
            same = to.outcome.headline if isinstance(to, Row) else to.number
            together.setdefault(same, []).append((text, to))
        return [(enumeration([text for text, _ in way], "of"), way[0][1]) for way in together.values()]


@dataclass(frozen=True)
class Chart:
    """A drawing of at most MOST_NODES nodes, from its first step on."""

    first: Step
    svg: str


@dataclass(frozen=True)
class FlowChart:
    """A table as steps; `charts` is empty when it is too large to draw."""

    title: str
    steps: list[Step]
    charts: list[Chart]


@dataclass(frozen=True)
class _Plan:
    """A table as steps, and which of them stand in each drawing."""

    table: Table
    steps: list[Step]
    drawings: list[list[Step]]


def flow_charts(tools: Iterable[Tool]) -> dict[str, list[FlowChart]]:
    """The charts of tools by slug, one for each table in which a question is asked; all are drawn at once."""
    plans = [(tool, plan) for tool in tools for plan in _plans(tool)]
    svgs = iter(graphviz.render([_dot(tool, steps) for tool, plan in plans for steps in plan.drawings]))
    found: dict[str, list[FlowChart]] = {}
    for tool, plan in plans:
        drawn = [
            Chart(
                steps[0], _dressed(next(svgs), f"{tool.slug}-{plan.table.id}-{number}", _title(plan, steps))
            )
            for number, steps in enumerate(plan.drawings, 1)
        ]
        readable = drawn if all(_width(chart.svg) <= WIDEST for chart in drawn) else []
        found.setdefault(tool.slug, []).append(FlowChart(plan.table.title, plan.steps, readable))
    return found


def _plans(tool: Tool) -> Iterator[_Plan]:
    for table in tool.tables:
        root = tree(tool, table)
        if isinstance(root, Branch):
            steps = _steps(tool, root)
            yield _Plan(table, steps, _split(steps[0]) if _drawable(steps) else [])


def _title(plan: _Plan, steps: list[Step]) -> str:
    part = f", vanaf stap {steps[0].number}" if len(plan.drawings) > 1 else ""
    return f"Schema: {plan.table.title}{part}"


def _steps(tool: Tool, root: Branch) -> list[Step]:
    """The distinct branches as numbered steps, in the order in which a reader meets them."""
    branches: list[Branch] = []
    steps: list[Step] = []

    def step_of(node: Branch) -> Step:
        if node in branches:
            return steps[branches.index(node)]
        step = Step(len(steps) + 1, tool.inputs[node.input].label)
        branches.append(node)
        steps.append(step)
        step.exits = [(text, to) for text, below in node.options if (to := target(below)) is not None]
        return step

    def target(node: Node) -> Row | Step | None:
        return step_of(node) if isinstance(node, Branch) else node

    step_of(root)
    return steps


def _drawable(steps: list[Step]) -> bool:
    answers = [text for step in steps for text, _ in step.exits]
    small = all(_size([step]) <= MOST_NODES for step in steps)
    return small and max(map(len, answers)) <= LONGEST_ANSWER and len(_split(steps[0])) <= MOST_CHARTS


def _size(steps: list[Step]) -> int:
    inside = {id(step) for step in steps}
    outcomes = {to.outcome.id for step in steps for _, to in step.exits if isinstance(to, Row)}
    elsewhere = {id(to) for step in steps for to in step.following} - inside
    return len(inside) + len(outcomes) + len(elsewhere)


def _split(root: Step) -> list[list[Step]]:
    """The steps in charts of at most MOST_NODES nodes; what does not fit starts a chart of its own."""
    charts: list[list[Step]] = []
    starts = [root]
    for start in starts:
        inside, waiting = [start], list(start.following)
        while waiting:
            step = waiting.pop(0)
            if step in inside or step in starts:
                continue
            if _size([*inside, step]) <= MOST_NODES:
                inside.append(step)
                waiting += step.following
            else:
                starts.append(step)
        charts.append(inside)
    return charts


def _dot(tool: Tool, steps: list[Step]) -> str:
    lines = [
        "digraph {",
        'rankdir=LR; bgcolor="transparent"; nodesep=0.2; ranksep=0.3; pad=0.1;',
        'node [shape=box, fontname="Helvetica", fontsize=12, margin="0.14,0.09"];',
        'edge [fontname="Helvetica", fontsize=11, arrowsize=0.7];',
    ]
    inside = {id(step) for step in steps}
    for step in steps:
        lines.append(_node(step, f"{step.number}. {step.label}", 'style="rounded"'))
        for text, to in step.exits:
            lines.append(f"{_name(step)} -> {_name(to)} [label={_quoted(f' {text}', EDGE_WIDTH)}];")
            if isinstance(to, Row):
                look = 'style="dashed"' if to.outcome.quiet else 'class="pw-end"'
                lines.append(_node(to, _outcome_label(tool, to), look))
            elif id(to) not in inside:
                lines.append(_node(to, f"Ga naar stap {to.number}", 'style="rounded,dashed"'))
    return "\n".join([*dict.fromkeys(lines), "}"])


def _outcome_label(tool: Tool, row: Row) -> str:
    """The headline, and whether the school agreed something there."""
    at_tasks = (one for task in row.outcome.tasks for one in task.agreed)
    at_notes = (one for note in row.outcome.all_notes for one in note.agreed)
    mark = f" (met {MARK})" if any(one.holds for one in (*at_tasks, *at_notes)) else ""
    return of_tools.headline(tool, row.outcome) + mark


def _node(node: Row | Step, label: str, look: str) -> str:
    return f"{_name(node)} [label={_quoted(label, NODE_WIDTH)}, {look}];"


def _name(node: Row | Step) -> str:
    return f"s{node.number}" if isinstance(node, Step) else '"o-' + node.outcome.id + '"'


def _quoted(text: str, width: int) -> str:
    lines = [line.replace("\\", "\\\\").replace('"', '\\"') for line in textwrap.wrap(text, width)]
    return '"' + "\\n".join(lines) + '"'


def _width(svg: str) -> float:
    match = re.search(r'<svg [^>]*\bwidth="([\d.]+)pt"', svg)
    assert match is not None
    return float(match[1])


def _dressed(svg: str, name: str, title: str) -> str:
    """The drawing without dot's own titles and colours, with a name and a pointer to the words above it."""
    name = "schema-" + name.replace("/", "-")
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<!--.*?-->\s*|<title>.*?</title>\s*", "", svg, flags=re.S)
    svg = re.sub(r' id="[^"]*"', "", svg)
    svg = re.sub(r'(stroke|fill)="black"', r'\1="currentColor"', svg)
    svg = svg.replace("<text ", '<text fill="currentColor" ')
    svg = svg.replace('font-family="Helvetica,sans-Serif"', 'font-family="Source Sans 3, sans-serif"')
    head = re.match(r"<svg ([^>]*)>", svg)
    assert head is not None
    words = (
        f'<svg role="img" aria-labelledby="{name}-titel {name}-tekst" {head[1]}>'
        f'<title id="{name}-titel">{html.escape(title)}</title>'
        f'<desc id="{name}-tekst">Hetzelfde staat in genummerde stappen boven het schema.</desc>'
    )
    return words + svg[head.end() :].strip()
