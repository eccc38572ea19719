"""Days told by their distance, from today or from a day that the words name.

All stories are of Monday, 23 November 2020.
"""

from __future__ import annotations

import pytest

from tests.parsing.dates.reading import value_of, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The shop will reopen in two weeks.", "2020-W50"),
        ("The shop will reopen in three days.", "2020-11-26"),
        ("The shop will reopen in about two years.", "2022"),
        ("The shop reopens in a fortnight's time.", "2020-W50"),
        ("The shop reopens in six months' time.", "2021-05"),
        ("The shop will reopen a week from today.", "2020-11-30"),
        ("The shop will reopen three weeks from tomorrow.", "2020-12-15"),
        ("The shop will reopen two weeks from Friday.", "2020-12-11"),
        ("The shop closed two days before yesterday.", "2020-11-20"),
        ("The shop closed a week ago Sunday.", "2020-11-15"),
        ("The shop closed three years ago today.", "2017-11-23"),
        ("Three years ago tomorrow the shop closed.", "2017-11-24"),
        ("The shop closed two Fridays ago.", "2020-11-13"),
        ("The shop closed a year and a half ago.", "2019-05"),
        ("The shop closed two and a half years ago.", "2018-05"),
        ("The shop closed half a year ago.", "2020-05"),
        ("The shop closed two centuries ago.", "1820"),
        ("The shop will close the week after next.", "2020-W50"),
        ("The shop will close the year after next.", "2022"),
        ("The shop closed the year before last.", "2018"),
        ("The shop closed the weekend before last.", "2020-W46-WE"),
        ("The shop closed the night before last.", "2020-11-21"),
        ("The shop will close on Friday week.", "2020-12-04"),
        ("The shop will close a week on Friday.", "2020-12-04"),
        ("The shop will close the Friday after next.", "2020-12-04"),
    ],
)
def test_days_lie_as_far_away_as_the_words_say(text: str, value: str) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "The hall was built in two weeks.",
        "It was the first win in two years.",
        "They won for the first time in three years.",
        "There is much that will be done in a day.",
        "He left more than two years ago.",
        "It closed half a decade ago.",
    ],
)
def test_no_days_are_meant_when_the_words_tell_how_long(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He fell on Nov. 3, 2019. He died two weeks later.",
            [("Nov. 3, 2019", "2019-11-03"), ("two weeks later", "2019-11-17")],
        ),
        (
            "It opened in 1951. It closed a decade later.",
            [("1951", "1951"), ("a decade later", "1961")],
        ),
        # a day to come is not what they look back from
        (
            "A vote is due on Dec. 10. Both had agreed two days earlier.",
            [("Dec. 10", "2020-12-10"), ("two days earlier", "2020-11-21")],
        ),
        # "the next day" of any story is no day
        ("You pick up the work the next day.", []),
    ],
)
def test_days_are_counted_from_the_story_when_it_named_one(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(text) == expected
