"""Runs inside Pyodide: py-compile a wheel with pyodide-build."""

import json
import os


def main(text: str) -> str:
    """Compile the wheel at the path in the job; answers with the name of the new wheel."""
    os.environ["SOURCE_DATE_EPOCH"] = "315532800"  # pycs bound to a hash of their source, not to a time
    from pathlib import Path

    from pyodide_build.cli.py_compile import main as py_compile

    wheel = Path(json.loads(text)["wheel"])
    py_compile.main([str(wheel), "--silent"], standalone_mode=False)
    (compiled,) = wheel.parent.glob("*.whl")
    return compiled.name
