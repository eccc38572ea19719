"""What a run of capitals is: a person with titles and roles, an organisation, a place."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.parsing.words.first_names import (
    FAMILY_NAME_FIRST,
    GENDER_OF_FIRST_NAME,
    PARTICLES,
    POST_NOMINALS,
    SHORT_FORMS,
    SUFFIXES,
)
from bot.parsing.words.lexicon import (
    COURTESY,
    DEMONYMS,
    FEMALE_NOUNS,
    KIN,
    MALE_NOUNS,
    NOUNS_BEFORE_NAMES,
    ORGANISATION_NOUNS,
    ORGANISATION_WORDS,
    PERSON_NOUNS,
    PLACES,
    PLURAL_PERSON_NOUNS,
    PORTFOLIOS,
    TITLE_NOUNS,
)
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.words.tokens import Token


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a noun phrase: `words` without titles, from token `first` to `last`.

    `title` are the tokens before it that tell office or courtesy, in lower case. `gender` is "m",
    "f" or None. `is_person` is None where nothing tells.
    """

    words: tuple[str, ...]
    first: int
    last: int
    title: tuple[str, ...]
    gender: str | None
    is_person: bool | None


def bare(word: str) -> str:
    """Return `word` without a possessive ending."""
    if not word.endswith(_POSSESSIVE):
        return word
    return word[:-1] if word[-1] in "'’" else word[:-2]


_POSSESSIVE: Final = ("'s", "’s", "'", "’")


def is_possessive(token: Token) -> bool:
    """Tell whether a token ends in a possessive 's."""
    return token.lower.endswith(("'s", "’s", "s'", "s’"))


def name_at_end(tokens: Sequence[Token], first: int, last: int) -> Name | None:
    """Return the name with which the noun phrase from `first` to `last` ends."""
    while last > first and tokens[last].text in POST_NOMINALS and tokens[last - 1].tag is Tag.NAME:
        if tokens[first].lower == "the" and tokens[last].tag is Tag.WORD:
            return None  # "the Dublin Bay TD" is no name with letters behind it
        last -= 1
    if tokens[last].tag is not Tag.NAME:
        return None
    start = last
    while start > first and (
        _belongs(tokens, start - 1, start)
        or (tokens[start - 1].lower.endswith(_POSSESSIVE) and _owns_body(tokens, start - 1, last))
    ):
        start -= 1
    if start > first and _names_institution(tokens, start - 1, last):
        start -= 1  # at the head of a sentence a title in capitals is taken for a word
    if tokens[start].lower in PARTICLES and tokens[start].tag is not Tag.NAME:
        start += 1
    return _parse(tokens, first, start, last)


def heads_of(words: Sequence[str]) -> tuple[str, ...]:
    """Return the nouns, in lower case, by which text refers back to an institution.

    The last word ("the fund"), and the one before "of" ("the ministry" of Foreign Affairs).
    """
    lowers = [word.lower() for word in words]
    return (
        lowers[-1],
        *(a for a, b in itertools.pairwise(lowers) if b in {"of", "for"}),
    )


def joins_institution(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the token at `i` is the "of" or "and" in an institution's name.

    "Bank of England", "Centers for Disease Control and Prevention", "Council on Ethics".
    """
    before = tokens[i - 1] if i else None
    if before is None or before.tag is not Tag.NAME or is_possessive(before):
        return False
    if tokens[i].lower == "and":
        if i + 1 == len(tokens) or tokens[i + 1].lower not in PORTFOLIOS:
            return False
        while i and tokens[i - 1].tag is Tag.NAME:
            i -= 1
        i -= 1
    if not i or tokens[i - 1].tag is not Tag.NAME:
        return False
    if tokens[i].lower == "of" and i > 2 and tokens[i - 1].lower not in ORGANISATION_WORDS:
        at = i - 2 - (tokens[i - 2].lower == "the")  # "Society for the Protection of Birds"
        return at > 0 and tokens[at].lower == "for" and joins_institution(tokens, at)
    if tokens[i].lower == "on":
        return tokens[i - 1].lower in _ON_A_MATTER and _is_matter(tokens, i + 1)
    return (
        tokens[i].lower in {"of", "for"}
        and tokens[i - 1].lower in ORGANISATION_WORDS
        and not _is_surname(tokens, i - 1)
    )


# Bodies that are named for the matter that they deal with.
_ON_A_MATTER: Final = frozenset("committee subcommittee commission council panel taskforce".split())
_NO_MATTER: Final = PLACES | frozenset(
    "capitol twitter facebook instagram youtube tiktok x".split()
)


def _is_matter(tokens: Sequence[Token], i: int) -> bool:
    """Tell "the Committee on Foreign Affairs" from "the committee on Capitol Hill"."""
    return i < len(tokens) and tokens[i].tag is Tag.NAME and tokens[i].lower not in _NO_MATTER


def _is_surname(tokens: Sequence[Token], i: int) -> bool:
    """Tell "Ed Park of Nomura" and "Park of the ruling party" from "the Bank of England"."""
    before = tokens[i - 1] if i else None
    if before is None or before.tag is not Tag.NAME or before.lower in TITLE_NOUNS:
        return tokens[i].lower == "park"  # of the words for institutions a surname above all
    return before.lower in GENDER_OF_FIRST_NAME


def is_nickname(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether the passage at `i` stands inside a name: Cris "Cyborg" Justino."""
    return (
        0 < i < len(tokens) - 1
        and tokens[i - 1].tag is Tag.NAME
        and tokens[i + 1].tag is Tag.NAME
        and tokens[i - 1].lower in GENDER_OF_FIRST_NAME
        and tokens[i].end - tokens[i].start <= _LONGEST_NICKNAME
    )


_LONGEST_NICKNAME: Final = 24  # characters


def _belongs(tokens: Sequence[Token], i: int, start: int) -> bool:
    """Tell whether the token at `i` is part of the run of capitals that begins at `start`."""
    token = tokens[i]
    if is_possessive(token):
        return False
    if token.tag is Tag.NAME or (token.tag is Tag.QUOTE and is_nickname(tokens, i)):
        return True
    if token.lower == "the" and i:
        return joins_institution(tokens, i - 1)
    if joins_institution(tokens, i):
        return True
    if token.tag is Tag.COMMA or token.lower == "and":
        return _joins_portfolios(tokens, i)
    return token.lower in PARTICLES and token.tag is Tag.WORD and start > 0


def _owns_body(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Tell whether the token at `i` gives a body to its members: "Nurses' Union", "Women's Bank".

    The apostrophe behind a plural is a token of its own.
    """
    if i and tokens[i - 1].lower.rstrip(".") == "st":
        return bare(tokens[last].lower) in _INSTITUTIONS  # "St Mary's Hospital"
    if tokens[i].text in _APOSTROPHES:
        owns = i > 0 and tokens[i - 1].tag is Tag.NAME and tokens[i - 1].lower in _MEMBERS
    else:
        owns = tokens[i].tag is Tag.NAME and bare(tokens[i].lower) in _MEMBERS
    return owns and any(bare(t.lower) in ORGANISATION_WORDS for t in tokens[i + 1 : last + 1])


_APOSTROPHES: Final = frozenset("'’")
_MEMBERS: Final = PLURAL_PERSON_NOUNS | frozenset(
    "women men children people king queen mothers fishermen".split()
)


def _joins_portfolios(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a comma or "and" at `i` stands in a list of portfolios: "Culture, Media"."""
    return (
        0 < i < len(tokens) - 1
        and tokens[i - 1].lower in PORTFOLIOS
        and tokens[i + 1].lower in PORTFOLIOS
    )


def _parse(tokens: Sequence[Token], phrase: int, start: int, last: int) -> Name:
    domain = _is_domain(tokens, phrase, start) or (
        phrase < start and tokens[start].lower in PORTFOLIOS
    )
    behind = name_behind_domain(tokens, start, last) if domain else None
    begin = behind or _end_of_title(tokens, start, last)
    if begin == start and _is_rank_in_initials(tokens, start, last):
        begin = start + 1
    if begin == start and not _names_institution(tokens, start, last):
        begin = _first_name_inside(tokens, start, last)
    words = tuple(_words(tokens[begin : last + 1]))
    title = tuple(tokens[i].lower for i in range(phrase, begin))
    first_name = words[0].lower().rstrip(".")
    gender = _gender_of_title(title) or (
        GENDER_OF_FIRST_NAME.get(first_name) if len(words) > 1 else None
    )
    return Name(words, begin, last, title, gender, _is_person(words, title))


def _words(tokens: Sequence[Token]) -> list[str]:
    """Return the words of a name; a comma or an apostrophe goes with the one before."""
    words: list[str] = []
    for token in tokens[:-1]:
        if token.tag is Tag.COMMA or (token.text in _APOSTROPHES and words):
            words[-1] += token.text
        elif token.tag is not Tag.QUOTE:
            words.append(token.text)
    return [*words, bare(tokens[-1].text)]


def _end_of_title(tokens: Sequence[Token], start: int, last: int) -> int:
    """Return where the name begins behind titles: "Defense Minister Suh Wook"."""
    begin = start
    if bare(tokens[last].lower) in _OF_OFFICES:
        return start  # "Justice Department", "Attorney General's Office"
    for i in range(start, last):
        lower = tokens[i].lower
        following = tokens[i + 1].lower
        if following in SUFFIXES or (lower in FAMILY_NAME_FIRST and _is_hyphenated(tokens[i + 1])):
            break  # "Son Heung-min" is nobody's son
        if following in {"of", "for", "and"}:
            continue  # "Star of David"
        if lower.startswith(_PREFIXES):
            lower = lower.partition("-")[2]
        if _is_title(lower) or lower.endswith(_RANKS):
            if _names_institution(tokens, i, last):
                continue  # "General Motors", "Queen Elizabeth Hospital"
            begin = i + 1
    return begin


def _names_institution(tokens: Sequence[Token], i: int, last: int) -> bool:
    """Tell whether a title in capitals is part of an institution's name."""
    title = tokens[i]
    named = title.lower in _EPONYMS and title.text[:1].isupper()
    return named and bare(tokens[last].lower) in _INSTITUTIONS


# Titles that are part of an institution's name, and what is called so.
_EPONYMS: Final = frozenset(
    """general king queen prince princess pope captain lord lady sir duke bishop cardinal mother
    saint st st.""".split()
)
_INSTITUTIONS: Final = frozenset(
    """hospital infirmary clinic university college school academy institute council committee
    assembly commission foundation trust society association union federation league museum theatre
    library airport stadium hotel prison company corporation motors electric mills foods bank
    synod court""".split()
)


def _is_title(lower: str) -> bool:
    """Tell whether a word stands before names as a title: "minister", "dr"."""
    return lower in COURTESY or lower in TITLE_NOUNS or lower in NOUNS_BEFORE_NAMES


def _is_rank_in_initials(tokens: Sequence[Token], start: int, last: int) -> bool:
    """Tell whether initials stand before a person's name as a rank: "SHO Ram Kumar Roe"."""
    rank = tokens[start]
    if last - start not in {2, 3} or not (rank.text.isupper() and rank.text.isalpha()):
        return False
    if not 1 < len(rank.text) <= _LONGEST_RANK:
        return False
    held = tokens[start + 1 : last + 1]
    return not any((len(t.text) > 1 and t.text.isupper()) or _names_no_person(t) for t in held)


_LONGEST_RANK: Final = 4  # letters


_RANKS: Final = ("-general", "-in-chief")  # "Secretary-General Jane Roe"
_PREFIXES: Final = ("sub-", "vice-", "deputy-", "under-", "co-", "ex-")


def _is_hyphenated(token: Token) -> bool:
    """Tell whether a token looks like a Korean or Chinese given name: Heung-min."""
    return token.text.partition("-")[2][:1].islower()


def _first_name_inside(tokens: Sequence[Token], start: int, last: int) -> int:
    """Return where a known first name begins in a long run: "Space Operations John Raymond"."""
    lower = tokens[start].lower
    if lower in GENDER_OF_FIRST_NAME or lower in FAMILY_NAME_FIRST or last - start < 2:
        return start
    for i in range(start + 1, last):
        before = tokens[i - 1].lower
        if tokens[i].lower in GENDER_OF_FIRST_NAME and (
            before in ORGANISATION_WORDS
            or before in DEMONYMS
            or before in PLACES
            or before in PORTFOLIOS
            or before in PLURAL_PERSON_NOUNS
            or tokens[i - 1].text.isupper()
            or last - start >= 3
        ):
            return i - (i - 1 > start and before in FAMILY_NAME_FIRST)  # "Tan Wei Ming"
    return start


def _is_domain(tokens: Sequence[Token], first: int, start: int) -> bool:
    """Tell whether "of" or the like in a noun phrase stands before the capitals at `start`."""
    before = start - 1 - (start > first and tokens[start - 1].lower == "the")
    return before > first and tokens[before].lower in _OF


_OF: Final = frozenset("of for to in at".split())


def name_behind_domain(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Return where a name begins behind what its bearer heads: "(CEO of) the Trust Jane Roe".

    `first` to `last` are the noun phrase behind "of" or "for". The name is told by its first name,
    or stands behind an institution's last word and is two or three capitals long. None where
    there is no such name.
    """
    if bare(tokens[last].lower) in ORGANISATION_WORDS or tokens[last].lower in PLACES:
        return None
    start = last
    while start > first and _belongs(tokens, start - 1, start):
        start -= 1
    for i in range(max(start, first + 1), last):
        lower, before = tokens[i].lower, tokens[i - 1]
        if before.tag is not Tag.NAME:
            if i == start and before.tag in _BEHIND_DOMAIN:
                return i  # "chairman of the board Li Wen", "player of the year Ann Roe"
            continue
        if is_possessive(before):
            continue
        if lower in GENDER_OF_FIRST_NAME or _is_initial(tokens[i]):
            return i - (i - 1 > first and before.lower in FAMILY_NAME_FIRST)  # "Tan Wei Ming"
        if lower in FAMILY_NAME_FIRST and _is_hyphenated(tokens[i + 1]):
            return i
        if (
            (before.lower in _ENDS_DOMAIN or before.lower in PORTFOLIOS)
            and not _is_title(lower)
            and last - i in {1, 2}
            and not any(_names_no_person(tokens[j]) for j in range(i, last + 1))
        ):
            return i
    return None


_COMPASS: Final = frozenset("north south east west northern southern eastern western".split())
_ENDS_DOMAIN: Final = (ORGANISATION_WORDS | PLACES | {"presidency"}) - _COMPASS
_BEHIND_DOMAIN: Final = frozenset((Tag.WORD, Tag.TIME))


def _is_initial(token: Token) -> bool:
    """Tell whether a token is one letter and a full stop: "(Leader of) the Opposition R. Roe"."""
    return token.text.endswith(".") and len(token.text) == _LETTER_AND_STOP


_LETTER_AND_STOP: Final = 2  # characters


def _names_no_person(token: Token) -> bool:
    lower = bare(token.lower)
    return (
        lower in ORGANISATION_WORDS or lower in PLACES or lower in PORTFOLIOS or lower in DEMONYMS
    )


def _gender_of_title(title: Sequence[str]) -> str | None:
    for word in title:
        if COURTESY.get(word):
            return COURTESY[word]
        if word in FEMALE_NOUNS:
            return "f"
        if word in MALE_NOUNS:
            return "m"
    return None


def _is_person(words: Sequence[str], title: Sequence[str]) -> bool | None:
    lowers = [word.lower() for word in words]
    first = lowers[0].rstrip(".")
    if len(words) > 1 and (first in GENDER_OF_FIRST_NAME or len(first) == 1):
        return lowers[-1] not in _NOT_SURNAMES
    if not COURTESY.keys().isdisjoint(title):
        return True
    if len(words) == 1 and title and title[-1] in _RELATIVES:
        return True  # "her grandson Jordan", "mum Georgia"
    if not _OF_NO_PERSON.isdisjoint(lowers):
        return False
    if has_initials(words) and any(word in TITLE_NOUNS or word in PERSON_NOUNS for word in title):
        return True  # "Chief Minister MK Roe"
    if any(len(w) > 1 and w.isupper() and "." not in w for w in words):
        return False
    if len(words) == 1 and title and title[-1] in OF_COUNTRIES:
        return None  # "its ally Hezbollah"
    if title and title[-1] in ORGANISATION_NOUNS and title[-1] not in PERSON_NOUNS:
        return False  # "its parent company Roe"
    if title and any(word in TITLE_NOUNS or word in PERSON_NOUNS for word in title):
        return True
    if len(words) > 1 and first in FAMILY_NAME_FIRST:
        return True
    return None


_OF_NO_PERSON: Final = ORGANISATION_WORDS | PLACES | DEMONYMS


def has_initials(words: Sequence[str]) -> bool:
    """Tell whether a name begins like "HT Roe": two initials written together, or a firm's."""
    last = words[-1]
    return (
        len(words) in {2, 3}
        and len(words[0]) == _INITIALS
        and words[0].isupper()
        and words[0].isalpha()
        and not last.isupper()
        and last.lower() not in PLACES
        and last.lower() not in DEMONYMS
        and last.lower() not in ORGANISATION_WORDS
    )


_INITIALS: Final = 2  # letters
# Whoever is called so has a first name behind it, even that of a place.
_RELATIVES: Final = KIN | frozenset(
    "widow widower partner neighbour neighbor friend gran granny nan grandad granddad ex".split()
)
# What a country, a firm or a movement may be to another.
OF_COUNTRIES: Final = frozenset(
    "ally rival opponent enemy foe neighbour neighbor partner supporter backer owner member".split()
)
# Institutions that are named for an office or for what is its matter.
_OF_OFFICES: Final = frozenset("department ministry office bureau directorate".split())
# Endings that make an institution of a first name: Clinton Foundation, Johns Hopkins University.
_NOT_SURNAMES: Final = frozenset(
    """foundation university college institute center centre school hospital company group inc corp
    park airport street house library museum trust fund committee campaign act report show award
    prize cup stadium bridge capital partners holdings motors foods systems technologies airlines
    industries energy securities ventures brands stores studios international associates bank
    insurance pharmaceuticals media solutions logistics robotics average index exchange""".split()
)


def same_first_name(a: str, b: str) -> bool:
    """Tell whether two given names may be one person's: Bernie and Bernard, J. and John."""
    a, b = a.lower().rstrip("."), b.lower().rstrip(".")
    if a == b or SHORT_FORMS.get(a, a) == SHORT_FORMS.get(b, b):
        return True
    return (len(a) == 1 or len(b) == 1) and a[:1] == b[:1]


def surname_of(
    words: Sequence[str], referred_to: frozenset[str], surnames: frozenset[str] = frozenset()
) -> str:
    """Return the part by which news refers to a person later.

    `referred_to` are the single names that stand in the text: where the last part of a name is
    not among them but another is, that one is the surname (Suh Wook, Pedro Sánchez Castejón),
    unless the text has somebody else whose name ends in it: it is one of `surnames`.
    Particles belong to the surname; a hyphen in the last part, with a small letter behind it,
    tells a Korean or Chinese given name.
    """
    core = [w for w in words if w.lower() not in SUFFIXES]
    if len(core) < 2:
        return core[0] if core else words[0]
    if _family_name_first(core, referred_to):
        return core[0]
    last = core[-1]
    if core[0].lower() in FAMILY_NAME_FIRST and last in referred_to:
        return last  # "Nguyen Van Binh" is "Binh" later on (AP Stylebook: "Vietnamese names")
    if last not in referred_to:
        for word in core[1:-1]:
            if word in surnames or word.lower() in GENDER_OF_FIRST_NAME:
                continue
            if word in referred_to:
                return word
    start = len(core) - 1
    while start > 1 and core[start - 1].lower() in PARTICLES:
        start -= 1
    return " ".join(core[start:])


def _family_name_first(core: Sequence[str], referred_to: frozenset[str]) -> bool:
    if core[0].lower() not in FAMILY_NAME_FIRST:
        return False
    tail = core[-1]
    if "-" in tail and tail.split("-")[-1][:1].islower():
        return True
    if core[0] in referred_to or tail in referred_to:
        return tail not in referred_to
    return (
        GENDER_OF_FIRST_NAME.get(core[0].lower()) is None
        and len(core) <= 3
        and all(len(w) <= 6 for w in core)
    )
