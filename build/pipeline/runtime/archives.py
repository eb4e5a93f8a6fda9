"""What the two archives of the runtime share: content hashes, a place in the cache, a check of byte code."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path

MAGIC = bytes.fromhex("2b0e0d0a")
UNCHECKED_HASH = (0b01).to_bytes(4, "little")


def digest(parts: Iterable[bytes]) -> str:
    """Twelve hexadecimal digits over parts whose borders count too."""
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "little"))
        total.update(part)
    return total.hexdigest()[:12]


def check_bytecode(archive: Path) -> None:
    """Fail unless all code in a zip is byte code of the browser's Python that no time stamp can outdate."""
    with zipfile.ZipFile(archive) as opened:
        for name in opened.namelist():
            if name.endswith(".py"):
                raise ValueError(f"{archive.name}: {name} is source, not byte code")
            if name.endswith(".pyc"):
                with opened.open(name) as module:
                    header = module.read(8)
                if header[:4] != MAGIC or header[4:8] != UNCHECKED_HASH:
                    raise ValueError(
                        f"{archive.name}: {name} is byte code of another Python ({header.hex()})"
                    )


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
