"""Checks a database file without changing it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from bot.errors import StorageError
from bot.storage.queries.unreadable import count_unreadable
from bot.storage.records import Inspection
from bot.storage.sqlite.failures import failures_told, newer_schema
from bot.storage.sqlite.migrations import APPLICATION_ID, list_migrations
from bot.storage.sqlite.readers import Snapshot

if TYPE_CHECKING:
    from pathlib import Path

BUSY_SECONDS = 5.0
SQLITE_VERSION = sqlite3.sqlite_version
_MOST_TOLD = 3  # damaged places


def inspect(path: Path, *, copy_of: Path | None = None) -> Inspection:
    """Check the whole file: every page, index and reference.

    Raises StorageError if it is not ours, newer than this program, damaged or locked. The sentence
    names the file that this one is a `copy_of`.
    """
    with failures_told(copy_of or path), closing(open_to_read(path)) as connection:
        newest = len(list_migrations())
        version = read_version(connection, path, newest=newest)
        damage = find_damage(connection)
        if damage:
            raise sqlite3.DatabaseError(f"malformed: {damage}")
        return Inspection(
            version,
            newest,
            articles=_count(connection, "article", "edition_id IS NOT NULL"),
            briefings=_count(connection, "briefing", "TRUE"),
            zones=_zones(connection),
            unreadable=_count_unreadable(connection) if version == newest else (),
        )


def open_to_read(path: Path) -> sqlite3.Connection:
    """Open an existing file read-only."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )


def read_version(connection: sqlite3.Connection, path: Path, *, newest: int) -> int:
    """Return the schema's version; StorageError if the file is not ours or too new."""
    ((owner,),) = connection.execute("PRAGMA application_id")
    if owner != APPLICATION_ID:
        raise StorageError(f"{path} is not a database of Dateline's: name another file.")
    ((version,),) = connection.execute("PRAGMA user_version")
    if version > newest:
        raise newer_schema(path, version, newest)
    return int(version)


def find_damage(connection: sqlite3.Connection) -> str:
    """Return what is wrong with pages or references, in SQLite's words; "" if nothing is."""
    found = [str(row[0]) for row in connection.execute(f"PRAGMA integrity_check({_MOST_TOLD})")]
    if found != ["ok"]:
        return "; ".join(found).replace("\n", " ")
    dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
    if dangling:
        return f"a row of {dangling[0]} points to a row of {dangling[2]} that is missing"
    return ""


def _count(connection: sqlite3.Connection, table: str, condition: str) -> int:
    if not has_table(connection, table):
        return 0
    ((count,),) = connection.execute(f"SELECT count(*) FROM {table} WHERE {condition}")
    return int(count)


def _zones(connection: sqlite3.Connection) -> tuple[str, ...]:
    if not has_table(connection, "briefing"):
        return ()
    rows = connection.execute("SELECT DISTINCT zone FROM briefing ORDER BY zone")
    return tuple(str(zone) for (zone,) in rows)


def _count_unreadable(connection: sqlite3.Connection) -> tuple[tuple[str, int], ...]:
    connection.row_factory = sqlite3.Row
    return count_unreadable(Snapshot(connection))


def has_table(connection: sqlite3.Connection, name: str) -> bool:
    """Return whether the schema has this table."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,))
    return found.fetchone() is not None
