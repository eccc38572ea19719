"""`health`, its endpoint, and the end of a bot that stays unhealthy."""

from __future__ import annotations

import contextlib
import json
import math
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.errors import SettingsError
from bot.operations.findings import ok
from bot.operations.health import Patience, Sign, Vitals
from bot.operations.watchdog import address_file, watching
from bot.settings import Settings
from tests.conftest import ROOT
from tests.operations.running import CHANNEL, dateline, environment, order, running
from tests.operations.test_trouble import mounted, sentence_of
from tests.standin.forks import Fork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.operations.findings import Finding
    from tests.postgres import Cluster
    from tests.standin.remote import RemoteStandin

UNHEALTHY = 75
LIMIT = 1  # second
# What the signs may stay away for, the limit, a clean end, a busy machine.
WITHIN = 4 + LIMIT + 8 + 4


def roomy() -> Finding:
    return ok("space", "There is room.")


def get(port: int, path: str = "/health") -> tuple[int, str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        return response.status, response.read().decode()
    finally:
        connection.close()


@pytest.mark.usefixtures("database")
def test_health_is_told_when_the_bot_runs(home: Path, standin: RemoteStandin, port: int) -> None:
    with running(home, "run", discord=standin.url, DATELINE_HEALTH_PORT=str(port)) as bot:
        standin.wait_live(within=50)
        done = dateline(home, "health")
        assert done.returncode == 0, done.stdout
        lines = done.stdout.splitlines()
        subjects = [*Sign, "space"]
        assert [line.split()[:2] for line in lines[:-1]] == [["ok", one] for one in subjects]
        assert lines[-1] == "Problems: 0, warnings: 0"
        status, body = get(port)
        assert status == 200
        assert json.loads(body)["ok"]
        assert get(port, "/")[0] == 404
        bot.send_signal(signal.SIGTERM)
        assert bot.wait(10) == 0
    gone = dateline(home, "health", "--json")
    assert gone.returncode == 1
    (finding,) = json.loads(gone.stdout)["findings"]
    assert finding["sentence"] == f"No bot answers for {home / 'data' / 'dateline.db'}."


@contextmanager
def impatient(
    home: Path, standin: RemoteStandin, port: int, inside: Sequence[str] = (), **more: str
) -> Iterator[subprocess.Popen[str]]:
    """Run the bot with little patience, once it is connected."""
    standin.settings(heartbeat_interval=0.3)
    own = {"DATELINE_HEALTH_PORT": str(port), "DATELINE_UNHEALTHY_SECONDS": str(LIMIT)}
    words = ["tests.operations.impatient", standin.url, "run"]
    process = (subprocess.Popen if inside else Fork)(
        [*inside, sys.executable, "-m", *words] if inside else words,
        cwd=ROOT,
        env=environment(home, **own | more),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        standin.wait_live(within=50)
        yield process
    finally:
        process.kill()
        process.communicate(timeout=10)


@pytest.mark.usefixtures("database")
def test_bot_ends_to_be_started_anew_when_nobody_takes_its_log(
    home: Path, standin: RemoteStandin
) -> None:
    nobody, full = os.pipe()
    os.set_blocking(full, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(full, b" " * 4096)
    os.set_blocking(full, True)
    process = Fork(
        ["tests.operations.impatient", standin.url, "run"],
        cwd=ROOT,
        env=environment(home, DATELINE_UNHEALTHY_SECONDS=str(LIMIT)),
        stderr=full,
    )
    try:
        assert process.wait(WITHIN) == UNHEALTHY
    finally:
        process.kill()
        process.wait(10)
        os.close(nobody)
        os.close(full)


def lose_heartbeat(standin: RemoteStandin, _: subprocess.Popen[str]) -> None:
    standin.settings(mute_acks=True)


def stall(_: RemoteStandin, bot: subprocess.Popen[str]) -> None:
    bot.send_signal(signal.SIGUSR1)


def hold_passes(_: RemoteStandin, bot: subprocess.Popen[str]) -> None:
    bot.send_signal(signal.SIGUSR2)


def sees_unhealthy(port: int, sign: str) -> bool:
    """Tell whether the endpoint said so before the bot was gone; look every few milliseconds."""
    ends = time.monotonic() + WITHIN
    while time.monotonic() < ends:
        try:
            status, body = get(port)
        except OSError:
            return False
        wrong = [one["subject"] for one in json.loads(body)["findings"] if one["mark"] == "problem"]
        if status == 503 and sign in wrong:
            return True
        time.sleep(0.05)
    return False


def gets_well(port: int) -> bool:
    ends = time.monotonic() + 5
    while get(port)[0] != 200 and time.monotonic() < ends:
        time.sleep(0.05)
    return get(port)[0] == 200


@pytest.mark.usefixtures("database")
@pytest.mark.parametrize(
    ("disturb", "sign", "words"),
    [
        (lose_heartbeat, "heartbeat", "Discord has answered no heartbeat for "),
        (stall, "loop", "The program has stood still for "),
        (hold_passes, "scheduler", "Nobody has looked for due briefings for "),
    ],
)
def test_bot_ends_to_be_started_anew_when_it_stays_unhealthy(  # noqa: PLR0917
    home: Path,
    standin: RemoteStandin,
    port: int,
    disturb: Callable[[RemoteStandin, subprocess.Popen[str]], None],
    sign: str,
    words: str,
) -> None:
    with impatient(home, standin, port) as bot:
        assert get(port)[0] == 200
        disturb(standin, bot)
        assert sees_unhealthy(port, sign)
        _, log = bot.communicate(timeout=WITHIN)
        assert bot.returncode == UNHEALTHY
    assert words in log
    assert sentence_of("the bot hangs").search(log)
    assert "Traceback" not in log


def test_bot_ends_to_be_started_anew_when_the_database_stays_locked(
    home: Path, database: Path, standin: RemoteStandin, port: int
) -> None:
    with (
        impatient(home, standin, port) as bot,
        closing(sqlite3.connect(database, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        assert sees_unhealthy(port, "database")
        _, log = bot.communicate(timeout=WITHIN)
        assert bot.returncode == UNHEALTHY
    assert "The database could not be used for " in log


def test_bot_on_postgres_is_unhealthy_while_its_server_refuses_it_and_goes_on_after_that(
    home: Path, standin: RemoteStandin, port: int, cluster: Cluster
) -> None:
    (home / "data").mkdir()
    cluster.run('DROP DATABASE IF EXISTS "watched"')
    address = cluster.create("watched").url
    with impatient(home, standin, port, DATELINE_DB=address, DATELINE_UNHEALTHY_SECONDS="60"):
        assert gets_well(port)
        done = dateline(home, "health", DATELINE_DB=address)
        assert (done.returncode, "on the disk of its server" in done.stdout) == (0, True), done
        cluster.run("ALTER DATABASE watched ALLOW_CONNECTIONS false")
        cluster.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname='watched'"
        )
        assert sees_unhealthy(port, "database")
        cluster.run("ALTER DATABASE watched ALLOW_CONNECTIONS true")
        assert gets_well(port)


@pytest.mark.usefixtures("database")
def test_bot_goes_on_when_the_heartbeat_comes_back_in_time(
    home: Path, standin: RemoteStandin, port: int
) -> None:
    with impatient(home, standin, port) as bot:
        standin.settings(mute_acks=True)
        assert sees_unhealthy(port, "heartbeat")
        standin.settings(mute_acks=False)
        assert gets_well(port)
        time.sleep(LIMIT)
        assert get(port)[0] == 200
        assert bot.poll() is None


def test_bot_goes_on_and_posts_later_when_no_room_is_left_for_a_while(
    home: Path, database: Path, standin: RemoteStandin, port: int
) -> None:
    order(database, due_in=6)
    database.rename(home / "dateline.db")
    inside = mounted(home, "mount -t tmpfs -o size=12m tmpfs {0} && cp {0}/../dateline.db {0}")
    with impatient(home, standin, port, inside) as bot:
        data = Path(f"/proc/{bot.pid}/root{home}/data")
        with pytest.raises(OSError, match="No space left"):
            (data / "filler").write_bytes(bytes(13_000_000))
        assert sees_unhealthy(port, "space")
        assert sees_unhealthy(port, "scheduler")  # the pass cannot note what is due
        time.sleep(2 * LIMIT)
        assert bot.poll() is None
        assert not standin.messages(CHANNEL)
        (data / "filler").unlink()
        ends = time.monotonic() + WITHIN
        while not standin.messages(CHANNEL) and time.monotonic() < ends:
            time.sleep(0.05)
        assert gets_well(port)
        assert len(standin.messages(CHANNEL)) == 1
        bot.terminate()
        _, log = bot.communicate(timeout=20)
    assert bot.returncode == 0
    assert sentence_of("the disk is nearly full").search(log)


@pytest.mark.parametrize("sign", list(Sign))
def test_sign_is_overdue_when_it_stays_away_longer_than_it_may(sign: Sign) -> None:
    now = 1000.0
    vitals = Vitals(Patience(), roomy, lambda: now)
    now += 10_000
    vitals.mark(*(other for other in Sign if other is not sign))
    assert vitals.overdue() == 10_000 - getattr(vitals.patience, sign)
    assert [one.subject for one in vitals.findings() if one.mark == "problem"] == [sign]
    vitals.mark(sign)
    assert vitals.overdue() == 0


def test_worst_shard_is_named_and_the_bot_goes_on_when_others_are_heard() -> None:
    now = 1000.0
    vitals = Vitals(Patience(), roomy, lambda: now)

    def told() -> tuple[str, str]:
        finding = next(one for one in vitals.findings() if one.subject == Sign.HEARTBEAT)
        return finding.mark, finding.sentence

    vitals.mark_heartbeats({0: 0.1, 1: 0.1, 2: 0.1})
    now += 41
    vitals.mark_heartbeats({0: 0.2, 1: 0.1, 2: 0.2})
    sentence = "Discord answered a heartbeat of each of 3 shards, of shard 1 41 s ago."
    assert told() == ("ok", sentence)
    now += 60
    vitals.mark(*Sign)
    vitals.mark_heartbeats({0: 0.3, 1: 0.1, 2: math.inf})
    assert vitals.overdue() == 0
    sentence = "Discord has answered no heartbeat of shard 1 for 101 s (1 of 3 shards are silent)."
    assert told() == ("problem", sentence)
    vitals.mark_heartbeats({0: 0.3, 1: 0.2, 2: math.inf})
    assert told()[0] == "ok"
    now += 101
    vitals.mark(*(sign for sign in Sign if sign is not Sign.HEARTBEAT))
    vitals.mark_heartbeats({0: 0.3, 1: 0.2, 2: math.inf})
    assert vitals.overdue() == 1


def test_bot_is_refused_when_its_port_is_taken(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        number = taken.getsockname()[1]
        settings = Settings(database=tmp_path / "dateline.db", health_port=number)
        with (
            pytest.raises(SettingsError, match=f"Port {number} cannot be taken"),
            watching(settings, Vitals(Patience(), roomy), lambda: None),
        ):
            pass
    assert not address_file(settings.database).exists()
