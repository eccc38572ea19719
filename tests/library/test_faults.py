"""One bad file costs itself alone, and an empty folder costs nothing without a word."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.library import duplicates, loading
from bot.library.corrections import rebuild
from bot.library.corrections.apply import correct
from bot.library.corrections.rebuild import OPERATOR
from bot.library.loading import Library, try_seeds
from bot.library.reading import read_own
from bot.library.sources.files import read_bytes
from bot.library.sources.folder_watch import FolderWatch
from bot.models.moderation import (
    AuditAction,
    Correction,
    LogEntry,
    OwnText,
    Subject,
    TextAnchor,
    Verdict,
)
from bot.parsing import READER_VERSION
from bot.storage import open_storage
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Sequence

    from bot.models.article import Article
    from bot.storage.contract import Storage
    from bot.storage.records import Reading

COUNT = 6
TEXT = 'ROME (ANSA) -- "We saw it happen {}," said Anna Rossi on Friday.\n'
SERVERS = range(1, 5)
FAULT = ZeroDivisionError
NOW = datetime(2026, 1, 1, tzinfo=UTC)


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


@pytest.mark.skipif(sys.platform == "win32", reason="needs another user's folder")
def test_link_is_refused_and_the_rest_loaded_when_it_leads_into_a_forbidden_folder(
    folder: Path,
) -> None:
    with TemporaryDirectory() as name:  # pytest's own folders are closed to other users
        home, forbidden = Path(name), Path(name, "forbidden")
        home.chmod(0o755)
        shutil.copytree(folder, home / "seeds")
        forbidden.mkdir()
        (forbidden / "secret.txt").write_text(TEXT.format("there"), encoding="utf-8")
        (home / "seeds" / "link.txt").symlink_to(forbidden / "secret.txt")
        forbidden.chmod(0)
        code = (
            "import asyncio, os, pathlib, pwd, sys\n"
            "from bot.library.loading import try_seeds\n"
            "seeds = pathlib.Path(sys.argv[1])\n"
            "def load(): return asyncio.run(try_seeds(seeds, lambda *_: None))\n"
            # Root may read everything, so it imports what is needed and then becomes another user.
            "if os.geteuid() == 0: load(); os.seteuid(pwd.getpwnam('nobody').pw_uid)\n"
            "report = load()\n"
            "print(len(report.added), [(one.file, one.reason.english) for one in report.refused])\n"
        )
        command = [sys.executable, "-c", code, str(home / "seeds")]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        forbidden.chmod(0o700)
    assert done.stdout.startswith(f"{COUNT} [('link.txt', 'The file cannot be opened "), done.stderr


def test_watch_sees_a_change_when_a_link_leads_to_itself(folder: Path) -> None:
    link_to_itself(folder / "link.txt")
    watch = FolderWatch(folder)
    (folder / "new.txt").write_text("New.")
    assert [watch.look(), watch.look()] == [False, True]


@pytest.mark.parametrize("failing", range(COUNT))
async def test_others_are_loaded_when_reading_one_file_raises(
    storage: Storage, folder: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(path: str) -> bytes:
        if Path(path).stem == str(failing):
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


def change(database: Path, sql: str, *values: object) -> list[tuple[object, ...]]:
    """Change the database behind the bot's back."""
    with closing(sqlite3.connect(database)) as connection, connection:
        return connection.execute(sql, values).fetchall()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE edition SET published = 'tomorrow' WHERE id = ?",
        "UPDATE block SET kind = 'song' WHERE edition_id = ?",
        "UPDATE quotation SET spans = '[' WHERE edition_id = ?",
        "UPDATE quotation SET kind = 'sung' WHERE edition_id = ?",
        "UPDATE quotation SET basis = 'dream' WHERE edition_id = ?",
        "UPDATE key_date SET first_day = 'soon' WHERE edition_id = ?",
    ],
)
async def test_answers_show_the_other_articles_when_rows_of_one_cannot_be_read(
    storage: Storage, folder: Path, tmp_path: Path, damage: str
) -> None:
    for number in range(COUNT):
        told = f"The fair opens on March {number + 1}, 2031.\n"
        (folder / f"{number}.txt").write_text(f"{TEXT.format(number)}\n{told}", encoding="utf-8")
    await Library(storage, folder).load()
    change(tmp_path / "a.db", damage, 2)
    answers = Archive(storage).of(None)
    (speaker,) = (await answers.speakers()).items
    quotations = await answers.quotations_of(speaker.id, limit=10)
    others = {f"{number}" for number in range(COUNT)} - {"1"}
    assert {one.citation.article.slug for one in quotations.items} >= others
    assert {one.slug for one in (await answers.articles()).items} >= others
    assert {one.slug for one in await answers.suggest_articles("saw")} >= others
    assert {
        one.citation.article.slug for one in (await answers.search("happen", limit=10)).items
    } >= others
    assert {one.citation.article.slug for one in (await answers.dates()).items} >= others


async def save_own(storage: Storage, database: Path) -> None:
    """Store an article of each server's own, as an earlier reader read it."""
    for server in SERVERS:
        own = OwnText(TEXT.format(server), f"Own {server}", date(2026, 1, server))
        reading = read_own("draft", own)
        await storage.own.save_article(server, own, reading, now_utc=NOW, most=9)
    change(database, "UPDATE edition SET reader_version = -1")


@pytest.mark.parametrize("bad", SERVERS)
@pytest.mark.parametrize("trouble", ["reading", "storing", "row"])
async def test_other_own_articles_are_read_again_when_one_raises(  # noqa: PLR0917
    storage: Storage,
    folder: Path,
    tmp_path: Path,
    bad: int,
    trouble: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await save_own(storage, tmp_path / "a.db")
    save_reread = storage.own.save_reread

    def fail_reading(slug: str, own: OwnText) -> Reading:
        if slug.startswith(f"{bad}/"):
            raise FAULT
        return read_own(slug, own)

    async def fail_storing(slug: str, reading: Reading) -> None:
        if slug.startswith(f"{bad}/"):
            raise FAULT
        await save_reread(slug, reading)

    if trouble == "reading":
        monkeypatch.setattr(loading, "read_own", fail_reading)
    elif trouble == "storing":
        monkeypatch.setattr(storage.own, "save_reread", fail_storing)
    else:
        change(tmp_path / "a.db", "UPDATE own_article SET published = '?' WHERE guild_id = ?", bad)
    assert len((await Library(storage, folder).load()).added) == COUNT
    reread = change(
        tmp_path / "a.db",
        "SELECT guild_id FROM article AS a JOIN edition AS e ON e.id = a.edition_id "
        "WHERE guild_id IS NOT NULL AND reader_version = ? ORDER BY guild_id",
        READER_VERSION,
    )
    assert reread == [(server,) for server in SERVERS if server != bad]


async def correct_in_each(storage: Storage, folder: Path, guilds: Iterable[int]) -> None:
    """Let each server name another speaker in the first article."""
    await Library(storage, folder).load()
    for guild in guilds:
        place = TextAnchor(Subject.QUOTATION, "We saw it happen 0,", 0)
        wanted = Correction(0, guild, "0", place, Verdict.SPEAKER, f"Speaker {guild}")
        assert await storage.corrections.save(wanted, now_utc=NOW, most=9)


@pytest.mark.parametrize("bad", SERVERS)
@pytest.mark.parametrize("trouble", ["correcting", "storing", "row"])
async def test_other_servers_corrections_are_shown_when_one_raises(  # noqa: PLR0917
    storage: Storage,
    folder: Path,
    tmp_path: Path,
    bad: int,
    trouble: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await correct_in_each(storage, folder, SERVERS)
    save_overlay = storage.corrections.save_overlay

    def fail_correcting(article: Article, wanted: Sequence[Correction]) -> object:
        if any(one.guild_id == bad for one in wanted):
            raise FAULT
        return correct(article, wanted)

    async def fail_storing(guild_id: int, *about: object) -> None:
        if guild_id == bad:
            raise FAULT
        await save_overlay(guild_id, *about)  # type: ignore[arg-type]  # handed through

    if trouble == "correcting":
        monkeypatch.setattr(rebuild, "correct", fail_correcting)
    elif trouble == "storing":
        monkeypatch.setattr(storage.corrections, "save_overlay", fail_storing)
    else:
        change(tmp_path / "a.db", "UPDATE correction SET verdict = '?' WHERE guild_id = ?", bad)
    await Library(storage, folder).load()
    archive = Archive(storage)
    for server in SERVERS:
        _, page = await archive.of(server).quotations_in(1)
        shown = "Anna Rossi" if server == bad else f"Speaker {server}"
        assert [one.speaker for one in page.items] == [shown]


async def test_seeds_are_loaded_when_a_correction_of_the_operators_cannot_be_read(
    storage: Storage, folder: Path, tmp_path: Path
) -> None:
    await correct_in_each(storage, folder, [OPERATOR])
    change(tmp_path / "a.db", "UPDATE correction SET verdict = '?'")
    (folder / "new.txt").write_text(TEXT.format("again"), encoding="utf-8")
    report = await Library(storage, folder).load()
    assert len(report.added) == 1


@pytest.mark.parametrize("bad", range(COUNT))
async def test_other_near_duplicates_are_told_when_comparing_one_raises(
    storage: Storage, folder: Path, bad: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(COUNT):
        same = " ".join(f"word{n} and" for n in range(200))
        (folder / f"{number}.txt").write_text(f"{TEXT.format(number)}\n{same}.", encoding="utf-8")
    find = duplicates.find_near_duplicate

    async def fail(*about: object, but: str) -> object:
        if but == str(bad):
            raise FAULT
        return await find(*about, but=but)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(loading, "find_near_duplicate", fail)
    report = await Library(storage, folder).load()
    assert len(report.added) == COUNT
    assert len(report.alike) == COUNT - 1


@pytest.mark.parametrize("bad", [1, 2, 3])
async def test_other_deeds_are_listed_when_an_entry_cannot_be_read(
    storage: Storage, tmp_path: Path, bad: int
) -> None:
    for user_id in (1, 2, 3):
        entry = LogEntry(user_id, NOW, AuditAction.HIDE, "")
        await storage.servers.add_entry(1, entry, forget_utc=NOW - timedelta(days=1))
    change(tmp_path / "a.db", "UPDATE log_entry SET deed = '?' WHERE user_id = ?", bad)
    page = await storage.servers.list_entries(1, since_utc=NOW, offset=0, limit=10)
    assert [one.user_id for one in page.items] == [one for one in (3, 2, 1) if one != bad]
