"""Carries briefings to Discord, and finds out what keeps them from getting there."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.briefing.failures import Undelivered
from bot.briefing.zones import load_zone
from bot.models.briefing import FailureReason
from bot.presentation.briefing_settings import notice_text
from bot.presentation.briefings import present_post, slot_action

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from datetime import datetime

    from bot.models.briefing import Briefing, BriefingContent, Delivery, Notice
    from bot.presentation.briefings import Post

    Place = discord.abc.GuildChannel | discord.Thread

# What Discord's clients call the permissions that a briefing needs.
PERMISSION_NAMES = {
    "view_channel": "View Channel",
    "send_messages": "Send Messages",
    "send_messages_in_threads": "Send Messages in Threads",
    "create_posts": "Create Posts",
    "embed_links": "Embed Links",
    "read_message_history": "Read Message History",
    "mention_everyone": "Mention @everyone, @here and All Roles",
}
_ALWAYS = ("embed_links", "read_message_history")

# Discord's JSON error codes, from its reference ("Opcodes and Status Codes").
_CODES = {
    10003: FailureReason.CHANNEL_GONE,
    10004: FailureReason.KICKED,
    50001: FailureReason.PERMISSION,
    50013: FailureReason.PERMISSION,
    50083: FailureReason.THREAD_CLOSED,
    160005: FailureReason.THREAD_CLOSED,
}
# The clocks of two machines may differ by this much.
_SKEW = timedelta(minutes=5)
_LOOK_WITHIN = 30.0  # seconds
# More than a busy channel has in the minutes between a crash and the start after it.
_MOST_LOOKED_AT = 2000


class DiscordCourier:
    """The dispatcher's courier over a connected client."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    def prepare(
        self, briefing: Briefing, delivery: Delivery, content: BriefingContent, *, late: bool
    ) -> Callable[[], Awaitable[int]]:
        """Lay out a post, and return what sends it and returns the message's id."""
        guild = self._guild(briefing)
        order = briefing.order
        due = delivery.due_utc.astimezone(load_zone(order.timetable.zone))
        note = f"late: due at {due:%H:%M}" if late else ""
        post = present_post(delivery.slot, content, role_id=order.role_id, late=note)
        place = guild.get_channel_or_thread(order.channel_id)
        if isinstance(place, discord.Thread) and place.locked:
            raise Undelivered(FailureReason.THREAD_CLOSED)
        # Discord drops the embeds of those who may not embed, and says nothing.
        missing = missing_permissions(place) if place else []
        if missing and missing != [PERMISSION_NAMES["read_message_history"]]:
            raise Undelivered(FailureReason.PERMISSION, ", ".join(missing))

        async def send() -> int:
            with _failures_told(place):
                return await self._send(briefing, post, delivery.slot.nonce)

        return send

    async def _send(self, briefing: Briefing, post: Post, nonce: str) -> int:
        order = briefing.order
        place = self._guild(briefing).get_channel_or_thread(order.channel_id)
        if isinstance(place, discord.ForumChannel):
            # A new thread takes no nonce, so that only looking for it keeps it from coming twice.
            made = await place.create_thread(
                name=post.title,
                content=post.content,
                embeds=post.embeds,
                view=post.view,
                allowed_mentions=post.allowed_mentions,
            )
            return made.message.id
        target = self._client.get_partial_messageable(order.channel_id, guild_id=order.guild_id)
        message = await target.send(
            post.content,
            embeds=post.embeds,
            view=post.view,
            allowed_mentions=post.allowed_mentions,
            nonce=nonce,
        )
        return message.id

    async def find(self, briefing: Briefing, delivery: Delivery) -> int | None:
        """Return the id of the slot's message where it is out already.

        It bears the slot in a button; Discord's history does not return the nonce.
        """
        guild = self._guild(briefing)
        channel_id = delivery.channel_id or briefing.order.channel_id
        wanted = slot_action(delivery.slot).custom_id
        since = (delivery.tried_utc or delivery.due_utc) - _SKEW
        place: Place | None = None
        try:
            with _failures_told(place):
                async with asyncio.timeout(_LOOK_WITHIN):
                    place = guild.get_channel_or_thread(channel_id)
                    if place is None:
                        place = await guild.fetch_channel(channel_id)
                    _check_history(place)
                    async for message in _messages(place, since):
                        if message.author == guild.me and wanted in _custom_ids(message):
                            return message.id
        except Undelivered as failure:
            raise Undelivered(failure.reason, failure.detail, doubtful=True) from failure
        return None

    async def tell(self, notice: Notice) -> None:
        """Tell the moderators in the channel they named, else in the server's system channel."""
        guild = self._guild(notice.briefing)
        order = notice.briefing.order
        named = guild.get_channel_or_thread(order.fallback_id) if order.fallback_id else None
        for place in (named, guild.system_channel):
            if isinstance(place, discord.TextChannel | discord.Thread) and not missing_to_tell(
                place
            ):
                with _failures_told(place):
                    await place.send(notice_text(notice), nonce=notice.nonce)
                return
        raise Undelivered(FailureReason.CHANNEL_GONE)

    def _guild(self, briefing: Briefing) -> discord.Guild:
        guild = self._client.get_guild(briefing.order.guild_id)
        if guild is None:
            raise Undelivered(FailureReason.KICKED)
        return guild


def missing_permissions(place: Place, role: discord.Role | None = None) -> list[str]:
    """Return the names of what the bot lacks to post a briefing there, and to ping `role`."""
    if isinstance(place, discord.Thread):
        send, told = "send_messages_in_threads", "send_messages_in_threads"
    elif isinstance(place, discord.ForumChannel):
        # Discord calls the same permission otherwise in a forum.
        send, told = "send_messages", "create_posts"
    else:
        send, told = "send_messages", "send_messages"
    needed = {"view_channel": "view_channel", send: told} | {name: name for name in _ALWAYS}
    if role and not role.mentionable:
        needed["mention_everyone"] = "mention_everyone"
    may = _own_permissions(place)
    return [PERMISSION_NAMES[told] for name, told in needed.items() if not getattr(may, name)]


def missing_to_tell(place: discord.abc.GuildChannel | discord.Thread) -> list[str]:
    """Return the names of what the bot lacks to tell moderators of trouble there."""
    in_thread = isinstance(place, discord.Thread)
    send = "send_messages_in_threads" if in_thread else "send_messages"
    may = _own_permissions(place)
    return [PERMISSION_NAMES[name] for name in ("view_channel", send) if not getattr(may, name)]


def _own_permissions(place: Place) -> discord.Permissions:
    """Return what the bot was given or denied there, without what that entails.

    Whoever may not send may not embed either, and the channels' own methods say so; but a
    moderator who is told to give Embed Links would look for it in vain.
    """
    parent = place.parent if isinstance(place, discord.Thread) else place
    if parent is None:
        raise Undelivered(FailureReason.CHANNEL_GONE)
    return discord.abc.GuildChannel.permissions_for(parent, place.guild.me)


def _check_history(place: object) -> None:
    """Raise Undelivered where the history would only seem empty."""
    if isinstance(place, discord.abc.GuildChannel | discord.Thread):
        may = place.permissions_for(place.guild.me)
        for name in ("view_channel", "read_message_history"):
            if not getattr(may, name):
                raise Undelivered(FailureReason.HISTORY_CLOSED, PERMISSION_NAMES[name])


async def _messages(place: object, since: datetime) -> AsyncIterator[discord.Message]:
    """Yield the messages since an instant; in a forum those that opened a thread."""
    if isinstance(place, discord.ForumChannel):
        for thread in await place.guild.active_threads():
            if thread.parent_id == place.id and thread.owner_id == place.guild.me.id:
                # A thread in a forum has the id of its first message.
                yield await thread.fetch_message(thread.id)
    elif isinstance(place, discord.abc.Messageable):
        looked_at = 0
        async for message in place.history(limit=None, after=since, oldest_first=True):
            yield message
            looked_at += 1
            if looked_at == _MOST_LOOKED_AT:
                raise Undelivered(FailureReason.HISTORY_CLOSED, "a shorter history", doubtful=True)


def _custom_ids(message: discord.Message) -> set[str | None]:
    return {
        button.custom_id
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for button in row.children
        if isinstance(button, discord.Button)
    }


@contextmanager
def _failures_told(place: Place | None) -> Iterator[None]:
    """Turn discord.py's errors into an Undelivered that says why."""
    try:
        yield
    except discord.HTTPException as error:
        raise _undelivered(error, place) from error
    except (TimeoutError, OSError, aiohttp.ClientError) as error:
        raise Undelivered(FailureReason.UNREACHABLE, doubtful=True) from error


def _undelivered(error: discord.HTTPException, place: Place | None) -> Undelivered:
    if error.status == 429:
        # discord.py gives up after several attempts, of which an earlier one may have got through.
        return Undelivered(FailureReason.RATE_LIMITED, doubtful=True)
    if error.status >= 500:
        return Undelivered(FailureReason.UNREACHABLE, doubtful=True)
    if error.status == 401:
        # The token was revoked: the gateway ends the bot, and with a new one the slot is still due.
        return Undelivered(FailureReason.UNREACHABLE)
    reason = _CODES.get(error.code)
    if reason is FailureReason.PERMISSION or (reason is None and error.status == 403):
        missing = missing_permissions(place) if place else []
        return Undelivered(FailureReason.PERMISSION, ", ".join(missing))
    if reason is None and error.status == 404:
        reason = FailureReason.CHANNEL_GONE
    return Undelivered(reason or FailureReason.REFUSED)
