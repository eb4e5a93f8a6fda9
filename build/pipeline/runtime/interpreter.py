"""Pyodide's interpreter for a page that loads no packages: without the names by which those would reach it.

A package that is loaded later may call any of its functions, so at every start the glue gives each of them a
name: most of its text, and a twelfth of what Python's start takes. Nothing is loaded later here.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator, Set
from pathlib import Path

from ..cache import digest, keep, kept
from ..paths import DOCS
from .node import NODE_MODULES

PACKAGE = NODE_MODULES / "pyodide"
GLUE, WASM, LOADER = "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide.mjs"
WORKER = DOCS / "assets" / "wizard" / "worker.js"

EXPORTS = re.compile(
    r"var (?P<names>[\w,]+);function assignWasmExports\(wasmExports\)"
    r"\{(?P<given>[^{}]+)\}(?=var wasmImports=)"
)
GIVEN = re.compile(r'(?P<names>(?:[\w"\[\]]+=)+)wasmExports\["(?P<export>\w+)"\](?:\.value>>>0)?')
READ = re.compile(r'wasmExports(?:\["|\.)(\w+)')
WORD = re.compile(r"\w+")
IN_TABLE = re.compile(rb"GOT\.(?:func|mem)([\x01-\x7f])")
HEADER, EXPORT_SECTION = 8, 7


def build_interpreter(cache: Path) -> list[Path]:
    """The glue and the WebAssembly of Pyodide for our pages, from the cache when nothing has changed."""
    sources = [PACKAGE / GLUE, PACKAGE / WASM, PACKAGE / LOADER, WORKER, Path(__file__)]
    folder = cache / "interpreter" / digest(path.read_bytes() for path in sources)
    if made_before := kept(folder):
        return made_before
    callers = (PACKAGE / LOADER).read_text(encoding="utf-8") + WORKER.read_text(encoding="utf-8")
    wasm = (PACKAGE / WASM).read_bytes()
    glue, exports = trimmed_glue((PACKAGE / GLUE).read_text(encoding="utf-8"), callers, asked_by(wasm))
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as made:
        ready = Path(made, "ready")
        ready.mkdir()
        (ready / GLUE).write_text(glue, encoding="utf-8")
        (ready / WASM).write_bytes(with_exports(wasm, exports.__contains__))
        return keep(ready, folder)


def trimmed_glue(glue: str, callers: str, asked: Set[str]) -> tuple[str, Set[str]]:
    """The glue that names only what it uses, what its callers write and what is asked; those names."""
    found = EXPORTS.search(glue)
    if found is None:
        raise ValueError(f"{GLUE} gives its exports in another way than before")
    rest = glue[: found.start()] + glue[found.end() :]
    used = {*WORD.findall(rest), *WORD.findall(callers)}
    named, gone = [], set()
    exports = {*READ.findall(rest)}
    for given in found["given"].split(";"):
        names, export = names_in(given)
        if used.isdisjoint({*names, export}) and export not in asked:
            gone |= names
        else:
            named.append(given)
            exports.add(export)
    kept_names = ",".join(name for name in found["names"].split(",") if name not in gone)
    made = f"var {kept_names};function assignWasmExports(wasmExports){{{';'.join(named)}}}"
    return glue[: found.start()] + made + glue[found.end() :], exports


def names_in(given: str) -> tuple[set[str], str]:
    """The names that the glue gives to an export, and the export."""
    found = GIVEN.fullmatch(given)
    if found is None:
        raise ValueError(f"{GLUE} gives an export in another way than before: {given}")
    return {*WORD.findall(found["names"])} - {"Module"}, found["export"]


def asked_by(wasm: bytes) -> Set[str]:
    """The functions and data whose place in its own table the WebAssembly asks of the glue."""
    starts = [(found.end(), found[1][0]) for found in IN_TABLE.finditer(wasm)]
    return {wasm[start : start + length].decode() for start, length in starts}


def with_exports(wasm: bytes, wanted: Callable[[str], bool]) -> bytes:
    """The same WebAssembly with only the wanted of its exports."""
    made = bytearray(wasm[:HEADER])
    for kind, data in sections(wasm):
        body = data
        if kind == EXPORT_SECTION:
            entries = [entry for name, entry in exports_in(data) if wanted(name)]
            body = _as_leb(len(entries)) + b"".join(entries)
        made += bytes([kind]) + _as_leb(len(body)) + body
    return bytes(made)


def sections(wasm: bytes) -> Iterator[tuple[int, bytes]]:
    """The sections of WebAssembly: their kind and what stands in them."""
    at = HEADER
    while at < len(wasm):
        size, start = _leb(wasm, at + 1)
        yield wasm[at], wasm[start : start + size]
        at = start + size


def exports_in(section: bytes) -> Iterator[tuple[str, bytes]]:
    """The name of each export, with the bytes that say it."""
    count, at = _leb(section, 0)
    for _ in range(count):
        length, start = _leb(section, at)
        _, end = _leb(section, start + length + 1)  # between name and number stands its kind
        yield section[start : start + length].decode(), section[at:end]
        at = end


def _leb(data: bytes, at: int) -> tuple[int, int]:
    """A number as WebAssembly writes it, seven bits a byte, and where it ends."""
    number = shift = 0
    while True:
        byte = data[at]
        number |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return number, at


def _as_leb(number: int) -> bytes:
    made = bytearray()
    while number >= 0x80:
        made.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*made, number])
