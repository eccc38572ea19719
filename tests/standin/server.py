"""The stand-in itself: gateway, REST and control behind one address on loopback."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Self

import discord.gateway
import discord.http
from aiohttp import web

from tests.standin.address import API, TOKEN, aim
from tests.standin.checker import Checker, load_document
from tests.standin.connection import RESUMING
from tests.standin.gateway import Gateway
from tests.standin.interactions import Interactions
from tests.standin.rest import Rest
from tests.standin.routes import Routes
from tests.standin.users import Users
from tests.standin.world import World

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from tests.standin.faults import Faults
    from tests.standin.limits import Limits
    from tests.standin.world import Json


class Standin(Users):
    """Discord's gateway and REST on 127.0.0.1, for one bot, in one process or several.

    Use it as an asynchronous context manager; `aimed()` points discord.py at it. The parts are
    open to the test: `world`, `gateway`, `rest`, `faults`, `limits`, `checker`. What users do are
    methods: `slash`, `complete`, `press`, `submit`. `refuse`: see `Rest`.
    """

    def __init__(
        self,
        *,
        guilds: int = 1,
        members: int = 0,
        document: Json | None = None,
        refuse: bool = True,
    ) -> None:
        world = World.of_guilds(guilds, members)
        super().__init__(world, Interactions(world), Gateway(world, TOKEN))
        self.checker = Checker(document)
        routes = Routes(self.world, self.interactions, self.gateway)
        self.rest = Rest(routes, self.checker, self.gateway, refuse=refuse)
        self.url = ""
        self._runner: web.AppRunner | None = None
        self._extra: list[web.RouteDef] = []

    @property
    def faults(self) -> Faults:
        """The plan of faults."""
        return self.rest.faults

    @property
    def limits(self) -> Limits:
        """The rate limits in force."""
        return self.rest.limits

    @property
    def answers(self) -> Counter[str]:
        """How often each route answered with each status: "GET /gateway/bot 200"."""
        return self.rest.answers

    async def until(self, holds: Callable[[], bool], within: float = 5.0) -> None:
        """Wait until `holds`, looking after every request; TimeoutError when it never does."""
        await self.rest.until(holds, within)

    @classmethod
    def checking(cls, *, guilds: int = 1, members: int = 0) -> Self:
        """Make one that checks against the document that the environment names, if any."""
        return cls(guilds=guilds, members=members, document=load_document())

    def add_routes(self, routes: list[web.RouteDef]) -> None:
        """Serve further routes beside Discord's; before the start."""
        self._extra.extend(routes)

    async def start(self, port: int = 0) -> None:
        """Listen on `port` of loopback, or on a free one."""
        app = web.Application(client_max_size=32 * 1024 * 1024)
        for ending in ("", RESUMING):
            app.router.add_get(f"/gateway/{ending}", self.gateway.handle)
        app.router.add_route("*", API + "/{tail:.*}", self.rest.serve)
        app.add_routes(self._extra)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        self.url = await self.open_port(port)

    async def open_port(self, port: int = 0) -> str:
        """Listen on another port too and return its address: the same Discord.

        What a process sends to an address of its own can be told from what others send.
        """
        assert self._runner
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        return f"http://127.0.0.1:{self._runner.addresses[-1][1]}"

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
