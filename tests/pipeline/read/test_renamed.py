"""A role under another name: on pages, in lists and in school.toml itself; addresses and anchors stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.pages.conversion import convert
from pipeline.problems import ContentError
from pipeline.read import renamed
from pipeline.read.protocol_pages import load_pages
from pipeline.read.schools import load_schools

from decision_tools.rules.renaming import renaming

SAY = renaming({"coach": "begeleider", "coaches": "begeleiders"})


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("De **coach** belt; coaches ook.", "De **begeleider** belt; begeleiders ook."),
        ("[De coach](rol-coach.md#coach)", "[De begeleider](rol-coach.md#coach)"),
        (
            "`coach` en coach@school.nl en https://coach.nl/coach",
            "`coach` en coach@school.nl en https://coach.nl/coach",
        ),
        ("{{ tabel: poort/coach }}", "{{ tabel: poort/coach }}"),
        ("## Wat de coach doet", "## Wat de begeleider doet {#wat-de-coach-doet}"),
        ("## Wat de coach doet {#eigen}", "## Wat de begeleider doet {#eigen}"),
        ("## Wat de mentor doet", "## Wat de mentor doet"),
    ],
)
def test_what_is_read_is_said_anew_and_addresses_stay(written: str, said: str) -> None:
    assert renamed.body(written, SAY) == said


def test_a_heading_keeps_the_anchor_that_it_had() -> None:
    before = "## Zo helpt [de coach](rol.md): één keer"

    (anchor,) = (part for part in convert(before, "poort/a.md").split('"') if part.startswith("zo-"))
    assert f'id="{anchor}"' in convert(renamed.body(before, SAY), "poort/a.md")


def rename(protocols: Path, old: str, new: str) -> None:
    path = protocols / "poort" / "school.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_role_that_is_renamed_in_school_toml_is_so_on_every_page(protocols: Path) -> None:
    rename(
        protocols,
        'name = "coach"\nplural = "coaches"',
        'id = "coach"\nid_plural = "coaches"\nname = "begeleider"\nplural = "begeleiders"',
    )
    schools = load_schools(protocols)
    pages = {page.subject: page for page in load_pages(schools, protocols) if page.school == "poort"}
    page = pages["te-laat"]

    assert "begeleider" in page.roles and "coach" not in page.roles
    assert "begeleider" in page.body
    assert pages["rol-coach"].title.endswith("begeleider")
    assert not [text for page in pages.values() if "coach " in (text := renamed.ADDRESS.sub("", page.body))]
    mentor = next(role for role in schools["poort"].roles if role.name == "mentor")
    assert mentor.what.endswith("Of dit de begeleider is, staat er niet.")


def test_a_plural_without_the_word_that_it_replaces_is_told(protocols: Path) -> None:
    rename(protocols, 'name = "coach"', 'id = "coach"\nname = "begeleider"')

    with pytest.raises(ContentError, match="Bij “begeleider” horen `id` en `id_plural`"):
        load_schools(protocols)
