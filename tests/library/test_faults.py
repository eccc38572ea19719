"""One bad file costs itself alone, and an empty folder costs nothing without a word."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.library.loading import Library, try_seeds
from bot.library.sources.files import read_bytes
from bot.library.sources.folder_watch import FolderWatch
from bot.storage import open_storage

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.storage.contract import Storage

COUNT = 6
TEXT = 'ROME (ANSA) -- "We saw it happen {}," said Anna Rossi on Friday.\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(COUNT):
        (folder / f"{number}.txt").write_text(TEXT.format(number), encoding="utf-8")
    return folder


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    yield storage
    await storage.close()


def link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def link_to_nothing(path: Path) -> None:
    path.symlink_to("nowhere.txt")


def link_in_a_circle(path: Path) -> None:
    other = path.with_suffix(".other")
    other.symlink_to(path.name)
    path.symlink_to(other.name)


@pytest.mark.parametrize("make", [link_to_itself, link_to_nothing, link_in_a_circle])
async def test_link_is_refused_and_the_rest_loaded_when_it_cannot_be_followed(
    storage: Storage, folder: Path, make: object
) -> None:
    assert callable(make)
    make(folder / "link.txt")
    report = await Library(storage, folder).load()
    assert len(report.added) == COUNT
    ((file, reason),) = [(one.file, one.reason.english) for one in report.refused]
    assert file == "link.txt"
    assert reason.startswith("The file cannot be opened")
    checked = await try_seeds(folder, lambda *_: None)
    assert [one.file for one in checked.refused] == ["link.txt"]


def test_watch_sees_a_change_when_a_link_leads_to_itself(folder: Path) -> None:
    link_to_itself(folder / "link.txt")
    watch = FolderWatch(folder)
    (folder / "new.txt").write_text("New.")
    assert [watch.look(), watch.look()] == [False, True]


@pytest.mark.parametrize("failing", range(COUNT))
async def test_others_are_loaded_when_reading_one_file_raises(
    storage: Storage, folder: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: Path) -> bytes:
        if path.stem == str(failing):
            raise ZeroDivisionError
        return read_bytes(path)

    monkeypatch.setattr("bot.library.plan.read_bytes", fail)
    report = await Library(storage, folder).load()
    assert len(report.added) == COUNT - 1
    assert [(one.file, one.reason.english) for one in report.refused] == [
        (
            f"{failing}.txt",
            "The file cannot be read: tell the bot's operator, whose log says why.",
        )
    ]


@pytest.mark.parametrize("failing", range(COUNT))
async def test_others_are_loaded_when_storing_one_article_raises(
    storage: Storage, folder: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = storage.loading.stage

    async def fail(load: str, readings: list[object]) -> None:
        if str(failing) in [one.article.slug for one in readings]:  # type: ignore[attr-defined]
            raise OverflowError
        await stage(load, readings)  # type: ignore[arg-type]  # handed through as it came

    monkeypatch.setattr(storage.loading, "stage", fail)
    report = await Library(storage, folder).load()
    assert len(report.added) == COUNT - 1
    assert [(one.file, one.reason.english) for one in report.refused] == [
        (
            f"{failing}.txt",
            "The article cannot be stored: tell the bot's operator, whose log says why.",
        )
    ]


async def test_articles_are_kept_when_the_folder_is_empty_for_a_moment(
    storage: Storage, folder: Path
) -> None:
    library = Library(storage, folder)
    await library.load()
    texts = {f"{number}.txt": TEXT.format(number) for number in range(COUNT)}
    for name in texts:
        (folder / name).unlink()
    report = await library.load()
    assert (len(report.withheld), report.removed) == (COUNT, ())
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    report = await library.load()
    assert (report.unchanged, report.withheld, report.added) == (COUNT, (), ())


async def test_articles_go_when_removing_them_is_confirmed(storage: Storage, folder: Path) -> None:
    library = Library(storage, folder)
    await library.load()
    for number in range(4):
        (folder / f"{number}.txt").unlink()
    assert len((await library.load()).withheld) == 4
    report = await library.load(remove=True)
    assert (len(report.removed), report.unchanged, report.withheld) == (4, 2, ())


async def test_articles_go_at_once_when_half_of_them_stay(storage: Storage, folder: Path) -> None:
    library = Library(storage, folder)
    await library.load()
    for number in range(3):
        (folder / f"{number}.txt").unlink()
    report = await library.load()
    assert (len(report.removed), report.withheld) == (3, ())


async def test_load_goes_on_when_a_moderator_changes_something_meanwhile(
    storage: Storage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    staged, changed = asyncio.Event(), asyncio.Event()
    switch = storage.loading.switch

    async def wait(*about: object, **more: object) -> None:
        staged.set()
        await changed.wait()
        await switch(*about, **more)  # type: ignore[arg-type]  # handed through as it came

    monkeypatch.setattr(storage.loading, "switch", wait)
    load = asyncio.create_task(Library(storage, folder).load())
    await staged.wait()
    await storage.loading.clear_leftovers(of_servers=True)
    changed.set()
    assert len((await load).added) == COUNT
