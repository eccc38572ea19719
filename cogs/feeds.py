"""/feed: articles that come by themselves, for moderators."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import briefing_channels, replies
from bot.client.permissions import check_moderator, guild_id_of, is_moderator
from bot.models.moderation import AuditAction
from bot.presentation import feeds
from bot.presentation.custom_ids import Verb
from bot.presentation.messages import label, say
from bot.presentation.notices import present_outcome

if TYPE_CHECKING:
    from bot.client.bot import DatelineBot
    from bot.client.router import Press
    from bot.library.audit_log import Journal
    from bot.library.feeds.service import FeedDesk
    from bot.models.feed import Feed

Interaction = discord.Interaction["DatelineBot"]
Address = app_commands.Range[str, 1, 1000]
Chosen = app_commands.Range[str, 1, 200]
Words = app_commands.Range[str, 1, 300]


@app_commands.guild_only
@app_commands.default_permissions(manage_guild=True)
class Feeds(
    commands.GroupCog,
    group_name="feed",
    group_description=locale_str("Articles that come by themselves"),
):
    """Keeps a server's feeds."""

    def __init__(self, desk: FeedDesk, journal: Journal) -> None:
        self._desk = desk
        self._journal = journal
        super().__init__()

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let only moderators through; `default_permissions` is a hint to Discord's client."""
        return await is_moderator(interaction)

    @app_commands.command(description=locale_str("Take articles from a feed as they come"))
    @app_commands.describe(
        url=locale_str("The address of the feed, or of a page that names it"),
        words=locale_str('harbour, "city council" -sport: comma is or, space is and, minus is not'),
        fallback=locale_str("Where I report problems; else in the system channel"),
    )
    async def add(
        self,
        interaction: Interaction,
        url: Address,
        words: Words | None = None,
        fallback: discord.TextChannel | None = None,
    ) -> None:
        """Find the feed, store it, begin to load it and show what it brings."""
        briefing_channels.check_fallback(fallback)
        await interaction.response.defer(ephemeral=True, thinking=True)
        guild_id = guild_id_of(interaction)
        feed, view = await self._desk.add(
            guild_id, url, words or "", fallback.id if fallback else None
        )
        await self._note(interaction, AuditAction.FEED_ADD, feed)
        can_be_told = briefing_channels.can_be_told(interaction.guild, feed.fallback_id)
        reply = feeds.present_added(feed, view, can_be_told=can_be_told)
        await replies.send_private(interaction, reply)

    @app_commands.command(name="list", description=locale_str("The feeds of this server"))
    async def list_all(self, interaction: Interaction) -> None:
        """Show the server's feeds and how each is doing."""
        guild_id = guild_id_of(interaction)
        known = await self._desk.list_feeds(guild_id)
        holdings = await self._desk.get_holdings(guild_id)
        await replies.send_private(interaction, feeds.present_feeds(known, holdings))

    @app_commands.command(description=locale_str("See which of the last 50 entries would come"))
    @app_commands.describe(
        feed=locale_str("One of this server's feeds, or an address"),
        words=locale_str('harbour, "city council" -sport: comma is or, space is and, minus is not'),
    )
    async def preview(
        self, interaction: Interaction, feed: Address, words: Words | None = None
    ) -> None:
        """Show what a feed brings, through its own filter or another."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        view = await self._desk.look(guild_id_of(interaction), feed, words)
        await replies.send_private(interaction, feeds.present_preview(view))

    @app_commands.command(name="filter", description=locale_str("Take only some of the entries"))
    @app_commands.describe(
        feed=locale_str("Which one"),
        words=locale_str(
            'harbour, "city council" -sport: comma is or, space is and, minus is not; else all'
        ),
    )
    async def set_filter(
        self, interaction: Interaction, feed: Chosen, words: Words | None = None
    ) -> None:
        """Change a feed's filter."""
        chosen = await self._choose(interaction, feed)
        await self._desk.set_filter(chosen, words or "")
        await self._note(interaction, AuditAction.FEED_FILTER, chosen)
        told = feeds.present_filter(chosen, words or "")
        await self._confirm(interaction, label("Filter"), told, chosen)

    @app_commands.command(description=locale_str("Stop looking until somebody resumes it"))
    @app_commands.describe(feed=locale_str("Which one"))
    async def pause(self, interaction: Interaction, feed: Chosen) -> None:
        """Pause a feed."""
        chosen = await self._choose(interaction, feed)
        await self._desk.pause(chosen)
        await self._note(interaction, AuditAction.FEED_PAUSE, chosen)
        told = say("Its articles stay. Use /feed resume to start it again.")
        await self._confirm(interaction, label("Paused"), told, chosen)

    @app_commands.command(description=locale_str("Look again, also if the feed had ended"))
    @app_commands.describe(feed=locale_str("Which one"))
    async def resume(self, interaction: Interaction, feed: Chosen) -> None:
        """Resume a feed."""
        chosen = await self._choose(interaction, feed)
        await self._desk.resume(chosen)
        await self._note(interaction, AuditAction.FEED_RESUME, chosen)
        told = say("I look now. /feed list shows how it is doing.")
        await self._confirm(interaction, label("Resumed"), told, chosen)

    @app_commands.command(description=locale_str("Delete a feed and its articles for good"))
    @app_commands.describe(feed=locale_str("Which one"))
    async def remove(self, interaction: Interaction, feed: Chosen) -> None:
        """Ask before deleting a feed, and say what goes with it."""
        chosen = await self._choose(interaction, feed)
        holdings = await self._desk.get_holdings(chosen.guild_id, chosen)
        await replies.send_private(interaction, feeds.present_removal(chosen, holdings))

    async def remove_for_good(self, interaction: Interaction, press: Press) -> None:
        """Delete a feed with its articles."""
        guild_id = await check_moderator(interaction, "feed")
        await interaction.response.defer()
        feed = await self._desk.get_feed(guild_id, press.action.numbers[0])
        gone = await self._desk.remove(feed)
        await self._note(interaction, AuditAction.FEED_REMOVE, feed)
        told, name = feeds.removed_text(gone), feeds.feed_name(feed)
        await replies.replace(interaction, present_outcome(label("Removed"), told, about=name))

    async def keep(self, interaction: Interaction, _: Press) -> None:
        """Leave a feed as it is."""
        await check_moderator(interaction, "feed")
        reply = present_outcome(label("Kept"), say("Nothing was removed."))
        await replies.replace(interaction, reply)

    @preview.autocomplete("feed")
    @set_filter.autocomplete("feed")
    @pause.autocomplete("feed")
    @resume.autocomplete("feed")
    @remove.autocomplete("feed")
    async def suggest_feeds(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the server's feeds, to moderators alone."""
        try:
            guild_id = await check_moderator(interaction, "feed")
        except app_commands.CheckFailure:
            return []  # an error would leave the list empty too, and be logged
        return feeds.feed_choices(await self._desk.list_feeds(guild_id), typed)

    async def _choose(self, interaction: Interaction, typed: str) -> Feed:
        return await self._desk.choose(guild_id_of(interaction), typed)

    async def _note(self, interaction: Interaction, deed: AuditAction, feed: Feed) -> None:
        name = feeds.feed_name(feed)
        await self._journal.note(guild_id_of(interaction), interaction.user.id, deed, name)

    @staticmethod
    async def _confirm(interaction: Interaction, title: str, told: str, feed: Feed) -> None:
        reply = present_outcome(title, told, about=feeds.feed_name(feed))
        await replies.send_private(interaction, reply)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog and register the buttons."""
    cog = Feeds(bot.feed_desk, bot.journal)
    await bot.add_cog(cog)
    bot.router.register(cog.remove_for_good, Verb.REMOVE_FEED)
    bot.router.register(cog.keep, Verb.KEEP_FEED)
