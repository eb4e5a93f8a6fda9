"""The law beside the protocol, as an annex: the articles that something in the book rests on, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from ..pages import law, templates
from ..paths import tool_uri
from ..read.laws import Article, rests
from ..read.library import Library
from .dressing import Chapter, tree_of


def law_annex(library: Library, *schools: str) -> Iterator[Chapter]:
    """The annex with each article once, by law; none where nothing of the school rests on one."""
    resting = {
        id_: uris for id_, one in library.laws.items() if (uris := list(_resting(library, schools, one)))
    }
    articles = [library.laws[id_] for id_ in resting]
    by_law = {one.law: [other for other in articles if other.law == one.law] for one in articles}
    if by_law:
        html = templates.render(
            "book_law.html.j2",
            laws=by_law.items(),
            resting=resting,
            standing=partial(law.standing, today=max(library.editions[school].day for school in schools)),
        )
        yield Chapter(law.URI, law.TITLE, tree_of(html))


def _resting(library: Library, schools: Sequence[str], article: Article) -> Iterator[str]:
    """The source addresses of the pages, tools and letters of schools that rest on an article."""
    for school in schools:
        found = rests(article, library.facts.pages(school), library.school_tools(school))
        letters = (letter for letter in library.letters.values() if letter.school == school)
        yield from (page.uri for page in found.pages)
        yield from (tool_uri(tool.slug) for tool in found.tools)
        yield from (letter.uri for letter in letters if article.id in letter.law)
