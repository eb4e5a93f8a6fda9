"""Hostile answers: read as they are meant or refused with a sentence; no crash, no other value."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from decision_tools import decide, load, slugs
from decision_tools.__main__ import main
from decision_tools.rules import Count, Date
from decision_tools.rules.questions import AnswerError

from .hostile import SETTINGS, dates, pieces, texts, values

TOOLS = [load(slug) for slug in slugs()]
COUNTS = [question for tool in TOOLS for question in tool.asked if isinstance(question, Count)]
DATES = [question for tool in TOOLS for question in tool.asked if isinstance(question, Date)]
MONTHS = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
NAMES = {tool.slug: [question.id for question in tool.asked] for tool in TOOLS}
SLUGS = st.sampled_from([tool.slug for tool in TOOLS])


def seen(text: str) -> str:
    """The signs of a text that can be seen, without spaces."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in ("Cf", "Zs", "Cc"))


def expect_sentence(error: AnswerError) -> None:
    assert re.fullmatch(r"[A-Z0-9].*\.", error.message, re.S), error.message


def test_fields(tried: list[None]) -> None:
    @SETTINGS
    @given(st.sampled_from([*COUNTS, *DATES]), st.one_of(texts, pieces, dates))
    def reads(question: Count | Date, text: str) -> None:
        tried.append(None)
        try:
            value = question.parse(text)
        except AnswerError as error:
            expect_sentence(error)
            return
        written = seen(text)
        if written == "?":
            assert str(value) == "?"
        elif isinstance(question, Count):
            assert re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?|\d+(,\d+)?", written, re.A)
            assert Decimal(str(value)) == Decimal(written.replace(".", "").replace(",", "."))
            assert question.low <= value <= question.high
        else:
            assert_same_day(value, written.lower())

    reads()


def assert_same_day(value: Any, written: str) -> None:
    """The day and the year stand in what was written, and the month as a number or by its name."""
    assert isinstance(value, date)
    numbers = [int(number) for number in re.findall(r"[0-9]+", written)]
    assert value.day in numbers
    assert {value.year, value.year % 100} & set(numbers)
    month = MONTHS[value.month - 1]
    assert value.month in numbers or month in written or (month == "maa" and "mrt" in written)


def test_answers_of_a_program(tried: list[None]) -> None:
    @SETTINGS
    @given(SLUGS, st.data())
    def decides(slug: str, data: st.DataObject) -> None:
        tried.append(None)
        names = st.one_of(st.sampled_from(NAMES[slug]), texts)
        given = data.draw(st.dictionaries(names, values, max_size=4))
        result = decide(slug, given)
        assert result["status"] in ("question", "outcome", "invalid")
        if result["status"] == "invalid":
            assert result["message"].endswith(".")
        json.dumps(result)

    decides()


def test_command_line(tried: list[None], capsys: Any) -> None:
    commands = st.sampled_from(["decide", "show", "list", "", "--json", "--answers", "--on"])
    answers = st.one_of(texts, values.map(json.dumps), st.dictionaries(texts, values).map(json.dumps))
    deciding = st.tuples(st.just("decide"), st.one_of(SLUGS, texts), st.just("--answers"), answers)
    on = st.tuples(st.just("--on"), st.one_of(texts, dates))
    dated = st.tuples(deciding, on).map(lambda line: line[0] + line[1])
    anything = st.lists(st.one_of(commands, texts), max_size=4)

    @SETTINGS
    @given(st.one_of(deciding, dated, anything))
    def runs(line: list[str] | tuple[str, ...]) -> None:
        tried.append(None)
        try:
            status: Any = main(list(line))
        except SystemExit as left:
            status = left.code
        told = capsys.readouterr()
        assert status in (0, 2)
        assert bool(told.err) == (status == 2)
        assert "Traceback" not in told.err

    runs()
