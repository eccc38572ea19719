"""Posts briefings to Discord, and finds out why one cannot be posted."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.briefing.courier import ReadyPost
from bot.briefing.zones import load_zone
from bot.client.channel_permissions import find_flaw
from bot.client.channel_posts import ChannelPosts
from bot.client.membership import has_left
from bot.models.briefing import FailureReason
from bot.presentation.briefing_trouble import notice_text
from bot.presentation.briefings import present_post, slot_action
from bot.presentation.languages import speaking
from bot.presentation.messages import label

if TYPE_CHECKING:
    import discord

    from bot.client.clock_skew import ClockCheck
    from bot.client.languages import ServerLanguages
    from bot.models.briefing import Briefing, BriefingContent, Delivery, Notice

# The clocks of two machines may differ by this much.
_SKEW = timedelta(minutes=5)


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
        """Raise Undelivered if Discord would refuse a post."""
        await self._posts(briefing).check()

    def prepare(
        self, briefing: Briefing, delivery: Delivery, content: BriefingContent, *, late: bool
    ) -> ReadyPost:
        """Lay out a post, with the function that sends it."""
        order, posts = briefing.order, self._posts(briefing)
        due = delivery.due_utc.astimezone(load_zone(order.timetable.zone))
        flaw = find_flaw(posts.guild, order)
        role_id = None if flaw and flaw[0] is FailureReason.ROLE_GONE else order.role_id
        with speaking(self._languages.of(order.guild_id)):
            note = label("late: due at {time}", time=due.time()) if late else ""
            post = present_post(delivery.slot, content, role_id=role_id, late=note)
        nonce = delivery.slot.nonce
        return ReadyPost(lambda: posts.send(post, nonce), order.channel_id, post.shown, flaw)

    async def find(self, briefing: Briefing, delivery: Delivery) -> int | None:
        """Return the id of the slot's message if it is posted already, else None.

        A button of the message names the slot.
        """
        since = (delivery.tried_utc or delivery.due_utc) - _SKEW
        posts = self._posts(briefing, delivery.channel_id)
        return await posts.find(slot_action(delivery.slot).custom_id, since)

    async def tell(self, notice: Notice) -> None:
        """Tell the moderators in the channel that they chose, else in the system channel."""
        order = notice.briefing.order
        with speaking(self._languages.of(order.guild_id)):
            text = notice_text(notice)
        await self._posts(notice.briefing).tell(order.fallback_id, text, notice.nonce)

    async def has_left(self, guild_id: int) -> bool | None:
        """Ask Discord whether the bot left a server; None if the answer does not tell."""
        return await has_left(self._client, guild_id)

    def _posts(self, briefing: Briefing, channel_id: int | None = None) -> ChannelPosts:
        order, name = briefing.order, f"briefing {briefing.id}"
        channel_id = channel_id or order.channel_id
        return ChannelPosts(self._client, order.guild_id, channel_id, order.tag_id, name)
