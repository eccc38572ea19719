"""Finds in a member's words what somebody is said to have said: pure."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from bot.models.article import Paragraph, ParagraphKind, Span
from bot.models.verification import Claim
from bot.models.wording import list_words
from bot.parsing.document import Document
from bot.parsing.quotation_marks import find_marked_passages
from bot.parsing.words.cues import CUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.quotation_marks import Passage

LONGEST = 4000  # characters of a claim, as long as a message may be
_SHORTEST_QUOTED = 2  # words; a single word between marks is seldom what was said

_LINE = re.compile(r"[^\n]+")
# Links, mentions, timestamps and emoji of Discord's are no words.
_DISCORD = re.compile(r"https?://\S+|<(?:[@#/t]|a?:\w)[^<>\s]{1,100}>")
_TOKEN = re.compile(r"[^\W_](?:[\w'’-]|\.(?=\w))*\.?|[^\s\w]")
# A name is read so far from the quotation.
_NEAR = 100
_TOKENS_BEFORE_CUE = 4  # "said to reporters: "
_JOINS = frozenset("al bin da de del der di dos du el ibn la le of st ter the van von y".split())
_NO_NAMES = frozenset(
    """a an and as at but for he her his i if in it its my no on one our she so some that the their
    then there these they this those we what when who you""".split()
)
_INITIAL = 2  # characters, with its stop
_DASHES = "—–-―~"
_SHORT_TITLES = frozenset("Mr. Mrs. Ms. Dr. Gen. Sen. Rep. Gov. Lt. Col. Prof. Rev. St.".split())


def find_claims(text: str) -> list[Claim]:
    """Return what stands between quotation marks with who is said to have said it, else all of it.

    A speaker is taken from '…, said X', 'X said …', 'X: …' and '… — X'.
    """
    text = _DISCORD.sub(" ", text)
    passages = [
        one
        for one in _find_passages(text)
        if len(list_words(one.span.of(text))) >= _SHORTEST_QUOTED
    ]
    if not passages:
        return [Claim(text.strip()[:LONGEST])]
    claims: list[Claim] = []
    for group in _grouped(text, passages):
        words = " ".join(one.span.of(text) for one in group)
        claims.append(Claim(words[:LONGEST], _find_speaker(text, group)))
    return [*dict.fromkeys(claims)]


def read_claims(typed: str, speaker: str | None) -> list[Claim]:
    """Return the claims in words that were typed to be looked for.

    They are one claim as a whole, unless more than half of them stand between quotation marks.
    `speaker` is who is named beside them, in place of whoever the words name.
    """
    whole = typed.strip()
    claims = find_claims(whole)
    quoted = sum(len(list_words(claim.words)) for claim in claims)
    if 2 * quoted < len(list_words(whole)):
        claims = [Claim(whole)]
    return [Claim(claim.words, speaker) for claim in claims] if speaker else claims


def _find_passages(text: str) -> tuple[Passage, ...]:
    blocks = tuple(
        Paragraph(number, ParagraphKind.BODY, Span(*line.span()))
        for number, line in enumerate(_LINE.finditer(text), start=1)
    )
    return find_marked_passages(Document(text, blocks, None, None, None))


def _grouped(text: str, passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Yield the passages; two parts of a sentence around "she said" come together."""
    group = [passages[0]]
    for one, after in pairwise(passages):
        between = text[one.outer.end : after.outer.start]
        opening = text[after.span.start]
        if text[one.outer.start : one.outer.end].rstrip("\"”’'»").endswith(",") and (
            opening.islower() and len(between) < _NEAR and "\n" not in between
        ):
            group.append(after)
        else:
            yield group
            group = [after]
    yield group


def _find_speaker(text: str, group: Sequence[Passage]) -> str | None:
    first = group[0].outer.start
    before = text[max(0, first - _NEAR) : first].rpartition("\n")[2]
    for one in group:
        after = text[one.outer.end : one.outer.end + _NEAR].lstrip(" ,").partition("\n")[0]
        if found := _named_after(_TOKEN.findall(after)):
            return found
    if found := _named_before(_TOKEN.findall(before)):
        return found
    # '"…"' on a line of its own, and '— X' on the next one.
    rest = text[group[-1].outer.end :].lstrip()
    return _named_after(_TOKEN.findall(rest[:_NEAR])) if rest[:1] in {*_DASHES} else None


def _named_after(tokens: Sequence[str]) -> str | None:
    """Read "said X", "X said" or "— X"."""
    if not tokens:
        return None
    if tokens[0] in _DASHES:
        rest = [*takewhile(lambda token: token in _DASHES, tokens)]
        return _name([*_leading_name(tokens[len(rest) :])])
    if tokens[0].lower() in CUES:
        return _name([*_leading_name(tokens[1:])])
    name = [*_leading_name(tokens)]
    behind = [token.lower() for token in tokens[len(name) : len(name) + 2]]
    return _name(name) if any(token in CUES for token in behind) else None


def _named_before(tokens: Sequence[str]) -> str | None:
    """Read "X: ", "X said, " or "X told reporters: "."""
    if not tokens:
        return None
    colon = tokens[-1] == ":"
    rest = list(tokens[:-1]) if tokens[-1] in {":", ","} else list(tokens)
    for at in range(len(rest) - 1, max(-1, len(rest) - 1 - _TOKENS_BEFORE_CUE), -1):
        if rest[at].lower() in CUES and (colon or at == len(rest) - 1):
            return _name([*_trailing_name(rest[:at])])
    return _name([*_trailing_name(rest)]) if colon else None


def _leading_name(tokens: Sequence[str]) -> Iterator[str]:
    for token in tokens:
        if not _is_name_part(token):
            return
        yield token
        if _ends_sentence(token):
            return


def _trailing_name(tokens: Sequence[str]) -> Iterator[str]:
    taken = takewhile(
        lambda token: _is_name_part(token) and not _ends_sentence(token), reversed(tokens)
    )
    yield from reversed([*taken])


def _ends_sentence(token: str) -> bool:
    return token.endswith(".") and len(token) > _INITIAL and token not in _SHORT_TITLES


def _is_name_part(token: str) -> bool:
    return token[0].isalpha() and (token[0].isupper() or token in _JOINS or not token[0].islower())


def _name(tokens: list[str]) -> str | None:
    """Return the tokens as a name if they are one: capitalised, and no "He" or "The"."""
    while tokens and (tokens[0].lower() in _NO_NAMES or tokens[0] in _JOINS):
        del tokens[0]
    while tokens and tokens[-1] in _JOINS:
        tokens.pop()
    return " ".join(tokens).rstrip(".") or None
