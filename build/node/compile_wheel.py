"""Runs inside Pyodide: py-compile a wheel with pyodide-build, and add what starts it in the browser."""

import dataclasses
import json
import marshal
import os
import py_compile
import sys
import zipfile
from pathlib import Path


def main(text: str) -> str:
    """Compile the wheel and the `start` module at the paths in the job; answers with the new wheel's name."""
    os.environ["SOURCE_DATE_EPOCH"] = "315532800"  # pycs bound to a hash of their source, not to a time
    from pyodide_build.cli.py_compile import main as compile_wheel

    job = json.loads(text)
    wheel = Path(job["wheel"])
    compile_wheel([str(wheel), "--silent"], standalone_mode=False)
    (compiled,) = wheel.parent.glob("*.whl")
    start = py_compile.compile(job["start"], cfile="/tmp/start.pyc", dfile="start.py", doraise=True)
    found = marshal.dumps(methods(compiled))
    with zipfile.ZipFile(compiled, "a") as archive:
        archive.write(start, "start.pyc")
        archive.writestr("dataclasses.bin", found)
    return compiled.name


def methods(wheel: Path) -> dict:
    """The texts that `dataclasses` compiles while the kernel is imported, each with its code."""
    found = {}

    def execute(text, names, made):
        found[text] = compile(text, "<dataclass>", "exec")
        exec(found[text], names, made)

    dataclasses.exec = execute
    sys.path.insert(0, str(wheel))
    import decision_tools  # noqa: F401

    return found
