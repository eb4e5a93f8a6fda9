"""A second program, ProperDocs, builds the same site: it can take over where mkdocs is no longer kept up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pipeline.cache import Shelf
from pipeline.pages import conversion
from pipeline.pages.assembly import Assembly
from pipeline.pages.generated import site_pages
from pipeline.paths import ROOT, web_path
from pipeline.read.library import Library
from pipeline.runtime.build import build_runtime
from pipeline.site.build import write_pages


def files(folder: Path) -> dict[str, bytes]:
    """What is in a folder: each file's content by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.fixture(scope="module")
def converted() -> list[tuple[str, str, str]]:
    """What mkdocs made: the Markdown, source address and HTML of each page."""
    return []


@pytest.fixture(scope="module")
def first(
    tmp_path_factory: pytest.TempPathFactory, library: Library, converted: list[tuple[str, str, str]]
) -> dict[str, bytes]:
    """The site by mkdocs."""
    folder = tmp_path_factory.mktemp("mkdocs")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(conversion, "keep", lambda *made: converted.append(made))
        write_pages(Assembly(library, build_runtime()), folder)
    return files(folder)


def test_properdocs_builds_the_same_site(first: dict[str, bytes], tmp_path: Path, library: Library) -> None:
    subprocess.run(
        [sys.executable, "-m", "properdocs", "build", "--strict", "--quiet", "-d", tmp_path],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'build'}{os.pathsep}{ROOT}"},
        check=True,
    )
    second = files(tmp_path)

    assert {f"{web_path(page.uri)}index.html" for page in site_pages(library)} <= first.keys()
    assert first.keys() == second.keys()
    assert [name for name, content in first.items() if content != second[name]] == []


def test_search_and_book_make_the_same_of_a_page_as_mkdocs(
    first: dict[str, bytes], converted: list[tuple[str, str, str]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(conversion, "SHELF", Shelf(tmp_path))

    assert len(converted) > 200
    assert [uri for text, uri, html in converted if conversion.convert(text, uri) != html] == []
