"""A shard that is cut off for ten minutes while the others go on: `make outage`.

The real bot with 3 shards and 12 servers against the stand-in, in real time. Every server has a
briefing due in the middle of the outage. Discord says that the shard's servers are unavailable,
cuts its connection, forgets its session and begins no new one; meanwhile it asks another shard to
resume, as it does every few hours. In the end every slot must be out once, those of the cut shard
late, and no server may count as left.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import discord

from bot.client import create_bot
from bot.models.briefing import BriefingSettings, Timetable
from bot.operations.findings import ok
from bot.operations.health import Patience, Sign, Vitals
from bot.settings import Settings
from tests.standin.address import TOKEN
from tests.standin.process import ROOT
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.client.bot import DatelineBot
    from tests.standin.gateway import Session
    from tests.standin.world import Guild

SHARDS = 3
GUILDS = 12
CUT, ASKED = 1, 2  # the shard that is cut off, and the one that is asked to reconnect
SECONDS = 600.0
RETURN_WITHIN = 20 * 60.0  # discord.py waits up to 1,024 s between two attempts


@dataclass(slots=True)
class Outage:
    """What was seen; times in seconds."""

    posts: dict[bool, list[int]] = field(default_factory=dict)  # by: whether it was cut off
    meanwhile: int = 0
    asked_back: float = 0.0
    back: float = 0.0
    departures: int = 0
    health: str = ""


async def order(bot: DatelineBot, guild: Guild, due_in: float) -> None:
    """Set up a briefing in a server's first channel."""
    due = (discord.utils.utcnow() + timedelta(seconds=due_in)).time().replace(tzinfo=None)
    timetable = Timetable(due, "UTC", frozenset(range(7)))
    channel_id = int(next(iter(guild.channels)))
    await bot.desk.set_up(BriefingSettings(int(guild.id), channel_id, timetable))


def posted_in(guild: Guild) -> int:
    """Return how many posts are in a server's first channel."""
    return len(next(iter(guild.channels.values())).messages)


async def until(holds: Callable[[], bool], within: float) -> float:
    """Wait until `holds` and return for how long; TimeoutError when it never does."""
    began = time.monotonic()
    async with asyncio.timeout(within):
        while not holds():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.05)
    return time.monotonic() - began


async def live_through(
    standin: Standin, bot: DatelineBot, seconds: float, within: float = RETURN_WITHIN
) -> Outage:
    """Cut a shard off for so long and watch what becomes of its servers and of the others."""
    seen, guilds = Outage(), list(standin.world.guilds.values())
    cut_off = [guild for guild in guilds if (int(guild.id) >> 22) % SHARDS == CUT]
    others = [guild for guild in guilds if guild not in cut_off]
    for guild in guilds:
        await order(bot, guild, seconds / 2)
    vitals = Vitals(Patience(), lambda: ok("space", ""))
    watching = asyncio.create_task(vitals.follow(lambda: bot))
    for guild in cut_off:
        await standin.gateway.dispatch("GUILD_DELETE", {"id": guild.id, "unavailable": True})
    standin.gateway.closed = True
    await standin.gateway.cut(shard=CUT)
    standin.gateway.forget_sessions(CUT)
    began = time.monotonic()
    await asyncio.sleep(seconds / 4)
    seen.asked_back = await reconnect_other(standin, seconds / 2)
    await asyncio.sleep(max(0.0, began + seconds - time.monotonic()))
    seen.meanwhile = sum(map(posted_in, others))
    seen.health = next(one.sentence for one in vitals.findings() if one.subject == Sign.HEARTBEAT)
    standin.gateway.closed = False
    seen.back = await until(lambda: all(map(posted_in, cut_off)), within)
    await asyncio.sleep(2 * bot.pace.every.total_seconds())  # nothing more may come
    seen.posts = {False: [*map(posted_in, others)], True: [*map(posted_in, cut_off)]}
    for guild in guilds:
        seen.departures += len((await bot.storage.servers.export(int(guild.id)))["departure"])
    watching.cancel()
    await asyncio.gather(watching, return_exceptions=True)
    return seen


async def reconnect_other(standin: Standin, within: float) -> float:
    """Ask another shard to reconnect and return how long it was away."""

    def connection() -> object:
        return next(one.connection for one in sessions() if one.shard[0] == ASKED)

    def sessions() -> list[Session]:
        return list(standin.gateway.sessions.values())

    before = connection()
    await standin.gateway.reconnect(shard=ASKED)
    return await until(lambda: connection() not in {before, None}, within)


async def measure(folder: Path) -> Outage:
    """Run the bot through the outage."""
    async with Standin(guilds=GUILDS) as standin:
        standin.gateway.shards = SHARDS
        settings = Settings(database=folder / "dateline.db", seeds=ROOT / "seeds", shards=SHARDS)
        with standin.aimed():
            async with create_bot(settings) as bot:
                running = asyncio.create_task(bot.start(TOKEN))
                await bot.wait_until_ready()
                seen = await live_through(standin, bot, SECONDS)
                await bot.close()
                await asyncio.gather(running, return_exceptions=True)
    return seen


def main() -> None:
    """Measure and print; fails where a slot is lost, doubled, or a server counts as left."""
    with tempfile.TemporaryDirectory() as folder:
        seen = asyncio.run(measure(Path(folder)))
    print(
        f"shard {CUT} of {SHARDS} was cut off for {SECONDS:.0f} s; health then: {seen.health}\n"
        f"other servers: {seen.meanwhile} posts meanwhile, posts in each in the end "
        f"{seen.posts[False]}; shard {ASKED} reconnected in {seen.asked_back:.1f} s\n"
        f"its servers: posts in each {seen.posts[True]}, all out {seen.back:.0f} s after Discord "
        f"let it in again; {seen.departures} servers count as left"
    )
    once = all(count == 1 for counts in seen.posts.values() for count in counts)
    sys.exit(0 if once and not seen.departures and seen.asked_back < 30 else 1)


if __name__ == "__main__":
    main()
