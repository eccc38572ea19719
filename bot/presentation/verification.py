"""Whether words were said: the verdict, the sentence with the words in bold, and who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.models.message import counted, template
from bot.models.verification import Change, Mark, Verdict
from bot.presentation.components import (
    Button,
    Reply,
    dateline,
    footer_text,
    make_button,
    make_embed,
    make_view,
    origin_text,
    paragraph_action,
    pilcrow,
    set_origin,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say
from bot.presentation.quotations import said_by
from bot.presentation.text import escaped, escaped_part, escaped_within, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.models.library import ArticleHeading
    from bot.models.message import Message
    from bot.models.verification import Coverage, Passage, Piece, Verification
_DESCRIPTION = 3600  # characters for the sentences of all passages
_LEAST_PIECE = 60
_TITLE_LIMIT = 90
_SCREEN = 350  # characters of a sentence that a phone shows with all that stands above it
_ASKED_LIMIT = 300  # characters of words that were not found
_BESIDE = 500  # characters for who said it, and where

_TITLES = {
    Verdict.SAID: template("Said, in these words"),
    Verdict.SAID_BY_OTHER: template("Said by somebody else"),
    Verdict.WRITTEN: template("Written by the reporter"),
    Verdict.SAID_DIFFERENTLY: template("Said differently"),
    Verdict.ABSENT: template("Not in this library"),
}
_CHANGES = {
    Change.SHORTENED: template("Words are left out."),
    Change.JOINED: template("Several quotations are joined into one."),
    Change.CHANGED: template("Some words are not the same."),
}
_MARKS = {Mark.SAME: "**", Mark.LEFT_OUT: "~~", Mark.ADDED: "__"}


def present_verification(
    verification: Verification, *, left: int = 0, public: bool = False
) -> Reply:
    """Show the verdict on a claim; `left` counts the claims that were not looked at.

    A `public` answer lacks the button that shows the answer to everybody. The action shows the
    same again, without the words that were asked about.
    """
    action = _action(verification)
    passages = verification.passages
    only = _only_article(passages)
    unread = counted(
        "I did not look for {count} more quotation in that text.",
        "I did not look for {count} more quotations in that text.",
        left,
    )
    embed = make_embed(
        label(_title(verification)),
        "\n\n".join([*_notes(verification), *_blocks(passages), *_ending(verification)]),
        footer=footer_text(
            shortened(only.title, _TITLE_LIMIT) if only else "", label(unread) if left else ""
        ),
    )
    if only:
        set_origin(embed, only)
    buttons = [
        make_button(
            footer_text(str(number) if len(passages) > 1 else "", pilcrow(one.citation)),
            paragraph_action(one.citation),
        )
        for number, one in enumerate(passages, start=1)
    ]
    if not public:
        buttons.append(make_button(label("Show here"), action.then(Verb.SHOW_HERE)))
    return Reply(embed, make_view([buttons]), action if passages else None)


def _only_article(passages: Sequence[Passage]) -> ArticleHeading | None:
    articles = {one.citation.article.id: one.citation.article for one in passages}
    return next(iter(articles.values())) if len(articles) == 1 else None


def present_publicly(message: discord.Message, action: Action) -> Reply:
    """Show everybody what a private answer shows, which holds all that it takes.

    So the words that were asked about are kept nowhere. `action` shows the same without them.
    """
    buttons = [
        Button(component.label or "", component.custom_id or "")
        for row in message.components
        if isinstance(row, discord.ActionRow)
        for component in row.children
        if isinstance(component, discord.Button)
    ]
    kept = [one for one in buttons if not one.custom_id.startswith(Verb.SHOW_HERE)]
    return Reply(message.embeds[0], make_view([kept]), action if action.numbers[1] else None)


def _action(verification: Verification) -> Action:
    passage = next(iter(verification.passages), None)
    if passage is None:
        return Action(Verb.VERIFIED, (verification.verdict, 0, 0, 0, 0, 0))
    article, span = passage.citation.article, passage.span
    place = (article.id, article.revision, span.start, span.end)
    return Action(Verb.VERIFIED, (verification.verdict, *place, verification.named or 0))


def _title(verification: Verification) -> str:
    if verification.verdict is Verdict.SAID_BY_OTHER and not any(
        passage.quotation and passage.quotation.speaker for passage in verification.passages
    ):
        return template("Said, but the article does not name who said it")
    return _TITLES[verification.verdict]


def _notes(verification: Verification) -> list[str]:
    """Return what the member should know before the sentence, a line each."""
    speaker = verification.claim.speaker
    notes = []
    if verification.verdict is Verdict.ABSENT:
        # What was not found is shown nowhere else, and a text may hold several quotations.
        notes.append(f"> {escaped_within(_one_line(verification.claim.words), _ASKED_LIMIT)}")
    if verification.verdict is Verdict.SAID_BY_OTHER and speaker:
        notes.append(say("I know these words, but not from {speaker}.", speaker=speaker))
    if verification.by_other and speaker:
        notes.append(say("⚠ Somebody other than {speaker} said this.", speaker=speaker))
    if verification.verdict is Verdict.WRITTEN:
        notes.append(
            say(
                "These are the article's own words. Only what it sets in quotation marks is quoted."
            )
        )
    if verification.change:
        notes.append(say(_CHANGES[verification.change]))
    if verification.negation:
        notes.append(say("⚠ A “not” or another negation differs."))
    if verification.number:
        notes.append(say("⚠ A number differs."))
    return ["\n".join(notes)] if notes else []


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _blocks(passages: Sequence[Passage]) -> list[str]:
    """Return each sentence with who said it, and where, unless that stands above.

    Who said it comes below the sentence, or above one that fills a phone's screen.
    """
    room = _DESCRIPTION // max(1, len(passages))
    only = _only_article(passages)
    blocks = []
    for number, passage in enumerate(passages, start=1):
        article = passage.citation.article
        words = mark_pieces(passage.pieces, room - _BESIDE, _MARKS)
        evidence = _evidence(passage)
        is_long = len(words) > _SCREEN
        lines = [evidence.removeprefix("— "), words] if is_long else [words, evidence]
        if not only:
            lines.append(origin_text(article, dateline(article)))
        lines[0] = f"**{number}.** {lines[0]}" if len(passages) > 1 else lines[0]
        blocks.append("\n".join(f"> {line}" for line in lines))
    return blocks


def _evidence(passage: Passage) -> str:
    if passage.quotation is None:
        return pilcrow(passage.citation)
    return said_by(passage.quotation, with_role=True)


def mark_pieces(pieces: Sequence[Piece], room: int, marks: Mapping[Mark, str]) -> str:
    """Return the pieces escaped, each between its mark of Markdown if it has one.

    Without enough room, long ones lose their middle.
    """
    marked = "".join(_piece(piece, piece.text, marks) for piece in pieces)
    if len(marked) <= room:
        return marked.strip()
    most = max(_LEAST_PIECE, room // (2 * len(pieces)))
    shorter = (_piece(piece, _without_middle(piece.text, most), marks) for piece in pieces)
    return "".join(shorter).strip()


def _piece(piece: Piece, text: str, marks: Mapping[Mark, str]) -> str:
    mark = marks.get(piece.mark)
    return f"{mark}{escaped(text)}{mark}" if mark else escaped_part(text)


def _without_middle(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    half = most // 2
    ending = shortened(text[::-1], half)[::-1]
    return f"{shortened(text, half)} {ending.lstrip('… ')}"


def _ending(verification: Verification) -> list[str]:
    """Return what comes after the sentence: the marks' meaning, more places, the coverage."""
    endings = []
    marks = {piece.mark for passage in verification.passages for piece in passage.pieces}
    if Mark.LEFT_OUT in marks:
        endings.append(say("~~struck out~~: said, but left out"))
    if Mark.ADDED in marks:
        endings.append(say("__underlined__: not said"))
    if verification.more:
        endings.append(say(_more(verification)))
    if verification.coverage:
        endings.append(_covered(verification.coverage))
    return ["\n".join(endings)] if endings else []


def _more(verification: Verification) -> Message:
    """Return how many more places have the same words."""
    if verification.at_least:
        return counted(
            "The same words are in at least {count} more quotation.",
            "The same words are in at least {count} more quotations.",
            verification.more,
        )
    return counted(
        "The same words are in {count} more quotation.",
        "The same words are in {count} more quotations.",
        verification.more,
    )


def _covered(coverage: Coverage) -> str:
    """Return what the library covers, which is all that it can tell about absent words."""
    if coverage.days:
        first, last = coverage.days
        size = counted(
            "It holds {count} article, from {first} to {last}.",
            "It holds {count} articles, from {first} to {last}.",
            coverage.articles,
            first=first,
            last=last,
        )
    else:
        size = counted("It holds {count} article.", "It holds {count} articles.", coverage.articles)
    return say(
        "I did not find these words in the library. {size} I do not know what was said elsewhere.",
        size=size,
    )
