"""Days of the week: TIMEX3 wants the day, which the words do not tell (TimeML 1.2.1, 2.2).

All stories are of Monday, 23 November 2020. Associated Press style: a weekday is named only
within seven days of publication, and never with "last" or "next" where the tense tells.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.parsing.dates.reading import value_of, values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # a story of Monday says "Monday" for the day itself
        ("The minister called Monday for restraint.", "2020-11-23"),
        # the verb before it in its clause leads
        ("The court ruled Friday that the law stands.", "2020-11-20"),
        ("Turnout was low, officials said Sunday.", "2020-11-22"),
        ("The panel will vote Thursday on the bill.", "2020-11-26"),
        ("The talks are scheduled for Wednesday.", "2020-11-25"),
        # "to be held" lies ahead, "was held" behind
        ("The hearing is to be held on Friday.", "2020-11-27"),
        ("The hearing was held on Friday.", "2020-11-20"),
        # with no verb before it, the one after it decides, over the comma
        ("On Tuesday, the council approved the plan.", "2020-11-17"),
        ("On Tuesday, the council will approve the plan.", "2020-11-24"),
        # a person who is counted has done it, unless all that is to come
        ("Second climber to die in the park on Saturday", "2020-11-21"),
        ("He was the first nurse to land there on Thursday.", "2020-11-19"),
        ("A third minister to resign on Friday was Roe.", "2020-11-20"),
        ("She will be the first woman to row there on Thursday.", "2020-11-26"),
        ("First Minister to visit Leeds on Thursday", "2020-11-26"),
        # the day behind a habit that has a day of its own
        ("Each Monday we plan, and on Tuesday we struck.", "2020-11-17"),
        # each clause has its own tense
        ("He said Saturday that troops will leave Wednesday.", "2020-11-25"),
        # the present of a timetable
        ("The season opens Saturday.", "2020-11-28"),
        ("The offer expires Friday.", "2020-11-27"),
        # a word right before it outweighs the verb
        ("They have had no water since Thursday.", "2020-11-19"),
        ("They extended the deadline until Friday.", "2020-11-27"),
        ("They extended the deadline until 9 a.m. Friday.", "2020-11-27"),
        ("The ship could sail as early as Wednesday.", "2020-11-25"),
        ("Until Thursday, they had named nobody.", "2020-11-19"),
        ("The pilot may have been ill on Saturday.", "2020-11-21"),
        # what is set for a day lies ahead, whatever the tense
        ("A vote is set for Thursday.", "2020-11-26"),
        ("Rain is forecast for Tuesday and Wednesday.", "2020-11-25"),
        ("Police were praised for Thursday's arrest.", "2020-11-19"),
        ("A funeral is planned Friday.", "2020-11-27"),
        ("Schools are closed through Thursday.", "2020-11-26"),
        ("The fair ran through Thursday.", "2020-11-19"),
        # the present of what is arranged, and its likes
        ("The two leaders are meeting on Friday.", "2020-11-27"),
        ("Polls open at 8 a.m. Sunday.", "2020-11-29"),
        ("We start Wednesday.", "2020-11-25"),
        ("The trams stop for good on Friday.", "2020-11-27"),
        ("The show premieres Friday.", "2020-11-27"),
        ("She is recovering after an attack on Friday.", "2020-11-20"),
        # a possessive and "this" are no plurals who open or vote
        ("In this vote on Friday they lost.", "2020-11-20"),
        ("By the market's close on Friday gold fell.", "2020-11-20"),
        # "last" and "next" say it themselves
        ("The shop reopened last Monday.", "2020-11-16"),
        ("The shop will reopen next Monday.", "2020-11-30"),
        # a possessive belongs to the noun after it, which mostly has happened
        ("Lawyers want to appeal Thursday's ruling.", "2020-11-19"),
        ("Parties campaigned hard ahead of Thursday's vote.", "2020-11-26"),
        ("Thursday's vote will decide.", "2020-11-26"),
        # what was put off lies ahead
        ("The House was adjourned to Tuesday.", "2020-11-24"),
        ("They moved the start to Saturday.", "2020-11-28"),
        ("They extended the bank holiday through Wednesday.", "2020-11-25"),
        ("She had come to Leeds on Saturday.", "2020-11-21"),
        # so does what is declared from a day on
        ("She flew in and declared days of mourning from Thursday.", "2020-11-26"),
        ("They announced a ban on fires from 6 p.m. Friday.", "2020-11-27"),
        # a noun's own weekday, whatever infinitive follows it
        ("The firm's Sunday offer to cut prices made shares fall.", "2020-11-22"),
        ("The minister’s Thursday decision to resign surprised all.", "2020-11-19"),
        # what was said with it is over
        ("Roe decided to weigh in on Sunday, saying that it was wrong.", "2020-11-22"),
        ("Roe decided to weigh in on Sunday.", "2020-11-29"),
        # no verb at all: the past, which news is made of
        ("Clashes in the capital on Sunday", "2020-11-22"),
    ],
)
def test_weekday_lies_on_the_side_of_its_verb_when_the_clause_has_one(
    text: str, value: str
) -> None:
    assert values(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is reached lies after what it is reached from, whatever the tense
        ("The fair ran from Monday to Friday.", ["2020-11-23", "2020-11-27"]),
        ("It will rain Thursday through Sunday.", ["2020-11-26", "2020-11-29"]),
        ("The road was closed between Friday and Sunday.", ["2020-11-20", "2020-11-22"]),
        ("The road was closed on Friday and Sunday.", ["2020-11-20", "2020-11-22"]),
        # a sentence of its own reaches from nothing
        ("They met Monday. Until Friday they had not spoken.", ["2020-11-23", "2020-11-20"]),
        # in a tale, the first such day after the one that was named
        ("He fell ill on May 6 and died the following Tuesday.", ["2020-05-06", "2020-05-12"]),
        (
            "It began on Saturday 7 November 2020. She came on the Sunday morning.",
            ["2020-11-07", "2020-11-08"],
        ),
        ("It began on 3 October. By the Monday it had spread.", ["2020-10-03", "2020-10-05"]),
        ("It began on 3 October. The Sunday meeting was long.", ["2020-10-03", "2020-11-22"]),
        # both are of the week that is told once
        ("They met on Monday and Tuesday last week.", ["2020-11-16", "2020-11-17"]),
        ("Guards strike on Monday and Tuesday next week.", ["2020-11-30", "2020-12-01"]),
        ("They met on Monday and on Tuesday they left.", ["2020-11-23", "2020-11-17"]),
    ],
)
def test_weekday_lies_after_another_when_the_words_before_it_say_so(
    text: str, expected: list[str]
) -> None:
    assert [value for _, value in values(text)] == expected


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("the first Monday in September", "2020-09-07"),
        ("the second Tuesday of May", "2020-05-12"),
        ("the last Friday of May 2019", "2019-05-31"),
        ("the third Thursday in June last year", "2019-06-20"),
    ],
)
def test_weekday_is_the_months_when_it_is_counted_in_it(words: str, value: str) -> None:
    assert values(f"The council met on {words}.") == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "The council meets on the first Monday of each month.",
        "Votes are held on the second Tuesday after a vacancy.",
        "Nobody knew who would speak the following Tuesday.",
        "They met on the fifth Monday in February.",
    ],
)
def test_weekday_is_left_alone_when_no_month_or_day_tells_which(text: str) -> None:
    assert [value for words, value in values(text) if "day" in words] == []


def test_weekday_is_counted_on_from_when_weeks_are_told() -> None:
    assert value_of("The trial begins two weeks from Thursday.") == "2020-12-10"
    assert value_of("The trial begins a week from Monday.") == "2020-11-30"


def test_part_of_the_day_belongs_to_the_expression_when_it_follows_a_weekday() -> None:
    assert values("It rained Sunday night.") == [("Sunday night", "2020-11-22")]


@pytest.mark.parametrize(
    "text",
    [
        "Shops close on Mondays.",  # a set (TIMEX3: SET), no day
        "The choir meets each Thursday.",
        "Every Friday the square fills.",
        "Flights leave on Monday and Tuesday nights.",
        "She wrote for the Sunday Times.",
        "They watched Monday Night Football.",
        "In robinson crusoe the man is called friday.",
        "Doctors must treat the person's Tuesday, not her file.",
    ],
)
def test_weekday_is_left_alone_when_it_is_a_habit_or_a_name(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("Fires broke out over the weekend.", date(2020, 11, 23), "2020-W47-WE"),
        ("Rain is expected over the weekend.", date(2020, 11, 25), "2020-W48-WE"),
        ("Thousands came this weekend.", date(2020, 11, 28), "2020-W48-WE"),
        ("The fair was held this weekend.", date(2020, 11, 24), "2020-W47-WE"),
        ("The fair was held last weekend.", date(2020, 11, 24), "2020-W47-WE"),
        ("The fair will be held next weekend.", date(2020, 11, 24), "2020-W49-WE"),
    ],
)
def test_weekend_is_the_one_at_hand_or_on_the_side_of_its_verb_when_named(
    text: str, published: date, value: str
) -> None:
    assert value_of(text, published) == value


def test_weekday_is_left_out_when_the_day_of_publication_is_unknown() -> None:
    assert values("The court ruled Friday.", None) == []
