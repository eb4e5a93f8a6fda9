"""Runs inside Pyodide in the browser: loads the decision tools, and answers for them.

`dataclasses` writes the methods of each class as text and compiles it while the class is made. In a browser
that took as long as all the rest of loading the tools, so compile_wheel.py has compiled those texts before.
"""

from __future__ import annotations

import dataclasses
import marshal
import sys

COMPILED = "dataclasses.bin"


def load_tools(compiled):
    """The package of the tools, from all wheels on the path."""
    dataclasses.exec = lambda text, names, made: exec(compiled.get(text, text), names, made)
    import decision_tools

    del dataclasses.exec
    decision_tools.__path__ = [f"{wheel}/decision_tools" for wheel in sys.path if wheel.endswith(".whl")]
    return decision_tools


wheel = __spec__.loader
decide = load_tools(marshal.loads(wheel.get_data(f"{wheel.archive}/{COMPILED}"))).decide_json
