"""The whole of each page as mkdocs asks for it: what is made, and what stands around and in its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ..read.library import Library
from ..runtime.build import Runtime
from . import frame, home
from .generated import SitePage, site_pages
from .inclusions import include
from .tool_html import ToolHtml


@dataclass(frozen=True)
class Assembly:
    """The pages of a library, whose tools start with a runtime."""

    library: Library
    runtime: Runtime

    @cached_property
    def tools(self) -> ToolHtml:
        """The HTML of the tools."""
        return ToolHtml(self.library)

    @property
    def generated(self) -> list[SitePage]:
        """The pages that are made, as Markdown."""
        return site_pages(self.library)

    def content(self, uri: str, meta: Mapping[str, Any], html: str) -> str:
        """A page from its head to its foot, given the HTML of its Markdown."""
        if uri == "index.md":
            return html + home.overview(self.library)
        text = (
            self.tools.page(meta["tool"], self.runtime)
            if meta.get("kind") == "tool"
            else include(html, self.tools)
        )
        return frame.head(self.library, uri) + text + frame.foot(self.library, uri)
