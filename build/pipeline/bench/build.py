"""The time of a whole build: ours, and mkdocs-material as it comes with the same pages as plain Markdown."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import yaml

from ..pages.generated import site_pages
from ..pages.tool_html import ToolHtml
from ..paths import CACHE, DOCS, ROOT
from ..read.library import Library, load_library

OURS = "import sys; from pathlib import Path; from pipeline.site.build import build; build(Path(sys.argv[1]))"
MADE_OF_PAGES = ("charts", "html", "ways")  # in the cache
PLAIN = (
    "mkdocs build with theme material and its search; the protocol pages as Markdown, "
    "of the tools the procedure as HTML"
)


@dataclass(frozen=True)
class Build:
    """One build: pages written, and the seconds it took by the clock and of the processor."""

    pages: int
    wall: float
    processor: float


def measure(rounds: int) -> tuple[list[Build], list[Build]]:
    """Build ours and plain in turn, each in a folder of its own; of ours only the runtime is there."""
    mine: list[Build] = []
    plain: list[Build] = []
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        write_plain(load_library(), project)
        for _ in range(rounds):
            for made in MADE_OF_PAGES:
                shutil.rmtree(CACHE / made, ignore_errors=True)
            mine.append(run_build(["-c", OURS, f"{project}/ours"], ROOT, project / "ours"))
            plain.append(run_build(["-m", "mkdocs", "build", "--quiet"], project, project / "site"))
    return mine, plain


def write_plain(library: Library, project: Path) -> None:
    """A project of mkdocs with a page for each of our pages, and settings as its manual gives them."""
    pages = {page.uri: page.text for page in site_pages(library)}
    html = ToolHtml(library)
    for slug, tool in library.tools.items():
        pages[f"{slug}.md"] = f"# {tool.title}\n\n{tool.intro}\n\n{html.procedure(slug)}\n"
    pages |= {path.relative_to(DOCS).as_posix(): path.read_text() for path in DOCS.glob("*.md")}
    for uri, text in pages.items():
        target = project / "docs" / uri
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
    settings = {
        "site_name": "Handboek",
        "theme": {"name": "material", "language": "nl"},
        "markdown_extensions": ["admonition", "attr_list", "def_list", "md_in_html", "tables"],
    }
    (project / "mkdocs.yml").write_text(yaml.safe_dump(settings))


def run_build(command: list[str], folder: Path, site: Path) -> Build:
    """Python with a command in a project, which writes the pages of `site`."""
    start, used = time.monotonic(), _used()
    subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env={
            **os.environ,
            "PYTHONPATH": f"{folder / 'build'}{os.pathsep}{folder}",
            "NO_MKDOCS_2_WARNING": "1",
        },
        check=True,
        capture_output=True,
    )
    pages = sum(1 for _ in site.rglob("*.html"))
    return Build(pages, time.monotonic() - start, _used() - used)


def _used() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
