"""Servers that the gateway does not show: Discord is asked about each, whatever it answers."""

from __future__ import annotations

from datetime import UTC, datetime, time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.client.membership import Membership
from tests.briefing.office import open_office

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SERVERS = range(1, 5)


def refusal(status: int, code: int) -> discord.HTTPException:
    """Return what discord.py raises for an answer."""
    answer: Any = SimpleNamespace(status=status, reason="")
    return discord.HTTPException(answer, {"code": code, "message": ""})


@pytest.mark.parametrize(
    ("bad", "trouble"),
    [
        *((server, ZeroDivisionError()) for server in SERVERS),
        *((2, one) for one in (refusal(502, 0), refusal(403, 0), TimeoutError(), OSError())),
    ],
)
async def test_other_servers_count_as_left_when_asking_about_one_fails(
    tmp_path: Path, seeds: Path, bad: int, trouble: Exception
) -> None:
    async def get_guild(guild_id: int, *, with_counts: bool) -> None:
        del with_counts
        raise trouble if guild_id == bad else refusal(404, 10004)

    client: Any = SimpleNamespace(guilds=[], http=SimpleNamespace(get_guild=get_guild))
    async with open_office(tmp_path / "a.db", seeds, NOW) as office:
        for server in SERVERS:
            await office.order("UTC", time(9), guild_id=server, channel_id=server)
        await Membership(client, office.storage, office.clock).update()
        left = [
            server
            for server in SERVERS
            if (await office.storage.servers.export(server))["departure"]
        ]
    assert left == [server for server in SERVERS if server != bad]
