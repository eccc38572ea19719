"""Lists: the speakers, the articles, the hits of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.message import counted
from bot.presentation.components import (
    Reply,
    dateline,
    footer_text,
    make_button,
    make_embed,
    make_view,
    paging_note,
    paging_row,
    paragraph_button,
    pilcrow,
    title_text,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say
from bot.presentation.text import ELLIPSIS, emboldened, escaped, escaped_within

if TYPE_CHECKING:
    from bot.models.library import ArticleHeading, Page, SearchHit, Speaker

LIST_SIZE = 10
SEARCH_SIZE = 5
_TITLE_LIMIT = 110
_NAME_LIMIT = 80
_ROLE_LIMIT = 150
_SNIPPET_LIMIT = 420


def present_speakers(page: Page[Speaker]) -> Reply:
    """Show a page of the speakers, each with a button to their quotations."""
    lines = [_speaker(speaker) for speaker in page.items]
    buttons = [
        make_button(speaker.name, Action(Verb.QUOTATIONS, (speaker.id, 0, 0)))
        for speaker in page.items
    ]
    return Reply(
        make_embed(
            label("Speakers"),
            "\n".join(lines) or say("Nobody is quoted in the library yet."),
            footer=paging_note(page),
        ),
        make_view([buttons, paging_row(page, LIST_SIZE, lambda at: Action(Verb.SPEAKERS, (at,)))]),
        Action(Verb.SPEAKERS, (page.offset,)),
    )


def present_articles(page: Page[ArticleHeading]) -> Reply:
    """Show a page of the articles, newest first, each with a button to its summary."""
    numbered = list(enumerate(page.items, start=page.offset + 1))
    lines = [
        f"**{number}.** {title_text(article, _TITLE_LIMIT)}\n{escaped(dateline(article))}"
        for number, article in numbered
    ]
    buttons = [
        make_button(str(number), Action(Verb.SUMMARY, (article.id,)))
        for number, article in numbered
    ]
    return Reply(
        make_embed(
            label("Articles"),
            "\n".join(lines)
            or say("The library is empty. Put articles into the seeds folder, then use /reload."),
            footer=footer_text(
                paging_note(page),
                label("Press a number for the summary") if page.items else "",
            ),
        ),
        make_view([buttons, paging_row(page, LIST_SIZE, lambda at: Action(Verb.ARTICLES, (at,)))]),
    )


def present_search(words: str, page: Page[SearchHit]) -> Reply:
    """Show a page of the articles that hold all of `words`, each with its best paragraph."""
    numbered = list(enumerate(page.items, start=page.offset + 1))
    blocks = [_hit(number, hit) for number, hit in numbered]
    cited = [paragraph_button(hit.citation, str(number)) for number, hit in numbered]
    return Reply(
        make_embed(
            label("Search: {words}", words=words),
            "\n\n".join(blocks)
            or say("No article holds all of these words. Try fewer words, or the start of one."),
            footer=footer_text(_found(page), paging_note(page)),
        ),
        make_view(
            [
                cited,
                paging_row(page, SEARCH_SIZE, lambda at: Action(Verb.SEARCH, (at,), words)),
            ]
        ),
    )


def _found(page: Page[SearchHit]) -> str:
    if page.more:
        return label("{total}+ articles", total=page.total)
    articles = counted("{count} article", "{count} articles", page.total)
    return label(articles) if page.total else ""


def _speaker(speaker: Speaker) -> str:
    name = escaped_within(speaker.name, _NAME_LIMIT)
    role = f"\n{escaped_within(speaker.role, _ROLE_LIMIT)}" if speaker.role else ""
    said = say(counted("{count} quotation", "{count} quotations", speaker.quotations))
    return f"**{name}** · {said}{role}"


def _hit(number: int, hit: SearchHit) -> str:
    article = hit.citation.article
    origin = f"{title_text(article, _TITLE_LIMIT)} · {escaped(dateline(article))}"
    return f"**{number}.** {_marked(hit)} ({pilcrow(hit.citation)})\n*{origin}*"


def _marked(hit: SearchHit) -> str:
    """Return the snippet with the words of the search in bold, if there is room for that."""
    marked = emboldened(hit.text, hit.matches)
    if len(marked) > _SNIPPET_LIMIT:
        return escaped_within(hit.text, _SNIPPET_LIMIT)
    before, after = ELLIPSIS if hit.cut_before else "", ELLIPSIS if hit.cut_after else ""
    return f"{before}{marked}{after}"
