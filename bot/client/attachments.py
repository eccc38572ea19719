"""Fetches files that members attach, with limits on size and time."""

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
# A small compressed answer may decompress to any size, so the bot asks for none.
_HEADERS = {"Accept-Encoding": "identity"}

_LOST = template("I could not get that file from Discord: add it again.")
_LATE = template("Discord took too long to send me that file: add it again.")


async def fetch(file: discord.Attachment, most: int) -> bytes:
    """Return a file's content of at most `most` bytes.

    discord.py would read the whole file, however large it is and however long it takes. Raises
    BadArticle if the file is larger, against what Discord said before, or cannot be fetched.
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
