"""Where a noun phrase ends, and the next phrase begins without a mark between them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.kinds import (
    NOMINAL,
    NOUNS,
    SINGULAR,
    STARTS_PHRASE,
    VERBAL,
    VERBS,
    is_person_noun,
)
from bot.parsing.words.cues import DOCUMENT_NOUNS, SPEECH_NOUNS
from bot.parsing.words.lexicon import (
    COURTESY,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
    TITLE_NOUNS,
)
from bot.parsing.words.names import (
    is_nickname,
)
from bot.parsing.words.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


def end_of_noun(tokens: Sequence[Token], start: int) -> int:
    """Return the last token of the noun phrase that begins at `start`."""
    end = start
    singular = tokens[start].lower in SINGULAR
    is_placed = start > 0 and tokens[start - 1].tag in _LEADS
    fronted = tokens[0].tag is Tag.PREPOSITION
    for i in range(start + 1, len(tokens)):
        token = tokens[i]
        tag = token.tag
        if tag not in NOMINAL:
            if tag is Tag.QUOTE and is_nickname(tokens, i):
                continue
            if _is_document(tokens, i):
                end = i  # "the court order targets"
            break
        if tag in STARTS_PHRASE and tokens[i - 1].tag not in STARTS_PHRASE:
            break
        if is_placed and tag in NOUNS:
            before = tokens[i - 1].tag
            if before in _DATED:
                if _begins_behind_time(tokens, start, i):
                    break
            elif before is Tag.WORD and fronted and _is_fronted(tokens, start, i):
                break
        if tag is Tag.NAME or tag is Tag.TIME or token.lower in _POINTS:
            if _begins_time(tokens, i):
                break
            if tokens[i - 1].tag is not Tag.NAME and (
                _begins_author(tokens, start, i)
                or _begins_main_clause(tokens, start, i)
                or _is_behind_hearers(tokens, start, i)
            ):
                break
        if token.lower in ABBREVIATED_TITLES and tokens[i - 1].tag is Tag.WORD:
            if not _stands_before_title(tokens[i - 1].lower):
                break  # "at the party convention Sen. Jane Roe said"
        elif token.lower in POSTPOSITIVE and describes(tokens, i):
            break
        elif singular and _is_plural(token):
            break  # "a decision lawyers called": who called it begins a clause
        end = i
    return end


_LEADS: Final = frozenset((Tag.PREPOSITION, Tag.TO))


def _begins_behind_time(tokens: Sequence[Token], start: int, i: int) -> bool:
    """Tell whether a subject at `i` stands behind a time: "On Monday Roe said"."""
    if tokens[start - 1].lower not in _WHEN and not (
        tokens[start - 1].lower == "of" and tokens[i - 1].tag is Tag.NUMBER
    ):
        return False
    are_people = is_person_noun(tokens[i]) and not tokens[i].text[0].isupper()
    if not (are_people or tokens[i].text[0].isupper()):
        return False
    time = tokens[start:i]
    if any(t.tag not in _OF_TIME and t.lower not in _POINTS for t in time):
        return False
    if all(t.tag is Tag.NUMBER for t in time) and not _YEAR.fullmatch(time[-1].text):
        return False
    after = next((t for t in tokens[i + 1 : i + 7] if t.tag not in NOUNS), tokens[i])
    if after.tag is Tag.PREPOSITION:
        return are_people  # not "in 2019 Bank of England notes"
    return after.tag in VERBAL or after.tag is Tag.COMMA


_DATED: Final = frozenset((Tag.TIME, Tag.NUMBER))
_OF_TIME: Final = _DATED | {Tag.DETERMINER}
_WHEN: Final = frozenset("in on at since until during by before after".split())
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")


def _begins_author(tokens: Sequence[Token], start: int, i: int) -> bool:
    """Tell whether a name behind a document begins a clause: "a letter Roe wrote to the board"."""
    if tokens[i - 1].lower not in _AUTHORED or i - 1 == start or tokens[i].tag is not Tag.NAME:
        return False
    verb = next((t for t in tokens[i : i + 5] if t.tag is not Tag.NAME), tokens[i])
    return verb.lower in _AUTHORS


def _begins_main_clause(tokens: Sequence[Token], start: int, i: int) -> bool:
    """Tell whether a name at `i` stands behind what opens a clause: "In her statement Roe said".

    The clause opens the line, or stands behind "that".
    """
    if start != 1 and (start < 1 or tokens[start - 2].lower != "that"):
        return False
    before = tokens[i - 1]
    return (
        tokens[start - 1].tag is Tag.PREPOSITION
        and before.tag is Tag.WORD
        and tokens[start].tag in STARTS_PHRASE
        and (before.lower in DOCUMENT_NOUNS or before.lower in SPEECH_NOUNS)
        and before.text[:1].islower()
    )


def _is_fronted(tokens: Sequence[Token], start: int, i: int) -> bool:
    """Tell whether who speaks stands at `i` behind the phrase that opens the line.

    A verb has its subject before it, and no phrase with a preposition is one: "At the weekend Roe
    called it", "Outside court police said".
    """
    token = tokens[i]
    if token.tag is not Tag.NAME and not _is_plural(token) and token.lower != "police":
        return False
    if not tokens[i - 1].text[0].islower():
        return False
    if any(t.tag not in _FRONTED for t in tokens[:start]):
        return False
    after = next((t for t in tokens[i + 1 : i + 6] if t.tag not in _BEFORE_VERB), token)
    return after.tag is Tag.CUE


_FRONTED: Final = NOMINAL | {Tag.PREPOSITION, Tag.TO}
_BEFORE_VERB: Final = frozenset((Tag.NAME, Tag.ADVERB, Tag.AUXILIARY))


def _is_behind_hearers(tokens: Sequence[Token], start: int, i: int) -> bool:
    """Tell whether a name behind those who were told begins a clause: "told the jury Roe had"."""
    if tokens[i].tag is not Tag.NAME or tokens[i - 1].lower not in _HEARERS or not start:
        return False
    if tokens[start - 1].lower not in _TOLD:
        return False
    after = next((t for t in tokens[i + 1 : i + 6] if t.tag is not Tag.NAME), tokens[i])
    return after.tag is Tag.AUXILIARY or after.tag in VERBS


_TOLD: Final = frozenset("tell tells told telling".split())
_HEARERS: Final = PLURAL_PERSON_NOUNS | frozenset(
    "police court jury hearing tribunal inquest inquiry panel committee parliament council".split()
)
_AUTHORED: Final = frozenset(
    "letter statement email e-mail message note memo tweet post report essay article speech".split()
)
_AUTHORS: Final = frozenset("wrote sent posted issued signed published gave read made".split())


def _is_document(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a word that could be a verb names a document: a full verb follows it."""
    return (
        tokens[i].tag in VERBS
        and tokens[i].lower in DOCUMENT_NOUNS
        and tokens[i - 1].tag is Tag.WORD
        and i + 1 < len(tokens)
        and tokens[i + 1].tag in VERBS
        and tokens[i + 1].lower.endswith(("s", "ed"))
    )


# "the younger Mr. Roe", "the late Dr. Poe": part of the name's own phrase.
_BEFORE_TITLE: Final = frozenset("younger elder older late former retired then".split())


def _stands_before_title(word: str) -> bool:
    """Tell whether a word may go before an abbreviated title: "four-star Gen.", "spokesman Lt."."""
    return word in _BEFORE_TITLE or "-" in word or word in PERSON_NOUNS


# Adjectives that stand behind their noun and take a preposition (Quirk et al. 7.21-22).
POSTPOSITIVE: Final = frozenset("familiar close privy aware opposed loyal present".split())


def _is_plural(token: Token) -> bool:
    """Tell whether a noun for people is plural in form; a crew or a pair may be one."""
    return token.lower.endswith("s") and token.lower in PLURAL_PERSON_NOUNS


def describes(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the adjective at `i` stands behind its noun: "a source familiar with"."""
    return (
        is_person_noun(tokens[i - 1])
        and i + 1 < len(tokens)
        and tokens[i + 1].tag in {Tag.PREPOSITION, Tag.TO}
    )


def _begins_time(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a time begins at `i` behind a noun: "Roe Monday", "a study last year"."""
    if tokens[i].tag is Tag.TIME:
        return tokens[i - 1].tag is Tag.NAME
    return (
        tokens[i].lower in _POINTS
        and tokens[i - 1].tag in NOUNS
        and tokens[i + 1 : i + 2] != []
        and tokens[i + 1].tag is Tag.TIME
    )


_POINTS: Final = frozenset("last next this earlier".split())
ABBREVIATED_TITLES: Final = frozenset(
    title for title in (*COURTESY, *TITLE_NOUNS) if title.endswith(".")
)
