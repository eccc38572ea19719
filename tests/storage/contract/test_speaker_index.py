"""The stored index of speakers counts in one state of the seeds, and in one layout."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bot.models.library import SEEDS_ALONE, Scope
from bot.models.moderation import OwnText
from tests.building import as_reading
from tests.storage.contract.library import add_own
from tests.storage.contract.test_preview import NEW

if TYPE_CHECKING:
    from bot.storage.contract import LibraryCounts, Storage

CONTENT = bytes(range(256)) * 40


def get(layout: str, library: LibraryCounts) -> bytes | None:
    return library.get_speaker_index(layout)


async def saved(storage: Storage, layout: str = "1", scope: Scope = SEEDS_ALONE) -> bytes | None:
    return await storage.read_library(scope, partial(get, layout))


async def test_index_is_gone_when_the_seeds_change(filled: Storage) -> None:
    before = await filled.own.get_generation(SEEDS_ALONE)
    assert await saved(filled) is None
    await filled.loading.save_speaker_index(before, "1", CONTENT)
    assert await saved(filled) == await saved(filled, scope=Scope(5)) == CONTENT
    await filled.loading.stage("load", [as_reading(NEW)])
    assert await filled.loading.preview("load", [], partial(get, "1")) is None
    after = await filled.loading.switch("load", staged=1, vanished=[])
    assert await saved(filled) is None
    await filled.loading.save_speaker_index(after, "1", b"new")
    await filled.loading.save_speaker_index(before, "1", CONTENT)  # by a slower process
    assert await saved(filled) == b"new"


async def test_index_is_not_read_when_its_layout_is_another(filled: Storage) -> None:
    state = await filled.own.get_generation(SEEDS_ALONE)
    await filled.loading.save_speaker_index(state, "1", CONTENT)
    assert await saved(filled, "2") is None
    await filled.loading.save_speaker_index(state, "2", b"two")
    assert (await saved(filled, "1"), await saved(filled, "2")) == (None, b"two")


async def test_index_is_not_read_when_a_server_has_articles_of_its_own(filled: Storage) -> None:
    state = await filled.own.get_generation(SEEDS_ALONE)
    await filled.loading.save_speaker_index(state, "1", CONTENT)
    await add_own(filled, 71, OwnText("It leaks.", "Own"), NEW)
    assert await saved(filled, scope=Scope(71)) is None
    assert await saved(filled, scope=Scope(72)) == CONTENT
