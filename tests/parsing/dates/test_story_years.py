"""The year of a date that names none, in texts that tell of another time than their own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parsing.dates.reading import values

_LIFE = (
    "Ada Lund was born in 1811. She left school in 1827 and married in 1830. In 1832 she sailed "
    "to Bergen. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 2 June she fell ill.", [("2 June", "1832-06-02")]),
        ("She stayed until October.", [("October", "1832-10")]),
        ("She moved to Oslo in 1840 – 41.", [("1840", "1840"), ("41", "1841")]),
        ("She wrote two books (1842), which sold well.", [("1842", "1842")]),
        ("In 1850 and 1855 she taught.", [("1850", "1850"), ("1855", "1855")]),
        ("The book came out in London, 1859.", [("1859", "1859")]),
        # so is what an obituary is written for
        ("Ada Lund died in her sleep on 3 November.", [("3 November", "2020-11-03")]),
        ("Her son died on 3 May.", [("3 May", "1832-05-03")]),
        # what lies ahead is of our own time
        ("A show of her work will open on 2 December.", [("2 December", "2020-12-02")]),
    ],
)
def test_date_is_of_the_storys_year_when_a_life_is_told(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(_LIFE + text)[4:] == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The trains met on 6 February last year. A man died on 12 March.", "2019-03-12"),
        ("They were hired on 3 March 2015. They were fired on 4 May.", "2015-05-04"),
        ("It opened two years ago on May 3.", "2018-05-03"),
        ("He was born six years ago, on Anzac Day.", "2014-04-25"),
        # near enough to be news
        ("They were hired on 3 August 2015. They were fired on 4 October.", "2020-10-04"),
        # a new paragraph is a new story
        ("They were hired on 3 March 2015.\n\nThey were fired on 4 May.", "2020-05-04"),
        ("Next year's fair opens on 12 May.", "2021-05-12"),
        ("Cup 2021: all you need\n\nTickets are sold from December 1", "2020-12-01"),
        ("Patients took it between January and March 2018.", "2018-03"),
    ],
)
def test_date_goes_on_from_the_day_before_it_when_that_is_of_another_year(
    text: str, value: str
) -> None:
    assert values(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lasted from May to July 2012.", [("May", "2012-05"), ("July 2012", "2012-07")]),
        (
            "It lasted from Dec. 3 to Jan. 5, 2013.",
            [("Dec. 3", "2012-12-03"), ("Jan. 5, 2013", "2013-01-05")],
        ),
        (
            "It ran 26 July – 22 August 2012.",
            [("26 July – 22 August 2012", "2012-07-26/2012-08-22")],
        ),
    ],
)
def test_first_day_of_a_range_takes_the_year_of_the_last(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jerome (c. 347 – 420) was a priest.", [("347", "0347"), ("420", "0420")]),
        ("He was born around 347 AD. In 382 Jerome left.", [("347 AD", "0347"), ("382", "0382")]),
        ("He died on 30 September 420.", [("30 September 420", "0420-09-30")]),
        ("In 300 cases nobody was hurt.", []),
        ("In 348 Jerome left.", []),
    ],
)
def test_year_of_three_figures_is_one_when_the_text_writes_such_years(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(text, date(2020, 11, 23)) == expected
