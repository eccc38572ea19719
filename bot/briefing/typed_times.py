"""Reads the times and days that moderators type, in many forms. Pure."""

from __future__ import annotations

import re
from datetime import time

from bot.errors import BadOrder

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
EVERY_DAY = frozenset(range(7))

# Written as 9 or 9:30, with a point, an h or nothing between, and am or pm after it.
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?", re.IGNORECASE)
_GROUPS = {
    "every day": EVERY_DAY,
    "everyday": EVERY_DAY,
    "daily": EVERY_DAY,
    "all": EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "weekday": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
    "weekend": frozenset({5, 6}),
}


def parse_time(typed: str) -> time:
    """Return the wall time. Raises BadOrder if the text is no time."""
    match = _TIME.fullmatch(typed.strip())
    if match:
        hour, minute = int(match[1]), int(match[2] or 0)
        if match[3]:
            if not 1 <= hour <= 12:
                hour = 24  # "13 pm" is no time
            else:
                hour = hour % 12 + (12 if match[3].casefold() == "p" else 0)
        if hour < 24 and minute < 60:
            return time(hour, minute)
    raise BadOrder("“{typed}” is not a time: write it as 09:00 or 9 pm.", typed=typed)


def parse_days(typed: str) -> frozenset[int]:
    """Return the weekdays, 0 for Monday: "weekdays", "Mon, Wed", "fri-sun"; nothing is all."""
    text = " ".join(typed.split()).casefold()
    if not text:
        return EVERY_DAY
    if text in _GROUPS:
        return _GROUPS[text]
    found: set[int] = set()
    for part in re.split(r"\s*(?:,|;|&|\band\b|\+)\s*", text):
        first, _, last = (end.strip() for end in re.sub(r"\bto\b|–", "-", part).partition("-"))
        begin = _weekday(first, typed)
        end = _weekday(last, typed) if last else begin
        found.update((begin + offset) % 7 for offset in range((end - begin) % 7 + 1))
    return frozenset(found)


def _weekday(text: str, typed: str) -> int:
    fitting = [number for number, name in enumerate(WEEKDAYS) if name.casefold().startswith(text)]
    if len(text) < 2 or len(fitting) != 1:
        raise BadOrder(
            "“{typed}” does not name days: write weekdays, weekends, or Mon, Wed, Fri.",
            typed=typed,
        )
    return fitting[0]
