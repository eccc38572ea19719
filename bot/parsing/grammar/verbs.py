"""Questions about verb groups: what kind, and how they hang on one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.phrases import Kind, Phrase, is_name
from bot.parsing.narration import is_speech_verb
from bot.parsing.words.cues import CUES, Cue
from bot.parsing.words.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


def cue_of(tokens: Sequence[Token], phrase: Phrase) -> Cue | None:
    """Return the class of a verb group's cue."""
    if phrase.cue < 0:
        return None
    cue = CUES.get(tokens[phrase.cue].lower)
    if is_speech_verb(tokens, phrase.cue):
        return cue if cue in _SPOKEN else Cue.SAY  # "called out"
    return cue


_SPOKEN: Final = frozenset((Cue.SAY, Cue.MANNER))


def is_passive(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a verb group is passive, so that its subject is spoken of: "was called"."""
    if phrase.cue < 0 or tokens[phrase.cue].lower.endswith("ing"):
        return False
    if tokens[phrase.cue].lower in _FINITE_ONLY:
        return False
    if phrase.first == phrase.cue and phrase.first and _reduces(tokens[phrase.first - 1]):
        return tokens[phrase.cue].lower.endswith(("ed", "ld"))  # "when asked about the fire"
    if phrase.first == phrase.cue:
        return False
    held = tokens[phrase.first : phrase.cue]
    return any(t.lower in _BE for t in held) and not any(t.tag is Tag.TO for t in held)


def _reduces(token: Token) -> bool:
    """Tell whether a clause without subject and "was" may follow: "when asked", "if pressed"."""
    return token.lower in {"when", "if", "whenever"}


def is_suffered(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether "was" stands before the last verb, even one of speech: "was killed"."""
    return any(t.lower in _BE for t in tokens[phrase.first : phrase.last])


def is_hearing(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the subject of a verb group only listens: "the court heard", "was told"."""
    word = tokens[phrase.cue].lower
    return word in _HEARS | ADDRESSES and is_passive(tokens, phrase) is (word in ADDRESSES)


_HEARS: Final = frozenset("hear hears heard".split())
_BE: Final = frozenset("is was are were be been being isn't wasn't aren't weren't".split())
_FINITE_ONLY: Final = frozenset("wrote spoke began swore sang saw forbade".split())


def is_subordinate(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, lowest: int
) -> bool:
    """Tell whether "that", "who" or a verb of speaking takes in the clause of a verb group."""
    start = verb - 1
    if start > 0 and phrases[start].kind is Kind.VERB and phrases[start - 1].kind is Kind.RELATIVE:
        start -= 2  # "a clerk who asked not to be named was blunt"
    for j in range(start, max(lowest, verb - _REACH) - 1, -1):
        kind = phrases[j].kind
        if kind in _TAKES_IN:
            return True
        if kind is Kind.VERB and not phrases[j].is_participle:
            return cue_of(tokens, phrases[j]) in _TAKES_CLAUSE
        if kind in _PARTS_CLAUSES:
            return False
    return False


_TAKES_CLAUSE: Final = frozenset((Cue.SAY, Cue.THINK))
_TAKES_IN: Final = frozenset((Kind.SUBORDINATOR, Kind.RELATIVE))
_PARTS_CLAUSES: Final = frozenset((Kind.COMMA, Kind.CONJUNCTION, Kind.STOP, Kind.QUOTE, Kind.DASH))


def earlier_verb(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> int | None:
    """Return the verb group with which the one right of `i` is coordinated.

    A clause that a verb of speaking or a conjunction has taken in is passed over: in "Roe said
    it was early but added" it is Roe who added.
    """
    found = None
    for j in range(i - 1, max(lowest, i - 2 * _REACH) - 1, -1):
        if phrases[j].kind is Kind.STOP:
            break
        if phrases[j].kind is not Kind.VERB or phrases[j].is_participle:
            continue
        if j and phrases[j - 1].kind is Kind.RELATIVE and phrases[i].kind is Kind.COMMA:
            continue
        found = j
        if _shares_clause(tokens, phrases, j, i) or not is_subordinate(tokens, phrases, j, lowest):
            break
    return found


def _shares_clause(tokens: Sequence[Token], phrases: Sequence[Phrase], j: int, i: int) -> bool:
    """Tell whether "and" at `i` joins to the verb at `j` in its clause with "who" or "where".

    "A rally where the crowd waved and shouted", "Roe, who runs the bank and called it", "Poe hit
    back after she mocked him and called it".
    """
    if tokens[phrases[i].first].lower != "and" or any(
        p.kind is Kind.COMMA for p in phrases[j + 1 : i]
    ):
        return False
    for k in range(j - 1, max(-1, j - _SHORT_CLAUSE), -1):
        if phrases[k].kind is Kind.RELATIVE or tokens[phrases[k].first].lower == "where":
            return True
        if tokens[phrases[k].first].lower in _TIMES:
            return tokens[phrases[k + 1].first].tag is Tag.PRONOUN
        if phrases[k].kind not in {Kind.NOUN, Kind.ADVERB}:
            return False
    return False


_TIMES: Final = frozenset("after when while as because".split())
_SHORT_CLAUSE: Final = 4  # phrases from "where" to its verb


_REACH: Final = 24  # phrases; farther no clause is followed


def find_agents(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> dict[int, int]:
    """Return the noun phrase behind "by" for each passive verb of speaking or naming."""
    found: dict[int, int] = {}
    for i, phrase in enumerate(phrases):
        if phrase.kind is not Kind.VERB:
            continue
        if _is_reduced_passive(tokens, phrases, i):
            found[i] = _named_doer(tokens, phrases, i + 2)
            continue
        if phrase.cue >= 0 and (doer := _doer_behind_words(tokens, phrases, i)) is not None:
            found[i] = _named_doer(tokens, phrases, doer)
            continue
        if not is_passive(tokens, phrase):
            continue
        for j in range(i + 1, min(i + _REACH_OF_BY, len(phrases) - 1)):
            if phrases[j].kind in _PARTS_AGENT:
                break
            if tokens[phrases[j].first].lower == "by" and phrases[j + 1].kind is Kind.NOUN:
                found[i] = j + 1
                break
    return found


_PARTS_AGENT: Final = frozenset((Kind.VERB, Kind.COMMA, Kind.STOP))


def _is_reduced_passive(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a lone participle has its doer right behind it: "Roe, described by Poe as"."""
    return (
        i + 2 < len(phrases)
        and phrases[i].first == phrases[i].last == phrases[i].cue
        and tokens[phrases[i + 1].first].lower == "by"
        and phrases[i + 2].kind is Kind.NOUN
        and tokens[phrases[i].cue].lower.endswith("ed")
        and cue_of(tokens, phrases[i]) is Cue.CALL  # "the plan announced by Poe" takes no name
        and tokens[phrases[i].cue].lower not in _USED  # nor do "tax breaks used by Poe"
    )


def _doer_behind_words(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int | None:
    """Return the doer behind what a thing is called: "the deal, hailed as 'Q' by Roe,".

    An active verb has what it names before the words: "Roe called it 'Q' by mistake".
    """
    k = i + 1
    while k < len(phrases) and tokens[phrases[k].last].lower in _AS:
        k += 1
    if k + 2 >= len(phrases) or phrases[k].kind is not Kind.QUOTE:
        return None
    if tokens[phrases[k + 1].first].lower != "by" or phrases[k + 2].kind is not Kind.NOUN:
        return None
    return k + 2 if cue_of(tokens, phrases[i]) is Cue.CALL else None


_AS: Final = frozenset("as a an the".split())
_USED: Final = frozenset("used employed invoked".split())


def _named_doer(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int:
    """Return the name between commas behind a doer, else the doer: "by the regulator, Roe,"."""
    if i + 3 >= len(phrases) or tokens[phrases[i].last].tag is Tag.NAME:
        return i
    named = phrases[i + 1].kind is phrases[i + 3].kind is Kind.COMMA and is_name(
        tokens, phrases[i + 2]
    )
    return i + 2 if named and phrases[i + 2].kind is Kind.NOUN else i


def find_operators(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> set[int]:
    """Return the nouns right behind a passive verb and "by", whatever the verb: "run by Roe"."""
    return {
        i + 2
        for i, phrase in enumerate(phrases[:-2])
        if phrase.kind is Kind.VERB
        and tokens[phrases[i + 1].first].lower == "by"
        and phrases[i + 2].kind is Kind.NOUN
        and is_suffered(tokens, phrase)
    }


_REACH_OF_BY: Final = 8


# Verbs whose object is the person spoken to.
ADDRESSES: Final = frozenset(
    """tell tells told telling ask asks asked asking warn warns warned warning inform informs
    informed informing assure assures assured assuring remind reminds reminded reminding
    interrupt interrupted urge urges urged urging advise advises advised advising""".split()
)
