"""Every schema that was ever released, brought up to date with data in it.

The files were stored by the program of their time; see `tests.storage.store_schema`.
"""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.errors import StorageError
from bot.library.loading import Library
from bot.storage import open_storage
from bot.storage.sqlite import migrations
from bot.storage.sqlite.inspection import inspect
from bot.storage.sqlite.migrations import list_migrations
from bot.storage.terms import join_pairs
from tests.storage.store_schema import ARTICLE, FOLDER, OWN_ROWS

if TYPE_CHECKING:
    Rows = dict[str, list[tuple[object, ...]]]

NEWEST = len(list_migrations())
SCHEMA = Path(migrations.__file__).with_name("schema")
# SQLite's own, and the full-text tables, whose rows follow from the others.
INTERNAL = (
    "sqlite_",
    "edition_search",
    "title_search",
    "run_search",
    "title_phrases",
    "edition_phrases",
)


@pytest.fixture
def stored(tmp_path: Path, version: int) -> Path:
    """Lay out a copy of the stored file."""
    path = tmp_path / "data" / "dateline.db"
    path.parent.mkdir()
    path.write_bytes(gzip.decompress((FOLDER / f"{version}.db.gz").read_bytes()))
    return path


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "harbour.txt").write_text(ARTICLE)
    return folder


def columns(connection: sqlite3.Connection) -> dict[str, list[str]]:
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        table: [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        for (table,) in tables
        if not table.startswith(INTERNAL)
    }


def read(path: Path, wanted: dict[str, list[str]]) -> Rows:
    """Return the rows of these tables, of these columns."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT {', '.join(names)} FROM {table}"), key=repr)
            for table, names in wanted.items()
        }


def schema(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {str(sql) for (sql,) in connection.execute("SELECT sql FROM sqlite_master")}


def assert_full_text_agrees(path: Path) -> None:
    """Raise unless the full-text tables hold exactly the words of the editions."""
    with closing(sqlite3.connect(path)) as connection:
        for table in ("edition_search", "title_search", "run_search"):
            connection.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")
        _assert_phrases_agree(connection)


def _assert_phrases_agree(connection: sqlite3.Connection) -> None:
    """Raise unless the tables of phrases hold what new ones would; they have no content."""
    rows = connection.execute("SELECT search_id, title, text, owner FROM searched").fetchall()
    connection.execute("ATTACH ':memory:' AS fresh")
    for table in ("title_phrases", "edition_phrases"):
        sql = f"SELECT sql FROM sqlite_master WHERE name = '{table}'"
        ((made,),) = connection.execute(sql).fetchall()
        connection.execute(str(made).replace(table, f"fresh.{table}"))
        names = ("title", "text")[: 1 + (table == "edition_phrases")]
        connection.executemany(
            f"INSERT INTO fresh.{table} (rowid, owner, {', '.join(names)}) "
            f"VALUES (?, ?{', ?' * len(names)})",
            [(at, owner, *map(join_pairs, words[: len(names)])) for at, *words, owner in rows],
        )
        held, expected = (_list_terms(connection, schema, table) for schema in ("main", "fresh"))
        assert held == expected != []


def _list_terms(connection: sqlite3.Connection, schema: str, table: str) -> list[object]:
    """Return each term of a full-text table with the places where it stands."""
    name = f"{schema}_{table}"
    connection.execute(
        f"CREATE VIRTUAL TABLE temp.{name} USING fts5vocab ('{schema}', '{table}', 'instance')"
    )
    return connection.execute(
        f"SELECT * FROM temp.{name} ORDER BY term, doc, col, offset"
    ).fetchall()


def test_versions_are_numbered_from_1_without_a_gap() -> None:
    files = sorted(path.name for path in SCHEMA.glob("*.sql"))
    assert [int(name[:4]) for name in files] == [*range(1, NEWEST + 1)]


def test_every_earlier_schema_is_stored() -> None:
    stored = {int(path.name.split(".")[0]) for path in FOLDER.iterdir()}
    assert stored >= set(range(1, NEWEST))


@pytest.mark.parametrize("version", range(1, NEWEST))
async def test_earlier_schema_becomes_the_present_one_with_every_row_kept(
    stored: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(stored)) as connection:
        known = columns(connection)
    before = read(stored, known)
    assert all(before[table] for table in ("article", "edition", "quotation", "speaker"))
    assert all(before[table] for table in OWN_ROWS if table in known)

    await (await open_storage(stored)).close()
    await (await open_storage(tmp_path / "fresh.db")).close()
    assert read(stored, known) == before
    assert schema(stored) == schema(tmp_path / "fresh.db")
    assert_full_text_agrees(stored)
    held = inspect(stored)
    assert (held.version, held.articles) == (NEWEST, 1)


@pytest.mark.parametrize("version", range(1, NEWEST))
async def test_library_of_an_earlier_schema_answers_and_is_loaded_again(
    stored: Path, seeds: Path
) -> None:
    storage = await open_storage(stored)
    try:
        answers = Archive(storage).of(None)
        found = await answers.search("dredged")
        assert [hit.citation.article.slug for hit in found.items] == ["harbour"]
        speaker = await answers.find_speaker("Berg")
        assert (await answers.quotations_of(speaker.id)).total > 0
        report = await Library(storage, seeds).load()
        assert (report.added, report.changed, report.removed) == ((), (), ())
    finally:
        await storage.close()


@pytest.mark.parametrize("version", [1])
async def test_newer_database_is_refused_and_stays_as_it_was(stored: Path) -> None:
    with closing(sqlite3.connect(stored)) as connection:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
        connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    before = stored.read_bytes()  # noqa: ASYNC240 - a test's own small file
    with pytest.raises(StorageError) as refused:
        await open_storage(stored)
    assert str(refused.value) == (
        f"{stored} was written by a newer Dateline (schema {NEWEST + 1}; this program knows "
        f"{NEWEST}): update Dateline, or name another file in DATELINE_DB."
    )
    assert stored.read_bytes() == before  # noqa: ASYNC240 - a test's own small file
