"""The seeds' folder into the library."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.errors import SettingsError
from bot.library import loading, plan, reading
from bot.library.loading import Library
from bot.library.own_articles import ArticleDesk
from bot.library.sources.item import SourceItem
from bot.library.sources.web import WebClient
from bot.models.library import SEEDS_ALONE, LoadReport
from bot.models.moderation import Correction, OwnText, Subject, TextAnchor, Verdict
from bot.parsing import READER_VERSION, reader
from bot.presentation.notices import present_report
from bot.storage import open_storage
from bot.storage.queries.library_counts import LibraryCounts
from tests.building import as_reading, build_article

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.models.article import Article
    from bot.storage.contract import Storage

STORY = "Rain in {place}\n\nIt rained in {place} on Monday, officials said.\n\nNobody minded.\n"


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    for place in ("Oslo", "Bergen", "Tromso"):
        write(folder, place)
    return folder


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    yield storage
    await storage.close()


def write(seeds: Path, place: str, text: str = STORY) -> None:
    (seeds / f"{place.lower()}.txt").write_text(text.format(place=place))


def counts(report: LoadReport) -> tuple[int, int, int, int, int]:
    return (
        len(report.added), len(report.changed), len(report.removed), report.unchanged,
        len(report.refused),
    )  # fmt: skip


def _told(report: LoadReport) -> tuple[tuple[str, str], ...]:
    """Return the files that were refused, each with its sentence in English."""
    return tuple((refusal.file, str(refusal.reason)) for refusal in report.refused)


async def texts(storage: Storage) -> dict[str, str]:
    found = {}
    answers = Archive(storage).of(None)
    for article in (await answers.articles(limit=1000)).items:
        _, views = await answers.paragraphs(article.id)
        found[article.slug] = " ".join(view.text for view in views)
    return found


async def test_load_adds_every_article_when_the_library_is_empty(
    storage: Storage, seeds: Path
) -> None:
    report = await Library(storage, seeds).load()
    assert counts(report) == (3, 0, 0, 0, 0)
    assert set(await texts(storage)) == {"oslo", "bergen", "tromso"}


async def test_load_reports_what_changed_when_files_changed(storage: Storage, seeds: Path) -> None:
    library = Library(storage, seeds)
    await library.load()
    before = {one.slug: one for one in (await Archive(storage).of(None).articles()).items}
    write(seeds, "Oslo", STORY.replace("Monday", "Tuesday"))
    write(seeds, "Bodo")
    (seeds / "bergen.txt").unlink()
    report = await library.load()
    after = {one.slug: one for one in (await Archive(storage).of(None).articles()).items}
    assert counts(report) == (1, 1, 1, 1, 0)
    assert report.removed == (before["bergen"].title,)
    assert report.added == (after["bodo"].title,)
    assert set(after) == {"oslo", "bodo", "tromso"}
    assert "Tuesday" in (await texts(storage))["oslo"]
    assert (after["oslo"].id, after["oslo"].revision) == (before["oslo"].id, 2)
    assert after["tromso"] == before["tromso"]
    assert after["bodo"].id not in {one.id for one in before.values()}


async def test_questions_count_nothing_when_the_bot_itself_loaded(
    storage: Storage, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = Archive(storage)
    library = Library(storage, seeds, archive)
    await library.load()
    monkeypatch.setattr(LibraryCounts, "get_size", None)  # nobody may count again
    assert (await archive.of(None).size()).articles == 3
    await library.load()
    assert (await archive.of(None).size()).articles == 3


async def test_load_writes_nothing_when_nothing_changed(storage: Storage, seeds: Path) -> None:
    library = Library(storage, seeds)
    await library.load()
    generation = await storage.own.get_generation(SEEDS_ALONE)
    assert counts(await library.load()) == (0, 0, 0, 3, 0)
    assert await storage.own.get_generation(SEEDS_ALONE) == generation


async def test_load_gives_a_new_id_when_a_vanished_article_comes_back(
    storage: Storage, seeds: Path
) -> None:
    library = Library(storage, seeds)
    await library.load()
    ids = {one.id for one in (await Archive(storage).of(None).articles()).items}
    for place in ("Oslo", "Bergen", "Tromso"):
        (seeds / f"{place.lower()}.txt").unlink()
    assert counts(await library.load()) == (0, 0, 3, 0, 0)
    write(seeds, "Oslo")
    await library.load()
    (oslo,) = (await Archive(storage).of(None).articles()).items
    assert oslo.id not in ids
    assert oslo.revision == 1


async def test_load_keeps_the_earlier_version_when_a_file_is_refused(
    storage: Storage, seeds: Path
) -> None:
    library = Library(storage, seeds)
    await library.load()
    (seeds / "oslo.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x01")
    (seeds / "empty.txt").write_bytes(b"")
    (seeds / "nowhere.txt").symlink_to(seeds / "gone")
    report = await library.load()
    assert counts(report) == (0, 0, 0, 2, 3)
    assert _told(report) == (
        ("empty.txt", "The file is empty: put the article's text into it, or remove it."),
        (
            "nowhere.txt",
            "The file cannot be opened (No such file or directory): give the bot permission to "
            "read it.",
        ),
        ("oslo.txt", "The file is binary, not text: save the article as plain text."),
    )
    assert "Oslo" in (await texts(storage))["oslo"]


@pytest.fixture
def failing_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the reader fail on every text that tells of Atlantis."""
    read = reader.read_article

    def fail(
        text: str, *, slug: str, published: date | None = None, received: date | None = None
    ) -> Article:
        if "Atlantis" in text:
            raise KeyError("Atlantis")
        return read(text, slug=slug, published=published, received=received)

    monkeypatch.setattr(reader, "read_article", fail)


@pytest.mark.usefixtures("failing_reader")
async def test_load_refuses_one_file_alone_when_the_reader_fails_on_it(
    storage: Storage, seeds: Path
) -> None:
    library = Library(storage, seeds)
    await library.load()
    write(seeds, "Oslo", STORY.replace("Nobody", "Atlantis"))
    write(seeds, "Bodo")
    report = await library.load()
    assert counts(report) == (1, 0, 0, 2, 1)
    assert _told(report) == (
        (
            "oslo.txt",
            "Dateline's reader failed on this text (KeyError). That is a mistake in Dateline: "
            "please report it with the text. All other articles are read.",
        ),
    )
    assert "Nobody minded" in (await texts(storage))["oslo"]


@pytest.mark.usefixtures("failing_reader")
async def test_load_keeps_the_earlier_readings_when_the_reader_fails_on_servers_articles(
    storage: Storage, seeds: Path
) -> None:
    slugs = []
    for words in ("[We sank|Ada Lund], said Ada Lund of Atlantis.", "[We rose|Bo Dahl], he said."):
        own = build_article("own", words)
        slug = await storage.own.save_article(
            7, OwnText(own.text), as_reading(own), now_utc=datetime.now(UTC), most=9
        )
        slugs.append(str(slug))
    place = TextAnchor(Subject.QUOTATION, "We sank", 0)
    correction = Correction(0, 7, slugs[0], place, Verdict.UNKNOWN, None)
    assert await storage.corrections.save(correction, now_utc=datetime.now(UTC), most=9)
    assert counts(await Library(storage, seeds).load()) == (3, 0, 0, 0, 0)
    assert [*await storage.own.list_unread(READER_VERSION, limit=9)] == slugs[:1]
    assert (await Archive(storage).of(7).find_speaker("Lund")).quotations == 1


async def test_load_refuses_the_second_when_two_files_differ_in_their_ending(
    storage: Storage, seeds: Path
) -> None:
    (seeds / "oslo.md").write_text("Another story of Oslo altogether.")
    report = await Library(storage, seeds).load()
    assert _told(report) == (
        (
            "oslo.txt",
            "The file has the same name as oslo.md, apart from its ending: rename one of them.",
        ),
    )
    assert "altogether" in (await texts(storage))["oslo"]


async def test_load_names_files_whose_names_look_alike(storage: Storage, seeds: Path) -> None:
    (seeds / "OSLO.txt").write_text("A story of OSLO.")
    for name in ("caf\u00e9.txt", "cafe\u0301.txt"):  # one character, and two
        (seeds / name).write_text("A story of a caf\u00e9.")
    report = await Library(storage, seeds).load()
    assert counts(report) == (5, 0, 0, 0, 1)
    assert _told(report) == (
        (
            "caf\u00e9.txt",
            "The file's name looks like that of another file, cafe\u0301.txt, and is made of other "
            "characters: rename one of them.",
        ),
    )
    assert [(note.file, str(note.sentence)) for note in report.notes] == [
        (
            "oslo.txt",
            "Its name differs from OSLO.txt in capitals alone. Both are read, but a disk of "
            "Windows or macOS has room for only one of them.",
        )
    ]


async def test_load_names_what_lies_there_when_it_is_no_article(
    storage: Storage, seeds: Path
) -> None:
    for name in ("README.md", ".hidden.txt", "photo.png", "feeds.opml"):
        (seeds / name).write_text("Words")
    (seeds / "folder.txt").mkdir()
    report = await Library(storage, seeds).load()
    assert counts(report) == (3, 0, 0, 0, 0)
    assert report.skipped == (".hidden.txt", "README.md", "folder.txt/", "photo.png")


def desk_at(storage: Storage, now: datetime) -> ArticleDesk:
    return ArticleDesk(storage, Archive(storage), lambda: now, WebClient())


WIRE = """---
source: North Wire
url: https://ann:pw@wire.example/ferries?id=7&token=abc
---
OSLO, May 9 (NTB) -- Ferries stopped on Thursday. The line opened in 2021.

“We wait,” said Ada Lund, the mayor.
"""


async def test_link_outlet_and_worked_out_year_are_kept_when_a_seed_or_upload_tells_them(
    storage: Storage, seeds: Path
) -> None:
    (seeds / "ferries.md").write_text(WIRE)
    (seeds / "header.txt").write_text("Title: A\nURL: https://b.example/\n\nIt rained in Oslo.\n")
    await Library(storage, seeds).load()
    desk = ArticleDesk(
        storage, Archive(storage), lambda: datetime(2024, 6, 1, tzinfo=UTC), WebClient()
    )
    (draft,) = await desk.read_file(7, 1, "ferries.md", WIRE.encode())
    await desk.save(draft)
    place = TextAnchor(Subject.QUOTATION, "We wait", 0)
    correction = Correction(0, 7, "ferries", place, Verdict.UNKNOWN, None)
    await storage.corrections.save(correction, now_utc=datetime.now(UTC), most=9)
    await Library(storage, seeds).load()

    articles = (await Archive(storage).of(7).articles(limit=9)).items
    told = {one.slug: (one.source, one.link, one.published_derived) for one in articles}
    kept = ("North Wire", "https://wire.example/ferries?id=7", True)
    assert told.pop("ferries") == kept
    assert told.pop("header") == (None, "https://b.example/", False)
    assert [told[slug] for slug in told if slug.startswith("7/")] == [kept]
    exported = (await storage.servers.export(7))["own_article"][0]
    assert (exported["link"], exported["source"]) == (kept[1], kept[0])


async def test_year_of_an_own_article_stays_when_a_later_reader_reads_it_again(
    storage: Storage, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = ArticleDesk(
        storage, Archive(storage), lambda: datetime(2019, 5, 20, tzinfo=UTC), WebClient()
    )
    await desk.save(await desk.read_text(7, 1, OwnText("OSLO, May 9 (NTB) -- Ferries stopped.")))
    monkeypatch.setattr(loading, "READER_VERSION", READER_VERSION + 1)
    monkeypatch.setattr(reading, "READER_VERSION", READER_VERSION + 1)
    await Library(storage, seeds).load()
    articles = (await Archive(storage).of(7).articles(limit=9)).items
    assert [one.published for one in articles if one.own] == [date(2019, 5, 9)]


def write_wire(seeds: Path, *stories: tuple[str, str]) -> None:
    lines = (json.dumps({"id": key, "title": key, "text": text}) for key, text in stories)
    (seeds / "wire.jsonl").write_text("\n".join(lines))


async def test_each_article_of_a_file_is_added_changed_and_removed_when_it_holds_several(
    storage: Storage, seeds: Path
) -> None:
    library = Library(storage, seeds)
    write_wire(seeds, ("One", "It rained."), ("Two", "It snowed."), ("Three", "It hailed."))
    assert counts(await library.load()) == (6, 0, 0, 0, 0)
    before = {one.title: one for one in (await Archive(storage).of(None).articles(limit=9)).items}
    assert before["One"].slug.startswith("wire#")
    write_wire(seeds, ("Four", "It froze."), ("Two", "It snowed."), ("One", "It poured."))
    report = await library.load()
    assert (report.added, report.changed, report.removed) == (("Four",), ("One",), ("Three",))
    assert report.unchanged == 4
    after = {one.title: one for one in (await Archive(storage).of(None).articles(limit=9)).items}
    assert after["Two"] == before["Two"]
    (seeds / f"{after['One'].slug}.txt").write_text("Another.")
    ((name, told),) = _told(await library.load())
    assert (name, told[:42]) == (
        f"{after['One'].slug}.txt",
        "The file is named like one article of a fi",
    )
    (seeds / name).unlink()
    assert (after["One"].id, after["One"].slug) == (before["One"].id, before["One"].slug)
    (seeds / "wire.jsonl").write_text("no JSON")
    assert counts(await library.load()) == (0, 0, 0, 3, 1)
    assert "It poured." in (await texts(storage)).values()
    (seeds / "wire.jsonl").unlink()
    assert counts(await library.load()) == (0, 0, 3, 3, 0)


async def test_title_and_outlet_of_the_source_stay_when_a_quotation_is_corrected(
    storage: Storage, seeds: Path
) -> None:
    (seeds / "rain.md").write_text(
        "---\ntitle: Rain\nsource: Coast Wire\n---\n“It rained,” said Ann Lee.\n"
    )
    place = TextAnchor(Subject.QUOTATION, "It rained,", 0)
    wanted = Correction(0, 7, "rain", place, Verdict.SPEAKER, "Bo Dahl")
    assert await storage.corrections.save(wanted, now_utc=datetime.now(UTC), most=9)
    await Library(storage, seeds).load()
    answers = Archive(storage).of(7)
    found, page = await answers.quotations("Dahl")
    assert found.quotations == 1
    article = page.items[0].citation.article
    assert (article.title, article.source) == ("Rain", "Coast Wire")


async def test_text_is_new_when_only_its_conversion_changed(
    storage: Storage, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (seeds / "page.md").write_text("It *rained*.")
    library = Library(storage, seeds)
    await library.load()
    monkeypatch.setattr(
        reading, "read_items", lambda _, content, __: [SourceItem(f"Now: {content.decode()}")]
    )
    for module in (loading, plan, reading):
        monkeypatch.setattr(module, "READER_VERSION", 1_000)
    assert counts(await library.load()) == (0, 0, 0, 4, 0)
    revisions = {
        one.slug: one.revision for one in (await Archive(storage).of(None).articles()).items
    }
    assert revisions == {"page": 2, "oslo": 2, "bergen": 2, "tromso": 2}


async def test_load_says_so_when_the_folder_is_missing(storage: Storage, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        await Library(storage, tmp_path / "gone").load()
    assert str(caught.value) == (
        f"The folder of articles {tmp_path / 'gone'} cannot be read (No such file or directory): "
        "make it, or name another one in DATELINE_SEEDS."
    )


async def test_load_reads_everything_again_when_the_reader_is_newer(
    storage: Storage, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = Library(storage, seeds)
    await library.load()
    before = await storage.own.get_generation(SEEDS_ALONE)
    once = replace(before, seeds=before.seeds + 1)
    for module in (plan, loading, reading):
        monkeypatch.setattr(module, "READER_VERSION", 1_000)
    assert counts(await library.load()) == (0, 0, 0, 3, 0)
    assert await storage.own.get_generation(SEEDS_ALONE) == once
    assert {one.revision for one in (await Archive(storage).of(None).articles()).items} == {1}
    await library.load()
    assert await storage.own.get_generation(SEEDS_ALONE) == once


async def test_load_gives_both_the_same_report_when_two_ask(storage: Storage, seeds: Path) -> None:
    library = Library(storage, seeds)
    first, second = await asyncio.gather(library.load(), library.load())
    assert first is second
    assert (await library.load()) is not first


async def test_load_tells_how_far_it_is_when_asked_to(storage: Storage, seeds: Path) -> None:
    told: list[tuple[int, int]] = []
    await Library(storage, seeds).load(lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (3, 3)]


async def test_load_goes_on_when_one_of_two_waiting_is_cancelled(
    storage: Storage, seeds: Path
) -> None:
    library = Library(storage, seeds)
    first, second = (asyncio.create_task(library.load()) for _ in range(2))
    await asyncio.sleep(0)
    first.cancel()
    assert counts(await second) == (3, 0, 0, 0, 0)
    assert first.cancelled()


async def test_load_leaves_the_old_library_when_it_is_given_up(
    storage: Storage, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "FILES_AT_ONCE", 1)
    library = Library(storage, seeds)
    await library.load()
    before = await texts(storage)
    for place in ("Oslo", "Bergen", "Tromso"):
        write(seeds, place, STORY.replace("Monday", "Tuesday"))
    staged = asyncio.Event()
    load = asyncio.create_task(library.load(lambda done, _: staged.set() if done else None))
    await staged.wait()
    load.cancel()
    with pytest.raises(asyncio.CancelledError):
        await load
    assert await texts(storage) == before
    assert counts(await library.load()) == (0, 3, 0, 0, 0)


async def test_load_clears_up_when_articles_changed_and_vanished(
    storage: Storage, seeds: Path, tmp_path: Path
) -> None:
    library = Library(storage, seeds)
    await library.load()
    write(seeds, "Oslo", STORY.replace("Monday", "Tuesday"))
    (seeds / "bergen.txt").unlink()
    await library.load()
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        for table in ("article", "edition"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (2,)  # noqa: S608 - a table's name
        connection.execute("INSERT INTO edition_search (edition_search) VALUES ('integrity-check')")
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert (await Archive(storage).of(None).search("bergen")).total == 0


async def test_load_uses_processes_and_ends_them_when_there_are_many_files(
    storage: Storage, seeds: Path
) -> None:
    for number in range(reading.MANY * 2):
        write(seeds, f"Place{number}")
    (seeds / "empty.txt").write_text("")
    load = asyncio.create_task(Library(storage, seeds).load())
    seen = 0
    while not load.done():
        seen = max(seen, len(multiprocessing.active_children()))
        await asyncio.sleep(0.01)
    assert counts(await load) == (reading.MANY * 2 + 3, 0, 0, 0, 1)
    assert seen >= 1
    assert multiprocessing.active_children() == []


def test_batches_stay_small_when_files_are_many_or_large(tmp_path: Path) -> None:
    def sizes(*files: int) -> list[int]:
        seeds = [reading.Seed(str(number), tmp_path, size) for number, size in enumerate(files)]
        batches = list(reading._batches(seeds))
        assert [seed for batch in batches for seed in batch] == seeds
        return [len(batch) for batch in batches]

    assert sizes() == []
    assert sizes(*[1] * 34) == [16, 16, 2]
    assert sizes(900_000, 10, 499_990, 1, 900_000) == [1, 2, 1, 1]


async def test_load_ends_its_processes_when_it_is_given_up(storage: Storage, seeds: Path) -> None:
    for number in range(reading.MANY * 2):
        write(seeds, f"Place{number}")
    load = asyncio.create_task(Library(storage, seeds).load())
    await asyncio.sleep(0.2)
    assert multiprocessing.active_children() != []
    load.cancel()
    with pytest.raises(asyncio.CancelledError):
        await load
    assert multiprocessing.active_children() == []
    assert await texts(storage) == {}


async def test_load_reports_a_story_that_is_there_twice(storage: Storage, seeds: Path) -> None:
    library = Library(storage, seeds)
    await library.load()
    words = " ".join(f"word{number}" for number in range(60))
    write(seeds, "first", f"Rain again\n\nPARIS (AFP) -- {words}.\n")
    write(seeds, "second", f"More rain\n\nPARIS (AFP) -- {words} indeed.\n")
    report = await library.load()
    assert {frozenset(pair) for pair in report.alike} == {frozenset({"Rain again", "More rain"})}
    assert (await library.load()).alike == ()


async def test_load_tells_when_new_seeds_are_too_many_to_compare(
    storage: Storage, seeds: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.library.loading._MOST_COMPARED", 1)
    write(seeds, "first")
    write(seeds, "second")
    report = await Library(storage, seeds).load()
    assert report.uncompared == len(report.added) > 1
    told = present_report(report).embed.description or ""
    assert f"Not checked for the same story twice:** {len(report.added)}" in told
