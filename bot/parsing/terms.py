"""Which passages between marks are no quotations: titles of works, nicknames, terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.parsing.narration import Narration


def is_term(narration: Narration, number: int, *, cued: bool) -> bool:
    """Tell whether the passage names something rather than quoting somebody."""
    del narration, number, cued
    return False
