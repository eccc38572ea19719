"""What all embeds, rows of buttons and menus share: Discord's limits, paging, citations."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import discord

from bot.models.article import ParagraphKind
from bot.models.link import host_of
from bot.models.message import template
from bot.presentation.colours import COLOUR, source_colour
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import formatted, label
from bot.presentation.text import (
    ELLIPSIS,
    escaped,
    escaped_title,
    escaped_within,
    plain,
    shortened,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from discord.types.components import ButtonComponent, SelectMenu, SelectOption

    from bot.models.article import Article
    from bot.models.library import ArticleHeading, Citation, Page
    from bot.presentation.cards.card import Card

# Discord's limits, in characters; discord.py checks none of them.
TITLE_LIMIT = 256
DESCRIPTION_LIMIT = 4096
FIELD_LIMIT = 1024
FOOTER_LIMIT = 2048
LABEL_LIMIT = 80
OPTION_LIMIT = 100
MOST_OPTIONS = 25
ROW_LENGTH = 5
MOST_ROWS = 5

# A longer link would leave too little room for the words.
_LONGEST_LINK = 150

# Discord shows an empty line as one; where Markdown folds it, as in the preview, the space keeps it
# open.
_EMPTY_LINE = "\n\u00a0\n"

_HEADING_LIMIT = 120  # of a field: 25 of them with what they hold fit into an embed
_ABOVE_LIMIT = 150
_SOURCE_LIMIT = 80
_TITLE_BESIDE = 90  # characters of a title beside its source and day

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
    `card` is drawn and takes the embed's place, if it can be drawn.
    """

    embed: discord.Embed
    view: discord.ui.View | None = None
    action: Action | None = None
    card: Card | None = None


def make_embed(
    title: str, description: str, *, footer: str = "", url: str | None = None
) -> discord.Embed:
    """Build an embed; `title` and `footer` are plain text, `description` is Markdown.

    The title is a link to `url`.
    """
    embed = discord.Embed(
        title=escaped_title(title, TITLE_LIMIT) or label("Untitled"),
        description=_spaced(description)[:DESCRIPTION_LIMIT],
        colour=COLOUR,
        url=url,
    )
    if footer:
        embed.set_footer(text=shortened(plain(footer), FOOTER_LIMIT))
    return embed


def _spaced(description: str) -> str:
    """Return Markdown whose empty lines are seen everywhere.

    After a quotation only a really empty line ends the quotation's bar in the preview.
    """
    spaced, before = "", ""
    for block in description.split("\n\n"):
        ends = before.startswith("> ", before.rfind("\n") + 1) and not block.startswith("> ")
        spaced += ("\n\n" if ends else _EMPTY_LINE) + block
        before = block
    return spaced.removeprefix(_EMPTY_LINE)


def set_origin(
    embed: discord.Embed, article: ArticleHeading, note: str = "", *, titled: bool = False
) -> None:
    """Put an article's source and day above an embed's title, linked, in the source's colour.

    `note` is plain text that follows. If the embed is `titled` by source and day, the note is
    alone there.
    """
    above = footer_text("" if titled else dateline(article), note)
    if above:
        embed.set_author(name=shortened(plain(above), _ABOVE_LIMIT), url=original_url(article))
    embed.colour = source_colour(article.source)


def title_above_lead(article: ArticleHeading) -> str:
    """Return the title of an article whose lead stands below, as plain text.

    A title that is taken from the lead would say the same twice, so it is source and day.
    """
    return dateline(article) if article.title_derived else article.title


def add_field(embed: discord.Embed, name: str, value: str) -> None:
    """Add a field under a heading; `name` is plain text, `value` is Markdown within its limit."""
    heading = escaped_title(name, _HEADING_LIMIT) or label("Untitled")
    embed.add_field(name=heading, value=value[:FIELD_LIMIT], inline=False)


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


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a menu; choosing it does what a button with that action does.

    `text` and `note` are plain text; the note stands under the text in small letters.
    """

    text: str
    action: Action
    note: str | None = None

    def to_option(self) -> SelectOption:
        """Return the entry as Discord's API takes it."""
        option: SelectOption = {
            "label": shortened(plain(self.text), OPTION_LIMIT) or ELLIPSIS,
            "value": self.action.custom_id,
        }
        if self.note and (note := shortened(plain(self.note), OPTION_LIMIT)):
            option["description"] = note
        return option


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu whose entries open something; the entries' values tell what, so it has one id."""

    placeholder: str
    options: tuple[SelectOption, ...]

    def to_component(self) -> SelectMenu:
        """Return the menu as Discord's API takes it."""
        return {
            "type": 3,
            "custom_id": Verb.OPEN.value,
            "placeholder": self.placeholder,
            "options": list(self.options),
        }


class Controls(discord.ui.View):
    """Rows of buttons and a menu to send; it never waits for a click.

    discord.py's own buttons are built for callbacks: five of them took a third of an answer's time.
    A view that is not stopped would stay in memory until the process ends.
    """

    def __init__(self, rows: Iterable[Sequence[Button]], menu: Menu | None = None) -> None:
        super().__init__(timeout=None)
        self.rows = [list(row) for row in rows]
        self.menu = menu
        self.stop()

    def append(self, button: Button) -> None:
        """Add a button to the last row, or to a new one if that is full."""
        if not self.rows or len(self.rows[-1]) == ROW_LENGTH:
            self.rows.append([])
        self.rows[-1].append(button)

    def to_components(self) -> list[dict[str, Any]]:
        """Return the rows as Discord's API takes them, the menu last."""
        rows: list[list[Any]] = [[button.to_component() for button in row] for row in self.rows]
        if self.menu:
            rows.append([self.menu.to_component()])
        return [{"type": 1, "components": row} for row in rows]


def with_button(reply: Reply, button: Button) -> Reply:
    """Return a reply with one more button in its last row."""
    view = reply.view if isinstance(reply.view, Controls) else Controls([])
    view.append(button)
    return replace(reply, view=view)


def make_button(
    text: str, action: Action, *, style: discord.ButtonStyle = discord.ButtonStyle.secondary
) -> Button:
    """Build a button; `text` is plain text."""
    return Button(shortened(plain(text), LABEL_LIMIT) or "…", action.custom_id, style)


def make_menu(placeholder: str, entries: Iterable[Entry]) -> Menu | None:
    """Build a menu, None without entries; entries that do the same stand in it once."""
    options = {option["value"]: option for option in map(Entry.to_option, entries)}
    if not options:
        return None
    return Menu(shortened(placeholder, OPTION_LIMIT), tuple(options.values())[:MOST_OPTIONS])


def make_view(rows: Iterable[Sequence[Button]], menu: Menu | None = None) -> Controls | None:
    """Lay out rows of buttons, five to a row, and a menu; leave out rows that do not fit.

    A second button with the same custom_id is left out too, because Discord refuses it.
    """
    laid_out: list[list[Button]] = []
    seen: set[str] = set()
    for row in filter(None, rows):
        fresh = list({b.custom_id: b for b in row if b.custom_id not in seen}.values())
        seen.update(button.custom_id for button in fresh)
        laid_out.extend(
            fresh[start : start + ROW_LENGTH] for start in range(0, len(fresh), ROW_LENGTH)
        )
    if not laid_out and menu is None:
        return None
    return Controls(laid_out[: MOST_ROWS - 1 if menu else MOST_ROWS], menu)


def paging_row(
    page: Page[object],
    size: int,
    action_at: Callable[[int], Action],
    *,
    back: int | None = None,
) -> list[Button]:
    """Return the buttons to the previous and the next page, none if there is one page.

    `back` is the size of the previous page if that is another one.
    """
    row = []
    if page.offset > 0:
        row.append((label("‹ Back"), max(0, page.offset - (back or size))))
    if page.offset + len(page.items) < page.total:
        row.append((label("Next ›"), page.offset + size))
    return [make_button(text, action_at(offset).turning()) for text, offset in row]


def paging_note(page: Page[object]) -> str:
    """Return "6–10 of 23" for the footer, "" if there is one page."""
    if not page.items or len(page.items) == page.total:
        return ""
    first, last, total = page.offset + 1, page.offset + len(page.items), page.total
    if page.more:
        return label("{first}–{last} of {total}+", first=first, last=last, total=total)
    return label("{first}–{last} of {total}", first=first, last=last, total=total)


def paragraphs_menu(entries: Iterable[Entry]) -> Menu | None:
    """Return the menu that opens the cited paragraphs, None without entries."""
    return make_menu(label("Open a paragraph…"), entries)


def paragraph_entry(citation: Citation, words: str, note: str | None = None) -> Entry:
    """Return the entry that opens a paragraph: its number, and the first of the cited words."""
    begin = words[: 2 * OPTION_LIMIT]
    return Entry(footer_text(pilcrow(citation), begin), paragraph_action(citation), note)


def paragraph_action(citation: Citation) -> Action:
    """Return the action that opens the paragraph with the cited passage in bold."""
    article, span = citation.article, citation.span
    return Action(Verb.PARAGRAPH, (article.id, article.revision, span.start, span.end))


def share_button(paragraph: Action) -> Button:
    """Return the button that shares the quotation which is cited in a paragraph."""
    return make_button(label("Share as picture"), paragraph.then(Verb.SHARE))


def pilcrow(citation: Citation) -> str:
    """Return how a citation is shown: "¶3", or the kind of a block without a number."""
    return paragraph_name(citation.paragraph, citation.kind)


def paragraph_name(number: int, kind: ParagraphKind) -> str:
    """Return "¶3" for the body's third paragraph, "caption" and the like for other blocks."""
    return f"¶{number}" if kind is ParagraphKind.BODY else label(_BLOCK_NAMES[kind])


def dateline(article: ArticleHeading) -> str:
    """Return an article's source and day of publication, as plain text."""
    day = article.published
    if day and article.published_derived:
        written = label("{day} (year worked out)", day=day)
    else:
        written = formatted(day) if day else ""
    source = shortened(article.source or "", _SOURCE_LIMIT)
    excerpt = label("excerpt") if article.excerpt else ""
    return footer_text(footer_text(source, written) or label("source and date unknown"), excerpt)


def origin_text(article: ArticleHeading, origin: str) -> str:
    """Return an article's title, a link to the original if its address is known, and `origin`.

    `origin` is what `dateline` returned; the result is Markdown.
    """
    title = escaped_within(article.title, _TITLE_BESIDE)
    link = article.link
    linked = f"[{title}]({link})" if is_short_link(link) else f"*{title}*"
    return f"{linked} · {escaped(origin)}"


def is_short_link(link: str | None) -> bool:
    """Tell whether there is a link that leaves room for the words around it."""
    return link is not None and len(link) <= _LONGEST_LINK


def original_url(article: ArticleHeading | Article) -> str | None:
    """Return the address of the original for an embed's title, if Discord takes it there."""
    return article.link if article.link and "." in host_of(article.link) else None


def footer_text(*parts: str) -> str:
    """Join the parts of a footer or a line of notes; leave out empty ones."""
    return " · ".join(filter(None, parts))
