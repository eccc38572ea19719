"""Sends alerts: to members by direct message, and to channels."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.briefing.courier import ReadyPost
from bot.briefing.failures import Undelivered
from bot.client.channel_posts import (
    ChannelPosts,
    delivered,
    failures_told,
    find_message,
    log_refusal,
    looked_for,
    send_message,
    undelivered,
)
from bot.client.membership import has_left
from bot.models.briefing import FailureReason
from bot.presentation.alerts import alert_action, alert_notice_text, present_alert
from bot.presentation.languages import speaking

if TYPE_CHECKING:
    import discord

    from bot.briefing.courier import Wait
    from bot.client.languages import ServerLanguages
    from bot.models.alert import AlertContent, AlertDelivery, AlertNotice, AlertTarget

# The clocks of two machines may differ by this much.
_SKEW = timedelta(minutes=5)
_WITHIN = 30.0  # seconds, of one request


@dataclass(frozen=True, slots=True)
class DiscordAlertCourier:
    """The courier of alerts over a connected client."""

    client: discord.Client
    languages: ServerLanguages

    async def check(self, target: AlertTarget) -> None:
        """Raise Undelivered if Discord would refuse an alert in a channel."""
        await self._posts(target).check()

    async def prepare(
        self, target: AlertTarget, delivery: AlertDelivery, content: AlertContent, wait: Wait
    ) -> ReadyPost:
        """Lay out an alert. A member is looked up first, because they may have left the server."""
        if target.place.user_id is None:
            return await self._prepare_post(target, delivery, content)
        member = await self._find_member(target, wait)
        channel_id = delivery.channel_id or await _open_channel(member, wait)
        channel = self.client.get_partial_messageable(channel_id)
        with speaking(self.languages.of(member.guild.id)):
            message = present_alert(delivery, content, server=member.guild.name)

        async def send() -> int:
            return await delivered(send_message(channel, message, delivery.nonce), _why_refused)

        return ReadyPost(send, channel_id)

    async def _prepare_post(
        self, target: AlertTarget, delivery: AlertDelivery, content: AlertContent
    ) -> ReadyPost:
        posts = self._posts(target)
        await posts.check()
        with speaking(self.languages.of(posts.guild_id)):
            message = present_alert(delivery, content)
        return ReadyPost(lambda: posts.send(message, delivery.nonce), posts.channel_id)

    async def _find_member(self, target: AlertTarget, wait: Wait) -> discord.Member:
        """Ask Discord for a member. Raises Undelivered if they are not in the server."""
        place = target.place
        guild = self.client.get_guild(place.guild_id)
        if guild is None or guild.unavailable:
            left = await has_left(self.client, place.guild_id)
            raise Undelivered(FailureReason.KICKED if left else FailureReason.AWAY)
        await wait()
        with failures_told():
            async with asyncio.timeout(_WITHIN):
                return await guild.fetch_member(place.user_id or 0)

    async def find(self, target: AlertTarget, delivery: AlertDelivery) -> int | None:
        """Return the id of the delivery's message if it is out already, else None.

        A button of the message names the delivery. Where it goes is noted before it is sent, so
        without a channel it was not sent.
        """
        since = (delivery.tried_utc or delivery.due_utc) - _SKEW
        custom_id = alert_action(delivery).custom_id
        if target.place.user_id is None:
            return await self._posts(target, delivery.channel_id).find(custom_id, since)
        me = self.client.user
        if delivery.channel_id is None or me is None:
            return None
        channel = self.client.get_partial_messageable(delivery.channel_id)
        with looked_for():
            async with asyncio.timeout(_WITHIN):
                messages = channel.history(limit=None, after=since, oldest_first=True)
                return await find_message(messages, me, custom_id)

    async def tell(self, notice: AlertNotice) -> None:
        """Tell the moderators in the system channel."""
        with speaking(self.languages.of(notice.target.place.guild_id)):
            text = alert_notice_text(notice)
        await self._posts(notice.target).tell(None, text, notice.nonce)

    def _posts(self, target: AlertTarget, channel_id: int | None = None) -> ChannelPosts:
        place = target.place
        return ChannelPosts(
            self.client,
            place.guild_id,
            channel_id or place.channel_id or 0,
            place.tag_id,
            f"the alerts of target {target.id}",
        )


async def _open_channel(member: discord.Member, wait: Wait) -> int:
    """Return the id of the channel of a member's direct messages, which stays the same for good."""
    await wait()
    with failures_told():
        async with asyncio.timeout(_WITHIN):
            return (await member.create_dm()).id


async def _why_refused(error: discord.HTTPException) -> Undelivered:
    """Return why a direct message was refused."""
    failure = undelivered(error, None)
    if failure.reason is FailureReason.REFUSED:
        log_refusal("an alert to a member", error)
    return failure
