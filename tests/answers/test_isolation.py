"""Two servers on one database: whatever is done in one, no answer in the other tells of it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers.archive import Answers, Archive
from bot.briefing.composer import Composer
from bot.errors import AmbiguousSpeaker, NoAnswer
from bot.library.audit_log import Journal
from bot.library.corrections.apply import correct
from bot.library.duplicates import find_near_duplicate
from bot.models.article import Person, PersonKind, Span
from bot.models.briefing import Briefing, BriefingSettings, Timetable
from bot.models.feed import Feed, FeedProgress
from bot.models.library import LibrarySize, Scope
from bot.models.moderation import (
    AuditAction,
    Correction,
    OwnText,
    ShownPost,
    Subject,
    TextAnchor,
    Verdict,
)
from bot.models.verification import Claim
from bot.storage import open_storage
from bot.storage.queries import scoped
from bot.storage.records import EntryRecord
from bot.storage.sqlite.migrations import list_migrations
from tests.building import as_reading, build_article

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.models.article import Article
    from bot.storage.contract import Storage

NOW = datetime(2021, 1, 1, tzinfo=UTC)
SERVERS = {71: "alpha", 72: "bravo"}
DAY = date(2021, 5, 7)
SEEDS = tuple(
    build_article(
        f"seed-{number}",
        f"[We wait for ship {number}|Ines Varga], Varga said on Friday. [So do we|an official].",
        people=[Person("an official", PersonKind.DESCRIBED)],
        days=[("Friday", DAY)],
        published=date(2021, 5, number + 1),
    )
    for number in range(3)
)


def own_article(mark: str, number: int) -> Article:
    """Return an article whose every word that matters bears the server's mark."""
    article = build_article(
        "unused",
        f"[The {mark}quay is full|Ines Varga], Varga said on {mark}day.",
        f"[The {mark}crane {number} is broken|Olaf {mark.title()}], said Olaf {mark.title()}. "
        f"[No|an official of {mark}].",
        title=f"The {mark}harbour {number}",
        people=[Person(f"an official of {mark}", PersonKind.DESCRIBED)],
        days=[(f"{mark}day", DAY)],
        published=date(2021, 6, number % 28 + 1),
    )
    return replace(article, link=f"https://{mark}.example/", source=f"The {mark} Wire")


@dataclass(slots=True)
class Seen:
    """What one server should see."""

    own: list[str] = field(default_factory=list)
    hidden: set[str] = field(default_factory=set)
    corrected: set[str] = field(default_factory=set)

    @property
    def size(self) -> LibrarySize:
        seeds = len(SEEDS) - len(self.hidden)
        uncorrected = {seed.slug for seed in SEEDS} - self.hidden - self.corrected
        return LibrarySize(
            articles=seeds + len(self.own),
            quotations=2 * seeds + 3 * len(self.own),
            # each once, but everybody without a name once for each article
            speakers=bool(uncorrected or self.own)
            + seeds
            + len(self.own)
            + bool(self.own)
            + bool(self.corrected - self.hidden),
        )


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    await storage.loading.stage("seeds", [as_reading(article) for article in SEEDS])
    await storage.loading.switch("seeds", staged=len(SEEDS), vanished=())
    yield storage
    await storage.close()


Step = tuple[str, int, int]
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(
            ["add", "remove", "hide", "restore", "correct", "take back", "feed", "lose feeds"]
        ),
        st.sampled_from(sorted(SERVERS)),
        st.integers(0, 2),
    ),
    min_size=1,
    max_size=12,
)


async def do(storage: Storage, deed: Step, seen: dict[int, Seen]) -> None:
    what, guild_id, number = deed
    server = seen[guild_id]
    seed = SEEDS[number].slug
    mark = SERVERS[guild_id]
    await journal_of(storage).note(guild_id, guild_id, AuditAction.ADD, f"{mark} {what}")
    post = ShownPost(guild_id, guild_id, number, f"dl:f:0:{mark}")
    await storage.corrections.save_posts([(post, NOW)])
    if what == "add":
        article = own_article(SERVERS[guild_id], number)
        slug = await storage.own.save_article(
            guild_id,
            OwnText(article.text, link=article.link),
            as_reading(article),
            now_utc=NOW,
            most=99,
        )
        assert slug
        server.own.append(slug)
    elif what == "feed":
        server.own.append(await take_entry(storage, guild_id, own_article(mark, number)))
    elif what == "lose feeds":
        for feed in await storage.feeds.list_feeds(guild_id):
            await storage.feeds.delete_feed(feed.id)
        server.own = [slug for slug in server.own if "feed#" not in slug]
    elif what == "remove":
        every = [slug for one in seen.values() for slug in one.own]
        if every:  # of either server, also where it is not one's own
            slug = every[number % len(every)]
            assert await storage.own.delete_article(guild_id, slug) == (slug in server.own)
            server.own = [one for one in server.own if one != slug]
    elif what == "correct":
        # The words are a seed's, the speaker's name is the server's own.
        place = TextAnchor(Subject.QUOTATION, f"We wait for ship {number}", 0)
        name = f"Cora {SERVERS[guild_id].title()}"
        correction = Correction(0, guild_id, seed, place, Verdict.SPEAKER, name)
        assert await storage.corrections.save(correction, now_utc=NOW, most=99)
        await overlay(storage, guild_id, seed, correction)
        server.corrected.add(seed)
    elif what == "take back":
        every_one = [
            one for known in SERVERS for one in await storage.corrections.list_corrections(known)
        ]
        if every_one:  # of either server, also where it is not one's own
            found = every_one[number % len(every_one)]
            own = found.guild_id == guild_id
            assert await storage.corrections.delete(guild_id, found.id) == own
            server.corrected -= {found.slug} if own else set()
    elif what == "hide":
        await storage.own.hide(guild_id, seed, NOW)
        server.hidden.add(seed)
    else:
        assert await storage.own.restore(guild_id, seed) == (seed in server.hidden)
        server.hidden.discard(seed)


async def take_entry(storage: Storage, guild_id: int, article: Article) -> str:
    """Let one more entry come from the server's feed, whose address both servers have."""
    feeds = storage.feeds
    if not await feeds.list_feeds(guild_id):
        progress = FeedProgress(NOW)
        title = f"The {SERVERS[guild_id]} feed"
        feed = Feed(
            0, guild_id, "https://a.example/", title, "", None, NOW, paused=False, progress=progress
        )
        assert await feeds.save_feed(feed, most=99, most_in_all=99)
    (feed,) = await feeds.list_feeds(guild_id)
    before = {one.slug for one in await feeds.list_entries(feed.id)}
    own = OwnText(article.text, link=article.link)
    entry = EntryRecord(
        f"{len(before)}", None, b"", silent=False, own=own, reading=as_reading(article)
    )
    assert await feeds.save_entries(feed, [entry], NOW)
    (slug,) = {one.slug for one in await feeds.list_entries(feed.id)} - before
    assert slug
    return slug


async def overlay(storage: Storage, guild_id: int, slug: str, correction: Correction) -> None:
    """Put a seed right, as the desk does after the reader has read it again."""
    base = await storage.corrections.get_base(slug)
    assert base is not None
    (seed,) = [article for article in SEEDS if article.slug == slug]
    corrected, _ = correct(seed, [correction])
    await storage.corrections.save_overlay(guild_id, base, as_reading(corrected), ())


def journal_of(storage: Storage) -> Journal:
    return Journal(storage, lambda: NOW)


async def kept(storage: Storage, guild_id: int) -> str:
    """Return all that a server's moderators and administrators are told of what is kept of it."""
    journal = journal_of(storage)
    told: list[object] = [
        await journal.list_entries(guild_id), await journal.export(guild_id),
        await storage.feeds.list_feeds(guild_id),
        await storage.own.list_hidden(guild_id), await storage.own.count_articles(guild_id),
        await storage.corrections.list_corrections(guild_id),
        await storage.corrections.list_posts(guild_id, NOW),
    ]  # fmt: skip
    return repr(told)


async def list_duplicates(storage: Storage, guild_id: int) -> str:
    """Return the near-duplicates of each article of each server, as one server finds them."""
    texts = [own_article(mark, number).text for mark in SERVERS.values() for number in range(3)]
    scope = Scope(guild_id)
    return repr([await find_near_duplicate(storage, scope, text) for text in texts])


async def everything(answers: Answers) -> str:
    """Return all that can be got out of the answers, by every way and with every number."""
    told: list[object] = [
        await answers.size(), await answers.articles(limit=99), await answers.speakers(limit=99),
        await answers.dates(limit=99), await answers.suggest_speakers(""),
        await answers.suggest_articles(""),
    ]  # fmt: skip
    for words in ("alpha", "bravo", "harbour", "Varga", "Olaf", "official", "ship", "71", "72"):
        told += [
            (await answers.search(words, limit=99)).items, await answers.suggest_speakers(words),
            await answers.suggest_articles(words), await tried(answers.find_speaker(words)),
            await tried(answers.summary(words)), await tried(answers.paragraphs(words)),
            (await answers.verify(Claim(f"The {words}quay is full"))).passages,
            (await answers.verify(Claim(f"The {words}crane 1 is not broken at all"))).passages,
        ]  # fmt: skip
    for number in range(1, 20):
        told += [
            await tried(answers.summary_of(number)), await tried(answers.paragraphs(number)),
            await tried(answers.quotations_in(number, limit=99)),
            await answers.dates_of(number, limit=99),
            await tried(answers.paragraph(number, 1, Span(0, 9))),
            await tried(answers.get_speaker(number)),
            await answers.quotations_of(number, limit=99),
            await answers.quotations_of(number, article_id=20 - number, limit=99),
        ]  # fmt: skip
    return repr(told)


async def tried(asked: object) -> object:
    """Return the answer, or all that the error holds."""
    assert asyncio.iscoroutine(asked)
    try:
        return await asked
    except AmbiguousSpeaker as error:
        return (str(error), error.candidates)
    except NoAnswer as error:
        return str(error)


def briefing(guild_id: int, *, opened: bool) -> Briefing:
    order = BriefingSettings(guild_id, 1, Timetable(time(9), "UTC", frozenset({0})))
    return Briefing(guild_id, order, NOW, None, "", 3 if opened else 0, opened, DAY, NOW)


@given(deeds=DEEDS)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
async def test_no_answer_tells_of_the_other_server(storage: Storage, deeds: list[Step]) -> None:
    archive = Archive(storage)
    composer = Composer(storage, archive)
    seen = {guild_id: Seen() for guild_id in SERVERS}
    for deed in deeds:
        await do(storage, deed, seen)
    for guild_id, mark in SERVERS.items():
        answers = archive.of(guild_id)
        told = await everything(answers) + await list_duplicates(storage, guild_id)
        for opened in (False, True):
            told += repr(await composer.compose(briefing(guild_id, opened=opened), DAY))
        (other,) = set(SERVERS.values()) - {mark}
        assert other not in told.casefold().replace(f"“{other}”", "")  # what was typed
        own = seen[guild_id].own or seen[guild_id].corrected - seen[guild_id].hidden
        assert (mark in told.casefold().replace(f"“{mark}”", "")) == bool(own)
        for seed in seen[guild_id].hidden:
            assert f"ship {seed[-1]}" not in told
        assert await answers.size() == seen[guild_id].size
        assert other not in (await kept(storage, guild_id)).casefold()
        exported = await storage.servers.export(guild_id)
        entries = exported.pop("feed_entry")
        assert {row["feed_id"] for row in entries} <= {row["id"] for row in exported["feed"]}
        owners = {row.get("guild_id") for rows in exported.values() for row in rows}
        assert owners <= {guild_id}
        added = [slug for slug in seen[guild_id].own if "feed#" not in slug]
        assert await storage.own.count_articles(guild_id) == len(added)
        assert {one.slug for one in await storage.own.list_hidden(guild_id)} == seen[
            guild_id
        ].hidden
    assert await archive.of(None).size() == Seen().size
    for guild_id, server in seen.items():
        for slug in server.own:
            await storage.own.delete_article(guild_id, slug)
        for seed in server.hidden:
            await storage.own.restore(guild_id, seed)
        await journal_of(storage).delete_everything(guild_id)


def test_every_table_of_the_library_is_seen_within_the_scope() -> None:
    tables = {
        line.split()[2].strip("(")
        for line in list_migrations()[0].splitlines()
        if line.startswith("CREATE TABLE")
    }
    # One row that tells nothing. The search index cannot be replaced, so its hits are joined.
    for preamble in scoped.PREAMBLES.values():
        assert {name for name in tables if f"{name} AS NOT" not in preamble} == {"library"}
