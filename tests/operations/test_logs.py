"""What the bot logs: one line per event, in both forms, and what never stands in it."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import ROOT
from tests.operations.running import dateline, running
from tests.standin.address import TOKEN

if TYPE_CHECKING:
    from pathlib import Path

    from tests.standin.remote import RemoteStandin

LINE = re.compile(
    r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}Z (DEBUG|INFO|WARNING|ERROR|CRITICAL) [\w.]+ "
    r"(?:\[(?P<request>[0-9a-f]{8})\] )?(?P<message>.+)"
)
CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
FOLLOWUP = "POST /webhooks/{webhook_id}/{webhook_token}"


def log_of_a_bad_day(
    home: Path, database: Path, standin: RemoteStandin, form: str
) -> tuple[str, str]:
    """Run the bot, ask some things, one of which fails; return what it logged and the reference."""
    with running(home, "run", discord=standin.url, DATELINE_LOG=form) as bot:
        standin.wait_live(within=50)
        standin.slash("about")
        standin.slash("quote", speaker="Nobody at all")
        standin.add_fault(FOLLOWUP, kind="rate_limit", seconds=0.1)
        standin.slash("reload", moderator=True)
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("DROP TABLE speaker")
        told = standin.slash("quote", speaker="Raymond")["message"]["content"]
        bot.terminate()
        log, _ = bot.communicate(timeout=10)
        assert bot.returncode == 0
    (reference,) = re.findall(r"the bot's operator the reference ([0-9a-f]{8})\.", told)
    return log, reference


def test_log_is_one_json_object_a_line_when_asked(
    home: Path, database: Path, standin: RemoteStandin
) -> None:
    log, reference = log_of_a_bad_day(home, database, standin, "json")
    events: list[dict[str, Any]] = [json.loads(line) for line in log.splitlines()]
    assert all({"time", "level", "logger", "message"} <= event.keys() for event in events)
    assert any(event["logger"].startswith("discord.") for event in events)

    (failed,) = [event for event in events if event.get("request") == reference]
    assert re.fullmatch(r"quote failed in \d+ ms", failed["message"])
    assert failed["level"] == "error"
    assert failed["error"].startswith("StorageError: ")
    assert "because of OperationalError: no such table: " in failed["error"]
    assert failed["traceback"].startswith("Traceback (most recent call last):\n")

    asked = [event for event in events if "request" in event and event is not failed]
    assert re.fullmatch(r"about answered in \d+ ms", asked[0]["message"])
    assert re.fullmatch(r"quote refused in \d+ ms: UnknownSpeaker", asked[1]["message"])
    # what discord.py says of a command bears the command's reference as well
    limited, answered = asked[2:]
    assert limited["request"] == answered["request"]
    assert limited["logger"].startswith("discord.")
    assert "rate limited" in limited["message"]
    assert answered["message"].startswith("reload answered")
    assert len({event["request"] for event in asked}) == 3
    nothing_secret(log)


def test_log_is_one_line_for_each_event_when_people_read_it(
    home: Path, database: Path, standin: RemoteStandin
) -> None:
    log, reference = log_of_a_bad_day(home, database, standin, "text")
    events = [LINE.fullmatch(line) for line in log.splitlines()]
    assert all(events), log
    (failed,) = [event["message"] for event in events if event and event["request"] == reference]
    assert re.match(
        r"quote failed in \d+ ms: StorageError: .*speaker.* \(at .*quote\.py:\d+ ", failed
    )
    assert "sqlite/failures.py" in failed
    nothing_secret(log)


def nothing_secret(log: str) -> None:
    assert TOKEN not in log
    assert "Raymond" not in log  # nor what was asked
    assert "Nobody at all" not in log


def test_refusal_is_an_event_too_when_json_is_asked_for(home: Path) -> None:
    done = dateline(home, "run", DISCORD_TOKEN="", DATELINE_LOG="json")
    assert done.returncode == 2
    (event,) = [json.loads(line) for line in done.stderr.splitlines()]
    assert event["level"] == "critical"
    assert event["message"].startswith("DISCORD_TOKEN is not set")


CODE = """
import logging, sys
from bot.client.requests import requested
from bot.operations import logs
logs.set_up(logs.Form(sys.argv[1]), "abc.def.ghi")
log = logging.getLogger("somebody")
with requested(4711):
    log.warning("A title\\n2026-01-01 00:00:00.000Z INFO forged \\x1b[31m\\u2028 abc.def.ghi")
try:
    try:
        raise KeyError("inner")
    except KeyError as error:
        raise ExceptionGroup("both", [ValueError("abc.def.ghi")]) from error
except ExceptionGroup:
    log.exception("Went wrong")
log.warning("Ignoring exception in %r (Guild: %s, User: %s)", "quote", 1, 815_4711)
import warnings
warnings.warn("careful: POST /webhooks/4711/aW50ZXJhY3Rpb24.x-y_z/messages/1 is slow")
raise RuntimeError("at the end")
"""


@pytest.mark.parametrize("form", ["text", "json"])
def test_no_text_breaks_a_line_and_the_token_is_covered(form: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "default", "-c", CODE, form],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    lines = done.stderr.splitlines()
    assert "abc.def.ghi" not in "".join(lines[:4])
    assert "\x1b" not in done.stderr
    if form == "json":
        forged, wrong, member, careful, end = map(json.loads, lines)
        assert forged["message"].startswith("A title\n2026")
        assert forged["message"].endswith("(token)")
        assert (end["level"], end["error"].split(" (at")[0]) == (
            "critical",
            "RuntimeError: at the end",
        )
        wrong = wrong["error"]
    else:
        assert r"A title\n2026-01-01 00:00:00.000Z INFO forged \x1b[31m\u2028 (token)" in lines[0]
        assert LINE.fullmatch(lines[0])
        wrong, member, careful = lines[1:4]
        assert lines[-1] == "RuntimeError: at the end"  # as Python says it
    assert "Ignoring exception in 'quote' (Guild: 1, User: (member))" in str(member)
    assert "ExceptionGroup: both (1 sub-exception) (at " in wrong
    assert "because of ValueError: (token), because of KeyError: 'inner' (at " in wrong
    assert "careful: POST /webhooks/4711/(token)/messages/1 is slow" in str(careful)


@pytest.mark.usefixtures("database")
def test_one_line_is_logged_when_suggestions_come_too_late(
    home: Path, standin: RemoteStandin
) -> None:
    with running(home, "run", discord=standin.url) as bot:
        standin.wait_live(within=50)
        standin.add_fault(CALLBACK, kind="status", status=500, processed=True)
        assert standin.complete("quote", "speaker", speaker="Ray")
        time.sleep(2)  # the bot tries again after one, and Discord has the answer already
        bot.terminate()
        log, _ = bot.communicate(timeout=10)
    (line,) = [line for line in log.splitlines() if "autocomplete" in line]
    assert " INFO discord.app_commands.tree " in line
    assert line.endswith(
        ": there is nobody to answer any more (400 Bad Request (error code: 40060): Interaction "
        "has already been acknowledged.)"
    )
