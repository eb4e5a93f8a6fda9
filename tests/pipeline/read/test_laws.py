"""The register of the law: what it holds and what it refuses."""

from __future__ import annotations

import pytest
from pipeline.problems import ContentError
from pipeline.read.laws import load_laws

from decision_tools.rules import laws


@pytest.mark.parametrize("statute", [law for law in vars(laws).values() if isinstance(law, laws.Statute)])
def test_tools_and_register_name_a_law_alike(library, statute):
    articles = [a for id_, a in library.laws.items() if id_.startswith(f"{statute.short}-")]
    assert {(article.law, article.bwb) for article in articles} == {(statute.name, statute.bwb)}


def test_mistakes_are_told_with_file_and_line(tmp_path):
    (tmp_path / "proef.toml").write_text(
        'law = "Proef"\n[[article]]\nid = "p-1"\narticle = "1"\nkleur = "rood"\ncompared = "gisteren"\n'
    )
    with pytest.raises(ContentError) as error:
        load_laws(tmp_path)
    told = str(error.value)
    assert "proef.toml:2: [[article]] heeft `asks` nodig." in told
    assert "proef.toml:5: `kleur` is hier niet bekend." in told
    assert "proef.toml:6: `compared` is “gisteren”; dat is geen maand. Schrijf een maand als 2026-11." in told
