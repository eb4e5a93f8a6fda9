"""Where links lead, from Markdown and from templates."""

from __future__ import annotations

import pytest
from pipeline.pages.addresses import linker, rewrite
from pipeline.paths import PROTOCOLS

TE_LAAT = PROTOCOLS / "poort" / "te-laat.md"
URI = "poort/handboek/te-laat.md"


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("ziek.md", "ziek.md"),
        ("ziek.md#na-vier-keer", "ziek.md#na-vier-keer"),
        ("index.md", "../index.md"),
        ("../wijdevenen/afwegingskader.md", "../../wijdevenen/handboek/afwegingskader.md"),
        ("../../docs/nood.md", "../../nood.md"),
        ("tool:poort/te-laat", "../te-laat.md"),
        ("tool:wijdevenen/afwegingskader#uitkomst-a", "../../wijdevenen/afwegingskader.md#uitkomst-a"),
        ("https://example.org/a.md", "https://example.org/a.md"),
        ("mailto:absentie@example.org", "mailto:absentie@example.org"),
        ("#waarom-zo", "#waarom-zo"),
    ],
)
def test_links_point_where_the_page_went(link: str, target: str) -> None:
    assert rewrite(f"Zie [hier]({link}).", TE_LAAT, URI) == f"Zie [hier]({target})."


def test_the_start_page_of_a_school_links_into_the_handbook() -> None:
    assert (
        rewrite("[x](te-laat.md)", PROTOCOLS / "poort" / "index.md", "poort/index.md")
        == "[x](handboek/te-laat.md)"
    )


def test_links_of_templates_are_relative() -> None:
    to = linker("poort/handboek/te-laat.md")

    assert to("poort/te-laat.md") == "../../te-laat/"
    assert to("poort/index.md") == "../../"
    assert to("index.md") == "../../../"
