"""An article's own words: one paragraph with the cited words in bold, or all, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.article import Span
from bot.models.library import Page
from bot.presentation.components import (
    DESCRIPTION_LIMIT,
    Reply,
    footer_text,
    make_button,
    make_embed,
    make_view,
    original_url,
    paging_note,
    paging_row,
    paragraph_name,
    set_origin,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label
from bot.presentation.text import ELLIPSIS, emboldened, escaped_within, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.library import ArticleHeading, ParagraphView

_TITLE_LIMIT = 90
_SCREEN = 700  # characters: with title and buttons they fill the 800 pixels of a phone
_PARAGRAPH_LIMIT = 3900  # a longer one is cut; it leaves room for its number
_AROUND = 900  # characters on either side of a passage in a paragraph that is too long


def present_paragraph(view: ParagraphView) -> Reply:
    """Show one paragraph with the cited words in bold."""
    article = view.article
    embed = make_embed(
        shortened(article.title, _TITLE_LIMIT),
        f"**{_name(view)}**\n{_with_passage(view)}",
        url=original_url(article),
    )
    set_origin(embed, article)
    # The others of the row, five at most, depend on the passage and on who asks.
    read = make_button(label("Read it all"), Action(Verb.READ, (article.id, 0)))
    return Reply(embed, make_view([[read]]))


def present_reading(
    article: ArticleHeading, views: Sequence[ParagraphView], offset: int = 0
) -> Reply:
    """Show as many of an article's paragraphs, from one on, as a phone shows without scrolling."""
    offset = offset if offset < len(views) else 0  # the text was shorter when it was replaced
    page = Page(tuple(views[offset : _screen_end(views, offset)]), offset, len(views))
    blocks = [
        f"**{_name(view)}** {escaped_within(view.text, _PARAGRAPH_LIMIT)}" for view in page.items
    ]
    embed = make_embed(
        shortened(article.title, _TITLE_LIMIT),
        "\n\n".join(blocks),
        footer=footer_text(
            label("title taken from the lead") if article.title_derived else "", paging_note(page)
        ),
        url=original_url(article),
    )
    set_origin(embed, article)
    before = max((start for start in _starts(views) if start < offset), default=0)
    row = paging_row(
        page, len(page.items), lambda at: Action(Verb.READ, (article.id, at)), back=offset - before
    )
    return Reply(embed, make_view([row]))


def _screen_end(views: Sequence[ParagraphView], start: int) -> int:
    """Return where the screen that begins with a paragraph ends, at least one paragraph later."""
    room = _SCREEN
    for number in range(start, len(views)):
        room -= len(views[number].text)
        if room < 0 and number > start:
            return number
    return len(views)


def _starts(views: Sequence[ParagraphView]) -> Iterator[int]:
    """Yield the place of the first paragraph of each screen, counted from 0."""
    start = 0
    while start < len(views):
        yield start
        start = _screen_end(views, start)


def _name(view: ParagraphView) -> str:
    return paragraph_name(view.number, view.kind)


def _with_passage(view: ParagraphView) -> str:
    """Return the paragraph, or as much around its first passage as fits."""
    marked = emboldened(view.text, view.passages)
    if len(marked) <= DESCRIPTION_LIMIT - 40:
        return marked
    first = view.passages[0].start if view.passages else 0
    start, end = max(0, first - _AROUND), min(len(view.text), first + _AROUND)
    before = ELLIPSIS if start else ""
    after = ELLIPSIS if end < len(view.text) else ""
    inner = tuple(
        Span(one.start - start, min(one.end, end) - start)
        for one in view.passages
        if one.start < end
    )
    return f"{before}{emboldened(view.text[start:end], inner)}{after}"
