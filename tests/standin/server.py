"""The stand-in itself: gateway, REST and control behind one address on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import json
from collections import Counter, deque
from typing import TYPE_CHECKING, Self

import discord.gateway
import discord.http
import yarl
from aiohttp import web

from tests.standin import commands
from tests.standin.checker import Checker, load_document
from tests.standin.errors import DiscordError
from tests.standin.faults import Fault, FaultKind, Faults
from tests.standin.gateway import Gateway
from tests.standin.interactions import Interaction, Interactions, InteractionType, Scene
from tests.standin.limits import Limits, refusal
from tests.standin.routes import Answer, Call, Routes
from tests.standin.rules import walk
from tests.standin.world import READER, World

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from tests.standin.commands import OptionValue
    from tests.standin.world import Channel, Guild, Json, User

TOKEN = "stand-in.for.discord"  # noqa: S105 -- opens nothing but the stand-in
API = "/api/v10"


class Standin:
    """Discord's gateway and REST on 127.0.0.1, for one bot.

    Use it as an asynchronous context manager; `aimed()` points discord.py at it. The parts are
    open to the test: `world`, `gateway`, `faults`, `limits`, `checker`. With `refuse` a request
    that breaks a rule is answered as Discord answers it, by 400; else it is only noted.
    """

    def __init__(
        self, *, guilds: int = 1, document: Json | None = None, refuse: bool = True
    ) -> None:
        self.world = World.of_guilds(guilds)
        self.interactions = Interactions(self.world)
        self.gateway = Gateway(self.world, TOKEN)
        self.faults = Faults()
        self.limits = Limits()
        self.checker = Checker(document)
        self.refuse = refuse
        self.check_answers = False  # whether to check the stand-in's own answers too
        self.answers: Counter[str] = Counter()
        self.recent: deque[tuple[str, int]] = deque(maxlen=200)
        self._served = asyncio.Event()
        self.url = ""
        self._runner: web.AppRunner | None = None
        self._routes: Routes | None = None
        self._extra: list[web.RouteDef] = []

    @classmethod
    def checking(cls, *, guilds: int = 1) -> Self:
        """Make one that checks against the document that the environment names, if any."""
        return cls(guilds=guilds, document=load_document())

    def add_routes(self, routes: list[web.RouteDef]) -> None:
        """Serve further routes beside Discord's; before the start."""
        self._extra.extend(routes)

    async def start(self, port: int = 0) -> None:
        """Listen on `port` of loopback, or on a free one."""
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_route("*", API + "/{tail:.*}", self._serve)
        app.add_routes(self._extra)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        address = f"127.0.0.1:{self._runner.addresses[0][1]}"
        self.url = f"http://{address}"
        self.gateway.url = f"ws://{address}/gateway/"
        self._routes = Routes(self.world, self.interactions, self.gateway.url)

    async def stop(self) -> None:
        """Close all connections and stop listening."""
        self.faults.clear()
        await self.gateway.cut()
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    @contextlib.contextmanager
    def aimed(self) -> Iterator[None]:
        """Point discord.py at the stand-in while the block runs."""
        route, socket = discord.http.Route, discord.gateway.DiscordWebSocket
        before = route.BASE, socket.DEFAULT_GATEWAY
        aim(self.url)
        try:
            yield
        finally:
            route.BASE, socket.DEFAULT_GATEWAY = before

    # requests

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = request.path.removeprefix(API)
        matched = self._routes.match(request.method, path, request.query) if self._routes else None
        if matched is None:
            self.checker.miss(request.method, path)
            return self._reply(request.method + " " + path, 404, _error(0, "404: Not Found"))
        call, endpoint = matched
        if not self._authorised(request, call):
            return self._reply(call.route, 401, _error(0, "401: Unauthorized"))
        verdict = self.limits.check(call.route, call.path, call.major)
        if verdict.retry_after:
            body = _rate_limited(verdict.retry_after, is_global=verdict.is_global)
            return self._reply(call.route, 429, body, verdict.headers)
        fault = self.faults.draw(call.route)
        if fault and not fault.processed and (reply := await self._fail(request, call, fault)):
            return reply
        status, answer = self._process(await _with_body(request, call), endpoint)
        if fault and fault.processed and (reply := await self._fail(request, call, fault)):
            return reply
        return self._reply(call.route, status, answer, verdict.headers)

    def _authorised(self, request: web.Request, call: Call) -> bool:
        if call.template.startswith(("/webhooks/", "/interactions/")):
            return True  # these carry their own token
        return request.headers.get("Authorization") == f"Bot {TOKEN}"

    def _process(self, call: Call, endpoint: Callable[[Call], Answer]) -> Answer:
        violations = self.checker.check(call)
        if violations and self.refuse:
            errors = [violation.json() for violation in violations]
            return 400, _error(50035, "Invalid Form Body") | {"errors": {"_errors": errors}}
        try:
            status, answer = endpoint(call)
        except DiscordError as error:
            return error.status, _error(error.code, error.message)
        if self.check_answers:
            self.checker.check_answer(call, status, answer)
        return status, answer

    async def _fail(
        self, request: web.Request, call: Call, fault: Fault
    ) -> web.StreamResponse | None:
        """Let the fault happen; None means that the right answer still follows."""
        match fault.kind:
            case FaultKind.SLOW | FaultKind.HOLD:
                if fault.kind is FaultKind.SLOW:
                    await asyncio.sleep(fault.seconds)
                else:
                    await self.faults.hold(call.route, fault.seconds)
                return self._unless_gone(request, call)
            case FaultKind.CUT:
                if request.transport:
                    request.transport.abort()
                return self._reply(call.route, 499, None)
            case FaultKind.STATUS:
                body = _error(0, f"{fault.status}: injected")
                return self._reply(call.route, fault.status, body)
        is_global = fault.kind is FaultKind.GLOBAL_RATE_LIMIT
        headers = refusal("global" if is_global else "shared", fault.seconds)
        body = _rate_limited(fault.seconds, is_global=is_global)
        return self._reply(call.route, 429, body, headers)

    def _unless_gone(self, request: web.Request, call: Call) -> web.Response | None:
        """Drop the request of a client that went away meanwhile: it was never taken."""
        gone = request.transport is None or request.transport.is_closing()
        return self._reply(call.route, 499, None) if gone else None

    def _reply(
        self, route: str, status: int, body: object, headers: dict[str, str] | None = None
    ) -> web.Response:
        self.answers[f"{route} {status}"] += 1
        self.recent.append((route, status))
        self._served.set()
        self._served = asyncio.Event()  # whoever waits next, waits for the next request
        if body is None:
            return web.Response(status=status, headers=headers)
        # exactly this type: with "; charset=utf-8" discord.py takes the body for plain text
        typed = {"Content-Type": "application/json"} | (headers or {})
        return web.Response(status=status, body=json.dumps(body).encode(), headers=typed)

    async def until(self, holds: Callable[[], bool], within: float = 5.0) -> None:
        """Wait until `holds`, looking after every request; TimeoutError when it never does."""
        async with asyncio.timeout(within):
            while not holds():
                await self._served.wait()

    # what users do

    def scene(
        self, user: User = READER, guild: Guild | None = None, channel: Channel | None = None
    ) -> Scene:
        """Return who acts where: a reader in the first channel of the first server."""
        guild = guild or next(iter(self.world.guilds.values()))
        return Scene(guild, channel or next(iter(guild.channels.values())), user)

    async def slash(
        self,
        path: str,
        scene: Scene | None = None,
        /,
        *,
        within: float = 5.0,
        **options: OptionValue,
    ) -> Interaction:
        """Run a slash command ("briefing set") and wait for an answer that can be read."""
        scene = scene or self.scene()
        data = commands.call(self.world, scene, path, options)
        return await self._ask(InteractionType.COMMAND, scene, data, within=within)

    async def complete(
        self,
        path: str,
        focused: str,
        scene: Scene | None = None,
        /,
        *,
        within: float = 5.0,
        **options: OptionValue,
    ) -> list[Json]:
        """Type into the option `focused`, whose text is among `options`; return the choices."""
        scene = scene or self.scene()
        data = commands.call(self.world, scene, path, options, focused)
        asked = await self._ask(InteractionType.AUTOCOMPLETE, scene, data, within=within)
        return asked.choices or []

    async def press(
        self,
        asked: Interaction,
        custom_id: str,
        values: list[str] | None = None,
        *,
        user: User | None = None,
    ) -> Interaction:
        """Use the button or menu `custom_id` of the message that `asked` brought."""
        message = asked.message
        if message is None:
            raise LookupError("there is no message to press a button of")
        scene = asked.scene if user is None else self.scene(user, asked.scene.guild)
        return await self.press_on(message, custom_id, scene, values)

    async def press_on(
        self, message: Json, custom_id: str, scene: Scene, values: list[str] | None = None
    ) -> Interaction:
        """Use the button or menu `custom_id` of `message`; LookupError if it has none."""
        for component in walk(message["components"]):
            if component.get("custom_id") == custom_id:
                break
        else:
            raise LookupError(f"the message has no component {custom_id!r}")
        data = {"custom_id": custom_id, "component_type": component["type"], "id": 1}
        if values is not None:
            data["values"] = values
        return await self._ask(InteractionType.COMPONENT, scene, data, source=message)

    async def submit(self, asked: Interaction, **fields: str) -> Interaction:
        """Fill in the modal that `asked` brought, text fields by custom_id, and send it."""
        if asked.modal is None:
            raise LookupError("there is no modal to submit")
        filled = copy.deepcopy(asked.modal["components"])
        for component in walk(filled):
            if component.get("custom_id") in fields:
                component["value"] = fields[component["custom_id"]]
        data = {"custom_id": asked.modal["custom_id"], "components": filled}
        return await self._ask(
            InteractionType.MODAL, asked.scene, data, source=asked.source, opener=asked
        )

    def open(
        self, kind: InteractionType, scene: Scene, data: Json, source: Json | None = None
    ) -> Interaction:
        """Begin an interaction without telling the bot yet: send its `event()` yourself."""
        return self.interactions.open(kind, scene, data, source)

    async def _ask(
        self,
        kind: InteractionType,
        scene: Scene,
        data: Json,
        *,
        source: Json | None = None,
        opener: Interaction | None = None,
        within: float = 5.0,
    ) -> Interaction:
        interaction = self.open(kind, scene, data, source)
        interaction.opener = opener
        await self.gateway.dispatch("INTERACTION_CREATE", interaction.event())
        async with asyncio.timeout(within):
            await interaction.answered.wait()
        return interaction

    # what happens to servers

    async def remove_guild(self, guild_id: str) -> None:
        """Throw the bot out of a server."""
        del self.world.guilds[guild_id]
        await self.gateway.dispatch("GUILD_DELETE", {"id": guild_id})

    async def delete_channel(self, channel: Channel) -> None:
        """Delete a channel."""
        data = channel.json()
        del self.world.guilds[channel.guild_id].channels[channel.id]
        await self.gateway.dispatch("CHANNEL_DELETE", data)

    def report(self) -> Json:
        """Return the counts: requests by route and status, posts, violations, gateway, faults."""
        counts = self.gateway.counts
        return {
            "posts": self.world.posts,
            "answers": dict(self.answers),
            "checked": self.checker.checked,
            "violations": [violation.json() for violation in self.checker.violations],
            "faults": self.faults.injected,
            "sessions": len(self.gateway.live),
            "gateway": {name: getattr(counts, name) for name in counts.__slots__},
        }


def aim(url: str) -> None:
    """Point discord.py at the stand-in at `url`; before the client is built.

    Both have to go: with the gateway alone left as it was, a reconnect would dial Discord.
    """
    discord.http.Route.BASE = url + API
    gateway = yarl.URL(url.replace("http", "ws", 1) + "/gateway/")
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway


async def _with_body(request: web.Request, call: Call) -> Call:
    """Read the body: JSON, or the field `payload_json` of a form with files."""
    if not request.body_exists:
        return call
    text = (
        await request.text()
        if not request.content_type.startswith("multipart/")
        else (str((await request.post())["payload_json"]))
    )
    body = json.loads(text) if text else None
    return Call(call.method, call.template, call.path, call.params, call.query, body)


def _error(code: int, message: str) -> Json:
    return {"code": code, "message": message}


def _rate_limited(seconds: float, *, is_global: bool) -> Json:
    text = "You are being rate limited."
    return {"message": text, "retry_after": round(seconds, 3), "global": is_global}
