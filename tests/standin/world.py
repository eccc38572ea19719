"""What the stand-in knows: servers, channels, roles, people, messages, and their JSON.

Field names and shapes are those of Discord's reference for API version 10.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from tests.standin.messages import make_message

Json = dict[str, Any]

APPLICATION_ID = "1100000000000000001"  # also the bot's user id, as in every newer application
LOCALE = "en-US"
JOINED = "2024-01-01T00:00:00.000000+00:00"

# Permission bits, from Discord's reference ("Permissions").
ADMINISTRATOR = 1 << 3
MANAGE_GUILD = 1 << 5
VIEW_CHANNEL = 1 << 10
SEND_MESSAGES = 1 << 11
EMBED_LINKS = 1 << 14
READ_MESSAGE_HISTORY = 1 << 16
MENTION_EVERYONE = 1 << 17
USE_APPLICATION_COMMANDS = 1 << 31

# What Discord says of a server beside what matters here: the fields that are always there.
PLAIN_GUILD: Json = {
    "features": [],
    "emojis": [],
    "stickers": [],
    "afk_timeout": 300,
    "verification_level": 0,
    "default_message_notifications": 0,
    "explicit_content_filter": 0,
    "mfa_level": 0,
    "nsfw": False,
    "nsfw_level": 0,
    "premium_tier": 0,
    "premium_subscription_count": 0,
    "premium_progress_bar_enabled": False,
    "system_channel_flags": 0,
    "region": "deprecated",
    "widget_enabled": False,
    "max_members": 500_000,
    "max_video_channel_users": 25,
    "max_stage_video_channel_users": 50,
} | dict.fromkeys(
    (
        "afk_channel_id",
        "application_id",
        "banner",
        "description",
        "discovery_splash",
        "home_header",
        "icon",
        "incidents_data",
        "max_presences",
        "public_updates_channel_id",
        "rules_channel_id",
        "safety_alerts_channel_id",
        "splash",
        "vanity_url_code",
        "widget_channel_id",
    )
)

EVERYBODY_MAY = (
    VIEW_CHANNEL | SEND_MESSAGES | EMBED_LINKS | READ_MESSAGE_HISTORY | USE_APPLICATION_COMMANDS
)
TEXT_CHANNEL = 0
PRIVATE_CHANNEL = 1


@dataclass(frozen=True, slots=True)
class User:
    """Somebody with an account; `bot` marks an application's, `locale` is that of their client."""

    id: str
    name: str
    bot: bool = False
    locale: str = LOCALE

    def json(self) -> Json:
        """Return the user object."""
        return {
            "id": self.id,
            "username": self.name,
            "global_name": None if self.bot else self.name.capitalize(),
            "discriminator": "0",
            "avatar": None,
            "bot": self.bot,
            "primary_guild": None,
            "public_flags": 0,
            "flags": 0,
        }


BOT = User(APPLICATION_ID, "dateline", bot=True)
OWNER = User("1100000000000000100", "owner")
READER = User("1100000000000000101", "reader")
MODERATOR = User("1100000000000000102", "moderator")


@dataclass(slots=True)
class Role:
    """A server's role with its permission bits."""

    id: str
    name: str
    permissions: int = 0
    mentionable: bool = False

    def json(self, position: int = 0) -> Json:
        """Return the role object."""
        return {
            "id": self.id,
            "name": self.name,
            "permissions": str(self.permissions),
            "mentionable": self.mentionable,
            "position": position,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": False,
            "icon": None,
            "unicode_emoji": None,
            "flags": 0,
        }


@dataclass(slots=True)
class Channel:
    """A text channel; `denied_to_bot` are the permission bits that an overwrite takes away."""

    id: str
    name: str
    guild_id: str
    denied_to_bot: int = 0
    messages: dict[str, Json] = field(default_factory=dict)

    def json(self) -> Json:
        """Return the channel object."""
        denied = {"id": BOT.id, "type": 1, "allow": "0", "deny": str(self.denied_to_bot)}
        return {
            "id": self.id,
            "type": TEXT_CHANNEL,
            "name": self.name,
            "guild_id": self.guild_id,
            "position": 0,
            "parent_id": None,
            "topic": None,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "flags": 0,
            "last_message_id": next(reversed(self.messages), None),
            "permission_overwrites": [denied] if self.denied_to_bot else [],
        }


@dataclass(slots=True)
class PrivateChannel:
    """The direct messages between the bot and a user."""

    id: str
    user: User
    messages: dict[str, Json] = field(default_factory=dict)

    def json(self) -> Json:
        """Return the channel object."""
        return {
            "id": self.id,
            "type": PRIVATE_CHANNEL,
            "flags": 0,
            "last_message_id": next(reversed(self.messages), None),
            "recipients": [self.user.json()],
        }


def member_id(guild_id: str, number: int) -> str:
    """Return the id of a server's member `number`; another server's has another one."""
    return str(int(guild_id) + 100_000_000_000_000_000 + number)


def private_id(user_id: str) -> str:
    """Return the id of the channel of a user's direct messages."""
    return str(int(user_id) + 500_000_000_000_000_000)


@dataclass(slots=True)
class Guild:
    """A server; `roles_of` maps each member's user id to the ids of that member's roles.

    `locale` is the server's own, which only a community can change.
    """

    id: str
    name: str
    owner_id: str
    roles: dict[str, Role]
    channels: dict[str, Channel]
    members: dict[str, User]
    roles_of: dict[str, list[str]]
    system_channel_id: str | None = None
    locale: str = LOCALE

    def permissions_of(self, user_id: str, channel: Channel | None = None) -> int:
        """Return a member's permission bits, in `channel` where one is given."""
        bits = self.roles[self.id].permissions
        for role_id in self.roles_of.get(user_id, ()):
            bits |= self.roles[role_id].permissions
        if bits & ADMINISTRATOR or user_id == self.owner_id:
            return (1 << 53) - 1
        if channel is not None and user_id == BOT.id:
            bits &= ~channel.denied_to_bot
        return bits

    def member_json(self, user_id: str) -> Json:
        """Return the member object with its user."""
        return {
            "user": self.members[user_id].json(),
            "roles": list(self.roles_of.get(user_id, ())),
            "joined_at": JOINED,
            "nick": None,
            "avatar": None,
            "banner": None,
            "premium_since": None,
            "communication_disabled_until": None,
            "deaf": False,
            "mute": False,
            "pending": False,
            "flags": 0,
        }

    def json(self) -> Json:
        """Return the server as REST gives it."""
        return PLAIN_GUILD | {
            "id": self.id,
            "name": self.name,
            "owner_id": self.owner_id,
            "roles": [role.json(number) for number, role in enumerate(self.roles.values())],
            "system_channel_id": self.system_channel_id,
            "preferred_locale": self.locale,
        }

    def create_event(self) -> Json:
        """Return the data of GUILD_CREATE: only the bot's own member, as without the intent."""
        return self.json() | {
            "joined_at": JOINED,
            "large": False,
            "unavailable": False,
            "member_count": len(self.members),
            "members": [self.member_json(BOT.id)] if BOT.id in self.members else [],
            "channels": [channel.json() for channel in self.channels.values()],
            "threads": [],
            "voice_states": [],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }


def make_guild(number: int) -> Guild:
    """Make server `number` (from 1): channels #news and #general, a reader and a moderator.

    Its identifiers follow from the number, so that they are the same in every process.
    """
    # A multiple of 1000, and so far apart that the servers spread over shards.
    guild_id = str(1_200_000_000_000_000_000 + number * 4_195_000)
    ids = [str(int(guild_id) + offset) for offset in range(1, 5)]
    everyone = Role(guild_id, "@everyone", EVERYBODY_MAY)
    moderators = Role(ids[0], "moderators", MANAGE_GUILD)
    subscribers = Role(ids[1], "subscribers", mentionable=True)
    channels = [Channel(ids[2], "news", guild_id), Channel(ids[3], "general", guild_id)]
    return Guild(
        id=guild_id,
        name=f"Server {number}",
        owner_id=OWNER.id,
        roles={role.id: role for role in (everyone, moderators, subscribers)},
        channels={channel.id: channel for channel in channels},
        members={user.id: user for user in (BOT, READER, MODERATOR)},
        roles_of={MODERATOR.id: [moderators.id]},
        system_channel_id=ids[3],
    )


@dataclass(slots=True)
class World:
    """All that the stand-in holds.

    `nonce_seconds` is how long it remembers the nonces of posts; Discord says "a few minutes".
    `flags` are the application's. Interactions are made by a clock that is `clock_ahead` seconds
    ahead of this machine's.
    """

    guilds: dict[str, Guild]
    nonce_seconds: float = 180.0
    flags: int = 0
    clock_ahead: float = 0.0
    commands: list[Json] = field(default_factory=list)
    attachments: dict[str, Json] = field(default_factory=dict)
    guild_commands: dict[str, list[Json]] = field(default_factory=dict)
    private: dict[str, PrivateChannel] = field(default_factory=dict)
    posts: int = 0
    _nonces: dict[tuple[str, str], tuple[float, str]] = field(default_factory=dict)

    @classmethod
    def of_guilds(cls, count: int, members: int = 0) -> World:
        """Make a world of `count` servers, each with so many members besides the usual ones."""
        guilds = [make_guild(number) for number in range(1, count + 1)]
        for guild in guilds:
            guild.members |= {
                member_id(guild.id, number): User(member_id(guild.id, number), f"member-{number}")
                for number in range(members)
            }
        return cls({guild.id: guild for guild in guilds})

    def channel(self, channel_id: str) -> Channel | None:
        """Find a channel in any server."""
        guild = self.guild_of(channel_id)
        return guild.channels[channel_id] if guild else None

    def open_private(self, user: User) -> PrivateChannel:
        """Return the channel of a user's direct messages, which is always the same."""
        channel = PrivateChannel(private_id(user.id), user)
        return self.private.setdefault(channel.id, channel)

    def guild_of(self, channel_id: str) -> Guild | None:
        """Find the server of a channel: the one whose number the channel's identifier holds."""
        guild = self.guilds.get(str(int(channel_id) // 1000 * 1000))
        return guild if guild and channel_id in guild.channels else None

    def post(self, channel: Channel | PrivateChannel, body: Json) -> Json:
        """Store a message and return it, or the earlier one if its enforced nonce is a repeat.

        The nonce is in the answer to the post only: history never returns it.
        """
        nonce = str(body["nonce"]) if body.get("nonce") is not None else None
        key = (channel.id, nonce or "")
        if nonce and body.get("enforce_nonce"):
            when, message_id = self._nonces.get(key, (float("-inf"), ""))
            if time.monotonic() - when < self.nonce_seconds and message_id in channel.messages:
                return channel.messages[message_id] | {"nonce": nonce}
        message = make_message(channel.id, BOT, body)
        channel.messages[message["id"]] = message
        self.posts += 1
        if nonce:
            self._nonces[key] = (time.monotonic(), message["id"])
            return message | {"nonce": nonce}
        return message

    def forget_nonces(self) -> None:
        """Forget all nonces, as Discord does after a while."""
        self._nonces.clear()
