"""What was made is found again as long as it is made of the same."""

from __future__ import annotations

from pathlib import Path

from pipeline.cache import Shelf, digest


def test_a_text_is_found_under_its_name_and_content_only(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.write("poort/te-laat", "1", "eerst")

    assert shelf.read("poort/te-laat", "1") == "eerst"
    assert shelf.read("poort/te-laat", "2") is None
    assert shelf.read("poort/ziek", "1") is None


def test_a_text_takes_the_place_of_its_forerunner_and_of_no_other(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    for name, key in (("poort/ziek", "1"), ("poort/ziek-en-moe", "1"), ("poort/ziek", "2")):
        shelf.write(name, key, key)

    assert sorted(path.name for path in (tmp_path / "poort").iterdir()) == ["ziek-en-moe.1", "ziek.2"]


def test_the_borders_of_parts_count() -> None:
    assert digest([b"ab", b"c"]) != digest([b"a", b"bc"])
