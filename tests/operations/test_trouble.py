"""Each trouble of the operator's page, tried: the sentence that it promises, and what is kept."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.client.answer_watch import WARNING
from bot.client.clock_skew import clock_warning
from bot.errors import TemporaryFailure
from tests.conftest import ROOT
from tests.operations.running import dateline, running
from tests.operations.test_backups import query

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.standin.remote import RemoteStandin

PAGE = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
TABLE = PAGE[PAGE.index("## Known problems") :]
MOST = 60  # articles, which need more room than the small disk has


def sentence_of(trouble: str) -> re.Pattern[str]:
    """Return what the page says is read when this goes wrong; "…" stands for anything."""
    (row,) = [line for line in TABLE.splitlines() if line.startswith(f"| {trouble} |")]
    parts = row.split("|")[2].strip().split("…")
    return re.compile(".+?".join(map(re.escape, parts)))


def test_every_trouble_of_the_page_is_tried() -> None:
    troubles = re.findall(r"^\| ([^|]+?) \|", TABLE, re.MULTILINE)[1:]
    tests = "".join(file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("*.py"))
    assert len(troubles) > 10
    assert [one for one in troubles if f'"{one}"' not in tests] == []


def mounted(home: Path, command: str) -> list[str]:
    """Return a command that runs another one where `command` has mounted something on data."""
    (home / "data").mkdir(exist_ok=True)
    mount = command.format(home / "data")
    inside = [
        "unshare",
        "--user",
        "--map-root-user",
        "--mount",
        "sh",
        "-c",
        f'{mount} && exec "$@"',
        "sh",
    ]
    if not shutil.which("unshare") or subprocess.run([*inside, "true"], check=False).returncode:
        pytest.skip("needs the right to mount something of one's own")
    return inside


def write_more(home: Path, count: int) -> None:
    text = next((home / "seeds").iterdir()).read_text(encoding="utf-8")
    for number in range(count):
        (home / "seeds" / f"more{number}.txt").write_text(f"{text} Number {number}.")


def content(answer: dict[str, object]) -> str:
    message = answer["message"]
    assert isinstance(message, dict)
    return str(message["content"]) + "".join(one["description"] for one in message["embeds"])


def is_handed_on(answer: dict[str, object]) -> str:
    """Look that a moderator is told no more than a reference, and return it."""
    told = re.fullmatch(
        r"I cannot do that right now: something on my side has to be fixed first\. Tell the "
        r"bot's operator the reference ([0-9a-f]{8})\.",
        content(answer),
    )
    assert told, answer
    return told[1]


def goes_on_answering(standin: RemoteStandin) -> None:
    assert "clearly stronger together" in content(standin.slash("quote", speaker="Raymond"))


def ended(bot: subprocess.Popen[str]) -> str:
    """End the bot as an operator does, and return its log."""
    bot.terminate()
    log, _ = bot.communicate(timeout=20)
    assert bot.returncode == 0
    assert "Traceback" not in log
    return log


def line_of(log: str, reference: str) -> str:
    (line,) = [line for line in log.splitlines() if f"[{reference}]" in line]
    return line


def test_load_is_undone_as_a_whole_when_the_disk_is_full(
    home: Path, standin: RemoteStandin
) -> None:
    inside = mounted(home, "mount -t tmpfs -o size=6m tmpfs {}")
    with running(home, "run", discord=standin.url, inside=inside) as bot:
        standin.wait_live(within=50)
        filler = Path(f"/proc/{bot.pid}/root{home}/data/filler")
        with pytest.raises(OSError, match="No space left"):
            filler.write_bytes(bytes(6_000_000))
        write_more(home, MOST)
        reference = is_handed_on(standin.slash("reload", moderator=True, within=50))
        goes_on_answering(standin)
        assert "1 article" in content(standin.slash("about"))
        filler.unlink()
        assert f"**Added:** {MOST}" in content(standin.slash("reload", moderator=True, within=50))
        log = ended(bot)
    assert sentence_of("the disk is full").search(line_of(log, reference))


@pytest.mark.parametrize("kilobytes", [16, 128])
def test_bot_ends_to_be_started_anew_when_the_disk_is_full_at_the_start(
    home: Path, standin: RemoteStandin, kilobytes: int
) -> None:
    inside = mounted(home, f"mount -t tmpfs -o size={kilobytes}k tmpfs {{}}")
    done = dateline(home, "run", discord=standin.url, inside=inside)
    assert done.returncode == TemporaryFailure.exit_code
    assert re.search("[Mm]ake room", done.stderr)
    assert "Traceback" not in done.stderr


def test_check_tells_how_much_room_there_is_when_it_is_little(home: Path) -> None:
    inside = mounted(home, "mount -t tmpfs -o size=3m tmpfs {}")
    done = dateline(home, "check", inside=inside, DISCORD_TOKEN="")
    assert done.returncode == 1
    told = r"problem space     \d MB are free beside the database: make room for 50 MB at least\."
    assert re.search(told, done.stdout)


@pytest.mark.parametrize("command", ["run", "check"])
def test_nothing_is_begun_when_data_is_read_only(home: Path, database: Path, command: str) -> None:
    before = database.read_bytes()
    inside = mounted(home, "mount --bind {0} {0} && mount -o remount,ro,bind {0}")
    done = dateline(home, command, inside=inside)
    assert done.returncode == (1 if command == "check" else 2)
    assert sentence_of("`data` is read-only").search(done.stdout + done.stderr)
    assert database.read_bytes() == before


def _truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _raise_version(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize(
    ("damage", "trouble"),
    [
        (_truncate, "the database is damaged"),
        (_raise_version, "the database is of a newer version"),
    ],
)
def test_bot_does_not_start_and_touches_nothing_when_the_database_is_no_good(
    home: Path,
    database: Path,
    standin: RemoteStandin,
    damage: Callable[[Path], None],
    trouble: str,
) -> None:
    damage(database)
    before = database.read_bytes()
    done = dateline(home, "run", discord=standin.url)
    assert done.returncode == 2
    assert sentence_of(trouble).search(done.stderr)
    assert "Traceback" not in done.stderr
    assert database.read_bytes() == before


def test_bot_ends_to_be_started_anew_when_the_database_is_locked_at_the_start(
    home: Path, database: Path, standin: RemoteStandin
) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        done = dateline(home, "run", discord=standin.url)
    assert done.returncode == TemporaryFailure.exit_code
    assert sentence_of("another program locks the database").search(done.stderr)
    assert "Traceback" not in done.stderr


def test_answers_go_on_when_another_program_locks_the_database(
    home: Path, database: Path, standin: RemoteStandin
) -> None:
    with running(home, "run", discord=standin.url) as bot:
        standin.wait_live(within=50)
        write_more(home, 1)
        with closing(sqlite3.connect(database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            reference = is_handed_on(standin.slash("reload", moderator=True, within=50))
            goes_on_answering(standin)
        assert "**Added:** 1" in content(standin.slash("reload", moderator=True, within=50))
        log = ended(bot)
    assert sentence_of("another program locks the database").search(line_of(log, reference))


@pytest.mark.usefixtures("database")
def test_library_goes_on_answering_when_the_seeds_are_gone(
    home: Path, standin: RemoteStandin
) -> None:
    with running(home, "run", discord=standin.url) as bot:
        standin.wait_live(within=50)
        standin.slash("reload", moderator=True)  # what the start loads is loaded
        (home / "seeds").rename(home / "elsewhere")
        reference = is_handed_on(standin.slash("reload", moderator=True))
        goes_on_answering(standin)
        (home / "elsewhere").rename(home / "seeds")
        (home / "seeds" / "empty.txt").write_text("")
        assert "**Unchanged:** 1" in content(standin.slash("reload", moderator=True))
        log = ended(bot)
    assert sentence_of("the seeds folder is gone").search(line_of(log, reference))
    with running(home, "run", discord=standin.url) as bot:
        assert bot.stdout
        assert any(sentence_of("a file cannot be loaded").search(line) for line in bot.stdout)


@pytest.mark.usefixtures("database")
def test_wrong_clock_is_told_once_when_somebody_asks(home: Path, standin: RemoteStandin) -> None:
    standin.settings(clock_ahead=7200)
    with running(home, "run", discord=standin.url) as bot:
        standin.wait_live(within=50)
        goes_on_answering(standin)
        goes_on_answering(standin)
        log = ended(bot)
    (told,) = sentence_of("the clock is wrong").findall(log)
    assert re.search(r"clock is (2:00:0|1:59:5)\d behind Discord's", told)


def test_ingest_keeps_the_articles_when_the_folder_is_empty_for_a_moment(home: Path) -> None:
    texts = home / "seeds"
    for number in range(5):
        (texts / f"{number}.txt").write_text(f"ROME (ANSA) -- It rained {number} times.\n")
    assert dateline(home, "ingest").returncode == 0
    texts.rename(home / "away")
    texts.mkdir()
    done = dateline(home, "ingest")
    assert done.returncode == 1
    assert sentence_of("the seeds folder is empty for a moment").search(done.stderr)
    assert "0 added, 0 changed, 0 removed" in done.stdout
    gone = dateline(home, "ingest", "--remove")
    assert gone.returncode == 0
    assert "0 added, 0 changed, 6 removed" in gone.stdout


def test_page_has_the_sentence_for_too_many_refusals() -> None:
    assert sentence_of("Discord refuses too many requests").fullmatch(WARNING)


@pytest.mark.parametrize(
    ("seconds", "words"), [(61, "0:01:01 ahead of"), (-3600, "1:00:00 behind")]
)
def test_clock_may_differ_by_a_minute(seconds: int, words: str) -> None:
    noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert words in clock_warning(noon + timedelta(seconds=seconds), noon)
    assert clock_warning(noon + timedelta(seconds=60), noon) == ""


@pytest.mark.usefixtures("database")
def test_nothing_is_lost_when_the_token_is_revoked_while_the_bot_runs(
    home: Path, database: Path, standin: RemoteStandin
) -> None:
    with running(home, "run", discord=standin.url) as bot:
        standin.wait_live(within=50)
        standin.add_fault("GET /users/@me", kind="status", status=503)  # of the next start
        standin.settings(token="another.one.now")  # noqa: S106 - nobody's
        # Answers need no token; what needs it is refused from now on, and the connection is cut.
        goes_on_answering(standin)
        standin.disturb("close", code=4004)
        log, _ = bot.communicate(timeout=20)
    assert bot.returncode == 2
    assert sentence_of("the token was revoked").fullmatch(
        log.splitlines()[-1].removeprefix("dateline: ")
    )
    assert "Traceback" not in log
    assert query(database, "PRAGMA integrity_check") == [("ok",)]
    with running(home, "run", discord=standin.url, DISCORD_TOKEN="another.one.now") as bot:  # noqa: S106 - nobody's
        standin.wait_live(within=50)
        goes_on_answering(standin)
        log = ended(bot)
    assert sentence_of("Discord cannot be reached").search(log)
