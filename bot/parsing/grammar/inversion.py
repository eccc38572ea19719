"""The subject behind its verb: "Q," said the mayor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.phrases import Kind, Phrase
from bot.parsing.grammar.verbs import ADDRESSES, cue_of
from bot.parsing.narration import is_speech_verb
from bot.parsing.words.cues import PHRASAL, Cue, inflect
from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME
from bot.parsing.words.lexicon import COURTESY, PERSON_NOUNS
from bot.parsing.words.names import is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.words.tokens import Token


def inverted_subject(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int | None:
    """Return the subject behind a verb that follows a quotation: "Q," said the mayor."""
    phrase = phrases[i]
    if phrase.cue < 0 or phrase.is_participle or phrase.first != phrase.cue:
        return None
    if tokens[phrase.cue].lower in PHRASAL:
        return None
    before = i - 1
    if before >= 0 and phrases[before].kind is Kind.COMMA:
        before -= 1
    opens = before < 0 and i == 0
    tail = before >= 0 and phrases[before].kind is not Kind.QUOTE
    if opens and not is_speech_verb(tokens, phrase.cue):
        return None
    if before < 0 and not opens:
        return None
    if tail and before == i - 1:
        return None
    if tail and not (_is_tail(tokens, phrases, i) or _leads_in(tokens, phrases, i)):
        return None
    for j in range(i + 1, min(i + 4, len(phrases))):
        if phrases[j].kind is Kind.NOUN:
            first = tokens[phrases[j].first]
            if first.tag is Tag.OBJECT or is_possessive(tokens[phrases[j].last]):
                return None
            if tail and j + 1 < len(phrases) and phrases[j + 1].kind not in _AFTER_TAIL:
                return None
            if before > 0 and _opens_clause(tokens, phrases, j, tail=tail):
                return None
            return _holder(tokens, phrases, j)
        if phrases[j].kind is not Kind.ADVERB:
            return None
    return None


def _opens_clause(
    tokens: Sequence[Token], phrases: Sequence[Phrase], j: int, *, tail: bool
) -> bool:
    """Tell whether the noun at `j` is the subject of what is said: "said the nurse was right".

    Its verb may be quoted where no quotation stands before: "says two of them 'are late'".
    """
    for k in range(j + 1, len(phrases)):
        kind = phrases[k].kind
        if kind is Kind.QUOTE:
            return tail and phrases[k - 1].kind is Kind.NOUN
        if kind is Kind.VERB:
            return (
                (k > j + 1 or tokens[phrases[k].first].tag is Tag.AUXILIARY)
                and not phrases[k].is_participle
                and not tokens[phrases[k].last].lower.endswith("ed")
            )
        if kind not in {Kind.NOUN, Kind.PREPOSITION, Kind.CONJUNCTION, Kind.ADVERB}:
            return False
    return False


def _leads_in(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether verb, name and mark lead in words: "In short, explained Jane Roe: 'Q'"."""
    return (
        cue_of(tokens, phrases[i]) is Cue.SAY
        and tokens[phrases[i].cue].lower
        not in ADDRESSES  # "Roe, who was there, told the Post: 'Q'"
        and i + 3 < len(phrases)
        and phrases[i + 1].kind is Kind.NOUN
        and tokens[phrases[i + 1].last].tag is Tag.NAME
        and phrases[i + 2].kind in {Kind.COMMA, Kind.COLON}
        and phrases[i + 3].kind is Kind.QUOTE
    )


def _is_tail(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a verb may follow a comma and no passage, some only before a name."""
    word = tokens[phrases[i].cue].lower
    if word in _TAILS:
        return True
    if word not in _TAILS_OF_NAMES or i + 1 >= len(phrases):
        return False
    behind = phrases[i + 1]
    return behind.first < behind.last and tokens[behind.last].tag is Tag.NAME


# "It cleans the blood, explains Dr Jane Roe." None of them takes a person for its object.
_TAILS_OF_NAMES: Final = inflect("explain state argue claim stress insist note conclude write")
# Verbs that may follow a comma and no passage: "It would drag on, said the analyst."
_TAILS: Final = frozenset("said says added wrote reported noted".split())
_AFTER_TAIL: Final = frozenset((Kind.COMMA, Kind.COLON, Kind.STOP, Kind.PREPOSITION, Kind.RELATIVE))


def _holder(tokens: Sequence[Token], phrases: Sequence[Phrase], j: int) -> int:
    """Return the name in apposition to a role: said the group's director, Jane Roe."""
    k = _over_complement(phrases, j + 1)
    if (
        _is_role(tokens, phrases[j])
        and k + 1 < len(phrases)
        and phrases[k].kind is Kind.COMMA
        and phrases[k + 1].kind is Kind.NOUN
        and _is_bare_name(tokens, phrases[k + 1])
    ):
        return k + 1
    return j


def _over_complement(phrases: Sequence[Phrase], k: int) -> int:
    """Return the phrase behind what goes on with a role: "for the Fire and Rescue squad (FRS)"."""
    joins = frozenset((Kind.PREPOSITION,))
    while k + 1 < len(phrases):
        if phrases[k].kind in joins and phrases[k + 1].kind is Kind.NOUN:
            joins = _JOINS
            k += 2
        elif phrases[k].kind is Kind.OPEN:
            close = next((n for n in range(k, len(phrases)) if phrases[n].kind is Kind.CLOSE), None)
            if close is None:
                return k
            k = close + 1
        else:
            return k
    return k


def _is_role(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell a role from a name, even in capitals: "Hull District Collector", not "Jane Baker"."""
    last = tokens[phrase.last]
    if last.tag is Tag.WORD or last.lower == "one":
        return True
    first = tokens[phrase.first].lower
    return last.lower in PERSON_NOUNS and first not in GENDER_OF_FIRST_NAME and first != last.lower


_JOINS: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION))


def _is_bare_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a phrase is a name and no more, but for "the Rev." before it."""
    first = phrase.first
    if tokens[first].lower == "the" and tokens[first + 1 : first + 2]:
        first += tokens[first + 1].lower in COURTESY
    return tokens[first].tag is Tag.NAME and tokens[phrase.last].tag is Tag.NAME
