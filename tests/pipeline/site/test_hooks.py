"""What mkdocs gets of a hand-written page."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import hooks
import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

WRITTEN = '---\ntitle: Bel {{ nood: 112, nummer }}\nkeywords: ["{{ nood: 113, nummer }}"]\n---\n{{ nood: 112 }}\n'
FILLED = '---\ntitle: Bel 112\nkeywords: ["113"]\n---\n[112](tel:112)\n'


def test_places_are_filled_in_the_data_as_well_as_in_the_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hooks, "_pages", SimpleNamespace(left_out=(), files=()), raising=False)
    (tmp_path / "nood.md").write_text(WRITTEN)
    files = Files([File("nood.md", str(tmp_path), str(tmp_path / "site"), use_directory_urls=True)])

    [file] = hooks.on_files(files, MkDocsConfig())

    assert file.content_string == FILLED
