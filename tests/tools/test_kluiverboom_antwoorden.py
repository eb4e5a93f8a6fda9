"""CSG Kluiverboom: what a person gets, asked from outside, in cases that went wrong once."""

from __future__ import annotations

import pytest
from asking import ask, doing, notes, outcome, provided, settled, task, words_of

LES = "kluiverboom/uit-de-les-gestuurd"
ZIEK = "kluiverboom/ziek-en-verzuim"


def sent_out(les, jaar, vaak="nee", **pauze):
    return outcome(LES, les_vandaag=les, dit_jaar=jaar, vaak=vaak, **pauze)


def missed(result):
    """What may not have been done yet: who, what and moment."""
    return [(t["who"], t["what"], t["moment"]) for t in result["tasks"] if t["missed"]]


class TestTwiceToday:
    def test_what_the_rest_of_the_day_ends_is_gone(self):
        told = " ".join(t["what"] for t in sent_out(2, 4)["tasks"])
        assert "1 lesuur" not in told
        assert "terug mag naar de les" not in told

    @pytest.mark.parametrize(
        ("who", "words"),
        [
            ("docent", "Geef de reden, ook in SOMtoday"),
            ("docent", "Bespreek het met de leerling"),
            ("docent", "Breng het formulier naar de meldkamer"),
            ("leerling", "Vul het zo volledig mogelijk in"),
            ("leerling", "Werk in de meldkamer: geen lessen, apart pauze"),
            ("meldkamermedewerker", "postvak van de mentor"),
            ("meldkamermedewerker", "Ga na wat wringt"),
        ],
    )
    def test_reason_form_and_talk_stay(self, who, words):
        assert words in doing(sent_out(2, 4), who)

    def test_whether_the_last_five_minutes_go_on_is_said_to_be_open(self):
        result = sent_out(2, 4)
        assert "laatste 5 minuten" in notes(result)
        agree = task(result, "of het docentgesprek doorgaat")
        assert (agree["origin"], agree["who"]) == ("toegevoegd", ["meldkamermedewerker"])

    @pytest.mark.parametrize("answers", [{"les": 2}, {"les": 1, "pauze_vandaag": 2}])
    def test_no_lesson_and_the_talk_with_the_teacher_do_not_stand_side_by_side(self, answers):
        result = sent_out(jaar=4, **answers)
        assert "geen lessen" in doing(result, "leerling")
        for words in ("Bespreek het met de docent", "Bespreek het met de leerling"):
            assert provided(result, words) == "als het docentgesprek doorgaat"
            assert [words in t["what"] for t in result["tasks"]].count(True) == 1

    def test_who_was_sent_away_in_breaks_only_has_no_teacher_to_talk_to(self):
        told = " ".join(t["what"] for t in sent_out(0, 0, pauze_vandaag=2)["tasks"])
        assert "met de docent" not in told

    def test_at_the_end_of_the_lesson_and_of_the_day_is_today(self):
        result = sent_out(1, 2, pauze_vandaag=0)
        for words in ("met de docent. Zoek", "oplossingsgericht", "Breng het formulier", "postvak"):
            assert task(result, words)["moment"] == "vandaag", words
        assert task(result, "ook in SOMtoday")["moment"] == "nu"  # zodat de meldkamer het weet

    def test_the_first_steps_are_those_of_the_meldkamer(self):
        result = sent_out(2, 4, "nog-niet")
        own = [t for t in result["tasks"] if "meldkamermedewerker" in t["who"] and t["moment"] == "nu"]
        assert [t["what"] for t in own] == [
            "Voer een gesprek. Zoek uit waarom dit gebeurde.",
            "Overleg met leerlingencoördinator, teamleider of allebei.",
        ]
        assert task(result, "Bel de ouders")["moment"] == "vandaag"
        assert task(result, "Schat in")["moment"] == "daarna"

    @pytest.mark.parametrize(
        ("jaar", "outcomes", "first"),
        [
            (4, ["drie-alsnog"], "Nog niet gedaan? Geef de leerling een brief mee."),
            (7, ["zes-alsnog"], "Nog niet gedaan? Licht de mentor in over het wegsturen."),
            (10, ["negen-alsnog", "tien"], "Nog niet gedaan? Licht de mentor opnieuw in over het wegsturen."),
            (11, ["tien-alsnog", "meer-dan-tien"], "Nog niet gedaan? Nodig de ouders op school uit"),
        ],
    )
    def test_the_rung_of_the_first_time_today_may_not_be_done_yet(self, jaar, outcomes, first):
        result = sent_out(2, jaar)
        assert [name for name in result["outcomes"] if name in outcomes] == outcomes
        assert missed(result)[0][1].startswith(first)
        assert all(t["origin"] == "afgeleid" for t in result["tasks"] if t["missed"])

    def test_at_seven_the_mentor_tells_the_parents_if_that_is_not_done(self):
        assert "Nog niet gedaan? Stel de ouders/verzorgers op de hoogte." in doing(sent_out(2, 7), "mentor")

    def test_at_eleven_the_support_team_too(self):
        result = sent_out(2, 11)
        assert "Nog niet gedaan? Breng de leerling in bij het ondersteuningsteam" in doing(result, "mentor")
        assert doing(result, "meldkamermedewerker").count("Geef dit door") == 1
        assert "Nog niet gedaan? Geef dit door" not in doing(result, "meldkamermedewerker")

    @pytest.mark.parametrize(("les", "jaar"), [(1, 4), (2, 3), (2, 5), (2, 8), (2, 12), (2, 2)])
    def test_no_rung_passed_today_nothing_is_asked_again(self, les, jaar):
        result = sent_out(les, jaar, **({"pauze_vandaag": 0} if les == 1 else {}))
        assert missed(result) == []
        assert "niets-gepasseerd" not in result["outcomes"]

    def test_more_times_today_may_have_passed_two_rungs(self):
        result = sent_out(5, 7)
        assert {"drie-alsnog", "zes-alsnog"} <= set(result["outcomes"])
        result = sent_out(5, 10)
        assert doing(result, "meldkamermedewerker").count("Licht de mentor") == 1

    def test_a_time_out_from_the_break_passes_no_rung(self):
        assert missed(sent_out(1, 4, pauze_vandaag=2)) == []


class TestWhatCannotBe:
    def test_today_is_no_more_than_this_year(self):
        result = ask(LES, les_vandaag=3, dit_jaar=2, vaak="nee")
        assert (result["status"], result["question"]) == ("invalid", "dit-jaar")
        assert result["clashes_with"] == "les-vandaag"
        assert "3 keer" in result["message"] and "2 keer" in result["message"]

    def test_breaks_have_nothing_to_do_with_the_year(self):
        assert sent_out(0, 0, pauze_vandaag=3)["headline"].startswith("Time-out")


class TestTheMentorHearsItOnce:
    @pytest.mark.parametrize("jaar", [6, 9, 10, 11])
    def test_a_rung_and_often_make_one_message(self, jaar):
        result = sent_out(0, jaar, "veel", pauze_vandaag=0)
        mine = [t["what"] for t in result["tasks"] if t["who"] == ["meldkamermedewerker"]]
        assert len(mine) == 1
        assert "mentor" in mine[0]
        assert "De leerling wordt veel weggestuurd." in [told["what"] for told in result["inform"]]

    def test_also_where_the_rung_was_earlier_today(self):
        assert doing(sent_out(2, 7, "veel"), "meldkamermedewerker").count("mentor in") == 1

    @pytest.mark.parametrize("vaak", ["nee", "een-docent"])
    def test_nothing_denies_what_a_rung_asks(self, vaak):
        result = sent_out(0, 6, vaak, pauze_vandaag=0)
        assert "Licht de mentor in" in doing(result, "meldkamermedewerker")
        assert not any("Geen melding" in words or "geen bericht" in words for words in result["quiet"])


class TestTheBreak:
    def test_once_in_the_break_the_source_is_silent_and_says_so(self):
        result = sent_out(0, 2, pauze_vandaag=1)
        assert result["headline"] == (
            "Eén keer in de pauze weggestuurd: de handleiding noemt hiervoor geen stap"
        )
        assert result["origin"] == "afgeleid"
        assert "alleen bij de time-out" in notes(result)
        assert result["tasks"] == []

    def test_a_rung_of_the_year_still_leads(self):
        result = sent_out(0, 3, pauze_vandaag=1)
        assert result["headline"].startswith("3 keer uit de les")
        assert "alleen-pauze" in result["outcomes"]

    def test_once_in_class_and_once_in_the_break_what_depends_on_it_says_so(self):
        result = sent_out(1, 2, pauze_vandaag=1)
        assert result["origin"] == "afgeleid"
        assert task(result, "of de time-out geldt")["origin"] == "toegevoegd"
        assert provided(result, "Bespreek het met de docent") == "als het geen time-out is"
        assert "in de pauze weggestuurd" in result["then"][1]
        assert provided(result, "1 lesuur") == "als het geen time-out is"
        assert provided(result, "terug mag") == "als het geen time-out is"


class TestSickAtSchool:
    def sick(self, huis):
        calm = {"veelvuldig": "nee", "langdurig": "nee", "bijzonderheden": False}
        return settled(ZIEK, nu="ziek-op-school", gaat_naar_huis=huis, **calm)

    @pytest.mark.parametrize("huis", ["ja", "nee", "?"])
    def test_first_aid_comes_first_where_it_is_needed(self, huis):
        first = self.sick(huis)["tasks"][0]
        assert (first["what"], first["moment"]) == ("Geef eerste hulp.", "nu")
        assert first["provided"] == "als er een EHBO-calamiteit is"
        assert first["sources"][0]["section"] == "Ondersteuningsopvang"

    def test_who_stays_reports_before_the_care_that_is_our_reading(self):
        result = self.sick("nee")
        report, care = task(result, "Meld je bij de meldkamer"), task(result, "Vang de leerling op")
        assert (report["moment"], report["origin"]) == ("nu", "afgeleid")
        assert (care["moment"], care["origin"], result["origin"]) == ("nu", "afgeleid", "afgeleid")
        assert "Wij lezen: ook die leerling wordt opgevangen" in notes(result)


class TestAbsence:
    def test_truancy_is_a_reason_to_speak_with_the_mentor(self):
        result = settled(ZIEK, nu="niets", veelvuldig="ja", langdurig="nee", bijzonderheden=False)
        assert "Neem contact op met de mentor." in doing(result, "meldkamermedewerker")
        assert not any("mentor" in words for words in result["quiet"])

    def test_with_more_that_stands_out_it_is_one_talk(self):
        result = settled(ZIEK, nu="niets", veelvuldig="ja", langdurig="nee", bijzonderheden=True)
        assert doing(result, "meldkamermedewerker").count("contact op met de mentor") == 1

    def test_the_law_stands_at_the_referral_and_not_at_another_headline(self):
        result = settled(
            ZIEK,
            nu="ziek-op-school",
            gaat_naar_huis="ja",
            veelvuldig="ja",
            langdurig="nee",
            bijzonderheden=False,
        )
        (check,) = result["checks"]
        assert check["tasks"] == [task(result, "Verwijs naar")["id"]]
        assert result["headline"].startswith("Ziek naar huis")

    def test_what_is_settled_is_not_a_condition_any_more(self):
        result = settled(
            ZIEK,
            nu="ziek-op-school",
            gaat_naar_huis="ja",
            veelvuldig="nee",
            langdurig="nee",
            bijzonderheden=False,
        )
        assert task(result, "Bel de ouders")["by"]["text"] == "niet genoemd"
        assert "Volg de ziekmeldingen" in words_of(result, "naar-huis")


@pytest.mark.parametrize("vaak", ["nee", "veel", "een-docent", "allebei", "nog-niet", "?"])
@pytest.mark.parametrize("jaar", [2, 3, 6, 9, 10, 11, "?"])
def test_nothing_of_severity_a_is_left_among_the_notes(jaar, vaak):
    result = sent_out(2, jaar, vaak)
    assert {note["severity"] for note in result["notes"]} <= {"B", "C"}


def order(result, *words):
    """Where the tasks with these words stand in an answer."""
    told = [t["what"] for t in result["tasks"]]
    return [told.index(task(result, word)["what"]) for word in words]


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (sent_out(2, 4), ("Stuur de leerling", "Meld dat je bent weggestuurd", "Voer een gesprek")),
        (sent_out(1, 3, pauze_vandaag=0), ("Stuur de leerling", "Geef de leerling een brief mee")),
        (sent_out(1, 3, pauze_vandaag=0), ("Breng het formulier", "Leg het formulier in het postvak")),
        (
            outcome(
                ZIEK,
                nu="ziek-op-school",
                gaat_naar_huis="ja",
                veelvuldig="nee",
                langdurig="nee",
                bijzonderheden="nee",
            ),
            ("Meld je ziek", "Bel de ouders", "Verwerk de ziekmelding"),
        ),
    ],
)
def test_a_step_stands_after_the_one_that_it_follows(result, words):
    found = order(result, *words)
    assert found == sorted(found)


def test_the_tenth_time_passed_today_is_told_beside_more_than_ten_without_saying_it_twice():
    result = sent_out(2, 11)
    assert [one["what"] for one in result["inform"] if "10 keer uit de les" in one["what"]] == [
        "De leerling is meer dan 10 keer uit de les gestuurd."
    ] * 3
    assert "boven 10 alleen de tweede" not in notes(result)
    assert "De 10e keer was vandaag" in notes(result)


def test_the_limit_of_one_lesson_hour_is_no_doubt_in_a_time_out():
    def doubts(result):
        return " ".join(note["text"] for one in result["tasks"] for note in one["notes"]) + notes(result)

    assert "De opvang duurt hoogstens 1 lesuur" not in doubts(sent_out(2, 4))
    assert "De opvang duurt hoogstens 1 lesuur" in doubts(sent_out(1, 4, pauze_vandaag=0))
