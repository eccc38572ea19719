"""Keeping the bot connected, and ending it cleanly when the operator says so."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from typing import TYPE_CHECKING

import aiohttp
import discord
from discord.backoff import ExponentialBackoff

from bot.client import create_bot
from bot.errors import SettingsError
from bot.operations.daily import keep_daily

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from bot.settings import Settings

_log = logging.getLogger(__name__)


def run_until_stopped(work: Coroutine[object, object, None]) -> None:
    """Run `work` until it ends or SIGINT or SIGTERM asks it to; both are a clean end."""
    with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
        asyncio.run(_stoppable(work))


async def serve(settings: Settings) -> None:
    """Run the bot on Discord until it is cancelled.

    Discord's being out of reach at the start is no reason to end: it is tried again, at growing
    intervals. Raises SettingsError where the token is missing or refused, and StorageError.
    """
    if settings.token is None:
        raise SettingsError(
            "DISCORD_TOKEN is not set: put the bot's token into .env (see .env.example), or run "
            "`python -m bot preview` to try the bot without one."
        )
    settings.verify_folders()
    keeper = asyncio.create_task(keep_daily(settings.database))
    try:
        await _stay_connected(settings, settings.token)
    finally:
        keeper.cancel()


async def _stay_connected(settings: Settings, token: str) -> None:
    pauses = ExponentialBackoff[bool]()
    while True:
        bot = create_bot(settings)
        try:
            async with bot:
                await bot.start(token)
        except discord.LoginFailure:
            raise SettingsError(
                "Discord refused DISCORD_TOKEN: copy the token again from the Bot page of your "
                "application in the developer portal; resetting it there makes a new one."
            ) from None
        except (OSError, aiohttp.ClientError, discord.HTTPException, discord.GatewayNotFound) as e:
            reason: Exception = e
        except AttributeError as e:
            # discord.py 2.7.1 looks at the connection that a failed first handshake never made.
            if getattr(bot, "ws", None) is not None:
                raise
            reason = e
        else:
            return
        pause = pauses.delay()
        _log.warning("Discord cannot be reached (%s); trying again in %.0f s", reason, pause)
        await asyncio.sleep(pause)


async def _stoppable(work: Coroutine[object, object, None]) -> None:
    """Run `work` in this task, which the signals cancel."""
    task = asyncio.current_task()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no such handlers; there Ctrl-C raises KeyboardInterrupt by itself.
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, task.cancel if task else loop.stop)
    await work
