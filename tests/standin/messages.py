"""Messages as Discord keeps them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from tests.standin.snowflakes import new_id, timestamp

if TYPE_CHECKING:
    from tests.standin.world import Json, User


def make_message(channel_id: str, author: User, body: Json, **extra: object) -> Json:
    """Make a message from the body of a request."""
    message_id = new_id()
    return {
        "id": message_id,
        "channel_id": channel_id,
        "author": author.json(),
        "content": body.get("content") or "",
        "timestamp": timestamp(message_id),
        "edited_timestamp": None,
        "tts": bool(body.get("tts")),
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [embed | {"type": "rich"} for embed in body.get("embeds") or []],
        "components": number_components(body.get("components") or []),
        "pinned": False,
        "type": 0,
        "flags": body.get("flags") or 0,
        **extra,
    }


def number_components(components: list[Json]) -> list[Json]:
    """Return copies in which every component bears a number, as Discord gives them."""
    numbers = itertools.count(1)

    def numbered(component: Json) -> Json:
        copy: Json = {"id": next(numbers)} | component
        if "components" in copy:
            copy["components"] = [numbered(inner) for inner in copy["components"]]
        return copy

    return [numbered(component) for component in components]


def edit_message(message: Json, body: Json) -> Json:
    """Change `message` in place by the fields that `body` names, and return it."""
    for key in ("content", "embeds", "components", "flags"):
        if key in body:
            message[key] = body[key] or type(message[key])()
    message["components"] = number_components(message["components"])
    message["edited_timestamp"] = timestamp(new_id())
    return message
