"""Feeds, the entries that were seen in them, and the articles that came of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.models.feed import (
    OPERATOR,
    Arrival,
    Feed,
    FeedHoldings,
    FeedProgress,
    FeedRoom,
    FeedTrouble,
)
from bot.models.library import Scope
from bot.models.moderation import Correction, OwnText, Subject, TextAnchor, Verdict
from bot.storage.records import EntryRecord, KnownEntry
from tests.building import as_reading, build_article
from tests.storage.contract.library import NOW

if TYPE_CHECKING:
    from bot.storage.contract import Storage

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
ADDRESS = "https://coast.example/feed?token=s3cret"


def make_feed(guild_id: int = 71, address: str = ADDRESS) -> Feed:
    return Feed(
        0, guild_id, address, "Coast Wire", "", 5, NOW, paused=False, progress=FeedProgress(NOW)
    )


async def add_feed(storage: Storage, guild_id: int = 71, address: str = ADDRESS) -> Feed:
    feed_id = await storage.feeds.save_feed(make_feed(guild_id, address), most=9, most_in_all=99)
    assert feed_id
    feed = await storage.feeds.get_feed(feed_id)
    assert feed
    return feed


def entry(key: str, words: str = "All is well", **more: object) -> EntryRecord:
    article = build_article("x", f"[{words}|Ann Lee].", title=words, published=date(2026, 2, 1))
    own = OwnText(article.text, words, date(2026, 2, 1), "https://coast.example/1", "Coast Wire")
    record = EntryRecord(
        key, f"coast.example/{key}", b"1", silent=False, own=own, reading=as_reading(article)
    )
    return replace(record, **more)  # type: ignore[arg-type]


async def titles(storage: Storage, guild_id: int | None) -> list[str]:
    return await storage.read_library(
        Scope(guild_id), lambda library: sorted(
            one.title for one in library.list_articles(offset=0, limit=99)
        )
    )  # fmt: skip


async def slugs(storage: Storage, feed: Feed) -> dict[str, str | None]:
    return {one.key: one.slug for one in await storage.feeds.list_entries(feed.id)}


async def test_feeds_are_saved_until_there_are_too_many(storage: Storage) -> None:
    feeds = storage.feeds
    first = await feeds.save_feed(make_feed(), most=2, most_in_all=3)
    assert first
    assert await feeds.save_feed(make_feed(), most=2, most_in_all=3) is None  # the same address
    assert (
        await feeds.save_feed(make_feed(address="https://a.example/"), most=1, most_in_all=3)
        is None
    )
    assert await feeds.save_feed(make_feed(72), most=2, most_in_all=3)
    assert await feeds.save_feed(make_feed(73), most=2, most_in_all=2) is None
    assert await feeds.list_feeds(71) == [replace(make_feed(), id=first)]
    assert await feeds.list_feeds(73) == []


async def test_due_feed_is_taken_by_one_process_and_its_progress_kept(storage: Storage) -> None:
    feed, feeds = await add_feed(storage), storage.feeds
    assert await feeds.list_due_feeds(NOW - HOUR, limit=9) == []
    assert await feeds.list_due_feeds(NOW - 3 * DAY, limit=9) == [feed]
    assert await feeds.list_due_feeds(NOW, limit=9) == [feed]
    assert await feeds.claim_feed(feed, NOW + HOUR)
    assert not await feeds.claim_feed(feed, NOW + HOUR)
    assert await feeds.list_due_feeds(NOW, limit=9) == []
    progress = FeedProgress(
        NOW + DAY, loaded=True, etag='"e"', last_modified="yesterday", minutes=60,
        fetched_utc=NOW, errors=2, trouble=FeedTrouble.STATUS, detail="500",
        told=FeedTrouble.GONE, moved_to="https://b.example/", moved_utc=NOW - DAY,
    )  # fmt: skip
    noted = replace(feed, title="Coast", address="https://b.example/", progress=progress)
    assert not await feeds.save_progress(noted, lease_utc=NOW)
    assert await feeds.get_feed(feed.id) != noted
    assert await feeds.save_progress(noted, lease_utc=NOW + HOUR)
    assert await feeds.get_feed(feed.id) == noted


async def test_address_of_another_feed_is_not_taken_over(storage: Storage) -> None:
    feed = await add_feed(storage)
    other = await add_feed(storage, address="https://b.example/")
    moved = replace(feed, address=other.address)
    assert await storage.feeds.save_progress(moved, lease_utc=NOW)
    assert [one.address for one in await storage.feeds.list_feeds(71)] == [ADDRESS, other.address]


async def test_paused_feed_is_not_due_until_it_is_resumed(storage: Storage) -> None:
    feed, feeds = await add_feed(storage), storage.feeds
    await feeds.pause_feed(feed.id)
    assert await feeds.list_due_feeds(NOW, limit=9) == []
    assert not await feeds.claim_feed(feed, NOW + HOUR)
    await feeds.resume_feed(feed.id, NOW + HOUR)
    assert [one.id for one in await feeds.list_due_feeds(NOW + HOUR, limit=9)] == [feed.id]
    await add_feed(storage, OPERATOR)
    assert await storage.briefings.mark_present([]) == [71]
    await storage.briefings.mark_left(71, NOW)
    due = await feeds.list_due_feeds(NOW + HOUR, limit=9)
    assert [one.guild_id for one in due] == [OPERATOR]


async def test_entry_is_an_article_of_its_server_alone_and_keeps_its_slug(
    storage: Storage,
) -> None:
    feed, feeds = await add_feed(storage), storage.feeds
    assert await feeds.save_entries(feed, [entry("a")], NOW)
    assert (await titles(storage, 71), await titles(storage, 72)) == (["All is well"], [])
    before = await slugs(storage, feed)
    assert str(before["a"]).startswith("71/feed#")
    # It changes, and gets another key: it is the same article.
    changed = entry("b", "All is lost", known_as="a", content_hash=b"2", excerpt=True)
    assert await feeds.save_entries(feed, [changed], NOW + HOUR)
    assert await titles(storage, 71) == ["All is lost"]
    assert await feeds.list_entries(feed.id) == [
        KnownEntry("b", "coast.example/b", before["a"], b"2")
    ]
    # Another one may get the key that is free now.
    assert await feeds.save_entries(feed, [entry("a", "New")], NOW + HOUR)
    assert await titles(storage, 71) == ["All is lost", "New"]
    slug = str(before["a"])
    assert (await feeds.list_texts([slug, "gone"]))[slug].title == "All is lost"
    assert await feeds.list_arrivals([slug, "gone"]) == {
        slug: Arrival(NOW, silent=False, excerpt=True)
    }
    assert await storage.own.count_articles(71) == 0


async def test_link_is_taken_when_another_feed_of_the_server_or_the_operator_has_its_article(
    storage: Storage,
) -> None:
    feeds, links = storage.feeds, [f"coast.example/{key}" for key in "abc"]
    feed, stranger = await add_feed(storage), await add_feed(storage, 72)
    other = await add_feed(storage, address="https://a.example/")
    operators = await add_feed(storage, OPERATOR)
    for one, key, more in (
        (other, "a", {}), (operators, "b", {}), (other, "c", {"own": None, "reading": None}),
        (stranger, "c", {}),
    ):  # fmt: skip
        await feeds.save_entries(one, [entry(key, f"{key} by {one.id}", **more)], NOW)
    assert await feeds.list_taken_links(feed, links) == {*links[:2]}
    assert await feeds.list_taken_links(other, links) == {links[1]}
    assert await feeds.list_taken_links(feed, []) == set()
    await feeds.save_entries(feed, [entry(key, f"{key} again") for key in "abc"], NOW)
    assert await titles(storage, 71) == [
        f"a by {other.id}", f"b by {operators.id}", "c again",
    ]  # fmt: skip
    # What has its article already keeps it.
    await feeds.save_entries(other, [entry("a", "A change")], NOW)
    assert "A change" in await titles(storage, 71)


async def test_operators_entry_is_seen_by_all_and_stays_when_seeds_are_loaded(
    storage: Storage,
) -> None:
    feed = await add_feed(storage, OPERATOR)
    before = await storage.own.get_generation(Scope(71))
    await storage.feeds.save_entries(feed, [entry("a")], NOW)
    assert await storage.own.get_generation(Scope(71)) != before
    assert await titles(storage, 71) == await titles(storage, None) == ["All is well"]
    assert await storage.loading.list_vanished(set()) == {}
    (slug,) = (await slugs(storage, feed)).values()
    assert list(await storage.own.list_unread(99, limit=9)) == [slug]
    again = build_article(str(slug), "Read again.", title="Read again")
    await storage.own.save_reread(str(slug), as_reading(again, 99))
    assert await titles(storage, 72) == ["Read again"]


async def test_removed_article_does_not_come_back(storage: Storage) -> None:
    feed, feeds = await add_feed(storage), storage.feeds
    await feeds.save_entries(feed, [entry("a")], NOW)
    (slug,) = (await slugs(storage, feed)).values()
    assert await storage.own.delete_article(71, str(slug))
    await feeds.save_entries(feed, [entry("a", "All is lost", content_hash=b"2")], NOW)
    assert await titles(storage, 71) == []


async def test_what_the_filter_passes_over_is_known_and_no_news_when_it_comes(
    storage: Storage,
) -> None:
    feed, feeds = await add_feed(storage), storage.feeds
    over = replace(entry("a"), own=None, reading=None)
    await feeds.save_entries(feed, [over, entry("b", "Bridge")], NOW)
    assert (await slugs(storage, feed))["a"] is None
    await feeds.save_filter(feed.id, "well", NOW + HOUR)
    changed = await feeds.get_feed(feed.id)
    assert changed
    assert (changed.words, changed.progress.next_fetch_utc) == ("well", NOW + HOUR)
    dropped = replace(entry("b"), own=None, reading=None)
    await feeds.save_entries(feed, [entry("a"), dropped], NOW + HOUR)
    assert await titles(storage, 71) == ["All is well"]
    known = await slugs(storage, feed)
    assert known["b"] is None
    arrivals = await feeds.list_arrivals([str(known["a"])])
    assert arrivals[str(known["a"])] == Arrival(NOW, silent=True, excerpt=False)


async def test_old_and_surplus_articles_go_but_those_that_are_cited(storage: Storage) -> None:
    feed, feeds = await add_feed(storage), storage.feeds
    await feeds.save_entries(feed, [entry(key, key) for key in "abc"], NOW)
    known = await slugs(storage, feed)
    anchor = TextAnchor(Subject.QUOTATION, "a", 0)
    correction = Correction(0, 71, str(known["a"]), anchor, Verdict.UNKNOWN, None)
    await storage.corrections.save(correction, now_utc=NOW, most=9)
    own = entry("own").own
    assert own
    await storage.own.save_article(
        71, own, as_reading(build_article("x", "Own.", title="own")), now_utc=NOW, most=9
    )
    claimed = replace(feed, progress=FeedProgress(NOW, fetched_utc=NOW + 100 * DAY))
    await feeds.save_progress(claimed, lease_utc=NOW)
    await feeds.mark_seen(feed.id, ["a", "c"], NOW + 99 * DAY)
    assert await feeds.get_holdings(71, feed.id) == FeedHoldings(3, 30, cited=1)
    assert await feeds.get_holdings(71, feed.id + 1) == FeedHoldings(0, 0, 0)
    two = FeedRoom(2, 999)
    assert await feeds.delete_old_articles(NOW, forget_after=90 * DAY, room=two) == 1
    assert await titles(storage, 71) == ["a", "b", "own"]
    assert set(await slugs(storage, feed)) == {"a", "b", "c"}  # c is still in the feed
    assert await feeds.delete_old_articles(NOW + DAY, forget_after=90 * DAY, room=two) == 1
    assert await titles(storage, 71) == ["a", "own"]
    assert set(await slugs(storage, feed)) == {"a", "c"}
    assert await feeds.delete_feed(feed.id) == 0
    assert await feeds.get_feed(feed.id) is None
    assert not await feeds.save_entries(feed, [entry("d")], NOW)
    assert await titles(storage, 71) == ["a", "own"]


TEXT_BYTES = 12  # of “Éc” with a full stop and two line ends


@pytest.mark.parametrize("room", [FeedRoom(2, 999), FeedRoom(99, 3 * TEXT_BYTES - 1)])
async def test_oldest_articles_leave_when_a_server_has_no_more_room(
    storage: Storage, room: FeedRoom
) -> None:
    feed, feeds = await add_feed(storage), storage.feeds
    other = await add_feed(storage, 72)
    await feeds.save_entries(other, [entry("a", "Éa")], NOW - DAY)
    for number, key in enumerate("abcd"):  # two fit, a third does not
        await feeds.save_entries(feed, [entry(key, f"É{key}")], NOW + number * HOUR, room)
    assert await titles(storage, 71) == ["Éc", "Éd"]
    assert await titles(storage, 72) == ["Éa"]
    assert await feeds.get_holdings(71) == FeedHoldings(2, 2 * TEXT_BYTES, cited=0)
    # What left does not come back, also not changed.
    changed = entry("a", "Éa", content_hash=b"2")
    await feeds.save_entries(feed, [changed], NOW + DAY, FeedRoom(9, 999))
    assert await titles(storage, 71) == ["Éc", "Éd"]


async def test_entries_are_remembered_as_long_as_the_feed_does_not_change(
    storage: Storage,
) -> None:
    feed, feeds = await add_feed(storage), storage.feeds
    await feeds.save_entries(feed, [replace(entry("a"), own=None, reading=None)], NOW)
    for day in range(0, 200, 20):
        now = NOW + day * DAY
        await feeds.mark_unchanged(feed, now)
        feed = replace(feed, progress=FeedProgress(NOW, fetched_utc=now))
        assert await feeds.save_progress(feed, lease_utc=NOW)
        await feeds.delete_old_articles(now, forget_after=90 * DAY)
    assert set(await slugs(storage, feed)) == {"a"}


async def test_feed_goes_with_its_server_and_its_export_shows_no_key(storage: Storage) -> None:
    for guild_id in (71, 72):
        await storage.feeds.save_entries(await add_feed(storage, guild_id), [entry("a")], NOW)
    other = await storage.servers.export(72)
    assert [len(other[table]) for table in ("feed", "feed_entry", "own_article")] == [1, 1, 1]
    assert other["feed"][0]["address"] == "https://coast.example/feed?token=…"
    await storage.servers.delete(71)
    assert not any((await storage.servers.export(71)).values())
    assert await storage.servers.export(72) == other
    assert await storage.feeds.list_feeds(71) == []
