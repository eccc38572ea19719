"""What moderators see while they bring articles in and take them out: readings, forms, questions.

The custom_ids here begin with `dlm:`. `cogs.article` answers them, after it has looked whether
whoever clicks is a moderator.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import discord
from discord.app_commands import Choice

from bot.presentation.choices import CHOICE_LIMIT
from bot.presentation.components import Reply, counted, day_text, days_text, footer_text, make_embed
from bot.presentation.messages import say
from bot.presentation.text import escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.models.article import Quotation
    from bot.models.library import ArticleSummary
    from bot.models.message import Message
    from bot.models.moderation import Draft, HiddenSeed

PREFIX = "dlm:"
_TEMPLATE = re.compile(rf"{PREFIX}([a-z]+):(\d+)")
LONGEST_PASTED = 4000  # characters of a form's field, Discord's limit
_LONGEST_TITLE = 200
_LONGEST_DAY = 40  # "Wednesday, the 23rd of September 2021"
_MOST_QUOTATIONS = 8
_MOST_DATES = 5
_QUOTATION_LIMIT = 220
_LINE_LIMIT = 160


class Step(StrEnum):
    """What a moderator does next; each bears one number."""

    SAVE = "save"  # the draft's
    EDIT = "edit"  # the draft's; the form that it brings bears the same
    DISCARD = "drop"  # the draft's
    PASTE = "paste"  # 0
    AGAIN = "again"  # of what was typed into a form that was refused
    REMOVE = "remove"  # the article's id
    KEEP = "keep"  # 0


@dataclass(frozen=True, slots=True)
class ModeratorAction:
    """A step with its number, as a custom_id bears it."""

    step: Step
    number: int

    @property
    def custom_id(self) -> str:
        """Return what Discord hands back."""
        return f"{PREFIX}{self.step.value}:{self.number}"


def parse_step(custom_id: str) -> ModeratorAction | None:
    """Return the step that a custom_id bears, None where it is none of today's."""
    match = _TEMPLATE.fullmatch(custom_id)
    if match is None or match[1] not in {step.value for step in Step}:
        return None
    return ModeratorAction(Step(match[1]), int(match[2]))


def present_draft(draft: Draft) -> Reply:
    """Show what was read in an article, to the moderator who handed it in."""
    article = draft.article
    published = (
        f"**Published:** {day_text(article.published)}"
        if article.published
        else "**Published:** the text has no date. Choose Edit details and type it; without one, "
        "words like “Monday” stand for no day."
    )
    parts = [
        f"**This story is here already:** {escaped_within(draft.like, _LINE_LIMIT)}. Saved, it "
        "stands in the list twice; briefings tell it once."
        if draft.like
        else "",
        f"**Not read:** the last {counted(draft.unread, 'character')}, for the text is too long. "
        "Add it in parts."
        if draft.unread
        else "",
        published,
        f"**Source:** {escaped_within(article.source, _LINE_LIMIT)}" if article.source else "",
        _quotations(draft),
        _dates(draft),
    ]
    embed = make_embed(
        shortened(article.title, _LONGEST_TITLE),
        "\n\n".join(filter(None, parts)),
        footer=footer_text(
            "Not saved yet; only you see this",
            "title taken from the lead" if article.title_derived else "",
        ),
    )
    return Reply(
        embed,
        _row(
            ("Save", Step.SAVE, draft.id, discord.ButtonStyle.success),
            ("Edit details", Step.EDIT, draft.id, discord.ButtonStyle.secondary),
            ("Discard", Step.DISCARD, draft.id, discord.ButtonStyle.danger),
        ),
    )


def present_removal(summary: ArticleSummary) -> Reply:
    """Ask whether an article is to go for good, and say what goes with it."""
    said = sum(speaker.quotations for speaker in summary.speakers) + summary.unattributed
    title = escaped_within(summary.article.title, _LONGEST_TITLE)
    told = (
        f"**{title}** goes with its text, {counted(said, 'quotation')} and "
        f"{counted(len(summary.dates), 'key date')}. Nothing of it is kept, and buttons of "
        "earlier answers will say that it is gone. This cannot be undone."
    )
    return Reply(
        make_embed("Remove this article?", told),
        _row(
            ("Remove", Step.REMOVE, summary.article.id, discord.ButtonStyle.danger),
            ("Keep it", Step.KEEP, 0, discord.ButtonStyle.secondary),
        ),
    )


def present_outcome(title: str, sentence: str, *, about: str = "") -> Reply:
    """Tell what was done; `about` is an article's title, untrusted."""
    named = f"**{escaped_within(about, _LONGEST_TITLE)}**\n" if about else ""
    return Reply(make_embed(title, f"{named}{sentence}"))


def hidden_choices(
    hidden: Sequence[HiddenSeed], typed: str
) -> list[discord.app_commands.Choice[str]]:
    """Return a choice for each hidden seed whose name holds what was typed."""
    wanted = typed.casefold()
    named = [(plain(seed.title or seed.slug), seed.key) for seed in hidden]
    return [
        Choice(name=shortened(name, CHOICE_LIMIT) or "…", value=key)
        for name, key in named
        if wanted in name.casefold()
    ][:25]


def present_refused(sentence: Message, number: int) -> Reply:
    """Say why a form was refused, with the button that brings it back as it was filled in."""
    return Reply(
        make_embed("Not read yet", say(sentence)),
        _row(("Fill it in again", Step.AGAIN, number, discord.ButtonStyle.primary)),
    )


def paste_form(text: str = "", title: str = "", day: str = "") -> discord.ui.Modal:
    """Return the form into which an article is pasted, filled in with what was typed before."""
    form = discord.ui.Modal(
        title="Add an article", custom_id=ModeratorAction(Step.PASTE, 0).custom_id
    )
    field = discord.ui.TextInput[discord.ui.Modal]
    form.add_item(
        field(
            label="The article's text (longer ones: as a file)",
            style=discord.TextStyle.paragraph,
            custom_id="text",
            default=text or None,
            max_length=LONGEST_PASTED,
        )
    )
    _add_details(form, title, day)
    return _stopped(form)


def details_form(draft: Draft, typed: Mapping[str, str] | None = None) -> discord.ui.Modal:
    """Return the form in which a reading's title and date are put right.

    `typed` is what was typed before, where that was refused.
    """
    form = discord.ui.Modal(
        title="Edit details",
        custom_id=ModeratorAction(Step.EDIT, draft.id).custom_id,
    )
    published = draft.article.published
    title = shortened(plain(draft.article.title), _LONGEST_TITLE)
    day = published.isoformat() if published else ""
    _add_details(form, *((typed["title"], typed["day"]) if typed else (title, day)))
    return _stopped(form)


def form_fields(data: dict[str, Any]) -> dict[str, str]:
    """Return what was typed into a form, by the fields' custom_ids; `data` is Discord's."""
    return dict(_walk(data.get("components", [])))


def _walk(components: Iterable[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for component in components:
        if "value" in component:
            yield component["custom_id"], component["value"].strip()
        yield from _walk(component.get("components", []))
        yield from _walk([component["component"]] if "component" in component else [])


def _stopped(form: discord.ui.Modal) -> discord.ui.Modal:
    """Keep discord.py from waiting for the form: `cogs.article` answers it by its custom_id."""
    form.stop()
    return form


def _add_details(form: discord.ui.Modal, title: str, day: str) -> None:
    field = discord.ui.TextInput[discord.ui.Modal]
    form.add_item(
        field(
            label="Title",
            custom_id="title",
            default=title or None,
            required=False,
            max_length=_LONGEST_TITLE,
            placeholder="Empty: as the text tells it",
        )
    )
    form.add_item(
        field(
            label="Day of publication",
            custom_id="day",
            default=day or None,
            required=False,
            max_length=_LONGEST_DAY,
            placeholder="2021-03-09 or 9 March 2021; empty: as the text tells it",
        )
    )


def _row(*buttons: tuple[str, Step, int, discord.ButtonStyle]) -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    for label, step, number, style in buttons:
        action = ModeratorAction(step, number)
        view.add_item(discord.ui.Button(label=label, custom_id=action.custom_id, style=style))
    view.stop()  # `cogs.article` answers by the custom_id
    return view


def _quotations(draft: Draft) -> str:
    found = draft.article.quotations
    lines = [_quotation(draft, quotation) for quotation in found[:_MOST_QUOTATIONS]]
    if len(found) > len(lines):
        lines.append(f"… and {len(found) - len(lines):,} more")
    return "\n".join([f"**Quotations:** {len(found):,}", *lines])


def _quotation(draft: Draft, quotation: Quotation) -> str:
    words = " … ".join(span.of(draft.article.text) for span in quotation.spans)
    speaker = escaped_within(quotation.speaker, _LINE_LIMIT) if quotation.speaker else "Unknown"
    return f"• {speaker}: “{escaped_within(words, _QUOTATION_LIMIT)}”"


def _dates(draft: Draft) -> str:
    found = {
        (one.first_day, one.last_day): one for one in draft.article.time_expressions if one.key
    }
    lines = [
        f"• {days_text(first, last)} — "
        f"{escaped_within(one.sentence.of(draft.article.text), _LINE_LIMIT)}"
        for (first, last), one in sorted(found.items())[:_MOST_DATES]
    ]
    if len(found) > len(lines):
        lines.append(f"… and {len(found) - len(lines):,} more")
    return "\n".join([f"**Key dates:** {len(found):,}", *lines])
