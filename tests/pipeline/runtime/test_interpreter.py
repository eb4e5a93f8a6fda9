"""Pyodide's interpreter without the names that only packages would use."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pipeline.runtime.interpreter import (
    EXPORT_SECTION,
    GLUE,
    PACKAGE,
    WASM,
    WORKER,
    asked_by,
    build_interpreter,
    exports_in,
    sections,
    trimmed_glue,
    with_exports,
)

SOURCE = """var HEAPU32;var _free,_sqlite3_open,_PyErr_Print,_py_env,wasmMemory;\
function assignWasmExports(wasmExports){_free=Module["_free"]=wasmExports["free"];\
_sqlite3_open=Module["_sqlite3_open"]=wasmExports["sqlite3_open"];\
_PyErr_Print=Module["_PyErr_Print"]=wasmExports["PyErr_Print"];\
_py_env=Module["_py_env"]=wasmExports["py_env"].value>>>0;\
memory=Module["memory"]=wasmMemory=wasmExports["memory"]}\
var wasmImports={stat};wasmExports["__wasm_call_ctors"]();use(wasmMemory,_free)"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("cache")
    return {path.name: path.read_bytes() for path in build_interpreter(folder)}


def names(wasm: bytes) -> set[str]:
    (section,) = [data for kind, data in sections(wasm) if kind == EXPORT_SECTION]
    return {name for name, _ in exports_in(section)}


def test_the_glue_keeps_what_is_used_and_what_is_asked() -> None:
    glue, exports = trimmed_glue(SOURCE, "python._PyErr_Print()", {"py_env"})
    assert "sqlite3" not in glue
    assert glue == re.sub(r'_sqlite3_open,|_sqlite3_open=.*?"sqlite3_open"];', "", SOURCE)
    assert exports == {"free", "PyErr_Print", "py_env", "memory", "__wasm_call_ctors"}


@pytest.mark.parametrize(
    "other",
    [
        SOURCE.replace("assignWasmExports", "giveExports"),
        SOURCE.replace('=wasmExports["free"]', '=later("free")'),
    ],
)
def test_glue_of_another_make_is_refused(other: str) -> None:
    with pytest.raises(ValueError, match="in another way than before"):
        trimmed_glue(other, "", set())


def test_what_the_worker_calls_is_there_and_what_only_packages_call_is_not(made: dict[str, bytes]) -> None:
    called = set(re.findall(r"python\._(\w+)", WORKER.read_text()))
    assert len(called) > 5
    assert names(made[WASM]) >= called
    assert names((PACKAGE / WASM).read_bytes()) >= {"sqlite3_open", "lzma_code"}
    assert names(made[WASM]).isdisjoint({"sqlite3_open", "lzma_code"})
    assert b"_sqlite3_open" not in made[GLUE]


def test_all_but_the_exports_stays_as_it_was(made: dict[str, bytes]) -> None:
    source = (PACKAGE / WASM).read_bytes()
    assert with_exports(source, lambda name: True) == source
    assert asked_by(made[WASM]) == asked_by(source) != set()
    before, after = (
        [part for part in sections(wasm) if part[0] != EXPORT_SECTION] for wasm in (source, made[WASM])
    )
    assert after == before


def test_it_is_made_once_and_the_same_each_time(made: dict[str, bytes], tmp_path: Path) -> None:
    first = build_interpreter(tmp_path)
    stamps = [path.stat().st_mtime_ns for path in first]
    assert [path.stat().st_mtime_ns for path in build_interpreter(tmp_path)] == stamps
    assert {path.name: path.read_bytes() for path in first} == made
