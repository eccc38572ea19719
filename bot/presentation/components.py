"""What all embeds and rows of buttons share: Discord's limits, paging, dates, citations."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import discord

from bot.models.article import ParagraphKind
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.text import escaped_title, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from discord.types.components import ButtonComponent

    from bot.models.library import ArticleHeading, Citation, Page

# Discord's limits, in characters; discord.py checks none of them.
TITLE_LIMIT = 256
DESCRIPTION_LIMIT = 4096
FIELD_LIMIT = 1024
FOOTER_LIMIT = 2048
LABEL_LIMIT = 80
ROW_LENGTH = 5
MOST_ROWS = 5

COLOUR = discord.Colour(0x2F6FA7)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command or a button answers with; `view` is None where there is no button.

    `action` shows the same again: a public answer that has one is updated after a correction.
    """

    embed: discord.Embed
    view: discord.ui.View | None = None
    action: Action | None = None


def make_embed(title: str, description: str, *, footer: str = "") -> discord.Embed:
    """Build an embed; `title` and `footer` are plain text, `description` is Markdown."""
    embed = discord.Embed(
        title=escaped_title(title, TITLE_LIMIT) or "Untitled",
        description=description[:DESCRIPTION_LIMIT],
        colour=COLOUR,
    )
    if footer:
        embed.set_footer(text=shortened(plain(footer), FOOTER_LIMIT))
    return embed


@dataclass(frozen=True, slots=True)
class Button:
    """A button whose click is answered by its `custom_id`; `label` fits Discord's limit."""

    label: str
    custom_id: str
    style: discord.ButtonStyle = discord.ButtonStyle.secondary

    def to_component(self) -> ButtonComponent:
        """Return the button as Discord's API takes it."""
        return {
            "type": 2,
            "style": self.style.value,
            "label": self.label,
            "custom_id": self.custom_id,
            "disabled": False,
        }


class ButtonRows(discord.ui.View):
    """Rows of buttons to send; it never waits for a click.

    discord.py's own buttons are built for callbacks: five of them took a third of the time of an
    answer. A view that is not stopped would be kept in memory for as long as the process lives.
    """

    def __init__(self, rows: Iterable[Sequence[Button]]) -> None:
        super().__init__(timeout=None)
        self.rows = [list(row) for row in rows]
        self.stop()

    def append(self, button: Button) -> None:
        """Add a button to the last row, or to a new one if that is full."""
        if not self.rows or len(self.rows[-1]) == ROW_LENGTH:
            self.rows.append([])
        self.rows[-1].append(button)

    def to_components(self) -> list[dict[str, Any]]:
        """Return the rows as Discord's API takes them."""
        return [
            {"type": 1, "components": [button.to_component() for button in row]}
            for row in self.rows
        ]


def make_button(
    label: str, action: Action, *, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> Button:
    """Build a button; `label` is plain text."""
    return Button(shortened(plain(label), LABEL_LIMIT) or "…", action.custom_id, style)


def make_view(rows: Iterable[Sequence[Button]]) -> ButtonRows | None:
    """Lay out rows of buttons, five to a row; leave out what Discord has no room for.

    A second button with the same custom_id is left out too, because Discord refuses it.
    """
    laid_out: list[list[Button]] = []
    seen: set[str] = set()
    for row in rows:
        fresh = list({b.custom_id: b for b in row if b.custom_id not in seen}.values())
        seen.update(button.custom_id for button in fresh)
        laid_out.extend(
            fresh[start : start + ROW_LENGTH] for start in range(0, len(fresh), ROW_LENGTH)
        )
    return ButtonRows(laid_out[:MOST_ROWS]) if laid_out else None


def paging_row(page: Page[object], size: int, action_at: Callable[[int], Action]) -> list[Button]:
    """Return the buttons to the pages before and after, none where there is one page."""
    row = []
    if page.offset > 0:
        row.append(("‹ Back", max(0, page.offset - size)))
    if page.offset + len(page.items) < page.total:
        row.append(("Next ›", page.offset + size))
    return [
        make_button(label, replace(action_at(offset), turns_page=True)) for label, offset in row
    ]


def paging_note(page: Page[object]) -> str:
    """Return "6-10 of 23" for the footer, nothing where there is one page."""
    if not page.items or len(page.items) == page.total:
        return ""
    last = page.offset + len(page.items)
    return f"{page.offset + 1:,}–{last:,} of {page.total:,}{'+' if page.more else ''}"


def paragraph_button(citation: Citation, label: str = "") -> Button:
    """Return the button that opens the paragraph with the cited passage in bold."""
    article, span = citation.article, citation.span
    action = Action(Verb.PARAGRAPH, (article.id, article.revision, span.start, span.end))
    return make_button(f"{label} · {pilcrow(citation)}" if label else pilcrow(citation), action)


def pilcrow(citation: Citation) -> str:
    """Return what a citation is shown as: "¶3", or the kind of a block without a number."""
    return paragraph_name(citation.paragraph, citation.kind)


def paragraph_name(number: int, kind: ParagraphKind) -> str:
    """Return "¶3" for the body's third paragraph, "caption" and the like for other blocks."""
    return f"¶{number}" if kind is ParagraphKind.BODY else kind.value


def dateline(article: ArticleHeading) -> str:
    """Return an article's source and day of publication, as the footer shows them."""
    parts = [article.source or "", day_text(article.published) if article.published else ""]
    return " · ".join(filter(None, parts)) or "source and date unknown"


def footer_text(*parts: str) -> str:
    """Join what a footer tells, empty parts left out."""
    return " · ".join(filter(None, parts))


def counted(count: int, noun: str) -> str:
    """Return "1 quotation", "2 quotations"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def day_text(day: date) -> str:
    """Return a day as "23 Nov 2020", which no reader takes for another one."""
    return f"{day.day} {day:%b} {day.year}"


def days_text(first: date, last: date) -> str:
    """Return the days from `first` to `last` in the shortest form that names them exactly."""
    if first == last:
        return f"{first:%a} {day_text(first)}"
    starts_month = first.day == 1
    ends_month = last.day == monthrange(last.year, last.month)[1]
    if starts_month and ends_month:
        if (first.month, last.month) == (1, 12):
            return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%b} {first.year}"
        opening = f"{first:%b}" if first.year == last.year else f"{first:%b} {first.year}"
        return f"{opening} – {last:%b} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day_text(last)}"
    return f"{day_text(first)} – {day_text(last)}"
