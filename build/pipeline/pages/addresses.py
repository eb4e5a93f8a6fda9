"""Where links lead: from files of the repository, and from templates, to pages of the site."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from pathlib import Path

from ..paths import DOCS, PROTOCOLS, page_uri, relative, tool_uri, web_path

LINK = re.compile(r"(\]\()([^)\s]+)((?:\s+\"[^\"]*\")?\))")


def rewrite(text: str, path: Path, uri: str) -> str:
    """Markdown of a file in the repository with its links as they have to stand on the page `uri`."""
    return LINK.sub(lambda match: f"{match[1]}{_target(match[2], path, uri)}{match[3]}", text)


def source_uri(file: Path) -> str | None:
    """The source address of what a file of the repository becomes on the site; none if it stays out of it."""
    if file.suffix == ".md" and file.is_relative_to(PROTOCOLS):
        school, name = file.relative_to(PROTOCOLS).parts
        return page_uri(school, Path(name).stem)
    return file.relative_to(DOCS).as_posix() if file.is_relative_to(DOCS) else None


def linker(uri: str) -> Callable[[str], str]:
    """A function for templates: the web address of a source address, relative to the page `uri`."""
    start = web_path(uri) or "."

    def to(target: str) -> str:
        return posixpath.relpath(web_path(target) or ".", start) + "/"

    return to


def _target(link: str, path: Path, uri: str) -> str:
    if link.startswith("tool:"):
        slug, _, anchor = link.removeprefix("tool:").partition("#")
        return relative(tool_uri(slug), uri) + (f"#{anchor}" if anchor else "")
    place, mark, anchor = link.partition("#")
    if not place or re.match(r"[a-z]+:", link):
        return link
    target = source_uri(Path(posixpath.normpath((path.parent / place).as_posix())))
    return relative(target, uri) + mark + anchor if target else link
