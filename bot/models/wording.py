"""The words of what was said, in the form in which two wordings are compared.

Case, accents, marks, British or American spelling and the way in which a number is written make no
difference: "The centre's nine, cut-price shops" and "the center's 9 cut price shops" are the same
words. What stands in brackets is an editor's aside, which another paper may leave out. A negation
and a number always count.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from bot.models.numerals import NUMERALS, read_number
from bot.models.spellings import PAIRS
from bot.models.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Word(NamedTuple):
    """A word or number of a text, from `start` up to `end`; `form` is what it is compared by.

    An `aside` stands in brackets and is neither a negation nor a number.
    """

    form: str
    start: int
    end: int
    aside: bool = False


NEGATIONS = frozenset(
    """no not never none nor neither nobody nothing nowhere without cannot aint arent cant couldnt
    didnt doesnt dont hadnt hasnt havent isnt mightnt mustnt neednt shant shouldnt wasnt werent wont
    wouldnt""".split()
)

_LETTER = r"[^\W\d_]"
# A letter in brackets is an editor's change of the word: "[W]e", "attack[ed]".
_TOKEN = re.compile(
    rf"""
    (?P<number> (?: (?<![^\s(\[“"'‘$€£¥₩]) [-−–] )? \d+ (?: [.,]\d+ )* (?![^\W_]) )
    | (?P<word>
        (?: \[{_LETTER}\](?={_LETTER}) )?
        (?: (?: {_LETTER}\. ){{2,}} (?: {_LETTER}\b )?
          | [^\W_][\u0300-\u036f]* (?: ['’‘ʼ`´]?[^\W_][\u0300-\u036f]* )* )
        (?: (?<={_LETTER})\[{_LETTER}{{1,3}}\] )?
    )
    | (?P<sign> [$€£¥₩₹%&] )
    """,
    re.VERBOSE,
)
_BRACKETED = re.compile(r"\[[^\[\]]{0,300}\]|\([^()]{0,300}\)")
_NO_ROUND_BRACKETS = str.maketrans("()", "  ")
_THOUSANDS = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DIGIT = re.compile(r"\d")
_JOINED = NUMERALS | {"cannot", "per"}
_SIGNS = {"%": "percent", "&": "and"}
_SPELLINGS = dict(zip(PAIRS.split()[::2], PAIRS.split()[1::2], strict=True))
_AMERICAN = frozenset(_SPELLINGS.values())
# The verbs and nouns that the list lacks: "weaponise", "securitisation".
_ISE = re.compile(r"(?<=\w{5})is(e|ed|er|ers|es|ing|ation|ations)\Z")


def list_words(text: str) -> list[Word]:
    """Return the words of a text in order."""
    words = [
        Word(form, match.start(), match.end())
        for match in _TOKEN.finditer(text)
        if (form := _form(match[0], match.lastgroup == "number"))
    ]
    if not _JOINED.isdisjoint(word.form for word in words) or _DIGIT.search(text):
        words = list(_join(words))
    if "[" in text or "(" in text:
        bracketed = [match.span() for match in _BRACKETED.finditer(text)]
        words = [word._replace(aside=_is_aside(word, bracketed)) for word in words]
    return words


def list_claimed_words(text: str) -> list[Word]:
    """Return the words of a claim in order, of which those in round brackets count.

    An editor's aside in a claim stands in square ones; "we will (hardly) win" was not said if it
    was "we will win".
    """
    return list_words(text.translate(_NO_ROUND_BRACKETS))


def count_written(words: Sequence[Word]) -> int:
    """Return how many words somebody wrote: "cannot" is one, and compared as two."""
    return len(words) - sum(one.end == after.start for one, after in pairwise(words))


def is_written_in_two_ways(form: str) -> bool:
    """Tell whether American and British writers spell a word in two ways: "harbor", "realize"."""
    return form in _AMERICAN or "z" in form


def is_number(form: str) -> bool:
    """Tell whether a word's form is a number, an ordinal or a currency."""
    return form in "$€£¥₩₹" or any(map(str.isdigit, form))


def _is_aside(word: Word, bracketed: Sequence[tuple[int, int]]) -> bool:
    if word.form in NEGATIONS or is_number(word.form):
        return False
    return any(start < word.start and word.end < end for start, end in bracketed)


@lru_cache(maxsize=20_000)
def _form(token: str, number: bool) -> str:  # noqa: FBT001 - a key of the cache
    if number:
        token = token.replace("−", "-").replace("–", "-")
        return token.replace(",", "") if _THOUSANDS.fullmatch(token) else token
    if token in _SIGNS:
        return _SIGNS[token]
    form = fold(token.replace("[", "").replace("]", "").replace("´", ""))
    return _SPELLINGS.get(form) or _ISE.sub(r"iz\1", form)


def _join(tokens: Sequence[Word]) -> Iterator[Word]:
    """Yield the words, the parts of a number or of "per cent" as one and "cannot" as two."""
    forms = [token.form for token in tokens]
    place = 0
    while place < len(tokens):
        token, taken = tokens[place], 1
        if token.form == "cannot":
            yield Word("can", token.start, token.end - 3)
            yield Word("not", token.end - 3, token.end)
        elif token.form == "per" and forms[place + 1 : place + 2] == ["cent"]:
            taken = 2
            yield Word("percent", token.start, tokens[place + 1].end)
        elif found := read_number(forms, place):
            form, taken = found
            yield Word(form, token.start, tokens[place + taken - 1].end)
        else:
            yield token
        place += taken
