"""The channel that a moderator chooses for a briefing: found, and checked before it is set up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from bot.client.channel_permissions import missing_permissions, missing_to_tell
from bot.errors import BadOrder
from bot.models.message import Channel
from bot.presentation.messages import label

if TYPE_CHECKING:
    from bot.models.briefing import Briefing

Place = (
    discord.TextChannel
    | discord.Thread
    | discord.ForumChannel
    | discord.VoiceChannel
    | discord.StageChannel
)
_Forum = discord.ForumChannel
_AnyPlace = discord.abc.GuildChannel | discord.Thread


class PlaceTransformer(app_commands.Transformer):
    """Where a briefing can be posted; media channels are left out, because they hold no text."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """Return the kind of option."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Return the kinds of channel that Discord offers."""
        kinds = discord.ChannelType
        threads = [kinds.news_thread, kinds.public_thread, kinds.private_thread]
        return [kinds.text, kinds.news, kinds.forum, kinds.voice, kinds.stage_voice, *threads]

    async def transform(
        self,
        _: discord.Interaction,
        value: app_commands.AppCommandChannel | app_commands.AppCommandThread,
        /,
    ) -> Place:
        """Return the channel as the bot knows it. Raises BadOrder if the bot cannot see it."""
        place = value.resolve()
        if isinstance(place, Place):
            return place
        channel = Channel(value.id, value.name)
        if isinstance(value, app_commands.AppCommandThread):
            raise BadOrder(
                "I cannot see {channel}: if it is archived, reopen it; if it is private, mention "
                "me in it.",
                channel=channel,
            )
        raise BadOrder("I cannot see {channel}: give me View Channel there.", channel=channel)


def find_place(guild: discord.Guild | None, briefing: Briefing) -> _AnyPlace | None:
    """Return a briefing's channel, None if it is gone or hidden from the bot."""
    return guild.get_channel_or_thread(briefing.order.channel_id) if guild else None


def _tag_names(guild: discord.Guild | None, channel_id: int | None) -> list[str]:
    """Return the names of a forum's tags, none for other channels."""
    forum = guild.get_channel(channel_id) if guild and channel_id else None
    return [tag.name for tag in forum.available_tags] if isinstance(forum, _Forum) else []


def tag_choices(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Return choices of the tags of the forum that is chosen already."""
    chosen = getattr(interaction.namespace, "channel", None)
    names = _tag_names(interaction.guild, chosen.id if chosen else None)
    return [
        app_commands.Choice(name=name, value=name)
        for name in names
        if typed.casefold() in name.casefold()
    ][:25]


def find_tag(place: Place, typed: str | None) -> discord.ForumTag | None:
    """Return the tag of that name, None if nothing was typed. Raises BadOrder."""
    if typed is None:
        return None
    name = typed.strip().casefold()
    for tag in place.available_tags if isinstance(place, discord.ForumChannel) else []:
        if tag.name.casefold() == name:
            return tag
    raise BadOrder(
        "{channel} has no tag “{typed}”: choose one of the suggestions.",
        channel=Channel(place.id, place.name),
        typed=typed,
    )


def check_place(place: _AnyPlace, role: discord.Role | None, tag: discord.ForumTag | None) -> None:
    """Raise BadOrder that names what the bot lacks to post there."""
    if role and role.is_default():
        raise BadOrder("A briefing cannot ping everybody: choose a role.")
    if place.guild.me and place.guild.me.is_timed_out():
        raise BadOrder("I am timed out in this server: end that first, or wait until it ends.")
    if isinstance(place, discord.ForumChannel) and place.flags.require_tag and tag is None:
        raise BadOrder("That forum requires a tag on every post: choose one in the option tag.")
    if isinstance(place, discord.Thread) and (place.locked or place.archived):
        raise BadOrder("That thread is archived or locked: reopen it first.")
    missing = missing_permissions(place, role)
    if missing:
        raise BadOrder(
            "I cannot post in {channel} yet. There I need: {missing}.",
            channel=Channel(place.id, place.name),
            missing=tuple(map(label, missing)),
        )


def check_again(guild: discord.Guild | None, briefing: Briefing) -> None:
    """Raise BadOrder if a briefing that is resumed would only fail again."""
    order, place = briefing.order, find_place(guild, briefing)
    if guild is None or place is None:
        raise BadOrder(
            "I cannot see the briefing's channel: it was deleted or hidden from me, or its thread "
            "is archived. Use /briefing set with another channel."
        )
    forum = place if isinstance(place, discord.ForumChannel) else None
    tag = forum.get_tag(order.tag_id) if forum and order.tag_id else None
    check_place(place, guild.get_role(order.role_id) if order.role_id else None, tag)


def check_fallback(place: discord.TextChannel | None) -> None:
    """Raise BadOrder if the bot cannot report problems in that channel."""
    missing = missing_to_tell(place) if place else []
    if place and missing:
        raise BadOrder(
            "I cannot report problems in {channel} yet. There I need: {missing}.",
            channel=Channel(place.id, place.name),
            missing=tuple(map(label, missing)),
        )


def can_be_told(guild: discord.Guild | None, fallback_id: int | None) -> bool:
    """Tell whether moderators would read of a problem: in `fallback_id` or the system channel."""
    if guild is None:
        return False
    named = guild.get_channel(fallback_id) if fallback_id else None
    place = named or guild.system_channel
    return place is not None and not missing_to_tell(place)
