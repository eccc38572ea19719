"""The state of a library, by which stale results are recognised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.library import SEEDS_ALONE, Scope
from bot.storage.records import Generation

if TYPE_CHECKING:
    from bot.storage.engine import Snapshot


def get_generation(snapshot: Snapshot, scope: Scope) -> Generation:
    """Return the state of a scope's library."""
    (row,) = snapshot.fetch(
        "SELECT generation, (SELECT version FROM own_library WHERE guild_id = ?1) AS version, "
        "EXISTS (SELECT 1 FROM own_article WHERE guild_id = ?1) "
        "OR EXISTS (SELECT 1 FROM hidden WHERE guild_id = ?1) "
        "OR EXISTS (SELECT 1 FROM correction WHERE guild_id = ?1) AS has_own FROM library",
        [scope.guild_id],
    )
    if not row["has_own"]:
        return Generation(SEEDS_ALONE, row["generation"], 0)
    return Generation(scope, row["generation"], row["version"] or 0)
