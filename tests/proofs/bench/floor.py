"""A bot with one empty command, the least that discord.py can do; its argument is an address.

What the real bot costs above this is the project's own.
"""

from __future__ import annotations

import sys

import discord
from discord import app_commands
from discord.ext import commands

from tests.standin.address import TOKEN, aim

Interaction = discord.Interaction[commands.Bot]


@app_commands.command()
async def floor(interaction: Interaction, words: str) -> None:
    """Answer, and do nothing else."""
    await interaction.response.send_message(words)


@floor.autocomplete("words")
async def _suggest(_: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=f"{typed} {number}", value=typed) for number in range(25)]


class FloorBot(commands.Bot):
    """A bot with the intents and caches of the real one."""

    def __init__(self) -> None:
        super().__init__(
            "!",
            intents=discord.Intents(guilds=True),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )

    async def setup_hook(self) -> None:
        self.tree.add_command(floor)
        await self.tree.sync()


if __name__ == "__main__":
    aim(sys.argv[1])
    FloorBot().run(TOKEN, log_handler=None)
