"""200 feeds of 40 hosts on loopback, of ten kinds, whose entries appear and change during a day."""

from __future__ import annotations

import random
import secrets
import threading
import time
from collections import Counter
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FEEDS = 200
HOSTS = 40
HOURS = 24
START = datetime(2026, 11, 24, tzinfo=UTC)
BEFORE, DURING, SHOWN = 6, 6, 20  # entries of a feed
KINDS = (
    "ETag", "Last-Modified", "neither", "ids that change", "neither ids nor links", "no ids",
    "ttl of two hours", "error 500 for three hours", "429 now and then", "moved for good",
)  # fmt: skip
_PARAGRAPH = (
    "The council of the town met on Tuesday evening and talked about the harbour, the ferries and "
    "the price of bread for a long time before it voted on the plan of the mayor. "
)
_HANDLING = 0.003  # seconds, so that two requests at a time are noticed


@dataclass(frozen=True, slots=True)
class Story:
    """An entry; instants are hours of the day, negative before it. `changes` is None for most."""

    number: int
    appears: float
    changes: float | None


def make_stories(feed: int) -> list[Story]:
    """Return the entries of a feed, the oldest first; the same for each call."""
    rng = random.Random(feed)
    hours = [*(-float(n) for n in range(BEFORE, 0, -1)),
             *sorted(rng.uniform(0.5, HOURS - 1) for _ in range(DURING))]  # fmt: skip
    return [
        Story(number, hour, max(hour, 0) + rng.uniform(1, 3) if rng.random() < 0.2 else None)
        for number, hour in enumerate(hours)
    ]


def title_of(feed: int, story: Story) -> str:
    return f"Feed {feed} story {story.number}"


def text_of(feed: int, story: Story, hour: float) -> str:
    changed = story.changes is not None and story.changes <= hour
    said = f"“It {'changed' if changed else 'began'} with number {story.number} of {feed},”"
    return f"{said} said Olaf Berg, the harbour master. {_PARAGRAPH * 5}"


@dataclass
class Log:
    """What was asked of the outlets."""

    requests: list[tuple[float, str, int, int]] = field(default_factory=list)
    at_once: Counter[str] = field(default_factory=Counter)
    most_at_once: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)


@contextmanager
def serve_outlets(hour: Callable[[], float]) -> Iterator[tuple[int, Log]]:
    """Serve all feeds as they are at the hour; give the port and the log."""
    log = Log()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host = self.headers["Host"]
            with log.lock:
                log.at_once[host] += 1
                log.most_at_once[host] = max(log.most_at_once[host], log.at_once[host])
            time.sleep(_HANDLING)
            now, feed = hour(), int(self.path.strip("/").split("/")[0])
            asked = sum(1 for one in log.requests if one[2] == feed)
            status = self.answer(feed, now, asked=asked)
            log.requests.append((now, host, feed, status))

        def answer(self, feed: int, now: float, *, asked: int) -> int:
            kind = KINDS[feed % len(KINDS)]
            if kind == "error 500 for three hours" and 8 <= now < 11:
                return self.send(500, {})
            if kind == "429 now and then" and asked % 5 == 4:
                return self.send(429, {"Retry-After": "3600"})
            if kind == "moved for good" and not self.path.endswith("/new"):
                return self.send(301, {"Location": f"/{feed}/new"})
            body = document(feed, now)
            headers = {}
            if kind == "ETag":
                headers["ETag"] = f'"{hash(body) & 0xFFFFFFFF:x}"'
            if kind == "Last-Modified":
                last = max(hour for hour in changes(feed) if hour <= now)
                headers["Last-Modified"] = format_datetime(
                    (START + timedelta(hours=last)).replace(microsecond=0), usegmt=True
                )
            asked_for = {self.headers["If-None-Match"], self.headers["If-Modified-Since"]} - {None}
            if asked_for & set(headers.values()):
                return self.send(304, headers)
            return self.send(200, headers, body)

        def send(self, status: int, headers: dict[str, str], body: bytes = b"") -> int:
            with log.lock:  # before the answer: with it, the poller may ask again
                log.at_once[self.headers["Host"]] -= 1
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            with suppress(ConnectionError):  # the poller was killed
                self.end_headers()
                self.wfile.write(body)
            return status

        def log_message(self, *_: object) -> None:
            """Print nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server.server_port, log
        finally:
            server.shutdown()


def changes(feed: int) -> list[float]:
    """Return the hours at which a feed's document changes."""
    stories = make_stories(feed)
    return [one.appears for one in stories] + [one.changes for one in stories if one.changes]


def document(feed: int, hour: float) -> bytes:
    """Return a feed as it is at an hour."""
    kind = KINDS[feed % len(KINDS)]
    there = [one for one in make_stories(feed) if one.appears <= hour][-SHOWN:]
    items = []
    for story in reversed(there):
        written = format_datetime(START + timedelta(hours=story.appears))
        parts = [f"<title>{title_of(feed, story)}</title><pubDate>{written}</pubDate>",
                 f"<description>{text_of(feed, story, hour)}</description>"]  # fmt: skip
        if kind not in {"neither ids nor links", "no ids"}:
            changing = f"-{secrets.token_hex(4)}" if kind == "ids that change" else ""
            parts.append(f"<guid isPermaLink='false'>{feed}-{story.number}{changing}</guid>")
        if kind != "neither ids nor links":
            parts.append(f"<link>https://outlet.example/{feed}/{story.number}</link>")
        items.append(f"<item>{''.join(parts)}</item>")
    ttl = "<ttl>120</ttl>" if kind == "ttl of two hours" else ""
    title = f"<title>Outlet {feed}</title>"
    return f"<rss version='2.0'><channel>{title}{ttl}{''.join(items)}</channel></rss>".encode()
