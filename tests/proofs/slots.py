"""Briefings that a proof orders in the database itself, and what became of each in its channel."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bot.presentation.custom_ids import Verb, parse_action

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from tests.proofs.databases import Database
    from tests.standin.world import Json

Slot = tuple[int, ...]
"""The numbers that a post's buttons name: which briefing it is, and of which day."""

_AT_ONCE = 1000  # rows of one statement
_INSERT = (
    "INSERT INTO briefing (guild_id, channel_id, local_time, zone, weekdays, quiet, opening, "
    "window_minutes, created_utc, news_mark, next_day, next_due_utc) VALUES "
)


def order(database: Database, channels: Sequence[tuple[str, str]], due: datetime) -> None:
    """Set up a briefing in each channel, a server's id and its own; `due` is a full minute."""
    at = int(due.timestamp()) * 1000
    row = "(?, ?, ?, 'UTC', '0123456', 'quotation', 'latest', 360, ?, 0, ?, ?)"
    about = (due.time().replace(tzinfo=None).isoformat(), at, due.date().isoformat(), at)
    for first in range(0, len(channels), _AT_ONCE):
        some = channels[first : first + _AT_ONCE]
        database.sql(
            _INSERT + ", ".join([row] * len(some)),
            *(value for guild, channel in some for value in (int(guild), int(channel), *about)),
        )


def posts(messages: Iterable[Json]) -> Iterator[tuple[Slot, Json]]:
    """Yield each briefing's post among a channel's messages, with its slot."""
    for message in messages:
        buttons = [b for row in message["components"] for b in row["components"]]
        for action in (parse_action(button.get("custom_id", "")) for button in buttons):
            if action and action.verb is Verb.BRIEFING:
                yield action.numbers, message


def unsettled(database: Database) -> int:
    """Count the briefings that are neither posted nor given up."""
    ((count,),) = database.sql(
        "SELECT count(*) FROM briefing AS b LEFT JOIN delivery AS d ON d.briefing_id = b.id "
        "WHERE d.id IS NULL OR d.status IN ('due', 'claimed')"
    )
    return int(count)


def verify(database: Database, posted: Counter[Slot]) -> str:
    """Say how many slots there are; raises AssertionError unless each was posted once."""
    ((briefings,),) = database.sql("SELECT count(*) FROM briefing")
    statuses = Counter(status for (status,) in database.sql("SELECT status FROM delivery"))
    twice = {slot: count for slot, count in posted.items() if count > 1}
    assert not twice, f"twice: {twice}"
    assert len(posted) == briefings, f"{briefings} slots, {len(posted)} posts: {statuses}"
    assert statuses == {"sent": briefings}, statuses
    return f"{briefings} slots, {len(posted)} posts, none twice"
