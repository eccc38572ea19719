"""Hostile text in every place where a text is shown: nobody is pinged, nothing is read as markup.

One journey through the commands is made with harmless words, then once with each hostile form in
the same places. Whatever the bot sends must bear the same markup both times, which is the bot's
own, and what is left after it must be the text, sign for sign.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bot.errors import NoAnswer
from bot.models.article import (
    Article,
    Basis,
    Paragraph,
    ParagraphKind,
    Person,
    PersonKind,
    Quotation,
    QuotationKind,
    Role,
    Span,
    SummarySentence,
    TimeExpression,
)
from tests.building import as_reading
from tests.cogs.test_article import press

if TYPE_CHECKING:
    from collections.abc import Iterator

    import simcord

    from tests.conftest import Server

# What hostile text is made of; {} is a word that tells the place.
FORMS = {
    "mentions": "{} @everyone @here <@123> <@!123> <@&123>",
    "pills": "{} <#123> </cmd:1> <id:home> <t:0:R>",
    "emoji": "{} <:xy:1> <a:yy:1> :tada: :+1:",
    "link": "[{}](https://evil.example) <x>",
    "heading": "# {} #",
    "small print": "-# {}",
    "long quote": ">>> {} >>> more",
    "list": "- {} - more",
    "numbers": "1. {} 2) more",
    "nested": "***__~~||`{}`||~~__*** || _a_ * b",
    "fence": "```ansi {} ``` `x",
    "backslashes": "\\{} \\*a\\* \\\\",
    "lines": "{}\n# head\r\n> said\u2028-# small",
    "overrides": "\u202e{}\u202c \u2066so\u2069 \u200fx\u061c \u202eleft open",
    "unseen flood": "{}" + "\u200b" * 15 + "\u200d" * 15 + " \u2060\ufeff\u00ad\U000e0041end",
    "mark flood": "{} a" + "\u0301" * 15 + " \u0e01" + "\u0e47" * 15 + " o" + "\ufe0f\u20dd" * 3,
}
# What is to be seen of those that are not shown sign for sign.
SEEN = {
    "lines": "{} # head > said -# small",
    "overrides": "{} so x left open",
    "unseen flood": "{}\u200d\u200d\u200d end",
    "mark flood": "{} a\u0301\u0301\u0301 \u0e01\u0e47\u0e47\u0e47 o\ufe0f\u20dd\ufe0f",
}

# In a file's name nothing that is unseen is left out: moderators look for the file by it.
SEEN_OF_FILE = {
    "lines": "{}\ufffd# head\ufffd\ufffd> said\ufffd-# small",
    "overrides": "\ufffd{}\ufffd \ufffdso\ufffd \ufffdx\ufffd \ufffdleft open",
    "unseen flood": "{}" + "\ufffd" * 30 + " " + "\ufffd" * 4 + "end",
}

# Discord's Markdown: what is left of it when every escaped sign is taken out.
ESCAPED = re.compile(r"\\([^A-Za-z0-9\s])")
MARKUP = re.compile(
    r"[*_~|`<>\[\]()#\\]|@everyone|@here|:(?=[\w+-]+:)|^\s*(?:[-+]|\d+[.)])(?=\s)", re.MULTILINE
)
TITLE_MARKUP = re.compile(r"[*_~|`<\[\\]|:(?=[\w+-]+:)")
OWN_MARKUP = {"*", "(", ")", ">"}
# Two marks ` are quotation marks to the reader, and lines may be blocks of their own: where it
# reads such a text itself there are other quotations in it than were put there.
READ_OTHERWISE = {"fence", "lines"}
READ_AGAIN = {"look_at_correction", "add"}
# Every text, and the kinds of places in which it is shown on the way.
PLACES = {
    "Zheadline": {"title", "description", "footer", "label", "note", "choice", "value"},
    "Zperson": {"title", "description", "field", "label", "note", "choice", "content"},
    "Zjob": {"description", "field", "note"},
    "Zsaid": {"description", "label"},
    "Ztold": {"title", "description", "label", "note", "choice", "value"},
    "Zoutlet": {"description", "field", "above", "note", "choice"},
    "Zchosen": {"title", "description", "label", "choice"},
    "Zecho": {"title", "content"},
    "Zfile": {"description"},
}


@dataclass(frozen=True, slots=True)
class Sent:
    """A piece of text that the bot sent, and what kind of place it is in."""

    kind: str
    text: str

    @property
    def markup(self) -> list[str]:
        """Return what Discord reads as markup in it."""
        if self.kind == "title":
            return TITLE_MARKUP.findall(ESCAPED.sub("", self.text))
        if self.kind in {"content", "description", "field"}:
            return [one.strip() for one in MARKUP.findall(ESCAPED.sub("", self.text))]
        return []  # shown as it is

    @property
    def seen(self) -> str:
        """Return what is seen of it."""
        if self.kind in {"title", "content", "description", "field"}:
            return ESCAPED.sub(r"\1", self.text).replace("@\u200b", "@")
        return self.text


def sent_in(payload: object) -> Iterator[Sent]:
    """Yield every text in what was sent to Discord."""
    if isinstance(payload, list):
        for one in payload:
            yield from sent_in(one)
    elif isinstance(payload, dict):
        for embed in payload.get("embeds") or ():
            yield Sent("title", embed["title"])
            yield Sent("description", embed.get("description", ""))
            yield Sent("footer", embed.get("footer", {}).get("text", ""))
            yield Sent("above", embed.get("author", {}).get("name", ""))
            for field in embed.get("fields", ()):
                yield Sent("title", field["name"])
                yield Sent("field", field["value"])
        # A choice's value is what comes back; its name or label is what is seen.
        typed = "custom_id" in payload  # a field of a form; an entry's value is not shown
        seen = ("content", "label", "placeholder") + (("value",) * typed)
        if "label" in payload and not typed:
            yield Sent("note", payload.get("description", ""))
        for key in seen:
            if isinstance(payload.get(key), str):
                yield Sent(key, payload[key])
        if "name" in payload and "value" in payload:
            yield Sent("choice", payload["name"])
        for key in ("data", "components", "component", "options", "choices"):
            yield from sent_in(payload.get(key))


def build(form: str) -> Article:
    """Return an article with the form in each of its places, as the reader would hand it on."""
    parts = {
        "headline": form.format("Zheadline"),
        "told": f"{form.format('Ztold')} it began on Monday.",
        "quote": f"“{form.format('Zsaid')}” a person said, {form.format('Zjob')}.",
    }
    text = "\n\n".join(parts.values())
    starts = {name: text.index(part) for name, part in parts.items()}
    spans = {name: Span(start, start + len(parts[name])) for name, start in starts.items()}
    said = Span(spans["quote"].start + 1, spans["quote"].start + 1 + len(form.format("Zsaid")))
    job = text.index(form.format("Zjob"))
    monday = text.index("Monday")
    name = form.format("Zperson")
    day = date(2021, 3, 1)
    return Article(
        slug="hostile",
        text=text,
        title=form.format("Zheadline"),
        title_derived=False,
        published=date(2021, 3, 3),
        source=form.format("Zoutlet"),
        paragraphs=tuple(
            Paragraph(number, ParagraphKind.BODY, spans[name])
            for number, name in enumerate(("told", "quote"), 1)
        ),
        people=(
            Person(
                name,
                PersonKind.PERSON,
                "Zperson",
                (Role(form.format("Zjob"), Span(job, spans["quote"].end - 1)),),
            ),
        ),
        quotations=(Quotation(1, (said,), QuotationKind.DIRECT, name, Basis.NAMED, None, 2),),
        time_expressions=(
            TimeExpression(
                Span(monday, monday + 6),
                "2021-03-01",
                day,
                day,
                key=True,
                sentence=spans["told"],
                event=None,
                paragraph=1,
            ),
        ),
        summary=(SummarySentence(spans["told"], 1),),
    )


class Journey:
    """The way through everything that shows a text, once for each form."""

    def __init__(self, server: Server, form: str) -> None:
        self.server = server
        self.form = form
        self.article = build(form)

    async def ask(self, command: str, **options: object) -> simcord.InteractionResult:
        return await self.server.moderator.slash(self.server.channel, command, **options)

    async def type_into(self, command: str, option: str) -> None:
        await self.server.moderator.autocomplete(self.server.channel, command, option, "")

    async def load(self) -> None:
        await self.server.bot.journal.delete_everything(self.server.guild.id)
        loading = self.server.bot.storage.loading
        await loading.stage("hostile", [as_reading(self.article)])
        await loading.switch("hostile", staged=1, vanished=[])

    async def look(self) -> None:
        for command in ("speakers", "articles", "summary", "dates", "read"):
            named = {"article": "hostile"} if command in {"summary", "dates", "read"} else {}
            await self.ask(command, **named)
        await self.ask("dates")  # of several articles
        await self.ask("search", words="told")
        for option in ("speaker", "article"):
            await self.type_into("quote", option)
        await self.press(await self.ask("summary", article="hostile"), "Quotes")
        await self.ask("quote", speaker="Zperson")

    async def look_at_correction(self) -> None:
        quoted = await self.ask("quote", speaker="Zperson")
        await self.press(await self.press(quoted, "¶2"), "Correct this…")

    async def press(
        self, shown: simcord.InteractionResult, label: str
    ) -> simcord.InteractionResult:
        return await press(self.server, shown, label)

    async def be_refused(self) -> None:
        typed = self.form.format("Zecho")
        await self.ask("search", words=typed)
        await self.ask("quote", speaker=typed)
        await self.ask("summary", article=typed)
        place = {"channel": self.server.channel, "time": "9:00", "timezone": "Europe/London"}
        for option in ("time", "timezone"):
            await self.ask("briefing set", **place | {option: typed})
        await self.ask("article restore", article=typed)

    async def brief(self) -> None:
        place = {"channel": self.server.channel, "time": "9:00", "timezone": "Europe/London"}
        await self.ask("briefing set", **place)
        await self.ask("briefing preview")
        await self.ask("briefing now")

    async def correct(self) -> None:
        seed = await self.ask("quote", speaker="Raymond")
        panel = await self.press(await self.press(seed, "¶5"), "Correct this…")
        form = await self.press(panel, "Someone else…")
        await self.server.moderator.submit_modal(form, {"value": self.form.format("Zchosen")})
        await self.ask("corrections")
        await self.ask("quote", speaker="Zchosen")
        await self.type_into("quote", "speaker")

    async def hide(self) -> None:
        await self.type_into("article hide", "article")
        await self.ask("article hide", article="hostile")
        await self.type_into("article restore", "article")
        await self.ask("article restore", article="hostile")

    async def add(self) -> None:
        text = self.article.text.encode()
        shown = await self.ask("article add", file=(f"{self.form.format('Zfile')}.txt", text))
        await self.press(shown, "Edit details")
        await self.press(shown, "Save")
        await self.type_into("article remove", "article")
        archive = self.server.bot.archive.of(self.server.guild.id)
        (own,) = await archive.suggest_articles("", own=True)
        await self.press(await self.ask("article remove", article=own.slug), "Remove")

    async def look_back(self) -> None:
        await self.ask("log")

    async def reload(self) -> None:
        name = self.form.format("Zfile").replace("/", "").encode()[:200].decode(errors="ignore")
        refused = self.server.seeds / f"{name}.txt"
        refused.touch()
        await self.ask("reload")
        refused.unlink()


def shows(text: str, words: str) -> bool:
    """Tell whether the words stand in a text, or as many of them as there is room for."""
    return words in text or any(f"{words[:end].rstrip()}…" in text for end in range(1, len(words)))


async def sent_on(server: Server, form: str) -> dict[str, list[Sent]]:
    """Make the journey; return every text that the bot sent, by the part of the way."""
    requests = server.env.backend.http_requests
    journey = Journey(server, form)
    sent = {}
    for part in (
        journey.load, journey.look, journey.look_at_correction, journey.be_refused,
        journey.brief, journey.correct, journey.hide, journey.add, journey.look_back,
        journey.reload,
    ):  # fmt: skip
        before = len(requests)
        await part()
        payloads = [one.json for one in requests[before:] if one.json is not None]
        for payload in payloads:
            message = payload.get("data", payload)
            if "content" in message or "embeds" in message:
                # What has no content has nothing that could ping: embeds do not.
                unneeded = not message.get("content") and "allowed_mentions" not in message
                assert unneeded or message["allowed_mentions"] == {"parse": []}, message
        sent[part.__name__] = [one for payload in payloads for one in sent_in(payload)]
    return sent


def broken_out(usual: list[Sent], sent: list[Sent]) -> list[object]:
    """Return what bears other markup than the same text made of harmless words."""
    if [one.kind for one in sent] != [one.kind for one in usual]:
        return ["other things were sent", sent, usual]
    return [one for one, other in zip(sent, usual, strict=True) if one.markup != other.markup]


def expected(place: str, part: str, name: str) -> str:
    """Return what is to be seen of the form of that name in a place."""
    seen = SEEN.get(name, FORMS[name])
    if (place, part) == ("Zfile", "reload"):
        seen = SEEN_OF_FILE.get(name, seen)
    if (place, part) == ("Zheadline", "add"):
        return place  # what the reader takes for a headline has lost its Markdown
    return seen.format(place).replace("/", "" if place == "Zfile" else "/")


async def test_hostile_text_is_shown_as_it_is_in_every_place(server: Server) -> None:
    calm = await sent_on(server, "{}")
    reached: dict[str, set[str]] = {place: set() for place in PLACES}
    wrong: list[object] = []
    for name, form in FORMS.items():
        for part, sent in (await sent_on(server, form)).items():
            if part in READ_AGAIN and name in READ_OTHERWISE:
                wrong += [one for one in sent if not OWN_MARKUP.issuperset(one.markup)]
                continue
            wrong += [(name, part, one) for one in broken_out(calm[part], sent)]
            for place in PLACES:
                shown = [one for one in sent if place in one.seen]
                reached[place] |= {one.kind for one in shown}
                words = expected(place, part, name)
                wrong += [(name, part, place, one) for one in shown if not shows(one.seen, words)]
    assert wrong == []
    assert reached == PLACES
    refused = [getattr(error, "original", error) for error in server.env.errors]
    assert [error for error in refused if not isinstance(error, NoAnswer)] == []
