"""Failures of a database server, as sentences for the operator."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import psycopg

from bot.errors import DamagedDatabase, StorageError, TemporaryFailure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.database import DatabaseServer

    Failure = tuple[tuple[str, ...], type[StorageError], str]

_NO_ENTRY = (
    "does not let this user in: check user and password in DATELINE_DB, and pg_hba.conf on the "
    "server."
)
_NO_DATABASE = "is no database of that server: create it with `createdb`, or correct DATELINE_DB."
_NO_ROOM_TO_CONNECT = (
    "has no connection left: raise max_connections on the server, or end other programs there."
)
_NO_ANSWER = "does not answer: start PostgreSQL there, or correct DATELINE_DB."
_STARTING = "starts, stops or is being failed over: try again in a moment."
_STANDBY = (
    "can only be read, as a standby is: name the primary server in DATELINE_DB, or wait until the "
    "failover is done."
)
_LOST = "ended the connection: look at the server's log if that happens again."

# The beginning of an SQLSTATE (PostgreSQL's manual, appendix A), our error and our words; the first
# match counts. `{}` is what the server said.
BY_STATE: tuple[Failure, ...] = (
    (("28",), StorageError, _NO_ENTRY),
    (("3D000",), StorageError, _NO_DATABASE),
    (("53300",), TemporaryFailure, _NO_ROOM_TO_CONNECT),
    (("57P03", "57P01", "57P02"), TemporaryFailure, _STARTING),
    (("08",), TemporaryFailure, _LOST),
    (("25006",), TemporaryFailure, _STANDBY),
    (("53100",), TemporaryFailure,
     "cannot grow, because the server's disk is full: make room and try again."),
    (("53",), TemporaryFailure, "is short of memory or another resource ({}): try again later."),
    (("58",), TemporaryFailure,
     "cannot read or write its files ({}): look at the server's log and disk."),
    (("55P03", "40", "57014", "25P03"), TemporaryFailure,
     "is held up by another program that writes: stop that program, or try again later."),
    (("42501",), StorageError,
     "does not let this user do that ({}): make it the database's owner, for example with `ALTER "
     "DATABASE NAME OWNER TO USER`."),
    (("XX001", "XX002"), DamagedDatabase,
     "is damaged ({}): stop the bot, and restore a backup."),
    (("",), StorageError, "cannot do what was asked ({}): look at the server's log."),
)  # fmt: skip
# If no connection came about, there is no SQLSTATE, so libpq's words have to do; those of the
# server are in its own language. They are not repeated, since they may hold a part of the address.
BY_WORDS: tuple[Failure, ...] = (
    (("too many clients", "too many connections", "connection slots"), TemporaryFailure,
     _NO_ROOM_TO_CONNECT),
    (("password authentication failed", "no password supplied", "pg_hba.conf", 'role "'),
     StorageError, _NO_ENTRY),
    (("does not exist",), StorageError, _NO_DATABASE),
    (("starting up", "shutting down", "recovery", "not yet accepting"), TemporaryFailure,
     _STARTING),
    (("translate host name", "resolve host"), TemporaryFailure,
     "is on a server that cannot be found: check the host's name in DATELINE_DB, and the network."),
    (("read-write", "read-only"), TemporaryFailure, _STANDBY),
    (("SSL", "certificate"), StorageError,
     "and this program do not agree on encryption: check sslmode and the certificates in "
     "DATELINE_DB."),
    (("closed the connection", "terminating connection", "connection is lost", "consuming input"),
     TemporaryFailure, _LOST),
    (("",), TemporaryFailure, _NO_ANSWER),
)  # fmt: skip


@contextmanager
def failures_told(server: DatabaseServer) -> Iterator[None]:
    """Turn the driver's errors into a StorageError that says what to do."""
    try:
        yield
    except psycopg.Error as error:
        raise tell(server, error) from _safe(error)


def tell(server: DatabaseServer, error: psycopg.Error) -> StorageError:
    """Return the StorageError for an error of the driver."""
    if error.sqlstate:
        kind, advice = next(
            (kind, words) for states, kind, words in BY_STATE if error.sqlstate.startswith(states)
        )
        return kind(f"{server} {advice.format(error.diag.message_primary)}")
    if isinstance(error, psycopg.OperationalError):
        said = str(error)
        kind, advice = next(
            (kind, ours) for theirs, kind, ours in BY_WORDS if any(one in said for one in theirs)
        )
        return kind(f"{server} {advice}")
    return StorageError(f"{server} cannot do what was asked ({type(error).__name__}).")


def _safe(error: psycopg.Error) -> psycopg.Error | None:
    """Return the error as a cause that a log may show; the server's own errors hold no address."""
    return error if error.sqlstate else None
