"""Answers of late, on a real database that others write to as well."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.answers.recent_answers import MOST_KEPT
from bot.errors import AmbiguousSpeaker, UnknownSpeaker
from bot.models.library import SEEDS_ALONE
from bot.storage import open_storage
from bot.storage.queries.library_reader import LibraryQueries
from tests.answers.test_archive import BRIDGE, HARBOUR, put
from tests.building import build_article

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.answers.archive import Answers
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


class Asker:
    """Asks for Varga's quotations, and counts how often they are looked up."""

    def __init__(self, answers: Answers, name: str = "varga") -> None:
        self._answers = answers
        self._name = name
        self.looked_up = 0

    async def ask(self) -> list[str]:
        return await self._answers.recent(("said by", self._name), self._look_up)

    async def _look_up(self) -> list[str]:
        self.looked_up += 1
        _, page = await self._answers.quotations(self._name)
        return [text for quotation in page.items for text in quotation.texts]


async def test_answer_is_kept_when_nothing_was_committed(archive: Archive) -> None:
    asker = Asker(archive.of(1))
    first = await asker.ask()
    assert first == ["It stands", "the ships 🚢 can wait"]
    assert await asker.ask() is first
    assert asker.looked_up == 1


async def test_answer_is_kept_for_all_servers_when_none_has_articles_of_its_own(
    archive: Archive,
) -> None:
    first, second = Asker(archive.of(1)), Asker(archive.of(2))
    assert await first.ask() is await second.ask()
    assert second.looked_up == 0


async def test_answer_is_kept_when_the_commit_was_not_the_librarys(
    storage: Storage, archive: Archive
) -> None:
    asker = Asker(archive.of(1))
    await asker.ask()
    await storage.state.save_commands_hash("other")
    await asker.ask()
    assert asker.looked_up == 1


async def test_answer_is_made_anew_when_another_program_changed_the_library(
    archive: Archive, tmp_path: Path
) -> None:
    asker = Asker(archive.of(1))
    await asker.ask()
    other = await open_storage(tmp_path / "a.db")
    try:
        await put(other, TUNNEL)
        assert await asker.ask() == ["It leaks", "It stands", "the ships 🚢 can wait"]
    finally:
        await other.close()
    await archive.count()
    await asker.ask()
    await asker.ask()
    assert asker.looked_up == 3  # the second time, nobody had counted the new state yet


async def test_answer_is_a_servers_own_when_it_hid_an_article(
    storage: Storage, archive: Archive
) -> None:
    everybodys, own = Asker(archive.of(1)), Asker(archive.of(2))
    assert await everybodys.ask() == await own.ask()
    await storage.own.hide(2, "bridge-2022", datetime(2023, 1, 1, tzinfo=UTC))
    assert await own.ask() == ["the ships 🚢 can wait"]
    assert await everybodys.ask() == ["It stands", "the ships 🚢 can wait"]
    await storage.own.restore(2, "bridge-2022")
    assert await own.ask() == ["It stands", "the ships 🚢 can wait"]


async def test_answer_is_nobody_elses_when_its_server_hid_an_article_while_it_was_made(
    storage: Storage, archive: Archive
) -> None:
    hiding = archive.of(2)

    async def hide_and_ask() -> list[str]:
        await storage.own.hide(2, "bridge-2022", datetime(2023, 1, 1, tzinfo=UTC))
        _, page = await hiding.quotations("varga")
        return [quotation.texts[0] for quotation in page.items]

    assert await hiding.recent(("said by", "varga"), hide_and_ask) == ["the ships 🚢 can wait"]
    assert await Asker(archive.of(1)).ask() == ["It stands", "the ships 🚢 can wait"]


async def test_error_is_not_kept_when_nobody_is_found(storage: Storage, archive: Archive) -> None:
    asker = Asker(archive.of(1), "nora")
    for _ in range(2):
        with pytest.raises(UnknownSpeaker):
            await asker.ask()
    await put(storage, TUNNEL)
    assert await asker.ask() == ["Fill it"]


async def test_answers_asked_for_last_are_kept_when_there_are_too_many(archive: Archive) -> None:
    answers = archive.of(1)
    made: list[int] = []

    async def ask(number: int) -> None:
        async def make() -> int:
            made.append(number)
            return number

        assert await answers.recent((number,), make) == number

    for number in range(MOST_KEPT):
        await ask(number)
    await ask(0)
    await ask(MOST_KEPT)  # in the place of 1
    await ask(0)
    await ask(1)
    assert made[MOST_KEPT:] == [MOST_KEPT, 1]


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
    asker = Asker(answers)
    await asker.ask()
    assert not count.done()
    counting()
    await count
    await asker.ask()
    assert asker.looked_up == 2  # what stood on the old numbers was not kept


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
