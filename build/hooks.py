"""Hooks of mkdocs: each hands over to the pipeline. Needs `build` on PYTHONPATH."""

from __future__ import annotations

import os

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from pipeline import paths
from pipeline.pages import home, navigation
from pipeline.pages.assembly import Assembly
from pipeline.read.library import load_library
from pipeline.runtime.build import build_runtime

_pages: Assembly
_edition = os.environ.get(paths.EDITION) or None


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Reads the schools and tools, and orders the navigation."""
    global _pages
    _pages = Assembly(load_library(_edition), build_runtime())
    config.nav = navigation.navigation(_pages.library) + navigation.other_pages(_edition)
    config.extra["schools"] = _pages.library.schools
    config.watch += [str(folder) for folder in paths.WATCHED]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages that are made from protocols and tools, and the colours of the schools."""
    for name in navigation.FOR_BUILDERS if _edition else ():
        files.remove(files.src_uris[name])
    for page in _pages.generated:
        files.append(File.generated(config, page.uri, content=page.source))
    colours = home.school_colours(_pages.library)
    files.append(File.generated(config, "assets/schools.css", content=colours))
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts head, inclusions, tool and foot around the text."""
    return _pages.content(page.file.src_uri, page.meta, html)
