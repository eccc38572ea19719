"""Faults that can be put into the answers, one by one or at random within bounds."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class FaultKind(StrEnum):
    """What goes wrong with one request."""

    STATUS = "status"  # an answer of 4xx or 5xx
    RATE_LIMIT = "rate_limit"  # 429 for this route
    GLOBAL_RATE_LIMIT = "global_rate_limit"  # 429 for everything
    SLOW = "slow"  # the right answer, late
    CUT = "cut"  # the connection is cut instead of an answer
    HOLD = "hold"  # the request stands still until `Faults.release`, or for `seconds`


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault.

    `status` belongs to STATUS; `seconds` is the `retry_after` of a rate limit, the delay of SLOW
    and the longest wait of HOLD. `processed` says whether Discord does what was asked before
    things go wrong: the case in which a post is out and the bot does not know it.
    """

    kind: FaultKind
    status: int = 500
    seconds: float = 0.2
    processed: bool = False

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Fault:
        """Read a fault as the control API takes it."""
        return cls(FaultKind(data["kind"]), **{k: v for k, v in data.items() if k != "kind"})


@dataclass(slots=True)
class _Scripted:
    """A fault for the next `times` requests of a route, after `after` have passed unharmed."""

    route: str
    fault: Fault
    times: int
    after: int


@dataclass(slots=True)
class RandomFaults:
    """Faults at random, the same for the same seed and the same order of requests.

    `rate` is the share of requests that go wrong; never more than `in_a_row` of one route, and
    never more than `total` altogether, so that whoever retries gets through in the end.
    """

    seed: int
    rate: float
    faults: tuple[Fault, ...]
    route: str = "*"
    in_a_row: int = 2
    total: int = 1000
    _random: random.Random = field(init=False)
    _row: dict[str, int] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)

    def draw(self, route: str) -> Fault | None:
        """Decide about one request."""
        row = self._row.get(route, 0)
        if self.total <= 0 or row >= self.in_a_row or self._random.random() >= self.rate:
            self._row[route] = 0
            return None
        self._row[route] = row + 1
        self.total -= 1
        return self._random.choice(self.faults)


class Faults:
    """The plan of faults, and the requests that it holds up.

    A route is the method and Discord's path template, "POST /channels/{channel_id}/messages";
    "*" is every route.
    """

    def __init__(self) -> None:
        self._scripted: list[_Scripted] = []
        self.random: RandomFaults | None = None
        self.held: list[str] = []
        self._held = asyncio.Condition()
        self._released = asyncio.Event()
        self.injected: dict[str, int] = {}

    def add(self, route: str, fault: Fault, *, times: int = 1, after: int = 0) -> None:
        """Put `fault` into the next `times` requests of `route`, once `after` have passed."""
        self._scripted.append(_Scripted(route, fault, times, after))

    def clear(self) -> None:
        """Take all faults away and release what is held."""
        self._scripted.clear()
        self.random = None
        self.release()

    def draw(self, route: str) -> Fault | None:
        """Return the fault that meets this request of `route`, if any, and count it."""
        fault = self._draw_scripted(route)
        if fault is None and self.random and self.random.route in ("*", route):
            fault = self.random.draw(route)
        if fault:
            self.injected[fault.kind] = self.injected.get(fault.kind, 0) + 1
        return fault

    def _draw_scripted(self, route: str) -> Fault | None:
        for entry in self._scripted:
            if entry.route not in ("*", route):
                continue
            if entry.after:
                entry.after -= 1
                continue
            entry.times -= 1
            if entry.times <= 0:
                self._scripted.remove(entry)
            return entry.fault
        return None

    async def hold(self, route: str, seconds: float) -> None:
        """Keep a request waiting until it is released, `seconds` at most."""
        async with self._held:
            if not self.held:
                self._released.clear()
            self.held.append(route)
            self._held.notify_all()
        try:
            async with asyncio.timeout(seconds):
                await self._released.wait()
        except TimeoutError:
            pass
        finally:
            self.held.remove(route)

    async def wait_held(self, within: float = 5.0) -> str:
        """Wait until a request is held, and return its route; TimeoutError when none comes."""
        async with asyncio.timeout(within), self._held:
            await self._held.wait_for(lambda: self.held)
            return self.held[0]

    def release(self) -> None:
        """Let go of all requests that are held."""
        self._released.set()
