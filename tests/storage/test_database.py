"""One SQLite file: opening it, what is refused, and who may write."""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.errors import StorageError, TemporaryFailure
from bot.models.share import WHOLE, Share
from bot.storage.queries import deliveries
from bot.storage.sqlite import database as database_module
from bot.storage.sqlite.database import JOURNAL_BYTES, Database
from bot.storage.sqlite.failures import failures_told
from bot.storage.sqlite.migrations import list_migrations, split_statements
from bot.storage.sqlite.readers import Readers
from bot.storage.threads import Threads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Any

    from bot.storage.engine import Snapshot

WORDS = "SELECT words FROM note"
NOTES = "CREATE TABLE note (words TEXT);\nINSERT INTO note VALUES ('one; two');\n"
SECOND = (
    "ALTER TABLE note ADD COLUMN day TEXT;\n"
    "CREATE TRIGGER t AFTER INSERT ON note BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\n"
)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = await Database.open(tmp_path / "a.db", (NOTES,))
    yield database
    await database.close()


async def words(database: Database) -> list[str]:
    return [row["words"] for row in await database.fetch(WORDS)]


async def refusal(path: Path, migrations: tuple[str, ...] = (NOTES,)) -> str:
    """Return the sentence, having checked that no connection's thread is left behind."""
    with pytest.raises(StorageError) as caught:
        await Database.open(path, migrations)
    assert_threads_end()
    return str(caught.value)


def assert_threads_end() -> None:
    for thread in threading.enumerate():
        if "_connection_worker_thread" in thread.name:
            thread.join(2)
            assert not thread.is_alive()


async def test_open_makes_the_file_when_neither_it_nor_its_folder_is_there(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "new" / "folder" / "a.db", (NOTES,))
    assert await words(database) == ["one; two"]
    await database.close()
    assert {file.name for file in (tmp_path / "new" / "folder").iterdir()} == {"a.db", "a.db.lock"}


async def test_open_brings_the_schema_up_to_date_when_the_file_is_older(tmp_path: Path) -> None:
    await (await Database.open(tmp_path / "a.db", (NOTES,))).close()
    database = await Database.open(tmp_path / "a.db", (NOTES, SECOND))
    rows = await database.fetch("SELECT words, day FROM note")
    await database.close()
    assert [tuple(row) for row in rows] == [("one; two", None)]


async def test_open_leaves_the_schema_as_it_was_when_a_migration_fails(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    await (await Database.open(path, (NOTES,))).close()
    await refusal(path, (NOTES, "CREATE TABLE other (x);\nINSERT INTO nowhere VALUES (1);\n"))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("note",)]


async def test_open_applies_each_version_once_when_two_programs_start(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    both = await asyncio.gather(*(Database.open(path, (NOTES, SECOND)) for _ in range(2)))
    assert await words(both[0]) == ["one; two"]
    for database in both:
        await database.close()


async def test_open_refuses_when_the_file_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.write_text("This is a letter, and it is long enough to be taken for a header. " * 9)
    assert await refusal(path) == (
        f"{path} is not a database: name another file in DATELINE_DB, or move it away."
    )


async def test_open_refuses_when_the_database_is_another_programs(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (title)")
    assert await refusal(path) == (
        f"{path} is the database of another program: name another file in DATELINE_DB."
    )


async def test_open_refuses_when_a_newer_program_wrote_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    await (await Database.open(path, (NOTES, SECOND))).close()
    assert await refusal(path) == (
        f"{path} was written by a newer Dateline (schema 2; this program knows 1): update "
        "Dateline, or name another file in DATELINE_DB."
    )


async def test_open_refuses_when_the_folder_cannot_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    path = tmp_path / "file" / "folder" / "a.db"
    assert await refusal(path) == (
        f"{path} cannot be opened or written to (Not a directory): check that DATELINE_DB names "
        "a file in a folder that this user may write to."
    )


async def test_open_refuses_when_the_path_is_a_folder(tmp_path: Path) -> None:
    assert await refusal(tmp_path) == (
        f"{tmp_path} cannot be opened or written to (unable to open database file): check that "
        "DATELINE_DB names a file in a folder that this user may write to."
    )


async def test_open_refuses_when_another_program_keeps_the_file_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "BUSY_SECONDS", 0.05)
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert await refusal(path) == (
            f"{path} is locked by another program: stop that program and start again."
        )


async def test_open_ends_every_thread_when_it_fails_half_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "LONG_READERS", "two")
    with pytest.raises(TypeError):
        await Database.open(tmp_path / "a.db", (NOTES,))
    assert_threads_end()


async def test_writing_commits_when_the_block_ends(database: Database) -> None:
    async with database.writing() as connection:
        await connection.execute("INSERT INTO note VALUES ('three')")
        assert await words(database) == ["one; two"]
    assert await words(database) == ["one; two", "three"]


async def test_writing_undoes_everything_when_the_block_raises(database: Database) -> None:
    async def fail() -> None:
        async with database.writing() as connection:
            await connection.execute("DELETE FROM note")
            raise KeyError

    with pytest.raises(KeyError):
        await fail()
    assert await words(database) == ["one; two"]


async def test_writing_keeps_tasks_apart_when_one_is_cancelled(database: Database) -> None:
    async def write(word: str, *, pause: float) -> None:
        async with database.writing() as connection:
            await connection.execute("INSERT INTO note VALUES (?)", [word])
            await asyncio.sleep(pause)

    slow = asyncio.create_task(write("cancelled", pause=30))
    quick = asyncio.create_task(write("kept", pause=0))
    await asyncio.sleep(0.05)
    slow.cancel()
    with pytest.raises(asyncio.CancelledError):
        await slow
    await quick
    assert await words(database) == ["one; two", "kept"]


@pytest.mark.parametrize("instant", range(0, 40, 2))
async def test_writing_leaves_no_transaction_open_when_cancelled_at_any_instant(
    database: Database, instant: int
) -> None:
    async def write() -> None:
        async with database.writing() as connection:
            await connection.execute("INSERT INTO note VALUES ('a')")
            await connection.execute("INSERT INTO note VALUES ('b')")

    task = asyncio.create_task(write())
    await asyncio.sleep(instant / 20_000)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    async with database.writing() as connection:
        await connection.execute("INSERT INTO note VALUES ('c')")
    assert await words(database) in (["one; two", "c"], ["one; two", "a", "b", "c"])


async def test_read_sees_one_state_when_somebody_writes_meanwhile(
    database: Database, tmp_path: Path
) -> None:
    def ask(snapshot: Snapshot) -> tuple[int, int]:
        before = snapshot.fetch("SELECT words FROM note")
        with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as other:
            other.execute("INSERT INTO note VALUES ('meanwhile')")
        return len(before), len(snapshot.fetch("SELECT words FROM note"))

    assert await database.read(ask) == (1, 1)
    assert await words(database) == ["one; two", "meanwhile"]


async def test_look_up_waits_in_a_thread_when_another_process_has_the_file_to_itself(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def look_up(_: Readers, sql: str, __: Sequence[Any]) -> list[sqlite3.Row]:
        asked.append(sql)
        raise sqlite3.OperationalError("database is locked")

    monkeypatch.setattr(Readers, "look_up", look_up)
    assert [tuple(row) for row in await database.look_up(WORDS)] == [("one; two",)]
    assert asked == [WORDS]


@pytest.fixture
def on_loop(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the queries that are run on the event loop."""
    run: list[str] = []
    here = Readers.look_up

    def look_up(readers: Readers, sql: str, parameters: Sequence[Any]) -> list[sqlite3.Row]:
        run.append(sql)
        return here(readers, sql, parameters)

    monkeypatch.setattr(Readers, "look_up", look_up)
    return run


async def test_look_up_leaves_the_loop_alone_when_a_change_is_written(
    database: Database, on_loop: list[str]
) -> None:
    assert await database.look_up(WORDS)
    assert on_loop == [WORDS]
    async with database.writing():
        assert await database.look_up(WORDS)
    assert on_loop == [WORDS]
    assert await database.look_up(WORDS)
    assert on_loop == [WORDS, WORDS]


async def test_look_up_leaves_the_loop_alone_when_a_long_question_runs(
    database: Database, on_loop: list[str]
) -> None:
    began, ends = threading.Event(), threading.Event()

    def long(_: Snapshot) -> None:
        began.set()
        ends.wait(10)

    running = asyncio.create_task(database.read(long))
    await asyncio.to_thread(began.wait, 10)
    assert await database.look_up(WORDS)
    assert on_loop == []
    ends.set()
    await running
    assert await database.look_up(WORDS)
    assert on_loop == [WORDS]


async def test_look_up_tells_what_to_do_when_the_file_is_damaged(tmp_path: Path) -> None:
    await (await Database.open(tmp_path / "a.db", (NOTES,))).close()
    database = await Database.open(tmp_path / "a.db", (NOTES,))
    try:
        _damage(tmp_path / "a.db")
        with pytest.raises(StorageError, match="damaged"):
            await database.look_up(WORDS)
    finally:
        await database.close()


def _damage(path: Path) -> None:
    """Overwrite all pages but the first, which holds the schema."""
    with path.open("r+b") as file:
        page = int.from_bytes(file.read(18)[16:])
        size = file.seek(0, os.SEEK_END)
        file.seek(page)
        file.write(b"\xff" * (size - page))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_failure_may_pass_when_the_system_has_no_room(number: int) -> None:
    with pytest.raises(TemporaryFailure, match="because the disk is full"), failures_told(Path()):
        raise OSError(number, os.strerror(number), "of.db")


def test_failure_stays_when_only_the_name_of_the_file_tells_of_a_lock() -> None:
    with (
        pytest.raises(StorageError, match="check that DATELINE_DB") as told,
        failures_told(Path()),
    ):
        raise OSError(errno.EACCES, os.strerror(errno.EACCES), "locked.db")
    assert not isinstance(told.value, TemporaryFailure)


async def test_fetch_cannot_write_when_a_query_tries_to(database: Database) -> None:
    with pytest.raises(StorageError, match="cannot be written to"):
        await database.fetch("DELETE FROM note")


async def test_writing_enforces_foreign_keys_when_a_row_points_nowhere(tmp_path: Path) -> None:
    schema = "CREATE TABLE a (id INTEGER PRIMARY KEY);\nCREATE TABLE b (a REFERENCES a (id));\n"
    database = await Database.open(tmp_path / "a.db", (schema,))
    with pytest.raises(StorageError, match="FOREIGN KEY constraint failed"):
        async with database.writing() as connection:
            await connection.execute("INSERT INTO b VALUES (7)")
    await database.close()


async def test_journal_begins_again_when_somebody_reads_at_every_moment(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "a.db", (NOTES,))
    journal = tmp_path / "a.db-wal"
    ended = False

    def look(snapshot: Snapshot) -> None:
        snapshot.fetch("SELECT count(*) FROM note")
        time.sleep(0.005)

    async def keep_reading() -> None:
        while not ended:
            await database.read(look)

    readers = [asyncio.create_task(keep_reading()) for _ in range(4)]
    largest = 0
    # 80 MB at most, and usually 8: on a machine that is busy the readers do not always let go in
    # time, and the writer tries again after each 8 MB.
    for _ in range(2000):
        async with database.writing() as transaction:
            await transaction.execute("INSERT INTO note VALUES (?)", ("x" * 40_000,))
        largest = max(largest, size := journal.stat().st_size)
        if size < largest:
            break
    ended = True
    await asyncio.gather(*readers)
    await database.close()
    assert largest > 0.9 * JOURNAL_BYTES
    assert size == 0
    assert not journal.exists()


async def test_question_is_refused_when_the_threads_were_closed() -> None:
    threads = Threads(1, "test")
    assert await threads.run(lambda: 1) == 1
    await asyncio.to_thread(threads.close)
    with pytest.raises(StorageError, match="closed"):
        await asyncio.wait_for(threads.run(lambda: 1), 5)


def test_split_statements_keeps_a_trigger_whole_when_it_holds_semicolons() -> None:
    assert [one.split()[0] for one in split_statements(NOTES + SECOND)] == [
        "CREATE", "INSERT", "ALTER", "CREATE",
    ]  # fmt: skip


def test_list_migrations_begins_with_the_library_when_the_package_is_read() -> None:
    assert "CREATE TABLE library" in list_migrations()[0]


async def test_start_reads_few_deliveries_when_there_are_years_of_them(tmp_path: Path) -> None:
    await (await Database.open(tmp_path / "a.db")).close()
    about = [
        one
        for share in (WHOLE, Share(1, 2, 4))
        for one in deliveries._take_back_future(share)
        if "delivery" in one
    ]
    assert len(about) == 10
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        for statement in about:
            names = {name: 0 for name in ("lease", "now", "retry", "tried") if name in statement}
            plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", names).fetchall()
            assert "SEARCH delivery USING INDEX" in plan[0][3]
