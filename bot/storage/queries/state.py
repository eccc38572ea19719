"""The table `state`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.storage import contract

if TYPE_CHECKING:
    from bot.storage.engine import Engine

_COMMANDS_HASH = "commands_hash"


class StateQueries(contract.State):
    """Values by name."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    async def get_commands_hash(self) -> str | None:
        rows = await self._engine.fetch("SELECT value FROM state WHERE name = ?", (_COMMANDS_HASH,))
        return str(rows[0]["value"]) if rows else None

    async def save_commands_hash(self, value: str) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "INSERT INTO state (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (_COMMANDS_HASH, value),
            )
