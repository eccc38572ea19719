"""Key dates as a calendar file (iCalendar, RFC 5545), one whole-day event each."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot import NAME
from bot.models.clauses import event_words
from bot.presentation.components import dateline, footer_text, original_url, pilcrow
from bot.presentation.messages import label
from bot.presentation.text import cut, plain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from icalendar import Event

    from bot.models.library import CitedDate

MOST_EVENTS = 200
FILE_NAME = "dateline.ics"
_SUMMARY_LIMIT = 110  # characters: what a calendar shows of an event


def make_calendar(dates: Iterable[CitedDate], now_utc: datetime) -> bytes:
    """Return a calendar file with an event for each key date; `now_utc` is when it is made."""
    from icalendar import Calendar  # noqa: PLC0415 - large, and seldom needed

    calendar = Calendar()
    calendar.add("prodid", f"-//{NAME}//")
    calendar.add("version", "2.0")
    name = label("Key dates")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)  # the same before RFC 7986, for Google's and Apple's
    for found in dates:
        calendar.add_component(_event(found, now_utc))
    return bytes(calendar.to_ical())


def _event(found: CitedDate, now_utc: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415 - as above

    cited, sentence = found.citation, plain(found.sentence)
    event = Event()
    event.add("uid", f"{cited.article.id}-{cited.span.start}-{found.first_day}@dateline")
    event.add("dtstamp", now_utc)
    event.add("dtstart", found.first_day)
    # The end is the day after the last one.
    event.add("dtend", min(found.last_day, date.max - timedelta(1)) + timedelta(1))
    event.add("summary", cut(event_words(sentence, plain(found.text)), _SUMMARY_LIMIT))
    origin = footer_text(pilcrow(cited), plain(cited.article.title), dateline(cited.article))
    event.add("description", f"{sentence}\n{origin}")
    if url := original_url(cited.article):
        event.add("url", url)
    event.add("transp", "TRANSPARENT")  # nobody is busy on that day
    return event
