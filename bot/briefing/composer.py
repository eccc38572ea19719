"""Composes a briefing: its news, or a quotation of the day."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field, replace
from datetime import timedelta
from operator import itemgetter
from typing import TYPE_CHECKING

from bot.briefing.fingerprints import note_news, short_hash
from bot.models.article import QuotationKind
from bot.models.briefing import BriefingContent, BriefingItem, FirstPost, WhenNothingNew
from bot.models.key_dates import nearest_dates, repeats
from bot.models.library import Scope
from bot.parsing.near_duplicates import first_of_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from bot.answers.archive import Answers, Archive
    from bot.models.briefing import Briefing
    from bot.models.library import ArticleSummary, CitedDate, CitedQuotation, CitedSentence
    from bot.storage.contract import LibraryReader, Storage
    from bot.storage.records import Generation, QuotationPlace

_log = logging.getLogger(__name__)

MOST_ITEMS = 4  # a row of buttons each; Discord allows five rows, and one is the briefing's own
_LATEST = 3
_MOST_COMPARED = 20
_SENTENCES = 2
_UPCOMING = timedelta(days=60)
_MOST_DATES = 3
_MOST_ITEM_DATES = 2
# The length of a quotation that is quick to read and more than a fragment, in characters.
_READABLE = range(40, 400)
# How many scopes keep a cache: servers with a library of their own, and the seeds alone.
_MOST_MEMORIES = 32
# So that two briefings in one server do not show the same quotation: any prime that is large
# against their number spreads them over the library.
_STRIDE = 7919


@dataclass(slots=True)
class _Memory:
    """Caches what was read from one state of a scope's library, for all its briefings."""

    answers: Answers
    generation: Generation
    news_mark: int
    items: dict[tuple[int, date], BriefingItem] = field(default_factory=dict)
    news: dict[int, list[tuple[int, bool]]] = field(default_factory=dict)
    days: dict[date, tuple[tuple[CitedDate, ...], tuple[CitedDate, ...]]] = field(
        default_factory=dict
    )
    pool: _Pool | None = None

    @property
    def scope(self) -> Scope:
        """Who sees this library."""
        return self.generation.scope


class Composer:
    """Composes what a briefing tells on a day."""

    def __init__(self, storage: Storage, archive: Archive) -> None:
        self._storage = storage
        self._archive = archive
        self._memories: dict[Scope, _Memory] = {}
        self._refreshing = asyncio.Lock()

    async def get_news_mark(self) -> int:
        """Return the number of the last news, after noting those of the library as it is now."""
        return await note_news(self._storage)

    async def compose(self, briefing: Briefing, day: date) -> BriefingContent | None:
        """Return what the briefing tells on that local date; None if it is to be silent."""
        memory = await self._fresh_memory(Scope(briefing.order.guild_id))
        told = await self._told(memory, briefing)
        if told:
            return await self._with_items(memory, told, day)
        if briefing.opened and briefing.order.quiet is WhenNothingNew.SILENCE:
            return None
        if briefing.opened and briefing.order.quiet is WhenNothingNew.LINE:
            return BriefingContent(day, (), 0, None, None, (), (), memory.news_mark)
        return await self._with_quotation(memory, briefing, day)

    async def _told(self, memory: _Memory, briefing: Briefing) -> list[tuple[int, bool]]:
        """Return the ids of the articles to tell, each with whether it was told before."""
        after = briefing.news_mark
        if after not in memory.news:
            found = await self._storage.read_news(
                memory.scope, lambda news: news.list_news(after, memory.news_mark)
            )
            memory.news[after] = await self._without_duplicates(memory, found)
        news = memory.news[after]
        if briefing.opened or briefing.order.opening is not FirstPost.LATEST:
            return news
        latest = await memory.answers.articles(limit=_LATEST)
        known = {article_id for article_id, _ in news}
        older = [(article.id, False) for article in latest.items if article.id not in known]
        return [*news, *older[: max(0, _LATEST - len(news))]]

    async def _with_items(
        self, memory: _Memory, told: Sequence[tuple[int, bool]], day: date
    ) -> BriefingContent:
        items: list[BriefingItem] = []
        for article_id, changed in told:
            if len(items) == MOST_ITEMS:
                break
            try:
                item = await self._item(memory, article_id, day)
            except Exception:  # noqa: BLE001 - one article's trouble is no other's
                _log.exception("Article %s could not be told in a briefing", article_id)
                continue
            items.append(replace(item, changed=changed))
        _, upcoming = await self._dates(memory, day)
        return BriefingContent(
            day, tuple(items), len(told) - len(items), None, None, (), upcoming, memory.news_mark
        )

    async def _with_quotation(
        self, memory: _Memory, briefing: Briefing, day: date
    ) -> BriefingContent:
        if memory.pool is None:
            places = await self._storage.read_news(memory.scope, lambda news: news.list_places())
            memory.pool = await asyncio.to_thread(_Pool.of, places)
        shown = await self._storage.deliveries.list_quotation_keys(briefing.id)
        chosen = memory.pool.choose(briefing.id, shown)
        on_this_day, upcoming = await self._dates(memory, day)
        if chosen is None:
            return BriefingContent(day, (), 0, None, None, on_this_day, upcoming, memory.news_mark)
        key, place = chosen
        quotation = await self._storage.read_news(
            memory.scope, lambda news: news.get_quotation(place.article_id, place.number)
        )
        citation = quotation.citation if quotation else None
        paragraph = (
            await memory.answers.paragraph(
                citation.article.id, citation.article.revision, citation.span
            )
            if citation
            else None
        )
        return BriefingContent(
            day, (), 0, quotation, paragraph, on_this_day, upcoming, memory.news_mark, key
        )

    async def _item(self, memory: _Memory, article_id: int, day: date) -> BriefingItem:
        if (article_id, day) not in memory.items:
            summary = await memory.answers.summary_of(article_id)
            quotations = await self._storage.read_library(
                memory.scope, lambda library: library.list_quotations_in(article_id)
            )
            memory.items[article_id, day] = _select(summary, strongest(quotations), day)
        return memory.items[article_id, day]

    async def _dates(
        self, memory: _Memory, day: date
    ) -> tuple[tuple[CitedDate, ...], tuple[CitedDate, ...]]:
        if day not in memory.days:
            memory.days[day] = await self._storage.read_news(
                memory.scope,
                lambda news: (
                    tuple(news.list_on_this_day(day, limit=_MOST_DATES)),
                    tuple(news.list_upcoming(day, day + _UPCOMING, limit=_MOST_DATES)),
                ),
            )
        return memory.days[day]

    async def _fresh_memory(self, scope: Scope) -> _Memory:
        """Return the cache of the library as it is now, empty if the library has just changed.

        Servers that have nothing of their own share one.
        """
        generation = await self._storage.own.get_generation(scope)
        memory = self._memories.get(generation.scope)
        if memory and memory.generation == generation:
            return memory
        async with self._refreshing:
            memory = self._memories.pop(generation.scope, None)
            if memory is None or memory.generation != generation:
                mark = await note_news(self._storage)
                memory = self._memory_of(generation, mark)
            self._memories[generation.scope] = memory
            while len(self._memories) > _MOST_MEMORIES:
                del self._memories[next(iter(self._memories))]
        return memory

    def _memory_of(self, generation: Generation, mark: int) -> _Memory:
        scope = generation.scope
        return _Memory(self._archive.of(scope.guild_id), generation, mark)

    async def _without_duplicates(
        self, memory: _Memory, told: list[tuple[int, bool]]
    ) -> list[tuple[int, bool]]:
        """Keep one article of each story; articles far beyond a post's room are only counted."""
        looked_at = told[:_MOST_COMPARED]
        ids = [article_id for article_id, _ in looked_at]
        kept = await self._storage.read_library(
            memory.scope, lambda library: first_of_each(_get_texts(library, ids))
        )
        return [looked_at[place] for place in kept] + told[_MOST_COMPARED:]


def _get_texts(library: LibraryReader, ids: Sequence[int]) -> list[str]:
    found = map(library.get_text, ids)
    return [one.text if one else "" for one in found]


def _select(summary: ArticleSummary, quotation: CitedQuotation | None, day: date) -> BriefingItem:
    """Return what a post of that day shows of an article: nothing in it says the same twice."""
    sentences = pick_sentences(summary.sentences, quotation)
    shown = [one.citation for one in (*sentences, quotation) if one]
    dates = [found for found in summary.dates if not any(repeats(found, one) for one in shown)]
    nearest = nearest_dates(dates, day, _MOST_ITEM_DATES)
    return BriefingItem(summary.article, sentences, quotation, nearest, changed=False)


def pick_sentences(
    summary: Sequence[CitedSentence], quotation: CitedQuotation | None
) -> tuple[CitedSentence, ...]:
    """Return the first sentences of a summary, without those that the quotation stands in.

    None are left if it stands in all of them.
    """
    others = [
        one
        for one in summary
        if quotation is None or not one.citation.span.overlaps(quotation.citation.span)
    ]
    return tuple(others[:_SENTENCES])


def strongest(quotations: Iterable[CitedQuotation]) -> CitedQuotation | None:
    """Return the quotation that says most: attributed, whole sentences, long but readable."""
    return max(quotations, key=_strength, default=None)


def _strength(quotation: CitedQuotation) -> tuple[bool, bool, bool, int]:
    length = sum(map(len, quotation.texts))
    readable = length in _READABLE
    return (
        quotation.speaker is not None,
        readable,
        quotation.kind is QuotationKind.DIRECT,
        length if readable else -length,
    )


@dataclass(frozen=True, slots=True)
class _Pool:
    """All quotations by key, those that stand on their own first, each kind well mixed."""

    strong: dict[str, QuotationPlace]
    others: dict[str, QuotationPlace]

    @classmethod
    def of(cls, places: Iterable[QuotationPlace]) -> _Pool:
        """Sort the places; words that an article quotes twice are one."""
        by_key = {short_hash(one.slug, one.words).hex(): one for one in places}
        mixed = dict(sorted(by_key.items(), key=itemgetter(0)))
        strong = {key: place for key, place in mixed.items() if _stands_alone(place)}
        return cls(strong, {key: place for key, place in mixed.items() if key not in strong})

    def choose(self, briefing_id: int, shown: Sequence[str]) -> tuple[str, QuotationPlace] | None:
        """Return one that was never shown, else the one that was shown longest ago."""
        known = set(shown)
        for kind in (self.strong, self.others):
            for key in _rotated(list(kind), briefing_id * _STRIDE):
                if key not in known:
                    return key, kind[key]
        everything = self.strong | self.others
        return next(((key, everything[key]) for key in shown if key in everything), None)


def _stands_alone(place: QuotationPlace) -> bool:
    return (
        place.speaker is not None
        and place.kind == QuotationKind.DIRECT
        and len(place.words) in _READABLE
    )


def _rotated(keys: list[str], by: int) -> Iterator[str]:
    start = by % len(keys) if keys else 0
    yield from keys[start:]
    yield from keys[:start]
