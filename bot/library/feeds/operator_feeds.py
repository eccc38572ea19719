"""Keeps the operator's feeds in line with `feeds.opml`."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.errors import BadFeed
from bot.library.feeds.filters import read_filter
from bot.library.feeds.limits import MOST_FEEDS_IN_ALL
from bot.library.feeds.opml import FILE_NAME, read_opml
from bot.models.feed import OPERATOR, Feed, FeedProgress

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bot.library.feeds.opml import Outline
    from bot.storage.contract import Storage

_log = logging.getLogger(__name__)


class OperatorFeeds:
    """Adds, changes and removes feeds as the file says."""

    def __init__(self, storage: Storage, seeds: Path) -> None:
        self._storage = storage
        self._path = seeds / FILE_NAME
        self._looked_at: tuple[int, int] | bool | None = False  # False: never

    async def update(self, now_utc: datetime) -> None:
        """Follow the file if it changed. Without it, the feeds rest and nothing is deleted."""
        state = await asyncio.to_thread(self._state)
        if state == self._looked_at:
            return
        try:
            outlines = await asyncio.to_thread(read_opml, self._path)
        except OSError as error:
            _log.warning("%s cannot be read (%s); its feeds go on as before", FILE_NAME, error)
            self._looked_at = state
            return
        known = {feed.address: feed for feed in await self._storage.feeds.list_feeds(OPERATOR)}
        if outlines is None:
            for feed in known.values():
                await self._storage.feeds.pause_feed(feed.id)
        else:
            await self._follow(outlines, known, now_utc)
        self._looked_at = state

    async def _follow(
        self, outlines: list[Outline], known: dict[str, Feed], now_utc: datetime
    ) -> None:
        feeds = self._storage.feeds
        for outline in outlines:
            feed = known.pop(outline.address, None)
            words = _checked(outline)
            if feed is None:
                await self._add(outline, words, now_utc)
                continue
            if feed.words != words:
                await feeds.save_filter(feed.id, words, now_utc)
            if feed.paused:
                await feeds.resume_feed(feed.id, now_utc)
        for feed in known.values():
            gone = await feeds.delete_feed(feed.id)
            _log.info("The feed “%s” left %s, with %s articles", feed.title, FILE_NAME, gone)

    async def _add(self, outline: Outline, words: str, now_utc: datetime) -> None:
        feed = Feed(
            0, OPERATOR, outline.address, outline.title, words, None, now_utc,
            paused=False, progress=FeedProgress(now_utc),
        )  # fmt: skip
        saved = await self._storage.feeds.save_feed(
            feed, most=MOST_FEEDS_IN_ALL, most_in_all=MOST_FEEDS_IN_ALL
        )
        if saved is None:
            _log.warning("There are %s feeds already; “%s” is left out", MOST_FEEDS_IN_ALL,
                         outline.title)  # fmt: skip

    def _state(self) -> tuple[int, int] | None:
        """Return what changes when the file does; None if there is none."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size


def _checked(outline: Outline) -> str:
    try:
        read_filter(outline.words)
    except BadFeed as error:
        _log.warning("The filter of “%s” in %s is left out: %s", outline.title, FILE_NAME, error)
        return ""
    return outline.words
