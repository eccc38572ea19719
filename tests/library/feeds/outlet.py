"""An outlet's web in memory: answers by address, and what was asked."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from multidict import CIMultiDict

from bot.errors import NotFetched

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

ADDRESS = "https://coast.example/feed"
PARAGRAPH = (
    "The harbour of Porthaven will be dredged next spring, its master said on Tuesday, and nobody "
    "objected in the long meeting of the council that followed the vote of the night before. "
)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of the web; see `bot.library.feeds.fetching.Fetched`."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=CIMultiDict)
    address: str = ADDRESS
    permanent_address: str | None = None
    charset: str | None = None


@dataclass(slots=True)
class Outlet:
    """Answers what a test laid out, while it is open; an address without an answer is not there."""

    pages: dict[str, Answer | Callable[[str | None], Answer]] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    conditions: list[tuple[str | None, str | None]] = field(default_factory=list)
    open: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.open.set()

    async def fetch(
        self,
        address: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        limit_bytes: int,
        deadline_seconds: float,
    ) -> Answer:
        del limit_bytes, deadline_seconds
        self.asked[address] += 1
        self.conditions.append((etag, last_modified))
        await self.open.wait()
        answer = self.pages.get(address)
        if answer is None:
            raise NotFetched("Nothing answers at that address.")
        return answer(etag) if callable(answer) else answer


def headers(**values: str) -> CIMultiDict[str]:
    return CIMultiDict({name.replace("_", "-"): value for name, value in values.items()})


def item(
    number: int | str,
    text: str = "",
    *,
    title: str | None = None,
    guid: str | None = "same",
    link: str | None = "same",
    day: str | None = "Tue, 24 Nov 2026 09:00:00 GMT",
) -> str:
    """Return an entry of RSS; the text is long enough to need no page."""
    parts = [f"<title>{title or f'Story {number}'}</title>"]
    if guid:
        parts.append(
            f"<guid isPermaLink='false'>{f'id-{number}' if guid == 'same' else guid}</guid>"
        )
    if link:
        address = f"https://coast.example/{number}" if link == "same" else link
        parts.append(f"<link>{address}</link>")
    if day:
        parts.append(f"<pubDate>{day}</pubDate>")
    words = text or f"“We waited {number} years,” said Olaf Berg, the harbour master."
    parts.append(
        f"<description>&lt;p&gt;{words}&lt;/p&gt;&lt;p&gt;{PARAGRAPH * 5}&lt;/p&gt;</description>"
    )
    return f"<item>{''.join(parts)}</item>"


def rss(*items: str, title: str = "Coast Wire", more: str = "") -> bytes:
    return (
        f"<rss version='2.0'><channel><title>{title}</title>{more}{''.join(items)}</channel></rss>"
    ).encode()


def feed_answer(*items: str, **more: str) -> Answer:
    return Answer(body=rss(*items), headers=headers(**more))
