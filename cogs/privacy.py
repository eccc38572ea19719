"""/privacy: what is stored, and its export and deletion."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.presentation import privacy
from bot.presentation.custom_ids import Verb

if TYPE_CHECKING:
    from bot.briefing.watches import WatchDesk
    from bot.client.bot import DatelineBot
    from bot.client.languages import ServerLanguages
    from bot.client.router import Press
    from bot.library.audit_log import Journal

Interaction = discord.Interaction["DatelineBot"]


class Privacy(commands.Cog):
    """What is stored about users and servers."""

    def __init__(self, journal: Journal, watches: WatchDesk, languages: ServerLanguages) -> None:
        self._journal = journal
        self._languages = languages
        self._watches = watches

    @app_commands.command(description=locale_str("What is stored about you and this server"))
    async def privacy(self, interaction: Interaction) -> None:
        """Say what is stored, with buttons to export or delete it."""
        administrator = interaction.guild_id is not None and interaction.permissions.administrator
        reply = privacy.present_privacy(administrator=administrator)
        await replies.send_private(interaction, reply)

    async def press(self, interaction: Interaction, press: Press) -> None:
        """Export, ask before deleting, delete, or keep; for administrators."""
        guild_id = _administrators_guild(interaction)
        match press.action.verb:
            case Verb.EXPORT_DATA:
                await interaction.response.defer(ephemeral=True, thinking=True)
                await _send_file(interaction, *await self._journal.export(guild_id))
            case Verb.DELETE_DATA:
                await replies.replace(interaction, privacy.present_deletion())
            case Verb.REALLY_DELETE_DATA:
                await self._journal.delete_everything(guild_id)
                await self._languages.refresh()
                await replies.replace(interaction, privacy.present_deleted())
            case _:
                await replies.replace(interaction, privacy.present_kept())

    async def press_own(self, interaction: Interaction, press: Press) -> None:
        """Export a member's watches, ask before deleting them, or delete them."""
        match press.action.verb:
            case Verb.EXPORT_MINE:
                await interaction.response.defer(ephemeral=True, thinking=True)
                exported = await self._watches.export_member(interaction.user.id)
                await _send_file(interaction, *exported)
            case Verb.DELETE_MINE:
                await replies.send_private(interaction, privacy.present_own_deletion())
            case Verb.REALLY_DELETE_MINE:
                await self._watches.delete_member(interaction.user.id)
                await replies.replace(interaction, privacy.present_own_deleted())
            case _:
                await replies.replace(interaction, privacy.present_kept())


async def _send_file(interaction: Interaction, name: str, content: bytes) -> None:
    file = discord.File(io.BytesIO(content), name)
    await interaction.followup.send(file=file, ephemeral=True)


def _administrators_guild(interaction: Interaction) -> int:
    """Return the administrator's server. Raises MissingPermissions for others."""
    if interaction.guild_id is None or not interaction.permissions.administrator:
        raise app_commands.MissingPermissions(["administrator"])
    return interaction.guild_id


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    cog = Privacy(bot.journal, bot.watch_desk, bot.languages)
    await bot.add_cog(cog)
    bot.router.register(
        cog.press, Verb.EXPORT_DATA, Verb.DELETE_DATA, Verb.REALLY_DELETE_DATA, Verb.KEEP_DATA
    )
    bot.router.register(
        cog.press_own,
        Verb.EXPORT_MINE,
        Verb.DELETE_MINE,
        Verb.REALLY_DELETE_MINE,
        Verb.KEEP_MINE,
    )
