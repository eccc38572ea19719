"""The bot's own command line with less patience: `python -m tests.operations.impatient URL run`.

SIGUSR1 lets the event loop stand still, SIGUSR2 lets no pass over the briefings through.
"""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from datetime import timedelta

from bot.__main__ import main
from bot.briefing.dispatcher import Dispatcher
from bot.briefing.pace import Pace
from bot.client import bot
from bot.operations import supervisor, watchdog
from bot.operations.health import Patience
from tests.standin.address import aim

PATIENCE = Patience(
    loop=1.0, heartbeat=2.0, scheduler=4.0, database=1.0, every=0.2, try_database_every=0.2
)
PACE = Pace(every=timedelta(seconds=0.2), backoff=timedelta(seconds=1))


async def _stuck(_: Dispatcher) -> None:
    await asyncio.sleep(3600)


def stand_still(*_: object) -> None:
    """Let the loop stand still in a callback: a signal may come while a line is being logged."""
    asyncio.get_running_loop().call_soon_threadsafe(time.sleep, 3600)


def hurry() -> None:
    """Make the numbers small; nothing else differs."""
    setattr(bot, "Pace", lambda: PACE)  # noqa: B010 - the types are the program's
    setattr(supervisor, "Patience", lambda: PATIENCE)  # noqa: B010
    setattr(bot, "CLOSING_SECONDS", 1.0)  # noqa: B010
    setattr(watchdog, "LAST_SECONDS", 1.5)  # noqa: B010


def launch(url: str, *arguments: str) -> int:
    """Run one command; return the exit code."""
    aim(url)
    hurry()
    signal.signal(signal.SIGUSR1, stand_still)
    signal.signal(signal.SIGUSR2, lambda *_: setattr(Dispatcher, "run_pass", _stuck))
    return main(list(arguments))


if __name__ == "__main__":
    sys.exit(launch(*sys.argv[1:]))
