"""One fact stands in one place: an edit of one file shows wherever the fact is told, and the old is nowhere.

The edits are those that a school asks for. Beside the file, an editor runs `make paths`: the lists of paths
are made from the rules, and the tests of the tools compare them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pipeline.paths import ROOT

from tests.pipeline.copies import EVERYWHERE, run


@dataclass(frozen=True)
class Edit:
    """What is replaced in one file; what each place then tells, and what (a pattern) none tells any more."""

    file: str
    changes: tuple[tuple[str, str], ...]
    tool: str
    answers: dict[str, object]
    old: str
    new: dict[str, str] = field(default_factory=dict)


RULES, TEXTS = ("schema", "regeltabel"), ("procedure", "bladzijde", "boek", "zoeken")
EDITS = {
    "het getal van een trede": Edit(
        "decision_tools/poort/te_laat.py",
        (("AFSPRAKEN, PLAN_BOVEN = Limit(3), Limit(4)", "AFSPRAKEN, PLAN_BOVEN = Limit(3), Limit(6)"),),
        "poort/te-laat",
        {"aantal": 7},
        r"(?i)(?:dan|precies) vier\b|volgende is bij meer dan 4\b",
        dict.fromkeys((*RULES, *TEXTS, "wizard", "vergelijking"), "eer dan zes keer te laat"),
    ),
    "wie een taak doet": Edit(
        "decision_tools/poort/te_laat.py",
        (
            ('Task("medewerker verzuim", "Bel de ouders', 'Task("conrector", "Bel de ouders'),
            ('("medewerker verzuim", NOT_NAMED),  # 1.4: telefoon', '("conrector", NOT_NAMED),  # telefoon'),
        ),
        "poort/te-laat",
        {"aantal": 3},
        r'medewerker verzuim(?:: | |"\], "one_of": false, "what": ")Bel de ouders',
        {
            "wizard": '"who": ["conrector"], "one_of": false, "what": "Bel de ouders hierover."',
            "procedure": "conrector Bel de ouders hierover.",
            "bladzijde": "conrector: Bel de ouders hierover.",
            "boek": "conrector: Bel de ouders hierover.",
            "zoeken": "conrector: Bel de ouders hierover.",
        },
    ),
    "een lokaal": Edit(
        "protocols/poort/school.toml",
        (('value = "lokaal 1.16"', 'value = "lokaal 2.05"'),),
        "poort/te-laat",
        {"aantal": 1},
        r"1\.16",
        dict.fromkeys(("wizard", "regeltabel", *TEXTS), "lokaal 2.05"),
    ),
    "een telefoonnummer": Edit(
        "protocols/kluiverboom/school.toml",
        (('value = "050-5710195"', 'value = "050-5719999"'),),
        "kluiverboom/ziek-en-verzuim",
        {},
        r"050[ -]?57[ -]?10[ -]?195",
        dict.fromkeys((*RULES, *TEXTS), "050-5719999"),
    ),
    "een termijn in dagen": Edit(
        "decision_tools/mbo_utrecht/shared/maatregelen.py",
        (('staat er niet", 10, Unit', 'staat er niet", 15, Unit'),),
        "mbo-utrecht/schorsen",
        {},
        r"(?<!vijf)(?:tien|10) werkdagen",
        {
            **dict.fromkeys((*RULES, "procedure", "zoeken"), "vijftien werkdagen"),
            **dict.fromkeys(("bladzijde", "boek"), "15 werkdagen"),
        },
    ),
    "de naam van een rol": Edit(
        "protocols/mlg/school.toml",
        (
            (
                'name = "verzuimcoördinator"\nplural = "verzuimcoördinatoren"',
                'id = "verzuimcoördinator"\nid_plural = "verzuimcoördinatoren"\n'
                'name = "absentiecoach"\nplural = "absentiecoaches"',
            ),
        ),
        "mlg/te-laat",
        {"veel-21-22": "nee", "te-laat": 3, "beeld": "nee"},
        r"(?i)verzuimcoördinator",
        dict.fromkeys(("wizard", *TEXTS, "vergelijking"), "absentiecoach"),
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_of_one_file_shows_everywhere(project: Path, name: str) -> None:
    edit = EDITS[name]
    text = (project / edit.file).read_text(encoding="utf-8")
    for old, new in edit.changes:
        assert old in text
        text = text.replace(old, new)
    (project / edit.file).write_text(text, encoding="utf-8")

    told = json.loads(run(project, str(EVERYWHERE), edit.tool, json.dumps(edit.answers)))

    assert told["check"] == ""
    assert [place for place, new in edit.new.items() if new not in told[place]] == []
    del told["vergelijking"]  # other tools and schools may say there what this one no longer does
    left = {place: found[0] for place, words in told.items() if (found := re.search(edit.old, words))}
    assert left == {}


@pytest.mark.parametrize("name", EDITS)
def test_what_an_edit_takes_away_is_there_before(name: str) -> None:
    edit = EDITS[name]
    told = json.loads(run(ROOT, str(EVERYWHERE), edit.tool, json.dumps(edit.answers)))

    assert [place for place in edit.new if not re.search(edit.old, told[place])] == []
