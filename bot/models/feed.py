"""Feeds: where articles come from by themselves, and how each is doing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

OPERATOR = 0  # in place of a server's id: feeds that the operator chose for all servers


class FeedTrouble(StrEnum):
    """Why a feed brings nothing."""

    NOT_FETCHED = "not_fetched"  # the detail is the sentence, as `Failure.of` writes it
    STATUS = "status"  # an answer that is an error; its number is the detail
    GONE = "gone"  # the outlet ended the feed
    NO_FEED = "no_feed"  # something else is at the address
    BROKEN = "broken"  # Dateline itself failed


@dataclass(frozen=True, slots=True)
class FeedProgress:
    """What the poller knows of a feed.

    `loaded`: the first load is complete. `next_fetch_utc` is None if the feed has ended.
    `minutes` is how long the feed asks to be left alone. `fetched_utc` is the last good answer.
    `errors` counts failures since then, for `trouble` and its `detail`; `told` is the trouble that
    moderators were told about. `moved_to` is where permanent redirects have led since `moved_utc`.
    """

    next_fetch_utc: datetime | None
    loaded: bool = False
    etag: str | None = None
    last_modified: str | None = None
    minutes: int | None = None
    fetched_utc: datetime | None = None
    errors: int = 0
    trouble: FeedTrouble | None = None
    detail: str = ""
    told: FeedTrouble | None = None
    moved_to: str | None = field(default=None, repr=False)
    moved_utc: datetime | None = None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of a server, or of the operator.

    `address` may hold a key, so it is never shown or logged as it is. `words` is the filter as it
    was typed. Problems are reported in the channel `fallback_id`, else in the system channel.
    """

    id: int
    guild_id: int
    address: str = field(repr=False)
    title: str
    words: str
    fallback_id: int | None
    added_utc: datetime
    paused: bool
    progress: FeedProgress

    @property
    def ended(self) -> bool:
        """Tell whether the outlet ended the feed."""
        return self.progress.next_fetch_utc is None


@dataclass(frozen=True, slots=True)
class Forthcoming:
    """An entry of a feed as a moderator sees it before it is taken.

    `words` counts the words of the entry itself; `passes` tells whether the filter lets it through.
    """

    title: str | None
    published: date | None
    link: str | None
    words: int
    passes: bool


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page names; `title` is what the page calls it, or empty."""

    address: str = field(repr=False)
    title: str


@dataclass(frozen=True, slots=True)
class FeedView:
    """What a feed would bring, by its last entries; `total` counts all entries.

    `others` are the feeds that the page names besides, if a page led to the feed.
    """

    title: str
    address: str = field(repr=False)
    words: str
    entries: tuple[Forthcoming, ...]
    total: int
    others: tuple[FeedLink, ...] = ()

    @property
    def passing(self) -> int:
        """Return how many of the entries the filter lets through."""
        return sum(entry.passes for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Arrival:
    """When an article was first seen in a feed.

    `silent`: it came with the feed's first load, or because the filter changed, so it is no news.
    `excerpt`: the feed holds a part of it, and its page could not be read.
    """

    first_seen_utc: datetime
    silent: bool
    excerpt: bool


@dataclass(frozen=True, slots=True)
class FeedRoom:
    """How many articles each server's feeds may hold, and how many bytes of text in all.

    What a correction or a post cites stays beyond that.
    """

    articles: int
    size: int


# 50 MB of text are five times what 2,000 long articles take.
FEED_ROOM = FeedRoom(2000, 50_000_000)


@dataclass(frozen=True, slots=True)
class FeedHoldings:
    """What feeds brought and is there now; `size` is in bytes of text.

    `cited` counts those that a correction or a post cites, so that they stay without their feed.
    """

    articles: int
    size: int
    cited: int

    @property
    def leaving(self) -> int:
        """Return how many articles go with their feed."""
        return self.articles - self.cited
