"""The phrases of a line: noun phrases, verb groups and what joins them.

A finite-state sketch in the manner of Abney's chunks ("Parsing by Chunks", 1991).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.kinds import (
    NOMINAL,
    NOUNS,
    VERBAL,
    VERBS,
    Kind,
    Phrase,
    is_name,
    is_person_noun,
)
from bot.parsing.grammar.noun_ends import POSTPOSITIVE, describes, end_of_noun
from bot.parsing.grammar.whole_nouns import (
    BRACKETED,
    SHORTEST_WHOLE,
    count_of_whole,
    is_titled_twice,
)
from bot.parsing.narration import is_speech_verb
from bot.parsing.words.cues import PLURALS_OF_SPEECH
from bot.parsing.words.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Kind", "Phrase", "is_name", "is_person_noun", "phrases_of"]


_SIMPLE: Final[dict[Tag, Kind]] = {
    Tag.COMMA: Kind.COMMA,
    Tag.COLON: Kind.COLON,
    Tag.SEMICOLON: Kind.STOP,
    Tag.DASH: Kind.DASH,
    Tag.OPEN: Kind.OPEN,
    Tag.CLOSE: Kind.CLOSE,
    Tag.STOP: Kind.STOP,
    Tag.QUOTE: Kind.QUOTE,
    Tag.PREPOSITION: Kind.PREPOSITION,
    Tag.SUBORDINATOR: Kind.SUBORDINATOR,
    Tag.CONJUNCTION: Kind.CONJUNCTION,
    Tag.RELATIVE: Kind.RELATIVE,
}
_BINDS: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION, Kind.VERB))


def phrases_of(tokens: Sequence[Token]) -> list[Phrase]:
    """Cut a line into phrases."""
    phrases: list[Phrase] = []
    i, beyond = 0, len(tokens)
    while i < beyond:
        token = tokens[i]
        tag = token.tag
        if token.lower in POSTPOSITIVE and i and describes(tokens, i):
            end = i
            phrases.append(Phrase(Kind.ADVERB, i, i))
        elif tag in NOMINAL:
            end = end_of_noun(tokens, i)
            phrases.append(_noun(tokens, i, end))
        elif tag in VERBAL or (tag is Tag.TO and _begins_infinitive(tokens, i)):
            end = _end_of_verb(tokens, i)
            phrases.append(_verb(tokens, i, end))
        elif tag is Tag.PRONOUN or tag is Tag.OBJECT:
            end = i
            phrases.append(Phrase(Kind.NOUN, i, i))
        else:
            end = i
            phrases.append(Phrase(_kind(tokens, i), i, i))
            if (
                phrases[-1].kind is Kind.ACCORDING
                and tokens[i + 1 : i + 2]
                and tokens[i + 1].tag is Tag.TO
            ):
                end = phrases[-1].last = i + 1
        i = end + 1
        if phrases[-1].kind is not Kind.NOUN or len(phrases) < SHORTEST_WHOLE:
            continue
        before = phrases[-2].kind
        if before in _BINDS:
            count = count_of_whole(tokens, phrases)
            if count > 1:
                _join_last(phrases, count)
        elif before is Kind.CLOSE and is_titled_twice(tokens, phrases[-BRACKETED:]):
            _join_last(phrases, BRACKETED)
    return phrases


def _join_last(phrases: list[Phrase], count: int) -> None:
    """Make one noun phrase of the last `count` phrases."""
    last = phrases[-1].last
    del phrases[1 - count :]
    phrases[-1].last = last


def _kind(tokens: Sequence[Token], i: int) -> Kind:
    token = tokens[i]
    if token.tag is Tag.TO:
        return Kind.PREPOSITION
    if token.lower == "according" or _is_per(tokens, i):
        return Kind.ACCORDING
    if token.lower == "that" and not _takes_up_noun(tokens, i):
        return Kind.SUBORDINATOR
    return _SIMPLE.get(token.tag, Kind.STOP)


def _is_per(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "per" behind words names their source: "Q," per the bylaws; not "per hour"."""
    return (
        tokens[i].lower == "per"
        and i + 1 < len(tokens)
        and tokens[i + 1].tag in {Tag.NAME, Tag.DETERMINER, Tag.POSSESSIVE}
        and (not i or tokens[i - 1].tag in {Tag.COMMA, Tag.QUOTE})
    )


def _takes_up_noun(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "that" at `i` is "which": "the tram that", "a report in March that called"."""
    before = tokens[i - 1].tag if i else Tag.STOP
    if before is Tag.TIME:
        return i + 1 < len(tokens) and tokens[i + 1].tag in VERBAL
    return before in NOUNS


def _noun(tokens: Sequence[Token], start: int, end: int) -> Phrase:
    last = tokens[end]
    is_time = last.tag is Tag.TIME and not any(t.tag is Tag.NAME for t in tokens[start:end])
    return Phrase(Kind.ADVERB if is_time else Kind.NOUN, start, end)


def _begins_infinitive(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "to" at `i` stands before a verb rather than a noun."""
    for j in range(i + 1, min(i + 3, len(tokens))):
        tag = tokens[j].tag
        if tag in VERBS or tag is Tag.AUXILIARY:
            return not tokens[j].lower.endswith(("ing", "ed"))
        if tag is not Tag.ADVERB:
            return False
    return False


def _end_of_verb(tokens: Sequence[Token], start: int) -> int:
    end = start
    for i in range(start + 1, len(tokens)):
        tag = tokens[i].tag
        if tag in VERBS and tokens[i].lower.endswith("ing") and _is_full(tokens, i):
            break
        if tag not in VERBAL and not (tag is Tag.TO and _begins_infinitive(tokens, i)):
            break
        if tag is Tag.AUXILIARY and tokens[i].lower in _FINITE and _is_full(tokens, i):
            break  # "a clerk who asked not to be named was blunt"
        if tokens[i].lower in _SAYS and _is_full(tokens, i):
            break  # "a clerk who was not allowed to speak said"
        end = i
    return end


_SAYS: Final = frozenset("said says told tells added wrote".split())
_FINITE: Final = frozenset("is was are were has had have does did".split())


def _is_full(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a verb stands before the participle at `i`, so that a new group begins."""
    return tokens[i - 1].tag in VERBS


def _verb(tokens: Sequence[Token], start: int, end: int) -> Phrase:
    opening = tokens[start]
    first: Token | None = opening
    if opening.tag is Tag.ADVERB:
        first = next((t for t in tokens[start : end + 1] if t.tag is not Tag.ADVERB), None)
    if first is None:
        return Phrase(Kind.ADVERB, start, end)
    cue = -1
    for i in range(end, start - 1, -1):
        if tokens[i].tag is Tag.CUE or is_speech_verb(tokens, i):
            if i > start and tokens[i].lower in PLURALS_OF_SPEECH and tokens[i - 1].tag in VERBS:
                continue  # "wanted answers"
            cue = i
            break
    is_participle = first.tag is Tag.TO or first.lower.endswith("ing")
    return Phrase(Kind.VERB, start, end, cue, is_participle)
