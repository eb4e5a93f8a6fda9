"""The content security policy, and the links of the finished site."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest
from pipeline.site import policy

PAGE = '<!doctype html><html><head>\n<meta charset="utf-8">\n{head}</head><body>{body}</body></html>'


def page(body: str = "", head: str = "") -> str:
    return PAGE.format(head=head, body=body)


def rules(text: str) -> dict[str, str]:
    return dict(rule.split(" ", 1) for rule in policy.policy(text).split("; "))


def test_a_plain_page_may_fetch_nothing_and_run_no_python() -> None:
    plain = rules(page())

    assert plain["connect-src"] == "'none'"
    assert plain["worker-src"] == "'self'"  # which keeps the site on the device
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
        ('<p style="color: red">x</p>', "een stijl in een tag"),
        ("<style>p { color: red }</style>", "een style-element"),
        ('<button onclick="go()">x</button>', "een script in een tag"),
        ('<img src="https://example.org/a.png">', "een bestand van een andere site"),
        ('<script src="//example.org/a.js"></script>', "een bestand van een andere site"),
    ],
)
def test_what_the_policy_would_block_is_told(tmp_path: Path, body: str, name: str) -> None:
    (tmp_path / "a.html").write_text(page(body), encoding="utf-8")

    [problem] = policy.apply(tmp_path)
    assert str(problem).startswith(f"{tmp_path}/a.html:")
    assert f"Hier staat {name}." in str(problem)
