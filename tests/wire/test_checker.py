"""Proof that the checker bites: each rule, by a request that breaks it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import discord
import pytest

from tests.standin import rules
from tests.standin.checker import CALLBACK, Checker
from tests.standin.routes import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.standin.server import Standin
    from tests.standin.world import Json
    from tests.wire.tiny import TinyBot

CHANNEL = "1200000000000001003"


def make_call(body: object, template: str = "/channels/{channel_id}/messages") -> Call:
    path = template.replace("{channel_id}", CHANNEL)
    return Call("POST", template, path, {"channel_id": CHANNEL}, {}, body)


def button(**fields: object) -> Json:
    return {"type": 2, "style": 1, "label": "x", "custom_id": "x"} | fields


def row(*components: Json) -> Json:
    return {"type": 1, "components": list(components)}


# What discord.py sends without a murmur and Discord refuses: (embeds, what the document and the
# rules say of it).
REFUSED = {
    "a title of 300 characters": (
        [discord.Embed(title="t" * 300)],
        {"document", "rule"},
    ),
    "6,001 characters over two embeds": (
        [discord.Embed(description="d" * 3000), discord.Embed(description="d" * 3001)],
        {"rule"},
    ),
    "26 fields": (
        [discord.Embed.from_dict({"fields": [{"name": "n", "value": "v"}] * 26})],
        {"document", "rule"},
    ),
    "a link without https": ([discord.Embed(title="t", url="http://example.org")], {"rule"}),
    "an empty embed": ([discord.Embed()], {"rule"}),
}


@pytest.mark.parametrize(("embeds", "sources"), REFUSED.values(), ids=REFUSED)
async def test_post_is_refused_when_it_has(
    embeds: list[discord.Embed],
    sources: set[str],
    standin: Standin,
    bot: TinyBot,
    document: Json,
) -> None:
    assert document
    channel = bot.guilds[0].text_channels[0]

    with pytest.raises(discord.HTTPException) as caught:
        await channel.send(embeds=embeds)

    assert (caught.value.status, caught.value.code) == (400, 50035)
    assert {violation.source for violation in standin.checker.violations} == sources
    assert standin.world.posts == 0


@pytest.mark.usefixtures("bot")
async def test_choices_are_refused_when_there_are_26(standin: Standin, document: Json) -> None:
    assert document
    typing = asyncio.create_task(standin.complete("hello", "name", name="many"))
    await standin.until(lambda: standin.answers[f"{CALLBACK} 400"] == 1)
    typing.cancel()

    sources = {violation.source for violation in standin.checker.violations}
    assert sources == {"document", "rule"}


def test_post_passes_when_it_is_at_the_limits(document: Json) -> None:
    fields = [{"name": "n" * 256, "value": "v" * 1024}]
    embed = {"title": "t" * 256, "description": "d" * 4096, "fields": fields}
    footer = {"text": "f" * (6000 - 256 - 4096 - 256 - 1024)}
    body = {"embeds": [embed | {"footer": footer}], "content": "c" * 2000}

    assert Checker(document).check(make_call(body)) == []


# Bodies that only the document can judge, with a word of its answer.
MALFORMED = {
    "a colour out of range": ({"embeds": [{"title": "t", "color": 1 << 24}]}, "maximum"),
    "text where a number belongs": ({"content": "x", "flags": "64"}, "flags"),
    "a button without a style": (
        {"components": [{"type": 1, "components": [{"type": 2, "label": "x"}]}]},
        "'style' is a required property",
    ),
    "a label of 81 characters": (
        {"components": [row(button(label="x" * 81))]},
        "too long",
    ),
    "a time without a zone": (
        {"embeds": [{"title": "t", "timestamp": "2026-01-01T00:00:00"}]},
        "date-time",
    ),
    "a role id that is no number": (
        {"content": "x", "allowed_mentions": {"roles": ["moderators"]}},
        "is not valid under any",
    ),
    "a nonce of 26 characters": ({"content": "x", "nonce": "n" * 26}, "nonce"),
}


@pytest.mark.parametrize(("body", "word"), MALFORMED.values(), ids=MALFORMED)
def test_document_objects_when_a_body_has(body: Json, word: str, document: Json) -> None:
    found = Checker(document).check(make_call(body))
    assert any(word in violation.problem for violation in found), found


def test_document_objects_when_an_operation_or_a_parameter_is_unknown(document: Json) -> None:
    checker = Checker(document)
    path = {"channel_id": CHANNEL}
    template = "/channels/{channel_id}/messages"
    history = Call("GET", template, "", path, {"limit": "101", "newest": "1"})
    unknown = Call("PUT", template, "", path, {})

    problems = [violation.problem for violation in checker.check(history)]
    assert problems[0] == "the document has no parameter 'newest'"
    assert "101 is greater than the maximum of 100" in problems[1]
    (violation,) = checker.check(unknown)
    assert violation.problem == "the document has no such operation"
    assert checker.checked == 2


MESSAGES: dict[str, tuple[Json, str]] = {
    "nothing": ({}, "the message is empty"),
    "white space": ({"content": " \n"}, "the message is empty"),
    "long content": ({"content": "c" * 2001}, "content has 2001 characters"),
    "an empty field": (
        {"embeds": [{"title": "t", "fields": [{"name": "n", "value": " "}]}]},
        "embeds[0].fields[0].value is empty",
    ),
    "a long field": (
        {"embeds": [{"title": "t", "fields": [{"name": "n", "value": "v" * 1025}]}]},
        "embeds[0].fields[0].value has 1025 characters",
    ),
    "a long footer": ({"embeds": [{"footer": {"text": "f" * 2049}}]}, "embeds[0].footer.text"),
    "six rows": (
        {"components": [row(button(custom_id=str(n))) for n in range(6)]},
        "6 rows of components",
    ),
    "six buttons in a row": (
        {"components": [row(*(button(custom_id=str(n)) for n in range(6)))]},
        "6 components in a row",
    ),
    "a custom_id twice": (
        {"components": [row(button()), row(button())]},
        "the custom_id 'x' stands twice",
    ),
    "a link with a custom_id": (
        {"components": [row(button(style=5, url="https://example.org"))]},
        "a link has a url and no custom_id",
    ),
    "a link without https": (
        {"components": [row({"type": 2, "style": 5, "label": "x", "url": "http://a.org"})]},
        "no https link",
    ),
    "a button without a custom_id": (
        {"components": [row({"type": 2, "style": 1, "label": "x"})]},
        "a button has a custom_id and no url",
    ),
    "a button without words": ({"components": [row(button(label=""))]}, "neither label nor emoji"),
    "a menu beside a button": (
        {"components": [row({"type": 3, "custom_id": "m", "options": []}, button())]},
        "a select menu shares its row",
    ),
    "a menu of 26": (
        {"components": [row({"type": 3, "options": [{"value": str(n)} for n in range(26)]})]},
        "a menu of 26 options",
    ),
    "a ping of everyone": ({"content": "@everyone"}, "@everyone would ping"),
    "a ping by allowed_mentions": (
        {"content": "<@&7>", "allowed_mentions": {"parse": ["roles"]}},
        "<@&7> would ping",
    ),
    "a ping of a role that is not meant": (
        {"content": "<@&7>", "allowed_mentions": {"parse": [], "roles": ["7"]}},
        "<@&7> would ping",
    ),
    "an open door for everyone": (
        {"content": "x", "allowed_mentions": {"parse": ["everyone"]}},
        "lets @everyone through",
    ),
    "content beside components alone": (
        {"content": "x", "flags": 1 << 15, "components": [{"type": 10, "content": "y"}]},
        "neither content nor embeds",
    ),
}


@pytest.mark.parametrize(("body", "words"), MESSAGES.values(), ids=MESSAGES)
def test_rules_object_when_a_message_has(body: Json, words: str) -> None:
    found = list(rules.check_message(body, new=True, pings=frozenset()))
    assert [problem for problem in found if words in problem], found


@pytest.mark.parametrize(
    "body",
    [
        {"content": "<@&7>", "allowed_mentions": {"parse": [], "roles": ["7"]}},
        {"content": "<@&8> @everyone", "allowed_mentions": {"parse": []}},
        {"components": [row(button(), button(custom_id="y", emoji={"name": "x"}, label=None))]},
    ],
    ids=["meant ping", "silent mentions", "two buttons"],
)
def test_rules_are_silent_when_a_message_has_only(body: Json) -> None:
    assert list(rules.check_message(body, new=True, pings=frozenset({"7"}))) == []


def test_edit_may_be_empty() -> None:
    assert list(rules.check_message({"components": []}, new=False, pings=frozenset())) == []


def command(**fields: object) -> Json:
    return {"name": "quote", "description": "Quote.", "type": 1} | fields


def option(name: str, **fields: object) -> Json:
    return {"name": name, "description": "An option.", "type": 3} | fields


COMMANDS: dict[str, tuple[list[Json], str]] = {
    "an upper-case name": ([command(name="Quote")], "the name is not"),
    "a space in a name": ([command(name="a b")], "the name is not"),
    "no description": ([command(description="")], "the description has not"),
    "the same name twice": ([command(), command()], "two commands have the same name"),
    "an upper-case option": ([command(options=[option("Speaker")])], "/quote Speaker: the name"),
    "an option twice": ([command(options=[option("a"), option("a")])], "two options"),
    "a required option last": (
        [command(options=[option("a"), option("b", required=True)])],
        "a required option follows",
    ),
    "subcommands beside options": (
        [command(options=[option("a", type=1), option("b")])],
        "subcommands and options are mixed",
    ),
    "choices and autocomplete": (
        [command(options=[option("a", autocomplete=True, choices=[{"name": "x", "value": "x"}])])],
        "both choices and autocomplete",
    ),
    "8,001 characters": (
        [command(options=[option("a", choices=[{"name": "n", "value": "v" * 8000}])])],
        "8000 are allowed",
    ),
}


@pytest.mark.parametrize(("commands", "words"), COMMANDS.values(), ids=COMMANDS)
def test_rules_object_when_commands_have(commands: list[Json], words: str) -> None:
    found = list(rules.check_commands(commands))
    assert [problem for problem in found if words in problem], found


def test_rules_are_silent_when_commands_are_right() -> None:
    nested = command(name="briefing", options=[option("set", type=1, options=[option("at")])])
    right = [command(options=[option("a", required=True), option("b")]), nested]
    assert list(rules.check_commands([*right, {"name": "Quote this", "type": 3}])) == []


@pytest.mark.parametrize(
    ("check", "thing", "words"),
    [
        (rules.check_choices, [{"name": "n", "value": "v" * 101}], "value has 101 characters"),
        (rules.check_choices, [{"name": "", "value": "v"}], "name has 0 characters"),
        (rules.check_choices, [{"name": "n", "value": "v"}] * 26, "26 choices"),
        (rules.check_modal, {"components": []}, "0 components"),
        (rules.check_modal, {"components": [row({"custom_id": "a"})] * 2}, "stands twice"),
    ],
)
def test_rules_object_when_choices_or_modals_break_them(
    check: Callable[[Any], Any], thing: object, words: str
) -> None:
    assert any(words in problem for problem in check(thing))


async def test_request_is_noted_when_the_standin_lacks_its_endpoint(
    standin: Standin, bot: TinyBot
) -> None:
    with pytest.raises(discord.NotFound):
        await bot.fetch_stage_instance(1)

    (violation,) = standin.checker.violations
    assert violation.problem == "no such endpoint"
