"""The whole of each page as mkdocs asks for it: what is made, and what stands around and in its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..read.library import Library
from ..record.editions import Editions, of_schools
from ..runtime.build import Runtime
from . import (
    agreement_list,
    books,
    changes,
    contents,
    conversion,
    emergency,
    feed,
    frame,
    home,
    letters,
    not_right,
    review,
)
from .folding import folded
from .generated import site_pages
from .inclusions import include
from .navigation import BEHIND_BUILDERS, FOR_BUILDERS, navigation
from .tool_html import ToolHtml


@dataclass(frozen=True)
class Assembly:
    """The pages of a library, whose tools start with a runtime; an edition is what one school publishes.

    `books` has the printed book of each school that publishes one beside them.
    """

    library: Library
    runtime: Runtime
    edition: bool = False
    books: Mapping[str, books.Offered] = field(default_factory=dict)

    @property
    def navigation(self) -> list[Any]:
        """The menu."""
        return navigation(self.library, self.edition)

    @property
    def left_out(self) -> tuple[str, ...]:
        """The hand-written pages that an edition does without: their examples come from all schools."""
        return (*FOR_BUILDERS, *BEHIND_BUILDERS) if self.edition else ()

    @property
    def files(self) -> Iterator[tuple[str, str | bytes]]:
        """The source address and content of each file that is made."""
        for page in site_pages(self.library, self._editions):
            yield page.uri, page.source
            yield from page.files.items()
        yield "assets/style/schools.css", home.school_colours(self.library)
        for slug, school in self.library.schools.items():
            for kind, make in (("csv", agreement_list.as_csv), ("toml", agreement_list.as_toml)):
                yield f"na-te-kijken/{slug}-invullijst.{kind}", make(self.library, slug)
            yield from review.calendars(self.library, school)
            yield from feed.of_school(school, self._editions[slug])

    def content(self, uri: str, meta: Mapping[str, Any], text: str, html: str) -> str:
        """A page from its head to its foot, given its Markdown and the HTML of that."""
        if uri == "index.md":
            return (
                html
                + home.overview(self.library, self._editions)
                + changes.on_home(self.library, self._editions)
            )
        if page := emergency.written(self.library, uri):
            middle = emergency.html(self.library, page, uri) + html
        elif meta.get("kind") == "tool":
            middle = self._tools.page(meta["tool"], self.runtime)
        elif meta.get("kind") == "letter":
            middle = letters.editor(self.library.letters[meta["letter"]])
        else:
            conversion.keep(text, uri, html)
            folds = meta.get("folds") or meta.get("kind") in ("protocol", "school")
            middle = contents.above(include(folded(html) if folds else html, self._tools))
        below = changes.last_change(self._editions, uri) + not_right.ask(self.library, uri)
        if meta.get("kind") == "school":
            below += books.offer(self.books.get(meta["school"])) + changes.on_start(
                self.library, meta["school"]
            )
        return frame.head(self.library, uri) + middle + below + frame.foot(self.library, uri)

    @cached_property
    def _editions(self) -> dict[str, Editions]:
        return of_schools(self.library)

    @cached_property
    def _tools(self) -> ToolHtml:
        return ToolHtml(self.library)
