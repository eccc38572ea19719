"""What can be asked, with examples: for /help, for a new server and for the preview."""

from __future__ import annotations

from bot.presentation.components import Reply, make_embed
from bot.presentation.messages import label, say


def present_help(example: str | None, *, moderator: bool) -> Reply:
    """List the commands that matter, each with an example; `example` is a quoted speaker's name."""
    embed = make_embed(
        label("What you can ask"),
        "\n".join(
            [
                _quote(example),
                say("**/speakers**: everybody who is quoted"),
                say("**/summary**: the newest article in short"),
                say("**/dates**: what is coming, and what happened when"),
                say("**/search** harbour: the articles with that word"),
                say("**/verify** words: did somebody say that, and who?"),
                say("**/read**: a whole article"),
                say("**/watch add**: a message from me when somebody is quoted again"),
            ]
        ),
        footer=label("¶ is the paragraph that proves it; the menu below an answer opens it."),
    )
    if moderator:
        lines = [
            say("**/article add**: an article from a file, a link or typed text"),
            say("**/feed add**: the articles of a feed, as they come"),
            say("**/briefing set**: a post with the news, every day"),
            say("**/corrections**: every correction, each with a button that undoes it"),
            say("**/log**: who changed what"),
        ]
        embed.add_field(name=label("For moderators"), value="\n".join(lines), inline=False)
    return Reply(embed)


def present_greeting(example: str | None) -> Reply:
    """Say what the bot does and what to type first, to everybody in a channel."""
    told = [
        say(
            "I read news articles. Ask me who said what, and when: each answer names the paragraph "
            "that proves it."
        ),
        "\n".join(
            [
                say("Type / and choose a command:"),
                _quote(example),
                say("**/summary**: the newest article in short"),
                say("**/help**: everything that you can ask"),
            ]
        ),
    ]
    return Reply(make_embed(label("Hello, I am Dateline"), "\n\n".join(told)))


def _quote(example: str | None) -> str:
    if example is None:
        return say("**/quote**: what somebody said")
    return say("**/quote** {name}: what this person said", name=example)
