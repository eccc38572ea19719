"""How a paragraph's marks are read: in the way that costs least.

This is Viterbi's algorithm over the marks that are open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.parsing.marks.passages import make_passages
from bot.parsing.marks.prices import AGAINST, FREE, LEFT_OPEN, LOST_CLOSING, LOST_OPENING, Mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.article import Span
    from bot.parsing.marks.passages import Passage


_LEFT_REOPENED: Final = 1.0  # the same, where the next paragraph opens with a mark
_NESTED: Final = 2.0  # a mark inside one of its own kind
_NESTED_OTHER: Final = 0.1
_MIXED: Final = 0.8  # one curly, one straight
_CARRIED: Final = 1.0  # words of a quotation that an earlier paragraph opens
_Stack = tuple[int, ...]  # the kinds of the marks that are open
_Trace = tuple[Any, str, Mark] | None  # what was done to the outer passage, the last first
_Paths = dict[_Stack, tuple[float, _Trace]]


def read_block(
    text: str, block: Span, marks: Sequence[Mark], carried: int, *, reopens: bool
) -> tuple[list[Passage], bool]:
    """Return the passages of a block, and whether it begins inside the quotation `carried`.

    `reopens` tells that the next paragraph opens with a mark: this one may be left open on purpose.
    """
    if _are_pairs(marks):
        return list(
            make_passages(
                text, block, [(_STEPS[i % 2], m) for i, m in enumerate(marks)], goes_on=False
            )
        ), False
    paths: _Paths = {(): (FREE, None)}
    if carried >= 0 and marks[0].start > block.start:
        paths[carried,] = (_CARRIED, (None, "inside", marks[0]))
    for mark in marks:
        paths = _extend(paths, mark)
    left_open = _LEFT_REOPENED if reopens else LEFT_OPEN
    _, trace = min(
        ((cost + left_open * len(stack), trace) for stack, (cost, trace) in paths.items()),
        key=lambda path: path[0],
    )
    steps: list[tuple[str, Mark]] = []
    while trace is not None:
        trace, step, mark = trace
        steps.append((step, mark))
    steps.reverse()
    found = list(make_passages(text, block, steps, goes_on=reopens))
    return found, bool(steps) and steps[0][0] == "inside"


def _are_pairs(marks: Sequence[Mark]) -> bool:
    """Tell whether the marks open and close in turn, each for nothing: no way costs less."""
    return len(marks) % 2 == 0 and all(
        (mark.closing if i % 2 else mark.opening) == FREE and marks[i - i % 2].kind == mark.kind
        for i, mark in enumerate(marks)
    )


_STEPS: Final = ("open", "close")


def _extend(paths: _Paths, mark: Mark) -> _Paths:
    """Return the cheapest way to each stack of open marks, with `mark` read as well."""
    ways: _Paths = {}

    def offer(stack: _Stack, cost: float, trace: _Trace) -> None:
        if stack not in ways or cost < ways[stack][0]:
            ways[stack] = cost, trace

    for stack, (cost, trace) in paths.items():
        offer(stack, cost + mark.neither, trace)
        if mark.opening < AGAINST:
            price = cost + mark.opening
            if not stack:
                offer((mark.kind,), price, (trace, "open", mark))
            elif len(stack) < _DEEPEST:
                inner = _NESTED if stack[-1] == mark.kind else _NESTED_OTHER
                offer((*stack, mark.kind), price + inner, trace)
            if stack and _are_alike(stack[0], mark.kind):
                lost = LOST_CLOSING + LEFT_OPEN * (len(stack) - 1)
                offer((mark.kind,), price + lost, (trace, "reopen", mark))
        if mark.closing < AGAINST:
            price = cost + mark.closing
            depth = next((d for d in _DEPTHS[len(stack)] if _are_alike(stack[d], mark.kind)), -1)
            if depth >= 0:
                price += LEFT_OPEN * (len(stack) - depth - 1)
                price += _MIXED * (stack[depth] != mark.kind)
                offer(stack[:depth], price, trace if depth else (trace, "close", mark))
            elif not stack:
                offer((), price + LOST_OPENING, (trace, "lost", mark))
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
