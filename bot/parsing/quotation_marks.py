"""Where quotations begin and end.

News sets what somebody said between double marks (straight, curly or two apostrophes) or, in
British style, between single ones. Marks go wrong: a curly one faces the wrong way, one of a pair
is missing, a paragraph of a long quotation is left open on purpose (Chicago Manual of Style
13.30), and a single mark looks like an apostrophe. So each mark has a price for opening, for
closing and for being neither, told by its neighbours first and its shape second, and a paragraph
is read in the way that costs least (Viterbi's algorithm over the marks that are open).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bot.models.article import ParagraphKind, Span
from bot.parsing.single_scraps import find_scraps
from bot.parsing.structure.lines import trim

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


class _Mark(NamedTuple):
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
_DOUBLE: Final = re.compile(_TAG + _ROW + _DOUBLE_MARK)
_BOTH: Final = re.compile(_TAG + _ROW + _DOUBLE_MARK + "|'|‘|’")
_EACH: Final = re.compile(f'{_TAG}{_ROW}""?|{_SHAPES}|``|\'|‘|’')
_REOPENED: Final = re.compile("[\"“„«「『‘']|``")
_LONGEST_MARK: Final = 3
_WORD: Final = re.compile(r"[^\W_]")
_SINGLE_SHAPES: Final = frozenset("'‘’")
_STRAIGHT_SHAPES: Final = frozenset(('"', '""', "''", "'''", "'", "″", "＂"))
_OPENING_SHAPES: Final = frozenset(("“", "„", "«", "``", "‘‘", "‘", "〝", "「", "『"))
_CLOSING_SHAPES: Final = frozenset(("”", "»", "’’", "’", "〞", "」", "』"))
_BEFORE_OPENING: Final = frozenset("([{—–-/:>…‘'“\"~")
_AFTER_CLOSING: Final = frozenset(".,;:?!)]}—–-/…’'”\"<*&")
_INVISIBLE: Final = frozenset("\u200b\u200e\u200f\u202a\u202c\ufeff")
_INSIDE_END: Final = frozenset(",.?!…—-")

# A single mark that closes behind a comma or a full stop, or before the comma where a line
# begins with the words, as the Guardian has it: '… the deal,' she said; '… the deal', she said.
_WHOLE_SINGLE: Final = re.compile(
    r"[,.?!]['’](?=\s|$)|(?m:^)['‘](?=[A-Z])(?:[^'‘’\n]|['’](?=\w)){12,120}+['’],\s"
)
# What an apostrophe opens instead of a quotation: '90s, 'em, 'Twas, 's-Hertogenbosch, 't Hooft.
_ELISION: Final = re.compile(
    r"(?:\d\ds?|em|til|tis|twas|twere|twill|cause|cos|n|round|bout|[st])(?!\w)", re.IGNORECASE
)
# Two apostrophes that open a word are a double mark; elsewhere they may be two single ones.
_TWO: Final = rf"(?:''|‘‘)(?=\w)(?!(?i:{_ELISION.pattern}))"
_TWO_OPEN: Final = re.compile(rf"(?<![^\s(\[—–-]){_TWO}")
_DOUBLE_OPENS: Final = re.compile(rf"(?<![^\s(\[—–-])(?:[\"“„«「『＂]|``|{_TWO})(?=[^\s])")
# What an apostrophe joins behind a stop: the U.K.'s, M.P.'s.
_JOINED: Final = re.compile(r"(?:s|t|d|m|ll|re|ve)\b")
# Words that end with an apostrophe: goin', o', th', 'n'.
_CLIPPED: Final = re.compile(
    r"(?:\b(?:o|an|th|wi|ol|n|d|t|mo|po|lil|fo|tha)|\w{2}in)\Z", re.IGNORECASE
)
_BEHIND_TOKEN: Final = re.compile(r"\s(?:s|t|re|ve|ll|d|m)\b")
# ", he said": where a passage without a closing mark may be thought to have ended. Whoever speaks
# may tell of speech as well: "When we phoned, I said so", "we've been told".
_ATTRIBUTION: Final = re.compile(
    r"[,?!](?=\s+(?:(?!(?:I|we|been|be)\b)[\w.’'-]+\s+){0,3}"
    r"(?:said|says|told|added|asked|wrote)\b(?P<last>(?:\s+[\w.’'-]+){0,3}[.:]?\s*\Z)?)"
)


def find_marked_passages(document: Document) -> tuple[Passage, ...]:
    """Return what stands between quotation marks, in the order of the text, never overlapping.

    Headlines are left out: their marks mostly repeat, shortened, what the body quotes
    (`headlines` reads the others). So are the page's furniture and lists of sources, which quote
    nobody.
    """
    text = document.text
    blocks = [p for p in document.paragraphs if p.kind not in _QUOTES_NOBODY]
    if not _DOUBLE_OPENS.search(text):
        passages = _read(text, blocks, _EACH)
    else:
        passages = []
        if _may_quote_singly(text):
            passages = _read(text, blocks, _BOTH if _TWO_OPEN.search(text) else _EACH)
        single = sum(p.span.end - p.span.start for p in passages if _is_single(text, p))
        if 2 * single < sum(p.span.end - p.span.start for p in passages) or not passages:
            passages = _read(text, blocks, _DOUBLE)
            passages = _with_scraps(text, blocks, passages)
    return tuple(_bare(text, p) for p in passages if _WORD.search(text, p.span.start, p.span.end))


def find_passages_within(text: str, block: Paragraph) -> Iterator[Passage]:
    """Yield what stands between marks in one block, single marks included."""
    for passage in _read(text, (block,), _EACH):
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


def _with_scraps(text: str, blocks: Sequence[Paragraph], passages: list[Passage]) -> list[Passage]:
    """Return the passages between double marks, and those few between single ones that quote."""
    if not _count_openings(text, "'‘"):
        return passages
    scraps = find_scraps(text, blocks, [passage.outer for passage in passages])
    return sorted([*passages, *(Passage(span, outer) for span, outer in scraps)])


_QUOTES_NOBODY: Final = frozenset((ParagraphKind.HEADLINE, ParagraphKind.FURNITURE))


def _is_single(text: str, passage: Passage) -> bool:
    """Tell whether a single mark opens the passage."""
    return text[passage.outer.start : passage.span.start] in _SINGLE_SHAPES


def _read(text: str, blocks: Sequence[Paragraph], pattern: re.Pattern[str]) -> list[Passage]:
    """Return what stands between those marks that `pattern` finds."""
    passages: list[Passage] = []
    carried = _Carried()
    for block, start_of_next in zip(blocks, _starts_behind(text, blocks), strict=True):
        reopens = _REOPENED.match(text, start_of_next) is not None
        marks = list(_marks(text, block.span, pattern))
        if pattern is not _DOUBLE:
            marks = _without_early_ends(text, block.span, marks, carried.kind)
        found, begins_inside = _read_block(text, block.span, marks, carried.kind, reopens=reopens)
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
    block: Paragraph, marks: Sequence[_Mark], found: Sequence[Passage], carried: _Carried
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
        text[span.start] in _OPENING_SHAPES | {"'", '"'}
        and text[span.end - 1] in _CLOSING_SHAPES | {"'", '"'}
        and _WORD.search(inside)
        and text[span.start] not in inside
    ):
        span = trim(text, span.start + 1, span.end - 1)
    return passage._replace(span=span)


def _marks(text: str, block: Span, pattern: re.Pattern[str]) -> Iterator[_Mark]:
    """Yield the marks of a block with the prices of what they may do."""
    for match in pattern.finditer(text, block.start, block.end):
        shape = match[0]
        start, end = match.span()
        if shape[0] == "<" or end - start > _LONGEST_MARK:
            continue
        before = text[start - 1] if start > block.start else " "
        before = " " if before in _INVISIBLE else before
        after = text[end] if end < block.end else " "
        if shape in _SINGLE_SHAPES:
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
            elif mark.opening >= _AGAINST and _is_introduction(text, start, end):
                mark = mark._replace(opening=_ASTRAY)
            yield mark


# Prices. What costs nothing is what the neighbours and the shape of a mark tell.
_FREE: Final = 0.0
_WRONG_SHAPE: Final = 1.0  # a curly mark that faces the other way
_UNTOLD: Final = 0.5  # neighbours and shape tell nothing
_AGAINST: Final = 7.0  # against its neighbours
_ASTRAY: Final = 3.0  # the same, where the words before announce a quotation
_STRAY: Final = 3.5  # a double mark that does nothing
_LOST_OPENING: Final = 3.0
_LOST_CLOSING: Final = 3.0
_LEFT_OPEN: Final = 2.5  # at the end of a paragraph
_LEFT_REOPENED: Final = 1.0  # the same, where the next paragraph opens with a mark
_NESTED: Final = 2.0  # a mark inside one of its own kind
_NESTED_OTHER: Final = 0.1
_MIXED: Final = 0.8  # one curly, one straight
_CARRIED: Final = 1.0  # words of a quotation that an earlier paragraph opens
_APOSTROPHE: Final = 2.0  # a single mark that does nothing, where one may quote
_BEFORE_CAPITAL: Final = 2.5  # the same, where it would open a sentence or a name
_AFTER_S: Final = 1.0  # a single mark that closes where a plural's apostrophe may stand
_EARLY_END: Final = 1.0  # the same, inside a whole sentence


def _double(shape: str, start: int, end: int, before: str, after: str) -> _Mark:
    """Judge a double mark by its neighbours; by its shape where they leave it open."""
    kind = _STRAIGHT if shape in _STRAIGHT_SHAPES else _CURLY
    opening, closing = _prices(shape, before, after)
    return _Mark(start, end, kind, opening, closing, _STRAY)


@cache
def _prices(shape: str, before: str, after: str) -> tuple[float, float]:
    """Return what it costs a mark to open and to close."""
    opens = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    if opens != closes:
        wrong = shape in (_CLOSING_SHAPES if opens else _OPENING_SHAPES)
        price = _WRONG_SHAPE if wrong else _FREE
        return (price, _AGAINST) if opens else (_AGAINST, price)
    if shape in _OPENING_SHAPES:
        return _FREE, _LOST_CLOSING
    if shape in _CLOSING_SHAPES:
        return _LOST_CLOSING, _FREE
    return _UNTOLD, _UNTOLD


def _is_introduction(text: str, start: int, end: int) -> bool:
    """Tell whether a mark with its blank on the wrong side may open: said," [The] boat."""
    first = text[end + 1 : end + 2]
    return (
        text[start - 1] in ",:" and text[end : end + 1] == " " and (first.isupper() or first == "[")
    )


def _single(text: str, block: Span, start: int, before: str, after: str) -> Iterator[_Mark]:
    """Judge a single mark, which may be an apostrophe."""
    shape = text[start]
    kind = _SINGLE if shape == "'" else _CURLY_SINGLE
    opening, closing = _prices(shape, before, after)
    neither = _APOSTROPHE
    if _JOINED.match(text, start + 1) and not before.isspace():
        return
    if opening < closing:
        if _ELISION.match(text, start + 1):
            opening, neither = _APOSTROPHE, _FREE
        elif shape == "’":
            neither = _WRONG_SHAPE
        elif start == block.start or text[max(block.start, start - 2)] in ",:":
            neither = _STRAY
        elif not after.islower():
            neither = _BEFORE_CAPITAL
    elif before.isspace():
        neither = _FREE if _BEHIND_TOKEN.match(text, start + 1) else _APOSTROPHE
    elif before in _INSIDE_END:
        neither = _LOST_OPENING
    elif before.isalpha():
        clipped = _CLIPPED.search(text, max(block.start, start - 4), start)
        if (before in "sSzx" or clipped) and after == " ":
            closing, neither = _AFTER_S, 0.5
            if text[start + 2 : start + 3].isupper():
                closing = neither
    if opening >= _AGAINST and _is_introduction(text, start, start + 1):
        opening = _ASTRAY
    yield _Mark(start, start + 1, kind, opening, closing, neither)


def _without_early_ends(text: str, block: Span, marks: list[_Mark], carried: int) -> list[_Mark]:
    """Raise the price of an apostrophe that would end a whole sentence early: 'Our users' trust.

    A single mark with a capital behind it, at the block's start or behind a colon or a comma,
    opens a whole sentence, which no mark ends without punctuation. Where an earlier paragraph is
    open, this is even less likely.
    """
    price = _FREE
    priced = []
    for mark in marks:
        if mark.kind in {_SINGLE, _CURLY_SINGLE}:
            if mark.opening < mark.closing:
                starts = mark.start == block.start
                if starts or text[max(block.start, mark.start - 2)] in ",:":
                    is_whole = text[mark.end : mark.end + 1].isupper()
                    goes_on = starts and carried >= 0
                    price = (_LEFT_OPEN if goes_on else _EARLY_END) if is_whole else _FREE
            elif mark.closing == _FREE:
                price = _FREE
            elif price and mark.closing == _AFTER_S:
                priced.append(mark._replace(closing=_AFTER_S + price))
                continue
        priced.append(mark)
    return priced


_Stack = tuple[int, ...]  # the kinds of the marks that are open
_Trace = tuple[Any, str, _Mark] | None  # what was done to the outer passage, the last first
_Paths = dict[_Stack, tuple[float, _Trace]]


def _read_block(
    text: str, block: Span, marks: Sequence[_Mark], carried: int, *, reopens: bool
) -> tuple[list[Passage], bool]:
    """Return the passages of a block, and whether it begins inside the quotation `carried`.

    `reopens` tells that the next paragraph opens with a mark: this one may be left open on purpose.
    """
    if _are_pairs(marks):
        return list(
            _passages(text, block, [(_STEPS[i % 2], m) for i, m in enumerate(marks)], goes_on=False)
        ), False
    paths: _Paths = {(): (_FREE, None)}
    if carried >= 0 and marks[0].start > block.start:
        paths[carried,] = (_CARRIED, (None, "inside", marks[0]))
    for mark in marks:
        paths = _extend(paths, mark)
    left_open = _LEFT_REOPENED if reopens else _LEFT_OPEN
    _, trace = min(
        ((cost + left_open * len(stack), trace) for stack, (cost, trace) in paths.items()),
        key=lambda path: path[0],
    )
    steps: list[tuple[str, _Mark]] = []
    while trace is not None:
        trace, step, mark = trace
        steps.append((step, mark))
    steps.reverse()
    found = list(_passages(text, block, steps, goes_on=reopens))
    return found, bool(steps) and steps[0][0] == "inside"


def _are_pairs(marks: Sequence[_Mark]) -> bool:
    """Tell whether the marks open and close in turn, each for nothing: no way costs less."""
    return len(marks) % 2 == 0 and all(
        (mark.closing if i % 2 else mark.opening) == _FREE and marks[i - i % 2].kind == mark.kind
        for i, mark in enumerate(marks)
    )


_STEPS: Final = ("open", "close")


def _extend(paths: _Paths, mark: _Mark) -> _Paths:
    """Return the cheapest way to each stack of open marks, with `mark` read as well."""
    ways: _Paths = {}

    def offer(stack: _Stack, cost: float, trace: _Trace) -> None:
        if stack not in ways or cost < ways[stack][0]:
            ways[stack] = cost, trace

    for stack, (cost, trace) in paths.items():
        offer(stack, cost + mark.neither, trace)
        if mark.opening < _AGAINST:
            price = cost + mark.opening
            if not stack:
                offer((mark.kind,), price, (trace, "open", mark))
            elif len(stack) < _DEEPEST:
                inner = _NESTED if stack[-1] == mark.kind else _NESTED_OTHER
                offer((*stack, mark.kind), price + inner, trace)
            if stack and _are_alike(stack[0], mark.kind):
                lost = _LOST_CLOSING + _LEFT_OPEN * (len(stack) - 1)
                offer((mark.kind,), price + lost, (trace, "reopen", mark))
        if mark.closing < _AGAINST:
            price = cost + mark.closing
            depth = next((d for d in _DEPTHS[len(stack)] if _are_alike(stack[d], mark.kind)), -1)
            if depth >= 0:
                price += _LEFT_OPEN * (len(stack) - depth - 1)
                price += _MIXED * (stack[depth] != mark.kind)
                offer(stack[:depth], price, trace if depth else (trace, "close", mark))
            elif not stack:
                offer((), price + _LOST_OPENING, (trace, "lost", mark))
    if len(ways) <= _MOST_WAYS:
        return ways
    return dict(sorted(ways.items(), key=lambda way: way[1][0])[:_MOST_WAYS])


_MOST_WAYS: Final = (
    8  # that are followed at once; it bounds the work on a text of nothing but marks
)
_DEEPEST: Final = 3
_DEPTHS: Final = tuple(range(depth - 1, -1, -1) for depth in range(_DEEPEST + 1))


def _are_alike(kind: int, other: int) -> bool:
    """Tell whether two marks are both double or both single."""
    return kind // 2 == other // 2


def _passages(
    text: str, block: Span, steps: Sequence[tuple[str, _Mark]], *, goes_on: bool
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
