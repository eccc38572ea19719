"""Files that members hand in, fetched from Discord within bounds of size and time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp

from bot.errors import BadArticle
from bot.models.message import template

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import discord

    Fetch = Callable[[discord.Attachment, int], Awaitable[bytes]]

WITHIN = 20.0  # seconds; Discord's network gives 2 MB in a fraction of one
_PIECE = 65_536  # bytes
# Decompressed, a small answer may become any size, so that none is asked for.
_HEADERS = {"Accept-Encoding": "identity"}

_LOST = template("I could not get that file from Discord: add it again.")
_LATE = template("Discord took too long to send me that file: add it again.")


async def fetch(file: discord.Attachment, most: int) -> bytes:
    """Return a file's content, `most` bytes of it in memory at the worst.

    discord.py would read it whole, however large it is and however long it takes. Raises
    BadArticle where it is larger, which Discord said before is not so, or does not come.
    """
    content = bytearray()
    try:
        async with (
            asyncio.timeout(WITHIN),
            aiohttp.ClientSession(headers=_HEADERS, auto_decompress=False) as session,
            session.get(file.url, raise_for_status=True) as answer,
        ):
            async for piece in answer.content.iter_chunked(_PIECE):
                content += piece
                if len(content) > most:
                    raise BadArticle(
                        "That file is larger than {most} MB: add only the article's text.",
                        most=most / 1e6,
                    )
    except TimeoutError as error:
        raise BadArticle(_LATE) from error
    except aiohttp.ClientError as error:
        raise BadArticle(_LOST) from error
    return bytes(content)
