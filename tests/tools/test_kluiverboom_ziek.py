"""CSG Kluiverboom: what the Handleiding meldkamer says of a sick or absent pupil, asked of its tool."""

from __future__ import annotations

import pytest
from asking import NIEMAND, outcome, provided, task, tasks_of, words_of

ZIEK = "kluiverboom/ziek-en-verzuim"
MELDKAMER, MENTOR = ["meldkamermedewerker"], ["mentor"]


def absent(nu, *, huis=None, veelvuldig="nee", langdurig="nee", bijzonder="nee"):
    answers = {"nu": nu, "veelvuldig": veelvuldig, "langdurig": langdurig, "bijzonderheden": bijzonder}
    return outcome(ZIEK, **(answers if huis is None else {**answers, "gaat-naar-huis": huis}))


class TestSick:
    def test_reporting_by_phone_or_mail_with_the_hours(self):
        result = absent("ziekmelding")
        assert "050-5710195" in result["headline"]
        assert "absentie@csgkluiverboom.nl" in result["headline"]
        assert "07.45" in result["tasks"][0]["by"]["text"]
        assert "16.15" in result["tasks"][0]["by"]["text"]

    def test_sick_at_school_and_home_the_meldkamer_calls_the_parents(self):
        result = absent("ziek-op-school", huis="ja")
        assert sorted(tasks_of(result, "naar-huis")) == [(["leerling"], NIEMAND), *[(MELDKAMER, NIEMAND)] * 4]
        assert task(result, "Bel de ouders")["moment"] == "nu"

    @pytest.mark.parametrize("huis", ["nee", "?"])
    def test_without_going_home_no_call_is_named(self, huis):
        assert "Bel " not in " ".join(task["what"] for task in absent("ziek-op-school", huis=huis)["tasks"])

    def test_long_sick_the_school_doctor_after_consultation(self):
        result = absent("niets", langdurig="ja")
        assert result["headline"].startswith("Langdurig ziek")
        assert tasks_of(result, "langdurig") == [(MELDKAMER, NIEMAND)]
        assert "in overleg met de ondersteuningscoördinator" in words_of(result, "langdurig")
        assert [inform["who"] for inform in result["inform"]] == ["schoolarts"]


class TestAbsence:
    def test_unknown_absence_is_checked_and_the_pupil_may_have_to_come_back(self):
        result = absent("afwezig", bijzonder="?")
        assert provided(result, "Kom na") == "als het moet van de meldkamermedewerker"
        assert tasks_of(result, "afwezig") == [
            (MELDKAMER, NIEMAND),
            (MELDKAMER, NIEMAND),
            (["leerling"], "na een absentiemelding"),
        ]

    @pytest.mark.parametrize("stands_out", ["ja", "nee"])
    def test_who_has_said_whether_the_pupil_stands_out_is_not_asked_to_look(self, stands_out):
        result = absent("afwezig", bijzonder=stands_out)
        assert not any("Kijk in SOMtoday" in one["what"] for one in result["tasks"])

    def test_frequent_unauthorised_absence_goes_to_duo_after_consultation(self):
        result = absent("niets", veelvuldig="ja")
        assert tasks_of(result, "veelvuldig") == [(MELDKAMER, NIEMAND), (MELDKAMER, NIEMAND)]
        assert "in overleg met de ondersteuningscoördinator" in words_of(result, "veelvuldig")
        assert "verzuimloket van DUO of de leerplichtambtenaar" in words_of(result, "veelvuldig")

    @pytest.mark.parametrize("veelvuldig", ["ja", "nog-niet", "?"])
    def test_the_limit_of_the_law_is_shown(self, veelvuldig):
        result = absent("niets", veelvuldig=veelvuldig)
        (check,) = result["checks"]
        assert "16 uren les- of praktijktijd in vier lesweken" in check["asks"]
        assert "direct melden" in check["asks"]
        assert check["law"] == {
            "law": "Leerplichtwet 1969",
            "article": "21a",
            "bwb": "BWBR0002628",
            "register": ["lpw-21a"],
        }
        assert "ondersteuningscoördinator" in check["decides"]
        assert check["tasks"] == [result["tasks"][0]["id"]]

    def test_in_doubt_the_support_coordinator_is_asked_and_nobody_reported(self):
        result = absent("niets", veelvuldig="nog-niet", langdurig="?")
        assert {"overleg-veelvuldig", "overleg-langdurig"} <= set(result["outcomes"])
        assert result["inform"] == []

    def test_what_stands_out_goes_to_the_mentor(self):
        result = absent("niets", bijzonder="ja")
        assert [inform["who"] for inform in result["inform"]] == ["mentor"]
        assert provided(result, "Informeer ook") == "als dat nodig is"

    def test_all_at_once(self):
        result = absent("ziek-op-school", huis="ja", veelvuldig="ja", langdurig="ja", bijzonder="ja")
        assert result["outcomes"] == ["naar-huis", "veelvuldig", "langdurig", "bijzonderheden"]
