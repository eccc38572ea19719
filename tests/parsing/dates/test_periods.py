"""Quarters, halves and fiscal years of business reports.

A report names its quarter once and then speaks of "the quarter" and "a year earlier", which is
the quarter's counterpart and not the year.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.parsing.dates.reading import value_of, values


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Profit rose in the third quarter.", date(2020, 10, 26), "2020-Q3"),
        ("Its third-quarter profit rose.", date(2020, 10, 26), "2020-Q3"),
        # on 26 January the fourth quarter is that of the year before
        ("Profit fell in the fourth quarter.", date(2021, 1, 26), "2020-Q4"),
        ("Profit will fall in the fourth quarter.", date(2020, 10, 26), "2020-Q4"),
        ("Sales rose in the first quarter of 2019.", date(2020, 10, 26), "2019-Q1"),
        ("Sales rose in last year's third quarter.", date(2020, 10, 26), "2019-Q3"),
        ("Sales rose in the 2018 second quarter.", date(2020, 10, 26), "2018-Q2"),
        ("Sales rose in Q3 2020.", date(2020, 10, 26), "2020-Q3"),
        ("Sales rose in the latest quarter.", date(2020, 10, 26), "2020-Q3"),
        ("Sales rose in the first half of 2020.", date(2020, 10, 26), "2020-H1"),
        ("Sales rose in the second half of last year.", date(2020, 10, 26), "2019-H2"),
        ("First-half profit rose.", date(2020, 8, 3), "2020-H1"),
        ("Sales rose in fiscal 2019.", date(2020, 10, 26), "2019"),
        ("Sales rose in FY2019.", date(2020, 10, 26), "2019"),
        ("Sales will rise in the next fiscal year.", date(2020, 10, 26), "2021"),
        ("Sales will rise for the full year.", date(2020, 10, 26), "2020"),
    ],
)
def test_period_is_the_latest_or_the_one_of_its_year_when_named(
    text: str, published: date, value: str
) -> None:
    assert value_of(text, published) == value


@pytest.mark.parametrize(
    ("then", "value"),
    [
        ("It earned less a year earlier.", "2019-Q3"),
        ("It earned less a year ago.", "2019-Q3"),
        ("In the year-ago quarter it earned less.", "2019-Q3"),
        ("In the corresponding period last year sales fell.", "2019-Q3"),
        ("In the 2018 period sales fell.", "2018-Q3"),
        ("Year-earlier results were worse.", "2019-Q3"),
        ("In the quarter, sales fell.", "2020-Q3"),
        ("In the previous quarter sales fell.", "2020-Q2"),
        ("In the same quarter of 2017 sales fell.", "2017-Q3"),
    ],
)
def test_baseline_is_the_quarters_counterpart_when_a_quarter_is_reported(
    then: str, value: str
) -> None:
    text = f"Third-quarter net income rose 9 percent. {then}"
    assert values(text, date(2020, 10, 26))[-1][1] == value


def test_baseline_is_the_companys_quarter_when_its_year_begins_elsewhere() -> None:
    text = "Net income rose in the fiscal first quarter. It earned less a year earlier."
    assert values(text, date(2020, 11, 1))[-1] == ("a year earlier", "2019-Q1")


def test_year_earlier_is_the_year_when_no_quarter_is_reported() -> None:
    assert value_of("The harvest was larger a year earlier.") == "2019"


def test_article_is_left_to_the_noun_when_the_quarter_is_an_adjective() -> None:
    text = "The third-quarter loss and the third quarter's sales hurt."
    assert [words for words, _ in values(text)] == ["third-quarter", "the third quarter"]


@pytest.mark.parametrize(
    "text",
    [
        "The Giants scored twice in the fourth quarter.",
        "Seoul led by two goals in the first half.",
    ],
)
def test_period_is_left_alone_when_it_is_played(text: str) -> None:
    assert values(text) == []
