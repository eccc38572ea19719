"""Rate limits in the manner of Discord: buckets per route, and one for everything."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, field

# Requests that the global limit leaves out. Source: Discord's reference, "Rate Limits":
# "Interaction endpoints are not bound to the bot's Global Rate Limit."
OUTSIDE_GLOBAL = ("/interactions/", "/webhooks/")

# Discord publishes no figure per route and tells it in the answers' headers. These are settings
# of the stand-in: posts at the rate commonly met, everything else wide open.
BUCKETS = {"POST /channels/{channel_id}/messages": (5, 5.0)}
OTHER_BUCKETS = (50, 1.0)


@dataclass(slots=True)
class _Window:
    """A count of requests that starts anew every `per` seconds."""

    limit: int
    per: float
    ends: float = 0.0
    used: int = 0

    def take(self) -> float:
        """Count one request and return 0, or the seconds until one is free again."""
        now = time.monotonic()
        if now >= self.ends:
            self.ends, self.used = now + self.per, 0
        if self.used >= self.limit:
            return max(self.ends - now, 0.001)
        self.used += 1
        return 0.0

    @property
    def remaining(self) -> int:
        return self.limit - self.used


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the limits say about one request; `retry_after` in seconds, 0 when it may pass."""

    retry_after: float = 0.0
    is_global: bool = False
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Limits:
    """The limits in force; `per_second` is the global one (Discord's is 50), None for none."""

    per_second: int | None = None
    buckets: dict[str, tuple[int, float]] = field(default_factory=lambda: dict(BUCKETS))
    others: tuple[int, float] = OTHER_BUCKETS
    _windows: dict[str, _Window] = field(default_factory=dict)
    _global: _Window = field(default_factory=lambda: _Window(0, 1.0))

    def check(self, route: str, path: str, major: str) -> Verdict:
        """Count a request of `route`; `major` is the channel, server or webhook of its bucket."""
        if path.startswith(OUTSIDE_GLOBAL) and route not in self.buckets:
            return Verdict()
        if self.per_second and not path.startswith(OUTSIDE_GLOBAL):
            self._global.limit = self.per_second
            if wait := self._global.take():
                return Verdict(wait, is_global=True, headers=refusal("global", wait))
        window = self._window(route, major)
        wait = window.take()
        headers = _bucket_headers(route, window)
        if wait:
            return Verdict(wait, headers=headers | refusal("user", wait))
        return Verdict(headers=headers)

    def _window(self, route: str, major: str) -> _Window:
        key = f"{route} {major}"
        if key not in self._windows:
            self._windows[key] = _Window(*self.buckets.get(route, self.others))
        return self._windows[key]


def _bucket_headers(route: str, window: _Window) -> dict[str, str]:
    left = max(window.ends - time.monotonic(), 0.0)
    return {
        "X-RateLimit-Limit": str(window.limit),
        "X-RateLimit-Remaining": str(window.remaining),
        "X-RateLimit-Reset": f"{time.time() + left:.3f}",
        "X-RateLimit-Reset-After": f"{left:.3f}",
        "X-RateLimit-Bucket": hashlib.md5(route.encode(), usedforsecurity=False).hexdigest(),
    }


def refusal(scope: str, wait: float) -> dict[str, str]:
    """Return the headers of a 429; `scope` is user, global or shared, `wait` in seconds."""
    # discord.py takes a 429 without Via for a ban by Discord's shield and gives up.
    headers = {"Via": "1.1 google", "Retry-After": str(int(wait) + 1), "X-RateLimit-Scope": scope}
    return headers | ({"X-RateLimit-Global": "true"} if scope == "global" else {})
