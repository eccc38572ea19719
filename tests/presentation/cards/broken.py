"""Drawing processes that fail; each starts quickly, as this module imports next to nothing."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def die(connection: Connection) -> None:
    """End as if the system had killed the process, as soon as there is something to draw."""
    connection.send_bytes(b"ready")
    connection.recv_bytes()
    os.kill(os.getpid(), signal.SIGKILL)


def devour(connection: Connection) -> None:
    """Take 2 GB, and answer if that is allowed."""
    connection.send_bytes(b"ready")
    connection.recv_bytes()
    connection.send_bytes(bytes(2_000_000_000)[:1])


def hang(connection: Connection) -> None:
    """Never answer."""
    connection.send_bytes(b"ready")
    signal.pause()
