"""When a library is counted, and what is answered meanwhile, on a real database."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.errors import AmbiguousSpeaker, UnknownSpeaker
from bot.models.library import SEEDS_ALONE, LibrarySize, Scope
from bot.storage import open_storage
from bot.storage.queries.library_counts import LibraryCounts
from tests.answers.test_archive import BRIDGE, HARBOUR, put
from tests.building import as_reading, build_article

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from bot.answers.archive import Answers
    from bot.models.article import Article
    from bot.models.library import SpeakerNames
    from bot.storage.contract import LibraryReader, Storage


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
def archive(storage: Storage) -> Archive:
    return Archive(storage)


class Counting:
    """Counts how often a library is counted, and can keep whoever counts waiting."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times = 0
        self.began = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        count = LibraryCounts.list_speaker_names

        def wait_and_count(library: LibraryCounts) -> Iterator[SpeakerNames]:
            self.times += 1
            self.began.set()
            assert self.go_on.wait(20)
            return count(library)

        monkeypatch.setattr(LibraryCounts, "list_speaker_names", wait_and_count)


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Counting:
    return Counting(monkeypatch)


async def switch(
    storage: Storage, archive: Archive, *articles: Article, vanished: tuple[str, ...] = ()
) -> None:
    """Load articles as the library does, with the archive that answers the questions."""
    await storage.loading.stage("load", [as_reading(article) for article in articles])
    await archive.switch("load", staged=len(articles), vanished=vanished)


async def everything(answers: Answers) -> list[object]:
    """Return all answers that need a count."""
    return [
        await answers.size(),
        await answers.speakers(limit=100),
        await answers.dates(),
        await answers.articles(),
        await answers.suggest_speakers("v"),
        await answers.quotations("varga"),
    ]


async def test_questions_count_nothing_when_a_load_has_switched(
    storage: Storage, archive: Archive, counting: Counting
) -> None:
    await switch(storage, archive, TUNNEL)
    assert counting.times == 1
    for guild_id in (None, 1, 2):
        speaker, page = await archive.of(guild_id).quotations("nora")
        assert (speaker.name, speaker.quotations, page.total) == ("Nora Lind", 1, 1)
    assert counting.times == 1


async def test_answers_are_the_same_as_a_new_process_gives_when_a_load_has_switched(
    storage: Storage, archive: Archive
) -> None:
    changed = build_article(
        "bridge-2022",
        "[It stands still|Ines Varga], she said on 4 May 2022. [It falls|Leo Falk], he said.",
        published=date(2022, 5, 4),
        days=[("4 May 2022", date(2022, 5, 4))],
    )
    await switch(storage, archive, TUNNEL, changed, vanished=("harbour-2021",))
    answers = await everything(archive.of(1))
    assert answers == await everything(Archive(storage).of(1))
    assert answers[0] == LibrarySize(articles=2, quotations=4, speakers=3)


async def test_question_is_answered_from_the_old_articles_when_a_load_is_counted(
    storage: Storage, archive: Archive, counting: Counting
) -> None:
    before = await everything(archive.of(1))
    counting.began.clear()
    counting.go_on.clear()
    load = asyncio.create_task(switch(storage, archive, TUNNEL, vanished=("harbour-2021",)))
    assert await asyncio.to_thread(counting.began.wait, 20)
    assert await everything(archive.of(1)) == before
    assert not load.done()
    counting.go_on.set()
    await load
    speaker, page = await archive.of(1).quotations("varga")
    assert (speaker.quotations, page.total) == (2, 2)
    assert page.items[0].texts == ("It leaks",)
    with pytest.raises(UnknownSpeaker):
        await archive.of(1).quotations("tomas berg")


async def test_index_of_a_load_is_not_used_when_another_process_switched_in_between(
    storage: Storage, archive: Archive, counting: Counting, tmp_path: Path
) -> None:
    counting.began.clear()
    counting.go_on.clear()
    load = asyncio.create_task(switch(storage, archive, TUNNEL))
    assert await asyncio.to_thread(counting.began.wait, 20)
    other = await open_storage(tmp_path / "a.db")
    anna = build_article("anna-2023", "[I did|Anna Moe], said Anna Moe.")
    await other.loading.stage("other", [as_reading(anna)])
    await other.loading.switch("other", staged=1, vanished=())
    counting.go_on.set()
    await load
    await other.close()
    for name in ("Anna Moe", "Nora Lind"):
        speaker, _ = await archive.of(1).quotations(name)
        assert speaker.name == name
    assert await everything(archive.of(1)) == await everything(Archive(storage).of(1))


async def test_library_is_counted_once_when_many_ask_after_another_process_loaded(
    storage: Storage, archive: Archive, counting: Counting
) -> None:
    await put(storage, TUNNEL)
    asked = [archive.of(guild_id).quotations("nora") for guild_id in range(1, 9)]
    found = await asyncio.gather(*asked)
    assert {speaker.name for speaker, _ in found} == {"Nora Lind"}
    assert counting.times == 1


async def test_new_process_counts_nothing_when_the_index_is_saved(
    storage: Storage, archive: Archive, counting: Counting, tmp_path: Path
) -> None:
    await archive.prepare()
    assert counting.times == 1
    before = await everything(Archive(storage).of(1))
    assert counting.times == 1
    await switch(storage, archive, TUNNEL)
    assert counting.times == 2
    after = await everything(Archive(storage).of(1))
    assert counting.times == 2
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection, connection:
        connection.execute("UPDATE speaker_index SET content = zeroblob(99)")
    assert await everything(Archive(storage).of(1)) == after != before
    assert counting.times == 3  # what is damaged is counted


async def test_library_is_answered_from_when_the_index_cannot_be_saved(
    storage: Storage, archive: Archive, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection, connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE INSERT ON speaker_index "
            "BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    await switch(storage, archive, TUNNEL)
    assert (await archive.of(1).find_speaker("nora")).name == "Nora Lind"
    assert "was not saved" in caplog.text


async def test_library_is_counted_again_when_a_server_hid_an_article(
    storage: Storage, archive: Archive, counting: Counting
) -> None:
    everyones, own = archive.of(1), archive.of(2)
    assert (await everyones.quotations("varga"))[1].total == 2
    await storage.own.hide(2, "bridge-2022", datetime(2023, 1, 1, tzinfo=UTC))
    assert (await own.quotations("varga"))[1].total == 1
    assert (await everyones.quotations("varga"))[1].total == 2
    await storage.own.restore(2, "bridge-2022")
    assert (await own.quotations("varga"))[1].total == 2
    assert counting.times == 2  # everyone's, and the server's own while it hid something


async def test_clear_name_takes_one_query_when_the_library_was_counted(
    storage: Storage, archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Scope] = []
    read_library = storage.read_library

    async def note(
        scope: Scope, question: Callable[[LibraryReader], object], *, quick: bool = False
    ) -> object:
        asked.append(scope)
        return await read_library(scope, question, quick=quick)

    monkeypatch.setattr(storage, "read_library", note)
    await archive.prepare()
    await storage.own.hide(2, "bridge-2022", datetime(2023, 1, 1, tzinfo=UTC))
    for guild_id, times, total in ((1, 0, 2), (2, 2, 1), (2, 0, 1)):
        asked.clear()
        assert (await archive.of(guild_id).quotations("varga"))[1].total == total
        assert asked == [Scope(guild_id)] * times
    await storage.own.restore(2, "bridge-2022")
    for times in (1, 0):  # at first it is asked as a server that has something of its own
        asked.clear()
        assert (await archive.of(2).quotations("varga"))[1].total == 2
        assert len(asked) == times


async def test_second_bearer_of_a_name_is_asked_about_when_another_process_loaded_it(
    storage: Storage, archive: Archive
) -> None:
    await put(storage, build_article("anna-2023", "[I did|Anna Varga], said Anna Varga."))
    with pytest.raises(AmbiguousSpeaker):
        await archive.of(1).quotations("varga")


async def test_quick_question_is_answered_when_long_ones_take_every_thread(
    storage: Storage, archive: Archive
) -> None:
    await archive.prepare()
    go_on = threading.Event()
    long = [
        asyncio.create_task(storage.read_library(SEEDS_ALONE, lambda _: go_on.wait(20)))
        for _ in range(5)
    ]
    await asyncio.sleep(0)  # they are asked first
    speaker, _ = await archive.of(1).quotations("varga")
    assert speaker.name == "Ines Varga"
    assert await archive.of(1).find_speaker("varga") == speaker
    assert not any(task.done() for task in long)
    go_on.set()
    assert await asyncio.gather(*long) == [True] * 5
