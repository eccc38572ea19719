"""What the bot tells about itself: a reload's report, what it is and what it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.presentation.components import Reply, counted, make_button, make_embed, make_view
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say
from bot.presentation.text import escaped_within

if TYPE_CHECKING:
    from bot.models.library import LibrarySize, LoadReport

_MOST_LINES = 8
_LINE_LIMIT = 100
_TITLE_LIMIT = 200


def present_report(report: LoadReport) -> Reply:
    """Show what a reload added, changed, removed, left alone and refused."""
    parts = [
        _titles("Added", report.added),
        _titles("Changed", report.changed),
        _titles("Removed", report.removed),
        _listed(
            "The same story twice",
            [
                f"{escaped_within(new, _LINE_LIMIT)} — {escaped_within(old, _LINE_LIMIT)}"
                for new, old in report.alike
            ],
        ),
        f"**Not compared for the same story twice:** {report.uncompared:,}, too many at once"
        if report.uncompared
        else "",
        f"**Unchanged:** {report.unchanged:,}" if report.unchanged else "",
        _listed(
            "Refused",
            [
                f"**{escaped_within(refusal.file, _LINE_LIMIT)}**: {say(refusal.reason)}"
                for refusal in report.refused
            ],
        ),
    ]
    withheld = len(report.withheld)
    if withheld:
        kept = say(
            "{count} articles, more than half of all, are no longer in the seeds folder, so I "
            "kept them. If the folder is not mounted right now, there is nothing to do. If they "
            "are to go, use the button.",
            count=withheld,
        )
        parts.insert(0, kept)
    told = "\n\n".join(filter(None, parts))
    remove = make_button(
        label("Remove the articles"), Action(Verb.REMOVE_SEEDS), style=discord.ButtonStyle.danger
    )
    return Reply(
        make_embed("Seeds reloaded", told or "The seeds folder holds no articles."),
        make_view([[remove]]) if withheld else None,
    )


def present_about(version: str, size: LibrarySize) -> Reply:
    """Tell what the bot is, how much it has read and what it keeps about users."""
    return Reply(
        make_embed(
            f"Dateline {version}",
            "I read news articles and tell who said what, and when. Every answer names its "
            "paragraph; a ¶ button opens it.\n\n"
            f"**Library:** {counted(size.articles, 'article')}, "
            f"{counted(size.quotations, 'quotation')}, {counted(size.speakers, 'speaker')}\n"
            "**Stored about users:** nothing of members; what moderators did, for 90 days. "
            "/privacy tells more.\n\n"
            "Start with `/quote`, `/summary`, `/dates` or `/search`.",
        )
    )


def present_outcome(title: str, sentence: str, *, about: str = "") -> Reply:
    """Say what was done, in two templates; `about` is an article's title, untrusted."""
    named = f"**{escaped_within(about, _TITLE_LIMIT)}**\n" if about else ""
    return Reply(make_embed(label(title), f"{named}{say(sentence)}"))


def _titles(name: str, titles: tuple[str, ...]) -> str:
    return _listed(name, [escaped_within(title, _LINE_LIMIT) for title in titles])


def _listed(name: str, lines: list[str]) -> str:
    """Return a heading with its count and as many lines as there is room for."""
    if not lines:
        return ""
    shown = [f"• {line}" for line in lines[:_MOST_LINES]]
    if len(lines) > len(shown):
        shown.append(f"… and {len(lines) - len(shown):,} more")
    return "\n".join([f"**{name}:** {len(lines):,}", *shown])
