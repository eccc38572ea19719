"""Posts briefings to Discord, and finds out why one cannot be posted."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import discord

from bot.briefing.dispatcher import ReadyPost
from bot.briefing.failures import Undelivered
from bot.briefing.zones import load_zone
from bot.client.channel_permissions import (
    PERMISSION_NAMES,
    check_history,
    check_place,
    check_timeout,
    find_flaw,
    missing_permissions,
    missing_to_tell,
    own_member,
)
from bot.client.membership import has_left
from bot.client.refusals import Treatment, meaning_of
from bot.models.briefing import FailureReason
from bot.models.message import template
from bot.presentation.briefing_trouble import notice_text
from bot.presentation.briefings import present_post, slot_action
from bot.presentation.languages import speaking
from bot.presentation.messages import label

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime

    from bot.client.channel_permissions import Place
    from bot.client.clock_skew import ClockCheck
    from bot.client.languages import ServerLanguages
    from bot.models.briefing import Briefing, BriefingContent, Delivery, Notice
    from bot.presentation.briefings import Post

_log = logging.getLogger(__name__)

_SHORTER = template("a shorter history")
# The clocks of two machines may differ by this much.
_SKEW = timedelta(minutes=5)
_LOOK_WITHIN = 30.0  # seconds
# More than a busy channel has in the minutes between a crash and the next start.
_MOST_LOOKED_AT = 2000


class DiscordCourier:
    """The dispatcher's courier over a connected client."""

    def __init__(
        self, client: discord.Client, clock: ClockCheck, languages: ServerLanguages
    ) -> None:
        self._client = client
        self._clock = clock
        self._languages = languages

    async def clock_is_right(self) -> bool:
        """Tell whether this machine's clock agrees with Discord's."""
        return await self._clock.is_right()

    async def check(self, briefing: Briefing) -> None:
        """Raise Undelivered if Discord would refuse a post.

        Uses what the gateway sent, and asks Discord only if that does not settle it.
        """
        order = briefing.order
        guild = self._client.get_guild(order.guild_id)
        if guild is None or guild.unavailable:
            left = await has_left(self._client, order.guild_id)
            raise Undelivered(FailureReason.KICKED if left else FailureReason.AWAY)
        check_timeout(guild)
        place = guild.get_channel_or_thread(order.channel_id)
        check_place(place or await _fetch(guild, order.channel_id), order)

    def prepare(
        self, briefing: Briefing, delivery: Delivery, content: BriefingContent, *, late: bool
    ) -> ReadyPost:
        """Lay out a post, with the function that sends it."""
        order = briefing.order
        guild = self._guild(briefing)
        due = delivery.due_utc.astimezone(load_zone(order.timetable.zone))
        flaw = find_flaw(guild, order)
        role_id = None if flaw and flaw[0] is FailureReason.ROLE_GONE else order.role_id
        with speaking(self._languages.of(order.guild_id)):
            note = label("late: due at {time}", time=due.time()) if late else ""
            post = present_post(delivery.slot, content, role_id=role_id, late=note)

        async def send() -> int:
            try:
                return await self._send(briefing, post, delivery.slot.nonce)
            except discord.HTTPException as error:
                raise await self._refused(briefing, error) from error
            except (TimeoutError, OSError, aiohttp.ClientError) as error:
                raise Undelivered(FailureReason.UNREACHABLE, doubtful=True) from error

        return ReadyPost(send, post.shown, flaw)

    async def _send(self, briefing: Briefing, post: Post, nonce: str) -> int:
        order = briefing.order
        place = self._guild(briefing).get_channel_or_thread(order.channel_id)
        if isinstance(place, discord.ForumChannel):
            tag = place.get_tag(order.tag_id) if order.tag_id else None
            # A new thread takes no nonce, so only `find` keeps it from being posted twice.
            made = await place.create_thread(
                name=post.title,
                content=post.content,
                embeds=post.embeds,
                view=post.view,
                allowed_mentions=post.allowed_mentions,
                applied_tags=[tag] if tag else [],
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

    async def _refused(self, briefing: Briefing, error: discord.HTTPException) -> Undelivered:
        """Return why a post was refused; ask Discord if the refusal does not tell."""
        treatment, _ = meaning_of(error.status, error.code)
        place = self._place(briefing)
        if treatment is Treatment.LOOK:
            return await self._look(briefing, place)
        failure = _undelivered(error, place)
        if failure.reason is FailureReason.REFUSED:
            _log.error(
                "Discord refused briefing %s with status %s, code %s: %s",
                briefing.id, error.status, error.code, error.text,
            )  # fmt: skip
        return failure

    async def _look(self, briefing: Briefing, place: Place | None) -> Undelivered:
        """Return what is in the way, by what Discord says about the server and the channel."""
        left = await has_left(self._client, briefing.order.guild_id)
        if left:
            return Undelivered(FailureReason.KICKED)
        guild = self._client.get_guild(briefing.order.guild_id)
        if left is None or guild is None:
            return Undelivered(FailureReason.AWAY)
        try:
            check_place(await _fetch(guild, briefing.order.channel_id), briefing.order)
        except Undelivered as failure:
            return failure
        missing = missing_permissions(place) if place and own_member(guild) else []
        if missing:
            return Undelivered(FailureReason.PERMISSION, ", ".join(missing))
        return Undelivered(FailureReason.UNREACHABLE)

    async def find(self, briefing: Briefing, delivery: Delivery) -> int | None:
        """Return the id of the slot's message if it is posted already, else None.

        A button of the message names the slot; Discord's history does not return the nonce.
        """
        channel_id = delivery.channel_id or briefing.order.channel_id
        wanted = slot_action(delivery.slot).custom_id
        since = (delivery.tried_utc or delivery.due_utc) - _SKEW
        try:
            guild = self._guild(briefing)
            with _failures_told():
                async with asyncio.timeout(_LOOK_WITHIN):
                    known = guild.get_channel_or_thread(channel_id)
                    place = known or await _fetch(guild, channel_id)
                    check_history(place)
                    async for message in _messages(place, since):
                        if message.author == guild.me and wanted in _custom_ids(message):
                            return message.id
        except Undelivered as failure:
            raise Undelivered(failure.reason, failure.detail, doubtful=True) from failure
        return None

    async def tell(self, notice: Notice) -> None:
        """Tell the moderators in the channel that they chose, else in the system channel."""
        guild = self._guild(notice.briefing)
        check_timeout(guild)
        order = notice.briefing.order
        named = guild.get_channel_or_thread(order.fallback_id) if order.fallback_id else None
        for place in (named, guild.system_channel):
            if isinstance(place, discord.TextChannel | discord.Thread) and not missing_to_tell(
                place
            ):
                with speaking(self._languages.of(order.guild_id)):
                    text = notice_text(notice)
                with _failures_told(place):
                    await place.send(text, nonce=notice.nonce)
                return
        raise Undelivered(FailureReason.CHANNEL_GONE)

    async def has_left(self, guild_id: int) -> bool | None:
        """Ask Discord whether the bot left a server; None if the answer does not tell."""
        return await has_left(self._client, guild_id)

    def _guild(self, briefing: Briefing) -> discord.Guild:
        guild = self._client.get_guild(briefing.order.guild_id)
        if guild is None:
            raise Undelivered(FailureReason.AWAY)
        return guild

    def _place(self, briefing: Briefing) -> Place | None:
        return self._guild(briefing).get_channel_or_thread(briefing.order.channel_id)


async def _fetch(guild: discord.Guild, channel_id: int) -> Place:
    """Ask Discord for a channel; raise Undelivered if it is gone or hidden.

    The gateway shows every channel and every open thread that the bot is in. So what neither the
    gateway nor Discord's answer shows is a private thread.
    """
    known = guild.get_channel(channel_id)
    try:
        return await guild.fetch_channel(channel_id)
    except discord.HTTPException as error:
        treatment, reason = meaning_of(error.status, error.code)
        if reason is FailureReason.PERMISSION and known:
            name = PERMISSION_NAMES["view_channel"]
            raise Undelivered(FailureReason.PERMISSION, name) from error
        if reason is FailureReason.PERMISSION:
            raise Undelivered(FailureReason.THREAD_PRIVATE) from error
        if treatment is Treatment.LOOK:
            raise Undelivered(FailureReason.CHANNEL_GONE) from error
        raise _undelivered(error, None) from error
    except discord.InvalidData as error:
        raise Undelivered(FailureReason.CHANNEL_GONE) from error
    except (TimeoutError, OSError, aiohttp.ClientError) as error:
        raise Undelivered(FailureReason.UNREACHABLE) from error


async def _messages(place: object, since: datetime) -> AsyncIterator[discord.Message]:
    """Yield the messages since an instant; in a forum, the first message of each thread."""
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
                raise Undelivered(FailureReason.HISTORY_CLOSED, _SHORTER, doubtful=True)


def _custom_ids(message: discord.Message) -> set[str | None]:
    return {
        button.custom_id
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for button in row.children
        if isinstance(button, discord.Button)
    }


@contextmanager
def _failures_told(place: Place | None = None) -> Iterator[None]:
    """Turn discord.py's errors into an Undelivered that says why."""
    try:
        yield
    except discord.HTTPException as error:
        raise _undelivered(error, place) from error
    except (TimeoutError, OSError, aiohttp.ClientError) as error:
        raise Undelivered(FailureReason.UNREACHABLE, doubtful=True) from error


def _undelivered(error: discord.HTTPException, place: Place | None) -> Undelivered:
    """Return what a refusal means; after 429 and 5xx an earlier try may have succeeded."""
    _, reason = meaning_of(error.status, error.code)
    if reason is FailureReason.KICKED:
        reason = FailureReason.AWAY  # only `has_left` knows that the bot was removed
    missing: list[str] = []
    if reason is FailureReason.PERMISSION and place:
        missing = missing_permissions(place)
    doubtful = error.status == 429 or error.status >= 500
    return Undelivered(reason, ", ".join(missing), doubtful=doubtful)
