"""What an answer of 401 does to a briefing and to a member's command.

A reply to an interaction bears a token of its own, so that a revoked one of the bot's is no reason
for it; Discord answers so where that token ran out (code 50027, Invalid Webhook Token).
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest

from bot.errors import SettingsError
from tests.operations.running import CHANNEL, order, running
from tests.operations.test_backups import query
from tests.operations.test_health import WITHIN, impatient
from tests.operations.test_trouble import content, ended, goes_on_answering, line_of
from tests.standin.remote import StandinError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.standin.remote import RemoteStandin

NEW = "another.one.now"  # nobody's
POST = "POST /channels/{channel_id}/messages"
CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"


def wait_until(holds: Callable[[], bool]) -> None:
    ends = time.monotonic() + WITHIN
    while not holds():
        assert time.monotonic() < ends
        time.sleep(0.05)


def test_briefing_is_posted_once_with_the_new_token_when_the_old_one_was_revoked(
    home: Path, database: Path, standin: RemoteStandin, port: int
) -> None:
    def became() -> list[tuple[object, ...]]:
        return query(database, "SELECT status, reason FROM delivery")

    order(database, due_in=0)
    standin.add_fault(POST, kind="status", status=401, times=1000)
    with impatient(home, standin, port) as bot:
        standin.settings(token=NEW)
        wait_until(lambda: became() == [("due", "unreachable")])
        standin.disturb("close", code=4004)
        _, log = bot.communicate(timeout=WITHIN)
        assert bot.returncode == SettingsError.exit_code
    assert "Traceback" not in log
    assert became() == [("due", "unreachable")]
    assert standin.messages(CHANNEL) == []
    standin.clear_faults()
    with impatient(home, standin, port, DISCORD_TOKEN=NEW) as bot:
        wait_until(lambda: [status for status, _ in became()] == ["sent"])
        time.sleep(1)  # some more passes
        bot.terminate()
        bot.communicate(timeout=WITHIN)
    assert len(standin.messages(CHANNEL)) == 1


@pytest.mark.usefixtures("database")
def test_member_is_told_a_reference_when_one_reply_is_answered_with_401(
    home: Path, standin: RemoteStandin
) -> None:
    with running(home, "run", discord=standin.url) as bot:
        standin.wait_live(within=50)
        standin.add_fault(CALLBACK, kind="status", status=401)
        told = content(standin.slash("quote", speaker="Raymond"))
        log = ended(bot)
    reference = re.fullmatch(
        r"Something went wrong on my side\. Try again; if it keeps failing, tell the bot's "
        r"operator the reference ([0-9a-f]{8})\.",
        told,
    )
    assert reference, told
    assert re.search(r"quote failed in \d+ ms: .*401 Unauthorized", line_of(log, reference[1]))


@pytest.mark.usefixtures("database")
def test_log_tells_of_it_and_the_bot_goes_on_when_every_reply_is_answered_with_401(
    home: Path, standin: RemoteStandin
) -> None:
    with running(home, "run", discord=standin.url) as bot:
        standin.wait_live(within=50)
        standin.add_fault(CALLBACK, kind="status", status=401, times=2)
        with pytest.raises(StandinError):
            standin.slash("quote", speaker="Raymond", within=1)
        goes_on_answering(standin)
        log = ended(bot)
    (failed,) = re.findall(r"ERROR bot\.client\.tree \[(\w+)\] quote failed in .*401 Unauth", log)
    told = rf"WARNING bot\.client\.tree \[{failed}\] An error's sentence could not be delivered"
    assert re.search(told, log)
