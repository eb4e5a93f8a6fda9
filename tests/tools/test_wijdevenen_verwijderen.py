"""WIJ de Venen on removal from school and on objection to it, against its Handboek sociale veiligheid."""

from __future__ import annotations

from datetime import date

import pytest
from asking import ask, by, outcome, provided, severe, task
from asking_wijdevenen import DAY, SCHORSEN

VOORNEMEN = {"situatie": "voornemen", "jong": "nee", "grond_verwijdering": "wangedrag"}


def test_everybody_is_heard_before_a_removal():
    result = outcome(SCHORSEN, DAY, **VOORNEMEN, wangedrag_vast="?")
    for words in ("Hoor de leerkracht en de directie", "Hoor de ouders"):
        heard = task(result, words)
        assert heard["who"] == ["bevoegd gezag"]
        assert heard["by"]["text"] == "vóór de beslissing"
    assert task(result, "andere school")["by"]["text"] == "vóór de definitieve verwijdering"
    assert task(result, "lichtere maatregelen")
    assert result["letters"] == ["brief-voornemen-verwijdering"]
    assert severe(result) == []


NODIG = {
    "meermalen": "een ernstig incident moet meermalen zijn gebeurd",
    "lichter": "lichtere maatregelen zijn geprobeerd",
    "gewaarschuwd": "gewaarschuwd zijn: de volgende keer volgt verwijdering",
}


@pytest.mark.parametrize("vast", [[], ["meermalen"], ["lichter", "gewaarschuwd"], ["meermalen", "lichter"]])
def test_wangedrag_says_what_lacks_and_what_can_be_done_at_once(vast):
    result = outcome(SCHORSEN, DAY, **VOORNEMEN, wangedrag_vast=vast)
    work = " ".join(t["what"] for t in result["tasks"])
    assert result["headline"].startswith("Verwijderen op wangedrag kan nog niet")
    assert {one for one, words in NODIG.items() if words in work} == set(NODIG) - set(vast)
    at_once = task(result, "time-out of schorsing")
    assert (at_once["sources"][0]["section"], at_once["moment"]) == (
        "Leerlingen",
        "nu",
    )
    assert not any("Hoor de" in t["what"] for t in result["tasks"])
    assert result["letters"] == []


def test_wangedrag_with_all_that_it_needs_goes_on_and_asks_nothing_again():
    result = outcome(SCHORSEN, DAY, **VOORNEMEN, wangedrag_vast=list(NODIG))
    assert result["headline"].startswith("Verwijdering van school: eerst horen")
    assert [t["what"] for t in result["tasks"] if t["what"].startswith("Ga na")] == [
        "Ga na of het schoolreglement duidelijke grenzen aan gedrag stelt."
    ]


@pytest.mark.parametrize("grond", ["ondersteuning", "ouders", "grondslag"])
def test_the_other_grounds_need_no_warning(grond):
    result = outcome(SCHORSEN, DAY, situatie="voornemen", jong="nee", grond_verwijdering=grond)
    assert result["headline"].startswith("Verwijdering van school: eerst horen")
    assert "waarschuwd" not in " ".join(t["what"] for t in result["tasks"])


@pytest.mark.parametrize("grond", ["geen", "nog-niet"])
def test_no_removal_without_a_ground(grond):
    result = outcome(SCHORSEN, DAY, situatie="voornemen", jong="nee", grond_verwijdering=grond)
    assert "voornemen" not in result["outcomes"]


@pytest.mark.parametrize(
    ("situatie", "dag"), [("na-voornemen", "voornemen_dag"), ("na-besluit", "besluit_dag")]
)
def test_objection_takes_six_weeks_on_the_intention_and_on_the_decision(situatie, dag):
    objection = task(outcome(SCHORSEN, DAY, situatie=situatie, **{dag: "2026-11-16"}), "Jullie kunnen")
    assert objection["who"] == ["ouders"]
    assert objection["by"]["date"] == "2026-12-28"
    assert objection["notes"][0]["kind"] == "tegenspraak"


def objection(on=DAY, voornemen="?", besluit="?", binnen="2026-11-16"):
    days = {"voornemen_dag": voornemen, "besluit_dag": besluit, "bezwaar_binnen": binnen}
    return outcome(SCHORSEN, on, situatie="bezwaar", **days)


def test_objection_is_heard_and_decided_within_four_weeks():
    result = objection()
    assert task(result, "uiteindelijke beslissing")["by"]["date"] == "2026-12-14"
    assert task(result, "Hoor de ouders")["who"] == ["bevoegd gezag"]


def test_objection_could_come_until_six_weeks_after_the_later_day():
    only = objection(date(2027, 1, 4), voornemen="2026-11-16", binnen="2026-12-01")
    assert by(only, "vanaf het voornemen")["text"].startswith("kon tot en met maandag 28 december 2026")
    both = objection(date(2027, 3, 1), voornemen="2026-11-16", besluit="2026-12-14", binnen="2027-02-01")
    assert by(both, "vanaf de beslissing")["text"].startswith("kon tot en met maandag 25 januari 2027")
    assert not any("vanaf het voornemen" in t["what"] for t in both["tasks"])


def test_a_late_objection_goes_to_the_board_and_is_not_refused():
    late = objection(date(2027, 3, 1), voornemen="2026-11-16", besluit="2026-11-30", binnen="2027-02-01")
    assert task(late, "bezwaar dat later kwam")["who"] == ["bevoegd gezag"]
    assert provided(late, "bezwaar dat later kwam") is None
    assert "Weiger het niet" in task(late, "bezwaar dat later kwam")["what"]
    assert task(late, "Hoor de ouders")
    in_time = objection(date(2027, 3, 1), voornemen="2026-11-16", besluit="2026-11-30", binnen="2026-12-01")
    assert not any("later kwam" in t["what"] or "Ga na tot wanneer" in t["what"] for t in in_time["tasks"])
    assert provided(objection(), "bezwaar dat later kwam") == "als het bezwaar later kwam"


@pytest.mark.parametrize(
    ("days", "question"),
    [
        ({"voornemen_dag": "2026-11-16", "besluit_dag": "2026-11-15"}, "besluit-dag"),
        (
            {"voornemen_dag": "2026-11-16", "besluit_dag": "?", "bezwaar_binnen": "2026-11-15"},
            "bezwaar-binnen",
        ),
    ],
)
def test_nothing_comes_before_the_intention(days, question):
    result = ask(SCHORSEN, DAY, situatie="bezwaar", **days)
    assert (result["status"], result["question"]) == ("invalid", question)
