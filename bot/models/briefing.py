"""Briefings: what a server set up, its slots and deliveries, and what a post tells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models.library import (
        ArticleHeading,
        CitedDate,
        CitedQuotation,
        CitedSentence,
        ParagraphView,
    )


class WhenNothingNew(StrEnum):
    """What a briefing posts on a day without news."""

    QUOTATION = "quotation"  # a quotation of the day, and what happened on this day
    LINE = "line"  # one line that there is nothing new
    SILENCE = "silence"


class FirstPost(StrEnum):
    """What a briefing's first post shows."""

    LATEST = "latest"  # the latest three articles
    QUOTATION = "quotation"  # a quotation of the day


class DeliveryStatus(StrEnum):
    """What became of a slot."""

    DUE = "due"
    CLAIMED = "claimed"  # a process is about to send it, or died while it did
    SENT = "sent"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNCERTAIN = "uncertain"  # perhaps sent, and nobody can look


class FailureReason(StrEnum):
    """Why a slot was not sent, or why a briefing is paused."""

    MODERATOR = "moderator"  # a moderator paused it
    PERMISSION = "permission"  # the detail names what is missing
    CHANNEL_GONE = "channel_gone"
    CHANNEL_KIND = "channel_kind"  # the channel holds no messages
    THREAD_CLOSED = "thread_closed"  # archived or locked
    THREAD_PRIVATE = "thread_private"  # the bot is not in the thread
    THREADS_FULL = "threads_full"  # the server has as many active threads as it may
    TAG_MISSING = "tag_missing"  # the forum wants a tag on every post
    ROLE_GONE = "role_gone"  # posted without its ping: the role was deleted
    ROLE_SILENT = "role_silent"  # posted without its ping: the detail names what is missing
    ZONE_UNKNOWN = "zone_unknown"  # tzdata has no such time zone; the detail names it
    TIMED_OUT = "timed_out"  # by a moderator; the detail says until when
    AWAY = "away"  # the bot is in the server, and Discord does not show it
    KICKED = "kicked"  # the bot is not in the server
    UNREACHABLE = "unreachable"  # 5xx, a time-out, a cut connection: it may be out anyway
    RATE_LIMITED = "rate_limited"
    BLOCKED = "blocked"  # AutoMod or a filter of Discord refused the words
    REFUSED = "refused"  # Discord refused the message for a reason that only the operator can end
    NOT_COMPOSED = "not_composed"  # our own error while the post was composed
    TOO_LATE = "too_late"  # the bot was down for longer than the late window
    NOTHING_NEW = "nothing_new"  # silence, as set
    HISTORY_CLOSED = "history_closed"  # it may be out, and the history must not be read
    DM_CLOSED = "dm_closed"  # the member takes no direct messages from the bot
    MEMBER_LEFT = "member_left"  # the member is not in the server any more


@dataclass(frozen=True, slots=True)
class Timetable:
    """When a briefing is due: wall time in an IANA zone, on weekdays (0 is Monday)."""

    local_time: time
    zone: str
    weekdays: frozenset[int]


@dataclass(frozen=True, slots=True)
class BriefingSettings:
    """What moderators ask for.

    `window` is how late a post may still go out. `fallback_id` is the channel in which
    problems are reported; None is the server's system channel. `tag_id` is the tag that posts in a
    forum bear.
    """

    guild_id: int
    channel_id: int
    timetable: Timetable
    role_id: int | None = None
    quiet: WhenNothingNew = WhenNothingNew.QUOTATION
    opening: FirstPost = FirstPost.LATEST
    window: timedelta = timedelta(hours=6)
    fallback_id: int | None = None
    tag_id: int | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing and its state.

    `paused` is None while it runs; any reason but MODERATOR means that the bot stopped it and tries
    again at each slot. `news_mark` is the number of the last news that it told;
    `opened` tells whether it has posted at all. `next_day` and `next_due_utc` are its next slot.
    """

    id: int
    order: BriefingSettings
    created_utc: datetime
    paused: FailureReason | None
    paused_detail: str
    news_mark: int
    opened: bool
    next_day: date
    next_due_utc: datetime


@dataclass(frozen=True, slots=True)
class Slot:
    """One briefing on one local date; `extra` counts the posts that a moderator asked for."""

    briefing_id: int
    day: date
    extra: int = 0

    @property
    def nonce(self) -> str:
        """Return the nonce by which Discord drops a repeat; it takes at most 25 characters."""
        return f"dl{self.briefing_id}-{self.day:%y%m%d}-{self.extra}"


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a slot.

    `channel_id` and `message_id` say where the post is; `tried_utc` is the first instant at which
    it may have gone out; `doubtful` that it must be looked for before it is sent again.
    """

    id: int
    slot: Slot
    due_utc: datetime
    status: DeliveryStatus
    reason: FailureReason | None = None
    detail: str = ""
    attempts: int = 0
    doubtful: bool = False
    tried_utc: datetime | None = None
    channel_id: int | None = None
    message_id: int | None = None
    sent_utc: datetime | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """A message that tells moderators once about a problem, or about its end.

    `reason` is None if the briefing is posted again after it was stopped.
    """

    id: int
    briefing: Briefing
    day: date
    reason: FailureReason | None
    detail: str
    attempts: int

    @property
    def nonce(self) -> str:
        """Return the nonce by which Discord drops a repeat."""
        return f"dln{self.id}"


@dataclass(frozen=True, slots=True)
class BriefingItem:
    """What a briefing tells of one article; `changed` if an earlier form of it was told before."""

    article: ArticleHeading
    sentences: tuple[CitedSentence, ...]
    quotation: CitedQuotation | None
    dates: tuple[CitedDate, ...]
    changed: bool


@dataclass(frozen=True, slots=True)
class BriefingContent:
    """What one post tells.

    `more` counts the articles that it has no room for. If there is no news, it has a `quotation`
    with its paragraph, or nothing but its `day`. `news_mark` and `quotation_key` are what the
    briefing remembers of it once it is out.

    In a post that is rendered again, an item that the server does not see any more is None, and
    `quotation_gone` is set if the quotation of the day is not in the library any more.
    """

    day: date
    items: tuple[BriefingItem | None, ...]
    more: int
    quotation: CitedQuotation | None
    paragraph: ParagraphView | None
    on_this_day: tuple[CitedDate, ...]
    upcoming: tuple[CitedDate, ...]
    news_mark: int
    quotation_key: str | None = None
    quotation_gone: bool = False


class Change(StrEnum):
    """What a clock change does to a wall time."""

    NONE = "none"
    GAP = "gap"  # that date does not have the wall time
    REPEAT = "repeat"  # that date has it twice


@dataclass(frozen=True, slots=True)
class ClockChange:
    """A change of a zone's offset; `wall` is the local time at which the clocks are set."""

    at_utc: datetime
    wall: datetime
    shift: timedelta


@dataclass(frozen=True, slots=True)
class NextSlot:
    """A slot to come: the wall time it is posted at, and what a clock change does to it."""

    day: date
    due_local: datetime
    change: Change


@dataclass(frozen=True, slots=True)
class BriefingStatus:
    """What `/briefing status` shows; the newest deliveries first.

    `zone` is the briefing's time zone, or UTC if that is not known; then `next_slot` is None.
    `change` is the zone's next clock change and `slot_at_change` what it does to the slot of its
    date; both are None if no change comes within a year.
    """

    briefing: Briefing
    zone: tzinfo
    deliveries: tuple[Delivery, ...]
    next_slot: NextSlot | None
    change: ClockChange | None
    slot_at_change: NextSlot | None
