"""An article's own words: one paragraph with the cited words in bold, or all, page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.article import Span
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
    from bot.models.library import ArticleHeading, Page, ParagraphView

PAGE_SIZE = 4
_TITLE_LIMIT = 90
_PARAGRAPH_LIMIT = 980  # four of them fit into a description
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


def present_reading(article: ArticleHeading, page: Page[ParagraphView]) -> Reply:
    """Show a page of an article's paragraphs."""
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
    row = paging_row(page, PAGE_SIZE, lambda at: Action(Verb.READ, (article.id, at)))
    return Reply(embed, make_view([row]))


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
