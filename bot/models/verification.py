"""What the library tells about words that somebody is said to have said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from bot.models.article import Span
    from bot.models.library import Citation, CitedQuotation


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that are asked about, and who is said to have said them, None if nobody is named."""

    words: str
    speaker: str | None = None


class Verdict(IntEnum):
    """What became of a claim. The numbers stand in buttons: they never change."""

    SAID = 1  # in these words; by the speaker who is named, if one is
    SAID_BY_OTHER = 2  # in these words, by others than the speaker who is named
    WRITTEN = 3  # in these words, in an article and not in a quotation
    SAID_DIFFERENTLY = 4
    ABSENT = 5


class Change(Enum):
    """How a wording differs from what was said."""

    SHORTENED = auto()  # words are left out
    JOINED = auto()  # it is made of several quotations
    CHANGED = auto()


class Mark(Enum):
    """What a piece of a compared text is."""

    AROUND = auto()  # it was not asked about
    SAME = auto()
    LEFT_OUT = auto()  # said, and not among the words that are asked about
    ADDED = auto()  # asked about, and not said


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a compared text, verbatim, with its mark."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Passage:
    """A place of the library beside the words that are asked about.

    `pieces` make up whole sentences, in order. `span` runs from the first to the last word in the
    article that is the same or left out. `quotation` is None for a reporter's words.
    """

    citation: Citation
    pieces: tuple[Piece, ...]
    span: Span
    quotation: CitedQuotation | None = None
    speaker_id: int | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """One of several wordings in which somebody said the same, and how many articles have it.

    The passage is the first such article's; its pieces are marked by the newest wording: words
    that it lacks are left out, words that it alone has are added.
    """

    passage: Passage
    articles: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many articles there are, and the first and last of their days, if any has one."""

    articles: int
    days: tuple[date, date] | None


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict on a claim and the places that prove it.

    `more` counts the places that are left out; with `at_least`, there may be yet more of them.
    `named` is the id of the speaker that the claim names, if the library quotes them. `change`
    tells how a different wording differs; `negation` and `number` whether one of these is among
    the differences; `by_other` whether others said it than the speaker who is named, if the library
    quotes them. `coverage` is given for words that the library does not hold.
    """

    claim: Claim
    verdict: Verdict
    passages: tuple[Passage, ...] = ()
    more: int = 0
    at_least: bool = False
    named: int | None = None
    change: Change | None = None
    negation: bool = False
    number: bool = False
    by_other: bool = False
    coverage: Coverage | None = None
