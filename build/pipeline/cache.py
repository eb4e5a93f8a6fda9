"""What was made before, kept by the content that it was made of."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


def digest(parts: Iterable[bytes]) -> str:
    """Twelve hexadecimal digits over parts whose borders count too."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "little"))
        total.update(part)
    return total.hexdigest()[:12]


@dataclass(frozen=True)
class Shelf:
    """Texts and files in a folder, each under a name with the digest of what it was made of."""

    folder: Path

    def read(self, name: str, key: str) -> str | None:
        """The text under a name, unless it was made of something else."""
        kept = self.read_bytes(name, key)
        return None if kept is None else kept.decode("utf-8")

    def read_bytes(self, name: str, key: str) -> bytes | None:
        """The same for a file."""
        try:
            return self._file(name, key).read_bytes()
        except FileNotFoundError:
            return None

    def write(self, name: str, key: str, text: str) -> str:
        """Keep a text in the place of its forerunners; who reads meanwhile finds all of it or nothing."""
        self.write_bytes(name, key, text.encode("utf-8"))
        return text

    def write_bytes(self, name: str, key: str, content: bytes) -> bytes:
        """The same for a file."""
        file = self._file(name, key)
        file.parent.mkdir(parents=True, exist_ok=True)
        part = file.with_name(f".{file.name}.{os.getpid()}")
        part.write_bytes(content)
        part.replace(file)
        for old in file.parent.glob(f"{file.name.removesuffix(key)}*"):
            if old != file:
                old.unlink(missing_ok=True)
        return content

    def _file(self, name: str, key: str) -> Path:
        return self.folder / f"{name}.{key}"


def kept(folder: Path) -> list[Path]:
    """The files in a folder of the cache, if they were made before."""
    return sorted(folder.glob("*"))


def keep(made: Path, folder: Path) -> list[Path]:
    """Move a folder of files that are ready to its place in the cache, and drop its forerunners."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    for path in made.iterdir():
        path.chmod(0o644)
    made.replace(folder)
    for old in folder.parent.iterdir():
        if old != folder:
            shutil.rmtree(old, ignore_errors=True)
    return kept(folder)
