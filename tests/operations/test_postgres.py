"""The operator's commands with a database of PostgreSQL."""

from __future__ import annotations

import asyncio
import json
import os
from typing import TYPE_CHECKING

import pytest

from bot.__main__ import main
from bot.library.sources.folder_watch import digest_names
from bot.models.share import Fleet
from bot.storage import open_leases
from bot.storage.postgres.database import USE_LOCK
from bot.storage.records import Holder
from tests.postgres import SECRET, Cluster
from tests.standin.address import TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(
    home: Path,
    cluster: Cluster,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Command:
    """Return what runs a command on an empty database, and gives its code and all it printed."""
    cluster.run('DROP DATABASE IF EXISTS "operated"')
    cluster.create("operated")
    monkeypatch.setenv("DATELINE_HOME", str(home))
    monkeypatch.setenv("DATELINE_DB", cluster.address("operated"))
    monkeypatch.setenv("PATH", f"{cluster.binaries}:{os.environ['PATH']}")

    def run(*arguments: str) -> tuple[int, str]:
        code = main([*arguments])
        shown = capsys.readouterr()
        assert SECRET not in shown.out + shown.err
        return code, shown.out + shown.err

    return run


def test_database_is_filled_checked_saved_and_restored(
    command: Command, cluster: Cluster, home: Path
) -> None:
    def count(table: str) -> object:
        ((number,),) = cluster.run(f"SELECT count(*) FROM main.{table}", "operated")
        return number

    assert "It is empty; the first start fills it." in command("check")[1]
    code, shown = command("backup")
    assert (code, "is empty: there is nothing to back up yet" in shown) == (2, True)
    code, shown = command("ingest")
    assert (code, "added: " in shown) == (0, True)
    assert "articles 1, briefings 0." in " ".join(command("check")[1].split())
    assert command("corrections") == (0, "[]\n")

    whole, settings = home / "whole.dump", home / "settings.dump"
    cluster.run("INSERT INTO main.state VALUES ('commands_hash', 'c0ffee')", "operated")
    assert command("backup", str(whole))[0] == 0
    assert command("backup", "--without-articles", str(settings))[0] == 0
    assert "is there already" in command("backup", str(whole))[1]
    cluster.run("DELETE FROM main.state", "operated")

    code, shown = command("restore", str(settings))
    assert (code, "articles 0" in shown) == (0, True)
    assert (count("article"), count("state")) == (0, 1)
    assert len([*(home / "data" / "backups").glob("dateline-replaced-*.dump")]) == 1
    code, shown = command("restore", str(whole))
    assert (code, "articles 1" in shown) == (0, True)
    assert (count("article"), count("state"), count("edition_terms")) == (1, 1, 1)


def test_restore_changes_nothing_when_a_bot_runs_or_the_file_is_no_backup(
    command: Command, cluster: Cluster, home: Path
) -> None:
    assert command("ingest")[0] == 0
    (home / "text.dump").write_text("no backup")
    code, shown = command("restore", str(home / "text.dump"))
    assert (code, "pg_restore failed for postgresql://dateline@/operated" in shown) == (2, True)
    assert "is missing: name a file" in command("restore", str(home / "none.dump"))[1]
    assert command("backup", str(home / "good.dump"))[0] == 0
    with cluster.connect("operated") as other:
        other.execute(f"SELECT pg_advisory_lock_shared({USE_LOCK})".encode())
        code, shown = command("restore", str(home / "good.dump"))
    assert (code, "is in use by a running Dateline" in shown) == (2, True)


def test_commands_say_what_is_missing_when_there_are_no_client_programs_or_no_file(
    command: Command, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    assert command("ingest")[0] == 0
    monkeypatch.setenv("PATH", str(home))
    code, shown = command("backup")
    assert (code, "pg_dump is not installed here" in shown) == (2, True)
    code, shown = command("rebuild")
    assert (code, "A database of PostgreSQL is not rebuilt" in shown) == (2, True)
    code, shown = command("health")
    assert (
        code,
        "No bot answers for postgresql://dateline@/operated." in " ".join(shown.split()),
    ) == (
        1,
        True,
    )


async def test_check_lists_places_and_compares_the_seeds_when_processes_run(
    command: Command, cluster: Cluster, home: Path
) -> None:
    leases = await open_leases(cluster.server("operated"))
    try:
        seeds = digest_names(home / "seeds")
        first, last = Holder("1", "one, process 7", seeds), Holder("2", "two, process 8", "c0ffee")
        await leases.claim_place(first, Fleet(3, 6), seconds=60)
        await leases.claim_leading(first, seconds=60)
        await leases.claim_place(last, Fleet(3, 6), seconds=60)
        _, shown = await asyncio.to_thread(command, "check", "--json")
    finally:
        await leases.close()
    told = [
        (one["mark"], one["sentence"])
        for one in json.loads(shown)["findings"]
        if one["subject"] == "place" or "other files" in one["sentence"]
    ]
    places = [sentence.partition(", for ")[0] for _, sentence in told[:2]]
    assert places == [
        "Place 0 of 3 (shards 0, 3 of 6) is held by one, process 7, which leads",
        "Place 1 of 3 (shards 1, 4 of 6) is held by two, process 8",
    ]
    assert told[2] == (
        "warning",
        "Place 2 of 3 (shards 2, 5 of 6) is free, so nobody serves its servers: start another "
        "process.",
    )
    assert "where these processes look: two, process 8. Give all" in told[3][1]


def test_process_ends_with_2_when_it_says_another_number_than_those_that_run(
    command: Command, cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.setenv("DATELINE_PROCESSES", "3")
    with asyncio.Runner() as runner:
        leases = runner.run(open_leases(cluster.server("operated")))
        place = leases.claim_place(Holder("1", "one", ""), Fleet(2, 4), seconds=60)
        assert runner.run(place) == (Fleet(2, 4), 0)
        code, shown = command("run")
        runner.run(leases.close())
    assert (code, shown.splitlines()[-1]) == (
        2,
        "dateline: DATELINE_PROCESSES is 3 here and 2 in the processes that run: set it to 2, or "
        "stop them all to change it.",
    )
