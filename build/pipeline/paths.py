"""Where things stand in the repository, and what each file becomes on the site."""

from __future__ import annotations

import posixpath
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROTOCOLS = ROOT / "protocols"
DOCS = ROOT / "docs"
TEMPLATES = ROOT / "build" / "templates"
CACHE = ROOT / ".cache"
SITE = ROOT / "site"
WATCHED = (PROTOCOLS, ROOT / "decision_tools", ROOT / "build")  # beside docs/, by a development server


def page_uri(school: str, subject: str) -> str:
    """The site's source address of a protocol page: `poort/handboek/te-laat.md`."""
    return f"{school}/index.md" if subject == "index" else f"{school}/handboek/{subject}.md"


def letter_uri(school: str, subject: str) -> str:
    """The site's source address of a letter or form: `poort/brieven/plan-van-aanpak.md`."""
    return f"{school}/brieven/{subject}.md"


def emergency_uri(school: str = "", situation: str = "") -> str:
    """The site's source address of an emergency page: `nood.md`, `poort/nood.md`, `poort/nood/vermist.md`."""
    return "/".join(filter(None, (school, "nood", situation))) + ".md"


def tool_uri(slug: str) -> str:
    """The site's source address of a decision tool: `poort/te-laat.md`."""
    return f"{slug}.md"


def tool_path(slug: str) -> Path:
    """The file that holds a tool: a module, or the `__init__.py` of a package."""
    path = ROOT / "decision_tools" / slug.replace("-", "_")
    package = path / "__init__.py"
    return package if package.is_file() else path.with_suffix(".py")


def tool_files(slug: str) -> list[Path]:
    """The files in which a tool's words can stand: `tool_path`, its others, its school's; examples last."""
    path = tool_path(slug)
    package = path.name == "__init__.py"
    school = path.parents[1] if package else path.parent
    own = sorted(path.parent.rglob("*.py")) if package else [path]
    files = [*own, *sorted((school / "shared").rglob("*.py")), school / "__init__.py"]
    return sorted(files, key=lambda file: file.name == "examples.py")


def web_path(uri: str) -> str:
    """The folder that a source address is published in: `poort/te-laat/`, or empty for the home page."""
    if uri == "index.md":
        return ""
    return uri.removesuffix("index.md") if uri.endswith("/index.md") else uri.removesuffix(".md") + "/"


def relative(target: str, start_uri: str) -> str:
    """The address of source `target` as written in the source `start_uri`."""
    return posixpath.relpath(target, posixpath.dirname(start_uri) or ".")
