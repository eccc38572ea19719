"""Turns a feed's entries into articles: what is new, what changed, what the filter lets through."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.errors import DatelineError, UnreadableFile
from bot.library.corrections.rebuild import remake_readings
from bot.library.feeds.filters import read_filter
from bot.library.feeds.identity import recognise, recognise_alike
from bot.library.feeds.readers import are_many
from bot.library.sources.characters import has_letters
from bot.models.link import clean_link
from bot.models.moderation import OwnText
from bot.models.text import WORD, fold
from bot.storage.records import EntryRecord

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from datetime import datetime

    from bot.library.feeds.hosts import HostQueue
    from bot.library.feeds.identity import Seen
    from bot.library.feeds.readers import Readers
    from bot.library.sources.feed_entries import FeedDocument
    from bot.library.sources.item import SourceItem
    from bot.models.feed import Feed
    from bot.storage.contract import Storage
    from bot.storage.records import KnownEntry

ENOUGH_WORDS = 120  # of an entry: more than any teaser has, less than most articles
_ENOUGH_CHARACTERS = 600  # in a script without spaces between words
_LONGEST = 500_000  # characters of an article
_LONGEST_TITLE = 200
_AT_ONCE = 10  # entries in one transaction
_ALIKE_AMONG = 500  # entries that are gone
_LETTERS = 5  # of a word that tells of what a text is; most shorter ones are in every text
_FEWEST_WORDS = 4  # of an entry, to judge its page by
_SHARED = 0.3  # of these words; an article has most of them, another text next to none
_PAYWALL = re.compile(rb'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Text:
    """An entry's text; `excerpt`: a part, and its page cannot be read. `again`: that may pass."""

    text: str
    excerpt: bool = False
    again: bool = False


class Intake:
    """Stores what a feed brings; `clock` returns UTC."""

    def __init__(
        self, storage: Storage, hosts: HostQueue, readers: Readers, clock: Callable[[], datetime]
    ) -> None:
        self._storage = storage
        self._hosts = hosts
        self._readers = readers
        self._clock = clock

    async def take(
        self, feed: Feed, document: FeedDocument, still_ours: Callable[[], Awaitable[bool]]
    ) -> bool:
        """Store the entries that are new or changed; False if the feed was taken away meanwhile.

        `still_ours` is asked before each transaction. Entries that are stored when the process
        ends are not taken again.
        """
        known = await self._storage.feeds.list_entries(feed.id)
        wanted = read_filter(feed.words)
        seen = await self._recognise(document, known)
        passing = {id(one) for one in seen if wanted.passes(one.item)}
        work = [one for one in seen if _is_work(one, passes=id(one) in passing)]
        many = are_many(sum(id(one) in passing for one in work))
        for start in range(0, len(work), _AT_ONCE):
            batch = work[start : start + _AT_ONCE]
            records = await self._records(feed, batch, passing, many=many)
            if not await still_ours():
                return False
            if not await self._storage.feeds.save_entries(feed, records, self._clock()):
                return False
        if work:
            await remake_readings(self._storage)
            await self._storage.loading.clear_leftovers(of_servers=True)
        await self._storage.feeds.mark_seen(feed.id, [one.item.key for one in seen], self._clock())
        return True

    async def _recognise(self, document: FeedDocument, known: list[KnownEntry]) -> list[Seen]:
        seen = recognise(document.entries, known)
        if all(one.known for one in seen):
            return seen
        present = {item.key for item in document.entries}
        gone = [one for one in known if one.slug and one.key not in present][:_ALIKE_AMONG]
        texts = await self._storage.feeds.list_texts([one.slug for one in gone if one.slug])
        return recognise_alike(seen, gone, texts)

    async def _records(
        self, feed: Feed, batch: Iterable[Seen], passing: set[int], *, many: bool
    ) -> list[EntryRecord]:
        """Return what is to be stored of some entries."""
        records, taken = [], []
        new = [one.link for one in batch if one.link and not (one.known and one.known.slug)]
        elsewhere = await self._storage.feeds.list_taken_links(feed, new)
        for one in batch:
            record = EntryRecord(
                key=one.item.key,
                link=one.link,
                content_hash=one.content_hash,
                silent=not feed.progress.loaded,
                known_as=one.known.key if one.known else None,
            )
            if id(one) not in passing or (one.link in elsewhere and one.changed):
                records.append(record)
                continue
            if one.link in elsewhere:
                continue
            found = await self._text(feed, one)
            if found is None or found.again:
                record = replace(record, content_hash=b"")  # looked at again with the next answer
            if found:
                own = self._own_text(feed, one.item, found.text)
                taken.append(replace(record, own=own, excerpt=found.excerpt))
            elif one.known is None or one.known.slug is None:
                records.append(record)  # else the article stays as it was
        texts = [record.own for record in taken if record.own]
        readings = await self._readers.read_texts(texts, many=many) if texts else []
        read = [replace(one, reading=it) for one, it in zip(taken, readings, strict=True) if it]
        return records + read

    def _own_text(self, feed: Feed, item: SourceItem, text: str) -> OwnText:
        return OwnText(
            text,
            (item.title or "")[:_LONGEST_TITLE].rstrip() or None,
            item.published,
            clean_link(item.link or ""),
            item.source or feed.title,
            self._clock().date(),
        )

    async def _text(self, feed: Feed, one: Seen) -> _Text | None:
        """Return an entry's text, or that of its page; None if neither can be read."""
        text = one.item.text.replace("\0", "")[:_LONGEST]
        # A page that several entries have is that of the outlet.
        if one.item.link is None or one.link is None or is_enough(text):
            return _Text(text) if text else None
        page = await self._page(feed, one.item, one.item.link)
        if not page.excerpt and len(page.text) > len(text):
            return page
        # A page that tells no more than the entry shows that the entry is all there is.
        kept = replace(page, text=max(text, page.text, key=len) if page.excerpt else text)
        return kept if has_letters(kept.text) else None

    async def _page(self, feed: Feed, item: SourceItem, link: str) -> _Text:
        """Return the text of an entry's page; empty, and marked, if it cannot be read."""
        try:
            fetched = await self._hosts.fetch(link)
            if fetched.status != 200:
                return _Text("", excerpt=True, again=fetched.status >= 500)
            page = await self._readers.read_page(fetched, feed.id)
        except UnreadableFile:  # it will hold no article tomorrow either
            return _Text("", excerpt=True)
        except DatelineError:
            return _Text("", excerpt=True, again=True)
        if not is_page_of(item, page):
            return _Text("", excerpt=True)
        paid = bool(_PAYWALL.search(fetched.body))
        return _Text(page.text.replace("\0", "")[:_LONGEST], excerpt=paid)


def _is_work(one: Seen, *, passes: bool) -> bool:
    """Tell whether an entry has to be stored: it is new, changed, or the filter judges it again."""
    return one.changed or (one.known is not None and (one.known.slug is not None) != passes)


def is_enough(text: str) -> bool:
    """Tell whether an entry's text is probably the whole article."""
    if text.rstrip().endswith(("…", "...", "[…]", "[...]")):
        return False
    words = len(WORD.findall(text))
    return words >= ENOUGH_WORDS or (
        not text.isascii() and len(text) >= _ENOUGH_CHARACTERS and len(text) > 12 * words
    )


def is_page_of(item: SourceItem, page: SourceItem) -> bool:
    """Tell whether a page tells what an entry is about, by the words that both have.

    Else it is a notice on cookies or robots, which a site shows in the article's place.
    """
    ours, theirs = _telling(item), _telling(page)
    return len(ours) < _FEWEST_WORDS or len(ours & theirs) >= _SHARED * len(ours)


def _telling(item: SourceItem) -> set[str]:
    # Other scripts have longer or shorter words, or no spaces between them.
    words = WORD.findall(fold(f"{item.title} {item.text}"))
    return {word for word in words if len(word) >= _LETTERS and word.isascii()}
