"""Interactions: what users do, as events for the bot, and what the bot answers to them.

Source: Discord's reference, "Receiving and Responding to Interactions".
"""

from __future__ import annotations

import asyncio
import copy
import time
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from tests.standin.errors import DiscordError
from tests.standin.messages import edit_message, make_message
from tests.standin.snowflakes import new_id
from tests.standin.world import APPLICATION_ID, BOT

if TYPE_CHECKING:
    from tests.standin.world import Channel, Guild, Json, User, World

DEADLINE = 3.0  # seconds within which an interaction wants its first answer
LIFETIME = 900.0  # seconds that its token lives
KEPT = 2000  # interactions that the stand-in remembers, beside unanswered ones

EPHEMERAL = 1 << 6
LOADING = 1 << 7


class InteractionType(IntEnum):
    """What kind of act an interaction is."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Callback(IntEnum):
    """How the bot answers."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    AUTOCOMPLETE = 8
    MODAL = 9


@dataclass(frozen=True, slots=True)
class Scene:
    """Who acts, and where."""

    guild: Guild
    channel: Channel
    user: User


@dataclass(slots=True, eq=False)
class Interaction:
    """One act of a user and all that the bot has answered.

    `seconds` is the time from the event to the first answer that the user can read.
    """

    id: str
    token: str
    type: InteractionType
    scene: Scene
    data: Json
    source: Json | None = None  # the message whose component was used
    opener: Interaction | None = None  # what brought the modal that is submitted
    callback: Callback | None = None
    original: Json | None = None
    modal: Json | None = None
    choices: list[Json] | None = None
    followups: list[Json] = field(default_factory=list)
    started: float = field(default_factory=time.monotonic)
    seconds: float | None = None
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def message(self) -> Json | None:
        """The newest message that the user got, as it stands now."""
        return self.followups[-1] if self.followups else self.original

    @property
    def ephemeral(self) -> bool:
        """Whether only the user sees that message."""
        return bool(self.message and self.message["flags"] & EPHEMERAL)

    def settle(self) -> None:
        """Note that the user has an answer."""
        if self.seconds is None:
            self.seconds = time.monotonic() - self.started
        self.answered.set()

    def metadata(self) -> Json:
        """Return what a message says about the interaction that it answers."""
        metadata = {
            "id": self.id,
            "type": int(self.type),
            "user": self.scene.user.json(),
            "authorizing_integration_owners": {"0": self.scene.guild.id},
        }
        if self.type is InteractionType.COMPONENT and self.source:
            metadata["interacted_message_id"] = self.source["id"]
        if self.type is InteractionType.MODAL and self.opener:
            metadata["triggering_interaction_metadata"] = self.opener.metadata()
        return metadata

    def event(self) -> Json:
        """Return the data of INTERACTION_CREATE."""
        guild, channel, user = self.scene.guild, self.scene.channel, self.scene.user
        permissions = str(guild.permissions_of(user.id, channel))
        event = {
            "id": self.id,
            "application_id": APPLICATION_ID,
            "type": int(self.type),
            "token": self.token,
            "version": 1,
            "data": self.data,
            "guild_id": guild.id,
            "guild": {"id": guild.id, "locale": guild.locale, "features": []},
            "guild_locale": guild.locale,
            "channel_id": channel.id,
            "channel": channel.json() | {"permissions": permissions},
            "member": guild.member_json(user.id) | {"permissions": permissions},
            "app_permissions": str(guild.permissions_of(BOT.id, channel)),
            "locale": user.locale,
            "entitlements": [],
            "authorizing_integration_owners": {"0": guild.id},
            "context": 0,
            "attachment_size_limit": 10 * 1024 * 1024,
        }
        return event | ({"message": copy.deepcopy(self.source)} if self.source else {})


class Interactions:
    """All interactions, by the identifier and the token under which the bot answers."""

    def __init__(self, world: World) -> None:
        self.deadline = DEADLINE
        self._world = world
        self._by_token: dict[str, Interaction] = {}

    def open(
        self, kind: InteractionType, scene: Scene, data: Json, source: Json | None = None
    ) -> Interaction:
        """Begin an interaction; the oldest is forgotten when there are too many."""
        identifier = new_id(self._world.clock_ahead)
        interaction = Interaction(identifier, f"tok-{identifier}", kind, scene, data, source)
        self._by_token[interaction.token] = interaction
        if len(self._by_token) > KEPT:
            # An unanswered one stays: a long load may outlast thousands of short questions.
            answered = (token for token, one in self._by_token.items() if one.answered.is_set())
            if oldest := next(answered, ""):
                del self._by_token[oldest]
        return interaction

    def respond(self, identifier: str, token: str, body: Json) -> Json:
        """Take the bot's first answer, and return the callback's response object."""
        interaction = self._by_token.get(token)
        if interaction is None or interaction.id != identifier:
            raise DiscordError(404, 10062, "Unknown interaction")
        if interaction.callback is not None:
            raise DiscordError(400, 40060, "Interaction has already been acknowledged.")
        if time.monotonic() - interaction.started > self.deadline:
            raise DiscordError(404, 10062, "Unknown interaction")
        interaction.callback = Callback(body["type"])
        self._apply(interaction, body.get("data") or {})
        return _callback_response(interaction)

    def _apply(self, interaction: Interaction, data: Json) -> None:
        match interaction.callback:
            case Callback.MESSAGE:
                interaction.original = self._store(interaction, data)
            case Callback.DEFERRED_MESSAGE:
                flags = (data.get("flags") or 0) | LOADING
                interaction.original = self._store(interaction, {"flags": flags})
                return  # the user sees only that the bot is thinking
            case Callback.DEFERRED_UPDATE:
                interaction.original = interaction.source
                return
            case Callback.UPDATE if interaction.source:
                interaction.original = edit_message(interaction.source, data)
            case Callback.AUTOCOMPLETE:
                interaction.choices = data.get("choices") or []
            case Callback.MODAL:
                interaction.modal = data
        interaction.settle()

    def _store(self, interaction: Interaction, data: Json) -> Json:
        message = make_message(
            interaction.scene.channel.id,
            BOT,
            data,
            type=20 if interaction.type is InteractionType.COMMAND else 19,
            application_id=APPLICATION_ID,
            webhook_id=APPLICATION_ID,
            interaction_metadata=interaction.metadata(),
        )
        if not message["flags"] & EPHEMERAL:
            interaction.scene.channel.messages[message["id"]] = message
        return message

    def follow_up(self, token: str, body: Json) -> Json:
        """Send a further message; the first one after a deferral takes its place."""
        interaction = self._acknowledged(token)
        if interaction.original and interaction.original["flags"] & LOADING:
            return self.edit(token, "@original", body)
        message = self._store(interaction, body)
        interaction.followups.append(message)
        interaction.settle()
        return message

    def get(self, token: str, message_id: str) -> Json:
        """Return a message that was sent under `token`; "@original" is the first answer."""
        interaction = self._acknowledged(token)
        messages = [interaction.original, *interaction.followups]
        for message in messages:
            if message and message_id in ("@original", message["id"]):
                return message
        raise DiscordError(404, 10008, "Unknown Message")

    def edit(self, token: str, message_id: str, body: Json) -> Json:
        """Change such a message."""
        message = edit_message(self.get(token, message_id), body)
        message["flags"] &= ~LOADING
        self._by_token[token].settle()
        return message

    def delete(self, token: str, message_id: str) -> None:
        """Delete such a message."""
        message = self.get(token, message_id)
        interaction = self._by_token[token]
        interaction.scene.channel.messages.pop(message["id"], None)
        if message is interaction.original:
            interaction.original = None
        else:
            interaction.followups.remove(message)
        interaction.settle()

    def _acknowledged(self, token: str) -> Interaction:
        interaction = self._by_token.get(token)
        if (
            interaction is None
            or interaction.callback is None
            or time.monotonic() - interaction.started > LIFETIME
        ):
            raise DiscordError(404, 10015, "Unknown Webhook")
        return interaction


def _callback_response(interaction: Interaction) -> Json:
    original = interaction.original
    about: dict[str, Any] = {"id": interaction.id, "type": int(interaction.type)}
    if original:
        about |= {
            "response_message_id": original["id"],
            "response_message_loading": bool(original["flags"] & LOADING),
            "response_message_ephemeral": bool(original["flags"] & EPHEMERAL),
        }
    response: Json = {"interaction": about}
    if interaction.callback in (Callback.MESSAGE, Callback.UPDATE):
        response["resource"] = {"type": int(interaction.callback), "message": original}
    return response
