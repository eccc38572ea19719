"""The connections to one PostgreSQL database: one writes, the others only read.

SQLite lets one transaction write at a time, and the queries rely on it (`max(id) + 1`, "at most
N"). So every transaction that writes holds one advisory lock of the database, over all processes.
Steps of deliveries share it: they compare rows of one server, which one process serves. On two busy
cores four processes noted 9 slots a second when each step waited for all others, and 68 beside one
another: a step holds its lock while its process does something else.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import psycopg

from bot.errors import StorageError, TemporaryFailure
from bot.storage import engine
from bot.storage.postgres.connections import Session
from bot.storage.postgres.failures import failures_told
from bot.storage.postgres.full_text import FullText
from bot.storage.postgres.long_lock import held_alone_for_long
from bot.storage.postgres.look_ups import LookUps
from bot.storage.postgres.readers import Readers
from bot.storage.postgres.run_index import RunIndex
from bot.storage.postgres.schema import migrate
from bot.storage.postgres.statements import to_statement
from bot.storage.threads import Threads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Sequence

    from bot.models.database import DatabaseServer
    from bot.storage.engine import Parameters, Row, Snapshot
    from bot.storage.postgres.connections import Connection

Answer = TypeVar("Answer")

# Two long searches do not wait for each other.
LONG_READERS = 2
# The numbers of our advisory locks, from the letters "DATELINE"; any number would do.
WRITE_LOCK = 0x44_41_54_45_4C_49_4E_45
USE_LOCK = WRITE_LOCK + 1
LOAD_LOCK = WRITE_LOCK + 2

# How many articles a load shows before PostgreSQL counts them again: more than it does by itself.
ANALYZED_FROM = 500

# In one message. At the default isolation each statement sees what was committed before it, so all
# after the lock see what its last holder wrote.
_BEGIN = f"BEGIN; SELECT pg_advisory_xact_lock({WRITE_LOCK})".encode()
_BEGIN_BESIDE = f"BEGIN; SELECT pg_advisory_xact_lock_shared({WRITE_LOCK})".encode()


class Transaction(engine.Transaction):
    """Statements on the connection that writes, run in its thread."""

    def __init__(self, connection: Connection, thread: Threads) -> None:
        self._connection = connection
        self._thread = thread

    async def fetch(self, sql: str, parameters: Parameters = ()) -> Sequence[Row]:
        return await self._thread.run(
            lambda: self._connection.execute(*to_statement(sql, parameters)).fetchall()
        )

    async def execute(self, sql: str, parameters: Parameters = ()) -> int:
        return await self._thread.run(
            lambda: self._connection.execute(*to_statement(sql, parameters)).rowcount
        )

    async def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        await self._thread.run(partial(self._execute_many, sql, rows))

    def _execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        statement, _ = to_statement(sql, ())
        with self._connection.cursor() as cursor:
            cursor.executemany(statement, (to_statement(sql, row)[1] for row in rows))


class Database(engine.Engine):
    """One database of a PostgreSQL server.

    Open it with `Database.open`, and close it: its threads keep connections open.
    """

    full_text = FullText()
    run_index = RunIndex()
    now = "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT)"

    def __init__(
        self,
        server: DatabaseServer,
        thread: Threads,
        writer: Session,
        readers: Readers,
        *,
        begin: bytes = _BEGIN,
    ) -> None:
        self._server = server
        self._thread = thread
        self._writer = writer
        self._readers = readers
        self._look_ups = LookUps(server)
        self._begin = begin
        self._lock = asyncio.Lock()

    @classmethod
    async def open(cls, server: DatabaseServer, *, beside: bool = False) -> Database:
        """Connect, and create the schema or update it.

        `beside` opens it for short transactions that wait for no other and may run beside them;
        they fail after some seconds instead of waiting longer for the server. Raises StorageError
        with a sentence for the operator that names the database, without a password.
        """
        thread = Threads(1, "writer")
        writer = Session(server, _use)
        try:
            with failures_told(server):
                await thread.run(lambda: migrate(writer.begin(_BEGIN), server))
        except BaseException:
            await thread.run(writer.close)
            await asyncio.to_thread(thread.close)
            raise
        readers = Readers(server, LONG_READERS)
        if not beside:
            return cls(server, thread, writer, readers)
        await thread.run(writer.close)
        brief = Session(server, _use_briefly, brief=True)
        return cls(server, thread, brief, readers, begin=b"BEGIN")

    async def close(self) -> None:
        async with self._lock:
            await self._look_ups.close()
            await self._readers.close()
            await self._thread.run(self._writer.close)
            await asyncio.to_thread(self._thread.close)

    async def note_load(self, articles: int) -> None:
        # Else PostgreSQL believes for up to two minutes that articles show nothing, as it was while
        # they were staged. Then 10,000 files took ten seconds to compare instead of half a second.
        if articles >= ANALYZED_FROM:
            # The articles are shown in any case; a lost connection is told by the next statement.
            with suppress(StorageError):
                async with self.writing() as transaction:
                    await transaction.execute("ANALYZE article")

    async def try_out(self) -> None:
        async with self.writing() as transaction:
            # Refused by a server that only reads.
            await transaction.execute("UPDATE library SET generation = 0 WHERE FALSE")
        await self.fetch("SELECT 1")

    @asynccontextmanager
    async def writing(self, *, beside: bool = False) -> AsyncIterator[Transaction]:
        """Hold the write lock for one transaction, which commits at the end of the block.

        Any error rolls it back, and so does a cancelled task, unless the commit has begun. Keep it
        short: nothing else can write meanwhile.
        """
        begin = _BEGIN_BESIDE if beside else self._begin
        async with self._lock:
            with failures_told(self._server):
                try:
                    connection = await self._thread.run(lambda: self._writer.begin(begin))
                    yield Transaction(connection, self._thread)
                    await self._thread.run(lambda: connection.execute(b"COMMIT", prepare=False))
                except psycopg.errors.ReadOnlySqlTransaction:
                    # After a failover the same address may lead to another server.
                    await self._thread.run(self._writer.close)
                    raise
                except BaseException:
                    # Queued behind the thread's other work, so it happens even if this task is
                    # cancelled again while it waits.
                    await self._thread.run(self._writer.roll_back)
                    raise

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        with failures_told(self._server):
            async with held_alone_for_long(self._server, LOAD_LOCK):
                yield

    async def read(self, question: Callable[[Snapshot], Answer], *, quick: bool = False) -> Answer:
        with failures_told(self._server):
            return await self._readers.read(question, quick=quick)

    async def look_up(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        with failures_told(self._server):
            return await self._look_ups.fetch(sql, parameters)

    async def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        return await self.read(lambda snapshot: snapshot.fetch(sql, parameters))


def _use(connection: Connection) -> None:
    """Note that this process uses the database, for as long as the connection lasts."""
    statement = f"SELECT pg_try_advisory_lock_shared({USE_LOCK})"
    row = connection.execute(statement.encode()).fetchone()
    if row is None or not row[0]:
        raise TemporaryFailure(
            "The database is being replaced at this moment: try again when that is done."
        )


def _use_briefly(connection: Connection) -> None:
    """Let statements fail rather than wait, so that a lease is renewed or given up in time."""
    _use(connection)
    connection.execute(b"SET statement_timeout = '4s'; SET lock_timeout = '3s'", prepare=False)
