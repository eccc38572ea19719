"""The real bot, aimed at a stand-in, in a hurry: `tests.proofs.crashes.hurried_bot URL [LEASE]`.

Nothing but the pace differs from `python -m bot run`: the lease of a claim is seconds (3 if LEASE
does not say how many) instead of a minute and a half, so that what a killed process left is taken
up again soon.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta

from bot.briefing.pace import Pace
from bot.client import create_bot
from bot.operations.stop import run_until_stopped
from bot.settings import Settings
from tests.standin.address import aim

LEASE_SECONDS = 3.0


def hurried(lease_seconds: float = LEASE_SECONDS) -> Pace:
    """Return the pace."""
    lease = timedelta(seconds=lease_seconds)
    return Pace(
        every=timedelta(seconds=0.2),
        send_within=lease / 2,
        lease=lease,
        backoff=timedelta(seconds=0.5),
        longest_backoff=timedelta(seconds=2),
        attempts=200,
    )


async def run(settings: Settings, pace: Pace) -> None:
    """Run the bot until it is ended."""
    async with create_bot(settings, pace) as bot:
        await bot.start(settings.token or "")


if __name__ == "__main__":
    aim(sys.argv[1])
    run_until_stopped(run(Settings.from_env(os.environ), hurried(*map(float, sys.argv[2:]))))
