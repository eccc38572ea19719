"""What a feed's row tells after an answer, or after none."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.models.feed import OPERATOR, FeedTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from bot.errors import DatelineError
    from bot.library.feeds.fetching import Fetched
    from bot.library.feeds.pace import FeedPace
    from bot.models.feed import Feed, FeedProgress


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a feed could not be fetched."""

    trouble: FeedTrouble
    detail: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def told(self) -> tuple[str, str]:
        """Return what the log tells."""
        return self.trouble, self.detail

    @classmethod
    def of(cls, error: DatelineError) -> Failure:
        """Return what an error of the web means for a feed."""
        if isinstance(error, UnreadableFile):
            return cls(FeedTrouble.NO_FEED)
        return cls(FeedTrouble.NOT_FETCHED, error.message.to_json())


def failure_in(fetched: Fetched) -> Failure | None:
    """Return what is wrong with an answer, by its status; None if it is good."""
    if fetched.status in {200, 203, 304}:
        return None
    if fetched.status == 410:
        return Failure(FeedTrouble.GONE)
    return Failure(FeedTrouble.STATUS, str(fetched.status), fetched.headers)


def after_success(feed: Feed, fetched: Fetched, pace: FeedPace, now_utc: datetime) -> Feed:
    """Return the feed after a good answer; a redirect that lasted gives it another address."""
    progress = feed.progress
    pause = pace.after_success(fetched.headers, progress.minutes, random.random())  # noqa: S311
    moved_to, moved_utc, address = fetched.permanent_address, progress.moved_utc, feed.address
    if moved_to != progress.moved_to:
        moved_utc = now_utc
    settled = moved_utc and now_utc - moved_utc >= pace.settled
    # The operator's file says where the operator's feeds are.
    if moved_to and settled and feed.guild_id != OPERATOR:
        address, moved_to = moved_to, None
    progress = replace(
        progress,
        next_fetch_utc=now_utc + pause,
        fetched_utc=now_utc,
        errors=0,
        trouble=None,
        detail="",
        moved_to=moved_to,
        moved_utc=moved_utc if moved_to else None,
    )
    return replace(feed, address=address, progress=progress)


def after_failure(feed: Feed, failure: Failure, pace: FeedPace, now_utc: datetime) -> Feed:
    """Return the feed after one more failure; the time of good answers begins again."""
    errors = feed.progress.errors + 1
    pause = pace.after_error(errors, failure.headers, now_utc, random.random())  # noqa: S311
    progress = replace(
        feed.progress,
        next_fetch_utc=now_utc + pause,
        errors=errors,
        trouble=failure.trouble,
        detail=failure.detail,
        moved_to=None,
        moved_utc=None,
    )
    return replace(feed, progress=progress)


def is_to_be_told(progress: FeedProgress, pace: FeedPace) -> bool:
    """Tell whether moderators are to hear of a feed's trouble now."""
    if progress.trouble is FeedTrouble.GONE:  # that does not pass by itself
        return progress.told is not FeedTrouble.GONE
    return progress.told is None and progress.errors >= pace.told_after
