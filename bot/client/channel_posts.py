"""Posts in a server's channels: checked, sent, looked for, and why Discord refused one."""

from __future__ import annotations

import asyncio
import logging
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import aiohttp
import discord

from bot.briefing.failures import Undelivered
from bot.client.answer_watch import sending_once
from bot.client.channel_permissions import (
    PERMISSION_NAMES,
    check_history,
    check_place,
    check_timeout,
    missing_permissions,
    missing_to_tell,
    own_member,
)
from bot.client.membership import has_left
from bot.client.refusals import Treatment, meaning_of
from bot.models.briefing import FailureReason
from bot.models.message import template

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from datetime import datetime

    from bot.client.channel_permissions import Place

_log = logging.getLogger(__name__)

_SHORTER = template("a shorter history")
_LOOK_WITHIN = 30.0  # seconds
# More than a busy channel has in the minutes between a crash and the next start.
_MOST_LOOKED_AT = 2000


class Sendable(Protocol):
    """A message as it is laid out; `title` is its name if the channel is a forum."""

    @property
    def title(self) -> str: ...  # noqa: D102

    @property
    def content(self) -> str: ...  # noqa: D102

    @property
    def embeds(self) -> list[discord.Embed]: ...  # noqa: D102

    @property
    def view(self) -> discord.ui.View: ...  # noqa: D102

    @property
    def allowed_mentions(self) -> discord.AllowedMentions: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class ChannelPosts:
    """Posts in one channel, thread or forum; `name` is what the log calls the post."""

    client: discord.Client
    guild_id: int
    channel_id: int
    tag_id: int | None
    name: str

    @property
    def guild(self) -> discord.Guild:
        """The server. Raises Undelivered if Discord does not show it."""
        guild = self.client.get_guild(self.guild_id)
        if guild is None:
            raise Undelivered(FailureReason.AWAY)
        return guild

    async def check(self) -> None:
        """Raise Undelivered if Discord would refuse a post.

        Uses what the gateway sent, and asks Discord only if that does not settle it.
        """
        guild = self.client.get_guild(self.guild_id)
        if guild is None or guild.unavailable:
            left = await has_left(self.client, self.guild_id)
            raise Undelivered(FailureReason.KICKED if left else FailureReason.AWAY)
        check_timeout(guild)
        place = guild.get_channel_or_thread(self.channel_id)
        check_place(place or await fetch_place(guild, self.channel_id), self.tag_id)

    async def send(self, post: Sendable, nonce: str) -> int:
        """Send a post and return its id. Raises Undelivered."""
        return await delivered(self._send(post, nonce), self._why_refused)

    async def _send(self, post: Sendable, nonce: str) -> int:
        place = self.guild.get_channel_or_thread(self.channel_id)
        if isinstance(place, discord.ForumChannel):
            tag = place.get_tag(self.tag_id) if self.tag_id else None
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
        target = self.client.get_partial_messageable(self.channel_id, guild_id=self.guild_id)
        return await send_message(target, post, nonce)

    async def _why_refused(self, error: discord.HTTPException) -> Undelivered:
        """Return why a post was refused; ask Discord if the refusal does not tell."""
        treatment, _ = meaning_of(error.status, error.code)
        place = self.guild.get_channel_or_thread(self.channel_id)
        if treatment is Treatment.LOOK:
            return await self._look(place)
        failure = undelivered(error, place)
        if failure.reason is FailureReason.REFUSED:
            log_refusal(self.name, error)
        return failure

    async def _look(self, place: Place | None) -> Undelivered:
        """Return what is in the way, by what Discord says about the server and the channel."""
        left = await has_left(self.client, self.guild_id)
        if left:
            return Undelivered(FailureReason.KICKED)
        guild = self.client.get_guild(self.guild_id)
        if left is None or guild is None:
            return Undelivered(FailureReason.AWAY)
        try:
            check_place(await fetch_place(guild, self.channel_id), self.tag_id)
        except Undelivered as failure:
            return failure
        missing = missing_permissions(place) if place and own_member(guild) else []
        if missing:
            return Undelivered(FailureReason.PERMISSION, ", ".join(missing))
        return Undelivered(FailureReason.UNREACHABLE)

    async def find(self, custom_id: str, since: datetime) -> int | None:
        """Return the id of the bot's message with this button since an instant, None without one.

        Discord's history does not return the nonce. Raises Undelivered, which is doubtful.
        """
        with looked_for():
            guild = self.guild
            async with asyncio.timeout(_LOOK_WITHIN):
                known = guild.get_channel_or_thread(self.channel_id)
                place = known or await fetch_place(guild, self.channel_id)
                check_history(place)
                return await find_message(_messages(place, since), guild.me, custom_id)

    async def tell(self, fallback_id: int | None, text: str, nonce: str) -> None:
        """Tell the moderators in the channel that they chose, else in the system channel."""
        guild = self.guild
        check_timeout(guild)
        named = guild.get_channel_or_thread(fallback_id) if fallback_id else None
        for place in (named, guild.system_channel):
            if isinstance(place, discord.TextChannel | discord.Thread) and not missing_to_tell(
                place
            ):
                with failures_told(place):
                    await place.send(text, nonce=nonce)
                return
        raise Undelivered(FailureReason.CHANNEL_GONE)


async def delivered(
    sending: Awaitable[int], why: Callable[[discord.HTTPException], Awaitable[Undelivered]]
) -> int:
    """Return the id of a message that is sent once; turn errors into Undelivered by `why`."""
    try:
        with sending_once():
            return await sending
    except discord.HTTPException as error:
        raise await why(error) from error
    except (TimeoutError, OSError, aiohttp.ClientError) as error:
        raise Undelivered(FailureReason.UNREACHABLE, doubtful=True) from error


async def send_message(target: discord.abc.Messageable, post: Sendable, nonce: str) -> int:
    """Send a message with its nonce and return its id."""
    message = await target.send(
        post.content,
        embeds=post.embeds,
        view=post.view,
        allowed_mentions=post.allowed_mentions,
        nonce=nonce,
    )
    return message.id


async def find_message(
    messages: AsyncIterator[discord.Message], author: discord.abc.User, custom_id: str
) -> int | None:
    """Return the id of an author's message with this button, None without one."""
    looked_at = 0
    async for message in messages:
        if message.author == author and custom_id in _custom_ids(message):
            return message.id
        looked_at += 1
        if looked_at == _MOST_LOOKED_AT:
            raise Undelivered(FailureReason.HISTORY_CLOSED, _SHORTER, doubtful=True)
    return None


def log_refusal(name: str, error: discord.HTTPException) -> None:
    """Log a refusal that only the operator can end."""
    _log.error(
        "Discord refused %s with status %s, code %s: %s",
        name, error.status, error.code, error.text,
    )  # fmt: skip


@contextmanager
def looked_for() -> Iterator[None]:
    """Turn errors of a look into an Undelivered after which the message may be out."""
    try:
        with failures_told():
            yield
    except Undelivered as failure:
        raise Undelivered(failure.reason, failure.detail, doubtful=True) from failure


async def fetch_place(guild: discord.Guild, channel_id: int) -> Place:
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
        raise undelivered(error, None) from error
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
        async for message in place.history(limit=None, after=since, oldest_first=True):
            yield message


def _custom_ids(message: discord.Message) -> set[str | None]:
    return {
        button.custom_id
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for button in row.children
        if isinstance(button, discord.Button)
    }


@contextmanager
def failures_told(place: Place | None = None) -> Iterator[None]:
    """Turn discord.py's errors into an Undelivered that says why."""
    try:
        yield
    except discord.HTTPException as error:
        raise undelivered(error, place) from error
    except (TimeoutError, OSError, aiohttp.ClientError) as error:
        raise Undelivered(FailureReason.UNREACHABLE, doubtful=True) from error


def undelivered(error: discord.HTTPException, place: Place | None) -> Undelivered:
    """Return what a refusal means; after 429 and 5xx an earlier try may have succeeded."""
    _, reason = meaning_of(error.status, error.code)
    if reason is FailureReason.KICKED:
        reason = FailureReason.AWAY  # only `has_left` knows that the bot was removed
    missing: list[str] = []
    if reason is FailureReason.PERMISSION and place:
        missing = missing_permissions(place)
    doubtful = error.status == 429 or error.status >= 500
    return Undelivered(reason, ", ".join(missing), doubtful=doubtful)
