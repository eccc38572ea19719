"""Days and key dates of short articles that readers reported, each beside three of its kind."""

from __future__ import annotations

import pytest

from bot.parsing.reader import read_article

_INFINITIVE = """Firm silent on fine

2024-06-22

"""


def _keys(text: str) -> list[str]:
    article = read_article(text, slug="case")
    return [
        f"{found.first_day}/{found.last_day}"
        if found.last_day != found.first_day
        else str(found.first_day)
        for found in article.time_expressions
        if found.key
    ]


def _days(text: str) -> list[str]:
    return [str(found.first_day) for found in read_article(text, slug="case").time_expressions][1:]


@pytest.mark.parametrize(
    ("text", "days", "keys"),
    [
        (
            "The firm declined to comment on Friday. Its head did not respond to requests for "
            "comment on Friday. The mayor had to close the hall on Thursday. Crews began to clear "
            "the road on Friday.",
            ["2024-06-21", "2024-06-21", "2024-06-20", "2024-06-21"],
            ["2024-06-20", "2024-06-21"],
        ),
        ("They beat Spain to win the cup on Friday.", ["2024-06-21"], ["2024-06-21"]),
        ("The bill passed by nine votes on Thursday.", ["2024-06-20"], ["2024-06-20"]),
        ("The ministers agreed to meet on Friday.", ["2024-06-28"], ["2024-06-28"]),
        (
            "The town voted on Tuesday to close the pool on Friday.",
            ["2024-06-18", "2024-06-28"],
            ["2024-06-18", "2024-06-28"],
        ),
        ("Police failed to stop the march on Friday.", ["2024-06-21"], ["2024-06-21"]),
    ],
)
def test_infinitive_is_as_past_as_its_verb_when_that_promises_nothing(
    text: str, days: list[str], keys: list[str]
) -> None:
    assert _days(_INFINITIVE + text) == days
    assert _keys(_INFINITIVE + text) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            'June Hallett said: "We saw ten boats." April Moss, who leads the crew, left on '
            "Friday. Coach Sunday Adeyemi praised August Reiner.",
            ["2024-06-14"],
        ),
        ("May Owens won the race. It was held in May.", ["2024-05-01/2024-05-31"]),
        ("Inspector Friday Okoro closed the case on Monday.", ["2024-06-17"]),
        ("In June Hallett will sail to Bergen.", ["2024-06-01/2024-06-30"]),
    ],
)
def test_month_or_weekday_is_no_date_when_it_is_a_first_name(text: str, keys: list[str]) -> None:
    assert _keys("Crew returns\n\n2024-06-20\n\n" + text) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            "The fair ends on Saturday 29th. The parade is on Thursday the 27th. The hustings are "
            "on Friday 5th July.",
            ["2024-06-29", "2024-06-27", "2024-07-05"],
        ),
        ("The fair closes on the 20th of next month.", ["2024-07-20"]),
        ("The hall opens on Monday, the 1st.", ["2024-07-01"]),
        ("Wednesday the 12th was the day on which it fell.", ["2024-06-12"]),
    ],
)
def test_day_number_belongs_to_the_weekday_when_it_stands_beside_it(
    text: str, keys: list[str]
) -> None:
    assert _keys("Fair dates set\n\n2024-06-20\n\n" + text) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            "A dry run was held in the week of September 27. Volunteers are wanted for the weekend "
            "of Nov. 6.",
            ["2021-09-27/2021-10-03", "2021-11-06/2021-11-07"],
        ),
        ("Tests were held in the week beginning 4 October.", ["2021-10-04/2021-10-10"]),
        ("Tests were held in the week ending Oct. 10.", ["2021-10-04/2021-10-10"]),
        ("A drill will be held the week after next.", ["2021-11-08/2021-11-14"]),
    ],
)
def test_week_is_seven_days_when_it_is_named_by_one(text: str, keys: list[str]) -> None:
    assert _keys("Airport drill\n\n2021-10-26\n\n" + text) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            "Title: Ferry firm fined\nDate: 13/01/2021 17:05\n\nThe firm was fined on 05/11/2020. "
            "A third case opens on 22/01/2021.",
            ["2020-11-05", "2021-01-22"],
        ),
        (
            "Title: Ferry firm fined\nDate: 2021-01-13\n\nThe firm was fined on 05/11/2020. A case "
            "opens on 03/02/2021, and another on 22/02/2021.",
            ["2020-11-05", "2021-02-03", "2021-02-22"],
        ),
        (
            "Title: Ferry firm fined\nDate: 2021-01-13\n\nThe firm was fined on 05/11/2020. A case "
            "opens on 02/22/2021.",
            ["2020-05-11", "2021-02-22"],
        ),
        (
            "Title: Ferry firm fined\nDate: 2021-01-13\n\nThe firm was fined on 5-Nov-2020.",
            ["2020-11-05"],
        ),
    ],
)
def test_day_stands_first_when_the_texts_other_dates_say_so(text: str, keys: list[str]) -> None:
    assert _keys(text) == keys


@pytest.mark.parametrize(
    "text",
    [
        "The clerk's stamp read Feb. 29, 2015, a day that never was.",
        "The clerk signed it on 31 June 2014, the paper says.",
        "It was stamped on April 31st of last year.",
        "The deed was signed on the thirty-first of November.",
    ],
)
def test_no_date_is_found_when_the_calendar_has_no_such_day(text: str) -> None:
    article = read_article("False stamps found\n\n2015-06-11\n\n" + text, slug="case")
    assert [found.value for found in article.time_expressions] == ["2015-06-11"]
