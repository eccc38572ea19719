"""Finds the permissions that the bot lacks in a channel, and why a briefing cannot go there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.briefing.failures import Undelivered
from bot.models.briefing import FailureReason
from bot.models.message import template
from bot.presentation.messages import label

if TYPE_CHECKING:
    from bot.models.briefing import BriefingSettings

    Place = discord.abc.GuildChannel | discord.Thread

# The names in Discord's English clients; a translation takes those of its language.
PERMISSION_NAMES = {
    "view_channel": template("View Channel"),
    "connect": template("Connect"),
    "send_messages": template("Send Messages"),
    "send_messages_in_threads": template("Send Messages in Threads"),
    "create_posts": template("Create Posts"),
    "embed_links": template("Embed Links"),
    "attach_files": template("Attach Files"),
    "read_message_history": template("Read Message History"),
    "mention_everyone": template("Mention @everyone, @here and All Roles"),
    "manage_guild": template("Manage Server"),
    "administrator": template("Administrator"),
}
_ALWAYS = ("embed_links", "read_message_history")
_Vocal = discord.VoiceChannel | discord.StageChannel
# Channels with messages or posts; a media channel is a ForumChannel too.
_HOLDING = discord.TextChannel | discord.Thread | discord.ForumChannel | _Vocal


def permission_name(name: str) -> str:
    """Return a permission's name in the reader's language."""
    return label(PERMISSION_NAMES[name])


def own_member(guild: discord.Guild) -> discord.Member | None:
    """Return the bot's own member, None if Discord sent the server without it."""
    return guild.me


def missing_permissions(place: Place, role: discord.Role | None = None) -> list[str]:
    """Return the names of the permissions that the bot lacks to post there and to ping `role`."""
    needed = ["view_channel"]
    if isinstance(place, _Vocal):
        needed.append("connect")
    send = "send_messages_in_threads" if isinstance(place, discord.Thread) else "send_messages"
    needed += [send, *_ALWAYS]
    if role and not role.mentionable:
        needed.append("mention_everyone")
    may = _own_permissions(place)
    in_forum = isinstance(place, discord.ForumChannel)
    # In a forum, Discord's clients use another name for the same permission.
    return [
        PERMISSION_NAMES["create_posts" if in_forum and name == "send_messages" else name]
        for name in needed
        if not getattr(may, name)
    ]


def missing_to_tell(place: Place) -> list[str]:
    """Return the names of the permissions that the bot lacks to report a problem there."""
    in_thread = isinstance(place, discord.Thread)
    send = "send_messages_in_threads" if in_thread else "send_messages"
    may = _own_permissions(place)
    return [PERMISSION_NAMES[name] for name in ("view_channel", send) if not getattr(may, name)]


def check_timeout(guild: discord.Guild) -> None:
    """Raise Undelivered if a moderator timed the bot out in that server."""
    me = own_member(guild)
    if me and me.timed_out_until and me.is_timed_out():
        until = me.timed_out_until
        detail = until.isoformat(timespec="minutes")
        raise Undelivered(FailureReason.TIMED_OUT, detail, until_utc=until)


def check_place(place: Place, tag_id: int | None) -> None:
    """Raise Undelivered if Discord would refuse a post in that channel; `tag_id` is for forums.

    Uses what the gateway sent, so no request is made. Read Message History is needed only to look
    for a post after a crash, so posts do not stop without it.
    """
    if not isinstance(place, _HOLDING):
        raise Undelivered(FailureReason.CHANNEL_KIND)
    if isinstance(place, discord.Thread) and place.locked:
        raise Undelivered(FailureReason.THREAD_CLOSED)
    if own_member(place.guild) is None:
        return  # Discord sent the server without its members, so its answer will tell
    missing = missing_permissions(place)
    # Without Embed Links, Discord drops the embeds silently.
    if missing and missing != [PERMISSION_NAMES["read_message_history"]]:
        raise Undelivered(FailureReason.PERMISSION, ", ".join(missing))
    if isinstance(place, discord.ForumChannel) and place.flags.require_tag:
        tag = place.get_tag(tag_id) if tag_id else None
        if tag is None:
            raise Undelivered(FailureReason.TAG_MISSING)


def find_flaw(guild: discord.Guild, order: BriefingSettings) -> tuple[FailureReason, str] | None:
    """Return why a briefing cannot ping its role, with what is missing; None if it can."""
    if order.role_id is None:
        return None
    role = guild.get_role(order.role_id)
    if role is None:
        return FailureReason.ROLE_GONE, ""
    place = guild.get_channel_or_thread(order.channel_id)
    name = "mention_everyone"
    if role.mentionable or place is None or own_member(guild) is None:
        return None
    if getattr(_own_permissions(place), name):
        return None
    return FailureReason.ROLE_SILENT, PERMISSION_NAMES[name]


def check_history(place: object) -> None:
    """Raise Undelivered if the bot may not read the history, which would then look empty."""
    if isinstance(place, discord.abc.GuildChannel | discord.Thread) and own_member(place.guild):
        may = place.permissions_for(place.guild.me)
        for name in ("view_channel", "read_message_history"):
            if not getattr(may, name):
                raise Undelivered(FailureReason.HISTORY_CLOSED, PERMISSION_NAMES[name])


def _own_permissions(place: Place) -> discord.Permissions:
    """Return the permissions set for the bot there, without those that follow from others.

    discord.py also takes Embed Links away from a member who may not send. A moderator who is asked
    for Embed Links would then look for the wrong permission.
    """
    parent = place.parent if isinstance(place, discord.Thread) else place
    if parent is None:
        raise Undelivered(FailureReason.CHANNEL_GONE)
    return discord.abc.GuildChannel.permissions_for(parent, place.guild.me)
