"""Run the tiny bot as a process that posts one message when it is ready, and then stays.

Usage: python -m tests.wire.tiny_process URL CHANNEL NONCE
"""

from __future__ import annotations

import asyncio
import sys

import discord

from tests.standin.address import TOKEN, aim
from tests.wire.tiny import TinyBot


async def post(url: str, channel: str, nonce: str) -> None:
    """Connect, post once, and wait to be killed."""
    aim(url)
    async with TinyBot() as bot:
        running = asyncio.create_task(bot.start(TOKEN))
        await bot.wait_until_ready()
        found = bot.get_channel(int(channel))
        assert isinstance(found, discord.TextChannel)
        await found.send("the daily post", nonce=nonce)
        await running


if __name__ == "__main__":
    asyncio.run(post(*sys.argv[1:4]))
