"""What a load is about to show is counted as it will be."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.models.library import SEEDS_ALONE
from bot.models.moderation import OwnText
from tests.building import as_reading, build_article
from tests.storage.contract.library import add_own

if TYPE_CHECKING:
    from bot.storage.contract import LibraryCounts, Storage

CHANGED = build_article(
    "bridge",
    "The bridge opened on 9 April. [It holds|Lena Moe], Moe said. [It does|Olaf Berg], said Berg.",
    title="Bridge opens",
    published=date(2022, 4, 9),
    days=[("9 April", date(2022, 4, 9))],
)
NEW = build_article(
    "tunnel", "[It leaks|Jane Porter], Porter said.", title="Tunnel", published=date(2022, 5, 1)
)


def counts(library: LibraryCounts) -> tuple[object, ...]:
    return (
        library.generation,
        library.get_size(),
        library.count_key_dates(),
        list(library.list_speaker_names()),
    )


async def test_preview_counts_what_the_switch_shows(filled: Storage) -> None:
    before = await filled.read_library(SEEDS_ALONE, counts)
    await filled.loading.stage("load", [as_reading(CHANGED), as_reading(NEW)])
    seen = await filled.loading.preview("load", ["harbour"], counts)
    assert await filled.read_library(SEEDS_ALONE, counts) == before
    shown = await filled.loading.switch("load", staged=2, vanished=["harbour"])
    assert seen == await filled.read_library(SEEDS_ALONE, counts)
    assert seen[0] == shown


async def test_preview_leaves_out_other_loads_and_what_is_a_servers_own(filled: Storage) -> None:
    await add_own(filled, 71, OwnText("It leaks.", "Own"), NEW)
    await filled.loading.stage("cut off", [as_reading(NEW)])
    await filled.loading.stage("load", [as_reading(CHANGED)])
    seen = await filled.loading.preview("load", [], counts)
    await filled.loading.switch("load", staged=1, vanished=[])
    assert seen == await filled.read_library(SEEDS_ALONE, counts)
