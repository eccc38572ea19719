"""Quotations, each with its speaker, the basis for it and its paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.article import Basis
from bot.models.message import counted
from bot.presentation.components import (
    DESCRIPTION_LIMIT,
    ROW_LENGTH,
    Entry,
    Reply,
    dateline,
    footer_text,
    make_button,
    make_embed,
    make_menu,
    make_view,
    origin_text,
    original_url,
    paging_note,
    paging_row,
    paragraph_action,
    paragraph_entry,
    paragraphs_menu,
    pilcrow,
    set_origin,
    share_button,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import Markdown, formatted, label, say
from bot.presentation.text import escaped_within, shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bot.models.library import ArticleHeading, CitedQuotation, Page, Speaker
    from bot.models.message import Message
    from bot.presentation.components import Controls

PAGE_SIZE = 5
_QUOTATION_LIMIT = 560
_BLOCK_MARKS = 18  # characters around a quotation and its evidence
_TITLE_LIMIT = 90
_NOTE_LIMIT = 80
_ROLE_LIMIT = 140
_MOST_CANDIDATES = 10
# A writer's comma before "she said" closes the quotation, not the speaker's sentence.
_CLOSING_COMMAS = ",\uff0c\u3001\u060c"


def present_speaker(speaker: Speaker, page: Page[CitedQuotation], article_id: int | None) -> Reply:
    """Show a page of one speaker's quotations, of all articles or of one."""

    def action_at(offset: int) -> Action:
        return Action(Verb.QUOTATIONS, (speaker.id, article_id or 0, offset))

    articles = {one.citation.article.id: one.citation.article for one in page.items}
    only = page.items[0].citation.article if len(articles) == 1 else None
    origins = {number: dateline(article) for number, article in articles.items()}
    role = escaped_within(speaker.role, _ROLE_LIMIT) if speaker.role else ""
    blocks = _blocks(page.items, [_evidence(one, {} if only else origins) for one in page.items])
    embed = make_embed(
        speaker.name,
        "\n\n".join([role, *blocks] if role else blocks),
        footer=footer_text(shortened(only.title, _TITLE_LIMIT) if only else "", _how_many(page)),
    )
    if only:
        set_origin(embed, only)
    notes = {} if only else origins
    return Reply(embed, _controls(page, action_at, notes), action_at(page.offset))


def present_article_quotations(article: ArticleHeading, page: Page[CitedQuotation]) -> Reply:
    """Show a page of one article's quotations in the order of its text."""

    def action_at(offset: int) -> Action:
        return Action(Verb.ARTICLE_QUOTATIONS, (article.id, offset))

    spoke: set[str | None] = {None}
    sayings = []
    for quotation in page.items:
        sayings.append(said_by(quotation, with_role=quotation.speaker not in spoke))
        spoke.add(quotation.speaker)
    embed = make_embed(
        article.title,
        "\n\n".join(_blocks(page.items, sayings))
        or say("Nobody is quoted in this article. Its summary says what it is about."),
        footer=footer_text(label("Who said what"), _how_many(page)),
        url=original_url(article),
    )
    set_origin(embed, article)
    view = _controls(page, action_at, {}) if page.total else _instead(article)
    return Reply(embed, view, action_at(page.offset))


def _instead(article: ArticleHeading) -> Controls | None:
    """Return the buttons of an article that quotes nobody."""
    summary = make_button(label("Summary"), Action(Verb.SUMMARY, (article.id,)))
    text = make_button(label("Read it"), Action(Verb.READ, (article.id, 0)))
    return make_view([[summary, text]])


def present_candidates(question: Message, candidates: tuple[Speaker, ...]) -> Reply:
    """Ask which of several speakers is meant."""
    shown = candidates[:_MOST_CANDIDATES]
    embed = make_embed(
        label("Who is meant?"), "\n\n".join([say(question), "\n".join(map(_candidate, shown))])
    )
    if len(candidates) <= ROW_LENGTH:
        return Reply(embed, make_view([[make_button(*_choice(one)) for one in candidates]]))
    entries = [Entry(*_choice(one), one.role) for one in candidates]
    return Reply(embed, make_view([], make_menu(label("Choose a speaker…"), entries)))


def _choice(speaker: Speaker) -> tuple[str, Action]:
    said = formatted(speaker.quotations)
    return f"{speaker.name} ({said})", Action(Verb.QUOTATIONS, (speaker.id, 0, 0))


def _candidate(speaker: Speaker) -> str:
    role = f", {escaped_within(speaker.role, _NOTE_LIMIT)}" if speaker.role else ""
    said = say(counted("{count} quotation", "{count} quotations", speaker.quotations))
    return f"**{escaped_within(speaker.name, _TITLE_LIMIT)}**{role} · {said}"


def quotation_text(quotation: CitedQuotation, most: int = _QUOTATION_LIMIT) -> str:
    """Return the words in quotation marks, escaped; " … " joins the parts of a split one.

    The comma that closes a part is left out, as nothing follows it here; no word changes.
    """
    room = max(40, most // len(quotation.texts) - 5)
    return " … ".join(f"“{escaped_within(spoken(text), room)}”" for text in quotation.texts)


def spoken(words: str) -> str:
    """Return quoted words without the comma that leads to "she said" in the article's sentence.

    American style puts it inside the marks. What is stored and cited keeps it.
    """
    if words[-1:] in _CLOSING_COMMAS:
        return words.rstrip(f"{_CLOSING_COMMAS} ") or words
    return words


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


def said_by(quotation: CitedQuotation, *, with_role: bool) -> str:
    """Return who said it, why it is known, and the paragraph, as Markdown."""
    role = quotation.role if with_role else None
    return "— " + footer_text(
        f"**{speaker_text(quotation)}**",
        escaped_within(role, _NOTE_LIMIT) if role else "",
        basis_text(quotation),
        pilcrow(quotation.citation),
    )


def _evidence(quotation: CitedQuotation, origins: Mapping[int, str]) -> str:
    """Return where the quotation stands, as Markdown.

    `origins` are the sources and days of several articles by id, empty if all are of one, whose
    source and day stand above.
    """
    article = quotation.citation.article
    origin = origin_text(article, origins[article.id]) if origins else ""
    return footer_text(pilcrow(quotation.citation), basis_text(quotation), origin)


def _blocks(quotations: Sequence[CitedQuotation], evidence: Sequence[str]) -> list[str]:
    """Return each quotation with its evidence below it; all of them fit into a description."""
    beside = _ROLE_LIMIT + sum(map(len, evidence)) + _BLOCK_MARKS * len(evidence)
    room = (DESCRIPTION_LIMIT - beside) // max(1, len(evidence))
    most = min(_QUOTATION_LIMIT, room)
    return [
        f"> {quotation_text(quotation, most)}\n> {below}"
        for quotation, below in zip(quotations, evidence, strict=True)
    ]


def _how_many(page: Page[CitedQuotation]) -> str:
    """Return the page's place among all, or how many there are if it shows them all."""
    if note := paging_note(page):
        return note
    total = counted("{count} quotation", "{count} quotations", page.total)
    return label(total) if page.total else ""


def _controls(
    page: Page[CitedQuotation], action_at: Callable[[int], Action], origins: Mapping[int, str]
) -> Controls | None:
    entries = [
        paragraph_entry(one.citation, spoken(one.texts[0]), origins.get(one.citation.article.id))
        for one in page.items
    ]
    buttons = paging_row(page, PAGE_SIZE, action_at)
    if len(page.items) == 1:  # of several it would not be clear which one is meant
        buttons.append(share_button(paragraph_action(page.items[0].citation)))
    return make_view([buttons], paragraphs_menu(entries))
