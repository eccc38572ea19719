"""Plain text: what needs no conversion, so that the bot reads it without a parser in memory."""

from __future__ import annotations

from bot.library.sources.characters import (
    has_controls,
    has_letters,
    is_encoded_twice,
    without_unseen,
)
from bot.library.sources.tags import has_references, is_marked_up

# How a text begins that may be front matter, markup or JSON.
_OPENINGS = ("---", "+++", ";;;", "<", "{", "[")


def plain_text(name: str, content: bytes) -> str | None:
    """Return the text of a file that needs no conversion: UTF-8, no markup, no front matter.

    None is the answer for every other file; it says nothing about whether it can be read.
    """
    if not name.lower().endswith((".txt", ".text")):
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    if text.lstrip().startswith(_OPENINGS) or has_controls(text):
        return None
    if is_marked_up(text) or has_references(text) or is_encoded_twice(text):
        return None
    return without_unseen(text) if has_letters(text) else None
