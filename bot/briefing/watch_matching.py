"""Compares articles with watches, each as one server sees it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.answers.watching import WatchIndex
from bot.models.alert import Match
from bot.models.library import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.answers.archive import Answers, Archive
    from bot.answers.watching import Found
    from bot.models.alert import Watch, WatchCriteria
    from bot.storage.contract import Storage
    from bot.storage.records import ArticleFacts, NewArticle


@dataclass(slots=True)
class _Resolver:
    """Tells whether a name means a speaker, and notes the names that were not looked up yet."""

    meant: dict[str, frozenset[int]] = field(default_factory=dict)
    missing: set[str] = field(default_factory=set)

    def __call__(self, name: str, speaker_id: int) -> bool:
        if name not in self.meant:
            self.missing.add(name)
            return False
        return speaker_id in self.meant[name]


async def match_articles(
    answers: Answers, criteria: Mapping[int, WatchCriteria], articles: Sequence[ArticleFacts]
) -> list[list[Found]]:
    """Return for each article the watches that it matches; `criteria` are theirs by number.

    A name that is no speaker's whole name is looked up among all speakers of the library, as
    `/quote` does. That is rare, so it is done only when an article depends on it.
    """
    resolver = _Resolver()
    index = await asyncio.to_thread(WatchIndex.of, criteria.items())
    while True:
        found = await asyncio.to_thread(_match, index, articles, resolver)
        if not resolver.missing:
            return found
        resolver.meant |= await answers.list_meant(resolver.missing)
        resolver.missing.clear()


def _match(
    index: WatchIndex, articles: Sequence[ArticleFacts], resolver: _Resolver
) -> list[list[Found]]:
    return [index.matches(one, resolver) for one in articles]


@dataclass(slots=True)
class NewArticles:
    """The articles that were first seen after one mark, up to another, for all servers.

    A server gets those that its own scope sees, in the form in which it sees them. What many
    servers see is read once.
    """

    storage: Storage
    archive: Archive
    after: int
    upto: int
    _facts: dict[int, ArticleFacts] = field(default_factory=dict)

    async def match(self, watches: Iterable[Watch]) -> list[Match]:
        """Return what matches, each time within the scope of the watch's server."""
        owners = await self.storage.news.list_owners(self.after, self.upto)
        by_guild: dict[int, list[Watch]] = {}
        for watch in watches:
            guild_id = watch.target.place.guild_id
            if None in owners or guild_id in owners:
                by_guild.setdefault(guild_id, []).append(watch)
        by_scope: dict[Scope, list[Watch]] = {}
        for guild_id, some in by_guild.items():
            generation = await self.storage.own.get_generation(Scope(guild_id))
            by_scope.setdefault(generation.scope, []).extend(some)
        return [
            match for scope, some in by_scope.items() for match in await self._match_in(scope, some)
        ]

    async def _match_in(self, scope: Scope, watches: Sequence[Watch]) -> list[Match]:
        new = await self.storage.read_news(scope, lambda news: news.list_new(self.after, self.upto))
        await self._read_facts(scope, new)
        numbered = [
            (one.news_number, self._facts[one.edition_id])
            for one in new
            if one.edition_id in self._facts
        ]
        found = await match_articles(
            self.archive.of(scope.guild_id),
            {watch.id: watch.criteria for watch in watches},
            [facts for _, facts in numbered],
        )
        by_id = {watch.id: watch for watch in watches}
        return [
            Match(by_id[watch_id], facts.slug, speaker)
            for (number, facts), hits in zip(numbered, found, strict=True)
            for watch_id, speaker in hits
            if number > by_id[watch_id].news_mark
        ]

    async def _read_facts(self, scope: Scope, new: Sequence[NewArticle]) -> None:
        missing = [one.article_id for one in new if one.edition_id not in self._facts]
        if missing:
            facts = await self.storage.read_news(scope, lambda news: news.list_facts(missing))
            self._facts |= {one.edition_id: one for one in facts}
