"""Finds a message's text, including forwards and embeds, its readable file, or its address."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.library.sources.kinds import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator

    import discord

    Said = discord.Message | discord.MessageSnapshot


def find_file(message: discord.Message) -> discord.Attachment | None:
    """Return the first readable attachment of the message or of a message that it forwards."""
    for said in _all_said(message):
        for file in said.attachments:
            if PurePath(file.filename).suffix.lower() in SUFFIXES:
                return file
    return None


def find_text(message: discord.Message) -> str:
    """Return the text of a message: its own, that of its forwards, and that of its embeds."""
    parts: list[str | None] = []
    for said in _all_said(message):
        parts.append(said.content)
        for embed in said.embeds:
            parts += [embed.title, embed.description]
            parts += [f"{field.name}\n{field.value}" for field in embed.fields]
    return "\n\n".join(filter(None, parts))


def find_address(message: discord.Message) -> str | None:
    """Return the address of a web page if a message, or the one that it forwards, is only that.

    Discord itself adds the page's preview as an embed, which is no article.
    """
    words = " ".join(said.content for said in _all_said(message)).split()
    typed = words[0].strip("<>") if len(words) == 1 else ""
    return typed if typed.startswith(("https://", "http://")) else None


def _all_said(message: discord.Message) -> Iterator[Said]:
    yield message
    yield from message.message_snapshots
