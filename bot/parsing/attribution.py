"""Who said each quotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models import Quotation, Span
    from bot.parsing.document import Document
    from bot.parsing.people import People
    from bot.parsing.sentences import Sentence


def attribute(
    document: Document,
    sentences: tuple[Sentence, ...],
    people: People,
    passages: tuple[Span, ...],
) -> tuple[Quotation, ...]:
    """Return the quotations among `passages`, each with its speaker and the basis for it."""
    del document, sentences, people, passages
    return ()
