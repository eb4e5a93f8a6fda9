"""MLG: what a person gets for a pupil who was sent out, also with lateness and truancy."""

from __future__ import annotations

import pytest
from asking import ask, steps, task
from asking_mlg import following, origins, removed


class TestRemoved:
    @pytest.mark.parametrize("uren", [6, 20, 200])
    @pytest.mark.parametrize("laat", [0, 8, "?"])
    def test_more_than_five_hours_is_the_step_of_nine_as_our_reading(self, uren, laat):
        result = removed(9, te_laat=laat, spijbeluren=uren)
        assert result["headline"].startswith("9 keer uitgestuurd in combinatie: vraag een gesprek")
        assert (result["outcomes"][0], result["origin"]) == ("negen-spijbelen", "afgeleid")
        five = [note for note in result["notes"] if "5 uur" in note["text"]]
        assert [("'min'" in note["text"], "lesuren" in note["check"]) for note in five] == [(True, True)]

    @pytest.mark.parametrize("beeld", ["nee", "nog-niet"])
    @pytest.mark.parametrize(
        "step", [{"keer": 9, "te_laat": 9}, {"keer": 12, "combinatie_12": "ja"}], ids=["negen", "twaalf"]
    )
    def test_a_combination_that_was_given_is_not_denied(self, beeld, step):
        quiet = removed(step["keer"], beeld=beeld, **{k: v for k, v in step.items() if k != "keer"})["quiet"]
        assert not [words for words in quiet if "combinatie" in words]

    def test_nine_times_late_leaves_no_doubt_about_five_hours(self):
        assert not [note for note in removed(9, te_laat=9)["notes"] if "5 uur" in note["text"]]

    def test_five_hours_is_the_protocols_own(self):
        assert removed(9, te_laat=0, spijbeluren=5)["origin"] == "protocol"

    def test_nine_takes_the_place_of_an_invitation_for_a_combination(self):
        result = removed(9, te_laat=9, beeld="combinatie")
        assert "combinatie" not in result["outcomes"]
        assert len([words for words in steps(result) if "uitnodiging" in words]) == 2

    @pytest.mark.parametrize("keer", [10, 11])
    @pytest.mark.parametrize("gesprek", ["nee", "?"])
    @pytest.mark.parametrize(("laat", "uren"), [(9, None), (0, 5), (8, 20), ("?", 5)])
    def test_step_nine_that_was_missed_is_caught_up(self, keer, gesprek, laat, uren):
        more = {} if uren is None else {"spijbeluren": uren}
        result = removed(keer, gesprek_9=gesprek, te_laat=laat, **more)
        name = "negen-alsnog" if laat == 9 else "negen-spijbelen-alsnog"
        assert (result["outcomes"][0], result["origin"]) == (name, "afgeleid")
        request = task(result, "Vraag het gesprek aan")
        assert (request["what"], request["missed"]) == (
            "Nog niet gedaan? Vraag het gesprek aan bij de LPA.",
            True,
        )

    @pytest.mark.parametrize(
        ("laat", "uren", "expected"),
        [
            (8, 4, "tien-of-elf"),
            ("?", 4, "zoek-combinatie-alsnog"),
            (8, "?", "zoek-combinatie-alsnog"),
            ("?", "?", "zoek-combinatie-alsnog"),
        ],
    )
    def test_without_a_known_combination_step_nine_is_not_caught_up(self, laat, uren, expected):
        result = removed(10, gesprek_9="nee", te_laat=laat, spijbeluren=uren)
        assert result["outcomes"][0] == expected

    def test_step_nine_that_was_taken_asks_nothing_more(self):
        assert removed(10)["tasks"] == []

    @pytest.mark.parametrize("keer", [13, 20])
    @pytest.mark.parametrize("overleg", ["nee", "?"])
    @pytest.mark.parametrize(
        ("samen", "expected"),
        [
            ("ja", "twaalf-alsnog"),
            ("nee", "boven-twaalf-zonder"),
            ("nog-niet", "bespreek-twaalf-alsnog"),
            ("?", "bespreek-twaalf-alsnog"),
        ],
    )
    def test_the_consultation_of_twelve_that_was_missed(self, keer, overleg, samen, expected):
        result = removed(keer, overleg_12=overleg, combinatie_12=samen)
        assert (result["outcomes"][0], result["origin"]) == (expected, "afgeleid")

    def test_the_consultation_is_caught_up_by_all_four(self):
        result = removed(13, overleg_12="nee", combinatie_12="ja")
        consult = task(result, "Overleg met elkaar")
        assert consult["who"] == ["leerplichtambtenaar", "IOT", "mentor", "verzuimcoördinator"]
        assert (consult["missed"], consult["origin"]) == (True, "afgeleid")

    def test_above_twelve_the_consultation_is_asked_after_first(self):
        assert ask("mlg/uitgestuurd", veel_21_22="nee", uitgestuurd=13)["question"] == "overleg-12"
        assert ask("mlg/uitgestuurd", veel_21_22="nee", uitgestuurd=10)["question"] == "gesprek-9"
        assert following("mlg/uitgestuurd", uitgestuurd=13, overleg_12="ja", beeld="nee")["tasks"] == []

    def test_what_joins_table_and_remark_is_our_reading(self):
        """The parents know it before the invitation: the remark; who invites: the table."""
        told_whose = origins(removed(9, te_laat=9), "negen")
        assert told_whose["Vraag het gesprek aan bij de LPA."] == "protocol"
        assert [what for what, whose in told_whose.items() if whose == "afgeleid"] == [
            "Vertel de ouders persoonlijk dat er een uitnodiging komt.",
            "Zorg voor de uitnodiging naar de ouders.",
        ]
