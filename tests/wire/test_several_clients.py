"""Several clients of one token at once, as Discord meters and serves them."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiohttp

from tests.standin.address import API, TOKEN
from tests.standin.connection import Close, Op
from tests.standin.interactions import InteractionType
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SPACING = 0.2
HEADERS = {"Authorization": f"Bot {TOKEN}"}


class Client:
    """A process's gateway connection, at an address of its own."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket

    async def identify(self, shard: int, count: int) -> dict[str, Any]:
        """Begin a session; return the first answer."""
        about = {"token": TOKEN, "intents": 1, "shard": [shard, count], "properties": {}}
        await self._socket.send_str(json.dumps({"op": Op.IDENTIFY, "d": about}))
        return await self.hear()

    async def hear(self, event: str | None = None) -> dict[str, Any]:
        """Return the next payload, or the next `event`; a closed connection is its code."""
        while True:
            message = await self._socket.receive(timeout=5)
            if message.type is aiohttp.WSMsgType.CLOSE:
                return {"closed": message.data}
            payload: dict[str, Any] = json.loads(message.data)
            if payload["op"] != Op.HELLO and event in {None, payload["t"]}:
                return payload


@asynccontextmanager
async def clients(standin: Standin, count: int) -> AsyncIterator[list[Client]]:
    """Connect so many, each to a port of its own, at the address that the port itself tells."""
    async with aiohttp.ClientSession(headers=HEADERS) as session:
        found = []
        for _ in range(count):
            url = await standin.open_port() + API + "/gateway/bot"
            async with session.get(url) as answer:
                about = await answer.json()
            found.append(Client(await session.ws_connect(about["url"])))
        yield found


async def test_session_is_refused_when_its_bucket_began_one_a_moment_ago() -> None:
    async with Standin() as standin, clients(standin, 4) as (first, second, third, fourth):
        standin.gateway.starts.spacing = SPACING
        standin.gateway.starts.max_concurrency = 2
        assert (await first.identify(0, 4))["t"] == "READY"
        early = await second.identify(2, 4)
        assert (early["op"], early["d"]) == (Op.INVALID_SESSION, False)
        assert (await third.identify(1, 4))["t"] == "READY"  # of the other bucket
        await asyncio.sleep(SPACING)
        assert (await second.identify(2, 4))["t"] == "READY"
        assert (await fourth.identify(4, 4)) == {"closed": Close.INVALID_SHARD}
        starts = standin.gateway.starts
        assert (starts.used, starts.too_early, starts.json()["remaining"]) == (3, 1, 997)


async def test_all_sessions_end_and_the_token_is_void_when_the_day_has_no_start_left() -> None:
    async with Standin() as standin, clients(standin, 2) as (first, second):
        standin.gateway.starts.total = 1
        await first.identify(0, 2)
        closed = await asyncio.gather(second.identify(1, 2), first.hear("CLOSE"))
        assert [one.get("closed") for one in closed] == [Close.AUTHENTICATION_FAILED] * 2
        async with aiohttp.ClientSession(headers=HEADERS) as session:
            assert (await session.get(f"{standin.url}{API}/gateway/bot")).status == 401


async def test_command_reaches_the_shard_of_its_server_when_two_processes_share_a_token() -> None:
    async with Standin(guilds=2) as standin, clients(standin, 2) as both:
        for number, client in enumerate(both):
            await client.identify(number, 2)
        for guild in standin.world.guilds.values():
            scene = standin.scene(guild=guild)
            asked = standin.open(InteractionType.COMMAND, scene, {"name": "hello"})
            assert await standin.gateway.dispatch("INTERACTION_CREATE", asked.event()) == 1
            heard = await both[(int(guild.id) >> 22) % 2].hear("INTERACTION_CREATE")
            assert heard["d"]["guild_id"] == guild.id
        asked_shards = {(int(guild) >> 22) % 2 for guild in standin.world.guilds}
        assert asked_shards == {0, 1}


async def test_requests_tell_their_process_and_share_one_limit_when_several_send() -> None:
    async with Standin() as standin, aiohttp.ClientSession(headers=HEADERS) as session:
        standin.limits.per_second = 3
        ports = [await standin.open_port() for _ in range(2)]
        answers = [
            (await session.get(f"{port}{API}/users/@me")).status for port in (*ports, *ports)
        ]
        assert answers == [200, 200, 200, 429]
        seen = [(f"http://{one.host}", one.what, one.status) for one in standin.gateway.requests]
        assert seen == [
            (port, "GET /users/@me", status)
            for port, status in zip((*ports, *ports), answers, strict=True)
        ]
        moments = [one.at for one in standin.gateway.requests]
        assert moments == sorted(moments)
