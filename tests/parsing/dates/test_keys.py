"""What is key: that which dates something the article tells."""

from __future__ import annotations

import pytest

from bot.models.article import ParagraphKind
from tests.parsing.dates.reading import keys, read, values


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The court ruled Friday that the law stands.", "Friday"),
        ("The general made the remark Monday.", "Monday"),
        ("The fair will be held on Dec. 2.", "Dec. 2"),
        ("The two leaders will meet next month.", "next month"),
        ("The trams stop next Friday.", "next Friday"),
        ("The bridge opened in 2019.", "2019"),
        ("The plant is to close in 2025.", "2025"),
        ("Profit fell in the third quarter.", "the third quarter"),
        # long ago, but to the day: the story is about it
        ("Soldiers fired on the crowd on May 18, 1980.", "May 18, 1980"),
        # a statement's day is told too
        ("Turnout was low, officials said Sunday.", "Sunday"),
        # since a day: the event has a date
        ("He has been held since Oct. 30.", "Oct. 30"),
        ("He took a year off today.", "today"),
    ],
)
def test_expression_is_key_when_it_dates_what_the_article_tells(text: str, words: str) -> None:
    assert keys(text) == [words]


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        ("part of a name", "He spoke to the 2020 Defense Space Power Development Symposium."),
        ("part of a name", "They qualified for Euro 2020."),
        ("part of a name", "It was seized under the Recovery Act of 2019."),
        ("label of a noun", "The firm restated its 2019 results."),
        ("label of a noun", "They announced a first-quarter loss."),
        ("label of a noun", "Visitors saw this year's festival."),
        ("baseline", "Profit fell from a year earlier."),
        ("baseline", "Fewer came than last year."),
        ("baseline", "Exports rose sharply compared with 2019."),
        ("an age", "The late 1980s saw protests."),
        ("background", "He left Cuba in 1962."),
        ("background", "The North has tested missiles since 2017."),
        ("background", "He was born in January 1924."),
        ("brackets", "Kim (1924-2009) won the prize."),
        ("our time", '"Today, space power is a source of prestige," he said.'),
        ("no event", "A picture of Nov. 3"),
    ],
)
def test_expression_is_not_key_when_a_reason_speaks_against_it(reason: str, text: str) -> None:
    assert values(text), reason
    assert keys(text) == [], reason


def test_date_of_a_byline_is_not_key_when_it_is_the_files() -> None:
    (found,) = read("Published on Nov. 23, 2020", kind=ParagraphKind.BYLINE)
    assert not found.key


def test_key_is_the_symposiums_day_when_its_name_holds_a_year() -> None:
    caption = "John Raymond speaking to the 2020 Defense Symposium held in Seoul on Monday."
    lead = "The chief called Monday for closer cooperation."
    assert keys(f"{caption} {lead}") == ["Monday", "Monday"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The symposium was held in Seoul on Monday.", "held"),
        ("The chief called Monday for closer ties.", "called"),
        ("On Tuesday, the council approved the plan.", "approved"),
        ("The talks in Geneva on Friday were hard.", "talks"),
        ("The ban, imposed two weeks ago, runs until Dec. 7.", "imposed"),
        ("Tourism fell sharply last year; it is expected to recover.", "fell"),
        ("The festival (July 3-5) drew crowds.", "festival"),
        ("A profit of 460 billion won a year ago", "profit"),
        ("They will meet next week.", "meet"),
    ],
)
def test_event_is_the_nearest_of_its_clause_when_it_dates_one(text: str, event: str) -> None:
    found = read(text)[0]
    assert found.event is not None
    assert found.event.of(text) == event


def test_event_is_unknown_when_the_sentence_has_none() -> None:
    (found,) = read("A picture of Nov. 3")
    assert found.event is None
