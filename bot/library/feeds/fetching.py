"""What the feeds' code asks of the web, so that a test needs no socket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class Fetched(Protocol):
    """An answer; see `bot.library.sources.web.Fetched`."""

    @property
    def status(self) -> int:
        """The status of the last answer, after redirects."""

    @property
    def address(self) -> str:
        """Where redirects led."""

    @property
    def permanent_address(self) -> str | None:
        """Where permanent redirects led, None if there were none."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers; their names have no case."""

    @property
    def charset(self) -> str | None:
        """The charset that the header names."""

    @property
    def body(self) -> bytes:
        """The content, decompressed."""


class Web(Protocol):
    """Fetches addresses, none that is forbidden."""

    async def fetch(
        self,
        address: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        limit_bytes: int,
        deadline_seconds: float,
    ) -> Fetched:
        """Return the answer, whatever its status. Raises DatelineError if there is none."""
