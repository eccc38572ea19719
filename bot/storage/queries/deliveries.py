"""Deliveries: due → claimed → sent, failed, skipped or uncertain.

Every step is a compare-and-set under the write lock, so two processes never both take a slot. The
count of attempts is compared: it rises with every claim.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.models.briefing import Delivery, DeliveryStatus, FailureReason, Slot
from bot.storage import contract
from bot.storage.queries import citations, claims
from bot.storage.queries.briefings import BRIEFING, to_briefing
from bot.storage.queries.claims import RUNS_AGAIN
from bot.storage.queries.instants import to_instant, to_milliseconds
from bot.storage.queries.rows import marks, readable, readable_in_turns
from bot.storage.queries.shares import and_of_share

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from bot.models.briefing import Briefing
    from bot.models.share import Share
    from bot.storage.engine import Engine, Row
    from bot.storage.records import Claim, Plan, PostRecord, Retry, Sent, SentPost

# How many briefings one transaction stores slots for; it holds the write lock for about 20 ms.
PLANNED_AT_ONCE = 200

DELIVERY = """
    d.id AS delivery_id, d.briefing_id AS of_briefing, d.day, d.extra, d.due_utc, d.status,
    d.reason, d.detail, d.attempts, d.doubtful, d.tried_utc, d.channel_id AS sent_channel_id,
    d.message_id, d.sent_utc
"""


class DeliveryQueries(contract.Deliveries):
    """The table `delivery`; what is due is that of one share."""

    def __init__(self, engine: Engine, share: Share) -> None:
        self._engine = engine
        self._share = share
        self._ours = and_of_share(share, "b.guild_id")

    async def save_plans(self, plans: Sequence[Plan]) -> None:
        for start in range(0, len(plans), PLANNED_AT_ONCE):
            batch = plans[start : start + PLANNED_AT_ONCE]
            async with self._engine.writing() as transaction:
                await transaction.execute_many(
                    "INSERT INTO delivery (briefing_id, day, due_utc, status, reason, "
                    "next_try_utc) SELECT ?1, ?2, ?3, ?4, ?5, ?3 "
                    "WHERE EXISTS (SELECT 1 FROM briefing WHERE id = ?1) ON CONFLICT DO NOTHING",
                    [row for plan in batch for row in _slot_rows(plan)],
                )
                await transaction.execute_many(
                    "UPDATE briefing SET next_day = ?, next_due_utc = ? "
                    "WHERE id = ? AND next_day = ? AND next_due_utc = ?",
                    [
                        (
                            plan.next_day.isoformat(),
                            to_milliseconds(plan.next_due_utc),
                            plan.briefing.id,
                            plan.briefing.next_day.isoformat(),
                            to_milliseconds(plan.briefing.next_due_utc),
                        )
                        for plan in batch
                    ],
                )

    async def add_extra(self, briefing_id: int, day: date, now_utc: datetime) -> int:
        now = to_milliseconds(now_utc)
        async with self._engine.writing() as transaction:
            rows = await transaction.fetch(
                "INSERT INTO delivery (briefing_id, day, extra, due_utc, status, next_try_utc) "
                "SELECT ?1, ?2, coalesce(max(extra), 0) + 1, ?3, 'due', ?3 FROM delivery "
                "WHERE briefing_id = ?1 AND day = ?2 RETURNING id",
                (briefing_id, day.isoformat(), now),
            )
            return int(next(iter(rows))[0])

    async def list_open(self, now_utc: datetime) -> list[tuple[Briefing, Delivery]]:
        rows = await self._engine.fetch(
            f"SELECT {BRIEFING}, {DELIVERY} FROM delivery AS d "
            "JOIN briefing AS b ON b.id = d.briefing_id WHERE d.status IN ('due', 'claimed') "
            "AND ((d.status = 'due' AND d.next_try_utc <= ?1) OR "
            "(d.status = 'claimed' AND d.lease_utc <= ?1)) "
            f"AND b.guild_id NOT IN (SELECT guild_id FROM departure){self._ours} "
            "ORDER BY d.due_utc, d.id",
            [to_milliseconds(now_utc)],
        )
        return await readable_in_turns(rows, lambda row: (to_briefing(row), to_delivery(row)))

    async def get_delivery(self, delivery_id: int) -> Delivery | None:
        rows = await self._engine.fetch(
            f"SELECT {DELIVERY} FROM delivery AS d WHERE d.id = ?", [delivery_id]
        )
        return to_delivery(rows[0]) if rows else None

    async def list_deliveries(self, briefing_id: int, *, limit: int) -> list[Delivery]:
        rows = await self._engine.fetch(
            f"SELECT {DELIVERY} FROM delivery AS d WHERE d.briefing_id = ? "
            "ORDER BY d.due_utc DESC, d.id DESC LIMIT ?",
            [briefing_id, limit],
        )
        return readable(rows, to_delivery)

    async def list_quotation_keys(self, briefing_id: int) -> list[str]:
        rows = await self._engine.fetch(
            "SELECT quotation_key FROM delivery WHERE briefing_id = ? AND quotation_key IS NOT "
            "NULL AND status IN ('sent', 'uncertain') GROUP BY quotation_key ORDER BY max(due_utc)",
            [briefing_id],
        )
        return [row[0] for row in rows]

    async def claim(
        self,
        delivery: Delivery,
        claim: Claim,
        *,
        channel_id: int,
        post: PostRecord | None = None,
    ) -> bool:
        async with self._engine.writing(beside=True) as transaction:
            changed = await transaction.execute(
                "UPDATE delivery SET status = 'claimed', owner = :owner, lease_utc = :lease, "
                "attempts = attempts + 1, tried_utc = coalesce(tried_utc, :now), "
                "channel_id = CASE WHEN :fresh = 1 THEN :channel "
                "ELSE coalesce(channel_id, :channel) END, "
                "news_mark = CASE WHEN :fresh = 1 THEN :mark ELSE news_mark END, "
                "quotation_key = CASE WHEN :fresh = 1 THEN :key ELSE quotation_key END, "
                "more = CASE WHEN :fresh = 1 THEN :more ELSE more END "
                "WHERE id = :id AND status = :status AND attempts = :attempts",
                {
                    "owner": claim.owner,
                    "lease": to_milliseconds(claim.lease_utc),
                    "now": to_milliseconds(claim.now_utc),
                    "fresh": int(post is not None),
                    "channel": channel_id,
                    "mark": post.news_mark if post else None,
                    "key": post.quotation_key if post else None,
                    "more": post.more if post else None,
                    "id": delivery.id,
                    "status": delivery.status.value,
                    "attempts": delivery.attempts,
                },
            )
            if changed and post:
                await citations.save(transaction, delivery.id, post.citations)
            return changed == 1

    async def save_post(
        self, delivery_id: int, *, owner: str, channel_id: int, post: PostRecord
    ) -> bool:
        async with self._engine.writing(beside=True) as transaction:
            changed = await transaction.execute(
                "UPDATE delivery SET channel_id = ?, news_mark = ?, quotation_key = ?, more = ? "
                "WHERE id = ? AND status = 'claimed' AND owner = ?",
                (channel_id, post.news_mark, post.quotation_key, post.more, delivery_id, owner),
            )
            if changed:
                await citations.save(transaction, delivery_id, post.citations)
            return changed == 1

    async def mark_sent(
        self, delivery_id: int, sent: Sent, *, owner: str, stops: Collection[FailureReason] = ()
    ) -> None:
        sent_utc = to_milliseconds(sent.sent_utc)
        async with self._engine.writing(beside=True) as transaction:
            if not await claims.mark_sent(transaction, "delivery", delivery_id, sent, owner):
                return
            await transaction.execute(_TELL, (delivery_id,))
            await transaction.execute(
                "INSERT INTO notice (briefing_id, day, reason, detail, status, next_try_utc) "
                "SELECT b.id, d.day, ?, '', 'due', ? FROM delivery AS d JOIN briefing AS b "
                f"ON b.id = d.briefing_id WHERE d.id = ? AND b.told IN ({marks(stops)})",
                (RUNS_AGAIN, sent_utc, delivery_id, *(one.value for one in stops)),
            )
            await transaction.execute(
                "UPDATE briefing SET told = CASE WHEN told = ?1 THEN told END, "
                "paused = CASE WHEN paused = 'moderator' THEN paused END, "
                "paused_detail = '' WHERE id = (SELECT briefing_id FROM delivery WHERE id = ?2)",
                (sent.flaw.value if sent.flaw else None, delivery_id),
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
            await claims.mark_ended(transaction, "delivery", delivery_id, outcome, owner)
            if status is not DeliveryStatus.FAILED:
                # A post that may be out counts as told, and so does silence.
                await transaction.execute(_TELL, (delivery_id,))

    async def mark_retry(self, delivery_id: int, retry: Retry, *, owner: str) -> None:
        async with self._engine.writing(beside=True) as transaction:
            await claims.mark_retry(transaction, "delivery", delivery_id, retry, owner)

    async def take_back_future(self, now_utc: datetime, lease: timedelta) -> None:
        times = {
            "now": to_milliseconds(now_utc),
            "lease": to_milliseconds(now_utc + lease),
            "retry": to_milliseconds(now_utc + _LONGEST_RETRY),
            "tried": to_milliseconds(now_utc - _LONGEST_TRIED),
        }
        async with self._engine.writing() as transaction:
            for statement in _take_back_future(self._share):
                await transaction.execute(
                    statement, {name: at for name, at in times.items() if f":{name}" in statement}
                )

    async def list_failed_within_window(self, now_utc: datetime) -> list[tuple[Briefing, Delivery]]:
        rows = await self._engine.fetch(
            f"SELECT {BRIEFING}, {DELIVERY} FROM delivery AS d "
            f"JOIN briefing AS b ON b.id = d.briefing_id WHERE {_unsent_since('?1')} "
            f"AND d.status = 'failed' AND d.due_utc + 60000 * b.window_minutes > ?1{self._ours}",
            [to_milliseconds(now_utc)],
        )
        return await readable_in_turns(rows, lambda row: (to_briefing(row), to_delivery(row)))

    async def list_posts_citing(self, guild_id: int, slug: str, *, limit: int) -> list[SentPost]:
        return await self._engine.read(
            lambda snapshot: citations.list_posts_citing(snapshot, guild_id, slug, limit)
        )

    async def count_posts_without_citations(self, guild_id: int, since_utc: datetime) -> int:
        rows = await self._engine.fetch(
            "SELECT count(*) FROM delivery WHERE more IS NULL AND message_id IS NOT NULL "
            "AND due_utc >= ? AND briefing_id IN (SELECT id FROM briefing WHERE guild_id = ?)",
            [to_milliseconds(since_utc), guild_id],
        )
        return int(rows[0][0])

    async def reopen(self, delivery_ids: Collection[int], now_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute_many(
                "UPDATE delivery SET status = 'due', next_try_utc = ? "
                "WHERE id = ? AND status = 'failed'",
                [(to_milliseconds(now_utc), one) for one in delivery_ids],
            )

    async def hasten(
        self, guild_ids: Collection[int], reasons: Collection[FailureReason], now_utc: datetime
    ) -> None:
        now = to_milliseconds(now_utc)
        async with self._engine.writing() as transaction:
            await transaction.execute_many(
                "UPDATE delivery SET next_try_utc = ?1 WHERE status = 'due' AND reason = ?2 "
                "AND next_try_utc > ?1 "
                "AND briefing_id IN (SELECT id FROM briefing WHERE guild_id = ?3)",
                [(now, reason.value, one) for one in guild_ids for reason in reasons],
            )


# A slot is tried again within this; only a timeout by a moderator may take longer.
_LONGEST_RETRY = timedelta(minutes=15)
# If the attempt's instant is unknown, a post that may be out is looked for from this long ago on.
_LONGEST_TRIED = timedelta(days=1)
# Written out wherever an index on few of the rows is to be used.
_OPEN = "status IN ('due', 'claimed')"
_UNSENT = "status IN ('failed', 'skipped')"


def _unsent_since(now: str) -> str:
    """Return the SQL for slots that were not sent and whose late window may still be open."""
    longest = "(SELECT coalesce(max(window_minutes), 0) FROM briefing)"
    return f"{_UNSENT} AND due_utc > {now} - 60000 * {longest}"


_TOO_LATE = f"{_unsent_since(':now')} AND status = 'skipped' AND reason = 'too_late'"
_WINDOW = "60000 * (SELECT window_minutes FROM briefing WHERE id = delivery.briefing_id)"
_TELL = """
UPDATE briefing SET news_mark =
    CASE WHEN d.news_mark > briefing.news_mark THEN d.news_mark ELSE briefing.news_mark END
FROM delivery AS d WHERE d.id = ? AND d.briefing_id = briefing.id
AND d.status IN ('sent', 'skipped', 'uncertain')
"""


def _take_back_future(share: Share) -> tuple[str, ...]:
    """Return the statements of `take_back_future`, for the servers of a share alone."""
    ours = and_of_share(share, "guild_id")
    of_ours = f" AND briefing_id IN (SELECT id FROM briefing WHERE TRUE{ours})" if ours else ""
    return (
        f"DELETE FROM delivery WHERE {_TOO_LATE} AND due_utc > :now{of_ours}",
        "UPDATE delivery SET status = 'due', reason = NULL, next_try_utc = :now "
        f"WHERE {_TOO_LATE} AND due_utc + {_WINDOW} > :now{of_ours}",
        f"UPDATE delivery SET lease_utc = :lease WHERE {_OPEN} AND status = 'claimed' "
        f"AND lease_utc > :lease{of_ours}",
        f"UPDATE delivery SET tried_utc = :tried WHERE {_OPEN} AND tried_utc > :now{of_ours}",
        "UPDATE delivery SET next_try_utc = CASE WHEN extra = 0 AND due_utc > :now THEN due_utc "
        f"ELSE :now END WHERE {_OPEN} AND status = 'due' "
        "AND (reason IS NULL OR reason <> 'timed_out') "
        f"AND next_try_utc > :retry AND (extra > 0 OR next_try_utc > due_utc){of_ours}",
        "UPDATE notice SET next_try_utc = :now WHERE status = 'due' AND next_try_utc > :retry"
        f"{of_ours}",
        f"UPDATE departure SET left_utc = :now WHERE left_utc > :now{ours}",
    )


def _slot_rows(plan: Plan) -> Iterable[tuple[object, ...]]:
    for day, due_utc, skipped in plan.slots:
        status = DeliveryStatus.SKIPPED if skipped else DeliveryStatus.DUE
        yield (
            plan.briefing.id,
            day.isoformat(),
            to_milliseconds(due_utc),
            status.value,
            skipped.value if skipped else None,
        )


def to_delivery(row: Row) -> Delivery:
    """Return the delivery in a row that DELIVERY selected."""
    return Delivery(
        id=row["delivery_id"],
        slot=Slot(row["of_briefing"], date.fromisoformat(row["day"]), row["extra"]),
        due_utc=to_instant(row["due_utc"]),
        status=DeliveryStatus(row["status"]),
        reason=FailureReason(row["reason"]) if row["reason"] else None,
        detail=row["detail"],
        attempts=row["attempts"],
        doubtful=bool(row["doubtful"]),
        tried_utc=to_instant(row["tried_utc"]) if row["tried_utc"] is not None else None,
        channel_id=row["sent_channel_id"],
        message_id=row["message_id"],
        sent_utc=to_instant(row["sent_utc"]) if row["sent_utc"] is not None else None,
    )
