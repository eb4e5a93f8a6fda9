"""The small server behind `make serve`."""

from __future__ import annotations

import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from pipeline.site.serve import HOST, Server, first_free, make_server


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "runtime").mkdir()
    (tmp_path / "runtime" / "a.wasm").write_bytes(b"\0asm")
    for name in ("a.mjs", "a.js", "index.html"):
        (tmp_path / name).write_text("")
    (tmp_path / "404.html").write_text("Deze bladzijde is er niet")
    with make_server(tmp_path) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.02,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("path", "media_type", "caching"),
    [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/a.mjs", "text/javascript; charset=utf-8", "no-cache"),
        ("/a.js", "text/javascript; charset=utf-8", "no-cache"),
        ("/runtime/a.wasm", "application/wasm", "max-age=3600"),
    ],
)
def test_media_types_and_caching(server: Server, path: str, media_type: str, caching: str) -> None:
    with urllib.request.urlopen(f"http://{HOST}:{server.server_address[1]}{path}") as response:
        assert response.headers["Content-Type"] == media_type
        assert response.headers["Cache-Control"] == caching


def test_what_is_not_there_is_told_by_the_page_of_the_site(server: Server) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"http://{HOST}:{server.server_address[1]}/no/such/page/")

    assert caught.value.code == 404
    assert caught.value.headers["Content-Type"] == "text/html; charset=utf-8"
    assert caught.value.read().decode() == "Deze bladzijde is er niet"


def test_a_taken_port_is_passed_over(server: Server, tmp_path: Path) -> None:
    taken = server.server_address[1]
    with first_free(tmp_path, taken) as other:
        assert other.server_address[0] == HOST
        assert other.server_address[1] > taken
