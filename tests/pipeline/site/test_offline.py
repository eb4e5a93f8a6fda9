"""The copy that works from a folder: what is in the zip, and that it follows from its content alone."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from pipeline.check import links
from pipeline.read.schools import load_schools
from pipeline.site import offline, policy
from pipeline.site.unserved import PYTHON, RUNTIME, unserved

from .others import texts, words_of_others

SCHOOL = "kluiverboom"
HREF = re.compile(r'\b(?:href|data-home)="([^"]*)"')


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip of a school."""
    return offline.write_copy(SCHOOL, tmp_path_factory.mktemp("copy"))


@pytest.fixture(scope="module")
def folder(copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, unpacked."""
    unpacked = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(copy) as packed:
        packed.extractall(unpacked)
    return unpacked


def test_its_name_has_the_edition(copy: Path) -> None:
    assert re.fullmatch(rf"protocolwijzer-{SCHOOL}-\d+-[0-9a-f]{{8}}\.zip", copy.name)


def test_the_same_content_gives_the_same_file_in_the_place_of_an_earlier_one(copy: Path, tmp_path: Path) -> None:
    earlier = tmp_path / f"protocolwijzer-{SCHOOL}-1-00000000.zip"
    other = tmp_path / "protocolwijzer-poort-1-00000000.zip"
    for file in (earlier, other):
        file.touch()

    assert offline.write_copy(SCHOOL, tmp_path).read_bytes() == copy.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([copy.name, other.name])


def test_index_and_read_me_stand_at_the_top(folder: Path) -> None:
    read_me = (folder / offline.READ_ME).read_text(encoding="utf-8")

    assert (folder / "index.html").is_file()
    assert load_schools()[SCHOOL].name in read_me
    assert "index.html" in read_me


def test_no_other_school_is_in_it(folder: Path) -> None:
    others = words_of_others(SCHOOL, load_schools())
    read = {name: text for name, text in texts(folder) if name != PYTHON}

    assert [name for name, text in read.items() if others.search(name + text)] == []
    packed = re.findall(r'\\"([\w.-]+)-1\.0\.0-[\w-]+\.whl\\": \\"', (folder / PYTHON).read_text(encoding="utf-8"))
    assert packed == ["decision_tools", f"decision_tools_{SCHOOL}"]


def test_every_link_leads_to_a_file(folder: Path) -> None:
    assert links.broken(folder) == []
    pages = [path.read_text(encoding="utf-8") for path in folder.rglob("*.html")]
    assert pages
    assert [link for page in pages for link in HREF.findall(page) if re.search(r"(?:^\.|/)$", link.partition("#")[0])] == []


def test_a_page_loads_no_module_and_lets_nothing_be_fetched(folder: Path) -> None:
    for path in folder.rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        assert "module" not in re.findall(r'<(?:script|link)[^>]*?(?:type|rel)="(\w*?)(?:preload)?"', page), path
        assert policy.policy(page, served=False) in page, path
        assert "connect-src 'none'" in page, path


def test_python_comes_once_and_in_one_script(folder: Path) -> None:
    assert {path.name for path in (folder / RUNTIME).iterdir()} == {
        *("python.js", "pyodide-LICENSE.txt", "python-LICENSE.txt")
    }


@pytest.mark.parametrize(
    ("served", "from_folder"),
    [
        ('<a href="../te-laat/">', '<a href="../te-laat/index.html">'),
        ('<a href="../te-laat/#a:aantal=3">', '<a href="../te-laat/index.html#a:aantal=3">'),
        ('<a href="..">', '<a href="../index.html">'),
        ('<a href=".">', '<a href="index.html">'),
        ('<form data-home="../../">', '<form data-home="../../index.html">'),
        ('<a href="#kop">', '<a href="#kop">'),
        ('<a href="https://wetten.overheid.nl/">', '<a href="https://wetten.overheid.nl/">'),
        ('<a href="nakijken.ics">', '<a href="nakijken.ics">'),
        ('<p data-worker="../assets/wizard/worker.js">', '<p data-worker="../runtime/python.js">'),
        ('<script type="module" src="a.js"></script>', '<script defer src="a.js"></script>'),
        ('<link rel="modulepreload" href="a.js">', ""),
    ],
)
def test_how_a_page_changes(served: str, from_folder: str) -> None:
    assert unserved(served) == from_folder


def test_no_script_of_a_page_still_imports(folder: Path) -> None:
    for path in folder.rglob("*.html"):
        for src in re.findall(r'<script[^>]* src="([^"]+\.js)"', path.read_text(encoding="utf-8")):
            script = (path.parent / src).resolve().read_text(encoding="utf-8")
            assert not re.search(r"^(?:import|export)\b", script, re.M), (path, src)
