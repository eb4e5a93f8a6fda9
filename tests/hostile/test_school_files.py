"""Hostile files of a school: damaged anywhere, each gives what is wrong with file and line, never a crash."""

from __future__ import annotations

import shutil
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from pipeline.paths import PROTOCOLS
from pipeline.problems import Problem
from pipeline.read.protocol_pages import read_pages
from pipeline.read.schools import load_schools, read_schools

from .hostile import SETTINGS, texts

SCHOOL = "poort"
PAGE = "te-laat.md"


def damage(text: str) -> st.SearchStrategy[str]:
    """The text with one line gone, doubled, cut off, or with something else in it."""
    lines = text.splitlines(keepends=True)

    def done(place: int, how: int, other: str) -> str:
        line = lines[place]
        key, equals, _ = line.partition("=" if "=" in line else ":")
        ways = ["", line * 2, line[: len(line) // 2], other + line, f"{key}{equals} {other}\n", f"{other}\n"]
        return "".join([*lines[:place], ways[how], *lines[place + 1 :]])

    places = st.integers(0, len(lines) - 1)
    return st.builds(done, places, st.integers(0, 5), texts.map(lambda text: text.replace("\r", "")))


def expect_told(problems: list[Problem], path: Path) -> None:
    """Each problem names the file that was damaged, or one that no longer goes with it, and a line."""
    for problem in problems:
        assert Path(problem.file).parent == path.parent
        assert problem.line >= 1
        assert problem.wrong.endswith((".", ":"))
        assert problem.mend


def test_school_files(tried: list[None], tmp_path: Path) -> None:
    folder = tmp_path / SCHOOL
    shutil.copytree(PROTOCOLS / SCHOOL, folder)
    for other in folder.glob("*.md"):
        if other.name not in (PAGE, "index.md"):
            other.unlink()
    toml, page = folder / "school.toml", folder / PAGE
    whole, page_whole = toml.read_text(encoding="utf-8"), page.read_text(encoding="utf-8")
    schools = load_schools(tmp_path)

    @SETTINGS
    @given(st.one_of(st.tuples(st.just(toml), damage(whole)), st.tuples(st.just(page), damage(page_whole))))
    def reads(damaged: tuple[Path, str]) -> None:
        tried.append(None)
        path, text = damaged
        path.write_text(text.encode("utf-8", "replace").decode(), encoding="utf-8")
        if path == toml:
            expect_told(read_schools(tmp_path).problems, path)
            path.write_text(whole, encoding="utf-8")
        else:
            expect_told(read_pages(schools, tmp_path).problems, path)

    reads()
