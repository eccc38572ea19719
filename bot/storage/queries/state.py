"""The few values that the bot remembers about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.storage.sqlite.database import Database

_COMMANDS_HASH = "commands_hash"


class State:
    """What the bot remembers about itself between two starts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get_commands_hash(self) -> str | None:
        """Return the hash of the commands that Discord was told last, None before the first."""
        rows = await self._database.fetch(
            "SELECT value FROM state WHERE name = ?", (_COMMANDS_HASH,)
        )
        return str(rows[0]["value"]) if rows else None

    async def save_commands_hash(self, value: str) -> None:
        """Remember the hash of the commands that Discord has just been told."""
        async with self._database.writing() as connection:
            await connection.execute(
                "INSERT INTO state (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (_COMMANDS_HASH, value),
            )
