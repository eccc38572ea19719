"""An empty database of each engine, and one with a small library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.storage import open_storage
from tests.storage.contract.library import SEEDS, put

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.storage.contract import Storage

ENGINES = ("sqlite", "postgres")


@pytest.fixture(params=ENGINES)
async def storage(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Storage]:
    """Return an empty database."""
    place = tmp_path / "a.db"
    if request.param == "postgres":
        place = request.getfixturevalue("emptied")
    storage = await open_storage(place)
    yield storage
    await storage.close()


@pytest.fixture
async def filled(storage: Storage) -> Storage:
    """Return the database with the three seeds."""
    await put(storage, *SEEDS)
    return storage
