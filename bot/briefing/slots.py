"""A briefing's slot as a message that goes out once, and the notices about briefings."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.briefing.citations import record_of
from bot.briefing.failures import STOPPING, Undelivered
from bot.models.briefing import DeliveryStatus, FailureReason

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from bot.briefing.composer import Composer
    from bot.briefing.courier import Courier, ReadyPost
    from bot.models.briefing import Briefing, BriefingContent, Delivery, Notice
    from bot.storage.contract import Storage
    from bot.storage.records import Claim, PostRecord, Retry, Sent

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class BriefingRooms:
    """What a slot works with; a post that comes more than `late_after` late says so."""

    storage: Storage
    composer: Composer
    courier: Courier
    late_after: timedelta


@dataclass(frozen=True, slots=True)
class SlotPost:
    """One slot of one briefing, for `bot.briefing.attempts`."""

    rooms: BriefingRooms
    briefing: Briefing
    delivery: Delivery
    claimed_first: bool = False

    @property
    def name(self) -> str:
        return f"Briefing {self.briefing.id} of {self.delivery.slot.day}"

    @property
    def attempts(self) -> int:
        return self.delivery.attempts

    @property
    def doubtful(self) -> bool:
        return self.delivery.status is DeliveryStatus.CLAIMED or self.delivery.doubtful

    @property
    def deadline_utc(self) -> datetime:
        return self.delivery.due_utc + self.briefing.order.window

    async def claim(self, claim: Claim, post: ReadyPost | None) -> bool:
        return await self.rooms.storage.deliveries.claim(
            self.delivery,
            claim,
            channel_id=self.briefing.order.channel_id,
            post=_record(post) if post else None,
        )

    async def note(self, owner: str, post: ReadyPost) -> bool:
        record = _record(post)
        return record is None or await self.rooms.storage.deliveries.save_post(
            self.delivery.id, owner=owner, channel_id=post.channel_id, post=record
        )

    async def find(self) -> int | None:
        return await self.rooms.courier.find(self.briefing, self.delivery)

    def given_up(self, now_utc: datetime) -> tuple[DeliveryStatus, FailureReason] | None:
        if now_utc > self.deadline_utc:
            if self.delivery.attempts and self.delivery.reason:
                return DeliveryStatus.FAILED, self.delivery.reason
            return DeliveryStatus.SKIPPED, FailureReason.TOO_LATE
        if self.briefing.paused is FailureReason.MODERATOR and not self.delivery.slot.extra:
            return DeliveryStatus.SKIPPED, self.briefing.paused
        return None

    async def prepare(self, now_utc: datetime) -> ReadyPost | None:
        await self.rooms.courier.check(self.briefing)
        try:
            content = await self.rooms.composer.compose(self.briefing, self.delivery.slot.day)
        except Exception as error:
            _log.exception("Briefing %s could not be composed", self.briefing.id)
            raise Undelivered(FailureReason.NOT_COMPOSED) from error
        return self._lay_out(content, now_utc) if content else None

    def _lay_out(self, content: BriefingContent, now_utc: datetime) -> ReadyPost:
        late = now_utc - self.delivery.due_utc > self.rooms.late_after
        try:
            return self.rooms.courier.prepare(self.briefing, self.delivery, content, late=late)
        except Undelivered:
            raise
        except Exception as error:
            _log.exception("Briefing %s could not be laid out", self.briefing.id)
            raise Undelivered(FailureReason.NOT_COMPOSED) from error

    async def mark_sent(self, owner: str, sent: Sent, post: ReadyPost | None) -> None:
        await self.rooms.storage.deliveries.mark_sent(
            self.delivery.id, sent, owner=owner, stops=STOPPING
        )
        if post and post.flaw:
            await self.rooms.storage.briefings.add_notice(
                self.briefing.id, self.delivery.slot.day, *post.flaw, sent.sent_utc
            )

    async def mark_ended(
        self, owner: str, status: DeliveryStatus, reason: FailureReason, detail: str
    ) -> None:
        await self.rooms.storage.deliveries.mark_ended(
            self.delivery.id, owner=owner, status=status, reason=reason, detail=detail
        )

    async def mark_retry(self, owner: str, retry: Retry) -> None:
        await self.rooms.storage.deliveries.mark_retry(self.delivery.id, retry, owner=owner)

    async def give_up(self, failure: Undelivered, now_utc: datetime) -> None:
        briefings, reason = self.rooms.storage.briefings, failure.reason
        if reason is FailureReason.KICKED:
            # The bot can tell nobody there; the briefing rests until the bot is invited again.
            await briefings.mark_left(self.briefing.order.guild_id, now_utc)
            return
        if reason in STOPPING:
            await briefings.pause(self.briefing.id, reason, detail=failure.detail)
        day, when = self.delivery.slot.day, failure.until_utc or now_utc
        await briefings.add_notice(self.briefing.id, day, reason, failure.detail, when)


@dataclass(frozen=True, slots=True)
class BriefingTelling:
    """A notice about a briefing, for `bot.briefing.attempts`."""

    rooms: BriefingRooms
    notice: Notice

    @property
    def name(self) -> str:
        return f"briefing {self.notice.briefing.id}"

    @property
    def attempts(self) -> int:
        return self.notice.attempts

    async def claim(self, next_try_utc: datetime) -> bool:
        return await self.rooms.storage.briefings.claim_notice(self.notice, next_try_utc)

    async def send(self) -> None:
        await self.rooms.courier.tell(self.notice)

    async def delay(self, next_try_utc: datetime) -> None:
        await self.rooms.storage.briefings.delay_notice(self.notice.id, next_try_utc)

    async def mark(self, *, told: bool) -> None:
        await self.rooms.storage.briefings.mark_notice(self.notice.id, told=told)


def _record(post: ReadyPost) -> PostRecord | None:
    return record_of(post.content) if post.content else None
