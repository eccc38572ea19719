"""What servers add, hide and correct, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.models.library import SEEDS_ALONE, Page, Scope
from bot.models.moderation import (
    AuditAction,
    Correction,
    HiddenSeed,
    LogEntry,
    OwnText,
    ShownPost,
    Subject,
    TextAnchor,
    Verdict,
)
from bot.storage.records import BaseEdition, Generation
from tests.building import as_reading, build_article
from tests.storage.contract.library import BRIDGE, HARBOUR, NOW, add_own, put

if TYPE_CHECKING:
    from bot.models.article import Article
    from bot.storage.contract import LibraryReader, Storage

FERRY = build_article("x", "[All is well|Ann Lee].", title="Ferry", published=date(2023, 1, 1))
OWN = OwnText(FERRY.text, "Ferry", date(2023, 1, 1), "https://a.example/ferry", "Coast Wire")
ANCHOR = TextAnchor(Subject.QUOTATION, "Nobody is hurt", 0)
CORRECTION = Correction(0, 71, "bridge", ANCHOR, Verdict.SPEAKER, "Olaf Berg")
CORRECTED = replace(BRIDGE, quotations=(replace(BRIDGE.quotations[0], speaker=None),), people=())


async def speakers(storage: Storage, guild_id: int | None, slug: str) -> list[str | None]:
    """Return who says what in the article, as a server sees it."""

    def ask(library: LibraryReader) -> list[str | None]:
        found = library.list_articles_with_slug(slug)
        return [one.speaker for one in library.list_quotations_in(found[0].id)]

    return await storage.read_library(Scope(guild_id), ask)


async def test_own_articles_are_saved_until_there_are_too_many(filled: Storage) -> None:
    slug = await add_own(filled, 71, OWN, FERRY)
    assert slug.startswith("71/")
    assert await filled.own.count_articles(71) == 1
    assert await filled.own.count_articles(72) == 0
    reading = as_reading(FERRY)
    assert await filled.own.save_article(71, OWN, reading, now_utc=NOW, most=1) is None
    assert await filled.own.save_article(72, OWN, reading, now_utc=NOW, most=1) is not None
    assert await filled.own.delete_article(72, slug) is False
    assert await filled.own.delete_article(71, slug) is True
    assert await filled.own.delete_article(71, slug) is False
    assert await filled.own.count_articles(71) == 0


async def test_own_article_is_unread_until_this_reader_has_read_it(storage: Storage) -> None:
    slug = await add_own(storage, 71, OWN, FERRY)
    assert await storage.own.list_unread(1, limit=9) == {}
    stored = replace(OWN, received=NOW.date())
    assert await storage.own.list_unread(2, limit=9) == {slug: stored}
    assert await storage.own.list_unread(2, limit=0) == {}
    again = replace(FERRY, slug=slug, title="Ferry again")
    await storage.own.save_reread(slug, as_reading(again, 2))
    await storage.own.save_reread("71/gone", as_reading(replace(FERRY, slug="71/gone"), 2))
    assert await storage.own.list_unread(2, limit=9) == {}
    titles = await storage.read_library(
        Scope(71), lambda library: [one.title for one in library.list_articles(offset=0, limit=9)]
    )
    assert titles == ["Ferry again"]


async def test_link_and_worked_out_year_are_kept_for_headings_and_corrections(
    storage: Storage,
) -> None:
    told = replace(FERRY, link=OWN.link, source=OWN.source, published_derived=True)
    slug = await add_own(storage, 71, OWN, told)

    def ask(library: LibraryReader) -> list[tuple[str | None, str | None, bool]]:
        shown = library.list_articles(offset=0, limit=9)
        shown += [one.citation.article for one in library.list_quotations_in(shown[0].id)]
        return [(one.link, one.source, one.published_derived) for one in shown]

    expected = [("https://a.example/ferry", "Coast Wire", True)] * 2
    assert await storage.read_library(Scope(71), ask) == expected
    base = await storage.corrections.get_base(slug)
    assert base
    assert (base.own.link, base.own.source, base.published_derived) == expected[0]


async def test_seeds_are_hidden_and_shown_again_in_one_server(filled: Storage) -> None:
    await filled.own.hide(71, "harbour", NOW)
    await filled.own.hide(71, "gone", NOW + timedelta(1))
    await filled.own.hide(71, "harbour", NOW + timedelta(2))
    assert await filled.own.list_hidden(71) == [
        HiddenSeed("gone", None), HiddenSeed("harbour", HARBOUR.title),
    ]  # fmt: skip
    assert await filled.own.list_hidden(72) == []
    assert await filled.own.restore(72, "harbour") is False
    assert await filled.own.restore(71, "harbour") is True
    assert await filled.own.list_hidden(71) == [HiddenSeed("gone", None)]


async def test_generation_changes_when_its_own_library_does_and_only_then(filled: Storage) -> None:
    assert await filled.own.get_generation(Scope(71)) == Generation(SEEDS_ALONE, 1, 0)
    await filled.own.hide(71, "harbour", NOW)
    first = await filled.own.get_generation(Scope(71))
    assert first.scope == Scope(71)
    await filled.own.hide(72, "harbour", NOW)
    await filled.state.save_commands_hash("x")
    assert await filled.own.get_generation(Scope(71)) == first
    await put(filled, FERRY)
    assert await filled.own.get_generation(Scope(71)) == replace(first, seeds=2)
    await filled.own.restore(71, "harbour")
    assert await filled.own.get_generation(Scope(71)) == Generation(SEEDS_ALONE, 2, 0)
    await filled.own.hide(71, "harbour", NOW)
    assert (await filled.own.get_generation(Scope(71))).own not in {0, first.own}


async def test_corrections_replace_each_other_until_there_are_too_many(filled: Storage) -> None:
    assert await filled.corrections.save(CORRECTION, now_utc=NOW, most=2)
    other = replace(CORRECTION, verdict=Verdict.UNKNOWN, value=None)
    assert await filled.corrections.save(other, now_utc=NOW, most=2)
    seed = replace(CORRECTION, slug="gone", guild_id=71)
    assert await filled.corrections.save(seed, now_utc=NOW + timedelta(1), most=2)
    assert not await filled.corrections.save(CORRECTION, now_utc=NOW, most=2)
    known = await filled.corrections.list_corrections(71)
    assert [replace(one, id=0) for one in known] == [
        seed, replace(other, title=BRIDGE.title),
    ]  # fmt: skip
    assert await filled.corrections.list_corrections(71, "bridge") == known[1:]
    assert await filled.corrections.list_corrections(72) == []
    assert await filled.corrections.list_of_seeds() == known[::-1]
    assert await filled.corrections.delete(72, known[0].id) is False
    assert await filled.corrections.delete(71, known[0].id) is True
    assert await filled.corrections.list_corrections(71) == known[1:]


async def test_corrected_reading_is_shown_in_one_server_until_the_text_changes(
    filled: Storage,
) -> None:
    await filled.corrections.save(CORRECTION, now_utc=NOW, most=9)
    assert await filled.corrections.list_outdated(9) == [(71, "bridge")]
    base = await filled.corrections.get_base("bridge")
    assert base is not None
    assert replace(base, edition_id=0) == BaseEdition(
        2, 0, "bridge", OwnText(BRIDGE.text, BRIDGE.title, BRIDGE.published, source=BRIDGE.source),
        title_derived=False, published_derived=False,
    )  # fmt: skip
    assert await filled.corrections.get_base("gone") is None
    await filled.corrections.save_overlay(71, base, as_reading(CORRECTED), [])
    assert [one.placed for one in await filled.corrections.list_corrections(71)] == [False]
    (known,) = await filled.corrections.list_corrections(71)
    await filled.corrections.save_overlay(71, base, as_reading(CORRECTED), [known.id])
    await filled.loading.clear_leftovers()
    assert [one.placed for one in await filled.corrections.list_corrections(71)] == [True]
    assert await filled.corrections.list_outdated(9) == []
    assert await speakers(filled, 71, "bridge") == [None]
    assert await speakers(filled, 72, "bridge") == ["Jane Porter"]
    found = await filled.read_library(
        Scope(71), lambda library: library.search("hurt", offset=0, limit=9)
    )
    assert [one.heading.slug for one in found.items] == ["bridge"]
    await put(filled, changed())
    assert await filled.corrections.list_outdated(9) == [(71, "bridge")]
    assert await speakers(filled, 71, "bridge") == ["Jane Porter"]


def changed() -> Article:
    """Return the bridge's story with another word in it."""
    return build_article("bridge", "[Nobody is hurt now|Jane Porter].", published=BRIDGE.published)


async def test_posts_are_listed_until_they_are_forgotten(storage: Storage) -> None:
    posts = [ShownPost(71, 5, number, f"dl:q:{number}") for number in range(3)]
    await storage.corrections.save_posts(
        [(post, NOW + timedelta(days=number)) for number, post in enumerate(posts)]
    )
    turned = replace(posts[0], action="dl:q:9")
    await storage.corrections.save_posts([(turned, NOW)])
    assert await storage.corrections.list_posts(71, NOW) == [posts[2], posts[1], turned]
    assert await storage.corrections.list_posts(72, NOW) == []
    assert await storage.corrections.list_posts(71, NOW + timedelta(days=1)) == posts[:0:-1]
    await storage.corrections.delete_posts(NOW + timedelta(days=2))
    assert await storage.corrections.list_posts(71, NOW) == [posts[2]]


async def test_audit_log_is_paged_and_old_entries_are_forgotten(storage: Storage) -> None:
    entries = [
        LogEntry(5, NOW + timedelta(days=number), AuditAction.HIDE, f"{number}")
        for number in range(4)
    ]
    for entry in entries:
        await storage.servers.add_entry(71, entry, forget_utc=NOW + timedelta(days=1))
    page = await storage.servers.list_entries(71, since_utc=NOW, offset=0, limit=2)
    assert page == Page((entries[3], entries[2]), 0, 3)
    page = await storage.servers.list_entries(71, since_utc=NOW, offset=2, limit=2)
    assert page == Page((entries[1],), 2, 3)
    late = await storage.servers.list_entries(
        71, since_utc=NOW + timedelta(days=3), offset=0, limit=2
    )
    assert late == Page((entries[3],), 0, 1)
    assert await storage.servers.list_entries(72, since_utc=NOW, offset=0, limit=2) == Page(
        (), 0, 0
    )


async def test_nothing_of_a_server_is_left_when_it_is_deleted(filled: Storage) -> None:
    empty = await filled.servers.export(71)
    assert set(empty) >= {"own_article", "hidden", "correction", "briefing", "delivery"}
    assert not any(empty.values())
    for guild_id in (71, 72):
        await add_own(filled, guild_id, OWN, FERRY)
        await filled.own.hide(guild_id, "harbour", NOW)
        await filled.corrections.save(replace(CORRECTION, guild_id=guild_id), now_utc=NOW, most=9)
    other = await filled.servers.export(72)
    assert {table: len(rows) for table, rows in other.items() if rows} == {
        "own_article": 1, "hidden": 1, "correction": 1,
    }  # fmt: skip
    await filled.servers.delete(71)
    assert await filled.servers.export(71) == empty
    assert await filled.servers.export(72) == other
    assert (await filled.own.get_generation(Scope(71))).scope == SEEDS_ALONE


async def test_commands_hash_is_the_last_one_saved(storage: Storage) -> None:
    assert await storage.state.get_commands_hash() is None
    await storage.state.save_commands_hash("one")
    await storage.state.save_commands_hash("two")
    assert await storage.state.get_commands_hash() == "two"
    await storage.try_out()


async def test_greeting_is_claimed_once_until_the_server_is_deleted(storage: Storage) -> None:
    assert await storage.servers.claim_greeting(71)
    assert await storage.servers.claim_greeting(72)
    assert not await storage.servers.claim_greeting(71)
    await storage.servers.delete(71)
    assert [await storage.servers.claim_greeting(one) for one in (71, 72)] == [True, False]


async def test_language_is_kept_until_another_or_none_is_chosen(storage: Storage) -> None:
    await storage.servers.save_language(71, "ko")
    await storage.servers.save_language(72, "en")
    await storage.servers.save_language(71, "en")
    assert await storage.servers.list_languages() == {71: "en", 72: "en"}
    await storage.servers.save_language(71, None)
    await storage.servers.save_language(73, "ko")
    await storage.servers.delete(73)
    assert await storage.servers.list_languages() == {72: "en"}
