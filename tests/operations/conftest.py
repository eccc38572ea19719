"""A home folder and a stand-in for each test."""

from __future__ import annotations

import asyncio
import shutil
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.library.loading import Library
from bot.storage import open_storage
from tests.conftest import SEED
from tests.standin.remote import RemoteStandin, StandinThread

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a folder with the first seed in it, as an operator would have it."""
    (tmp_path / "seeds").mkdir()
    shutil.copy(SEED, tmp_path / "seeds")
    return tmp_path


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database that holds the first seed, for others to copy."""
    folder = tmp_path_factory.mktemp("loaded")
    shutil.copy(SEED, folder)

    async def load() -> None:
        storage = await open_storage(folder / "dateline.db")
        try:
            await Library(storage, folder).load()
        finally:
            await storage.close()

    asyncio.run(load())
    return folder / "dateline.db"


@pytest.fixture
def database(home: Path, loaded: Path) -> Path:
    """Put a database into the home folder that holds the first seed."""
    (home / "data").mkdir()
    return Path(shutil.copy(loaded, home / "data" / "dateline.db"))


@pytest.fixture
def port() -> int:
    """Return the number of a port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def standin() -> Iterator[RemoteStandin]:
    """Run a stand-in in a thread."""
    with StandinThread() as standin:
        yield standin
