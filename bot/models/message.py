"""Sentences for people, before they are translated: an English template and the values in it.

The template is readable where it is written and is the key of a translation, as in gettext. The
values stay what they are (a count, a day, a channel) until the sentence is shown: `str(message)`
fills the English template for logs and the command line, `bot.presentation.messages` translates,
formats and escapes for Discord.

Each template is a literal in the call that takes it, so that gettext's tools find it:
`counted:1,2` holds a singular and a plural, `template:1`, `say:1`, `label:1` and the errors that
members read hold one template each.
"""

from __future__ import annotations

import json
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that a sentence names."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `first` to `last`, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day of a month in every year: that of `day`, whose year does not count."""

    day: date


@dataclass(frozen=True, slots=True)
class Message:
    """An English template such as "No article is called “{typed}”." with its named values.

    A message made by `counted` has a `plural` besides. Without values the template is the whole
    sentence, and braces in it stand for themselves.
    """

    template: str
    values: Mapping[str, Value] = field(default_factory=dict)
    plural: str = ""

    @property
    def english(self) -> str:
        """The English template that fits the count."""
        return self.plural if self.plural and self.values.get("count") != 1 else self.template

    def to_json(self) -> str:
        """Return the message so that it can be kept, if its values are words and numbers."""
        return json.dumps([self.template, dict(self.values), self.plural], ensure_ascii=False)

    @classmethod
    def from_json(cls, kept: str) -> Message:
        """Return a message that was kept. Raises ValueError if the text is none."""
        template, values, plural = json.loads(kept)
        return cls(template, values, plural)

    def __str__(self) -> str:
        return filled(self.english, self.values, value_text)


Value = (
    str
    | int
    | float
    | date
    | Days
    | DayOfYear
    | time
    | timedelta
    | Channel
    | Message
    | tuple[str, ...]
)


def filled(template: str, values: Mapping[str, Value], show: Callable[[Value], str]) -> str:
    """Return a template, or its translation, with each value as `show` shows it."""
    if not values:
        return template
    return template.format(**{name: show(value) for name, value in values.items()})


def counted(one: str, many: str, /, count: int, **values: Value) -> Message:
    """Return a message with one template for a `count` of 1 and one for all others (`ngettext`)."""
    return Message(one, {"count": count, **values}, many)


def template(english: str) -> str:
    """Mark an English template that stands in a table and is used later (gettext's `N_`)."""
    return english


def value_text(value: Value) -> str:  # noqa: PLR0911 - one line a kind of value
    """Return a value as plain English text: "1,200", "9 Mar 2021", "09:00", "a, b"."""
    match value:
        case int():
            return f"{value:,}"
        case float():
            return f"{value:g}"
        case datetime():
            return f"{value_text(value.date())} {value:%H:%M}"
        case date():
            return f"{value.day} {_month(value)} {value.year}"
        case Days():
            return _days_text(value.first, value.last)
        case DayOfYear():
            return f"{value.day.day} {_month(value.day)}"
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            return duration_text(value)
        case Channel():
            return f"#{value.name}"
        case tuple():
            return ", ".join(value)
        case _:
            return str(value)


# A day's own format takes ten times as long, and most answers hold days.
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def _month(day: date) -> str:
    return _MONTHS[day.month - 1]


def _days_text(first: date, last: date) -> str:
    """Return the days from `first` to `last` in the shortest form that names them exactly."""
    if first == last:
        return f"{first:%a} {value_text(first)}"
    starts_month = first.day == 1
    ends_month = last.day == monthrange(last.year, last.month)[1]
    if starts_month and ends_month:
        if (first.month, last.month) == (1, 12):
            return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        if (first.year, first.month) == (last.year, last.month):
            return f"{_month(first)} {first.year}"
        year = "" if first.year == last.year else f" {first.year}"
        return f"{_month(first)}{year} – {_month(last)} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{value_text(last)}"
    return f"{value_text(first)} – {value_text(last)}"


def duration_text(length: timedelta) -> str:
    """Return a duration in its two largest units."""
    seconds = max(0, round(length.total_seconds()))
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {seconds % 60} s" if minutes else f"{seconds} s"
