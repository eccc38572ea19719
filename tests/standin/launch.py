"""Run the bot's own command line against a stand-in: `python -m tests.standin.launch URL run`.

Nothing of the bot is changed; discord.py is told another address before the bot is made. A command
that does not talk to Discord is run as it is, and may not load discord.py, which takes it longer
than all of its work.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from bot.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Sequence

_TALK_TO_DISCORD = {"check", "preview", "run"}


def talks(arguments: Sequence[str]) -> bool:
    """Tell whether the command talks to Discord."""
    return not arguments or arguments[0] in _TALK_TO_DISCORD


def launch(url: str, *arguments: str) -> int:
    """Run one command; return the exit code."""
    if talks(arguments):
        from tests.standin.address import aim  # noqa: PLC0415 - it loads discord.py

        aim(url)
    code = main(list(arguments))
    assert talks(arguments) or "discord" not in sys.modules, f"{arguments[0]} loaded discord.py"
    return code


if __name__ == "__main__":
    sys.exit(launch(*sys.argv[1:]))
