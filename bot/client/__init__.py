"""The bot on Discord: `create_bot(settings)` makes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.client.bot import create_bot

__all__ = ["create_bot"]


def __getattr__(name: str) -> object:
    """Import `create_bot` when it is asked for: what only logs needs no Discord (PEP 562)."""
    if name != "create_bot":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from bot.client.bot import create_bot  # noqa: PLC0415

    return create_bot
