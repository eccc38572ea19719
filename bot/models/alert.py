"""Watches: what members and moderators want to be told of, and the alerts that follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from bot.models.briefing import FailureReason
    from bot.models.library import ArticleHeading


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

    `quoted` tells whether the library quotes anybody of the speaker's name.
    """

    criteria: WatchCriteria
    matched: tuple[ArticleHeading, ...]
    looked_at: int
    quoted: bool
