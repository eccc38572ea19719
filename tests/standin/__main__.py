"""Run the stand-in as a process: prints its address on one line, and serves until a signal."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys

from tests.standin.control import Control
from tests.standin.server import Standin


async def serve(port: int, guilds: int, members: int) -> None:
    """Serve until SIGTERM or SIGINT."""
    standin = Standin.checking(guilds=guilds, members=members)
    standin.add_routes(Control(standin).routes())
    await standin.start(port)
    sys.stdout.write(f"{standin.url}\n")
    sys.stdout.flush()
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    await ended.wait()
    await standin.stop()


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="python -m tests.standin", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 for a free one")
    parser.add_argument("--guilds", type=int, default=1, help="how many servers the bot is in")
    parser.add_argument("--members", type=int, default=0, help="of each server, besides the usual")
    arguments = parser.parse_args()
    asyncio.run(serve(arguments.port, arguments.guilds, arguments.members))


if __name__ == "__main__":
    main()
