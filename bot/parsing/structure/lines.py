"""The lines of a text, whatever its line ends, and spans without the white space around them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from bot.models.article import Span

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# White space, and what else does not show: byte-order mark, zero-width space, soft hyphen.
_INVISIBLE = frozenset(
    " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\xad\u1680\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
).union(map(chr, range(0x2000, 0x2010)))

# Words, marks and line ends of a text that are read: forty times an article's.
# It bounds the work on what is no article; the rest is kept, and nothing is found in it.
MOST_READ = 40_000
_READ = re.compile(r"\w+|[^\w\s]|\n")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space around it.

    `after_gap` tells of a blank line before it.
    """

    span: Span
    after_gap: bool


def trim(text: str, start: int, end: int) -> Span:
    """Return the span without invisible characters at either end; empty where all are."""
    while start < end and text[start] in _INVISIBLE:
        start += 1
    while start < end and text[end - 1] in _INVISIBLE:
        end -= 1
    return Span(start, end)


def end_of_reading(text: str) -> int:
    """Return the offset at which the reading of `text` ends: its length, but for a huge one."""
    if len(text) <= MOST_READ:
        return len(text)
    unread = next(islice(_READ.finditer(text), MOST_READ, None), None)
    return unread.start() if unread else len(text)


def split_lines(text: str) -> list[Line]:
    """Return the lines of `text` that hold anything, whatever its line ends, as far as it is read.

    What lies beyond `MOST_READ` is in none of them.
    """
    lines: list[Line] = []
    previous_end = 0
    for match in _LINE.finditer(text, 0, end_of_reading(text)):
        span = trim(text, match.start(), match.end())
        if span.start == span.end:
            continue
        ends = _LINE_END.findall(text, previous_end, span.start)
        lines.append(Line(span, after_gap=len(ends) > 1))
        previous_end = span.end
    return lines
