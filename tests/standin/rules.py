"""The rules of Discord's that its OpenAPI document lacks, and the bot's own promises.

Each rule yields sentences about what is wrong. Sources: Discord's reference ("Embed Limits",
"Component Reference", "Application Command Naming", "Allowed Mentions"); the links' scheme and
the silence of mentions are promises of this bot.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.standin.world import Json

CONTENT = 2000  # the document's 4000 is for people with a subscription
EMBEDS_TOGETHER = 6000
ROWS = 5
CHOICES = 25
CHOICE = 100
COMMAND_TOGETHER = 8000
COMPONENTS_V2 = 1 << 15

ACTION_ROW, BUTTON, TEXT_INPUT, LINK_STYLE, PREMIUM_STYLE = 1, 2, 4, 5, 6
SELECTS = (3, 5, 6, 7, 8)
CHAT_INPUT = 1
SUBCOMMAND_KINDS = (1, 2)

# What an embed's parts may hold, in characters: (path, limit).
EMBED_LIMITS = (
    (("title",), 256),
    (("description",), 4096),
    (("footer", "text"), 2048),
    (("author", "name"), 256),
)
FIELD_LIMITS = (("name", 256), ("value", 1024))
EMBED_LINKS = (
    ("url",),
    ("author", "url"),
    ("author", "icon_url"),
    ("footer", "icon_url"),
    ("image", "url"),
    ("thumbnail", "url"),
)
# An embed that has none of these is refused as empty.
EMBED_SUBSTANCE = ("title", "description", "fields", "footer", "author", "image", "thumbnail")

MENTION = re.compile(r"@(everyone|here)\b|<@!?(\d+)>|<@&(\d+)>")


def check_message(body: Json, *, new: bool, pings: frozenset[str]) -> Iterator[str]:
    """Check a message; `new` ones may not be empty; `pings` are the ids that may be pinged."""
    content = body.get("content") or ""
    embeds = body.get("embeds") or []
    if len(content) > CONTENT:
        yield f"content has {len(content)} characters, {CONTENT} are allowed"
    if new and not _has_substance(body):
        yield "the message is empty"
    if (body.get("flags") or 0) & COMPONENTS_V2 and (content or embeds):
        yield "a message of components alone has neither content nor embeds"
    yield from _check_embeds(embeds)
    yield from _check_components(body.get("components") or [])
    yield from _check_mentions(content, body.get("allowed_mentions"), pings)


def _has_substance(body: Json) -> bool:
    parts = ("embeds", "components", "attachments", "sticker_ids", "poll")
    return bool((body.get("content") or "").strip()) or any(body.get(part) for part in parts)


def _check_embeds(embeds: list[Json]) -> Iterator[str]:
    total = sum(map(_embed_size, embeds))
    if total > EMBEDS_TOGETHER:
        yield f"the embeds have {total} characters together, {EMBEDS_TOGETHER} are allowed"
    for number, embed in enumerate(embeds):
        where = f"embeds[{number}]"
        if not any(embed.get(part) for part in EMBED_SUBSTANCE):
            yield f"{where} is empty"
        for path, limit in EMBED_LIMITS:
            yield from _check_length(f"{where}.{'.'.join(path)}", _at(embed, path), limit)
        for path in EMBED_LINKS:
            yield from _check_link(f"{where}.{'.'.join(path)}", _at(embed, path))
        yield from _check_fields(where, embed.get("fields") or [])


def _embed_size(embed: Json) -> int:
    texts = [_at(embed, path) for path, _ in EMBED_LIMITS]
    texts += [field.get(key) for field in embed.get("fields") or [] for key, _ in FIELD_LIMITS]
    return sum(len(text or "") for text in texts)


def _check_fields(where: str, fields: list[Json]) -> Iterator[str]:
    if len(fields) > 25:
        yield f"{where} has {len(fields)} fields, 25 are allowed"
    for number, field in enumerate(fields):
        for key, limit in FIELD_LIMITS:
            place = f"{where}.fields[{number}].{key}"
            if not (field.get(key) or "").strip():
                yield f"{place} is empty"
            yield from _check_length(place, field.get(key), limit)


def _at(thing: Json, path: tuple[str, ...]) -> str | None:
    """Return the text at `path`, or None where it or a part of the way is missing."""
    *way, last = path
    for key in way:
        thing = thing.get(key) or {}
    text: str | None = thing.get(last)
    return text


def _check_length(where: str, text: str | None, limit: int) -> Iterator[str]:
    if text and len(text) > limit:
        yield f"{where} has {len(text)} characters, {limit} are allowed"


def _check_link(where: str, url: str | None) -> Iterator[str]:
    if url and not url.startswith(("https://", "attachment://")):
        yield f"{where} is no https link: {url[:80]}"


def _check_components(components: list[Json]) -> Iterator[str]:
    rows = [row for row in components if row.get("type") == ACTION_ROW]
    if len(rows) == len(components) > ROWS:
        yield f"{len(rows)} rows of components, {ROWS} are allowed"
    for row in rows:
        yield from _check_row(row.get("components") or [])
    seen: set[str] = set()
    for component in walk(components):
        identifier = component.get("custom_id")
        if identifier in seen:
            yield f"the custom_id {identifier!r} stands twice"
        if identifier:
            seen.add(identifier)
        if component.get("type") == BUTTON:
            yield from _check_button(component)


def walk(components: Iterable[Json]) -> Iterator[Json]:
    """Yield all components of a message, those inside others too."""
    for component in components:
        yield component
        yield from walk(component.get("components") or ())
        yield from walk(filter(None, [component.get("accessory"), component.get("component")]))


def _check_row(components: list[Json]) -> Iterator[str]:
    if len(components) > 5:
        yield f"{len(components)} components in a row, 5 are allowed"
    if len(components) > 1 and any(c.get("type") in SELECTS for c in components):
        yield "a select menu shares its row"
    for select in (c for c in components if c.get("type") in SELECTS):
        options = select.get("options") or []
        if len(options) > CHOICES:
            yield f"a menu of {len(options)} options, {CHOICES} are allowed"
        if len({option["value"] for option in options}) < len(options):
            yield "a menu has two options of the same value"


def _check_button(button: Json) -> Iterator[str]:
    name = button.get("label") or button.get("custom_id") or "a button"
    if button.get("style") == LINK_STYLE:
        if button.get("custom_id") or not button.get("url"):
            yield f"{name}: a link has a url and no custom_id"
        yield from _check_link(f"{name}: url", button.get("url"))
    elif button.get("style") != PREMIUM_STYLE and (button.get("url") or "custom_id" not in button):
        yield f"{name}: a button has a custom_id and no url"
    if button.get("style") != PREMIUM_STYLE and not (button.get("label") or button.get("emoji")):
        yield f"{name}: neither label nor emoji"


def _check_mentions(content: str, allowed: Json | None, pings: frozenset[str]) -> Iterator[str]:
    """Say who would be pinged without being among `pings`."""
    for found in MENTION.finditer(content):
        group, user, role = found.groups()
        kind = "everyone" if group else "users" if user else "roles"
        identifier = group or user or role
        if identifier not in pings and _lets_through(allowed, kind, identifier):
            yield f"{found.group()} would ping"
    extra = set((allowed or {}).get("parse") or ()) if allowed else set()
    if "everyone" in extra and "everyone" not in pings:
        yield "allowed_mentions lets @everyone through"


def _lets_through(allowed: Json | None, kind: str, identifier: str) -> bool:
    if allowed is None:
        return True
    return kind in (allowed.get("parse") or ()) or identifier in (allowed.get(kind) or ())


def check_choices(choices: list[Json]) -> Iterator[str]:
    """Check the suggestions of an autocompletion."""
    if len(choices) > CHOICES:
        yield f"{len(choices)} choices, {CHOICES} are allowed"
    for choice in choices:
        for key in ("name", "value"):
            text = str(choice.get(key, ""))
            if not text or len(text) > CHOICE:
                yield f"a choice's {key} has {len(text)} characters, 1 to {CHOICE} are allowed"


def check_modal(modal: Json) -> Iterator[str]:
    """Check a modal."""
    rows = modal.get("components") or []
    if not 1 <= len(rows) <= ROWS:
        yield f"a modal of {len(rows)} components, 1 to {ROWS} are allowed"
    seen = [c["custom_id"] for c in walk(rows) if c.get("custom_id")]
    if len(set(seen)) < len(seen):
        yield "a custom_id stands twice in the modal"


def check_commands(commands: list[Json]) -> Iterator[str]:
    """Check all commands of a bulk overwrite."""
    keys = [(c.get("type") or CHAT_INPUT, c["name"]) for c in commands]
    if len(set(keys)) < len(keys):
        yield "two commands have the same name"
    if sum(kind == CHAT_INPUT for kind, _ in keys) > 100:
        yield "more than 100 slash commands"
    for command in commands:
        if (command.get("type") or CHAT_INPUT) == CHAT_INPUT:
            yield from _check_command(command, f"/{command['name']}")
            size = _command_size(command)
            if size > COMMAND_TOGETHER:
                yield f"/{command['name']} has {size} characters, {COMMAND_TOGETHER} are allowed"


def _check_command(command: Json, where: str) -> Iterator[str]:
    """Check a command, a subcommand or an option, and what is inside it."""
    if not _is_name(command["name"]):
        yield f"{where}: the name is not 1 to 32 lower-case letters, digits, - and _"
    if not 1 <= len(command.get("description") or "") <= 100:
        yield f"{where}: the description has not 1 to 100 characters"
    options = command.get("options") or []
    names = [option["name"] for option in options]
    if len(set(names)) < len(names):
        yield f"{where}: two options have the same name"
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield f"{where}: a required option follows one that is not"
    if len({option["type"] in SUBCOMMAND_KINDS for option in options}) > 1:
        yield f"{where}: subcommands and options are mixed"
    if command.get("autocomplete") and command.get("choices"):
        yield f"{where}: both choices and autocomplete"
    for option in options:
        yield from _check_command(option, f"{where} {option['name']}")


def _is_name(name: str) -> bool:
    letters = all(c in "-_'" or unicodedata.category(c)[0] in "LN" for c in name)
    return letters and 1 <= len(name) <= 32 and name == name.lower()


def _command_size(command: Json) -> int:
    own = len(command["name"]) + len(command.get("description") or "")
    values = sum(len(str(c["name"])) + len(str(c["value"])) for c in command.get("choices") or ())
    return own + values + sum(map(_command_size, command.get("options") or ()))
