"""The dispatcher: which slots are due, claim, compose, send, record.

A slot's row is claimed before anything is sent. A process that finds a claim whose lease ran out
does not know whether the post is out. So it looks in the channel for a button that names the slot,
and sends only if there is none. It does the same if Discord's answer never came.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from dataclasses import dataclass
from datetime import timedelta
from operator import itemgetter
from typing import TYPE_CHECKING, Protocol, TypeVar

from bot.briefing.citations import record_of
from bot.briefing.failures import ENDED_BY_CHANGES, RETRIED, STOPPING, Undelivered
from bot.briefing.schedule import slots_after, slots_from
from bot.briefing.zones import load_zone
from bot.errors import StorageError
from bot.models.briefing import DeliveryStatus, FailureReason
from bot.storage.records import Claim, Plan, Retry, Sent

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
    from datetime import date, datetime

    from bot.briefing.composer import Composer
    from bot.models.briefing import Briefing, BriefingContent, Delivery, Notice
    from bot.storage.contract import Storage
    from bot.storage.records import PostRecord

    Clock = Callable[[], datetime]

_log = logging.getLogger(__name__)

_Item = TypeVar("_Item")

# A timer that goes off early finds the slot not due yet, and must not spin until it is.
_SHORTEST_PAUSE = timedelta(seconds=0.1)
# A clock that is set by less is kept in step by a time server.
_WENT_BACK = timedelta(minutes=1)
# How often Discord is asked about a server whose data are to be deleted, until it answers.
_ASKED_EVERY = timedelta(hours=1)
# So many briefings take some 10 ms, for which a member who types something has to wait.
_IN_A_TURN = 200
# So many requests may follow at once after a standstill: fewer than the pace leaves to others.
_CATCH_UP = 3


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast the dispatcher works and how patient it is.

    `every` is the longest time between two passes; a slot that becomes due wakes one up. A claim's
    `lease` outlives a send, which is given up after `send_within`, by so much that what is still
    on its way has arrived before anybody looks for it. `per_second` leaves some of Discord's 50
    requests a second to others. `at_once` are under way together: so many that a good deal of
    them may hang for `send_within` without the others being late. The pauses between attempts
    double from `backoff` to `longest_backoff`.
    """

    every: timedelta = timedelta(seconds=10)
    send_within: timedelta = timedelta(seconds=40)
    lease: timedelta = timedelta(seconds=90)
    at_once: int = 200
    per_second: float = 46.0
    backoff: timedelta = timedelta(seconds=30)
    longest_backoff: timedelta = timedelta(minutes=15)
    attempts: int = 30
    late_after: timedelta = timedelta(minutes=5)
    kept_after_leaving: timedelta = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ReadyPost:
    """A post that only has to be sent; `send` returns the message's id.

    `content` is what it has room for; `flaw` is what it lacks although it goes out, with what is
    missing.
    """

    send: Callable[[], Awaitable[int]]
    content: BriefingContent
    flaw: tuple[FailureReason, str] | None = None


class Courier(Protocol):
    """What carries posts to Discord; every method but `has_left` raises Undelivered."""

    async def check(self, briefing: Briefing) -> None:
        """Find out whether a post would be refused."""
        ...

    def prepare(
        self, briefing: Briefing, delivery: Delivery, content: BriefingContent, *, late: bool
    ) -> ReadyPost:
        """Lay out a post, with the function that sends it."""
        ...

    async def find(self, briefing: Briefing, delivery: Delivery) -> int | None:
        """Return the id of the slot's message if it is posted already, else None."""
        ...

    async def tell(self, notice: Notice) -> None:
        """Tell the moderators, in the channel that they chose."""
        ...

    async def has_left(self, guild_id: int) -> bool | None:
        """Ask whether the bot was removed from a server; None if that is not known."""
        ...

    async def clock_is_right(self) -> bool:
        """Tell whether this machine's clock agrees with Discord's."""
        ...


@dataclass(slots=True)
class _Turn:
    """One attempt at one delivery; `held` once this process has claimed it."""

    briefing: Briefing
    delivery: Delivery
    doubtful: bool
    lease_utc: datetime | None = None

    @property
    def held(self) -> bool:
        return self.lease_utc is not None


class Dispatcher:
    """Sends what is due; `run_pass` is called every few seconds.

    `clock` returns the present instant in UTC. A pass starts the work and does not wait for it, so
    that a slow server delays no other; `settle` waits.
    """

    def __init__(
        self, storage: Storage, composer: Composer, courier: Courier, clock: Clock, pace: Pace
    ) -> None:
        self.pace = pace
        self.last_pass_utc: datetime | None = None
        self._storage = storage
        self._composer = composer
        self._courier = courier
        self._clock = clock
        self._owner = uuid.uuid4().hex
        self._room = asyncio.Semaphore(pace.at_once)
        self._pacer = _Pacer(pace.per_second)
        self._passing = asyncio.Lock()
        self._running: dict[str, asyncio.Task[None]] = {}
        self._changed: set[int] = set()
        self._asked: dict[int, datetime] = {}
        self._unplanned: set[int] = set()
        self._clock_was_wrong = False
        self._latest_utc: datetime | None = None

    def note_change(self, guild_id: int) -> None:
        """Note that a server changed, so that the next pass tries what was stopped there."""
        self._changed.add(guild_id)

    async def recompute(self) -> None:
        """Compute all next slots again, and undo what only a wrong clock can have done.

        The clock may have been ahead, or the zone data may be newer than at the last start. Slots
        that were sent stay sent.
        """
        now = self._clock()
        await self._storage.deliveries.take_back_future(now, self.pace.lease)
        await self._reopen_failed(now)
        changed = []
        async for briefing in _in_turns(await self._storage.briefings.list_running()):
            try:
                slot = _next_slot(briefing, now)
            except Exception as error:  # noqa: BLE001 - one briefing's trouble is no other's
                _log.warning("Briefing %s has no next slot: %r", briefing.id, error)
                continue
            if slot != (briefing.next_day, briefing.next_due_utc):
                changed.append((briefing.id, *slot))
        if changed:
            await self._storage.briefings.save_next_slots(changed)
        for briefing in await self._storage.briefings.list_stopped():
            self._start(f"check of briefing {briefing.id}", self._check_stopped, briefing)

    async def _reopen_failed(self, now: datetime) -> None:
        """Try slots again that ran out of time only because the clock was wrong."""
        wrongly = []
        failed = await self._storage.deliveries.list_failed_within_window(now)
        async for briefing, delivery in _in_turns(failed):
            try:
                if self._has_time_left(briefing, delivery, now):
                    wrongly.append(delivery.id)
            except Exception as error:  # noqa: BLE001 - one delivery's trouble is no other's
                _log.warning("Delivery %s is not tried again: %r", delivery.id, error)
        if wrongly:
            await self._storage.deliveries.reopen(wrongly, now)

    def _has_time_left(self, briefing: Briefing, delivery: Delivery, now: datetime) -> bool:
        return (
            delivery.reason in RETRIED
            and 0 < delivery.attempts < self.pace.attempts
            and now + self._backoff(delivery.attempts - 1)
            <= delivery.due_utc + briefing.order.window
        )

    async def run_pass(self) -> None:
        """Find what is due and start sending it."""
        async with self._passing:
            right = await self._courier.clock_is_right()
            now = self._clock()
            went_back = self._latest_utc and now < self._latest_utc - _WENT_BACK
            self._latest_utc = now
            if not right:
                self._clock_was_wrong = True
                self.last_pass_utc = now
                return
            if self._clock_was_wrong or went_back:
                await self.recompute()
                self._clock_was_wrong = False
            await self._plan(now)
            await self._try_changed(now)
            opened = await self._storage.deliveries.list_open(now)
            async for briefing, delivery in _in_turns(opened):
                self._start(_name(delivery.id), self._deliver, briefing, delivery)
            for notice in await self._storage.briefings.list_due_notices(now):
                self._start(f"notice {notice.id}", self._tell, notice)
            await self._forget_departed(now)
            self.last_pass_utc = self._clock()

    async def pause(self) -> timedelta:
        """Return how long the next pass may wait: until the next slot, and at most `every`."""
        due_utc = await self._storage.briefings.get_next_due()
        if due_utc is None or (self.last_pass_utc and due_utc <= self.last_pass_utc):
            return self.pace.every  # a slot that the last pass could not plan is no reason to spin
        return min(self.pace.every, max(due_utc - self._clock(), _SHORTEST_PAUSE))

    async def settle(self) -> None:
        """Wait until everything that was started is done."""
        while self._running:
            await asyncio.wait(list(self._running.values()))

    async def wait_for(self, delivery_id: int) -> None:
        """Wait for one delivery's attempt, if one is running."""
        task = self._running.get(_name(delivery_id))
        if task:
            await asyncio.wait([task])

    def _start(
        self, name: str, work: Callable[..., Coroutine[None, None, None]], *about: object
    ) -> None:
        if name in self._running:
            return

        async def guarded() -> None:
            try:
                async with self._room:
                    await work(*about)
            except Exception:  # noqa: BLE001 - one server's trouble is no other's
                # A claim that stays behind is taken over when its lease runs out.
                _log.exception("Briefings: %s", name)
            finally:
                del self._running[name]

        self._running[name] = asyncio.create_task(guarded(), name=name)

    async def _plan(self, now: datetime) -> None:
        """Store the slots that have become due."""
        plans = []
        due = await self._storage.briefings.list_due_briefings(now)
        async for briefing in _in_turns(due):
            try:
                _check_zone(briefing)
                plans.append(_plan_of(briefing, now))
            except Undelivered as failure:
                await self._stop(briefing, failure, now)
            except Exception:  # noqa: BLE001 - one briefing's trouble is no other's
                self._cannot_plan(briefing)
        for plan in await self._save_plans(plans):
            if missed := [day for day, _, reason in plan.slots if reason]:
                told = "Briefing %s: too late for %d posts, the last of %s"
                _log.info(told, plan.briefing.id, len(missed), missed[-1])

    async def _save_plans(self, plans: list[Plan]) -> list[Plan]:
        """Store plans and return those that could be; if one cannot, each goes alone."""
        try:
            if plans:
                await self._storage.deliveries.save_plans(plans)
        except StorageError:
            raise  # the database's trouble, not a plan's
        except Exception:  # noqa: BLE001 - one plan's trouble is no other's
            if len(plans) > 1:
                return [saved for plan in plans for saved in await self._save_plans([plan])]
            self._cannot_plan(plans[0].briefing)
            return []
        return plans

    def _cannot_plan(self, briefing: Briefing) -> None:
        """Log the error that is being handled, once for each briefing."""
        if briefing.id not in self._unplanned:
            self._unplanned.add(briefing.id)
            _log.exception("Briefing %s cannot be planned", briefing.id)

    async def _stop(self, briefing: Briefing, failure: Undelivered, now: datetime) -> None:
        """Stop a briefing whose slots cannot be computed, and tell its moderators once."""
        if briefing.paused is not failure.reason:
            briefings = self._storage.briefings
            _log.error("Briefing %s rests: %s", briefing.id, failure)
            await briefings.pause(briefing.id, failure.reason, detail=failure.detail)
            await briefings.add_notice(
                briefing.id, briefing.next_day, failure.reason, failure.detail, now
            )

    async def _try_changed(self, now: datetime) -> None:
        """Try again what was stopped or waits in servers that changed."""
        changed, self._changed = self._changed, set()
        if not changed:
            return
        await self._storage.deliveries.hasten(changed, ENDED_BY_CHANGES, now)
        for briefing in await self._storage.briefings.list_stopped():
            if briefing.order.guild_id in changed:
                self._start(f"check of briefing {briefing.id}", self._check_stopped, briefing)

    async def _check_stopped(self, briefing: Briefing) -> None:
        """Let a briefing run again if it can be posted now; its open slot may still go out."""
        try:
            _check_zone(briefing)
            await self._pacer.wait()  # of many at a start, some ask Discord
            await self._courier.check(briefing)
        except Undelivered as failure:
            if failure.reason in STOPPING:
                await self._storage.briefings.pause(
                    briefing.id, failure.reason, detail=failure.detail
                )
            return
        now = self._clock()
        await self._storage.briefings.run_again(briefing.id, STOPPING, now)
        _log.info("Briefing %s goes on: it can be posted again", briefing.id)
        await self.run_pass()

    async def _forget_departed(self, now: datetime) -> None:
        """Delete the data of servers that the bot left long ago, once Discord confirms it."""
        before = now - self.pace.kept_after_leaving
        departed = await self._storage.briefings.list_departed(before)
        self._asked = {one: self._asked[one] for one in departed if one in self._asked}
        for guild_id in departed:
            if now - self._asked.get(guild_id, before) >= _ASKED_EVERY:
                self._asked[guild_id] = now
                self._start(f"departure from {guild_id}", self._forget, guild_id)

    async def _forget(self, guild_id: int) -> None:
        left = await self._courier.has_left(guild_id)
        if left:
            await self._storage.servers.delete(guild_id)
            _log.info("Deleted the data of server %s, which the bot left", guild_id)
        elif left is False:
            await self._storage.briefings.mark_joined(guild_id)

    async def _deliver(self, briefing: Briefing, delivery: Delivery) -> None:
        claimed = delivery.status is DeliveryStatus.CLAIMED
        turn = _Turn(briefing, delivery, doubtful=claimed or delivery.doubtful)
        try:
            await self._attempt(turn)
        except Undelivered as failure:
            if await self._take(turn):
                await self._settle_failure(turn, failure)

    async def _attempt(self, turn: _Turn) -> None:
        briefing, delivery = turn.briefing, turn.delivery
        if turn.doubtful:
            if not await self._take(turn):
                return
            found = await self._courier.find(briefing, delivery)
            if found is not None:
                await self._record(turn, found)
                return
            turn.doubtful = False
        given_up = _given_up(briefing, delivery, self._clock())
        if given_up:
            await self._end(turn, *given_up)
            return
        await self._courier.check(briefing)
        content = await self._compose(turn)
        if content is None:
            await self._end(turn, DeliveryStatus.SKIPPED, FailureReason.NOTHING_NEW)
            return
        post = self._prepare(turn, content)
        if await self._take(turn, record_of(post.content)):
            await self._send(turn, post)

    async def _take(self, turn: _Turn, post: PostRecord | None = None) -> bool:
        """Claim the slot, or note what it posts if it is claimed; False if it is lost."""
        deliveries = self._storage.deliveries
        channel_id = turn.briefing.order.channel_id
        if not turn.held:
            now = self._clock()
            claim = Claim(self._owner, now, now + self.pace.lease)
            if not await deliveries.claim(turn.delivery, claim, channel_id=channel_id, post=post):
                return False
            turn.lease_utc = claim.lease_utc
        elif post is not None:
            return await deliveries.save_post(
                turn.delivery.id, owner=self._owner, channel_id=channel_id, post=post
            )
        return True

    async def _compose(self, turn: _Turn) -> BriefingContent | None:
        try:
            return await self._composer.compose(turn.briefing, turn.delivery.slot.day)
        except Exception as error:
            _log.exception("Briefing %s could not be composed", turn.briefing.id)
            raise Undelivered(FailureReason.NOT_COMPOSED) from error

    def _prepare(self, turn: _Turn, content: BriefingContent) -> ReadyPost:
        late = self._clock() - turn.delivery.due_utc > self.pace.late_after
        try:
            return self._courier.prepare(turn.briefing, turn.delivery, content, late=late)
        except Undelivered:
            raise
        except Exception as error:
            _log.exception("Briefing %s could not be laid out", turn.briefing.id)
            raise Undelivered(FailureReason.NOT_COMPOSED) from error

    async def _send(self, turn: _Turn, post: ReadyPost) -> None:
        await self._pacer.wait()
        if turn.lease_utc is None or self._clock() + self.pace.send_within > turn.lease_utc:
            # This process was asleep: another one may hold the slot when this is sent.
            raise Undelivered(FailureReason.UNREACHABLE)
        try:
            async with asyncio.timeout(self.pace.send_within.total_seconds()):
                message_id = await post.send()
        except TimeoutError:
            raise Undelivered(FailureReason.UNREACHABLE, doubtful=True) from None
        await self._record(turn, message_id, post.flaw)

    async def _record(
        self, turn: _Turn, message_id: int, flaw: tuple[FailureReason, str] | None = None
    ) -> None:
        now = self._clock()
        await self._storage.deliveries.mark_sent(
            turn.delivery.id,
            Sent(message_id, now, flaw[0] if flaw else None),
            owner=self._owner,
            stops=STOPPING,
        )
        _log.info("%s is out", _slot_name(turn))
        if flaw:
            day = turn.delivery.slot.day
            await self._storage.briefings.add_notice(turn.briefing.id, day, *flaw, now)

    async def _end(
        self, turn: _Turn, status: DeliveryStatus, reason: FailureReason, detail: str = ""
    ) -> None:
        if await self._take(turn):
            await self._storage.deliveries.mark_ended(
                turn.delivery.id, owner=self._owner, status=status, reason=reason, detail=detail
            )
            _log.info("%s: %s (%s)", _slot_name(turn), status, reason)

    async def _settle_failure(self, turn: _Turn, failure: Undelivered) -> None:
        """Try again later, or give the slot up and tell the moderators."""
        briefing, delivery, reason = turn.briefing, turn.delivery, failure.reason
        doubtful = failure.doubtful or turn.doubtful
        now = self._clock()
        next_try = failure.until_utc or now + self._backoff(delivery.attempts)
        if (
            reason in RETRIED
            and delivery.attempts + 1 < self.pace.attempts
            and next_try <= delivery.due_utc + briefing.order.window
        ):
            await self._storage.deliveries.mark_retry(
                delivery.id,
                Retry(reason, failure.detail, next_try, doubtful),
                owner=self._owner,
            )
            _log.info("%s is tried again at %s (%s)", _slot_name(turn), next_try, reason)
            return
        status = DeliveryStatus.UNCERTAIN if doubtful else DeliveryStatus.FAILED
        await self._end(turn, status, reason, failure.detail)
        if reason is FailureReason.KICKED:
            # The bot can tell nobody there; the briefing rests until the bot is invited again.
            await self._storage.briefings.mark_left(briefing.order.guild_id, self._clock())
            return
        if reason in STOPPING:
            await self._storage.briefings.pause(briefing.id, reason, detail=failure.detail)
        await self._storage.briefings.add_notice(
            briefing.id, delivery.slot.day, reason, failure.detail, failure.until_utc or now
        )

    async def _tell(self, notice: Notice) -> None:
        next_try = self._clock() + max(self._backoff(notice.attempts), self.pace.lease)
        if not await self._storage.briefings.claim_notice(notice, next_try):
            return
        try:
            await self._pacer.wait()
            async with asyncio.timeout(self.pace.send_within.total_seconds()):
                await self._courier.tell(notice)
        except (Undelivered, TimeoutError) as failure:
            retried = isinstance(failure, TimeoutError) or failure.reason in RETRIED
            if isinstance(failure, Undelivered) and failure.until_utc:
                await self._storage.briefings.delay_notice(notice.id, failure.until_utc)
            elif not retried or notice.attempts + 1 >= self.pace.attempts:
                _log.warning("The moderators of briefing %s cannot be told", notice.briefing.id)
                await self._storage.briefings.mark_notice(notice.id, told=False)
            return
        await self._storage.briefings.mark_notice(notice.id, told=True)

    def _backoff(self, attempts: int) -> timedelta:
        # Twenty doublings are longer than any bound, and a larger number would not fit.
        return min(self.pace.backoff * (1 << min(attempts, 20)), self.pace.longest_backoff)


def _slot_name(turn: _Turn) -> str:
    return f"Briefing {turn.briefing.id} of {turn.delivery.slot.day}"


def _name(delivery_id: int) -> str:
    return f"delivery {delivery_id}"


async def _in_turns(items: Iterable[_Item]) -> AsyncIterator[_Item]:
    """Yield items of which there may be thousands, and let other tasks run in between."""
    for number, item in enumerate(items, 1):
        yield item
        if number % _IN_A_TURN == 0:
            await asyncio.sleep(0)


class _Pacer:
    """Lets one through every so often; Discord's limit is on requests a second.

    After a standstill a few follow at once to catch up, and not all that have waited: Discord
    would refuse them, and they would come at once again.
    """

    def __init__(self, per_second: float) -> None:
        self._gap = 1 / per_second
        self._booked = 0.0  # the moment of the next one that comes
        self._next = 0.0  # before it none of those that wait may pass

    async def wait(self) -> None:
        """Wait for this one's moment."""
        clock = asyncio.get_running_loop().time
        moment = max(clock(), self._booked)
        self._booked = moment + self._gap
        while (early := max(moment, self._next) - clock()) > 0:  # noqa: ASYNC110 - nobody sets it
            await asyncio.sleep(early)
        self._next = max(self._next, clock() - _CATCH_UP * self._gap) + self._gap


def _next_slot(briefing: Briefing, now: datetime) -> tuple[date, datetime]:
    """Return the next slot: the stored one, or an earlier one that is still to come."""
    timetable = briefing.order.timetable
    zone = load_zone(timetable.zone)
    noted = next(slots_from(briefing.next_day, timetable, zone))
    first = next(slots_after(max(now, briefing.created_utc), timetable, zone))
    return min(noted, first, key=itemgetter(1))


def _plan_of(briefing: Briefing, now: datetime) -> Plan:
    """Return the slots until now and the next one; those outside the late window are skipped."""
    timetable = briefing.order.timetable
    slots: list[tuple[date, datetime, FailureReason | None]] = []
    for day, due in slots_from(briefing.next_day, timetable, load_zone(timetable.zone)):
        if due > now:
            return Plan(briefing, tuple(slots), day, due)
        late = now - due > briefing.order.window
        slots.append((day, due, FailureReason.TOO_LATE if late else None))
    raise AssertionError("a timetable without weekdays was stored")


def _given_up(
    briefing: Briefing, delivery: Delivery, now: datetime
) -> tuple[DeliveryStatus, FailureReason] | None:
    """Return how a slot ends that may no longer be sent, None if it may."""
    if now - delivery.due_utc > briefing.order.window:
        if delivery.attempts and delivery.reason:
            return DeliveryStatus.FAILED, delivery.reason
        return DeliveryStatus.SKIPPED, FailureReason.TOO_LATE
    if briefing.paused is FailureReason.MODERATOR and not delivery.slot.extra:
        return DeliveryStatus.SKIPPED, briefing.paused
    return None


def _check_zone(briefing: Briefing) -> None:
    """Raise Undelivered if tzdata has no such zone."""
    zone = briefing.order.timetable.zone
    try:
        load_zone(zone)
    except KeyError:
        raise Undelivered(FailureReason.ZONE_UNKNOWN, zone) from None
