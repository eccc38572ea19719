"""Years, decades, centuries and seasons, and numbers of four figures that are none."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parsing.dates.reading import read, value_of, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("2019", "2019"),
        ("1848", "1848"),
        ("early 1990", "1990"),
        ("mid-1996", "1996"),
        ("the end of 1990", "1990"),
        ("end-2021", "2021"),
        ("late-2019", "2019"),
        ("the year 2000", "2000"),
        ("nineteen ninety-six", "1996"),
        ("the year two thousand", "2000"),
        ("2010-11", "2010-01-01/2011-12-31"),
        ("1950-1953", "1950-01-01/1953-12-31"),
        ("the 1990s", "199"),
        ("the late 1970s", "197"),
        ("the '80s", "198"),
        ("the mid-80s", "198"),
        ("the nineties", "199"),
        ("the 2010s", "201"),
        ("the 20th century", "19"),
        ("the early nineteenth century", "18"),
        # they name a century more often than its first decade
        ("the 1500s", "15"),
        ("the mid-1800s", "18"),
        ("the 2000s", "200"),
        ("the summer of 1998", "1998-SU"),
        ("the summer of ’98", "1998-SU"),
        ("fall '08", "2008-FA"),
        ("fall 2019", "2019-FA"),
    ],
)
def test_year_is_read_whole_when_named(words: str, value: str) -> None:
    assert values(f"It began in {words} and went on.") == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "Some 2000 people came.",
        "It cost $2000.",
        "It cost 2000 won.",
        "He ran the 1500 metres.",
        "There were 1500 complaints.",
        "The village has 1709 souls.",
        "Boeing 2020 landed.",
        "Room 2020 was empty.",
        "The 2000-year-old temple fell.",
        "A 2000 year old temple fell.",
        "It grew 2000% a year.",
        "He is in his late eighties.",
        "Call 555-2019.",
        "Its ratio was 1.1990.",
        "1,990 were counted.",
    ],
)
def test_number_is_left_alone_when_it_counts_or_names_something(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("It opened last summer.", date(2020, 11, 23), "2020-SU"),
        ("It opened last fall.", date(2020, 11, 23), "2019-FA"),  # this fall is at hand
        ("It opened this fall.", date(2020, 11, 23), "2020-FA"),
        ("It will open next spring.", date(2020, 11, 23), "2021-SP"),
        ("It will open in the spring.", date(2020, 11, 23), "2021-SP"),
        ("It opened in the spring.", date(2020, 11, 23), "2020-SP"),
        ("It will open this summer.", date(2020, 3, 1), "2020-SU"),
        # in January the winter that began a year ago is at hand
        ("It froze this winter.", date(2021, 1, 15), "2020-WI"),
        ("It froze last winter.", date(2021, 1, 15), "2019-WI"),
    ],
)
def test_season_is_told_by_its_word_or_its_verb_when_it_has_no_year(
    text: str, published: date, value: str
) -> None:
    assert value_of(text, published) == value


def test_season_is_left_alone_when_it_is_any_years() -> None:
    assert values("Enjoy the summer season; the spring water fell.") == []


def test_winter_runs_into_the_next_year_when_it_has_a_year() -> None:
    (found,) = read("It froze in the winter of 2019.")
    assert (found.first_day, found.last_day) == (date(2019, 12, 1), date(2020, 2, 29))


def test_century_begins_with_its_zeros_when_counted_as_timex3_counts() -> None:
    (found,) = read("Art of the 20th century was shown.")
    assert (found.first_day, found.last_day) == (date(1900, 1, 1), date(1999, 12, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe in 80 and 84, Poe in 88 and 92, Doe in 2000.", ["1980", "1984", "1988", "1992"]),
        ("They won in 96, in 98, in 2002 and in 08.", ["1996", "1998", "2002", "2008"]),
        ("Cups came in 75, in 81 and in 1990, and in 03.", ["1975", "1981", "1990", "2003"]),
        ("It sold in 80 towns, in 84 shops, in 88 and in 92.", []),  # no year in full
        ("He came in 12 and left in 2015.", ["2015"]),
        ("It is in line with Vision 2030's goals.", ["2030"]),
        ("She praised Agenda 2050’s authors.", ["2050"]),
        ("In the 2030's heat may rise.", ["203"]),
    ],
)
def test_year_is_read_when_list_or_owner_tells(text: str, expected: list[str]) -> None:
    assert [value for _, value in values(text)][: len(expected) or None] == expected
