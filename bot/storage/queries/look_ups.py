"""Questions that one query answers in a fraction of a millisecond."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.storage.queries.generations import GENERATION, generation, to_generation
from bot.storage.queries.rows import (
    QUOTATION,
    SHOWN,
    SPEAKER,
    quotations_of,
    readable,
    to_quotation,
    to_speaker,
)
from bot.storage.queries.scoped import preamble

if TYPE_CHECKING:
    from bot.models.library import CitedQuotation, Scope, Speaker
    from bot.storage.engine import Engine
    from bot.storage.records import Generation

# Each row ends with the speaker and, in the last three columns, the state. The quotations tell
# whether the scope sees the speaker. The limits keep PostgreSQL from looking for the speaker's role
# once for each quotation.
_QUOTED = f"""
    SELECT {QUOTATION}, s.*, state.* FROM
    (SELECT {generation("?2")} FROM library LIMIT 1) AS state
    CROSS JOIN (SELECT {SPEAKER} FROM main.speaker AS s WHERE s.id = ?3 LIMIT 1) AS s
    CROSS JOIN ({{quotations}}) AS x {SHOWN}
    ORDER BY x.published DESC NULLS LAST, x.edition_id DESC, x.number
"""
_SPEAKER = slice(-8, -3)
_STATE = slice(-3, None)


async def get_generation(engine: Engine, scope: Scope) -> Generation:
    """Return the state of a scope's library."""
    (row,) = await engine.look_up(GENERATION, [scope.guild_id])
    return to_generation(row, scope)


async def get_quoted(
    engine: Engine, scope: Scope, known: Generation, counted: tuple[int, int], limit: int
) -> tuple[Speaker, list[CitedQuotation]] | None:
    """Return a speaker, by id and count, and the newest quotations; see the contract."""
    speaker_id, count = counted
    seen_by = known.scope.guild_id
    rows = await engine.look_up(
        preamble(seen_by) + _QUOTED.format(quotations=quotations_of("?3", 0, limit)),
        [seen_by, scope.guild_id, speaker_id],
    )
    if not rows or to_generation(rows[0][_STATE], scope) != known:
        return None
    speakers = readable(rows[:1], lambda row: to_speaker(row[_SPEAKER], count))
    return (speakers[0], readable(rows, to_quotation)) if speakers else None
