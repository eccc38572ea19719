"""Lines into blocks: blank lines part paragraphs, and so do the line ends of unwrapped text.

A file may hold one paragraph a line, or wrap its lines at a fixed width as mail and terminals
do (RFC 5322 and RFC 3676 advise 78 columns). Which of the two it is shows in the lines' lengths:
a wrapped line ends where the next word would no longer fit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.models.article import Span
from bot.parsing.structure.block_kinds import is_aside

if TYPE_CHECKING:
    from bot.parsing.structure.lines import Line

# Wrapped lines are at most this wide; a longer line is a paragraph of its own.
_WIDEST_WRAP = 100
# One line in ten may stick out (an address that cannot be broken) of a wrapped file.
_LONG_LINES = 0.1

_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_FIRST_WORD = re.compile(r"\S+")
# A line that begins something new whatever stood before it: a list item or Markdown heading, a
# byline, an agency's dateline, a decorated line.
_STARTS_BLOCK = re.compile(
    r"(?:[-*•·▪►]|\d{1,2}[.)])\s|#{1,6}\s|By [A-Z]|\((?:END|Yonhap)\)$|[-*_=#]{3,}$"
    r"|[A-Z][A-Z .,'-]{2,40}\b[^()\n]{0,40}\([A-Z][^()\n]{1,30}\)\s*(?:[-–—_]|$)"
)


def join_lines(text: str, lines: list[Line]) -> list[Span]:
    """Return the blocks that `lines` form, wrapped lines put together."""
    width = _wrap_width(text, lines)
    blocks: list[Span] = []
    previous: Line | None = None
    for line in lines:
        if previous and not line.after_gap and width and _goes_on(text, previous, line, width):
            blocks[-1] = Span(blocks[-1].start, line.span.end)
        else:
            blocks.append(line.span)
        previous = line
    return blocks


def _wrap_width(text: str, lines: list[Line]) -> int:
    """Return the width at which the file wraps its lines, 0 where it does not wrap them."""
    lengths = sorted(line.span.end - line.span.start for line in lines)
    fitting = [length for length in lengths if length <= _WIDEST_WRAP]
    if len(lengths) - len(fitting) > _LONG_LINES * len(lengths):
        return 0
    followed = [line for line in lines[1:] if not line.after_gap]
    broken = sum(text[line.span.start].islower() for line in followed)
    # A wrapped line mostly goes on in lower case; a paragraph hardly ever starts so.
    return fitting[-1] if fitting and followed and broken * 4 >= len(followed) else 0


def _goes_on(text: str, before: Line, line: Line, width: int) -> bool:
    """Tell whether `line` goes on with the paragraph of the line before it."""
    if text[line.span.start].islower():
        return True
    if _STARTS_BLOCK.match(text, line.span.start, line.span.end) or _stands_alone(
        text, before, line
    ):
        return False
    word = _FIRST_WORD.match(text, line.span.start, line.span.end)
    needed = 1 + len(word[0]) if word else 0
    return before.span.end - before.span.start + needed > width - 2


def _stands_alone(text: str, before: Line, line: Line) -> bool:
    """Tell whether either line is a whole block, such as "Advertisement"."""
    return is_aside(before.span.of(text)) or (
        is_aside(line.span.of(text))
        and bool(_SENTENCE_END.search(text, max(0, before.span.end - 4), before.span.end))
    )
