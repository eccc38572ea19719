"""Single queries on the event loop: one way to the server and back, and no thread."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import psycopg

from bot.errors import StorageError
from bot.storage.postgres.connections import connect_async
from bot.storage.postgres.statements import to_statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.database import DatabaseServer
    from bot.storage.postgres.rows import Row


class LookUps:
    """A connection that is opened when it is needed, and again after it broke."""

    def __init__(self, server: DatabaseServer) -> None:
        self._server = server
        # One for all queries: to make one takes a tenth of a query.
        self._cursor: psycopg.AsyncCursor[Row] | None = None
        self._lock = asyncio.Lock()
        self._closed = False

    async def fetch(self, sql: str, parameters: Sequence[Any]) -> list[Row]:
        """Return all rows of a query. Raises psycopg.Error, or StorageError after `close`."""
        async with self._lock:
            if self._closed:
                raise StorageError("The database is closed.")
            if self._cursor is not None:
                try:
                    return await _fetch(self._cursor, sql, parameters)
                except psycopg.OperationalError:
                    # While it was idle, the server may have ended the connection.
                    if not self._cursor.connection.closed:
                        raise
            self._cursor = (await connect_async(self._server)).cursor(binary=True)
            return await _fetch(self._cursor, sql, parameters)

    async def close(self) -> None:
        """Wait for the running query, then close the connection."""
        async with self._lock:
            self._closed = True
            if self._cursor is not None:
                await self._cursor.connection.close()


async def _fetch(
    cursor: psycopg.AsyncCursor[Row], sql: str, parameters: Sequence[Any]
) -> list[Row]:
    await cursor.execute(*to_statement(sql, parameters))
    return await cursor.fetchall()
