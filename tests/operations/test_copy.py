"""`copy`: a SQLite database with a row in every table becomes one of PostgreSQL."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.errors import StorageError
from bot.models.library import Scope
from bot.storage import open_storage
from bot.storage.postgres import copying
from bot.storage.postgres.database import Database
from bot.storage.sqlite.lock import FileLock
from tests.postgres import SECRET, Cluster
from tests.storage.store_schema import OWN_ROWS

if TYPE_CHECKING:
    from pathlib import Path

    from bot.models.database import DatabaseServer
    from bot.storage.postgres.connections import Connection

# Rows that need others: an own article, and what corrections made of a seed.
MORE_ROWS = (
    "INSERT INTO overlay SELECT 71, article_id, id, id FROM edition",
    "INSERT INTO alias SELECT edition_id, speaker_id, 'Mr. Other' FROM appearance LIMIT 1",
    "INSERT INTO edition_news SELECT id FROM edition",
    "UPDATE briefing SET opening = 'a' || char(0) || 'b'",
    "INSERT INTO log_entry (guild_id, user_id, made_utc, deed, about) VALUES (1, 2, 3, 'x', 'y')",
    "DELETE FROM log_entry WHERE guild_id = 1",
)


@pytest.fixture
def source(database: Path) -> Path:
    """Return a file with a row in every table."""
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for sql in (*OWN_ROWS.values(), *MORE_ROWS):
            connection.execute(sql)
    return database


@pytest.fixture
def target(cluster: Cluster) -> DatabaseServer:
    """Return an empty database."""
    cluster.run('DROP DATABASE IF EXISTS "copied"')
    return cluster.create("copied")


def copied(
    source: Path, target: DatabaseServer, capsys: pytest.CaptureFixture[str]
) -> tuple[int, str]:
    code = main(["copy", str(source), target.url])
    shown = capsys.readouterr()
    assert SECRET not in shown.out + shown.err
    return code, shown.out + shown.err


def test_every_row_is_copied_and_ids_go_on_where_they_were(
    source: Path, target: DatabaseServer, cluster: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    before = source.read_bytes()
    code, shown = copied(source, target, capsys)
    assert code == 0
    assert f"every table equals that of {source}" in shown
    assert source.read_bytes() == before
    for table in copying._TABLES:
        with closing(sqlite3.connect(source)) as connection:
            ((here,),) = connection.execute(f"SELECT count(*) FROM {table}")
        assert here > 0, table
        assert cluster.run(f"SELECT count(*) FROM main.{table}", "copied") == [(here,)], table
        assert f"{table} {here}" in shown
    assert cluster.run("SELECT opening FROM main.briefing", "copied") == [("a\ufffdb",)]
    with closing(sqlite3.connect(source)) as connection:
        ((last,),) = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'log_entry'")
    added = (
        "INSERT INTO main.log_entry (guild_id, user_id, made_utc, deed, about) "
        "VALUES (1, 2, 3, 'x', 'y') RETURNING id"
    )
    assert cluster.run(added, "copied") == [(last + 1,)]


async def test_copy_answers_as_the_source_does(source: Path, target: DatabaseServer) -> None:
    await asyncio.to_thread(copying.copy, source, target)
    answers = []
    for place in (source, target):
        storage = await open_storage(place)
        try:
            answers.append(
                await storage.read_library(
                    Scope(71),
                    lambda library: (
                        library.get_size(),
                        library.search("the", offset=0, limit=9),
                        [*library.list_speaker_names()],
                    ),
                )
            )
        finally:
            await storage.close()
    assert answers[0] == answers[1]
    assert answers[0][1].items


def test_nothing_is_kept_when_a_copy_ends_halfway_and_it_can_be_begun_again(
    source: Path, target: DatabaseServer, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(copying, "_carry_numbers", end)
        with pytest.raises(KeyboardInterrupt):
            copying.copy(source, target)
    assert cluster.run("SELECT 1 FROM pg_tables WHERE schemaname = 'main'", "copied") == []
    assert copying.copy(source, target)["edition"] == 1


def test_nothing_is_kept_when_a_value_was_copied_wrong(
    source: Path, target: DatabaseServer, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(_: object, connection: Connection) -> None:
        connection.execute(b"UPDATE main.briefing SET opening = opening || 'c'")

    monkeypatch.setattr(copying, "_carry_numbers", spoil)
    with pytest.raises(StorageError, match="The copy of the table briefing differs"):
        copying.copy(source, target)
    assert cluster.run("SELECT 1 FROM pg_tables WHERE schemaname = 'main'", "copied") == []


async def test_copy_is_refused_when_either_side_is_in_use_or_not_as_it_has_to_be(
    source: Path, target: DatabaseServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(file: Path = source) -> str:
        code, shown = copied(file, target, capsys)
        assert code == 2
        return shown

    assert "is missing: name the file" in refused(tmp_path / "none.db")
    lock = FileLock(source)
    assert "is in use by a running Dateline" in refused()
    lock.release()
    bot = await Database.open(target)
    assert "postgresql://dateline@/copied is in use by a running Dateline" in refused()
    await bot.close()
    assert copied(source, target, capsys)[0] == 0
    assert "is not empty: name an empty database" in refused()
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("PRAGMA user_version = 8")
    assert "is of schema 8, and this program copies schema" in refused()
