"""Tells offices in capitals from names, and words from the surnames that look like them.

British and Commonwealth style gives offices capitals: "the Welsh Health Minister, Mark Roe". What
ends in such an office is a common noun, however long its run of capitals.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME
from bot.parsing.words.lexicon import (
    COURTESY,
    DEMONYMS,
    OFFICES,
    ORGANISATION_WORDS,
    PERSON_NOUNS,
    PLACES,
    PORTFOLIOS,
    TITLE_NOUNS,
)
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.parsing.words.tokens import Token

_TITLES: Final = frozenset(t for t in TITLE_NOUNS if not t.endswith(".")) - {"doctor", "pc"} | {
    "emeritus",
    "emerita",
}
_HEADS: Final = _TITLES | (PERSON_NOUNS - ORGANISATION_WORDS)
# What an office may have before its last word, beside titles: "Chief Financial Officer".
_MODIFIERS: Final = (
    _TITLES
    | DEMONYMS
    | OFFICES
    | PORTFOLIOS
    | PLACES
    | frozenset(
        """acting associate chief crown district executive financial first general head high home
        interim junior lead lord managing non-executive operating permanent police press principal
        prime private public regional roads second senior special state supreme technical union
        works""".split()
    )
)
_JOINS: Final = frozenset(("of", "for"))
_OWNS: Final = ("'s", "’s", "s'", "s’")
_DETERMINES: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))


_IN_OFFICE: Final = frozenset((Tag.NAME, Tag.WORD))


def mark_offices(tokens: Sequence[Token]) -> None:
    """Tag the last word of each office in capitals as a common word."""
    for i, token in enumerate(tokens):
        if token.tag not in _IN_OFFICE or not token.text[:1].isupper():
            continue
        if token.tag is Tag.NAME and token.lower.rpartition("-")[2] in _HEADS:
            following = tokens[i + 1] if i + 1 < len(tokens) else None
            if (following is None or following.tag is not Tag.NAME) and _is_office(tokens, i):
                token.tag = Tag.WORD
        if (
            token.tag is Tag.WORD
            and i + 2 < len(tokens)
            and tokens[i + 1].lower in _JOINS
            and token.lower.rpartition("-")[2] in _TITLES
        ):
            _mark_domain(tokens, i + 2)


def _mark_domain(tokens: Sequence[Token], start: int) -> None:
    """Tag as common words what an office is for, where its holder's name follows at once.

    "Vice Minister of Culture and Sport Han Ji-won": the name begins behind "Sport".
    """
    end = last_join = start
    while end < len(tokens) and end - start < _LONGEST_DOMAIN:
        lower = tokens[end].lower
        if lower in _IN_DOMAIN or (lower == "," and _is_listed(tokens, end)):
            last_join = end + 1
        elif tokens[end].tag is not Tag.NAME or _owns(tokens[end]):
            break
        end += 1
    name = _start_of_holder(tokens, last_join, end)
    if name is not None:
        for token in tokens[start:name]:
            token.tag = Tag.WORD if token.tag is Tag.NAME else token.tag


def _is_listed(tokens: Sequence[Token], comma: int) -> bool:
    """Tell whether a comma parts matters of one office: "of Trade, Industry and Energy"."""
    following = tokens[comma + 1 : comma + 5]
    joined = next((i for i, t in enumerate(following) if t.lower in {"and", "&", ","}), 0)
    return 0 < joined < _SHORT and all(t.lower in PORTFOLIOS for t in following[:joined])


def _start_of_holder(tokens: Sequence[Token], start: int, end: int) -> int | None:
    """Return where in a run of capitals the holder's name begins, behind the office's matter.

    Before a Korean or Chinese given name, at a first name, or behind the last word for a matter or
    an institution. None where nothing tells.
    """
    if end - start < _SHORT or tokens[end - 1].lower in ORGANISATION_WORDS | PLACES:
        return None
    if tokens[end - 1].text.partition("-")[2][:1].islower():
        return end - 2
    for i in range(start + 1, end - 1):
        if tokens[i].lower in GENDER_OF_FIRST_NAME and tokens[i].lower not in PORTFOLIOS:
            return i
    for i in range(end - 3, start - 1, -1):
        lower = tokens[i].lower
        if lower in ORGANISATION_WORDS or lower in PORTFOLIOS or lower in PLACES:
            return i + 1
    return end - 2 if end - start == _SHORT else None


_SHORT: Final = 3  # capitals: a matter of one word and a name of two
_LONGEST_DOMAIN: Final = 12  # tokens
_IN_DOMAIN: Final = frozenset("and & of for the".split())


def _is_office(tokens: Sequence[Token], i: int) -> bool:
    start = i
    while start and tokens[start - 1].tag is Tag.NAME and not _owns(tokens[start - 1]):
        start -= 1
    run = [token.lower for token in tokens[start:i]]
    before = tokens[start - 1] if start else None
    if any(word in COURTESY and word not in _MODIFIERS for word in run):
        return False  # "the Rev. King"
    known = all(word in _MODIFIERS for word in run)
    if not known and any(word in GENDER_OF_FIRST_NAME for word in run):
        return False
    head = tokens[i].lower.rpartition("-")[2]
    if before is not None and (before.tag in _DETERMINES or _owns(before)):
        return head in _TITLES or (known and (bool(run) or _is_set_off(tokens, i)))
    joined = i + 1 < len(tokens) and tokens[i + 1].lower in _JOINS
    return (joined and head in _TITLES) or (known and (joined or bool(run)) and _is_plain(run))


def _owns(token: Token) -> bool:
    return token.lower.endswith(_OWNS)


def _is_set_off(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a comma and a name follow: "the Treasurer, Jane Roe"."""
    return (
        i + 2 < len(tokens) and tokens[i + 1].tag is Tag.COMMA and tokens[i + 2].tag is Tag.NAME
    ) or (i + 1 < len(tokens) and tokens[i + 1].lower in _JOINS)


def _is_plain(run: Sequence[str]) -> bool:
    """Tell whether no title stands first, behind which a surname may come: "Judge Major"."""
    return not run or run[0] not in _TITLES or run[0] in _COMPOUND


# Titles that begin an office of two words: "Attorney General", "Chief Justice", "Vice President".
_COMPOUND: Final = frozenset(
    """assistant associate attorney auditor chief commander consul deputy director governor
    inspector lieutenant lord major president prime secretary solicitor surgeon union""".split()
)


def restore_surnames(blocks: Iterable[Sequence[Token]]) -> None:
    """Tag as names the words at a sentence's start that somebody in the text has for a surname.

    "Sally Day sued. Day said": a Day, a March or a King is told by the first name before it.
    """
    blocks = list(blocks)
    surnames = {word for tokens in blocks for word in _surnames(tokens)}
    if not surnames:
        return
    for tokens in blocks:
        for i, token in enumerate(tokens):
            if token.text in surnames and token.tag is not Tag.NAME and _stands_alone(tokens, i):
                token.tag = Tag.NAME


def _surnames(tokens: Sequence[Token]) -> Iterator[str]:
    for i, (before, token) in enumerate(pairwise(tokens), start=1):
        if (
            token.tag is Tag.NAME
            and before.tag is Tag.NAME
            and before.lower in GENDER_OF_FIRST_NAME
            and token.text[1:].islower()
            and (i + 1 == len(tokens) or tokens[i + 1].tag is not Tag.NAME)
        ):
            yield token.text


_AFTER_SUBJECT: Final = frozenset((Tag.CUE, Tag.VERB, Tag.AUXILIARY, Tag.COMMA, Tag.ADVERB))
_BEFORE_SUBJECT: Final = frozenset(
    (Tag.STOP, Tag.QUOTE, Tag.COMMA, Tag.SUBORDINATOR, Tag.CONJUNCTION, Tag.VERB, Tag.CUE)
)


def _stands_alone(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the word may be a subject by itself: "Day said", "…," said Day."""
    if i and tokens[i - 1].tag not in _BEFORE_SUBJECT:
        return False
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    before = tokens[i - 1].tag if i else Tag.STOP
    if before is Tag.CUE:
        return following is None or following.tag in {Tag.STOP, Tag.COMMA}
    return following is not None and following.tag in _AFTER_SUBJECT
