"""What deliveries of briefings and of alerts share: giving back, ending, and their notices.

The tables have the same columns. A claim is a compare-and-set under the write lock, so two
processes never both take a row. The count of attempts is compared: it rises with every claim.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.storage.queries.instants import to_milliseconds

if TYPE_CHECKING:
    from datetime import datetime

    from bot.models.briefing import DeliveryStatus, FailureReason
    from bot.storage.engine import Transaction
    from bot.storage.records import Retry, Sent

RUNS_AGAIN = "runs_again"  # a notice's reason that is none: what was stopped is posted again


async def mark_sent(
    transaction: Transaction, table: str, delivery_id: int, sent: Sent, owner: str
) -> bool:
    """Note that a claimed message is out; False if the claim was lost."""
    changed = await transaction.execute(
        f"UPDATE {table} SET status = 'sent', reason = NULL, detail = '', "
        "message_id = ?, sent_utc = ? WHERE id = ? AND status = 'claimed' AND owner = ?",
        (sent.message_id, to_milliseconds(sent.sent_utc), delivery_id, owner),
    )
    return changed == 1


async def mark_ended(
    transaction: Transaction,
    table: str,
    delivery_id: int,
    outcome: tuple[DeliveryStatus, FailureReason, str],
    owner: str,
) -> None:
    """Note how a claimed message ended that is not known to be out."""
    status, reason, detail = outcome
    await transaction.execute(
        f"UPDATE {table} SET status = ?, reason = ?, detail = ? "
        "WHERE id = ? AND status = 'claimed' AND owner = ?",
        (status.value, reason.value, detail, delivery_id, owner),
    )


async def mark_retry(
    transaction: Transaction, table: str, delivery_id: int, retry: Retry, owner: str
) -> None:
    """Give a claimed message back for another attempt."""
    await transaction.execute(
        f"UPDATE {table} SET status = 'due', reason = ?1, next_try_utc = ?2, detail = ?6, "
        "doubtful = ?3, tried_utc = CASE WHEN ?3 = 1 THEN tried_utc END "
        "WHERE id = ?4 AND status = 'claimed' AND owner = ?5",
        (
            retry.reason.value,
            to_milliseconds(retry.next_try_utc),
            int(retry.doubtful),
            delivery_id,
            owner,
            retry.detail,
        ),
    )


async def claim_notice(
    transaction: Transaction, table: str, notice_id: int, attempts: int, next_try_utc: datetime
) -> bool:
    """Take a notice to send it; False if another process took it."""
    changed = await transaction.execute(
        f"UPDATE {table} SET attempts = attempts + 1, next_try_utc = ? "
        "WHERE id = ? AND status = 'due' AND attempts = ?",
        (to_milliseconds(next_try_utc), notice_id, attempts),
    )
    return changed == 1


async def delay_notice(
    transaction: Transaction, table: str, notice_id: int, next_try_utc: datetime
) -> None:
    """Put a notice off."""
    await transaction.execute(
        f"UPDATE {table} SET next_try_utc = ? WHERE id = ? AND status = 'due'",
        (to_milliseconds(next_try_utc), notice_id),
    )


async def mark_notice(transaction: Transaction, table: str, notice_id: int, *, told: bool) -> None:
    """Note that a notice was sent, or that it can reach nobody."""
    await transaction.execute(
        f"UPDATE {table} SET status = ? WHERE id = ?", ("sent" if told else "failed", notice_id)
    )
