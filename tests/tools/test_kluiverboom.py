"""CSG Kluiverboom: what the Handleiding meldkamer says, asked of its two tools."""

from __future__ import annotations

import pytest
from asking import NIEMAND, notes, outcome, tasks_of, words_of

LES = "kluiverboom/uit-de-les-gestuurd"
MELDKAMER, MENTOR = ["meldkamermedewerker"], ["mentor"]


def sent_out(jaar, *, les=1, pauze=0, vaak="nee"):
    answers = {"les-vandaag": les, "dit-jaar": jaar, "vaak": vaak}
    if les == "?" or les < 2:
        answers["pauze-vandaag"] = pauze
    return outcome(LES, **answers)


def steps(result, who):
    """When one role has its turns, in order: moment and term."""
    return [(task["moment"], task["by"]["text"]) for task in result["tasks"] if who in task["who"]]


class TestEachTime:
    def test_teacher_pupil_and_meldkamer_have_their_tasks_in_order_of_time(self):
        result = sent_out(1)
        assert result["outcomes"][0] == "elke-keer"
        assert steps(result, "docent") == [
            ("nu", NIEMAND),
            ("vandaag", "aan het einde van de les"),
            ("vandaag", "dezelfde dag"),
            ("daarna", NIEMAND),
        ]
        assert steps(result, "leerling") == [
            ("nu", NIEMAND),
            ("vandaag", NIEMAND),
            ("vandaag", "de resterende lestijd"),
            ("vandaag", NIEMAND),
            ("vandaag", "de laatste 5 minuten van de les"),
            ("daarna", NIEMAND),
        ]
        assert steps(result, "meldkamermedewerker") == [
            ("vandaag", NIEMAND),
            ("vandaag", "de resterende lestijd"),
            ("vandaag", NIEMAND),
            ("vandaag", "aan het eind van de meldkamerdienst"),
        ]
        assert [task["outcome"] for task in result["tasks"]] == ["elke-keer"] * 14

    @pytest.mark.parametrize(
        "word",
        [
            "schoolwerk en pen",
            "Geef de reden, ook in SOMtoday",
            "Meld dat je bent weggestuurd",
            "zo volledig mogelijk",
            "huiswerk of opdracht",
            "Laat anderen met rust",
            "wringt",
            "oplossingsgesprek",
            "oplossingsgericht",
            "kluis",
            "telefoontas",
            "1 lesuur",
            "postvak",
            "toezicht",
            "afspraak wordt nagekomen",
            "Kom de afspraken na",
        ],
    )
    def test_nothing_of_the_lists_is_lost(self, word):
        assert word in words_of(sent_out(1), "elke-keer")

    def test_the_form_and_somtoday(self):
        result = sent_out(1)
        assert result["letters"] == ["uitstuurformulier"]
        assert {record["where"] for record in result["record"]} == {"SOMtoday"}
        assert "via SOMtoday Docent" in result["record"][0]["what"]
        assert "oplosformulier" in notes(result)

    def test_not_sent_out_today_gives_no_care_today(self):
        assert "elke-keer" not in sent_out(3, les=0)["outcomes"]


class TestTimeOut:
    @pytest.mark.parametrize(
        ("les", "pauze", "expected"),
        [
            (0, 0, "geen-time-out"),
            (0, 1, "alleen-pauze"),
            (0, 2, "time-out"),
            (1, 0, "geen-time-out"),
            (1, 1, "les-en-pauze"),
            (1, 2, "time-out"),
            (2, 0, "time-out"),
            (3, 0, "time-out"),
            ("?", 1, "zoek-vandaag"),
            ("?", 2, "time-out"),
            (1, "?", "zoek-vandaag"),
        ],
    )
    def test_twice_on_a_day(self, les, pauze, expected):
        found = set(sent_out(4, les=les, pauze=pauze)["outcomes"])
        kinds = {"geen-time-out", "time-out", "les-en-pauze", "alleen-pauze", "zoek-vandaag"}
        assert found & kinds == {expected}

    def test_who_does_what(self):
        result = sent_out(2, les=2)
        een_van_drie = ["leerlingencoördinator", "teamleider", "meldkamermedewerker"]
        assert result["headline"] == "Time-out: de rest van de dag in de meldkamer"
        assert tasks_of(result, "time-out") == [
            (MELDKAMER, NIEMAND),
            (MELDKAMER, NIEMAND),
            (MELDKAMER, NIEMAND),
            (["leerling"], "de rest van de dag"),
            (een_van_drie, NIEMAND),
            (een_van_drie, NIEMAND),
            (["leerling"], "de laatste 5 minuten van de les"),
            (["docent"], "aan het einde van de les"),
        ]
        assert "apart pauze" in words_of(result, "time-out")
        assert [t["one_of"] for t in result["tasks"] if t["who"] == een_van_drie] == [True, True]
        assert "ouders/verzorgers" in [inform["who"] for inform in result["inform"]]

    def test_one_from_class_and_one_from_a_break_is_left_open(self):
        result = sent_out(1, pauze=1)
        assert result["headline"].startswith("Bespreek of dit een time-out is")
        assert "staat er niet" in notes(result)


class TestYear:
    @pytest.mark.parametrize(
        ("keer", "expected"),
        [
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
            (12, "meer-dan-tien"),
            ("?", "zoek-jaar"),
        ],
    )
    def test_rungs(self, keer, expected):
        assert expected in sent_out(keer)["outcomes"]

    @pytest.mark.parametrize(("keer", "following"), [(1, 3), (4, 6), (5, 6), (7, 9), (8, 9)])
    def test_between_the_rungs_the_next_is_named(self, keer, following):
        result = sent_out(keer, les=0)
        words = f"Het protocol noemt hier geen nieuwe stap; de volgende is bij {following}."
        assert words in [result["headline"], *result["quiet"]]
        assert [step["at"] for step in result["following"]] == [str(following)]

    def test_three_a_letter_to_sign_and_nobody_named_to_give_it(self):
        result = sent_out(3, les=0)
        assert tasks_of(result, "drie") == [([NIEMAND], NIEMAND), (["ouders/verzorgers"], NIEMAND)]
        assert result["letters"] == ["brief-drie-keer"]
        assert "zonder handtekening" in notes(result)

    @pytest.mark.parametrize("keer", [6, 9])
    def test_six_and_nine_the_meldkamer_tells_the_mentor_who_tells_the_parents(self, keer):
        result = sent_out(keer, les=0)
        assert [who for who, _ in tasks_of(result, result["outcomes"][0])] == [MELDKAMER, MENTOR]
        assert [inform["who"] for inform in result["inform"]] == ["mentor", "ouders/verzorgers"]

    def test_nine_says_again(self):
        assert "opnieuw" in words_of(sent_out(9), "negen")
        assert "opnieuw" not in words_of(sent_out(6), "zes")

    def test_ten_has_both_duties_and_above_ten_only_the_second(self):
        ten, eleven = sent_out(10, les=0), sent_out(11, les=0)
        assert tasks_of(ten, "tien") == [
            (MELDKAMER, NIEMAND),
            (MENTOR, NIEMAND),
            (MENTOR, NIEMAND),
            (["ondersteuningsteam"], NIEMAND),
        ]
        assert "om mee te denken over oorzaken en oplossingen" in words_of(ten, "tien")
        assert "zodat het niet weer gebeurt" in ten["inform"][-1]["what"]
        assert words_of(ten, "tien").count("in overleg met de leerlingencoördinator") == 2
        assert tasks_of(eleven, "meer-dan-tien") == [(MELDKAMER, NIEMAND)]
        told = ["leerlingencoördinator", "mentor", "ondersteuningscoördinator"]
        assert [inform["who"] for inform in ten["inform"]] == [*told, "ouders/verzorgers"]
        assert [inform["who"] for inform in eleven["inform"]] == told
        assert "tegenspraak" in [note["kind"] for note in ten["notes"]]
        assert "tegenspraak" not in [note["kind"] for note in eleven["notes"]]


class TestOften:
    @pytest.mark.parametrize(
        ("vaak", "mentor", "docent"),
        [
            ("nee", False, False),
            ("veel", True, False),
            ("een-docent", False, True),
            ("allebei", True, True),
            ("nog-niet", False, False),
            ("?", False, False),
        ],
    )
    def test_it_is_asked_and_not_counted(self, vaak, mentor, docent):
        found = sent_out(8, vaak=vaak)["outcomes"]
        assert ("melding-mentor" in found, "melding-docent" in found) == (mentor, docent)

    def test_one_teacher_goes_to_coordinator_or_team_leader(self):
        result = sent_out(8, les=0, vaak="een-docent")
        assert [inform["who"] for inform in result["inform"]] == ["leerlingencoördinator", "teamleider"]

    def test_what_applies_at_once_adds_up(self):
        found = sent_out(10, les=2, vaak="allebei")["outcomes"]
        assert found == [
            "time-out",
            "negen-alsnog",
            "tien",
            "melding-mentor",
            "melding-docent",
            "elke-keer",
        ]
