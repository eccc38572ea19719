"""Holidays: fixed and movable ones; days published by the states that keep them."""

from __future__ import annotations

from datetime import date
from string import capwords

import pytest

from bot.parsing.dates.holidays import HOLIDAYS, easter
from bot.parsing.reader import read_article
from tests.parsing.dates.reading import value_of, values


@pytest.mark.parametrize(
    ("year", "day"),
    [
        # Meeus, Astronomical Algorithms, chapter 8, and church calendars
        (1818, date(1818, 3, 22)),
        (1954, date(1954, 4, 18)),
        (1991, date(1991, 3, 31)),
        (2000, date(2000, 4, 23)),
        (2011, date(2011, 4, 24)),
        (2020, date(2020, 4, 12)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_easter_is_the_churchs_when_computed(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("thanksgiving", date(2020, 11, 26)),
        ("black friday", date(2020, 11, 27)),
        ("memorial day", date(2020, 5, 25)),
        ("labor day", date(2020, 9, 7)),
        ("election day", date(2020, 11, 3)),
        ("good friday", date(2020, 4, 10)),
        ("martin luther king day", date(2020, 1, 20)),
        ("mother's day", date(2020, 5, 10)),
    ],
)
def test_movable_holiday_falls_on_its_day_when_computed(name: str, day: date) -> None:
    assert HOLIDAYS[name](2020) == day


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They will be home by Christmas.", "2020-12-25"),
        ("Sales begin on Black Friday.", "2020-11-27"),
        ("He was found last Thanksgiving.", "2019-11-28"),
        ("The march was held on Easter Sunday.", "2020-04-12"),
        ("They broke up on New Year’s Eve.", "2020-12-31"),
        ("They met on Christmas Day 2018.", "2018-12-25"),
        ("Families met over Easter week.", "2020-W15"),
        ("They will meet over Thanksgiving weekend.", "2020-W48-WE"),
        ("Drivers died over Thanksgiving weekend last year.", "2019-W48-WE"),
        ("They will meet on Easter Monday next year.", "2021-04-05"),
        ("Fireworks were lit on the Fourth of July.", "2020-07-04"),
    ],
)
def test_holiday_is_the_nearest_or_on_the_side_of_its_verb_when_it_has_no_year(
    text: str, value: str
) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize("name", sorted(HOLIDAYS))
def test_every_holiday_is_read_when_its_points_and_apostrophes_are_written_in_any_way(
    name: str,
) -> None:
    written = capwords(name)
    for spelling in {
        written, written.replace("'", "’"), written.replace("St ", "St. ").replace("Jr ", "Jr. ")
    }:  # fmt: skip
        article = read_article(f"They met on {spelling} 2019.", slug="a")
        assert [one.first_day for one in article.time_expressions] == [HOLIDAYS[name](2019)]


def test_surname_is_no_holiday_when_a_first_name_stands_before_it() -> None:
    assert values("Drawn by Johnnie Christmas.") == []


@pytest.mark.parametrize(
    "text",
    [
        "She sent me a Christmas card each year.",
        "Children hid Easter eggs in the yard.",
        "He sold Halloween costumes.",
        "Balloons rose over the Thanksgiving Day Parade.",
        "Both sides signed the Good Friday Agreement.",
    ],
)
def test_holiday_is_no_day_when_a_thing_is_named_after_it(text: str) -> None:
    assert values(text) == []


def test_lunar_holiday_is_left_out_when_its_day_cannot_be_computed() -> None:
    assert values("Families met over Chuseok.") == []
