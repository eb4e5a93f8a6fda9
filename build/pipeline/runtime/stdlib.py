"""Python's standard library for the browser: without what has no use there, compiled once at build time.

The stock zip holds source, and compiling it at every start is most of the time that Pyodide takes. The list
says what is *not* wanted; never a list of imports seen, since C code imports modules that no trace shows.
"""

from __future__ import annotations

import json
import re
import tempfile
import zipfile
from pathlib import Path

from ..cache import digest, keep, kept
from .archives import check_bytecode
from .node import NODE_MODULES, SCRIPTS, run_python

SOURCE = NODE_MODULES / "pyodide" / "python_stdlib.zip"

# Dotted names; a package takes its modules along.
# fmt: off
DENY = frozenset({
    "__hello__", "__phello__", "_markupbase", "_pydatetime", "_pyio", "_pyrepl",
    "_sysconfigdata__emscripten_wasm32-emscripten", "antigravity", "argparse", "asyncio.__main__",
    "asyncio.proactor_events", "asyncio.tools", "asyncio.windows_events", "asyncio.windows_utils", "bdb",
    "cProfile", "cmd", "code", "compileall", "concurrent.futures.process", "configparser", "ctypes",
    "difflib", "doctest", "email", "filecmp", "fileinput", "ftplib", "getopt", "getpass", "gettext",
    "html", "http", "imaplib", "importlib.metadata", "ipaddress", "json.tool", "logging.config",
    "logging.handlers", "mailbox", "mimetypes", "modulefinder", "multiprocessing", "netrc", "nturl2path",
    "optparse", "pdb", "pickletools", "plistlib", "poplib", "profile", "pstats", "pty", "pyclbr", "pydoc",
    "pyodide.console", "pyodide.http", "rlcompleter", "shelve", "smtplib", "socketserver", "sqlite3",
    "ssl", "symtable", "tabnanny", "tarfile", "this", "timeit", "trace", "tty", "unittest", "urllib",
    "wave", "webbrowser", "wsgiref", "xml.dom", "xml.etree.ElementInclude", "xml.sax", "xmlrpc", "zipapp",
    "zoneinfo",
})
# fmt: on
# cp437 is the encoding of names in a zip, the others that stay are those of text a school still has.
DENY_ENCODINGS = re.compile(
    r"encodings\.(_win_cp_codecs|big5|cp(?!437$|850$|1252$)|euc_|gb|hp_|hz|iso2022|iso8859_(?!1$|15$)|johab|koi8"
    r"|kz|mac_(?!roman$)|mbcs|oem|palmos|ptcp|shift_|tis_)"
)


def is_kept(module: str) -> bool:
    """Whether a module of the standard library goes to the browser."""
    parts = module.split(".")
    denied = any(".".join(parts[:length]) in DENY for length in range(1, len(parts) + 1))
    return not denied and not DENY_ENCODINGS.match(module)


def build_stdlib(cache: Path) -> Path:
    """The compiled zip, from the cache when nothing it is made of has changed."""
    recipe = [SOURCE, Path(__file__), SCRIPTS / "compile_stdlib.py"]
    folder = cache / "stdlib" / digest(path.read_bytes() for path in recipe)
    if made_before := kept(folder):
        return made_before[0]
    with zipfile.ZipFile(SOURCE) as source:
        files = sorted(name for name in source.namelist() if name.endswith(".py"))
    modules = [name for name in files if is_kept(module_name(name))]
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=cache) as made:
        ready = Path(made, "ready")
        ready.mkdir()
        target = ready / "stdlib.zip"
        run_python(
            (SCRIPTS / "compile_stdlib.py").read_text(),
            input=json.dumps(
                {"source": f"/in/{SOURCE.name}", "target": f"/out/{target.name}", "modules": modules}
            ),
            mounts={"/in": SOURCE.parent, "/out": target.parent},
            env={"PYTHONHASHSEED": "0"},
        )
        check_bytecode(target)
        target.rename(ready / f"python_stdlib-{digest([target.read_bytes()])}.zip")
        return keep(ready, folder)[0]


def module_name(file: str) -> str:
    """The dotted name of a file in the zip."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
