"""`python -m decision_tools`: the engine for scripts and tests."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

from . import UnknownTool, slugs
from .broken import load
from .in_words import outcome_lines
from .lines import tool_lines
from .rules.check import check
from .rules.decide import decide
from .rules.describe import describe
from .rules.model import RuleError, Tool
from .rules.questions import Choice, Question


def main(argv: list[str] | None = None) -> int:
    """Runs one command; 0 is well, 1 a check that failed, 2 a question that cannot be answered."""
    options = _parser().parse_args(argv)
    try:
        status: int = options.run(options)
    except (UnknownTool, RuleError, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 1 if isinstance(error, RuleError) else 2
    return status


class _Parser(argparse.ArgumentParser):
    """A parser that tells a mistake in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (--help helpt)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m decision_tools", description=__doc__)
    commands = parser.add_subparsers(required=True)

    def command(name: str, run: Any, help_: str, *, slug: bool = False, as_json: bool = False) -> Any:
        made = commands.add_parser(name, help=help_)
        made.set_defaults(run=run)
        if slug:
            made.add_argument("slug", help="school/keuzehulp, zoals list ze noemt")
        if as_json:
            made.add_argument("--json", action="store_true", help="als JSON (versie 2)")
        return made

    command("list", _list, "alle keuzehulpen", as_json=True)
    command("show", _show, "vragen, rijen en uitkomsten", slug=True, as_json=True)
    deciding = command("decide", _decide, "de volgende vraag of de uitkomst", slug=True, as_json=True)
    deciding.add_argument(
        "--answers", default="{}", help='JSON, zoals \'{"aantal": 3}\'; "?" is weet ik niet'
    )
    deciding.add_argument("--on", default=None, help="de dag van beoordelen (peildatum), jjjj-mm-dd")
    command("check", _check, "gaten, overlap, voorbeelden en bronnen van alle keuzehulpen")
    listing = command("paths", _paths, "elke weg door elke tabel, en elke taak, één per regel")
    where = listing.add_mutually_exclusive_group(required=True)
    where.add_argument("slug", nargs="?", help="school/keuzehulp, zoals list ze noemt")
    where.add_argument("--write", type=Path, metavar="MAP", help="alle keuzehulpen, één bestand per stuk")
    return parser


def _list(options: argparse.Namespace) -> int:
    tools = [load(slug) for slug in slugs()]
    if options.json:
        _print_json([{"tool": t.slug, "title": t.title, "sensitive": t.sensitive} for t in tools])
    else:
        print("\n".join(f"{tool.slug:<40} {tool.title}" for tool in tools))
    return 0


def _show(options: argparse.Namespace) -> int:
    tool = load(options.slug)
    if options.json:
        _print_json(describe(tool))
        return 0
    print(f"{tool.title} ({tool.slug})\n{tool.intro}\n")
    for question in tool.questions:
        print(f"? {question.id}: {question.text}")
    for table in tool.tables:
        print(f"\n{table.title}")
        for row in table.rows:
            print(
                f"  {row.id}: {' en '.join(c.text for c in row.when) or 'altijd'} -> {row.outcome.headline}"
            )
    return 0


def _decide(options: argparse.Namespace) -> int:
    tool = load(options.slug)
    result = decide(tool, _answers(options.answers), _day(options.on))
    question = tool.inputs.get(result["question"])
    if result["status"] == "invalid":
        ids = f" De namen in JSON zijn: {', '.join(_ids(question))}." if _ids(question) else ""
        raise ValueError(f"{tool.slug}, vraag {result['question']!r}: {result['message']}{ids}")
    if options.json:
        _print_json(result)
    elif question:
        print(f"{question.id}: {question.text}")
        for id_, label in question.options.items() if isinstance(question, Choice) else ():
            print(f"  {id_}: {label}")
    else:
        print("\n".join(outcome_lines(result)))
    return 0


def _ids(question: Question | None) -> list[str]:
    """What a script answers to a choice; ja and nee are their own names."""
    return list(question.options) if isinstance(question, Choice) and question.kind != "yesno" else []


def _answers(text: str) -> dict[str, object]:
    try:
        answers = json.loads(text)
    except json.JSONDecodeError as error:
        raise ValueError(f"--answers is geen JSON: lees het na vanaf teken {error.pos + 1}") from None
    if not isinstance(answers, dict):
        raise ValueError('--answers is geen JSON-object, zoals {"aantal": 3}')
    return answers


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"--on {text!r} is geen datum, zoals 2026-11-22") from None


def _check(options: argparse.Namespace) -> int:
    tools = _all_tools()
    messages = [message for tool in tools for message in check(tool)]
    for message in messages:
        print(message)
    print(f"{len(tools)} keuzehulpen, {len(messages)} fouten")
    return 1 if messages else 0


def _all_tools() -> list[Tool]:
    """All tools. Raises RuleError with each file that Python cannot use."""
    tools: list[Tool] = []
    broken: dict[str, None] = {}
    for slug in slugs():
        try:
            tools.append(load(slug))
        except RuleError as error:
            broken[str(error)] = None
    if broken:
        raise RuleError("\n".join(broken))
    return tools


def _paths(options: argparse.Namespace) -> int:
    if options.write is None:
        print("\n".join(tool_lines(load(options.slug))))
        return 0
    tools = _all_tools()
    for tool in tools:
        file = options.write / f"{tool.slug}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(tool_lines(tool)) + "\n", encoding="utf-8")
    for file in _lists_without_tool(options.write, {tool.slug for tool in tools}):
        file.unlink()
        print(f"{file} is weg: de keuzehulp is er niet meer.")
    return 0


def _lists_without_tool(folder: Path, known: Collection[str]) -> list[Path]:
    """The lists that an earlier run wrote of tools that are gone; other files are not ours to take away."""
    files = (
        file for file in sorted(folder.glob("*/*.txt")) if f"{file.parent.name}/{file.stem}" not in known
    )
    return [file for file in files if " -> " in file.read_text(encoding="utf-8").partition("\n")[0]]


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    sys.exit(main())
