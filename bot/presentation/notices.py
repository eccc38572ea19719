"""Notices: a reload's report, what the bot is, what was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.models.message import counted
from bot.presentation.components import Reply, make_button, make_embed, make_view
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import label, say
from bot.presentation.text import escaped_within

if TYPE_CHECKING:
    from bot.models.library import LibrarySize, LoadReport
    from bot.models.message import Message

_MOST_LINES = 8
_LINE_LIMIT = 100
_TITLE_LIMIT = 200


def present_report(report: LoadReport) -> Reply:
    """Show what a reload added, changed, removed, left alone, did not read and refused."""
    parts = [
        _titles(say("**Added:** {number}", number=len(report.added)), report.added),
        _titles(say("**Changed:** {number}", number=len(report.changed)), report.changed),
        _titles(say("**Removed:** {number}", number=len(report.removed)), report.removed),
        _listed(
            say("**The same story twice:** {number}", number=len(report.alike)),
            [
                f"{escaped_within(new, _LINE_LIMIT)} — {escaped_within(old, _LINE_LIMIT)}"
                for new, old in report.alike
            ],
        ),
        say(
            "**Not checked for the same story twice:** {number}, too many at once",
            number=report.uncompared,
        )
        if report.uncompared
        else "",
        say("**Unchanged:** {number}", number=report.unchanged) if report.unchanged else "",
        _listed(
            say("**Notes:** {number}", number=len(report.notes)),
            [
                f"**{escaped_within(note.file, _LINE_LIMIT)}**: {say(note.sentence)}"
                for note in report.notes
            ],
        ),
        _listed(
            say("**Not read:** {number}", number=len(report.skipped)),
            [escaped_within(name, _LINE_LIMIT) for name in report.skipped],
        ),
        _listed(
            say("**Refused:** {number}", number=len(report.refused)),
            [
                f"**{escaped_within(refusal.file, _LINE_LIMIT)}**: {say(refusal.reason)}"
                for refusal in report.refused
            ],
        ),
    ]
    withheld = len(report.withheld)
    if withheld:
        kept = counted(
            "The only article is no longer in the seeds folder, so I kept it. If the folder is not "
            "mounted right now, there is nothing to do. To remove it, use the button.",
            "{count} articles, more than half of all, are no longer in the seeds folder, so I "
            "kept them. If the folder is not mounted right now, there is nothing to do. To remove "
            "them, use the button.",
            withheld,
        )
        parts.insert(0, say(kept))
    told = "\n\n".join(filter(None, parts))
    remove = make_button(
        label("Remove the articles"), Action(Verb.REMOVE_SEEDS), style=discord.ButtonStyle.danger
    )
    return Reply(
        make_embed(label("Articles reloaded"), told or say("The seeds folder holds no articles.")),
        make_view([[remove]]) if withheld else None,
    )


def present_about(version: str, size: LibrarySize) -> Reply:
    """Show what the bot is, how much it has read and what it stores about users."""
    told = say(
        "I read news articles and show who said what, and when. Every answer names its paragraph, "
        "and the menu below it opens it.\n\n"
        "**Library:** {articles}, {quotations}, {speakers}\n"
        "**Stored about users:** what members watch for; what moderators did, for 90 days. "
        "/privacy says more.\n\n"
        "/help shows what you can ask.",
        articles=counted("{count} article", "{count} articles", size.articles),
        quotations=counted("{count} quotation", "{count} quotations", size.quotations),
        speakers=counted("{count} speaker", "{count} speakers", size.speakers),
    )
    return Reply(make_embed(label("Dateline {version}", version=version), told))


def present_outcome(title: str, told: str, *, about: str = "") -> Reply:
    """Say what was done; `told` is Markdown, `about` an article's title, untrusted."""
    named = f"**{escaped_within(about, _TITLE_LIMIT)}**\n" if about else ""
    return Reply(make_embed(title, f"{named}{told}"))


def present_refused(sentence: Message, number: int) -> Reply:
    """Say why a form was refused, with a button that shows it again as it was filled in."""
    again = make_button(
        label("Fill it in again"),
        Action(Verb.FILL_IN_AGAIN, (number,)),
        style=discord.ButtonStyle.primary,
    )
    return Reply(make_embed(label("Not accepted"), say(sentence)), make_view([[again]]))


def _titles(heading: str, titles: tuple[str, ...]) -> str:
    return _listed(heading, [escaped_within(title, _LINE_LIMIT) for title in titles])


def _listed(heading: str, lines: list[str]) -> str:
    """Return a heading and the first lines, with how many more there are; "" without lines."""
    if not lines:
        return ""
    shown = [f"• {line}" for line in lines[:_MOST_LINES]]
    if len(lines) > len(shown):
        shown.append(say("… and {number} more", number=len(lines) - len(shown)))
    return "\n".join([heading, *shown])
