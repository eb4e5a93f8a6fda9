"""Seven tools of WIJ de Venen on safety, against the words of its Handboek sociale veiligheid."""

from __future__ import annotations

from itertools import product

import pytest

from decision_tools import decide, load

AF = "aandachtsfunctionaris HGKM"
MANAGER = "manager sociale veiligheid"
FAMILY = (
    "meldcode",
    "informatie-delen",
    "calamiteit",
    "vlaggensysteem",
    "misbruik-door-professional",
    "klacht-of-zorg",
    "ouderavond",
)
SENSITIVE = FAMILY[:5]
VERTROUWENSINSPECTEURS = "0900 111 3 111"


def ask(tool, **answers):
    return decide(f"wijdevenen/{tool}", {name.replace("_", "-"): value for name, value in answers.items()})


def outcome(tool, **answers):
    """The result for answers that leave nothing to ask and are all read."""
    result = ask(tool, **answers)
    assert result["status"] == "outcome", result.get("question") or result.get("message")
    assert result["unread"] == []
    return result


def doing(result, who):
    return " ".join(task["what"] for task in result["tasks"] if who in task["who"])


def task(result, words):
    return next(t for t in result["tasks"] if words in t["what"])


def notes(result):
    every = [*result["notes"], *(note for t in result["tasks"] for note in t["notes"])]
    return " ".join(f"{note['text']} {note['check']}" for note in every)


# All


def test_catalogue_says_which_answers_stay_in_memory():
    assert [tool for tool in FAMILY if load(f"wijdevenen/{tool}").sensitive] == list(SENSITIVE)


@pytest.mark.parametrize("tool", FAMILY)
def test_words_for_the_two_sides_stand_only_where_they_are_advised_against(tool):
    for result in load(f"wijdevenen/{tool}").outcomes.values():
        for text in (result.headline, *result.then, *(t.what for t in result.tasks)):
            assert "dader" not in text or "niet. Zeg" in text
            assert "slachtoffer" not in text or "niet. Zeg" in text


@pytest.mark.parametrize("tool", SENSITIVE)
def test_a_sensitive_tool_begins_with_the_emergency_number(tool):
    assert "Bel 112" in load(f"wijdevenen/{tool}").intro


# Meldcode


def teacher(stap, **answers):
    return outcome("meldcode", onveilig_nu="nee", rol="leerkracht", laatste_stap=stap, **answers)


def af(stap, **answers):
    return outcome("meldcode", onveilig_nu="nee", rol="af", stap_af=stap, **answers)


def test_safety_is_the_first_question_and_needs_no_other():
    assert ask("meldcode")["question"] == "onveilig-nu"
    for answer in ("ja", "disclosure", "?"):
        result = outcome("meldcode", onveilig_nu=answer)
        assert [t["by"]["text"] for t in result["tasks"] if AF in t["who"]] == ["direct"]
        told = task(result, "Wacht niet op een dossier")
        assert told["by"]["text"] == "direct"
        assert "veilige lezing" in told["notes"][0]["check"]
        assert "112" in result["tasks"][0]["what"]
        alone = task(result, "Bel zelf Veilig Thuis: 0800-2000")
        assert (alone["who"], alone["by"]["text"]) == (["professional"], "meteen")
        assert result["next"][0]["tool"] == "wijdevenen/afwegingskader"


def test_a_teacher_is_never_the_one_who_reports():
    for row in load("wijdevenen/meldcode").outcomes.values():
        for t in row.tasks:
            assert not ("leerkracht" in t.roles and "eld" in t.what and "Veilig Thuis" in t.what)


def test_doubt_about_safety_counts_as_yes_and_waits_for_no_weighing():
    result = outcome("meldcode", onveilig_nu="?")
    assert result["headline"].startswith("Twijfel telt als ja")
    assert "doe de melding" in doing(result, MANAGER)


def test_who_is_not_in_danger_now_hears_what_to_do_when_that_changes():
    for id_, result in load("wijdevenen/meldcode").outcomes.items():
        said = " ".join((*result.then, *(t.provided for t in result.tasks)))
        urgent = id_ in ("onveilig", "onthulling", "twijfel")
        assert urgent or "Wordt het onveilig" in said or "mits er onveiligheid is" in said, id_


@pytest.mark.parametrize("gevaar", ["ja", "?"])
def test_danger_by_the_talk_is_brought_on_at_once(gevaar):
    result = teacher("collegas", verbetering="?", gevaar_gesprek=gevaar)
    assert [t["by"]["text"] for t in result["tasks"] if "leerkracht" in t["who"]] == ["direct"]
    assert "onveiligheid" in task(result, "doe de melding")["provided"]


def test_a_suspicion_of_abuse_that_nobody_can_say_is_less_is_weighed_by_another():
    assert "meewegen" in teacher("ouders", verbetering="?", vermoeden_thuis="ja")["headline"]
    assert "houd je aan de afspraken" in teacher("ouders", verbetering="?", vermoeden_thuis="nee")["headline"]


@pytest.mark.parametrize("stap", ["gezien", "vastgelegd"])
def test_on_a_suspicion_the_intern_begeleider_or_the_director_is_told_as_well(stap):
    assert "kindermishandeling vermoedt" in task(teacher(stap), "intern begeleider")["provided"]


def test_disclosure_is_not_taken_to_parents_unprepared():
    assert "niet onvoorbereid met ouders" in doing(
        outcome("meldcode", onveilig_nu="disclosure"), "professional"
    )


def test_steps_of_the_teacher_in_the_order_of_the_handbook():
    assert "feitelijk" in teacher("gezien")["headline"]
    assert "collega's" in teacher("vastgelegd")["headline"]
    later = teacher("collegas", verbetering="ja", gevaar_gesprek="nee")
    assert "ouders" in later["headline"]
    assert task(later, "Bespreek de zorg en vraag")["by"]["text"] == "op korte termijn"
    assert "aandachtsfunctionaris" in teacher("overgedragen")["headline"]


@pytest.mark.parametrize(
    "verbetering, vermoeden", list(product(("ja", "nee", "?"), ("groeit", "ja", "nee", "?")))
)
def test_handing_over_takes_no_improvement(verbetering, vermoeden):
    headline = teacher("ouders", verbetering=verbetering, vermoeden_thuis=vermoeden)["headline"]
    handed = verbetering == "nee" and vermoeden in ("groeit", "ja")
    assert ("draag de zorg over" in headline) == handed


@pytest.mark.parametrize("vermoeden", ["groeit", "ja", "nee", "?"])
def test_after_colleagues_the_suspicion_has_to_grow_as_well(vermoeden):
    given = {"verbetering": "nee", "vermoeden_thuis": vermoeden}
    if vermoeden != "groeit":
        given["gevaar_gesprek"] = "nee"
    assert ("Draag de zorg over" in teacher("collegas", **given)["headline"]) == (vermoeden == "groeit")


def test_talking_with_parents_may_be_skipped_on_concrete_signs_of_danger():
    skipped = teacher("collegas", verbetering="?", gevaar_gesprek="ja")
    assert skipped["headline"].startswith("Praat nu niet met de ouders")
    assert "regel en uitzondering" in notes(skipped)
    assert "Veilig Thuis" in doing(teacher("collegas", verbetering="?", gevaar_gesprek="?"), AF)
    assert "mag vervallen" in af("overleg", gevaar_gesprek="ja")["headline"]
    assert af("overleg", gevaar_gesprek="ja")["next"][0]["answers"] == {"gevaar-gesprek": "ja"}


def test_steps_of_the_aandachtsfunctionaris_in_order():
    assert "dossier Meldcode" in af("overgedragen")["headline"]
    assert "tegenspreekt" in doing(af("overgedragen"), AF)
    assert "professionals van buiten" in af("dossier")["headline"]
    assert "directie" in task(af("overleg", gevaar_gesprek="nee"), "Voer het gesprek")["who"]
    assert af("ouders")["next"][0]["tool"] == "wijdevenen/afwegingskader"
    assert "volgen" in af("gewogen")["headline"]
    assert "rapportage-meldcode" in af("gewogen")["letters"]


def test_support_staff_discuss_with_colleagues_and_not_with_parents():
    result = outcome("meldcode", onveilig_nu="nee", rol="ondersteunend", collegas_besproken="nee")
    assert "Vraag of zij dit zagen en of het met de ouders is besproken." in doing(
        result, "ondersteunend personeel"
    )
    later = outcome("meldcode", onveilig_nu="nee", rol="ondersteunend", collegas_besproken="ja")
    assert doing(later, "ondersteunend personeel") == ""


# Informatie delen


FOUR = ["gericht", "waarvoor", "wie-geeft", "wie-ontvangt"]


def share(**answers):
    return outcome("informatie-delen", **answers)


@pytest.mark.parametrize("missing", [*FOUR, None])
def test_consent_counts_only_with_all_four_conditions(missing):
    met = [condition for condition in FOUR if condition != missing]
    headline = share(met_wie="organisatie", toestemming="ja", voorwaarden=met)["headline"]
    assert headline.startswith("Ja") == (missing is None)


def test_without_consent_a_case_is_discussed_anonymously():
    assert "alleen anoniem" in share(met_wie="organisatie", toestemming="nee")["headline"]
    assert share(met_wie="organisatie", toestemming="?")["headline"].startswith("Nog niet")


def test_advice_and_report_need_no_consent_and_are_two_things():
    advice = share(met_wie="veilig-thuis", doel="advies")
    report = share(met_wie="veilig-thuis", doel="melding")
    assert "zonder namen" in advice["headline"]
    assert "geen melding" in " ".join(advice["then"])
    assert "geen toestemming" in report["headline"]
    anonymous = task(report, "anoniem")
    assert "grote zorg" in anonymous["provided"]
    assert "zonder namen" in share(met_wie="veilig-thuis", doel="?")["headline"]
    for doel in ("advies", "?"):
        unsafe = task(share(met_wie="veilig-thuis", doel=doel), "doe de melding")
        assert (unsafe["by"]["text"], "onveiligheid" in unsafe["provided"]) == ("direct", True)


@pytest.mark.parametrize(
    "answers",
    [
        {"met_wie": "collega", "nodig": "nee"},
        {"met_wie": "collega", "nodig": "?"},
        {"met_wie": "organisatie", "toestemming": "nee"},
        {"met_wie": "organisatie", "toestemming": "?"},
        {"met_wie": "organisatie", "toestemming": "ja", "voorwaarden": []},
    ],
)
def test_a_no_never_silences_a_concern(answers):
    result = share(**answers)
    assert "aandachtsfunctionaris HGKM" in " ".join(result["then"])
    assert "wijdevenen/meldcode" in [step["tool"] for step in result["next"]]


def test_veilig_thuis_may_be_answered_without_agreement_after_weighing():
    weighed = share(met_wie="veilig-thuis", doel="vraag", instemming="nee")
    assert task(weighed, "Weeg wat delen betekent")["by"]["text"] == "vóór je de informatie geeft"
    agreed = share(met_wie="veilig-thuis", doel="vraag", instemming="ja")
    assert agreed["record"] == [{"what": "De instemming van de ouders", "where": "leerlingdossier"}]


def test_staff_never_talk_to_the_press():
    press = share(met_wie="pers")
    assert press["headline"].startswith("Nee")
    assert "Verwijs naar de directeur" in doing(press, "professional")


def test_parents_get_an_answer_on_a_change_in_four_weeks():
    wish = task(share(met_wie="ouders"), "Antwoord schriftelijk")
    assert wish["by"]["text"] == "binnen 4 weken na ontvangst"


@pytest.mark.parametrize("nodig, start", [("ja", "Ja"), ("nee", "Nee"), ("?", "Vraag eerst")])
def test_a_colleague_hears_only_what_the_work_needs(nodig, start):
    assert share(met_wie="collega", nodig=nodig)["headline"].startswith(start)


# Calamiteit


def calamity(omvang="klein", wie_weet="betrokken", thuis="nee", **answers):
    return outcome("calamiteit", omvang=omvang, wie_weet=wie_weet, thuis_houden=thuis, **answers)


def test_the_emergency_number_comes_before_the_actions():
    assert "112" in calamity()["tasks"][0]["what"]


def test_five_actions_in_order_whatever_the_answers():
    numbers = [t["what"][6] for t in calamity()["tasks"] if t["outcome"] == "acties" and "Actie" in t["what"]]
    assert numbers == sorted(numbers)
    assert set(numbers) == set("12345")


def test_words_to_avoid_and_words_to_use():
    said = " ".join(t["what"] for t in calamity()["tasks"])
    for word in ("betrokken leerlingen", "intimiderend", "ongepast", "grensoverschrijdend", "seksueel"):
        assert word in said


def test_big_or_unsure_calls_in_help():
    assert "088 308 33 42" in " ".join(t["what"] for t in calamity("groot")["tasks"])
    assert "partijen op de sociale kaart" in " ".join(t["what"] for t in calamity("?")["tasks"])


@pytest.mark.parametrize(
    "kring, leerling, letters",
    [
        ("betrokken", None, set()),
        ("groep", "ouder", {"ouderbrief-betrokken-groep"}),
        ("groep", "jong", {"ouderbrief-betrokken-groep"}),
        ("groep", "kleuter", {"ouderbrief-jonge-leerlingen"}),
        ("groepen", None, {"ouderbrief-betrokken-groep", "ouderbrief-overige-groepen"}),
        ("open", None, set()),
    ],
)
def test_letter_for_who_has_to_know(kring, leerling, letters):
    given = {} if leerling is None else {"leerlingen": leerling}
    found = calamity("groot", kring, **given)["letters"]
    assert {letter for letter in found if letter.startswith("ouderbrief")} == letters


@pytest.mark.parametrize("leerling", ["kleuter", "jong", "?"])
def test_keeping_a_young_child_at_home_is_settled_first(leerling):
    result = calamity(thuis="ja", leerlingen=leerling)
    assert result["headline"].startswith("Eerst nakijken:")
    assert "bevoegd gezag" in result["headline"]


def test_an_older_child_may_be_suspended_by_the_protocol():
    result = calamity(thuis="ja", leerlingen="ouder")
    assert not result["headline"].startswith("Eerst")
    assert "wijdevenen/schorsen-en-verwijderen" in [step["tool"] for step in result["next"]]
    assert "alleen voor de veiligheid" in notes(result)


# Vlaggensysteem


CRITERIA = ("wederzijds", "vrijwillig", "gelijkwaardig", "ontwikkeling", "context", "zelfrespect")
REACTIONS = {
    "groen": ("reageer positief",),
    "geel": ("Waarschuw", "grens"),
    "rood": ("Verbied",),
    "zwart": ("Grijp in", "straf"),
}


def test_six_criteria_are_asked_one_by_one_before_the_flag():
    asked, given = [], {}
    while (result := ask("vlaggensysteem", **given))["status"] == "question":
        asked.append(result["question"])
        given[result["question"]] = "groen" if result["question"] == "vlag" else "ja"
    assert tuple(asked) == (*CRITERIA, "vlag")


@pytest.mark.parametrize("flag, weighed", list(product(REACTIONS, ("ja", "nee", "?"))))
def test_the_flag_is_the_professionals_whatever_was_weighed(flag, weighed):
    result = outcome("vlaggensysteem", **dict.fromkeys(CRITERIA, weighed), vlag=flag)
    assert result["headline"].lower().startswith(flag)
    for words in REACTIONS[flag]:
        assert words in doing(result, "professional")
    assert "niet welke weging bij welke vlag" in notes(result)


@pytest.mark.parametrize("flag", [*REACTIONS, "open"])
def test_pupils_who_are_not_safe_wait_for_no_flag(flag):
    result = outcome("vlaggensysteem", **dict.fromkeys(CRITERIA, "?"), vlag=flag)
    assert task(result, "Vertel het nu")["by"]["text"] == "direct"
    assert task(result, "doe de melding")["by"]["text"] == "direct"
    if flag in ("rood", "zwart"):
        assert "112" in result["tasks"][0]["what"]


def test_no_flag_yet_is_an_answer():
    result = outcome("vlaggensysteem", **dict.fromkeys(CRITERIA, "?"), vlag="open")
    assert result["headline"].startswith("Nog geen vlag")


# Misbruik door een professional


@pytest.mark.parametrize(
    "who, role",
    [("medewerker", "professional"), ("contactpersoon", "contactpersoon"), ("schoolleiding", "professional")],
)
@pytest.mark.parametrize("knows", ["nee", "?"])
@pytest.mark.parametrize("kind", ["seksueel", "?"])
def test_everyone_tells_the_board_at_once(who, role, knows, kind):
    result = outcome("misbruik-door-professional", wie=who, bestuur_weet=knows, soort=kind)
    told = task(result, "Meld het zelf bij het schoolbestuur")
    assert (told["who"], told["by"]["text"]) == ([role], "onmiddellijk")
    assert "tussenpersoon" in told["what"]
    assert "112" in result["tasks"][0]["what"]
    unreached = task(result, "Bel de vertrouwensinspecteurs")
    assert "niet bereikt" in unreached["provided"] and VERTROUWENSINSPECTEURS in unreached["what"]
    assert task(result, "Stap 3. Leg het voor")["by"]["text"] == "direct"


def test_the_duty_speaks_of_sexual_abuse_and_the_opening_of_more():
    result = outcome("misbruik-door-professional", wie="medewerker", bestuur_weet="nee", soort="ander")
    assert "lichamelijk misbruik en kinderporno" in notes(result)
    assert task(result, "Meld het zelf")["by"]["text"] == "onmiddellijk"
    assert "veilige lezing" in notes(result)


@pytest.mark.parametrize("who", ["medewerker", "contactpersoon", "schoolleiding"])
def test_who_knows_that_the_board_knows_still_says_what_they_know(who):
    result = outcome("misbruik-door-professional", wie=who, bestuur_weet="ja")
    assert "112" in result["tasks"][0]["what"]
    assert result["headline"].startswith("Meld ook zelf")
    assert task(result, "Meld wat jij weet")["by"]["text"] == "onmiddellijk"


def test_report_to_the_police_follows_a_reasonable_suspicion_only():
    given = {"wie": "bestuur", "stand": "overlegd"}
    yes = outcome("misbruik-door-professional", **given, redelijk_vermoeden="ja")
    no = outcome("misbruik-door-professional", **given, redelijk_vermoeden="nee")
    still = outcome("misbruik-door-professional", **given, redelijk_vermoeden="open")
    assert "Stap 6. Doe aangifte" in doing(yes, "bevoegd gezag")
    for other in (no, still):
        assert "aangifte" not in " ".join(t["what"] for t in other["tasks"])
    assert {note["kind"] for note in no["notes"]} == {"stil"}


def test_seven_questions_after_the_decision_and_a_way_back_after_a_false_accusation():
    after = outcome("misbruik-door-professional", wie="bestuur", stand="besloten")
    assert len([t for t in after["tasks"] if t["who"] == ["bevoegd gezag"]]) == 7
    false = outcome("misbruik-door-professional", wie="bestuur", stand="vals")
    assert "klachtencommissie" in " ".join(false["then"])


# Klacht of zorg


def turn_to(who, **answers):
    return outcome("klacht-of-zorg", wie_klaagt=who, **answers)["headline"]


def test_parents_have_their_own_ways():
    assert "leerkracht" in turn_to("ouder", ernstig="nee", ouder_onderwerp="vraag")
    assert "intern begeleider" in turn_to("ouder", ernstig="nee", ouder_onderwerp="begeleiding")
    assert "directie" in turn_to("ouder", ernstig="nee", ouder_onderwerp="vastgelopen")


@pytest.mark.parametrize("who", ["ouder", "leerling", "medewerker"])
def test_near_or_at_a_distance(who):
    subject = {f"{who}_onderwerp": "onveilig", "ernstig": "nee"}
    assert "contactpersoon" in turn_to(who, **subject, afstand="nee")
    assert "contactpersoon" in turn_to(who, **subject, afstand="?")
    assert "externe vertrouwenspersoon" in turn_to(who, **subject, afstand="ja")
    assert "externe vertrouwenspersoon" in turn_to(who, ernstig="nee", **{f"{who}_onderwerp": "macht"})


@pytest.mark.parametrize("who", ["ouder", "leerling", "medewerker"])
def test_abuse_and_serious_violence_go_to_the_inspectors(who):
    assert VERTROUWENSINSPECTEURS in turn_to(who, ernstig="ja")
    assert "Niet zeker?" in turn_to(who, ernstig="?")


@pytest.mark.parametrize("ernstig", ["ja", "?"])
def test_staff_with_a_suspicion_about_staff_are_sent_to_the_board_at_once(ernstig):
    result = outcome("klacht-of-zorg", wie_klaagt="medewerker", ernstig=ernstig)
    assert "bestuur" in result["headline"]
    told = task(result, "Meld het zelf bij het schoolbestuur")
    assert told["by"]["text"] == "onmiddellijk"
    assert "wijdevenen/misbruik-door-professional" in [step["tool"] for step in result["next"]]


def test_staff_with_a_wrong_at_work_talk_first_and_follow_the_regulation_when_nothing_happens():
    given = {"ernstig": "nee", "medewerker_onderwerp": "misstand"}
    assert "Bespreek" in turn_to("medewerker", **given, misstand_besproken="nee")
    assert "klachtenregeling" in turn_to("medewerker", **given, misstand_besproken="niets")
    assert "geen nieuwe stap" in turn_to("medewerker", **given, misstand_besproken="loopt")


# Ouderavond


ALL_FOUR = ["informatie", "meer-dan-brief", "luisteren", "partijen"]


def evening(**answers):
    return outcome("ouderavond", **answers)


def test_between_pupils_it_is_usually_no_reason():
    result = evening(tussen_leerlingen="ja")
    assert "meestal geen ouderavond" in result["headline"]
    assert "andere ouders" in task(result, "Stuur ouders een brief")["provided"]


@pytest.mark.parametrize("missing", [*ALL_FOUR, None])
def test_it_can_work_with_all_that_the_handbook_names(missing):
    given = {"voorwaarden_avond": [one for one in ALL_FOUR if one != missing]}
    if missing is None:
        given["overlegd_partners"] = "ja"
    result = evening(tussen_leerlingen="nee", onvrede="nee", **given)
    assert ("kan hier goed werken" in result["headline"]) == (missing is None)
    if missing:
        assert "Bied gesprekken aan" in doing(result, "bestuur")


@pytest.mark.parametrize("overlegd", ["nee", "?"])
def test_partners_are_consulted_before_anything_is_announced(overlegd):
    for given in (
        {"onvrede": "ja"},
        {"onvrede": "nee", "voorwaarden_avond": ALL_FOUR},
    ):
        result = evening(tussen_leerlingen="nee", overlegd_partners=overlegd, **given)
        assert result["headline"].startswith("Kondig nog niets aan")
        assert task(result, "Overleg met partners")["by"]["text"] == "vóór een ouderavond wordt aangekondigd"


def test_with_much_discontent_at_most_an_evening_to_listen():
    result = evening(tussen_leerlingen="nee", onvrede="ja", overlegd_partners="ja")
    assert "luisteren" in result["headline"]
    assert "uitnodiging" in doing(result, "school")


def test_three_or_four_parties_and_one_or_two_helpers():
    result = evening(
        tussen_leerlingen="nee", onvrede="nee", voorwaarden_avond=ALL_FOUR, overlegd_partners="ja"
    )
    assert "drie tot vier partijen" in doing(result, "school")
    assert "een of twee hulpverleners" in doing(result, "school")
