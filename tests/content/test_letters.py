"""What a letter or form has to say, in the words of its source; and the words it is advised against."""

from __future__ import annotations

import re

import pytest
from pipeline.read.letters import LetterTemplate, read_letters
from pipeline.read.schools import load_schools

LETTERS = {letter.slug: letter for letter in read_letters(load_schools()).sound()}
WDV, POORT, MBO, MLG, KLUIVERBOOM = "wijdevenen", "poort", "mbo-utrecht", "mlg", "kluiverboom"
ADVISED_AGAINST = re.compile(r"\b(?:dader|slachtoffer|seksue|schors)", re.I)
"""Actie 1, Terminologie; and the letter to the parents of the group would rather not say 'schorsen'."""

IN_THE_LETTER = {
    f"{WDV}/brief-schorsing": (
        *("bevoegd gezag heeft dit vooraf goedgekeurd", "redenen", "nodigt u uit voor een gesprek"),
        *("wel en niet kan", "voor gezien", "in beroep", "uiterlijk binnen 14 dagen"),
        *("bevoegd gezag en de onderwijsinspectie", "toets niet in de weg"),
    ),
    f"{WDV}/brief-time-out": (
        *("rest van die dag", "goedgekeurd", "(leerkracht)", "(directie)", "voor gezien"),
        "gemeld aan het bevoegd gezag",
    ),
    f"{WDV}/brief-voornemen-verwijdering": (
        *("voornemen", "redenen", "binnen zes weken", "bezwaarschrift", "hoort u over uw bezwaar"),
        *("Binnen vier weken", "voor gezien", "ambtenaar leerplichtzaken en de onderwijsinspectie"),
    ),
    f"{WDV}/ouderbrief-betrokken-groep": (
        *("rust", "privacy", "begeleiding geregeld", "herhaling te voorkomen", "geen aanwijzingen"),
        *("Helemaal zeker weten we dat niet", "open vragen", "een van ons"),
    ),
    f"{WDV}/ouderbrief-overige-groepen": (
        *("rust", "privacy", "Waar nodig is begeleiding", "ook een brief gekregen", "een van ons"),
    ),
    f"{WDV}/ouderbrief-jonge-leerlingen": (
        "Gisteren",
        "vanochtend",
        "open met uw kind",
        "Ondervraag",
        "genoeg",
    ),
    f"{POORT}/brief-interne-time-out": (
        *("vijfde keer", "lokaal 1.16", "van 8:30 tot 16:15", "huiswerk of leest een boek", "gewone lestijd"),
        *("plan van aanpak", "Zorg Advies Team", "bevestig ik"),
    ),
    f"{POORT}/brief-externe-schorsing": ("zesde keer", "één dag", "herstelgesprek", "redenen"),
    f"{POORT}/mail-ouders-verwijdering": (
        "coach, mentor en medewerker verzuim",
        "reden",
        "kan pas weer in de les komen na een herstelgesprek",
    ),
    f"{POORT}/verslag-afspraken": (
        "aan de telefoon",
        "afspraken",
        "meer dan vier keer",
        "nodigt de coach u uit",
    ),
    f"{MLG}/mail-absentieoverzicht": ("ouders en mentor", "Vertel je mentor"),
    f"{MLG}/uitnodiging-preventief-spreekuur": ("preventieve spreekuur", "leerplichtambtenaar", "Magister"),
    f"{MLG}/uitnodiging-gesprek-leerplicht": ("leerplichtambtenaar", "hierover al gesproken"),
    f"{KLUIVERBOOM}/brief-drie-keer": ("ondertekenen", "Handtekening"),
    f"{MBO}/verzuimbrief-1": ("geen geldige reden", "verzuimgesprek"),
    f"{MBO}/verzuimbrief-2": ("praktijkovereenkomst", "BPV-begeleider"),
    f"{MBO}/verzuimbrief-12": ("vier weken", "aangetekend in de administratie", "Wat is de reden"),
    f"{MBO}/verzuimbrief-13": ("schoolgebouw", "gesprek", "redenen"),
    f"{MBO}/verzuimbrief-14": ("Aangetekend", "gesprek", "redenen"),
    **{
        f"{MBO}/verzuimbrief-{number}": (f"{nth} melding", "verzuimgesprek", "leerplicht", "actie gewenst")
        for number, nth in ((3, "eerste"), (6, "tweede"), (9, "derde"))
    },
    **{
        f"{MBO}/verzuimbrief-{number}": (f"{nth} melding", "verzuimgesprek", "RMC", "actie gewenst")
        for number, nth in ((5, "eerste"), (8, "tweede"), (11, "derde"))
    },
    **{f"{MBO}/verzuimbrief-{number}": ("meldt dit verzuim niet bij DUO",) for number in (4, 7, 10)},
}
TO_FILL_IN = {
    f"{MBO}/verzuimbrief-13": ("bezwaar", "Klachtencommissie", "binnen tien werkdagen", "feiten"),
    f"{MBO}/verzuimbrief-14": (
        "bezwaar",
        "Klachtencommissie",
        "binnen tien werkdagen",
        "acht weken",
        "gemeente",
    ),
    f"{MBO}/verzuimbrief-15": ("na één week", "Na twee weken", "studentenadministratie"),
    f"{MBO}/verlofaanvraag": ("werkgeversverklaring", "Aantal schooldagen", "directeur", "handtekening"),
    f"{MBO}/checklist-leerplicht": (
        *("roepnaam", "vermoedelijke reden", "mate van verzuim", "opleiding en leerjaar", "contactpersoon"),
        *(
            "acties die de school al deed",
            "interne stappen",
            "verzuimgesprek",
            "sancties",
            "door te verwijzen",
        ),
    ),
    f"{POORT}/plan-van-aanpak": ("rol van de ouders", "rol van de school", "momenten van evaluatie", "ZAT"),
    f"{WDV}/logboek-signalen": (
        *("datum", "tijd", "locatie", "gesignaleerd door", "situatie", "initialen", "actie", "afspraken"),
        *("contacten met ouders", "afspraken met ouders", "verloop"),
    ),
    f"{WDV}/rapportage-meldcode": (
        *("datum", "contactpersoon", "onderwerp", "omschrijving", "maatschappelijke onrust", "betrokkenen"),
        *("uitgevoerde activiteiten", "melding gedaan", "informeren betrokkenen", "extern consult"),
        *("knelpunten", "opmerkingen"),
    ),
    f"{WDV}/lijst-contacten-ouders": ("Datum", "Gesprekspartners", "Gemaakte afspraken"),
    f"{WDV}/verslag-zorggesprek": (
        "SMART",
        "voor gezien",
        "dossier altijd inzien",
        "evaluatie",
        "Veilig Thuis",
    ),
    f"{WDV}/incidentenregistratie": (
        "Datum",
        "Locatie",
        "Toelichting voorval",
        "Melder",
        "Betrokkenen",
        "bijlage",
    ),
    f"{KLUIVERBOOM}/uitstuurformulier": (
        "waarom ben je uit de les gestuurd",
        "oplossing",
        "afspraak",
        "maatregel",
    ),
}


@pytest.mark.parametrize("slug", IN_THE_LETTER)
def test_a_letter_says_what_its_source_asks(slug: str) -> None:
    assert [fact for fact in IN_THE_LETTER[slug] if fact not in LETTERS[slug].body] == []


@pytest.mark.parametrize("slug", TO_FILL_IN)
def test_a_letter_or_form_asks_for_what_its_source_asks(slug: str) -> None:
    asked = fields_of(LETTERS[slug]).lower()

    assert [fact for fact in TO_FILL_IN[slug] if fact.lower() not in asked] == []


def fields_of(letter: LetterTemplate) -> str:
    """What the fields of a letter say, with its text."""
    said = [[f.label, f.help, f.settle, *f.options, *f.columns] for f in letter.fields]
    return "\n".join([letter.body, *(" ".join(parts) for parts in said)])


def test_every_letter_is_laid_beside_its_source() -> None:
    ours = {slug for slug in LETTERS if slug.endswith("/duo-invulhulp")}

    assert {*IN_THE_LETTER, *TO_FILL_IN, *ours} == set(LETTERS)


@pytest.mark.parametrize("slug", [slug for slug in LETTERS if "/ouderbrief-" in slug])
def test_letters_to_parents_keep_to_the_words_that_the_handbook_advises(slug: str) -> None:
    assert ADVISED_AGAINST.findall(LETTERS[slug].body) == []


NOT_THE_SOURCE = {
    f"{POORT}/brief-interne-time-out": "onder toezicht van",
    f"{WDV}/brief-time-out": "We nodigen u uit",
    f"{WDV}/ouderbrief-betrokken-groep": "We hebben direct",
    f"{WDV}/ouderbrief-overige-groepen": "We hebben direct",
    f"{WDV}/ouderbrief-jonge-leerlingen": "We hebben direct",
    f"{MLG}/uitnodiging-gesprek-leerplicht": "nodigen u en",
}
"""Who does it, where the source only says that it is done."""


@pytest.mark.parametrize("slug", NOT_THE_SOURCE)
def test_a_letter_names_nobody_whom_its_source_does_not_name(slug: str) -> None:
    assert NOT_THE_SOURCE[slug] not in LETTERS[slug].body


@pytest.mark.parametrize("slug", [slug for slug in LETTERS if "/verzuimbrief-" in slug])
def test_the_fifteen_letters_of_mbo_utrecht_are_examples_in_our_words(slug: str) -> None:
    notes = " ".join(note.text for note in LETTERS[slug].notes)

    assert not LETTERS[slug].own
    assert "de brief van de school staat op intranet" in notes
