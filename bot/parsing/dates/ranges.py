"""Days of a range that two expressions tell: "from Friday to Sunday", "Friday and Saturday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models.article import TimeExpression

_TIME = r"(?:(?:noon|midnight|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?)?)\s+(?:on\s+)?)?"
_REACHES = re.compile(
    rf"\s+(?:to|until|till|through)\s+{_TIME}(?:on\s+)?(?:the\s+)?", re.IGNORECASE
)
_ENDED = re.compile(r"\s+(?:that\s+)?(?:ended|ending)\s+(?:on\s+)?")
_AND = re.compile(r"\s+and\s+(?:on\s+)?")
_ON = re.compile(r",?\s+on\s+(?:the\s+)?")
_DASH = re.compile(r"\s?[-–—]\s?")
_OPENS = re.compile(rf"\b(?P<word>from|between)\s+{_TIME}(?:on\s+)?(?:the\s+)?$", re.IGNORECASE)
_LONGEST_PAIR = timedelta(days=14)
_LONGEST_OPENING = 40  # characters


def joined(expressions: list[TimeExpression], text: str) -> list[TimeExpression]:
    """Let the first of two expressions that tell a range have the days of both, as one key date.

    The second is not key any more. Expressions are those of one sentence, in order.
    """
    result: list[TimeExpression] = []
    for found in expressions:
        last = result[-1] if result else None
        if last and last.key and found.key and _closes_a_period(last, found, text):
            found = replace(found, key=False)  # noqa: PLW2901
        elif last and last.key and found.key and _is_within(last, found, text):
            result[-1] = replace(last, key=False)
        elif last and last.key and _is_a_range(last, found, text):
            result[-1] = replace(last, last_day=found.last_day)
            found = replace(found, key=False)  # noqa: PLW2901
        result.append(found)
    return result


def _closes_a_period(first: TimeExpression, second: TimeExpression, text: str) -> bool:
    """Tell "the quarter ended July 31", of which the quarter is the one entry."""
    return _ENDED.fullmatch(text, first.span.end, second.span.start) is not None


def _is_within(first: TimeExpression, second: TimeExpression, text: str) -> bool:
    """Tell "last year on May 3", of which the day is the one entry."""
    if not (first.first_day <= second.first_day and second.last_day <= first.last_day):
        return False
    return _ON.fullmatch(text, first.span.end, second.span.start) is not None


def _is_a_range(first: TimeExpression, second: TimeExpression, text: str) -> bool:
    if second.first_day <= first.last_day:
        return False
    between = text[first.span.end : second.span.start]
    before = text[max(0, first.span.start - _LONGEST_OPENING) : first.span.start]
    opening = _OPENS.search(before)
    word = opening["word"].lower() if opening else ""
    if _AND.fullmatch(between):
        adjoining = second.first_day == first.last_day + timedelta(days=1)
        short = second.last_day - first.first_day < _LONGEST_PAIR
        return word == "between" or (adjoining and short and second.key)
    if _DASH.fullmatch(between):
        return True
    through = between.strip().lower().startswith("through")
    return bool(_REACHES.fullmatch(between)) and (word == "from" or through)
