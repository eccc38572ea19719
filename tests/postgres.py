"""A PostgreSQL server for tests, in a temporary folder, from the binaries that the machine has."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest

from bot.models.database import DatabaseServer

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "s3cret-w0rd"  # noqa: S105 - of a server that is gone after the tests
_STARTING_SECONDS = 60
# Nothing here has to outlive the machine, but what was committed outlives the server.
BRISK = (
    "fsync=off", "full_page_writes=off", "autovacuum=off",
    "shared_buffers=32MB", "max_connections=60", "wal_level=minimal", "max_wal_senders=0",
    "listen_addresses=127.0.0.1",
)  # fmt: skip
# As the server is installed.
USUAL = ("listen_addresses=127.0.0.1",)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A running server; its only user has a password, and may do everything."""

    folder: Path
    binaries: Path
    port: int
    settings: tuple[str, ...] = BRISK

    def address(self, name: str, *, user: str = "dateline", password: str = SECRET) -> str:
        """Return the address of one of its databases, over a socket in its folder."""
        return f"postgresql://{user}:{password}@/{name}?host={self.folder}&port={self.port}"

    def server(self, name: str) -> DatabaseServer:
        """Return one of its databases for `open_storage`."""
        return DatabaseServer(self.address(name))

    def create(self, name: str, *, options: str = "") -> DatabaseServer:
        """Create an empty database."""
        self.run(f'CREATE DATABASE "{name}" {options}')
        return self.server(name)

    def control(self, action: str) -> None:
        """Start, stop or restart the server, at once, and wait until that is done."""
        options = " ".join(f"-c {one}" for one in self.settings)
        modes = ["-o", f"-k {self.folder} -p {self.port} {options}"] if action == "start" else []
        modes += ["-m", "immediate"] if action != "start" else []
        user, group = _other_user()
        subprocess.run(
            [self.binaries / "pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-w",
             "-t", str(_STARTING_SECONDS), *modes, action],
            check=True, stdout=subprocess.DEVNULL, user=user, group=group,
        )  # fmt: skip

    def connect(self, name: str) -> psycopg.Connection[tuple[object, ...]]:
        """Return a connection of the test's own."""
        return psycopg.connect(self.address(name), autocommit=True)

    def run(self, sql: str, name: str = "postgres") -> list[tuple[object, ...]]:
        """Run a statement and return its rows, if it has any."""
        with self.connect(name) as connection:
            cursor = connection.execute(sql.encode())
            return cursor.fetchall() if cursor.description else []


def find_binaries() -> Path | None:
    """Return the folder with the newest `postgres` and `initdb` of this machine."""
    places = [
        *sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: -int(one.parent.name)),
        *sorted(Path("/usr/pgsql").parent.glob("pgsql-*/bin"), reverse=True),
        *(Path(found).resolve().parent for found in [shutil.which("postgres")] if found),
    ]
    return next((one for one in places if (one / "initdb").exists()), None)


def skip_without_binaries() -> None:
    """Skip the test where PostgreSQL is not installed, or fail it if it has to be there."""
    if find_binaries() is None:
        if os.environ.get("REQUIRE_POSTGRES"):
            pytest.fail("PostgreSQL's server is missing, and REQUIRE_POSTGRES is set")
        pytest.skip("PostgreSQL's server is not installed (Debian: the package postgresql)")


@contextmanager
def run_cluster(settings: tuple[str, ...] = BRISK) -> Iterator[Cluster]:
    """Start a server of this process's own and stop it at the end.

    As root it runs as another user, since PostgreSQL refuses to run as root.
    """
    binaries = find_binaries()
    assert binaries, "no PostgreSQL is installed"
    folder = Path(tempfile.mkdtemp(prefix="dateline-pg-"))
    try:
        cluster = Cluster(folder, binaries, _free_port(), settings)
        _initialise(cluster)
        cluster.control("start")
        try:
            yield cluster
        finally:
            cluster.control("stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


def _initialise(cluster: Cluster) -> None:
    words = cluster.folder / "password"
    words.write_text(SECRET)
    user, group = _other_user()
    if user is not None and group is not None:
        os.chown(cluster.folder, user, group)
        os.chown(words, user, group)
    subprocess.run(
        [cluster.binaries / "initdb", "-D", cluster.folder / "data", "-U", "dateline",
         "--pwfile", words, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"],
        check=True, stdout=subprocess.DEVNULL, user=user, group=group,
    )  # fmt: skip


def _other_user() -> tuple[int, int] | tuple[None, None]:
    """Return user and group for a child of root; nothing for one of another user."""
    if os.geteuid() != 0:
        return None, None
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return found.pw_uid, found.pw_gid
    raise AssertionError("root can start PostgreSQL only as another user, and there is none")


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """Return a running server of this worker's own; skip where PostgreSQL is not installed."""
    skip_without_binaries()
    with run_cluster() as running:
        yield running


@pytest.fixture(scope="session")
def _database(cluster: Cluster) -> DatabaseServer:
    return cluster.create("contract")


@pytest.fixture
def emptied(cluster: Cluster, _database: DatabaseServer) -> DatabaseServer:
    """Return a database without a row, made once for all tests of the worker."""
    empty(cluster)
    return _database


def empty(cluster: Cluster) -> None:
    """Delete every row of the database that `emptied` returns, and count ids from 1 again."""
    tables = cluster.run("SELECT tablename FROM pg_tables WHERE schemaname = 'main'", "contract")
    if not tables:
        return
    # Without triggers, so in any order; quicker than TRUNCATE, which makes new files.
    statements = ["SET session_replication_role = replica"]
    statements += [f"DELETE FROM main.{one}" for (one,) in tables if one != "schema_version"]  # noqa: S608
    statements.append("INSERT INTO main.library VALUES (1, 0)")
    statements.append(
        "SELECT setval(format('main.%I', sequencename)::regclass, 1, FALSE) FROM pg_sequences"
    )
    cluster.run("; ".join(statements), "contract")
