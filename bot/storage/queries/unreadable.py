"""Counts rows that this program cannot read: damaged ones, or rows of a newer version.

Such a row is logged and left out when it is met; here they are looked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.storage.queries.alerts import DELIVERY as ALERT_DELIVERY
from bot.storage.queries.alerts import NOTICE as ALERT_NOTICE
from bot.storage.queries.alerts import to_delivery as to_alert_delivery
from bot.storage.queries.alerts import to_notice as to_alert_notice
from bot.storage.queries.briefings import BRIEFING, NOTICE, to_briefing, to_notice
from bot.storage.queries.citations import to_citation
from bot.storage.queries.corrections import CORRECTIONS, to_correction
from bot.storage.queries.deliveries import DELIVERY, to_delivery
from bot.storage.queries.feeds import FEED, FEED_ENTRY, to_feed, to_known_entry
from bot.storage.queries.library_own import OWN_TEXT, to_own_text
from bot.storage.queries.rows import UNREADABLE
from bot.storage.queries.server_data import to_entry
from bot.storage.queries.watches import TARGET, WATCHES, to_target, to_watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.storage.engine import Row, Snapshot

# What servers set up; the library itself is made again from its articles.
_TABLES: dict[str, tuple[str, Callable[[Row], object]]] = {
    "briefing": (f"SELECT {BRIEFING} FROM briefing AS b", to_briefing),
    "delivery": (f"SELECT {DELIVERY} FROM delivery AS d", to_delivery),
    "citation": ("SELECT delivery_id, part, slug, start, words FROM citation", to_citation),
    "notice": (
        f"SELECT {NOTICE} FROM notice AS n JOIN briefing AS b ON b.id = n.briefing_id",
        to_notice,
    ),
    "correction": (CORRECTIONS, to_correction),
    "own_article": (f"SELECT {OWN_TEXT} FROM own_article", to_own_text),
    "feed": (FEED, to_feed),
    "feed_entry": (FEED_ENTRY, to_known_entry),
    "alert_target": (f"SELECT {TARGET} FROM alert_target AS t", to_target),
    "watch": (WATCHES, to_watch),
    "alert_delivery": (f"SELECT {ALERT_DELIVERY} FROM alert_delivery AS d", to_alert_delivery),
    "alert_notice": (
        f"SELECT {ALERT_NOTICE} FROM alert_notice AS n "
        "JOIN alert_target AS t ON t.id = n.target_id",
        to_alert_notice,
    ),
    "log_entry": ("SELECT user_id, made_utc, deed, about FROM log_entry", to_entry),
}


def count_unreadable(snapshot: Snapshot) -> tuple[tuple[str, int], ...]:
    """Return the tables with unreadable rows, and how many each has."""
    counts = (
        (table, sum(not _is_readable(row, convert) for row in snapshot.iterate(sql)))
        for table, (sql, convert) in _TABLES.items()
    )
    return tuple((table, count) for table, count in counts if count)


def _is_readable(row: Row, convert: Callable[[Row], object]) -> bool:
    try:
        convert(row)
    except UNREADABLE:
        return False
    return True
