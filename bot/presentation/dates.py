"""Key dates, each with what happens on it and its paragraph."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from bot.errors import StalePassage
from bot.models.clauses import event_words
from bot.models.library import AskedDays
from bot.models.message import DayOfYear, Days
from bot.presentation.components import (
    Entry,
    Reply,
    dateline,
    footer_text,
    make_button,
    make_embed,
    make_view,
    origin_text,
    original_url,
    paging_note,
    paging_row,
    paragraph_action,
    paragraphs_menu,
    pilcrow,
    set_origin,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import formatted, label, say
from bot.presentation.text import cut, escaped_within, plain

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from bot.models.library import ArticleHeading, CitedDate, Page

PAGE_SIZE = 5
EVENT_LIMIT = 110  # characters: two lines on a phone


def present_dates(page: Page[CitedDate], article_id: int | None, today: date) -> Reply:
    """Show a page of key dates, of all articles or of one: what comes, then what was.

    `today` is the first day that counts as coming.
    """

    def action_at(offset: int) -> Action:
        return Action(Verb.DATES, (article_id or 0, offset))

    articles = {found.citation.article.id: found.citation.article for found in page.items}
    only = next(iter(articles.values())) if len(articles) == 1 else None
    name = label("Key dates")
    embed = make_embed(
        only.title if only else name,
        _sections(page.items, only, today) or _nothing(article_id),
        footer=footer_text(name if only else "", paging_note(page)),
        url=original_url(only) if only else None,
    )
    if only:
        set_origin(embed, only)
    entries = [date_entry(found, several=only is None) for found in page.items]
    menu = paragraphs_menu(entries)
    view = make_view([paging_row(page, PAGE_SIZE, action_at)], menu)
    return Reply(embed, view, action_at(page.offset))


def present_dates_within(
    page: Page[CitedDate], asked: AskedDays, article_id: int | None, today: date
) -> Reply:
    """Show a page of the key dates in the days that a member asked about."""
    numbers = (article_id or 0, *_day_numbers(asked))

    def action_at(offset: int) -> Action:
        return Action(Verb.DATES_WITHIN, (*numbers, offset))

    title = _asked_text(asked)
    embed = make_embed(
        title,
        _sections(page.items, None, today, title) or _nothing_within(asked, article_id),
        footer=footer_text(label("Key dates"), paging_note(page)),
    )
    buttons = paging_row(page, PAGE_SIZE, action_at)
    if page.items:
        buttons.append(make_button(label("Calendar file"), Action(Verb.CALENDAR, numbers)))
    menu = paragraphs_menu([date_entry(found, several=True) for found in page.items])
    return Reply(embed, make_view([buttons], menu), action_at(page.offset))


def asked_days(first: int, last: int) -> AskedDays:
    """Return the days that a button's numbers mean. Raises StalePassage for no days."""
    try:
        beginning = date(first // 10_000, first // 100 % 100, first % 100)
        if not last:
            return AskedDays(Days(beginning, beginning), every_year=True)
        end = date(last // 10_000, last // 100 % 100, last % 100)
    except ValueError as error:
        raise StalePassage("That button names no days: use /dates again.") from error
    return AskedDays(Days(beginning, end))


def _day_numbers(asked: AskedDays) -> tuple[int, int]:
    first, last = (int(f"{day:%Y%m%d}") for day in (asked.days.first, asked.days.last))
    return first, 0 if asked.every_year else last


def _asked_text(asked: AskedDays) -> str:
    days = asked.days
    if asked.every_year:
        return label("On this day: {day}", day=DayOfYear(days.first))
    if days.last == date.max:
        return label("Coming up")
    return formatted(days)


def _nothing_within(asked: AskedDays, article_id: int | None) -> str:
    if article_id:
        return say("This article has no key date on these days. /dates lists all key dates.")
    if asked.every_year:
        return say(
            "No article has a key date on this day in an earlier year. /dates lists all key dates."
        )
    if asked.days.last == date.max:
        return say("No article has a key date that is still to come. /dates lists all key dates.")
    return say("No article has a key date on these days. /dates lists all key dates.")


def _sections(
    dates: Sequence[CitedDate], only: ArticleHeading | None, today: date, title: str = ""
) -> str:
    """Return what comes and what was, each under its heading if that is not the `title`."""
    coming: list[str] = []
    past: list[str] = []
    for group in by_sentence(dates):
        comes = any(found.is_coming(today) for found in group)
        (coming if comes else past).append(_entry(group, only))
    parts = []
    for heading, entries in ((label("Coming up"), coming), (label("In the past"), past)):
        if entries:
            above = "" if heading == title else f"### {heading}\n"
            parts.append(above + "\n\n".join(entries))
    return "\n".join(parts)


def date_line(
    dates: Sequence[CitedDate], most: int = EVENT_LIMIT, known: Collection[str] = ()
) -> str:
    """Return the days of one sentence, what it tells of them and the paragraph, as Markdown.

    At most `most` characters tell it, none if it is one of the `known` sentences, which stand
    above with their paragraph.
    """
    first = dates[0]
    words = "" if first.sentence in known else escaped_within(cut(_told(dates), most), most)
    return f"{footer_text(f'**{days_text(dates)}**', words)} ({pilcrow(first.citation)})"


def days_text(dates: Iterable[CitedDate]) -> str:
    """Return the days of key dates in their order: "Mon 23 Nov 2020 · Dec 2020"."""
    days = sorted({(one.first_day, one.last_day) for one in dates})
    return footer_text(*(formatted(Days(*one)) for one in days))


def by_sentence(items: Iterable[CitedDate]) -> Iterator[list[CitedDate]]:
    """Yield the key dates of each sentence together, so that a sentence is shown once."""
    groups: dict[tuple[int, int, str], list[CitedDate]] = {}
    for found in items:
        cited = found.citation
        groups.setdefault((cited.article.id, cited.paragraph, found.sentence), []).append(found)
    yield from groups.values()


def date_entry(found: CitedDate, *, several: bool) -> Entry:
    """Return the menu's entry that opens the date's paragraph."""
    text = footer_text(days_text([found]), pilcrow(found.citation))
    article = found.citation.article
    note = footer_text(article.title, dateline(article)) if several else found.sentence
    return Entry(text, paragraph_action(found.citation), note)


def _told(dates: Sequence[CitedDate]) -> str:
    """Return what a sentence tells of its days: one day can stand beside it instead of in it."""
    first = dates[0]
    if len(dates) == 1:
        return event_words(plain(first.sentence), plain(first.text))
    return plain(first.sentence).removesuffix(".")


def _entry(dates: Sequence[CitedDate], only: ArticleHeading | None) -> str:
    line = date_line(dates)
    if only:
        return line
    article = dates[0].citation.article
    return f"{line}\n{origin_text(article, dateline(article))}"


def _nothing(article_id: int | None) -> str:
    if article_id:
        return say("This article has no date that I am sure of. Its summary may help.")
    return say("No article has a date that I am sure of yet: /articles lists all articles.")
