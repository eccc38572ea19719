"""An alert: the new articles that matched, one by one or as a list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import discord

from bot.models.briefing import FailureReason
from bot.models.message import counted, template
from bot.presentation.briefing_trouble import advice_text, trouble_text
from bot.presentation.components import (
    DESCRIPTION_LIMIT,
    Entry,
    Reply,
    make_button,
    make_embed,
    make_menu,
    make_view,
    original_url,
    paragraph_entry,
    pilcrow,
    set_origin,
    title_above_lead,
)
from bot.presentation.custom_ids import Action, Verb
from bot.presentation.messages import Markdown, label, say
from bot.presentation.quotations import quotation_text, said_by, spoken
from bot.presentation.text import escaped, escaped_within, plain, shortened
from bot.presentation.watches import criteria_text, resume_button

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.alert import AlertContent, AlertDelivery, AlertItem, AlertNotice, Watch
    from bot.models.message import Message

# Discord allows 6000 characters over all embeds of a message; ten articles share them.
_TOGETHER = 6000
_MOST_FOR_ONE = 1500
_TITLE_LIMIT = 150
_LISTED_TITLE_LIMIT = 60
_THREAD_LIMIT = 100
_NOTES_LIMIT = 300  # of source and day, a speaker, a basis and paragraphs
_SHORTEST = 120  # characters that a message shows of an article, at least
_ROOM_FOR_LINKS = DESCRIPTION_LIMIT - 300

_ADVICE: dict[FailureReason, str] = {
    FailureReason.CHANNEL_GONE: template(
        "Use /watch add with another channel, and /watch remove for this one."
    ),
    FailureReason.CHANNEL_KIND: template(
        "Use /watch add with another channel, and /watch remove for this one."
    ),
    FailureReason.TAG_MISSING: template(
        "Choose a tag: use /watch add for the same channel, with the option tag."
    ),
}


@dataclass(frozen=True, slots=True)
class AlertMessage:
    """A message of alerts; `title` is its name if the channel is a forum."""

    title: str
    content: str
    embeds: list[discord.Embed]
    view: discord.ui.View
    allowed_mentions: discord.AllowedMentions


def alert_action(delivery: AlertDelivery) -> Action:
    """Return the action whose custom_id tells which delivery a message is."""
    return Action(Verb.ALERT, (delivery.id,))


def present_alert(
    delivery: AlertDelivery, content: AlertContent, *, server: str | None = None
) -> AlertMessage:
    """Lay out new articles; `server` is the server's name in a direct message, None in a channel.

    A direct message has no buttons for a server's own articles, because only the server's members
    see those.
    """
    items = content.items
    total = len(items) + content.more
    detailed = any(one.sentences or one.quotation for one in items) or total == 1
    heading = say(_heading(total, server)) if server or total > 1 else ""
    own = make_button(label("Why this?"), alert_action(delivery))
    menu = make_menu(
        label("Open an article or a paragraph…"), _entries(items, in_channel=server is None)
    )
    view = make_view([[own]], menu if detailed else None)
    if view is None:
        raise AssertionError("an alert has its own button")
    return AlertMessage(
        title=shortened(plain(items[0].article.title), _THREAD_LIMIT)
        if total == 1
        else label(counted("{count} new article", "{count} new articles", total)),
        content=heading,
        embeds=_told(content) if detailed else _listed(content),
        view=view,
        allowed_mentions=discord.AllowedMentions.none(),
    )


def present_removed(delivery: AlertDelivery) -> AlertMessage:
    """Lay out an alert again whose articles the server no longer sees."""
    told = say("The server no longer shows what this alert was about.")
    view = make_view([[make_button(label("Why this?"), alert_action(delivery))]])
    if view is None:
        raise AssertionError("an alert has its own button")
    embed = make_embed(label("No longer available"), told)
    return AlertMessage("", "", [embed], view, discord.AllowedMentions.none())


def _heading(total: int, server: str | None) -> Message:
    if server is None:
        return counted("{count} new article", "{count} new articles", total)
    return counted(
        "In {server}, a new article matches what you watch for:",
        "In {server}, {count} new articles match what you watch for:",
        total,
        server=server,
    )


def _told(content: AlertContent) -> list[discord.Embed]:
    """Return an embed for each article; the more there are, the shorter they are.

    Where even short ones have too many characters together, it is a list.
    """
    for total in (_TOGETHER, _TOGETHER * 3 // 4, _TOGETHER // 2):
        room = min(_MOST_FOR_ONE, total // len(content.items))
        embeds = [_item(one, room) for one in content.items]
        if sum(map(len, embeds)) <= _TOGETHER:
            return embeds
    return _listed(content)


def _item(item: AlertItem, room: int) -> discord.Embed:
    article = item.article
    told_below = item.sentences or item.quotation
    title = shortened(title_above_lead(article) if told_below else article.title, _TITLE_LIMIT)
    left = max(_SHORTEST, room - len(title) - _NOTES_LIMIT)
    parts = len(item.sentences) + (item.quotation is not None)
    share = left // max(1, parts)
    sentences = [
        f"{escaped_within(sentence.text, share)} ({pilcrow(sentence.citation)})"
        for sentence in item.sentences
    ]
    said = ""
    if item.quotation:
        words = quotation_text(item.quotation, share)
        said = f"> {words}\n> {said_by(item.quotation, with_role=room == _MOST_FOR_ONE)}"
    gone = (
        say("⚠ Corrected: this article no longer quotes {names}.", names=item.not_quoted)
        if item.not_quoted
        else ""
    )
    told = "\n\n".join(filter(None, [gone, " ".join(sentences), said]))
    embed = make_embed(
        title,
        told or say("No sentence of this article sums it up."),
        url=original_url(article),
    )
    set_origin(embed, article, titled=bool(told_below) and article.title_derived)
    return embed


def _listed(content: AlertContent) -> list[discord.Embed]:
    """Return a list of titles; their links go where they leave no room for all titles."""
    articles = [one.article for one in content.items]
    more = say(
        counted(
            "And {count} more article: /articles lists it.",
            "And {count} more articles: /articles lists them.",
            content.more,
        )
    )
    titles = [escaped_within(one.title, _LISTED_TITLE_LIMIT) for one in articles]
    linked = [
        f"[{title}]({one.link})" if one.link else title
        for title, one in zip(titles, articles, strict=True)
    ]
    shown = linked if sum(map(len, linked)) < _ROOM_FOR_LINKS else titles
    lines = [f"• {one}" for one in shown] + ([more] if content.more else [])
    return [make_embed(label("New articles"), "\n".join(lines))]


def _entries(items: Sequence[AlertItem], *, in_channel: bool) -> Iterator[Entry]:
    """Yield what the menu opens; of several articles, each with its number in front."""
    for number, item in enumerate(items, 1):
        article = item.article
        if article.own and not in_channel:
            continue
        ordinal = f"{number} · " if len(items) > 1 else ""
        if item.quotation:
            words = spoken(item.quotation.texts[0])
            entry = paragraph_entry(item.quotation.citation, words, item.quotation.speaker)
            yield replace(entry, text=f"{ordinal}{entry.text}")
        yield Entry(ordinal + label("Summary"), Action(Verb.SUMMARY, (article.id,)), article.title)


def present_reason(watches: Sequence[Watch]) -> Reply:
    """Say which watches an alert comes from."""
    lines = [f"• {escaped(criteria_text(one.criteria))}" for one in watches]
    told = "\n".join([say("It matches these watches:"), *lines]) if lines else ""
    gone = say("I no longer know which watch it was: /watch list shows those of today.")
    remove = say("/watch remove ends one.") if lines else ""
    return Reply(make_embed(label("Why this?"), "\n\n".join(filter(None, [told or gone, remove]))))


def present_pause() -> Reply:
    """Tell a member once that alerts are paused, with the button that lets them go on."""
    told = say(
        "I could not send you a direct message, so your watches are paused. Allow direct messages "
        "from members of the server in its privacy settings, then press the button."
    )
    return Reply(make_embed(label("Your watches are paused"), told), make_view([[resume_button()]]))


def present_resumed() -> Reply:
    """Confirm that a member's alerts go on."""
    told = say("I send you what I could not send in the last day, and then whatever is new.")
    return Reply(make_embed(label("Your watches run again"), told))


def alert_notice_text(notice: AlertNotice) -> str:
    """Return what moderators read when a channel gets no alerts, or gets them again."""
    channel = Markdown(f"<#{notice.target.place.channel_id}>")
    if notice.reason is None:
        return say("The watch in {channel} posts again.", channel=channel)
    why = Markdown(trouble_text(notice.reason, notice.detail))
    if notice.reason is FailureReason.HISTORY_CLOSED:
        told = say(
            "The watch in {channel} may have posted a new article: {why}.", channel=channel, why=why
        )
    else:
        told = say(
            "The watch in {channel} could not post a new article: {why}.", channel=channel, why=why
        )
    known = _ADVICE.get(notice.reason)
    advice = say(known) if known else advice_text(notice.reason)
    return " ".join(filter(None, [told, advice]))
