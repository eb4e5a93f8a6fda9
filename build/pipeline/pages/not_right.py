"""A way to tell the owner of a page, tool or letter that something in it is not right."""

from __future__ import annotations

from urllib.parse import quote

from ..read.letters import LetterTemplate
from ..read.library import Library, school_of
from ..read.protocol_pages import Page
from . import templates

TEXT = """\
Bladzijde: {title}
Onderdeel: ‹onderdeel›
Editie: {edition}

Wat klopt er niet:
Waar staat het anders: """


def ask(library: Library, uri: str) -> str:
    """A link to the reader's own mail, or text to copy where the owner has no address; empty elsewhere."""
    found = _owned(library, uri)
    if found is None:
        return ""
    school, title, owner = found
    edition = library.editions[school].text
    mail = next((role.mail for role in library.schools[school].roles if role.name == owner), "")
    subject = f"Klopt dit? {title}"
    text = TEXT.format(title=title, edition=edition)
    return templates.render(
        "not_right.html.j2",
        owner=owner,
        mail=mail,
        mail_link=f"mailto:{quote(mail, safe='@')}?subject={quote(subject)}&body={quote(text)}",
        text=text,
    )


def _owned(library: Library, uri: str) -> tuple[str, str, str] | None:
    """The school, title and owner of a page, tool or letter; the owner of a tool is that of its page."""
    owned: list[Page | LetterTemplate] = [*library.pages, *library.letters.values()]
    for one in owned:
        if one.uri == uri:
            return one.school, one.title, one.owner
    tool = library.tools.get(uri.removesuffix(".md"))
    page = library.page_by_slug.get(tool.page) if tool else None
    return (school_of(tool), tool.title, page.owner) if tool and page else None
