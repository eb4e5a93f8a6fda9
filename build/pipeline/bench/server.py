"""A server of files in memory that writes down what it sent."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler

from ..site.serve import HOST, Server
from .pages import Bodies, Body


@dataclass
class Served:
    """One page on a port of its own, so that browsers share nothing between pages."""

    bodies: Bodies
    address: str = ""
    sent: dict[str, int] = field(default_factory=dict)


class _Handler(BaseHTTPRequestHandler):
    """Files as a good host sends them: compressed, tagged, and the runtime cached."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    served: Served

    def do_GET(self) -> None:
        name = self.path.partition("?")[0].lstrip("/")
        if name.endswith("/"):
            name += "index.html"
        body = self.served.bodies.get(name)
        if body is None:
            self._send(HTTPStatus.NOT_FOUND, b"")
        elif body.tag in self.headers.get("If-None-Match", ""):
            self._send(HTTPStatus.NOT_MODIFIED, b"", name, body)
        elif body.encoding and body.encoding not in self.headers.get("Accept-Encoding", ""):
            self._send(HTTPStatus.NOT_ACCEPTABLE, b"")
        else:
            self._send(HTTPStatus.OK, body.data, name, body)
            self.served.sent[name] = len(body.data)

    def _send(self, status: HTTPStatus, data: bytes, name: str = "", body: Body | None = None) -> None:
        self.send_response(status)
        if body is not None:
            self.send_header("Content-Type", body.media_type)
            self.send_header("Cache-Control", "max-age=3600" if name.startswith("runtime/") else "no-cache")
            self.send_header("ETag", f'"{body.tag}"')
            if body.encoding:
                self.send_header("Content-Encoding", body.encoding)
        if status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the report tells what counts."""


@contextmanager
def serving(bodies: Bodies) -> Iterator[Served]:
    """Serve on a free port of this machine as long as the block runs."""
    served = Served(bodies)
    server = Server((HOST, 0), type("Handler", (_Handler,), {"served": served}))
    served.address = f"http://{HOST}:{server.server_address[1]}/"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
