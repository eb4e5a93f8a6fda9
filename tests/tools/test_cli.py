"""The command line: exit codes, one clear line, and JSON as documented."""

from __future__ import annotations

import json

import pytest

from decision_tools import __main__ as command
from decision_tools import load
from decision_tools.__main__ import main


def told(capsys, *argv):
    try:
        status = main(list(argv))
    except SystemExit as left:
        status = left.code
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
    assert shown["version"] == 2
    question = shown["questions"][0]
    assert (question["id"], question["type"], question["low"]) == ("aantal", "count", 1)
    row = next(row for row in shown["tables"][0]["rows"] if row["id"] == "drie")
    assert row["when"] == [{"questions": ["aantal"], "text": "precies 3"}]
    assert row["source"]["section"] == "1.4"
    assert row["outcome"] in {outcome["id"] for outcome in shown["outcomes"]}
    plan = next(outcome for outcome in shown["outcomes"] if outcome["id"] == "plan")
    assert {"what": "Het plan van aanpak", "where": "SOM"} in plan["record"]
    assert plan["notes"][0]["kind"] == "stil"


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


def test_an_answer_that_no_live_row_reads_is_told(capsys):
    answers = '{"loket": "ja", "week": "later", "uren-weg": "?"}'
    status, out, _ = told(capsys, "decide", "mbo-utrecht/no-show", "--answers", answers, "--json")
    assert (status, json.loads(out)["unread"]) == (0, ["loket", "uren-weg"])


def test_a_question_in_words_names_what_can_be_answered(capsys):
    _, out, _ = told(capsys, "decide", "mbo-utrecht/no-show")
    assert out.startswith("week: ")
    assert "  na-een: na één week niet verschenen" in out.splitlines()


def test_an_outcome_in_words_tells_on_what_a_task_depends(capsys):
    _, out, _ = told(capsys, "decide", "poort/te-laat", "--answers", '{"aantal": 6}')
    line = next(line for line in out.splitlines() if "volgende sanctie" in line)
    assert line.endswith("als de school een sanctie oplegt")


def test_an_outcome_in_words_has_the_step_first_and_what_the_law_asks_beside_it(capsys):
    _, out, _ = told(capsys, "decide", "poort/verwijderd", "--answers", '{"keren": 6}')
    first, second, *_ = out.splitlines()
    assert first == load("poort/verwijderd").outcomes["zes"].headline
    assert second.startswith("  Eerst nakijken: ") and "Wie beslist: " in second
    assert second.endswith("(wet)")
    assert [line for line in out.splitlines() if not line.startswith(" ")][1:4] == ["Nu", "Vandaag", "Daarna"]


def test_an_outcome_in_words_says_of_each_line_that_is_not_the_protocols_whose_it_is(capsys):
    answers = '{"onderwerp": "anders-onveilig"}'
    argv = ("decide", "mbo-utrecht/ouders-informeren", "--answers", answers)
    _, out, _ = told(capsys, *argv)
    _, data, _ = told(capsys, *argv, "--json")
    result, lines = json.loads(data), out.splitlines()
    assert lines[0].endswith(f" ({result['origin']})") and result["origin"] == "toegevoegd"
    marked = [line for line in lines if line.endswith((" (toegevoegd)", " (afgeleid)", " (wet)"))][1:]
    assert len(marked) == sum(task["origin"] != "protocol" for task in result["tasks"]) > 2


def test_an_outcome_in_words_has_all_that_goes_with_its_tasks(capsys):
    answers = '{"les-vandaag": 2, "dit-jaar": 3, "vaak": "nog-niet"}'
    _, out, _ = told(capsys, "decide", "kluiverboom/uit-de-les-gestuurd", "--answers", answers)
    parts = [line for line in out.splitlines()[1:] if not line.startswith(" ")]
    assert parts[:3] == ["Nu", "Vandaag", "Daarna"]
    assert {"Vastleggen", "Informeren", "Brieven en formulieren", "Hierna", "Volgende stap"} <= set(parts)
    doubts = int(parts[-1].removeprefix("Twijfels in het protocol (").removesuffix(")"))
    kinds = [line for line in out.splitlines() if line.startswith(("  stil: ", "  tegenspraak: "))]
    assert len(kinds) == doubts > 3


def test_an_option_is_answered_by_its_name_or_by_the_words_that_an_error_names(capsys):
    asked = load("kluiverboom/ziek-en-verzuim").questions[0]
    for option, words in asked.options.items():
        assert asked.parse(words) == asked.parse(option) == option
    many = load("wijdevenen/opvang-leerling").questions[0]
    assert many.parse([many.options["ongeval"], "misdrijf"]) == many.parse(["misdrijf", "ongeval"])


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        ((), "are required"),
        (("lijst",), "invalid choice: 'lijst'"),
        (("paths", "poort/niets"), "Er is geen keuzehulp 'poort/niets'. Kies uit: poort/"),
        (("paths", "--write", "/dev/null"), "/dev/null"),
        (("show", "poort/niets"), "Er is geen keuzehulp 'poort/niets'"),
        (("show", "atlantis/te-laat"), "De opdracht list noemt ze alle."),
        (("decide", "poort"), "Er is geen keuzehulp 'poort'"),
        (("decide", "rules/check"), "Er is geen keuzehulp 'rules/check'"),
        (
            ("decide", "poort/te-laat", "--answers", '{"kleur": 1}'),
            "'kleur': Die vraag bestaat niet. Kies uit: aantal.",
        ),
        (("decide", "mbo-utrecht/no-show", "--answers", '{"week": "x"}'), "in JSON zijn: eerste, na-een,"),
        (("decide", "mbo-utrecht/no-show", "--answers", '{"week": "?"}'), "kan 'weet ik niet' niet"),
        (("decide", "mbo-utrecht/no-show", "--answers", '{"loket": 1}'), "Kies ja of nee."),
        (("decide", "poort/te-laat", "--answers", '{"aantal": "veel"}'), "Vul een heel getal in"),
        (("decide", "poort/te-laat", "--answers", '{"aantal": null}'), "Vul een heel getal in"),
        (("decide", "poort/te-laat", "--answers", "{"), "geen JSON: lees het na vanaf teken 2"),
        (("decide", "poort/te-laat", "--answers", "[]"), "geen JSON-object"),
        (("decide", "poort/te-laat", "--on", "morgen"), "geen datum"),
        (("decide", "poort/te-laat", "--on", ""), "geen datum"),
    ],
)
def test_what_cannot_be_answered_gets_one_line_and_exit_2(capsys, argv, words):
    status, out, err = told(capsys, *argv)
    assert (status, out) == (2, "")
    assert words in err
    assert len(err.splitlines()) == 1


def test_the_lists_of_tools_that_are_gone_go_too_and_nothing_else(capsys, tmp_path, monkeypatch):
    monkeypatch.setattr(command, "slugs", lambda: ["poort/te-laat"])
    other = {"poort/oud.txt": "vaker: aantal = 1 -> een -> Een\n", "poort/brief.txt": "Beste ouders\n"}
    (tmp_path / "poort").mkdir()
    for name, text in other.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    status, out, _ = told(capsys, "paths", "--write", str(tmp_path))

    assert (status, out) == (0, f"{tmp_path / 'poort/oud.txt'} is weg: de keuzehulp is er niet meer.\n")
    assert sorted(file.name for file in (tmp_path / "poort").iterdir()) == ["brief.txt", "te-laat.txt"]


def test_check_counts(capsys):
    status, out, _ = told(capsys, "check")
    assert (status, out.splitlines()[-1].endswith(" keuzehulpen, 0 fouten")) == (0, True)
