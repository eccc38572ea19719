"""Keeps, lists and tries out watches, for the commands."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.answers.watching import phrases_of, source_key
from bot.briefing.alert_posts import WINDOW
from bot.briefing.fingerprints import note_news
from bot.briefing.watch_matching import match_articles
from bot.errors import AmbiguousSpeaker, BadWatch, UnknownSpeaker
from bot.models.alert import WatchTrial
from bot.models.article import PersonKind
from bot.models.briefing import FailureReason
from bot.models.feed import OPERATOR
from bot.models.library import Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from bot.answers.archive import Archive
    from bot.models.alert import AlertPlace, AlertTarget, Watch, WatchCriteria
    from bot.models.library import ArticleHeading
    from bot.storage.contract import LibraryReader, NewsReader, Storage
    from bot.storage.records import ArticleFacts

MOST_OF_MEMBER = 25  # in one server
MOST_OF_SERVER = 50  # of its channels
_TRIED_ON = 50  # articles
_LOOKED_FOR_SOURCES = 300  # articles


class WatchDesk:
    """Serves the commands for watches; `clock` returns the present instant in UTC."""

    def __init__(self, storage: Storage, archive: Archive, clock: Callable[[], datetime]) -> None:
        self._storage = storage
        self._archive = archive
        self._clock = clock

    async def add(self, place: AlertPlace, criteria: WatchCriteria) -> Watch:
        """Store a watch for what is new from now on. Raises BadWatch."""
        known = await self.list_watches(place.guild_id, place.user_id)
        if any(
            one.target.place.channel_id == place.channel_id and one.criteria == criteria
            for one in known
        ):
            raise BadWatch("This watch exists already: /watch list shows it.")
        most = MOST_OF_SERVER if place.user_id is None else MOST_OF_MEMBER
        mark = await note_news(self._storage)
        watch_id = await self._storage.watches.save_watch(
            place, criteria, now_utc=self._clock(), news_mark=mark, most=most
        )
        if watch_id is None and place.user_id is None:
            raise BadWatch(
                "The channels of this server already have {most} watches: remove one with "
                "/watch remove.",
                most=most,
            )
        if watch_id is None:
            raise BadWatch(
                "You already have {most} watches in this server: remove one with /watch remove.",
                most=most,
            )
        watch = await self.get(place.guild_id, place.user_id, watch_id)
        if watch.target.paused is FailureReason.DM_CLOSED:
            # Whoever asks for more may have opened them; the next alert finds out.
            await self._resume(watch.target)
        return watch

    async def read_criteria(self, guild_id: int, typed: WatchCriteria) -> WatchCriteria:
        """Check what was typed and return it with the speaker's name as the library has it.

        A name that nobody has is kept: they may be quoted later. Raises BadWatch.
        """
        if not (typed.speaker or typed.words or typed.source):
            raise BadWatch(
                "Say what to watch for: a speaker, words or a source. Several together narrow it "
                "down."
            )
        for words in filter(None, (typed.words, typed.without)):
            if not phrases_of(words):
                raise BadWatch("“{words}” holds no word to look for.", words=words)
        if typed.speaker is None:
            return typed
        try:
            found = await self._archive.of(guild_id).find_speaker(typed.speaker)
        except AmbiguousSpeaker as question:
            names = tuple(dict.fromkeys(one.name for one in question.candidates))
            raise BadWatch(
                "Several people match “{typed}”. Type one of these: {names}.",
                typed=typed.speaker,
                names=names[:10],
            ) from question
        except UnknownSpeaker:
            return replace(typed, speaker=" ".join(typed.speaker.split()))
        if found.kind is PersonKind.DESCRIBED:
            raise BadWatch(
                "“{name}” is not a name, so I cannot recognise the same person in another article: "
                "watch for words instead.",
                name=found.name,
            )
        return replace(typed, speaker=found.name)

    async def try_out(self, guild_id: int, criteria: WatchCriteria) -> WatchTrial:
        """Return which of the newest articles a watch would have matched."""
        scope = Scope(guild_id)
        facts = await self._storage.read_news(scope, _newest_facts)
        answers = self._archive.of(guild_id)
        found = await match_articles(answers, {0: criteria}, facts)
        ids = [one.article_id for one, matches in zip(facts, found, strict=True) if matches]
        matched = await self._storage.read_library(scope, lambda library: _headings(library, ids))
        names = [criteria.speaker] if criteria.speaker else []
        quoted = any((await answers.list_meant(names)).values())
        source = criteria.source or ""
        sources = map(source_key, await self.suggest_sources(guild_id, source))
        return WatchTrial(
            criteria, tuple(matched), len(facts), quoted, sourced=source_key(source) in sources
        )

    async def list_watches(self, guild_id: int, user_id: int | None) -> list[Watch]:
        """Return a member's watches in a server, or those of its channels; the oldest first."""
        return await self._storage.watches.list_watches(guild_id, user_id)

    async def get(self, guild_id: int, user_id: int | None, watch_id: int) -> Watch:
        """Return one watch of a member, or of a server's channels. Raises BadWatch."""
        for watch in await self.list_watches(guild_id, user_id):
            if watch.id == watch_id:
                return watch
        raise BadWatch("That watch is gone: /watch list shows all of them.")

    async def remove(self, watches: Collection[Watch]) -> None:
        """Delete watches and everything that is stored about them."""
        await self._storage.watches.delete_watches([one.id for one in watches])

    async def list_reasons(
        self, guild_id: int | None, user_id: int, delivery_id: int
    ) -> list[Watch]:
        """Return the watches from which an alert comes, as far as the asker may know them.

        In a server those of its channels; in a direct message the asker's own.
        """
        matches = await self._storage.alerts.list_matches(delivery_id)
        known = {one.watch.id: one.watch for one in matches}
        return [
            watch
            for watch in known.values()
            if watch.target.place.user_id == user_id
            or (watch.target.place.user_id is None and watch.target.place.guild_id == guild_id)
        ]

    async def resume(self, user_id: int) -> None:
        """Let a member's paused alerts go on, with those of the last day."""
        for target in await self._storage.alerts.list_paused_of(user_id):
            await self._resume(target)

    async def _resume(self, target: AlertTarget) -> None:
        since = self._clock() - WINDOW
        await self._storage.alerts.run_again(target.id, {FailureReason.DM_CLOSED}, since)

    async def export_member(self, user_id: int) -> tuple[str, bytes]:
        """Return the name and bytes of a JSON file with all that is stored of a member."""
        rows = await self._storage.watches.export_member(user_id)
        content = json.dumps({"member": user_id} | rows, indent=1, ensure_ascii=False)
        return f"dateline-watches-{user_id}.json", content.encode()

    async def delete_member(self, user_id: int) -> None:
        """Delete all that is stored of a member, in all servers."""
        await self._storage.watches.delete_member(user_id)

    async def suggest_sources(self, guild_id: int, typed: str) -> list[str]:
        """Return feeds, then sources of the newest articles, that fit what was typed."""
        feeds = self._storage.feeds
        followed = [*await feeds.list_feeds(guild_id), *await feeds.list_feeds(OPERATOR)]
        newest = await self._archive.of(guild_id).suggest_articles("", limit=_LOOKED_FOR_SOURCES)
        counts = Counter(one.source for one in newest if one.source)
        named = dict.fromkeys(
            [*(feed.title for feed in followed), *(source for source, _ in counts.most_common())]
        )
        wanted = source_key(typed)
        return [source for source in named if source and wanted in source_key(source)]


def _newest_facts(news: NewsReader) -> list[ArticleFacts]:
    newest = [one.article_id for one in news.list_newest(_TRIED_ON)]
    return sorted(news.list_facts(newest), key=lambda facts: newest.index(facts.article_id))


def _headings(library: LibraryReader, ids: Collection[int]) -> list[ArticleHeading]:
    return [one for one in map(library.get_article, ids) if one]
