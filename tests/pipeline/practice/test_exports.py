"""The questions in other forms: read back by a parser of each, they say the same."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import zipfile
from xml.etree import ElementTree as ET

import pytest
from pipeline.practice import choose, exports
from pipeline.practice.choose import Practice
from pipeline.read.library import Library
from pipeline.runtime.node import NODE, NODE_MODULES

READ_GIFT = """
const { parse } = require(process.argv[1]);
let text = "";
process.stdin.on("data", (part) => (text += part)).on("end", () => console.log(JSON.stringify(parse(text))));
"""
QTI = {"q": exports.ITEM}


@pytest.fixture(scope="module", params=["mbo-utrecht", "poort"])
def practice(request: pytest.FixtureRequest, library: Library) -> Practice:
    return choose.of_school(library.facts, library.schools[request.param])


def words(text: str) -> str:
    return " ".join(text.split())


def test_gift_is_read_back_by_another_parser(practice: Practice) -> None:
    told = subprocess.run(
        [NODE, "-e", READ_GIFT, NODE_MODULES / "gift-pegjs" / "pegjs-gift.js"],
        input=exports.gift(practice),
        capture_output=True,
        text=True,
        check=True,
    )
    read = [one for one in json.loads(told.stdout) if one["type"] == "MC"]

    assert [one["title"] for one in read] == [question.id for question in practice.questions]
    for one, question in zip(read, practice.questions, strict=True):
        assert words(one["stem"]["text"]) == words(" ".join(exports.texts(question)))
        for choice, option in zip(one["choices"], question.shown, strict=True):
            told_ = words(choice["text"]["text"]), choice["isCorrect"], words(choice["feedback"]["text"])
            assert told_ == (words(option.text), option.right, words(option.why))


def test_qti_holds_each_question_with_its_answer_and_feedback(practice: Practice) -> None:
    with zipfile.ZipFile(io.BytesIO(exports.qti(practice))) as archive:
        files = {name: ET.fromstring(archive.read(name)) for name in archive.namelist()}
    manifest = files.pop("imsmanifest.xml")
    assert {one.get("href") for one in manifest.iter(f"{{{exports.PACKAGE}}}resource")} == files.keys()
    assert len(files) == len(practice.questions)
    for question in practice.questions:
        item = files[f"vraag-{question.id}.xml"]
        right = item.findtext("q:responseDeclaration/q:correctResponse/q:value", namespaces=QTI)
        choices = {one.get("identifier"): one.text for one in item.iterfind(".//q:simpleChoice", QTI)}
        told = {one.get("identifier"): one.text or "" for one in item.iterfind("q:modalFeedback", QTI)}
        assert choices[right] == question.options[0].text
        assert list(choices.values()) == [option.text for option in question.shown]
        assert all(option.why in told[name] for name, option in zip(choices, question.shown, strict=True))


def test_anki_cards_have_the_question_in_front_and_the_answer_behind(practice: Practice) -> None:
    head, rows = [], []
    for line in exports.anki(practice).splitlines(keepends=True):
        (head if line.startswith("#") and not rows else rows).append(line)
    cards = list(csv.reader(io.StringIO("".join(rows))))

    assert "#columns:Front,Back,Tags\n" in head
    assert len(cards) == len(practice.questions)
    for (front, back, labels), question in zip(cards, practice.questions, strict=True):
        assert question.ask in front and all(option.text in front for option in question.options)
        letter = "ABC"[question.shown.index(question.options[0])]
        assert back.startswith(f"{letter}. Goed. ") and "Bron: " in back
        assert labels.split()[0] == practice.school.slug


def test_the_same_questions_are_the_same_bytes(practice: Practice) -> None:
    assert exports.qti(practice) == exports.qti(practice)
