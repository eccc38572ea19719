"""Quotations, each with its speaker, the basis for it and its paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.article import Basis
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
from bot.presentation.messages import Markdown, formatted, label, say
from bot.presentation.text import escaped, escaped_within

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.models.library import ArticleHeading, CitedQuotation, Page, Speaker
    from bot.models.message import Message

PAGE_SIZE = 5
_QUOTATION_LIMIT = 560  # five of them, their headings and notes fit into a description
_TITLE_LIMIT = 90
_BLOCKS_LIMIT = 3800  # the speaker's role and the total stand above them
_NOTE_LIMIT = 80
_ROLE_LIMIT = 200


def present_speaker(speaker: Speaker, page: Page[CitedQuotation], article_id: int | None) -> Reply:
    """Show a page of one speaker's quotations, of all articles or of one."""
    role = f"*{escaped_within(speaker.role, _ROLE_LIMIT)}*\n" if speaker.role else ""
    total = say(counted("{count} quotation", "{count} quotations", page.total))
    return _present(
        speaker.name,
        f"{role}{total}\n\n{_blocks(page, named=False)}",
        page,
        lambda offset: Action(Verb.QUOTATIONS, (speaker.id, article_id or 0, offset)),
    )


def present_article_quotations(article: ArticleHeading, page: Page[CitedQuotation]) -> Reply:
    """Show a page of one article's quotations in the order of its text."""
    return _present(
        label("Who said what"),
        _blocks(page, named=True) or say("Nobody is quoted in this article."),
        page,
        lambda offset: Action(Verb.ARTICLE_QUOTATIONS, (article.id, offset)),
    )


def present_candidates(question: Message, candidates: tuple[Speaker, ...]) -> Reply:
    """Ask which of several speakers is meant."""
    buttons = [
        make_button(
            f"{candidate.name} ({formatted(candidate.quotations)})",
            Action(Verb.QUOTATIONS, (candidate.id, 0, 0)),
        )
        for candidate in candidates
    ]
    lines = [_candidate(candidate) for candidate in candidates[:10]]
    return Reply(
        make_embed(label("Who is meant?"), "\n".join([say(question), "", *lines])),
        make_view([buttons]),
    )


def _candidate(speaker: Speaker) -> str:
    role = f", {escaped_within(speaker.role, _NOTE_LIMIT)}" if speaker.role else ""
    said = say(counted("{count} quotation", "{count} quotations", speaker.quotations))
    return f"**{escaped_within(speaker.name, _TITLE_LIMIT)}**{role} · {said}"


def quotation_text(quotation: CitedQuotation, most: int = _QUOTATION_LIMIT) -> str:
    """Return the words in quotation marks, escaped; " … " joins the parts of a split one."""
    room = max(40, most // len(quotation.texts) - 5)
    return " … ".join(f"“{escaped_within(text, room)}”" for text in quotation.texts)


def basis_text(quotation: CitedQuotation) -> str:
    """Return why the quotation has this speaker, as Markdown; "" if the article names them."""
    mention = Markdown(escaped_within(quotation.mention or "", _NOTE_LIMIT))
    match quotation.basis:
        case Basis.NAMED:
            return ""
        case Basis.TITLE | Basis.PRONOUN:
            return say("as “{mention}”", mention=mention) if mention else ""
        case Basis.CONTINUED:
            return say("continued")
        case Basis.CORRECTED:
            return say("corrected by a moderator")
        case Basis.NONE:
            return say("the article says “{mention}”", mention=mention) if mention else ""


def speaker_text(quotation: CitedQuotation) -> str:
    """Return the speaker's name, or "Unknown", as Markdown."""
    speaker = quotation.speaker
    return escaped_within(speaker, _TITLE_LIMIT) if speaker else say("Unknown")


def _present(
    title: str, description: str, page: Page[CitedQuotation], action_at: Callable[[int], Action]
) -> Reply:
    articles = {q.citation.article.id: q.citation.article for q in page.items}
    only = next(iter(articles.values())) if len(articles) == 1 else None
    cited = [
        paragraph_button(quotation.citation, str(number))
        for number, quotation in enumerate(page.items, start=page.offset + 1)
    ]
    return Reply(
        make_embed(
            title,
            description,
            footer=footer_text(dateline(only) if only else "", paging_note(page)),
        ),
        make_view([cited, paging_row(page, PAGE_SIZE, action_at)]),
        action_at(page.offset),
    )


def _blocks(page: Page[CitedQuotation], *, named: bool, linked: bool = True) -> str:
    """Return the page's quotations, each article's under its title, a link if all of them fit."""
    several = len({quotation.citation.article.id for quotation in page.items}) > 1
    blocks = []
    article_id = None
    for number, quotation in enumerate(page.items, start=page.offset + 1):
        article = quotation.citation.article
        if article.id != article_id:
            article_id = article.id
            # If all are of one article, the footer names its source.
            origin = f" · {escaped(dateline(article))}" if several else ""
            heading = title_text if linked else _plain_title
            blocks.append(f"**{heading(article, _TITLE_LIMIT)}**{origin}")
        notes = [
            f"**{speaker_text(quotation)}**" if named else "",
            basis_text(quotation),
            pilcrow(quotation.citation),
        ]
        blocks.append(f"**{number}.** {footer_text(*notes)}\n> {quotation_text(quotation)}")
    text = "\n\n".join(blocks)
    if linked and len(text) > _BLOCKS_LIMIT:
        return _blocks(page, named=named, linked=False)
    return text


def _plain_title(article: ArticleHeading, most: int) -> str:
    return escaped_within(article.title, most)
