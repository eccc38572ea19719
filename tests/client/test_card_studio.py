"""The process that draws: it is kept, bounded, may be killed, and ends when nobody needs it."""

from __future__ import annotations

import asyncio
import os
import signal
from typing import TYPE_CHECKING

import pytest

from bot.client import card_studio
from bot.client.card_studio import CardStudio
from bot.errors import NoPicture
from bot.presentation.cards.card import Card
from tests.presentation.cards import broken

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

CARD = Card(("It rained.",), "Ann Lee", "", "¶1", "Dateline", 0, dark=False)
PNG = b"\x89PNG"


@pytest.fixture
async def studio() -> AsyncIterator[CardStudio]:
    opened = CardStudio(idle=0.5)
    yield opened
    await opened.close()
    assert opened.pid is None


async def wait_for_end(studio: CardStudio) -> None:
    for _ in range(400):
        if studio.pid is None:
            return
        await asyncio.sleep(0.05)
    raise AssertionError("the process goes on")


async def test_process_is_kept_and_ends_when_no_card_comes_or_somebody_kills_it(
    studio: CardStudio,
) -> None:
    assert (await studio.draw(CARD)).png.startswith(PNG)
    first = studio.pid
    pictures = await asyncio.gather(studio.draw(CARD), studio.draw(CARD))
    assert [picture.words for picture in pictures] == ["“It rained.”"] * 2
    assert studio.pid == first
    assert first
    os.kill(first, signal.SIGKILL)
    await wait_for_end(studio)
    assert (await studio.draw(CARD)).png.startswith(PNG)
    assert studio.pid != first
    await wait_for_end(studio)


async def test_card_is_refused_and_the_next_drawn_when_the_process_dies_grows_or_hangs(
    studio: CardStudio, monkeypatch: pytest.MonkeyPatch
) -> None:
    for serve in (broken.die, broken.devour, broken.hang):
        with monkeypatch.context() as patch:
            patch.setattr(studio._worker, "_work", serve)
            patch.setattr(card_studio, "SECONDS", 0.2 if serve is broken.hang else 20)
            with pytest.raises(NoPicture, match="could not draw the picture"):
                await studio.draw(CARD)
    assert (await studio.draw(CARD)).png.startswith(PNG)


async def test_card_is_refused_at_once_when_too_many_wait(studio: CardStudio) -> None:
    asked = [studio.draw(CARD) for _ in range(card_studio.MOST_WAITING + 1)]
    done = await asyncio.gather(*asked, return_exceptions=True)
    assert [type(one) for one in done].count(NoPicture) == 1
    assert "too many pictures" in str(done[-1])
