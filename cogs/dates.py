"""/dates: what happened when."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.answers.days import find_days
from bot.client import replies
from bot.client.autocomplete import suggest_articles
from bot.client.languages import speak_to_all
from bot.presentation import calendars
from bot.presentation import dates as dates_shown
from bot.presentation.choices import days_choices
from bot.presentation.custom_ids import Verb

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot
    from bot.client.router import Press


class Dates(commands.Cog):
    """Key dates of articles."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(description=locale_str("Key dates, each with its sentence"))
    @app_commands.describe(
        article=locale_str("Only from this article"),
        when=locale_str("Only these days, such as 23 Nov 2020, June 2021, coming, on this day"),
    )
    async def dates(
        self,
        interaction: discord.Interaction[DatelineBot],
        article: app_commands.Range[str, 1, 100] | None = None,
        when: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Key dates, each with its sentence."""
        answers = self._archive.of(interaction.guild_id)
        today = discord.utils.utcnow().date()
        asked = await asyncio.to_thread(find_days, when, today) if when else None
        article_id = (await answers.find_article(article)).id if article else None
        size = dates_shown.PAGE_SIZE
        if asked is not None:
            page = await answers.dates_within(asked, article_id, limit=size)
        elif article_id is not None:
            page = await answers.dates_of(article_id, limit=size)
        else:
            page = await answers.dates(limit=size)
        speak_to_all(interaction)
        reply = (
            dates_shown.present_dates_within(page, asked, article_id, today)
            if asked is not None
            else dates_shown.present_dates(page, article_id, today)
        )
        await replies.send(interaction, reply)

    async def send_calendar(
        self, interaction: discord.Interaction[DatelineBot], press: Press
    ) -> None:
        """Send the key dates of a page's days as a calendar file, to the asker alone."""
        article_id, first, last = press.action.numbers
        asked = dates_shown.asked_days(first, last)
        await interaction.response.defer(ephemeral=True, thinking=True)
        page = await self._archive.of(interaction.guild_id).dates_within(
            asked, article_id or None, limit=calendars.MOST_EVENTS
        )
        content = await asyncio.to_thread(
            calendars.make_calendar, page.items, discord.utils.utcnow()
        )
        file = discord.File(io.BytesIO(content), calendars.FILE_NAME)
        await interaction.followup.send(file=file, ephemeral=True)

    @dates.autocomplete("article")
    async def suggest_articles(
        self, interaction: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest articles by title."""
        return await suggest_articles(self._archive.of(interaction.guild_id), typed)

    @dates.autocomplete("when")
    async def suggest_days(
        self, _: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest days that can be asked for, and what was typed."""
        return days_choices(typed)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    cog = Dates(bot.archive)
    await bot.add_cog(cog)
    bot.router.register(cog.send_calendar, Verb.CALENDAR)
