"""What moderators add, hide, correct, and the log of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.models.library import LONGEST_CHOSEN

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.models.article import Article
    from bot.models.message import Message


@dataclass(frozen=True, slots=True)
class OwnText:
    """An article's text and what a moderator or its source says about it.

    None is what the text itself tells. `link` is the address of the original, `source` the outlet.
    `received` is the day on which the text came in; None is today.
    """

    text: str
    title: str | None = None
    published: date | None = None
    link: str | None = None
    source: str | None = None
    received: date | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A reading that a moderator looks at before it is saved; kept in memory alone.

    `own` is what the moderator added, `article` what was read in it; `like` is the title of an
    article that tells the same already; the last `unread` characters are beyond what the reader
    reads; `notes` say what was guessed in the file or left out of it.
    """

    id: int
    guild_id: int
    user_id: int
    own: OwnText
    article: Article
    like: str | None
    unread: int
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class HiddenSeed:
    """A seed that a server does not see; `title` is None if there is no such seed now."""

    slug: str
    title: str | None

    @property
    def key(self) -> str:
        """Return what stands for the slug if it is too long to be chosen."""
        if len(self.slug) <= LONGEST_CHOSEN:
            return self.slug
        return f"#{blake2b(self.slug.encode(), digest_size=8).hexdigest()}"


class Subject(StrEnum):
    """What a correction is about."""

    QUOTATION = "quotation"
    DATE = "date"


class Verdict(StrEnum):
    """What a correction says."""

    SPEAKER = "speaker"  # somebody else said it
    UNKNOWN = "unknown"  # nobody knows who said it
    DAY = "day"  # it means another day
    NONE = "none"  # it is no quotation, or no key date


@dataclass(frozen=True, slots=True)
class TextAnchor:
    """Where a correction belongs, also in a later form of the text.

    `words` are verbatim but for white space; `occurrence` counts those alike from 0.
    """

    subject: Subject
    words: str
    occurrence: int


@dataclass(frozen=True, slots=True)
class Correction:
    """What a server's moderators corrected in one article; `value` is a name or an ISO day.

    `guild_id` 0 is the operator's, for all servers. `placed` is False if the words are not
    in the article as it is now; `title` is None if there is no such article.
    """

    id: int
    guild_id: int
    slug: str
    place: TextAnchor
    verdict: Verdict
    value: str | None
    placed: bool = True
    title: str | None = None


class AuditAction(StrEnum):
    """What a moderator did."""

    ADD = "added an article"
    REMOVE = "removed an article"
    HIDE = "hid an article"
    RESTORE = "restored an article"
    CORRECT = "corrected"
    TAKE_BACK = "took a correction back"
    RELOAD = "reloaded the articles"
    BRIEFING_SET = "set a briefing"
    BRIEFING_PAUSE = "paused a briefing"
    BRIEFING_RESUME = "resumed a briefing"
    BRIEFING_REMOVE = "removed briefings"
    BRIEFING_NOW = "posted a briefing"
    FEED_ADD = "added a feed"
    FEED_FILTER = "filtered a feed"
    FEED_PAUSE = "paused a feed"
    FEED_RESUME = "resumed a feed"
    FEED_REMOVE = "removed a feed"
    WATCH_ADD = "added a watch of a channel"
    WATCH_REMOVE = "removed a watch of a channel"
    LANGUAGE = "chose the language"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Who did what, and to what, in one server."""

    user_id: int
    made_utc: datetime
    deed: AuditAction
    about: str


@dataclass(frozen=True, slots=True)
class ShownPost:
    """A message of the bot's that everybody in a server could read, and what shows it again."""

    guild_id: int
    channel_id: int
    message_id: int
    action: str
