"""What moderators see when they correct a quotation or a date."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import discord

from bot.models.library import CitedDate, CitedQuotation
from bot.models.message import Days, counted
from bot.models.moderation import Subject, Verdict
from bot.presentation.components import (
    LABEL_LIMIT,
    Reply,
    footer_text,
    make_button,
    make_embed,
    pilcrow,
    with_button,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import formatted, label, say
from bot.presentation.quotations import quotation_text, speaker_text, spoken
from bot.presentation.text import escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.moderation import Correction, TextAnchor

_WORDS_LIMIT = 700
_LINE_LIMIT = 120
_MOST_LISTED = 20
_MOST_OPTIONS = 25
_OPTION_LIMIT = 100


def with_correcting(reply: Reply, paragraph: Action) -> Reply:
    """Add the button for correcting a paragraph's passage, for moderators."""
    return with_button(reply, make_button(label("Correct this…"), paragraph.then(Verb.CORRECT)))


def present_passage(
    action: Action,
    place: TextAnchor,
    shown: CitedQuotation | CitedDate | None,
    speakers: Sequence[str],
    correction: Correction | None,
) -> Reply:
    """Show a passage and the ways to correct it."""
    is_quotation = place.subject is Subject.QUOTATION
    now = _now(shown)
    told = footer_text(now, pilcrow(shown.citation) if shown else "")
    embed = make_embed(
        label("Correct a quotation") if is_quotation else label("Correct a key date"),
        f"> {_words(shown, place)}\n\n{told}",
        footer=label("Your choice applies in this server and is marked as a correction."),
    )
    view = discord.ui.View(timeout=None)
    if is_quotation:
        options = [plain(name) for name in speakers if 0 < len(plain(name)) <= _OPTION_LIMIT]
        if options:
            view.add_item(_menu(action, list(dict.fromkeys(options))[:_MOST_OPTIONS]))
        view.add_item(_button(label("Someone else…"), action.then(Verb.TYPE_SPEAKER)))
        view.add_item(_button(label("Unknown speaker"), action.then(Verb.SPEAKER_UNKNOWN)))
        view.add_item(_button(label("Not a quotation"), action.then(Verb.TAKE_OUT)))
    else:
        view.add_item(_button(label("Another day…"), action.then(Verb.TYPE_DAY)))
        view.add_item(_button(label("Not a key date"), action.then(Verb.TAKE_OUT)))
    if correction:
        view.add_item(_back_button(correction, label("Undo the correction")))
    view.stop()
    return Reply(embed, view)


def _words(shown: CitedQuotation | CitedDate | None, place: TextAnchor) -> str:
    """Return the words to be corrected, without what stands between a quotation's parts."""
    if place.subject is Subject.QUOTATION and isinstance(shown, CitedQuotation):
        return quotation_text(shown, _WORDS_LIMIT)
    return escaped_within(place.words, _WORDS_LIMIT)


def present_corrections(corrections: Sequence[Correction]) -> Reply:
    """List a server's corrections, each with a button that undoes it."""
    listed = corrections[:_MOST_LISTED]
    lines = [f"**{number}.** {_line(one)}" for number, one in enumerate(listed, 1)]
    if len(corrections) > len(listed):
        earlier = len(corrections) - len(listed)
        lines.append(say(counted("… and an earlier one", "… and {count} earlier ones", earlier)))
    view = discord.ui.View(timeout=None)
    for number, one in enumerate(listed, 1):
        view.add_item(_back_button(one, label("Undo {number}", number=number)))
    view.stop()
    told = "\n".join(lines) or say(
        "Nothing has been corrected in this server. To correct a speaker or a day, open its "
        "paragraph and press “Correct this…”."
    )
    return Reply(make_embed(label("Corrections"), told), view if listed else None)


def present_corrected(correction: Correction) -> Reply:
    """Confirm a correction."""
    told = say("It applies in this server from now on. /corrections lists all corrections.")
    made = f"{_quoted(correction)} — {verdict_text(correction)}"
    return Reply(make_embed(label("Corrected"), f"{made}\n\n{told}"))


def present_undone() -> Reply:
    """Confirm that a correction was undone."""
    return Reply(make_embed(label("Undone"), say("The correction no longer applies.")))


def present_left(older: int, uncited: int) -> Reply:
    """Say how many posts still show what changed, and how many may do so.

    `uncited` are briefings of an earlier version, which did not store what they cite.
    """
    left = counted(
        "{count} older post stays as it is: I update only the newest ones.",
        "{count} older posts stay as they are: I update only the newest ones.",
        older,
    )
    unknown = counted(
        "I cannot update {count} briefing that an earlier version of me posted. Check it.",
        "I cannot update {count} briefings that an earlier version of me posted. Check them.",
        uncited,
    )
    lines = [say(one) for one, count in ((left, older), (unknown, uncited)) if count]
    return Reply(make_embed(label("Not all updated"), "\n".join(lines)))


def verdict_text(correction: Correction) -> str:
    """Return what a correction says, as Markdown."""
    value = correction.value or ""
    match correction.verdict:
        case Verdict.SPEAKER:
            return say("said by {name}", name=value)
        case Verdict.UNKNOWN:
            return say("speaker unknown")
        case Verdict.DAY:
            return say("means {day}", day=date.fromisoformat(value))
        case Verdict.NONE:
            return (
                say("not a quotation")
                if correction.place.subject is Subject.QUOTATION
                else say("not a key date")
            )


def _line(correction: Correction) -> str:
    title = escaped_within(correction.title or correction.slug, _LINE_LIMIT)
    placed = correction.placed and correction.title
    notes = footer_text(verdict_text(correction), "" if placed else say("**the text has changed**"))
    return f"{_quoted(correction)} — {notes}\n*{title}*"


def _quoted(correction: Correction) -> str:
    return f"“{escaped_within(spoken(correction.place.words), _LINE_LIMIT)}”"


def _now(shown: CitedQuotation | CitedDate | None) -> str:
    """Return what the server sees now: the speaker or the day."""
    if shown is None:
        return say("Removed")
    if isinstance(shown, CitedDate):
        return formatted(Days(shown.first_day, shown.last_day))
    return f"**{speaker_text(shown)}**"


def _menu(action: Action, names: list[str]) -> discord.ui.Select[discord.ui.View]:
    return discord.ui.Select(
        custom_id=action.then(Verb.CHOOSE_SPEAKER).custom_id,
        placeholder=label("Wrong speaker? Choose who said it"),
        options=[discord.SelectOption(label=name, value=name) for name in names],
    )


def _back_button(correction: Correction, text: str) -> discord.ui.Button[discord.ui.View]:
    return _button(text, Action(Verb.UNDO, (correction.id, 0, 0, 0)))


def _button(text: str, action: Action) -> discord.ui.Button[discord.ui.View]:
    return discord.ui.Button(label=shortened(text, LABEL_LIMIT), custom_id=action.custom_id)
