"""Connections: how one is opened, and how a transaction begins on one that may have broken."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import psycopg
from psycopg.adapt import AdaptersMap
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.pq import TransactionStatus
from psycopg.types.numeric import Int8Dumper
from psycopg.types.string import StrDumperUnknown

from bot.errors import StorageError
from bot.storage.postgres.rows import Row, make_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from psycopg.abc import Buffer

    from bot.models.database import DatabaseServer

    Connection = psycopg.Connection[Row]
    AsyncConnection = psycopg.AsyncConnection[Row]

# What an address may overrule. A server that is gone without a word is noticed within 15 seconds.
_DEFAULTS: dict[str, Any] = {
    "application_name": "dateline",
    "connect_timeout": "5",
    "keepalives_idle": "5",
    "keepalives_interval": "5",
    "keepalives_count": "2",
    "tcp_user_timeout": "15000",
}
# For a lease: a connection that hangs is given up early enough to try another one.
_BRIEF: dict[str, Any] = {
    "connect_timeout": "3",
    "keepalives_idle": "2",
    "keepalives_interval": "1",
    "tcp_user_timeout": "4000",
}
# How long a statement waits for another's lock, and a transaction for its next statement: more than
# ours ever take. Compiling a query takes longer than our queries. Most pages are in memory or on
# disks that read any page equally fast: at the server's default of 4, a long list is sorted instead
# of read from its index.
_SESSION = b"""
SET search_path = main;
SET lock_timeout = '5s';
SET idle_in_transaction_session_timeout = '60s';
SET jit = off;
SET random_page_cost = 1.1;
SET work_mem = '16MB'
"""
_READING = b"""
; SET default_transaction_isolation = 'repeatable read'; SET default_transaction_read_only = on
"""


def without_nul(text: str) -> str:
    """Return the text as PostgreSQL keeps it: NUL becomes the replacement character."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


class _Text(StrDumperUnknown):
    """Text without NUL."""

    def dump(self, obj: str) -> Buffer | None:
        return super().dump(without_nul(obj))


def _adapters() -> AdaptersMap:
    adapters = AdaptersMap(psycopg.adapters)
    # Always of one size, so that a statement is planned once whatever its numbers are.
    adapters.register_dumper(int, Int8Dumper)
    adapters.register_dumper(str, _Text)
    return adapters


class _Context:
    """The adapters of every connection."""

    adapters = _adapters()
    connection = None


def connect(server: DatabaseServer, *, brief: bool = False) -> Connection:
    """Open a connection on which transactions are begun and ended by statements.

    A `brief` one fails after some seconds without an answer. Raises StorageError for an address
    that libpq cannot read, and psycopg.Error.
    """
    connection: Connection = psycopg.connect(
        _address(server, brief=brief),
        autocommit=True,
        cursor_factory=psycopg.RawCursor,
        row_factory=make_row,
        context=_Context(),
    )
    try:
        connection.prepared_max = 500
        connection.execute(_SESSION, prepare=False)
    except BaseException:
        connection.close()
        raise
    return connection


async def connect_async(server: DatabaseServer) -> AsyncConnection:
    """Open a connection on the event loop that only reads, each statement by itself.

    Raises as `connect`.
    """
    connection: AsyncConnection = await psycopg.AsyncConnection.connect(
        _address(server),
        autocommit=True,
        cursor_factory=psycopg.AsyncRawCursor,
        row_factory=make_row,
        context=_Context(),
    )
    try:
        await connection.execute(_SESSION + _READING, prepare=False)
    except BaseException:
        await connection.close()
        raise
    return connection


def _address(server: DatabaseServer, *, brief: bool = False) -> str:
    try:
        options = {**_DEFAULTS, **(_BRIEF if brief else {}), **conninfo_to_dict(server.url)}
        return make_conninfo(**options)
    except psycopg.ProgrammingError:
        # From nothing: libpq's words repeat parts of the address, which holds the password.
        raise StorageError(
            "DATELINE_DB is no address of a PostgreSQL database: write "
            "postgresql://USER:PASSWORD@HOST:PORT/NAME, with %40 for @ and %2F for / in a password."
        ) from None


class Session:
    """A connection that is opened when it is needed, and again after it broke.

    One thread uses it at a time. `prepare` is called with each new connection.
    """

    def __init__(
        self,
        server: DatabaseServer,
        prepare: Callable[[Connection], None] | None = None,
        *,
        brief: bool = False,
    ) -> None:
        self._server = server
        self._brief = brief
        self._prepare = prepare
        self._connection: Connection | None = None

    def begin(self, statements: bytes) -> Connection:
        """Run the statements that begin a transaction, and return its connection."""
        if self._connection is not None:
            try:
                self._connection.execute(statements, prepare=False)
            except psycopg.OperationalError:
                # While it was idle, the server ended it; nothing was asked yet.
                if not self._connection.closed:
                    raise
                self.close()
            else:
                return self._connection
        self._connection = self.open()
        self._connection.execute(statements, prepare=False)
        return self._connection

    def open(self) -> Connection:
        """Return a new connection that is prepared."""
        connection = connect(self._server, brief=self._brief)
        try:
            if self._prepare:
                self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def roll_back(self) -> None:
        """End a transaction that failed, if there is one."""
        connection = self._connection
        if connection is None:
            return
        with suppress(psycopg.Error):
            if connection.info.transaction_status is not TransactionStatus.IDLE:
                connection.execute(b"ROLLBACK", prepare=False)
                return
            if not connection.closed:
                return
        self.close()

    def close(self) -> None:
        """Close the connection, if there is one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
