"""Run the bot's own command line against a stand-in: `python -m tests.standin.launch URL run`.

Nothing of the bot is changed; discord.py is told another address before the bot is made.
"""

from __future__ import annotations

import sys

from bot.__main__ import main
from tests.standin.server import aim

if __name__ == "__main__":
    aim(sys.argv[1])
    sys.exit(main(sys.argv[2:]))
