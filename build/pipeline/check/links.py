"""Every link of the finished site leads somewhere: file and anchor."""

from __future__ import annotations

import html
import re
from pathlib import Path
from urllib.parse import unquote

TARGET = re.compile(r'<[a-z]+\b[^>]*?\s(?:href|src)="([^"]*)"')
ANCHOR = re.compile(r'\s(?:id|name)="([^"]+)"')
ANSWERS = "a:"  # a link that carries answers is no anchor


def broken(site: Path) -> list[str]:
    """One line for each link without a target."""
    texts = {path: path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))}
    anchors = {path: set(map(html.unescape, ANCHOR.findall(text))) for path, text in texts.items()}
    faults = []
    for path, text in texts.items():
        if path.name == "404.html":  # shown at any depth, so its addresses begin at the root
            continue
        for link in dict.fromkeys(TARGET.findall(text)):
            if fault := _fault(html.unescape(link), path, site, anchors):
                faults.append(f"{path.relative_to(site)}: {fault}")
    return faults


def _fault(link: str, path: Path, site: Path, anchors: dict[Path, set[str]]) -> str | None:
    if re.match(r"[a-z]+:", link):
        return None
    if link.startswith("/"):
        return f"link {link} begins at the root, so the site would not work in a folder"
    place, _, anchor = unquote(link).partition("#")
    target = (path.parent / place).resolve() if place else path
    if target.is_dir():
        target /= "index.html"
    if not target.is_relative_to(site.resolve()) or not target.is_file():
        return f"link {link} leads nowhere"
    if anchor and not anchor.startswith(ANSWERS) and anchor not in anchors.get(target, {anchor}):
        return f"link {link} leads to a page without that place"
    return None
