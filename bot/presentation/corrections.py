"""What moderators see while they put a quotation or a date right.

The custom_ids here begin with `dlc:`; `cogs.corrections` answers them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import discord

from bot.models.article import Span
from bot.models.library import CitedQuotation
from bot.models.moderation import Subject, Verdict
from bot.presentation.components import Button, ButtonRows, Reply, footer_text, make_embed, pilcrow
from bot.presentation.quotations import quotation_text
from bot.presentation.text import escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.library import CitedDate
    from bot.models.moderation import Correction, TextAnchor
    from bot.presentation.custom_ids import Action

PREFIX = "dlc:"
_TEMPLATE = re.compile(rf"{PREFIX}([a-z]+):(\d+):(\d+):(\d+):(\d+)")
_NOWHERE = Span(0, 0)
_WORDS_LIMIT = 700
_LINE_LIMIT = 120
_MOST_LISTED = 20
_MOST_OPTIONS = 25
_OPTION_LIMIT = 100


class Step(StrEnum):
    """What a moderator does next."""

    LOOK = "look"
    SPEAKER = "who"  # a menu
    OTHER = "other"  # brings a form, and is the form
    UNKNOWN = "unknown"
    DAY = "day"  # brings a form, and is the form
    NONE = "none"
    BACK = "back"  # takes a correction back; the article's id is the correction's


@dataclass(frozen=True, slots=True)
class CorrectionAction:
    """A step with the passage that it is about, as a custom_id bears them."""

    step: Step
    article_id: int
    revision: int = 0
    span: Span = _NOWHERE

    @property
    def custom_id(self) -> str:
        """Return what Discord hands back."""
        numbers = (self.article_id, self.revision, self.span.start, self.span.end)
        return PREFIX + ":".join([self.step.value, *map(str, numbers)])

    def then(self, step: Step) -> CorrectionAction:
        """Return another step about the same passage."""
        return CorrectionAction(step, self.article_id, self.revision, self.span)


def parse_correction(custom_id: str) -> CorrectionAction | None:
    """Return the step that a custom_id bears, None where it is none of today's."""
    match = _TEMPLATE.fullmatch(custom_id)
    if match is None or match[1] not in {step.value for step in Step}:
        return None
    article_id, revision, start, end = map(int, match.groups()[1:])
    return CorrectionAction(Step(match[1]), article_id, revision, Span(start, end))


def with_correcting(reply: Reply, paragraph: Action) -> Reply:
    """Add the button that opens the correction of a paragraph's passage, for moderators."""
    article_id, revision, start, end = paragraph.numbers
    action = CorrectionAction(Step.LOOK, article_id, revision, Span(start, end))
    view = reply.view if isinstance(reply.view, ButtonRows) else ButtonRows([])
    view.append(Button("Correct this…", action.custom_id))
    return Reply(reply.embed, view, reply.action)


def present_passage(
    action: CorrectionAction,
    place: TextAnchor,
    shown: CitedQuotation | CitedDate | None,
    speakers: Sequence[str],
    correction: Correction | None,
) -> Reply:
    """Show what may be corrected, and the ways to do so."""
    is_quotation = place.subject is Subject.QUOTATION
    now = _now(shown)
    told = footer_text(now, pilcrow(shown.citation) if shown else "")
    embed = make_embed(
        "Correct a quotation" if is_quotation else "Correct a key date",
        f"> {_words(shown, place)}\n\n{told}",
        footer="What you choose holds in this server, and is shown as a correction.",
    )
    view = discord.ui.View(timeout=None)
    if is_quotation:
        options = [plain(name) for name in speakers if 0 < len(plain(name)) <= _OPTION_LIMIT]
        if options:
            view.add_item(_menu(action, list(dict.fromkeys(options))[:_MOST_OPTIONS]))
        view.add_item(_button("Somebody else…", action.then(Step.OTHER)))
        view.add_item(_button("Nobody knows who", action.then(Step.UNKNOWN)))
        view.add_item(_button("Not a quotation", action.then(Step.NONE)))
    else:
        view.add_item(_button("Another day…", action.then(Step.DAY)))
        view.add_item(_button("No key date", action.then(Step.NONE)))
    if correction:
        view.add_item(_back_button(correction, "Take the correction back"))
    view.stop()
    return Reply(embed, view)


def _words(shown: CitedQuotation | CitedDate | None, place: TextAnchor) -> str:
    """Return the words in question; what stands between the parts of a quotation is left out."""
    if place.subject is Subject.QUOTATION and isinstance(shown, CitedQuotation):
        return quotation_text(shown, _WORDS_LIMIT)
    return escaped_within(place.words, _WORDS_LIMIT)


def correction_form(action: CorrectionAction) -> discord.ui.Modal:
    """Return the form for another speaker's name, or another day."""
    is_day = action.step is Step.DAY
    form = discord.ui.Modal(
        title="Which day?" if is_day else "Who said it?", custom_id=action.custom_id
    )
    form.add_item(
        discord.ui.TextInput[discord.ui.Modal](
            label="The day, as 2021-03-09" if is_day else "The name, as answers should show it",
            custom_id="value",
            max_length=10 if is_day else _OPTION_LIMIT,
        )
    )
    form.stop()  # answered by its custom_id
    return form


def present_corrections(corrections: Sequence[Correction]) -> Reply:
    """List a server's corrections, each with a button that takes it back."""
    listed = corrections[:_MOST_LISTED]
    lines = [f"**{number}.** {_line(one)}" for number, one in enumerate(listed, 1)]
    if len(corrections) > len(listed):
        lines.append(f"… and {len(corrections) - len(listed):,} earlier ones")
    view = discord.ui.View(timeout=None)
    for number, one in enumerate(listed, 1):
        view.add_item(_back_button(one, f"Take {number} back"))
    view.stop()
    told = "\n".join(lines) or "Nothing was corrected in this server."
    return Reply(make_embed("Corrections", told), view if listed else None)


def verdict_text(correction: Correction) -> str:
    """Return what a correction says, escaped."""
    value = escaped_within(correction.value or "", _LINE_LIMIT)
    match correction.verdict:
        case Verdict.SPEAKER:
            return f"said by {value}"
        case Verdict.UNKNOWN:
            return "nobody knows who said it"
        case Verdict.DAY:
            return f"means {value}"
        case Verdict.NONE:
            return (
                "no quotation" if correction.place.subject is Subject.QUOTATION else "no key date"
            )


def _line(correction: Correction) -> str:
    title = escaped_within(correction.title or correction.slug, _LINE_LIMIT)
    words = escaped_within(correction.place.words, _LINE_LIMIT)
    lost = "" if correction.placed and correction.title else " · **without its place now**"
    return f"“{words}” — {verdict_text(correction)}{lost}\n*{title}*"


def _now(shown: CitedQuotation | CitedDate | None) -> str:
    """Return what the server is shown of it."""
    if shown is None:
        return "Taken out"
    if hasattr(shown, "first_day"):
        return f"{shown.first_day:%d %b %Y}"
    speaker = getattr(shown, "speaker", None)
    return f"**{escaped_within(speaker, _LINE_LIMIT)}**" if speaker else "**Unknown**"


def _menu(action: CorrectionAction, names: list[str]) -> discord.ui.Select[discord.ui.View]:
    return discord.ui.Select(
        custom_id=action.then(Step.SPEAKER).custom_id,
        placeholder="Wrong speaker: choose who said it",
        options=[discord.SelectOption(label=name, value=name) for name in names],
    )


def _back_button(correction: Correction, label: str) -> discord.ui.Button[discord.ui.View]:
    return _button(label, CorrectionAction(Step.BACK, correction.id))


def _button(label: str, action: CorrectionAction) -> discord.ui.Button[discord.ui.View]:
    return discord.ui.Button(label=shortened(label, 80), custom_id=action.custom_id)
