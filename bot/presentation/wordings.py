"""When somebody said nearly the same, oldest first, with what differs from the newest wording."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.models.message import counted
from bot.models.verification import Mark
from bot.presentation.components import (
    Controls,
    Reply,
    dateline,
    footer_text,
    make_button,
    make_embed,
    make_view,
    origin_text,
    paragraph_action,
    pilcrow,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say
from bot.presentation.verification import mark_pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.verification import Wording

_MOST_SHOWN = 5  # wordings, the newest among them
_DESCRIPTION = 3600  # characters for all of them
_BESIDE = 400  # characters for where one stands
_MARKS = {Mark.LEFT_OUT: "~~", Mark.ADDED: "__"}


def with_said_before(reply: Reply, paragraph: Action) -> Reply:
    """Add the button that shows when the speaker of a paragraph's quotation said the same."""
    view = reply.view if isinstance(reply.view, Controls) else Controls([])
    view.append(make_button(label("Said before"), paragraph.then(Verb.SAID_BEFORE)))
    return replace(reply, view=view)


def present_wordings(wordings: Sequence[Wording]) -> Reply:
    """Show the wordings, the oldest first and the newest last."""
    if not wordings:
        told = say("I found no other time when this was said in nearly the same words.")
        return Reply(make_embed(label("Said before"), told))
    shown = [*wordings[:-1][: _MOST_SHOWN - 1], wordings[-1]]
    left = len(wordings) - len(shown)
    more = counted("{count} more wording between them", "{count} more wordings between them", left)
    quotation = shown[-1].passage.quotation
    speaker = quotation.speaker if quotation else None
    return Reply(
        make_embed(
            label("Said before by {speaker}", speaker=speaker or ""),
            "\n\n".join([*_blocks(shown), *_marks_told(shown)]),
            footer=label(more) if left else "",
        ),
        make_view(
            [
                [
                    make_button(
                        f"{number} · {pilcrow(one.passage.citation)}",
                        paragraph_action(one.passage.citation),
                    )
                    for number, one in enumerate(shown, start=1)
                ]
            ]
        ),
    )


def _blocks(wordings: Sequence[Wording]) -> list[str]:
    room = _DESCRIPTION // len(wordings) - _BESIDE
    blocks = []
    for number, wording in enumerate(wordings, start=1):
        passage = wording.passage
        article = passage.citation.article
        newest = say("**newest**") if number == len(wordings) else ""
        articles = (
            say(counted("in {count} article", "in {count} articles", wording.articles))
            if wording.articles > 1
            else ""
        )
        where = footer_text(
            pilcrow(passage.citation), origin_text(article, dateline(article)), articles, newest
        )
        words = mark_pieces(passage.pieces, room, _MARKS)
        blocks.append(f"**{number}.**\n> {words}\n> {where}")
    return blocks


def _marks_told(wordings: Sequence[Wording]) -> list[str]:
    marks = {piece.mark for one in wordings for piece in one.passage.pieces}
    told = []
    if Mark.LEFT_OUT in marks:
        told.append(say("~~struck out~~: no longer in the newest wording"))
    if Mark.ADDED in marks:
        told.append(say("__underlined__: only in the newest wording"))
    return ["\n".join(told)] if told else []
