"""`check`, as a process: what it finds, in which words, and how it ends."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from bot.client.invite import NEEDED_PERMISSIONS
from tests.conftest import ROOT
from tests.operations.running import dateline, environment
from tests.standin.address import TOKEN
from tests.standin.world import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.standin.remote import RemoteStandin

Told = list[tuple[str, str, str]]


def told(done: subprocess.CompletedProcess[str]) -> Told:
    """Return the findings of `check --json`, having looked for what must never be printed."""
    assert done.stderr == ""
    assert TOKEN not in done.stdout
    answer = json.loads(done.stdout)
    findings = [(one["subject"], one["mark"], one["sentence"]) for one in answer["findings"]]
    assert answer["ok"] == (done.returncode == 0)
    assert answer["ok"] == all(mark != "problem" for _, mark, _ in findings)
    return findings


def sentence(findings: Told, subject: str, mark: str) -> str:
    return " ".join(words for about, how, words in findings if (about, how) == (subject, mark))


@pytest.mark.usefixtures("database")
def test_check_finds_all_well_when_nothing_is_wrong(home: Path, standin: RemoteStandin) -> None:
    found = told(dateline(home, "check", "--json", discord=standin.url))
    assert {mark for _, mark, _ in found} == {"ok"}
    assert f"application id {APPLICATION_ID}" in sentence(found, "token", "ok")
    link = sentence(found, "install", "ok")
    assert f"client_id={APPLICATION_ID}" in link
    assert f"permissions={NEEDED_PERMISSIONS.value}" in link
    assert "scope=bot+applications.commands" in link
    assert "Sound; schema" in sentence(found, "database", "ok")
    assert "articles 1" in sentence(found, "database", "ok")
    assert "It agrees with Discord's" in sentence(found, "clock", "ok")
    assert str(home / "seeds") in sentence(found, "places", "ok")
    assert str(home / "data" / "dateline.db") in sentence(found, "places", "ok")


def test_check_tells_every_problem_at_once_when_much_is_wrong(
    home: Path, standin: RemoteStandin
) -> None:
    (home / "seeds" / "empty.txt").write_text("")
    (home / "data").mkdir()
    (home / "data" / "dateline.db").write_text("A letter, long enough to be read as a file. " * 99)
    wrong = {"DATELINE_RELOAD": "x", "DATELINE_SEED": "typo"}
    standin.settings(flags=1 << 19 | 1 << 14, clock_ahead=7200)
    found = told(dateline(home, "check", "--json", discord=standin.url, **wrong))
    assert "DATELINE_SEED is not a setting" in sentence(found, "settings", "problem")
    assert "DATELINE_RELOAD must be server ids" in sentence(found, "settings", "problem")
    assert "empty.txt will not load. The file is empty" in sentence(found, "seeds", "problem")
    assert "is not a database" in sentence(found, "database", "problem")
    clock = sentence(found, "clock", "problem")
    assert re.search(r"clock is (1:59:5\d|2:00:0\d) behind Discord's", clock)
    assert "(Server Members, Message Content)" in sentence(found, "intents", "warning")
    assert sentence(found, "token", "ok")


def test_check_tells_a_wrong_token_once_when_it_has_not_the_form_of_one(home: Path) -> None:
    found = told(dateline(home, "check", "--json", DISCORD_TOKEN="none of them"))  # noqa: S106 - nobody's
    assert "DISCORD_TOKEN is not a bot token" in sentence(found, "settings", "problem")
    assert "token" not in {about for about, _, _ in found}


def test_check_doubts_the_clock_when_the_database_is_of_a_later_day(
    home: Path, database: Path
) -> None:
    found = told(dateline(home, "check", "--json", DISCORD_TOKEN=""))
    assert "Discord was not asked for the time." in sentence(found, "clock", "ok")
    os.utime(database, (4_102_444_800, 4_102_444_800))
    found = told(dateline(home, "check", "--json", DISCORD_TOKEN=""))
    assert "written later, at 2100-01-01 00:00, and" in sentence(found, "clock", "problem")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"DISCORD_TOKEN=\xff\xfe", ".env cannot be read (it is not in UTF-8): make it a text"),
        (b"# ours\nDISCORD TOKEN\n", ".env, line 2, is no setting: write NAME=value, or # before"),
    ],
)
def test_every_command_is_refused_when_the_env_file_cannot_be_read(
    home: Path, content: bytes, words: str
) -> None:
    (home / ".env").write_bytes(content)
    done = dateline(home, "check")
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not shutil.which("script"), reason="needs a terminal of its own")
def test_check_fits_a_terminal_of_80_columns_and_leaves_links_whole(
    home: Path, standin: RemoteStandin
) -> None:
    launch = f"{sys.executable} -m tests.standin.launch {standin.url}"
    words = f"stty cols 80; {launch} check 2>/dev/null"  # where the bar is that shows the reading
    done = subprocess.run(
        ["script", "--quiet", "--command", words, "/dev/null"],
        cwd=ROOT,
        env=environment(home, DATELINE_SEED="typo", TERM="xterm"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    lines = re.sub(r"\x1b\[[\d;]*m", "", done.stdout).splitlines()
    assert any(line.startswith(" " * 18 + "https://discord.com/oauth2/") for line in lines)
    assert all(len(line) <= 80 for line in lines if " " in line[18:])
    assert all(line.startswith(("ok ", "problem ", " " * 18)) for line in lines[:-1] if line)


def test_check_prints_a_line_for_each_finding_when_people_read_it(home: Path) -> None:
    done = dateline(home, "check", DISCORD_TOKEN="")
    lines = done.stdout.splitlines()
    assert done.returncode == 0
    assert lines[-1] == "Problems: 0, warnings: 1"
    assert [line for line in lines if line.startswith("warning token ")]
    assert all(line.startswith(("ok ", "warning ")) for line in lines[:-1])


@pytest.mark.parametrize(
    ("token", "wrong", "words"),
    [
        ("one.two.three", {}, "Discord refuses DISCORD_TOKEN: copy the token again"),
        (TOKEN, {"kind": "status", "status": 503}, "Discord answers with status 503"),
        (TOKEN, {"kind": "cut", "times": 5}, "Discord cannot be reached"),
    ],
)
def test_check_says_what_to_do_when_the_token_cannot_be_used(
    home: Path, standin: RemoteStandin, token: str, wrong: dict[str, Any], words: str
) -> None:
    if wrong:
        standin.add_fault("GET /applications/@me", **wrong)
    found = told(dateline(home, "check", "--json", discord=standin.url, DISCORD_TOKEN=token))
    assert words in sentence(found, "token", "problem")
    assert "ok" in {mark for about, mark, _ in found if about == "seeds"}


def _newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


def _unknown_zone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO briefing (guild_id, channel_id, local_time, zone, weekdays, quiet, "
            "opening, window_minutes, created_utc, news_mark, next_day, next_due_utc) VALUES "
            "(1, 2, '08:00', 'Europe/Atlantis', '0', 'quotation', 'latest', 60, 0, 0, '', 0)"
        )


def _poem(path: Path) -> None:
    _unknown_zone(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE briefing SET zone = 'UTC', next_day = '2026-01-01', quiet = 'poem'"
        )
        connection.executemany(
            "INSERT INTO notice (briefing_id, day, reason, detail, status, next_try_utc) "
            "VALUES (1, '2026-01-01', ?, '', 'due', 0)",
            [("permission",), ("kicked",)],
        )


def _truncated(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def _dangling(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO block VALUES (4711, 0, 1, 1, 'body')")


@pytest.mark.parametrize(
    ("damage", "subject", "words"),
    [
        (_newer, "database", "was written by a newer Dateline (schema 99; this program knows"),
        (_truncated, "database", "is damaged: "),
        (_dangling, "database", "is damaged: "),
        (_unknown_zone, "zones", "Briefings name time zones that tzdata"),
    ],
)
def test_check_says_what_is_wrong_when_the_database_is(
    home: Path, database: Path, damage: Callable[[Path], None], subject: str, words: str
) -> None:
    damage(database)
    before = database.read_bytes()
    found = told(dateline(home, "check", "--json", DISCORD_TOKEN=""))
    assert words in sentence(found, subject, "problem")
    assert database.read_bytes() == before


def test_check_counts_rows_that_a_newer_version_wrote(home: Path, database: Path) -> None:
    _poem(database)
    found = told(dateline(home, "check", "--json", DISCORD_TOKEN=""))
    assert "Sound; " in sentence(found, "database", "ok")
    told_of = "Some rows cannot be read and are left out (briefing 1, notice 2): a newer Dateline "
    assert told_of in sentence(found, "database", "warning")


def test_check_names_the_folders_when_they_are_missing(home: Path) -> None:
    (home / "data").write_text("no folder")
    seeds = home / "nowhere"
    found = told(dateline(home, "check", "--json", DISCORD_TOKEN="", DATELINE_SEEDS=str(seeds)))
    places = sentence(found, "places", "problem")
    assert f"The seeds folder {seeds} is missing" in places
    assert f"The folder {home / 'data'} for the database cannot be made" in places


def test_check_reads_the_env_file_of_its_home_when_started_elsewhere(home: Path) -> None:
    (home / ".env").write_text("DATELINE_SEEDS=articles\n")
    (home / "articles").mkdir()
    found = told(dateline(home, "check", "--json", DISCORD_TOKEN=""))
    assert f"Articles in {home / 'articles'}." in sentence(found, "places", "ok")
    assert "holds no article" in sentence(found, "seeds", "warning")
    gone = told(dateline(home / "gone", "check", "--json", DISCORD_TOKEN=""))
    assert "DATELINE_HOME names is missing" in sentence(gone, "settings", "problem")
