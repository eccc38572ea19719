"""Key dates, each with its sentence and its paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.message import Days
from bot.presentation.components import (
    Button,
    Reply,
    dateline,
    footer_text,
    make_embed,
    make_view,
    paging_note,
    paging_row,
    paragraph_button,
    pilcrow,
    title_text,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import formatted, label, say
from bot.presentation.text import escaped, escaped_within

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.models.library import CitedDate, Page

PAGE_SIZE = 5
_ENTRY_LIMIT = 480
_TITLE_LIMIT = 90


def present_dates(page: Page[CitedDate], article_id: int | None) -> Reply:
    """Show a page of key dates, of all articles or of one."""
    articles = {found.citation.article.id: found.citation.article for found in page.items}
    only = next(iter(articles.values())) if len(articles) == 1 else None

    def action_at(offset: int) -> Action:
        return Action(Verb.DATES, (article_id or 0, offset))

    return Reply(
        make_embed(
            label("Key dates"),
            _entries(page, several=only is None) or say("No key dates found."),
            footer=footer_text(dateline(only) if only else "", paging_note(page)),
        ),
        make_view(
            [
                [date_button(found) for found in page.items],
                paging_row(page, PAGE_SIZE, action_at),
            ]
        ),
        action_at(page.offset),
    )


def date_line(found: CitedDate, most: int = _ENTRY_LIMIT, also: Sequence[CitedDate] = ()) -> str:
    """Return the days, the sentence and the paragraph as Markdown of at most `most` characters.

    `also` are other key dates of the same sentence, whose days stand beside the first.
    """
    days = " · ".join(formatted(Days(each.first_day, each.last_day)) for each in (found, *also))
    cited = pilcrow(found.citation)
    room = most - len(days) - len(cited) - 12
    return f"**{days}** — {escaped_within(found.sentence, room)} ({cited})"


def by_sentence(items: Iterable[CitedDate]) -> Iterable[list[CitedDate]]:
    """Return the key dates of each sentence together, so that a sentence is shown once."""
    groups: dict[tuple[int, int, str], list[CitedDate]] = {}
    for found in items:
        cited = found.citation
        groups.setdefault((cited.article.id, cited.paragraph, found.sentence), []).append(found)
    return groups.values()


def date_button(found: CitedDate) -> Button:
    """Return the button that opens the date's paragraph."""
    return paragraph_button(found.citation, formatted(Days(found.first_day, found.last_day)))


def _entries(page: Page[CitedDate], *, several: bool) -> str:
    entries = []
    article_id = None
    for found, *also in by_sentence(page.items):
        article = found.citation.article
        if article.id != article_id:
            article_id = article.id
            origin = f" · {escaped(dateline(article))}" if several else ""
            entries.append(f"**{title_text(article, _TITLE_LIMIT)}**{origin}")
        entries.append(date_line(found, also=also))
    return "\n\n".join(entries)
