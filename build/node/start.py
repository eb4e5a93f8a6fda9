"""Runs inside Pyodide in the browser: loads the decision tools, and answers for them.

`dataclasses` writes the methods of each class as text and compiles it while the class is made. In a browser
that took as long as all the rest of loading the tools, so compile_wheel.py has compiled those texts before.
It also imports `inspect`, and that six modules more, for what none of our classes asks.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType


class Later(ModuleType):
    """Stands for a module that is imported when something of it is asked for."""

    def __getattr__(self, name):
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


sys.modules.setdefault("inspect", Later("inspect"))

import dataclasses  # noqa: E402
import json  # noqa: E402
import marshal  # noqa: E402
from functools import cache  # noqa: E402
from itertools import cycle  # noqa: E402

COMPILED = "dataclasses.bin"


def load_tools(compiled):
    """The package of the tools, from all wheels on the path."""
    dataclasses.exec = lambda text, names, made: exec(compiled.get(text, text), names, made)
    import decision_tools

    del dataclasses.exec
    decision_tools.__path__ = [f"{wheel}/decision_tools" for wheel in sys.path if wheel.endswith(".whl")]
    return decision_tools


def decide_example(slug: str) -> str:
    """Decide the next example of a tool; the worker says why."""
    return json.dumps(tools.decide(slug, dict(next(examples(slug)).answers)))


@cache
def examples(slug: str):
    """The examples of a tool, round and round: each time the same iterator."""
    return cycle(tools.load(slug).examples)


wheel = __spec__.loader
tools = load_tools(marshal.loads(wheel.get_data(f"{wheel.archive}/{COMPILED}")))
decide = tools.decide_json
