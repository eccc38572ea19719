"""What the poller does with feeds, odd ones too: once each, politely, and without noise."""

from __future__ import annotations

import asyncio
import threading
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.errors import CostlyFile
from bot.library.feeds.hosts import HostQueue
from bot.library.feeds.poller import FeedPoller
from bot.library.sources.sandbox import Sandbox
from bot.models.feed import OPERATOR, FeedTrouble
from bot.models.message import Message
from bot.storage import open_storage
from tests.library.feeds.newsroom import DAY, GUILD, HOUR, MINUTE, Newsroom
from tests.library.feeds.outlet import (
    ADDRESS,
    PARAGRAPH,
    Answer,
    Outlet,
    feed_answer,
    headers,
    item,
    rss,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime
    from pathlib import Path

    from bot.library.sources.item import SourceItem
    from bot.models.feed import Feed

PAGE = (
    "<html><head><title>Story</title></head><body><article><h1>Story</h1>{}"
    f"<p>{PARAGRAPH * 4}</p></article></body></html>"
)
SHORT = (
    "<item><title>{0}</title><guid>urn:{0}</guid><link>https://coast.example/{0}</link>"
    "<description>A teaser.</description></item>"
)


class Kept(Sandbox):
    """A sandbox that several tests use, because its start takes longer than they do."""

    def close(self) -> None:
        """Stay."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    kept = Kept(20)
    yield kept
    Sandbox.close(kept)


class Endless(Sandbox):
    """A sandbox in which a feed's pages take all of the time, until a test ends that."""

    def __init__(self, *, patient: bool) -> None:
        super().__init__(20)
        self.asked = 0
        self.ended = threading.Event()
        if not patient:
            self.ended.set()

    def convert(self, *_: object) -> list[SourceItem]:
        """Wait for the end, and give up."""
        self.asked += 1
        assert self.ended.wait(20)
        raise CostlyFile("The file takes too long to read.")


@pytest.fixture
async def newsroom(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[Newsroom]:
    storage = await open_storage(tmp_path / "a.db")
    newsroom = Newsroom(storage)
    newsroom.poller.readers.shared.sandbox = sandbox
    yield newsroom
    await newsroom.poller.close()
    await storage.close()


async def test_first_load_is_silent_and_what_comes_later_is_news(newsroom: Newsroom) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1), item(2))
    feed_id = await newsroom.add()
    await newsroom.run()
    assert await newsroom.news() == []
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(3), item(1), item(2))
    await newsroom.run(29 * MINUTE)
    assert newsroom.outlet.asked[ADDRESS] == 1
    await newsroom.run(MINUTE)
    articles = await newsroom.articles()
    assert set(articles) == {"Story 1", "Story 2", "Story 3"}
    heading = articles["Story 3"]
    assert (heading.source, heading.link) == ("Coast Wire", "https://coast.example/3")
    assert str(heading.published) == "2026-11-24"
    arrivals = await newsroom.storage.feeds.list_arrivals([one.slug for one in articles.values()])
    silent = {title: arrivals[one.slug].silent for title, one in articles.items()}
    assert silent == {"Story 1": True, "Story 2": True, "Story 3": False}
    assert await newsroom.news() == ["Story 3"]
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(3), item(1, "“We wait,” said Ann Lee."))
    await newsroom.run(HOUR)
    assert await newsroom.news() == ["Story 3", "Story 1"]
    feed = await newsroom.feed(feed_id)
    assert (feed.title, feed.progress.loaded) == ("Coast Wire", True)
    assert newsroom.told.heard == []


async def test_changed_entry_is_a_new_edition_of_the_same_article(newsroom: Newsroom) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    await newsroom.add()
    await newsroom.run()
    before = (await newsroom.articles())["Story 1"]
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1, "“We wait,” said Ann Lee."))
    await newsroom.run(HOUR)
    after = (await newsroom.articles())["Story 1"]
    assert (after.slug, after.id, after.revision) == (before.slug, before.id, before.revision + 1)


@pytest.mark.parametrize("guid", ["random", None])
@pytest.mark.parametrize("link", ["same", None])
async def test_entries_whose_ids_change_or_that_have_none_come_once(
    newsroom: Newsroom, guid: str | None, link: str | None
) -> None:
    await newsroom.add()
    for turn in range(3):
        items = [
            item(n, f"{turn} ferries.", guid=f"{guid}-{turn}-{n}" if guid else None, link=link)
            for n in range(5)
        ]
        newsroom.outlet.pages[ADDRESS] = feed_answer(*items)
        await newsroom.run(HOUR)
    assert set(await newsroom.articles()) == {f"Story {n}" for n in range(5)}
    (feed,) = await newsroom.storage.feeds.list_feeds(GUILD)
    assert len(await newsroom.storage.feeds.list_entries(feed.id)) == 5


async def test_unchanged_feed_is_not_sent_again(newsroom: Newsroom) -> None:
    def answer(etag: str | None) -> Answer:
        return Answer(304) if etag == '"1"' else feed_answer(item(1), etag='"1"')

    newsroom.outlet.pages[ADDRESS] = answer
    feed_id = await newsroom.add()
    for _ in range(3):
        await newsroom.run(HOUR)
    assert newsroom.outlet.asked[ADDRESS] == 3
    feed = await newsroom.feed(feed_id)
    assert feed.progress.fetched_utc == newsroom.now
    assert set(await newsroom.articles()) == {"Story 1"}


async def test_request_has_the_conditions_of_the_last_answer_alone(newsroom: Newsroom) -> None:
    day = "Tue, 24 Nov 2026 09:00:00 GMT"
    await newsroom.add()
    for answer in (feed_answer(item(1), etag='"1"', Last_Modified=day), feed_answer(item(1))):
        newsroom.outlet.pages[ADDRESS] = answer
        await newsroom.run(HOUR)
    await newsroom.run(HOUR)
    assert newsroom.outlet.conditions == [(None, None), ('"1"', day), (None, None)]


async def test_processes_that_read_end_when_nothing_is_due_for_a_while(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    await newsroom.add()
    rested = []
    monkeypatch.setattr(newsroom.poller.readers, "rest", lambda: rested.append(newsroom.now))
    await newsroom.run()
    await newsroom.run(MINUTE)
    assert rested == []
    await newsroom.run(MINUTE)
    assert rested == [newsroom.now]


async def test_feed_is_left_alone_as_long_as_it_asks(newsroom: Newsroom) -> None:
    newsroom.outlet.pages[ADDRESS] = Answer(
        body=rss(more="<ttl>240</ttl>"), headers=headers(Cache_Control="max-age=3600")
    )
    feed_id = await newsroom.add()
    await newsroom.run()
    assert (await newsroom.feed(feed_id)).progress.next_fetch_utc == newsroom.now + 4 * HOUR
    newsroom.outlet.pages[ADDRESS] = Answer(429, headers=headers(Retry_After="36000"))
    await newsroom.run(4 * HOUR)
    assert (await newsroom.feed(feed_id)).progress.next_fetch_utc == newsroom.now + 10 * HOUR


async def test_moderators_are_told_once_that_a_feed_fails_and_once_that_it_works(
    newsroom: Newsroom,
) -> None:
    feed_id = await newsroom.add()
    good = newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    await newsroom.run()
    newsroom.outlet.pages[ADDRESS] = Answer(500)
    asked = []
    for _ in range(20 * 24 * 2):
        before = newsroom.outlet.asked[ADDRESS]
        await newsroom.run(HOUR / 2)
        asked.append(newsroom.outlet.asked[ADDRESS] - before)
    assert sum(asked[:24]) == 5  # then once a day
    assert 18 <= sum(asked) <= 26
    assert newsroom.told.heard == [(feed_id, FeedTrouble.STATUS)]
    newsroom.outlet.pages[ADDRESS] = good
    await newsroom.run(DAY)
    await newsroom.run(DAY)
    assert newsroom.told.heard == [(feed_id, FeedTrouble.STATUS), (feed_id, None)]
    assert (await newsroom.feed(feed_id)).progress.told is None


async def test_moderators_hear_of_it_later_when_they_cannot_be_told(newsroom: Newsroom) -> None:
    feed_id = await newsroom.add()
    newsroom.told.listens = False
    for _ in range(6):
        await newsroom.run(DAY)
    newsroom.told.listens = True
    await newsroom.run(DAY)
    assert newsroom.told.heard == [(feed_id, FeedTrouble.NOT_FETCHED)]
    detail = (await newsroom.feed(feed_id)).progress.detail
    assert str(Message.from_json(detail)) == "Nothing answers at that address."


@pytest.mark.parametrize(("listens", "asked"), [(True, 1), (False, 4)])
async def test_feed_ends_when_it_is_gone(newsroom: Newsroom, *, listens: bool, asked: int) -> None:
    newsroom.outlet.pages[ADDRESS] = Answer(410)
    newsroom.told.listens = listens
    feed_id = await newsroom.add()
    for _ in range(9):
        await newsroom.run(DAY)
    assert newsroom.outlet.asked[ADDRESS] == asked
    assert (await newsroom.feed(feed_id)).ended
    assert newsroom.told.heard == [(feed_id, FeedTrouble.GONE)] * listens


async def test_other_feeds_do_not_wait_when_the_pages_of_one_take_all_of_their_time(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    hasty, patient = Endless(patient=False), Endless(patient=True)
    readers = newsroom.poller.readers
    newsroom.outlet.pages |= {
        ADDRESS: feed_answer(*(SHORT.format(name) for name in "ab")),
        "https://coast.example/a": Answer(body=PAGE.format("").encode()),
        "https://coast.example/b": Answer(body=PAGE.format("").encode()),
        "https://b.example/": feed_answer(item(1)),
    }
    await newsroom.add()
    await newsroom.add("https://b.example/")
    monkeypatch.setattr(readers.shared.sandbox, "convert", hasty.convert)
    monkeypatch.setattr(readers.slow, "sandbox", patient)
    await newsroom.poller.run_pass()
    async with asyncio.timeout(20):
        while not (patient.asked and await newsroom.articles()):  # noqa: ASYNC110 - of a thread
            await asyncio.sleep(0.01)
    assert set(await newsroom.articles()) == {"Story 1"}
    patient.ended.set()
    await newsroom.poller.settle()
    assert set(await newsroom.articles()) == {"Story 1", "a", "b"}  # a and b as excerpts
    assert (hasty.asked, patient.asked) == (1, 2)


@pytest.mark.parametrize("between", [Answer(body=rss(item(1))), Answer(500)])
async def test_permanent_redirect_is_adopted_after_a_week_of_good_answers(
    newsroom: Newsroom, between: Answer
) -> None:
    moved = "https://coast.example/new"
    newsroom.outlet.pages[moved] = Answer(body=rss(item(1)), address=moved)
    redirected = Answer(body=rss(item(1)), address=moved, permanent_address=moved)
    for guild_id in (GUILD, OPERATOR):
        await newsroom.add(guild_id=guild_id)
    days = [redirected] * 5 + [between] + [redirected] * 7
    for answer in days:
        newsroom.outlet.pages[ADDRESS] = answer
        await newsroom.run(DAY)
    assert newsroom.outlet.asked[moved] == 0
    await newsroom.run(DAY)
    await newsroom.run(DAY)
    assert newsroom.outlet.asked[moved] == 1
    assert (await newsroom.storage.feeds.list_feeds(GUILD))[0].address == moved
    assert (await newsroom.storage.feeds.list_feeds(OPERATOR))[0].address == ADDRESS


async def test_teaser_is_read_on_its_page_else_kept_as_an_excerpt(newsroom: Newsroom) -> None:
    names = ["page", "broken", "paid", "long", "locked", "same", "nothing", "busy"]
    bare = SHORT.format("bare").replace("<description>A teaser.</description>", "")
    newsroom.outlet.pages[ADDRESS] = feed_answer(*map(SHORT.format, names), bare)
    paid = '<script type="application/ld+json">{"isAccessibleForFree": false}</script>'
    newsroom.outlet.pages |= {
        "https://coast.example/page": Answer(body=PAGE.format("").encode()),
        "https://coast.example/broken": Answer(403),
        "https://coast.example/busy": Answer(503),
        "https://coast.example/paid": Answer(body=PAGE.format(paid).encode()),
        "https://coast.example/long": Answer(
            body=PAGE.format(f"{paid}<p>{PARAGRAPH * 5}</p>").encode()
        ),
        "https://coast.example/locked": Answer(body=f"<html>{paid}<p>A teaser.</p>".encode()),
        "https://coast.example/same": Answer(body=b"<html><body><p>A teaser</p></body></html>"),
    }
    await newsroom.add()
    await newsroom.run()
    articles = await newsroom.articles()
    assert set(articles) == set(names)
    arrivals = await newsroom.storage.feeds.list_arrivals([one.slug for one in articles.values()])
    excerpts = {title for title, one in articles.items() if arrivals[one.slug].excerpt}
    assert excerpts == {title for title, one in articles.items() if one.excerpt}
    assert excerpts >= {"broken", "paid", "long", "locked", "nothing"}
    assert "page" not in excerpts
    # What may have been the page's bad day is tried again with the next answer.
    newsroom.outlet.pages["https://coast.example/nothing"] = Answer(body=PAGE.format("").encode())
    newsroom.outlet.pages["https://coast.example/bare"] = Answer(body=PAGE.format("").encode())
    await newsroom.run(HOUR)
    articles = await newsroom.articles()
    assert set(articles) == {*names, "bare"}
    assert newsroom.outlet.asked["https://coast.example/page"] == 1
    assert newsroom.outlet.asked["https://coast.example/broken"] == 1
    assert newsroom.outlet.asked["https://coast.example/locked"] == 1
    assert newsroom.outlet.asked["https://coast.example/busy"] == 2


async def test_teaser_is_kept_when_its_page_tells_of_something_else(newsroom: Newsroom) -> None:
    site = "https://coast.example"
    entries = {
        "Mayor resigns": ("/wall", "Inquiry into ferry contracts ends."),
        "Vote on the harbour": ("/page", "Porthaven council dredging plan."),
        # A link that several entries share is no page of theirs.
        "School closes": ("/", "Porthaven council votes."),
        "Storm damages pier": ("/", "Porthaven harbour shut."),
    }
    items = [
        f"<item><title>{title}</title><guid>{title}</guid><link>{site}{path}</link>"
        f"<description>{words}</description></item>"
        for title, (path, words) in entries.items()
    ]
    wall = f"<html><body><h1>Hello</h1><p>{'We value your privacy and set cookies. ' * 9}</p>"
    newsroom.outlet.pages |= {
        ADDRESS: feed_answer(*items),
        f"{site}/wall": Answer(body=wall.encode()),
        f"{site}/page": Answer(body=PAGE.format("").encode()),
        f"{site}/": Answer(body=PAGE.format("").encode()),
    }
    await newsroom.add()
    await newsroom.run()
    articles = await newsroom.articles()
    texts = await newsroom.storage.feeds.list_texts([one.slug for one in articles.values()])
    told = {one.title: (len(texts[one.slug].text) > 99, one.excerpt) for one in articles.values()}
    assert told == {
        "Mayor resigns": (False, True),
        "Vote on the harbour": (True, False),
        "School closes": (False, False),
        "Storm damages pier": (False, False),
    }
    assert newsroom.outlet.asked["https://coast.example/"] == 0


async def test_article_comes_once_when_two_feeds_of_a_server_have_it(newsroom: Newsroom) -> None:
    other = "https://coast.example/sport"
    newsroom.outlet.pages |= {ADDRESS: feed_answer(item(1), item(2)), other: feed_answer(item(2))}
    first = await newsroom.add()
    for guild_id in (GUILD, GUILD + 1):
        await newsroom.add(other, guild_id=guild_id)
    await newsroom.run()
    newsroom.outlet.pages |= {ADDRESS: feed_answer(item(3), item(1)), other: feed_answer(item(3))}
    await newsroom.run(HOUR)
    assert set(await newsroom.articles()) == {"Story 1", "Story 2", "Story 3"}
    assert await newsroom.news() == ["Story 3"]
    assert set(await newsroom.articles(GUILD + 1)) == {"Story 2", "Story 3"}
    # The other feed brings what it has when the first one is gone.
    await newsroom.storage.feeds.delete_feed(first)
    await newsroom.run(HOUR)
    assert "Story 3" in await newsroom.articles()


@pytest.mark.parametrize("unchanged", [Answer(304), feed_answer(item(1))])
async def test_article_that_grew_old_does_not_come_back_while_its_feed_has_it(
    newsroom: Newsroom, unchanged: Answer
) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    await newsroom.add()
    await newsroom.run()
    newsroom.outlet.pages[ADDRESS] = unchanged
    there = []
    for _ in range(20):
        await newsroom.run(10 * DAY)
        there.append(bool(await newsroom.articles()))
    assert there == [True] * 9 + [False] * 11
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    await newsroom.run(DAY)
    assert await newsroom.articles() == {}


async def test_feed_is_fetched_once_when_two_processes_look_at_once(newsroom: Newsroom) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    await newsroom.add()
    other = FeedPoller(
        newsroom.storage, newsroom.outlet, newsroom.told, lambda: newsroom.now, newsroom.poller.pace
    )
    other.readers.shared.sandbox = newsroom.poller.readers.shared.sandbox
    await asyncio.gather(newsroom.poller.run_pass(), other.run_pass())
    await asyncio.gather(newsroom.poller.settle(), other.settle())
    await other.close()
    assert newsroom.outlet.asked[ADDRESS] == 1


async def test_entries_wait_for_the_next_fetch_when_a_feed_is_paused_meanwhile(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(etag: str | None) -> Answer:
        return Answer(304) if etag else feed_answer(item(1), etag='"1"')

    newsroom.outlet.pages[ADDRESS] = answer
    feed_id, feeds, claims = await newsroom.add(), newsroom.storage.feeds, []
    claim_feed = feeds.claim_feed

    async def claim(feed: Feed, lease_utc: datetime) -> bool:
        claims.append(feed)
        if len(claims) == 2:  # the entries are read and not stored yet
            await feeds.pause_feed(feed_id)
        return await claim_feed(feed, lease_utc)

    monkeypatch.setattr(feeds, "claim_feed", claim)
    await newsroom.run()
    assert len(claims) == 2
    assert await newsroom.articles() == {}
    await feeds.resume_feed(feed_id, newsroom.now)
    await newsroom.run(HOUR)
    assert set(await newsroom.articles()) == {"Story 1"}


async def test_feed_is_not_fetched_again_when_it_takes_longer_than_its_lease(
    newsroom: Newsroom,
) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    newsroom.outlet.open.clear()
    await newsroom.add()
    for _ in range(3):
        newsroom.now += HOUR
        await newsroom.poller.run_pass()
        await asyncio.sleep(0.01)
    newsroom.outlet.open.set()
    await newsroom.poller.settle()
    assert newsroom.outlet.asked[ADDRESS] == 1


async def test_host_gets_one_request_at_a_time_and_a_pause_between_two() -> None:
    outlet = Outlet({f"https://{host}.example/": Answer() for host in "ab"})
    hosts, clock = HostQueue(outlet, gap=0.1, deadline=9), asyncio.get_running_loop().time
    began = clock()
    outlet.open.clear()
    waiting = [asyncio.create_task(hosts.fetch("https://a.example/")) for _ in range(2)]
    other = asyncio.create_task(hosts.fetch("https://b.example/"))
    await asyncio.sleep(0.01)
    assert outlet.asked == {"https://a.example/": 1, "https://b.example/": 1}
    outlet.open.set()
    await other
    assert clock() - began < 0.1
    await asyncio.gather(*waiting)
    assert clock() - began >= 0.1


async def test_entries_follow_the_filter_when_it_changes(newsroom: Newsroom) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1, "Trams stop."), item(2, "Ferries sail."))
    feed_id = await newsroom.add(words="trams")
    await newsroom.run()
    assert set(await newsroom.articles()) == {"Story 1"}
    await newsroom.storage.feeds.save_filter(feed_id, "-trams", newsroom.now)
    await newsroom.run()
    (article,) = (await newsroom.articles()).values()
    assert article.title == "Story 2"
    arrivals = await newsroom.storage.feeds.list_arrivals([article.slug])
    assert arrivals[article.slug].silent


async def test_five_thousand_entries_cost_no_more_than_five_hundred(newsroom: Newsroom) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(
        *(f"<item><guid>urn:{n}</guid><title>{n}</title></item>" for n in range(5000))
    )
    await newsroom.add(words="nothing")
    await newsroom.run()
    (feed,) = await newsroom.storage.feeds.list_feeds(GUILD)
    assert len(await newsroom.storage.feeds.list_entries(feed.id)) == 500


async def test_title_is_cut_when_it_is_no_title(newsroom: Newsroom) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1, title="Harbour " * 90))
    await newsroom.add()
    await newsroom.run()
    assert [len(title) for title in await newsroom.articles()] == [199]


async def test_two_servers_feeds_are_each_ones_own(newsroom: Newsroom) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    await newsroom.add()
    await newsroom.add(guild_id=72, words="-years")
    await newsroom.run()
    assert set(await newsroom.articles()) == {"Story 1"}
    assert await newsroom.articles(72) == await newsroom.articles(None) == {}


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (Answer(body=b"<html><body>Moved</body></html>"), FeedTrouble.NO_FEED),
        (Answer(body=b""), FeedTrouble.NO_FEED), (Answer(404), FeedTrouble.STATUS),
        (Answer(401), FeedTrouble.STATUS), (None, FeedTrouble.NOT_FETCHED),
    ],
)  # fmt: skip
async def test_failure_is_named_and_costs_no_article(
    newsroom: Newsroom, answer: Answer | None, trouble: FeedTrouble
) -> None:
    newsroom.outlet.pages[ADDRESS] = feed_answer(item(1))
    feed_id = await newsroom.add()
    await newsroom.run()
    newsroom.outlet.pages.pop(ADDRESS)
    if answer:
        newsroom.outlet.pages[ADDRESS] = answer
    await newsroom.run(HOUR)
    feed = await newsroom.feed(feed_id)
    assert (feed.progress.trouble, feed.progress.errors) == (trouble, 1)
    assert set(await newsroom.articles()) == {"Story 1"}


async def test_other_feeds_are_fetched_when_one_breaks_the_bot(newsroom: Newsroom) -> None:
    def explode(_: str | None) -> Answer:
        raise RuntimeError("a bug")

    newsroom.outlet.pages |= {ADDRESS: explode, "https://b.example/": feed_answer(item(1))}
    broken = await newsroom.add()
    await newsroom.add("https://b.example/")
    await newsroom.run()
    assert set(await newsroom.articles()) == {"Story 1"}
    progress = (await newsroom.feed(broken)).progress
    assert progress.trouble is FeedTrouble.BROKEN
    assert progress.next_fetch_utc == newsroom.now + timedelta(minutes=30)
