"""One attempt to send one message, which goes out once: claim, look, check, send, record.

A message's row is claimed before anything is sent. A process that finds a claim whose lease ran out
does not know whether the message is out. So it looks in the channel for a button that names the
message, and sends only if there is none. It does the same if Discord's answer never came.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.briefing.failures import RETRIED, Undelivered
from bot.models.briefing import DeliveryStatus, FailureReason
from bot.storage.records import Claim, Retry, Sent

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta

    from bot.briefing.courier import ReadyPost
    from bot.briefing.pace import Pace, Pacer

_log = logging.getLogger(__name__)


class Outgoing(Protocol):
    """A message that is to go out, and what is stored about it."""

    @property
    def name(self) -> str:
        """What the log calls it."""
        ...

    @property
    def attempts(self) -> int:
        """How many attempts were made before."""
        ...

    @property
    def doubtful(self) -> bool:
        """Tell whether it may be out already."""
        ...

    @property
    def deadline_utc(self) -> datetime:
        """The instant after which it is not tried again."""
        ...

    @property
    def claimed_first(self) -> bool:
        """Tell whether it is claimed before it is composed, because until then it may grow."""
        ...

    async def claim(self, claim: Claim, post: ReadyPost | None) -> bool:
        """Take it in the state that is known; False if another process took it."""
        ...

    async def note(self, owner: str, post: ReadyPost) -> bool:
        """Note what a claimed message is about to tell; False if the claim is lost."""
        ...

    async def find(self) -> int | None:
        """Return the message's id if it is out already. Raises Undelivered."""
        ...

    def given_up(self, now_utc: datetime) -> tuple[DeliveryStatus, FailureReason] | None:
        """Return how it ends if it may no longer be sent, None if it may."""
        ...

    async def prepare(self, now_utc: datetime) -> ReadyPost | None:
        """Check and compose it; None if there is nothing to tell. Raises Undelivered."""
        ...

    async def mark_sent(self, owner: str, sent: Sent, post: ReadyPost | None) -> None:
        """Note that it is out."""
        ...

    async def mark_ended(
        self, owner: str, status: DeliveryStatus, reason: FailureReason, detail: str
    ) -> None:
        """Note that it failed, is skipped, or is uncertain."""
        ...

    async def mark_retry(self, owner: str, retry: Retry) -> None:
        """Give it back for another attempt."""
        ...

    async def give_up(self, failure: Undelivered, now_utc: datetime) -> None:
        """Do what follows from a failure after which it is not tried again."""
        ...


@dataclass(slots=True)
class _Turn:
    """One attempt at one message; `held` once this process has claimed it."""

    outgoing: Outgoing
    doubtful: bool
    lease_utc: datetime | None = None

    @property
    def held(self) -> bool:
        return self.lease_utc is not None


class Attempts:
    """Makes attempts for one process, which is the `owner` of what it claims."""

    def __init__(self, owner: str, clock: Callable[[], datetime], pace: Pace, pacer: Pacer) -> None:
        self._owner = owner
        self._clock = clock
        self._pace = pace
        self._pacer = pacer

    async def make(self, outgoing: Outgoing) -> None:
        """Try to send a message, and store what became of it."""
        turn = _Turn(outgoing, outgoing.doubtful)
        try:
            await self._attempt(turn)
        except Undelivered as failure:
            if await self._take(turn):
                await self._settle_failure(turn, failure)

    async def _attempt(self, turn: _Turn) -> None:
        outgoing = turn.outgoing
        if (turn.doubtful or outgoing.claimed_first) and not await self._take(turn):
            return
        if turn.doubtful:
            found = await outgoing.find()
            if found is not None:
                await self._record(turn, found)
                return
            turn.doubtful = False
        given_up = outgoing.given_up(self._clock())
        if given_up:
            await self._end(turn, *given_up)
            return
        post = await outgoing.prepare(self._clock())
        if post is None:
            await self._end(turn, DeliveryStatus.SKIPPED, FailureReason.NOTHING_NEW)
            return
        if await self._take(turn, post):
            await self._send(turn, post)

    async def _take(self, turn: _Turn, post: ReadyPost | None = None) -> bool:
        """Claim the message, or note what it tells if it is claimed; False if it is lost."""
        if not turn.held:
            now = self._clock()
            claim = Claim(self._owner, now, now + self._pace.lease)
            if not await turn.outgoing.claim(claim, post):
                return False
            turn.lease_utc = claim.lease_utc
        elif post is not None:
            return await turn.outgoing.note(self._owner, post)
        return True

    async def _send(self, turn: _Turn, post: ReadyPost) -> None:
        await self._pacer.wait()
        if turn.lease_utc is None or self._clock() + self._pace.send_within > turn.lease_utc:
            # This process was asleep: another one may hold the message when this is sent.
            raise Undelivered(FailureReason.UNREACHABLE)
        try:
            async with asyncio.timeout(self._pace.send_within.total_seconds()):
                message_id = await post.send()
        except TimeoutError:
            raise Undelivered(FailureReason.UNREACHABLE, doubtful=True) from None
        await self._record(turn, message_id, post)

    async def _record(self, turn: _Turn, message_id: int, post: ReadyPost | None = None) -> None:
        flaw = post.flaw[0] if post and post.flaw else None
        sent = Sent(message_id, self._clock(), flaw)
        await turn.outgoing.mark_sent(self._owner, sent, post)
        _log.info("%s is out", turn.outgoing.name)

    async def _end(
        self, turn: _Turn, status: DeliveryStatus, reason: FailureReason, detail: str = ""
    ) -> None:
        if await self._take(turn):
            await turn.outgoing.mark_ended(self._owner, status, reason, detail)
            _log.info("%s: %s (%s)", turn.outgoing.name, status, reason)

    async def _settle_failure(self, turn: _Turn, failure: Undelivered) -> None:
        """Try again later, or give the message up."""
        outgoing, reason = turn.outgoing, failure.reason
        doubtful = failure.doubtful or turn.doubtful
        now = self._clock()
        next_try = failure.until_utc or now + self._pace.backoff_after(outgoing.attempts)
        if (
            reason in RETRIED
            and outgoing.attempts + 1 < self._pace.attempts
            and next_try <= outgoing.deadline_utc
        ):
            retry = Retry(reason, failure.detail, next_try, doubtful)
            await outgoing.mark_retry(self._owner, retry)
            _log.info("%s is tried again at %s (%s)", outgoing.name, next_try, reason)
            return
        status = DeliveryStatus.UNCERTAIN if doubtful else DeliveryStatus.FAILED
        await self._end(turn, status, reason, failure.detail)
        await outgoing.give_up(failure, now)


class Telling(Protocol):
    """A notice that moderators get once, and what is stored about it."""

    @property
    def name(self) -> str:
        """Name what it is about, for the log."""
        ...

    @property
    def attempts(self) -> int:
        """How many attempts were made before."""
        ...

    async def claim(self, next_try_utc: datetime) -> bool:
        """Take it to send it; False if another process took it."""
        ...

    async def send(self) -> None:
        """Tell the moderators. Raises Undelivered."""
        ...

    async def delay(self, next_try_utc: datetime) -> None:
        """Put it off."""
        ...

    async def mark(self, *, told: bool) -> None:
        """Note that it was sent, or that it can reach nobody."""
        ...


async def tell(telling: Telling, now_utc: datetime, pace: Pace, pacer: Pacer) -> None:
    """Try to send a notice, and store what became of it."""
    wait: timedelta = max(pace.backoff_after(telling.attempts), pace.lease)
    if not await telling.claim(now_utc + wait):
        return
    try:
        await pacer.wait()
        async with asyncio.timeout(pace.send_within.total_seconds()):
            await telling.send()
    except (Undelivered, TimeoutError) as failure:
        retried = isinstance(failure, TimeoutError) or failure.reason in RETRIED
        if isinstance(failure, Undelivered) and failure.until_utc:
            await telling.delay(failure.until_utc)
        elif not retried or telling.attempts + 1 >= pace.attempts:
            _log.warning("The moderators of %s cannot be told", telling.name)
            await telling.mark(told=False)
        return
    await telling.mark(told=True)
