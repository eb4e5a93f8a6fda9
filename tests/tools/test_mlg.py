"""MLG: what the Verzuim registratie 22/23 says, asked of its four tools."""

from __future__ import annotations

import pytest

from decision_tools import decide

NIEMAND = "niet genoemd"
VC, MENTOR, LPA, LEERLING = ["verzuimcoördinator"], ["mentor"], ["leerplichtambtenaar"], ["leerling"]
MENTOR_EN_COORDINATOR = ["mentor", "coördinator leerlingzaken"]


def outcome(slug, **answers):
    """The result for answers (`_` for `-`) that leave nothing to ask, for a pupil who follows the scheme."""
    given = {"veel-21-22": "nee"} | {name.replace("_", "-"): value for name, value in answers.items()}
    result = decide(slug, given)
    assert result["status"] == "outcome", result.get("question") or result.get("message")
    assert result["unread"] == []
    return result


def late(keer, beeld="nee"):
    return outcome("mlg/te-laat", te_laat=keer, beeld=beeld)


def truant(uren, **answers):
    given = {"lesuren_nu": 1, "mail": "?", "beeld": "nee", **answers}
    if uren != 7 and answers.get("al_gemeld") != "?" and answers.get("al_gemeld") != "nee":
        given.setdefault("drie_dagen", "nee")
    return outcome("mlg/spijbelen", spijbeluren=uren, **given)


def removed(keer, **answers):
    return outcome("mlg/uitgestuurd", uitgestuurd=keer, beeld="nee", **answers)


def sick(dagen=0, keer=0, uren=0, beeld=()):
    given = {"ziekdagen": dagen, "ziekuren": uren, "beeld_ziek": beeld if beeld == "?" else list(beeld)}
    if dagen == "?" or dagen < 5:
        given["ziekmeldingen"] = keer
    return outcome("mlg/ziek", **given)


def tasks_of(result, name):
    """Who and by when of the tasks of one outcome, in order."""
    return [(task["who"], task["by"]["text"]) for task in result["tasks"] if task["outcome"] == name]


def words_of(result, name):
    """What the tasks of one outcome say, in one text."""
    return " ".join(task["what"] for task in result["tasks"] if task["outcome"] == name)


def provided(result, name):
    return [task["what"] for task in result["tasks"] if task["outcome"] == name and task["provided"]]


def notes(result):
    return " ".join(note["text"] for note in result["notes"])


class TestEveryTool:
    @pytest.mark.parametrize("slug", ["mlg/te-laat", "mlg/ziek", "mlg/spijbelen", "mlg/uitgestuurd"])
    def test_much_absence_in_21_22_is_outside_the_scheme(self, slug):
        answers = {"veel-21-22": "ja"} if slug == "mlg/ziek" else {"veel-21-22": "ja", "beeld": "nee"}
        result = decide(slug, answers)
        assert result["outcomes"][0] == "buiten-het-plan"
        assert [inform["who"] for inform in result["inform"]] == ["mentor"]
        assert "21a" in [note["law"]["article"] for note in result["notes"] if note["law"]]

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
            (11, "tien"),
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
            (MENTOR, NIEMAND),
            (MENTOR, NIEMAND),
            (MENTOR_EN_COORDINATOR, NIEMAND),
            (MENTOR, NIEMAND),
            (VC, NIEMAND),
            (LEERLING, NIEMAND),
        ]
        assert "nablijven of voorkomen" in words_of(result, "zes")
        assert "1 lesuur" in words_of(result, "zes")
        assert [task["provided"] for task in result["tasks"] if task["provided"]] == [
            "mits er uit dit contact zorgen naar voren komen",
            "mits de school hiervoor kiest; de stap staat tussen haakjes",
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
            (VC, "na het overleg"),
            (VC, NIEMAND),
            (VC, NIEMAND),
            (MENTOR_EN_COORDINATOR, NIEMAND),
            (LPA, NIEMAND),
            (VC, NIEMAND),
        ]
        assert "tegenspraak" in [note["kind"] for note in result["notes"]]


class TestSick:
    @pytest.mark.parametrize(
        ("dagen", "keer", "expected"),
        [
            (4, 2, "nog-kort"),
            (5, 0, "kort"),
            (6, 0, "kort"),
            (4, 3, "kort"),
            (0, 4, "kort"),
            ("?", 2, "tel-meldingen"),
            ("?", 3, "kort"),
            (4, "?", "tel-meldingen"),
            ("?", "?", "tel-meldingen"),
        ],
    )
    def test_five_days_or_three_times(self, dagen, keer, expected):
        found = set(sick(dagen, keer)["outcomes"])
        assert found & {"nog-kort", "kort", "tel-meldingen"} == {expected}

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
            (MENTOR, NIEMAND),
            (VC, NIEMAND),
        ]
        assert len(provided(result, name)) == 2

    @pytest.mark.parametrize("beeld", [["patroon"], ["onduidelijk"]])
    def test_asking_for_the_illness_itself_is_settled_first(self, beeld):
        result = sick(beeld=beeld)
        assert result["headline"].startswith("Eerst nakijken: ")
        assert "schoolleiding beslist" in result["headline"]
        assert result["protocol"].startswith("Het protocol (schooljaar 22/23) zegt: ")

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


PER_LESUUR = [
    (VC, NIEMAND),
    (LEERLING, "hooguit 3 dagen; wij tellen vanaf de mail"),
    (MENTOR, "hooguit 2 dagen; wij tellen vanaf het antwoord van de leerling"),
    (MENTOR, "hooguit 2 dagen; wij tellen vanaf het antwoord van de leerling"),
    (VC, NIEMAND),
    (VC, NIEMAND),
]


class TestTruant:
    @pytest.mark.parametrize(
        ("uren", "drie_dagen", "expected"),
        [
            (1, "nee", "per-lesuur"),
            (4, "nee", "per-lesuur"),
            (5, "nee", "vijf"),
            (6, "nee", "zes"),
            (1, "ja", "drie-dagen-aaneen"),
            (6, "ja", "drie-dagen-aaneen"),
            ("?", "ja", "drie-dagen-aaneen"),
            ("?", "nee", "aantal-onbekend"),
            (4, "?", "per-lesuur"),
        ],
    )
    def test_up_to_six_hours(self, uren, drie_dagen, expected):
        assert truant(uren, drie_dagen=drie_dagen)["outcomes"][0] == expected

    def test_no_hour(self):
        assert outcome("mlg/spijbelen", spijbeluren=0, beeld="nee")["outcomes"][0] == "geen-uur"

    def test_the_seventh_hour_needs_no_other_answer(self):
        assert truant(7)["outcomes"][0] == "zeven"

    @pytest.mark.parametrize(
        ("al_gemeld", "drie_dagen", "expected"),
        [
            ("nee", None, "zeven-alsnog"),
            ("ja", "nee", "meer-dan-zeven"),
            ("ja", "ja", "drie-dagen-aaneen"),
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
        ("uren", "name", "more"),
        [
            (1, "per-lesuur", []),
            (5, "vijf", [(MENTOR_EN_COORDINATOR, NIEMAND)]),
            (6, "zes", [(MENTOR_EN_COORDINATOR, NIEMAND)]),
            (
                7,
                "zeven",
                [
                    (VC, NIEMAND),
                    (VC, NIEMAND),
                    (MENTOR, NIEMAND),
                    (LPA, NIEMAND),
                    (VC, NIEMAND),
                ],
            ),
        ],
    )
    def test_who_by_when(self, uren, name, more):
        result = truant(uren)
        assert tasks_of(result, name) == PER_LESUUR + more
        assert result["letters"] == ["mail-absentieoverzicht"]

    @pytest.mark.parametrize(("uren", "possibly"), [(1, True), (5, True), (6, False), (7, False)])
    def test_coming_back_is_possible_first_and_certain_from_the_sixth(self, uren, possibly):
        result = truant(uren)
        task = next(task for task in result["tasks"] if "terugkomtijd" in task["what"])
        assert bool(task["provided"]) is possibly

    @pytest.mark.parametrize(("nu", "dubbel"), [(1, "2 lesuren"), (2, "4 lesuren"), (3, "6 lesuren")])
    def test_time_is_made_up_twice(self, nu, dubbel):
        assert f"terugkomtijd in: {dubbel}," in words_of(truant(4, lesuren_nu=nu), "per-lesuur")

    def test_when_the_hours_of_now_are_unknown_no_number_is_guessed(self):
        assert "‹dubbel aantal lesuren›" in words_of(truant(4, lesuren_nu="?"), "per-lesuur")

    def test_three_days_are_calendar_days_from_the_mail(self):
        result = truant(1, mail="2026-11-26")
        assert result["tasks"][1]["by"]["date"] == "2026-11-29"
        assert "voorzichtig" in " ".join(note["check"] for note in result["notes"])

    def test_late_or_three_days_the_same_people_do_the_same(self):
        seventh = tasks_of(truant(7), "zeven")
        assert tasks_of(truant(8, al_gemeld="nee"), "zeven-alsnog") == seventh
        assert tasks_of(truant(2, drie_dagen="ja"), "drie-dagen-aaneen") == seventh

    def test_seven_is_reported_with_the_notes_of_magister(self):
        words = words_of(truant(7), "zeven")
        told = [inform["who"] for inform in truant(7)["inform"]]
        assert told == ["ouders", "mentor", "ouders", "mentor", "coördinator leerlingzaken", "IOT"]
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
            (8, 5, "negen"),
            (8, 6, "bespreek-vijf"),
            (9, 0, "negen"),
            (9, 6, "negen"),
            (10, 5, "negen"),
            (0, 0, "negen-zonder"),
            ("?", 5, "negen"),
            ("?", 4, "zoek-combinatie"),
            ("?", 6, "zoek-combinatie"),
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
            (MENTOR, NIEMAND),
            (VC, NIEMAND),
            (VC, "als de ouders het weten"),
            (LPA, NIEMAND),
        ]
        assert "persoonlijk" in words_of(result, "negen")
        assert "tegenspraak" in [note["kind"] for note in result["notes"]]
        assert result["next"][0]["answers"] == {"veel-21-22": "nee", "te-laat": 9}

    def test_more_than_five_hours_is_not_guessed(self):
        result = removed(9, te_laat=0, spijbeluren=6)
        assert result["headline"].endswith("bespreek of de stap van 9 keer geldt")
        assert "5 uur" in notes(result)

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
        assert provided(removed(6), "zes") == ["Vul een aanvraag voor het IOT in."]
        assert provided(removed(7), "zeven") == []
