"""The connections to one SQLite file: one that writes behind a lock, some that read.

On a shared connection one task's rollback would undo another's insert, so every write goes
through `Database.writing`, and the readers cannot write at all.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import aiosqlite

from bot.storage import engine
from bot.storage.sqlite.backups import keep_unasked
from bot.storage.sqlite.failures import failures_told
from bot.storage.sqlite.full_text import FullText
from bot.storage.sqlite.lock import FileLock
from bot.storage.sqlite.migrations import list_migrations, migrate, needs_migration
from bot.storage.sqlite.readers import Readers, to_uri

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Sequence
    from pathlib import Path

    from bot.storage.engine import Parameters, Row, Snapshot

Answer = TypeVar("Answer")

# Of two long searches none waits for the other; each reader has its own cache.
LONG_READERS = 2
# How long a connection waits for another process's write lock; ours are held 0.25 s at most.
BUSY_SECONDS = 5.0


class Transaction(engine.Transaction):
    """Statements on the connection that writes."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def fetch(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        return list(await self._connection.execute_fetchall(sql, parameters))

    async def execute(self, sql: str, parameters: Parameters = ()) -> int:
        return (await self._connection.execute(sql, parameters)).rowcount

    async def execute_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        await self._connection.executemany(sql, rows)


class Database(engine.Engine):
    """One SQLite file in WAL mode.

    Open it with `Database.open`; `close` ends every connection's thread, without which the
    process would not end.
    """

    full_text = FullText()

    def __init__(
        self, path: Path, lock: FileLock, writer: aiosqlite.Connection, readers: Readers
    ) -> None:
        self._path = path
        self._in_use = lock
        self._writer = writer
        self._readers = readers
        self._lock = asyncio.Lock()

    @classmethod
    async def open(cls, path: Path, migrations: tuple[str, ...] | None = None) -> Database:
        """Open the file, which is made where there is none, and bring its schema up to date.

        A file of an earlier schema is backed up first. Raises StorageError with a sentence that
        names the path, for the operator.
        """
        versions = list_migrations() if migrations is None else migrations
        with failures_told(path):
            await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
            lock = FileLock(path)
        writer = None
        try:
            with failures_told(path):
                writer = await _connect(path)
                if await needs_migration(writer, path, versions):
                    await asyncio.to_thread(keep_unasked, path, "migration")
                await migrate(writer, path, versions)
                readers = await asyncio.to_thread(Readers, path, LONG_READERS, BUSY_SECONDS)
        except BaseException:
            if writer:
                await writer.close()
            lock.release()
            raise
        return cls(path, lock, writer, readers)

    async def close(self) -> None:
        """Wait for the running transaction, then close every connection."""
        async with self._lock:
            await self._readers.close()
            await self._writer.close()
            self._in_use.release()

    async def try_out(self) -> None:
        """Take the write lock and read; StorageError where another program has the lock."""
        async with self.writing():
            pass
        await self.fetch("SELECT count(*) FROM sqlite_master")

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Transaction]:
        """Hold the write lock for one transaction: committed at the end, undone on any error.

        Keep it short; nobody else writes meanwhile. A cancelled task's transaction is undone,
        unless the commit itself was already under way.
        """
        async with self._lock:
            with failures_told(self._path):
                try:
                    await self._writer.execute("BEGIN IMMEDIATE")
                    yield Transaction(self._writer)
                    await self._writer.execute("COMMIT")
                except BaseException:
                    # Queued behind what the thread still has to do, so it holds even when this
                    # task is cancelled a second time while it waits.
                    await self._writer.rollback()
                    raise

    async def read(self, question: Callable[[Snapshot], Answer], *, quick: bool = False) -> Answer:
        """Return what `question` makes of one state of the file; it is called in a thread.

        It is `quick` where all that it reads is found by an index: it waits for no long one then.
        """
        with failures_told(self._path):
            return await self._readers.read(question, quick=quick)

    async def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        """Return all rows of a query."""
        return await self.read(lambda snapshot: snapshot.fetch(sql, parameters))


async def _connect(path: Path) -> aiosqlite.Connection:
    """Open the connection that writes."""
    connection = await aiosqlite.connect(
        to_uri(path, "rwc"), uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    try:
        connection.row_factory = sqlite3.Row
        await _write_ahead(connection)
        # A briefing that was recorded as sent must be so after a power cut as well.
        await connection.execute("PRAGMA synchronous = FULL")
        await connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        await connection.close()
        raise
    return connection


async def _write_ahead(connection: aiosqlite.Connection) -> None:
    """Switch to WAL mode.

    Where two programs do so at once, SQLite tells one that the file is locked without waiting.
    """
    began = time.perf_counter()
    while True:
        try:
            # Fetched, because a pragma whose answer nobody took is a statement in progress, which
            # keeps a transaction from being committed for as long as its cursor lives.
            await connection.execute_fetchall("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.perf_counter() - began > BUSY_SECONDS:
                raise
            await asyncio.to_thread(time.sleep, 0.02)
        else:
            return
