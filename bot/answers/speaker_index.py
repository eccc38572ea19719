"""Finds the speaker that a typed text means: pure, on rapidfuzz."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from bot.answers.speaker_table import (
    MARKED,
    NO_PLACE,
    SpeakerTable,
    beginning,
    keys_of,
    parts_of,
)
from bot.models.library import SuggestedSpeaker
from bot.models.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.models.library import SpeakerNames

# What stands around a title in a typed name, and titles that are names of people too; the other
# titles are the reader's, see `_titles`.
_AROUND_TITLES = frozenset(
    """a acting an and author baron commodore count crown duke emir ex for fr frau herr interim late
    marshal monsieur national of press private senior special st state the then""".split()
)

# A shorter prefix is not taken for a name; autocomplete still completes it.
_SHORTEST_PREFIX = 3
# Thousands have a word with a prefix of so many letters: they are kept in order once asked for.
_SHORT = 2
# So many of the most quoted speakers are looked at first.
_FIRST_NUMBERS = 2_000
# A binary search costs as much as this many steps of a scan.
_SEEK_STEPS = 20


@dataclass(frozen=True, slots=True)
class TypedName:
    """A name as somebody typed it, to find who may be meant among a few speakers.

    `words` is the whole name; `bare` lacks titles and initials, so that everybody who may be meant
    has them all.
    """

    words: frozenset[str]
    bare: frozenset[str]

    @classmethod
    def of(cls, typed: str) -> TypedName:
        """Read a name."""
        parts = parts_of(typed)
        without_titles = [part for part in parts if part not in _titles()] or parts
        long = [part for part in without_titles if len(part) > 1]
        return cls(frozenset(parts), frozenset(long or without_titles))


def name_keys(speaker: SpeakerNames) -> set[str]:
    """Return the words by which a speaker is found, of all forms of the name."""
    return set().union(*(keys_of(name)[0] for name in (speaker.name, *speaker.aliases)))


def is_whole_name(typed: TypedName, name: str) -> bool:
    """Tell whether a name is the typed one, word for word."""
    return typed.words == set(parts_of(name))


@dataclass(frozen=True, slots=True)
class Match:
    """The speakers who match a typed text, the most quoted first: ids with counts of quotations.

    `fitting` has one id if the text is clear, several if it is ambiguous, and none if nobody
    matches; `near` then has speakers with similar names.
    """

    fitting: Mapping[int, int]
    near: Mapping[int, int]


class SpeakerIndex:
    """Finds speakers by parts of their names, in memory.

    The order of the table is the order of the answers.
    """

    def __init__(self, table: SpeakerTable) -> None:
        self._table = table
        self._ids = table.ids
        self._names = table.names
        self._counts = table.counts
        self._lengths = table.lengths
        self._surnames = table.surnames
        self._long_surnames = table.long_surnames
        self._words = table.words
        self._marks = table.marks
        self._starts = table.starts
        self._postings = table.postings
        self._by_short_prefix: dict[str, array[int]] = {}  # those that were asked for

    @classmethod
    def of(cls, speakers: Iterable[SpeakerNames]) -> SpeakerIndex:
        """Index speakers in the order given."""
        return cls(SpeakerTable.of(speakers))

    def to_bytes(self) -> bytes:
        """Return what `SpeakerTable.from_bytes` reads."""
        return self._table.to_bytes()

    def __len__(self) -> int:
        return len(self._ids)

    def most_quoted(self, offset: int, limit: int) -> dict[int, int]:
        """Return some speakers' ids with their counts, in the order given."""
        return self._counted(range(len(self))[offset : offset + limit])

    def count(self, speaker_id: int) -> int:
        """Return how many quotations the speaker has; 0 for an unknown id."""
        try:
            return self._counts[self._ids.index(speaker_id)]
        except ValueError:
            return 0

    def resolve(self, typed: str) -> Match:
        """Return the speakers that `typed` means."""
        parts = parts_of(typed)
        fitting = self._fitting(parts)
        near = [] if fitting else self._near(parts)
        return Match(self._counted(fitting), self._counted(near))

    def suggest(self, typed: str, limit: int) -> list[SuggestedSpeaker]:
        """Return the speakers whose name may be what is being typed, at first the most quoted."""
        numbers = islice(self._completions(parts_of(typed), limit), limit)
        return [SuggestedSpeaker(self._names[one], self._counts[one]) for one in numbers]

    def _completions(self, parts: list[str], limit: int) -> Iterable[int]:
        if not parts:
            return range(len(self))
        for words in _readings(parts):
            having = [*map(self._having, words[:-1]), self._having_prefix(words[-1])]
            if found := _first_in_all(having, limit):
                return found
        return self._fitting(parts) or self._near(parts)

    def _fitting(self, parts: list[str]) -> list[int]:
        for words in (*_readings(parts), *self._divisions(parts)):
            if exact := self._exact(words):
                return self._narrow(words, exact)
        for words in _readings(parts):
            if alike := self._alike(words):
                return alike
        return []

    def _exact(self, words: Sequence[str]) -> set[int]:
        """Return who has all the words; a letter beside a word is an initial ("J. Raymond")."""
        shortest = 2 if len(max(words, key=len)) > 1 else 1
        return self._all_of(
            [word for word in words if len(word) >= shortest],
            [word for word in words if len(word) < shortest],
        )

    def _divisions(self, parts: list[str]) -> Iterator[list[str]]:
        """Yield the ways to split one typed word into two known ones: "delacruz"."""
        if len(parts) == 1:
            for place in range(2, len(parts[0]) - 1):
                halves = [parts[0][:place], parts[0][place:]]
                if all(map(self._having, halves)):
                    yield halves

    def _narrow(self, words: Sequence[str], fitting: set[int]) -> list[int]:
        """Keep the best matches: the whole name, else the surname, else any part."""
        typed = set(words)
        whole = [number for number in fitting if self._lengths[number] == len(typed)]
        if whole or len(fitting) == 1:
            return sorted(whole or fitting)
        places = set(map(self._place, typed)) - {NO_PLACE}
        by_surname = [
            number
            for number in fitting
            if self._surnames[number] in places
            or (number in self._long_surnames and typed.issuperset(self._long_surnames[number]))
        ]
        return sorted(by_surname or fitting)

    def _alike(self, words: Sequence[str]) -> list[int]:
        """Return who has words like those typed: a typing error apart, or a longer ending."""
        best: dict[int, int] = {}
        for place, word in enumerate(words):
            bearers: dict[int, int] = {}
            for other, distance in self._words_like(word):
                for number in self._having(other):
                    bearers[number] = min(distance, bearers.get(number, distance))
            best = (
                bearers
                if place == 0
                else {
                    number: distance + bearers[number]
                    for number, distance in best.items()
                    if number in bearers
                }
            )
        nearest = min(best.values(), default=0)
        return sorted(number for number, distance in best.items() if distance == nearest)

    def _words_like(self, word: str) -> Iterator[tuple[str, int]]:
        """Yield known words like `word`, itself included, with their distance from it."""
        if self._having(word):
            yield word, 0
            return
        if len(word) >= _SHORTEST_PREFIX:  # "Raym" has no error but is incomplete
            yield from ((self._words[place], 1) for place in self._range(word))
        if allowed := _typing_errors(word):
            # Imported at the first typing error: it takes 3 MB.
            from rapidfuzz import process  # noqa: PLC0415
            from rapidfuzz.distance import OSA  # noqa: PLC0415

            choices = [self._words[place] for place in self._range(word[0])]
            for other, distance, _ in process.extract(
                word, choices, scorer=OSA.distance, score_cutoff=allowed, limit=50
            ):
                if len(word) > _SHORTEST_PREFIX or len(other) > len(word):
                    yield other, int(distance) + 1

    def _near(self, words: Sequence[str], limit: int = 5) -> list[int]:
        """Return a few speakers who share a word, or its beginning, with what was typed."""
        found: dict[int, None] = {}
        for word in sorted(words, key=len, reverse=True):
            for other, _ in sorted(self._words_like(word), key=lambda pair: pair[1]):
                found.update(dict.fromkeys(self._having(other)[:limit]))
        return list(found)[:limit]

    def _having(self, word: str) -> Sequence[int]:
        place = self._place(word)
        if place == NO_PLACE:
            return ()
        return self._postings[self._starts[place] : self._starts[place + 1]]

    def _seek(self, text: str) -> int:
        """Return the place of the first word that does not come before `text`."""
        number = beginning(text)
        start = max(0, bisect_left(self._marks, number) - 1) * MARKED
        end = bisect_right(self._marks, number) * MARKED
        return bisect_left(self._words, text, start, min(end, len(self._words)))

    def _place(self, word: str) -> int:
        place = self._seek(word)
        return place if place < len(self._words) and self._words[place] == word else NO_PLACE

    def _having_prefix(self, prefix: str) -> Sequence[int]:
        if prefix not in self._by_short_prefix:
            places = self._range(prefix)
            having = self._postings[self._starts[places.start] : self._starts[places.stop]]
            in_order = array("I", sorted(set(having)))
            if len(prefix) > _SHORT or not in_order:  # anybody may type what nobody has
                return in_order
            self._by_short_prefix[prefix] = in_order
        return self._by_short_prefix[prefix]

    def _range(self, prefix: str) -> range:
        """Return the places of the words that begin with `prefix`."""
        return range(self._seek(prefix), self._seek(prefix + chr(0x10FFFF)))

    def _all_of(self, words: Iterable[str], beginnings: Iterable[str]) -> set[int]:
        """Return who has all the words and, for each beginning, a word that begins with it."""
        having = [*map(self._having, words), *map(self._having_prefix, beginnings)]
        having.sort(key=len)
        found = set(having[0]) if having else set()
        for others in having[1:]:
            if len(found) * _SEEK_STEPS < len(others):  # thousands share a first name
                found = {number for number in found if _holds(others, number)}
            else:
                found.intersection_update(others)
        return found

    def _counted(self, numbers: Iterable[int]) -> dict[int, int]:
        return {self._ids[number]: self._counts[number] for number in numbers}


def _holds(numbers: Sequence[int], number: int) -> bool:
    """Tell whether `number` is among sorted numbers."""
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number


def _first_in_all(lists: Iterable[Sequence[int]], limit: int) -> list[int]:
    """Return the first numbers that all the sorted lists hold; a few are found without the rest."""
    by_length = sorted(lists, key=len)
    found: list[int] = []
    start, stop = 0, _FIRST_NUMBERS
    while len(found) < limit and by_length[0] and start <= by_length[0][-1]:
        parts = [some[bisect_left(some, start) : bisect_left(some, stop)] for some in by_length]
        found += sorted(set(parts[0]).intersection(*parts[1:]))
        start, stop = stop, 2 * stop
    return found[:limit]


@cache
def _titles() -> frozenset[str]:
    """Return the words beside a name that are no part of it: titles, offices, professions.

    They are left out only if nobody has them in the name ("John Major", "General Electric") and
    something is left to look for.
    """
    # Imported when the first title is typed: the word lists take 3 MB.
    from bot.parsing.words import lexicon  # noqa: PLC0415

    words = (
        *lexicon.COURTESY,
        *lexicon.TITLE_NOUNS,
        *lexicon.NOUNS_BEFORE_NAMES,
        *lexicon.OFFICES,
        *lexicon.PORTFOLIOS,
    )
    return _AROUND_TITLES.union(map(fold, words))


def _readings(parts: list[str]) -> Iterator[list[str]]:
    """Yield the ways to read typed words as a name, the most literal first."""
    if not parts:
        return
    yield parts
    bare = [part for part in parts if part not in _titles()]
    if bare and bare != parts:
        yield bare
    for words in (parts, bare):
        for place in range(len(words) - 1):  # "moon chung in" for "Moon Chungin"
            yield [*words[:place], words[place] + words[place + 1], *words[place + 2 :]]


def _typing_errors(word: str) -> int:
    """Return how many typing errors a word of this length may have: about one in four letters.

    Short names are near each other ("Kim", "Kam"), so a word of three letters may only lack a
    letter ("Jon").
    """
    return 0 if len(word) < _SHORTEST_PREFIX else 1 if len(word) < 8 else 2
