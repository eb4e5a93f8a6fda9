"""The search index: what is searched, and the words that bring a question and a page together."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..paths import DOCS, ROOT
from ..read.library import Library
from ..runtime import node
from .danger import danger_input
from .records import all_records
from .words import Words, tokens

WORDS = ROOT / "build" / "search_words.toml"
MODULES = ("words", "question", "sections", "ranking", "danger", "core", "packed", "field")
FOLDER = Path("assets", "search")
IMPORT = re.compile(r"^import .*;\n", re.M)
EXPORT = re.compile(r"^export \{.*\};\n|^export (?=async|class|const|function)", re.M)


def write_index(library: Library, site: Path) -> None:
    """Write the index and the search as scripts of the site: a page without rights to fetch can load them."""
    data = node.run_script("search_index.mjs", index_input(library))
    text = _quoted(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
    target = site / FOLDER
    target.mkdir(parents=True, exist_ok=True)
    (target / "index.js").write_text(f"globalThis.pwSearchIndex = {text};\n", encoding="utf-8")
    for module in MODULES:
        (target / f"{module}.js").unlink(missing_ok=True)
    (target / "field.js").write_text(classic_script(), encoding="utf-8")
    minisearch = node.NODE_MODULES / "minisearch" / "dist" / "umd" / "index.js"
    shutil.copy(minisearch, target / "minisearch.js")


def _quoted(text: str) -> str:
    """JSON as a string of a script, in the quotes that need the fewest strokes before them."""
    return "'" + text.replace("\\", r"\\").replace("'", r"\'") + "'"


def classic_script() -> str:
    """The modules of the search as one script: a browser loads no module from a folder (`file://`)."""
    texts = [(DOCS / FOLDER / f"{module}.js").read_text(encoding="utf-8") for module in MODULES]
    body = "\n".join(EXPORT.sub("", IMPORT.sub("", text)) for text in texts)
    return f'(() => {{\n"use strict";\n{body}\nglobalThis.pwSearch = {{ start }};\n}})();\n'


def index_input(library: Library) -> dict[str, Any]:
    """What the indexing script needs: the records and the words."""
    words = Words.read(WORDS)
    records = list(all_records(library, words.overviews))
    groups = words.synonyms + _school_synonyms(library)
    names = {
        slug: [slug, school.name, *words.schools.get(slug, ())] for slug, school in library.schools.items()
    }
    spoken = [text for record in records for text in record.texts] + [
        *words.phrases,
        *(phrase for group in groups for phrase in group),
        *(name for known in names.values() for name in known),
        *library.danger.spoken,
    ]
    stems = words.stems(spoken)
    return {
        "records": [asdict(record) | {"joined": record.joined} for record in records],
        "stop": sorted(words.stop),
        "weak": sorted(words.weak),
        "paper": sorted(words.paper),
        "common": sorted(words.common),
        "stems": stems,
        "synonyms": [sorted({" ".join(tokens(phrase)) for phrase in group}) for group in groups],
        "lay": words.lay,
        "schools": names,
        "sectors": words.sectors,
        "danger": danger_input(library.danger, records, stems, words.stop),
    }


def _school_synonyms(library: Library) -> list[list[str]]:
    """What a school calls its roles and words, beside their other names."""
    groups = []
    for school in library.schools.values():
        called = [list(dict.fromkeys((role.name, role.word, *role.other_names))) for role in school.roles]
        groups += [names for names in called if len(names) > 1]
        groups += [[word.term, *word.other_names] for word in school.words if word.other_names]
    return groups
