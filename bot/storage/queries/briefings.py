"""Briefings that servers set up, and notices about their problems."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from bot.models.briefing import (
    Briefing,
    BriefingSettings,
    FailureReason,
    FirstPost,
    Notice,
    Timetable,
    WhenNothingNew,
)
from bot.storage import contract
from bot.storage.queries import claims
from bot.storage.queries.claims import RUNS_AGAIN
from bot.storage.queries.instants import to_instant, to_milliseconds
from bot.storage.queries.rows import marks, readable, readable_in_turns
from bot.storage.queries.shares import and_of_share

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from bot.models.share import Share
    from bot.storage.engine import Engine, Row, Transaction


BRIEFING = """
    b.id AS briefing_id, b.guild_id, b.channel_id AS target_id, b.local_time, b.zone, b.weekdays,
    b.role_id, b.quiet, b.opening, b.window_minutes, b.fallback_id, b.created_utc, b.paused,
    b.paused_detail, b.tag_id, b.news_mark AS told_mark, b.next_day, b.next_due_utc,
    EXISTS (SELECT 1 FROM delivery WHERE briefing_id = b.id AND status IN ('sent', 'uncertain'))
        AS opened
"""
NOTICE = f"{BRIEFING}, n.id AS notice_id, n.day, n.reason, n.detail, n.attempts"
_PRESENT = "b.guild_id NOT IN (SELECT guild_id FROM departure)"
# A briefing that the bot stopped is tried at each slot. The index `briefing_running` has the same
# condition, word for word.
_RUNNING = "(b.paused IS NULL OR b.paused <> 'moderator')"


class BriefingQueries(contract.Briefings):
    """The tables `briefing`, `departure` and `notice`; what is due is that of one share."""

    def __init__(self, engine: Engine, share: Share) -> None:
        self._engine = engine
        self._share = share
        self._ours = and_of_share(share, "b.guild_id")

    async def save_briefing(
        self,
        order: BriefingSettings,
        *,
        now_utc: datetime,
        news_mark: int,
        next_slot: tuple[date, datetime],
        most: int,
    ) -> int | None:
        values = _order_values(order, next_slot)
        async with self._engine.writing() as transaction:
            known = await _one(
                transaction,
                "SELECT id FROM briefing WHERE channel_id = ? AND local_time = ?",
                (order.channel_id, order.timetable.local_time.isoformat()),
            )
            if known is not None:
                await transaction.execute(_CHANGE, {**values, "id": known})
                return known
            count = await _one(
                transaction, "SELECT count(*) FROM briefing WHERE guild_id = ?", (order.guild_id,)
            )
            if (count or 0) >= most:
                return None
            more = {"now": to_milliseconds(now_utc), "mark": news_mark}
            return await _one(transaction, _INSERT, values | more)

    async def get_briefing(self, briefing_id: int) -> Briefing | None:
        rows = await self._engine.fetch(
            f"SELECT {BRIEFING} FROM briefing AS b WHERE b.id = ?", [briefing_id]
        )
        return to_briefing(rows[0]) if rows else None

    async def list_briefings(self, guild_id: int) -> list[Briefing]:
        rows = await self._engine.fetch(
            f"SELECT {BRIEFING} FROM briefing AS b WHERE b.guild_id = ? ORDER BY b.id", [guild_id]
        )
        return readable(rows, to_briefing)

    async def list_running(self) -> list[Briefing]:
        rows = await self._engine.fetch(
            f"SELECT {BRIEFING} FROM briefing AS b WHERE {_RUNNING}{self._ours}"
        )
        return await readable_in_turns(rows, to_briefing)

    async def list_stopped(self) -> list[Briefing]:
        rows = await self._engine.fetch(
            f"SELECT {BRIEFING} FROM briefing AS b WHERE b.paused <> 'moderator' AND {_PRESENT}"
            f"{self._ours}"
        )
        return await readable_in_turns(rows, to_briefing)

    async def list_due_briefings(self, now_utc: datetime) -> list[Briefing]:
        rows = await self._engine.fetch(
            f"SELECT {BRIEFING} FROM briefing AS b WHERE {_RUNNING} AND b.next_due_utc <= ? "
            f"AND {_PRESENT}{self._ours} ORDER BY b.next_due_utc, b.id",
            [to_milliseconds(now_utc)],
        )
        return await readable_in_turns(rows, to_briefing)

    async def get_next_due(self) -> datetime | None:
        rows = await self._engine.fetch(
            f"SELECT min(b.next_due_utc) FROM briefing AS b WHERE {_RUNNING} AND {_PRESENT}"
            f"{self._ours}"
        )
        return to_instant(rows[0][0]) if rows[0][0] is not None else None

    async def save_next_slots(self, slots: Iterable[tuple[int, date, datetime]]) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute_many(
                "UPDATE briefing SET next_day = ?, next_due_utc = ? WHERE id = ?",
                [
                    (day.isoformat(), to_milliseconds(due), briefing_id)
                    for briefing_id, day, due in slots
                ],
            )

    async def pause(
        self,
        briefing_id: int,
        reason: FailureReason,
        *,
        detail: str = "",
    ) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "UPDATE briefing SET paused = ?, paused_detail = ? "
                "WHERE id = ? AND (paused IS NULL OR paused <> 'moderator')",
                (reason.value, detail, briefing_id),
            )

    async def run_again(
        self, briefing_id: int, reasons: Collection[FailureReason], now_utc: datetime
    ) -> None:
        # What moderators were told stays: only a post that is out clears it.
        now = to_milliseconds(now_utc)
        async with self._engine.writing() as transaction:
            changed = await transaction.execute(
                "UPDATE briefing SET paused = NULL, paused_detail = '' "
                "WHERE id = ? AND paused <> 'moderator'",
                (briefing_id,),
            )
            if changed:
                await transaction.execute(
                    "UPDATE delivery SET status = 'due', next_try_utc = ? "
                    f"WHERE briefing_id = ? AND status = 'failed' AND reason IN ({marks(reasons)}) "
                    "AND due_utc + 60000 * (SELECT window_minutes FROM briefing WHERE id = ?) > ?",
                    (now, briefing_id, *(one.value for one in reasons), briefing_id, now),
                )

    async def resume(self, briefing_id: int, next_slot: tuple[date, datetime]) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "UPDATE briefing SET paused = NULL, paused_detail = '', told = NULL, "
                "next_day = ?, next_due_utc = ? WHERE id = ?",
                (next_slot[0].isoformat(), to_milliseconds(next_slot[1]), briefing_id),
            )

    async def delete_briefings(self, ids: Collection[int]) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute_many(
                "DELETE FROM briefing WHERE id = ?", [(one,) for one in ids]
            )

    async def mark_present(self, guild_ids: Collection[int]) -> list[int]:
        async with self._engine.writing() as transaction:
            await transaction.execute_many(
                "DELETE FROM departure WHERE guild_id = ?", [(one,) for one in guild_ids]
            )
            rows = await transaction.fetch(
                "SELECT guild_id FROM (SELECT guild_id FROM briefing UNION "
                "SELECT guild_id FROM own_library UNION SELECT guild_id FROM alert_target UNION "
                "SELECT guild_id FROM feed WHERE guild_id <> 0) AS one "
                "WHERE guild_id NOT IN (SELECT guild_id FROM departure)"
                f"{and_of_share(self._share, 'guild_id')}"
            )
        return sorted({row[0] for row in rows}.difference(guild_ids))

    async def mark_left(self, guild_id: int, now_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute(
                "INSERT INTO departure VALUES (?, ?) ON CONFLICT DO NOTHING",
                (guild_id, to_milliseconds(now_utc)),
            )

    async def mark_joined(self, guild_id: int) -> None:
        async with self._engine.writing() as transaction:
            await transaction.execute("DELETE FROM departure WHERE guild_id = ?", (guild_id,))

    async def list_departed(self, before_utc: datetime) -> list[int]:
        rows = await self._engine.fetch(
            "SELECT guild_id FROM departure WHERE left_utc <= ?", [to_milliseconds(before_utc)]
        )
        return [row[0] for row in rows]

    async def add_notice(
        self, briefing_id: int, day: date, reason: FailureReason, detail: str, now_utc: datetime
    ) -> None:
        async with self._engine.writing() as transaction:
            changed = await transaction.execute(
                "UPDATE briefing SET told = ?1 WHERE id = ?2 AND (told IS NULL OR told <> ?1)",
                (reason.value, briefing_id),
            )
            if changed:
                await transaction.execute(
                    "INSERT INTO notice (briefing_id, day, reason, detail, status, next_try_utc) "
                    "VALUES (?, ?, ?, ?, 'due', ?)",
                    (briefing_id, day.isoformat(), reason.value, detail, to_milliseconds(now_utc)),
                )

    async def list_due_notices(self, now_utc: datetime) -> list[Notice]:
        rows = await self._engine.fetch(
            f"SELECT {NOTICE} FROM notice AS n JOIN briefing AS b ON b.id = n.briefing_id "
            f"WHERE n.status = 'due' AND n.next_try_utc <= ? AND {_PRESENT}{self._ours}",
            [to_milliseconds(now_utc)],
        )
        return await readable_in_turns(rows, to_notice)

    async def claim_notice(self, notice: Notice, next_try_utc: datetime) -> bool:
        async with self._engine.writing() as transaction:
            return await claims.claim_notice(
                transaction, "notice", notice.id, notice.attempts, next_try_utc
            )

    async def delay_notice(self, notice_id: int, next_try_utc: datetime) -> None:
        async with self._engine.writing() as transaction:
            await claims.delay_notice(transaction, "notice", notice_id, next_try_utc)

    async def mark_notice(self, notice_id: int, *, told: bool) -> None:
        async with self._engine.writing() as transaction:
            await claims.mark_notice(transaction, "notice", notice_id, told=told)


_COLUMNS = (
    "guild_id, channel_id, local_time, zone, weekdays, role_id, quiet, opening, window_minutes, "
    "fallback_id, tag_id, next_day, next_due_utc"
)
_VALUES = (
    ":guild, :channel, :time, :zone, :weekdays, :role, :quiet, :opening, :window, :fallback, "
    ":tag, :next_day, :next_due"
)
_INSERT = (
    f"INSERT INTO briefing ({_COLUMNS}, created_utc, news_mark) "
    f"VALUES ({_VALUES}, :now, :mark) RETURNING id"
)
_CHANGE = (
    f"UPDATE briefing SET ({_COLUMNS}) = ({_VALUES}), paused = NULL, paused_detail = '', "
    "told = NULL WHERE id = :id"
)


def to_briefing(row: Row) -> Briefing:
    """Return the briefing in a row that BRIEFING selected."""
    return Briefing(
        id=row["briefing_id"],
        order=BriefingSettings(
            guild_id=row["guild_id"],
            channel_id=row["target_id"],
            timetable=Timetable(
                local_time=time.fromisoformat(row["local_time"]),
                zone=row["zone"],
                weekdays=frozenset(map(int, row["weekdays"])),
            ),
            role_id=row["role_id"],
            quiet=WhenNothingNew(row["quiet"]),
            opening=FirstPost(row["opening"]),
            window=timedelta(minutes=row["window_minutes"]),
            fallback_id=row["fallback_id"],
            tag_id=row["tag_id"],
        ),
        created_utc=to_instant(row["created_utc"]),
        paused=FailureReason(row["paused"]) if row["paused"] else None,
        paused_detail=row["paused_detail"],
        news_mark=row["told_mark"],
        opened=bool(row["opened"]),
        next_day=date.fromisoformat(row["next_day"]),
        next_due_utc=to_instant(row["next_due_utc"]),
    )


def to_notice(row: Row) -> Notice:
    """Return the notice in a row that NOTICE selected."""
    return Notice(
        id=row["notice_id"],
        briefing=to_briefing(row),
        day=date.fromisoformat(row["day"]),
        reason=FailureReason(row["reason"]) if row["reason"] != RUNS_AGAIN else None,
        detail=row["detail"],
        attempts=row["attempts"],
    )


def _order_values(order: BriefingSettings, next_slot: tuple[date, datetime]) -> dict[str, object]:
    return {
        "guild": order.guild_id,
        "channel": order.channel_id,
        "time": order.timetable.local_time.isoformat(),
        "zone": order.timetable.zone,
        "weekdays": "".join(map(str, sorted(order.timetable.weekdays))),
        "role": order.role_id,
        "quiet": order.quiet.value,
        "opening": order.opening.value,
        "window": int(order.window.total_seconds()) // 60,
        "fallback": order.fallback_id,
        "tag": order.tag_id,
        "next_day": next_slot[0].isoformat(),
        "next_due": to_milliseconds(next_slot[1]),
    }


async def _one(
    transaction: Transaction, sql: str, parameters: Sequence[object] | dict[str, object]
) -> int | None:
    for row in await transaction.fetch(sql, parameters):
        return int(row[0])
    return None
