"""The bot's own `run` with claims of a few seconds: `tests.proofs.fleet.hurried_bot URL run`.

Nothing but the pace of its briefings differs from the command line, so that a proof of hundreds of
kills need not wait a minute and a half each time for what a killed process had claimed.
"""

from __future__ import annotations

import sys
from functools import partial

from bot.__main__ import main
from bot.client import create_bot
from bot.operations import supervisor
from tests.proofs.crashes.hurried_bot import hurried
from tests.standin.address import aim

if __name__ == "__main__":
    aim(sys.argv[1])
    setattr(supervisor, "create_bot", partial(create_bot, pace=hurried()))  # noqa: B010 - for this process
    sys.exit(main(sys.argv[2:]))
