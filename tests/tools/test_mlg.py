"""MLG: what the Verzuim registratie 22/23 says of being late and ill, and of every tool."""

from __future__ import annotations

import pytest
from asking import NIEMAND, notes, task, tasks_of, words_of
from asking_mlg import (
    LEERLING,
    LPA,
    MENTOR,
    MENTOR_EN_COORDINATOR,
    VC,
    conditional,
    late,
    removed,
    sick,
    truant,
)

from decision_tools import decide


class TestEveryTool:
    @pytest.mark.parametrize("slug", ["mlg/te-laat", "mlg/ziek", "mlg/spijbelen", "mlg/uitgestuurd"])
    def test_much_absence_in_21_22_is_outside_the_scheme(self, slug):
        answers = {"veel-21-22": "ja"} if slug == "mlg/ziek" else {"veel-21-22": "ja", "beeld": "nee"}
        result = decide(slug, answers)
        assert result["outcomes"][0] == "buiten-het-plan"
        assert [inform["who"] for inform in result["inform"]] == ["mentor"]
        assert "21a" in [note["law"]["article"] for note in result["notes"] if note["law"]]

    def test_what_holds_of_nearly_every_pupil_is_taken_and_told_and_can_be_changed(self):
        result = decide("mlg/te-laat", {"te-laat": 3, "beeld": "nee"})
        assert (result["outcomes"][0], result["assumed"]) == ("drie", ["veel-21-22"])
        assert ("Veel verzuim in 21/22", "nee") in [(a["label"], a["text"]) for a in result["answers"]]
        assert decide("mlg/te-laat", {})["question"] == "te-laat"
        changed = decide("mlg/te-laat", {"te-laat": 3, "beeld": "nee", "veel-21-22": "ja"})
        assert (changed["outcomes"][0], changed["assumed"]) == ("buiten-het-plan", [])

    def test_when_that_is_unknown_the_scheme_holds_and_it_is_looked_up(self):
        result = decide("mlg/te-laat", {"veel-21-22": "?", "te-laat": 3, "beeld": "nee"})
        assert result["outcomes"][0] == "drie"
        assert "verleden-onbekend" in result["outcomes"]

    @pytest.mark.parametrize(
        "made", [lambda: late(3), lambda: sick(5), lambda: truant(1), lambda: removed(3)]
    )
    def test_the_age_of_the_scheme_is_told_once(self, made):
        old = [note for note in made()["notes"] if note["kind"] == "verouderd" and "22/23" in note["text"]]
        assert [note["severity"] for note in old] == ["B"]

    @pytest.mark.parametrize(
        ("beeld", "oproep", "combinatie"),
        [
            ("nee", False, False),
            ("korte-tijd", True, False),
            ("combinatie", False, True),
            ("allebei", True, True),
            ("nog-niet", False, False),
            ("?", False, False),
        ],
    )
    def test_the_remarks_below_the_tables(self, beeld, oproep, combinatie):
        found = late(4, beeld)["outcomes"]
        assert ("oproep" in found, "combinatie" in found) == (oproep, combinatie)

    def test_parents_hear_personally_before_an_invitation_for_a_combination(self):
        result = late(4, "combinatie")
        assert tasks_of(result, "combinatie")[0] == ([NIEMAND], "vóór de uitnodiging")
        assert "persoonlijk" in words_of(result, "combinatie")


class TestLate:
    @pytest.mark.parametrize(
        ("keer", "expected"),
        [
            (0, "geen-stap-0"),
            (2, "geen-stap-0"),
            (3, "drie"),
            (4, "geen-stap-4"),
            (5, "geen-stap-4"),
            (6, "zes"),
            (7, "geen-stap-7"),
            (8, "geen-stap-7"),
            (9, "negen"),
            (10, "tien"),
            (11, "meer-dan-tien"),
            ("?", "aantal-onbekend"),
        ],
    )
    def test_rungs(self, keer, expected):
        assert late(keer)["outcomes"][0] == expected

    def test_three_comes_early(self):
        assert tasks_of(late(3), "drie") == [(VC, NIEMAND), (LEERLING, "vanaf 08.00 uur, 30 minuten")]

    def test_six(self):
        result = late(6)
        assert tasks_of(result, "zes") == [
            (VC, NIEMAND),
            ([NIEMAND], NIEMAND),
            ([NIEMAND], NIEMAND),
            (MENTOR, NIEMAND),
            (VC, NIEMAND),
            (MENTOR, NIEMAND),
            (MENTOR_EN_COORDINATOR, NIEMAND),
            (LEERLING, NIEMAND),
        ]
        assert "nablijven of voorkomen" in words_of(result, "zes")
        assert "1 lesuur" in words_of(result, "zes")
        assert [task["provided"] for task in result["tasks"] if task["provided"]] == [
            "als de school hiervoor kiest; de stap staat tussen haakjes",
            "als uit dit contact zorgen naar voren komen",
        ]

    def test_nine(self):
        result = late(9)
        assert tasks_of(result, "negen") == [
            (VC, NIEMAND),
            (MENTOR, NIEMAND),
            (VC, NIEMAND),
            (VC, NIEMAND),
            (VC, NIEMAND),
            (LPA, NIEMAND),
            (VC, NIEMAND),
        ]
        assert "op het komende spreekuur van de LPA" in words_of(result, "negen")
        assert result["letters"] == ["uitnodiging-preventief-spreekuur"]
        assert [inform["who"] for inform in result["inform"]] == ["mentor", "ouders", "leerling"]

    def test_ten_first_the_consultation_then_duo(self):
        result = late(10)
        assert tasks_of(result, "tien") == [
            (VC, NIEMAND),
            ([NIEMAND], NIEMAND),
            (MENTOR, "na het overleg"),
            (VC, "naar aanleiding van het overleg"),
            (VC, NIEMAND),
            (VC, NIEMAND),
            (VC, NIEMAND),
            (MENTOR_EN_COORDINATOR, NIEMAND),
            (LPA, NIEMAND),
        ]
        assert task(result, "Licht de ouders in over de DUO-melding")["one_of"]
        assert "tegenspraak" in [note["kind"] for note in result["notes"]]


class TestSick:
    @pytest.mark.parametrize(
        ("dagen", "keer", "expected"),
        [
            (4, 2, "nog-kort"),
            (5, 0, "kort"),
            (6, 0, "kort"),
            (4, 3, "kort-drie-keer"),
            (0, 4, "kort-drie-keer"),
            ("?", 2, "tel-meldingen"),
            ("?", 3, "kort-drie-keer"),
            (4, "?", "tel-meldingen"),
            ("?", "?", "tel-meldingen"),
        ],
    )
    def test_five_days_or_three_times(self, dagen, keer, expected):
        found = set(sick(dagen, keer)["outcomes"])
        assert found & {"nog-kort", "kort", "kort-drie-keer", "tel-meldingen"} == {expected}

    @pytest.mark.parametrize(
        ("uren", "expected"), [(79, False), (80, False), (81, True), (82, True), ("?", False)]
    )
    def test_more_than_80_hours(self, uren, expected):
        assert ("tachtig" in sick(uren=uren)["outcomes"]) is expected

    @pytest.mark.parametrize(
        ("made", "name"), [(lambda: sick(5), "kort"), (lambda: sick(beeld=["patroon"]), "patroon")]
    )
    def test_the_mentor_calls_the_parents(self, made, name):
        result = made()
        assert tasks_of(result, name) == [
            (VC, NIEMAND),
            (MENTOR, NIEMAND),
            (MENTOR_EN_COORDINATOR, NIEMAND),
            (MENTOR_EN_COORDINATOR, NIEMAND),
            (MENTOR, NIEMAND),
            (VC, NIEMAND),
        ]
        assert len(conditional(result, name)) == 3

    @pytest.mark.parametrize(
        ("beeld", "headline", "touches"),
        [
            (["patroon"], "Vast ziektepatroon: ", ["vragen naar de reden", "wat in Magister komt"]),
            (["onduidelijk"], "Onduidelijk ziektebeeld of ", ["wat in Magister komt"]),
        ],
    )
    def test_privacy_stands_beside_the_step_that_it_touches(self, beeld, headline, touches):
        result = sick(beeld=beeld)
        assert result["headline"].startswith(headline)
        assert (result["origin"], [check["touches"] for check in result["checks"]]) == ("protocol", touches)
        assert all("vraag de schoolleiding (toegevoegd)" in check["decides"] for check in result["checks"])

    def test_the_ten_percent_rule_is_not_filled_in(self):
        assert "10% regel" in notes(sick(5))

    def test_special_arrangements(self):
        result = sick(beeld=["bijzonder"])
        assert tasks_of(result, "bijzonder") == [
            (["mentor", "IOT"], NIEMAND),
            (["mentor", "IOT"], NIEMAND),
            (VC, NIEMAND),
        ]

    def test_unclear(self):
        result = sick(beeld=["onduidelijk"])
        assert tasks_of(result, "onduidelijk") == [
            (VC, NIEMAND),
            (["mentor", "coördinator leerlingzaken", "IOT"], NIEMAND),
            (["mentor", "coördinator leerlingzaken", "IOT"], NIEMAND),
            (VC, NIEMAND),
        ]
        assert "coördinator leerlingzaken en IOT in de cc" in words_of(result, "onduidelijk")

    def test_80_hours_school_doctor_and_plan(self):
        result = sick(uren=81)
        assert "schoolarts" in words_of(result, "tachtig")
        assert "plan van aanpak" in words_of(result, "tachtig")
        assert "verzuimloket" not in words_of(result, "tachtig")
        assert "geen melding bij DUO" in notes(result)

    def test_all_five_situations_add_up(self):
        found = sick(5, uren=81, beeld=["patroon", "onduidelijk", "bijzonder"])["outcomes"]
        assert found == ["tachtig", "kort", "patroon", "onduidelijk", "bijzonder", "editie"]
