"""Snowflakes: Discord's identifiers, which carry the instant at which they were made.

Source: Discord's reference, "Snowflakes": milliseconds since 2015-01-01 UTC, shifted by 22 bits.
"""

from __future__ import annotations

import itertools
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

DISCORD_EPOCH_MS = 1_420_070_400_000

_counter: Iterator[int] = itertools.count(1)


def new_id(ahead: float = 0.0) -> str:
    """Return an identifier that is greater than all before it and tells the time of the call.

    By a clock that is `ahead` of this machine's by so many seconds.
    """
    milliseconds = int((time.time() + ahead) * 1000) - DISCORD_EPOCH_MS
    return str((milliseconds << 22) | (next(_counter) & 0x3FFFFF))


def made_at(snowflake: str) -> float:
    """Return the instant of `snowflake`, in seconds since 1970."""
    return ((int(snowflake) >> 22) + DISCORD_EPOCH_MS) / 1000


def timestamp(snowflake: str) -> str:
    """Return the instant of `snowflake` in UTC, as ISO 8601 with its offset."""
    seconds = made_at(snowflake)
    whole = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))
    return f"{whole}.{int(seconds * 1000) % 1000:03d}000+00:00"
