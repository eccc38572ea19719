"""Which time expressions are key: those that date something the article tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models import Span
    from bot.parsing.dates.values import Days


def is_key(text: str, span: Span, days: Days, event: Span | None, sentence: Span) -> bool:
    """Tell whether the expression dates an event that the article tells."""
    del text, span, days, sentence
    return event is not None
