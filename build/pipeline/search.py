"""The search index: what is searched, and the words that bring a question and a page together."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import snowballstemmer

from decision_tools.rules import Tool

from . import front_matter, node, tool_pages
from .content import Library, convert, plain_text, school_of
from .paths import DOCS, ROOT, tool_uri, web_path
from .protocol_pages import Page

WORDS = ROOT / "build" / "search_words.toml"
HEADING = re.compile(r'<h[23] id="([^"]+)">(.*?)</h[23]>', re.S)
LEFT_OUT = re.compile(r'<a class="headerlink".*?</a>|<thead\b.*?</thead>', re.S)
CELL_END = re.compile(r"</td>(?=\s*<td)")
NOT_SEARCHED = {"index.md", "bouwers.md"}
SHORTEST_PARTICIPLE = 6
LONGEST_JOINED = 20


@dataclass(frozen=True)
class Section:
    """A part of a page with its anchor, for the line of text under a result and the link to it."""

    heading: str
    anchor: str
    text: str


@dataclass(frozen=True)
class Record:
    """One page or tool as the search knows it."""

    url: str
    title: str
    kind: str
    school: str
    school_name: str
    roles: tuple[str, ...]
    keywords: tuple[str, ...]
    sections: tuple[Section, ...]

    @property
    def joined(self) -> list[str]:
        """Title and keywords of more words written as one: time-out as timeout, te laat as telaat."""
        written = {"".join(tokens(name)) for name in (self.title, *self.keywords) if len(tokens(name)) > 1}
        return sorted(name for name in written if len(name) <= LONGEST_JOINED)


def write_index(library: Library, site: Path) -> None:
    """Write the index as a script of the site: a page without rights to fetch can load it."""
    data = node.run_script("search_index.mjs", index_input(library))
    text = json.dumps(json.dumps(data, ensure_ascii=False, separators=(",", ":")), ensure_ascii=False)
    target = site / "assets"
    target.mkdir(parents=True, exist_ok=True)
    (target / "search-index.js").write_text(f"export default JSON.parse({text});\n", encoding="utf-8")
    minisearch = node.NODE_MODULES / "minisearch"
    shutil.copy(minisearch / "dist" / "es" / "index.js", target / "minisearch.js")
    shutil.copy(minisearch / "LICENSE.txt", target / "minisearch-LICENSE.txt")


def index_input(library: Library) -> dict[str, Any]:
    """What the indexing script needs: the records and the words."""
    records = list(all_records(library))
    words = Words.read(WORDS)
    groups = words.synonyms + _school_synonyms(library)
    spoken = [text for record in records for text in _texts(record)] + [
        phrase for group in groups for phrase in group
    ]
    return {
        "records": [asdict(record) | {"joined": record.joined} for record in records],
        "stop": sorted(words.stop),
        "weak": sorted(words.weak),
        "stems": words.stems(spoken),
        "synonyms": [sorted({" ".join(tokens(phrase)) for phrase in group}) for group in groups],
    }


def all_records(library: Library) -> Iterable[Record]:
    """Every page and tool for readers."""
    for page in library.pages:
        yield _page_record(page, library)
    for tool in library.tools.values():
        yield _tool_record(tool, library)
    for path in sorted(DOCS.glob("*.md")):
        if path.name not in NOT_SEARCHED:
            yield _written_record(path)


def fold(text: str) -> str:
    """Lower case without diacritics, as the search compares words."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def tokens(text: str) -> list[str]:
    """The words of a text, folded."""
    return re.findall(r"[^\W_]+", fold(text))


@dataclass(frozen=True)
class Words:
    """The word lists of search_words.toml."""

    stop: frozenset[str]
    weak: frozenset[str]
    synonyms: list[list[str]]
    forms: list[list[str]]

    @classmethod
    def read(cls, path: Path) -> Words:
        """Reads the file."""
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(frozenset(data["stop"]), frozenset(data["weak"]), data["synonyms"], data["forms"])

    @cached_property
    def _first_forms(self) -> Mapping[str, str]:
        return {form: group[0] for group in self.forms for form in group}

    def stems(self, texts: Iterable[str]) -> dict[str, str]:
        """Word → stem for every word of the texts; the browser has no stemmer of its own."""
        stemmer = snowballstemmer.stemmer("dutch")
        vocabulary = sorted({word for text in texts for word in tokens(text)} | set(self._first_forms))
        stems = {word: stemmer.stemWord(self._first_forms.get(word, word)) for word in vocabulary}
        known = set(stems.values())
        for word, stem in stems.items():
            if len(word) >= SHORTEST_PARTICIPLE and stem[-1:] in ("d", "t") and stem[:-1] in known:
                stems[word] = stem[:-1]  # verwijderd goes with verwijderen
        return stems


def _texts(record: Record) -> Iterable[str]:
    yield record.title
    yield from record.keywords
    yield from record.joined
    yield record.school
    yield record.school_name
    for section in record.sections:
        yield section.heading
        yield section.text


def _page_record(page: Page, library: Library) -> Record:
    sections = _sections(convert(page.body, page.path, page.uri))
    name = library.schools[page.school].name
    return Record(
        web_path(page.uri), page.title, "Handboek", page.school, name, page.roles, page.keywords, sections
    )


def _tool_record(tool: Tool, library: Library) -> Record:
    page = next(page for page in library.pages if page.slug == tool.page)
    found = tool_pages.search_sections(tool.slug)
    # Without an anchor: a tool is opened at its first question, not somewhere in its text.
    sections = (Section("", "", tool.intro), *(Section(heading, "", text) for heading, _, text in found))
    school = library.schools[school_of(tool)]
    return Record(
        web_path(tool_uri(tool.slug)),
        tool.title,
        "Keuzehulp",
        school.slug,
        school.name,
        page.roles,
        page.keywords,
        sections,
    )


def _written_record(path: Path) -> Record:
    page = front_matter.read(path)  # a hand-written page may do without
    title = re.search(r"^# (.+)$", page.body, re.M)
    sections = _sections(convert(re.sub(r"^# .+$", "", page.body, count=1, flags=re.M)))
    name = page.data.get("title") or (title[1] if title else path.stem)
    return Record(
        web_path(path.name), name, "Algemeen", "", "", (), tuple(page.data.get("keywords", ())), sections
    )


def _sections(page_html: str) -> tuple[Section, ...]:
    parts = HEADING.split(CELL_END.sub(" –", LEFT_OUT.sub("", page_html)))
    sections = [Section("", "", plain_text(parts[0]))]
    for anchor, heading, text in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        sections.append(Section(plain_text(heading), anchor, plain_text(text)))
    return tuple(section for section in sections if section.text or section.heading)


def _school_synonyms(library: Library) -> list[list[str]]:
    """What a school calls its roles and words, beside their other names."""
    groups = []
    for school in library.schools.values():
        groups += [[role.name, *role.synonyms] for role in school.roles if role.synonyms]
        groups += [[word.term, *word.synonyms] for word in school.words if word.synonyms]
    return groups
