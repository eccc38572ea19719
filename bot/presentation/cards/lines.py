"""Breaks words into lines, shrinks them to fit a box, and cuts what does not fit: pure.

A width is in pixels, measured by the caller. Lines break at white space, after dashes and between
Chinese and Japanese characters. Korean breaks at white space, as newspapers do.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.presentation.cards.card import marked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Width = Callable[[str], float]

ELLIPSIS = "…"
_BREAKING = 40  # pixels
# Between these a line may break: Han, kana and full-width forms, without Hangul.
_WIDE = re.compile(
    "[\u2e80-\u312f\u3190-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6"
    "\U00020000-\U0003ffff]"
)
# These stay with the character before them (Japanese "kinsoku"), and the others with the next.
_CLOSING = frozenset(
    "”’»)]},.:;?!%…、。，．・：；？！」』）】〉》〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
_OPENING = frozenset("“‘«([{「『（【〈《〔")
_DASHES = frozenset("-‐–—/")
# The end of a sentence: a letter in lower case, a digit or a closing mark comes before the stop, so
# that the stops of "U.S." and "J. Lee" are none.
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W_A-Z])|(?<=[)\]”’%]))[.!?…]+[”’)\]]*(?=\s)|[。！？]+[」』）”’]*"
)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text at a size in pixels; `cut` tells whether something is left out."""

    lines: tuple[str, ...]
    size: int
    text: str
    cut: bool


def fit(
    words: tuple[str, ...],
    sizes: Sequence[int],
    width_at: Callable[[int], Width],
    room: float,
    most_lines: Callable[[int], int],
) -> Block:
    """Return a quotation at the largest size at which it fits, else cut at the smallest.

    `sizes` go from large to small; `room` is the width of a line; `most_lines` says how many lines
    of a size fit. A word longer than a line shrinks down to the size `_BREAKING`, then is broken.
    """
    whole = marked(words)
    ways = [(size, False) for size in sizes if size >= _BREAKING]
    for size, force in (*ways, *((size, True) for size in sizes if size <= _BREAKING)):
        lines = break_lines(whole, width_at(size), room, most_lines(size), force=force)
        if lines is not None:
            return Block(lines, size, whole, cut=False)
    size = sizes[-1]
    return _cut_block(words, size, width_at(size), room, most_lines(size))


def fit_line(text: str, width: Width, room: float, most_lines: int) -> tuple[str, ...]:
    """Return plain text in at most so many lines; "…" stands for what does not fit."""
    fitting = break_lines(text, width, room, most_lines, force=True)
    if fitting is not None:
        return fitting
    kept = _most_that_fits(
        len(text),
        lambda count: break_lines(_ended(text, count), width, room, most_lines, force=True),
    )
    return break_lines(_ended(text, kept), width, room, most_lines, force=True) or (ELLIPSIS,)


def break_lines(
    text: str, width: Width, room: float, most: int, *, force: bool = False
) -> tuple[str, ...] | None:
    """Return at most `most` lines, each at most `room` wide, or None if that is impossible.

    With `force`, words that are wider than a line are broken anywhere.
    """
    lines: list[str] = []
    line, used, space = "", 0.0, width(" ")
    for piece, spaced in _pieces(text):
        parts = [piece]
        wide = width(piece)
        if wide > room:
            if not force:
                return None
            parts = _broken(piece, width, room)
        for number, part in enumerate(parts):
            taken = wide if len(parts) == 1 else width(part)
            gap = space if spaced and not number and line else 0.0
            if line and (number or used + gap + taken > room):
                lines.append(line)
                if len(lines) >= most:
                    return None
                line, used, gap = "", 0.0, 0.0
            line += f" {part}" if gap else part
            used += gap + taken
    return (*lines, line) if line else tuple(lines)


def balanced(block: Block, width: Width, room: float) -> tuple[str, ...]:
    """Return the block's lines with like lengths, without another line."""
    count = len(block.lines)
    low, high, best = room / 2, room, block.lines
    if count < 2:
        return best
    for _ in range(6):
        middle = (low + high) / 2
        lines = break_lines(block.text, width, middle, count)
        if lines is not None:
            best, high = lines, middle
        else:
            low = middle
    return best


@lru_cache(maxsize=16)
def _pieces(text: str) -> tuple[tuple[str, bool], ...]:
    """Return what no line may break, each with whether white space comes before it."""
    pieces = []
    for word in text.split():
        start, spaced = 0, True
        for at in range(1, len(word)):
            if _may_break(word[at - 1], word[at]):
                pieces.append((word[start:at], spaced))
                start, spaced = at, False
        pieces.append((word[start:], spaced))
    return tuple(pieces)


def _may_break(before: str, after: str) -> bool:
    if after in _CLOSING or before in _OPENING or unicodedata.category(after)[0] == "M":
        return False
    if before in _DASHES:
        return after.isalpha()
    return bool(_WIDE.match(before) or _WIDE.match(after))


def _broken(piece: str, width: Width, room: float) -> list[str]:
    """Return a word in parts that are at most `room` wide; no mark leaves its letter."""
    parts, part, used = [], "", 0.0
    for character in piece:
        wide = width(character)
        if part and used + wide > room and unicodedata.category(character)[0] != "M":
            parts.append(part)
            part, used = "", 0.0
        part += character
        used += wide
    return [*parts, part]


def _cut_block(words: tuple[str, ...], size: int, width: Width, room: float, most: int) -> Block:
    """Return as much as fits: up to the end of a sentence, else of a word."""

    def lines_of(kept: tuple[str, ...]) -> tuple[str, ...]:
        return break_lines(marked(kept), width, room, most, force=True) or ()

    total = sum(map(len, words))
    count = _most_that_fits(total, lambda count: lines_of(_first(words, count)))
    end = _last_sentence_end(words, count)
    kept = _first(words, end if end > count / 2 else count)
    return Block(lines_of(kept), size, marked(kept), cut=True)


def _most_that_fits(total: int, fits: Callable[[int], object]) -> int:
    """Return the largest count below `total` that fits, at least 1."""
    low, high = 1, total
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _first(words: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Return the first `count` characters of a quotation's parts, ended with "…"."""
    kept: list[str] = []
    for part in words:
        if count < len(part):
            if count == 0:
                return (*kept[:-1], f"{kept[-1]} {ELLIPSIS}")
            return (*kept, _ended(part, count))
        kept.append(part)
        count -= len(part)
    return tuple(kept)


def _ended(text: str, count: int) -> str:
    """Return about the first `count` characters of a text, ended at a word with "…"."""
    kept = text[:count]
    if _is_sentence(kept):
        return f"{kept.rstrip()} {ELLIPSIS}"
    whole, _, rest = kept.rpartition(" ")
    if not text[count].isspace() and len(rest) < count / 3:
        kept = whole
    return kept.rstrip(" ,;:–—-") + ELLIPSIS


def _is_sentence(text: str) -> bool:
    """Tell whether the text ends with a sentence."""
    found = list(_SENTENCE_END.finditer(f"{text} "))
    return bool(found) and found[-1].end() >= len(text.rstrip())


def _last_sentence_end(words: tuple[str, ...], most: int) -> int:
    """Return where the last sentence within the first `most` characters ends, 0 without one."""
    last, before = 0, 0
    for part in words:
        ends = [before + found.end() for found in _SENTENCE_END.finditer(f"{part} ")]
        last = max([last, *(end for end in ends if end <= most)])
        before += len(part)
    return last
