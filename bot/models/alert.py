"""Watches: what members and moderators want to be told of, and the alerts that follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.models.briefing import DeliveryStatus, FailureReason
    from bot.models.library import ArticleHeading, CitedQuotation, CitedSentence


@dataclass(frozen=True, slots=True)
class WatchCriteria:
    """What a new article must have for a watch to match it: everything that is set.

    `speaker` is quoted in it, all of `words` stand in its title or text, and it comes from
    `source`. None of the words or phrases of `without` stands there. Words are as members type
    them: those in quotation marks follow one another.
    """

    speaker: str | None = None
    words: str | None = None
    source: str | None = None
    without: str | None = None


@dataclass(frozen=True, slots=True)
class AlertPlace:
    """Where alerts go: to a member by direct message, or to a channel, thread or forum.

    `user_id` is None for a channel, `channel_id` for a member. `tag_id` is the tag that posts in a
    forum bear.
    """

    guild_id: int
    user_id: int | None = None
    channel_id: int | None = None
    tag_id: int | None = None


@dataclass(frozen=True, slots=True)
class AlertTarget:
    """A place with its state, which all its watches share; `paused` is None while they run."""

    id: int
    place: AlertPlace
    paused: FailureReason | None = None
    paused_detail: str = ""


@dataclass(frozen=True, slots=True)
class Watch:
    """A watch; it matches only articles that are news with a number above `news_mark`."""

    id: int
    target: AlertTarget
    criteria: WatchCriteria
    created_utc: datetime
    news_mark: int


@dataclass(frozen=True, slots=True)
class WatchTrial:
    """What a watch would have matched of the newest articles, newest first.

    `quoted` tells whether the library quotes anybody of the speaker's name, `sourced` whether a
    feed or a recent article has the source's.
    """

    criteria: WatchCriteria
    matched: tuple[ArticleHeading, ...]
    looked_at: int
    quoted: bool
    sourced: bool


@dataclass(frozen=True, slots=True)
class Match:
    """A watch and a new article that matches it.

    `speaker` is the name by which the article quotes the watched speaker, None if the watch names
    none.
    """

    watch: Watch
    slug: str
    speaker: str | None


@dataclass(frozen=True, slots=True)
class AlertDelivery:
    """One message with the alerts that were due together, and what became of it.

    `channel_id` is where it goes, as far as that is known: where it was about to go, or where the
    last one went. `tried_utc` is the first instant at which it may have gone out; `doubtful` tells
    that it must be looked for before it is sent again.
    """

    id: int
    due_utc: datetime
    status: DeliveryStatus
    reason: FailureReason | None = None
    attempts: int = 0
    doubtful: bool = False
    tried_utc: datetime | None = None
    channel_id: int | None = None
    message_id: int | None = None

    @property
    def nonce(self) -> str:
        """Return the nonce by which Discord drops a repeat."""
        return f"dla{self.id}"


@dataclass(frozen=True, slots=True)
class AlertItem:
    """What an alert tells of one article; a mere list has neither sentences nor quotation.

    `not_quoted` are the watched speakers that the article quoted and no longer quotes.
    """

    article: ArticleHeading
    sentences: tuple[CitedSentence, ...] = ()
    quotation: CitedQuotation | None = None
    not_quoted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AlertContent:
    """What one message tells; `more` counts the articles that it has no room for."""

    items: tuple[AlertItem, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class AlertNotice:
    """A message that tells moderators once that a channel gets no alerts, or gets them again.

    `reason` is None if alerts are posted again after they were stopped.
    """

    id: int
    target: AlertTarget
    reason: FailureReason | None
    detail: str
    attempts: int

    @property
    def nonce(self) -> str:
        """Return the nonce by which Discord drops a repeat."""
        return f"dlan{self.id}"
