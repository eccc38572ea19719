"""Copies a whole SQLite database into an empty database of PostgreSQL."""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import psycopg

from bot.errors import StorageError
from bot.storage.postgres.backups import held_alone
from bot.storage.postgres.connections import without_nul
from bot.storage.postgres.readers import Snapshot
from bot.storage.postgres.schema import apply_missing, list_versions, read_version
from bot.storage.sqlite.backups import held_alone as file_held_alone
from bot.storage.sqlite.failures import failures_told
from bot.storage.sqlite.inspection import find_damage, open_to_read
from bot.storage.sqlite.inspection import read_version as read_file_version

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from bot.models.database import DatabaseServer
    from bot.storage.postgres.connections import Connection

# In the order of the foreign keys.
TABLES = (
    "library", "speaker_index", "state", "article", "edition", "edition_terms", "edition_news",
    "block", "speaker", "appearance", "alias", "quotation", "edition_runs", "key_date",
    "summary_sentence", "briefing", "departure", "delivery", "citation", "notice", "news", "feed",
    "feed_entry", "own_article", "hidden", "own_library", "correction", "overlay", "shown_post",
    "log_entry", "alert_target", "watch", "alert_delivery", "alert", "alert_notice",
    "server_language", "greeting", "fleet", "lease", "identify",
)  # fmt: skip

# Indexes that serve no constraint, and foreign keys: a name, what drops it, what makes it again.
_INDEXES = b"""
SELECT format('DROP INDEX main.%I', c.relname), pg_get_indexdef(c.oid)
FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid
WHERE c.relnamespace = 'main'::regnamespace
AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = c.oid) ORDER BY c.oid
"""
_FOREIGN_KEYS = b"""
SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname),
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
        pg_get_constraintdef(oid))
FROM pg_constraint WHERE contype = 'f' AND connamespace = 'main'::regnamespace ORDER BY oid
"""
# So that a copy that was killed can be begun again at once, although an index was being made.
_NOTICE_END = b"SET client_connection_check_interval = '1s'"
# To make an index of all rows at once.
_MORE_MEMORY = b"SET LOCAL maintenance_work_mem = '256MB'"


@dataclass(frozen=True, slots=True)
class _Table:
    """A table's columns without those that are computed, and those that tell its rows apart."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]

    def select(self, schema: str = "") -> str:
        """Return the statement that reads all rows in an order that both engines share."""
        return (
            f"SELECT {', '.join(self.columns)} FROM {schema}{self.name} "
            f"ORDER BY {', '.join(self.key)}"
        )


def copy(source: Path, server: DatabaseServer) -> dict[str, int]:
    """Copy every row and the numbers already given to ids; return how many rows each table has.

    It is one transaction, so a copy that ends half-way leaves nothing and can be begun again. At
    the end the digest of each table is compared. The source stays as it is. Raises StorageError: a
    bot uses one of the two, the source is missing, damaged or of another version, the target holds
    something already, or a row cannot be copied.
    """
    if not source.is_file():
        raise StorageError(f"{source} is missing: name the file of a database.")
    with file_held_alone(source), failures_told(source), closing(open_to_read(source)) as file:
        newest = max(list_versions())
        version = read_file_version(file, source, newest=newest)
        if version < newest:
            raise StorageError(
                f"{source} is of schema {version}, and this program copies schema {newest}: start "
                "the bot on it once."
            )
        if damage := find_damage(file):
            raise StorageError(f"{source} is damaged ({damage}): restore a backup first.")
        with held_alone(server) as connection:
            with suppress(psycopg.Error):  # not every system can tell
                connection.execute(_NOTICE_END)
            with connection.transaction():
                return _copy(file, connection, server)


def _copy(
    file: sqlite3.Connection, connection: Connection, server: DatabaseServer
) -> dict[str, int]:
    tables = [_describe(file, name) for name in TABLES]
    _refuse_rows(connection, server)
    apply_missing(connection, server)
    connection.execute(b"DELETE FROM main.library")
    with _indexed_afterwards(connection):
        for table in tables:
            columns = ", ".join(table.columns)
            statement = f"COPY main.{table.name} ({columns}) FROM STDIN".encode()
            with connection.cursor() as cursor, cursor.copy(statement) as rows:
                for row in _list_rows(file, table):
                    rows.write_row(row)
    _carry_numbers(file, connection)
    # Else the first questions would be planned for empty tables.
    connection.execute(f"ANALYZE {', '.join(map(_analyzed, TABLES))}".encode())
    counts = {}
    for table in tables:
        there = Snapshot(connection).iterate(table.select("main."))
        counts[table.name], expected = _digest(_list_rows(file, table))
        if _digest(there) != (counts[table.name], expected):
            raise StorageError(
                f"The copy of the table {table.name} differs from {server}'s: nothing was kept. "
                "Report that with the log."
            )
    return counts


def _refuse_rows(connection: Connection, server: DatabaseServer) -> None:
    if not read_version(connection, server):
        return
    for name in TABLES:
        condition = "generation > 0" if name == "library" else "TRUE"
        found = connection.execute(
            f"SELECT 1 FROM main.{name} WHERE {condition} LIMIT 1".encode()
        ).fetchone()
        if found:
            raise StorageError(f"{server} is not empty: name an empty database to copy to.")


def _describe(file: sqlite3.Connection, name: str) -> _Table:
    rows = file.execute(f"PRAGMA table_info({name})").fetchall()
    columns = tuple(row[1] for row in rows)
    keys = sorted((row[5], row[1]) for row in rows if row[5])
    return _Table(name, columns, tuple(key for _, key in keys))


def _analyzed(table: str) -> str:
    """Return a table for ANALYZE; nobody asks how frequent terms are, and to know it takes long."""
    return f"main.{table} (edition_id, newest)" if table == "edition_terms" else f"main.{table}"


@contextmanager
def _indexed_afterwards(connection: Connection) -> Iterator[None]:
    """Make indexes and check foreign keys after the block, which is many times faster."""
    parts = [row for sql in (_FOREIGN_KEYS, _INDEXES) for row in connection.execute(sql).fetchall()]
    for drop, _ in parts:
        connection.execute(drop.encode())
    yield
    connection.execute(_MORE_MEMORY)
    for _, make in reversed(parts):
        connection.execute(make.encode())


def _list_rows(file: sqlite3.Connection, table: _Table) -> Iterator[tuple[Any, ...]]:
    """Yield a table's rows as PostgreSQL keeps them."""
    for row in file.execute(table.select()):
        yield tuple([without_nul(one) if isinstance(one, str) else one for one in row])


def _carry_numbers(file: sqlite3.Connection, connection: Connection) -> None:
    """Keep ids that were used before from being used again: they are in old buttons."""
    for name, number in file.execute("SELECT name, seq FROM sqlite_sequence"):
        connection.execute(
            b"SELECT setval(pg_get_serial_sequence($1, 'id'), $2, $3)",
            [f"main.{name}", max(number, 1), number > 0],
        )


def _digest(rows: Iterable[tuple[Any, ...]]) -> tuple[int, str]:
    """Return how many rows there are, and the hash of all their values with their kinds."""
    digest, count = sha256(), 0
    for count, row in enumerate(rows, 1):  # noqa: B007 - counted
        digest.update(repr(row).encode())
    return count, digest.hexdigest()
