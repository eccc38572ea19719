"""Corrections on a reading: which of several alike is meant, and what a stale reading shows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.answers.archive import Archive
from bot.library.corrections.apply import correct, place_of
from bot.models.article import Basis, Span
from bot.models.moderation import Correction, Subject, TextAnchor, Verdict
from bot.storage import open_storage
from tests.building import as_reading, build_article

if TYPE_CHECKING:
    from pathlib import Path

STORY = build_article(
    "story", "[No|Ann Lee], said Lee.", "[No|Bo Lund], said Lund.", "[No|Cy Moss], said Moss."
)


def correction(number: int, verdict: Verdict, value: str | None = None) -> Correction:
    place = TextAnchor(Subject.QUOTATION, "No", number)
    return Correction(number + 1, 71, "story", place, verdict, value)


@pytest.mark.parametrize("in_order", [1, -1])
def test_second_of_three_alike_stays_the_second_when_the_first_is_taken_out(in_order: int) -> None:
    wanted = [
        correction(0, Verdict.NONE), correction(1, Verdict.SPEAKER, "Dee Fox"),
        correction(2, Verdict.NONE),
    ]  # fmt: skip
    article, placed = correct(STORY, wanted[::in_order])
    assert [one.speaker for one in article.quotations] == ["Dee Fox"]
    assert [one.basis for one in article.quotations] == [Basis.CORRECTED]
    assert placed == {1, 2, 3}


def test_second_is_corrected_and_not_the_third_when_the_first_is_taken_out() -> None:
    wanted = [correction(0, Verdict.NONE), correction(1, Verdict.SPEAKER, "Dee Fox")]
    article, _ = correct(STORY, wanted)
    assert [one.speaker for one in article.quotations] == ["Dee Fox", "Cy Moss"]


def test_last_is_meant_when_there_are_fewer_alike_now() -> None:
    article, placed = correct(STORY, [correction(7, Verdict.UNKNOWN)])
    assert [one.speaker for one in article.quotations] == ["Ann Lee", "Bo Lund", None]
    assert placed == {8}


def test_place_is_that_of_the_passage_and_of_no_other() -> None:
    spans = [one.spans[0] for one in STORY.quotations]
    assert [place_of(STORY, span) for span in spans] == [
        TextAnchor(Subject.QUOTATION, "No", number) for number in range(3)
    ]
    assert place_of(STORY, Span(0, 5)) is None


async def test_corrected_reading_of_an_earlier_text_is_not_shown(tmp_path: Path) -> None:
    storage = await open_storage(tmp_path / "a.db")
    try:
        await storage.loading.stage("one", [as_reading(STORY)])
        await storage.loading.switch("one", staged=1, vanished=())
        base = await storage.corrections.get_base("story")
        assert base is not None
        wanted = correction(0, Verdict.SPEAKER, "Dee Fox")
        assert await storage.corrections.save(wanted, now_utc=datetime.now(UTC), most=9)
        fixed, _ = correct(STORY, [wanted])
        await storage.corrections.save_overlay(71, base, as_reading(fixed), {1})
        answers = Archive(storage).of(71)
        assert (await answers.find_speaker("Fox")).quotations == 1

        other = build_article("story", "[Yes|Ann Lee], said Lee.")
        await storage.loading.stage("two", [as_reading(other)])
        await storage.loading.switch("two", staged=1, vanished=())
        _, page = await answers.quotations_in(1)
        assert [one.texts for one in page.items] == [("Yes",)]
    finally:
        await storage.close()
