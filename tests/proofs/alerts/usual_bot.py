"""The real bot at its usual pace, aimed at a stand-in: `tests.proofs.alerts.usual_bot URL`."""

from __future__ import annotations

import os
import sys

from bot.client import create_bot
from bot.operations.stop import run_until_stopped
from bot.settings import Settings
from tests.standin.address import aim


async def run(settings: Settings) -> None:
    """Run the bot until it is ended."""
    async with create_bot(settings) as bot:
        await bot.start(settings.token or "")


if __name__ == "__main__":
    aim(sys.argv[1])
    run_until_stopped(run(Settings.from_env(os.environ)))
