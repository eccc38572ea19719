"""Quotations in headlines: those that the story below does not hold in the same words.

Most marks of a headline repeat what the body quotes, and an answer would give the same words
twice. What the body words otherwise stands nowhere else: "'I sang to eels': the last bargee". The
rest are titles, terms and words held at a distance ("May 'taste' the age of a crab"). A headline
tells them apart by little: by a verb of speaking ("Roe says plan is 'mad'"), by length, by a colon,
and by the pronouns and verbs of a sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.models.article import ParagraphKind
from bot.parsing.marks.scraps import SPEAKS, is_said
from bot.parsing.quotation_marks import find_passages_within
from bot.parsing.terms.named import SENTENCE_WORDS, is_titled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.article import Paragraph
    from bot.parsing.document import Document
    from bot.parsing.marks.passages import Passage


def find_headline_passages(document: Document, body: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return the passages between marks of the headline that quote what `body` does not hold."""
    if document.headline is None:
        return ()
    block = next((p for p in document.paragraphs if p.span == document.headline), None)
    if block is None or block.kind is not ParagraphKind.HEADLINE:
        return ()
    text = document.text
    if _MARK.search(text, block.span.start, block.span.end) is None:
        return ()
    found = [p for p in find_passages_within(text, block) if p.closed and _quotes(text, block, p)]
    if not found:
        return ()
    held = [_plain(p.span.of(text)) for p in body]
    return tuple(p for p in found if not any(_plain(p.span.of(text)) in words for words in held))


def _quotes(text: str, block: Paragraph, passage: Passage) -> bool:
    """Tell whether a passage of the headline is somebody's words."""
    words = passage.span.of(text).split()
    before = text[block.span.start : passage.outer.start].rstrip()
    after = text[passage.outer.end : block.span.end].lstrip()
    is_told = before.endswith(":") or after.startswith((":", "- ", "– ", "— "))
    is_object = not after[:1].isalpha() or after.split(maxsplit=1)[0] in _BEHIND_OBJECT
    if is_said(before, " ".join(words)):
        # not "Study says 'zombie cells' age us"
        return is_object or before.rsplit(maxsplit=1)[-1].lower() not in SPEAKS
    is_sentence = not SENTENCE_WORDS.isdisjoint(_terms(" ".join(words)))
    if is_titled(words) and not (words[0].isupper() and words[-1].isupper()):
        return is_sentence and is_told and len(words) >= _LONG
    if words[0][0].islower() and (is_object or len(words) >= _PHRASE) and _is_credited(after):
        return True
    if len(words) < _LONG:
        return is_told and is_sentence and len(words) > 1
    return is_told or words[0][0].isupper()


def _is_credited(after: str) -> bool:
    """Tell whether the headline closes with who says it: 'Q' bridge, says Roe."""
    credit = _CREDIT.search(after)
    return credit is not None and not SPEAKS.isdisjoint(credit[0].lower().split()[:4])


def _plain(words: str) -> str:
    """Return the words without capitals and punctuation, between blanks."""
    return f" {' '.join(_terms(words))} "


def _terms(words: str) -> Iterator[str]:
    return (found[0].replace("’", "'") for found in _TERM.finditer(words.lower()))


_MARK: Final = re.compile("[\"“‘'«„]")
_TERM: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_CREDIT: Final = re.compile(r"(?<=, )[^,:]{4,40}$")
# What stands behind an object, and not behind the subject of a clause.
_BEHIND_OBJECT: Final = frozenset(
    "about after amid as at before by during for from in of on over to with".split()
)
_PHRASE: Final = 3  # words; fewer may be a term: 'green bridge' fair, council says
_LONG: Final = 4  # words
