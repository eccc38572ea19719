"""A dateline without a year: the year is worked out from the story, or stays unknown."""

from __future__ import annotations

from datetime import date

import pytest

from bot.parsing.reader import read_article

_DATELINE = "OSLO, May 9 (North Wire) -- "
_RECEIVED = date(2026, 11, 28)


def _read(story: str, received: date | None = _RECEIVED) -> tuple[date | None, bool]:
    article = read_article(story, slug="wire", received=received)
    return article.published, article.published_derived


@pytest.mark.parametrize(
    ("story", "day"),
    [
        # the lead's weekday: May 9 was a Thursday in 2024 and 2019, a Monday in 2022
        ("Ferries stopped on Thursday. The line opened in 2021.", date(2024, 5, 9)),
        ("Ferries stopped on Monday. The line opened in 2021.", date(2022, 5, 9)),
        # without a year that is told: the latest that fits
        ("Ferries stopped on Thursday.", date(2024, 5, 9)),
        ("Ferries stopped on Saturday.", date(2026, 5, 9)),
        # a weekday with its date says it more surely than the lead's
        ("Ferries stopped on Sunday. They sail again on Monday, May 12.", date(2025, 5, 9)),
        ("Ferries stopped. They sail again on Friday 10 May.", date(2024, 5, 9)),
        # a year that is told as past leaves one year alone
        ("Ferries stopped. The pier was built in 2026.", date(2026, 5, 9)),
        # a year to come bounds nothing
        ("Ferries stopped on Thursday. A tunnel will open in 2027.", date(2024, 5, 9)),
    ],
)
def test_year_is_worked_out_when_the_story_tells_enough(story: str, day: date) -> None:
    assert _read(_DATELINE + story) == (day, True)


@pytest.mark.parametrize(
    ("story", "received"),
    [
        # nothing to go by, and months old
        ("Ferries stopped in high winds.", _RECEIVED),
        ("Ferries stopped in high winds.", None),
        # two years are left
        ("Ferries stopped. The pier was built in 2025.", _RECEIVED),
        ("Ferries stopped. The pier was built in 2025.", None),
        # the days that are named together fall together in no year that is possible
        ("The ferries sail on Monday, May 12, and on Friday, May 13.", _RECEIVED),
    ],
)
def test_year_stays_unknown_when_the_story_leaves_it_open(
    story: str, received: date | None
) -> None:
    assert _read(_DATELINE + story, received) == (None, False)


@pytest.mark.parametrize(
    ("received", "day"),
    [
        (date(2026, 5, 9), date(2026, 5, 9)),
        (date(2026, 5, 20), date(2026, 5, 9)),
        (date(2026, 5, 8), date(2026, 5, 9)),  # it is tomorrow there already
    ],
)
def test_year_is_that_of_the_text_when_it_comes_in_fresh(received: date, day: date) -> None:
    assert _read(_DATELINE + "Ferries stopped in high winds.", received) == (day, True)


def test_year_is_last_years_when_news_of_december_comes_in_january() -> None:
    story = "OSLO, Dec. 30 (North Wire) -- Ferries stopped in high winds."
    assert _read(story, date(2026, 1, 2)) == (date(2025, 12, 30), True)


def test_year_is_not_worked_out_when_the_text_tells_it() -> None:
    story = "Date: 2023-05-09\n\n" + _DATELINE + "Ferries stopped on Thursday."
    assert _read(story) == (date(2023, 5, 9), False)


def test_days_of_the_story_are_known_when_its_year_is_worked_out() -> None:
    story = _DATELINE + "Ferries stopped on Thursday. They had run since 2021, and start on May 14."
    article = read_article(story, slug="wire", received=_RECEIVED)
    found = {f.span.of(story): f.value for f in article.time_expressions}
    assert found["Thursday"] == "2024-05-09"
    assert found["May 14"] == "2024-05-14"
