"""A post that is out is composed again: what cannot be found for certain is left out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.briefing.recomposer import recompose
from bot.models.briefing import Slot
from bot.storage import open_storage
from bot.storage.records import PostCitation, PostPart, SentPost
from tests.building import build_article
from tests.storage.contract.library import put

if TYPE_CHECKING:
    from pathlib import Path

    from bot.models.article import Article
    from bot.models.briefing import BriefingContent

DAY = date(2026, 1, 10)
WORDS = "We will stay"
ANN, BO = f"[{WORDS}|Ann Lee], said Lee.", f"[{WORDS}|Bo Lund], said Lund."


async def compose(path: Path, article: Article, *citations: PostCitation) -> BriefingContent:
    """Return what a post of `DAY` with these citations tells if this is the article now."""
    storage = await open_storage(path / "a.db")
    try:
        await put(storage, article)
        post = SentPost(Slot(1, DAY), 2, 3, 0, (PostCitation(PostPart.ARTICLE, "a"), *citations))
        return await recompose(storage, Archive(storage).of(7), 7, post)
    finally:
        await storage.close()


@pytest.mark.parametrize(
    ("paragraphs", "start", "speaker"),
    [
        ((ANN,), 1, "Ann Lee"),
        ((BO, ANN), 1, "Bo Lund"),  # both have the words: the one at the place
        (("It rained.", ANN), 5, "Ann Lee"),  # the only one with the words
        (("It rained.", BO, ANN), 5, None),
        (("It rained.",), 1, None),
    ],
)
async def test_quotation_is_found_when_its_place_or_its_words_are_certain(
    tmp_path: Path, paragraphs: tuple[str, ...], start: int, speaker: str | None
) -> None:
    cited = PostCitation(PostPart.QUOTATION, "a", start, WORDS)
    (item,) = (await compose(tmp_path, build_article("a", *paragraphs), cited)).items
    assert item
    assert (item.quotation.speaker if item.quotation else None) == speaker


@pytest.mark.parametrize(
    ("paragraphs", "start", "number"),
    [
        (("It rained.", "It rained."), 0, 1),
        (("It snowed.", "It rained."), 0, 2),
        (("It snowed.", "It rained.", "It rained."), 0, None),
        (("It snowed.",), 0, None),
    ],
)
async def test_sentence_is_found_when_its_place_or_its_words_are_certain(
    tmp_path: Path, paragraphs: tuple[str, ...], start: int, number: int | None
) -> None:
    cited = PostCitation(PostPart.SENTENCE, "a", start, "It rained.")
    (item,) = (await compose(tmp_path, build_article("a", *paragraphs), cited)).items
    assert item
    assert [one.citation.paragraph for one in item.sentences] == ([number] if number else [])


@pytest.mark.parametrize(
    ("day", "anniversary", "upcoming"),
    [
        (date(2020, 1, 10), True, False),
        (date(2020, 1, 11), False, False),  # corrected to another day
        (date(2026, 1, 10), False, True),
        (date(2026, 1, 11), False, True),
        (date(2027, 1, 10), False, True),
    ],
)
async def test_date_is_told_again_when_it_still_belongs_under_its_heading(
    tmp_path: Path, day: date, *, anniversary: bool, upcoming: bool
) -> None:
    article = build_article("a", "It opened that day.", days=[("that day", day)])
    parts = (PostPart.ON_THIS_DAY, PostPart.UPCOMING)
    cited = [PostCitation(part, "a", article.text.index("that"), "that day") for part in parts]
    content = await compose(tmp_path, article, *cited)
    assert (bool(content.on_this_day), bool(content.upcoming)) == (anniversary, upcoming)
