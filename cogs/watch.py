"""/watch: be told when a new article matches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.client import briefing_channels, replies
from bot.client.autocomplete import suggest_speakers
from bot.client.briefing_channels import Place, PlaceTransformer
from bot.client.permissions import ModeratorCache, check_moderator, guild_id_of
from bot.models.alert import AlertPlace, WatchCriteria
from bot.models.moderation import AuditAction
from bot.presentation import alerts, watches
from bot.presentation.choices import source_choices
from bot.presentation.custom_ids import Verb

if TYPE_CHECKING:
    from bot.answers.archive import Archive
    from bot.briefing.watches import WatchDesk
    from bot.client.bot import DatelineBot
    from bot.client.router import Press
    from bot.library.audit_log import Journal
    from bot.models.alert import Watch

Interaction = discord.Interaction["DatelineBot"]
ChosenPlace = app_commands.Transform[Place, PlaceTransformer]
Typed = app_commands.Range[str, 1, 100]
EVERY_ONE = -1  # the choice of `remove` that means all of the member's own
# Whoever may post briefings may let articles be posted.
_MODERATORS_COMMAND = "briefing"


@app_commands.guild_only
class Watches(
    commands.GroupCog,
    group_name="watch",
    group_description=locale_str("Alerts about new articles"),
):
    """Keeps what members and moderators watch for."""

    def __init__(self, desk: WatchDesk, archive: Archive, journal: Journal) -> None:
        self._desk = desk
        self._archive = archive
        self._journal = journal
        self._moderators = ModeratorCache(_MODERATORS_COMMAND, discord.utils.utcnow)
        super().__init__()

    @app_commands.command(description=locale_str("Tell me when a new article matches"))
    @app_commands.describe(
        speaker=locale_str("Who is quoted: a name, or a part of one"),
        words=locale_str('The article has all of these words; "in quotation marks" for a phrase'),
        source=locale_str("The article comes from this source"),
        without=locale_str("The article has none of these words"),
        channel=locale_str("Post it there instead of messaging you (moderators)"),
        tag=locale_str("The tag of the posts, in a forum"),
    )
    async def add(
        self,
        interaction: Interaction,
        speaker: Typed | None = None,
        words: Typed | None = None,
        source: Typed | None = None,
        without: Typed | None = None,
        channel: ChosenPlace | None = None,
        tag: Typed | None = None,
    ) -> None:
        """Keep a watch for the member, or for a channel; in a large library it takes a while."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        if channel:
            await check_moderator(interaction, _MODERATORS_COMMAND)
        typed = WatchCriteria(speaker, words, source, without)
        criteria = await self._desk.read_criteria(guild_id_of(interaction), typed)
        watch = await self._desk.add(_place(interaction, channel, tag), criteria)
        if channel:
            await self._note(interaction, AuditAction.WATCH_ADD, watch)
        trial = await self._desk.try_out(guild_id_of(interaction), criteria)
        await replies.send_private(interaction, watches.present_added(watch, trial))

    @app_commands.command(description=locale_str("See which of the newest articles would match"))
    @app_commands.describe(
        speaker=locale_str("Who is quoted: a name, or a part of one"),
        words=locale_str('The article has all of these words; "in quotation marks" for a phrase'),
        source=locale_str("The article comes from this source"),
        without=locale_str("The article has none of these words"),
    )
    async def preview(
        self,
        interaction: Interaction,
        speaker: Typed | None = None,
        words: Typed | None = None,
        source: Typed | None = None,
        without: Typed | None = None,
    ) -> None:
        """Try a watch on the newest articles, without keeping it."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        typed = WatchCriteria(speaker, words, source, without)
        criteria = await self._desk.read_criteria(guild_id_of(interaction), typed)
        trial = await self._desk.try_out(guild_id_of(interaction), criteria)
        await replies.send_private(interaction, watches.present_trial(trial))

    @app_commands.command(name="list", description=locale_str("What you watch for here"))
    async def list_all(self, interaction: Interaction) -> None:
        """Show the member's watches and, to moderators, those of the channels."""
        own, of_channels = await self._list(interaction)
        await replies.send_private(interaction, watches.present_watches(own, of_channels))

    @app_commands.command(description=locale_str("Stop watching for something"))
    async def remove(self, interaction: Interaction, watch: int) -> None:
        """Delete one watch, or all of the member's."""
        guild_id = guild_id_of(interaction)
        own = await self._desk.list_watches(guild_id, interaction.user.id)
        gone = [one for one in own if watch in (one.id, EVERY_ONE)]
        if not gone:
            gone = [await self._desk.get(guild_id, None, watch)]
            await check_moderator(interaction, _MODERATORS_COMMAND)
            await self._note(interaction, AuditAction.WATCH_REMOVE, gone[0])
        await self._desk.remove(gone)
        await replies.send_private(interaction, watches.present_removed(gone))

    @add.autocomplete("speaker")
    @preview.autocomplete("speaker")
    async def suggest_speakers(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest speakers, with the number of their quotations."""
        return await suggest_speakers(self._archive.of(interaction.guild_id), typed)

    @add.autocomplete("source")
    @preview.autocomplete("source")
    async def suggest_sources(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest sources of the newest articles."""
        return source_choices(await self._desk.suggest_sources(guild_id_of(interaction), typed))

    @add.autocomplete("tag")
    async def suggest_tags(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the tags of the forum that was chosen."""
        return briefing_channels.tag_choices(interaction, typed)

    @remove.autocomplete("watch")
    async def suggest_watches(
        self, interaction: Interaction, _: str
    ) -> list[app_commands.Choice[int]]:
        """Suggest the watches that the member may remove."""
        own, of_channels = await self._list(interaction)
        guild = interaction.guild
        places = [
            guild.get_channel_or_thread(one.target.place.channel_id or 0) if guild else None
            for one in of_channels
        ]
        names = [place.name if place else None for place in places]
        named = list(zip(of_channels, names, strict=True))
        return watches.watch_choices(own, named, all_own=EVERY_ONE)

    async def press(self, interaction: Interaction, press: Press) -> None:
        """Say why an alert came, or let a member's alerts go on."""
        user_id = interaction.user.id
        if press.action.verb is Verb.RESUME_MINE:
            await self._desk.resume(user_id)
            await replies.send_private(interaction, alerts.present_resumed())
            return
        (delivery_id,) = press.action.numbers
        known = await self._desk.list_reasons(interaction.guild_id, user_id, delivery_id)
        await replies.send_private(interaction, alerts.present_reason(known))

    async def _list(self, interaction: Interaction) -> tuple[list[Watch], list[Watch]]:
        """Return the member's watches and, for moderators, those of the channels."""
        guild_id = guild_id_of(interaction)
        own = await self._desk.list_watches(guild_id, interaction.user.id)
        if not await self._moderators.includes(interaction):
            return own, []
        return own, await self._desk.list_watches(guild_id, None)

    async def _note(self, interaction: Interaction, deed: AuditAction, watch: Watch) -> None:
        about = watches.criteria_text(watch.criteria)
        await self._journal.note(guild_id_of(interaction), interaction.user.id, deed, about)


def _place(interaction: Interaction, channel: Place | None, tag: str | None) -> AlertPlace:
    """Return where alerts go, after a check of what the bot may do there."""
    guild_id = guild_id_of(interaction)
    if channel is None:
        return AlertPlace(guild_id, user_id=interaction.user.id)
    chosen = briefing_channels.find_tag(channel, tag)
    briefing_channels.check_place(channel, None, chosen)
    return AlertPlace(guild_id, channel_id=channel.id, tag_id=chosen.id if chosen else None)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    cog = Watches(bot.watch_desk, bot.archive, bot.journal)
    await bot.add_cog(cog)
    bot.router.register(cog.press, Verb.ALERT, Verb.RESUME_MINE)
