"""What is key: a date of something that the article tells, and not of its telling."""

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
        # background with an event of its own
        ("He left Cuba in 1962.", "1962"),
        ("He was born in January 1924.", "January 1924"),
        ("The firm, founded in 1998, makes pumps.", "1998"),
        ("Its lawyer, called in 1987, has retired.", "1987"),
        # a decision is an event, though it is spoken
        ("The union announced a strike on Sunday.", "Sunday"),
        ("She called an election on Sunday.", "Sunday"),
        ("The report was published on Sunday.", "Sunday"),
        # what is said has days of its own
        ("Police said the talks on Friday were hard.", "Friday"),
        ("He said on air that the bridge fell on Friday.", "Friday"),
        ("She told the court that he left in 2015.", "2015"),
        ("The lawyer said the trial begins on Dec. 2.", "Dec. 2"),
        # a figure that is reported, not the one it is compared with
        ("Sales rose to 90 million in 2019, up from 70 million in 2018.", "2019"),
        ("More than 200 people died in 2018.", "2018"),
        ("The pool had 61,000 visits last year.", "last year"),
        ("Wages will rise 6 percent from July.", "July"),
        ("Profit fell in the quarter ended July 31.", "the quarter"),
        # a day to come, whatever the verb
        ("They will cut rates as soon as next week.", "next week"),
        ("The panel, which is due to release its advice in December, met.", "December"),
        ("Her book appears on Dec. 2.", "Dec. 2"),
        # since a day: the event has a date
        ("He has been held since Oct. 30.", "Oct. 30"),
        ("He took a year off today.", "today"),
        # a clause of what is said, not of the saying
        ("He noted that in 1962 a ceasefire followed.", "1962"),
        ("A year ago, the agency announced that nine firms could bid.", "A year ago"),
        # what came out, not who said so
        ('Ann Roe, whose novel "Salt" was published in 2011, lives in Hull.', "2011"),
        # a request in writing, a deadline for an answer
        ("The council wrote to the ministry in November asking for powers.", "November"),
        ("It opened two years ago on May 3.", "May 3"),
        ("Work begins in the spring.", "the spring"),
        ("Ministers must reply by Dec. 1.", "Dec. 1"),
        ("He has until Friday to respond.", "Friday"),
        ("Three clubs have a player to announce before Dec. 30.", "Dec. 30"),
        # the new day of what was put off
        ("A hearing set for Nov. 16 has been postponed to Nov. 30.", "Nov. 30"),
        ("The trial, due to start on Dec. 1, was put off to Jan. 12.", "Jan. 12"),
        ("The march planned for Sunday was called off.", "Sunday"),
        # the figure that is told, though the other has a comma
        ("Deaths rose from 1,735 in 2018 to 2,389 in 2019.", "2019"),
        ("Inflation slowed to 2.1 percent in October from 2.4 in September.", "October"),
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
        ("lasting", "The North has tested missiles since 2017."),
        ("lasting", "It is the third storm since October."),
        ("lasting", "It was the fifth raid on the port since Nov. 3."),
        ("lasting", "He is the third in the village to die of it since Friday."),
        ("habit", "Bears sleep in winter."),
        ("habit", "Rents rise in the summer."),
        ("habit", "Ferries run four times a week in winter."),
        ("habit", "The isle is hit by storms, usually between November and March."),
        ("asked for", "She urged them to delay the launch until January."),
        ("asked for", "Clinics asked the ministry to put off the start until May."),
        ("speech", "Turnout was low, officials said Sunday."),
        ("speech", "The firm declined to comment on Friday."),
        ("speech", "She declined on Friday to say who won."),
        ("speech", "Its head did not respond to requests for comment on Friday."),
        ("speech", "The mayor told reporters on Friday that she was tired."),
        ("speech", "In an interview in 2009 she recalled the fire."),
        ("speech", "The yard lost a contract, according to a statement dated 1 June."),
        ("speech", "The chief called Monday for closer ties."),
        ("speech", "Speaking outside court on Friday, he thanked his family."),
        ("speech", "The firms will merge, the companies announced on Friday."),
        ("speech", "Friday's statement names nobody."),
        ("speech", "Reached by phone on Sunday, she had heard."),
        ("speech", "The bank revealed on Thursday that it had lost a file."),
        ("speech", "Yesterday the paper revealed that one million wait."),
        ("speech", "The minister on Friday brushed off the attack."),
        ("speech", "She lashed out at the mayor on Friday."),
        ("post", "He wrote on Twitter on Friday that he had won."),
        ("post", "They thanked the crew in a letter published on Facebook on Friday."),
        ("baseline", "It lost 80 million, against a profit of 11 million in 2016."),
        ("baseline", "The price is 22 percent above its closing price in October."),
        ("baseline", "Deaths fell from 16.4 million in 1970 to 6.8 million."),
        ("baseline", "Fewer came compared to the same period last year."),
        ("baseline", "More were sold than in the same month last year."),
        ("baseline", "Output must rise by 60 percent on 2005 levels."),
        ("label of a noun", "It broke Bangladesh's 2010 labour code."),
        ("label of a noun", "They kept the original 1982 game."),
        ("quoted", '"Tomorrow we look for a place to land," he said.'),
        ("quoted", "A picture of Nov. 20: “I saw it that day,” he said."),
        ("quoted", "“I dreamed about today,” he said."),
        ("brackets", "Kim (1924-2009) won the prize."),
        ("brackets", '"If Roe [mayor from 1893-1906] had asked, she was told no," he said.'),
        ("our time", '"Today, space power is a source of prestige," he said.'),
        ("quoted", '"I have not slept since Sunday," she said.'),
        ("speech", "A spokesman reached on Sunday declined to comment."),
        ("speech", "The ministry did not answer questions sent on Monday."),
        ("speech", "Reuters reported on Monday that the firm was for sale."),
        ("picture", "Police released a photograph of the man on Friday."),
        ("picture", "The photo was taken on Nov. 3."),
        ("so far", "The shares have lost a quarter of their value this year."),
        ("so far", "The stock was down 12 percent this year through Thursday."),
        ("as of", "The data, as of Nov. 20, showed 900 cases."),
        ("length", "They cannot lay every pipe in 17 months, he said."),
        ("length", "The work can be completed in 20 months, she said."),
        ("setting", "The novel is set in 1911."),
        ("setting", "The play takes place in 1951 in a valley in Cavan."),
        ("no event", "A picture of Nov. 3"),
    ],
)
def test_expression_is_not_key_when_a_reason_speaks_against_it(reason: str, text: str) -> None:
    assert values(text), reason
    assert keys(text) == [], reason


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (ParagraphKind.BYLINE, "Published on Nov. 23, 2020"),
        (ParagraphKind.CAPTION, "Soldiers march in Seoul on Nov. 20."),
        (ParagraphKind.HEADLINE, "Drivers to strike in December"),
        (ParagraphKind.FURNITURE, "SEOUL, Nov. 23 (Yonhap) --"),
    ],
)
def test_date_is_not_key_when_it_stands_beside_the_story(kind: ParagraphKind, text: str) -> None:
    (found,) = read(text, kind=kind)
    assert not found.key


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Schools close from Thursday to Saturday.", "2020-11-26/2020-11-28"),
        ("Rain is forecast for Tuesday and Wednesday.", "2020-11-24/2020-11-25"),
        ("Writers will appear between Friday and Sunday.", "2020-11-27/2020-11-29"),
        ("Roads will be shut from 3 p.m. on Friday to noon on Sunday.", "2020-11-27/2020-11-29"),
        ("The fair runs from Dec. 10 to Dec. 12.", "2020-12-10/2020-12-12"),
        ("Snow stopped flights last Wednesday and Thursday.", "2020-11-18/2020-11-19"),
    ],
)
def test_days_of_a_range_are_one_key_date_when_two_expressions_tell_them(
    text: str, days: str
) -> None:
    found = [f"{one.first_day}/{one.last_day}" for one in read(text) if one.key]
    assert found == [days]


@pytest.mark.parametrize(
    "text",
    [
        "It was cancelled in 2018 and 2019.",
        "He was elected on Nov. 3 and on Nov. 20 he resigned.",
    ],
)
def test_days_are_two_key_dates_when_each_has_its_own(text: str) -> None:
    assert len(keys(text)) == 2


def test_key_is_the_symposiums_day_when_its_name_holds_a_year() -> None:
    caption = "John Raymond speaking to the 2020 Defense Symposium held in Seoul on Monday."
    lead = "The chief called Monday for closer cooperation."
    assert keys(f"{caption} {lead}") == ["Monday"]


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
