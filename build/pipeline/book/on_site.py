"""The way from a sheet of the book to the same tool on the site, which asks questions and counts days."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from ..pages.codes import code_of
from ..paths import web_path
from ..read.schools import School


@dataclass(frozen=True)
class OnSite:
    """Where a sheet stands on the site: an address short enough to type, and its QR code."""

    address: str
    code: Markup


def on_site(school: School, uri: str) -> OnSite | None:
    """The way to what has this source address; none where the school does not say where it publishes."""
    if not school.address:
        return None
    address = (school.address + web_path(uri)).removeprefix("https://").removeprefix("www.").rstrip("/")
    return OnSite(address, code_of(school, uri))
