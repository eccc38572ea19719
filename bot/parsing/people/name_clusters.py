"""Joins the names of one article into figures.

The full names become figures first, then the short forms are joined to them: by the surname that
the text itself uses, or by an unmistakable first name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from bot.models.article import PersonKind
from bot.parsing.people.entities import Figure
from bot.parsing.words.first_names import PARTICLES, SUFFIXES
from bot.parsing.words.lexicon import (
    COURTESY,
    DEMONYMS,
    DETERMINERS,
    ORGANISATION_WORDS,
    PERSON_NOUNS,
    PLACES,
    TITLE_NOUNS,
)
from bot.parsing.words.names import Name, bare, has_initials, same_first_name, surname_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.narration import Narration


class FoundName(NamedTuple):
    """A name, and the line and phrase in which it stands.

    `owner` tells that it is possessive, `behind` that a preposition stands before its phrase, `new`
    that it introduces its bearer: "Roe, 32,", "a man surnamed Roe"; `related` that its bearer is
    another person's relative: "the son of Ed Roe"; `described` that the words
    beside it say who its bearer is: "Ed Roe, his neighbour,".
    """

    line: int
    phrase: int
    name: Name
    owner: bool
    behind: bool
    new: bool
    related: bool = False
    described: bool = False


class Register:
    """Joins the names of one article into figures."""

    def __init__(
        self, narration: Narration, referred_to: frozenset[str], surnames: frozenset[str]
    ) -> None:
        self.figures: list[Figure] = []
        self._narration = narration
        self._referred_to = referred_to
        self._surnames = surnames
        self._by_surname: dict[str, list[int]] = {}
        self._by_part: dict[str, list[int]] = {}
        self._by_first_name: dict[str, list[int]] = {}
        self._by_words: dict[tuple[str, ...], int] = {}
        self._institutions: dict[str, list[int]] = {}
        self._alone: set[int] = set()
        self._described: set[tuple[str, ...]] = set()

    def full_names(self, found: Sequence[FoundName]) -> dict[int, int]:
        """Make figures of the names of two words or more; return whose each one is."""
        self._described = {f.name.words for f in found if f.described}
        return {
            at: self._full(f.name, self._narration.lines[f.line].block)
            for at, f in enumerate(found)
            if len(_core(f.name.words)) > 1
        }

    def short_names(self, found: Sequence[FoundName]) -> dict[int, int]:
        """Join the names of one word to the full ones, or make figures of them."""
        latest: dict[str, tuple[int, int]] = {}
        named: set[int] = set()
        bearers: dict[int, int] = {}
        for at, f in enumerate(found):
            block = self._narration.lines[f.line].block
            if len(_core(f.name.words)) > 1:
                bearer = self._by_words[f.name.words]
                named.add(bearer)
                surname = self.figures[bearer].surname
                # "Kim Yo-jong, the sister of Kim Jong-un, said": the paragraph is about her.
                known = surname is not None and latest.get(surname, _NOBODY)[0] not in {-1, bearer}
                here = surname is not None and latest.get(surname, _NOBODY)[1] == block
                if surname and not (known and f.related) and not (f.behind and here):
                    latest[surname] = (bearer, block)
            else:
                before = named if f.new else None
                bearers[at] = self._short(f, block, latest, before)
                if latest.get(f.name.words[0], _NOBODY)[1] != block:
                    latest[f.name.words[0]] = (bearers[at], block)
        return bearers

    def tell_apart(self) -> None:
        """Give namesakes without first names their courtesy title: "Mr. Roe" and "Ms. Roe"."""
        bearers: dict[str, list[Figure]] = {}
        for figure in self.figures:
            bearers.setdefault(figure.name, []).append(figure)
        for namesakes in bearers.values():
            for figure in namesakes:
                if len(namesakes) > 1 and figure.courtesy:
                    figure.words = (figure.courtesy, *figure.words)

    def note_days(self) -> None:
        """Tell a day that is named after somebody from a person: "Malala Day"."""
        for day in self.figures:
            if day.words[-1] != "Day" or len(day.words) == 1:
                continue
            name = day.words[:-1]
            first = self.figures[:_MOST_FIGURES]
            if any(f.words[: len(name)] == name and f is not day for f in first):
                day.kind = PersonKind.ORGANISATION

    def _full(self, name: Name, block: int) -> int:
        known = self._by_words.get(name.words)
        if known is None:
            known = self._find_or_add(name, block)
            self._by_words[name.words] = known
        self._enrich(known, name)
        return known

    def _find_or_add(self, name: Name, block: int) -> int:
        if name.words[0].lower() in PARTICLES:  # "Van der Laan", said without his first name
            whole = " ".join((name.words[0].lower(), *name.words[1:]))
            if bearers := self._by_surname.get(whole):
                return bearers[0]
        surname = surname_of(name.words, self._referred_to, self._surnames)
        given = name.words[1] if name.words[0] == surname else name.words[0]
        if name.is_person is not False:
            namesakes = self._by_first_name.get(name.words[0], ())[-_MOST_NAMESAKES:]
            longer = [n for n in namesakes if self._begins(n, name)]
            if len(longer) == 1:
                return longer[0]
            for candidate in self._by_surname.get(surname, ())[-_MOST_NAMESAKES:]:
                figure = self.figures[candidate]
                if _agree(figure.words, surname, given) and figure.gender in {None, name.gender}:
                    if len(name.words) > len(figure.words) or len(figure.words[0]) < len(given):
                        figure.aliases[figure.name] = None
                        figure.words = name.words
                    return candidate
        return self._add(name, surname, given, block)

    def _begins(self, number: int, name: Name) -> bool:
        """Tell whether a person's name begins with a shorter one: "Nurul Huda" (Ismail).

        Who has a role or a description of his own is somebody else: "Nurul Huda, a neighbour,".
        """
        figure = self.figures[number]
        if name.words in self._described or not _title_nouns(name) <= figure.nouns:
            return False
        longer = len(name.words) < len(figure.words) <= _LONGEST_NAME
        if not longer or name.words[-1] in self._referred_to:
            return False  # "Donald Roe" is whole where "Roe" stands alone
        return figure.is_person and figure.words[: len(name.words)] == name.words

    def _add(self, name: Name, surname: str, given: str | None, block: int) -> int:
        kind = {True: PersonKind.PERSON, False: PersonKind.ORGANISATION, None: None}[name.is_person]
        self.figures.append(Figure(name.words, kind, surname, name.gender, block))
        number = len(self.figures) - 1
        if name.is_person is False:
            for form in _short_forms(name.words):
                self._institutions.setdefault(form, []).append(number)
            if has_initials(name.words):  # "HT Roe", until the text tells what it is
                self._institutions.setdefault(surname, []).append(number)
        if name.is_person is not False:
            self._by_surname.setdefault(surname, []).append(number)
            for form in _surname_forms(surname):
                self._by_part.setdefault(form, []).append(number)
            if given is not None:
                self._by_first_name.setdefault(given, []).append(number)
        return number

    def _short(
        self, f: FoundName, block: int, latest: dict[str, tuple[int, int]], before: set[int] | None
    ) -> int:
        """Return whose a short name is: somebody's in `before`, where it is given."""
        name = f.name
        word = name.words[0]
        bearers = self._by_surname.get(word, [])[:_MOST_NAMESAKES]
        fitting = [
            bearer
            for bearer in bearers
            if _fits(self.figures[bearer], name)
            and (before is None or bearer in before or len(_core(self.figures[bearer].words)) == 1)
        ]
        # "Minister Kim" is not the Kim who was called a lawmaker, if there is another.
        agreeing = [one for one in fitting if not _has_other_title(self.figures[one], name)]
        # Who came in by the surname alone goes on by it.
        candidates = sorted(agreeing or fitting, key=lambda one: one not in self._alone)
        recent = latest.get(word)
        owner = None
        if recent is not None and recent[1] == block and recent[0] in candidates:
            owner = recent[0]
        elif candidates:
            owner = candidates[0]
        if owner is None and (not name.title or _goes_before_first_name(name.title[-1])):
            namesakes = self._by_first_name.get(word, [])
            # "Malala Day" is a day, and "Doris Day" is Doris where there is no other
            namesakes = [n for n in namesakes if self.figures[n].words[-1] != "Day"] or namesakes
            owner = namesakes[0] if len(namesakes) == 1 else None
        if owner is None and len(namesakes := self._by_part.get(word, [])) == 1:
            owner = namesakes[0] if _fits(self.figures[namesakes[0]], name) else None
        if owner is None:
            same = self._by_words.get(name.words)
            owner = same if same is not None and _fits(self.figures[same], name) else None
        if owner is None:
            owner = self._holder_of_rank(word)
        known = self._institutions.get(word, [])
        if owner is None and len(known) == 1 and not (f.described or _names_person(name)):
            owner = known[0]
        if owner is None and word.isupper():
            owner = self._body_with_initials(word)
        if owner is None:
            owner = self._add(name, word, None, block)
            self._by_words[name.words] = owner
            if before is not None:
                self._alone.add(owner)
        self._enrich(owner, name)
        return owner

    def _body_with_initials(self, word: str) -> int | None:
        """Return the only name, perhaps a body's, whose capitals are a word: "MSF"."""
        first = self.figures[:_MOST_FIGURES]
        able = [n for n, f in enumerate(first) if f.kind in _BODIES and _initials(f.words) == word]
        if len(able) != 1 or len(word) < _SHORTEST_INITIALS:
            return None
        self.figures[able[0]].kind = PersonKind.ORGANISATION
        return able[0]

    def _holder_of_rank(self, word: str) -> int | None:
        """Return the only person whose title is a word in capitals: "SHO Ram Roe" is "the SHO"."""
        rank = word.lower()
        if not word.isupper():
            return None
        holders = [n for n, f in enumerate(self.figures[:_MOST_FIGURES]) if rank in f.nouns]
        return holders[0] if len(holders) == 1 else None

    def _enrich(self, number: int, name: Name) -> None:
        figure = self.figures[number]
        figure.aliases[" ".join(name.words)] = None
        if figure.gender is None:
            figure.gender = name.gender
        if name.title and name.title[-1] in COURTESY:
            figure.courtesy = name.title[-1].capitalize()
            figure.gender_told = figure.gender_told or COURTESY[name.title[-1]] is not None
        if figure.kind is None and name.is_person is not None:
            figure.kind = PersonKind.PERSON if name.is_person else PersonKind.ORGANISATION
        figure.nouns |= _title_nouns(name)
        figure.modifiers.update(map(bare, name.title))


def _goes_before_first_name(word: str) -> bool:
    """Tell whether a word stands before first names too: "Sir Ed", "21-year-old Ada"."""
    return word in _BEFORE_FIRST_NAMES or word.endswith("-year-old")


# Titles that go before a first name: "Sir Desmond" is Sir Desmond Roe (Debrett's).
_BEFORE_FIRST_NAMES: Final = frozenset(
    "sir dame lady father sister brother maulana sheikh imam swami sultan king queen".split()
)
_LONGEST_NAME: Final = 5  # words; more are a headline's
_MOST_FIGURES: Final = 200  # that are looked at; bounds the work
_NOBODY: Final = (-1, -1)
_MOST_NAMESAKES: Final = 8  # people of one surname that are looked at; bounds the work


def _surname_forms(surname: str) -> Iterator[str]:
    """Yield a surname as later text may write it: "van Roe" and "Roe", "al-Roe" and "Al-Roe"."""
    particles, _, last = surname.rpartition(" ")
    if particles:
        yield last
    article, hyphen, rest = surname.partition("-")
    if hyphen and article.islower():
        yield f"{article.capitalize()}-{rest}"
        yield rest


def _short_forms(words: Sequence[str]) -> Iterator[str]:
    """Yield the single words that stand for an institution later on.

    "The Bank", behind "the Bank of England"; its initials, "WHO", which the AP Stylebook
    ("abbreviations and acronyms") allows on second reference without parentheses.
    """
    if len(words) > 1:
        if words[1] in {"of", "for"} or _is_firm(words):
            yield words[0]
        yield _initials(words)
        if any(word[0].islower() for word in words):
            yield "".join(word[0] for word in words)  # "BoM", the Bureau of Meteorology


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words if word[0].isupper())


_BODIES: Final = (None, PersonKind.ORGANISATION)
_SHORTEST_INITIALS: Final = 3  # letters


def _is_firm(words: Sequence[str]) -> bool:
    """Tell whether an institution goes by its first word later on: "Roe", behind "Roe Newspapers".

    "Hull City Council" does not: Hull is the place.
    """
    first = words[0].lower()
    named = first not in PLACES and first not in DEMONYMS and first not in ORGANISATION_WORDS
    return named and ("on" in words or words[-1].lower().rstrip(".") in _FIRMS)


_FIRMS: Final = frozenset(
    """airlines associates bank co company corp corporation electronics group holdings inc limited
    ltd llc llp media motors newspapers plc publications records studios systems
    technologies""".split()
)


def _names_person(name: Name) -> bool:
    """Tell whether a title says that a person is meant: "Mr Roe", not "publisher Roe"."""
    last = name.title[-1] if name.title else ""
    return bool(last) and name.is_person is True and not last.endswith(_TRADES)


# What a firm is called as well as a person.
_TRADES: Final = tuple(
    """maker publisher developer retailer brewer operator carrier insurer lender manufacturer
    broadcaster producer builder supplier distributor""".split()
)


def _core(words: Sequence[str]) -> list[str]:
    return [w for w in words if w.lower() not in SUFFIXES]


def _agree(words: Sequence[str], surname: str, given: str) -> bool:
    """Tell whether the full name `words` may belong to a namesake called `given`."""
    others = [w for w in words if w != surname and w.lower() not in SUFFIXES]
    return not others or same_first_name(others[0], given) or given in others


def _title_nouns(name: Name) -> set[str]:
    """Return the nouns by which a name's titles may be taken up: "Sen." is a senator."""
    if not name.title:
        return set()
    nouns = {word for word in name.title if word in PERSON_NOUNS and word not in TITLE_NOUNS}
    if name.title and _is_rank(name.title[-1]):
        nouns.add(name.title[-1])
    return nouns.union(*(TITLE_NOUNS[word].split() for word in name.title if word in TITLE_NOUNS))


def _is_rank(word: str) -> bool:
    """Tell whether a word before a name may stand for its bearer later: "Garda", "SHO", "elder"."""
    return not (
        word in COURTESY
        or word.endswith((".", "'s", "’s"))
        or word in DETERMINERS
        or word in DEMONYMS
        or word in PLACES
        or word in ORGANISATION_WORDS
    )


def _has_other_title(figure: Figure, name: Name) -> bool:
    """Tell whether both bear titles, and none in common."""
    nouns = _title_nouns(name)
    return bool(nouns and figure.nouns) and nouns.isdisjoint(figure.nouns)


def _fits(figure: Figure, name: Name) -> bool:
    """Tell whether a short name with its title may mean the figure."""
    gender = name.gender
    return gender is None or figure.gender is None or gender == figure.gender
