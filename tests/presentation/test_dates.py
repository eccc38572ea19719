"""How key dates are shown: what comes and what was, a sentence once, with all its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from bot.models.article import ParagraphKind, Span
from bot.models.key_dates import nearest_dates
from bot.models.library import ArticleHeading, AskedDays, Citation, CitedDate, Page
from bot.models.message import Days
from bot.presentation.calendars import make_calendar
from bot.presentation.dates import present_dates, present_dates_within
from bot.presentation.text import plain

_VOTED = "The council voted on Tuesday to close the pier on 9 July."
_OPENED = "The pier opened in May 1902."


def _dated(day: date, sentence: str, paragraph: int, article: int = 1) -> CitedDate:
    heading = ArticleHeading(
        article,
        1,
        f"pier-{article}",
        "Pier to close",
        title_derived=False,
        published=None,
        source=None,
    )
    citation = Citation(heading, Span(0, 5), paragraph, ParagraphKind.BODY)
    return CitedDate("day", day, day, sentence, None, citation)


def _shown(*dates: CitedDate) -> str:
    today = date(2024, 6, 20)
    return present_dates(Page(dates, 0, len(dates)), None, today).embed.description or ""


def test_title_links_to_the_original_and_a_worked_out_year_is_marked_when_articles_differ() -> None:
    first = _dated(date(2024, 6, 18), _VOTED, 1)
    told = replace(
        first.citation.article,
        title="Pier [to](http://b.example) close",
        link="https://a.example/pier",
        source="Coast Wire",
        published=date(2024, 6, 17),
        published_derived=True,
    )
    cited = replace(first, citation=replace(first.citation, article=told))
    shown = _shown(cited, _dated(date(2024, 6, 20), _OPENED, 1, article=2))
    assert "\n[Pier \\[to\\]\\(http://b.example\\) close](https://a.example/pier) · " in shown
    assert "Coast Wire · 17 Jun 2024 \\(year worked out\\)" in shown


def test_sentence_is_shown_once_when_it_tells_two_days() -> None:
    told = (
        _dated(date(2024, 6, 18), _VOTED, 1),
        _dated(date(1902, 5, 1), _OPENED, 2),
        _dated(date(2024, 7, 9), _VOTED, 1),
    )
    shown = _shown(*told)
    assert shown.count("The council voted") == 1
    assert shown.index("18 Jun 2024") < shown.index("9 Jul 2024") < shown.index("The council voted")
    # One of its days is still to come, so it stands above what is past.
    assert shown.startswith("### Coming up\n**Tue 18 Jun 2024")
    assert shown.endswith("### In the past\n**Thu 1 May 1902** · The pier opened in May 1902 (¶2)")


def test_coming_up_is_said_once_when_it_is_what_was_asked_for() -> None:
    today = date(2024, 6, 20)
    page = Page((_dated(date(2024, 7, 9), _VOTED, 1),), 0, 1)
    embed = present_dates_within(page, AskedDays(Days(today, date.max)), None, today).embed
    assert embed.title == "Coming up"
    assert (embed.description or "").startswith("**Tue 9 Jul 2024**")


def test_no_year_is_named_when_a_day_of_every_year_was_asked_for() -> None:
    today = date(2024, 5, 1)
    page = Page((_dated(date(1902, 5, 1), _OPENED, 2),), 0, 1)
    asked = AskedDays(Days(today, today), every_year=True)
    embed = present_dates_within(page, asked, None, today).embed
    assert embed.title == "On this day: 1 May"
    assert "2024" not in repr(embed.to_dict())


def test_day_is_left_out_of_the_words_when_it_stands_beside_them() -> None:
    opened = replace(_dated(date(1902, 5, 1), _OPENED, 2), text="May 1902")
    assert "**Thu 1 May 1902** · The pier opened (¶2)" in _shown(opened)


def test_sentence_is_shown_again_when_another_paragraph_or_article_tells_it() -> None:
    shown = _shown(
        _dated(date(2024, 6, 18), _VOTED, 1),
        _dated(date(2024, 6, 19), _VOTED, 4),
        _dated(date(2024, 6, 20), _VOTED, 1, article=2),
    )
    assert shown.count("The council voted") == 3


@pytest.mark.parametrize(
    ("days", "most", "shown"),
    [
        # What comes first, the nearest first; then what was, the latest first.
        ("1902 2024-06-18 2024-07-09 2024-06-25 2023-01-02", 3, "2024-06-25 2024-07-09 2024-06-18"),
        # One place stays for what was, however much comes.
        ("2024-06-18 2030-01-01 2040-01-01 2050-01-01", 3, "2030-01-01 2040-01-01 2024-06-18"),
        ("2024-06-18 2030-01-01", 3, "2030-01-01 2024-06-18"),
        ("2030-01-01 2040-01-01 2050-01-01", 2, "2030-01-01 2040-01-01"),
        # Today still comes; a year that began is over for all that anybody knows.
        ("2024 2024-06-20 2024-01-01", 3, "2024-06-20 2024-01-01 2024"),
        ("1998 1902 2020", 2, "2020 1998"),
        ("", 3, ""),
    ],
)
def test_key_dates_are_the_nearest_when_there_is_no_room_for_all(
    days: str, most: int, shown: str
) -> None:
    found = {}
    for written in days.split():
        dated = _dated(date.fromisoformat(f"{written}-01-01"[:10]), _OPENED, 1)
        whole_year = date(int(written[:4]), 12, 31)
        found[written] = dated if "-" in written else replace(dated, last_day=whole_year)
    nearest = nearest_dates(found.values(), date(2024, 6, 20), most)
    assert [name for one in nearest for name in found if found[name] is one] == shown.split()


def test_event_of_a_calendar_links_to_the_original() -> None:
    found = _dated(date(2024, 7, 9), _VOTED, 1)
    linked = replace(found.citation.article, link="https://a.example/pier")
    dates = [found, replace(found, citation=replace(found.citation, article=linked))]
    made = make_calendar(dates, datetime(2024, 6, 20, 9, 0, tzinfo=UTC))
    events = Calendar.from_ical(made).walk("VEVENT")
    assert [str(one.get("url")) for one in events] == ["None", "https://a.example/pier"]


def test_calendar_is_what_every_calendar_program_reads() -> None:
    told = "국방부는 “우주 안보 심포지엄; 서울, 2024년 7월 9일\\n” 을 연다고 밝혔다. " * 9
    last = replace(_dated(date(2024, 7, 9), told, 1), last_day=date(2024, 7, 11))
    end_of_days = _dated(date.max, _OPENED, 2)
    now_utc = datetime(2024, 6, 20, 9, 0, tzinfo=UTC)
    made = make_calendar([last, end_of_days], now_utc)
    # RFC 5545, 3.1: lines end with CRLF and have at most 75 octets; no character is cut.
    lines = made.decode().split("\r\n")
    assert lines[-1] == ""
    assert not any("\n" in line or len(line.encode()) > 75 for line in lines)
    # 3.6.1: whole days, and the day after the last one as the end.
    assert "DTSTART;VALUE=DATE:20240709" in lines
    assert "DTEND;VALUE=DATE:20240712" in lines
    read = Calendar.from_ical(made)
    first, other = read.walk("VEVENT")
    assert str(first["description"]).startswith(plain(told))
    assert first["uid"] != other["uid"]
    # The same dates asked for again later change the events, and do not double them.
    again = Calendar.from_ical(make_calendar([last], now_utc + timedelta(9)))
    assert again.walk("VEVENT")[0]["uid"] == first["uid"]
