"""Several phrases that are one noun: institutions with "of", offices, a noun with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.kinds import SINGULAR, Kind, Phrase, held, is_person_noun
from bot.parsing.grammar.noun_ends import ABBREVIATED_TITLES
from bot.parsing.words.lexicon import (
    COURTESY,
    PERSON_NOUNS,
    PORTFOLIOS,
    TITLE_NOUNS,
)
from bot.parsing.words.names import (
    is_possessive,
    joins_institution,
    name_at_end,
    name_behind_domain,
)
from bot.parsing.words.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence

_JOINS: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION))


def is_titled_twice(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> bool:
    """Tell whether a second title stands in brackets before a name: "Chief (Mrs) Jane Roe"."""
    if len(phrases) < BRACKETED:
        return False
    title, opening, second, _, name = phrases
    return (
        opening.kind is Kind.OPEN
        and title.kind is second.kind is Kind.NOUN
        and tokens[second.last].lower in COURTESY
        and _is_title(tokens[title.last])
        and tokens[name.first].tag is Tag.NAME
    )


SHORTEST_WHOLE: Final = 3  # phrases
BRACKETED: Final = 5  # phrases: two titles, two brackets and a name


def count_of_whole(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> int:
    """Tell how many of the last phrases, of which the last is a noun, are one noun phrase."""
    if phrases[-2].kind in _JOINS and (
        _is_institution(tokens, phrases) or _is_office(tokens, phrases)
    ):
        return 3
    if tokens[phrases[-1].last].tag is not Tag.NAME:
        return 1
    if (count := _count_of_portfolios(tokens, phrases)) > 1:
        return count
    if (count := _count_of_office(tokens, phrases)) > 1:
        return count
    return 1 if phrases[-2].kind is Kind.CONJUNCTION else _names_its_noun(tokens, phrases)


def _count_of_office(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> int:
    """Tell how many of the last phrases are an office for several matters and its holder's name.

    "Vice Minister of Culture and Sport Han Ji-won", "Speaker of the House of Assembly Femi Ojo".
    """
    if not _is_matter(tokens, phrases[-1]):
        return 1
    for at in range(len(phrases) - 2, max(0, len(phrases) - _LONGEST_OFFICE), -2):
        join, before = phrases[at], phrases[at - 1]
        if join.kind not in _IN_OFFICE or before.kind is not Kind.NOUN:
            return 1
        if join.kind is Kind.PREPOSITION and _is_title(tokens[before.last]):
            return len(phrases) - at + 1
        if not _is_matter(tokens, before):
            return 1
    return 1


def _is_matter(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a phrase begins with what an office is for, a common word in capitals."""
    first = tokens[_behind_article(tokens, phrase)]
    return phrase.kind is Kind.NOUN and first.tag is Tag.WORD and first.text[:1].isupper()


def _behind_article(tokens: Sequence[Token], phrase: Phrase) -> int:
    """Return the first token but "the"; a text that was cut off may end with the article."""
    alone = phrase.first == phrase.last
    return phrase.first + (tokens[phrase.first].lower == "the" and not alone)


_LONGEST_OFFICE: Final = 9  # phrases
_IN_OFFICE: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION, Kind.COMMA))


def _names_its_noun(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> int:
    """Tell how many of the last phrases are one that names its noun, 0 where none are.

    "A woman called Jane Roe", "a man identified only as Roe", "a resident surnamed Roe".
    """
    name = phrases[-1]
    at = -2
    if phrases[at].kind is Kind.PREPOSITION and tokens[phrases[at].first].lower == "as":
        at -= 1
    if len(phrases) < 1 - at or phrases[at].kind is not Kind.VERB:
        return 0
    if name.kind is not Kind.NOUN or any(t.tag is not Tag.NAME for t in held(tokens, name)):
        return 0
    verb, noun = held(tokens, phrases[at]), phrases[at - 1]
    if verb[0].lower not in (_NAMED_AS if at < -2 else _NAMED) or noun.kind is not Kind.NOUN:
        return 0
    named = tokens[noun.first].lower in SINGULAR and is_person_noun(tokens[noun.last])
    return 1 - at if named and tokens[noun.last].tag is Tag.WORD else 0


_NAMED: Final = frozenset("called named surnamed".split())
_NAMED_AS: Final = frozenset("identified known named".split())


def _is_institution(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> bool:
    """Tell whether the last phrases are one whose first words are an institution with "of".

    "The Bank of England", "University of Leeds professor Jane Roe", "a House of Lords clerk".
    """
    head, of, tail = phrases[-3], phrases[-2], phrases[-1]
    first = tail.first + (tokens[tail.first].lower == "the")
    return (
        tail.kind is Kind.NOUN
        and head.kind is Kind.NOUN
        and joins_institution(tokens, of.first)
        and first <= tail.last
        and tokens[first].tag is Tag.NAME
    )


def _is_office(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> bool:
    """Tell whether the last phrases are an office with "of" and its holder's name.

    "Secretary of State Jane Roe", "director of football John Doe" are one noun phrase; "the wife
    of Gov. Jane Roe" is not.
    """
    head, of, name = phrases[-3], phrases[-2], phrases[-1]
    if (
        head.kind is not Kind.NOUN
        or name.kind is not Kind.NOUN
        or not _is_title(tokens[head.last])
        or not (
            tokens[of.first].lower in {"of", "for"}
            or (tokens[of.first].lower == "to" and tokens[head.last].lower in _SENT)
            or (
                tokens[of.first].lower in {"in", "at"}
                and tokens[head.last].lower in _POSTED
                and not any(map(is_possessive, held(tokens, name)))
            )
        )
    ):
        return False
    begins = _behind_article(tokens, name)
    if tokens[begins].lower in _HEADED and _is_abbreviated_title(tokens, begins + 1, name.last):
        return tokens[name.last].tag is Tag.NAME  # "undersecretary for housing Mr. Roe"
    found = name_at_end(tokens, name.first, name.last)
    if found is None or len(found.words) < 2:
        return False
    behind = name_behind_domain(tokens, name.first, name.last)
    if behind is None and tokens[name.first].tag in _DOMAIN:
        behind = found.first
    if behind is None or behind == name.first:
        return False
    last = tokens[behind - 1]
    if is_person_noun(last) and last.tag is Tag.WORD and last.lower not in _HEADED:
        return False  # "the lawyer for accused teacher Jane Roe"
    begins_name = tokens[name.first].tag in _DOMAIN or tokens[name.first].lower in {"the", "a"}
    courtesies = (ABBREVIATED_TITLES, TITLE_NOUNS, COURTESY)
    return begins_name and not any(
        tokens[i].lower in titles for i in range(name.first, behind) for titles in courtesies
    )


def _count_of_portfolios(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> int:
    """Tell how many of the last phrases name a body by its portfolios, 1 where they do not.

    "The Department for Culture, Media and Sport".
    """
    if (
        phrases[-2].kind is not Kind.CONJUNCTION
        or tokens[phrases[-1].first].lower not in PORTFOLIOS
    ):
        return 1
    k = len(phrases) - 3
    while k > 1 and phrases[k - 1].kind is Kind.COMMA and phrases[k].kind is Kind.NOUN:
        if tokens[phrases[k].last].lower not in PORTFOLIOS:
            return 1
        k -= 2
    body = phrases[k]
    listed = k < len(phrases) - 3 and body.kind is Kind.NOUN and body.first + 2 <= body.last
    if not listed or tokens[body.last].lower not in PORTFOLIOS:
        return 1
    joined = any(joins_institution(tokens, i) for i in range(body.first + 1, body.last))
    return len(phrases) - k if joined else 1


def _is_abbreviated_title(tokens: Sequence[Token], i: int, last: int) -> bool:
    return i < last and tokens[i].lower in ABBREVIATED_TITLES


# What an office may be of with a second title behind it: "Speaker of the House Rep. Jane Roe".
_HEADED: Final = PORTFOLIOS | {"house", "senate", "assembly", "staff", "parliament"}
# Who is posted somewhere: "Minister in the Presidency Jane Roe", "the UN's envoy in Mali Ed Roe".
_POSTED: Final = frozenset(
    """minister representative envoy coordinator correspondent director head chief spokesman
    spokeswoman spokesperson manager commander ambassador""".split()
)
_SENT: Final = frozenset("ambassador envoy representative".split())
_DOMAIN: Final = frozenset((Tag.NAME, Tag.WORD))


def _is_title(token: Token) -> bool:
    lower = token.lower.rpartition("-")[2]
    return lower in COURTESY or lower in TITLE_NOUNS or lower in PERSON_NOUNS
