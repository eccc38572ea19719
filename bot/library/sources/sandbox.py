"""A process that converts files and can be stopped: bounded in time, memory and answer.

Parsers of markup, feeds and mail meet what strangers wrote. A file that keeps one of them busy, or
makes it take memory, costs that process alone. What comes back is JSON, never a pickle.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from bot.errors import CostlyFile, UnreadableFile
from bot.library.processes import WorkerProcess
from bot.library.sources.feed_entries import FeedDocument
from bot.library.sources.feed_links import find_feeds
from bot.library.sources.feeds import read_feed_document
from bot.library.sources.item import FetchedFrom, SourceItem
from bot.models.feed import FeedLink
from bot.models.message import Message

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from types import TracebackType
    from typing import Self

SECONDS = 20.0  # for one file; trafilatura takes 0.1 s for a page
MEMORY = 1_000_000_000  # bytes of address space


class Sandbox:
    """Converts files in a process of its own, started for the first file and again after a crash.

    Not for several threads at a time. Close it, or use it as a context manager.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._worker = WorkerProcess(_serve, MEMORY)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        self._worker.close()

    def convert(
        self, name: str, content: bytes, fetched: FetchedFrom | None = None
    ) -> list[SourceItem]:
        """Return the articles in a file of that name, which may have been fetched.

        Raises UnreadableFile with what to do, CostlyFile if it takes too much time or memory.
        """
        request = {"do": "convert", "name": name} | _origin(fetched)
        answer = self._answer(request, content)
        return [_item(values) for values in answer["items"]]

    def read_feed(self, content: bytes, fetched: FetchedFrom) -> FeedDocument:
        """Return the feed that was fetched. Raises UnreadableFile if it is none."""
        answer = self._answer({"do": "read_feed"} | _origin(fetched), content)
        entries = tuple(_item(values) for values in answer["items"])
        return FeedDocument(answer["title"], entries, answer["total"], answer["minutes"])

    def find_feeds(self, content: bytes, address: str) -> list[FeedLink]:
        """Return the feeds that a page names. Raises UnreadableFile."""
        answer = self._answer({"do": "find_feeds", "address": address}, content)
        return [FeedLink(*values) for values in answer["feeds"]]

    def _answer(self, request: dict[str, str], content: bytes) -> dict[str, Any]:
        asked = json.dumps(request).encode()
        try:
            answer: dict[str, Any] = json.loads(
                self._worker.ask(asked, content, seconds=self._seconds)
            )
        except TimeoutError:
            raise CostlyFile(
                "The file takes too long to read: copy the article's text and save it as .txt."
            ) from None
        except (EOFError, OSError):
            raise CostlyFile(
                "The file takes too much memory to read: copy the article's text and save it as "
                ".txt."
            ) from None
        if "refused" in answer:
            raise UnreadableFile(_message(answer["refused"]))
        return answer


def _origin(fetched: FetchedFrom | None) -> dict[str, str]:
    return {"address": fetched.address, "charset": fetched.charset or ""} if fetched else {}


def _serve(connection: Connection) -> None:
    """Convert what comes, until the other side hangs up."""
    connection.send_bytes(b"{}")
    while True:
        request = json.loads(connection.recv_bytes())
        content = connection.recv_bytes()
        try:
            answer = _do(request, content)
        except UnreadableFile as error:
            answer = {"refused": _told(error.message)}
        except MemoryError:
            return
        except Exception as error:  # noqa: BLE001 - whatever a parser raises
            answer = {"refused": _told(_broken(error).message)}
        connection.send_bytes(json.dumps(answer).encode())


def _do(request: dict[str, str], content: bytes) -> dict[str, Any]:
    """Do what was asked, in the process that can be stopped."""
    if request["do"] == "find_feeds":
        found = find_feeds(content, request["address"])
        return {"feeds": [(link.address, link.title) for link in found]}
    address, charset = request.get("address"), request.get("charset") or None
    if request["do"] == "read_feed":
        document = read_feed_document(content, address or "", charset)
        return {
            "title": document.title,
            "items": [_values(item) for item in document.entries],
            "total": document.total,
            "minutes": document.minutes,
        }
    # Imported for the first file: a feed needs none of the other readers.
    from bot.library.sources.conversion import convert  # noqa: PLC0415

    fetched = FetchedFrom(address, charset) if address else None
    return {"items": [_values(item) for item in convert(request["name"], content, fetched)]}


def _broken(error: Exception) -> UnreadableFile:
    return UnreadableFile(
        "The file is too broken to read ({error}): copy the article's text and save it as .txt.",
        error=type(error).__name__,
    )


def _values(item: SourceItem) -> dict[str, Any]:
    return {
        "text": item.text,
        "title": item.title,
        "published": item.published.isoformat() if item.published else None,
        "link": item.link,
        "source": item.source,
        "key": item.key,
        "notes": [_told(note) for note in item.notes],
    }


def _item(values: dict[str, Any]) -> SourceItem:
    day = values["published"]
    return SourceItem(
        values["text"],
        values["title"],
        date.fromisoformat(day) if day else None,
        values["link"],
        values["source"],
        values["key"],
        tuple(_message(note) for note in values["notes"]),
    )


def _told(message: Message) -> list[Any]:
    return [message.template, dict(message.values), message.plural]


def _message(told: list[Any]) -> Message:
    template, values, plural = told
    return Message(template, values, plural)
