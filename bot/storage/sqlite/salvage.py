"""Saves what servers set up from a damaged database.

The library is left out: loading the seeds makes it again. SQLite's own `.recover` belongs to its
command-line shell; Python has no access to it.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import StorageError
from bot.storage.sqlite.failures import failures_told
from bot.storage.sqlite.inspection import read_version
from bot.storage.sqlite.migrations import (
    APPLICATION_ID,
    FUNCTIONS,
    list_migrations,
    split_statements,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Salvage:
    """How many rows of each table were kept, and which tables lost rows."""

    kept: dict[str, int]
    incomplete: tuple[str, ...]


def salvage(damaged: Path, fresh: Path) -> Salvage:
    """Create the database `fresh` with everything readable that servers set up.

    `damaged` is not changed. Raises StorageError if not even its schema can be read.
    """
    with tempfile.TemporaryDirectory(dir=damaged.parent, prefix=".salvage-") as folder:
        copy = Path(folder) / damaged.name
        with failures_told(damaged):
            for ending in ("", "-wal"):
                if damaged.with_name(damaged.name + ending).exists():
                    shutil.copy(f"{damaged}{ending}", f"{copy}{ending}")
        with closing(sqlite3.connect(copy)) as source, closing(sqlite3.connect(fresh)) as target:
            # Makes SQLite read a file that is shorter than its header says.
            source.execute("PRAGMA writable_schema = ON")
            return _take_over(source, target, damaged)


def _take_over(source: sqlite3.Connection, target: sqlite3.Connection, damaged: Path) -> Salvage:
    try:
        version = read_version(source, damaged, newest=len(list_migrations()))
    except sqlite3.Error as error:
        raise StorageError(
            f"Nothing can be read of {damaged} ({error}): put a backup back with `python -m bot "
            "restore FILE`, or move the file away and start again."
        ) from error
    _make_schema(target, version)
    kept, incomplete = {}, []
    for table in _own_tables(target):
        rows, whole = _readable(source, table)
        if not whole:
            incomplete.append(table)
        marks = ", ".join("?" for _ in target.execute(f"PRAGMA table_info({table})"))
        target.executemany(f"INSERT OR REPLACE INTO {table} VALUES ({marks})", rows)
    _keep_numbers(source, target)
    for table, rowid, *_ in target.execute("PRAGMA foreign_key_check").fetchall():
        target.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
        incomplete.append(table)
    target.commit()
    for table in _own_tables(target):
        ((kept[table],),) = target.execute(f"SELECT count(*) FROM {table}")
    return Salvage(kept, tuple(sorted(set(incomplete))))


def _make_schema(target: sqlite3.Connection, version: int) -> None:
    for function in FUNCTIONS:
        target.create_function(*function)
    for script in list_migrations()[:version]:
        for statement in split_statements(script):
            target.execute(statement)
    target.execute(f"PRAGMA user_version = {version}")
    target.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    target.commit()


def _own_tables(target: sqlite3.Connection) -> list[str]:
    """Return the tables that no load fills: neither version 1's nor ones that refer to them."""
    with closing(sqlite3.connect(":memory:")) as library:
        _make_schema(library, 1)
        of_library = set(_tables(library))
    return [
        table
        for table in _tables(target)
        if table not in of_library
        and of_library.isdisjoint(
            row[2] for row in target.execute(f"PRAGMA foreign_key_list({table})")
        )
    ]


def _tables(connection: sqlite3.Connection) -> list[str]:
    """Return the tables in the order they were made, without those of FTS5 and SQLite."""
    rows = connection.execute(
        "SELECT name FROM sqlite_master JOIN pragma_table_list AS p USING (name) "
        "WHERE p.type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rootpage"
    )
    return [str(name) for (name,) in rows]


def _readable(source: sqlite3.Connection, table: str) -> tuple[list[Row], bool]:
    """Return the rows before and after the damage, and whether these are all."""
    rows, whole = _until_damage(source, f"SELECT * FROM {table} NOT INDEXED")
    if whole:
        return rows, True
    key = ", ".join(f"{name} DESC" for name in _key(source, table))
    more, _ = _until_damage(source, f"SELECT * FROM {table} NOT INDEXED ORDER BY {key}")
    return [*rows, *more], False


def _key(source: sqlite3.Connection, table: str) -> Iterator[str]:
    columns = source.execute(f"PRAGMA table_info({table})").fetchall()
    keys = [name for _, name, *_, position in columns if position]
    yield from keys or ["rowid"]


def _until_damage(source: sqlite3.Connection, sql: str) -> tuple[list[Row], bool]:
    rows: list[Row] = []
    try:
        rows.extend(source.execute(sql))
    except sqlite3.Error:
        return rows, False
    return rows, True


def _keep_numbers(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Keep ids that were used before from being used again: they are in old buttons."""
    rows, whole = _until_damage(source, "SELECT name, seq FROM sqlite_sequence")
    taken = {str(name): number for name, number in rows} if whole else {}
    for table in _tables(target):
        with_numbers = target.execute(
            "SELECT 1 FROM sqlite_master WHERE name = ? AND sql LIKE '%AUTOINCREMENT%'", (table,)
        ).fetchone()
        if with_numbers:
            # If the last id is lost: the seconds since 1970 are more ids than were ever used.
            number = taken.get(table, 0 if whole else int(time.time()))
            target.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            target.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, number))
