"""Hooks of mkdocs: each hands over to the pipeline. Needs `build` on PYTHONPATH."""

from __future__ import annotations

import os

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from pipeline import content, front_matter, home, paths

from decision_tools.rules.emergency import ALARM

_library: content.Library
_edition = os.environ.get(paths.EDITION) or None


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Reads the schools and tools, and orders the navigation."""
    global _library
    _library = content.load_library(_edition)
    config.nav = _library.navigation() + home.other_pages(_edition)
    config.extra["about_the_site"], config.extra["for_builders"] = home.ABOUT_THE_SITE, home.FOR_BUILDERS
    config.extra["alarm"] = ALARM
    config.extra["schools"] = {school.slug: school for school in _library.schools.values()}
    config.watch += [str(folder) for folder in content.watched_folders()]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Adds the pages that are made from protocols and tools, and the colours of the schools."""
    for name in home.FOR_BUILDERS if _edition else ():
        files.remove(files.src_uris[name])
    for page in _library.site_pages():
        files.append(File.generated(config, page.uri, content=page.source))
    files.append(File.generated(config, "assets/style/schools.css", content=home.school_colours(_library)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Fills the places in a hand-written page; those of a generated page were filled when it was read."""
    return markdown if page.file.generated_by else front_matter.read(paths.DOCS / page.file.src_uri).body


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Puts head, inclusions, tool and foot around the text."""
    if page.is_homepage:
        return html + home.overview(_library)
    if page.file.generated_by is None:
        return content.include(html)
    return _library.head(page.file.src_uri) + content.body(page.meta, html) + _library.foot(page.file.src_uri)
