"""What a built site says in each of its files, and the words by which other schools are known."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from pipeline.read.schools import School

NOT_OURS = ("pyodide.", "python_stdlib-")


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """The path and the text of each file of ours, those in archives too; the tests of a book read the book."""
    for path in sorted(folder.rglob("*")):
        if path.is_dir() or path.name.startswith(NOT_OURS) or path.suffix in (".woff2", ".pdf"):
            continue
        name, data = path.relative_to(folder).as_posix(), path.read_bytes()
        if path.suffix in (".whl", ".zip"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for part in archive.namelist():
                    yield f"{name}: {part}", archive.read(part).decode("utf-8", "replace")
        else:
            yield name, data.decode()


def words_of_others(school: str, schools: Mapping[str, School]) -> re.Pattern[str]:
    """The names and addresses of every school but one."""
    own = {contact.value for contact in schools[school].contacts}
    words: set[str] = set()
    for slug, other in schools.items():
        if slug != school:
            words |= {slug, slug.replace("-", "_"), other.name}
            words |= {contact.value for contact in other.contacts if contact.kind == "mail"} - own
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(words)))})(?!\w)", re.I)
