"""/reload: load the seeds again, for moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import replies
from bot.client.permissions import check_moderator, is_moderator
from bot.errors import NotHere
from bot.models.moderation import AuditAction
from bot.presentation import notices
from bot.presentation.custom_ids import Verb

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.client.router import Press
    from bot.library.audit_log import Journal
    from bot.library.loading import Library


class Reload(commands.Cog):
    """Reloading the seeds while the bot runs."""

    def __init__(self, library: Library, journal: Journal, guilds: frozenset[int] | None) -> None:
        self._journal = journal
        self._library = library
        self._guilds = guilds

    @app_commands.command(description=locale_str("Load new and changed articles (moderators)"))
    @app_commands.guild_only
    @app_commands.default_permissions(manage_guild=True)
    # The line above is only a hint to Discord's client; the next one is the check.
    @app_commands.check(is_moderator)
    async def reload(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """Load the seeds and report what changed."""
        await self._load(interaction, remove=False)

    async def remove(self, interaction: discord.Interaction[DatelineBot], _: Press) -> None:
        """Load the seeds and remove the articles that are gone from the folder."""
        await check_moderator(interaction, "reload")
        await self._load(interaction, remove=True)

    async def _load(self, interaction: discord.Interaction[DatelineBot], *, remove: bool) -> None:
        if self._guilds is not None and interaction.guild_id not in self._guilds:
            raise NotHere(
                "Only some servers may reload the articles, and this is not one of them: ask the "
                "bot's operator to add it to DATELINE_RELOAD."
            )
        await interaction.response.defer(ephemeral=True, thinking=True)
        report = await self._library.load(remove=remove)
        if interaction.guild_id is not None:
            # Noted first: a load may take longer than the 15 minutes that Discord waits.
            about = ": ".join(
                filter(None, [str(report.counts), ", ".join(one.file for one in report.refused)])
            )
            await self._journal.note(
                interaction.guild_id, interaction.user.id, AuditAction.RELOAD, about
            )
        await replies.send_private(interaction, notices.present_report(report))


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    cog = Reload(bot.library, bot.journal, bot.settings.reload_guilds)
    await bot.add_cog(cog)
    bot.router.register(cog.remove, Verb.REMOVE_SEEDS)
