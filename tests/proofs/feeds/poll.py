"""The process that is killed: the poller on a clock in a file. Arguments: database, clock, port."""

from __future__ import annotations

import asyncio
import socket
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.library.feeds.pace import FeedPace
from bot.library.feeds.poller import FeedPoller
from bot.library.sources.web import WebClient
from bot.models.network import OpenNetwork
from bot.storage import open_storage
from tests.proofs.feeds.outlets import HOURS, START

if TYPE_CHECKING:
    from bot.models.feed import Feed

STEP = 1 / 12  # hours


class Told:
    """Writes down what moderators would read."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def tell(self, feed: Feed) -> bool:
        """Append a line."""
        with self._path.open("a") as file:
            file.write(f"{feed.id} {feed.progress.trouble or 'works'}\n")
        return True


def to_loopback(_: str, port: int, *more: int) -> list[Any]:
    """Look every name up as this machine's."""
    return socket.getaddrinfo("127.0.0.1", port, *more)


async def poll(database: Path, clock: Path, port: int) -> None:
    """Fetch what is due, move the clock by a step, and so on until the day is over."""
    hour = float(clock.read_text())  # noqa: ASYNC240 - nothing else runs yet
    storage = await open_storage(database)
    web = WebClient([OpenNetwork.parse(f"127.0.0.1:{port}")], look_up=to_loopback)
    told = Told(database.with_name("told"))
    pace = FeedPace(gap=0)
    poller = FeedPoller(storage, web, told, lambda: START + timedelta(hours=hour), pace)
    while hour < HOURS:
        await poller.run_pass()
        await poller.settle()
        hour += STEP
        moved = clock.with_suffix(".new")
        moved.write_text(str(hour))
        moved.replace(clock)
    await poller.close()
    await web.close()
    await storage.close()


if __name__ == "__main__":
    asyncio.run(poll(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
