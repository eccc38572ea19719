"""A thread that watches the event loop, answers `health`, and ends an unhealthy process."""

from __future__ import annotations

import logging
import os
import threading
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from bot.errors import SettingsError, Unhealthy
from bot.operations.findings import as_json, has_problem, is_problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from bot.operations.health import Vitals
    from bot.settings import Settings

_log = logging.getLogger(__name__)

HOST = "127.0.0.1"
# Enough to finish posts that are being sent (10 s) and to close everything.
LAST_SECONDS = 20.0
_FAREWELL = 2.0  # seconds to say so
_ANSWER_WITHIN = 5.0


class Watch:
    """Watches the vitals from a thread, and ends the process if they stay bad.

    `end` is called from that thread and asks the program to stop by itself. If that takes too long,
    the process is killed, which the database and the briefings survive.
    """

    def __init__(self, vitals: Vitals, limit: float, end: Callable[[], None]) -> None:
        self.given_up = False
        self._vitals = vitals
        self._limit = limit
        self._end = end
        self._done = threading.Event()

    def run(self) -> None:
        """Check the vitals regularly until `stop`."""
        while not self._done.wait(self._vitals.patience.every / 2):
            if self._limit and self._vitals.overdue() > self._limit:
                self._give_up()
                return

    def stop(self) -> None:
        """Stop watching."""
        self._done.set()

    def _give_up(self) -> None:
        self.given_up = True
        # The log may hang too: a full pipe takes no line and blocks every thread that logs.
        last = threading.Timer(LAST_SECONDS + _FAREWELL, os._exit, (Unhealthy.exit_code,))
        last.daemon = True
        last.start()
        wrong = " ".join(one.sentence for one in self._vitals.findings() if is_problem(one))
        _log.critical("%s Ending with code %d, to be started again", wrong, Unhealthy.exit_code)
        self._end()
        if not self._done.wait(LAST_SECONDS):
            _log.critical("It does not stop by itself: killed")
            logging.shutdown()
            os._exit(Unhealthy.exit_code)
        last.cancel()


@contextmanager
def watching(settings: Settings, vitals: Vitals, end: Callable[[], None]) -> Iterator[Watch]:
    """Watch while the block runs, and answer GET /health on loopback.

    Raises SettingsError if the port is taken.
    """
    watch = Watch(vitals, settings.unhealthy_seconds, end)
    try:
        server = ThreadingHTTPServer((HOST, settings.health_port), _handler(vitals))
    except OSError as error:
        raise SettingsError(
            f"Port {settings.health_port} cannot be taken ({error.strerror}): name another one in "
            "DATELINE_HEALTH_PORT, or none for any free one."
        ) from error
    address = address_file(settings.database)
    with server:
        threads = (
            threading.Thread(target=watch.run, name="watch", daemon=True),
            threading.Thread(target=server.serve_forever, name="health", daemon=True),
        )
        for thread in threads:
            thread.start()
        try:
            _note(address, str(server.server_port))
            yield watch
        finally:
            _forget(address, str(server.server_port))
            watch.stop()
            server.shutdown()


def address_file(database: Path) -> Path:
    """Return the file in which a running bot writes its port."""
    return database.with_name(f"{database.name}.health")


def ask(database: Path, port: int = 0) -> str | None:
    """Return the running bot's findings as JSON; None if no bot answers.

    Without its port, the bot is asked that started last beside this database.
    """
    try:
        port = port or int(address_file(database).read_text(encoding="ascii"))
        connection = HTTPConnection(HOST, port, timeout=_ANSWER_WITHIN)
        try:
            connection.request("GET", "/health")
            return connection.getresponse().read().decode()
        finally:
            connection.close()
    except (OSError, ValueError, HTTPException):
        return None


def _note(file: Path, port: str) -> None:
    try:
        file.write_text(port, encoding="ascii")
    except OSError as error:
        _log.warning("`health` will not find this bot: %s cannot be written (%s)", file, error)


def _forget(file: Path, port: str) -> None:
    """Remove the note, unless it is another process's by now."""
    with suppress(OSError):
        if file.read_text(encoding="ascii") == port:
            file.unlink()


def _handler(vitals: Vitals) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        """GET /health: 200 or 503, with the findings."""

        timeout = _ANSWER_WITHIN
        server_version, sys_version = "dateline", ""

        def do_GET(self) -> None:
            if self.path != "/health":
                self.send_error(404)
                return
            findings = vitals.findings()
            body = as_json(findings).encode()
            self.send_response(503 if has_problem(findings) else 200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Log nothing: health is asked every few seconds."""

    return Handler
