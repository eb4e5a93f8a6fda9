"""Build the site: `mkdocs build --strict`, then the runtime, the search index and a policy in every page."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from . import check, licences, links, policy, runtime, search
from .content import load_library
from .paths import EDITION, ROOT, SITE
from .problems import ContentError
from .schools import UnknownSchool

THEME_LEFTOVERS = (
    "assets/javascripts",
    "assets/images",
    "assets/stylesheets/*.map",
    "assets/stylesheets/palette.*",
    "sitemap.xml*",
)


class BuildError(Exception):
    """The site could not be built; the message says why."""


def main(argv: Sequence[str] = ()) -> int:
    """Check everything, build `site/`, and say how long it took."""
    parser = argparse.ArgumentParser(prog="python -m pipeline site", description=__doc__)
    parser.add_argument("--school", help="the edition of this school alone (all schools)")
    school = parser.parse_args(argv).school
    start = time.monotonic()
    try:
        build(school=school)
    except (BuildError, ContentError, UnknownSchool) as error:
        print(error, file=sys.stderr)
        return 1
    pages = sum(1 for _ in SITE.rglob("*.html"))
    print(f"site ready: {pages} pages in {time.monotonic() - start:.1f} s")
    return 0


def build(site: Path = SITE, school: str | None = None) -> None:
    """Build the site, of one school alone if it is named; raises on any problem in sources or pages."""
    library = load_library(school)
    if problems := check.problems(library):
        raise ContentError(problems)
    made = runtime.build_runtime()
    run_mkdocs(site, school=school)
    remove_leftovers(site)
    others = [wheel for slug, wheel in made.schools.items() if slug not in library.schools]
    shutil.copytree(made.folder, site / "runtime", ignore=shutil.ignore_patterns(*others), dirs_exist_ok=True)
    search.write_index(library, site)
    licences.publish(site)
    faults = policy.apply(site) + links.broken(site)
    if faults:
        raise BuildError("\n".join(faults))


def run_mkdocs(site: Path, program: str = "mkdocs", school: str | None = None) -> None:
    """Run mkdocs, or a program that takes its place, in strict mode."""
    done = subprocess.run(
        [sys.executable, "-m", program, "build", "--strict", "--quiet", "--site-dir", str(site)],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": f"{ROOT / 'build'}{os.pathsep}{ROOT}",
            "NO_MKDOCS_2_WARNING": "1",
            EDITION: school or "",
        },
        capture_output=True,
        text=True,
    )
    if done.returncode != 0 or "WARNING" in done.stderr:
        raise BuildError(f"{program} build --strict failed:\n{done.stderr.strip()}")


def remove_leftovers(site: Path) -> None:
    """Take out the theme's files that no page of ours loads."""
    for pattern in THEME_LEFTOVERS:
        for path in site.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
