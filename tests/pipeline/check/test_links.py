"""Every link of a finished site leads somewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from pipeline.check import links


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ("b/", None),
        ("b/#hier", None),
        ("b/#a:aantal=3", None),
        ("mailto:a@example.org", None),
        ("https://example.org/", None),
        ("b/#daar", "De link b/#daar noemt een plek die daar niet is. Schrijf #hier als je dat bedoelt."),
        ("c/", "De link c/ leidt nergens heen. Verbeter het adres."),
        (
            "/b/",
            "De link /b/ begint met /. Schrijf hem vanaf de bladzijde",
        ),
        ("../buiten.html", "De link ../buiten.html leidt nergens heen. Verbeter het adres."),
    ],
)
def test_every_link_leads_somewhere(tmp_path: Path, link: str, fault: str | None) -> None:
    site = tmp_path / "site"
    (site / "b").mkdir(parents=True)
    (tmp_path / "buiten.html").write_text("", encoding="utf-8")
    (site / "index.html").write_text(f'<p>x</p>\n<a href="{link}">x</a>', encoding="utf-8")
    (site / "b" / "index.html").write_text('<h2 id="hier">x</h2>', encoding="utf-8")

    told = list(map(str, links.broken(site)))
    if fault is None:
        assert told == []
    else:
        assert len(told) == 1
        assert told[0].startswith(f"{site}/index.html:2: {fault}")
