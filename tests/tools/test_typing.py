"""What people type in the fields of the tools: read as they mean it, or refused with what is allowed."""

from __future__ import annotations

from datetime import date

import pytest
from asking import settled

from decision_tools import decide, load, slugs
from decision_tools.rules import Count, Date

WHOLE = "Vul een heel getal in, met cijfers, zoals 3."
PART = "Vul een getal in, met cijfers, zoals 2,5."
TOOLS = [load(slug) for slug in slugs()]
COUNTS = [(tool.slug, q) for tool in TOOLS for q in tool.asked if isinstance(q, Count)]
DATES = [(tool.slug, q) for tool in TOOLS for q in tool.asked if isinstance(q, Date)]
ORDERED = [(t.slug, r) for t in TOOLS for r in t.relations if isinstance(r.one, Date)]
SENT_OUT = {"pauze-vandaag": 0, "dit-jaar": 30, "vaak": "nee"}


def named(found):
    return [f"{slug}-{getattr(what, 'id', '')}" for slug, what in found]


def message(slug, question, typed):
    """Why an answer is refused; empty where it is taken."""
    return decide(slug, {question.id: typed}).get("message", "")


@pytest.mark.parametrize(("slug", "question"), COUNTS, ids=named(COUNTS))
@pytest.mark.parametrize("typed", ["1e2", "2_0", "drie", "", "-1", "1 000 keer"])
def test_what_is_no_number_is_refused_with_what_is_allowed(slug, question, typed):
    assert message(slug, question, typed) == (PART if question.decimals else WHOLE)


@pytest.mark.parametrize(("slug", "question"), COUNTS, ids=named(COUNTS))
def test_a_point_before_three_digits_is_a_thousand_and_never_a_comma(slug, question):
    allowed = question.low <= 2000 <= question.high
    refused = f"Vul een getal in van {question.low} tot en met {question.high}."
    assert message(slug, question, "2.000") == ("" if allowed else refused)


@pytest.mark.parametrize(("slug", "question"), COUNTS, ids=named(COUNTS))
def test_minutes_may_count_as_a_part_of_an_hour(slug, question):
    assert message(slug, question, "12,25") == ("" if question.decimals == 2 else WHOLE)
    assert message(slug, question, "12.25") == (
        "Schrijf een komma in plaats van een punt, zoals 12,25." if question.decimals else WHOLE
    )
    told = "Schrijf hoogstens 2 cijfers achter de komma." if question.decimals else WHOLE
    assert message(slug, question, "12,255") == told


def test_hours_are_where_minutes_count():
    assert {(slug, q.id) for slug, q in COUNTS if q.decimals} == {
        ("mbo-utrecht/duo-melding", "uren"),
        ("mbo-utrecht/no-show", "uren-weg"),
    }


@pytest.mark.parametrize("typed", ["3\u200b", "\u00a03\u202f", "3\u00ad", "03", "3,0"])
def test_signs_that_nobody_sees_do_not_count(typed):
    result = decide("kluiverboom/uit-de-les-gestuurd", {"les-vandaag": typed, **SENT_OUT})
    assert result["answers"][0]["value"] == 3


@pytest.mark.parametrize(("slug", "question"), DATES, ids=named(DATES))
@pytest.mark.parametrize(
    "typed",
    [
        "donderdag 1 oktober 2026",
        "1 okt 2026",
        "1 oktober 2026",
        "1\u00a0oktober\u00a02026",
        "1–10–2026",
        "1-10-26",
        "01/10/2026",
        "2026-10-01",
        "do 1 okt. 2026",
    ],
)
def test_a_day_is_read_as_dutch_people_type_it(slug, question, typed):
    assert message(slug, question, typed) == ""
    assert question.parse(typed) == date(2026, 10, 1)


@pytest.mark.parametrize(("slug", "question"), DATES, ids=named(DATES))
def test_what_the_site_prints_can_be_typed(slug, question):
    assert question.parse(question.show(date(2026, 10, 1))) == date(2026, 10, 1)


@pytest.mark.parametrize(("slug", "question"), DATES, ids=named(DATES))
@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("31-2-2026", "31 februari bestaat niet. Kijk de dag na."),
        ("vrijdag 1 oktober 2026", "1 oktober 2026 is een donderdag. Kijk de dag na."),
        ("gisteren", "Schrijf de datum als dag-maand-jaar, zoals 24-11-2026."),
    ],
)
def test_what_is_no_day_is_refused_with_what_is_allowed(slug, question, typed, told):
    assert message(slug, question, typed) == told


@pytest.mark.parametrize(("slug", "relation"), ORDERED, ids=[f"{s}-{r.one.id}" for s, r in ORDERED])
def test_the_later_thing_before_the_earlier_gets_a_message_with_both(slug, relation):
    tool = load(slug)
    later, earlier = relation.one, relation.other
    days = {later.id: date(2026, 10, 1), earlier.id: date(2026, 10, 2)}
    assert relation.broken(days)
    told = relation.error(days).message
    assert f"{later.label}: donderdag 1 oktober 2026." in told
    assert f"{earlier.label}: vrijdag 2 oktober 2026." in told
    assert not relation.broken({**days, later.id: days[earlier.id]})
    assert tool.inputs[later.id] == later and tool.inputs[earlier.id] == earlier


@pytest.mark.parametrize(
    ("slug", "answers", "at"),
    [
        (
            "wijdevenen/opvang-leerling",
            {"speelt-mee": [], "voorval": "2-10-2026", "terugkeer": "1-10-2026"},
            "terugkeer",
        ),
        (
            "wijdevenen/opvang-personeel",
            {"speelt-mee-personeel": [], "voorval": "2-10-2026", "terugkeer-werk": "1-10-2026"},
            "terugkeer-werk",
        ),
        ("mlg/spijbelen", {"spijbeluren": 3, "drie-dagen": "nee", "lesuren-nu": 8}, "lesuren-nu"),
        ("mlg/spijbelen", {"spijbeluren": 1, "drie-dagen": "ja"}, "drie-dagen"),
        ("kluiverboom/uit-de-les-gestuurd", {"les-vandaag": 3, "dit-jaar": 2}, "dit-jaar"),
        (
            "poort/ongeoorloofd-verzuim",
            {"weggebleven": "nee", "lesuren": 10, "gespijbeld": 1, "vier-weken": 3},
            "vier-weken",
        ),
    ],
)
def test_answers_that_cannot_both_be_true_are_refused_at_the_last(slug, answers, at):
    result = decide(slug, answers)
    assert (result["status"], result["question"]) == ("invalid", at)
    assert result["clashes_with"] in answers


def test_one_is_never_told_as_many():
    for _, question in COUNTS:
        assert question.show(1).split()[1] in {"dag", "keer", "lesuur", "minuut", "schooldag", "uur", "week"}
    result = settled("mlg/ziek", ziekdagen=1, ziekmeldingen=1, ziekuren=1, beeld_ziek=[])
    assert "1 dag" in [answer["text"] for answer in result["answers"]]
