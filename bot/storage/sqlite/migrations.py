"""The schema's versions, and bringing a file up to the newest.

Each numbered .sql file in schema/ is one version. It is applied in one transaction and never edited
after its release. `PRAGMA user_version` counts those that were applied. A new table needs a new
file with the next number.
"""

from __future__ import annotations

import sqlite3
from importlib import resources
from typing import TYPE_CHECKING

from bot.errors import StorageError
from bot.storage.runs import read_runs
from bot.storage.sqlite.failures import newer_schema
from bot.storage.terms import join_pairs, join_terms

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import aiosqlite

APPLICATION_ID = 0x44_41_54_45  # "DATE": marks a file as ours
# SQL functions that versions and triggers call: name, number of arguments and meaning of each.
FUNCTIONS = (("terms", 1, join_terms), ("runs", 3, read_runs), ("pairs", 1, join_pairs))


def list_migrations() -> tuple[str, ...]:
    """Return the SQL of every version; the first one leads from version 0 to 1."""
    folder = resources.files(__package__) / "schema"
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".sql"))
    return tuple((folder / name).read_text(encoding="utf-8") for name in names)


def split_statements(script: str) -> Iterator[str]:
    """Yield the statements of `script` one by one, triggers in one piece.

    `executescript` would commit the migration's transaction.
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


async def migrate(
    connection: aiosqlite.Connection, path: Path, migrations: tuple[str, ...]
) -> None:
    """Apply the versions that the file lacks, each in a transaction of its own.

    Two processes may do this at once: the version is read again under the write lock. Raises
    StorageError if another program or a newer Dateline wrote the file; the sentence names `path`.
    """
    await check_owner(connection, path, newest=len(migrations))
    for function in FUNCTIONS:
        await connection.create_function(*function)
    while await _pragma(connection, "user_version") < len(migrations):
        await connection.execute("BEGIN IMMEDIATE")
        try:
            version = await _pragma(connection, "user_version")
            for statement in split_statements("".join(migrations[version : version + 1])):
                await connection.execute(statement)
            if version < len(migrations):
                await connection.execute(f"PRAGMA user_version = {version + 1}")
                await connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            await connection.execute("COMMIT")
        except BaseException:
            await connection.rollback()
            raise


async def needs_migration(
    connection: aiosqlite.Connection, path: Path, migrations: tuple[str, ...]
) -> bool:
    """Return whether the file holds an earlier schema; an empty file does not."""
    await check_owner(connection, path, newest=len(migrations))
    return 0 < await _pragma(connection, "user_version") < len(migrations)


async def check_owner(connection: aiosqlite.Connection, path: Path, *, newest: int) -> None:
    """Raise StorageError unless the file is empty or ours, and no newer than this program."""
    version = await _pragma(connection, "user_version")
    tables = await connection.execute_fetchall("SELECT 1 FROM sqlite_master LIMIT 1")
    if tables and await _pragma(connection, "application_id") != APPLICATION_ID:
        raise StorageError(
            f"{path} is the database of another program: name another file in DATELINE_DB."
        )
    if version > newest:
        raise newer_schema(path, version, newest)


async def _pragma(connection: aiosqlite.Connection, name: str) -> int:
    rows = await connection.execute_fetchall(f"PRAGMA {name}")
    return int(next(iter(rows))[0])
