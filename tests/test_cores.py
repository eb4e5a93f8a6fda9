"""What a fixture makes for several files is made once in a run: those files stay on one core."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parent
QUICK = ["letters/test_days.py", "letters/test_word.py", "pipeline/test_cache.py", "pipeline/test_machine.py"]
RAN = re.compile(r"^\[(gw\d)\] .*? (\w+)/\w+\.py::", re.M)


def test_files_with_shared_fixtures_run_on_one_core() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-v", "--numprocesses=2", *QUICK],
        cwd=TESTS,
        capture_output=True,
        encoding="utf-8",
    )
    cores = {
        folder: {core for core, ran in RAN.findall(done.stdout) if ran == folder}
        for folder in ("letters", "pipeline")
    }
    assert sorted(map(len, cores.values())) == [1, 1], done.stdout
    assert cores["pipeline"] != cores["letters"]
