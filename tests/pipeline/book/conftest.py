"""The book of each school, made once and read back by every test that asks for it."""

from __future__ import annotations

import pypdf
import pytest
from pipeline.book import chapters
from pipeline.book.editions import build_books
from pipeline.read.library import load_library
from pipeline.read.schools import load_schools

from .printed import Printed, read

SCHOOLS = load_schools()


@pytest.fixture(scope="session", params=SCHOOLS)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Printed:
    school, library = SCHOOLS[request.param], load_library(request.param)
    [made] = build_books([school.slug], tmp_path_factory.mktemp("dist"))
    reader = pypdf.PdfReader(made.file)
    texts, pieces = zip(*map(read, reader.pages), strict=True)
    book = chapters.read_book(library, school.slug)
    return Printed(school, library, book, made, reader, list(texts), list(pieces))
