"""Whether a page costs as much to build when there are many: the handbooks, and copies of their pages."""

from __future__ import annotations

import re
import shutil
import tempfile
import tomllib
from pathlib import Path

from ..paths import CACHE, ROOT
from .build import OURS, Build, run_build

COPIES = (0, 3, 8)
"""With eight copies of each page of a handbook the site has over 1,500 pages."""
FOLDERS = ("build", "decision_tools", "docs", "protocols")
RUNTIME = ("browser-wheels", "runtime", "stdlib", "wheel")
OF_ITS_OWN = re.compile(r"^(?:subject|tools|title): .*$", re.M)


def measure() -> list[Build]:
    """A build in a copy of the project for each number of copies; the runtime comes from the cache."""
    with tempfile.TemporaryDirectory() as folder:
        return [_built(Path(folder, str(copies)), copies) for copies in COPIES]


def copy_project(project: Path, copies: int) -> None:
    """The project in another folder, each page of a handbook with copies that lead to no tool."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, project / name)
    for path in ROOT.iterdir():
        if path.is_file():
            shutil.copy(path, project)
    (project / "node_modules").symlink_to(ROOT / "node_modules")
    for name in RUNTIME:
        shutil.copytree(CACHE / name, project / ".cache" / name)
    for path in (project / "protocols").glob("*/school.toml"):
        school = path.read_text(encoding="utf-8")
        subjects = tomllib.loads(school)["pages"]
        made = [
            _copy(path.with_name(f"{one}.md"), number) for one in subjects[1:] for number in range(copies)
        ]
        last = f'"{subjects[-1]}"'
        named = ", ".join([last, *(f'"{name}"' for name in made)])
        path.with_name("nieuw.toml").unlink()  # its paths count the pages of a role
        before, _, after = school.partition("pages = [")
        path.write_text(f"{before}pages = [{after.replace(last, named, 1)}", encoding="utf-8")


def _copy(page: Path, number: int) -> str:
    subject = f"{page.stem}-kopie-{number}"
    own = {"subject": subject, "tools": "[]", "title": f'"{page.stem} {number}"'}
    text = OF_ITS_OWN.sub(
        lambda line: f"{(key := line[0].partition(':')[0])}: {own[key]}", page.read_text(encoding="utf-8"), 3
    )
    page.with_name(f"{subject}.md").write_text(text, encoding="utf-8")
    return subject


def _built(project: Path, copies: int) -> Build:
    copy_project(project, copies)
    return run_build(["-c", OURS, str(project / "site")], project, project / "site")
