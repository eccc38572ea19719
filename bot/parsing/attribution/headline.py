"""Rules for the words of a headline, which are asked once the story's own have their speakers."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from bot.models.article import Basis, PersonKind, Span
from bot.parsing.attribution.discourse import Referent
from bot.parsing.attribution.place import Found
from bot.parsing.words.cues import CUES, Cue
from bot.parsing.words.names import is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.attribution.place import Place
    from bot.parsing.words.tokens import Token


def named(place: Place) -> Found | None:
    """Return whom the headline names beside the words: Roe on rain: "Q"; "Q", says Roe.

    Only somebody whom the story quotes is meant, or a name that stands alone before the colon.
    """
    tokens, at = place.tokens, _at(place)
    before, after = tokens[:at], tokens[at + 1 :]
    if before and before[-1].tag is Tag.COLON:
        return _only_one(place, before) or _labelled(place, before[:-1])
    if before and any(_is_speech(token) for token in before[-_NEAR:]):
        return _only_one(place, before)
    if after and (after[0].tag in _PARTS or any(_is_speech(token) for token in after[:_NEAR])):
        return _only_one(place, after)
    return None


def repeated(place: Place) -> Found | None:
    """Return who says nearly the same in the story.

    Where the headline tells of a speaker of its own ("senators ask"), the words are theirs.
    """
    if any(_is_speech(token) and token.lower != "told" for token in place.tokens):
        return None
    words = _content(place, place.number)
    best: dict[int, tuple[float, int]] = {}
    for number, figure in _quoted(place):
        share = len(words & _content(place, number)) / max(1, len(words))
        if share >= _MOST and share > best.get(figure, (0.0, 0))[0]:
            best[figure] = share, number
    if len(words) < _FEWEST or len(best) != 1:
        return None
    ((_, number),) = best.values()
    held = place.answers[number].referent
    return None if held is None else Found(Referent(held.figure, Basis.CONTINUED, held.mention))


def portrayed(place: Place) -> Found | None:
    """Return whom the story is about, where the headline only describes: "Q": the last bargee."""
    after = place.tokens[_at(place) + 1 :]
    if len(after) < _NEAR or after[0].tag is not Tag.COLON or after[1].lower not in _DESCRIBES:
        return None
    if _FIRST_PERSON.search(place.narration.passages[place.number].span.of(_text(place))) is None:
        return None
    quoted = list(_quoted(place))
    ((figure, count),) = Counter(figure for _, figure in quoted).most_common(1) or [(-1, 0)]
    if count < _FEWEST_OF_ONE or 3 * count < 2 * len(quoted):
        return None
    number = next(number for number, speaker in quoted if speaker == figure)
    held = place.answers[number].referent
    return None if held is None else Found(Referent(figure, Basis.CONTINUED, held.mention))


def _only_one(place: Place, tokens: Sequence[Token]) -> Found | None:
    """Return the one whom the story quotes and `tokens` name, None if they are several."""
    quoted = {figure for _, figure in _quoted(place)}
    return _named_in(place, tokens, quoted)


def _labelled(place: Place, tokens: Sequence[Token]) -> Found | None:
    """Return the person of the story whose name is all that stands before the colon."""
    if len(tokens) > _LONGEST_NAME or any(token.tag is not Tag.NAME for token in tokens):
        return None
    figures = place.discourse.people.figures
    persons = {i for i, figure in enumerate(figures) if figure.kind is PersonKind.PERSON}
    return _named_in(place, tokens, persons)


def _named_in(place: Place, tokens: Sequence[Token], figures: set[int]) -> Found | None:
    held: dict[int, Token] = {}
    for token in tokens:
        if token.tag is not Tag.NAME or is_possessive(token):
            continue
        for number in figures:
            figure = place.discourse.people.figures[number]
            name = figure.surname or figure.words[-1]
            if token.lower == name.lower():
                held.setdefault(number, token)
    if len(held) != 1:
        return None
    ((number, token),) = held.items()
    return Found(Referent(number, Basis.NAMED, Span(token.start, token.end)))


def _quoted(place: Place) -> Iterator[tuple[int, int]]:
    """Yield the passages of the story whose speaker is known, with the figure that speaks."""
    for number, answer in enumerate(place.answers):
        if answer.referent is not None and answer.referent.figure is not None:
            yield number, answer.referent.figure


def _content(place: Place, number: int) -> set[str]:
    """Return the stems of a passage's words, those aside that stand in every sentence."""
    words = _WORD.findall(place.narration.passages[number].span.of(_text(place)).lower())
    return {word[:_STEM] for word in words if word not in _COMMON}


def _at(place: Place) -> int:
    return next(i for i, token in enumerate(place.tokens) if token.passage == place.number)


def _text(place: Place) -> str:
    return place.narration.text


def _is_speech(token: Token) -> bool:
    return CUES.get(token.lower) in {Cue.SAY, Cue.MANNER}


_PARTS: Final = frozenset((Tag.COLON, Tag.DASH))
_NEAR: Final = 4  # tokens
_LONGEST_NAME: Final = 4  # tokens
_STEM: Final = 5  # letters; enough to take "rotten" and "rotted" for one word
_MOST: Final = 0.6  # of the headline's words
_FEWEST: Final = 2  # words
_FEWEST_OF_ONE: Final = 3  # quotations
_WORD: Final = re.compile(r"[^\W\d_]{2,}|\d+")
_FIRST_PERSON: Final = re.compile(r"\b(?:I|[Mm]y|me)\b")
_DESCRIBES: Final = frozenset("the a an meet".split())
_COMMON: Final = frozenset(
    """a after an and are as at be been but by could did do does for from had has have he her him
    his how if in into is it its me my no not of on or our out she so than that the their them then
    there they this to up us was we were what when where who why will with would you your can don
    didn isn wasn re ve ll""".split()
)
