"""Rules for headline quotations. They run after the body's quotations have speakers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.models.article import Basis, ParagraphKind, PersonKind, Span
from bot.parsing.attribution.discourse import Referent
from bot.parsing.attribution.place import Found
from bot.parsing.words.cues import CUES, Cue
from bot.parsing.words.lexicon import (
    COURTESY,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
    TITLE_NOUNS,
)
from bot.parsing.words.names import is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.attribution.place import Place
    from bot.parsing.people.entities import Figure
    from bot.parsing.words.tokens import Token


def named(place: Place) -> Found | None:
    """Find the speaker that the headline names beside the words: Roe on rain: "Q"; "Q", says Roe.

    The name is the subject, or stands alone. Headlines drop "is" and "was" (Roe told: "Q"), so a
    verb in the past tense may be passive and does not count.
    """
    tokens, at = place.tokens, _at(place)
    before, after = tokens[:at], tokens[at + 1 :]
    if (credited := _named_at_end(place, after)) is not None:
        return credited
    is_introduced = bool(before) and before[-1].tag is Tag.COLON
    ends = [i for i, token in enumerate(before[:-1]) if token.tag in _BREAKS]
    part = before[ends[-1] + 1 :] if ends else before
    name, rest = _split_name(part)
    if len(rest) == 1 and is_introduced:
        return _find_named(place, name, quoted=False)
    if is_introduced and _is_topic(place, rest[:-1]):
        return _find_named(place, name)
    if len(rest) <= _NEAR and _tells(rest):
        return _find_named(place, name)
    return None if is_introduced else _named_behind(place, after)


def _named_at_end(place: Place, after: Sequence[Token]) -> Found | None:
    """Find the speaker at the headline's end: "Q" bridge, says Mayor Roe; , Roe warns."""
    commas = [i for i, token in enumerate(after) if token.tag is Tag.COMMA]
    if not commas:
        return None
    credit = after[commas[-1] + 1 :]
    if credit and _speaks(credit[0]) and credit[0].lower != "tells":
        name, rest = _split_name(credit[1:])
        return None if rest and rest[0].tag not in _AFTER_NAME else _find_named(place, name)
    name, rest = _split_name(credit)
    return _find_named(place, name) if len(rest) == 1 and _speaks(rest[0]) else None


def _named_behind(place: Place, after: Sequence[Token]) -> Found | None:
    """Find the speaker behind the words: "Q", says Roe; "Q", Roe tells fans; "Q": Ann Roe."""
    opens = bool(after) and after[0].tag in _OPENS
    part = after[1:] if opens else after
    ends = [i for i, token in enumerate(part) if token.tag in _BREAKS or token.tag is Tag.COMMA]
    part = part[: ends[0]] if ends else part
    if part and _speaks(part[0]) and part[0].lower != "tells":
        name, rest = _split_name(part[1:])
        return None if rest and rest[0].tag not in _AFTER_NAME else _find_named(place, name)
    name, rest = _split_name(part)
    if _tells(rest) or (not rest and not ends and opens and after[0].tag is not Tag.COMMA):
        return _find_named(place, name)
    return None


def repeated(place: Place) -> Found | None:
    """Find the only speaker of the story who says nearly the same.

    A headline that has a speaker of its own ("senators ask") quotes that one. Words that say the
    contrary, or say "he" where the others say "I", are not the same.
    """
    if any(_is_speech(token) and token.lower != "told" for token in place.tokens):
        return None
    words, kind = _content(place, place.number), _kind(place, place.number)
    best: dict[int, tuple[float, int]] = {}
    for number, figure in _quoted(place):
        share = len(words & _content(place, number)) / max(1, len(words))
        if (
            share >= _MOST
            and _kind(place, number) == kind
            and share > best.get(figure, (0.0, 0))[0]
        ):
            best[figure] = share, number
    if len(words) < _FEWEST or len(best) != 1:
        return None
    ((_, number),) = best.values()
    return _found(place, number)


def is_copy(place: Place) -> bool:
    """Tell whether a heading has its words from a quotation, where they are found with more."""
    if not place.is_heading:
        return False
    words = f" {' '.join(_ANY_WORD.findall(_words(place, place.number)))} "
    return any(
        words in f" {' '.join(_ANY_WORD.findall(_words(place, number)))} "
        for number, _ in _quoted(place)
    )


def section(place: Place) -> Found | None:
    """Find the speaker of a heading if the section below it quotes only one person."""
    if not place.is_heading or len(_ANY_WORD.findall(_words(place, place.number))) < _SENTENCE:
        return None
    blocks = place.narration.blocks
    below = range(place.line.block + 1, len(blocks))
    end = next((i for i in below if blocks[i].kind is ParagraphKind.SUBHEAD), len(blocks))
    found = {}
    for number, answer in enumerate(place.answers):
        at = place.narration.line_of[number]
        if at < 0 or not place.line.block < place.narration.lines[at].block < end:
            continue
        if answer.referent is None or answer.referent.figure is None:
            return None
        found[answer.referent.figure] = number
    return _found(place, *found.values()) if len(found) == 1 else None


def _found(place: Place, number: int) -> Found | None:
    """Return the speaker of another passage as that of the heading."""
    held = place.answers[number].referent
    return None if held is None else Found(Referent(held.figure, Basis.CONTINUED, held.mention))


def _split_name(part: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """Split off the name that opens the part, with a title before it: "Mayor Roe"."""
    size = 0
    for token in part:
        is_name = token.tag is Tag.NAME or (not size and token.lower in _OFFICES)
        if not is_name or _is_speech(token) or token.lower in _TOPICS:
            break
        size += 1
    return part[:size], part[size:]


def _tells(rest: Sequence[Token]) -> bool:
    """Tell whether the name's verb is one of speaking, and nobody else speaks behind it."""
    if not rest or not _speaks(rest[0]):
        return False
    return not any(
        _is_speech(token) or token.tag is Tag.COMMA or is_possessive(token) for token in rest[1:]
    )


def _is_topic(place: Place, rest: Sequence[Token]) -> bool:
    """Tell whether a topic or a listener stands between the name and the colon: Roe on rain."""
    if len(rest) < 2 or len(rest) > _NEAR or any(_is_speech(token) for token in rest):
        return False
    last = rest[-1].lower
    if rest[0].lower == "on":
        return last not in _STATES
    if rest[0].lower != "to" or len(rest) > 2:
        return False
    people = place.discourse.people.figures
    return last in PLURAL_PERSON_NOUNS or any(last == (p.surname or "").lower() for p in people)


def _find_named(place: Place, name: Sequence[Token], *, quoted: bool = True) -> Found | None:
    """Find the only person of the story with the name; where `quoted`, one that it quotes."""
    if not name or is_possessive(name[-1]):
        return None
    speakers = {figure for _, figure in _quoted(place)}
    only = name[0].lower if len(name) == 1 else ""
    is_office = only in TITLE_NOUNS or (only in PERSON_NOUNS and name[0].tag is not Tag.NAME)
    office = only if is_office else None
    figures = [
        number
        for number, figure in enumerate(place.discourse.people.figures)
        if (number in speakers or figure.kind is PersonKind.PERSON)
        and (office in figure.nouns if office else _bears(figure, name))
    ]
    if len(figures) != 1 or (quoted and figures[0] not in speakers):
        return None
    last = name[-1]
    return Found(Referent(figures[0], Basis.NAMED, Span(last.start, last.end)))


def _bears(figure: Figure, name: Sequence[Token]) -> bool:
    """Tell whether all words of the name fit: not Bill Roe, Mr Roe or Judge Roe for Ann Roe."""
    *first, last = (token.lower.rstrip(".") for token in name)
    if last != (figure.surname or figure.words[-1]).lower():
        return False
    known = {word.lower().rstrip(".") for word in figure.words} | figure.nouns
    return all(
        word in known or (word in COURTESY and COURTESY[word] in {None, figure.gender})
        for word in first
    )


def _quoted(place: Place) -> Iterator[tuple[int, int]]:
    """Yield the passages of the story whose speaker is known, with the figure that speaks."""
    for number, answer in enumerate(place.answers):
        if answer.referent is not None and answer.referent.figure is not None:
            yield number, answer.referent.figure


def _content(place: Place, number: int) -> set[str]:
    """Return the stems of a passage's words, without the words that any sentence may hold."""
    return {word[:_STEM] for word in _WORD.findall(_words(place, number)) if word not in _COMMON}


def _kind(place: Place, number: int) -> tuple[bool, bool]:
    """Tell whether a passage denies something, and whether its speaker stands in it."""
    words = _words(place, number)
    return _DENIES.search(words) is not None, _FIRST_PERSON.search(words) is not None


def _words(place: Place, number: int) -> str:
    return place.narration.passages[number].span.of(_text(place)).lower()


def _at(place: Place) -> int:
    return next(i for i, token in enumerate(place.tokens) if token.passage == place.number)


def _text(place: Place) -> str:
    return place.narration.text


def _is_speech(token: Token) -> bool:
    return CUES.get(token.lower) in {Cue.SAY, Cue.MANNER}


def _speaks(token: Token) -> bool:
    is_verb = _is_speech(token) or token.lower in _CALLS
    return is_verb and (token.lower.endswith("s") or token.lower == "said")


_OFFICES: Final = PERSON_NOUNS.union(TITLE_NOUNS)
_CALLS: Final = frozenset("calls brands dubs labels describes denounces".split())
_BREAKS: Final = frozenset((Tag.COLON, Tag.SEMICOLON, Tag.DASH, Tag.STOP))
_OPENS: Final = frozenset((Tag.COLON, Tag.DASH, Tag.COMMA))
_AFTER_NAME: Final = frozenset((Tag.PREPOSITION, Tag.SUBORDINATOR, Tag.TO))
_TOPICS: Final = frozenset("on to".split())
# Whoever is "on trial" need not be the one who speaks.
_STATES: Final = frozenset(
    """trial bail parole remand probation run brink top fire board strike leave tour track course
    stage air camera tape video film""".split()
)
_NEAR: Final = 4  # tokens
_STEM: Final = 5  # letters; enough to take "rotten" and "rotted" for one word
_MOST: Final = 0.6  # of the headline's words
_FEWEST: Final = 2  # words
_WORD: Final = re.compile(r"[^\W\d_]{2,}|\d+")
_ANY_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE: Final = 4  # words
_FIRST_PERSON: Final = re.compile(r"\b(?:i|me|my|mine|we|our|ours)\b")
_DENIES: Final = re.compile(r"\b(?:never|not?|cannot|nobody|nothing|none)\b|n['’]t\b")
_COMMON: Final = frozenset(
    """a after an and are as at be been but by could did do does for from had has have he her him
    his how if in into is it its me my no not of on or our out she so than that the their them then
    there they this to up us was we were what when where who why will with would you your can don
    didn isn wasn re ve ll""".split()
)
