"""The bot as the operator runs it: its own command line, as a process, against the stand-in."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.standin.address import TOKEN
from tests.standin.process import ROOT
from tests.standin.remote import RemoteStandin, StandinThread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ENDED_BY_AN_ERROR = 2


@pytest.fixture
def standin() -> Iterator[RemoteStandin]:
    """Run a stand-in in a thread."""
    with StandinThread() as standin:
        yield standin


@contextlib.contextmanager
def started(
    standin: RemoteStandin, folder: Path, token: str = TOKEN
) -> Iterator[subprocess.Popen[str]]:
    """Run `python -m bot run`, aimed at the stand-in."""
    command = [sys.executable, "-m", "tests.standin.launch", standin.url, "run"]
    own = {"DISCORD_TOKEN": token, "DATELINE_DB": str(folder / "dateline.db")}
    process = subprocess.Popen(
        command, cwd=ROOT, env=os.environ | own, stderr=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=10)


def test_bot_comes_up_when_the_very_first_handshake_fails(
    standin: RemoteStandin, tmp_path: Path
) -> None:
    standin.disturb("refuse", times=1, status=503)

    with started(standin, tmp_path) as process:
        standin.wait_live(within=20)
        assert "Dateline" in str(standin.slash("about")["message"])

        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
    assert standin.report()["gateway"]["refused"] == 1


def test_bot_comes_up_when_discord_is_down_at_first(standin: RemoteStandin, tmp_path: Path) -> None:
    standin.add_fault("GET /users/@me", kind="status", status=503)

    with started(standin, tmp_path) as process:
        standin.wait_live(within=20)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 0


def test_bot_ends_with_a_sentence_when_the_token_is_refused(
    standin: RemoteStandin, tmp_path: Path
) -> None:
    with started(standin, tmp_path, token="one.two.three") as process:  # noqa: S106 -- refused
        _, complaint = process.communicate(timeout=20)

    assert process.returncode == ENDED_BY_AN_ERROR
    assert "Discord refused DISCORD_TOKEN" in complaint
    assert "Traceback" not in complaint


def test_bot_ends_with_a_sentence_when_the_token_is_revoked_while_it_runs(
    standin: RemoteStandin, tmp_path: Path
) -> None:
    with started(standin, tmp_path) as process:
        standin.wait_live(within=20)
        standin.settings(token="another.one.now")  # noqa: S106 -- nobody's
        standin.disturb("close", code=4004)
        _, complaint = process.communicate(timeout=20)

    assert process.returncode == ENDED_BY_AN_ERROR
    assert "Discord refused DISCORD_TOKEN" in complaint
    assert "Traceback" not in complaint
