"""A stand-in for each test, and the tiny bot connected to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.standin.checker import VARIABLE, load_document
from tests.standin.server import Standin
from tests.wire.tiny import TinyBot, running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.standin.world import Json


@pytest.fixture(scope="session")
def document() -> Json:
    """Return Discord's OpenAPI document; without it the test is skipped."""
    found = load_document()
    if found is None:
        pytest.skip(f"{VARIABLE} names no file: see CONTRIBUTING for where Discord publishes it")
    return found


@pytest_asyncio.fixture
async def standin() -> AsyncIterator[Standin]:
    """Run a stand-in with one server; it checks against the document where there is one."""
    async with Standin.checking() as standin:
        yield standin


@pytest_asyncio.fixture
async def bot(standin: Standin) -> AsyncIterator[TinyBot]:
    """Connect the tiny bot."""
    bot = TinyBot()
    async with running(standin, bot):
        yield bot
