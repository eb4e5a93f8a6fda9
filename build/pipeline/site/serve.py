"""A small static server on this machine only, with the media types that a browser wants for WebAssembly."""

from __future__ import annotations

import argparse
import errno
from collections.abc import Sequence
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from ..paths import SITE

HOST = "127.0.0.1"
PORTS_TRIED = 50
NOT_FOUND = "404.html"


class Handler(SimpleHTTPRequestHandler):
    """Files of one folder; what never changes under its name may stay in the browser's cache."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else a file waits 40 ms for its headers to arrive
    extensions_map = {  # noqa: RUF012 (as the base class has it)
        **SimpleHTTPRequestHandler.extensions_map,
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json",
        ".mjs": "text/javascript; charset=utf-8",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
        ".whl": "application/zip",
        ".woff2": "font/woff2",
    }

    def end_headers(self) -> None:
        cached = "/runtime/" in self.path
        self.send_header("Cache-Control", "max-age=3600" if cached else "no-cache")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What is not there is told by the page of the site, as a public host does."""
        page = Path(self.directory, NOT_FOUND)
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        told = page.read_bytes()
        self.log_error("code %d, no file for %s", code, self.path)
        self.send_response(code)
        self.send_header("Content-Type", self.extensions_map[".html"])
        self.send_header("Content-Length", str(len(told)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(told)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Only what goes wrong is worth a line; errors come by `log_error`."""


class Server(ThreadingHTTPServer):
    """Serves many requests at once and takes no port that another program listens on."""

    allow_reuse_address = True
    daemon_threads = True


def make_server(folder: Path, port: int = 0) -> Server:
    """A server of a folder, on a free port when `port` is 0; the caller runs and closes it."""
    return Server((HOST, port), partial(Handler, directory=str(folder)))


def first_free(folder: Path, port: int) -> Server:
    """A server on the wished port, or on the next one that is free."""
    for candidate in range(port, port + PORTS_TRIED):
        try:
            return make_server(folder, candidate)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
    raise OSError(f"no free port from {port} to {port + PORTS_TRIED - 1}")


def main(argv: Sequence[str]) -> int:
    """Serve the built site until Ctrl+C."""
    parser = argparse.ArgumentParser(prog="python -m pipeline serve")
    parser.add_argument("--port", type=int, default=8000)
    wished = parser.parse_args(argv).port
    if not (SITE / "index.html").exists():
        print("There is no site yet: type `make site`.")
        return 1
    with first_free(SITE, wished) as server:
        port = server.server_address[1]
        if port != wished:
            print(f"Port {wished} is taken.")
        print(f"Serving at http://{HOST}:{port}/  (Ctrl+C stops)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print("\nStopped.")
    return 0
