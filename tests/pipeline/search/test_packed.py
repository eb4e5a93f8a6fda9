"""The index as it travels: small, and the same once it is unpacked."""

from __future__ import annotations

import gzip
import json
import subprocess
from pathlib import Path
from typing import Any

from pipeline.paths import ROOT
from pipeline.read.library import Library
from pipeline.runtime import node
from pipeline.search import index
from pipeline.search.words import Words, tokens

# Of the 600 kB that the search may weigh; what is left is for pages that are still to come.
MOST = 540_000
PACKED = (ROOT / "docs" / index.FOLDER / "packed.js").as_uri()
DATA: dict[str, Any] = {
    "stems": {"112": "112", "ziek": "ziek", "zieke": "ziek", "stal": "stelen", "at": "eten", "a" * 40: "a"},
    "index": {
        "index": [["ziek", {"0": {"3": 1, "40": 12}, "7": {"0": 2}}], ["vreemd", {"1": {"9": 1}}]],
        "n": 4,
    },
    "records": [{"title": "Ziek"}],
}


def test_what_is_unpacked_is_what_was_packed() -> None:
    code = (
        f"import {{ pack, unpack }} from '{PACKED}';"
        f"process.stdout.write(JSON.stringify(unpack(JSON.parse(JSON.stringify(pack({json.dumps(DATA)}))))))"
    )
    done = subprocess.run(
        [node.NODE, "--input-type=module", "-e", code], capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)

    assert told["stems"] == DATA["stems"]
    assert sorted(told["index"].pop("index")) == sorted(DATA["index"]["index"])
    assert (told["index"], told["records"]) == ({"n": 4}, DATA["records"])


def test_the_index_leaves_room_for_pages_to_come(library: Library, tmp_path: Path) -> None:
    index.write_index(library, tmp_path)
    script = (tmp_path / index.FOLDER / "index.js").read_bytes()

    assert len(gzip.compress(script)) <= MOST


def test_a_form_is_one_word() -> None:
    words = Words.read(index.WORDS)

    for form in [form for group in (*words.forms, *words.apart) for form in group]:
        assert len(tokens(form)) == 1, form
