"""Alerts: which watches matched, and the messages that tell of it.

A delivery that no process has claimed yet takes up more alerts, so that those which are due
together are one message.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from bot.models.alert import AlertDelivery, AlertNotice, Match
from bot.models.briefing import DeliveryStatus, FailureReason
from bot.storage import contract
from bot.storage.queries import claims
from bot.storage.queries.instants import to_instant, to_milliseconds
from bot.storage.queries.rows import marks, readable, readable_in_turns
from bot.storage.queries.shares import and_of_share
from bot.storage.queries.watches import MATCHING, TARGET, WATCHES, to_target, to_watch
from bot.storage.records import SentAlert

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from bot.models.alert import AlertTarget
    from bot.models.share import Share
    from bot.storage.engine import Engine, Row, Snapshot
    from bot.storage.records import Claim, Retry, Sent

_TABLE = "alert_delivery"
_NOTICES = "alert_notice"
_MARK = "alert_mark"
# How many alerts one transaction stores; it holds the write lock for some 20 ms.
_STORED_AT_ONCE = 300
# A delivery is tried again within this; only a timeout by a moderator may take longer.
_LONGEST_RETRY = timedelta(minutes=15)

DELIVERY = """
    d.id AS delivery_id, d.due_utc, d.status, d.reason, d.attempts, d.doubtful, d.tried_utc,
    coalesce(d.channel_id, (SELECT channel_id FROM alert_delivery WHERE target_id = d.target_id
        AND status = 'sent' ORDER BY id DESC LIMIT 1)) AS sent_channel_id, d.message_id
"""
NOTICE = f"{TARGET}, n.id AS notice_id, n.reason, n.detail, n.attempts"
_PRESENT = "t.guild_id NOT IN (SELECT guild_id FROM departure)"


class AlertQueries(contract.Alerts):
    """The tables `alert`, `alert_delivery` and `alert_notice`, and the state of targets.

    What is due is that of one share.
    """

    def __init__(self, engine: Engine, share: Share) -> None:
        self._engine = engine
        self._ours = and_of_share(share, "t.guild_id")

    async def get_mark(self) -> int:
        rows = await self._engine.fetch("SELECT value FROM state WHERE name = ?", [_MARK])
        return int(rows[0]["value"]) if rows else 0

    async def save_mark(self, mark: int) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "INSERT INTO state (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value "
                "WHERE CAST(state.value AS BIGINT) < CAST(excluded.value AS BIGINT)",
                (_MARK, str(mark)),
            )

    async def save_matches(self, matches: Sequence[Match], now_utc: datetime) -> None:
        now = to_milliseconds(now_utc)
        for start in range(0, len(matches), _STORED_AT_ONCE):
            batch = matches[start : start + _STORED_AT_ONCE]
            async with self._engine.writing() as transaction:
                await transaction.execute_many(
                    _ADD_DELIVERY, [(one.watch.id, one.slug, now) for one in batch]
                )
                await transaction.execute_many(
                    _ADD_ALERT, [(one.watch.id, one.slug, one.speaker) for one in batch]
                )

    async def list_open(
        self, now_utc: datetime, *, limit: int
    ) -> list[tuple[AlertTarget, AlertDelivery]]:
        rows = await self._engine.fetch(
            f"SELECT {TARGET}, {DELIVERY} FROM alert_delivery AS d "
            "JOIN alert_target AS t ON t.id = d.target_id WHERE d.status IN ('due', 'claimed') "
            "AND ((d.status = 'due' AND d.next_try_utc <= ?1) OR "
            f"(d.status = 'claimed' AND d.lease_utc <= ?1)) AND {_PRESENT}{self._ours} "
            "ORDER BY d.id LIMIT ?2",
            [to_milliseconds(now_utc), limit],
        )
        return await readable_in_turns(rows, lambda row: (to_target(row), to_delivery(row)))

    async def list_matches(self, delivery_id: int) -> list[Match]:
        rows = await self._engine.fetch(
            f"{_MATCHES} WHERE a.delivery_id = ? ORDER BY w.id, a.slug", [delivery_id]
        )
        return readable(rows, _to_match)

    async def list_posts_telling(self, guild_id: int, slug: str, *, limit: int) -> list[SentAlert]:
        return await self._engine.read(
            lambda snapshot: _list_posts(snapshot, guild_id, slug, limit)
        )

    async def claim(self, delivery: AlertDelivery, claim: Claim) -> bool:
        async with self._engine.writing(beside=True) as transaction:
            changed = await transaction.execute(
                "UPDATE alert_delivery SET status = 'claimed', owner = ?, lease_utc = ?, "
                "attempts = attempts + 1, tried_utc = coalesce(tried_utc, ?) "
                "WHERE id = ? AND status = ? AND attempts = ?",
                (
                    claim.owner,
                    to_milliseconds(claim.lease_utc),
                    to_milliseconds(claim.now_utc),
                    delivery.id,
                    delivery.status.value,
                    delivery.attempts,
                ),
            )
            return changed == 1

    async def save_channel(self, delivery_id: int, *, owner: str, channel_id: int) -> bool:
        async with self._engine.writing(beside=True) as transaction:
            changed = await transaction.execute(
                "UPDATE alert_delivery SET channel_id = ? "
                "WHERE id = ? AND status = 'claimed' AND owner = ?",
                (channel_id, delivery_id, owner),
            )
            return changed == 1

    async def mark_sent(
        self, delivery_id: int, sent: Sent, *, owner: str, stops: Collection[FailureReason]
    ) -> None:
        async with self._engine.writing(beside=True) as transaction:
            if not await claims.mark_sent(transaction, _TABLE, delivery_id, sent, owner):
                return
            await transaction.execute(
                "INSERT INTO alert_notice (target_id, reason, detail, status, next_try_utc) "
                f"SELECT t.id, ?, '', 'due', ? FROM {_TABLE} AS d JOIN alert_target AS t "
                f"ON t.id = d.target_id WHERE d.id = ? AND t.channel_id IS NOT NULL "
                f"AND t.told IN ({marks(stops)})",
                (claims.RUNS_AGAIN, to_milliseconds(sent.sent_utc), delivery_id,
                 *(one.value for one in stops)),
            )  # fmt: skip
            await transaction.execute(
                "UPDATE alert_target SET told = NULL, paused = NULL, paused_detail = '' "
                f"WHERE id = (SELECT target_id FROM {_TABLE} WHERE id = ?) "
                "AND (told IS NOT NULL OR paused IS NOT NULL)",
                (delivery_id,),
            )

    async def mark_ended(
        self,
        delivery_id: int,
        *,
        owner: str,
        status: DeliveryStatus,
        reason: FailureReason,
        detail: str = "",
    ) -> None:
        async with self._engine.writing(beside=True) as transaction:
            outcome = (status, reason, detail)
            await claims.mark_ended(transaction, _TABLE, delivery_id, outcome, owner)

    async def mark_retry(self, delivery_id: int, retry: Retry, *, owner: str) -> None:
        async with self._engine.writing(beside=True) as transaction:
            await claims.mark_retry(transaction, _TABLE, delivery_id, retry, owner)

    async def delete_old(self, before_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "DELETE FROM alert_delivery WHERE due_utc < ? AND status NOT IN ('due', 'claimed')",
                (to_milliseconds(before_utc),),
            )

    async def pause(self, target_id: int, reason: FailureReason, detail: str = "") -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "UPDATE alert_target SET paused = ?, paused_detail = ? WHERE id = ?",
                (reason.value, detail, target_id),
            )

    async def run_again(
        self, target_id: int, reasons: Collection[FailureReason], since_utc: datetime
    ) -> None:
        async with self._engine.writing() as transaction:
            changed = await transaction.execute(
                "UPDATE alert_target SET paused = NULL, paused_detail = '', "
                "told = CASE WHEN user_id IS NULL THEN told END "
                "WHERE id = ? AND paused IS NOT NULL",
                (target_id,),
            )
            if changed:
                await transaction.execute(
                    "UPDATE alert_delivery SET status = 'due', next_try_utc = 0 "
                    "WHERE target_id = ? AND status = 'failed' AND due_utc >= ? "
                    f"AND reason IN ({marks(reasons)})",
                    (target_id, to_milliseconds(since_utc), *(one.value for one in reasons)),
                )

    async def list_stopped(self) -> list[AlertTarget]:
        rows = await self._engine.fetch(
            f"SELECT {TARGET} FROM alert_target AS t "
            f"WHERE t.paused IS NOT NULL AND t.channel_id IS NOT NULL AND {_PRESENT}"
            f"{self._ours}"
        )
        return readable(rows, to_target)

    async def hasten(
        self, guild_ids: Collection[int], reasons: Collection[FailureReason], now_utc: datetime
    ) -> None:
        now = to_milliseconds(now_utc)
        async with self._engine.writing() as transaction:
            await transaction.execute_many(
                "UPDATE alert_delivery SET next_try_utc = ?1 WHERE status = 'due' "
                "AND reason = ?2 AND next_try_utc > ?1 "
                "AND target_id IN (SELECT id FROM alert_target WHERE guild_id = ?3)",
                [(now, reason.value, one) for one in guild_ids for reason in reasons],
            )

    async def take_back_future(self, now_utc: datetime, lease: timedelta) -> None:
        now, latest = to_milliseconds(now_utc), to_milliseconds(now_utc + _LONGEST_RETRY)
        lease_utc = to_milliseconds(now_utc + lease)
        ours = ""
        if self._ours:
            ours = f" AND target_id IN (SELECT t.id FROM alert_target AS t WHERE TRUE{self._ours})"
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "UPDATE alert_delivery SET lease_utc = ?1 "
                f"WHERE status = 'claimed' AND lease_utc > ?1{ours}",
                (lease_utc,),
            )
            await transaction.execute(
                "UPDATE alert_delivery SET next_try_utc = ?1 WHERE status = 'due' "
                f"AND next_try_utc > ?2 AND (reason IS NULL OR reason <> 'timed_out'){ours}",
                (now, latest),
            )
            await transaction.execute(
                "UPDATE alert_delivery SET tried_utc = ?1, due_utc = ?1 "
                f"WHERE status IN ('due', 'claimed') AND due_utc > ?1{ours}",
                (now,),
            )
            await transaction.execute(
                "UPDATE alert_notice SET next_try_utc = ?1 "
                f"WHERE status = 'due' AND next_try_utc > ?2{ours}",
                (now, latest),
            )

    async def list_untold(self) -> set[int]:
        rows = await self._engine.fetch(
            "SELECT DISTINCT user_id FROM alert_target WHERE user_id IS NOT NULL "
            "AND paused IS NOT NULL AND told IS NULL"
        )
        return {row["user_id"] for row in rows}

    async def mark_told(self, user_id: int) -> bool:
        async with self._engine.writing() as transaction:
            changed = await transaction.execute(
                "UPDATE alert_target SET told = paused "
                "WHERE user_id = ? AND paused IS NOT NULL AND told IS NULL",
                (user_id,),
            )
            return changed > 0

    async def list_paused_of(self, user_id: int) -> list[AlertTarget]:
        rows = await self._engine.fetch(
            f"SELECT {TARGET} FROM alert_target AS t WHERE t.user_id = ? AND t.paused IS NOT NULL",
            [user_id],
        )
        return readable(rows, to_target)

    async def add_notice(
        self, target_id: int, reason: FailureReason, detail: str, now_utc: datetime
    ) -> None:
        async with self._engine.writing() as transaction:
            changed = await transaction.execute(
                "UPDATE alert_target SET told = ?1 WHERE id = ?2 AND (told IS NULL OR told <> ?1)",
                (reason.value, target_id),
            )
            if changed:
                await transaction.execute(
                    "INSERT INTO alert_notice (target_id, reason, detail, status, next_try_utc) "
                    "VALUES (?, ?, ?, 'due', ?)",
                    (target_id, reason.value, detail, to_milliseconds(now_utc)),
                )

    async def list_due_notices(self, now_utc: datetime) -> list[AlertNotice]:
        rows = await self._engine.fetch(
            f"SELECT {NOTICE} FROM alert_notice AS n JOIN alert_target AS t ON t.id = n.target_id "
            f"WHERE n.status = 'due' AND n.next_try_utc <= ? AND {_PRESENT}{self._ours}",
            [to_milliseconds(now_utc)],
        )
        return readable(rows, to_notice)

    async def claim_notice(self, notice: AlertNotice, next_try_utc: datetime) -> bool:
        async with self._engine.writing() as transaction:
            return await claims.claim_notice(
                transaction, _NOTICES, notice.id, notice.attempts, next_try_utc
            )

    async def delay_notice(self, notice_id: int, next_try_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await claims.delay_notice(transaction, _NOTICES, notice_id, next_try_utc)

    async def mark_notice(self, notice_id: int, *, told: bool) -> None:
        async with self._engine.writing() as transaction:
            await claims.mark_notice(transaction, _NOTICES, notice_id, told=told)


# A delivery that nobody has claimed yet takes up more.
_ADD_DELIVERY = f"""
INSERT INTO alert_delivery (target_id, due_utc, status, next_try_utc)
SELECT w.target_id, ?3, 'due', ?3 FROM watch AS w JOIN alert_target AS t ON t.id = w.target_id
WHERE w.id = ?1 AND {MATCHING}
AND NOT EXISTS (SELECT 1 FROM alert WHERE watch_id = ?1 AND slug = ?2)
AND NOT EXISTS (SELECT 1 FROM alert_delivery WHERE target_id = w.target_id
    AND status = 'due' AND attempts = 0)
"""
_ADD_ALERT = """
INSERT INTO alert (watch_id, slug, speaker, delivery_id)
SELECT w.id, ?2, ?3, d.id FROM watch AS w JOIN alert_delivery AS d
ON d.target_id = w.target_id AND d.status = 'due' AND d.attempts = 0
WHERE w.id = ?1 ON CONFLICT DO NOTHING
"""


_MATCHES = (
    f"{WATCHES.replace('SELECT ', 'SELECT a.slug, a.speaker AS named, a.delivery_id, ', 1)} "
    "JOIN alert AS a ON a.watch_id = w.id"
)
# From the server's watches: an alert is found by its watch and its article.
_TELLING = """
SELECT a.delivery_id FROM alert_target AS t JOIN watch AS w ON w.target_id = t.id
JOIN alert AS a ON a.watch_id = w.id WHERE t.guild_id = ? AND a.slug = ?
"""


def _list_posts(snapshot: Snapshot, guild_id: int, slug: str, limit: int) -> list[SentAlert]:
    rows = snapshot.fetch(
        f"SELECT {TARGET}, {DELIVERY} FROM alert_delivery AS d "
        "JOIN alert_target AS t ON t.id = d.target_id "
        f"WHERE d.id IN ({_TELLING}) AND d.channel_id IS NOT NULL AND d.message_id IS NOT NULL "
        "ORDER BY d.sent_utc DESC, d.id DESC LIMIT ?",
        [guild_id, slug, limit],
    )
    posts = readable(rows, lambda row: (to_target(row), to_delivery(row)))
    told: dict[int, list[Match]] = {delivery.id: [] for _, delivery in posts}
    if not told:
        return []
    matches = snapshot.fetch(
        f"{_MATCHES} WHERE a.delivery_id IN ({marks(told)}) ORDER BY w.id, a.slug", [*told]
    )
    for delivery_id, match in readable(matches, lambda row: (row["delivery_id"], _to_match(row))):
        told[delivery_id].append(match)
    return [SentAlert(target, one, tuple(told[one.id])) for target, one in posts]


def _to_match(row: Row) -> Match:
    return Match(to_watch(row), row["slug"], row["named"])


def to_delivery(row: Row) -> AlertDelivery:
    """Return the delivery in a row that DELIVERY selected."""
    return AlertDelivery(
        id=row["delivery_id"],
        due_utc=to_instant(row["due_utc"]),
        status=DeliveryStatus(row["status"]),
        reason=FailureReason(row["reason"]) if row["reason"] else None,
        attempts=row["attempts"],
        doubtful=bool(row["doubtful"]),
        tried_utc=to_instant(row["tried_utc"]) if row["tried_utc"] is not None else None,
        channel_id=row["sent_channel_id"],
        message_id=row["message_id"],
    )


def to_notice(row: Row) -> AlertNotice:
    """Return the notice in a row that NOTICE selected."""
    return AlertNotice(
        id=row["notice_id"],
        target=to_target(row),
        reason=FailureReason(row["reason"]) if row["reason"] != claims.RUNS_AGAIN else None,
        detail=row["detail"],
        attempts=row["attempts"],
    )
