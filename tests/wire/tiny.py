"""The smallest bot that does one of everything, for tests of the wire itself."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from tests.standin.address import TOKEN

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.standin.server import Standin

Interaction = discord.Interaction[commands.Bot]


class NameForm(discord.ui.Modal, title="Your name"):
    """A modal with one field."""

    name: discord.ui.TextInput[NameForm] = discord.ui.TextInput(label="Name", custom_id="name")

    async def on_submit(self, interaction: discord.Interaction, /) -> None:
        await interaction.response.send_message(f"Hello {self.name.value}")


class Buttons(discord.ui.View):
    """A button that edits its message, and one that opens the modal."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Count", custom_id="count")
    async def count(self, interaction: Interaction, _: discord.ui.Button[Buttons]) -> None:
        await interaction.response.edit_message(content="pressed")

    @discord.ui.button(label="Name", custom_id="ask")
    async def ask(self, interaction: Interaction, _: discord.ui.Button[Buttons]) -> None:
        await interaction.response.send_modal(NameForm())


@app_commands.command()
async def hello(interaction: Interaction, name: str) -> None:
    """Answer at once, with two buttons."""
    embed = discord.Embed(title=f"Hello {name}")
    await interaction.response.send_message(embed=embed, view=Buttons(), ephemeral=True)


@hello.autocomplete("name")
async def _suggest(_: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    many = 26 if typed == "many" else 3
    return [app_commands.Choice(name=f"{typed}{n}", value=str(n)) for n in range(many)]


@app_commands.command()
async def later(interaction: Interaction, seconds: float) -> None:
    """Defer, answer after a while, and follow up."""
    await interaction.response.defer(ephemeral=True)
    await asyncio.sleep(seconds)
    await interaction.edit_original_response(content="at last")
    await interaction.followup.send("and more")


group = app_commands.Group(name="channel", description="Commands with a subcommand.")


@group.command()
async def where(interaction: Interaction, channel: discord.TextChannel, role: discord.Role) -> None:
    """Name a channel and a role."""
    await interaction.response.send_message(f"{channel.name} {role.name}")


class TinyBot(commands.Bot):
    """A bot as this project makes them, that does not wait long for servers or a dead peer."""

    def __init__(self, *, heartbeat_timeout: float = 60.0) -> None:
        super().__init__(
            "!",
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            guild_ready_timeout=0.05,
            heartbeat_timeout=heartbeat_timeout,
        )

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Do without the 5 s that discord.py waits before it identifies anew."""

    async def setup_hook(self) -> None:
        self.tree.add_command(hello)
        self.tree.add_command(later)
        self.tree.add_command(group)
        await self.tree.sync()


@contextlib.asynccontextmanager
async def running(standin: Standin, bot: commands.Bot) -> AsyncIterator[asyncio.Task[None]]:
    """Run `bot` against the stand-in until the block ends; yields the task that runs it.

    The block begins when the bot is ready, or fails as the start did.
    """
    with standin.aimed():
        async with bot:
            task = asyncio.create_task(bot.start(TOKEN))
            ready = asyncio.create_task(bot.wait_until_ready())
            try:
                await asyncio.wait((task, ready), timeout=50, return_when="FIRST_COMPLETED")
                if task.done():
                    await task
                yield task
            finally:
                ready.cancel()
                await bot.close()
                await asyncio.gather(task, ready, return_exceptions=True)
