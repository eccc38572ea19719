"""Work beside the passes ends with a stop: what runs is finished, and nothing more begins."""

from __future__ import annotations

import asyncio

from bot.briefing.running import RunningWork


async def test_work_that_runs_is_finished_and_none_begins_when_the_bot_stops() -> None:
    work, room, go_on = RunningWork(), asyncio.Semaphore(1), asyncio.Event()
    done: list[str] = []

    async def send(name: str) -> None:
        await go_on.wait()
        done.append(name)

    for name in ("runs", "waits"):
        work.start(name, room, send, name)
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_later(0.01, go_on.set)
    await work.finish(5)
    work.start("comes late", room, send, "comes late")
    await work.settle()
    assert done == ["runs"]


async def test_work_that_takes_too_long_is_broken_off_when_the_bot_stops() -> None:
    work, ended = RunningWork(), asyncio.Event()

    async def hang() -> None:
        try:
            await asyncio.sleep(30)
        finally:
            ended.set()

    work.start("hangs", asyncio.Semaphore(1), hang)
    await asyncio.sleep(0)
    await work.finish(0.01)
    await asyncio.wait_for(ended.wait(), 5)
