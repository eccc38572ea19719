"""The colour at the side of an embed: one for each source, always the same."""

from __future__ import annotations

from functools import lru_cache
from zlib import crc32

import discord

COLOUR = discord.Colour(0x748296)  # of what no one source stands behind

# Sixteen hues of one brightness: each has a contrast of at least 3 to 1 with Discord's dark and
# light backgrounds (WCAG 2.1, 1.4.11).
PALETTE = tuple(
    map(
        discord.Colour,
        (0xD75454, 0xC4662E, 0x9A7C24, 0x7A8720, 0x588E21, 0x309322, 0x22933F, 0x229167,
         0x218E8E, 0x2C87BD, 0x5C7BD9, 0x7E71DE, 0x9F64DB, 0xC44BD5, 0xD446B0, 0xD64F82),
    )
)  # fmt: skip


@lru_cache(maxsize=1024)
def source_colour(source: str | None) -> discord.Colour:
    """Return the colour of a source, by its name alone, so that it never changes."""
    if not source:
        return COLOUR
    return PALETTE[crc32(source.casefold().encode("utf-8", "replace")) % len(PALETTE)]
