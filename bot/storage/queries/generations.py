"""The state of a library, by which stale results are recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.models.library import SEEDS_ALONE, Scope
from bot.storage.records import Generation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.storage.engine import Snapshot


def generation(guild_id: str) -> str:
    """Return the columns, from `library`, that tell its state for the server in this parameter."""
    return (
        f"generation, (SELECT version FROM own_library WHERE guild_id = {guild_id}) AS version, "
        f"EXISTS (SELECT 1 FROM own_article WHERE guild_id = {guild_id}) "
        f"OR EXISTS (SELECT 1 FROM hidden WHERE guild_id = {guild_id}) "
        f"OR EXISTS (SELECT 1 FROM correction WHERE guild_id = {guild_id}) AS has_own"
    )


GENERATION = f"SELECT {generation('?1')} FROM library"


def get_generation(snapshot: Snapshot, scope: Scope) -> Generation:
    """Return the state of a scope's library."""
    (row,) = snapshot.fetch(GENERATION, [scope.guild_id])
    return to_generation(row, scope)


def to_generation(row: Iterable[Any], scope: Scope) -> Generation:
    """Return the state in a row of `generation` for the scope's server."""
    seeds, version, has_own = row
    return Generation(scope, seeds, version or 0) if has_own else Generation(SEEDS_ALONE, seeds, 0)
