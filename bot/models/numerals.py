"""Numbers in words: "nine", "twenty-first", "two hundred and fifty thousand", "1.5 million"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_UNITS = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen""".split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_IRREGULAR = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9,
              "twelfth": 12}  # fmt: skip
_ORDINALS = (
    {f"{word}th": value for word, value in _UNITS.items() if value > 3}
    | {f"{word[:-1]}ieth": value for word, value in _TENS.items()}
    | _IRREGULAR
)
# The words of which numbers are made; "a" and "and" may stand between them.
NUMERALS = frozenset([*_UNITS, *_TENS, *_ORDINALS, *_SCALES, "hundred"])
_BEGINNINGS = frozenset([*_UNITS, *_TENS, *_ORDINALS, "a", "an"])
_DIGITS = re.compile(r"-?\d+(?:\.\d+)?")
_ORDINAL_DIGITS = re.compile(r"(\d+)(?:st|nd|rd|th)")


def read_number(words: Sequence[str], place: int) -> tuple[str, int] | None:
    """Return the number that begins at `place`, in digits, and how many words it takes.

    All ordinals end in "th" ("3th"). None if no number begins there, or if it is in digits already.
    `words` are in lower case.
    """
    word = words[place]
    if word in _BEGINNINGS:
        return _read_words(words, place)
    if not word[0].isdigit() and word[0] != "-":
        return None
    if _DIGITS.fullmatch(word) and (scale := _SCALES.get(_at(words, place + 1))):
        return _written(Decimal(word) * scale), 2
    if ordinal := _ORDINAL_DIGITS.fullmatch(word):
        return f"{ordinal[1]}th", 1
    return None


def _read_words(words: Sequence[str], place: int) -> tuple[str, int] | None:
    """Read as many words as one number takes; "a hundred" is one hundred."""
    at, total, group, least = place, 0, 0, 10**15
    if words[at] in {"a", "an"}:
        at, group = at + 1, 1
        if _at(words, at) != "hundred" and _at(words, at) not in _SCALES:
            return None
    elif words[at] == "zero":
        return "0", 1
    while word := _at(words, at):
        small = _UNITS.get(word) or _TENS.get(word) or _ORDINALS.get(word)
        if small and _fits(group, small):
            group, at = group + small, at + 1
            if word in _ORDINALS:
                return f"{total + group}th", at - place
        elif word == "hundred" and 0 < group < 100:
            group, at = 100 * group, at + 1
        elif group and (scale := _SCALES.get(word, least)) < least:
            total, group, least, at = total + group * scale, 0, scale, at + 1
        elif word == "and" and _goes_on(words, at + 1, group, total):
            at += 1
        else:
            break
    return str(total + group), at - place


def _fits(group: int, small: int) -> bool:
    """Tell whether a number under a hundred may follow in a group: "twenty" "one", "100" "21"."""
    if group % 100 == 0:
        return True
    return group % 10 == 0 and group % 100 >= 20 and small < 10


def _goes_on(words: Sequence[str], at: int, group: int, total: int) -> bool:
    """Tell whether the number goes on after "and": "a hundred and five", "a thousand and one".

    It does not in "between one hundred and two hundred", nor in "a thousand and two thousand".
    """
    word, after = _at(words, at), _at(words, at + 1)
    if word not in _UNITS and word not in _TENS and word not in _ORDINALS:
        return False
    if after == "hundred":
        return False
    if group == 0:
        return total > 0 and after not in _SCALES
    return group % 100 == 0


def _at(words: Sequence[str], place: int) -> str:
    return words[place] if place < len(words) else ""


def _written(number: Decimal) -> str:
    whole = number == number.to_integral_value()
    return str(int(number)) if whole else f"{number.normalize():f}"
