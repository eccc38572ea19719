"""What all embeds and rows of buttons share: Discord's limits, paging, citations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import discord

from bot.models.article import ParagraphKind
from bot.models.link import host_of
from bot.models.message import template
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import formatted, label
from bot.presentation.text import escaped_title, escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from discord.types.components import ButtonComponent

    from bot.models.article import Article
    from bot.models.library import ArticleHeading, Citation, Page

# Discord's limits, in characters; discord.py checks none of them.
TITLE_LIMIT = 256
DESCRIPTION_LIMIT = 4096
FIELD_LIMIT = 1024
FOOTER_LIMIT = 2048
LABEL_LIMIT = 80
ROW_LENGTH = 5
MOST_ROWS = 5

# A longer link would leave too little room for the words.
_LONGEST_LINK = 150

COLOUR = discord.Colour(0x2F6FA7)

# What stands for "¶3" under a block without a number.
_BLOCK_NAMES = {
    ParagraphKind.HEADLINE: template("headline"),
    ParagraphKind.BYLINE: template("byline"),
    ParagraphKind.CAPTION: template("caption"),
    ParagraphKind.SUBHEAD: template("subhead"),
    ParagraphKind.FURNITURE: template("note"),
}


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command or a button answers with; `view` is None if there is no button.

    `action` shows the same again: a public answer with an action is updated after a correction.
    """

    embed: discord.Embed
    view: discord.ui.View | None = None
    action: Action | None = None


def make_embed(
    title: str, description: str, *, footer: str = "", url: str | None = None
) -> discord.Embed:
    """Build an embed; `title` and `footer` are plain text, `description` is Markdown.

    The title is a link to `url`.
    """
    embed = discord.Embed(
        title=escaped_title(title, TITLE_LIMIT) or label("Untitled"),
        description=description[:DESCRIPTION_LIMIT],
        colour=COLOUR,
        url=url,
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

    discord.py's own buttons are built for callbacks: five of them took a third of an answer's time.
    A view that is not stopped would stay in memory until the process ends.
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
    text: str, action: Action, *, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> Button:
    """Build a button; `text` is plain text."""
    return Button(shortened(plain(text), LABEL_LIMIT) or "…", action.custom_id, style)


def make_view(rows: Iterable[Sequence[Button]]) -> ButtonRows | None:
    """Lay out rows of buttons, five to a row; leave out what does not fit.

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
    """Return the buttons to the previous and the next page, none if there is one page."""
    row = []
    if page.offset > 0:
        row.append((label("‹ Back"), max(0, page.offset - size)))
    if page.offset + len(page.items) < page.total:
        row.append((label("Next ›"), page.offset + size))
    return [make_button(text, replace(action_at(offset), turns_page=True)) for text, offset in row]


def paging_note(page: Page[object]) -> str:
    """Return "6–10 of 23" for the footer, "" if there is one page."""
    if not page.items or len(page.items) == page.total:
        return ""
    first, last, total = page.offset + 1, page.offset + len(page.items), page.total
    if page.more:
        return label("{first}–{last} of {total}+", first=first, last=last, total=total)
    return label("{first}–{last} of {total}", first=first, last=last, total=total)


def paragraph_button(citation: Citation, before: str = "") -> Button:
    """Return the button that opens the paragraph with the cited passage in bold.

    `before` is plain text that comes first, such as the number of the quotation.
    """
    article, span = citation.article, citation.span
    action = Action(Verb.PARAGRAPH, (article.id, article.revision, span.start, span.end))
    return make_button(footer_text(before, pilcrow(citation)), action)


def pilcrow(citation: Citation) -> str:
    """Return how a citation is shown: "¶3", or the kind of a block without a number."""
    return paragraph_name(citation.paragraph, citation.kind)


def paragraph_name(number: int, kind: ParagraphKind) -> str:
    """Return "¶3" for the body's third paragraph, "caption" and the like for other blocks."""
    return f"¶{number}" if kind is ParagraphKind.BODY else label(_BLOCK_NAMES[kind])


def dateline(article: ArticleHeading) -> str:
    """Return an article's source and day of publication for the footer, as plain text."""
    day = article.published
    if day and article.published_derived:
        written = label("{day} (year worked out)", day=day)
    else:
        written = formatted(day) if day else ""
    return footer_text(article.source or "", written) or label("source and date unknown")


def title_text(article: ArticleHeading, most: int) -> str:
    """Return an article's title as Markdown: a link to the original if its address is known.

    It has at most `most` characters, and a link besides.
    """
    title = escaped_within(article.title, most)
    link = article.link
    return f"[{title}]({link})" if link and len(link) <= _LONGEST_LINK else title


def original_url(article: ArticleHeading | Article) -> str | None:
    """Return the address of the original for an embed's title, if Discord takes it there."""
    return article.link if article.link and "." in host_of(article.link) else None


def origin_text(article: ArticleHeading, *parts: str) -> str:
    """Return an article's footer: source, day, whether its title is derived, and `parts`."""
    derived = label("title taken from the lead") if article.title_derived else ""
    return footer_text(dateline(article), derived, *parts)


def footer_text(*parts: str) -> str:
    """Join the parts of a footer or a line of notes; leave out empty ones."""
    return " · ".join(filter(None, parts))
