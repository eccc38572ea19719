"""Tells which watches an article matches: pure, in the thread that reads.

A word of a watch is a whole word, unlike the last one of a search: a watch is typed to its end.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bot.answers.speaker_index import TypedName, is_whole_name, name_keys
from bot.models.text import fold
from bot.storage.terms import split_phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bot.models.alert import WatchCriteria
    from bot.models.library import SpeakerNames
    from bot.storage.records import ArticleFacts

    # Tells whether a name means the speaker with an id, among all speakers of the library.
    Resolver = Callable[[str, int], bool]


class Found(NamedTuple):
    """A watch that an article matches, by its number, and the watched speaker's name there."""

    number: int
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class _Article:
    """The facts of an article, ready for many questions."""

    facts: ArticleFacts
    columns: tuple[str, str]  # terms of title and text, with a space at both ends
    sources: frozenset[str]
    speakers: tuple[tuple[SpeakerNames, set[str]], ...]

    @classmethod
    def of(cls, facts: ArticleFacts) -> _Article:
        return cls(
            facts,
            (f" {facts.title} ", f" {facts.text} "),
            frozenset(map(source_key, facts.sources)),
            tuple((one, name_keys(one)) for one in facts.speakers),
        )

    @property
    def words(self) -> set[str]:
        return {word for column in self.columns for word in column.split()}

    def holds(self, phrase: str) -> bool:
        """Tell whether terms follow one another in the title or in the text."""
        return any(f" {phrase} " in column for column in self.columns)


@dataclass(frozen=True, slots=True)
class _Needs:
    """What one watch needs, as terms."""

    number: int
    criteria: WatchCriteria
    name: TypedName | None
    phrases: tuple[str, ...]
    barred: tuple[str, ...]
    source: str

    @classmethod
    def of(cls, number: int, criteria: WatchCriteria) -> _Needs:
        return cls(
            number,
            criteria,
            TypedName.of(criteria.speaker) if criteria.speaker else None,
            phrases_of(criteria.words or ""),
            phrases_of(criteria.without or ""),
            source_key(criteria.source or ""),
        )

    def find_match(self, article: _Article, resolve: Resolver) -> Found | None:
        if (
            (self.source and self.source not in article.sources)
            or not all(map(article.holds, self.phrases))
            or any(map(article.holds, self.barred))
        ):
            return None
        if self.name is None:
            return Found(self.number)
        typed = self.criteria.speaker or ""
        for one, keys in article.speakers:
            whole = is_whole_name(self.name, one.name)
            if self.name.bare <= keys and (whole or resolve(typed, one.id)):
                return Found(self.number, one.name)
        return None


@dataclass(slots=True)
class WatchIndex:
    """Finds the watches that an article matches, without a look at each of them.

    A watch is looked at only if the article has one word that the watch needs, of the speaker's
    name or of its words, or comes from its source.
    """

    _by_name: dict[str, list[_Needs]] = field(default_factory=dict)
    _by_word: dict[str, list[_Needs]] = field(default_factory=dict)
    _by_source: dict[str, list[_Needs]] = field(default_factory=dict)

    @classmethod
    def of(cls, criteria: Iterable[tuple[int, WatchCriteria]]) -> WatchIndex:
        """Index watches by their numbers."""
        index = cls()
        for number, one in criteria:
            index._add(_Needs.of(number, one))
        return index

    def _add(self, needs: _Needs) -> None:
        if needs.name and needs.name.bare:
            self._by_name.setdefault(max(needs.name.bare, key=_length), []).append(needs)
        elif needs.phrases:
            words = [word for phrase in needs.phrases for word in phrase.split()]
            self._by_word.setdefault(max(words, key=_length), []).append(needs)
        elif needs.source:
            self._by_source.setdefault(needs.source, []).append(needs)

    def matches(self, facts: ArticleFacts, resolve: Resolver) -> list[Found]:
        """Return the watches that an article matches, by their numbers.

        `resolve` tells whether a typed name means a speaker, by the id.
        """
        article = _Article.of(facts)
        candidates = {one.number: one for one in self._candidates(article)}
        tried = (candidates[number].find_match(article, resolve) for number in sorted(candidates))
        return [found for found in tried if found]

    def _candidates(self, article: _Article) -> Iterator[_Needs]:
        for _, keys in article.speakers:
            for key in keys:
                yield from self._by_name.get(key, ())
        for word in article.words & self._by_word.keys():
            yield from self._by_word[word]
        for source in article.sources:
            yield from self._by_source.get(source, ())


def phrases_of(typed: str) -> tuple[str, ...]:
    """Return the phrases and words that were typed, as terms with single spaces between them."""
    phrases, loose = split_phrases(typed)
    return (*map(" ".join, phrases), *loose)


def source_key(source: str) -> str:
    """Return by what two forms of a source's name are known to be the same."""
    return " ".join(fold(source).split())


def _length(word: str) -> tuple[int, str]:
    return len(word), word
