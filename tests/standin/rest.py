"""REST: what every request goes through before and after its endpoint."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

from aiohttp import web

from tests.standin.address import API
from tests.standin.errors import DiscordError
from tests.standin.faults import Fault, FaultKind, Faults
from tests.standin.limits import Limits, refusal
from tests.standin.requests import Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.standin.checker import Checker
    from tests.standin.gateway import Gateway
    from tests.standin.routes import Answer, Call, Routes
    from tests.standin.world import Json


class Rest:
    """The REST side over `routes`; the token is the gateway's, which also keeps each request.

    With `refuse` a request that breaks a rule is answered as Discord answers it, by 400; else it
    is only noted. With `check_answers` the stand-in's own answers are checked too. `answers`
    counts them by route and status; 499 stands for a client that went away or was cut off. By
    `clock_ahead` the answers' Date differs from this machine's. `struck` counts the faults that met
    the requests for an interaction, by its token.
    """

    def __init__(self, routes: Routes, checker: Checker, gateway: Gateway, *, refuse: bool) -> None:
        self.faults = Faults()
        self.limits = Limits()
        self.refuse = refuse
        self.check_answers = False
        self.clock_ahead = 0.0  # seconds
        self.answers: Counter[str] = Counter()
        self.struck: Counter[str] = Counter()
        self.checker = checker
        self._routes = routes
        self._gateway = gateway
        self._served = asyncio.Event()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one request, and note it."""
        path = request.path.removeprefix(API)
        matched = self._routes.match(request.method, path, request.query, request.host)
        what = matched[0].route if matched else f"{request.method} {path}"
        sent = Request(request.host, what)
        self._gateway.requests.append(sent)
        response = await self._answer(request, path, matched)
        sent.status = response.status
        return response

    async def _answer(
        self,
        request: web.Request,
        path: str,
        matched: tuple[Call, Callable[[Call], Answer]] | None,
    ) -> web.StreamResponse:
        """Answer: limits and faults, then the checks, then the endpoint."""
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
        if fault:
            token = call.params.get("interaction_token") or call.params.get("webhook_token", "")
            self.struck[token] += 1
        if fault and not fault.processed and (reply := await self._fail(request, call, fault)):
            return reply
        status, answer = self._process(await _with_body(request, call), endpoint)
        if fault and fault.processed and (reply := await self._fail(request, call, fault)):
            return reply
        return self._reply(call.route, status, answer, verdict.headers)

    def _authorised(self, request: web.Request, call: Call) -> bool:
        if call.template.startswith(("/webhooks/", "/interactions/")):
            return True  # these carry their own token
        return request.headers.get("Authorization") == f"Bot {self._gateway.token}"

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
        self._served.set()
        self._served = asyncio.Event()  # whoever waits next, waits for the next request
        if body is None:
            dated = {"Date": self._date()} | (headers or {})
            return web.Response(status=status, headers=dated)
        # exactly this type: with "; charset=utf-8" discord.py takes the body for plain text
        typed = {"Content-Type": "application/json", "Date": self._date()} | (headers or {})
        return web.Response(status=status, body=json.dumps(body).encode(), headers=typed)

    def _date(self) -> str:
        return format_datetime(datetime.now(UTC) + timedelta(seconds=self.clock_ahead), usegmt=True)

    async def until(self, holds: Callable[[], bool], within: float = 5.0) -> None:
        """Wait until `holds`, looking after every request; TimeoutError when it never does."""
        async with asyncio.timeout(within):
            while not holds():
                await self._served.wait()


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
    return replace(call, body=body)


def _error(code: int, message: str) -> Json:
    return {"code": code, "message": message}


def _rate_limited(seconds: float, *, is_global: bool) -> Json:
    text = "You are being rate limited."
    return {"message": text, "retry_after": round(seconds, 3), "global": is_global}
