"""How plain the Dutch of each page is: how many of its words are uncommon, and how long its sentences are.

`python -m pipeline plain` names the pages that are hardest to read, with the words that make them so. The
weights are those of Dale and Chall, whose measure also takes a list of common words. That list is in
`build/`: the library that it comes from is 57 MB, holds forty languages, and no longer changes.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..problems import shown
from ..read.library import read_library
from ..read.protocol_pages import Page
from ..read.schools import School
from ..read.toml_file import TomlFile
from ..words.common import common_words
from .lint.blocks import blocks, own_words
from .lint.plain import SENTENCE_END, WORDS

HARDEST = 20
WORST_WORDS = 6
OF_WORDS, OF_SENTENCES = 0.1579, 0.0496
WORD = re.compile(r"[^\W\d_]{2,}(?:['’][^\W\d_]+)*")
PLACE = re.compile(r"\S+@\S+|\b[\w-]+(?:\.[\w-]{2,})+(?:/\S*)?")


@dataclass(frozen=True)
class Plainness:
    """What was counted of a page: its words, its sentences, and which of its words are uncommon."""

    page: Page
    words: int
    sentences: int
    uncommon: Counter[str]

    @property
    def percent(self) -> float:
        """How many of a hundred words are uncommon."""
        return 100 * self.uncommon.total() / max(self.words, 1)

    @property
    def length(self) -> float:
        """Words in a sentence, on average."""
        return self.words / max(self.sentences, 1)

    @property
    def score(self) -> float:
        """How hard the page is; lower is plainer."""
        return OF_WORDS * self.percent + OF_SENTENCES * self.length

    @property
    def line(self) -> str:
        """The page in one line, with the words that it uses most of those that are uncommon."""
        words = ", ".join(word for word, _ in self.uncommon.most_common(WORST_WORDS))
        told = f"{self.score:.2f}  {self.percent:4.1f} ongewone woorden per 100, {self.length:4.1f} per zin"
        return f"{told}  {shown(self.page.path)}: {words}".replace(".", ",", 3)


def main(argv: Sequence[str] = ()) -> int:
    """Print the hardest pages."""
    parser = argparse.ArgumentParser(prog="python -m pipeline plain", description="The hardest pages to read")
    parser.add_argument("--school", help="of this school alone (all schools)")
    library = read_library(parser.parse_args(argv).school)
    found = of_pages(library.pages, library.schools)
    for page in sorted(found, key=lambda page: -page.score)[:HARDEST]:
        print(page.line)
    print(summary(found))
    return 0


def of_pages(pages: Iterable[Page], schools: Mapping[str, School]) -> list[Plainness]:
    """Every page, measured."""
    return [measured(page, schools[page.school]) for page in pages]


def measured(page: Page, school: School) -> Plainness:
    """A page, without what is quoted, without names, and without the words that its school explains."""
    known = {*common_words()} | _explained(school) | set(TomlFile(WORDS).sound()["plain"])
    words = sentences = 0
    uncommon: Counter[str] = Counter()
    for block in blocks(page):
        for sentence in SENTENCE_END.split(PLACE.sub(" ", own_words(block.text))):
            found = WORD.findall(sentence)
            words += len(found)
            sentences += bool(found)
            uncommon.update(word for word in found if word == word.lower() and word not in known)
    return Plainness(page, words, sentences, uncommon)


def summary(found: Sequence[Plainness]) -> str:
    """All pages together, in one line."""
    words, sentences = sum(page.words for page in found), sum(page.sentences for page in found)
    uncommon = sum(page.uncommon.total() for page in found)
    percent, length = 100 * uncommon / max(words, 1), words / max(sentences, 1)
    told = f"Gewone taal: {percent:.1f} ongewone woorden per 100, {length:.1f} woorden per zin"
    return f"{told}; de moeilijkste bladzijden: python -m pipeline plain".replace(".", ",", 2)


def _explained(school: School) -> set[str]:
    names = [name for role in school.roles for name in (role.name, role.plural or "", *role.other_names)]
    names += [name for word in school.words for name in (word.term, *word.other_names)]
    return {word for name in names for word in WORD.findall(name.lower())}
