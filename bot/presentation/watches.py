"""What members and moderators see of their watches: added, listed, tried out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord.app_commands import Choice

from bot.models.briefing import FailureReason
from bot.models.message import counted
from bot.presentation.briefing_trouble import trouble_text
from bot.presentation.choices import CHOICE_LIMIT, MOST_CHOICES
from bot.presentation.components import (
    Reply,
    dateline,
    footer_text,
    make_button,
    make_embed,
    make_view,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import Markdown, label, say
from bot.presentation.text import escaped, escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.alert import Watch, WatchCriteria, WatchTrial
    from bot.models.library import ArticleHeading
    from bot.presentation.components import Button

_VALUE_LIMIT = 100
_TITLE_LIMIT = 110
_MOST_SHOWN = 10
# A description holds this many watches with all that may be said of each.
_MOST_LISTED = 25


def present_added(watch: Watch, trial: WatchTrial) -> Reply:
    """Confirm a watch, with what it would have matched."""
    told = [
        criteria_lines(watch.criteria),
        _place_sentence(watch),
        _unknown_sentence(trial),
        _trial_sentence(trial),
    ]
    return Reply(make_embed(label("Watch added"), "\n\n".join(filter(None, told))))


def present_trial(trial: WatchTrial) -> Reply:
    """Show which of the newest articles a watch would have matched."""
    lines = list(map(_article_line, trial.matched[:_MOST_SHOWN]))
    if more := len(trial.matched) - len(lines):
        lines.append(say("… and {number} more", number=more))
    told = [
        criteria_lines(trial.criteria),
        _unknown_sentence(trial),
        _trial_sentence(trial),
        "\n".join(lines),
        say("/watch add starts it: only articles that come after that are sent."),
    ]
    return Reply(make_embed(label("Preview"), "\n\n".join(filter(None, told))))


def present_watches(own: Sequence[Watch], of_channels: Sequence[Watch]) -> Reply:
    """List a member's watches and, to moderators, those of the server's channels."""
    parts = [
        "\n".join([say("**To you, by direct message**"), *map(_line, own)]) if own else "",
        "\n".join([say("**In channels**"), *map(_channel_line, of_channels[:_MOST_LISTED])])
        if of_channels
        else "",
    ]
    if more := len(of_channels[_MOST_LISTED:]):
        parts.append(say("… and {number} more", number=more))
    told = "\n\n".join(filter(None, parts))
    embed = make_embed(
        label("Watches"),
        told or say("You are not watching for anything here: /watch add changes that."),
    )
    paused = any(one.target.paused is FailureReason.DM_CLOSED for one in own)
    return Reply(embed, make_view([[resume_button()]]) if paused else None)


def present_removed(removed: Sequence[Watch]) -> Reply:
    """Confirm that watches are removed, and say which ones."""
    count = len(removed)
    title = label(counted("{count} watch removed", "{count} watches removed", count))
    return Reply(make_embed(title, "\n".join(map(_line, removed))))


def watch_choices(
    own: Sequence[Watch], of_channels: Sequence[tuple[Watch, str | None]], *, all_own: int
) -> list[Choice[int]]:
    """Return a choice for each watch that a member may remove, and for all of the member's own.

    A channel's watch comes with the channel's name, None if the channel is gone. `all_own` is the
    value of the last choice.
    """
    named = [("", one) for one in own]
    named += [
        (f"#{plain(name)}" if name else label("a deleted channel"), one)
        for one, name in of_channels
    ]
    every_one = [Choice(name=label("All of your watches"), value=all_own)] if own else []
    choices = [
        Choice(
            name=shortened(footer_text(place, criteria_text(one.criteria)), CHOICE_LIMIT),
            value=one.id,
        )
        for place, one in named
    ]
    return [*choices[: MOST_CHOICES - len(every_one)], *every_one]


def resume_button() -> Button:
    """Return the button with which a member's paused alerts go on."""
    action = Action(Verb.RESUME_MINE)
    return make_button(label("Resume"), action, style=discord.ButtonStyle.primary)


def criteria_lines(criteria: WatchCriteria) -> str:
    """Return what a watch looks for, a line each, as Markdown."""
    lines = [
        say("**Speaker:** {name}", name=criteria.speaker) if criteria.speaker else "",
        say("**Words:** {words}", words=criteria.words) if criteria.words else "",
        say("**Source:** {source}", source=criteria.source) if criteria.source else "",
        say("**Without:** {words}", words=criteria.without) if criteria.without else "",
    ]
    return "\n".join(filter(None, lines))


def criteria_text(criteria: WatchCriteria) -> str:
    """Return what a watch looks for in one line of plain text."""
    without = label("without {words}", words=criteria.without) if criteria.without else ""
    return footer_text(criteria.speaker or "", criteria.words or "", criteria.source or "", without)


def _line(watch: Watch) -> str:
    told = escaped_within(criteria_text(watch.criteria), _VALUE_LIMIT)
    return f"• {footer_text(told, _state(watch))}"


def _channel_line(watch: Watch) -> str:
    told = escaped_within(criteria_text(watch.criteria), _VALUE_LIMIT)
    return f"• {footer_text(f'<#{watch.target.place.channel_id}>', told, _state(watch))}"


def _state(watch: Watch) -> str:
    reason = watch.target.paused
    if reason is None:
        return ""
    why = Markdown(trouble_text(reason, watch.target.paused_detail))
    if reason is FailureReason.DM_CLOSED:
        return say("paused: {why}", why=why)
    return say("stopped: {why}", why=why)


def _place_sentence(watch: Watch) -> str:
    channel_id = watch.target.place.channel_id
    if channel_id is None:
        return say(
            "I send you a direct message when a new article matches. For that, allow direct "
            "messages from members of this server in its privacy settings."
        )
    place = Markdown(f"<#{channel_id}>")
    return say("I post each new article that matches in {channel}.", channel=place)


def _unknown_sentence(trial: WatchTrial) -> str:
    name, source = trial.criteria.speaker, trial.criteria.source
    if name and not trial.quoted:
        return say("Nobody called {name} is quoted here yet, so check the spelling.", name=name)
    if source and not (trial.sourced or trial.matched):
        return say("No recent article here is from {source}, so check the spelling.", source=source)
    return ""


def _trial_sentence(trial: WatchTrial) -> str:
    if not trial.looked_at:
        return say("The library has no articles yet.")
    return say(
        counted(
            "The library has one article, and it would have matched {matched}.",
            "It would have matched {matched} of the last {count} articles.",
            trial.looked_at,
            matched=len(trial.matched),
        )
    )


def _article_line(article: ArticleHeading) -> str:
    title = escaped_within(article.title, _TITLE_LIMIT)
    return f"• {title}\n{escaped(dateline(article))}"
