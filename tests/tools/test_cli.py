"""The command line: exit codes, one clear line, and JSON as documented."""

from __future__ import annotations

import json

import pytest

from decision_tools.__main__ import main


def told(capsys, *argv):
    status = main(list(argv))
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_list(capsys):
    status, out, _ = told(capsys, "list", "--json")
    assert status == 0
    assert {"tool": "poort/te-laat", "title": "Te laat", "sensitive": False} in json.loads(out)


def test_show_gives_types_options_bounds_rows_and_sources(capsys):
    status, out, _ = told(capsys, "show", "poort/te-laat", "--json")
    shown = json.loads(out)
    assert status == 0
    assert shown["version"] == 1
    question = shown["questions"][0]
    assert (question["id"], question["type"], question["low"]) == ("aantal", "count", 1)
    row = next(row for row in shown["tables"][0]["rows"] if row["id"] == "drie")
    assert row["when"] == [{"questions": ["aantal"], "text": "precies 3"}]
    assert row["source"]["section"] == "1.4"
    assert row["outcome"] in {outcome["id"] for outcome in shown["outcomes"]}


def test_decide_asks_for_what_is_missing(capsys):
    status, out, _ = told(capsys, "decide", "poort/te-laat", "--json")
    result = json.loads(out)
    assert (status, result["status"], result["question"]) == (0, "question", "aantal")


def test_decide_gives_the_outcome(capsys):
    argv = ("decide", "poort/te-laat", "--answers", '{"aantal": 5}', "--on", "2026-11-22", "--json")
    status, out, _ = told(capsys, *argv)
    result = json.loads(out)
    assert (status, result["status"], result["on"]) == (0, "outcome", "2026-11-22")
    assert any(task["who"] == ["coach"] for task in result["tasks"])


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (("show", "poort/niets"), "Er is geen keuzehulp 'poort/niets'"),
        (("decide", "poort"), "Er is geen keuzehulp 'poort'"),
        (("decide", "rules/check"), "Er is geen keuzehulp 'rules/check'"),
        (("decide", "poort/te-laat", "--answers", '{"kleur": 1}'), "kleur"),
        (("decide", "poort/te-laat", "--answers", '{"aantal": "veel"}'), "Vul een heel getal in"),
        (("decide", "poort/te-laat", "--answers", "{"), "geen JSON"),
        (("decide", "poort/te-laat", "--answers", "[]"), "geen JSON-object"),
        (("decide", "poort/te-laat", "--on", "morgen"), "geen datum"),
    ],
)
def test_what_cannot_be_answered_gets_one_line_and_exit_2(capsys, argv, words):
    status, out, err = told(capsys, *argv)
    assert (status, out) == (2, "")
    assert words in err
    assert len(err.splitlines()) == 1


def test_check_counts(capsys):
    status, out, _ = told(capsys, "check")
    assert (status, out.splitlines()[-1].endswith(" keuzehulpen, 0 fouten")) == (0, True)
