"""Checks a database without changing it."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from bot.errors import StorageError
from bot.storage.postgres.connections import connect
from bot.storage.postgres.database import Database
from bot.storage.postgres.failures import failures_told
from bot.storage.postgres.readers import Snapshot
from bot.storage.postgres.schema import check_server, list_versions, newer_schema, read_version
from bot.storage.queries.leases import list_held
from bot.storage.queries.unreadable import count_unreadable
from bot.storage.records import Inspection

if TYPE_CHECKING:
    from bot.models.database import DatabaseServer
    from bot.models.share import Fleet
    from bot.storage.postgres.connections import Connection
    from bot.storage.records import Lease


def inspect(server: DatabaseServer) -> tuple[Inspection, str] | None:
    """Return what the database holds and the server's version; None if it is still empty.

    Raises StorageError if it cannot be reached, is not ours or newer than this program. Whether its
    files are sound is for the server's own tools to say.
    """
    with failures_told(server), closing(connect(server)) as connection:
        check_server(connection, server)
        version, newest = read_version(connection, server), max(list_versions())
        if version > newest:
            raise newer_schema(server, version, newest)
        if version == 0:
            return None
        return inspect_open(connection, version), _server_version(connection)


def inspect_open(connection: Connection, version: int) -> Inspection:
    """Return what the database of a connection holds."""
    row = connection.execute(
        b"SELECT (SELECT count(*) FROM article WHERE edition_id IS NOT NULL), "
        b"(SELECT count(*) FROM briefing)"
    ).fetchone()
    if row is None:
        raise StorageError("The database answers without a row.")
    zones = connection.execute(b"SELECT DISTINCT zone FROM briefing ORDER BY zone").fetchall()
    newest = max(list_versions())
    unreadable: tuple[tuple[str, int], ...] = ()
    fleet: Fleet | None = None
    leases: list[Lease] = []
    if version == newest:
        with connection.transaction():  # a cursor on the server needs one
            snapshot = Snapshot(connection)
            unreadable = count_unreadable(snapshot)
            fleet, leases = list_held(snapshot, Database.now)
    names = tuple(zone for (zone,) in zones)
    return Inspection(
        version, newest, row[0], row[1], names, unreadable, fleet=fleet, leases=tuple(leases)
    )


def _server_version(connection: Connection) -> str:
    number = connection.info.server_version
    return f"{number // 10_000}.{number % 10_000}"
