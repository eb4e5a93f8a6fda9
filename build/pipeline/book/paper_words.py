"""What the texts of the site say to somebody at a screen, in words for somebody with a book."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

SAID: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (r"[^.?!]+\? Kies dan ['‘“](?:geen van deze|weet ik niet)['’”][^.]*\.\s*", ""),
        (r"Kies alles wat klopt\.\s*", ""),
        (r"; je ziet dan alle stappen", ""),
        (r"Kies dan (ja|nee|allebei)\b", r"Dan geldt: \1"),
        (r"Kies dan bij de eerste vraag\b", "Kijk dan bij"),
        (r"Kies dan of\b", "Kijk dan of"),
        (r"Kies dan\b", "Kijk dan bij"),
        (r"kies dan\b", "kijk dan bij"),
        (r"Wij tonen\b", "Dit boek noemt"),
        (r"Daarboven tonen we\b", "Daarboven noemt dit boek"),
    )
)
"""What a tool asks to be chosen becomes where one looks; what only helps to answer it is left out."""


def on_paper(text: str) -> str:
    """A text as it is said in a book."""
    for pattern, words in SAID:
        text = pattern.sub(words, text)
    return text


def say_on_paper(tree: HtmlElement) -> None:
    """Says every text of a chapter as in a book."""
    for element in tree.iter():
        if element.text and isinstance(element.tag, str):
            element.text = on_paper(element.text)
        if element.tail:
            element.tail = on_paper(element.tail)
