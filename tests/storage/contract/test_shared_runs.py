"""Quotations found by runs of their words, on both engines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.models.library import SEEDS_ALONE, Scope
from bot.models.moderation import OwnText
from bot.models.wording import list_words
from tests.building import build_article
from tests.storage.contract.library import add_own, put

if TYPE_CHECKING:
    from bot.storage.contract import LibraryReader, Storage

PIER = build_article(
    "pier",
    "[We have waited nine years for a new pier|Jane Porter], she said.",
    "[No|Olaf Berg]. [It will never carry a car|Olaf Berg].",
)


async def find(storage: Storage, words: str, scope: Scope = SEEDS_ALONE) -> list[str]:
    def ask(library: LibraryReader) -> list[str]:
        found = library.list_quotations_sharing(list_words(words), limit=5)
        return [quotation.texts[0] for _, quotation in found]

    return await storage.read_library(scope, ask)


async def test_quotation_is_found_when_a_part_of_it_is_worded_alike(filled: Storage) -> None:
    await put(filled, PIER)
    assert await find(filled, "waited 9 years for an old pier") == [
        "We have waited nine years for a new pier"
    ]
    # The one that shares more runs comes first.
    assert await find(filled, "We have waited for years, it will never carry a car") == [
        "It will never carry a car",
        "We have waited for years",
        "We have waited nine years for a new pier",
    ]
    assert await find(filled, "never carry") == []


async def list_within(storage: Storage, words: str, scope: Scope = SEEDS_ALONE) -> list[str]:
    def ask(library: LibraryReader) -> list[str]:
        found = library.list_quotations_within(list_words(words), limit=5)
        return [quotation.texts[0] for _, quotation in found]

    return await storage.read_library(scope, ask)


async def test_quotation_is_found_when_other_words_stand_between_its_own(filled: Storage) -> None:
    await add_own(filled, 71, OwnText(PIER.text), replace(PIER, slug="71/1"))
    words = "it really will then never twice carry today a car"
    assert await find(filled, words, Scope(71)) == []
    assert await list_within(filled, words, Scope(71)) == ["It will never carry a car"]
    assert await list_within(filled, words) == []
    # Two runs are needed, and one may be broken as often as the length allows.
    for added, most in ((3, 14), (2, 24), (1, 60)):
        broken = ["it", *["then"] * added, "will", "never", "carry"]
        for length, found in ((most, True), (most + 1, False)):
            asked = " ".join([*broken, *["so"] * (length - len(broken))])
            assert bool(await list_within(filled, asked, Scope(71))) is found


async def test_speaker_of_a_found_quotation_is_named_by_id(filled: Storage) -> None:
    def ask(library: LibraryReader) -> tuple[int | None, list[int]]:
        ((speaker_id, _),) = library.list_quotations_sharing(
            list_words("Ships can call in spring"), limit=5
        )
        return speaker_id, [one.id for one in library.list_speaker_names() if "Berg" in one.name]

    speaker_id, berg = await filled.read_library(SEEDS_ALONE, ask)
    assert [speaker_id] == berg


async def test_runs_go_with_their_edition_and_come_with_the_next_one(storage: Storage) -> None:
    await put(storage, PIER)
    changed = build_article("pier", "[The pier will open in the autumn|Jane Porter], she said.")
    await put(storage, changed)
    assert await find(storage, "waited nine years for a new pier") == []
    assert await find(storage, "the pier will open") == ["The pier will open in the autumn"]
    await put(storage, vanished=("pier",))
    assert await find(storage, "the pier will open") == []


async def test_own_articles_are_found_by_their_server_alone(storage: Storage) -> None:
    await add_own(storage, 71, OwnText(PIER.text), replace(PIER, slug="71/1"))
    words = "we have waited nine years"
    assert await find(storage, words) == []
    assert await find(storage, words, Scope(72)) == []
    assert len(await find(storage, words, Scope(71))) == 1


async def test_words_that_hundreds_share_are_found_all_the_same(storage: Storage) -> None:
    same = "[We are open to talks at any time|Jane Porter]."
    await put(storage, *(build_article(f"talks-{number}", same) for number in range(60)))
    assert len(await find(storage, "We are open to talks at any time")) == 5


async def test_days_of_a_library_are_its_first_and_last(filled: Storage) -> None:
    def ask(library: LibraryReader) -> list[str]:
        return [day.isoformat() for day in library.get_days() or ()]

    assert await filled.read_library(SEEDS_ALONE, ask) == ["2021-03-03", "2022-04-05"]


async def test_texts_are_found_by_phrases_that_they_all_hold(filled: Storage) -> None:
    def ask(library: LibraryReader) -> list[list[str]]:
        asked = (["waited for years", "Monday"], ["years waited"], ["…"])
        return [
            [one.heading.slug for one in library.list_texts_with(phrases, limit=5)]
            for phrases in asked
        ]

    assert await filled.read_library(SEEDS_ALONE, ask) == [["harbour"], [], []]
