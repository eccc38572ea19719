"""Answers while a library is being counted, on a real database."""

from __future__ import annotations

import asyncio
import threading
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.errors import AmbiguousSpeaker, UnknownSpeaker
from bot.models.library import SEEDS_ALONE
from bot.storage import open_storage
from bot.storage.queries.library_reader import LibraryQueries
from tests.answers.test_archive import BRIDGE, HARBOUR, put
from tests.building import build_article

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.storage.contract import Storage


TUNNEL = build_article(
    "tunnel-2023",
    "[It leaks|Ines Varga], Varga said. [Fill it|Nora Lind], said Nora Lind.",
    published=date(2023, 6, 1),
)


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    await put(storage, BRIDGE, HARBOUR)
    yield storage
    await storage.close()


@pytest.fixture
async def archive(storage: Storage) -> Archive:
    archive = Archive(storage)
    await archive.count()
    return archive


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Keep whoever counts a library waiting until the test calls what this returns."""
    go_on = threading.Event()
    count = LibraryQueries.count_key_dates

    def wait_and_count(library: LibraryQueries) -> int:
        assert go_on.wait(20)
        return count(library)

    monkeypatch.setattr(LibraryQueries, "count_key_dates", wait_and_count)
    return go_on.set


async def test_quotations_are_of_the_new_state_when_it_is_still_being_counted(
    storage: Storage, archive: Archive, counting: Callable[[], None]
) -> None:
    answers = archive.of(1)
    await put(storage, TUNNEL)
    count = asyncio.create_task(archive.count())
    await asyncio.sleep(0)
    speaker, page = await answers.quotations("varga")
    assert (speaker.name, speaker.quotations, page.total) == ("Ines Varga", 3, 3)
    assert page.items[0].texts == ("It leaks",)
    assert [one.name for one in await answers.suggest_speakers("ine")] == ["Ines Varga"]
    assert not count.done()
    counting()
    await count


async def test_newcomer_is_waited_for_when_the_state_is_still_being_counted(
    storage: Storage, archive: Archive, counting: Callable[[], None]
) -> None:
    await put(storage, TUNNEL)
    count = asyncio.create_task(archive.count())
    asked = asyncio.create_task(archive.of(1).quotations("nora"))
    done, _ = await asyncio.wait([asked], timeout=0.2)
    assert not done
    counting()
    speaker, _ = await asked
    await count
    assert speaker.name == "Nora Lind"


async def test_speaker_who_is_gone_is_unknown_when_the_state_is_still_being_counted(
    storage: Storage, archive: Archive, counting: Callable[[], None]
) -> None:
    await put(storage, vanished=("harbour-2021",))
    count = asyncio.create_task(archive.count())
    asked = asyncio.create_task(archive.of(1).quotations("tomas berg"))
    done, _ = await asyncio.wait([asked], timeout=0.2)
    assert not done
    assert await archive.of(1).suggest_speakers("tom") == []
    counting()
    with pytest.raises(UnknownSpeaker):
        await asked
    await count


async def test_second_bearer_of_a_name_is_asked_about_when_nobody_counts(
    storage: Storage, archive: Archive
) -> None:
    await put(storage, build_article("anna-2023", "[I did|Anna Varga], said Anna Varga."))
    with pytest.raises(AmbiguousSpeaker):
        await archive.of(1).quotations("varga")


async def test_quick_question_is_answered_when_long_ones_take_every_thread(
    storage: Storage, archive: Archive
) -> None:
    go_on = threading.Event()
    long = [
        asyncio.create_task(storage.read_library(SEEDS_ALONE, lambda _: go_on.wait(20)))
        for _ in range(5)
    ]
    await asyncio.sleep(0)  # they are asked first
    speaker, _ = await archive.of(1).quotations("varga")
    assert speaker.name == "Ines Varga"
    assert not any(task.done() for task in long)
    go_on.set()
    assert await asyncio.gather(*long) == [True] * 5
