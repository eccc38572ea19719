"""What servers typed, through the operator's commands: corrections, backup, rebuild."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.library.corrections.service import CorrectionDesk
from bot.library.own_articles import ArticleDesk
from bot.library.sources.web import WebClient
from bot.models.article import Basis
from bot.models.moderation import OwnText, Verdict
from bot.storage import open_storage
from tests.cogs.test_article import STORY
from tests.operations.running import dateline

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from bot.storage.contract import Storage

GUILD, OTHER = 71, 72


def now() -> datetime:
    return datetime.now(UTC)


def at(path: Path, work: Callable[[Storage], Coroutine[None, None, None]]) -> None:
    """Do something with the database while no bot has it open."""

    async def opened() -> None:
        storage = await open_storage(path)
        try:
            await work(storage)
        finally:
            await storage.close()

    asyncio.run(opened())


async def type_things(storage: Storage) -> None:
    """Add an article of the server's own, and correct who said the seed's first quotation."""
    archive = Archive(storage)
    articles = ArticleDesk(storage, archive, now, WebClient())
    await articles.save(await articles.read_text(GUILD, 1, OwnText(STORY)))
    (seed,) = (await archive.of(None).articles()).items
    _, page = await archive.of(GUILD).quotations_in(seed.id)
    corrections = CorrectionDesk(storage, archive, now)
    citation = page.items[0].citation
    passage = await corrections.look(GUILD, seed.id, seed.revision, citation.span)
    await corrections.correct(passage, Verdict.SPEAKER, "Cora Lind")


async def everything_is_there(storage: Storage) -> None:
    answers = Archive(storage).of(GUILD)
    assert (await answers.size()).articles == 2
    for name in ("Olaf Berg", "Cora Lind"):
        speaker = await answers.find_speaker(name)
        assert (await answers.quotations_of(speaker.id)).total == 1


def test_rebuild_keeps_what_servers_typed(home: Path, database: Path) -> None:
    at(database, type_things)
    done = dateline(home, "rebuild")
    assert done.returncode == 0, done.stderr
    at(database, everything_is_there)


def test_backup_without_articles_keeps_what_servers_typed(home: Path, database: Path) -> None:
    at(database, type_things)
    copy = home / "copy.db"
    assert dateline(home, "backup", "--without-articles", str(copy)).returncode == 0
    assert dateline(home, "restore", str(copy)).returncode == 0
    assert dateline(home, "ingest").returncode == 0
    at(database, everything_is_there)


def test_correction_of_one_server_holds_for_all_once_the_operator_applies_it(
    home: Path, database: Path
) -> None:
    at(database, type_things)
    printed = dateline(home, "corrections").stdout
    (one,) = json.loads(printed)
    assert (one["verdict"], one["value"], one["servers"]) == ("speaker", "Cora Lind", 1)
    assert str(GUILD) not in printed
    (home / "list.json").write_text(printed)
    done = dateline(home, "corrections", "--apply", str(home / "list.json"))
    assert done.stdout == "1 corrections hold for all servers\n"

    async def holds(storage: Storage) -> None:
        for guild_id in (None, OTHER):
            answers = Archive(storage).of(guild_id)
            speaker = await answers.find_speaker("Cora Lind")
            (quotation,) = (await answers.quotations_of(speaker.id)).items
            assert quotation.basis is Basis.CORRECTED

    at(database, holds)


@pytest.mark.parametrize(
    "text", ["", "{}x", '[{"article": "a"}]', '[{"article": "71/a", "value": null}]', "[1]"]
)
def test_list_of_another_form_is_refused(home: Path, database: Path, text: str) -> None:
    assert database.exists()
    (home / "list.json").write_text(text)
    done = dateline(home, "corrections", "--apply", str(home / "list.json"))
    assert done.returncode == 2
    assert done.stderr.startswith("dateline: That is no list of corrections")
