"""What moderators see of their feeds: added, previewed, listed, and how they are doing."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import discord
from discord.app_commands import Choice

from bot.models.feed import FEED_ROOM, FeedTrouble
from bot.models.link import shown_address
from bot.models.message import Message, counted, template
from bot.models.status_meaning import StatusMeaning
from bot.presentation.choices import CHOICE_LIMIT, MOST_CHOICES
from bot.presentation.components import (
    Reply,
    footer_text,
    make_button,
    make_embed,
    make_view,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import Markdown, formatted, label, say
from bot.presentation.text import escaped, escaped_within, plain, shortened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.feed import Feed, FeedHoldings, FeedProgress, FeedView, Forthcoming

_TITLE_LIMIT = 100
_WORDS_LIMIT = 120
_ADDRESS_LIMIT = 200  # a longer one is not shown
_MOST_ENTRIES = 10
_LIST_LIMIT = 3900  # characters of a list, in a description that may have 4,096

_WHY: dict[FeedTrouble, str] = {
    FeedTrouble.GONE: template("The outlet closed it for good (it answers 410)."),
    FeedTrouble.NO_FEED: template("Its address no longer holds a feed."),
    FeedTrouble.BROKEN: template(
        "I made an error while I read it. Please tell the bot's operator."
    ),
}
_REFUSED: dict[StatusMeaning, str] = {
    StatusMeaning.CLOSED: template(
        "The site does not let me read it (it answers {status}): it needs a login, or it keeps "
        "programs out."
    ),
    StatusMeaning.MISSING: template("There is nothing at its address (the site answers {status})."),
    StatusMeaning.LATER: template(
        "The site is too busy, or asks me to come back later (it answers {status})."
    ),
    StatusMeaning.BROKEN: template("The site has a problem of its own (it answers {status})."),
    StatusMeaning.OTHER: template("The site sends no feed (it answers {status})."),
}


def present_added(feed: Feed, view: FeedView, *, can_be_told: bool = True) -> Reply:
    """Confirm a feed, with what it brings; warn if no problem can be reported."""
    unheard = say(
        "⚠ **I cannot report problems:** I cannot write in that channel, or there is none. Add the "
        "feed with the option fallback, or let me write in the system channel."
    )
    told = [
        _source_line(view),
        _passing(view),
        say(
            "I read these entries now. Commands find them, but briefings and watches do not report "
            "them. Then I look for new ones every half hour, or less often if the feed asks for "
            "that."
        ),
        "" if can_be_told else unheard,
        "\n".join(_entry_lines(view)),
        _others(view),
    ]
    return Reply(
        make_embed(
            label("Feed added: {title}", title=feed_name(feed)),
            "\n\n".join(filter(None, told)),
            footer=label("/feed filter takes only some of the entries"),
        )
    )


def present_preview(view: FeedView) -> Reply:
    """Show which of a feed's last entries its filter lets through."""
    told = [
        _source_line(view),
        _filter_line(view.words),
        _passing(view),
        "\n".join(_entry_lines(view)),
        _others(view),
    ]
    return Reply(
        make_embed(
            label("Preview: {title}", title=view.title or _host(view.address)),
            "\n\n".join(filter(None, told)),
            footer=label("✓ comes, – does not. Nothing was added or changed.")
            if view.words
            else label("Only a preview: nothing was added or changed."),
        )
    )


def present_feeds(feeds: Sequence[Feed], holdings: FeedHoldings) -> Reply:
    """List a server's feeds, those with trouble first, and how much room their articles have."""
    if not feeds:
        told = say("This server has no feeds yet: add one with /feed add.")
        return Reply(make_embed(label("Feeds"), told))
    ordered = sorted(feeds, key=lambda feed: feed.progress.trouble is None)
    room = label(
        "Articles: {articles} of {most}, {size} of {most_size} MB. When full, the oldest are "
        "deleted.",
        articles=holdings.articles,
        most=FEED_ROOM.articles,
        size=round(holdings.size / 1e6, 1),
        most_size=FEED_ROOM.size // 10**6,
    )
    told = "\n\n".join(_fitting([_feed_line(feed) for feed in ordered]))
    return Reply(make_embed(label("Feeds"), told, footer=room))


def _fitting(lines: Sequence[str]) -> list[str]:
    shown: list[str] = []
    room = _LIST_LIMIT
    for line in lines:
        room -= len(line) + len("\n\n")
        if room < 0:
            return [*shown, say("… and {number} more", number=len(lines) - len(shown))]
        shown.append(line)
    return shown


def present_removal(feed: Feed, holdings: FeedHoldings) -> Reply:
    """Ask whether to delete a feed for good, and say what goes with it."""
    gone = say(
        "This deletes the feed **{name}** and {articles} that it brought. Buttons of earlier "
        "answers that open a deleted article will say so. This cannot be undone.",
        name=feed_name(feed),
        articles=counted("{count} article", "{count} articles", holdings.leaving),
    )
    none = say("This deletes the feed **{name}**. No article goes with it.", name=feed_name(feed))
    told = [
        gone if holdings.leaving else none,
        say("/feed pause stops looking and keeps the articles."),
    ]
    if holdings.cited:
        stays = counted(
            "{count} more article stays, because a correction or a briefing's post cites it.",
            "{count} more articles stay, because corrections or briefings' posts cite them.",
            holdings.cited,
        )
        told.insert(1, say(stays))
    row = [
        make_button(text, Action(verb, (number,)), style=style)
        for text, verb, number, style in (
            (label("Remove the feed"), Verb.REMOVE_FEED, feed.id, discord.ButtonStyle.danger),
            (label("Keep the feed"), Verb.KEEP_FEED, 0, discord.ButtonStyle.secondary),
        )
    ]
    return Reply(make_embed(label("Remove this feed?"), "\n\n".join(told)), make_view([row]))


def present_filter(feed: Feed, words: str) -> str:
    """Return what a changed filter does, as Markdown."""
    told = _filter_line(words) or say("Every entry comes now.")
    after = say(
        "I look at the entries again now: those that do not pass are removed, unless a "
        "correction or a briefing's post cites them."
    )
    return f"{told}\n{after}" if feed.words or words else told


def removed_text(articles: int) -> str:
    """Return what went with a feed, as Markdown."""
    told = counted(
        "{count} article went too. What a correction or a briefing's post cites stays.",
        "{count} articles went too. What a correction or a briefing's post cites stays.",
        articles,
    )
    return say(told)


def report_text(feed: Feed) -> str:
    """Return what moderators read when a feed fails, has ended, or works again."""
    progress, name = feed.progress, feed_name(feed)
    if progress.trouble is None:
        return say("The feed **{name}** works again.", name=name)
    why = Markdown(trouble_text(progress))
    if progress.trouble is FeedTrouble.GONE:
        return say(
            "The feed **{name}** has ended. {why} I do not look there any more. Its articles stay "
            "for up to 90 days; /feed remove deletes them now.",
            name=name,
            why=why,
        )
    return say(
        "The feed **{name}** does not work. {why} I keep trying, at least once a day, and say here "
        "when it works again. /feed list shows more.",
        name=name,
        why=why,
    )


def trouble_text(progress: FeedProgress) -> str:
    """Return why a feed brings nothing, in a sentence, as Markdown."""
    trouble, detail = progress.trouble, progress.detail
    if trouble is FeedTrouble.STATUS:
        return say(_REFUSED[StatusMeaning.of(int(detail))], status=detail)
    if trouble is FeedTrouble.NOT_FETCHED:
        kept = Message.from_json(detail)
        return say(kept)
    return say(_WHY[trouble]) if trouble else ""


def feed_name(feed: Feed) -> str:
    """Return a feed's title, else its host, as plain text."""
    return shortened(plain(feed.title), _TITLE_LIMIT) or _host(feed.address)


def feed_choices(feeds: Sequence[Feed], typed: str) -> list[Choice[str]]:
    """Return a choice for each feed whose title or host holds what was typed."""
    wanted = typed.casefold()
    named = [(footer_text(feed_name(feed), _host(feed.address)), feed) for feed in feeds]
    return [
        Choice(name=shortened(name, CHOICE_LIMIT), value=str(feed.id))
        for name, feed in named
        if wanted in name.casefold()
    ][:MOST_CHOICES]


def _feed_line(feed: Feed) -> str:
    name, host = feed_name(feed), _host(feed.address)
    shown = f"**{escaped_within(name, _TITLE_LIMIT)}**"
    filtered = Markdown(escaped_within(feed.words, _WORDS_LIMIT))
    words = say("filter: {words}", words=filtered) if feed.words else ""
    heading = footer_text(shown, escaped(host) if host != name else "", words)
    return f"• {heading}\n{_state(feed)}"


def _state(feed: Feed) -> str:
    progress = feed.progress
    if feed.paused:
        return say("Paused: /feed resume starts it again.")
    if progress.trouble:
        return _trouble_line(progress)
    if not progress.loaded:
        return say("I am loading it.")
    if not progress.fetched_utc:
        return say("I am fetching it.")
    fetched = say("Fetched {when}.", when=progress.fetched_utc)
    if not progress.moved_to:
        return fetched
    moved = say(
        "The outlet says that this feed moved to {host}. If that lasts a week, I use the new "
        "address.",
        host=_host(progress.moved_to),
    )
    return f"{fetched}\n{moved}"


def _trouble_line(progress: FeedProgress) -> str:
    why = Markdown(trouble_text(progress))
    since, again = progress.fetched_utc, progress.next_fetch_utc
    if again is None:
        return say(
            "Ended: {why} /feed resume tries it again; /feed remove deletes it with its articles.",
            why=why,
        )
    if since is None:
        return say(
            "Does not work: {why} It has not worked yet. I try again {when}.", why=why, when=again
        )
    return say(
        "Does not work: {why} It last worked {since}. I try again {when}.",
        why=why,
        since=since,
        when=again,
    )


def _source_line(view: FeedView) -> str:
    return say("From {host}", host=_host(view.address))


def _filter_line(words: str) -> str:
    return (
        say("**Filter:** {words}", words=Markdown(escaped_within(words, _WORDS_LIMIT)))
        if (words)
        else ""
    )


def _passing(view: FeedView) -> str:
    shown = len(view.entries)
    if not shown:
        return say("The feed has no entries right now.")
    if not view.words:
        return say(counted("It has {count} entry now.", "It has {count} entries now.", view.total))
    return say(
        "**{number} of the last {shown}** entries would have come.",
        number=view.passing,
        shown=shown,
    )


def _others(view: FeedView) -> str:
    """Return the other feeds of the page that led to this one, to choose among them."""
    named = [(one.title, shown_address(one.address)) for one in view.others]
    lines = [
        f"• {footer_text(escaped_within(title, _TITLE_LIMIT), escaped(address))}"
        for title, address in named
        if len(address) <= _ADDRESS_LIMIT
    ]
    intro = say("That page names other feeds, too. To follow one, give /feed add its address:")
    return "\n".join([intro, *lines]) if lines else ""


def _entry_lines(view: FeedView) -> list[str]:
    lines = [_entry_line(one, judged=bool(view.words)) for one in view.entries[:_MOST_ENTRIES]]
    if more := len(view.entries) - len(lines):
        lines.append(say("… and {number} more", number=more))
    return lines


def _entry_line(entry: Forthcoming, *, judged: bool) -> str:
    title = escaped_within(entry.title or "", _TITLE_LIMIT) or say("Untitled")
    day = formatted(entry.published) if entry.published else say("no date")
    words = say(counted("{count} word", "{count} words", entry.words))
    mark = ("✓" if entry.passes else "–") if judged else "•"
    return f"{mark} {footer_text(title, day, words)}"


def _host(address: str) -> str:
    return urlsplit(address).hostname or ""
