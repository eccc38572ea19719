"""What goes wrong between the bot and a PostgreSQL server: each trouble with its sentence."""

from __future__ import annotations

import asyncio
import traceback
from typing import TYPE_CHECKING

import psycopg
import pytest

from bot.errors import DatelineError, StorageError, TemporaryFailure
from bot.models.database import DatabaseServer
from bot.models.library import SEEDS_ALONE
from bot.settings import Settings
from bot.storage import open_storage
from bot.storage.postgres import schema
from bot.storage.postgres.database import Database
from bot.storage.postgres.failures import failures_told, tell
from tests.postgres import SECRET, Cluster, run_cluster

if TYPE_CHECKING:
    from collections.abc import Iterator

AGAIN, MEND = 75, 2  # exit codes


@pytest.fixture(scope="module")
def troubled(cluster: Cluster) -> Cluster:
    """Return the server with users and databases that cannot be used."""
    cluster.run("CREATE ROLE few LOGIN CONNECTION LIMIT 0 PASSWORD 'few'")
    cluster.run("CREATE ROLE guest LOGIN PASSWORD 'guest'")
    cluster.create("readonly")
    cluster.run("ALTER DATABASE readonly SET default_transaction_read_only = on")
    return cluster


@pytest.mark.parametrize(
    ("change", "code", "sentence"),
    [
        ((SECRET, "wr0ng"), MEND, "does not let this user in: check user and password"),
        (("dateline:", "nobody:"), MEND, "does not let this user in: check user and password"),
        (("/contract?", "/nothing?"), MEND, "is no database of that server: create it"),
        (("host=", "host=/nowhere"), AGAIN, "does not answer: start PostgreSQL there"),
        (("host=", "host=nobody.invalid&was="), MEND, "DATELINE_DB is no address"),
        (("port=", "port=1"), AGAIN, "does not answer: start PostgreSQL there"),
        ((f"dateline:{SECRET}", "few:few"), AGAIN, "has no connection left: raise max_connections"),
        (("/contract?", "/readonly?"), AGAIN, "can only be read, as a standby is"),
        ((f"dateline:{SECRET}@/contract", "guest:guest@/postgres"), MEND, "does not let this user"),
    ],
)
async def test_opening_says_what_to_do_when_the_address_or_the_server_is_wrong(
    troubled: Cluster, change: tuple[str, str], code: int, sentence: str
) -> None:
    address = troubled.address("contract")
    assert change[0] in address
    with pytest.raises(StorageError, match=sentence) as told:
        await open_storage(DatabaseServer(address.replace(*change)))
    assert told.value.exit_code == code
    shown = "".join(traceback.format_exception(told.value))
    assert SECRET not in shown
    assert "wr0ng" not in shown


def test_cause_is_left_out_when_the_driver_may_show_the_address() -> None:
    server = DatabaseServer(f"postgresql://u:{SECRET}@h/n")
    with pytest.raises(StorageError) as told, failures_told(server):
        raise psycopg.OperationalError(f"invalid port number: {SECRET}")
    assert SECRET not in "".join(traceback.format_exception(told.value))


async def test_opening_waits_for_a_name_when_the_network_does_not_know_it() -> None:
    with pytest.raises(TemporaryFailure, match="cannot be found: check the host's name"):
        await open_storage(DatabaseServer("postgresql://a:b@nobody.invalid/c"))


@pytest.mark.parametrize(
    "address",
    ["mysql://u:pa55@h/n", "postgresql://u:pa55@wo@h/n", "postgres://[u:pa55", "postgresql:/u://"],
)
def test_settings_refuse_an_address_without_showing_it(address: str) -> None:
    settings, problems = Settings.read({"DATELINE_DB": address})
    assert settings.server is None
    assert len(problems) == 1
    assert "DATELINE_DB must be a file, or postgresql://USER:PASSWORD@HOST:PORT/NAME" in problems[0]
    assert "pa55" not in problems[0] + repr(settings)


def test_settings_show_no_password_when_the_address_is_right() -> None:
    settings = Settings.from_env({"DATELINE_DB": f"postgresql://u:{SECRET}@h:6/n?sslmode=require"})
    assert str(settings.place) == "postgresql://u@h:6/n"
    assert SECRET not in repr(settings)


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (psycopg.errors.InvalidPassword, MEND, "does not let this user in"),
        (psycopg.errors.InvalidCatalogName, MEND, "is no database of that server"),
        (psycopg.errors.DiskFull, AGAIN, "the server's disk is full: make room"),
        (psycopg.errors.TooManyConnections, AGAIN, "has no connection left"),
        (psycopg.errors.CannotConnectNow, AGAIN, "starts, stops or is being failed over"),
        (psycopg.errors.AdminShutdown, AGAIN, "starts, stops or is being failed over"),
        (psycopg.errors.ConnectionFailure, AGAIN, "ended the connection"),
        (psycopg.errors.ReadOnlySqlTransaction, AGAIN, "can only be read, as a standby is"),
        (psycopg.errors.LockNotAvailable, AGAIN, "is held up by another program that writes"),
        (psycopg.errors.DeadlockDetected, AGAIN, "is held up by another program that writes"),
        (psycopg.errors.InsufficientPrivilege, MEND, "does not let this user do that"),
        (psycopg.errors.DataCorrupted, MEND, "is damaged"),
        (psycopg.errors.OutOfMemory, AGAIN, "is short of memory"),
        (psycopg.errors.IoError, AGAIN, "cannot read or write its files"),
        (psycopg.errors.UndefinedTable, MEND, "cannot do what was asked"),
    ],
)
def test_failure_of_the_server_has_a_sentence_when_it_has_a_state(
    error: type[psycopg.Error], code: int, sentence: str
) -> None:
    told = tell(DatabaseServer("postgresql://u:p@h/n"), error("x"))
    assert sentence in str(told)
    assert str(told).startswith("postgresql://u@h/n ")
    assert told.exit_code == code


async def test_opening_says_what_to_update_when_the_server_is_too_old(
    emptied: DatabaseServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "OLDEST_SERVER", 99)
    with pytest.raises(StorageError, match="Dateline needs 99 or newer: update the server"):
        await open_storage(emptied)


@pytest.fixture
def own_cluster(cluster: Cluster) -> Iterator[Cluster]:  # noqa: ARG001 - skips without binaries
    """Return a server that a test may stop."""
    with run_cluster() as running:
        yield running


async def test_storage_comes_back_by_itself_when_the_server_was_restarted(
    own_cluster: Cluster,
) -> None:
    storage = await open_storage(own_cluster.create("restarted"))
    try:
        await storage.state.save_commands_hash("before")
        own_cluster.control("restart")
        assert await storage.state.get_commands_hash() == "before"
        nothing = await storage.get_generation(SEEDS_ALONE)
        own_cluster.control("restart")
        assert await storage.get_generation(SEEDS_ALONE) == nothing
        own_cluster.control("restart")
        await storage.state.save_commands_hash("after")
        own_cluster.control("stop")
        for call in (
            storage.try_out(), storage.state.get_commands_hash(),
            storage.get_generation(SEEDS_ALONE),
        ):  # fmt: skip
            with pytest.raises(DatelineError, match="does not answer") as told:
                await call
            assert told.value.exit_code == AGAIN
        own_cluster.control("start")
        await storage.try_out()
        assert await storage.state.get_commands_hash() == "after"
        assert await storage.get_generation(SEEDS_ALONE) == nothing
    finally:
        await storage.close()
    with pytest.raises(StorageError, match="The database is closed"):
        await storage.get_generation(SEEDS_ALONE)


async def test_look_up_answers_the_next_when_one_was_cancelled(emptied: DatabaseServer) -> None:
    database = await Database.open(emptied)
    try:
        slow = asyncio.create_task(database.look_up("SELECT 1 FROM pg_sleep(60)"))
        following = asyncio.create_task(database.look_up("SELECT 2"))
        await asyncio.sleep(0.1)
        slow.cancel()
        async with asyncio.timeout(5):
            assert [tuple(row) for row in await following] == [(2,)]
        assert slow.cancelled()
    finally:
        await database.close()


async def test_look_up_changes_nothing_when_it_is_asked_to(emptied: DatabaseServer) -> None:
    database = await Database.open(emptied)
    try:
        with pytest.raises(StorageError, match="can only be read"):
            await database.look_up("UPDATE library SET generation = 9")
        ((isolation,),) = await database.look_up("SHOW transaction_isolation")
        assert isolation == "repeatable read"
    finally:
        await database.close()


async def test_transaction_is_undone_and_the_next_works_when_its_connection_is_ended(
    cluster: Cluster, emptied: DatabaseServer
) -> None:
    storage = await open_storage(emptied)
    try:
        cluster.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'contract'"
        )
        await storage.state.save_commands_hash("after")
        assert await storage.state.get_commands_hash() == "after"
    finally:
        await storage.close()
