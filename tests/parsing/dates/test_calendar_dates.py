"""Dates by month and day, in the forms of AP, Reuters, the BBC, Yonhap and ISO 8601."""

from __future__ import annotations

from datetime import date

import pytest

from tests.parsing.dates.reading import MONDAY, read, value_of, values


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Nov. 23, 2020", "2020-11-23"),  # AP
        ("November 23, 2020", "2020-11-23"),
        ("Nov 23 2020", "2020-11-23"),
        ("23 November 2020", "2020-11-23"),  # BBC
        ("23rd November 2020", "2020-11-23"),
        ("the 23rd of November, 2020", "2020-11-23"),
        ("Monday, Nov. 23, 2020", "2020-11-23"),
        ("Monday 23 November 2020", "2020-11-23"),
        ("2020-11-23", "2020-11-23"),  # ISO 8601
        ("11/23/2020", "2020-11-23"),  # United States
        ("23/11/2020", "2020-11-23"),  # only one order makes a date
        ("11/23/20", "2020-11-23"),
        ("2020. 11. 23", "2020-11-23"),  # Korea
        ("23.11.2020", "2020-11-23"),  # Dutch and German tables
        ("Nov. 23-25, 2020", "2020-11-23/2020-11-25"),
        ("Nov. 30-Dec. 2, 2020", "2020-11-30/2020-12-02"),
        ("Dec. 30-Jan. 2", "2019-12-30/2020-01-02"),  # it was signed, so it is over
        ("23-25 November 2020", "2020-11-23/2020-11-25"),
        ("November 2020", "2020-11"),
        ("November, 2020", "2020-11"),
        ("March eighth", "2020-03-08"),
        ("January nineteen ninety-seven", "1997-01"),
        ("April last year", "2019-04"),
        ("Feb. 29, 2020", "2020-02-29"),
    ],
)
def test_date_is_read_whole_when_written_in_a_known_style(words: str, value: str) -> None:
    text = f"The deal, which was signed on {words}, will be kept."
    assert values(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # the nearest such day within a season, whatever the verb says
        ("The fair was planned for Dec. 2.", "2020-12-02"),
        ("He died on Oct. 25.", "2020-10-25"),
        ("He will take office on Jan. 20.", "2021-01-20"),
        # further away the tense decides; where it is silent, the past
        ("Missiles were fired on March 29.", "2020-03-29"),
        ("Polls will be held on May 30.", "2021-05-30"),
        ("A letter of May 30", "2020-05-30"),
        # what ended is over, however near the next such day is
        ("Sales fell in the fiscal year ended Jan. 31.", "2020-01-31"),
        ("He was shot last Nov. 24.", "2019-11-24"),
        # the weekday beside it agrees with one year only
        ("They met on Saturday, April 25.", "2020-04-25"),
        ("They will go from Dec. 10 to 12.", "2020-12-10/2020-12-12"),
        ("They will go from 10 to 12 December.", "2020-12-10/2020-12-12"),
        # two days beside each other are one stretch
        ("Talks were held on Nov. 9 and 10.", "2020-11-09/2020-11-10"),
        ("Talks were held on 9 and 10 November.", "2020-11-09/2020-11-10"),
        ("Growth fell in the July-September period.", "2020-Q3"),
        ("Growth fell in January-March 2019.", "2019-Q1"),
        ("It rained in June-July.", "2020-06-01/2020-07-31"),
        # the day of a past verb lies behind, however near the next one is
        ("The trial opened on Jan. 12.", "2020-01-12"),
        ("He was arrested on 12 January.", "2020-01-12"),
        ("The trial opened in New York on Jan. 12.", "2020-01-12"),
        ("They called a meeting on Jan. 12.", "2021-01-12"),
        ("A rally planned on Jan. 12 was banned.", "2021-01-12"),
        # the present of a timetable lies ahead, however far
        ("The case is back before the court on May 9, when she will plead.", "2021-05-09"),
        ("The letter is dated May 9.", "2020-05-09"),
        # what has a day long before it comes
        ("Parties ran adverts ahead of the Feb. 21 local elections.", "2021-02-21"),
        # "the 23rd" is the nearest one
        ("The court will rule on the 30th.", "2020-11-30"),
        ("The ship sank on the 31st.", "2020-10-31"),
    ],
)
def test_year_is_the_nearest_or_the_tense_tells_it_when_it_is_left_out(
    text: str, value: str
) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Exports rose in October.", "2020-10"),
        ("The bridge opened in December.", "2019-12"),
        ("The bridge will open in February.", "2021-02"),
        ("Talks since August", "2020-08"),
        # "by" tells how far, whatever the tense
        ("They agreed on a truce by January.", "2021-01"),
        # an infinitive is no evidence: the agreement was in June
        ("They agreed in June to sell the port.", "2020-06"),
        ("It closed last April.", "2020-04"),
        ("It closed last December.", "2019-12"),
        ("It closed in early November.", "2020-11"),
        ("It closed in mid-October.", "2020-10"),
        ("The minister, May, said she may go in May.", "2021-05"),
        ("They met in March.", "2020-03"),
        ("A ban on exports starting in January was announced.", "2021-01"),
        ("They will be named and honored in May.", "2021-05"),
        # "is to" is as finite as "will", and what is put off or kept lies ahead
        ("The school, where boys have sung for years, is to close in July.", "2021-07"),
        ("It is to stay closed until mid-May.", "2021-05"),
        ("The road was closed until late March.", "2021-03"),
        ("Work on it was put off to April.", "2021-04"),
        # a scrap between marks ends no clause, somebody's sentence does
        ("The storm “pummelled” the coast in March.", "2020-03"),
        ('The storm "hit" the coast in March.', "2020-03"),
        # a comma in a figure ends no clause
        ("In March, 7,000 fewer came.", "2020-03"),
        # a stretch that is reported on is over
        ("Sales fell in the 12 months to March.", "2020-03"),
    ],
)
def test_month_lies_on_the_side_of_its_verb_when_it_stands_alone(text: str, value: str) -> None:
    assert value_of(text) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a month's name is no verb, and "to" before it makes none
        ("Sales fell from May to July.", ["2020-05", "2020-07"]),
        ("Sales rose in May and fell.", ["2020-05"]),
        ("Sales will fall from January through March.", ["2021-01", "2021-03"]),
        ("Sales fell between September and January.", ["2020-09", "2021-01"]),
        # "that" is of the year that the story is in
        ("In 2015 she moved; that June she opened a shop.", ["2015", "2015-06"]),
    ],
)
def test_month_lies_after_another_when_the_words_before_it_say_so(
    text: str, expected: list[str]
) -> None:
    assert [value for _, value in values(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Mrs May said nothing.",
        "They march 3 miles.",
        "May 5.5 percent be enough?",
        "It may 10 times fail.",
        "Jan van Eyck painted it.",
        "Read the Edmonton Sun.",
        "On the night of Feb. 30 nothing happened.",  # no such day
        "It fires each July.",
        "He joined the May 18 uprising.",  # of which year?
        "The score was 3-2.",
        "The plate says 13/13/2020.",
    ],
)
def test_words_are_left_alone_when_they_are_no_date(text: str) -> None:
    assert values(text) == []


def test_newspaper_is_no_weekday_when_a_name_stands_before_it() -> None:
    assert values("It was in the Edmonton Sun, August 16, 2008.") == [
        ("August 16, 2008", "2008-08-16")
    ]


def test_date_may_run_over_a_line_end_when_the_text_is_hard_wrapped() -> None:
    assert values("He died on Nov.\n23, 2020.") == [("Nov.\n23, 2020", "2020-11-23")]


def test_point_is_left_to_the_sentence_when_the_month_is_written_out() -> None:
    assert values("It ended in April.") == [("April", "2020-04")]


def test_only_dates_with_a_year_come_when_the_day_of_publication_is_unknown() -> None:
    text = "It was on Nov. 23, then on Nov. 24, 2020, in May 2019 and today."
    assert [value for _, value in values(text, None)] == ["2020-11-24", "2019-05"]


def test_days_cover_the_whole_month_when_only_the_month_is_named() -> None:
    (found,) = read("It happened in February 2020.", MONDAY)
    assert (found.first_day, found.last_day) == (date(2020, 2, 1), date(2020, 2, 29))
