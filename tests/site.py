"""A small web site on loopback, served by a thread of its own."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass
class Site:
    """`pages` are the paths with the type and content of each, `asked` the paths asked for.

    `statuses` are paths that answer with an error.
    """

    port: int
    host: str = "127.0.0.1"
    pages: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    statuses: dict[str, int] = field(default_factory=dict)

    def at(self, path: str) -> str:
        return f"http://{self.host}:{self.port}{path}"


@contextmanager
def serve_site(host: str = "127.0.0.1") -> Iterator[Site]:
    """Serve a site until the block ends; every address of 127.0.0.0/8 is one of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            path = self.path.partition("?")[0]
            kind, content = site.pages.get(path, ("", b""))
            self.send_response(site.statuses.get(path) or (200 if kind else 404))
            self.send_header("Content-Type", kind or "text/plain")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Print nothing."""

    with ThreadingHTTPServer((host, 0), Handler) as server:
        site = Site(server.server_port, host)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()
