"""Tables as a reading aid hears them: WeasyPrint names the heads of a cell, not what a head heads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pikepdf

from .list_tags import children


def mend_tables(elements: Iterable[Any]) -> None:
    """Says of each head whether it is of a column or of a row; one over more columns is of what is below."""
    for part in elements:
        if part.get("/S") not in (pikepdf.Name.THead, pikepdf.Name.TBody):
            continue
        for head in (cell for row in children(part) for cell in children(row) if cell.S == pikepdf.Name.TH):
            above = str(part.S) == "/THead" or int(head.A.get("/ColSpan", 1)) > 1
            head.A.Scope = pikepdf.Name.Column if above else pikepdf.Name.Row
