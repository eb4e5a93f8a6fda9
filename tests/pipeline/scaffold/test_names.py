"""Under which names a school can be made, and what is said where it cannot."""

from __future__ import annotations

import pytest
from pipeline.read.library import Library
from pipeline.scaffold.names import Refused, new_school

ADDRESSES = ("nood", "wet", "vergelijking")


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("De Berg", "de-berg"),
        ("Sint-Jan's  Lyceum", "sint-jans-lyceum"),
        ("Basisschool ’t Één", "basisschool-t-een"),
        ("2College", "school-2college"),
        ("Wij & Co. 3", "wij-co-3"),
    ],
)
def test_the_address_follows_from_the_name(library: Library, name: str, slug: str) -> None:
    made = new_school(name, "vo", library.schools.values(), ADDRESSES)

    assert (made.slug, made.package) == (slug, slug.replace("-", "_"))
    assert made.package.isidentifier()


@pytest.mark.parametrize(
    ("name", "sector", "told"),
    [
        ("", "vo", "Geef de naam van de school"),
        ("   ", "vo", "Geef de naam van de school"),
        ("De Berg", "hbo", "SECTOR is “hbo”. Kies uit: po, vo, mbo."),
        ("De Berg", "", "SECTOR is “”"),
        ('De "Berg"', "vo", "In de naam staat '\"'"),
        ("../../etc", "vo", "In de naam staat '/'"),
        ("De {{ Berg }}", "vo", "In de naam staat '{'"),
        ("De\nBerg", "vo", r"In de naam staat '\n'"),
        ("De <b>Berg", "vo", "In de naam staat '<'"),
        ("$(berg)", "vo", "In de naam staat '$'"),
        ("B" * 61, "vo", "De naam heeft 61 tekens"),
        ("&", "vo", "In de naam staat geen letter van a tot en met z"),
        ("Школа", "vo", "In de naam staat geen letter van a tot en met z"),
        ("Poort", "vo", "Er is al een school Poort Lyceum, in protocols/poort/"),
        ("poort lyceum", "vo", "Er is al een school Poort Lyceum"),
        ("Rules", "vo", "Het webadres “rules” is al van iets anders"),
        ("Assets", "vo", "Het webadres “assets” is al van iets anders"),
        ("Nood", "vo", "Het webadres “nood” is al van iets anders"),
        ("Class", "vo", "Het webadres “class” is al van iets anders"),
        ("Vergelijking", "vo", "Het webadres “vergelijking” is al van iets anders"),
    ],
)
def test_a_name_that_cannot_be_is_refused_with_the_reason(
    library: Library, name: str, sector: str, told: str
) -> None:
    with pytest.raises(Refused) as refused:
        new_school(name, sector, library.schools.values(), ADDRESSES)

    assert told in str(refused.value)
