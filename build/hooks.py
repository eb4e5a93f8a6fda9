"""Hooks of mkdocs: each hands over to the pipeline. Needs `build` on PYTHONPATH.

`python -m pipeline site` hands over the pages of what it read; mkdocs by itself reads all schools.
"""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from pipeline import paths
from pipeline.pages.assembly import Assembly
from pipeline.pages.navigation import ABOUT_THE_SITE, FOR_BUILDERS
from pipeline.read.library import load_library
from pipeline.read.places import filled
from pipeline.runtime.build import build_runtime

from decision_tools.rules.emergency import ALARM

_pages: Assembly


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Takes the pages, and orders the navigation."""
    global _pages
    _pages = config.extra.pop("pages", None) or Assembly(load_library(), build_runtime())
    config.nav = _pages.navigation
    config.extra["schools"] = _pages.library.schools
    config.extra["about_the_site"], config.extra["for_builders"] = ABOUT_THE_SITE, FOR_BUILDERS
    config.extra["alarm"] = ALARM
    config.watch += [str(folder) for folder in paths.WATCHED]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Fills the places of hand-written pages, adds what is made, takes out what an edition does without."""
    for name in _pages.left_out:
        files.remove(files.src_uris[name])
    for file in files.documentation_pages():
        file.content_string, _ = filled(file.content_string, paths.DOCS / file.src_uri)
    for uri, content in _pages.files:
        files.append(File.generated(config, uri, content=content))
    return files


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts head, inclusions, tool and foot around the text."""
    return _pages.content(page.file.src_uri, page.meta, page.markdown or "", html)
