"""Days told by their distance from publication or from what the text named before."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parsing.dates.reading import MONDAY, value_of, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("today", "2020-11-23"),
        ("tonight", "2020-11-23"),
        ("yesterday", "2020-11-22"),
        ("late yesterday", "2020-11-22"),
        ("yesterday afternoon", "2020-11-22"),
        ("last night", "2020-11-22"),
        ("tomorrow", "2020-11-24"),
        ("the day before yesterday", "2020-11-21"),
        ("the day after tomorrow", "2020-11-25"),
        ("this week", "2020-W48"),
        ("last week", "2020-W47"),
        ("this past week", "2020-W47"),
        ("next week", "2020-W49"),
        ("earlier this month", "2020-11"),
        ("last month", "2020-10"),
        ("next month", "2020-12"),
        ("last year", "2019"),
        ("late last year", "2019"),
        ("early next year", "2021"),
        ("the past year", "2019"),
        ("the last decade", "201"),
        ("last quarter", "2020-Q3"),
        ("the end of the year", "2020-12-31"),
        ("the end of this week", "2020-W48"),
        ("earlier in the year", "2020"),
        ("11 days ago", "2020-11-12"),
        ("two weeks ago", "2020-W46"),
        ("a month ago", "2020-10"),
        ("two months ago", "2020-09"),
        ("forty-two years ago", "1978"),
        ("nearly four years ago", "2016"),
        ("a decade ago", "2010"),
        ("a fortnight ago", "2020-W46"),
        ("24 hours ago", "2020-11-22"),
    ],
)
def test_distance_is_counted_from_publication_when_the_words_say_so(words: str, value: str) -> None:
    assert values(f"The fire was seen {words}, police said.") == [(words, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The king died on May 3, 1990. The same day, riots broke out.", "1990-05-03"),
        ("The king died on May 3, 1990. The following day riots broke out.", "1990-05-04"),
        ("The king died on May 3, 1990. Two days later riots broke out.", "1990-05-05"),
        ("The king died on May 3, 1990. Later that year riots broke out.", "1990"),
        ("The king died on May 3, 1990. A month earlier he had fallen ill.", "1990-04"),
        ("The king died in 1990. The year before, he had fallen ill.", "1989"),
    ],
)
def test_distance_is_counted_from_what_was_named_before_when_the_words_point_back(
    text: str, value: str
) -> None:
    assert values(text)[-1][1] == value


@pytest.mark.parametrize(
    "text",
    [
        "It went on for two weeks.",  # durations (TIMEX3: DURATION)
        "In recent years rents doubled.",
        "Over the past three years rents doubled.",
        "It lasted the nine months.",
        "They are leaving now.",
        "More than two years ago they left.",  # no year is named
        "The 30-year bond fell.",
        "What do today's youth want?",
        "Several years ago it was otherwise.",
        "She said so on USA Today.",
        "Over the past decade rents doubled.",
        "Two days later it was gone.",  # from what?
        "The shooting went on the following day.",
        "In the last year of her life she wrote.",
        "He left in the last week of the campaign.",
        "He fought it to the very last day.",
        "Two novels came out this last year.",
    ],
)
def test_words_are_left_alone_when_they_tell_a_length_or_no_day(text: str) -> None:
    assert values(text) == []


def test_last_week_is_before_this_one_when_the_of_belongs_to_the_verb() -> None:
    assert value_of("He died last week of cancer.") == "2020-W47"


def test_calendar_end_is_no_error_when_a_distance_reaches_beyond_it() -> None:
    assert values("It will end next year.", date(9999, 6, 1)) == []
    assert values("It ended 999 years ago, 900 weeks ago.", date(1, 6, 1)) == []


def test_iso_week_of_the_other_year_is_named_when_the_year_turns() -> None:
    assert value_of("It began this week.", date(2021, 1, 1)) == "2020-W53"


def test_values_are_the_same_when_read_twice() -> None:
    text = "On Monday, two years ago, in May, he said he would go next week."
    assert values(text, MONDAY) == values(text, MONDAY)
