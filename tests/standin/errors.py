"""The error that an endpoint raises, and that goes out in Discord's form."""

from __future__ import annotations


class DiscordError(Exception):
    """An answer of 4xx with Discord's JSON error code and message."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
