"""Backups with PostgreSQL's own programs, `pg_dump` and `pg_restore`."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bot.errors import StorageError
from bot.storage.postgres.connections import connect
from bot.storage.postgres.database import USE_LOCK
from bot.storage.postgres.failures import failures_told
from bot.storage.postgres.inspection import inspect, inspect_open
from bot.storage.postgres.schema import read_version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.models.database import DatabaseServer
    from bot.storage.postgres.connections import Connection
    from bot.storage.records import Inspection

# What loading the seeds makes again. Numbers that were used stay used: they are in old buttons.
_LIBRARY = (
    "article", "edition", "edition_terms", "edition_news", "block", "speaker", "appearance",
    "alias", "quotation", "edition_runs", "key_date", "summary_sentence", "overlay",
    "speaker_index",
)  # fmt: skip


def back_up(server: DatabaseServer, target: Path, *, library: bool = True) -> Inspection:
    """Write the database as it is at one instant to a file, and return what it holds.

    The file gets its name only after `pg_restore` could read it. Without `library` it leaves out
    what can be read again from the seeds. Raises StorageError.
    """
    if target.exists():
        raise StorageError(f"{target} is there already: name another file.")
    found = inspect(server)
    if found is None:
        raise StorageError(f"{server} is empty: there is nothing to back up yet.")
    left_out = [] if library else [f"--exclude-table-data=main.{table}" for table in _LIBRARY]
    target.parent.mkdir(parents=True, exist_ok=True)
    copy = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        _run(server, "pg_dump", "--format=custom", "--schema=main", "--no-owner",
             "--no-privileges", f"--file={copy}", *left_out, told=True)  # fmt: skip
        _run(server, "pg_restore", "--list", str(copy))
        copy.replace(target)
    finally:
        copy.unlink(missing_ok=True)
    return found[0]


def restore(backup: Path, server: DatabaseServer, replaced: Path) -> tuple[Inspection, Path | None]:
    """Replace the database by a backup; return what it holds and where the replaced one is kept.

    What was there is first backed up to `replaced`. Raises StorageError and changes nothing if the
    file is no backup or the database is in use.
    """
    if not backup.is_file():
        raise StorageError(f"{backup} is missing: name a file that `backup` made.")
    with held_alone(server) as connection:
        _run(server, "pg_restore", "--list", str(backup))
        kept = None
        if read_version(connection, server):
            back_up(server, kept := replaced)
        _run(server, "pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction",
             "--exit-on-error", str(backup), told=True)  # fmt: skip
        return inspect_open(connection, read_version(connection, server)), kept


@contextmanager
def held_alone(server: DatabaseServer) -> Iterator[Connection]:
    """Lock all bots out of the database during the block; StorageError if one uses it."""
    with failures_told(server), closing(connect(server)) as connection:
        row = connection.execute(f"SELECT pg_try_advisory_lock({USE_LOCK})".encode()).fetchone()
        if row is None or not row[0]:
            raise StorageError(
                f"{server} is in use by a running Dateline: stop it, then try again."
            )
        try:
            yield connection
        finally:
            # The server notices a closed connection a moment later than whoever comes next.
            with suppress(psycopg.Error):
                connection.execute(f"SELECT pg_advisory_unlock({USE_LOCK})".encode())


def _run(server: DatabaseServer, program: str, *arguments: str, told: bool = False) -> None:
    """Run one of PostgreSQL's programs, with the database's address if it is `told`.

    The password goes in the environment, because everybody on the machine can read arguments.
    """
    found = shutil.which(program)
    if found is None:
        raise StorageError(
            f"{program} is not installed here: install PostgreSQL's client programs (Debian: the "
            "package postgresql-client), or run it on the server."
        )
    options = conninfo_to_dict(server.url)
    password = options.pop("password", None)
    environment = os.environ | ({"PGPASSWORD": str(password)} if password else {})
    address = [f"--dbname={make_conninfo('', **options)}"] if told else []
    done = subprocess.run(  # noqa: S603 - our own arguments
        [found, *address, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        said = done.stderr.strip().splitlines()
        raise StorageError(f"{program} failed for {server}: {said[0] if said else done.returncode}")
