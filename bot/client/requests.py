"""The interaction that is being answered; every line logged meanwhile bears its reference."""

from __future__ import annotations

import time
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from hashlib import blake2s
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Request:
    """A command, button or form that is being answered.

    `reference` stands in every line that is logged meanwhile; a member is told it when something
    goes wrong. `began` is an instant of `time.perf_counter`.
    """

    reference: str
    began: float

    @property
    def milliseconds(self) -> int:
        """For how long it has been answered by now."""
        return round((time.perf_counter() - self.began) * 1000)


_request: ContextVar[Request | None] = ContextVar("request", default=None)


def begin_request(interaction_id: int) -> Request:
    """Let what this task and those it starts log from now on belong to an interaction.

    discord.py starts a task for the command and one for each listener; they all find the same
    reference, because it follows from the interaction's id.
    """
    reference = blake2s(interaction_id.to_bytes(8), digest_size=4).hexdigest()
    request = Request(reference, time.perf_counter())
    _request.set(request)
    return request


@contextmanager
def requested(interaction_id: int) -> Iterator[Request]:
    """Let what is started while the block runs belong to an interaction."""
    before = _request.get()
    try:
        yield begin_request(interaction_id)
    finally:
        _request.set(before)


def current_request() -> Request | None:
    """Return the request that this task is answering."""
    return _request.get()
