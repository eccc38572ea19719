"""Asks Discord about the token: which application, which intents, which time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord.http import Route

from bot.client.clock_skew import clock_warning
from bot.client.invite import install_link
from bot.errors import SettingsError
from bot.operations.findings import ok, problem, warning

if TYPE_CHECKING:
    from bot.operations.findings import Finding

REFUSED = (
    "Discord refused DISCORD_TOKEN: copy the token again from the Bot page of your application in "
    "the developer portal; resetting it there makes a new one."
)
_WITHIN = 15.0  # seconds
# Each privileged intent has two flags: the first for bots in 100 servers or more, the second for
# the others (Discord's reference, "Application Flags").
_PRIVILEGED = {
    "Presence": discord.ApplicationFlags(gateway_presence=True, gateway_presence_limited=True),
    "Server Members": discord.ApplicationFlags(
        gateway_guild_members=True, gateway_guild_members_limited=True
    ),
    "Message Content": discord.ApplicationFlags(
        gateway_message_content=True, gateway_message_content_limited=True
    ),
}


async def ask_shards(token: str) -> int:
    """Ask Discord how many shards it recommends for the token.

    Raises SettingsError if the token is refused, aiohttp.ClientError, OSError and TimeoutError.
    """
    url = Route("GET", "/gateway/bot").url
    async with (
        asyncio.timeout(_WITHIN),
        aiohttp.ClientSession(headers=_headers(token), trust_env=True) as session,
        session.get(url) as response,
    ):
        if response.status == 401:
            raise SettingsError(REFUSED)
        response.raise_for_status()
        return int((await response.json())["shards"])


def _headers(token: str) -> dict[str, str]:
    return {
        "Authorization": f"Bot {token}",
        "User-Agent": "DiscordBot (https://github.com/Rapptz/discord.py, dateline)",
    }


async def ask_discord(token: str) -> list[Finding]:
    """Ask Discord about the token in one request, and compare the clocks."""
    url = Route("GET", "/applications/@me").url
    asked_utc = datetime.now(UTC)
    try:
        async with (
            asyncio.timeout(_WITHIN),
            aiohttp.ClientSession(headers=_headers(token), trust_env=True) as session,
            session.get(url) as response,
        ):
            answered_utc = datetime.now(UTC)
            body = await response.json() if response.status == 200 else {}
            clock = _clock(response.headers.get("Date"), asked_utc, answered_utc)
            return [*_token(response.status, body), *clock]
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
        reason = str(error) or type(error).__name__
        return [
            problem(
                "token",
                f"Discord cannot be reached ({reason}), so the token was not tried: look at this "
                "machine's network and at https://discordstatus.com.",
            )
        ]


def _token(status: int, application: dict[str, Any]) -> list[Finding]:
    if status == 401:
        return [
            problem(
                "token",
                "Discord refuses DISCORD_TOKEN: copy the token again from the Bot page of your "
                "application in the developer portal; resetting it there makes a new one.",
            )
        ]
    if status != 200:
        return [
            problem(
                "token",
                f"Discord answers with status {status}, so the token was not tried: wait some "
                "minutes and check again.",
            )
        ]
    number = int(application["id"])
    return [
        ok("token", f"Discord knows it as {application['name']}, application id {number}."),
        ok("install", f"A server adds the bot with {install_link(number)}"),
        _intents(int(application.get("flags") or 0)),
    ]


def _intents(flags: int) -> Finding:
    on = [name for name, needed in _PRIVILEGED.items() if flags & needed.value]
    if not on:
        return ok("intents", "No privileged intent is on, and none is needed.")
    return warning(
        "intents",
        f"Privileged intents are on that the bot does not use ({', '.join(on)}): turn them off on "
        "the Bot page of your application.",
    )


def _clock(date: str | None, asked_utc: datetime, answered_utc: datetime) -> list[Finding]:
    """Compare this machine's clock with the answer's Date header, if there is one."""
    if date is None:
        return []
    asked_half_way = asked_utc + (answered_utc - asked_utc) / 2
    told = clock_warning(asked_half_way, parsedate_to_datetime(date))
    return [problem("clock", told) if told else ok("clock", "It agrees with Discord's.")]
