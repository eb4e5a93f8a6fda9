"""The content security policy, and the links of the finished site."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest
from pipeline.check import links
from pipeline.site import policy

PAGE = '<!doctype html><html><head>\n<meta charset="utf-8">\n{head}</head><body>{body}</body></html>'


def page(body: str = "", head: str = "") -> str:
    return PAGE.format(head=head, body=body)


def rules(text: str) -> dict[str, str]:
    return dict(rule.split(" ", 1) for rule in policy.policy(text).split("; "))


def test_a_plain_page_may_fetch_nothing_and_run_no_python() -> None:
    plain = rules(page())

    assert plain["connect-src"] == "'none'"
    assert plain["worker-src"] == "'none'"
    assert plain["script-src"] == "'self'"


def test_a_tool_page_may_run_python_but_never_evaluate_text() -> None:
    tool = rules(page('<form class="pw-wizard">'))

    assert tool["script-src"] == "'self' 'wasm-unsafe-eval'"
    assert tool["connect-src"] == "'self'"
    assert tool["worker-src"] == "'self' blob:"
    assert "'unsafe-eval'" not in policy.policy(page('<form class="pw-wizard">'))


def test_an_inline_script_is_allowed_by_its_hash_only() -> None:
    text = "document.title = 'é'"
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    assert rules(page(f"<script>{text}</script>"))["script-src"] == f"'self' 'sha256-{digest}'"
    assert policy.inline_hashes(page('<script src="a.js"></script>')) == []
    assert policy.inline_hashes(page('<script type="application/json">{"a": 1}</script>')) == []


def test_the_policy_stands_before_everything_it_has_to_bind(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(page(head='<link rel="stylesheet" href="a.css">'), encoding="utf-8")

    assert policy.apply(tmp_path) == []

    written = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert written.index("Content-Security-Policy") < written.index("stylesheet")
    assert '<meta name="referrer" content="no-referrer">' in written


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ('<p style="color: red">x</p>', "an inline style"),
        ("<style>p { color: red }</style>", "a style element"),
        ('<button onclick="go()">x</button>', "an inline event handler"),
        ('<img src="https://example.org/a.png">', "a file of another host"),
        ('<script src="//example.org/a.js"></script>', "a file of another host"),
    ],
)
def test_what_the_policy_would_block_is_told(tmp_path: Path, body: str, name: str) -> None:
    (tmp_path / "a.html").write_text(page(body), encoding="utf-8")

    assert policy.apply(tmp_path) == [f"a.html: holds {name}, which the policy forbids"]


@pytest.mark.parametrize(
    ("link", "fault"),
    [
        ("b/", None),
        ("b/#hier", None),
        ("b/#a:aantal=3", None),
        ("mailto:a@example.org", None),
        ("https://example.org/", None),
        ("b/#daar", "link b/#daar leads to a page without that place"),
        ("c/", "link c/ leads nowhere"),
        ("/b/", "link /b/ begins at the root, so the site would not work in a folder"),
        ("../buiten.html", "link ../buiten.html leads nowhere"),
    ],
)
def test_every_link_leads_somewhere(tmp_path: Path, link: str, fault: str | None) -> None:
    site = tmp_path / "site"
    (site / "b").mkdir(parents=True)
    (tmp_path / "buiten.html").write_text("", encoding="utf-8")
    (site / "index.html").write_text(page(f'<a href="{link}">x</a>'), encoding="utf-8")
    (site / "b" / "index.html").write_text(page('<h2 id="hier">x</h2>'), encoding="utf-8")

    assert links.broken(site) == ([f"index.html: {fault}"] if fault else [])
