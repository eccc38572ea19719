"""Compares articles with watches, each as one server sees it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answers.archive import Answers
    from bot.answers.watching import WatchIndex
    from bot.storage.records import ArticleFacts


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
    answers: Answers, index: WatchIndex, articles: Sequence[ArticleFacts]
) -> list[list[int]]:
    """Return for each article the numbers of the watches that it matches.

    A name that is no speaker's whole name is looked up among all speakers of the library, as
    `/quote` does. That is rare, so it is done only when an article depends on it.
    """
    resolver = _Resolver()
    while True:
        found = await asyncio.to_thread(_match, index, articles, resolver)
        if not resolver.missing:
            return found
        resolver.meant |= await answers.list_meant(resolver.missing)
        resolver.missing.clear()


def _match(
    index: WatchIndex, articles: Sequence[ArticleFacts], resolver: _Resolver
) -> list[list[int]]:
    return [index.matches(one, resolver) for one in articles]
