"""The REST endpoints that the bot uses, by Discord's own path templates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.standin import commands
from tests.standin.connection import gateway_url
from tests.standin.errors import DiscordError
from tests.standin.messages import edit_message
from tests.standin.world import (
    APPLICATION_ID,
    BOT,
    OWNER,
    READ_MESSAGE_HISTORY,
    SEND_MESSAGES,
    VIEW_CHANNEL,
    Channel,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.standin.gateway import Gateway
    from tests.standin.interactions import Interactions
    from tests.standin.world import Guild, Json, PrivateChannel, User, World

Answer = tuple[int, Any]
NO_CONTENT: Answer = (204, None)


@dataclass(frozen=True, slots=True)
class Call:
    """A request after routing: `params` stand in the path, `query` behind it, `host` before it."""

    method: str
    template: str
    path: str
    params: dict[str, str]
    query: Mapping[str, str]
    body: Any = None
    host: str = ""

    @property
    def route(self) -> str:
        """The method and the template, by which faults and limits know the endpoint."""
        return f"{self.method} {self.template}"

    @property
    def major(self) -> str:
        """The parameter that has rate limits of its own."""
        keys = ("channel_id", "guild_id", "webhook_token")
        return "+".join(self.params[key] for key in keys if key in self.params)


class Routes:
    """The endpoints over one world."""

    def __init__(self, world: World, interactions: Interactions, gateway: Gateway) -> None:
        self._world = world
        self._interactions = interactions
        self._socket = gateway
        self._table = [
            (method, template, _pattern(template), endpoint)
            for method, template, endpoint in self._endpoints()
        ]

    def _endpoints(self) -> list[tuple[str, str, Callable[[Call], Answer]]]:
        application = "/applications/{application_id}"
        channel = "/channels/{channel_id}"
        webhook = "/webhooks/{webhook_id}/{webhook_token}"
        callback = "/interactions/{interaction_id}/{interaction_token}/callback"
        return [
            ("GET", "/gateway/bot", self._gateway),
            (
                "GET",
                "/users/@me",
                lambda _: (200, BOT.json() | {"locale": "en-US", "mfa_enabled": True}),
            ),
            ("POST", "/users/@me/channels", self._open_private),
            ("GET", "/users/{user_id}", self._user),
            ("GET", "/oauth2/applications/@me", self._application),
            ("GET", "/applications/@me", self._application),
            ("GET", f"{application}/commands", self._list_commands),
            ("PUT", f"{application}/commands", self._set_commands),
            ("GET", application + "/guilds/{guild_id}/commands", self._list_commands),
            ("PUT", application + "/guilds/{guild_id}/commands", self._set_commands),
            (
                "GET",
                application + "/guilds/{guild_id}/commands/{command_id}/permissions",
                self._get_command_permissions,
            ),
            ("GET", "/guilds/{guild_id}", lambda call: (200, self._guild(call).json())),
            ("GET", "/guilds/{guild_id}/channels", self._channels),
            ("GET", "/guilds/{guild_id}/roles", self._roles),
            ("GET", "/guilds/{guild_id}/members/{user_id}", self._member),
            ("GET", channel, lambda call: (200, self._channel(call).json())),
            ("POST", f"{channel}/typing", lambda _: NO_CONTENT),
            ("GET", f"{channel}/messages", self._history),
            ("POST", f"{channel}/messages", self._post),
            ("GET", channel + "/messages/{message_id}", self._get_message),
            ("PATCH", channel + "/messages/{message_id}", self._edit_message),
            ("DELETE", channel + "/messages/{message_id}", self._delete_message),
            ("POST", callback, self._respond),
            ("POST", webhook, self._follow_up),
            ("GET", f"{webhook}/messages/@original", self._get_answer),
            ("PATCH", f"{webhook}/messages/@original", self._edit_answer),
            ("DELETE", f"{webhook}/messages/@original", self._delete_answer),
            ("GET", webhook + "/messages/{message_id}", self._get_answer),
            ("PATCH", webhook + "/messages/{message_id}", self._edit_answer),
            ("DELETE", webhook + "/messages/{message_id}", self._delete_answer),
        ]

    def match(
        self, method: str, path: str, query: Mapping[str, str], host: str
    ) -> tuple[Call, Callable[[Call], Answer]] | None:
        """Find the endpoint of a request; `path` begins behind the version."""
        for wanted, template, pattern, endpoint in self._table:
            if wanted == method and (found := pattern.fullmatch(path)):
                return Call(method, template, path, found.groupdict(), query, None, host), endpoint
        return None

    # the application

    def _gateway(self, call: Call) -> Answer:
        return 200, {
            "url": gateway_url(call.host),
            "shards": self._socket.shards,
            "session_start_limit": self._socket.starts.json(),
        }

    def _application(self, _: Call) -> Answer:
        return 200, {
            "id": APPLICATION_ID,
            "name": "Dateline",
            "description": "",
            "icon": None,
            "bot_public": True,
            "bot_require_code_grant": False,
            "owner": OWNER.json(),
            "verify_key": "0" * 64,
            "flags": self._world.flags,
            "flags_new": str(self._world.flags),
            "type": None,
            "team": None,
            "redirect_uris": [],
            "interactions_endpoint_url": None,
            "role_connections_verification_url": None,
            "explicit_content_filter": 0,
            "eligible_oauth2_scopes": [],
            "approximate_guild_count": len(self._world.guilds),
            "approximate_user_install_count": 0,
            "approximate_user_authorization_count": 0,
        }

    def _user(self, call: Call) -> Answer:
        return 200, self._find_user(call.params["user_id"]).json()

    def _find_user(self, user_id: str) -> User:
        for guild in self._world.guilds.values():
            if user := guild.members.get(user_id):
                return user
        raise DiscordError(404, 10013, "Unknown User")

    def _open_private(self, call: Call) -> Answer:
        user = self._find_user(str(call.body["recipient_id"]))
        return 200, self._world.open_private(user).json()

    def _list_commands(self, call: Call) -> Answer:
        guild_id = call.params.get("guild_id")
        return 200, self._world.guild_commands.get(guild_id, []) if guild_id else (
            self._world.commands
        )

    def _get_command_permissions(self, _: Call) -> Answer:
        """Answer as Discord does where no administrator set any."""
        raise DiscordError(404, 10066, "Unknown application command permissions")

    def _set_commands(self, call: Call) -> Answer:
        guild_id = call.params.get("guild_id")
        if guild_id is None:
            self._world.commands = commands.register(call.body, None, self._world.commands)
            return 200, self._world.commands
        before = self._world.guild_commands.get(guild_id, [])
        stored = commands.register(call.body, guild_id, before)
        self._world.guild_commands[guild_id] = stored
        return 200, stored

    # servers and channels

    def _guild(self, call: Call) -> Guild:
        if guild := self._world.guilds.get(call.params["guild_id"]):
            return guild
        raise DiscordError(404, 10004, "Unknown Guild")

    def _channels(self, call: Call) -> Answer:
        return 200, [channel.json() for channel in self._guild(call).channels.values()]

    def _roles(self, call: Call) -> Answer:
        return 200, [role.json() for role in self._guild(call).roles.values()]

    def _member(self, call: Call) -> Answer:
        guild = self._guild(call)
        if call.params["user_id"] not in guild.members:
            raise DiscordError(404, 10007, "Unknown Member")
        return 200, guild.member_json(call.params["user_id"])

    def _channel(self, call: Call, *needed: int) -> Channel | PrivateChannel:
        """Find the channel, and check that the bot may see it and has the `needed` bits."""
        if private := self._world.private.get(call.params["channel_id"]):
            return private
        guild = self._world.guild_of(call.params["channel_id"])
        if guild is None:
            raise DiscordError(404, 10003, "Unknown Channel")
        channel = guild.channels[call.params["channel_id"]]
        may = guild.permissions_of(BOT.id, channel)
        if not may & VIEW_CHANNEL:
            raise DiscordError(403, 50001, "Missing Access")
        if not all(may & bit for bit in needed):
            raise DiscordError(403, 50013, "Missing Permissions")
        return channel

    # messages

    def _history(self, call: Call) -> Answer:
        channel = self._channel(call)
        if isinstance(channel, Channel):
            guild = self._world.guilds[channel.guild_id]
            if not guild.permissions_of(BOT.id, channel) & READ_MESSAGE_HISTORY:
                return 200, []  # Discord shows an empty history rather than an error
        after = int(call.query.get("after", 0))
        before = int(call.query.get("before", 1 << 64))
        limit = int(call.query.get("limit", 50))
        found = [m for key, m in channel.messages.items() if after < int(key) < before]
        chosen = found[:limit] if "after" in call.query else found[-limit:]
        return 200, chosen[::-1]  # the newest comes first, whichever end was asked for

    def _post(self, call: Call) -> Answer:
        return 200, self._world.post(self._channel(call, SEND_MESSAGES), call.body)

    def _message(self, call: Call) -> Json:
        if message := self._channel(call).messages.get(call.params["message_id"]):
            return message
        raise DiscordError(404, 10008, "Unknown Message")

    def _get_message(self, call: Call) -> Answer:
        return 200, self._message(call)

    def _edit_message(self, call: Call) -> Answer:
        return 200, edit_message(self._message(call), call.body)

    def _delete_message(self, call: Call) -> Answer:
        del self._channel(call).messages[self._message(call)["id"]]
        return NO_CONTENT

    # interactions

    def _respond(self, call: Call) -> Answer:
        identifier, token = call.params["interaction_id"], call.params["interaction_token"]
        response = self._interactions.respond(identifier, token, call.body)
        wanted = call.query.get("with_response") in ("1", "true")
        return (200, response) if wanted else NO_CONTENT

    def _follow_up(self, call: Call) -> Answer:
        return 200, self._interactions.follow_up(call.params["webhook_token"], call.body)

    def _get_answer(self, call: Call) -> Answer:
        return 200, self._interactions.get(*_answer_key(call))

    def _edit_answer(self, call: Call) -> Answer:
        return 200, self._interactions.edit(*_answer_key(call), call.body)

    def _delete_answer(self, call: Call) -> Answer:
        self._interactions.delete(*_answer_key(call))
        return NO_CONTENT


def _answer_key(call: Call) -> tuple[str, str]:
    return call.params["webhook_token"], call.params.get("message_id", "@original")


def _pattern(template: str) -> re.Pattern[str]:
    """Turn a template into a pattern; a parameter ends at the next slash, an id is a number."""
    pattern = re.sub(r"\{(\w+_id)\}", r"(?P<\1>[0-9]+)", template)
    return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", pattern))
