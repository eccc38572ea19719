"""A week of each refusal, in virtual time: how many requests, how many notices."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.briefing.failures import RETRIED, STOPPING, Undelivered
from bot.models.briefing import DeliveryStatus, FailureReason
from tests.briefing.office import open_office

if TYPE_CHECKING:
    from pathlib import Path

    from bot.models.briefing import Briefing, Slot
    from tests.briefing.office import Office

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = 7
# A slot is tried at once, then after pauses that grow from 30 s to 15 min, for six hours.
TRIES = 28


async def spend_a_week(office: Office) -> None:
    while office.clock.now < NEW_YEAR + timedelta(days=DAYS):
        await office.later(minutes=5)


async def test_requests_and_notices_are_few_when_a_post_is_refused_for_a_week(
    tmp_path: Path, seeds: Path
) -> None:
    async with open_office(tmp_path / "a.db", seeds, NEW_YEAR) as office:
        # A server for each reason; all live through the same week.
        reasons = {
            (await office.order("UTC", time(9), guild_id=number)).id: reason
            for number, reason in enumerate(RETRIED | STOPPING | {FailureReason.BLOCKED}, 1)
        }
        requests: Counter[FailureReason] = Counter()

        async def refuse(slot: Slot) -> None:
            requests[reasons[slot.briefing_id]] += 1
            raise Undelivered(reasons[slot.briefing_id])

        office.channel.sending = refuse
        await spend_a_week(office)
        for briefing_id, reason in reasons.items():
            rows = await office.storage.deliveries.list_deliveries(briefing_id, limit=100)
            assert [row.status for row in rows] == [DeliveryStatus.FAILED] * DAYS, reason
            most = DAYS * (TRIES if reason in RETRIED else 1)
            assert DAYS <= requests[reason] <= most, reason
        told = Counter((notice.briefing.id, notice.reason) for notice in office.channel.told)
        assert told == Counter(reasons.items())


async def test_nothing_is_sent_when_a_look_at_what_the_gateway_told_is_enough(
    tmp_path: Path, seeds: Path
) -> None:
    async with open_office(tmp_path / "a.db", seeds, NEW_YEAR) as office:
        await office.order("UTC", time(9))

        async def forbid(_: Briefing) -> None:
            raise Undelivered(FailureReason.PERMISSION, "Send Messages")

        office.channel.checking = forbid
        await spend_a_week(office)
        assert office.channel.requests == 0
        assert len(office.channel.told) == 1
