"""What a quotation mark may do, and at which price: open, close, or neither.

The neighbours of a mark tell it first, its shape second. A single mark may be an apostrophe.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.article import Span


class Mark(NamedTuple):
    """A mark and the prices of what it may do; `kind` tells which marks may close it."""

    start: int
    end: int
    kind: int
    opening: float
    closing: float
    neither: float


# Kinds of marks: a mark closes one that differs from it by curliness only, at a price.
_STRAIGHT, _CURLY, _SINGLE, _CURLY_SINGLE = range(4)

# A tag of markup is taken as one, so that the marks of its attributes are passed over.
_TAG: Final = r"</?[A-Za-z][^<>]{0,400}>|"
# A row of marks is a rule or a fence, no quotation. Each choice begins with a character of its
# own, not with a class or a count, so that `re` skips what begins none of them.
_ROW: Final = "\"\"\"+|''''+|"
_SHAPES: Final = "|".join("“”„‟«»″＂〝〞「」『』")
_DOUBLE_MARK: Final = f"\"\"?|{_SHAPES}|'''?|‘‘|’’|``"
DOUBLE: Final = re.compile(_TAG + _ROW + _DOUBLE_MARK)
BOTH: Final = re.compile(_TAG + _ROW + _DOUBLE_MARK + "|'|‘|’")
EACH: Final = re.compile(f'{_TAG}{_ROW}""?|{_SHAPES}|``|\'|‘|’')
_LONGEST_MARK: Final = 3
SINGLE_SHAPES: Final = frozenset("'‘’")
_STRAIGHT_SHAPES: Final = frozenset(('"', '""', "''", "'''", "'", "″", "＂"))
OPENING_SHAPES: Final = frozenset(("“", "„", "«", "``", "‘‘", "‘", "〝", "「", "『"))
CLOSING_SHAPES: Final = frozenset(("”", "»", "’’", "’", "〞", "」", "』"))
_BEFORE_OPENING: Final = frozenset("([{—–-/:>…‘'“\"~")
_AFTER_CLOSING: Final = frozenset(".,;:?!)]}—–-/…’'”\"<*&")
_INVISIBLE: Final = frozenset("\u200b\u200e\u200f\u202a\u202c\ufeff")
INSIDE_END: Final = frozenset(",.?!…—-")

# What an apostrophe opens instead of a quotation: '90s, 'em, 'Twas, 's-Hertogenbosch, 't Hooft.
_ELISION: Final = re.compile(
    r"(?:\d\ds?|em|til|tis|twas|twere|twill|cause|cos|n|round|bout|[st])(?!\w)", re.IGNORECASE
)
# Two apostrophes that open a word are a double mark; elsewhere they may be two single ones.
_TWO: Final = rf"(?:''|‘‘)(?=\w)(?!(?i:{_ELISION.pattern}))"
TWO_OPEN: Final = re.compile(rf"(?<![^\s(\[—–-]){_TWO}")
DOUBLE_OPENS: Final = re.compile(rf"(?<![^\s(\[—–-])(?:[\"“„«「『＂]|``|{_TWO})(?=[^\s])")
# What an apostrophe joins behind a stop: the U.K.'s, M.P.'s.
_JOINED: Final = re.compile(r"(?:s|t|d|m|ll|re|ve)\b")
# Words that end with an apostrophe: goin', o', th', 'n'.
_CLIPPED: Final = re.compile(
    r"(?:\b(?:o|an|th|wi|ol|n|d|t|mo|po|lil|fo|tha)|\w{2}in)\Z", re.IGNORECASE
)
_BEHIND_TOKEN: Final = re.compile(r"\s(?:s|t|re|ve|ll|d|m)\b")

# Prices. What costs nothing is what the neighbours and the shape of a mark tell.
FREE: Final = 0.0
WRONG_SHAPE: Final = 1.0  # a curly mark that faces the other way
UNTOLD: Final = 0.5  # neighbours and shape tell nothing
AGAINST: Final = 7.0  # against its neighbours
ASTRAY: Final = 3.0  # the same, where the words before announce a quotation
STRAY: Final = 3.5  # a double mark that does nothing
LOST_CLOSING: Final = 3.0
LEFT_OPEN: Final = 2.5  # at the end of a paragraph
APOSTROPHE: Final = 2.0  # a single mark that does nothing, where one may quote
BEFORE_CAPITAL: Final = 2.5  # the same, where it would open a sentence or a name
AFTER_S: Final = 1.0  # a single mark that closes where a plural's apostrophe may stand
EARLY_END: Final = 1.0  # the same, inside a whole sentence
LOST_OPENING: Final = 3.0


def find_marks(text: str, block: Span, pattern: re.Pattern[str]) -> Iterator[Mark]:
    """Yield the marks of a block with the prices of what they may do."""
    for match in pattern.finditer(text, block.start, block.end):
        shape = match[0]
        start, end = match.span()
        if shape[0] == "<" or end - start > _LONGEST_MARK:
            continue
        before = text[start - 1] if start > block.start else " "
        before = " " if before in _INVISIBLE else before
        after = text[end] if end < block.end else " "
        if shape in SINGLE_SHAPES:
            if not (before.isalnum() and after.isalnum()):
                yield from _single(text, block, start, before, after)
        elif shape == '""' and not (before.isspace() or after.isspace()):
            yield _double('"', start, start + 1, before, " ")
            yield _double('"', start + 1, end, " ", after)
        else:
            mark = _double(shape, start, end, before, after)
            if shape == "'''":  # two marks and the single one of a quotation inside
                opens = mark.opening <= mark.closing
                mark = mark._replace(start=start + (not opens), end=end - opens)
            elif mark.opening >= AGAINST and _is_introduction(text, start, end):
                mark = mark._replace(opening=ASTRAY)
            yield mark


def _double(shape: str, start: int, end: int, before: str, after: str) -> Mark:
    """Judge a double mark by its neighbours; by its shape where they leave it open."""
    kind = _STRAIGHT if shape in _STRAIGHT_SHAPES else _CURLY
    opening, closing = _prices(shape, before, after)
    return Mark(start, end, kind, opening, closing, STRAY)


@cache
def _prices(shape: str, before: str, after: str) -> tuple[float, float]:
    """Return what it costs a mark to open and to close."""
    opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    if opens != closes:
        wrong = shape in (CLOSING_SHAPES if opens else OPENING_SHAPES)
        price = WRONG_SHAPE if wrong else FREE
        return (price, AGAINST) if opens else (AGAINST, price)
    if shape in OPENING_SHAPES:
        return FREE, LOST_CLOSING
    if shape in CLOSING_SHAPES:
        return LOST_CLOSING, FREE
    return UNTOLD, UNTOLD


def _is_introduction(text: str, start: int, end: int) -> bool:
    """Tell whether a mark with its blank on the wrong side may open: said," [The] boat."""
    first = text[end + 1 : end + 2]
    return (
        text[start - 1] in ",:" and text[end : end + 1] == " " and (first.isupper() or first == "[")
    )


def _single(text: str, block: Span, start: int, before: str, after: str) -> Iterator[Mark]:
    """Judge a single mark, which may be an apostrophe."""
    shape = text[start]
    kind = _SINGLE if shape == "'" else _CURLY_SINGLE
    opening, closing = _prices(shape, before, after)
    neither = APOSTROPHE
    if _JOINED.match(text, start + 1) and not before.isspace():
        return
    if opening < closing:
        if _ELISION.match(text, start + 1):
            opening, neither = APOSTROPHE, FREE
        elif shape == "’":
            neither = WRONG_SHAPE
        elif start == block.start or text[max(block.start, start - 2)] in ",:":
            neither = STRAY
        elif not after.islower():
            neither = BEFORE_CAPITAL
    elif before.isspace():
        neither = FREE if _BEHIND_TOKEN.match(text, start + 1) else APOSTROPHE
    elif before in INSIDE_END:
        neither = LOST_OPENING
    elif before.isalpha():
        clipped = _CLIPPED.search(text, max(block.start, start - 4), start)
        if (before in "sSzx" or clipped) and after == " ":
            closing, neither = AFTER_S, 0.5
            if text[start + 2 : start + 3].isupper():
                closing = neither
    if opening >= AGAINST and _is_introduction(text, start, start + 1):
        opening = ASTRAY
    yield Mark(start, start + 1, kind, opening, closing, neither)


def without_early_ends(text: str, block: Span, marks: list[Mark], carried: int) -> list[Mark]:
    """Raise the price of an apostrophe that would end a whole sentence early: 'Our users' trust.

    A single mark with a capital behind it, at the block's start or behind a colon or a comma,
    opens a whole sentence, which no mark ends without punctuation. Where an earlier paragraph is
    open, this is even less likely.
    """
    price = FREE
    priced = []
    for mark in marks:
        if mark.kind in {_SINGLE, _CURLY_SINGLE}:
            if mark.opening < mark.closing:
                starts = mark.start == block.start
                if starts or text[max(block.start, mark.start - 2)] in ",:":
                    is_whole = text[mark.end : mark.end + 1].isupper()
                    goes_on = starts and carried >= 0
                    price = (LEFT_OPEN if goes_on else EARLY_END) if is_whole else FREE
            elif mark.closing == FREE:
                price = FREE
            elif price and mark.closing == AFTER_S:
                priced.append(mark._replace(closing=AFTER_S + price))
                continue
        priced.append(mark)
    return priced
