"""What to call an article that has no headline: the start of its lead, cut where a clause ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.models.article import ParagraphKind
from bot.parsing.structure.balance import leaves_open

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.parsing.document import Document
    from bot.parsing.sentences import Sentence

UNTITLED = "Untitled"
_LONGEST = 100  # characters, the ellipsis included
_SEARCHED = 200  # sentences
_SHORTEST = 40  # a cut before this tells too little
_FEWEST_WORDS = 5  # "(Yonhap)" and "It's official." are no leads

_STRENGTHS = (
    # where a clause ends: punctuation, or a word that opens a subordinate one
    re.compile(
        r"(?:[,;:]|\s[-–—]+)\s|\s(?=(?:after|as|while|when|because|amid|following|before|since|where"
        r"|which|who|despite|although|though|if|unless|until|but)\s)"
    ),
    # where a phrase ends: before a preposition or a conjunction, "of" excepted, which belongs to
    # the word before it
    re.compile(
        r"\s(?=(?:in|on|at|with|for|from|by|over|to|and|or|that|against|into|through|during|under"
        r"|between|among|about|near|across|without|within)\s)"
    ),
    re.compile(r"\s"),
)
# A headline needs its verb; the forms by which one is known without a dictionary. Words that end
# so and are none ("hundred") cost only a worse cut.
_VERB = re.compile(
    r"\s(?:is|are|was|were|has|have|had|will|would|could|can|may|must|should|says?|said|\w{2,}ed"
    r"|began|bought|brought|built|came|cut|died|fell|found|gave|gets?|got|grew|held|hit|kept|knew|led"
    r"|left|lost|made|met|paid|put|ran|rose|sank|saw|sent|set|shot|shut|sold|spent|spoke|stood|struck"
    r"|sued|swept|swore|takes?|took|told|went|won|wrote)(?=\s|$)"
)
# What must not be left hanging at the end.
_HANGING = re.compile(
    r"(?:\s(?:an?|the|and|or|but|of|to|in|on|at|by|for|with|from|that|as|its|his|her|their|is|are|was"
    r"|were|has|have|had|will|would|be|been|who|which))+$"
)
_OPENING = " \"“„«'‘"
_TRAILING = " \t.,;:…–—-"


def derive_title(document: Document, sentences: tuple[Sentence, ...]) -> str:
    """Return a title of at most 100 characters made of the lead sentence's first words.

    It ends with an ellipsis where it leaves words out. A text without a sentence is `UNTITLED`.
    """
    lead = next(_leads(document.text, sentences), "")
    if leaves_open(lead, 0, len(lead)):
        lead = lead.lstrip(_OPENING)
    whole = lead.rstrip(_TRAILING)
    if not whole:
        return UNTITLED
    return whole if len(whole) <= _LONGEST else _cut(whole)


def _leads(text: str, sentences: tuple[Sentence, ...]) -> Iterator[str]:
    """Yield what may give the title, the best first: the story's sentences, then the captions'."""
    for kinds in ((ParagraphKind.BODY,), (ParagraphKind.CAPTION,), tuple(ParagraphKind)):
        told = _told(text, sentences, kinds)
        yield from (words for words in told if len(words.split()) >= _FEWEST_WORDS)
        yield from _told(text, sentences, kinds)


def _told(
    text: str, sentences: tuple[Sentence, ...], kinds: tuple[ParagraphKind, ...]
) -> Iterator[str]:
    """Yield the first sentences that stand in blocks of these kinds, each on one line."""
    for sentence in sentences[:_SEARCHED]:
        if sentence.paragraph.kind in kinds:
            yield " ".join(sentence.span.of(text).split())


def _cut(whole: str) -> str:
    room = whole[: _LONGEST - 1]
    for boundary in _STRENGTHS:
        cuts = [whole[: m.start()] for m in boundary.finditer(whole, _SHORTEST, _LONGEST)]
        for words in reversed(cuts):
            if _VERB.search(words) and not leaves_open(words, 0, len(words)):
                return _tidy(words)
    return _tidy(room.rsplit(maxsplit=1)[0] if " " in room else room)


def _tidy(words: str) -> str:
    kept = _HANGING.sub("", words.rstrip(_TRAILING)).rstrip(_TRAILING)
    return f"{kept or words.rstrip(_TRAILING)}…"
