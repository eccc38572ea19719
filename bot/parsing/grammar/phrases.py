"""The phrases of a line: noun phrases, verb groups and what joins them.

A finite-state sketch in the manner of Abney's chunks ("Parsing by Chunks", 1991).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from bot.parsing.narration import is_speech_verb
from bot.parsing.words.cues import DOCUMENT_NOUNS, PLURALS_OF_SPEECH, SPEECH_NOUNS
from bot.parsing.words.lexicon import (
    COURTESY,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
    PORTFOLIOS,
    TITLE_NOUNS,
)
from bot.parsing.words.names import (
    is_nickname,
    is_possessive,
    joins_institution,
    name_at_end,
    name_behind_domain,
)
from bot.parsing.words.numbered import Numbered
from bot.parsing.words.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


class Kind(Numbered):
    """What a phrase is."""

    NOUN: ClassVar[Kind]
    VERB: ClassVar[Kind]
    PREPOSITION: ClassVar[Kind]
    RELATIVE: ClassVar[Kind]
    SUBORDINATOR: ClassVar[Kind]
    CONJUNCTION: ClassVar[Kind]
    ADVERB: ClassVar[Kind]  # also a noun phrase of time: "last week"
    ACCORDING: ClassVar[Kind]  # "according to"
    COMMA: ClassVar[Kind]
    COLON: ClassVar[Kind]
    DASH: ClassVar[Kind]
    OPEN: ClassVar[Kind]
    CLOSE: ClassVar[Kind]
    QUOTE: ClassVar[Kind]
    STOP: ClassVar[Kind]


@dataclass(slots=True)
class Phrase:
    """The tokens `first` to `last` of a line, both inclusive.

    Of a verb group, `cue` is the token of its cue verb, -1 where there is none, and
    `is_participle` tells a bare -ing form or an infinitive, which has no subject of its own.
    """

    kind: Kind
    first: int
    last: int
    cue: int = -1
    is_participle: bool = False


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
_NOMINAL: Final = frozenset(
    (Tag.WORD, Tag.NAME, Tag.NUMBER, Tag.DETERMINER, Tag.POSSESSIVE, Tag.TIME)
)
_VERBAL: Final = frozenset((Tag.AUXILIARY, Tag.ADVERB, Tag.CUE, Tag.VERB))
_STARTS_PHRASE: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))
_NOUNS: Final = frozenset((Tag.NAME, Tag.WORD))
_VERBS: Final = frozenset((Tag.CUE, Tag.VERB))
_JOINS: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION))
_BINDS: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION, Kind.VERB))


def phrases_of(tokens: Sequence[Token]) -> list[Phrase]:
    """Cut a line into phrases."""
    phrases: list[Phrase] = []
    i, beyond = 0, len(tokens)
    while i < beyond:
        token = tokens[i]
        tag = token.tag
        if token.lower in _POSTPOSITIVE and i and _describes(tokens, i):
            end = i
            phrases.append(Phrase(Kind.ADVERB, i, i))
        elif tag in _NOMINAL:
            end = _end_of_noun(tokens, i)
            phrases.append(_noun(tokens, i, end))
        elif tag in _VERBAL or (tag is Tag.TO and _begins_infinitive(tokens, i)):
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
        if phrases[-1].kind is not Kind.NOUN or len(phrases) < _SHORTEST_WHOLE:
            continue
        before = phrases[-2].kind
        if before in _BINDS:
            count = _count_of_whole(tokens, phrases)
            if count > 1:
                _join_last(phrases, count)
        elif before is Kind.CLOSE and _is_titled_twice(tokens, phrases[-_BRACKETED:]):
            _join_last(phrases, _BRACKETED)
    return phrases


def _is_titled_twice(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> bool:
    """Tell whether a second title stands in brackets before a name: "Chief (Mrs) Jane Roe"."""
    if len(phrases) < _BRACKETED:
        return False
    title, opening, second, _, name = phrases
    return (
        opening.kind is Kind.OPEN
        and title.kind is second.kind is Kind.NOUN
        and tokens[second.last].lower in COURTESY
        and _is_title(tokens[title.last])
        and tokens[name.first].tag is Tag.NAME
    )


_SHORTEST_WHOLE: Final = 3  # phrases
_BRACKETED: Final = 5  # phrases: two titles, two brackets and a name


def _count_of_whole(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> int:
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
    first = tokens[phrase.first + (tokens[phrase.first].lower == "the")]
    return phrase.kind is Kind.NOUN and first.tag is Tag.WORD and first.text[:1].isupper()


_LONGEST_OFFICE: Final = 9  # phrases
_IN_OFFICE: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION, Kind.COMMA))


def _join_last(phrases: list[Phrase], count: int) -> None:
    """Make one noun phrase of the last `count` phrases."""
    last = phrases[-1].last
    del phrases[1 - count :]
    phrases[-1].last = last


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
    if name.kind is not Kind.NOUN or any(t.tag is not Tag.NAME for t in _held(tokens, name)):
        return 0
    verb, noun = _held(tokens, phrases[at]), phrases[at - 1]
    if verb[0].lower not in (_NAMED_AS if at < -2 else _NAMED) or noun.kind is not Kind.NOUN:
        return 0
    named = tokens[noun.first].lower in _SINGULAR and is_person_noun(tokens[noun.last])
    return 1 - at if named and tokens[noun.last].tag is Tag.WORD else 0


def _held(tokens: Sequence[Token], phrase: Phrase) -> Sequence[Token]:
    return tokens[phrase.first : phrase.last + 1]


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
                and not any(map(is_possessive, _held(tokens, name)))
            )
        )
    ):
        return False
    begins = name.first + (tokens[name.first].lower == "the")
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
        return i + 1 < len(tokens) and tokens[i + 1].tag in _VERBAL
    return before in _NOUNS


def _end_of_noun(tokens: Sequence[Token], start: int) -> int:
    end = start
    singular = tokens[start].lower in _SINGULAR
    is_placed = start > 0 and tokens[start - 1].tag in _LEADS
    fronted = tokens[0].tag is Tag.PREPOSITION
    for i in range(start + 1, len(tokens)):
        token = tokens[i]
        tag = token.tag
        if tag not in _NOMINAL:
            if tag is Tag.QUOTE and is_nickname(tokens, i):
                continue
            if _is_document(tokens, i):
                end = i  # "the court order targets"
            break
        if tag in _STARTS_PHRASE and tokens[i - 1].tag not in _STARTS_PHRASE:
            break
        if is_placed and tag in _NOUNS:
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
        elif token.lower in _POSTPOSITIVE and _describes(tokens, i):
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
    after = next((t for t in tokens[i + 1 : i + 7] if t.tag not in _NOUNS), tokens[i])
    if after.tag is Tag.PREPOSITION:
        return are_people  # not "in 2019 Bank of England notes"
    return after.tag in _VERBAL or after.tag is Tag.COMMA


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
        and tokens[start].tag in _STARTS_PHRASE
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


_FRONTED: Final = _NOMINAL | {Tag.PREPOSITION, Tag.TO}
_BEFORE_VERB: Final = frozenset((Tag.NAME, Tag.ADVERB, Tag.AUXILIARY))


def _is_behind_hearers(tokens: Sequence[Token], start: int, i: int) -> bool:
    """Tell whether a name behind those who were told begins a clause: "told the jury Roe had"."""
    if tokens[i].tag is not Tag.NAME or tokens[i - 1].lower not in _HEARERS or not start:
        return False
    if tokens[start - 1].lower not in _TOLD:
        return False
    after = next((t for t in tokens[i + 1 : i + 6] if t.tag is not Tag.NAME), tokens[i])
    return after.tag is Tag.AUXILIARY or after.tag in _VERBS


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
        tokens[i].tag in _VERBS
        and tokens[i].lower in DOCUMENT_NOUNS
        and tokens[i - 1].tag is Tag.WORD
        and i + 1 < len(tokens)
        and tokens[i + 1].tag in _VERBS
        and tokens[i + 1].lower.endswith(("s", "ed"))
    )


# "the younger Mr. Roe", "the late Dr. Poe": part of the name's own phrase.
_BEFORE_TITLE: Final = frozenset("younger elder older late former retired then".split())
_SINGULAR: Final = frozenset(("a", "an"))


def _stands_before_title(word: str) -> bool:
    """Tell whether a word may go before an abbreviated title: "four-star Gen.", "spokesman Lt."."""
    return word in _BEFORE_TITLE or "-" in word or word in PERSON_NOUNS


# Adjectives that stand behind their noun and take a preposition (Quirk et al. 7.21-22).
_POSTPOSITIVE: Final = frozenset("familiar close privy aware opposed loyal present".split())


def _is_plural(token: Token) -> bool:
    """Tell whether a noun for people is plural in form; a crew or a pair may be one."""
    return token.lower.endswith("s") and token.lower in PLURAL_PERSON_NOUNS


def _describes(tokens: Sequence[Token], i: int) -> bool:
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
        and tokens[i - 1].tag in _NOUNS
        and tokens[i + 1 : i + 2] != []
        and tokens[i + 1].tag is Tag.TIME
    )


_POINTS: Final = frozenset("last next this earlier".split())
ABBREVIATED_TITLES: Final = frozenset(
    title for title in (*COURTESY, *TITLE_NOUNS) if title.endswith(".")
)


def _noun(tokens: Sequence[Token], start: int, end: int) -> Phrase:
    last = tokens[end]
    is_time = last.tag is Tag.TIME and not any(t.tag is Tag.NAME for t in tokens[start:end])
    return Phrase(Kind.ADVERB if is_time else Kind.NOUN, start, end)


def _begins_infinitive(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "to" at `i` stands before a verb rather than a noun."""
    for j in range(i + 1, min(i + 3, len(tokens))):
        tag = tokens[j].tag
        if tag in _VERBS or tag is Tag.AUXILIARY:
            return not tokens[j].lower.endswith(("ing", "ed"))
        if tag is not Tag.ADVERB:
            return False
    return False


def _end_of_verb(tokens: Sequence[Token], start: int) -> int:
    end = start
    for i in range(start + 1, len(tokens)):
        tag = tokens[i].tag
        if tag in _VERBS and tokens[i].lower.endswith("ing") and _is_full(tokens, i):
            break
        if tag not in _VERBAL and not (tag is Tag.TO and _begins_infinitive(tokens, i)):
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
    return tokens[i - 1].tag in _VERBS


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
            if i > start and tokens[i].lower in PLURALS_OF_SPEECH and tokens[i - 1].tag in _VERBS:
                continue  # "wanted answers"
            cue = i
            break
    is_participle = first.tag is Tag.TO or first.lower.endswith("ing")
    return Phrase(Kind.VERB, start, end, cue, is_participle)


def is_person_noun(token: Token) -> bool:
    """Tell whether a token is a common noun for people."""
    return token.lower in PERSON_NOUNS or token.lower in PLURAL_PERSON_NOUNS


def is_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun phrase ends in a name."""
    last = tokens[phrase.last]
    return last.tag is Tag.NAME and not last.lower.endswith(("'s", "’s"))
