"""A copy of the project with a school that was just made."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.pipeline.copies import FOR_A_SITE, copied, run

NAME, SLUG = "De Berg", "de-berg"


@pytest.fixture(scope="session")
def made_school(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The copy; no test changes it."""
    project = copied(tmp_path_factory.mktemp("project"), "tests", "README.md", *FOR_A_SITE)
    run(project, "-m", "pipeline", "new-school", NAME, "vo")
    run(project, "-m", "decision_tools", "paths", "--write", "tests/paths")
    return project
