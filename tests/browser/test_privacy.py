"""Nothing leaves the browser, and the policy of each page says so."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Request, expect

import decision_tools

from .wizard import Wizard

PAGES = [
    "",
    "nood/",
    "controle/",
    "toegankelijkheid/",
    "privacy/",
    "bouwers/",
    "poort/",
    "poort/handboek/te-laat/",
    "wijdevenen/",
    "mbo-utrecht/",
]
WALKED = ["poort/te-laat", "wijdevenen/opvang-leerling"]


def test_every_request_stays_on_the_site(context: BrowserContext, site: str) -> None:
    requests: list[Request] = []
    context.on("request", lambda request: requests.append(request))
    page = context.new_page()
    for address in PAGES:
        page.goto(site + address)
    page.get_by_role("searchbox").or_(page.get_by_role("combobox")).first.fill("te laat")
    expect(page.locator(".pw-search-status", has_text="bladzijden gevonden")).to_be_visible()
    for slug in WALKED:
        wizard = Wizard(page, site, slug)
        first = wizard.decided({})["question"]
        wizard.answer(first, 5 if wizard.text(first).count() else ())
        expect(wizard.question(first)).to_be_hidden()
    assert len(requests) > len(PAGES) + len(WALKED)
    for request in requests:
        address = request.url.removeprefix("blob:")
        assert address.startswith((site, "data:")), request.url
        assert request.method == "GET"
        assert not urlsplit(address).query
    assert context.cookies() == []


def test_the_policy_allows_no_eval_and_no_other_host(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    for address in [*PAGES, *(f"{slug}/" for slug in decision_tools.slugs())]:
        page.goto(site + address)
        policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
        assert policy is not None
        assert "'unsafe-eval'" not in policy
        assert "'unsafe-inline'" not in policy
        assert "default-src 'none'" in policy
        assert not re.search(r"https?:|\*|\w+\.\w+", policy), policy


def test_the_policy_holds_in_a_worker_from_a_blob(context: BrowserContext, site: str) -> None:
    page = context.new_page()
    page.goto(f"{site}poort/te-laat/")
    fetched = """address => new Promise((resolve) => {
        const line = `fetch(${JSON.stringify(address)}, { mode: "no-cors" })
          .then(() => postMessage("sent"), () => postMessage("refused"));`;
        const worker = new Worker(URL.createObjectURL(new Blob([line], { type: "text/javascript" })));
        worker.onmessage = ({ data }) => resolve(data);
    })"""
    assert page.evaluate(fetched, site) == "sent"
    assert page.evaluate(fetched, site.replace("127.0.0.1", "localhost")) == "refused"
