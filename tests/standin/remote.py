"""The control API of a stand-in that serves beside the test: in a thread, or as a process."""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
from abc import ABC, abstractmethod
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from tests.standin.control import Control
from tests.standin.server import Standin

if TYPE_CHECKING:
    from types import TracebackType

    from tests.standin.commands import OptionValue
    from tests.standin.world import Json


class StandinError(Exception):
    """The stand-in could not do what was asked: what was awaited did not come in time."""


class RemoteStandin(ABC):
    """A stand-in that answers while the test waits; a context manager that ends it.

    Every method blocks until the answer is there, or for its `within` seconds; a StandinError
    tells what went wrong.
    """

    url: str

    @abstractmethod
    def close(self) -> None:
        """End the stand-in."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _call(self, method: str, path: str, body: Json | None = None, within: float = 5) -> Any:  # noqa: ANN401 -- JSON
        address = urlsplit(self.url).netloc
        connection = http.client.HTTPConnection(address, timeout=within + 5)
        try:
            text = json.dumps(body) if body is not None else None
            connection.request(method, f"/control/{path}", text)
            response = connection.getresponse()
            answer = json.loads(response.read())
        finally:
            connection.close()
        if response.status != http.client.OK:
            raise StandinError(answer["error"])
        return answer

    def report(self) -> Json:
        """Return the counts: `Standin.report`."""
        report: Json = self._call("GET", "report")
        return report

    def messages(self, channel_id: str) -> list[Json]:
        """Return all messages of a channel, oldest first."""
        messages: list[Json] = self._call("GET", f"messages/{channel_id}")
        return messages

    def wait_live(self, count: int = 1, within: float = 10) -> None:
        """Wait until `count` bots are connected."""
        self._call("POST", "wait", {"count": count, "within": within}, within)

    def slash(
        self,
        path: str,
        *,
        moderator: bool = False,
        guild_id: str = "",
        within: float = 5,
        **options: OptionValue,
    ) -> Json:
        """Run a slash command; returns message, modal, ephemeral and seconds."""
        body = {"path": path, "moderator": moderator, "guild_id": guild_id, "within": within}
        answer: Json = self._call("POST", "slash", body | {"options": options}, within)
        return answer

    def complete(self, path: str, focused: str, **options: OptionValue) -> list[Json]:
        """Type into an option; returns the choices."""
        body = {"path": path, "focused": focused, "options": options}
        choices: list[Json] = self._call("POST", "complete", body)
        return choices

    def burst(
        self,
        path: str,
        count: int,
        at_once: int,
        *,
        focused: str = "",
        pause: float = 0.0,
        **options: OptionValue | list[str],
    ) -> list[float]:
        """Run a command `count` times, or type into the option `focused`; returns the seconds.

        `at_once` users do so, each one call after another with `pause` seconds between. Of an
        option that is a list every call takes the next.
        """
        body = {"path": path, "count": count, "at_once": at_once, "focused": focused}
        answer: list[float] = self._call(
            "POST", "burst", body | {"pause": pause, "options": options}, within=60
        )
        return answer

    def add_fault(self, route: str, *, times: int = 1, after: int = 0, **fault: object) -> None:
        """Plan a fault: `kind` and the other fields of `Fault`."""
        body = {"route": route, "fault": fault, "times": times, "after": after}
        self._call("POST", "faults", body)

    def set_random(self, *, seed: int, rate: float, faults: list[Json], **more: object) -> None:
        """Plan faults at random: the fields of `RandomFaults`."""
        self._call("POST", "random", {"seed": seed, "rate": rate, "faults": faults, **more})

    def clear_faults(self) -> None:
        """Take all faults away, and release what is held."""
        self._call("DELETE", "faults")

    def wait_held(self, within: float = 5) -> str:
        """Wait until a request is held up by a fault of kind "hold"; returns its route."""
        route: str = self._call("POST", "held", {"within": within}, within)
        return route

    def release(self) -> None:
        """Let the held requests go."""
        self._call("POST", "release")

    def disturb(self, do: str, **more: object) -> None:
        """Disturb the gateway: reconnect, invalidate, close, cut or refuse."""
        self._call("POST", "gateway", {"do": do, **more})

    def settings(self, **settings: object) -> None:
        """Set what the keywords name.

        `nonce_seconds`, `per_second` (the global limit), the application's `flags`, `clock_ahead`
        (seconds, of the answers' Date and of the interactions' ids), `heartbeat_interval`
        (seconds), `mute_acks`, `check`, and the `token` that is right from now on.
        """
        self._call("POST", "settings", settings)


class StandinThread(RemoteStandin):
    """A stand-in in a thread of this process, which starts faster than a process."""

    def __init__(self) -> None:
        self._started: Future[tuple[str, asyncio.AbstractEventLoop, asyncio.Event]] = Future()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="stand-in")
        self._thread.start()
        self.url, self._loop, self._ended = self._started.result(10)

    async def _serve(self) -> None:
        try:
            standin = Standin.checking()
            standin.add_routes(Control(standin).routes())
            async with standin:
                ended = asyncio.Event()
                self._started.set_result((standin.url, asyncio.get_running_loop(), ended))
                await ended.wait()
        except BaseException as error:
            if not self._started.done():
                self._started.set_exception(error)
            raise

    def close(self) -> None:
        """End the thread."""
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join(10)
