"""The reference that a member is told: in the log it leads to all that was logged meanwhile."""

from __future__ import annotations

import logging
import re
from types import SimpleNamespace
from typing import TYPE_CHECKING

import discord
import pytest

from bot.answers.archive import Archive
from bot.operations.logs import formatter
from bot.settings import Form
from tests.cogs.reading import use

if TYPE_CHECKING:
    from tests.conftest import Server

TOLD = re.compile(r"Something went wrong on my side\. .* the reference ([0-9a-f]{8})\.")


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Capture the log as the operator reads it."""
    caplog.set_level(logging.INFO)
    caplog.handler.setFormatter(formatter(Form.TEXT))
    return caplog


def reference(content: str) -> str:
    told = TOLD.fullmatch(content)
    assert told, content
    return told[1]


def lines(log: pytest.LogCaptureFixture, reference: str) -> list[str]:
    """Return what the lines of a reference say."""
    parts = [line.partition(f" [{reference}] ") for line in log.text.splitlines()]
    return [message for _, found, message in parts if found]


async def test_command_that_fails_is_found_by_the_reference_that_was_told(
    server: Server, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(**_: object) -> None:
        logging.getLogger("bot.library.loading").warning("A line of the room that fails")
        raise RuntimeError("broken\nin two lines")

    monkeypatch.setattr(server.bot.library, "load", fail)
    await server.member.slash(server.channel, "about")
    result = await server.moderator.slash(server.channel, "reload")
    assert result.response is not None
    first, second = lines(log, reference(result.response.content))
    assert first == "A line of the room that fails"
    assert re.match(r"reload failed in \d+ ms: RuntimeError: broken\\nin two lines \(at ", second)
    assert "cogs/reload.py" in second
    assert len(server.env.errors) == 1


@pytest.mark.parametrize("code", [10062, 40060, 10015])
async def test_one_line_is_logged_when_nobody_can_be_answered_any_more(
    server: Server, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    gone = SimpleNamespace(status=404, reason="Not Found")

    async def fail(**_: object) -> None:
        raise discord.NotFound(gone, {"code": code, "message": "Unknown"})  # type: ignore[arg-type]

    monkeypatch.setattr(server.bot.library, "load", fail)
    await server.moderator.slash(server.channel, "reload")
    assert len(server.env.errors) == 1
    told = [line for line in log.text.splitlines() if "nobody to answer" in line]
    assert len(told) == 1
    assert " INFO bot.client.tree " in told[0]
    assert not [one for one in log.records if one.levelno > logging.INFO]


async def test_button_that_fails_is_found_by_the_reference_that_was_told(
    server: Server, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("broken")

    result = await server.member.slash(server.channel, "quote", speaker="Raymond")
    monkeypatch.setattr(Archive, "of", fail)
    opened = await use(server.member, result, "¶5")
    assert opened.response is not None
    pressed, failed = lines(log, reference(opened.response.content))
    assert pressed == "Button or form dl:o"
    assert re.match(
        r"A button or form failed in \d+ ms: RuntimeError: broken "
        r"\(at client/router.py:.* > cogs/buttons.py:\d+ open > ",
        failed,
    )


async def test_log_tells_neither_who_asked_nor_what(
    server: Server, log: pytest.LogCaptureFixture
) -> None:
    await server.member.slash(server.channel, "search", words="collective advantage")
    result = await server.member.slash(server.channel, "quote", speaker="Nobody Atall")
    assert result.ephemeral
    assert "search answered in" in log.text
    assert re.search(r"quote refused in \d+ ms: UnknownSpeaker$", log.text, re.MULTILINE)
    asked = ("collective", "Atall", str(server.member.id), str(server.guild.id))
    assert not [words for words in asked if words in log.text]
    assert len(server.env.errors) == 1
