"""Scraps between single marks in a text that quotes with double ones: described it as ‘fake’.

Papers that set speech between double marks leave single ones to titles, names and terms; some set
the scraps of a report so as well. A verb of speaking or calling in the same sentence, and a word
right before that brings what somebody says of something, tell them apart.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.models.article import ParagraphKind, Span
from bot.parsing.terms.named import is_titled
from bot.parsing.words.cues import CUES, WEAK_CUES, Cue, inflect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.models.article import Paragraph


def find_scraps(
    text: str, blocks: Sequence[Paragraph], taken: Sequence[Span]
) -> Iterable[tuple[Span, Span]]:
    """Yield each scrap without and with its marks; `taken` are the quotations, in order."""
    at = 0
    for block in blocks:
        if block.kind not in _TELLS:
            continue
        for scrap in _SCRAP.finditer(text, block.span.start, block.span.end):
            while at < len(taken) and taken[at].end <= scrap.start():
                at += 1
            if at < len(taken) and taken[at].start < scrap.end():
                continue
            start = taken[at - 1].end if at else 0
            if _is_heading(text, block, scrap) or is_said(
                text[max(start, block.span.start, scrap.start() - _REACH) : scrap.start()],
                scrap["words"],
            ):
                yield Span(*scrap.span("words")), Span(*scrap.span())


def _is_heading(text: str, block: Paragraph, scrap: re.Match[str]) -> bool:
    """Tell whether the scrap is all that a subheading holds."""
    if block.kind is not ParagraphKind.SUBHEAD:
        return False
    around = text[block.span.start : scrap.start()] + text[scrap.end() : block.span.end]
    return not around.strip(" -–—")


def is_said(before: str, words: str) -> bool:
    """Tell whether the sentence before the scrap says that somebody speaks, and of what."""
    tokens = [word.lower() for word in _WORD.findall(_STOP.split(before)[-1])]
    if not tokens or is_titled(words.split()):
        return False
    if words[0].islower():
        if not _CALLS.isdisjoint(tokens[-_NEAR:]):
            return True
        if words.count(" ") >= _CLAUSE and not SPEAKS.isdisjoint(tokens):
            return True  # "alleges that they are guilty of 'fear, force and fraud'"
    if tokens[-1] not in _BRINGS and tokens[-1] not in SPEAKS:
        return False
    if tokens[-1] == "to" and tokens[-2:-1] in (["no"], ["yes"]):
        return False  # says no to the 'green bridge'
    return not SPEAKS.isdisjoint(tokens)


_SCRAP: Final = re.compile(
    r"(?<=\s)['‘](?!(?:\d\ds?|em|til|tis|twas|cause|cos|n|s|t)\b)"
    r"(?P<words>[^\W_](?:[^'‘’\"“”\n]|(?<=\w)['’](?=\w)){1,120}?)(?<=[\w.,!?%)])['’](?=[\s.,;:!?)]|$)"
)
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*|:")
_STOP: Final = re.compile(r"[.?!][\"”’')]*\s+(?=[A-Z\"“‘'])|\n|[\"“”]")
SPEAKS: Final = frozenset(
    form for form, kind in CUES.items() if kind is Cue.SAY and form not in WEAK_CUES
)
# "a call", "a brand" and "a label" are things.
_CALLS: Final = inflect("call brand dub label describe denounce") - {"call", "brand", "label"}
_BRINGS: Final = frozenset(
    "is was are were be been being as that to would will had has have not : of he she they".split()
)
_TELLS: Final = frozenset((ParagraphKind.BODY, ParagraphKind.SUBHEAD, ParagraphKind.CAPTION))
_CLAUSE: Final = 2  # blanks in a scrap that is more than a term
_NEAR: Final = 8  # words between a verb of calling and what somebody calls the thing
_REACH: Final = 240  # characters before a scrap
