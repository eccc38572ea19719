"""Words, and what makes two of them the same: shared by all that compare or search text."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W_]+")

# Letters that Unicode does not decompose, as news agencies write them in ASCII.
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h"}
)
# Within a word: the apostrophes of "O'Brien" and the stops of "U.N.".
_INNER_MARKS = re.compile(r"['’‘ʼ`.]")


def fold(text: str) -> str:
    """Return `text` without case, accents, apostrophes and stops."""
    text = text.casefold()
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.translate(_PLAIN_LETTERS)).casefold()
        text = "".join(one for one in decomposed if not unicodedata.combining(one))
    # Most names have none: a search for them takes twice as long.
    return text if text.replace(" ", "").isalnum() else _INNER_MARKS.sub("", text)
