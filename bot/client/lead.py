"""What one process does for all: load the seeds, follow their folder, tell Discord the commands."""

from __future__ import annotations

import asyncio
import json
import logging
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from discord.ext import tasks

from bot.client.languages import CommandTranslator
from bot.library.loading import withheld_warning
from bot.library.sources.folder_watch import FolderWatch
from bot.presentation.languages import catalogue_digests

if TYPE_CHECKING:
    from pathlib import Path

    from discord import app_commands

    from bot.answers.archive import Archive
    from bot.client.place import Hold
    from bot.library.loading import Library
    from bot.storage.contract import State

_log = logging.getLogger(__name__)


class Lead:
    """The leader's work; it rests while another process leads, and begins when this one does."""

    def __init__(
        self, hold: Hold, library: Library, archive: Archive, tree: app_commands.CommandTree[Any]
    ) -> None:
        self._hold = hold
        self._library = library
        self._archive = archive
        self._tree = tree
        self._has_led = hold.leads
        self._watch: FolderWatch | None = None

    async def load(self, watched: Path | None) -> None:
        """Fill an empty library, or load what is new beside everything else; watch a folder."""
        if self._has_led and await self._archive.of(None).is_empty():
            await self._library.load()
        elif self._has_led:
            self._load_what_is_new.start()
        if watched:
            self._watch = FolderWatch(watched)
            self._watch_seeds.start()

    async def tell_commands(self, state: State) -> None:
        """Tell Discord the commands, now or when this process leads."""
        if self._has_led:
            await sync_commands(self._tree, state)
        if not self._hold.is_alone:
            self._follow.start(state)

    def close(self) -> None:
        """End all loops."""
        for loop in (self._load_what_is_new, self._watch_seeds, self._follow):
            loop.cancel()

    @tasks.loop(count=1)
    async def _load_what_is_new(self) -> None:
        """Load what changed in the seeds while the bot was down; it answers meanwhile."""
        await self._load_and_log()

    @tasks.loop(seconds=2)
    async def _watch_seeds(self) -> None:
        """Load the seeds a moment after they changed, if the operator wants it."""
        if self._watch is None:
            return
        changed = await asyncio.to_thread(self._watch.look)
        if changed and self._hold.leads:
            await self._load_and_log()

    @tasks.loop(seconds=2)
    async def _follow(self, state: State) -> None:
        """Do what is done at a start once for all processes, when this one begins to lead."""
        if self._hold.leads == self._has_led:
            return
        self._has_led = self._hold.leads
        if self._has_led:
            _log.info("This process leads now")
            await self._load_and_log()
            try:
                await sync_commands(self._tree, state)
            except Exception:  # noqa: BLE001 - an exception would end the loop
                _log.exception(
                    "The commands could not be sent to Discord; the next leader tries again"
                )

    async def _load_and_log(self) -> None:
        try:
            await self._archive.prepare()  # first, because members wait for it
            # Beside the start, a load would slow it, and leave gaps in memory between what stays.
            await self._tree.client.wait_until_ready()
            report = await self._library.load()
        except Exception:  # noqa: BLE001 - an exception would end the loop
            _log.exception("The seeds could not be loaded; the library stays as it was")
            return
        _log.info("Seeds: %s", report.counts)
        if report.withheld:
            _log.warning("%s", withheld_warning(len(report.withheld)))
        for new, old in report.alike:
            _log.info("The same story twice: %s / %s", new, old)
        if report.uncompared:
            _log.info("Too many to look for the same story twice: %s new", report.uncompared)
        for refusal in report.refused:
            _log.warning("%s was not loaded: %s", refusal.file, refusal.reason)


async def sync_commands(tree: app_commands.CommandTree[Any], state: State) -> None:
    """Send Discord the commands if they changed since the last time.

    Discord allows 200 creations a day and server, too few for a sync at every start. Asking for the
    names that Discord has costs one request, and finds commands that another program with the same
    token removed.
    """
    await tree.set_translator(CommandTranslator())
    known = {command.name for command in await tree.fetch_commands()}
    ours = [command.to_dict(tree) for command in tree.get_commands()]
    # Their descriptions are in the catalogues' languages too.
    told = json.dumps([ours, catalogue_digests()], sort_keys=True)
    digest = sha256(told.encode()).hexdigest()
    if known == {command["name"] for command in ours} and await state.get_commands_hash() == digest:
        return
    await tree.sync()
    await state.save_commands_hash(digest)
    _log.info("Told Discord the commands: %s", ", ".join(sorted(c["name"] for c in ours)))
