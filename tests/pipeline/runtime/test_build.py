"""The runtime that goes to the browser, tried in Pyodide itself under Node."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import zipfile
from pathlib import Path

import pytest
from pipeline.cache import digest
from pipeline.paths import ROOT
from pipeline.runtime import stdlib
from pipeline.runtime.archives import check_bytecode
from pipeline.runtime.build import Runtime, build_runtime
from pipeline.runtime.interpreter import GLUE, LOADER, WASM
from pipeline.runtime.node import NodeError, run_python
from pipeline.runtime.wheel import build_wheels

import decision_tools

USES = """
def main(text):
    import codecs, dataclasses, datetime, decimal, enum, fractions, json, re, sys
    compiled = []
    sys.addaudithook(lambda event, given: compiled.append(given[0]) if event == "compile" else None)
    import start, decision_tools
    decided = json.loads(start.decide(text))
    classes = [code.decode() for code in compiled if code.startswith(b"def __create_fn__")]
    day = datetime.datetime.strptime("22-11-2026", "%d-%m-%Y").date()
    kind = enum.Enum("Kind", "stil oud")
    point = dataclasses.make_dataclass("Point", ["x"], frozen=True)
    return json.dumps({
        "day": day.isoformat(),
        "sum": str(fractions.Fraction(1, 3) + decimal.Decimal("0.5").as_integer_ratio()[0]),
        "bom": codecs.decode(b"\\xef\\xbb\\xbfja", "utf-8-sig"),
        "names": [kind.oud.name, repr(point(3)), re.sub("[0-9]", "", "a1b2")],
        "tools": decision_tools.__file__,
        "decided": decided["status"],
        "example": json.loads(start.decide_example("poort/te-laat"))["status"],
        "classes compiled": classes,
        "python": sys.version_info[:2],
    })
"""
LATER = """
def main(text):
    import sys
    for name in ("inspect", "dataclasses", "dis", "tokenize"):
        sys.modules.pop(name, None)
    import start
    late = "dis" not in sys.modules and "tokenize" not in sys.modules
    from dataclasses import inspect
    told = str(inspect.signature(lambda day, on=None: day))
    return f"{late} {told} {type(sys.modules['inspect']).__name__}"
"""
IMPORTS = """
def main(text):
    import importlib, json
    failed = []
    for name in json.loads(text):
        try:
            importlib.import_module(name)
        except Exception:
            failed.append(name)
    return json.dumps(failed)
"""


FACTS = """
[[document]]
id = "plan"
name = "Plan"
dated = "2024"

[[contact]]
id = "lokaal"
what = "Te laat melden"
value = "lokaal 7"
"""

LIMITS = """
from dataclasses import dataclass

WORDS = frozenset({"spijbelen", "verzuim", "te laat"})


@dataclass(frozen=True)
class Limit:
    most: int
"""


@pytest.fixture(scope="module")
def runtime() -> Runtime:
    return build_runtime()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a kernel that holds a data file, and the tools of two schools: a module, a package."""
    package = tmp_path / "project" / "decision_tools"
    for folder in ("rules", "berg", "berg/shared", "berg/ziek", "de_dal"):
        (package / folder).mkdir(parents=True)
        (package / folder / "__init__.py").write_text("")
    shutil.copy(ROOT / "pyproject.toml", package.parent)
    (package / "__init__.py").write_text("from .rules import limits\n")
    (package / "rules" / "limits.py").write_text(LIMITS)
    (package / "rules" / "days.json").write_text("[]\n")
    (package / "berg" / "te_laat.py").write_text("LIMIT = 3\n")
    (package / "berg" / "ziek" / "questions.py").write_text("DAYS = 5\n")
    for school in ("berg", "nieuw"):  # a school may have pages only
        folder = package.parent / "protocols" / school
        folder.mkdir(parents=True)
        (folder / "school.toml").write_text(FACTS)
    return package.parent


def test_the_folder_holds_what_the_browser_needs_and_nothing_else(runtime: Runtime) -> None:
    assert {path.name for path in runtime.folder.iterdir()} == {
        LOADER,
        GLUE,
        WASM,
        runtime.stdlib,
        runtime.kernel,
        *runtime.schools.values(),
    }
    assert runtime.schools.keys() == {slug.partition("/")[0] for slug in decision_tools.slugs()}


def test_the_tools_and_what_they_use_run_on_the_trimmed_library(runtime: Runtime) -> None:
    kernel, school = runtime.wheels("poort/te-laat")
    answer = run_python(
        USES,
        input=json.dumps({"tool": "poort/te-laat", "answers": {"aantal": 1}}),
        mounts={"/app": runtime.folder},
        path=[f"/app/{school}", f"/app/{kernel}"],
        stdlib=runtime.folder / runtime.stdlib,
    )
    assert json.loads(answer) == {
        "day": "2026-11-22",
        "sum": "4/3",
        "bom": "ja",
        "names": ["oud", "Point(x=3)", "ab"],
        "tools": f"/app/{kernel}/decision_tools/__init__.pyc",
        "decided": "outcome",
        "example": "outcome",
        "classes compiled": [],
        "python": [3, 14],
    }


def test_what_no_tool_asks_for_is_imported_when_something_of_it_is(runtime: Runtime) -> None:
    kernel, school = runtime.wheels("poort/te-laat")
    told = run_python(
        LATER,
        mounts={"/app": runtime.folder},
        path=[f"/app/{school}", f"/app/{kernel}"],
        stdlib=runtime.folder / runtime.stdlib,
    )
    assert told == "True (day, on=None) module"


def test_every_module_that_stays_still_imports(runtime: Runtime) -> None:
    with zipfile.ZipFile(stdlib.SOURCE) as source:
        names = [stdlib.module_name(name) for name in source.namelist() if name.endswith(".py")]
    kept = json.dumps([name for name in names if stdlib.is_kept(name) and not name.endswith("__main__")])
    trimmed = json.loads(run_python(IMPORTS, input=kept, stdlib=runtime.folder / runtime.stdlib))
    assert trimmed == json.loads(run_python(IMPORTS, input=kept))


def test_every_module_that_stays_out_exists() -> None:
    with zipfile.ZipFile(stdlib.SOURCE) as source:
        names = {stdlib.module_name(name) for name in source.namelist() if name.endswith(".py")}
    assert names >= stdlib.DENY


@pytest.mark.parametrize(
    ("module", "kept"),
    [
        ("unittest", False),
        ("unittest.mock", False),
        ("encodings.cp037", False),
        ("encodings.iso8859_2", False),
        ("encodings.iso8859_15", True),
        ("encodings.utf_8_sig", True),
        ("_strptime", True),
        ("thisisnotthis", True),
    ],
)
def test_what_stays(module: str, kept: bool) -> None:
    assert stdlib.is_kept(module) is kept


def test_the_library_is_stored_and_named_by_its_content(runtime: Runtime) -> None:
    archive = runtime.folder / runtime.stdlib
    check_bytecode(archive)
    assert runtime.stdlib == f"python_stdlib-{digest([archive.read_bytes()])}.zip"
    with zipfile.ZipFile(archive) as opened:
        assert {member.compress_type for member in opened.infolist()} == {zipfile.ZIP_STORED}
        assert {member.date_time for member in opened.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_wheels_are_the_same_each_time_and_true_to_their_record(project: Path, tmp_path: Path) -> None:
    first = build_wheels(tmp_path / "one", project)
    second = build_wheels(tmp_path / "two", project)
    assert [(path.name, path.read_bytes()) for path in first] == [
        (path.name, path.read_bytes()) for path in second
    ]
    found = {path.name.partition("-")[0]: contents(path) for path in first}
    assert found == {
        "decision_tools": {
            "start.pyc",
            "dataclasses.bin",
            "__init__.pyc",
            "rules/__init__.pyc",
            "rules/days.json",
            "rules/limits.pyc",
        },
        "decision_tools_berg": {
            "berg/__init__.pyc",
            "berg/afspraken.json",
            "berg/school.json",
            "berg/te_laat.pyc",
            "berg/shared/__init__.pyc",
            "berg/ziek/__init__.pyc",
            "berg/ziek/questions.pyc",
        },
        "decision_tools_de_dal": {"de_dal/__init__.pyc"},
    }
    assert all(path.name.endswith("-cp314-none-any.whl") for path in first)


def contents(wheel: Path) -> set[str]:
    """The modules and data in a wheel whose RECORD holds."""
    with zipfile.ZipFile(wheel) as opened:
        files = {name: opened.read(name) for name in opened.namelist()}
    info = f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"
    for line in files.pop(f"{info}/RECORD").decode().splitlines():
        name, checksum, size = line.rsplit(",", 2)
        if not name.endswith("RECORD"):
            hashed = base64.urlsafe_b64encode(hashlib.sha256(files[name]).digest()).rstrip(b"=").decode()
            assert (checksum, size) == (f"sha256={hashed}", str(len(files[name])))
    assert files.keys() >= {f"{info}/METADATA", f"{info}/WHEEL"}
    return {name.removeprefix("decision_tools/") for name in files if not name.startswith(info)}


def test_a_changed_tool_gives_its_school_a_wheel_of_another_name(project: Path, tmp_path: Path) -> None:
    before = build_wheels(tmp_path / "cache", project)
    (project / "decision_tools" / "berg" / "te_laat.py").write_text("LIMIT = 4\n")
    after = build_wheels(tmp_path / "cache", project)
    changed = {path.name for path in after} - {path.name for path in before}
    assert [name.partition("-")[0] for name in changed] == ["decision_tools_berg"]
    assert not any(path.exists() for path in before)


def test_a_changed_fact_of_a_school_is_in_its_wheel(project: Path, tmp_path: Path) -> None:
    build_wheels(tmp_path / "cache", project)
    (project / "protocols" / "berg" / "school.toml").write_text(FACTS.replace("lokaal 7", "lokaal 8"))
    berg = next(path for path in build_wheels(tmp_path / "cache", project) if "_berg-" in path.name)
    with zipfile.ZipFile(berg) as wheel:
        told = json.loads(wheel.read("decision_tools/berg/school.json"))
    assert told["contacts"] == {"lokaal": "lokaal 8"}
    assert told["documents"] == [["plan", "Plan", "2024"]]


def test_an_unchanged_tool_is_not_compiled_again(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = build_wheels(tmp_path / "cache", project)
    monkeypatch.setattr("pipeline.runtime.wheel.run_python", None)
    assert build_wheels(tmp_path / "cache", project) == before


@pytest.mark.parametrize(
    ("name", "data", "complaint"),
    [
        ("a.py", b"x = 1", "source"),
        ("a.pyc", bytes.fromhex("a70d0d0a01000000") + bytes(8), "another Python"),
        ("a.pyc", bytes.fromhex("2b0e0d0a00000000") + bytes(8), "another Python"),
    ],
)
def test_wrong_code_in_an_archive_is_refused(tmp_path: Path, name: str, data: bytes, complaint: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(name, data)
    with pytest.raises(ValueError, match=complaint):
        check_bytecode(tmp_path / "a.zip")


def test_an_error_in_pyodide_is_an_error_here() -> None:
    with pytest.raises(NodeError, match="ZeroDivisionError"):
        run_python("def main(text):\n    return str(1 / 0)\n")
