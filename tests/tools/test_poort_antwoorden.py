"""Poort Lyceum: what a person gets, asked from outside, in cases that went wrong once."""

from __future__ import annotations

import pytest
from asking import ask, doing, every_note, notes, provided, settled, task

SPIJBELEN = "poort/ongeoorloofd-verzuim"


def truancy(**answers):
    calm = {"weggebleven": "nee", "lesuren": 1, "gespijbeld": 1, "vier_weken": 1, "beeld": []}
    return settled(SPIJBELEN, **(calm | answers))


def sick(**answers):
    calm = {"ziekmeldingen": 1, "verbetering": "geen-plan", "beeld_geoorloofd": []}
    return settled("poort/ziek", **(calm | answers))


def removed(keren, verlenging="nog-niet"):
    return settled("poort/verwijderd", keren=keren, verlenging=verlenging)


def handling(**answers):
    return settled("poort/afhandeling-verwijdering", **({"gemaild": "ja"} | answers))


class TestSixteenLessons:
    def test_the_step_is_to_report_and_the_law_says_at_once(self):
        result = truancy(vier_weken=16)
        assert result["headline"].endswith("meld dit bij de leerplichtambtenaar")
        first = result["tasks"][0]
        assert first["what"] == "Meld het ongeoorloofd verzuim bij de leerplichtambtenaar."
        assert (first["moment"], first["origin"]) == ("nu", "protocol")
        (check,) = result["checks"]
        assert "direct melden" in check["asks"]
        assert check["decides"] == "het protocol noemt niemand; vraag de conrector (toegevoegd)"
        assert not any("vakantie" in task["what"] for task in result["tasks"])

    @pytest.mark.parametrize("vier_weken", [1, 9, 15])
    def test_below_it_a_holiday_makes_it_four_lesweken(self, vier_weken):
        result = truancy(vier_weken=vier_weken)
        count = task(result, "Tel vier lesweken")
        assert (count["origin"], count["moment"]) == ("wet", "vandaag")
        assert provided(result, "Tel vier lesweken") == "als er een vakantie in de vier weken ligt"
        assert [check["tasks"] for check in result["checks"]] == [[count["id"]]]
        assert "Een vakantieweek is geen lesweek" in result["checks"][0]["asks"]

    def test_who_counts_and_who_reports_over_a_holiday_the_law_does_not_say(self):
        result = truancy(vier_weken=15)
        count = task(result, "Tel vier lesweken")
        assert (count["who"], count["origin"]) == (["niet genoemd"], "wet")
        assert "Zijn het er 16 of meer? Meld het ongeoorloofd verzuim direct." in count["what"]
        assert "niet wie het verzuim meldt" in notes(truancy(vier_weken=16))

    @pytest.mark.parametrize("vier_weken", [2, 15])
    def test_below_it_the_limit_takes_one_task_and_one_note(self, vier_weken):
        result = truancy(vier_weken=vier_weken)
        assert len([one for one in result["tasks"] if one["origin"] == "wet"]) == 1
        assert len([note for note in result["notes"] if "weken" in note["text"] or note["law"]]) == 1

    @pytest.mark.parametrize("vier_weken", [9, 16, "?"])
    def test_that_the_weeks_run_on_is_our_reading_and_a_toetsweek_is_open(self, vier_weken):
        told = notes(truancy(vier_weken=vier_weken))
        assert "Wij lezen veilig: de vier weken lopen door" in told
        assert "toetsweek" in told

    def test_after_a_report_the_count_begins_again(self):
        assert "begint het tellen van de 16 uren opnieuw" in notes(truancy(vier_weken=30))

    def test_lessons_now_are_no_more_than_in_four_weeks(self):
        result = ask(SPIJBELEN, weggebleven="nee", lesuren=10, gespijbeld=1, vier_weken=3, beeld=[])
        assert (result["status"], result["question"]) == ("invalid", "vier-weken")
        assert "10 lesuren" in result["message"] and "3 lesuren" in result["message"]


class TestOneCallToTheParents:
    @pytest.mark.parametrize("gespijbeld", [2, 4])
    def test_truancy_and_alarm_make_one_call(self, gespijbeld):
        work = doing(truancy(gespijbeld=gespijbeld, beeld=["verontrustend"]), "medewerker verzuim")
        assert work.count("Bel de ouders.") == 1
        assert "Neem contact op met de ouders" not in work

    def test_the_coach_hears_it_once(self):
        work = doing(truancy(gespijbeld=2, beeld=["verontrustend"]), "medewerker verzuim")
        assert work.count("de coach") == 1

    def test_one_call_and_one_invitation_for_who_is_often_ill(self):
        result = sick(beeld_geoorloofd=["opvalt", "verontrustend"])
        work = doing(result, "medewerker verzuim")
        assert work.count("Bel de ouders.") == 1
        assert work.count("Nodig de ouders uit") == 1
        assert provided(result, "Nodig de ouders uit") is None

    @pytest.mark.parametrize("beeld", [[], ["verontrustend"]])
    def test_nothing_denies_a_message_to_the_team(self, beeld):
        told = [*truancy(beeld=beeld)["quiet"], *sick(beeld_geoorloofd=beeld)["quiet"]]
        assert not any("Geen bericht" in words for words in told)


class TestAPlanThatDoesNotHelp:
    @pytest.mark.parametrize("ziekmeldingen", [0, 3, 4, 9, "?"])
    def test_is_followed_up_whatever_the_count_is_now(self, ziekmeldingen):
        result = sick(ziekmeldingen=ziekmeldingen, verbetering="nee")
        assert "Informeer de ondersteuningscoördinator" in doing(result, "coach")
        assert "jeugdarts" in doing(result, "ondersteuningscoördinator")
        assert task(result, "ondersteuningscoördinator")["one_of"]

    def test_below_four_that_is_marked_as_our_reading(self):
        assert sick(ziekmeldingen=3, verbetering="nee")["origin"] == "afgeleid"
        assert "wat het aantal nu ook is" in notes(sick(ziekmeldingen=3, verbetering="nee"))
        assert sick(ziekmeldingen=4, verbetering="nee")["origin"] == "protocol"

    def test_nothing_grows_in_spite_of_a_plan_that_is_not_there(self):
        answers = {"ziekmeldingen": 1, "verbetering": "geen-plan", "beeld_geoorloofd": ["toename"]}
        result = ask("poort/ziek", **answers)
        assert (result["status"], result["question"]) == ("invalid", "beeld-geoorloofd")

    def test_a_report_that_was_made_is_not_asked_again(self):
        assert provided(sick(), "Meld de leerling af") == "als dat nog niet is gedaan"

    def test_without_a_plan_less_than_four_names_the_next_step(self):
        result = sick(ziekmeldingen=3)
        assert [(step["row"], step["at"]) for step in result["following"]] == [("minder-dan-vier", "4")]
        assert "jeugdarts" not in " ".join(t["what"] for t in result["tasks"])

    def test_the_twelve_weeks_run_on_and_that_is_our_reading(self):
        told = notes(sick(ziekmeldingen=4))
        assert "alleen bij te laat komen en ongeoorloofd verzuim" in told
        assert "Wij lezen: ze lopen door" in told


class TestRemovedMoreOften:
    @pytest.mark.parametrize(("keren", "words"), [(6, "één dag"), (7, "twee dagen"), (8, "vijf dagen")])
    def test_first_to_the_room_then_suspended(self, keren, words):
        told = [t["what"] for t in removed(keren)["tasks"]]
        room = next(n for n, what in enumerate(told) if "ga naar de medewerker verzuim" in what)
        suspended = next(n for n, what in enumerate(told) if what.startswith("Schors de leerling"))
        assert room < suspended and words in told[suspended]
        today = [t["what"] for t in removed(keren)["tasks"] if t["moment"] == "vandaag"]
        assert today[0] == told[suspended]

    @pytest.mark.parametrize("keren", range(1, 9))
    def test_the_coach_is_told_once(self, keren):
        assert doing(removed(keren), "medewerker verzuim").count("Wijs de coach") == 1

    def test_without_a_rung_the_coach_is_told_of_this_time(self):
        assert "Wijs de coach op de verwijdering" in doing(removed(2), "medewerker verzuim")

    def test_at_seven_without_extension_only_its_length_goes(self):
        result = removed(7, "nee")
        asks = [check["asks"] for check in result["checks"]]
        assert result["headline"] == "Zevende keer uit de les verwijderd: twee dagen externe schorsing"
        assert "inspectie het direct weten, met de redenen" in asks[0]
        assert any("op schrift, met redenen" in words for words in asks)
        assert any("geoorloofd verzuim" in words for words in asks)
        assert not any("één week" in words for words in asks)
        assert "twee dagen en dan vijf" not in notes(result)
        assert not any("Het Baken" in t["who"] for t in result["tasks"])

    def test_at_seven_an_extension_lasts_until_there_is_a_solution(self):
        """1.10.2: "voor de duur van vijf dagen, totdat er een geschikte oplossing is gevonden"."""
        assert "tot er een geschikte oplossing is" in doing(removed(7), "Het Baken")
        assert "oplossing" not in doing(removed(8), "Het Baken")

    def test_at_seven_not_yet_decided_the_length_stays_open(self):
        assert "twee dagen en dan vijf" in notes(removed(7))
        assert "twee dagen en dan vijf" not in notes(removed(8))

    @pytest.mark.parametrize("keren", range(1, 12))
    @pytest.mark.parametrize("verlenging", ["ja", "nee", "nog-niet"])
    def test_the_box_holds_sixty_words_and_no_note_is_severe(self, keren, verlenging):
        result = removed(keren, verlenging)
        box = [check for check in result["checks"] if not check["tasks"]]
        words = " ".join(f"{check['asks']} {check['touches']} {check['decides']}" for check in box)
        assert len(words.split()) <= 60
        assert "A" not in {note["severity"] for note in every_note(result)}


class TestHandling:
    def test_a_lesson_that_is_over_makes_the_way_back_the_first_step(self):
        first = handling(stand="einde-les")["tasks"][0]
        assert (first["what"], first["moment"]) == ("Ga terug naar de vakdocent.", "nu")

    def test_after_a_talk_that_was_enough_there_is_no_sanction_to_write_down(self):
        enough = handling(stand="gesprek", oordeel="genoeg")
        assert not any("sanctie" in t["what"] for t in enough["tasks"])
        carried_out = handling(stand="gesprek", oordeel="nablijven", uitgevoerd="ja")
        assert provided(carried_out, "Zet de sanctie ook in de tijdlijn") is None
        reported = handling(stand="doorgegeven")
        assert provided(reported, "Zet de sanctie ook in de tijdlijn") == "als er een sanctie was"

    def test_what_the_talk_decides_comes_after_the_talk(self):
        result = handling(stand="afspraak")
        assert [t["moment"] for t in result["tasks"]] == ["daarna"] * 3
        assert result["tasks"][0]["what"] == "Voer het herstelgesprek."

    def test_registering_may_and_counting_must(self):
        result = handling(stand="gesprek", oordeel="nablijven", uitgevoerd="nee", weggebleven="ja")
        count = task(result, "Tel het wegblijven als spijbelen")
        assert (count["moment"], count["sources"][0]["section"]) == ("nu", "1.5")
        assert "een extra lesuur ongeoorloofd verzuim" in count["what"]
        assert "Paragraaf 2.3 zegt dat het zo geregistreerd kan worden" in notes(result)
        assert len(result["tasks"]) == 2

    def test_the_absence_desk_hears_it_after_talk_and_sanction(self):
        result = handling(stand="gesprek", oordeel="nablijven", uitgevoerd="nee", weggebleven="ja")
        assert (
            task(result, "Geef aan de medewerker verzuim door")["by"]["text"]
            == "na het herstelgesprek en een eventuele sanctie"
        )


class TestMeasures:
    def test_habits_come_after_what_to_do_in_this_lesson(self):
        result = settled("poort/ingrepen-voor-verwijderen", speelt="een")
        assert [t["moment"] for t in result["tasks"]] == [
            "nu",
            "nu",
            "nu",
            "daarna",
            "daarna",
            "daarna",
            "later",
        ]
        assert result["origin"] == "afgeleid"

    def test_a_request_stays_a_request_and_nothing_is_promised(self):
        """Bijlage: "doe ik het verzoek om een sociogram te maken"; "huiswerk maken, etc."."""
        result = settled("poort/ingrepen-voor-verwijderen", speelt="onveilig", signalen="ja")
        assert task(result, "sociogram")["what"].startswith("Je wordt gevraagd")
        assert "wordt gevraagd" in result["headline"]
        assert "enzovoort" in task(result, "huiswerk maakt")["what"]
        assert not any("helpt" in words for words in [result["headline"], *result["also"]])
        assert task(result, "escalatieladder")["moment"] == "daarna"

    def test_that_all_is_well_documented_has_no_actor(self):
        result = settled("poort/ingrepen-voor-verwijderen", speelt="geweld")
        assert task(result, "Leg de communicatie")["who"] == ["niet genoemd"]
        assert task(result, "Motiveer")["who"] == ["niet genoemd"]
