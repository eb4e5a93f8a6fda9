"""QR codes that lead from paper to the site."""

from __future__ import annotations

import segno
from markupsafe import Markup

from ..paths import web_path
from ..read.schools import School


def code_of(school: School, uri: str) -> Markup:
    """The QR code of a page, by its source address, where the school says at which address it publishes."""
    if not school.address:
        return Markup()
    address = school.address + web_path(uri)
    made = segno.make(address, error="m", micro=False)
    return Markup(made.svg_inline(scale=2, border=2, title=f"QR-code naar {address}"))
