"""How readings enter the library."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.errors import StorageError
from bot.models.article import Article, Paragraph, ParagraphKind, Person, PersonKind, Role, Span
from bot.models.library import SEEDS_ALONE
from bot.storage import open_storage
from bot.storage.records import StoredFile
from tests.building import as_reading, build_article
from tests.storage.test_migrations import assert_full_text_agrees

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.models.library import SpeakerNames
    from bot.storage.contract import Storage

ONE = build_article("one", "[First|Ann Lee] said Ann Lee.", days=[("said", date(2020, 1, 1))])
ONE_AGAIN = build_article("one", "[Second|Bob Ray] said Bob Ray on the day after.")
TWO = build_article("two", "[Third|Ann Lee] said Ann Lee.")


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    yield storage
    await storage.close()


async def put(
    storage: Storage, load: str, *articles: Article, vanished: tuple[str, ...] = ()
) -> None:
    await storage.loading.stage(load, [as_reading(article) for article in articles])
    await storage.loading.switch(load, staged=len(articles), vanished=vanished)


def count(tmp_path: Path, table: str) -> int:
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        ((rows,),) = connection.execute(f"SELECT count(*) FROM {table}")
    return int(rows)


async def test_get_files_tells_what_is_shown_when_more_is_staged(storage: Storage) -> None:
    await put(storage, "first", ONE)
    await storage.loading.stage("second", [as_reading(ONE_AGAIN), as_reading(TWO)])
    files = await storage.loading.get_files(["none", "two", "one"])
    assert files == {"one": StoredFile(ONE.text.encode(), 1)}


async def test_list_vanished_tells_titles_when_their_files_are_not_there(storage: Storage) -> None:
    await put(storage, "first", ONE, TWO)
    assert await storage.loading.list_vanished({"one", "none"}) == {"two": TWO.title}
    assert set(await storage.loading.get_files(["one"])) == {"one"}


async def test_clear_leftovers_deletes_all_of_it_when_a_load_was_cut_off(
    storage: Storage, tmp_path: Path
) -> None:
    await put(storage, "first", ONE)
    tables = ("article", "edition", "block", "speaker", "appearance", "quotation", "key_date",
              "summary_sentence")  # fmt: skip
    before = {table: count(tmp_path, table) for table in tables}
    await storage.loading.stage("cut off", [as_reading(ONE_AGAIN), as_reading(TWO)])
    assert all(count(tmp_path, table) > before[table] for table in tables if table != "key_date")
    await storage.loading.clear_leftovers()
    assert {table: count(tmp_path, table) for table in tables} == before
    assert_full_text_agrees(tmp_path / "a.db")


async def test_clear_leftovers_keeps_what_is_shown_when_nothing_is_left_over(
    storage: Storage,
) -> None:
    await put(storage, "first", ONE, TWO)
    await storage.loading.clear_leftovers()
    assert set(await storage.loading.get_files(["one", "two"])) == {"one", "two"}


async def test_switch_is_refused_when_another_process_cleared_what_was_staged(
    storage: Storage, tmp_path: Path
) -> None:
    await put(storage, "first", ONE)
    await storage.loading.stage("second", [as_reading(TWO)])
    other = await open_storage(tmp_path / "a.db")
    await other.loading.clear_leftovers()
    await other.close()
    with pytest.raises(StorageError, match=r"^Another process loaded the articles"):
        await storage.loading.switch("second", staged=1, vanished=("one",))
    assert set(await storage.loading.get_files(["one", "two"])) == {"one"}


async def test_revision_rises_only_when_the_bytes_differ(storage: Storage) -> None:
    revisions = []
    for load, article, version in (
        ("a", ONE, 1), ("b", ONE, 2), ("c", ONE_AGAIN, 2), ("d", ONE, 2),
    ):  # fmt: skip
        await storage.loading.stage(load, [as_reading(article, version)])
        await storage.loading.switch(load, staged=1, vanished=())
        await storage.loading.clear_leftovers()
        (heading,) = await storage.read_library(
            SEEDS_ALONE, lambda library: library.list_articles(offset=0, limit=9)
        )
        revisions.append(heading.revision)
    assert revisions == [1, 1, 2, 3]


async def list_names(storage: Storage) -> list[SpeakerNames]:
    return await storage.read_library(SEEDS_ALONE, lambda one: list(one.list_speaker_names()))


async def test_speaker_ids_are_never_given_again_when_a_speaker_vanished(storage: Storage) -> None:
    await put(storage, "first", ONE)
    (ann,) = await list_names(storage)
    await put(storage, "second", vanished=("one",))
    await storage.loading.clear_leftovers()
    assert await list_names(storage) == []
    await put(storage, "third", ONE)
    (again,) = await list_names(storage)
    assert again.name == ann.name
    assert again.id > ann.id


async def test_speakers_are_one_when_two_articles_name_them_alike(storage: Storage) -> None:
    await put(storage, "first", ONE, TWO)
    assert [(one.name, one.quotations) for one in await list_names(storage)] == [("Ann Lee", 2)]


async def test_the_role_in_the_body_leads_when_the_caption_has_another(storage: Storage) -> None:
    text = "Mayor Ann Lee. “Yes”, said Ann Lee, the head of the council."
    ann = Person(
        "Ann Lee",
        PersonKind.PERSON,
        "Lee",
        (Role("Mayor", Span(0, 5)), Role("head of the council", Span(40, 59))),
    )
    article = build_article("one", "[Yes|Ann Lee]", people=[ann])
    object.__setattr__(article, "text", text)
    object.__setattr__(
        article,
        "paragraphs",
        (
            Paragraph(0, ParagraphKind.CAPTION, Span(0, 14)),
            Paragraph(1, ParagraphKind.BODY, Span(15, len(text))),
        ),
    )
    await put(storage, "first", article)
    (speaker,) = await storage.read_library(
        SEEDS_ALONE, lambda library: library.list_speakers({1: 1})
    )
    assert speaker.role == "head of the council"


async def test_a_text_with_a_nul_is_refused_when_it_is_staged(storage: Storage) -> None:
    with pytest.raises(StorageError, match="holds the character NUL"):
        await storage.loading.stage("first", [as_reading(build_article("one", "a\x00b"))])
