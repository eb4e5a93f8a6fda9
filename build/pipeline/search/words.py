"""Words for the search: cutting, stems, and the lists of search_words.toml."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import snowballstemmer

from ..read.toml_file import TomlFile

SHORTEST_PARTICIPLE = 6
SHORTEST_VERB = 4


def fold(text: str) -> str:
    """Lower case without diacritics, as the search compares words."""
    low = text.lower()
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))


def tokens(text: str) -> list[str]:
    """The words of a text, folded."""
    return re.findall(r"[^\W_]+", fold(text))


@dataclass(frozen=True)
class Words:
    """The lists of search_words.toml, by the names they have there."""

    stop: list[str]
    weak: list[str]
    paper: list[str]
    common: list[str]
    synonyms: list[list[str]]
    lay: list[dict[str, list[str]]]
    apart: list[list[str]]
    forms: list[list[str]]
    schools: dict[str, list[str]]
    sectors: dict[str, list[str]]
    overviews: dict[str, list[str]]

    @classmethod
    def read(cls, path: Path) -> Words:
        """Reads the file."""
        return cls(**TomlFile(path).sound())

    @property
    def phrases(self) -> list[str]:
        """Everything that somebody may type, beside what the pages say."""
        return [phrase for group in self.synonyms for phrase in group] + [
            phrase for entry in self.lay for phrase in entry["said"] + entry["means"]
        ]

    @cached_property
    def _first_forms(self) -> Mapping[str, str]:
        return {fold(form): fold(group[0]) for group in self.forms for form in group}

    def stems(self, texts: Iterable[str]) -> dict[str, str]:
        """Word → stem for every word of the texts; the browser has no stemmer of its own."""
        stemmer = snowballstemmer.stemmer("dutch")
        vocabulary = sorted({word for text in {*texts} for word in tokens(text)} | set(self._first_forms))
        stems = {word: stemmer.stemWord(self._first_forms.get(word, word)) for word in vocabulary}
        known = set(stems.values())
        for word, stem in stems.items():
            if len(word) < SHORTEST_PARTICIPLE or len(stem) <= SHORTEST_VERB or stem[-1] not in "dt":
                continue
            for start in (stem[:-1], stem[2:-1] if stem.startswith("ge") else ""):
                if start in known:
                    stems[word] = start  # verwijderd goes with verwijderen, geramd with rammen
        return stems | {word: fold(group[0]) for group in self.apart for word in group}
