"""Reads who said what stands behind a colon, where no verb tells it: pure.

"Kim: …", "Kim on X: …", "Kim's post: …", "Kim, the mayor: …". A line that credits somebody who
passed the words on ("via Kim: …"), or that is about somebody ("protest against Kim: …"), names
nobody.
"""

from __future__ import annotations

import re
from itertools import dropwhile, takewhile
from typing import TYPE_CHECKING

from bot.answers.name_tokens import (
    is_label,
    is_name_part,
    is_possessive,
    is_role,
    leading_name,
    lowered,
    name_of,
    trailing_name,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLON, _ADDRESS = ":", "@"
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_PREPOSITIONS = frozenset(
    """about after against at before behind by during for from in on outside over re regarding since
    to under versus via vs with""".split()
)
_FROM = frozenset("by from of with".split())
# What somebody says or writes, and where: "Kim's statement", "Kim's new post on X".
_WORDS = frozenset(
    """words word quote statement tweet message speech line claim promise post posts reply letter
    email answer comment interview account page feed profile channel blog remark remarks""".split()
)
_OF_WORDS = frozenset("own new latest last first full official old famous final whole".split())
_TIMES = frozenset("again already also earlier just later now once then today tonight".split())
_AND = frozenset(("and", "&"))
_HANGUL = re.compile("[가-힣]")
# Korean has no capitals: a verb or a place with its particle shows that a clause is no name.
_KOREAN_CLAUSE = re.compile("[가-힣](?:다|며|면서|라고|하고|에서|에게|까지)$")


def find_credited(tokens: Sequence[str]) -> str | None:
    """Return the speaker that the tokens before a colon name, None if it is not certain."""
    rest = _without_times(_without_asides(_last_part(tokens)))
    if found := find_possessor(rest):
        return found
    for at, token in enumerate(rest):
        if is_preposition(token):
            return _before_preposition(rest, at)
    return _beside_commas(rest)


def is_preposition(token: str) -> bool:
    """Tell whether a token leads from a name to a place, an occasion or another name."""
    return lowered(token) in _PREPOSITIONS


def _last_part(tokens: Sequence[str]) -> list[str]:
    """Return what stands behind the last colon among the tokens."""
    colons = [at for at, token in enumerate(tokens) if token == _COLON]
    return [*tokens[colons[-1] + 1 :]] if colons else [*tokens]


def _without_times(tokens: Sequence[str]) -> list[str]:
    """Return the tokens without what tells at their ends when it was said: "Kim today"."""
    times = [lowered(token) in _TIMES for token in tokens]
    start = next((at for at, time in enumerate(times) if not time), len(times))
    end = next((at for at in range(len(times), 0, -1) if not times[at - 1]), 0)
    return [*tokens[start:end]]


def _without_asides(tokens: Sequence[str]) -> list[str]:
    """Return the tokens without what is in brackets, and up to an address such as "@kim"."""
    kept: list[str] = []
    inside = False
    for token in tokens:
        if token == _ADDRESS:
            break
        if token in _OPENING | _CLOSING:
            inside = token in _OPENING
        elif not inside:
            kept.append(token)
    return kept


def find_signed(tokens: Sequence[str]) -> str | None:
    """Return who the tokens behind a dash name as the speaker: "— Kim", "— Kim's Twitter"."""
    return find_possessor(tokens) or _whole_name(leading_name(tokens))


def find_possessor(tokens: Sequence[str]) -> str | None:
    """Read "Kim's post", "Kim's latest statement on X": whose words they are."""
    owns = [at for at, token in enumerate(tokens[:-1]) if is_possessive([token])]
    if not owns:
        return None
    at = owns[-1]
    owned = [lowered(token) for token in _up_to_preposition(tokens[at + 1 :])]
    if not owned or not all(map(_is_of_words, owned)) or all(one in _OF_WORDS for one in owned):
        return None
    name = trailing_name([*tokens[:at], tokens[at][:-2]])
    before = tokens[: at + 1 - len(name)]
    if any(map(is_preposition, before[1:])):
        return None  # "Kim on Moon's speech"
    return name_of([*dropwhile(is_preposition, name)])


def _up_to_preposition(tokens: Sequence[str]) -> list[str]:
    return [*takewhile(lambda token: not is_preposition(token), tokens)]


def _is_of_words(word: str) -> bool:
    return word in _WORDS or word in _OF_WORDS or word.isdigit() or is_label([word])


def _before_preposition(tokens: Sequence[str], at: int) -> str | None:
    """Read "Kim on X", "Kim to reporters", "statement by Kim", "in Seoul, Kim"."""
    front = tokens[:at]
    label = trailing_name(front)
    if (front and lowered(front[-1]) in _WORDS) or is_label(label):
        return name_of(leading_name(tokens[at + 1 :])) if lowered(tokens[at]) in _FROM else None
    if front[-1:] == [","]:
        front = front[:-1]
    if found := _beside_commas(front):
        return found if " " in found or not is_role(found) else None
    return _beside_commas(_behind_comma(tokens)) if "," in tokens[at:] else None


def _behind_comma(tokens: Sequence[str]) -> Sequence[str]:
    return tokens[len(tokens) - tokens[::-1].index(",") :]


def _beside_commas(tokens: Sequence[str]) -> str | None:
    """Read "Kim", "singer Kim", "Kim, the singer" or "the singer, Kim"."""
    if "," in tokens:
        first = tokens[: [*tokens].index(",")]
        behind = _behind_comma(tokens)
        if len(leading_name(first)) == len(first) and (
            not all(map(is_name_part, behind)) or is_role(" ".join(behind))
        ):
            return _whole_name(first)
        tokens = behind
    parts = trailing_name(tokens)
    before = tokens[: len(tokens) - len(parts)]
    if before and (lowered(before[-1]) in _AND or "/" in before or parts[:1] == ["of"]):
        return None
    return _whole_name(parts)


def _whole_name(parts: Sequence[str]) -> str | None:
    """Return the parts as a name; of "Video of Kim" and "김철수 트위터" the name alone."""
    if is_label(parts) or any(map(_KOREAN_CLAUSE.search, parts)):
        return None
    if is_label(parts[-1:]) and _HANGUL.match(parts[-1]):
        return name_of(parts[:-1])
    if "of" in parts:
        at = [*parts].index("of")
        if is_label(parts[:at]):
            return name_of(parts[at + 1 :])
    return name_of(parts)
