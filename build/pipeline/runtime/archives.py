"""What the two archives of the runtime share: a check of byte code."""

from __future__ import annotations

import zipfile
from pathlib import Path

MAGIC = bytes.fromhex("2b0e0d0a")
UNCHECKED_HASH = (0b01).to_bytes(4, "little")


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
