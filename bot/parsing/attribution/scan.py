"""The search to the left of a passage: the nearest cue decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from bot.parsing.grammar.clauses import is_gerund
from bot.parsing.grammar.phrases import Kind
from bot.parsing.grammar.verbs import is_passive

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.attribution.place import Place
    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.words.tokens import Token


class Stop(NamedTuple):
    """A phrase left of the passage that the search has reached.

    `crossed` counts the verbs between it and the passage, the phrase itself not included.
    """

    place: Place
    k: int
    crossed: int

    @property
    def is_verb(self) -> bool:
        """Tell whether the phrase is a verb group."""
        return self.place.phrases[self.k].kind is Kind.VERB


def stops(place: Place) -> Iterator[Stop]:
    """Yield the phrases before a passage, the nearest first, without verbs that bring nothing."""
    phrases, tokens = place.phrases, place.tokens
    crossed, first_that = 0, place.i
    for k in range(place.i - 1, max(-1, place.i - FAR), -1):
        phrase = phrases[k]
        if k > first_that:
            continue
        if _goes_on(tokens, phrases, k):
            first_that = _find_that(tokens, phrases, k - 1)
        if phrase.kind is not Kind.VERB:
            yield Stop(place, k, crossed)
            continue
        if phrase.first == phrase.last and is_passive(tokens, phrase):
            continue  # "Roe, who said when asked, 'Q'"
        if is_gerund(phrases, k):
            continue  # "accused Poe of running a 'Q'"
        yield Stop(place, k, crossed)
        crossed += 1


def _goes_on(tokens: Sequence[Token], phrases: Sequence[Phrase], k: int) -> bool:
    """Tell whether a second "that" goes on with what was said: "and that"."""
    return (
        phrases[k].kind is Kind.SUBORDINATOR
        and k > 0
        and phrases[k - 1].kind is Kind.CONJUNCTION
        and tokens[phrases[k].first].lower == "that"
    )


def _find_that(tokens: Sequence[Token], phrases: Sequence[Phrase], k: int) -> int:
    """Return the first "that" of "said that …, that … and that", or `k` if there is none.

    Who speaks stands before it: "Roe said that Poe had told her and that it was 'Q'".
    """
    for j in range(k, -1, -1):
        if tokens[phrases[j].first].lower == "that" and phrases[j].kind in _JOINS:
            return j  # behind a noun it looks like a relative: "confirmed in a note that"
        if phrases[j].kind in {Kind.STOP, Kind.QUOTE}:
            break
    return k


_JOINS: Final = frozenset((Kind.SUBORDINATOR, Kind.RELATIVE))
FAR: Final = 60  # phrases that are looked at; bounds the work
