"""The real dispatcher over a real SQLite file, with a clock and a courier that a test holds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.answers.archive import Archive
from bot.briefing.alert_posts import AlertRooms
from bot.briefing.alerts import Alerts
from bot.briefing.composer import Composer
from bot.briefing.courier import ReadyPost
from bot.briefing.dispatcher import Dispatcher
from bot.briefing.pace import Pace, Pacer
from bot.briefing.service import BriefingDesk
from bot.briefing.slots import BriefingRooms
from bot.briefing.watches import WatchDesk
from bot.library.loading import Library
from bot.models.briefing import BriefingSettings, FirstPost, Timetable, WhenNothingNew
from bot.storage import open_storage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.briefing.courier import Wait
    from bot.models.alert import AlertContent, AlertDelivery, AlertNotice, AlertTarget
    from bot.models.briefing import (
        Briefing,
        BriefingContent,
        Delivery,
        FailureReason,
        Notice,
        Slot,
    )
    from bot.storage.contract import Storage

# Nothing waits for the limits of a Discord that is not there.
UNHURRIED = Pace(per_second=1_000_000)


@dataclass(slots=True)
class Clock:
    """A clock that stands still until it is set."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


Send = Callable[["Slot"], Awaitable[None]]


async def _deliver(_: Slot) -> None:
    return


async def _allow(_: Briefing) -> None:
    return


async def _reach(_: AlertTarget) -> None:
    return


async def _hand_over(_: AlertDelivery) -> None:
    return


@dataclass(slots=True)
class Channel:
    """The courier: notes each post with its instant.

    `checking` and `sending` may raise what stops a post; `left` answers whether the bot was
    removed from a server.
    """

    clock: Clock
    posts: list[tuple[Slot, datetime]] = field(default_factory=list)
    contents: list[BriefingContent] = field(default_factory=list)
    told: list[Notice] = field(default_factory=list)
    looked: int = 0
    requests: int = 0
    sending: Send = _deliver
    checking: Callable[[Briefing], Awaitable[None]] = _allow
    flaw: tuple[FailureReason, str] | None = None
    left: bool | None = True
    check_clock: Callable[[], Awaitable[bool]] | None = None

    async def check(self, briefing: Briefing) -> None:
        """Raise what would stop a post."""
        await self.checking(briefing)

    async def clock_is_right(self) -> bool:
        """Tell what the check says; right where a test has none."""
        return self.check_clock is None or await self.check_clock()

    async def has_left(self, guild_id: int) -> bool | None:
        """Answer whether the bot was removed from a server."""
        del guild_id
        return self.left

    def prepare(
        self, briefing: Briefing, delivery: Delivery, content: BriefingContent, *, late: bool
    ) -> ReadyPost:
        """Return what notes the post."""
        del late

        async def send() -> int:
            self.requests += 1
            await self.sending(delivery.slot)
            self.contents.append(content)
            self.posts.append((delivery.slot, self.clock()))
            return len(self.posts)

        return ReadyPost(send, briefing.order.channel_id, content, self.flaw)

    async def find(self, briefing: Briefing, delivery: Delivery) -> int | None:
        """Look for the slot among the posts."""
        del briefing
        self.looked += 1
        slots = [slot for slot, _ in self.posts]
        return slots.index(delivery.slot) + 1 if delivery.slot in slots else None

    async def tell(self, notice: Notice) -> None:
        """Note what moderators are told."""
        self.told.append(notice)


@dataclass(slots=True)
class Mailbox:
    """The courier of alerts: notes each message; `sending` may raise what stops one."""

    messages: list[tuple[AlertTarget, AlertDelivery, AlertContent]] = field(default_factory=list)
    told: list[AlertNotice] = field(default_factory=list)
    checking: Callable[[AlertTarget], Awaitable[None]] = _reach
    sending: Callable[[AlertDelivery], Awaitable[None]] = _hand_over

    async def check(self, target: AlertTarget) -> None:
        """Raise what would stop a message."""
        await self.checking(target)

    async def prepare(
        self, target: AlertTarget, delivery: AlertDelivery, content: AlertContent, wait: Wait
    ) -> ReadyPost:
        """Return what notes the message."""
        await self.check(target)
        await wait()

        async def send() -> int:
            await self.sending(delivery)
            self.messages.append((target, delivery, content))
            return len(self.messages)

        return ReadyPost(send, 1)

    async def find(self, target: AlertTarget, delivery: AlertDelivery) -> int | None:
        """Look for the delivery among the messages."""
        del target
        sent = [known.id for _, known, _ in self.messages]
        return sent.index(delivery.id) + 1 if delivery.id in sent else None

    async def tell(self, notice: AlertNotice) -> None:
        """Note what moderators are told."""
        self.told.append(notice)


@dataclass(frozen=True, slots=True)
class Office:
    """What a test of the dispatcher works with."""

    storage: Storage
    library: Library
    dispatcher: Dispatcher
    desk: BriefingDesk
    channel: Channel
    clock: Clock
    watches: WatchDesk
    mailbox: Mailbox

    async def order(
        self,
        zone: str,
        local_time: time,
        *,
        guild_id: int = 1,
        channel_id: int = 1,
        quiet: WhenNothingNew = WhenNothingNew.QUOTATION,
        opening: FirstPost = FirstPost.LATEST,
    ) -> Briefing:
        """Set up a briefing for every day the way the command does."""
        timetable = Timetable(local_time, zone, frozenset(range(7)))
        order = BriefingSettings(guild_id, channel_id, timetable, quiet=quiet, opening=opening)
        return await self.desk.set_up(order)

    async def work(self) -> None:
        """Run a pass and wait for all that it started."""
        await self.dispatcher.run_pass()
        await self.dispatcher.settle()

    async def work_until(self, end: datetime) -> None:
        """Go from one due instant to the next, up to and without `end`."""
        while (due := await self.storage.briefings.get_next_due()) and due < end:
            self.clock.now = max(due, self.clock.now)
            await self.work()
        self.clock.now = end

    async def later(self, **span: float) -> None:
        """Let that much time go by, then run a pass."""
        self.clock.now += timedelta(**span)
        await self.work()


@asynccontextmanager
async def open_office(
    database: Path, seeds: Path, start: datetime, pace: Pace = UNHURRIED
) -> AsyncIterator[Office]:
    """Open the rooms that a briefing goes through, at an instant in UTC."""
    clock = Clock(start.astimezone(UTC))
    storage = await open_storage(database)
    try:
        library = Library(storage, seeds)
        await library.load()
        archive = Archive(storage)
        composer = Composer(storage, archive)
        channel, mailbox = Channel(clock), Mailbox()
        pacer = Pacer(pace.per_second)
        alerts = Alerts(AlertRooms(storage, mailbox, pacer.wait), archive)
        rooms = BriefingRooms(storage, composer, channel, pace.late_after)
        dispatcher = Dispatcher(rooms, alerts, clock, pace, pacer)
        desk = BriefingDesk(storage, composer, dispatcher, clock)
        watches = WatchDesk(storage, archive, clock)
        yield Office(storage, library, dispatcher, desk, channel, clock, watches, mailbox)
        await dispatcher.settle()
    finally:
        await storage.close()
