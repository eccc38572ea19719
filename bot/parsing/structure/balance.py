"""Whether a slice of text leaves a quotation open, by its marks alone.

This is for whole sentences to be shown by themselves; what is a quotation and where it begins and
ends is told elsewhere.
"""

from __future__ import annotations

import re

_DOUBLE = re.compile("(?P<opening>[“„«])|(?P<closing>[”»])|\"|''")

# A single mark opens where white space is before it and a word after it, and closes behind a word
# or a stop; the apostrophe of "don't" does neither. Apart from both, as in tokenised text, it
# does the other of what was last done, unless it is the apostrophe of "night ' s".
_SINGLE = re.compile(
    r"(?P<opening>(?<![^\s(\[—–-])['‘](?=[\w£$€(])(?!(?:\d\ds?|em|tis|twas|til|cause|n)\b))"
    r"|(?P<closing>(?<=[\w.,!?;%)…])['’](?![^\s.,;:!?)—–-]))"
    r"|(?<=\s)['’](?=\s)(?!\s(?:s|t|re|ve|ll|d|m)\b)"
)


def leaves_open(text: str, start: int, end: int) -> bool:
    """Tell whether a quotation that opens in `text[start:end]` does not close in it."""
    return _is_open(_DOUBLE, text, start, end) or _is_open(_SINGLE, text, start, end)


def _is_open(marks: re.Pattern[str], text: str, start: int, end: int) -> bool:
    is_open = False
    for mark in marks.finditer(text, start, end):
        is_open = bool(mark["opening"]) or (not mark["closing"] and not is_open)
    return is_open
