"""Where quotations begin and end.

News sets what somebody said between double marks (straight, curly or two apostrophes) or, in
British style, between single ones. Marks go wrong: a curly one faces the wrong way, one of a pair
is missing, or a paragraph of a long quotation is left open on purpose (Chicago Manual of Style
13.30). So each mark is judged by its neighbours first and by its shape second, and no doubt is
carried from one paragraph into the next.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple

from bot.models.article import ParagraphKind, Span
from bot.parsing.words.numbered import Numbered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.article import Paragraph
    from bot.parsing.document import Document


class Passage(NamedTuple):
    """Words between marks: `span` leaves the marks out, `outer` takes them in.

    `closed` is False where the paragraph ended before the passage did.
    """

    span: Span
    outer: Span
    closed: bool = True


class Side(Numbered):
    """What a mark does, as far as its neighbours and its shape tell."""

    OPEN: ClassVar[Side]
    CLOSE: ClassVar[Side]
    EITHER: ClassVar[Side]


class _Mark(NamedTuple):
    start: int
    end: int
    side: Side


# A tag of markup is taken as one, so that the marks of its attributes are passed over.
_TAG: Final = r"</?[A-Za-z][^<>]{0,400}>|"
# A row of marks is a rule or a fence, no quotation.
_ROW: Final = r"\"{3,}|'{4,}|"
_DOUBLE: Final = re.compile(_TAG + _ROW + "[“”„‟\"«»″＂〝〞「」『』]|'''?|‘‘|’’|``")
_SINGLE: Final = re.compile(_TAG + _ROW + "['‘’]")
_LONGEST_MARK: Final = 3
_WORD: Final = re.compile(r"[^\W_]")
_OPENING_SHAPES: Final = frozenset(("“", "„", "«", "``", "‘‘", "‘", "〝", "「", "『"))
_CLOSING_SHAPES: Final = frozenset(("”", "»", "’’", "’", "〞", "」", "』"))
_BEFORE_OPENING: Final = frozenset("([{—–-/:>…‘'“\"~")
_AFTER_CLOSING: Final = frozenset(".,;:?!)]}—–-/…’'”\"<*&")
_INVISIBLE: Final = frozenset("\u200b\u200e\u200f\u202a\u202c\ufeff")
_INSIDE_END: Final = frozenset(",.?!…—-")
# Apostrophes that open a word instead of a quotation: '90s, 'em, rock 'n' roll.
_ELISION: Final = re.compile(r"\d0s|(?:em|til|tis|twas|cause|n|round|bout)\b", re.IGNORECASE)
# ", he said": where a passage without a closing mark may be thought to have ended.
_ATTRIBUTION: Final = re.compile(
    r"[,?!](?=\s+(?:[\w.’'-]+\s+){0,3}(?:said|says|told|added|asked|wrote)\b)"
)


def find_marked_passages(document: Document) -> tuple[Passage, ...]:
    """Return what stands between quotation marks, in the order of the text, never overlapping.

    Headlines are left out: their marks repeat, shortened, what the body quotes.
    """
    blocks = [p for p in document.paragraphs if p.kind is not ParagraphKind.HEADLINE]
    double = _passages(document.text, blocks, _DOUBLE)
    single = _passages(document.text, blocks, _SINGLE) if _has_single_style(document.text) else ()
    return double if _leads(double, single) else single


def _has_single_style(text: str) -> bool:
    """Tell whether `text` quotes whole sentences between single marks."""
    return _WHOLE_SINGLE.search(text) is not None


# A single mark that closes behind a comma or a full stop, or before the comma where a line
# begins with the words, as the Guardian has it: '… the deal,' she said; '… the deal', she said.
_WHOLE_SINGLE: Final = re.compile(
    r"[,.?!]['’](?=\s|$)|(?m:^)['‘](?=[A-Z])(?:[^'‘’\n]|['’](?=\w)){12,120}+['’],\s"
)


def _leads(double: Sequence[Passage], single: Sequence[Passage]) -> bool:
    """Tell whether the double marks are the outer ones of this text."""
    if not single or not double:
        return bool(double)
    return _held(single, double) >= _held(double, single)


def _held(inner: Sequence[Passage], outer: Sequence[Passage]) -> int:
    """Count the passages of `inner` that stand within one of `outer`; both are in order."""
    count = at = 0
    for passage in inner:
        while at < len(outer) and outer[at].span.end < passage.span.start:
            at += 1
        count += at < len(outer) and outer[at].span.covers(passage.span)
    return count


def _passages(
    text: str, blocks: Sequence[Paragraph], pattern: re.Pattern[str]
) -> tuple[Passage, ...]:
    return tuple(
        Passage(Span(start, end), Span(outer_start, outer_end), closed)
        for block in blocks
        for start, end, outer_start, outer_end, closed in _pair(
            text, block.span, list(_marks(text, block.span, pattern))
        )
        if _WORD.search(text, start, end)
    )


def _marks(text: str, block: Span, pattern: re.Pattern[str]) -> Iterator[_Mark]:
    for match in pattern.finditer(text, block.start, block.end):
        start, end = match.span()
        if match[0][0] == "<" or end - start > _LONGEST_MARK:
            continue
        before = text[start - 1] if start > block.start else " "
        before = " " if before in _INVISIBLE else before
        after = text[end] if end < block.end else " "
        side = _side(match[0], before, after)
        if pattern is _SINGLE and not _is_single_mark(text, start, before, after, side):
            continue
        if match[0] == "'''":  # two marks and the single one of a quotation inside
            start, end = (start, end - 1) if side is Side.OPEN else (start + 1, end)
        yield _Mark(start, end, side)


def _is_single_mark(text: str, start: int, before: str, after: str, side: Side) -> bool:
    """Tell a single quotation mark from an apostrophe."""
    if before.isalnum() and after.isalnum():
        return False
    if side is Side.OPEN:
        return _ELISION.match(text, start + 1) is None
    return not (before == "s" and after == " " and text[start + 2 : start + 3].islower())


def _side(shape: str, before: str, after: str) -> Side:
    """Judge a mark by its neighbours; by its shape where they leave it open."""
    opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    if opens != closes:
        return Side.OPEN if opens else Side.CLOSE
    if shape in _OPENING_SHAPES:
        return Side.OPEN
    if shape in _CLOSING_SHAPES:
        return Side.CLOSE
    return Side.EITHER


_Place = tuple[int, int, int, int, bool]


def _pair(text: str, block: Span, marks: Sequence[_Mark]) -> Iterator[_Place]:
    """Pair the marks of one block, and heal what is left over.

    Yields the start and end of each passage without and with its marks, and whether it is closed.
    """
    opening: _Mark | None = None
    depth = 0
    last_end = block.start
    for i, mark in enumerate(marks):
        if opening is None:
            if mark.side is not Side.CLOSE:
                opening = mark
            elif (start := _lost_opening(text, last_end, block, mark)) is not None:
                yield start, mark.start, start, mark.end, True
                last_end = mark.end
        elif mark.side is Side.OPEN:
            if _is_nested(marks, i):
                depth += 1
                continue
            end = _lost_closing(text, opening.end, mark.start)
            if end > opening.end:
                yield opening.end, end, opening.start, end, False
            opening, depth = mark, 0
        elif depth:
            depth -= 1
        else:
            yield opening.end, mark.start, opening.start, mark.end, True
            opening, last_end = None, mark.end
    if opening is not None:
        end = _lost_closing(text, opening.end, block.end)
        yield opening.end, end, opening.start, end, False


def _is_nested(marks: Sequence[_Mark], i: int) -> bool:
    """Tell whether the opening mark `i`, inside a passage, is closed before the passage is."""
    following = marks[i + 1 : i + 3]
    return len(following) == 2 and all(mark.side is Side.CLOSE for mark in following)


def _lost_opening(text: str, after: int, block: Span, closing: _Mark) -> int | None:
    """Return where a passage begins whose opening mark is missing: at a sentence's start.

    Only before a comma or full stop is a lone closing mark believed, and only in the first
    sentence of the block or behind the last passage.
    """
    if closing.start == block.start or text[closing.start - 1] not in _INSIDE_END:
        return None
    start = max(after, block.start, closing.start - _LONGEST_HEALED)
    cut = max(text.rfind(stop, start, closing.start - 1) for stop in (". ", "? ", "! ", "\n"))
    start = cut + 1 if cut >= 0 else start
    if cut < 0 and after > block.start:
        return None
    while start < closing.start and text[start].isspace():
        start += 1
    return start if start < closing.start else None


def _lost_closing(text: str, start: int, limit: int) -> int:
    """Return where a passage ends whose closing mark is missing, at `limit` at the latest."""
    if attribution := _ATTRIBUTION.search(text, start, min(limit, start + _LONGEST_HEALED)):
        return attribution.start() + 1
    line_end = text.find("\n", start, limit)
    while line_end >= 0 and text[line_end - 1] not in ".?!:…,)":
        line_end = text.find("\n", line_end + 1, limit)
    end = line_end if line_end >= 0 else limit
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


_LONGEST_HEALED: Final = 600  # characters; beyond that a missing mark is not looked for
