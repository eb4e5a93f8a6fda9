"""From any page of the finished site it is one tap to the emergency page, without a script, and two to act."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import lxml.html
from pipeline.pages import emergency
from pipeline.paths import SITE, web_path
from pipeline.read.library import Library

HOST = "https://x"


def test_every_page_leads_to_help_in_one_tap() -> None:
    astray = []
    for path in SITE.rglob("*.html"):
        address = path.relative_to(SITE).as_posix().removesuffix("index.html")
        text = path.read_text(encoding="utf-8")
        link = re.search(r'<a class="pw-emergency" href="([^"]*)"', text)
        before_folds = link and "<details" not in text[: link.start()]
        target = link and urljoin(f"{HOST}/{address}", link[1]).removeprefix(HOST).strip("/")
        if not before_folds or not (SITE / str(target) / "index.html").is_file() or "nood" not in str(target):
            astray.append(address)
    assert astray == []


def test_home_leads_to_every_first_action_in_two_taps(library: Library) -> None:
    overview = lxml.html.parse(SITE / "nood" / "index.html")
    leads = {urljoin("nood/", href) for href in overview.xpath("//article//a/@href")}

    for situation in library.emergency.situations:
        assert f"nood/{situation.id}/" in leads
        page = lxml.html.parse(SITE / "nood" / situation.id / "index.html")
        assert page.xpath("//section[@class='pw-now']//li")


def test_every_emergency_page_is_made(library: Library) -> None:
    for page in emergency.pages(library):
        html = (SITE / web_path(page.uri) / "index.html").read_text(encoding="utf-8")
        assert f"<h1>{page.title}</h1>" in html
        assert 'href="tel:' in html


def test_the_page_that_is_not_there_leads_to_help() -> None:
    page = (SITE / "404.html").read_text(encoding="utf-8")

    assert 'href="tel:112"' in page
    assert "Direct hulp nodig" in page
