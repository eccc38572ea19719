"""The processes in which feeds, pages and articles are read, so that answers do not wait."""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
from concurrent.futures import BrokenExecutor, Executor, ProcessPoolExecutor, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from bot.errors import CostlyFile, UnreadableFile
from bot.library.processes import start_worker
from bot.library.reading import MANY, read_own
from bot.library.sources.item import FetchedFrom
from bot.library.sources.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from bot.library.feeds.fetching import Fetched
    from bot.library.sources.feed_entries import FeedDocument
    from bot.library.sources.item import SourceItem
    from bot.models.feed import FeedLink
    from bot.models.moderation import OwnText
    from bot.storage.records import Reading

_log = logging.getLogger(__name__)

Answer = TypeVar("Answer")


# The share of its time that a feed's document or page gets beside the others.
_PATIENCE = 0.4


class Readers:
    """Reads in processes that are started when they are needed, and ended by `rest`.

    All feeds share one process, with little patience. What takes longer is read again with all of
    its time in a second process, and so is what comes of the same feed from then on: no other feed
    waits for it.
    """

    def __init__(self, seconds: float) -> None:
        """Give a feed or a page this many seconds."""
        self.shared = Lane(seconds * _PATIENCE)
        self.slow = Lane(seconds)
        self._costly: set[Hashable] = set()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="feeds")
        self._process: Executor | None = None

    async def read_feed(self, answer: Fetched, feed: Hashable) -> FeedDocument:
        """Return a feed; `feed` is what it is known by. Raises UnreadableFile."""
        came_from = FetchedFrom(answer.address, answer.charset)
        return await self._run(feed, lambda sandbox: sandbox.read_feed(answer.body, came_from))

    async def find_feeds(self, content: bytes, address: str) -> list[FeedLink]:
        """Return the feeds that a page names. Raises UnreadableFile."""
        return await self._run(address, lambda sandbox: sandbox.find_feeds(content, address))

    async def read_page(self, page: Fetched, feed: Hashable) -> SourceItem:
        """Return the article in a page of a feed's entry. Raises UnreadableFile."""
        came_from = FetchedFrom(page.address, page.charset)
        items = await self._run(
            feed, lambda sandbox: sandbox.convert("page.html", page.body, came_from)
        )
        if len(items) != 1:
            raise UnreadableFile("The page is not one article: it lists several.")
        return items[0]

    async def read_texts(self, texts: Sequence[OwnText], *, many: bool) -> list[Reading | None]:
        """Read articles; None for one on which the reader fails. `many` are read elsewhere."""
        executor = self._many() if many else self._thread
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(executor, _read_texts, list(texts))
        except BrokenExecutor:
            _log.warning("The process that reads feeds' articles was ended from outside")
            self._process = None
            return await loop.run_in_executor(self._thread, _read_texts, list(texts))

    def rest(self) -> None:
        """End the processes until they are needed again."""
        for lane in (self.shared, self.slow):
            lane.rest()
        self._costly.clear()
        if self._process:
            self._process.shutdown(wait=False, cancel_futures=True)
            self._process = None

    async def close(self) -> None:
        """End the processes for good."""
        self.rest()
        for thread in (self.shared.thread, self.slow.thread, self._thread):
            await asyncio.to_thread(thread.shutdown)

    async def _run(self, feed: Hashable, work: Callable[[Sandbox], Answer]) -> Answer:
        if feed not in self._costly:
            try:
                return await self.shared.run(work)
            except CostlyFile:
                self._costly.add(feed)
        return await self.slow.run(work)

    def _many(self) -> Executor:
        if self._process is None:
            self._process = ProcessPoolExecutor(
                1, mp_context=multiprocessing.get_context("spawn"), initializer=start_worker
            )
        return self._process


class Lane:
    """A process that reads, and the thread that waits for it: the process is not for several."""

    def __init__(self, seconds: float) -> None:
        self.sandbox = Sandbox(seconds)
        self.thread = ThreadPoolExecutor(1, thread_name_prefix="feeds")

    async def run(self, work: Callable[[Sandbox], Answer]) -> Answer:
        """Return what the process answers. Raises UnreadableFile."""
        return await asyncio.get_running_loop().run_in_executor(self.thread, work, self.sandbox)

    def rest(self) -> None:
        """End the process until it is needed again."""
        self.thread.submit(self.sandbox.close)


def are_many(articles: int) -> bool:
    """Tell whether starting a process is worth it for so many articles."""
    return articles >= MANY


def _read_texts(texts: list[OwnText]) -> list[Reading | None]:
    return [_read_text(text) for text in texts]


def _read_text(text: OwnText) -> Reading | None:
    try:
        return read_own("entry", text)
    except UnreadableFile:
        return None
