"""Lists: the speakers, the articles, the hits of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.message import counted, template
from bot.presentation.components import (
    Entry,
    Reply,
    add_field,
    dateline,
    footer_text,
    is_short_link,
    make_embed,
    make_menu,
    make_view,
    origin_text,
    paging_note,
    paging_row,
    paragraph_entry,
    paragraphs_menu,
    pilcrow,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import Markdown, label, say
from bot.presentation.text import ELLIPSIS, emboldened, escaped, escaped_within

if TYPE_CHECKING:
    from bot.models.library import ArticleHeading, Page, SearchHit, Speaker

_EMPTY = template(
    "The library is empty. Moderators add articles with /article add; the bot's operator puts them "
    "into the seeds folder."
)

LIST_SIZE = 10
SEARCH_SIZE = 5
_ROLE_LIMIT = 150
_SNIPPET_LIMIT = 420


def present_speakers(page: Page[Speaker]) -> Reply:
    """Show a page of the speakers, with a menu that opens their quotations."""

    def action_at(offset: int) -> Action:
        return Action(Verb.SPEAKERS, (offset,))

    told = "" if page.items else say("Nobody is quoted yet: /articles lists what I have read.")
    embed = make_embed(label("Speakers"), told, footer=paging_note(page))
    for one in page.items:
        add_field(embed, one.name, _speaker(one))
    entries = [
        Entry(one.name, Action(Verb.QUOTATIONS, (one.id, 0, 0)), one.role) for one in page.items
    ]
    menu = make_menu(label("Open a speaker’s quotations…"), entries)
    view = make_view([paging_row(page, LIST_SIZE, action_at)], menu)
    return Reply(embed, view, action_at(page.offset))


def present_articles(page: Page[ArticleHeading]) -> Reply:
    """Show a page of the articles, newest first, with a menu that opens their summaries."""

    def action_at(offset: int) -> Action:
        return Action(Verb.ARTICLES, (offset,))

    told = "" if page.items else say(_EMPTY)
    embed = make_embed(label("Articles"), told, footer=paging_note(page))
    for one in page.items:
        add_field(embed, one.title, _origin(one))
    entries = [
        Entry(one.title, Action(Verb.SUMMARY, (one.id,)), dateline(one)) for one in page.items
    ]
    menu = make_menu(label("Open a summary…"), entries)
    return Reply(embed, make_view([paging_row(page, LIST_SIZE, action_at)], menu))


def present_search(words: str, page: Page[SearchHit]) -> Reply:
    """Show a page of the articles that hold all of `words`, each with its best paragraph."""

    def action_at(offset: int) -> Action:
        return Action(Verb.SEARCH, (offset,), words)

    embed = make_embed(
        label("Search: {words}", words=words),
        "\n\n".join(map(_hit, page.items))
        or say("No article holds all of these words. Try fewer words, or the start of one."),
        footer=footer_text(_found(page), paging_note(page)),
    )
    entries = [
        paragraph_entry(hit.citation, hit.text, dateline(hit.citation.article))
        for hit in page.items
    ]
    rows = [paging_row(page, SEARCH_SIZE, action_at)]
    return Reply(embed, make_view(rows, paragraphs_menu(entries)))


def _found(page: Page[SearchHit]) -> str:
    if page.more:
        return label("{total}+ articles", total=page.total)
    articles = counted("{count} article", "{count} articles", page.total)
    return label(articles) if page.total else ""


def _speaker(speaker: Speaker) -> str:
    """Return a speaker's role, how often they are quoted, and the newest article that does."""
    said = counted("{count} quotation", "{count} quotations", speaker.quotations)
    if speaker.newest:
        said = counted(
            "{count} quotation: {origin}",
            "{count} quotations, newest: {origin}",
            speaker.quotations,
            origin=Markdown(_origin(speaker.newest)),
        )
    role = escaped_within(speaker.role or "", _ROLE_LIMIT)
    return "\n".join(filter(None, [role, say(said)]))


def _origin(article: ArticleHeading) -> str:
    """Return an article's source and day, a link to the original if its address is known."""
    origin = escaped(dateline(article))
    return f"[{origin}]({article.link})" if is_short_link(article.link) else origin


def _hit(hit: SearchHit) -> str:
    article = hit.citation.article
    origin = footer_text(pilcrow(hit.citation), origin_text(article, dateline(article)))
    return f"> {_marked(hit)}\n> {origin}"


def _marked(hit: SearchHit) -> str:
    """Return the snippet with the words of the search in bold, if there is room for that."""
    marked = emboldened(hit.text, hit.matches)
    if len(marked) > _SNIPPET_LIMIT:
        return escaped_within(hit.text, _SNIPPET_LIMIT)
    before, after = ELLIPSIS if hit.cut_before else "", ELLIPSIS if hit.cut_after else ""
    return f"{before}{marked}{after}"
