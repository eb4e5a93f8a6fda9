"""No name of a person from a source, and no personal address, stands in the repository.

The test knows the names only as hashes.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMES = frozenset(
    (
        "2041b1eeab24f7f781bd73c2",
        "24ca4816f228da6c22f6692b",
        "2a47ee7c503a2c546ed61509",
        "3f55542cee875e558c9025f9",
        "6bcf5e1b3f6933b3c4c0f225",
        "b2f0ced7611862673ca5ac60",
        "b8188d5c8d65a3e450649af0",
        "ba75bc2df560b04cea423f7c",
        "ecf22085db6395dde5c917a1",
        "f5416d5e8faccd1aa53b478e",
    )
)
WORD = re.compile(r"[\w.+-]+@[\w.-]+\w|[^\W\d_]+")


def hashed(word: str) -> str:
    return hashlib.sha256(f"protocolwijzer:{word.lower()}".encode()).hexdigest()[:24]


def found(text: str) -> list[str]:
    return [word for word in set(WORD.findall(text)) if hashed(word) in NAMES]


def tracked_texts():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in filter(None, listed.decode().split("\0")):
        path = ROOT / name
        if path.is_file():
            try:
                yield name, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue  # fonts and pictures


def test_no_names_of_people():
    told = {name: words for name, text in tracked_texts() if (words := found(text))}
    assert told == {}


def test_a_name_would_be_found(monkeypatch):
    monkeypatch.setattr(f"{__name__}.NAMES", {hashed("Voorbeeldnaam")})
    assert found("Vraag het voorbeeldnaam.") == ["voorbeeldnaam"]
