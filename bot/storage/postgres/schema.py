"""The schema's versions, and bringing a database up to the newest.

Each numbered .sql file in schema/ is one version. PostgreSQL begins with one file of the tables
that SQLite had at that number. A later version is a pair of files with one number, one for each
engine.
"""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import psycopg

from bot.errors import StorageError
from bot.storage.postgres.filling import fill_runs

if TYPE_CHECKING:
    from bot.models.database import DatabaseServer
    from bot.storage.postgres.connections import Connection

OLDEST_SERVER = 14
# What Python computes from the rows that are there when a version is applied.
_FILLING = {19: fill_runs}


def list_versions() -> dict[int, str]:
    """Return the SQL of every version, by number, in order."""
    folder = resources.files(__package__) / "schema"
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".sql"))
    return {int(name[:4]): (folder / name).read_text(encoding="utf-8") for name in names}


def migrate(connection: Connection, server: DatabaseServer) -> None:
    """Apply every missing version in the transaction that the connection is in, and commit it.

    Raises StorageError, having changed nothing, if the server is too old, or the database is
    another program's, in another encoding, or written by a newer Dateline.
    """
    apply_missing(connection, server)
    connection.execute(b"COMMIT", prepare=False)


def apply_missing(connection: Connection, server: DatabaseServer) -> None:
    """Do what `migrate` does, without the commit."""
    check_server(connection, server)
    version, versions = read_version(connection, server), list_versions()
    if version > max(versions):
        raise newer_schema(server, version, max(versions))
    for number, script in versions.items():
        if number > version:
            connection.execute(script.encode(), prepare=False)
            if number in _FILLING:
                _FILLING[number](connection)
    if version < max(versions):
        connection.execute(b"DELETE FROM main.schema_version")
        connection.execute(b"INSERT INTO main.schema_version VALUES ($1)", [max(versions)])


def check_server(connection: Connection, server: DatabaseServer) -> None:
    """Raise StorageError if the server is too old or the database is not in UTF-8."""
    major = connection.info.server_version // 10_000
    if major < OLDEST_SERVER:
        raise StorageError(
            f"{server} is kept by PostgreSQL {major}, and Dateline needs {OLDEST_SERVER} or newer: "
            "update the server."
        )
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise StorageError(
            f"{server} is in the encoding {encoding}: create the database with `createdb "
            "--encoding=UTF8 --template=template0`."
        )


def read_version(connection: Connection, server: DatabaseServer) -> int:
    """Return the schema's version, 0 if there is none; StorageError if it is another program's."""
    tables = {
        row[0]
        for row in connection.execute(b"SELECT tablename FROM pg_tables WHERE schemaname = 'main'")
    }
    if not tables:
        return 0
    try:
        row = connection.execute(b"SELECT version FROM main.schema_version").fetchone()
    except psycopg.errors.UndefinedTable:
        row = None
    if row is None:
        raise StorageError(
            f"{server} holds the tables of another program: name another database in DATELINE_DB."
        )
    return int(row[0])


def newer_schema(server: DatabaseServer, version: int, newest: int) -> StorageError:
    """Return the error for a database that a newer Dateline wrote."""
    return StorageError(
        f"{server} was written by a newer Dateline (schema {version}; this program knows "
        f"{newest}): update Dateline, or name another database in DATELINE_DB."
    )
