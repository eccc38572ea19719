"""The machine's clock beside Discord's: briefings go by it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

# A briefing's minute should be everybody's minute; an answer travels some seconds.
_MOST_SKEW = timedelta(seconds=60)


def clock_warning(ours_utc: datetime, theirs_utc: datetime) -> str:
    """Return what to do about the difference of two clocks at one instant, "" where it is small."""
    ahead = ours_utc - theirs_utc
    if abs(ahead) <= _MOST_SKEW:
        return ""
    size = timedelta(seconds=round(abs(ahead).total_seconds()))
    way = "ahead of" if ahead > timedelta(0) else "behind"
    return (
        f"This machine's clock is {size} {way} Discord's, and briefings go by it: set it, for "
        "example with `timedatectl set-ntp true`."
    )
