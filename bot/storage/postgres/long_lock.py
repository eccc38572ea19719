"""A lock that is held for minutes, on a connection of its own."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import psycopg

from bot.storage.postgres.connections import connect
from bot.storage.threads import Threads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.models.database import DatabaseServer
    from bot.storage.postgres.connections import Connection

_TRIED_EVERY = 0.5  # seconds
_SIGN_EVERY = 15.0  # seconds
# The server ends the connection of a process that is stopped or cut off, so that the lock is free.
_SESSION = b"""
SET idle_session_timeout = '60s';
SET tcp_keepalives_idle = 15;
SET tcp_keepalives_interval = 5;
SET tcp_keepalives_count = 3
"""


@asynccontextmanager
async def held_alone_for_long(server: DatabaseServer, number: int) -> AsyncIterator[None]:
    """Hold an advisory lock during the block; wait until it is free. Raises psycopg.Error.

    A process that gives no sign of life for 60 s loses the lock and is not informed.
    """
    thread = Threads(1, "lock")
    try:
        connection = await thread.run(lambda: _open(server))
        try:
            # Not waited for in the server: there, a waiting statement has no bound to keep it from
            # hanging when the connection breaks.
            while not await thread.run(lambda: _try(connection, number)):  # noqa: ASYNC110
                await asyncio.sleep(_TRIED_EVERY)
            signs = asyncio.create_task(_give_signs(thread, connection))
            try:
                yield
            finally:
                signs.cancel()
        finally:
            await thread.run(connection.close)
    finally:
        await asyncio.to_thread(thread.close)


def _open(server: DatabaseServer) -> Connection:
    connection = connect(server)
    connection.execute(_SESSION, prepare=False)
    return connection


def _try(connection: Connection, number: int) -> bool:
    row = connection.execute(f"SELECT pg_try_advisory_lock({number})".encode()).fetchone()
    return row is not None and bool(row[0])


async def _give_signs(thread: Threads, connection: Connection) -> None:
    while True:
        await asyncio.sleep(_SIGN_EVERY)
        try:
            await thread.run(lambda: connection.execute(b"SELECT 1"))
        except psycopg.Error:
            return  # the lock is lost, and what was to be done under it notices that by itself
