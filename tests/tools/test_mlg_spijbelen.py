"""MLG: what the Verzuim registratie 22/23 says of truancy and of being sent out."""

from __future__ import annotations

import pytest
from asking import NIEMAND, tasks_of, words_of
from asking_mlg import (
    LEERLING,
    LPA,
    MENTOR,
    MENTOR_EN_COORDINATOR,
    VC,
    conditional,
    following,
    removed,
    truant,
)

from decision_tools import decide

DRIE_DAGEN = "hooguit 3 dagen; wij tellen vanaf de mail"
TWEE_DAGEN = "hooguit 2 dagen; wij tellen vanaf het antwoord van de leerling"
MAIL = "mail-absentieoverzicht"
PER_LESUUR = [
    (VC, NIEMAND),
    (LEERLING, DRIE_DAGEN),
    (MENTOR, TWEE_DAGEN),
    (MENTOR, TWEE_DAGEN),
    (VC, NIEMAND),
    (VC, NIEMAND),
]
ZEVEN = [
    (VC, NIEMAND),
    (LEERLING, DRIE_DAGEN),
    (MENTOR, TWEE_DAGEN),
    (MENTOR, TWEE_DAGEN),
    (MENTOR, "na de DUO-melding"),
    (VC, NIEMAND),
    (VC, NIEMAND),
    (VC, NIEMAND),
    (VC, NIEMAND),
    (VC, NIEMAND),
    (LPA, NIEMAND),
]


class TestTruant:
    @pytest.mark.parametrize(
        ("uren", "drie_dagen", "expected"),
        [
            (1, "nee", "per-lesuur"),
            (4, "nee", "per-lesuur"),
            (5, "nee", "vijf"),
            (6, "nee", "zes"),
            (3, "ja", "drie-dagen-aaneen"),
            (6, "ja", "drie-dagen-aaneen"),
            ("?", "ja", "drie-dagen-aaneen"),
            ("?", "nee", "aantal-onbekend"),
            (4, "?", "per-lesuur"),
        ],
    )
    def test_up_to_six_hours(self, uren, drie_dagen, expected):
        assert truant(uren, drie_dagen=drie_dagen)["outcomes"][0] == expected

    @pytest.mark.parametrize(("nu", "expected"), [(6, "aantal-onbekend"), (7, "zeven-nu"), (8, "zeven-nu")])
    def test_seven_hours_at_once_are_reported_whatever_the_total_is(self, nu, expected):
        assert truant("?", drie_dagen="nee", lesuren_nu=nu)["outcomes"][0] == expected

    def test_no_hour(self):
        assert following("mlg/spijbelen", spijbeluren=0, beeld="nee")["outcomes"][0] == "geen-uur"

    def test_the_seventh_hour_needs_no_other_answer(self):
        assert truant(7)["outcomes"][0] == "zeven"

    @pytest.mark.parametrize(
        ("al_gemeld", "drie_dagen", "expected"),
        [
            ("nee", None, "zeven-alsnog"),
            ("ja", "nee", "meer-dan-zeven"),
            ("ja", "ja", "weer-drie-dagen"),
            ("ja", "?", "meer-dan-zeven"),
            ("?", None, "al-gemeld-onbekend"),
        ],
    )
    def test_past_the_seventh_hour_it_counts_whether_it_was_reported(self, al_gemeld, drie_dagen, expected):
        more = {} if drie_dagen is None else {"drie_dagen": drie_dagen}
        assert truant(8, al_gemeld=al_gemeld, **more)["outcomes"][0] == expected

    @pytest.mark.parametrize("drie_dagen", ["nee", "?"])
    def test_in_doubt_about_three_days_it_is_looked_up(self, drie_dagen):
        assert ("zoek-dagen" in truant(5, drie_dagen=drie_dagen)["outcomes"]) is (drie_dagen == "?")

    @pytest.mark.parametrize(
        ("uren", "name", "expected", "letters"),
        [
            (1, "per-lesuur", PER_LESUUR, [MAIL]),
            (5, "vijf", [*PER_LESUUR, (MENTOR_EN_COORDINATOR, NIEMAND)], [MAIL]),
            (6, "zes", [*PER_LESUUR, (MENTOR_EN_COORDINATOR, NIEMAND)], [MAIL]),
            (7, "zeven", ZEVEN, [MAIL, "duo-invulhulp"]),
        ],
    )
    def test_who_by_when(self, uren, name, expected, letters):
        result = truant(uren)
        assert tasks_of(result, name) == expected
        assert result["letters"] == letters

    @pytest.mark.parametrize(("uren", "possibly"), [(1, True), (5, True), (6, False), (7, False)])
    def test_coming_back_is_possible_first_and_certain_from_the_sixth(self, uren, possibly):
        result = truant(uren)
        task = next(task for task in result["tasks"] if "terugkommaatregelen" in task["what"])
        assert bool(task["provided"]) is possibly

    @pytest.mark.parametrize(("nu", "dubbel"), [(1, "2 lesuren"), (2, "4 lesuren"), (3, "6 lesuren")])
    def test_time_is_made_up_twice(self, nu, dubbel):
        assert f"terugkommaatregelen in: {dubbel}," in words_of(truant(4, lesuren_nu=nu), "per-lesuur")

    def test_when_the_hours_of_now_are_unknown_no_number_is_guessed(self):
        assert "‹dubbel aantal lesuren›" in words_of(truant(4, lesuren_nu="?"), "per-lesuur")

    def test_late_or_three_days_the_same_people_do_the_same(self):
        seventh = tasks_of(truant(7), "zeven")
        assert tasks_of(truant(8, al_gemeld="nee"), "zeven-alsnog") == seventh
        assert tasks_of(truant(3, drie_dagen="ja"), "drie-dagen-aaneen") == seventh

    def test_seven_is_reported_with_the_notes_of_magister(self):
        words = words_of(truant(7), "zeven")
        told = [inform["who"] for inform in truant(7)["inform"]]
        assert told == ["ouders", "mentor", "coördinator leerlingzaken", "IOT"]
        assert "Zet ouders en mentor in de cc" in words
        assert "verzuimsite van DUO" in words
        assert "notities uit Magister" in words


class TestRemoved:
    @pytest.mark.parametrize(
        ("keer", "expected"),
        [
            (2, "geen-stap-0"),
            (3, "drie"),
            (4, "geen-stap-4"),
            (5, "geen-stap-4"),
            (6, "zes"),
            (7, "zeven"),
            (8, "geen-stap-8"),
            (10, "tien-of-elf"),
            (11, "tien-of-elf"),
            (13, "boven-twaalf"),
            ("?", "aantal-onbekend"),
        ],
    )
    def test_rungs(self, keer, expected):
        assert removed(keer)["outcomes"][0] == expected

    @pytest.mark.parametrize(
        ("te_laat", "spijbeluren", "expected"),
        [
            (8, 4, "negen-zonder"),
            (8, 5, "negen-spijbelen"),
            (8, 6, "negen-spijbelen"),
            (9, 0, "negen"),
            (9, 6, "negen"),
            (10, 5, "negen"),
            (0, 0, "negen-zonder"),
            ("?", 5, "negen-spijbelen"),
            ("?", 4, "zoek-combinatie"),
            ("?", 6, "negen-spijbelen"),
            (0, "?", "zoek-combinatie"),
        ],
    )
    def test_nine_in_combination(self, te_laat, spijbeluren, expected):
        answers = {"te_laat": te_laat, "spijbeluren": spijbeluren}
        given = {"veel-21-22": "nee", "uitgestuurd": 9, "beeld": "nee"}
        result = decide("mlg/uitgestuurd", given | {k.replace("_", "-"): v for k, v in answers.items()})
        assert result["outcomes"][0] == expected

    def test_nine_late_settles_it_without_asking_for_truancy(self):
        assert removed(9, te_laat=9)["outcomes"][0] == "negen"

    def test_nine_parents_hear_personally_before_the_invitation(self):
        result = removed(9, te_laat=9)
        assert tasks_of(result, "negen") == [
            (VC, NIEMAND),
            (MENTOR, "vóór de uitnodiging"),
            (VC, NIEMAND),
            (MENTOR, NIEMAND),
            (VC, "als de ouders het weten"),
            (LPA, NIEMAND),
        ]
        assert "persoonlijk" in words_of(result, "negen")
        assert "tegenspraak" in [note["kind"] for note in result["notes"]]
        assert result["next"][0]["answers"] == {"veel-21-22": "nee", "te-laat": 9}

    @pytest.mark.parametrize(
        ("samen", "expected"),
        [
            ("ja", "twaalf"),
            ("nee", "twaalf-zonder"),
            ("nog-niet", "bespreek-twaalf"),
            ("?", "bespreek-twaalf"),
        ],
    )
    def test_twelve_is_judged(self, samen, expected):
        assert removed(12, combinatie_12=samen)["outcomes"][0] == expected

    def test_twelve_all_four_consult_and_the_mentor_tells_the_parents(self):
        result = removed(12, combinatie_12="ja")
        assert tasks_of(result, "twaalf") == [
            (["leerplichtambtenaar", "IOT", "mentor", "verzuimcoördinator"], NIEMAND),
            (MENTOR, NIEMAND),
        ]

    @pytest.mark.parametrize(
        ("keer", "name", "expected"),
        [
            (3, "drie", [(VC, NIEMAND), (MENTOR, NIEMAND), (MENTOR, NIEMAND)]),
            (
                6,
                "zes",
                [
                    (VC, NIEMAND),
                    (VC, NIEMAND),
                    (MENTOR, NIEMAND),
                    (MENTOR, NIEMAND),
                    (MENTOR, NIEMAND),
                ],
            ),
            (
                7,
                "zeven",
                [(VC, NIEMAND), (VC, NIEMAND), (MENTOR, NIEMAND), (MENTOR, NIEMAND)],
            ),
        ],
    )
    def test_three_six_and_seven(self, keer, name, expected):
        result = removed(keer)
        assert tasks_of(result, name) == expected
        assert "uitstuurformulier" in words_of(result, name)

    def test_only_the_application_at_six_is_in_brackets(self):
        assert conditional(removed(6), "zes") == ["Vul een aanvraag voor het IOT in."]
        assert conditional(removed(7), "zeven") == []
