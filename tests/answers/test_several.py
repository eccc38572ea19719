"""What one process changes shows in the next answer of another, which kept what it counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.library.corrections.service import CorrectionDesk
from bot.models.moderation import OwnText, Verdict
from bot.storage import open_storage
from tests.answers.test_archive import BRIDGE, HARBOUR, put
from tests.building import build_article
from tests.storage.contract.conftest import ENGINES
from tests.storage.contract.library import NOW, add_own

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.storage.contract import Storage

SERVER = 71


@pytest.fixture(params=ENGINES)
async def pair(
    request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[tuple[Storage, ...]]:
    """Return one database as two processes open it."""
    place = tmp_path / "a.db"
    if request.param == "postgres":
        place = request.getfixturevalue("emptied")
    opened = (await open_storage(place), await open_storage(place))
    await put(opened[0], BRIDGE)
    yield opened
    for storage in opened:
        await storage.close()


async def test_next_answer_shows_what_another_process_changed(pair: tuple[Storage, ...]) -> None:
    writing, reading = pair
    answers = Archive(reading).of(SERVER)

    async def seen() -> tuple[int, list[str]]:
        speakers = await answers.suggest_speakers("")
        return (await answers.size()).articles, sorted(str(one.name) for one in speakers)

    articles, speakers = await seen()
    await put(writing, BRIDGE, HARBOUR)
    loaded = await seen()
    assert loaded[0] == articles + 1
    assert len(loaded[1]) > len(speakers)
    own = build_article("own", "[All is well|Ann Lee].")
    slug = await add_own(writing, SERVER, OwnText(own.text, "Own", None), own)
    assert await seen() == (loaded[0] + 1, sorted([*loaded[1], "Ann Lee"]))
    assert await writing.own.delete_article(SERVER, slug)
    assert await seen() == loaded
    await writing.own.hide(SERVER, HARBOUR.slug, NOW)
    assert await seen() == (articles, speakers)
    await writing.own.restore(SERVER, HARBOUR.slug)
    assert await seen() == loaded

    (article,) = [one for one in (await answers.articles()).items if one.slug == BRIDGE.slug]
    quotation = (await answers.quotations_in(article.id))[1].items[0]
    assert quotation.speaker
    desk = CorrectionDesk(writing, Archive(writing), lambda: NOW)
    passage = await desk.look(SERVER, article.id, article.revision, quotation.citation.span)
    await desk.correct(passage, Verdict.SPEAKER, "Zoe Quill")
    found, page = await answers.quotations("Quill")
    assert (found.name, page.total) == ("Zoe Quill", 1)
