"""Passages made of what the marks do; those that lack a mark are healed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.models.article import Span
from bot.parsing.marks.prices import INSIDE_END

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.marks.prices import Mark


class Passage(NamedTuple):
    """Words between marks: `span` leaves the marks out, `outer` takes them in.

    `closed` is False where the paragraph ended before the passage did.
    """

    span: Span
    outer: Span
    closed: bool = True


# ", he said": where a passage without a closing mark may be thought to have ended. Whoever speaks
# may tell of speech as well: "When we phoned, I said so", "we've been told".
_ATTRIBUTION: Final = re.compile(
    r"[,?!](?=\s+(?:(?!(?:I|we|been|be)\b)[\w.’'-]+\s+){0,3}"
    r"(?:said|says|told|added|asked|wrote)\b(?P<last>(?:\s+[\w.’'-]+){0,3}[.:]?\s*\Z)?)"
)


def make_passages(
    text: str, block: Span, steps: Sequence[tuple[str, Mark]], *, goes_on: bool
) -> Iterator[Passage]:
    """Make passages of what the marks do, and heal those that lack one."""
    opened: Span | None = None
    last_end = block.start
    for step, mark in steps:
        if step in {"close", "lost"}:
            if opened is None:
                start = _lost_opening(text, last_end, block, mark)
                opened = None if start is None else Span(start, start)
            if opened is not None:
                yield Passage(Span(opened.end, mark.start), Span(opened.start, mark.end))
            opened, last_end = None, mark.end
            continue
        if step == "reopen" and opened is not None:
            yield from _healed(text, opened, mark.start)
        opened = Span(block.start, block.start) if step == "inside" else Span(mark.start, mark.end)
    if opened is not None:
        yield from _healed(text, opened, block.end, goes_on=goes_on)


def _healed(text: str, opened: Span, limit: int, *, goes_on: bool = False) -> Iterator[Passage]:
    """Yield the passage that opens at `opened` and lacks its closing mark before `limit`.

    `goes_on` tells that the next paragraph opens with a mark, so that this one may lack its own
    on purpose.
    """
    end = _lost_closing(text, opened.end, limit, goes_on=goes_on)
    if end > opened.end:
        yield Passage(Span(opened.end, end), Span(opened.start, end), closed=False)


def _lost_opening(text: str, after: int, block: Span, closing: Mark) -> int | None:
    """Return where a passage begins whose opening mark is missing: at a sentence's start.

    Only before a comma or full stop is a lone closing mark believed, and only in the first
    sentence of the block or behind the last passage.
    """
    if closing.start == block.start or text[closing.start - 1] not in INSIDE_END:
        return None
    start = max(after, block.start, closing.start - _LONGEST_HEALED)
    cut = max(text.rfind(stop, start, closing.start - 1) for stop in (". ", "? ", "! ", "\n"))
    start = cut + 1 if cut >= 0 else start
    if cut < 0 and after > block.start:
        return None
    while start < closing.start and text[start].isspace():
        start += 1
    return start if start < closing.start else None


def _lost_closing(text: str, start: int, limit: int, *, goes_on: bool) -> int:
    """Return where a passage ends whose closing mark is missing, at `limit` at the latest.

    Where it may go on in the next paragraph, an attribution is believed only if it comes last.
    """
    attribution = _ATTRIBUTION.search(text, start, min(limit, start + _LONGEST_HEALED))
    if attribution and (attribution["last"] or not goes_on):
        return attribution.start() + 1
    line_end = text.find("\n", start, limit)
    while line_end >= 0 and text[line_end - 1] not in ".?!:…,)":
        line_end = text.find("\n", line_end + 1, limit)
    end = line_end if line_end >= 0 else limit
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


_LONGEST_HEALED: Final = 600  # characters; beyond that a missing mark is not looked for
