"""Reading connections: a question runs on one state of the file, mostly in a thread."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import ExitStack, closing
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from bot.storage import engine
from bot.storage.threads import Threads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

Answer = TypeVar("Answer")

# Kilobytes of pages that a connection caches, half of SQLite's default. With 100,000 articles a
# larger cache was no faster, because the system also keeps the file in memory. Two connections
# share the quick questions.
_CACHE = 1000
_CACHE_OF_QUICK = 500


class Snapshot(engine.Snapshot):
    """One state of the file, read through one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        return self._connection.execute(sql, parameters).fetchall()

    def iterate(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[sqlite3.Row]:
        return iter(self._connection.execute(sql, parameters))


class _Pool:
    """Read-only connections, one for each thread."""

    def __init__(self, path: Path, count: int, busy_seconds: float, cache: int) -> None:
        with ExitStack() as opened:
            self._idle = [
                opened.enter_context(closing(_connect(path, busy_seconds, cache)))
                for _ in range(count)
            ]
            opened.pop_all()
        self._count = count
        self._threads = Threads(count, "reader")

    async def read(self, question: Callable[[Snapshot], Answer]) -> Answer:
        return await self._threads.run(partial(self._ask, question))

    @property
    def is_busy(self) -> bool:
        """Tell whether a thread answers a question."""
        return len(self._idle) < self._count

    def _ask(self, question: Callable[[Snapshot], Answer]) -> Answer:
        connection = self._idle.pop()  # the one used last, whose cache is warm
        try:
            return _ask(connection, question)
        finally:
            self._idle.append(connection)

    def close(self) -> None:
        """Wait for running questions, then close every connection."""
        self._threads.close()
        for connection in self._idle:
            connection.close()


def _ask(connection: sqlite3.Connection, question: Callable[[Snapshot], Answer]) -> Answer:
    connection.execute("BEGIN")
    try:
        return question(Snapshot(connection))
    finally:
        connection.execute("ROLLBACK")


class Readers:
    """Threads that read, one of them for quick questions, and a connection without a thread.

    A question goes to a thread once, however many queries it runs, because the way there and back
    costs more than a query that uses an index. Quick questions share a thread and a connection, so
    its cache is warm, and never wait behind long ones. The quickest are not worth the way.
    """

    def __init__(self, path: Path, long: int, busy_seconds: float) -> None:
        """Open the connections, `long` of them for long questions; sqlite3.Error if that fails."""
        with ExitStack() as opened:
            self._here = opened.enter_context(closing(_connect(path, 0, _CACHE_OF_QUICK)))
            self._quick = _Pool(path, 1, busy_seconds, _CACHE_OF_QUICK)
            opened.callback(self._quick.close)
            self._long = _Pool(path, long, busy_seconds, _CACHE)
            opened.callback(self._long.close)
            opened.pop_all()

    @property
    def are_busy(self) -> bool:
        """Tell whether a thread answers a long question."""
        return self._long.is_busy

    def look_up(self, sql: str, parameters: Sequence[Any]) -> list[sqlite3.Row]:
        """Run a query at once; sqlite3.OperationalError if the file is busy."""
        return self._here.execute(sql, parameters).fetchall()

    async def read(self, question: Callable[[Snapshot], Answer], *, quick: bool) -> Answer:
        """Run `question` in a thread on one state of the file and return its result.

        `quick` is for questions that only use indexes.
        """
        return await (self._quick if quick else self._long).read(question)

    async def close(self) -> None:
        """Wait for running questions, then close every connection."""
        for pool in (self._quick, self._long):
            await asyncio.to_thread(pool.close)
        self._here.close()


def to_uri(path: Path, mode: str) -> str:
    """Return the file's URI for SQLite with this mode."""
    return f"{path.absolute().as_uri()}?mode={mode}"


def _connect(path: Path, busy_seconds: float, cache: int) -> sqlite3.Connection:
    connection = sqlite3.connect(
        to_uri(path, "ro"),
        uri=True,
        isolation_level=None,
        timeout=busy_seconds,
        check_same_thread=False,  # one thread at a time
    )
    connection.row_factory = sqlite3.Row
    connection.execute(f"PRAGMA cache_size = -{cache}")
    return connection
