"""The stand-in as a process: what the crash tests stand on."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.standin.process import ROOT, StandinProcess
from tests.standin.remote import StandinError
from tests.standin.world import make_guild

if TYPE_CHECKING:
    from collections.abc import Iterator

POST = "POST /channels/{channel_id}/messages"
CHANNEL = next(iter(make_guild(1).channels))


@pytest.fixture
def standin() -> Iterator[StandinProcess]:
    """Run a stand-in in a process of its own."""
    with StandinProcess() as standin:
        yield standin


@contextlib.contextmanager
def poster(standin: StandinProcess, nonce: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run the tiny bot that posts once; kill it with no chance to clean up."""
    command = [sys.executable, "-m", "tests.wire.tiny_process", standin.url, CHANNEL, nonce]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.kill()
        process.wait(timeout=10)


def test_post_is_out_when_the_bot_is_killed_before_it_hears_so(standin: StandinProcess) -> None:
    standin.add_fault(POST, kind="hold", processed=True, seconds=30)
    with poster(standin, "slot-1"):
        assert standin.wait_held(within=20) == POST
    standin.clear_faults()

    with poster(standin, "slot-1"):
        standin.wait_live()
        assert standin.slash("hello", name="Ada")["message"]["embeds"][0]["title"] == "Hello Ada"

    (message,) = standin.messages(CHANNEL)
    assert message["content"] == "the daily post"
    assert "nonce" not in message
    assert standin.report()["posts"] == 1


def test_nothing_is_out_when_the_bot_is_killed_before_the_post_is_taken(
    standin: StandinProcess,
) -> None:
    standin.add_fault(POST, kind="hold", seconds=30)
    with poster(standin, "slot-1"):
        standin.wait_held(within=20)
    standin.release()
    assert standin.report()["answers"][f"{POST} 499"] == 1
    assert standin.messages(CHANNEL) == []


def test_control_says_why_when_nobody_comes_or_something_is_unknown(
    standin: StandinProcess,
) -> None:
    with pytest.raises(StandinError, match="timed out"):
        standin.wait_live(within=0.05)
    with pytest.raises(StandinError, match="no command is called 'hello'"):
        standin.slash("hello", name="Ada")
    with pytest.raises(StandinError, match="no act 'explode'"):
        standin.disturb("explode")
