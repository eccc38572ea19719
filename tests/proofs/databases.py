"""The database of a proof: a file of SQLite, or one of a PostgreSQL server of the proof's own.

Each proof that takes it runs on PostgreSQL with ON_POSTGRES=1 in the environment.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any, Protocol

import psycopg

from bot.storage.postgres.statements import to_statement
from tests.postgres import Cluster, run_cluster

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Rows = list[tuple[Any, ...]]

SERVER_BACK_WITHIN = 60.0  # seconds


class Database(Protocol):
    """A database that the proof's processes work on, and that the proof looks into."""

    address: str
    """The value of DATELINE_DB."""

    def sql(self, statement: str, *values: object) -> Rows:
        """Run one statement, commit it and return its rows."""

    def read(self, queries: Mapping[str, str]) -> dict[str, Rows]:
        """Return the rows of each query, all of one state of the database."""

    def copy(self, name: str) -> Database:
        """Return a copy, which nothing must use; an earlier one of this name is replaced."""


class File(Database):
    """A file of SQLite."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.address = str(path)

    def sql(self, statement: str, *values: object) -> Rows:
        with closing(sqlite3.connect(self.path, timeout=10)) as connection:
            rows = connection.execute(statement, values).fetchall()
            connection.commit()
            return rows

    def read(self, queries: Mapping[str, str]) -> dict[str, Rows]:
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            connection.execute("BEGIN")
            return {name: connection.execute(sql).fetchall() for name, sql in queries.items()}

    def copy(self, name: str) -> File:
        target = self.path.with_name(f"{name}.db")
        for file in target.parent.glob(f"{target.name}*"):
            file.unlink()
        shutil.copy(self.path, target)
        return File(target)


class ServerDatabase(Database):
    """A database of a server, which may be restarted meanwhile."""

    def __init__(self, cluster: Cluster, name: str) -> None:
        self.cluster = cluster
        self.name = name
        self.address = cluster.address(name)

    def sql(self, statement: str, *values: object) -> Rows:
        with self._connected() as connection:
            cursor = connection.execute(*to_statement(statement, values))
            return cursor.fetchall() if cursor.description else []

    def read(self, queries: Mapping[str, str]) -> dict[str, Rows]:
        with self._connected() as connection, connection.transaction():
            connection.execute(b"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
            return {
                name: connection.execute(sql.encode()).fetchall() for name, sql in queries.items()
            }

    def copy(self, name: str) -> ServerDatabase:
        self.cluster.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        self.cluster.create(name, options=f'TEMPLATE "{self.name}"')
        return ServerDatabase(self.cluster, name)

    @contextmanager
    def _connected(self) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
        """Connect, when the server is there again."""
        until = time.monotonic() + SERVER_BACK_WITHIN
        while True:
            try:
                connection = psycopg.connect(
                    self.address, autocommit=True, cursor_factory=psycopg.RawCursor
                )
                connection.execute(b"SET search_path = main")
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.05)
            else:
                break
        with closing(connection):
            yield connection


def on_postgres() -> bool:
    """Tell whether the proof is to run on PostgreSQL."""
    return bool(os.environ.get("ON_POSTGRES"))


@contextmanager
def new_database(folder: Path, name: str = "dateline") -> Iterator[Database]:
    """Make an empty database on the engine that the environment names."""
    if not on_postgres():
        yield File(folder / f"{name}.db")
        return
    with run_cluster() as cluster:
        cluster.create(name)
        yield ServerDatabase(cluster, name)
