"""Finds in a member's words what somebody is said to have said: pure."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from bot.answers.claimed_speakers import Surroundings, find_named, is_told
from bot.models.article import Paragraph, ParagraphKind, Span
from bot.models.verification import Claim
from bot.models.wording import list_words
from bot.parsing.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.parsing.quotation_marks import Passage

LONGEST = 4000  # characters of a claim, as long as a message may be
_SHORTEST_QUOTED = 2  # words; a single word between marks is seldom what was said
# So many words between marks are what somebody said, and no term that another speaker uses.
_SHORTEST_UNTOLD = 6
_NEAR = 100  # characters between the two parts of a sentence around "she said"

_LINE = re.compile(r"[^\n]+")
# Links, mentions, timestamps and emoji of Discord's are no words.
_DISCORD = re.compile(r"https?://\S+|<(?:[@#/t]|a?:\w)[^<>\s]{1,100}>")


def find_claims(text: str) -> list[Claim]:
    """Return what stands between quotation marks with who is said to have said it, else all of it.

    The speaker is read from the words around the marks: '…, said X', 'X said …', 'X: …', '… — X',
    'according to X, …' and the like.
    """
    text = _DISCORD.sub(" ", text)
    return [*dict.fromkeys(one.claim for one in _find_quoted(text))] or [_whole(text)]


def list_readings(typed: str, speaker: str | None) -> list[list[Claim]]:
    """Return the ways to read words that were typed, each as its claims.

    The words are one claim, or they tell what somebody said between quotation marks. Where both may
    be meant, the whole comes first: the marks count if nobody said the whole. `speaker` is who is
    named beside the words, in place of whoever they name.
    """
    text = _DISCORD.sub(" ", typed)
    quoted = _find_quoted(text)
    held = [len(list_words(one.claim.words)) for one in quoted]
    claims = [*dict.fromkeys(_by(speaker, one.claim) for one in quoted)]
    readings = [[_by(speaker, _whole(text))]]
    if claims and 2 * sum(held) >= len(list_words(text)):
        readings = [claims]
    elif any(one.told for one in quoted) or max(held, default=0) >= _SHORTEST_UNTOLD:
        readings.append(claims)
    return readings


def _by(speaker: str | None, claim: Claim) -> Claim:
    return Claim(claim.words, speaker) if speaker else claim


class _Quoted(NamedTuple):
    """A claim between marks; `told` if the words around it tell that somebody said it."""

    claim: Claim
    told: bool


def _find_quoted(text: str) -> list[_Quoted]:
    passages = [
        one
        for one in _find_passages(text)
        if len(list_words(one.span.of(text))) >= _SHORTEST_QUOTED
    ]
    quoted: list[_Quoted] = []
    for group in _grouped(text, passages):
        words = " ".join(one.span.of(text) for one in group)
        around = Surroundings.of(
            text, [one.outer for one in group], [one.outer for one in passages]
        )
        speaker, told = find_named(around), is_told(around)
        if quoted and not (speaker or told) and around.follows:
            speaker = quoted[-1].claim.speaker
        quoted.append(_Quoted(Claim(words[:LONGEST], speaker), told or speaker is not None))
    return quoted


def _whole(text: str) -> Claim:
    return Claim(text.strip()[:LONGEST])


def _find_passages(text: str) -> tuple[Passage, ...]:
    blocks = tuple(
        Paragraph(number, ParagraphKind.BODY, Span(*line.span()))
        for number, line in enumerate(_LINE.finditer(text), start=1)
    )
    # Imported at the first claim: the reader's word lists take 7 MB.
    from bot.parsing.quotation_marks import find_marked_passages  # noqa: PLC0415

    return find_marked_passages(Document(text, blocks, None, None, None))


def _grouped(text: str, passages: Sequence[Passage]) -> Iterator[list[Passage]]:
    """Yield the passages; two parts of a sentence around "she said" come together."""
    group = [*passages[:1]]
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
    if group:
        yield group
