"""How the tests share the cores: one file on one core, all browsers on one. No test is timed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each test its group: two browsers at a time would wait for each other."""
    for item in items:
        file = item.path.relative_to(TESTS)
        item.add_marker(pytest.mark.xdist_group("browser" if file.parts[0] == "browser" else file.stem))
