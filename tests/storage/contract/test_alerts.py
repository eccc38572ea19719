"""Alerts and their deliveries: stored once, claimed by one process, given back, forgotten."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.models.alert import AlertPlace, Match, WatchCriteria
from bot.models.briefing import DeliveryStatus, FailureReason
from bot.storage.records import Claim, Retry, Sent
from tests.storage.contract.library import NOW

if TYPE_CHECKING:
    from bot.models.alert import AlertDelivery, AlertTarget, Watch
    from bot.storage.contract import Storage

LATER = NOW + timedelta(minutes=1)
CLAIM = Claim("one", NOW, LATER)
OTHER = Claim("two", NOW, LATER)
MEMBER = AlertPlace(71, user_id=5)
CHANNEL = AlertPlace(71, channel_id=72)
STOPS = {FailureReason.PERMISSION}


async def watch(storage: Storage, place: AlertPlace = MEMBER, words: str = "harbour") -> Watch:
    watch_id = await storage.watches.save_watch(
        place, WatchCriteria(words=words), now_utc=NOW, news_mark=0, most=9
    )
    known = await storage.watches.list_watches(place.guild_id, place.user_id)
    return next(one for one in known if one.id == watch_id)


async def open_one(storage: Storage) -> tuple[AlertTarget, AlertDelivery]:
    (found,) = await storage.alerts.list_open(NOW, limit=9)
    return found


async def test_mark_never_falls(storage: Storage) -> None:
    assert await storage.alerts.get_mark() == 0
    for mark, known in ((9, 9), (10, 10), (9, 10)):
        await storage.alerts.save_mark(mark)
        assert await storage.alerts.get_mark() == known


async def test_alerts_of_a_target_are_one_delivery_until_it_is_claimed(storage: Storage) -> None:
    first, second = await watch(storage), await watch(storage, words="ferry")
    matches = [Match(first, "a", "Olaf Berg"), Match(second, "a", None), Match(first, "b", None)]
    await storage.alerts.save_matches(matches, NOW)
    await storage.alerts.save_matches(matches[:2], NOW)
    target, delivery = await open_one(storage)
    assert (target.place, delivery.attempts, delivery.nonce) == (MEMBER, 0, f"dla{delivery.id}")
    told = await storage.alerts.list_matches(delivery.id)
    assert sorted((one.watch.id, one.slug, one.speaker or "") for one in told) == [
        (first.id, "a", "Olaf Berg"), (first.id, "b", ""), (second.id, "a", ""),
    ]  # fmt: skip
    assert await storage.alerts.claim(delivery, CLAIM)
    assert not await storage.alerts.claim(delivery, OTHER)
    await storage.alerts.save_matches([*matches, Match(first, "c", None)], NOW)
    _, grown = await open_one(storage)
    assert [one.slug for one in await storage.alerts.list_matches(grown.id)] == ["c"]
    assert len(await storage.alerts.list_open(LATER, limit=9)) == 2
    assert len(await storage.alerts.list_open(LATER, limit=1)) == 1


async def test_messages_that_tell_of_an_article_are_listed_once_they_are_out(
    storage: Storage,
) -> None:
    alerts = storage.alerts
    member, channel = await watch(storage), await watch(storage, CHANNEL)
    elsewhere = await watch(storage, AlertPlace(8, user_id=5))
    told = [
        *(Match(member, slug, "Olaf Berg") for slug in ("a", "b")),
        *(Match(one, "a", None) for one in (channel, elsewhere)),
    ]
    await alerts.save_matches(told, NOW)
    for number, (_, delivery) in enumerate(await alerts.list_open(NOW, limit=9)):
        assert await alerts.claim(delivery, CLAIM)
        assert await alerts.save_channel(delivery.id, owner="one", channel_id=20 + number)
        assert len(await alerts.list_posts_telling(71, "a", limit=9)) == number
        sent = Sent(30 + number, NOW + timedelta(seconds=number))
        await alerts.mark_sent(delivery.id, sent, owner="one", stops=STOPS)
    newest, oldest = await alerts.list_posts_telling(71, "a", limit=9)
    assert (newest.target.place, newest.channel_id, newest.message_id) == (CHANNEL, 21, 31)
    assert (oldest.target.place, oldest.channel_id, oldest.message_id) == (MEMBER, 20, 30)
    assert [(one.slug, one.speaker) for one in newest.matches] == [("a", None)]
    assert [(one.slug, one.speaker) for one in oldest.matches] == [
        ("a", "Olaf Berg"), ("b", "Olaf Berg"),
    ]  # fmt: skip
    assert await alerts.list_posts_telling(71, "a", limit=1) == [newest]
    assert await alerts.list_posts_telling(71, "b", limit=9) == [oldest]
    assert await alerts.list_posts_telling(71, "c", limit=9) == []


async def test_claimed_delivery_is_noted_given_back_and_sent(storage: Storage) -> None:
    alerts = storage.alerts
    await alerts.save_matches([Match(await watch(storage), "a", None)], NOW)
    _, delivery = await open_one(storage)
    assert await alerts.claim(delivery, CLAIM)
    assert not await alerts.save_channel(delivery.id, owner="two", channel_id=8)
    assert await alerts.save_channel(delivery.id, owner="one", channel_id=8)
    retry = Retry(FailureReason.UNREACHABLE, "", NOW, doubtful=True)
    await alerts.mark_retry(delivery.id, retry, owner="two")
    assert await alerts.list_open(NOW, limit=9) == []
    await alerts.mark_retry(delivery.id, retry, owner="one")
    _, again = await open_one(storage)
    assert (again.attempts, again.doubtful, again.channel_id) == (1, True, 8)
    assert (again.reason, again.tried_utc) == (FailureReason.UNREACHABLE, NOW)
    assert await alerts.claim(again, OTHER)
    await alerts.mark_sent(delivery.id, Sent(99, NOW), owner="two", stops=STOPS)
    assert await alerts.list_open(LATER, limit=9) == []
    # The next one goes to the same place.
    await alerts.save_matches([Match((await storage.watches.list_matching())[0], "b", None)], NOW)
    assert (await open_one(storage))[1].channel_id == 8
    await alerts.delete_old(NOW)
    assert len((await storage.watches.export_member(5))["alert"]) == 2
    await alerts.delete_old(NOW + timedelta(days=1))
    left = await storage.watches.export_member(5)
    assert [row["slug"] for row in left["alert"]] == ["b"]


async def test_channel_is_stopped_told_once_and_goes_on(storage: Storage) -> None:
    alerts, reason = storage.alerts, FailureReason.PERMISSION
    await alerts.save_matches([Match(await watch(storage, CHANNEL), "a", None)], NOW)
    target, delivery = await open_one(storage)
    assert await alerts.claim(delivery, CLAIM)
    failed = DeliveryStatus.FAILED
    await alerts.mark_ended(delivery.id, owner="one", status=failed, reason=reason)
    await alerts.pause(target.id, reason, "Send Messages")
    for _ in range(2):
        await alerts.add_notice(target.id, reason, "Send Messages", NOW)
    (notice,) = await alerts.list_due_notices(NOW)
    assert (notice.reason, notice.detail, notice.target.paused) == (reason, "Send Messages", reason)
    assert await alerts.claim_notice(notice, LATER)
    assert not await alerts.claim_notice(notice, LATER)
    await alerts.delay_notice(notice.id, NOW)
    assert len(await alerts.list_due_notices(NOW)) == 1
    await alerts.mark_notice(notice.id, told=True)
    assert await alerts.list_due_notices(LATER) == []
    assert [one.id for one in await alerts.list_stopped()] == [target.id]
    # A channel that is stopped is tried again with what is new.
    await alerts.save_matches([Match(await watch(storage, CHANNEL, "ferry"), "b", None)], NOW)
    assert len(await alerts.list_open(NOW, limit=9)) == 1
    await alerts.run_again(target.id, STOPS, LATER)
    await alerts.run_again(target.id, STOPS, NOW)  # it runs already
    assert len(await alerts.list_open(NOW, limit=9)) == 1
    await alerts.pause(target.id, reason)
    await alerts.run_again(target.id, STOPS, NOW)
    (_, first), _ = await alerts.list_open(NOW, limit=9)
    assert first.id == delivery.id
    assert await alerts.claim(first, CLAIM)
    await alerts.mark_sent(first.id, Sent(99, NOW), owner="one", stops=STOPS)
    (notice,) = await alerts.list_due_notices(NOW)
    assert (notice.reason, notice.target.paused) == (None, None)


async def test_member_with_closed_messages_gets_nothing_until_they_go_on(storage: Storage) -> None:
    alerts, known = storage.alerts, await watch(storage)
    await alerts.pause(known.target.id, FailureReason.DM_CLOSED)
    await alerts.save_matches([Match(known, "a", None)], NOW)
    assert await alerts.list_open(NOW, limit=9) == []
    assert await storage.watches.list_matching() == []
    assert await alerts.list_stopped() == []
    assert await alerts.list_untold() == {5}
    assert await alerts.mark_told(5)
    assert not await alerts.mark_told(5)
    assert await alerts.list_untold() == set()
    (paused,) = await alerts.list_paused_of(5)
    await alerts.run_again(paused.id, {FailureReason.DM_CLOSED}, NOW)
    assert await alerts.list_paused_of(5) == []
    await alerts.pause(known.target.id, FailureReason.DM_CLOSED)
    assert await alerts.list_untold() == {5}


async def test_waiting_alerts_are_hastened_and_taken_back_from_the_future(storage: Storage) -> None:
    alerts = storage.alerts
    far = NOW + timedelta(days=9)
    await alerts.save_matches([Match(await watch(storage, CHANNEL), "a", None)], NOW)
    _, delivery = await open_one(storage)
    assert await alerts.claim(delivery, CLAIM)
    retry = Retry(FailureReason.AWAY, "", far, doubtful=False)
    await alerts.mark_retry(delivery.id, retry, owner="one")
    await alerts.hasten([72], [FailureReason.AWAY], NOW)
    await alerts.hasten([71], [FailureReason.TIMED_OUT], NOW)
    assert await alerts.list_open(NOW, limit=9) == []
    await alerts.hasten([71], [FailureReason.AWAY], NOW)
    _, delivery = await open_one(storage)
    assert await alerts.claim(delivery, Claim("one", NOW, far))
    await alerts.take_back_future(NOW, timedelta(minutes=1))
    _, delivery = (await alerts.list_open(LATER, limit=9))[0]
    assert await alerts.claim(delivery, CLAIM)
    await alerts.mark_retry(delivery.id, retry, owner="one")
    await alerts.take_back_future(NOW, timedelta(minutes=1))
    assert await open_one(storage)
