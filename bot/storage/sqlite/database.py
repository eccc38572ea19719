"""The connections to one SQLite file: one writes behind a lock, the others only read.

On a shared connection, one task's rollback would undo another's insert. So every write goes through
`Database.writing`.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import asynccontextmanager, nullcontext, suppress
from typing import TYPE_CHECKING, Any, TypeVar

import aiosqlite

from bot.storage import engine
from bot.storage.sqlite.backups import keep_unasked
from bot.storage.sqlite.failures import failures_told
from bot.storage.sqlite.full_text import FullText
from bot.storage.sqlite.lock import FileLock
from bot.storage.sqlite.migrations import list_migrations, migrate, needs_migration
from bot.storage.sqlite.readers import Readers, to_uri
from bot.storage.sqlite.run_index import RunIndex

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Sequence
    from pathlib import Path

    from bot.storage.engine import Parameters, Row, Snapshot

Answer = TypeVar("Answer")

# Two long searches do not wait for each other. Each reader has a cache of its own.
LONG_READERS = 2
# How long a connection waits for another process's write lock. Ours last 0.25 s at most.
BUSY_SECONDS = 5.0
# While somebody reads at every moment, SQLite never begins its journal (the -wal file) again.
# When it has grown by so many bytes, the writer waits so long for the readers of the moment.
JOURNAL_BYTES = 8_000_000
JOURNAL_SECONDS = 0.25


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

    Open it with `Database.open`, and close it: its threads keep the process alive.
    """

    full_text = FullText()
    run_index = RunIndex()
    now = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"

    def __init__(
        self, path: Path, lock: FileLock, writer: aiosqlite.Connection, readers: Readers
    ) -> None:
        self._path = path
        self._in_use = lock
        self._writer = writer
        self._readers = readers
        self._lock = asyncio.Lock()
        self._journal = path.with_name(f"{path.name}-wal")
        self._journal_limit = JOURNAL_BYTES

    @classmethod
    async def open(cls, path: Path, migrations: tuple[str, ...] | None = None) -> Database:
        """Open or create the file, and bring its schema up to date.

        A file with an earlier schema is backed up first. Raises StorageError with a sentence for
        the operator that names the path.
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
        async with self._lock:
            await self._readers.close()
            await self._writer.close()
            self._in_use.release()

    async def note_load(self, articles: int) -> None:
        """Do nothing: plans do not depend on how many rows there are."""

    async def try_out(self) -> None:
        async with self.writing():
            pass
        await self.fetch("SELECT count(*) FROM sqlite_master")

    @asynccontextmanager
    async def writing(self, *, beside: bool = False) -> AsyncIterator[Transaction]:
        """Hold the write lock for one transaction, which commits at the end of the block.

        Any error rolls it back, and so does a cancelled task, unless the commit has begun. Keep it
        short: nothing else can write meanwhile.
        """
        del beside  # SQLite lets one transaction write at a time
        async with self._lock:
            with failures_told(self._path):
                try:
                    await self._writer.execute("BEGIN IMMEDIATE")
                    yield Transaction(self._writer)
                    await self._writer.execute("COMMIT")
                    await self._keep_journal_small()
                except BaseException:
                    # Queued behind the thread's other work, so it happens even if this task is
                    # cancelled again while it waits.
                    await self._writer.rollback()
                    raise

    async def _keep_journal_small(self) -> None:
        """Empty the journal if it is large and its readers end soon; else try when it has grown."""
        try:
            size = self._journal.stat().st_size
            if size < self._journal_limit:
                return
            await self._writer.execute(f"PRAGMA busy_timeout = {JOURNAL_SECONDS * 1000:.0f}")
            try:
                ((busy, *_),) = await self._writer.execute_fetchall(
                    "PRAGMA wal_checkpoint(TRUNCATE)"
                )
            finally:
                await self._writer.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")
        except (OSError, sqlite3.Error):
            busy, size = True, self._journal_limit  # the transaction is committed all the same
        self._journal_limit = JOURNAL_BYTES + (size if busy else 0)

    def alone(self) -> nullcontext[None]:
        return nullcontext()

    async def read(self, question: Callable[[Snapshot], Answer], *, quick: bool = False) -> Answer:
        with failures_told(self._path):
            return await self._readers.read(question, quick=quick)

    async def look_up(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        # Beside a thread that works, each step waits for the interpreter, and the loop would too.
        if not self._lock.locked() and not self._readers.are_busy:
            # Another process may have the file to itself for a moment: then wait in a thread. A
            # damaged file fails there too, with a sentence that says what to do.
            with suppress(sqlite3.DatabaseError):
                return self._readers.look_up(sql, parameters)
        return await self.read(lambda snapshot: snapshot.fetch(sql, parameters), quick=True)

    async def fetch(self, sql: str, parameters: Sequence[Any] = ()) -> Sequence[Row]:
        return await self.read(lambda snapshot: snapshot.fetch(sql, parameters))


async def _connect(path: Path) -> aiosqlite.Connection:
    """Open the connection that writes."""
    connection = await aiosqlite.connect(
        to_uri(path, "rwc"), uri=True, isolation_level=None, timeout=BUSY_SECONDS
    )
    try:
        connection.row_factory = sqlite3.Row
        await _write_ahead(connection)
        # A briefing that was recorded as sent must stay so after a power cut.
        await connection.execute("PRAGMA synchronous = FULL")
        await connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        await connection.close()
        raise
    return connection


async def _write_ahead(connection: aiosqlite.Connection) -> None:
    """Switch to WAL mode, trying again for a while.

    If two programs do this at once, SQLite tells one that the file is locked, without waiting.
    """
    began = time.perf_counter()
    while True:
        try:
            # Fetched, because a pragma with unread rows is a statement in progress, and no
            # transaction can be committed until its cursor is gone.
            await connection.execute_fetchall("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.perf_counter() - began > BUSY_SECONDS:
                raise
            await asyncio.to_thread(time.sleep, 0.02)
        else:
            return
