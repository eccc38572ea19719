"""Reading connections: a question runs in one thread, on one state of the database."""

from __future__ import annotations

import asyncio
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import psycopg

from bot.storage import engine
from bot.storage.postgres.connections import Session
from bot.storage.postgres.rows import make_row
from bot.storage.postgres.statements import to_statement
from bot.storage.threads import Threads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.models.database import DatabaseServer
    from bot.storage.postgres.connections import Connection
    from bot.storage.postgres.rows import Row

Answer = TypeVar("Answer")

_BEGIN = b"BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"
_ROWS_AT_ONCE = 2000  # of a large result


class Snapshot(engine.Snapshot):
    """One state of the database, read through one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._cursor = connection.cursor()  # for all: to make one takes a fifth of a small query
        self._numbers = count()

    def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        return self._cursor.execute(*to_statement(sql, parameters)).fetchall()

    def iterate(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        cursor = psycopg.RawServerCursor(
            self._connection, f"rows_{next(self._numbers)}", row_factory=make_row
        )
        with cursor:
            cursor.itersize = _ROWS_AT_ONCE
            yield from cursor.execute(*to_statement(sql, parameters))


class _Pool:
    """Connections that only read, one for each thread."""

    def __init__(self, server: DatabaseServer, size: int) -> None:
        self._idle = [Session(server) for _ in range(size)]
        self._threads = Threads(size, "reader")

    async def read(self, question: Callable[[Snapshot], Answer]) -> Answer:
        asked = _Asked(self._idle, question)
        return await self._threads.run(asked.answer, asked.end)

    def close(self) -> None:
        """Wait for running questions, then close every connection."""
        self._threads.close()
        for session in self._idle:
            session.close()


class _Asked(Generic[Answer]):
    """A question, and the connection on which it is answered."""

    def __init__(self, idle: list[Session], question: Callable[[Snapshot], Answer]) -> None:
        self._idle = idle
        self._question = question
        self._session: Session | None = None

    def answer(self) -> Answer:
        """Answer it on one state of the database, which lasts until `end`."""
        self._session = self._idle.pop()  # the one used last, whose statements are prepared
        return self._question(Snapshot(self._session.begin(_BEGIN)))

    def end(self) -> None:
        """End the transaction: a tenth of a millisecond for which no member has to wait."""
        if self._session is not None:
            self._session.roll_back()
            self._idle.append(self._session)


class Readers:
    """Threads that read, one of them for quick questions, which never wait behind long ones."""

    def __init__(self, server: DatabaseServer, long: int) -> None:
        """Make the threads, `long` of them for long questions; they connect when they are asked."""
        self._quick = _Pool(server, 1)
        self._long = _Pool(server, long)

    async def read(self, question: Callable[[Snapshot], Answer], *, quick: bool) -> Answer:
        """Run `question` in a thread on one state of the database and return its result."""
        return await (self._quick if quick else self._long).read(question)

    async def close(self) -> None:
        """Wait for running questions, then close every connection."""
        for pool in (self._quick, self._long):
            await asyncio.to_thread(pool.close)
