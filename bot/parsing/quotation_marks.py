"""Where quotations begin and end.

News sets what somebody said between double marks (straight, curly or two apostrophes) or, in
British style, between single ones. Marks go wrong: a curly one faces the wrong way, one of a pair
is missing, a paragraph of a long quotation is left open on purpose (Chicago Manual of Style
13.30), and a single mark looks like an apostrophe. So each mark has a price for opening, for
closing and for being neither (`marks.prices`), and a paragraph is read in the way that costs least
(`marks.paths`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.models.article import ParagraphKind
from bot.parsing.marks import prices
from bot.parsing.marks.passages import Passage
from bot.parsing.marks.paths import read_block
from bot.parsing.marks.prices import find_marks, without_early_ends
from bot.parsing.marks.scraps import find_scraps
from bot.parsing.structure.lines import trim

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.article import Paragraph
    from bot.parsing.document import Document
    from bot.parsing.marks.prices import Mark

__all__ = ["Passage", "find_marked_passages", "find_passages_within"]


_REOPENED: Final = re.compile("[\"“„«「『‘']|``")
_WORD: Final = re.compile(r"[^\W_]")
# A single mark that closes behind a comma or a full stop, or before the comma where a line
# begins with the words, as the Guardian has it: '… the deal,' she said; '… the deal', she said.
_WHOLE_SINGLE: Final = re.compile(
    r"[,.?!]['’](?=\s|$)|(?m:^)['‘](?=[A-Z])(?:[^'‘’\n]|['’](?=\w)){12,120}+['’],\s"
)


def find_marked_passages(document: Document) -> tuple[Passage, ...]:
    """Return what stands between quotation marks, in the order of the text, never overlapping.

    Headlines are left out: their marks mostly repeat, shortened, what the body quotes
    (`headlines` reads the others). So are the page's furniture and lists of sources, which quote
    nobody.
    """
    text = document.text
    blocks = [p for p in document.paragraphs if p.kind not in _QUOTES_NOBODY]
    if not prices.DOUBLE_OPENS.search(text):
        passages = _read(text, blocks, prices.EACH)
    else:
        passages = []
        if _may_quote_singly(text):
            passages = _read(
                text, blocks, prices.BOTH if prices.TWO_OPEN.search(text) else prices.EACH
            )
        single = sum(p.span.end - p.span.start for p in passages if _is_single(text, p))
        if 2 * single < sum(p.span.end - p.span.start for p in passages) or not passages:
            passages = _read(text, blocks, prices.DOUBLE)
            passages = _with_whole_singles(text, blocks, passages)
            passages = _with_scraps(text, blocks, passages)
    return tuple(_bare(text, p) for p in passages if _WORD.search(text, p.span.start, p.span.end))


def find_passages_within(text: str, block: Paragraph) -> Iterator[Passage]:
    """Yield what stands between marks in one block, single marks included."""
    for passage in _read(text, (block,), prices.EACH):
        if _WORD.search(text, passage.span.start, passage.span.end):
            yield _bare(text, passage)


def _may_quote_singly(text: str) -> bool:
    """Tell whether single marks may be those that quote in a text that holds double ones too."""
    single = _count_openings(text, "'‘")
    double = _count_openings(text, '"“') + text.count(" ''")
    return single > double or (2 * single > double and _WHOLE_SINGLE.search(text) is not None)


def _count_openings(text: str, marks: str) -> int:
    """Return how many of `marks` stand behind a blank, about as many as open something."""
    return (text[:1] in marks) + sum(text.count(blank + mark) for blank in " \n" for mark in marks)


def _with_whole_singles(
    text: str, blocks: Sequence[Paragraph], passages: list[Passage]
) -> list[Passage]:
    """Return the passages, and those speeches that stand between single marks now and then.

    Such a speech opens a paragraph, and a comma or a stop closes it: 'We start in May,' said Roe.
    """
    if _OPENS_SINGLY.search(text) is None:
        return passages
    whole: list[Passage] = []
    for block in blocks:
        if text[block.span.start] in "'‘":
            found = [p for p in _read(text, (block,), prices.BOTH) if _is_whole(text, p)]
            if found and found[0].outer.start == block.span.start:
                whole += found
    others = [p for p in passages if not any(p.outer.overlaps(one.outer) for one in whole)]
    return sorted([*others, *whole])


_OPENS_SINGLY: Final = re.compile(r"(?m:^)['‘](?=[A-Z])")


def _is_whole(text: str, passage: Passage) -> bool:
    return (
        passage.closed
        and _is_single(text, passage)
        and text[passage.span.end - 1] in ",.?!"
        and passage.span.end - passage.span.start > _SHORT_SPEECH
    )


_SHORT_SPEECH: Final = 20  # characters


def _with_scraps(text: str, blocks: Sequence[Paragraph], passages: list[Passage]) -> list[Passage]:
    """Return the passages between double marks, and those few between single ones that quote."""
    if not _count_openings(text, "'‘"):
        return passages
    scraps = find_scraps(text, blocks, [passage.outer for passage in passages])
    return sorted([*passages, *(Passage(span, outer) for span, outer in scraps)])


_QUOTES_NOBODY: Final = frozenset((ParagraphKind.HEADLINE, ParagraphKind.FURNITURE))


def _is_single(text: str, passage: Passage) -> bool:
    """Tell whether a single mark opens the passage."""
    return text[passage.outer.start : passage.span.start] in prices.SINGLE_SHAPES


def _read(text: str, blocks: Sequence[Paragraph], pattern: re.Pattern[str]) -> list[Passage]:
    """Return what stands between those marks that `pattern` finds."""
    passages: list[Passage] = []
    carried = _Carried()
    for block, start_of_next in zip(blocks, _starts_behind(text, blocks), strict=True):
        reopens = _REOPENED.match(text, start_of_next) is not None
        marks = list(find_marks(text, block.span, pattern))
        if pattern is not prices.DOUBLE:
            marks = without_early_ends(text, block.span, marks, carried.kind)
        found, begins_inside = read_block(text, block.span, marks, carried.kind, reopens=reopens)
        if begins_inside:
            passages += carried.between
        passages += found
        carried = _carry(block, marks, found, carried)
    return passages


def _starts_behind(text: str, blocks: Sequence[Paragraph]) -> list[int]:
    """Return where the paragraph behind each block begins, captions between them passed over."""
    starts = []
    start = len(text)
    for block in reversed(blocks):
        starts.append(start)
        if block.kind is not ParagraphKind.CAPTION:
            start = block.span.start
    return starts[::-1]


class _Carried(NamedTuple):
    """A quotation that a paragraph leaves open, and the paragraphs since, which hold no mark."""

    kind: int = -1
    between: tuple[Passage, ...] = ()


def _carry(
    block: Paragraph, marks: Sequence[Mark], found: Sequence[Passage], carried: _Carried
) -> _Carried:
    """Return what the paragraph leaves open for those after it."""
    if found and not found[-1].closed and found[-1].span.end == block.span.end:
        opening = next((m for m in marks if m.start == found[-1].outer.start), None)
        return _Carried(opening.kind) if opening else _Carried()
    if found or carried.kind < 0 or len(carried.between) >= _MOST_CARRIED:
        return _Carried()
    if block.kind is ParagraphKind.CAPTION:
        return carried
    if block.kind is not ParagraphKind.BODY:
        return _Carried()
    between = Passage(block.span, block.span, closed=False)
    return _Carried(carried.kind, (*carried.between, between))


_MOST_CARRIED: Final = 5  # paragraphs without a mark between the opening and the closing one


def _bare(text: str, passage: Passage) -> Passage:
    """Leave out blanks inside the marks, and a second pair of marks: "'No,'"."""
    span = trim(text, passage.span.start, passage.span.end)
    inside = text[span.start + 1 : span.end - 1]
    if (
        text[span.start] in prices.OPENING_SHAPES | {"'", '"'}
        and text[span.end - 1] in prices.CLOSING_SHAPES | {"'", '"'}
        and _WORD.search(inside)
        and text[span.start] not in inside
    ):
        span = trim(text, span.start + 1, span.end - 1)
    return passage._replace(span=span)
