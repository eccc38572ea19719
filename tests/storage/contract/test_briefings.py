"""Briefings, their slots and notices, and the news that they tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.models.briefing import (
    Briefing,
    BriefingSettings,
    Delivery,
    DeliveryStatus,
    FailureReason,
    Notice,
    Slot,
    Timetable,
)
from bot.models.library import SEEDS_ALONE, Scope
from bot.models.moderation import OwnText
from bot.storage.records import (
    Claim,
    EditionFacts,
    Fingerprint,
    Plan,
    PostCitation,
    PostPart,
    PostRecord,
    QuotationPlace,
    Retry,
    Sent,
    SentPost,
)
from tests.building import build_article
from tests.storage.contract.library import BRIDGE, HARBOUR, NOW, UNDATED, add_own, put

if TYPE_CHECKING:
    from bot.models.library import CitedDate
    from bot.storage.contract import NewsReader, Storage

DAY = date(2026, 3, 1)
NEXT = (DAY + timedelta(days=1), NOW + timedelta(days=1))
SETTINGS = BriefingSettings(71, 5, Timetable(time(8, 30), "Europe/Oslo", frozenset({0, 2, 4})))
CLAIM = Claim("one", NOW, NOW + timedelta(minutes=5))
OTHER = Claim("two", NOW, NOW + timedelta(minutes=5))
CITATIONS = (
    PostCitation(PostPart.CHANGED_ARTICLE, "harbour"),
    PostCitation(PostPart.QUOTATION, "harbour", 12, "“We wait.”"),
    PostCitation(PostPart.UPCOMING, "71/own", 3, "April"),
)
POST = PostRecord(4, "key", 2, CITATIONS)


async def set_up(storage: Storage, settings: BriefingSettings = SETTINGS) -> Briefing:
    """Store a briefing whose first slot is due now."""
    briefing_id = await storage.briefings.save_briefing(
        settings, now_utc=NOW, news_mark=3, next_slot=(DAY, NOW), most=9
    )
    assert briefing_id is not None
    briefing = await storage.briefings.get_briefing(briefing_id)
    assert briefing is not None
    return briefing


async def set_slot(storage: Storage) -> Delivery:
    """Store a briefing and its slot of today."""
    briefing = await set_up(storage)
    await storage.deliveries.save_plans([Plan(briefing, ((DAY, NOW, None),), *NEXT)])
    ((_, delivery),) = await storage.deliveries.list_open(NOW)
    return delivery


async def test_briefing_is_stored_whole_and_changed_at_the_same_time_and_place(
    storage: Storage,
) -> None:
    briefing = await set_up(storage)
    assert briefing == Briefing(
        1, SETTINGS, NOW, None, "", 3, opened=False, next_day=DAY, next_due_utc=NOW
    )
    changed = replace(
        SETTINGS, role_id=9, fallback_id=8, window=timedelta(hours=2),
        timetable=replace(SETTINGS.timetable, zone="UTC", weekdays=frozenset(range(7))),
    )  # fmt: skip
    assert (await set_up(storage, changed)) == replace(briefing, order=changed)
    other = replace(SETTINGS, channel_id=6)
    assert await storage.briefings.save_briefing(
        other, now_utc=NOW, news_mark=0, next_slot=NEXT, most=1
    ) is None  # fmt: skip
    second = await set_up(storage, other)
    elsewhere = await set_up(storage, replace(SETTINGS, guild_id=72, channel_id=7))
    assert await storage.briefings.list_briefings(71) == [replace(briefing, order=changed), second]
    assert await storage.briefings.list_briefings(73) == []
    assert await storage.briefings.get_briefing(99) is None
    await storage.briefings.delete_briefings([briefing.id, elsewhere.id])
    assert await storage.briefings.list_running() == [second]


async def test_due_briefings_are_those_that_run_in_servers_where_the_bot_is(
    storage: Storage,
) -> None:
    assert await storage.briefings.get_next_due() is None
    first = await set_up(storage)
    second = await set_up(storage, replace(SETTINGS, guild_id=72, channel_id=7))
    assert await storage.briefings.list_due_briefings(NOW) == [first, second]
    assert await storage.briefings.list_due_briefings(NOW - timedelta(seconds=1)) == []
    await storage.briefings.save_next_slots([(first.id, *NEXT)])
    assert await storage.briefings.get_next_due() == NOW
    await storage.briefings.mark_left(72, NOW)
    assert await storage.briefings.get_next_due() == NEXT[1]
    assert await storage.briefings.list_due_briefings(NOW) == []
    assert await storage.briefings.list_departed(NOW - timedelta(seconds=1)) == []
    assert await storage.briefings.list_departed(NOW) == [72]
    assert await storage.briefings.mark_present([71]) == []
    assert await storage.briefings.mark_present([]) == [71]
    await storage.briefings.mark_joined(72)
    assert await storage.briefings.list_due_briefings(NOW) == [second]


async def test_paused_briefing_rests_until_it_is_resumed(storage: Storage) -> None:
    briefing = await set_up(storage)
    await storage.briefings.pause(briefing.id, FailureReason.PERMISSION, detail="Send Messages")
    (stopped,) = await storage.briefings.list_stopped()
    assert (stopped.paused, stopped.paused_detail) == (FailureReason.PERMISSION, "Send Messages")
    await storage.briefings.pause(briefing.id, FailureReason.MODERATOR)
    await storage.briefings.pause(briefing.id, FailureReason.PERMISSION)
    paused = await storage.briefings.get_briefing(briefing.id)
    assert paused is not None
    assert paused.paused is FailureReason.MODERATOR
    assert await storage.briefings.list_running() == await storage.briefings.list_stopped() == []
    assert await storage.briefings.list_due_briefings(NOW) == []
    await storage.briefings.resume(briefing.id, NEXT)
    assert await storage.briefings.list_running() == [
        replace(briefing, next_day=NEXT[0], next_due_utc=NEXT[1])
    ]


async def test_stopped_briefing_goes_on_with_its_slots_when_it_runs_again(
    storage: Storage,
) -> None:
    delivery = await set_slot(storage)
    assert await storage.deliveries.claim(delivery, CLAIM, channel_id=5, post=POST)
    await storage.deliveries.mark_ended(
        delivery.id, owner="one", status=DeliveryStatus.FAILED, reason=FailureReason.PERMISSION
    )
    briefing_id = delivery.slot.briefing_id
    await storage.briefings.pause(briefing_id, FailureReason.PERMISSION)
    await storage.briefings.run_again(briefing_id, [FailureReason.REFUSED], NOW)
    assert await storage.deliveries.list_open(NOW) == []
    await storage.briefings.pause(briefing_id, FailureReason.PERMISSION)
    await storage.briefings.run_again(briefing_id, [FailureReason.PERMISSION], NOW)
    ((briefing, again),) = await storage.deliveries.list_open(NOW)
    assert (briefing.paused, again.id, again.status) == (None, delivery.id, DeliveryStatus.DUE)


async def test_slots_are_planned_once_and_extra_ones_are_numbered(storage: Storage) -> None:
    briefing = await set_up(storage)
    late = (DAY - timedelta(days=2), NOW - timedelta(days=2), FailureReason.TOO_LATE)
    plan = Plan(briefing, (late, (DAY, NOW, None)), *NEXT)
    await storage.deliveries.save_plans([plan])
    await storage.deliveries.save_plans([plan])
    extra = await storage.deliveries.add_extra(briefing.id, DAY, NOW)
    again = await storage.deliveries.add_extra(briefing.id, DAY, NOW)
    slots = await storage.deliveries.list_deliveries(briefing.id, limit=9)
    assert [(one.slot, one.status, one.reason) for one in slots] == [
        (Slot(briefing.id, DAY, 2), DeliveryStatus.DUE, None),
        (Slot(briefing.id, DAY, 1), DeliveryStatus.DUE, None),
        (Slot(briefing.id, DAY), DeliveryStatus.DUE, None),
        (Slot(briefing.id, late[0]), DeliveryStatus.SKIPPED, FailureReason.TOO_LATE),
    ]
    assert [one.id for one in slots[:2]] == [again, extra]
    assert await storage.deliveries.list_deliveries(briefing.id, limit=1) == slots[:1]
    assert await storage.deliveries.get_delivery(extra) == slots[1]
    assert await storage.deliveries.get_delivery(999) is None
    moved = replace(briefing, next_day=NEXT[0], next_due_utc=NEXT[1])
    assert await storage.briefings.list_running() == [moved]
    assert await storage.deliveries.list_open(NOW) == [
        (moved, one) for one in sorted(slots[:3], key=lambda one: one.id)
    ]
    await storage.deliveries.save_plans([replace(plan, briefing=replace(briefing, id=99))])
    assert len(await storage.deliveries.list_open(NOW)) == 3


async def test_slot_is_claimed_by_one_and_sent_when_two_try(storage: Storage) -> None:
    delivery = await set_slot(storage)
    assert await storage.deliveries.claim(delivery, CLAIM, channel_id=5, post=POST)
    assert not await storage.deliveries.claim(delivery, OTHER, channel_id=5, post=POST)
    assert await storage.deliveries.list_open(NOW) == []
    assert not await storage.deliveries.save_post(delivery.id, owner="two", channel_id=9, post=POST)
    await storage.deliveries.mark_sent(delivery.id, Sent(1, NOW), owner="two")
    claimed = await storage.deliveries.get_delivery(delivery.id)
    assert claimed == replace(
        delivery, status=DeliveryStatus.CLAIMED, attempts=1, tried_utc=NOW, channel_id=5
    )
    await storage.deliveries.mark_sent(delivery.id, Sent(77, NOW), owner="one")
    assert await storage.deliveries.get_delivery(delivery.id) == replace(
        claimed, status=DeliveryStatus.SENT, message_id=77, sent_utc=NOW
    )
    assert await storage.deliveries.list_quotation_keys(1) == ["key"]
    briefing = await storage.briefings.get_briefing(1)
    assert briefing is not None
    assert (briefing.news_mark, briefing.opened) == (4, True)


async def test_slot_is_taken_over_when_a_lease_ran_out(storage: Storage) -> None:
    delivery = await set_slot(storage)
    assert await storage.deliveries.claim(delivery, CLAIM, channel_id=5, post=POST)
    after = CLAIM.lease_utc
    ((_, left),) = await storage.deliveries.list_open(after)
    assert left.status is DeliveryStatus.CLAIMED
    later = Claim("two", after, after + timedelta(minutes=5))
    assert await storage.deliveries.claim(left, later, channel_id=9)
    assert not await storage.deliveries.claim(left, later, channel_id=9)
    taken = await storage.deliveries.get_delivery(delivery.id)
    # Without a post the earlier attempt's place and instant stay: its post may be out.
    assert taken == replace(left, attempts=2)
    await storage.deliveries.mark_sent(delivery.id, Sent(1, NOW), owner="one")
    assert await storage.deliveries.get_delivery(delivery.id) == taken
    assert await storage.deliveries.save_post(
        delivery.id, owner="two", channel_id=9, post=replace(POST, quotation_key="other")
    )
    await storage.deliveries.mark_ended(
        delivery.id, owner="two", status=DeliveryStatus.UNCERTAIN,
        reason=FailureReason.HISTORY_CLOSED, detail="Read",
    )  # fmt: skip
    assert await storage.deliveries.get_delivery(delivery.id) == replace(
        taken, channel_id=9, status=DeliveryStatus.UNCERTAIN,
        reason=FailureReason.HISTORY_CLOSED, detail="Read",
    )  # fmt: skip
    assert await storage.deliveries.list_quotation_keys(1) == ["other"]


async def test_posts_are_found_by_what_they_cite_when_they_are_out(storage: Storage) -> None:
    delivery = await set_slot(storage)
    deliveries = storage.deliveries
    assert await deliveries.claim(delivery, CLAIM, channel_id=5, post=POST)
    assert await deliveries.list_posts_citing(71, "harbour", limit=9) == []
    await deliveries.mark_sent(delivery.id, Sent(77, NOW), owner="one")
    first = SentPost(delivery.slot, 5, 77, 2, CITATIONS)
    assert await deliveries.list_posts_citing(71, "harbour", limit=9) == [first]
    assert await deliveries.list_posts_citing(71, "71/own", limit=9) == [first]
    assert await deliveries.list_posts_citing(71, "bridge", limit=9) == []
    assert await deliveries.list_posts_citing(72, "harbour", limit=9) == []
    slot = replace(delivery.slot, extra=1)
    await post_now(storage, slot, PostRecord(5, None, 0, CITATIONS[:1]))
    second = SentPost(slot, 5, 78, 0, CITATIONS[:1])
    assert await deliveries.list_posts_citing(71, "harbour", limit=9) == [second, first]
    assert await deliveries.list_posts_citing(71, "harbour", limit=1) == [second]
    assert await deliveries.list_posts_citing(71, "71/own", limit=9) == [first]


async def post_now(storage: Storage, slot: Slot, post: PostRecord | None) -> None:
    """Send a moderator's post as message 78, a second after the slot's."""
    delivery_id = await storage.deliveries.add_extra(slot.briefing_id, slot.day, NOW)
    delivery = await storage.deliveries.get_delivery(delivery_id)
    assert delivery is not None
    assert delivery.slot == slot
    assert await storage.deliveries.claim(delivery, CLAIM, channel_id=5, post=post)
    sent = Sent(78, NOW + timedelta(seconds=1))
    await storage.deliveries.mark_sent(delivery_id, sent, owner="one")


@pytest.mark.parametrize("lost", [True, False])
async def test_post_that_is_out_keeps_what_it_cites_when_the_slot_is_taken_over(
    storage: Storage, *, lost: bool
) -> None:
    delivery = await set_slot(storage)
    deliveries = storage.deliveries
    assert await deliveries.claim(delivery, CLAIM, channel_id=5, post=POST)
    ((_, left),) = await deliveries.list_open(CLAIM.lease_utc)
    later = Claim("two", CLAIM.lease_utc, CLAIM.lease_utc + timedelta(minutes=5))
    assert await deliveries.claim(left, later, channel_id=9)
    assert not await deliveries.save_post(
        delivery.id, owner="one", channel_id=5, post=PostRecord(9, None, 9, ())
    )
    if lost:  # the first attempt never got out, so the second one posts something else
        other = PostRecord(5, None, 0, CITATIONS[:2])
        assert await deliveries.save_post(delivery.id, owner="two", channel_id=9, post=other)
    await deliveries.mark_sent(delivery.id, Sent(77, NOW), owner="two")
    (sent,) = await deliveries.list_posts_citing(71, "harbour", limit=9)
    expected = (9, 0, CITATIONS[:2]) if lost else (5, 2, CITATIONS)
    assert (sent.channel_id, sent.more, sent.citations) == expected


async def test_posts_without_citations_are_counted_when_an_earlier_version_sent_them(
    storage: Storage,
) -> None:
    delivery = await set_slot(storage)
    deliveries = storage.deliveries
    await post_now(storage, replace(delivery.slot, extra=1), None)
    assert await deliveries.claim(delivery, CLAIM, channel_id=5, post=POST)
    await deliveries.mark_sent(delivery.id, Sent(77, NOW), owner="one")
    assert await deliveries.count_posts_without_citations(71, NOW) == 1
    assert await deliveries.count_posts_without_citations(71, NOW + timedelta(seconds=2)) == 0
    assert await deliveries.count_posts_without_citations(72, NOW) == 0


async def test_words_of_an_own_article_are_forgotten_by_posts_when_it_is_deleted(
    storage: Storage,
) -> None:
    delivery = await set_slot(storage)
    slug = await add_own(storage, 71, OwnText("A text."), UNDATED)
    cited = (PostCitation(PostPart.SENTENCE, slug, 2, "text"), CITATIONS[1])
    post = replace(POST, citations=cited)
    assert await storage.deliveries.claim(delivery, CLAIM, channel_id=5, post=post)
    await storage.deliveries.mark_sent(delivery.id, Sent(77, NOW), owner="one")
    assert not await storage.own.delete_article(72, slug)
    (sent,) = await storage.deliveries.list_posts_citing(71, slug, limit=9)
    assert sent.citations == cited
    assert await storage.own.delete_article(71, slug)
    (sent,) = await storage.deliveries.list_posts_citing(71, slug, limit=9)
    assert sent.citations == (replace(cited[0], words=""), cited[1])


async def test_citations_are_exported_and_deleted_with_their_server(storage: Storage) -> None:
    for guild_id in (71, 72):
        briefing = await set_up(storage, replace(SETTINGS, guild_id=guild_id, channel_id=guild_id))
        await post_now(storage, Slot(briefing.id, DAY, 1), POST)
    exported = (await storage.servers.export(71))["citation"]
    assert [(row["part"], row["words"]) for row in exported] == [
        (one.part, one.words) for one in CITATIONS
    ]
    other = await storage.servers.export(72)
    assert len(other["citation"]) == len(CITATIONS)
    await storage.servers.delete(71)
    assert (await storage.servers.export(71))["citation"] == []
    assert await storage.servers.export(72) == other
    await storage.briefings.delete_briefings([briefing.id])
    assert (await storage.servers.export(72))["citation"] == []


@pytest.mark.parametrize("doubtful", [True, False])
async def test_slot_is_due_again_when_it_is_to_be_tried_later(
    storage: Storage, *, doubtful: bool
) -> None:
    delivery = await set_slot(storage)
    await storage.deliveries.claim(delivery, CLAIM, channel_id=5, post=POST)
    soon = NOW + timedelta(minutes=1)
    await storage.deliveries.mark_retry(
        delivery.id, Retry(FailureReason.UNREACHABLE, "503", soon, doubtful), owner="one"
    )
    assert await storage.deliveries.list_open(NOW) == []
    ((_, again),) = await storage.deliveries.list_open(soon)
    assert (again.status, again.reason, again.detail, again.doubtful, again.tried_utc) == (
        DeliveryStatus.DUE, FailureReason.UNREACHABLE, "503", doubtful, NOW if doubtful else None,
    )  # fmt: skip
    await storage.deliveries.hasten([72], [FailureReason.UNREACHABLE], NOW)
    await storage.deliveries.hasten([71], [FailureReason.PERMISSION], NOW)
    assert await storage.deliveries.list_open(NOW) == []
    await storage.deliveries.hasten([71], [FailureReason.UNREACHABLE], NOW)
    assert [one.id for _, one in await storage.deliveries.list_open(NOW)] == [delivery.id]


async def test_failed_slot_is_reopened_within_its_window(storage: Storage) -> None:
    delivery = await set_slot(storage)
    assert await storage.deliveries.claim(delivery, CLAIM, channel_id=5, post=POST)
    await storage.deliveries.mark_ended(
        delivery.id, owner="one", status=DeliveryStatus.FAILED, reason=FailureReason.REFUSED
    )
    end = NOW + SETTINGS.window
    assert await storage.deliveries.list_failed_within_window(end) == []
    ((_, failed),) = await storage.deliveries.list_failed_within_window(end - timedelta(seconds=1))
    assert (failed.id, failed.status) == (delivery.id, DeliveryStatus.FAILED)
    await storage.deliveries.reopen([failed.id], NOW)
    assert await storage.deliveries.list_failed_within_window(NOW) == []
    ((_, again),) = await storage.deliveries.list_open(NOW)
    assert again == replace(failed, status=DeliveryStatus.DUE)


async def test_slots_of_a_clock_that_was_ahead_are_taken_back(storage: Storage) -> None:
    briefing = await set_up(storage)
    ahead = (DAY + timedelta(days=9), NOW + timedelta(days=9), FailureReason.TOO_LATE)
    today = (DAY, NOW - timedelta(hours=1), FailureReason.TOO_LATE)
    await storage.deliveries.save_plans([Plan(briefing, (today, ahead), *NEXT)])
    assert await storage.deliveries.list_open(NOW) == []
    await storage.deliveries.take_back_future(NOW, timedelta(minutes=5))
    assert [
        (one.slot.day, one.status)
        for one in await storage.deliveries.list_deliveries(briefing.id, limit=9)
    ] == [(DAY, DeliveryStatus.DUE)]


async def test_notice_is_queued_once_and_claimed_once(storage: Storage) -> None:
    briefing = await set_up(storage)
    for reason in (FailureReason.PERMISSION, FailureReason.PERMISSION, FailureReason.REFUSED):
        await storage.briefings.add_notice(briefing.id, DAY, reason, "why", NOW)
    notices = await storage.briefings.list_due_notices(NOW)
    assert notices == [
        Notice(1, briefing, DAY, FailureReason.PERMISSION, "why", 0),
        Notice(2, briefing, DAY, FailureReason.REFUSED, "why", 0),
    ]
    later = NOW + timedelta(minutes=1)
    assert await storage.briefings.claim_notice(notices[0], later)
    assert not await storage.briefings.claim_notice(notices[0], later)
    await storage.briefings.delay_notice(2, later)
    assert await storage.briefings.list_due_notices(NOW) == []
    assert [one.attempts for one in await storage.briefings.list_due_notices(later)] == [1, 0]
    await storage.briefings.mark_notice(1, told=True)
    await storage.briefings.mark_notice(2, told=False)
    assert await storage.briefings.list_due_notices(later) == []


def prints(facts: list[EditionFacts], *, text: bytes, told: bytes) -> list[Fingerprint]:
    return [Fingerprint(one.id, one.slug, text, told) for one in facts]


async def read_news(
    storage: Storage, guild_id: int | None, after: int, upto: int
) -> list[tuple[int, bool]]:
    return await storage.read_news(Scope(guild_id), lambda news: news.list_news(after, upto))


async def test_editions_are_fingerprinted_once_with_all_that_they_tell(filled: Storage) -> None:
    facts = await filled.news.list_unseen_editions(2)
    assert [(one.slug, one.text) for one in facts] == [
        ("harbour", HARBOUR.text), ("bridge", BRIDGE.text),
    ]  # fmt: skip
    assert facts[1].told == [
        ("title", "Bridge closes"),
        ("quotation", "Nobody is hurt", "Jane Porter"),
        ("date", "2022-04-04", "2022-04-04"),
        ("summary", BRIDGE.summary[0].span.of(BRIDGE.text)),
    ]
    later = await filled.news.list_unseen_editions(9, after=facts[0].article_id)
    assert [one.slug for one in later] == ["bridge", UNDATED.slug]
    await filled.news.save_fingerprints(prints(facts, text=b"1", told=b"1"))
    assert [one.slug for one in await filled.news.list_unseen_editions(9)] == [UNDATED.slug]
    assert await filled.news.get_mark() == 2


async def test_news_are_articles_whose_text_and_story_changed(filled: Storage) -> None:
    assert await filled.news.get_mark() == 0
    facts = await filled.news.list_unseen_editions(9)
    await filled.news.save_fingerprints(prints(facts, text=b"1", told=b"1"))
    assert await read_news(filled, 71, 0, 3) == [(2, False), (1, False), (3, False)]
    assert await read_news(filled, 71, 2, 3) == [(3, False)]
    await filled.own.hide(71, "bridge", NOW)
    assert await read_news(filled, 71, 0, 3) == [(1, False), (3, False)]
    for text, told, changed in ((b"2", b"1", []), (b"2", b"2", []), (b"3", b"3", [(2, True)])):
        await put(filled, replace(BRIDGE, text=BRIDGE.text + str(text)))
        facts = await filled.news.list_unseen_editions(9)
        await filled.news.save_fingerprints(prints(facts, text=text, told=told))
        assert await read_news(filled, None, 3, await filled.news.get_mark()) == changed
    await put(filled, BRIDGE)
    facts = await filled.news.list_unseen_editions(9)
    await filled.news.save_fingerprints(prints(facts, text=b"1", told=b"1"))
    assert await read_news(filled, None, 3, await filled.news.get_mark()) == []


def days(dates: list[CitedDate]) -> list[date]:
    return [one.first_day for one in dates]


async def test_news_reader_finds_quotations_and_dates(filled: Storage) -> None:
    def ask(news: NewsReader) -> tuple[object, ...]:
        found = news.get_quotation(2, 1)
        return (
            sorted(news.list_places(), key=lambda one: (one.article_id, one.number)),
            found and found.texts,
            news.get_quotation(2, 9),
            [
                one.first_day
                for one in news.list_upcoming(date(2021, 3, 1), date(2022, 4, 3), limit=9)
            ],
            [
                one.first_day
                for one in news.list_upcoming(date(2021, 3, 1), date(2022, 4, 4), limit=1)
            ],
            [one.first_day for one in news.list_on_this_day(date(2026, 4, 4), limit=9)],
            [one.first_day for one in news.list_on_this_day(date(2022, 4, 4), limit=9)],
        )

    assert await filled.read_news(SEEDS_ALONE, ask) == (
        [
            QuotationPlace(1, "harbour", 1, "We have waited for years", "Jane Porter", "direct"),
            QuotationPlace(1, "harbour", 2, "Ships can call in spring", "Olaf Berg", "direct"),
            QuotationPlace(1, "harbour", 3, "It is dear", "a local official", "direct"),
            QuotationPlace(2, "bridge", 1, "Nobody is hurt", "Jane Porter", "direct"),
        ],
        ("Nobody is hurt",),
        None,
        [date(2021, 3, 1), date(2021, 4, 4)],
        [date(2021, 3, 1)],
        [date(2022, 4, 4), date(2021, 4, 4)],
        [date(2021, 4, 4)],
    )


async def test_a_day_is_listed_once_when_two_articles_tell_of_it(filled: Storage) -> None:
    later = build_article("later", "See 4 April.", days=[("4 April", date(2022, 4, 4))],
                          published=date(2023, 1, 1))  # fmt: skip
    await put(filled, later)
    found = await filled.read_news(
        SEEDS_ALONE, lambda news: news.list_on_this_day(date(2026, 4, 4), limit=9)
    )
    assert [one.citation.article.slug for one in found] == ["later", "harbour"]
