"""The English words for numbers and seasons, and pieces of pattern for them and for days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.parsing.words.calendar import FULL_WEEKDAYS, MONTHS

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable


def words(text: str) -> tuple[str, ...]:
    """Return the words of a list that is written as prose."""
    return tuple(text.split())


SEASONS = {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI"}

_SMALL = words(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen"""
)
_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
NUMBERS = (
    {word: number for number, word in enumerate(_SMALL)}
    | {word: 10 * number for number, word in enumerate(_TENS, start=2)}
    | {
        f"{tens}-{ones}": 10 * number + digit
        for number, tens in enumerate(_TENS, start=2)
        for digit, ones in enumerate(_SMALL[1:10], start=1)
    }
    | {"a": 1, "an": 1}
)
# "fourth" alone is a rank; it is a day of the month only beside the month's name.
ORDINALS = {
    word: number
    for number, word in enumerate(
        words(
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
            twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
            twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"""
        ),
        start=1,
    )
}
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}


def any_of(words: Iterable[str]) -> str:
    """Return a pattern that fits any of `words`, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


# Pieces of pattern for `rules.rule`, in which a space is a gap between words and "~" a gap or a
# hyphen. A gap is at most four characters, so that no text makes a match long; it holds the line
# end of a hard-wrapped article.
GAP = r"\s{1,4}"
JOIN = r"(?:\s{1,4}|-)"
# The point belongs to the abbreviation; after a whole name it ends the sentence.
MONTH = (
    rf"(?P<month>{any_of(MONTHS)})\b"
    r"(?:(?<=jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\.|(?<=sept)\.)?"
)
WEEKDAY = rf"(?P<weekday>{any_of(FULL_WEEKDAYS)})\b"
YEAR = r"(?P<year>[12]\d{3})(?!\d)"
# A year of antiquity or the early Middle Ages, which stands only beside its month.
EARLY_YEAR = r"(?P<early>[1-9]\d{2})(?!\d|[,.:]\d|\s?%|-|(?-i: [a-z]))"
PART_OF_DAY = r"(?: (?:morning|afternoon|evening|night)\b)?"
SEASON = rf"(?P<season>{any_of(SEASONS)})\b"
# Atomic: what follows a number never fits behind half of it.
NUMBER = rf"(?>\d{{1,3}}|{any_of(NUMBERS)})\b"
_ONES = any_of(_SMALL[1:10])
SPELLED_YEAR = rf"nineteen~(?P<tens>{any_of([*_SMALL[10:], *_TENS])})(?:~(?P<ones>{_ONES}))?\b"


def spelled_year(match: re.Match[str]) -> int:
    """Return the year of a match of `SPELLED_YEAR`, as broadcast transcripts write it."""
    return 1900 + NUMBERS[match["tens"].lower()] + NUMBERS[(match["ones"] or "zero").lower()]


def number_of(text: str) -> int:
    """Return the number that a match of `NUMBER`, figures or words ("forty-two"), stands for."""
    return int(text) if text.isdecimal() else NUMBERS[text.lower()]
