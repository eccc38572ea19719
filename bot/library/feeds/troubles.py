"""Names what went wrong when an address was fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.feed import FeedTrouble

if TYPE_CHECKING:
    from bot.errors import DatelineError


def trouble_of(error: DatelineError) -> FeedTrouble:
    """Return what an error of the web means for a feed."""
    del error
    return FeedTrouble.UNREACHABLE
