"""The families of commands that the bot loads by name, because it does not import them."""

from __future__ import annotations

EXTENSIONS = (
    "cogs.about",
    "cogs.article",
    "cogs.article_drafts",
    "cogs.articles",
    "cogs.briefing",
    "cogs.buttons",
    "cogs.corrections",
    "cogs.dates",
    "cogs.feeds",
    "cogs.help",
    "cogs.language",
    "cogs.log",
    "cogs.privacy",
    "cogs.quote",
    "cogs.read",
    "cogs.reload",
    "cogs.search",
    "cogs.sharing",
    "cogs.speakers",
    "cogs.summary",
    "cogs.verify",
    "cogs.watch",
)
