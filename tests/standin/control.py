"""The control API of a stand-in that runs beside the test, in a thread or as a process.

JSON over HTTP beside Discord's own addresses, for tests that kill and restart the bot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from tests.standin.faults import Fault, RandomFaults
from tests.standin.world import MODERATOR, READER

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from tests.standin.interactions import Interaction, Scene
    from tests.standin.server import Standin
    from tests.standin.world import Json


class Control:
    """The endpoints under /control."""

    def __init__(self, standin: Standin) -> None:
        self._standin = standin

    def routes(self) -> list[web.RouteDef]:
        """List the endpoints for the application."""
        return [
            web.get("/control/report", self._report),
            web.get("/control/messages/{channel_id}", self._messages),
            web.post("/control/wait", self._wait),
            web.post("/control/slash", self._slash),
            web.post("/control/complete", self._complete),
            web.post("/control/burst", self._burst),
            web.post("/control/faults", self._add_fault),
            web.post("/control/random", self._set_random),
            web.delete("/control/faults", self._clear_faults),
            web.post("/control/held", self._wait_held),
            web.post("/control/release", self._release),
            web.post("/control/gateway", self._disturb),
            web.post("/control/settings", self._set),
        ]

    async def _report(self, _: web.Request) -> web.Response:
        return web.json_response(self._standin.report())

    async def _messages(self, request: web.Request) -> web.Response:
        world, channel_id = self._standin.world, request.match_info["channel_id"]
        channel = world.channel(channel_id) or world.private.get(channel_id)
        return web.json_response(list(channel.messages.values()) if channel else [])

    async def _wait(self, request: web.Request) -> web.Response:
        body = await request.json()
        return await _bounded(self._standin.gateway.wait_live(body["count"], body["within"]))

    def _scene(self, body: Json) -> Scene:
        guild = self._standin.world.guilds.get(body.get("guild_id", ""))
        user = MODERATOR if body.get("moderator") else READER
        return self._standin.scene(user, guild)

    async def _slash(self, request: web.Request) -> web.Response:
        body = await request.json()
        return await _bounded(self._call(body))

    async def _call(self, body: Json) -> Json:
        within = body.get("within", 5.0)
        scene = self._scene(body)
        asked = await self._standin.slash(body["path"], scene, within=within, **body["options"])
        return _answer(asked)

    async def _complete(self, request: web.Request) -> web.Response:
        body = await request.json()
        typed = self._standin.complete(
            body["path"], body["focused"], self._scene(body), **body["options"]
        )
        return await _bounded(typed)

    async def _burst(self, request: web.Request) -> web.Response:
        body = await request.json()
        calls = self._standin.burst(
            body["path"],
            body["focused"] or None,
            self._scene(body),
            count=body["count"],
            at_once=body["at_once"],
            pause=body["pause"],
            **body["options"],
        )
        return await _bounded(calls)

    async def _add_fault(self, request: web.Request) -> web.Response:
        body = await request.json()
        fault = Fault.from_json(body["fault"])
        times, after = body.get("times", 1), body.get("after", 0)
        self._standin.faults.add(body["route"], fault, times=times, after=after)
        return web.json_response(None)

    async def _set_random(self, request: web.Request) -> web.Response:
        body = await request.json()
        faults = tuple(map(Fault.from_json, body.pop("faults")))
        self._standin.faults.random = RandomFaults(faults=faults, **body)
        return web.json_response(None)

    async def _clear_faults(self, _: web.Request) -> web.Response:
        self._standin.faults.clear()
        return web.json_response(None)

    async def _wait_held(self, request: web.Request) -> web.Response:
        body = await request.json()
        return await _bounded(self._standin.faults.wait_held(body["within"]))

    async def _release(self, _: web.Request) -> web.Response:
        self._standin.faults.release()
        return web.json_response(None)

    async def _disturb(self, request: web.Request) -> web.Response:
        gateway = self._standin.gateway
        body = await request.json()
        match body["do"]:
            case "reconnect":
                await gateway.reconnect()
            case "invalidate":
                await gateway.invalidate(resumable=body["resumable"])
            case "close":
                await gateway.close(body["code"])
            case "cut":
                await gateway.cut()
            case "refuse":
                gateway.refuse(body["times"], status=body["status"])
            case unknown:
                return web.json_response({"error": f"no act {unknown!r}"}, status=400)
        return web.json_response(None)

    async def _set(self, request: web.Request) -> web.Response:
        """Set what the body names; `RemoteStandin.settings` lists them."""
        standin = self._standin
        places = {
            "nonce_seconds": standin.world,
            "flags": standin.world,
            "per_second": standin.limits,
            "heartbeat_interval": standin.gateway,
            "mute_acks": standin.gateway,
        }
        for name, value in (await request.json()).items():
            match name:
                case "check":
                    standin.checker.enabled = value
                case "clock_ahead":
                    standin.rest.clock_ahead = standin.world.clock_ahead = value
                case "token":
                    standin.gateway.token = value
                case _:
                    setattr(places[name], name, value)
        return web.json_response(None)


def _answer(asked: Interaction) -> Json:
    return {
        "message": asked.message,
        "modal": asked.modal,
        "ephemeral": asked.ephemeral,
        "seconds": asked.seconds,
    }


async def _bounded(work: Awaitable[object]) -> web.Response:
    """Await `work` and return its result, or why there is none."""
    try:
        return web.json_response(await work)
    except TimeoutError:
        return web.json_response({"error": "timed out"}, status=504)
    except LookupError as error:
        return web.json_response({"error": str(error)}, status=404)
