"""Takes one of the places that several processes share, and keeps it."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import uuid
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import aiohttp

from bot.client.place import (
    LEASE_SECONDS,
    MARGIN_SECONDS,
    RENEWED_EVERY,
    Hold,
    steady_seconds,
)
from bot.errors import SettingsError, StorageError, TemporaryFailure
from bot.library.sources.folder_watch import digest_names
from bot.models.share import Fleet, Share
from bot.storage.records import Holder

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping

    from bot.settings import Settings
    from bot.storage.contract import Leases
    from bot.storage.records import Lease

Result = TypeVar("Result")

_log = logging.getLogger(__name__)

_LOOKED_EVERY = 1.0  # seconds, for a free place
_TRIED_AGAIN = 0.5  # seconds after a renewal that failed
_MOST_SKEW = timedelta(seconds=5)
_DIGESTED_EVERY = 30.0  # seconds
_DIGESTED_WITHIN = 2.0  # seconds, before a place is taken
_RELEASED_WITHIN = 3.0  # seconds


class Places:
    """Waits for a place and keeps it; while it waits, `health` asks it as it asks a bot.

    `recommend` asks Discord how many shards it recommends.
    """

    preparing = True
    stands_by = True
    last_pass_utc: datetime | None = None
    last_feeds_pass_utc: datetime | None = None

    def __init__(
        self,
        leases: Leases,
        settings: Settings,
        recommend: Callable[[], Awaitable[int]],
        clock: Callable[[], float] = steady_seconds,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.place = "It stands by: it has not looked for a place yet."
        self.warnings: tuple[str, ...] = ()
        self._leases = leases
        self._settings = settings
        self._recommend = recommend
        self._clock = clock
        self._now = now
        self._holder = Holder("", f"{socket.gethostname()}, process {os.getpid()}", "")
        self._digested = float("-inf")
        self._digesting: asyncio.Task[str] | None = None
        # Leases, and since when by this process's clock each has not been renewed.
        self._seen: dict[Lease, float] = {}

    @property
    def shard_latencies(self) -> Mapping[int, float]:
        """A process that stands by has no shards."""
        return {}

    async def try_database(self) -> None:
        """Read the database's clock. Raises StorageError."""
        await self._leases.get_now()

    async def take(self) -> Hold:
        """Wait until a place is free, and take it.

        Raises SettingsError if the processes that run have other numbers, and StorageError.
        """
        self._holder = replace(self._holder, id=uuid.uuid4().hex)
        while True:
            pause = _LOOKED_EVERY
            try:
                await self._digest(_DIGESTED_WITHIN)
                if hold := await self._try_to_take():
                    _log.info("%s", hold.describe())
                    return hold
            except TemporaryFailure as error:
                self._stand_by(f"the database cannot be used ({str(error).rstrip('.')})")
            except (aiohttp.ClientError, OSError, TimeoutError) as error:
                self._stand_by(f"Discord cannot be asked how many shards it wants ({error!r})")
                pause = 5 * _LOOKED_EVERY
            await asyncio.sleep(pause)

    async def _try_to_take(self) -> Hold | None:
        if trouble := await self._clock_trouble():
            self.warnings = (trouble,)
            self._stand_by("its clock is wrong")
            return None
        self.warnings = ()
        # Read first: a process that stands by looks every second, and writes nothing.
        known = await self._leases.get_fleet()
        if known and self._agree(known) and await self._all_are_held(known):
            return None
        wanted, asked = await self._wanted(known), self._clock()
        fleet, number = await self._leases.claim_place(
            self._holder, wanted, seconds=LEASE_SECONDS, any_shards=self._settings.shards == 0
        )
        if not self._agree(fleet) or number is None:
            return None
        return Hold(
            Share(number, fleet.processes, max(1, fleet.shards)),
            deadline=asked + LEASE_SECONDS - MARGIN_SECONDS,
            leads=await self._try_to_lead(),
            claim_identify=self._claim_identify if fleet.processes > 1 else None,
            clock=self._clock,
        )

    async def _try_to_lead(self) -> bool:
        try:
            return await self._leases.claim_leading(self._holder, seconds=LEASE_SECONDS)
        except TemporaryFailure:
            return False  # the place is taken all the same, and the next renewal tries again

    async def _all_are_held(self, fleet: Fleet) -> bool:
        leases = await self._leases.list_leases()
        await self._free_unrenewed(leases)
        held = [one for one in leases if one.place is not None]
        several = f"all {fleet.processes} places are" if fleet.processes > 1 else "the place is"
        if len(held) >= fleet.processes:
            self._stand_by(f"{several} held")
        return len(held) >= fleet.processes

    async def _free_unrenewed(self, leases: list[Lease]) -> None:
        """Free the places that nobody renews although the database's clock says that they last.

        That happens if that clock was set back; this process's own goes on. Whoever holds a place
        sends nothing any more when it has not been renewed for so long.
        """
        now = self._clock()
        self._seen = {one: self._seen.get(one, now) for one in leases}
        for lease, since in self._seen.items():
            if now - since > LEASE_SECONDS:
                _log.warning("A place is free although the database's clock says otherwise")
                await self._leases.release_unrenewed(lease)

    async def _wanted(self, known: Fleet | None) -> Fleet:
        """Return what counts if no place is held; Discord is asked for its number of shards."""
        processes, shards = self._settings.processes, self._settings.shards
        if processes > 1 and shards == 0:
            shards = known.shards if known else max(processes, await self._recommend())
        return Fleet(processes, shards)

    def _agree(self, fleet: Fleet) -> bool:
        """Return True if the settings are those of the processes that run, else raise."""
        processes, shards = self._settings.processes, self._settings.shards
        if processes != fleet.processes:
            raise SettingsError(
                f"DATELINE_PROCESSES is {processes} here and {fleet.processes} in the processes "
                f"that run: set it to {fleet.processes}, or stop them all to change it."
            )
        if shards not in {0, fleet.shards}:
            raise SettingsError(
                f"DATELINE_SHARDS is {shards} here and {fleet.shards} in the processes that run: "
                f"set it to {fleet.shards}, or stop them all to change it."
            )
        return True

    def _stand_by(self, why: str) -> None:
        place = f"It stands by: {why}."
        if place != self.place:
            _log.info("%s", place)
        self.place = place

    async def keep(self, hold: Hold) -> None:
        """Renew a place until it is lost."""
        pause, failed = RENEWED_EVERY, False
        while hold.seconds_left > 0:
            await asyncio.sleep(min(pause, max(0.0, hold.seconds_left)))
            try:
                kept = await _in_time(self._renew(hold), max(0.0, hold.seconds_left))
            except (StorageError, TimeoutError) as error:
                pause = _TRIED_AGAIN
                if not failed:
                    _log.warning("The place could not be renewed: %s", str(error) or "no answer")
                failed = True
                continue
            if not kept:
                break
            pause, failed = RENEWED_EVERY, False
        hold.lose()
        _log.warning("%s", hold.describe())

    async def _renew(self, hold: Hold) -> bool:
        """Renew a place, and the lead or try to take it; False if the place is lost."""
        await self._digest(0.0)
        asked = self._clock()
        number, leads = await self._leases.renew(self._holder, seconds=LEASE_SECONDS)
        if number is None:
            return False
        if not leads:
            leads = await self._leases.claim_leading(self._holder, seconds=LEASE_SECONDS)
        hold.extend(asked, leads=leads)
        if trouble := await self._clock_trouble():
            _log.error("%s", trouble)
            return False
        return True

    async def give_back(self, hold: Hold) -> None:
        """Let another process have the place at once; without the database it runs out."""
        hold.lose()
        with suppress(StorageError, TimeoutError):
            await _in_time(self._leases.release(self._holder.id), _RELEASED_WITHIN)

    async def _claim_identify(self, bucket: int, seconds: float) -> float:
        try:
            return await self._leases.claim_identify(bucket, seconds=seconds)
        except StorageError:
            return _TRIED_AGAIN

    async def _clock_trouble(self) -> str:
        """Return what to do if this machine's clock is wrong by the database's, else ""."""
        before = self._now()
        theirs = await self._leases.get_now()
        ahead = max(before - theirs, theirs - self._now())
        if ahead <= _MOST_SKEW:
            return ""
        way = "ahead of" if before > theirs else "behind"
        return (
            f"This machine's clock is {ahead.total_seconds():.0f} s {way} the database's, and the "
            "processes judge each other's claims by it: set both, for example with `timedatectl "
            "set-ntp true`. Until then this process serves nobody."
        )

    async def _digest(self, patience: float) -> None:
        """Note what the seeds folder holds, if that is known after so many seconds.

        A shared folder may be slow or hang; no place is lost for that.
        """
        if self._digesting is None and self._clock() - self._digested >= _DIGESTED_EVERY:
            reading = asyncio.to_thread(digest_names, self._settings.seeds)
            self._digesting = asyncio.create_task(reading)
        if self._digesting and (await asyncio.wait({self._digesting}, timeout=patience))[0]:
            self._holder = replace(self._holder, seeds=self._digesting.result())
            self._digesting, self._digested = None, self._clock()


async def _in_time(work: Coroutine[Any, Any, Result], seconds: float) -> Result:
    """Return what `work` returns; raise TimeoutError after so many seconds.

    A database that does not answer holds up a thread, so that even what is cancelled does not end.
    """
    task = asyncio.create_task(work)
    try:
        if not (await asyncio.wait({task}, timeout=seconds))[0]:
            raise TimeoutError
        return task.result()
    finally:
        task.cancel()
