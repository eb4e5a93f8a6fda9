"""The content security policy of every page, and the check that the page can live with it."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from ..problems import Problem, shown

CHARSET = '<meta charset="utf-8">'
WRITTEN = re.compile(r'(?<=<meta http-equiv="Content-Security-Policy" content=")[^"]*')
SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.S)
FORBIDDEN = {
    re.compile(r"<[^>]+\sstyle="): "een stijl in een tag",
    re.compile(r"<style[\s>]"): "een style-element",
    re.compile(r"<[^>]+\son[a-z]+="): "een script in een tag",
    re.compile(
        r"<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\s(?:src|data)=\"?(?:https?:)?//"
    ): "een bestand van een andere site",
    re.compile(r"<link\b[^>]*\shref=\"?(?:https?:)?//"): "een verwijzing naar een bestand van een andere site",
}


def apply(site: Path) -> list[Problem]:
    """Write policy and referrer rule into each page; gives what the policy would block there."""
    faults = []
    for path in sorted(site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        path.write_text(with_policy(page), encoding="utf-8")
        faults += [
            Problem(shown(path), line, f"Hier staat {fault}.", "Haal dat weg: de browser voert het niet uit.")
            for line, fault in blocked(page)
        ]
    return faults


def with_policy(page: str) -> str:
    """A page with its policy as the first thing after the charset."""
    metas = (
        f'{CHARSET}\n<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
        '\n<meta name="referrer" content="no-referrer">'
    )
    if CHARSET not in page:
        raise ValueError("a page without charset cannot get a policy")
    return page.replace(CHARSET, metas, 1)


def without_server(page: str) -> str:
    """A page of the site with the policy that it has in a folder, where nothing can be fetched."""
    return WRITTEN.sub(policy(page, served=False), page)


def policy(page: str, served: bool = True) -> str:
    """The least policy this page runs under: only a tool page may start Python, and fetch its files of a server.

    Of a server every page may also have the site kept on the device.
    """
    tool = 'class="pw-wizard"' in page
    fetches = "'self'" if tool and served else "'none'"
    workers = " ".join([*(["'self'"] if served else []), *(["blob:"] if tool else [])])
    scripts = " ".join(["'self'", *inline_hashes(page), *(["'wasm-unsafe-eval'"] if tool else [])])
    rules = {
        "default-src": "'none'",
        "script-src": scripts,
        "worker-src": workers or "'none'",
        "connect-src": fetches,
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def inline_hashes(page: str) -> list[str]:
    """The hashes of the scripts that stand in the page itself."""
    hashes = []
    for match in SCRIPT.finditer(page):
        attributes = match["attributes"]
        if "src=" in attributes or re.search(r'type="?application/(?:ld\+)?json', attributes):
            continue
        digest = base64.b64encode(hashlib.sha256(match["text"].encode()).digest()).decode()
        hashes.append(f"'sha256-{digest}'")
    return sorted(set(hashes))


def blocked(page: str) -> list[tuple[int, str]]:
    """What the policy would block in this page, each with its line."""
    markup = SCRIPT.sub(_without_text, page)
    return [
        (markup[: match.start()].count("\n") + 1, name)
        for pattern, name in FORBIDDEN.items()
        if (match := pattern.search(markup))
    ]


def _without_text(script: re.Match[str]) -> str:
    """A script without what stands in it, but for its lines."""
    lines = "\n" * script["text"].count("\n")
    return f"<script{script['attributes']}>{lines}</script>"
