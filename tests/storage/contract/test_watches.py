"""Watches, what they are compared with, and which articles are new to them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.briefing.fingerprints import note_news
from bot.models.alert import AlertPlace, WatchCriteria
from bot.models.library import SEEDS_ALONE, Scope
from bot.models.moderation import OwnText
from tests.building import build_article
from tests.storage.contract.library import NOW, add_own, put

if TYPE_CHECKING:
    from bot.storage.contract import NewsReader, Storage
    from bot.storage.records import NewArticle

MINE = AlertPlace(71, user_id=5)
CHANNEL = AlertPlace(71, channel_id=72, tag_id=9)
BERG = WatchCriteria("Olaf Berg", '"this harbour"', None, "ferry")
WIRE = WatchCriteria(source="Coast Wire")


async def save(
    storage: Storage, place: AlertPlace, criteria: WatchCriteria, most: int = 9
) -> int | None:
    return await storage.watches.save_watch(place, criteria, now_utc=NOW, news_mark=3, most=most)


async def test_watches_are_kept_by_owner(storage: Storage) -> None:
    first, second = await save(storage, MINE, BERG), await save(storage, CHANNEL, WIRE)
    await save(storage, AlertPlace(72, user_id=5), WIRE)
    (mine,) = await storage.watches.list_watches(71, 5)
    assert (mine.id, mine.criteria, mine.target.place) == (first, BERG, MINE)
    assert (mine.created_utc, mine.news_mark, mine.target.paused) == (NOW, 3, None)
    (channels,) = await storage.watches.list_watches(71, None)
    assert (channels.id, channels.target.place) == (second, CHANNEL)
    assert await storage.watches.list_watches(71, 6) == []
    assert len(await storage.watches.list_matching()) == 3
    await storage.briefings.mark_left(71, NOW)
    assert [one.target.place.guild_id for one in await storage.watches.list_matching()] == [72]


async def test_watches_are_counted_for_each_owner(storage: Storage) -> None:
    assert await save(storage, MINE, BERG, most=1)
    assert await save(storage, MINE, WIRE, most=1) is None
    assert await save(storage, CHANNEL, WIRE, most=1)
    assert await save(storage, AlertPlace(71, channel_id=73), WIRE, most=1) is None
    assert await save(storage, AlertPlace(71, user_id=6), WIRE, most=1)


async def test_deleting_leaves_nothing_behind(storage: Storage) -> None:
    ids = [await save(storage, MINE, one) for one in (BERG, WIRE)]
    await save(storage, AlertPlace(72, user_id=5), WIRE)
    await storage.watches.delete_watches([ids[0] or 0])
    exported = await storage.watches.export_member(5)
    assert (len(exported["alert_target"]), len(exported["watch"])) == (2, 2)
    await storage.watches.delete_watches([ids[1] or 0])
    exported = await storage.watches.export_member(5)
    assert [row["guild_id"] for row in exported["alert_target"]] == [72]
    await save(storage, MINE, BERG)
    await storage.watches.delete_member(5, 72)
    assert [one.target.place for one in await storage.watches.list_matching()] == [MINE]
    await save(storage, CHANNEL, WIRE)
    await storage.watches.delete_member(5)
    assert [one.target.place for one in await storage.watches.list_matching()] == [CHANNEL]
    assert await storage.briefings.mark_present([]) == [71]
    await storage.servers.delete(71)
    assert await storage.watches.list_matching() == []
    assert await storage.briefings.mark_present([]) == []


def list_all_new(news: NewsReader) -> list[NewArticle]:
    return news.list_new(0, 99)


async def test_only_the_first_form_of_an_article_is_new_and_within_its_scope(
    filled: Storage,
) -> None:
    storage = filled
    mark = await note_news(storage)
    new = await storage.read_news(SEEDS_ALONE, list_all_new)
    assert len(new) == 3
    assert [one.news_number for one in new] == [1, 2, 3]
    assert await storage.read_news(SEEDS_ALONE, lambda news: news.list_new(mark, 99)) == []
    facts = await storage.read_news(
        SEEDS_ALONE, lambda news: news.list_facts([one.article_id for one in new])
    )
    harbour = next(one for one in facts if one.slug == "harbour")
    assert "harbour" in harbour.title.split()
    assert f" {harbour.title} " == f" {harbour.title.lower()} "
    assert {one.name for one in harbour.speakers} >= {"Olaf Berg"}
    # Another text for the same slug is no new article, and neither is one that comes back.
    await put(storage, build_article("harbour", "[Now it is done|Olaf Berg], he said."))
    before = await storage.news.get_state()
    slug = await add_own(storage, 71, OwnText("Berths."), build_article("own", "Berths close."))
    assert await storage.news.get_state() != before
    await note_news(storage)
    assert await storage.news.list_owners(0, mark) == {None}
    assert await storage.news.list_owners(mark, 99) == {71}
    assert await storage.read_news(SEEDS_ALONE, lambda news: news.list_new(mark, 99)) == []
    assert await storage.read_news(Scope(72), lambda news: news.list_new(mark, 99)) == []
    (own,) = await storage.read_news(Scope(71), lambda news: news.list_new(mark, 99))
    (of_own,) = await storage.read_news(Scope(71), lambda news: news.list_facts([own.article_id]))
    assert of_own.slug == slug
    assert await storage.read_news(Scope(72), lambda news: news.list_facts([own.article_id])) == []
    await storage.own.hide(71, "harbour", NOW + timedelta(1))
    assert len(await storage.read_news(Scope(71), list_all_new)) == 3
    newest = await storage.read_news(Scope(71), lambda news: news.list_newest(2))
    assert len(newest) == 2
