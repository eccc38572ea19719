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
def target(cluster: Cluster, monkeypatch: pytest.MonkeyPatch) -> DatabaseServer:
    """Return an empty database, which DATELINE_DB names."""
    cluster.run('DROP DATABASE IF EXISTS "copied"')
    server = cluster.create("copied")
    monkeypatch.setenv("DATELINE_DB", server.url)
    return server


def copied(source: Path, capsys: pytest.CaptureFixture[str], *to: str) -> tuple[int, str]:
    code = main(["copy", str(source), *to])
    shown = capsys.readouterr()
    assert SECRET not in shown.out + shown.err
    return code, shown.out + shown.err


@pytest.mark.usefixtures("target")
def test_every_row_is_copied_and_ids_go_on_where_they_were(
    source: Path, cluster: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    before = source.read_bytes()
    code, shown = copied(source, capsys)
    assert code == 0
    assert f"every table equals that of {source}" in shown
    assert source.read_bytes() == before
    for table in copying.TABLES:
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


def test_indexes_and_foreign_keys_are_those_of_a_new_database_when_copied(
    source: Path, target: DatabaseServer, cluster: Cluster, emptied: DatabaseServer
) -> None:
    asyncio.run(_start_on(emptied))
    copying.copy(source, target)
    for made in (
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'main' ORDER BY 1",
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint "
        "WHERE connamespace = 'main'::regnamespace ORDER BY 1, 2",
    ):
        assert cluster.run(made, "copied") == cluster.run(made, "contract") != []


async def _start_on(server: DatabaseServer) -> None:
    await (await open_storage(server)).close()


@pytest.mark.usefixtures("target")
def test_address_needs_no_password_when_the_environment_has_it(
    source: Path,
    cluster: Cluster,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    address = cluster.address("copied")
    monkeypatch.delenv("DATELINE_DB")
    for shown in (address, f"{address}&password={SECRET}".replace(f":{SECRET}@", "@", 1)):
        code, told = copied(source, capsys, shown)
        assert (code, "leave the password out of TO" in told) == (2, True)
    monkeypatch.setenv("PGPASSWORD", SECRET)
    assert copied(source, capsys, address.replace(f":{SECRET}@", "@"))[0] == 0


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
        code, shown = copied(file, capsys)
        assert code == 2
        return shown

    assert "is missing: name the file" in refused(tmp_path / "none.db")
    lock = FileLock(source)
    assert "is in use by a running Dateline" in refused()
    lock.release()
    bot = await Database.open(target)
    assert "postgresql://dateline@/copied is in use by a running Dateline" in refused()
    await bot.close()
    assert copied(source, capsys)[0] == 0
    assert "is not empty: name an empty database" in refused()
    with closing(sqlite3.connect(source)) as connection:
        connection.execute("PRAGMA user_version = 8")
    assert "is of schema 8, and this program copies schema" in refused()
