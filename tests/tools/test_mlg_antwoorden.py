"""MLG: what a person gets. Composed answers: once, in order of time, with the law and our reading apart."""

from __future__ import annotations

from datetime import date

import pytest
from asking import ask, by, every_note, settled, steps, task
from asking_mlg import late, origins, removed, sick, truant

SLUGS = ["mlg/te-laat", "mlg/ziek", "mlg/spijbelen", "mlg/uitgestuurd"]


def invalid(slug, **answers):
    result = ask(slug, veel_21_22="nee", beeld="nee", **answers)
    assert result["status"] == "invalid"
    return result


class TestEveryAnswer:
    @pytest.mark.parametrize(
        ("result", "at"),
        [
            (late(3), "6"),
            (late(7), "9"),
            (sick(uren=80), "meer dan 80 uur"),
            (sick(4, 2), "5 dagen of 3 keer in korte tijd"),
            (truant(1), "het 5e lesuur"),
            (truant(6), "het 7e lesuur"),
            (removed(8), "9"),
            (removed(9, te_laat=9), "12"),
            (removed(11), "12"),
        ],
    )
    def test_the_next_step_is_told_once(self, result, at):
        assert at in [following["at"] for following in result["following"]]
        assert not [words for words in result["then"] if "volgende stap" in words]

    @pytest.mark.parametrize("slug", SLUGS)
    def test_outside_the_scheme_the_duty_of_the_law_stays_as_law(self, slug):
        answers = {"veel_21_22": "ja"} | ({} if slug == "mlg/ziek" else {"beeld": "nee"})
        report = task(settled(slug, **answers), "Meld het ongeoorloofde verzuim")
        assert (report["origin"], report["moment"]) == ("wet", "nu")
        assert report["provided"] == "als de leerling 16 uren les- of praktijktijd in vier lesweken miste"


class TestLate:
    def test_words_between_brackets_at_six_name_nobody(self):
        """6 x te laat: "(waarschuwing preventief spreekuur LPA)"."""
        warn = task(late(6), "preventieve spreekuur")
        assert (warn["who"], warn["origin"]) == (["niet genoemd"], "afgeleid")

    def test_what_the_pupil_does_at_three_follows_from_the_plan(self):
        assert list(origins(late(3), "drie").values()) == ["protocol", "afgeleid"]

    def test_at_nine_parents_and_pupil_hear_it_before_the_lpa(self):
        """9 x te laat: the mentor tells them, the VC plans the hour, then reports the pupil to the LPA."""
        words = steps(late(9))
        order = ("Vertel ouders en leerling", "Plan een terugkomuur", "Meld de leerling aan", "Zorg voor")
        places = [next(n for n, what in enumerate(words) if what.startswith(start)) for start in order]
        assert places == sorted(places)

    @pytest.mark.parametrize(("keer", "missed"), [(10, False), (11, True), (12, True)])
    def test_after_ten_the_report_may_have_been_made(self, keer, missed):
        """10 x of meer te laat: "N.a.v. overleg; DUO melding"."""
        report = task(late(keer), "Doe de DUO-melding")
        assert (report["missed"], report["moment"]) == (missed, "daarna")
        assert report["origin"] == ("afgeleid" if missed else "protocol")

    def test_at_nine_the_pupil_is_invited_once(self):
        result = late(9, "combinatie")
        assert not [words for words in steps(result) if "Nodig de leerling uit" in words]
        assert by(result, "Breng de ouders persoonlijk")["text"] == "vóór de uitnodiging"

    @pytest.mark.parametrize("keer", [3, 6, 9, 10])
    def test_what_the_picture_does_not_show_denies_no_step(self, keer):
        assert not [words for words in late(keer)["quiet"] if words.startswith("Geen ")]


class TestSick:
    def test_all_at_once_asks_everything_once(self):
        result = sick(5, uren=81, beeld=["patroon", "onduidelijk", "bijzonder"])
        words = steps(result)
        assert len(words) == len(set(words)) == 12
        for once in ("Signaleer", "Neem contact op", "Plan een afspraak"):
            assert len([what for what in words if once in what]) == 1
        assert "coördinator leerlingzaken en IOT in de cc" in task(result, "Plan een afspraak")["what"]
        assert len(task(result, "Signaleer")["sources"]) == 4

    def test_three_reports_are_within_a_short_period(self):
        """5 dagen aaneengesloten ziek of 3 keer ziekgemeld binnen een korte periode."""
        result = sick(4, 3)
        assert result["headline"].startswith("3 keer in korte tijd ziek gemeld: ")
        assert sick(5)["headline"].startswith("5 dagen achter elkaar ziek: ")
        assert any("in een korte periode" in words for words in sick(4, 2)["quiet"])

    def test_the_mentor_is_told_of_all_at_once(self):
        result = sick(5, uren=81, beeld=["patroon", "onduidelijk"])
        assert [one["who"] for one in result["inform"]].count("mentor") == 1

    @pytest.mark.parametrize(
        ("more", "weighed"),
        [({}, 1), ({"uren": 81}, 0), ({"beeld": ["onduidelijk"]}, 0), ({"beeld": ["bijzonder"]}, 0)],
    )
    def test_whether_the_iot_is_needed_is_not_weighed_where_it_is_at_work(self, more, weighed):
        """Mentor/IOT, "Mentor/coördinator leerlingzaken/IOT" and "aanvraag IOT" are steps of their own."""
        words = steps(sick(5, **more))
        assert len([what for what in words if "of het IOT nodig is" in what]) == weighed
        assert "Bespreek de zorgen." in words

    def test_asking_for_the_reason_has_its_own_line(self):
        result = sick(5)
        contact, record = task(result, "Neem contact op"), task(result, "Maak een verslag")
        assert [check["tasks"] for check in result["checks"]] == [contact["ids"][:1], record["ids"][:1]]
        assert [note["severity"] for note in every_note(result)].count("A") == 0

    def test_the_consulting_hour_takes_the_place_of_a_bare_appointment(self):
        words = steps(sick(5, uren=81))
        assert [what for what in words if "Plan een afspraak" in what] == [
            "Plan een afspraak op het spreekuur van de SA en zorg voor de uitnodiging. "
            "Zet mentor en IOT in de cc."
        ]


class TestImpossible:
    def test_now_is_no_more_than_all_together(self):
        result = invalid("mlg/spijbelen", spijbeluren=3, drie_dagen="nee", lesuren_nu=8)
        assert (result["question"], result["clashes_with"]) == ("lesuren-nu", "spijbeluren")
        assert "8 lesuren" in result["message"] and "3 lesuren" in result["message"]

    @pytest.mark.parametrize("uren", [1, 2])
    def test_three_days_are_at_least_three_lessons(self, uren):
        result = invalid("mlg/spijbelen", spijbeluren=uren, drie_dagen="ja", lesuren_nu=1, mail="?")
        assert result["question"] == "drie-dagen"
        assert "minstens drie lesuren" in result["message"]

    def test_three_days_of_three_lessons_are_reported(self):
        assert "DUO" in truant(3, drie_dagen="ja", lesuren_nu=3)["headline"]


class TestTruant:
    @pytest.mark.parametrize(
        ("mail", "first_school_day"),
        [("2026-12-18", "maandag 4 januari 2027"), ("2026-12-24", "maandag 4 januari 2027")],
    )
    def test_three_days_that_end_in_a_holiday_keep_their_words(self, mail, first_school_day):
        term = by(truant(1, mail=mail), "Vertel de mentor")
        assert (term["date"], term["text"]) == (None, "hooguit 3 dagen; wij tellen vanaf de mail")
        assert "Welk soort dag wordt bedoeld, staat er niet." in term["why"]
        assert f"{first_school_day} (onze lezing)" in term["why"]

    def test_three_days_that_end_on_a_school_day_have_a_date(self):
        assert by(truant(1, mail="2026-11-23"), "Vertel de mentor")["date"] == "2026-11-26"

    def test_a_mail_that_was_sent_is_not_asked_again(self):
        result = truant(1, mail="2026-11-23")
        assert [task["by"]["text"] for task in result["done"]] == ["gedaan op maandag 23 november 2026"]
        assert not [words for words in steps(result) if "Mail de leerling" in words]

    @pytest.mark.parametrize("uren", [1, 5, 9])
    def test_no_headline_orders_a_mail_that_may_be_sent(self, uren):
        result = truant(uren, mail="2026-11-23", **({"al_gemeld": "ja"} if uren > 7 else {}))
        assert "mail" not in result["headline"].lower()
        assert not [one for one in result["inform"] if "mail" in one["what"]]

    def test_which_days_are_counted_is_our_reading(self):
        assert "Wij tellen kalenderdagen (onze lezing)" in " ".join(n["check"] for n in truant(1)["notes"])

    def test_a_mail_of_a_later_day_is_still_to_be_sent(self):
        answers = {"spijbeluren": 1, "drie_dagen": "nee", "lesuren_nu": 1, "beeld": "nee"}
        result = settled("mlg/spijbelen", date(2026, 11, 20), veel_21_22="nee", mail="2026-11-23", **answers)
        assert task(result, "Mail de leerling")["moment"] == "nu"

    @pytest.mark.parametrize(
        ("gemeld", "report", "who"),
        [
            ("ja", "Meld het ongeoorloofde verzuim", "niet genoemd"),
            ("?", "Meld op de verzuimsite van DUO", "verzuimcoördinator"),
        ],
    )
    @pytest.mark.parametrize(("totaal", "nu"), [(23, 16), (24, 16), (40, 17)])
    def test_sixteen_hours_at_once_are_reported_as_the_law_asks(self, gemeld, report, who, totaal, nu):
        result = truant(totaal, al_gemeld=gemeld, lesuren_nu=nu)
        report = task(result, report)
        assert report["who"] == [who]
        assert (report["origin"], report["moment"], report["provided"]) == ("wet", "nu", None)
        assert report["sources"][0]["document"] == "Leerplichtwet 1969"
        assert result["headline"].startswith("Meer dan 7 lesuren gespijbeld: ")
        assert "21a" not in result["headline"] and "geen nieuwe stap" not in result["headline"]

    @pytest.mark.parametrize(("totaal", "nu", "asked"), [(22, 15, False), (23, 15, True), (23, "?", True)])
    def test_fewer_at_once_are_counted_from_the_report(self, totaal, nu, asked):
        result = truant(totaal, al_gemeld="ja", lesuren_nu=nu)
        found = [one for one in result["tasks"] if one["outcome"] == "zestien-sinds-melding"]
        assert {one["origin"] for one in found} <= {"afgeleid"}
        assert [one["provided"] for one in found] == [
            "als de leerling sinds de vorige melding 16 uren les- of praktijktijd in vier lesweken miste"
        ] * asked

    def test_the_limit_is_told_in_the_words_of_the_law(self):
        texts = [note["check"] for note in every_note(truant(8, al_gemeld="ja"))]
        assert any("16 uren les- of praktijktijd in vier lesweken" in text for text in texts)

    def test_a_report_that_nobody_is_sure_of_is_asked_for(self):
        result = truant(9, al_gemeld="?")
        report = task(result, "verzuimsite van DUO")
        assert report["what"].startswith("Nog niet gedaan? Meld")
        assert (report["origin"], report["missed"], report["moment"]) == ("afgeleid", True, "daarna")
        assert task(result, "Mail de leerling")["origin"] == "protocol"

    @pytest.mark.parametrize(
        "made",
        [
            lambda: truant(7),
            lambda: truant(3, drie_dagen="ja", lesuren_nu=3),
            lambda: truant(9, al_gemeld="nee"),
            lambda: truant(9, al_gemeld="?"),
            lambda: truant(9, al_gemeld="ja", drie_dagen="ja", lesuren_nu=3),
            lambda: truant("?", lesuren_nu=7),
        ],
    )
    def test_duo_hears_it_after_the_explanation_the_notes_and_the_correction(self, made):
        """The order of "Bij 7e lesuur of 3 dagen aaneen": the notes of Magister go along in the report."""
        result = made()
        words = steps(result)
        order = ("Mail", "Vertel de mentor", "Noteer de afspraken", "Pas de absenties aan", "Vertel mentor")
        places = [next(n for n, what in enumerate(words) if start in what) for start in order]
        report = words.index(task(result, "verzuimsite van DUO")["what"])
        assert [*places, report] == sorted([*places, report])
        assert task(result, "verzuimsite van DUO")["moment"] == "daarna"
        assert by(result, "Vertel de ouders over de DUO")["text"] == "na de DUO-melding"

    @pytest.mark.parametrize(
        "made",
        [
            lambda: truant(22, al_gemeld="nee", lesuren_nu=16),
            lambda: truant("?", lesuren_nu=16),
            lambda: truant("?", drie_dagen="ja", lesuren_nu=16),
            lambda: truant(30, al_gemeld="?", lesuren_nu=16),
            lambda: truant(30, al_gemeld="ja", drie_dagen="ja", lesuren_nu=16),
        ],
    )
    def test_sixteen_hours_at_once_do_not_wait_for_the_explanation(self, made):
        result = made()
        reports = [one for one in result["tasks"] if one["what"].startswith("Meld ")]
        assert [(one["who"], one["moment"], one["provided"]) for one in reports] == [
            (["verzuimcoördinator"], "nu", None)
        ]
        assert reports[0]["what"] == "Meld op de verzuimsite van DUO. Neem de notities uit Magister mee."
        assert reports[0]["by"]["text"] == "direct"
        assert "Leerplichtwet 1969" in [source["document"] for source in reports[0]["sources"]]
        assert "zegt hier niet wie" not in " ".join(note["check"] for note in every_note(result))
        assert any("wacht bij 16 uren niet" in note["check"] for note in every_note(result))

    @pytest.mark.parametrize(
        ("totaal", "gemeld", "asked"),
        [(15, "nee", 0), (16, "nee", 1), (15, "?", 0), (16, "?", 1), (22, "ja", 0), (23, "ja", 1)],
    )
    def test_sixteen_in_all_may_be_sixteen_in_four_weeks(self, totaal, gemeld, asked):
        asks = ("zestien-niet-gemeld", "zestien-sinds-melding")
        found = [one for one in truant(totaal, al_gemeld=gemeld)["tasks"] if one["outcome"] in asks]
        assert [one["moment"] for one in found] == ["nu"] * asked
        assert all("16 uren les- of praktijktijd in vier lesweken" in one["provided"] for one in found)

    @pytest.mark.parametrize("uren", [7, 9, 15])
    def test_an_unknown_total_that_reaches_the_limit_of_seven_asks_the_law_too(self, uren):
        found = [one for one in truant("?", lesuren_nu=uren)["tasks"] if one["origin"] == "wet"]
        assert len(found) == 1 and found[0]["provided"]

    @pytest.mark.parametrize("uren", [1, 5, 6, 7])
    def test_coming_back_stays_as_wide_as_the_plan_has_it(self, uren):
        assert "terugkommaatregelen in: 2 lesuren, dubbel" in " ".join(steps(truant(uren)))

    def test_a_report_that_was_not_made_is_caught_up_as_ours(self):
        result = truant(9, al_gemeld="nee")
        assert (result["origin"], task(result, "verzuimsite van DUO")["origin"]) == ("afgeleid", "afgeleid")
        assert task(result, "Mail de leerling")["origin"] == "protocol"

    def test_counting_is_ours(self):
        result = truant("?", drie_dagen="nee")
        assert result["origin"] == "protocol"
        assert task(result, "Tel in Magister")["origin"] == "afgeleid"
