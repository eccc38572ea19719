"""Of several processes, each sees what is due in the servers of its own shards, and no other's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.models.alert import Match
from bot.models.briefing import DeliveryStatus, FailureReason
from bot.models.feed import OPERATOR
from bot.models.share import Share
from bot.storage import open_storage
from bot.storage.records import Plan
from tests.storage.contract import test_alerts, test_briefings
from tests.storage.contract.conftest import ENGINES
from tests.storage.contract.library import NOW
from tests.storage.contract.test_feeds import add_feed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.storage.contract import Storage

SHARDS = 4
SERVERS = [(shard << 22) + 7 for shard in range(2 * SHARDS)]
SHARES = [Share(place, 2, SHARDS) for place in (0, 1)]
OWN = [[one for one in SERVERS if share.holds(one)] for share in SHARES]


@pytest.fixture(params=ENGINES)
async def parts(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[tuple[Storage, ...]]:
    """Return one database as the processes of two places open it."""
    place = tmp_path / "a.db"
    if request.param == "postgres":
        place = request.getfixturevalue("emptied")
    opened = [await open_storage(place, share) for share in SHARES]
    yield tuple(opened)
    for storage in opened:
        await storage.close()


def test_every_server_is_in_one_share() -> None:
    assert [share.shard_ids for share in SHARES] == [(0, 2), (1, 3)]
    assert sorted(OWN[0] + OWN[1]) == SERVERS
    assert len(OWN[0]) == len(OWN[1]) == SHARDS
    assert OWN[0] == [one for one in SERVERS if (one >> 22) % 4 in {0, 2}]
    assert all(Share().holds(one) for one in SERVERS)


async def test_briefings_and_slots_are_due_in_one_process(parts: tuple[Storage, ...]) -> None:
    first, second = parts
    made = [
        await test_briefings.set_up(
            first, replace(test_briefings.SETTINGS, guild_id=server, channel_id=server)
        )
        for server in SERVERS
    ]
    plans = [Plan(one, ((test_briefings.DAY, NOW, None),), *test_briefings.NEXT) for one in made]
    ours = [one.id for one in made if one.order.guild_id in OWN[1]]
    for storage, own in zip(parts, OWN, strict=True):
        due = await storage.briefings.list_due_briefings(NOW)
        assert [one.order.guild_id for one in due] == own
        assert [one.order.guild_id for one in await storage.briefings.list_running()] == own
        assert await storage.briefings.mark_present([]) == own
    await first.briefings.save_next_slots(
        (one.id, *test_briefings.NEXT) for one in made if one.id not in ours
    )
    assert await first.briefings.get_next_due() == test_briefings.NEXT[1]
    assert await second.briefings.get_next_due() == NOW
    await first.deliveries.save_plans(plans)
    for storage, own in zip(parts, OWN, strict=True):
        found = await storage.deliveries.list_open(NOW)
        assert [briefing.order.guild_id for briefing, _ in found] == own


async def test_trouble_is_seen_and_taken_back_in_one_process(parts: tuple[Storage, ...]) -> None:
    first, second = parts
    for server in (OWN[0][0], OWN[1][0]):
        settings = replace(test_briefings.SETTINGS, guild_id=server, channel_id=server)
        one = await test_briefings.set_up(first, settings)
        plan = Plan(one, ((test_briefings.DAY, NOW, None),), *test_briefings.NEXT)
        await first.deliveries.save_plans([plan])
        await first.briefings.pause(one.id, FailureReason.PERMISSION)
        await first.briefings.add_notice(
            one.id, test_briefings.DAY, FailureReason.PERMISSION, "", NOW
        )
    for storage, own in zip(parts, OWN, strict=True):
        (stopped,) = await storage.briefings.list_stopped()
        (notice,) = await storage.briefings.list_due_notices(NOW)
        assert stopped.order.guild_id == notice.briefing.order.guild_id == own[0]
    ((_, theirs),) = await second.deliveries.list_open(NOW)
    assert await second.deliveries.claim(theirs, test_briefings.CLAIM, channel_id=5)
    # The first process's clock is behind; the claim of the second one stays.
    await first.deliveries.take_back_future(NOW - timedelta(days=9), timedelta(seconds=1))
    assert await second.deliveries.list_open(NOW) == []
    await second.deliveries.mark_ended(
        theirs.id, owner="one", status=DeliveryStatus.FAILED, reason=FailureReason.UNREACHABLE
    )
    assert await first.deliveries.list_failed_within_window(NOW) == []
    assert len(await second.deliveries.list_failed_within_window(NOW)) == 1


async def test_alerts_and_feeds_are_due_in_one_process(parts: tuple[Storage, ...]) -> None:
    first, _ = parts
    for server in (OWN[0][0], OWN[1][0]):
        place = replace(test_alerts.CHANNEL, guild_id=server, channel_id=server)
        watch = await test_alerts.watch(first, place)
        await first.alerts.save_matches([Match(watch, "a", None)], NOW)
        await first.alerts.pause(watch.target.id, FailureReason.PERMISSION)
        await first.alerts.add_notice(watch.target.id, FailureReason.PERMISSION, "", NOW)
        await add_feed(first, server)
    await add_feed(first, OPERATOR)
    for number, storage in enumerate(parts):
        server = OWN[number][0]
        ((target, _),) = await storage.alerts.list_open(NOW, limit=1)
        (stopped,) = await storage.alerts.list_stopped()
        (notice,) = await storage.alerts.list_due_notices(NOW)
        assert {target.place.guild_id, notice.target.place.guild_id} == {server}
        assert stopped.place.guild_id == server
        feeds = await storage.feeds.list_due_feeds(NOW, limit=9)
        # The operator's feeds are fetched by the first place.
        assert [one.guild_id for one in feeds] == [server, OPERATOR][: 2 - number]
