"""Alerts to one target as a message that goes out once, and the notices about channels."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.briefing.alert_content import compose_alert
from bot.briefing.failures import STOPPING, Undelivered
from bot.models.briefing import DeliveryStatus, FailureReason

if TYPE_CHECKING:
    from datetime import datetime

    from bot.briefing.courier import AlertCourier, ReadyPost, Wait
    from bot.models.alert import AlertContent, AlertDelivery, AlertNotice, AlertTarget
    from bot.storage.contract import Storage
    from bot.storage.records import Claim, Retry, Sent

_log = logging.getLogger(__name__)

WINDOW = timedelta(days=1)  # how late an alert may come


@dataclass(frozen=True, slots=True)
class AlertRooms:
    """What alerts work with; `wait` waits until the next request may be made."""

    storage: Storage
    courier: AlertCourier
    wait: Wait


@dataclass(frozen=True, slots=True)
class AlertPost:
    """One delivery of alerts, for `bot.briefing.attempts`.

    It is claimed first: more alerts join a delivery until somebody claims it.
    """

    rooms: AlertRooms
    target: AlertTarget
    delivery: AlertDelivery
    claimed_first: bool = True

    @property
    def name(self) -> str:
        return f"Alert {self.delivery.id}"

    @property
    def attempts(self) -> int:
        return self.delivery.attempts

    @property
    def doubtful(self) -> bool:
        return self.delivery.status is DeliveryStatus.CLAIMED or self.delivery.doubtful

    @property
    def deadline_utc(self) -> datetime:
        return self.delivery.due_utc + WINDOW

    async def claim(self, claim: Claim, post: ReadyPost | None) -> bool:
        del post  # it is composed later
        return await self.rooms.storage.alerts.claim(self.delivery, claim)

    async def note(self, owner: str, post: ReadyPost) -> bool:
        return await self.rooms.storage.alerts.save_channel(
            self.delivery.id, owner=owner, channel_id=post.channel_id
        )

    async def find(self) -> int | None:
        await self.rooms.wait()
        return await self.rooms.courier.find(self.target, self.delivery)

    def given_up(self, now_utc: datetime) -> tuple[DeliveryStatus, FailureReason] | None:
        if now_utc > self.deadline_utc:
            if self.delivery.attempts and self.delivery.reason:
                return DeliveryStatus.FAILED, self.delivery.reason
            return DeliveryStatus.SKIPPED, FailureReason.TOO_LATE
        if self.target.paused is FailureReason.DM_CLOSED:
            return DeliveryStatus.FAILED, FailureReason.DM_CLOSED
        return None

    async def prepare(self, now_utc: datetime) -> ReadyPost | None:
        del now_utc
        content = await self._compose()
        if content is None:
            return None
        try:
            return await self.rooms.courier.prepare(
                self.target, self.delivery, content, self.rooms.wait
            )
        except Undelivered:
            raise
        except Exception as error:
            _log.exception("%s could not be laid out", self.name)
            raise Undelivered(FailureReason.NOT_COMPOSED) from error

    async def _compose(self) -> AlertContent | None:
        storage = self.rooms.storage
        try:
            matches = await storage.alerts.list_matches(self.delivery.id)
            return await compose_alert(storage, self.target.place.guild_id, matches)
        except Exception as error:
            _log.exception("%s could not be composed", self.name)
            raise Undelivered(FailureReason.NOT_COMPOSED) from error

    async def mark_sent(self, owner: str, sent: Sent, post: ReadyPost | None) -> None:
        del post
        await self.rooms.storage.alerts.mark_sent(
            self.delivery.id, sent, owner=owner, stops=STOPPING
        )

    async def mark_ended(
        self, owner: str, status: DeliveryStatus, reason: FailureReason, detail: str
    ) -> None:
        await self.rooms.storage.alerts.mark_ended(
            self.delivery.id, owner=owner, status=status, reason=reason, detail=detail
        )

    async def mark_retry(self, owner: str, retry: Retry) -> None:
        await self.rooms.storage.alerts.mark_retry(self.delivery.id, retry, owner=owner)

    async def give_up(self, failure: Undelivered, now_utc: datetime) -> None:
        storage, place, reason = self.rooms.storage, self.target.place, failure.reason
        if reason is FailureReason.KICKED:
            await storage.briefings.mark_left(place.guild_id, now_utc)
        elif reason is FailureReason.MEMBER_LEFT and place.user_id:
            # Nobody else can remove these watches, and a former member must not see the server.
            await storage.watches.delete_member(place.user_id, place.guild_id)
            _log.info("The watches of a member who left server %s are deleted", place.guild_id)
        elif place.user_id:
            if reason is FailureReason.DM_CLOSED:
                await storage.alerts.pause(self.target.id, reason)
        else:
            if reason in STOPPING:
                await storage.alerts.pause(self.target.id, reason, failure.detail)
            when = failure.until_utc or now_utc
            await storage.alerts.add_notice(self.target.id, reason, failure.detail, when)


@dataclass(frozen=True, slots=True)
class AlertTelling:
    """A notice about a channel's alerts, for `bot.briefing.attempts`."""

    rooms: AlertRooms
    notice: AlertNotice

    @property
    def name(self) -> str:
        return f"the alerts of target {self.notice.target.id}"

    @property
    def attempts(self) -> int:
        return self.notice.attempts

    async def claim(self, next_try_utc: datetime) -> bool:
        return await self.rooms.storage.alerts.claim_notice(self.notice, next_try_utc)

    async def send(self) -> None:
        await self.rooms.courier.tell(self.notice)

    async def delay(self, next_try_utc: datetime) -> None:
        await self.rooms.storage.alerts.delay_notice(self.notice.id, next_try_utc)

    async def mark(self, *, told: bool) -> None:
        await self.rooms.storage.alerts.mark_notice(self.notice.id, told=told)
