"""The interaction that is being answered; every log line in the meantime has its reference."""

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

    `reference` is in every line that is logged meanwhile; the member sees it if something goes
    wrong. `began` is an instant of `time.perf_counter`.
    """

    reference: str
    began: float

    @property
    def milliseconds(self) -> int:
        """How long it has taken so far."""
        return round((time.perf_counter() - self.began) * 1000)


_request: ContextVar[Request | None] = ContextVar("request", default=None)


def begin_request(interaction_id: int) -> Request:
    """Mark what this task and the tasks that it starts log as part of an interaction.

    discord.py starts a task for the command and one for each listener. They all get the same
    reference, because it is derived from the interaction's id.
    """
    reference = blake2s(interaction_id.to_bytes(8), digest_size=4).hexdigest()
    request = Request(reference, time.perf_counter())
    _request.set(request)
    return request


@contextmanager
def requested(interaction_id: int) -> Iterator[Request]:
    """Mark what is started in the block as part of an interaction."""
    before = _request.get()
    try:
        yield begin_request(interaction_id)
    finally:
        _request.set(before)


def current_request() -> Request | None:
    """Return the request that this task is answering."""
    return _request.get()
