"""Small questions about the clause around a passage: what leads in, what stands beside.

Each looks at a few phrases left or right of one place; attribution asks them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.phrases import Kind, Phrase
from bot.parsing.grammar.verbs import cue_of
from bot.parsing.words.cues import WEAK_CUES, Cue
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.grammar.subjects import Subject
    from bot.parsing.words.tokens import Token


# "Roe said in her speech that": there the speech is only where it was said.
_PLACES_SPEECH: Final = frozenset("in at during from on with after before through via".split())
# With "that" only these do: "said in her speech that", but "a look at her claim that".
_HOLDS_SPEECH: Final = frozenset("in during".split())
# What stands between a verb and the words that it leads in.
INTRODUCES: Final = frozenset((Kind.COMMA, Kind.COLON))


def begins_clause(tokens: Sequence[Token], phrases: Sequence[Phrase], subject: Subject) -> bool:
    """Tell whether a clause of its own begins with the subject, that nobody else reports.

    "When Roe spoke, he called it", "…, which she called", "…, as his rivals warned".
    """
    before = phrases[subject.phrase - 1] if subject.phrase else None
    if before is None or subject.relative is not None:
        return False
    if before.kind is Kind.SUBORDINATOR and tokens[before.first].lower in _BESIDE:
        return subject.phrase > 1 and phrases[subject.phrase - 2].kind is Kind.COMMA
    return before.kind is Kind.COMMA or tokens[before.first].lower in _TAKES_UP


def _is_judging(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a verb gives somebody's word for the thing behind it: "called", not "used"."""
    if phrase.cue >= 0 and tokens[phrase.cue].lower in {"find", "finds", "found"}:
        return True
    return cue_of(tokens, phrase) is Cue.CALL and tokens[phrase.cue].lower not in WEAK_CUES


def is_beside(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether the subject behind a passage opens a clause about something else.

    A relative one that lacks its "that" ("the club he knew"), or one behind "while" or "before".
    """
    before = phrases[i - 1]
    if before.kind is Kind.RELATIVE:
        return True
    if before.kind is Kind.SUBORDINATOR:
        return tokens[before.first].lower in _CONTRASTS
    return before.kind is Kind.NOUN and tokens[phrases[i].first].tag is Tag.PRONOUN


_CONTRASTS: Final = frozenset(
    "while whereas though although because since whether before after until when once".split()
)


_BESIDE: Final = frozenset("as while whereas though although".split())
_TAKES_UP: Final = frozenset("which whom".split())


def takes_clause(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether "that" stands behind a phrase, and with it a whole clause."""
    return i + 1 < len(phrases) and tokens[phrases[i + 1].first].lower == "that"


def is_spoken_of(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether the words that the noun at `i` stands for are only a place or a thing here.

    "Roe said in her speech that", "called her remarks a 'Q'", "said Poe's remarks 'were idle'".
    """
    if not i:
        return False
    before = tokens[phrases[i - 1].first].lower
    that = tokens[phrases[i + 1].first].lower == "that"
    if before in (_HOLDS_SPEECH if that else _PLACES_SPEECH):
        return (before, tokens[phrases[i].last].lower) != ("in", "words")  # "in Roe's words, 'Q'"
    if not that and _is_judging(tokens, phrases[i - 1]):
        return True
    return phrases[i + 1].kind is Kind.QUOTE and is_said(tokens, phrases, i)


def asks(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a question is the verb's object: "waited to see how"; nothing is named so."""
    following = phrases[verb + 1] if verb + 1 < len(phrases) else None
    return following is not None and tokens[following.first].lower in _QUESTIONS


_QUESTIONS: Final = frozenset("how why whether if when where".split())


def is_said(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a verb of speaking stands before the noun at `i`, with "that" or without."""
    k = i - 1
    if k > 0 and phrases[k].kind is Kind.SUBORDINATOR:
        k -= 1
    return k >= 0 and phrases[k].kind is Kind.VERB and cue_of(tokens, phrases[k]) is Cue.SAY


def is_gerund(phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a verb without a cue is a preposition's object: "of running a campaign"."""
    return (
        phrases[i].cue < 0
        and i > 0
        and phrases[i - 1].kind is Kind.PREPOSITION
        and phrases[i].is_participle
    )


def leading_verb(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int | None:
    """Return the verb that a comma, a colon or "that" joins to the words at `i`."""
    before = phrases[i - 1] if i > 1 else None
    if before is None:
        return None
    k = i - 2
    if before.kind is Kind.SUBORDINATOR and tokens[before.first].lower == "that":
        while k > 0 and phrases[k].kind in {Kind.ADVERB, Kind.PREPOSITION}:
            k -= 1  # "said on Monday that"
    elif before.kind not in INTRODUCES:
        return None
    return k if phrases[k].kind is Kind.VERB else None


def opens_with_conjunction(phrases: Sequence[Phrase]) -> bool:
    """Tell whether "and" or "but" begins a new clause among the phrases before a subject.

    "Q," a nod to the town, but many reports say otherwise; not so in "Q," Roe and Poe said.
    """
    for i, phrase in enumerate(phrases):
        if phrase.kind is Kind.CONJUNCTION:
            return not i or any(p.kind not in _LISTS for p in phrases[:i])
    return False


_LISTS: Final = frozenset((Kind.NOUN, Kind.COMMA))
