"""/privacy: what is stored, taking it along, and deleting it."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.ext import commands

from bot.presentation import own_articles, privacy
from bot.presentation.privacy import Step

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.library.audit_log import Journal

Interaction = discord.Interaction["DatelineBot"]


class Privacy(commands.Cog):
    """What is stored about users and servers."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    @app_commands.command(description="What is stored about you and this server")
    async def privacy(self, interaction: Interaction) -> None:
        """Tell what is stored, with what administrators may do about it."""
        administrator = interaction.guild_id is not None and interaction.permissions.administrator
        reply = privacy.present_privacy(administrator=administrator)
        await reply.send(interaction, ephemeral=True)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer the buttons by their custom_id, so that they survive a restart."""
        custom_id = str(dict(interaction.data or {}).get("custom_id", ""))
        if not custom_id.startswith(privacy.PREFIX):
            return
        try:
            await self._take(interaction, Step(custom_id))
        except Exception as error:  # noqa: BLE001 - whatever it is, the administrator gets an answer
            await interaction.client.answer_error(interaction, error)

    async def _take(self, interaction: Interaction, step: Step) -> None:
        if interaction.guild_id is None or not interaction.permissions.administrator:
            raise app_commands.MissingPermissions(["administrator"])
        if step is Step.EXPORT:
            await interaction.response.defer(ephemeral=True, thinking=True)
            name, content = await self._journal.export(interaction.guild_id)
            file = discord.File(io.BytesIO(content), name)
            await interaction.followup.send(file=file, ephemeral=True)
        elif step is Step.DELETE:
            await privacy.present_deletion().replace(interaction)
        elif step is Step.KEEP:
            await own_articles.present_outcome("Kept", "Nothing was deleted.").replace(interaction)
        else:
            await self._journal.delete_everything(interaction.guild_id)
            reply = own_articles.present_outcome("Deleted", "Nothing of this server is kept.")
            await reply.replace(interaction)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Privacy(bot.journal))
