"""The search to the left of a passage: the nearest cue decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from bot.parsing.grammar.clauses import is_gerund
from bot.parsing.grammar.phrases import Kind
from bot.parsing.grammar.verbs import is_passive

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.parsing.attribution.place import Place


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
    crossed = 0
    for k in range(place.i - 1, max(-1, place.i - FAR), -1):
        phrase = phrases[k]
        if phrase.kind is not Kind.VERB:
            yield Stop(place, k, crossed)
            continue
        if phrase.first == phrase.last and is_passive(tokens, phrase):
            continue  # "Roe, who said when asked, 'Q'"
        if is_gerund(phrases, k):
            continue  # "accused Poe of running a 'Q'"
        yield Stop(place, k, crossed)
        crossed += 1


FAR: Final = 60  # phrases that are looked at; bounds the work
