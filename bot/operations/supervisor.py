"""Keeps the bot connected, and stops it cleanly when the operator asks."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

import aiohttp
import discord
from discord.backoff import ExponentialBackoff

from bot.client import create_bot
from bot.errors import SettingsError, TemporaryFailure, Unhealthy
from bot.operations.daily_backup import keep_daily
from bot.operations.disk_space import find_room_now
from bot.operations.health import Patience, Vitals
from bot.operations.memory_tuning import give_free_memory_back
from bot.operations.places import Places
from bot.operations.token_check import REFUSED, ask_shards
from bot.operations.watchdog import watching
from bot.storage import open_leases

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.client.place import Hold
    from bot.operations.health import Living
    from bot.settings import Settings

_log = logging.getLogger(__name__)

# The token was revoked while the bot ran (Discord's reference, "Gateway Close Event Codes").
_AUTHENTICATION_FAILED = 4004
_SHARDING_REQUIRED = 4011  # from 2,500 servers on
# How long a bot that stops keeps its place; then another process may have it. All steps of a stop
# fit in, so that what it still has to store is stored although Discord does not answer.
CLOSED_WITHIN = 20.0  # seconds
# Before a place is looked for again, so that a database in trouble is not asked at every moment.
_PAUSE = 1.0  # seconds


async def serve(settings: Settings) -> None:
    """Run the bot on Discord until it is cancelled.

    If Discord cannot be reached, it tries again at growing intervals. Raises SettingsError if the
    token is missing or refused, StorageError, and Unhealthy if the bot was unhealthy for longer
    than the settings allow.
    """
    if settings.token is None:
        raise SettingsError(
            "DISCORD_TOKEN is not set: put the bot's token into .env (see .env.example), or run "
            "`python -m bot preview` to try the bot without one."
        )
    settings.verify_folders()
    end = _canceller()
    vitals = Vitals(Patience(), lambda: find_room_now(settings))
    service = _Service(settings)
    with watching(settings, vitals, end) as watch:
        beside = [
            asyncio.create_task(vitals.follow(lambda: service.living)),
            asyncio.create_task(give_free_memory_back()),
        ]
        if settings.server is None:  # a server is backed up by those who run it
            beside.append(asyncio.create_task(keep_daily(settings.database)))
        try:
            await service.run(settings.token)
        except asyncio.CancelledError:
            if watch.given_up:
                raise Unhealthy("The bot was unhealthy for too long: start it again.") from None
            raise
        finally:
            for task in beside:
                task.cancel()


def _canceller() -> Callable[[], None]:
    """Return a function that cancels this task from another thread."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()

    def cancel() -> None:
        if task:
            loop.call_soon_threadsafe(task.cancel)

    return cancel


class _Service:
    """The bot, or a process that waits for a place.

    On SQLite one process has everything to itself. On PostgreSQL it takes a place first, so that a
    second process stands by instead of answering everything twice.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._connection: _Connection | None = None
        self._places: Places | None = None

    @property
    def living(self) -> Living | None:
        """What shows signs of life now; None before there is anything."""
        return self._connection.bot if self._connection else self._places

    async def run(self, token: str) -> None:
        """Serve until cancelled. Raises SettingsError and StorageError."""
        if self._settings.server is None:
            self._connection = _Connection(self._settings)
            await self._connection.keep(token)
            return
        leases = await open_leases(self._settings.server)
        try:
            self._places = Places(leases, self._settings, lambda: ask_shards(token))
            while await self._serve_once(self._places, token):
                self._connection = None
                await asyncio.sleep(_PAUSE)
        finally:
            await leases.close()

    async def _serve_once(self, places: Places, token: str) -> bool:
        """Take a place and serve it; True if it was lost or cannot be used now."""
        hold = await places.take()
        settings = replace(self._settings, shards=self._settings.shards or hold.shards)
        self._connection = _Connection(settings, hold)
        serving = asyncio.create_task(self._connection.keep(token))
        keeping = asyncio.create_task(places.keep(hold))
        try:
            await asyncio.wait({serving, keeping}, return_when=asyncio.FIRST_COMPLETED)
            ended = serving if serving.done() else keeping
            try:
                ended.result()  # raises what it ended with
            except TemporaryFailure as failure:
                _log.warning("The bot cannot use its place: %s", failure)
                return True
            return ended is keeping
        finally:
            # The place is kept until the bot has left Discord.
            serving.cancel()
            closed, _ = await asyncio.wait({serving}, timeout=CLOSED_WITHIN)
            lost = keeping.done() and closed and not serving.cancelled()
            if lost and (error := serving.exception()):
                _log.info("The bot of the lost place ended: %r", error)
            keeping.cancel()
            await places.give_back(hold)


class _Connection:
    """The bot that is connected now, or is trying to connect."""

    def __init__(self, settings: Settings, hold: Hold | None = None) -> None:
        self._settings = settings
        self._hold = hold
        self._sharded = False
        self.bot = create_bot(settings, hold=hold)

    async def keep(self, token: str) -> None:
        """Stay connected; if Discord cannot be reached, try again with a new bot."""
        pauses = ExponentialBackoff[bool]()
        while True:
            reason = await self._connect(token)
            if reason is None:
                return
            if isinstance(reason, discord.ConnectionClosed) and reason.code == _SHARDING_REQUIRED:
                if self._hold and not self._hold.share.is_whole:
                    raise SettingsError(
                        f"Discord wants more than {self._hold.share.shards} shards for so many "
                        "servers: stop all processes, and start them with a larger "
                        "DATELINE_SHARDS or without it."
                    )
                _log.info("Discord wants more connections for so many servers: starting them")
                self._sharded = True
                self._settings = replace(self._settings, shards=0)
                self.bot = create_bot(self._settings, sharded=True, hold=self._hold)
                continue
            pause = pauses.delay()
            _log.warning("Discord cannot be reached (%s); trying again in %.0f s", reason, pause)
            await asyncio.sleep(pause)
            self.bot = create_bot(self._settings, sharded=self._sharded, hold=self._hold)

    async def _connect(self, token: str) -> Exception | None:
        """Run the bot until it ends; return why Discord could not be reached, if so."""
        try:
            async with self.bot:
                await self.bot.start(token)
        except discord.LoginFailure:
            raise SettingsError(REFUSED) from None
        except discord.ConnectionClosed as error:
            if error.code != _AUTHENTICATION_FAILED:
                return error
            raise SettingsError(REFUSED) from None
        except (OSError, aiohttp.ClientError, discord.HTTPException, discord.GatewayNotFound) as e:
            return e
        except AttributeError as error:
            # discord.py 2.7.1 uses a connection that a failed first handshake never made.
            if getattr(self.bot, "ws", None) is not None:
                raise
            return error
        return None
