"""A second program, ProperDocs, builds the same site: it can take over where mkdocs is no longer kept up."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pipeline.pages.generated import site_pages
from pipeline.read.library import Library
from pipeline.paths import web_path
from pipeline.site.build import run_mkdocs


def files(folder: Path) -> dict[str, bytes]:
    """What is in a folder: each file's content by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_properdocs_builds_the_same_site(tmp_path: Path, library: Library) -> None:
    programs = ("mkdocs", "properdocs")
    with ThreadPoolExecutor() as both:
        list(both.map(lambda program: run_mkdocs(tmp_path / program, program), programs))
    first, second = (files(tmp_path / program) for program in programs)

    assert {f"{web_path(page.uri)}index.html" for page in site_pages(library)} <= first.keys()
    assert first.keys() == second.keys()
    assert [name for name, content in first.items() if content != second[name]] == []
