"""A host of the site that a test can cut off, break, and give another edition."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any

from pipeline.paths import DOCS, SITE
from pipeline.read.schools import load_schools
from pipeline.runtime.build import build_runtime
from pipeline.site.kept import WORKER, write_worker
from pipeline.site.serve import HOST, Handler, Server


class Host:
    """What a site does now: serve a folder, all but the broken addresses, or nothing at all."""

    def __init__(self) -> None:
        self.folder = SITE
        self.broken: set[str] = set()
        self.cut = False
        self.address = ""


class HostHandler(Handler):
    """Asks its host how it is before each answer."""

    def __init__(self, *given: Any, host: Host, **settings: Any) -> None:
        self.host = host
        super().__init__(*given, directory=str(host.folder), **settings)

    def do_GET(self) -> None:
        self.directory = str(self.host.folder)
        if self.host.cut:
            self.close_connection = True
        elif self.path in self.host.broken:
            self.send_error(HTTPStatus.SERVICE_UNAVAILABLE)
        else:
            super().do_GET()


@contextmanager
def hosted() -> Iterator[Host]:
    """A host of the built site."""
    host = Host()
    server = Server((HOST, 0), lambda *given: HostHandler(*given, host=host))  # type: ignore[arg-type]
    server.handle_error = lambda *_: None  # type: ignore[method-assign]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host.address = f"http://{HOST}:{server.server_address[1]}/"
    yield host
    server.shutdown()
    server.server_close()


def another_edition(place: Path, page: str, old: str, new: str) -> Path:
    """The built site in a folder, with other words on one page."""
    folder = place / "another"
    shutil.copytree(SITE, folder)
    file = folder / page / "index.html"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    shutil.copy(DOCS / WORKER, folder / WORKER)
    names = {slug: school.name for slug, school in load_schools().items()}
    write_worker(folder, names, build_runtime().schools)
    return folder
