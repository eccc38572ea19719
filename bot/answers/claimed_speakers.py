"""Reads who is said to have spoken from the words around a quotation in a member's text: pure.

The text is a message or what was typed, not an article: a sentence or two. What names nobody for
certain names nobody.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from bot.answers.credit_lines import find_credited, find_possessor, find_signed, is_preposition
from bot.answers.name_tokens import (
    TOKEN,
    ends_sentence,
    is_label,
    is_name_part,
    is_outlet,
    is_possessive,
    is_role,
    leading_name,
    lowered,
    name_of,
    trailing_name,
    without_when,
)
from bot.parsing.words.cues import CUES, WEAK_CUES, Cue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.article import Span

_FARTHEST = 300  # characters around the quotation
_TOKENS_BEFORE_CUE = 4  # "said to reporters: "
_TOKENS_TO_TELL = 3  # between a verb of saying and the quotation
_MOST_BESIDE = 14  # tokens of "…, the leader of the party, …" beside a name
_DASHES = "—–-―~"
_QUOTING = frozenset("quoting citing quoted quotes cites cited".split())
_RELATIVE = frozenset(("who", "which"))
# Directly behind the words. "By X" and "from X" may name a day or a place.
_SOURCES = (("according", "to"), ("in", "the", "words", "of"))
_WORDS_OF = frozenset("words quote statement tweet message speech line claim promise".split())


class Surroundings(NamedTuple):
    """The tokens before and after a quotation, in its line and without other quotations.

    `before` and `after` are those of its sentence. `next_line` follows the line's end. `follows` if
    nothing but "she said." stands between it and the quotation before it.
    """

    before: Sequence[str]
    parts: Sequence[Sequence[str]]
    after: Sequence[str]
    next_line: Sequence[str]
    follows: bool

    @classmethod
    def of(cls, text: str, parts: Sequence[Span], others: Sequence[Span]) -> Surroundings:
        """Return what stands around the parts of a quotation; `others` are all of the text."""
        first, last = parts[0].start, parts[-1].end
        ends = [one.end for one in others if one.end <= first]
        begin = max([first - _FARTHEST, 0, *ends])
        end = min([last + _FARTHEST, *(one.start for one in others if one.start >= last)])
        before = text[begin:first].rpartition("\n")[2]
        after, _, rest = text[last:end].partition("\n")
        between = [text[one.end : other.start] for one, other in pairwise(parts)]
        return cls(
            _last_sentence(TOKEN.findall(before)),
            [[*_first_sentence(TOKEN.findall(one.lstrip(" ,")))] for one in between],
            [*_first_sentence(TOKEN.findall(after.lstrip(" ,")))],
            [] if after.strip() else TOKEN.findall(rest),
            bool(ends) and _tells_once(text[max(ends) : first]),
        )


def find_named(around: Surroundings) -> str | None:
    """Return the name of who is said to have spoken, None if the words name nobody.

    An outlet may pass on what somebody else said, and an office has many holders.
    """
    name = _find_name(around)
    return None if name is None or is_outlet(name) or is_role(name) else name


def _find_name(around: Surroundings) -> str | None:
    for tokens in (*around.parts, around.after):
        if found := _named_after(tokens):
            return found
    before = _without_label(around.before)
    if found := _named_before(before):
        return found
    if around.next_line[:1] and around.next_line[0] in _DASHES:
        return _named_after(around.next_line)
    return _named_farther(before)


def is_told(around: Surroundings) -> bool:
    """Tell whether a verb of saying or a colon stands beside the quotation."""
    before, after = around.before[-_TOKENS_TO_TELL:], around.after[:_TOKENS_TO_TELL]
    near = (*before, *(token for part in around.parts for token in part), *after)
    return any(map(_is_saying, near)) or before[-1:] == [":"]


def _named_after(tokens: Sequence[str]) -> str | None:
    """Read "said X", "X said", "X, the mayor, said", "according to X" or "— X"."""
    if not tokens:
        return None
    lower = [*map(lowered, tokens)]
    if tokens[0] in _DASHES:
        rest = [*takewhile(lambda token: token in _DASHES, tokens)]
        return find_signed(tokens[len(rest) :])
    if lower[0] in CUES:
        return name_of(leading_name(tokens[1:]))
    leading = leading_name(tokens)
    behind = [*_without_aside(tokens[len(leading) :])]
    told = [*map(lowered, without_when(behind)[:2])]
    if name := name_of(leading):
        return name if any(form in CUES for form in told) else None
    return _named_roundabout(tokens, lower)


def _named_roundabout(tokens: Sequence[str], lower: Sequence[str]) -> str | None:
    """Read "according to X", "as X put it", "is what X said" or "the mayor, X, said"."""
    for source in _SOURCES:
        if tuple(lower[: len(source)]) == source:
            return name_of(leading_name(tokens[len(source) :]))
    if lower[0] == "as":
        name = leading_name(tokens[1:])
        return name_of(name) if lower[len(name) + 1 :][:1] in (["put"], ["said"]) else None
    told = next((at for at, form in enumerate(lower) if form in CUES), 0)
    is_what = lower[0] in {"is", "was"} and lower[1:2] == ["what"]
    if _is_saying(tokens[told]) and (is_what or tokens[told - 1] == ","):
        return _subject(tokens[:told])
    return None


def _named_before(tokens: Sequence[str]) -> str | None:
    """Read "X: ", "X said, ", "X told reporters: ", "in X's words: " or "according to X, "."""
    for at, (one, other) in enumerate(pairwise(map(lowered, tokens)), 2):
        if (one, other) == ("according", "to"):
            return name_of(leading_name(tokens[at:]))
    colon = tokens[-1:] == [":"]
    rest = tokens[:-1] if tokens[-1:] in ([":"], [","]) else tokens
    if colon and (found := find_possessor(rest)):
        return found
    for at in range(len(rest) - 1, max(-1, len(rest) - 1 - _TOKENS_BEFORE_CUE), -1):
        if colon and lowered(rest[at]) in _QUOTING:
            return name_of(leading_name(rest[at + 1 :]))
        if _is_verb(rest, at) and (colon or at == len(rest) - 1):
            return _subject(rest[:at])
    if colon:
        return find_credited(rest)
    own = rest[-1:] and lowered(rest[-1]) in _WORDS_OF and is_possessive(rest[-2:-1])
    return find_possessor(rest) if own else None


def _is_verb(tokens: Sequence[str], at: int) -> bool:
    """Tell whether a verb of speech stands at a place.

    "After talks", "Washington Post" and "Kim, speaking in Seoul" have none.
    """
    token, before = tokens[at], tokens[:at][-1:]
    if lowered(token) not in CUES or is_possessive(before) or any(map(is_preposition, before)):
        return False
    name = trailing_name(tokens[: at + 1])
    return not (
        token == "Post"  # noqa: S105 - a name's last word
        or (name and is_outlet(" ".join(name)))
        or (before == [","] and token.endswith("ing"))
    )


def _without_label(tokens: Sequence[str]) -> list[str]:
    """Return the tokens without the label before their colon."""
    label = trailing_name(tokens[:-1]) if tokens[-1:] == [":"] else []
    return [*tokens[: -1 - len(label)], ":"] if is_label(label) else [*tokens]


def _named_farther(tokens: Sequence[str]) -> str | None:
    """Read the subject of the last verb of speech before the quotation.

    Of "X said that critics call it" the words may be the critics'.
    """
    places = [at for at, token in enumerate(tokens) if lowered(token) in CUES]
    if not places or lowered(tokens[places[-1]]) in WEAK_CUES:
        return None
    before = tokens[: places[-1]]
    return None if is_possessive(before[-1:]) else _subject(before)


def _subject(tokens: Sequence[str]) -> str | None:
    """Return the name in front of a verb: "X", "X on Tuesday", "X, the mayor," or "X, who".

    Of "the mayor, X, said" too.
    """
    rest = without_when(tokens)
    aside: list[str] = []
    if rest[-1:] and rest[-1].lower() in _RELATIVE:
        rest = rest[:-1]
        if rest[-1:] == [","]:
            rest = rest[:-1]
    elif rest[-1:] == [","]:
        before = [*reversed(_without_aside([*reversed(rest)]))]
        rest, aside = before, rest[len(before) + 1 : -1]
    named = name_of(trailing_name(rest))
    return named or (name_of(aside) if all(map(is_name_part, aside)) else None)


def _without_aside(tokens: Sequence[str]) -> Sequence[str]:
    """Return the tokens without what stands between two commas at their beginning."""
    if tokens[:1] == [","]:
        near = [*tokens[1:_MOST_BESIDE]]
        return tokens[near.index(",") + 2 :] if "," in near else tokens
    return tokens


def _tells_once(text: str) -> bool:
    """Tell whether a text is one whole sentence with a verb of saying, on one line."""
    tokens = TOKEN.findall(text)
    ends = [at for at, token in enumerate(tokens, 1) if ends_sentence(token)]
    return "\n" not in text and ends == [len(tokens)] and any(map(_is_saying, tokens))


def _is_saying(token: str) -> bool:
    form = lowered(token)
    return CUES.get(form) in {Cue.SAY, Cue.MANNER} and form not in WEAK_CUES


def _last_sentence(tokens: Sequence[str]) -> list[str]:
    ends = [at for at, token in enumerate(tokens) if ends_sentence(token)]
    return list(tokens[ends[-1] + 1 :]) if ends else list(tokens)


def _first_sentence(tokens: Sequence[str]) -> Iterator[str]:
    for token in tokens:
        yield token
        if ends_sentence(token):
            return
