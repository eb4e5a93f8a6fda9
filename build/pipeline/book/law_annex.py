"""The law beside the protocol, as an annex: the articles that something in the book rests on, and where."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ..pages import law, templates
from ..paths import tool_uri
from ..read.laws import Article, rests
from ..read.library import Library
from .dressing import Chapter, tree_of


def law_annex(library: Library, school: str) -> Iterator[Chapter]:
    """The annex with each article once, by law; none where nothing of the school rests on one."""
    resting = {
        id_: uris for id_, one in library.laws.items() if (uris := list(_resting(library, school, one)))
    }
    articles = [library.laws[id_] for id_ in resting]
    by_law = {one.law: [other for other in articles if other.law == one.law] for one in articles}
    if by_law:
        html = templates.render(
            "book_law.html.j2",
            laws=by_law.items(),
            resting=resting,
            standing=partial(law.standing, today=library.editions[school].day),
        )
        yield Chapter(law.URI, law.TITLE, tree_of(html))


def _resting(library: Library, school: str, article: Article) -> Iterator[str]:
    """The source addresses of the pages, tools and letters of a school that rest on an article."""
    found = rests(article, library.facts.pages(school), library.school_tools(school))
    yield from (page.uri for page in found.pages)
    yield from (tool_uri(tool.slug) for tool in found.tools)
    yield from (
        letter.uri
        for letter in library.letters.values()
        if letter.school == school and article.id in letter.law
    )
