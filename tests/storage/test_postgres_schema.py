"""Whether both engines have the same tables, and what a database of PostgreSQL must be."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from bot.errors import StorageError
from bot.storage import open_storage
from bot.storage.postgres.connections import connect
from bot.storage.postgres.filling import fill_runs
from bot.storage.postgres.inspection import inspect
from bot.storage.postgres.schema import list_versions
from bot.storage.sqlite.migrations import list_migrations
from tests.storage.contract.library import SEEDS, put

if TYPE_CHECKING:
    from pathlib import Path

    from bot.models.database import DatabaseServer
    from tests.postgres import Cluster

# What the full text of one engine needs alone.
OF_SQLITE = {("edition", "search_id")}
OF_POSTGRES = {
    ("schema_version", "version"),
    ("edition_terms", "owner"),
    ("edition_terms", "newest"),
}


@pytest.fixture
def database(cluster: Cluster, request: pytest.FixtureRequest) -> DatabaseServer:
    """Return a database that no other test has."""
    return cluster.create(f"schema{abs(hash(request.node.name))}")


async def test_tables_and_columns_are_those_of_sqlite(
    emptied: DatabaseServer, cluster: Cluster, tmp_path: Path
) -> None:
    for place in (emptied, tmp_path / "a.db"):
        await (await open_storage(place)).close()
    there = cluster.run(
        "SELECT table_name, column_name FROM information_schema.columns "
        "WHERE table_schema = 'main'",
        "contract",
    )
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        here = connection.execute(
            "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_xinfo(t.name) AS c "
            "WHERE t.type = 'table' AND t.schema = 'main' AND t.name NOT LIKE 'sqlite_%'"
        ).fetchall()
    assert set(there) - OF_POSTGRES == set(here) - OF_SQLITE


def test_versions_are_pairs_when_they_are_later_than_the_first() -> None:
    versions = [*list_versions()]
    assert versions == [*range(versions[0], len(list_migrations()) + 1)]


async def test_runs_are_filled_for_the_editions_that_are_there(
    cluster: Cluster, database: DatabaseServer
) -> None:
    name = urlsplit(database.url).path[1:]
    storage = await open_storage(database)
    await put(storage, *SEEDS)
    await storage.close()
    rows = "SELECT edition_id, runs FROM main.edition_runs ORDER BY edition_id"
    before = cluster.run(rows, name)
    cluster.run("DELETE FROM main.edition_runs", name)
    with closing(connect(database)) as connection:
        fill_runs(connection)
    assert before
    assert cluster.run(rows, name) == before


async def test_database_of_a_newer_version_is_refused(
    cluster: Cluster, database: DatabaseServer
) -> None:
    await (await open_storage(database)).close()
    name = urlsplit(database.url).path[1:]
    cluster.run("UPDATE main.schema_version SET version = 999", name)
    with pytest.raises(StorageError, match="was written by a newer Dateline"):
        await open_storage(database)


async def test_rows_that_a_newer_version_wrote_are_counted(
    cluster: Cluster, database: DatabaseServer
) -> None:
    await (await open_storage(database)).close()
    cluster.run(
        "INSERT INTO main.log_entry (guild_id, user_id, made_utc, deed, about) "
        "VALUES (1, 2, 3, 'danced', ''), (1, 2, 3, 'corrected', '')",
        urlsplit(database.url).path[1:],
    )
    found = inspect(database)
    assert found
    assert found[0].unreadable == (("log_entry", 1),)


async def test_database_of_another_program_is_refused(
    cluster: Cluster, database: DatabaseServer
) -> None:
    name = urlsplit(database.url).path[1:]
    cluster.run("CREATE SCHEMA main CREATE TABLE notes (id INT)", name)
    with pytest.raises(StorageError, match="holds the tables of another program"):
        await open_storage(database)


async def test_database_in_another_encoding_is_refused(cluster: Cluster) -> None:
    latin = cluster.create("latin", options="ENCODING 'LATIN1' TEMPLATE template0")
    with pytest.raises(StorageError, match="is in the encoding LATIN1"):
        await open_storage(latin)
