"""Loads the seeds folder into the library and reports what changed."""

from __future__ import annotations

import asyncio
import logging
import uuid
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from bot.answers.archive import Archive
from bot.errors import DatelineError, StorageError, UnreadableFile
from bot.library.corrections.apply import correct
from bot.library.corrections.rebuild import OPERATOR, remake_readings
from bot.library.duplicates import find_near_duplicate
from bot.library.plan import know_nothing, look_through, too_many_vanished
from bot.library.reading import read_all, read_own
from bot.library.sources.folder import file_slug, shown
from bot.models.library import SEEDS_ALONE, LoadReport, Refusal
from bot.parsing import READER_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from bot.library.plan import Plan
    from bot.models.moderation import Correction
    from bot.storage.contract import LibraryReader, Storage
    from bot.storage.records import ArticleText, Reading

    Progress = Callable[[int, int], None]

_log = logging.getLogger(__name__)

# A server's own articles; each has at most half a megabyte.
_OWN_AT_ONCE = 20
# How many new seeds of a load are compared with the rest, at some milliseconds each.
_MOST_COMPARED = 100


@dataclass(frozen=True, slots=True)
class _Read:
    """What a load's report needs of an article that was read."""

    title: str
    content_hash: bytes

    @classmethod
    def of(cls, reading: Reading) -> _Read:
        return cls(reading.article.title, reading.content_hash)


class Library:
    """Loads the articles of one folder. One load runs at a time, over all processes."""

    def __init__(
        self,
        storage: Storage,
        seeds: Path,
        archive: Archive | None = None,
    ) -> None:
        """Set up loading of the folder `seeds`; `archive` answers questions in this process."""
        self._storage = storage
        self._seeds = seeds
        self._archive = archive or Archive(storage)
        self._running: asyncio.Task[LoadReport] | None = None
        self._watchers: list[Progress] = []
        self._waiting = 0

    async def load(self, progress: Progress | None = None, *, remove: bool = False) -> LoadReport:
        """Bring the library in line with the folder.

        Skips files whose bytes and reader have not changed. A file that cannot be read is
        reported, and its earlier version stays. Questions see the old library until the new one is
        complete. `progress` gets the number of articles done and their total.

        If more than half of at least five articles are gone from the folder, perhaps because a disk
        is not mounted, they are kept and reported as withheld; `remove` removes them.

        A second caller gets the report of the running load, which is cancelled when nobody waits
        for it any more. Raises SettingsError if there is no such folder, and StorageError.
        """
        if progress is not None:
            self._watchers.append(progress)
        if self._running is None:
            self._running = asyncio.create_task(self._load(remove=remove))
        task = self._running
        self._waiting += 1
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if self._waiting == 1 and not task.done():
                task.cancel()
                await asyncio.wait([task])
            raise
        finally:
            self._waiting -= 1

    async def _load(self, *, remove: bool) -> LoadReport:
        try:
            async with self._storage.loading.alone():
                return await self._load_alone(remove=remove)
        finally:
            self._running = None
            self._watchers.clear()

    async def _load_alone(self, *, remove: bool) -> LoadReport:
        plan = await look_through(self._seeds, self._storage.loading.get_files)
        plan.vanished = await self._storage.loading.list_vanished(plan.present)
        if not remove and too_many_vanished(plan):
            plan.withheld, plan.vanished = plan.vanished, {}
        # Left by a load that was interrupted.
        await self._storage.loading.clear_leftovers()
        load = uuid.uuid4().hex
        read = await self._stage(load, plan)
        if read or plan.vanished:
            await self._archive.switch(load, staged=len(read), vanished=plan.vanished)
            await self._storage.loading.clear_leftovers()
        await self._reread_own()
        await remake_readings(self._storage)
        report = _report(plan, read)
        added = set(read) - set(plan.known)
        if len(added) > _MOST_COMPARED:
            return replace(report, uncompared=len(added))
        return replace(report, alike=await self._find_alike(added))

    async def _find_alike(self, added: set[str]) -> tuple[tuple[str, str], ...]:
        """Return pairs of titles: a new seed, and an article with the same story."""
        found = []
        for slug in sorted(added):
            try:
                stored = await self._storage.read_library(SEEDS_ALONE, partial(_get_text, slug))
                like = stored and await find_near_duplicate(
                    self._storage, SEEDS_ALONE, stored.text, but=slug
                )
            except Exception:  # noqa: BLE001 - the article is loaded anyway
                _log.exception("%s could not be compared with the others", slug)
                continue
            if stored and like:
                found.append((stored.heading.title, like.title))
        return tuple(found)

    async def _reread_own(self) -> None:
        """Read servers' own articles that an earlier version of the reader read."""
        own = self._storage.own
        everyones = await self._storage.corrections.list_corrections(OPERATOR)
        failed: set[str] = set()  # they stay as they were read before
        while True:
            unread = await own.list_unread(READER_VERSION, limit=_OWN_AT_ONCE + len(failed))
            if unread.keys() <= failed:
                return
            for slug in unread.keys() - failed:
                try:
                    reading = await asyncio.to_thread(read_own, slug, unread[slug])
                    await own.save_reread(slug, _corrected(reading, everyones))
                except UnreadableFile:
                    failed.add(slug)
                except StorageError:
                    raise
                except Exception:  # noqa: BLE001 - one bad article must not stop the others
                    _log.exception("%s could not be read again", slug)
                    failed.add(slug)
            await self._storage.loading.clear_leftovers(of_servers=True)

    async def _stage(self, load: str, plan: Plan) -> dict[str, _Read]:
        """Read what is planned, store it invisibly, and return what was stored by slug."""
        stored: dict[str, _Read] = {}
        everyones = await self._storage.corrections.list_corrections(OPERATOR)
        done, total = 0, plan.count
        self._tell(done, total)
        async with aclosing(read_all(plan.to_read)) as batches:
            async for batch in batches:
                plan.refused += batch.refused
                plan.notes += batch.notes
                readings = await self._store(load, batch.readings, everyones, plan)
                stored.update((one.article.slug, _Read.of(one)) for one in readings)
                done += batch.count
                self._tell(done, total)
        return stored

    async def _store(
        self,
        load: str,
        readings: Sequence[Reading],
        everyones: Sequence[Correction],
        plan: Plan,
    ) -> list[Reading]:
        """Stage readings together, or one by one if that fails; return those that were staged."""
        try:
            corrected = [_corrected(one, everyones) for one in readings]
            if corrected:
                await self._storage.loading.stage(load, corrected)
        except DatelineError:
            raise  # the database failed, not an article
        except Exception:  # noqa: BLE001 - one bad article must not stop the others
            if len(readings) > 1:
                alone = [await self._store(load, [one], everyones, plan) for one in readings]
                return [reading for stored in alone for reading in stored]
            slug = readings[0].article.slug
            _log.exception("%s could not be stored", slug)
            trouble = UnreadableFile(
                "The article cannot be stored: tell the bot's operator, whose log says why."
            )
            plan.refused.append(
                Refusal(shown(plan.present.files[file_slug(slug)]), trouble.message)
            )
            return []
        return corrected

    def _tell(self, done: int, total: int) -> None:
        for progress in self._watchers:
            progress(done, total)


def withheld_warning(count: int) -> str:
    """Return the warning for the operator that many articles were kept."""
    return (
        f"{count} articles, more than half of all, are no longer in the seeds folder, so they are "
        "kept. To remove them, use /reload or `python -m bot ingest --remove`."
    )


def _get_text(slug: str, library: LibraryReader) -> ArticleText | None:
    headings = library.list_articles_with_slug(slug)
    return library.get_text(headings[0].id) if headings else None


async def try_seeds(seeds: Path, progress: Progress) -> LoadReport:
    """Read every file of the folder as a load does, but store nothing.

    All articles count as added. `progress` gets the number of articles done and their total.
    Raises SettingsError if there is no such folder.
    """
    plan = await look_through(seeds, know_nothing)
    read: dict[str, _Read] = {}
    done = 0
    async with aclosing(read_all(plan.to_read)) as batches:
        async for batch in batches:
            plan.refused += batch.refused
            plan.notes += batch.notes
            read.update((one.article.slug, _Read.of(one)) for one in batch.readings)
            done += batch.count
            progress(done, plan.count)
    return _report(plan, read)


def _corrected(reading: Reading, everyones: Sequence[Correction]) -> Reading:
    """Apply the operator's corrections for all servers."""
    known = [one for one in everyones if one.slug == reading.article.slug]
    return replace(reading, article=correct(reading.article, known)[0]) if known else reading


def _report(plan: Plan, read: Mapping[str, _Read]) -> LoadReport:
    """Report a load. An article that only a newer reader read again counts as unchanged."""
    known = plan.known
    same = {s for s in known if s in read and read[s].content_hash == known[s].content_hash}
    return LoadReport(
        added=tuple(sorted(read[slug].title for slug in read if slug not in known)),
        changed=tuple(
            sorted(read[slug].title for slug in known if slug in read and slug not in same)
        ),
        removed=tuple(sorted(plan.vanished.values())),
        unchanged=plan.unchanged + len(same),
        refused=tuple(sorted(plan.refused, key=lambda refusal: refusal.file)),
        withheld=tuple(sorted(plan.withheld.values())),
        notes=tuple(sorted(plan.notes, key=lambda note: note.file)),
        skipped=tuple(plan.skipped),
    )
