"""Whether both engines give equal answers, in equal order, after the same random changes.

`make engines` tries 100 times 5 changes and 20 questions.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import re
import secrets
import tempfile
import uuid
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.models.article import Person, PersonKind
from bot.models.library import Scope
from bot.models.moderation import Correction, OwnText, Subject, TextAnchor, Verdict
from bot.storage import open_storage
from bot.storage.postgres import full_text
from bot.storage.queries import search
from bot.storage.records import Fingerprint
from tests.building import as_reading, build_article
from tests.postgres import empty
from tests.storage.contract.library import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.article import Article
    from bot.models.database import DatabaseServer
    from bot.storage.contract import LibraryReader, NewsReader, Storage
    from tests.postgres import Cluster

EXAMPLES = int(os.environ.get("ENGINES_EXAMPLES", "5"))
CHANGES, QUESTIONS = 5, 20
# Left to themselves, engines split, fold, sort and limit each of these in a way of their own.
WORDS = [
    "harbour", "Harbor", "the", "of", "Straße", "STRASSE", "U.S.", "O’Brien", "café", "cafe\u0301",
    "ﷺ", "\U0001e900\U0001e901", "한국", "हिन्दी", "½", "x" * 250, "snake_case", "2021-03", "İzmir",
    "a",
]  # fmt: skip
NAMES = ["Jane Porter", "jane porter", "Åse Berg", "Zoë", "ß", "a local official"]
DESCRIBED = [Person("a local official", PersonKind.DESCRIBED)]
SLUGS = ["a", "B", "b-2", "ä", "z_1", "Ω"]
GUILDS = [71, 72]

_words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
_days = st.none() | st.integers(0, 6).map(lambda days: date(2021, 1, 1) + timedelta(40 * days))
_paragraphs = st.lists(
    st.builds("[{}|{}] {}.".format, _words, st.sampled_from(NAMES), _words) | _words,
    min_size=1,
    max_size=3,
)  # fmt: skip
_texts = st.tuples(_paragraphs, _words, _days)
_guilds = st.sampled_from(GUILDS)
_slugs = st.sampled_from(SLUGS)
_changes = st.one_of(
    st.tuples(
        st.just("load"), st.dictionaries(_slugs, _texts, max_size=4), st.sets(_slugs, max_size=2)
    ),
    st.tuples(st.just("add"), _guilds, _texts),
    st.tuples(st.just("delete"), _guilds, st.integers(0, 3)),
    st.tuples(st.just("hide"), _guilds, _slugs),
    st.tuples(st.just("restore"), _guilds, _slugs),
    st.tuples(st.just("correct"), st.sampled_from([0, *GUILDS]), _slugs, _words),
    st.tuples(st.just("seen"), st.binary(min_size=1, max_size=2)),
)
_typed = st.one_of(
    _words, _words.map(lambda words: f'"{words}"'), _words.map(lambda words: words[:-1]), st.text(),
    st.tuples(_words, _words).map(lambda two: f'"{two[0]}" {two[1]}'),
)  # fmt: skip
_questions = st.one_of(
    st.tuples(st.just("search"), _typed, st.integers(0, 3), st.integers(1, 9)),
    st.tuples(st.just("named"), _typed, st.sampled_from([None, True, False]), st.integers(1, 9)),
    st.tuples(st.just("near"), _words),
    st.tuples(st.just("counts")),
    st.tuples(st.just("speaker"), st.sampled_from(NAMES), st.integers(0, 2), st.integers(1, 4)),
    st.tuples(st.just("quoted"), st.sampled_from(NAMES), st.integers(1, 4)),
    st.tuples(st.just("articles"), st.sampled_from([None, True, False]), st.integers(0, 3)),
    st.tuples(st.just("article"), _slugs | st.text(max_size=2)),
    st.tuples(st.just("dates"), st.integers(0, 3)),
    st.tuples(st.just("news"), st.integers(0, 3), st.integers(0, 9)),
    st.tuples(st.just("kept"), _guilds),
)
_asked = st.tuples(st.sampled_from([None, *GUILDS]), _questions)


@dataclass
class Counter:
    """What stands for chance, so that own articles have the same slugs in both engines."""

    numbers: Iterator[int]

    def token_hex(self, size: int) -> str:
        return f"{next(self.numbers):0{2 * size}x}"


def build(slug: str, text: tuple[list[str], str, date | None]) -> Article:
    paragraphs, title, published = text
    article = build_article(slug, *paragraphs, title=title, published=published, people=DESCRIBED)
    first = article.text.split()[0]
    return build_article(
        slug, *paragraphs, title=title, published=published, people=DESCRIBED,
        days=[(first, published or date(2020, 2, 29))],
    )  # fmt: skip


async def change(  # noqa: PLR0911 - a table
    storage: Storage, what: tuple[object, ...], number: int
) -> object:
    now = NOW + timedelta(minutes=number)
    match what:
        case ("load", dict(texts), set(vanished)):
            load = uuid.uuid4().hex
            readings = [as_reading(build(slug, text)) for slug, text in texts.items()]
            await storage.loading.stage(load, readings)
            gone = sorted(vanished - set(texts))
            before = await storage.loading.preview(
                load, gone, lambda counts: (counts.get_size(), [*counts.list_speaker_names()])
            )
            after = await storage.loading.switch(load, staged=len(texts), vanished=gone)
            await storage.loading.clear_leftovers()
            return before, after
        case ("add", int(guild), text):
            article = build("x", text)  # type: ignore[arg-type]
            own = OwnText(article.text, article.title, article.published)
            return await storage.own.save_article(
                guild, own, as_reading(article), now_utc=now, most=3
            )
        case ("delete", int(guild), int(which)):
            return await storage.own.delete_article(guild, f"{guild}/{which:016x}")
        case ("hide", int(guild), str(slug)):
            await storage.own.hide(guild, slug, now)
            return await storage.own.list_hidden(guild)
        case ("restore", int(guild), str(slug)):
            return await storage.own.restore(guild, slug)
        case ("correct", int(guild), str(slug), str(words)):
            place = TextAnchor(Subject.QUOTATION, words, 0)
            correction = Correction(0, guild, slug, place, Verdict.SPEAKER, "Zoë")
            return await storage.corrections.save(correction, now_utc=now, most=4)
        case ("seen", bytes(told)):
            unseen = await storage.news.list_unseen_editions(9)
            await storage.news.save_fingerprints(
                Fingerprint(one.id, one.slug, one.text.encode(), told) for one in unseen
            )
            return unseen, await storage.news.get_mark()
    raise AssertionError(what)


def ask(library: LibraryReader, what: tuple[object, ...]) -> object:  # noqa: PLR0911 - a table
    match what:
        case ("search", str(typed), int(offset), int(limit)):
            return library.search(typed, offset=offset, limit=limit)
        case ("named", str(typed), own, int(limit)):
            return library.list_articles_named(typed, limit=limit, own=own)  # type: ignore[arg-type]
        case ("near", str(words)):
            return library.list_near_duplicates(words, limit=5)
        case ("counts",):
            names = [*library.list_speaker_names()]
            return library.generation, library.get_size(), library.count_key_dates(), names
        case ("speaker", str(name), int(offset), int(limit)):
            ids = {one.id: 1 for one in library.list_speaker_names() if one.name == name}
            return library.list_speakers(ids), [
                library.list_quotations(one, offset=offset, limit=limit) for one in ids
            ]
        case ("articles", own, int(offset)):
            return library.list_articles(offset=offset, limit=4, own=own)  # type: ignore[arg-type]
        case ("article", str(slug)):
            return [
                (one, library.list_speakers_of(one.id), library.list_quotations_in(one.id),
                 library.list_summary(one.id), library.list_key_dates_of(one.id),
                 library.get_text(one.id))
                for one in library.list_articles_with_slug(slug)
            ]  # fmt: skip
        case ("dates", int(offset)):
            return library.list_key_dates(offset=offset, limit=4)
    raise AssertionError(what)


def ask_news(news: NewsReader, after: int, upto: int) -> object:
    changed = [changed for _, changed in news.list_news(after, upto)]
    upcoming = news.list_upcoming(date(2020, 1, 1), date(2021, 1, 3), limit=4)
    places = sorted(news.list_places(), key=lambda one: (one.slug, one.number))
    return changed, upcoming, places, news.list_on_this_day(date(2024, 2, 29), limit=3)


async def answer(storage: Storage, guild: int | None, what: tuple[object, ...]) -> object:
    scope = Scope(guild)
    match what:
        case ("news", int(after), int(upto)):
            return await storage.read_news(scope, lambda news: ask_news(news, after, upto))
        case ("kept", int(one)):
            return (
                await storage.servers.export(one),
                await storage.own.list_hidden(one),
                await storage.corrections.list_corrections(one),
                sorted(await storage.corrections.list_outdated(9)),
                sorted((await storage.loading.get_files(SLUGS)).items()),
            )
        case ("quoted", str(name), int(limit)):
            return await _get_quoted(storage, scope, name, limit)
        case _:
            return await storage.read_library(scope, lambda library: ask(library, what))


async def _get_quoted(storage: Storage, scope: Scope, name: str, limit: int) -> object:
    """Return who has that name with the newest quotations, each time read in two ways."""
    known = await storage.get_generation(scope)

    def read(library: LibraryReader) -> dict[int, tuple[object, ...]]:
        assert library.generation == known
        ids = [one.id for one in library.list_speaker_names() if one.name == name]
        return {
            one: (library.list_speakers({one: 7})[0],
                  library.list_quotations(one, offset=0, limit=limit))
            for one in ids
        }  # fmt: skip

    found = await storage.read_library(scope, read)
    for one, expected in found.items():
        assert expected == await storage.get_quoted(scope, known, one, count=7, limit=limit)
    return [*found.values()]


async def play(
    place: Path | DatabaseServer, changes: list[tuple[object, ...]],
    questions: list[tuple[int | None, tuple[object, ...]]],
) -> list[str]:  # fmt: skip
    """Return every answer in words; ids are left out, since engines skip other numbers."""
    storage = await open_storage(place)
    answers = []
    try:
        for number, one in enumerate(changes):
            answers.append(await change(storage, one, number))
        for guild, question in questions:
            answers.append(await answer(storage, guild, question))
    finally:
        await storage.close()
    return [re.sub(r"(\bid|article_id|'id')(=|: |\()\d+", r"\1", repr(one)) for one in answers]


@settings(
    max_examples=EXAMPLES,
    phases=[Phase.generate],  # to look for a smaller example takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow,
                           HealthCheck.data_too_large],
)  # fmt: skip
@given(
    st.lists(_changes, min_size=CHANGES, max_size=CHANGES),
    st.lists(_asked, min_size=QUESTIONS, max_size=QUESTIONS),
)
def test_engines_answer_alike_when_the_same_was_changed(
    cluster: Cluster, emptied: DatabaseServer, changes: list[tuple[object, ...]],
    questions: list[tuple[int | None, tuple[object, ...]]],
) -> None:  # fmt: skip
    told = []
    empty(cluster)
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        for place in (Path(folder) / "a.db", emptied):
            patch.setattr(secrets, "token_hex", Counter(itertools.count()).token_hex)
            patch.setattr(full_text, "_NEWEST", 2)
            patch.setattr(full_text, "_NEWEST_OF_COMMON", 1)
            patch.setattr(search, "_COMMON", 3)
            told.append(asyncio.run(play(place, changes, questions)))
    for done, here, there in zip([*changes, *questions], *told, strict=True):
        assert here == there, done
