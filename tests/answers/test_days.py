"""The days that typed words mean."""

from __future__ import annotations

from datetime import date
from unittest.mock import Mock

import pytest

from bot.answers.days import find_days
from bot.errors import UnknownDays
from bot.models.library import AskedDays, CitedDate
from bot.models.message import Days

TODAY = date(2026, 11, 28)

TYPED = [
    ("coming", TODAY, date.max),
    (" Coming ", TODAY, date.max),
    ("today", TODAY, TODAY),
    ("23 Nov 2020", date(2020, 11, 23), date(2020, 11, 23)),
    ("november 23, 2020", date(2020, 11, 23), date(2020, 11, 23)),
    ("2020-11-23", date(2020, 11, 23), date(2020, 11, 23)),
    ("23.11.2020", date(2020, 11, 23), date(2020, 11, 23)),
    ("june 2021", date(2021, 6, 1), date(2021, 6, 30)),
    ("2020", date(2020, 1, 1), date(2020, 12, 31)),
    ("next week", date(2026, 11, 30), date(2026, 12, 6)),
    ("from 1 to 5 June 2021", date(2021, 6, 1), date(2021, 6, 5)),
    ("2020-11-01 to 2020-12-01", date(2020, 11, 1), date(2020, 12, 1)),
    ("between 1 March 2020 and 4 May 2021", date(2020, 3, 1), date(2021, 5, 4)),
]


@pytest.mark.parametrize(("typed", "first", "last"), TYPED)
def test_days_are_found_when_the_words_mean_some(typed: str, first: date, last: date) -> None:
    assert find_days(typed, TODAY) == AskedDays(Days(first, last))


def test_every_year_is_meant_when_this_day_is_typed() -> None:
    assert find_days("On this day", TODAY) == AskedDays(Days(TODAY, TODAY), every_year=True)


# The last ones hold a year or a day, and a number that no reading explains.
UNREAD = ["", "blue", "@everyone", "31 June 2021", "soon", "31 feb 2021", "12 Nov 20", "2021년 6월"]


@pytest.mark.parametrize("typed", UNREAD)
def test_days_are_refused_when_the_words_mean_none(typed: str) -> None:
    with pytest.raises(UnknownDays, match=r"Type for example 23 Nov 2020"):
        find_days(typed, TODAY)


@pytest.mark.parametrize(
    ("asked", "first", "last", "held"),
    [
        (AskedDays(Days(TODAY, TODAY)), date(2026, 11, 1), date(2026, 11, 30), True),
        (AskedDays(Days(TODAY, TODAY)), date(2026, 11, 1), date(2026, 11, 27), False),
        (AskedDays(Days(TODAY, TODAY)), date(2026, 11, 29), date(2026, 11, 29), False),
        (
            AskedDays(Days(TODAY, TODAY), every_year=True),
            date(2020, 11, 28),
            date(2020, 11, 28),
            True,
        ),
        (AskedDays(Days(TODAY, TODAY), every_year=True), TODAY, TODAY, False),
    ],
)
def test_key_date_is_held_when_it_has_a_day_of_those_asked_for(
    asked: AskedDays, first: date, last: date, *, held: bool
) -> None:
    assert asked.holds(CitedDate("then", first, last, "It was then.", None, Mock())) is held
