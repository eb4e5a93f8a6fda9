"""HTML to PDF: WeasyPrint with the fonts of the site, then tags that a reading aid needs."""

from __future__ import annotations

import contextlib
import functools
import io
import logging
import os
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pikepdf

from ..cache import Shelf, digest
from ..paths import CACHE, DOCS, TEMPLATES
from .list_tags import children, mend_lists
from .table_tags import mend_tables

STYLE = TEMPLATES / "book.css"
SHELF = Shelf(CACHE / "books")
MAKERS = [Path(__file__).with_name(f"{name}.py") for name in ("pdf", "list_tags", "table_tags")]
LETTERS = sorted((DOCS / "assets" / "fonts").glob("*.woff2"))


class BookError(Exception):
    """The book could not be made; the message says what is wrong and how to mend it."""


class _Warnings(logging.Handler):
    """Keeps what WeasyPrint complains of."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def make_pdf(html: str, style_sheet: Path = STYLE) -> bytes:
    """The PDF/UA file of a document, in the style of a book or in another.

    Raises BookError where something in it does not come out.
    """
    try:
        import weasyprint
        from weasyprint.text.fonts import FontConfiguration
        from weasyprint.urls import URLFetcher
    except OSError as error:
        raise BookError(
            f"The book needs the system library Pango ({error}).\n"
            "Type `sh build/system-packages.sh book`: it installs it, or says what to install."
        ) from error
    warnings = _Warnings()
    logger = logging.getLogger("weasyprint")
    logger.addHandler(warnings)
    try:
        files_only = URLFetcher(allowed_protocols=["file"])
        fonts = FontConfiguration()
        style = weasyprint.CSS(filename=style_sheet, font_config=fonts, url_fetcher=files_only)
        document = weasyprint.HTML(string=html, base_url=str(TEMPLATES), url_fetcher=files_only)
        with _no_clock():
            made = document.write_pdf(stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1")
    finally:
        logger.removeHandler(warnings)
    if warnings.lines:
        raise BookError("The book does not come out as meant:\n" + "\n".join(dict.fromkeys(warnings.lines)))
    return _mark_running_heads(made)


def kept_pdf(name: str, html: str, style_sheet: Path = STYLE, shelf: Shelf = SHELF) -> bytes:
    """The same, kept under a name: made anew only if the document, its style or what makes it changed."""
    key = digest([html.encode(), style_sheet.read_bytes(), *_makers()])
    kept = shelf.read_bytes(name, key)
    return shelf.write_bytes(name, key, make_pdf(html, style_sheet)) if kept is None else kept


@functools.cache
def _makers() -> list[bytes]:
    """What a file depends on beside its words and its style."""
    versions = [f"{name} {version(name)}".encode() for name in ("weasyprint", "pikepdf", "fonttools")]
    return [*versions, *(file.read_bytes() for file in (*LETTERS, *MAKERS))]


@contextlib.contextmanager
def _no_clock() -> Iterator[None]:
    """Keeps the time of the build out of the embedded fonts, by the convention that their maker follows."""
    name = "SOURCE_DATE_EPOCH"
    before = os.environ.get(name)
    os.environ[name] = "0"
    try:
        yield
    finally:
        del os.environ[name]
        if before is not None:
            os.environ[name] = before


def _mark_running_heads(pdf: bytes) -> bytes:
    """The same file, in which text that no element of the document holds is an artifact (PDF/UA, 7.1)."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        root = opened.Root.StructTreeRoot
        numbers = list(root.ParentTree.Nums)  # type: ignore[call-overload]
        parents = dict(zip(map(int, numbers[::2]), numbers[1::2], strict=True))
        held = {element.objgen for element in _elements(root)}
        mend_lists(_elements(root))
        mend_tables(_elements(root))
        for page in opened.pages:
            owners = parents[int(page.StructParents)]
            loose = {
                number for number, owner in enumerate(owners) if owner is None or owner.objgen not in held
            }
            content = [_as_artifact(part, loose) for part in pikepdf.parse_content_stream(page)]
            page.Contents = opened.make_stream(pikepdf.unparse_content_stream(content))
            for number in loose:
                owners[number] = None
        target = io.BytesIO()
        opened.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return target.getvalue()


def _elements(element: Any) -> Iterator[Any]:
    """The elements of the structure tree."""
    waiting = [element]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += children(element)


def _as_artifact(part: Any, loose: set[int]) -> Any:
    if str(part.operator) != "BDC":
        return part
    properties = part.operands[1]
    if not isinstance(properties, pikepdf.Dictionary) or int(properties.get("/MCID", -1)) not in loose:
        return part
    return pikepdf.ContentStreamInstruction([pikepdf.Name.Artifact], pikepdf.Operator("BMC"))
