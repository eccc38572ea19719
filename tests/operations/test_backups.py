"""`backup`, `restore` and `rebuild`, as processes, and what is kept unasked."""

from __future__ import annotations

import asyncio
import gzip
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from typing import TYPE_CHECKING

import pytest

from bot.errors import DatelineError, StorageError, TemporaryFailure
from bot.operations import daily_backup
from bot.operations.daily_backup import keep_daily
from bot.operations.rebuild import rebuild
from bot.settings import Settings
from bot.storage import open_storage
from bot.storage.sqlite import backups
from bot.storage.sqlite.lock import FileLock
from bot.storage.sqlite.migrations import list_migrations
from tests.operations.running import dateline, environment, running, until
from tests.storage.store_schema import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.standin.remote import RemoteStandin

NEWEST = len(list_migrations())


def query(path: Path, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def execute(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(sql)


def order(path: Path, *guild_ids: int) -> None:
    """Set up a briefing for each server, with a delivery."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for guild_id in guild_ids:
            connection.execute(
                "INSERT INTO briefing (guild_id, channel_id, local_time, zone, weekdays, quiet, "
                "opening, window_minutes, created_utc, news_mark, next_day, next_due_utc) VALUES "
                "(?, 2, '08:00', 'UTC', '0', 'quotation', 'latest', 60, 0, 0, '', 0)",
                (guild_id,),
            )
            connection.execute(
                "INSERT INTO delivery (briefing_id, day, due_utc, status, next_try_utc) "
                "SELECT max(id), '2026-01-01', 0, 'sent', 0 FROM briefing"
            )


def refusal(done: subprocess.CompletedProcess[str], code: int = DatelineError.exit_code) -> str:
    assert done.returncode == code
    assert "Traceback" not in done.stderr
    return done.stderr


def test_backup_is_whole_and_comes_back_when_the_bot_runs_and_then_does_not(
    home: Path, database: Path, standin: RemoteStandin
) -> None:
    order(database, 1)
    with running(home, "run", discord=standin.url) as bot:
        standin.wait_live(within=50)
        done = dateline(home, "backup")
        told = refusal(dateline(home, "restore", str(next((home / "data" / "backups").iterdir()))))
        assert told == (
            f"dateline: {database} is in use by a running Dateline: stop it, then try again.\n"
        )
        bot.terminate()
        assert bot.wait(10) == 0
    copy, _, held = done.stdout.strip().partition(": ")
    assert held == f"sound; schema {NEWEST}, articles 1, briefings 1"

    order(database, 2)
    restored = dateline(home, "restore", copy)
    assert restored.returncode == 0, restored.stderr
    assert query(database, "SELECT guild_id FROM briefing") == [(1,)]
    (kept,) = (home / "data" / "backups").glob("*replaced*")
    assert str(kept) in restored.stdout
    assert query(kept, "SELECT guild_id FROM briefing") == [(1,), (2,)]
    assert dateline(home, "ingest").stdout.startswith("0 added, 0 changed, 0 removed, 1 unchanged")


def test_backup_leaves_out_what_can_be_read_again_when_asked(home: Path, database: Path) -> None:
    order(database, 1)
    copy = home / "small.db"
    done = dateline(home, "backup", "--without-articles", str(copy))
    assert done.stdout == f"{copy}: sound; schema {NEWEST}, articles 0, briefings 1\n"
    for table in ("edition", "block", "quotation", "speaker", "key_date", "edition_search"):
        assert query(copy, f"SELECT count(*) FROM {table}") == [(0,)]
    (given,) = query(database, "SELECT seq FROM sqlite_sequence WHERE name = 'article'")
    assert query(copy, "SELECT seq FROM sqlite_sequence WHERE name = 'article'") == [given]
    assert dateline(home, "restore", str(copy)).returncode == 0
    assert dateline(home, "ingest").stdout.endswith("1 added, 0 changed, 0 removed, 0 unchanged, "
                                                    "0 refused\n")  # fmt: skip
    assert query(database, "SELECT id FROM article") == [(int(str(given[0])) + 1,)]


def _truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _overwrite(path: Path) -> None:
    path.write_text("A letter, long enough to be read as a database. " * 99)


def _raise_version(path: Path) -> None:
    execute(path, "PRAGMA user_version = 99")


def _disown(path: Path) -> None:
    execute(path, "PRAGMA application_id = 7")


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (_truncate, "copy.db is damaged, so the database stays as it is: take another backup."),
        (_overwrite, "copy.db is not a database"),
        (_raise_version, "copy.db was written by a newer Dateline (schema 99"),
        (_disown, "copy.db is not a database of Dateline's"),
        (os.unlink, "copy.db is missing: name a file that `backup` made."),
    ],
)
def test_restore_is_refused_when_the_backup_is_no_good(
    home: Path, database: Path, damage: Callable[[Path], None], words: str
) -> None:
    copy = home / "copy.db"
    backups.back_up(database, copy)
    damage(copy)
    before = database.read_bytes()
    with pytest.raises(StorageError) as refused:
        backups.restore(copy, database)
    assert words in str(refused.value)
    assert database.read_bytes() == before
    assert not list(home.glob("data/**/*replaced*"))
    assert not list(home.glob("data/**/.*"))


def test_backup_is_refused_when_its_name_is_taken_or_there_is_nothing_to_copy(
    home: Path, database: Path
) -> None:
    taken = refusal(dateline(home, "backup", str(database)))
    assert taken == f"dateline: {database} is there already: name another file.\n"
    database.unlink()
    with pytest.raises(StorageError, match="is missing: there is nothing to back up yet"):
        backups.back_up(database, home / "copy.db")


def test_backup_is_refused_when_the_database_is_damaged(home: Path, database: Path) -> None:
    _truncate(database)
    with pytest.raises(StorageError) as refused:
        backups.back_up(database, home / "data" / "backups" / "copy.db")
    assert f"{database} is damaged: stop the bot, then put a backup" in str(refused.value)
    assert "python -m bot rebuild" in str(refused.value)
    assert list((home / "data" / "backups").iterdir()) == []


def test_restore_keeps_the_log_of_a_damaged_database_apart(home: Path, database: Path) -> None:
    copy = home / "copy.db"
    backups.back_up(database, copy)
    log = database.with_name("dateline.db-wal")
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("INSERT INTO departure VALUES (1, 0)")
        connection.commit()
        left_behind = log.read_bytes()  # as by a process that was killed
    log.write_bytes(left_behind)
    _truncate(database)
    backups.restore(copy, database)
    assert query(database, "SELECT count(*) FROM departure") == [(0,)]
    (kept,) = (home / "data" / "backups").glob("*.db-wal")
    assert kept.read_bytes() == left_behind


def test_rebuild_keeps_what_servers_set_up_when_articles_are_damaged(
    home: Path, database: Path
) -> None:
    order(database, *range(300))
    ((page,),) = query(database, "SELECT rootpage FROM sqlite_master WHERE name = 'edition'")
    with database.open("rb+") as file:
        file.seek((int(str(page)) - 1) * 4096)
        file.write(b"\xff" * 4096)
    assert "is damaged" in refusal(dateline(home, "ingest"))

    done = dateline(home, "rebuild")
    assert done.returncode == 0, done.stderr
    assert "articles 1; kept rows: " in done.stdout
    assert "briefing 300" in done.stdout
    assert "delivery 300" in done.stdout
    assert "Not every row" not in done.stdout
    assert "articles 1, briefings 300" in dateline(home, "check").stdout
    assert [path.stat().st_size for path in (home / "data" / "backups").iterdir()]


def test_rebuild_keeps_the_rows_on_both_sides_when_a_table_is_torn(
    home: Path, database: Path
) -> None:
    order(database, *range(300))
    content = database.read_bytes()
    # A page in the middle of the deliveries: the one that holds the 150th.
    page = next(
        number
        for number in range(1, len(content) // 4096)
        if content[number * 4096] == 13 and content.count(b"2026-01-01", number * 4096,
                                                          number * 4096 + 4096) > 20
    )  # fmt: skip
    with database.open("rb+") as file:
        file.seek(page * 4096)
        file.write(b"\xff" * 4096)
    rebuilt = asyncio.run(rebuild(Settings(database=database, seeds=home / "seeds")))
    assert rebuilt.salvage.incomplete == ("delivery",)
    kept = query(database, "SELECT count(*) FROM delivery")
    assert 100 < int(str(kept[0][0])) < 300
    assert query(database, "SELECT count(*) FROM briefing") == [(300,)]


def test_rebuild_is_refused_when_nothing_can_be_read(home: Path, database: Path) -> None:
    _overwrite(database)
    before = database.read_bytes()
    with pytest.raises(StorageError, match=f"Nothing can be read of {database}"):
        asyncio.run(rebuild(Settings(database=database, seeds=home / "seeds")))
    assert database.read_bytes() == before


async def test_earlier_schema_is_backed_up_before_it_is_brought_up_to_date(
    home: Path, database: Path
) -> None:
    database.write_bytes(gzip.decompress((FOLDER / "2.db.gz").read_bytes()))  # noqa: ASYNC240 - small
    await (await open_storage(database)).close()
    (copy,) = (home / "data" / "backups").iterdir()
    assert "-migration-" in copy.name
    assert query(copy, "PRAGMA user_version") == [(2,)]
    assert query(copy, "SELECT count(*) FROM article") == [(1,)]
    assert int(str(query(database, "PRAGMA user_version")[0][0])) > 2


def test_oldest_is_deleted_when_more_than_seven_were_kept_unasked(database: Path) -> None:
    made = [backups.keep_unasked(database, "daily") for _ in range(9)]
    own = database.parent / "backups" / "my-own.db"
    shutil.copy(database, own)
    backups.keep_unasked(database, "migration")
    assert backups.list_backups(database, "daily") == made[2:]
    assert len(backups.list_backups(database, "migration")) == 1
    assert own.exists()


@pytest.mark.parametrize("trouble", ["no folder", "it raises"])
async def test_daily_backup_is_made_once_a_day_and_tried_again_after_a_failure(
    database: Path, trouble: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    folder = database.parent / "backups"
    folder.write_text("no folder")
    if trouble == "it raises":
        monkeypatch.setattr(daily_backup, "keep_unasked", lambda *_: 1 / 0)
    keeper = asyncio.create_task(keep_daily(database, look_every=0.01))
    try:
        async with asyncio.timeout(10):
            await until(lambda: "No backup could be made today" in caplog.text)
            folder.unlink()
            monkeypatch.setattr(daily_backup, "keep_unasked", backups.keep_unasked)
            await until(lambda: bool(backups.list_backups(database, "daily")))
            await asyncio.sleep(0.1)
    finally:
        keeper.cancel()
        with suppress(asyncio.CancelledError):
            await keeper
    assert len(backups.list_backups(database, "daily")) == 1
    monkeypatch.setattr(daily_backup, "_KIND", "yesterday's")
    assert daily_backup._copy_if_due(database)


def test_database_is_not_opened_when_it_is_being_replaced(home: Path, database: Path) -> None:
    lock = FileLock(database, alone=True)
    try:
        told = refusal(dateline(home, "ingest"), TemporaryFailure.exit_code)
    finally:
        lock.release()
    assert told == (
        f"dateline: {database} is being replaced at this moment: try again when that is done.\n"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_nothing_is_lost_when_no_file_may_grow(home: Path, database: Path) -> None:
    shown = "SELECT slug FROM article WHERE edition_id IS NOT NULL"
    before = query(database, shown)
    text = next((home / "seeds").iterdir()).read_text(encoding="utf-8")
    for number in range(20):
        (home / "seeds" / f"more{number}.txt").write_text(f"{text} Number {number}.")
    limit = database.stat().st_size
    code = (
        f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); "
        "import sys; from bot.__main__ import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "ingest"],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "dateline.db cannot" in refusal(done, TemporaryFailure.exit_code)
    assert "the disk is full" in done.stderr
    # A load comes in whole or not at all; which, depends on the file that could not grow.
    kept = query(database, shown)
    assert kept == before or len(kept) == 21
    assert query(database, "PRAGMA integrity_check") == [("ok",)]
    assert dateline(home, "ingest").returncode == 0
    assert len(query(database, shown)) == 21
