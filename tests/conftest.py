"""How the tests share the cores: what is made for several files is made on one. No test is timed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling, Scheduling

TESTS = Path(__file__).parent
HOSTILE = "hostile inputs"

settings.register_profile("on any machine", deadline=None)
settings.load_profile("on any machine")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many hostile inputs were tried."""
    reports = terminalreporter.getreports("passed")
    tried = sum(count for report in reports for name, count in report.user_properties if name == HOSTILE)
    if tried:
        terminalreporter.write_line(f"{tried:,} {HOSTILE}, no crash and no wrong value")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling:
    """Let one core run all tests of a group: pytest 9.2 keeps no mark in a name, so xdist finds no group."""
    return OneCoreForAGroup(config, log)


class OneCoreForAGroup(LoadScopeScheduling):
    """Gives cores whole groups, in the order of their names: the browsers, which take longest, begin."""

    def __init__(self, config: pytest.Config, log: Producer) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        return group_of(TESTS.parent / nodeid.partition("::")[0])


def group_of(file: Path) -> str:
    """A file, or its folder where that has fixtures of its own: two cores would each make the books."""
    place = file.parent if (file.parent / "conftest.py").exists() else file.with_suffix("")
    return place.relative_to(TESTS).as_posix()
