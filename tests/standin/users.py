"""What users and moderators do: commands, typing, clicks, forms, and changes to servers."""

from __future__ import annotations

import asyncio
import copy
from typing import TYPE_CHECKING

from tests.standin import commands
from tests.standin.interactions import Interaction, InteractionType, Scene
from tests.standin.messages import make_message
from tests.standin.rules import walk
from tests.standin.snowflakes import new_id
from tests.standin.world import READER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.standin.commands import OptionValue
    from tests.standin.gateway import Gateway
    from tests.standin.interactions import Interactions
    from tests.standin.world import Channel, Guild, Json, User, World


class Users:
    """Everybody in the servers but the bot.

    Whoever acts waits for the bot's answer, 5 seconds or `within`; TimeoutError where none comes.
    """

    def __init__(self, world: World, interactions: Interactions, gateway: Gateway) -> None:
        self.world = world
        self.interactions = interactions
        self.gateway = gateway

    def scene(
        self, user: User = READER, guild: Guild | None = None, channel: Channel | None = None
    ) -> Scene:
        """Return who acts where: a reader in the first channel of the first server."""
        guild = guild or next(iter(self.world.guilds.values()))
        return Scene(guild, channel or next(iter(guild.channels.values())), user)

    def attach(self, name: str, url: str, size: int) -> str:
        """Hand in a file for a command's option, said to have `size` bytes; return its id."""
        attachment_id = new_id()
        self.world.attachments[attachment_id] = {
            "id": attachment_id, "filename": name, "size": size, "url": url, "proxy_url": url,
        }  # fmt: skip
        return attachment_id

    async def slash(
        self,
        path: str,
        scene: Scene | None = None,
        /,
        *,
        within: float = 5.0,
        **options: OptionValue,
    ) -> Interaction:
        """Run a slash command ("briefing set") and wait for an answer that can be read."""
        return await self._call(path, None, scene or self.scene(), options, within)

    async def use_menu(self, name: str, content: str, scene: Scene | None = None) -> Interaction:
        """Use a command of a message's menu on a message that says `content`."""
        scene = scene or self.scene()
        (command,) = [one for one in self.world.commands if one["name"] == name]
        message = make_message(scene.channel.id, READER, {"content": content})
        data = {
            "id": command["id"],
            "name": name,
            "type": command["type"],
            "target_id": message["id"],
            "resolved": {"messages": {message["id"]: message}},
        }
        return await self._ask(InteractionType.COMMAND, scene, data)

    async def complete(
        self,
        path: str,
        focused: str,
        scene: Scene | None = None,
        /,
        *,
        within: float = 5.0,
        **options: OptionValue,
    ) -> list[Json]:
        """Type into the option `focused`, whose text is among `options`; return the choices."""
        scene = scene or self.scene()
        asked = await self._call(path, focused, scene, options, within)
        return asked.choices or []

    async def burst(
        self,
        path: str,
        focused: str | None,
        scene: Scene,
        /,
        *,
        count: int,
        at_once: int,
        pause: float,
        **options: OptionValue | list[str],
    ) -> list[float]:
        """Call `count` times, `at_once` users each one after another; return each one's seconds.

        Of an option that is a list every call takes the next.
        """
        taken: list[float] = []
        left = iter(range(count))

        async def use() -> None:
            for number in left:
                chosen = {
                    name: value[number] if isinstance(value, list) else value
                    for name, value in options.items()
                }
                asked = await self._call(path, focused, scene, chosen)
                taken.append(asked.seconds or 0.0)
                await asyncio.sleep(pause)

        await asyncio.gather(*(use() for _ in range(at_once)))
        return taken

    async def press(
        self,
        asked: Interaction,
        custom_id: str,
        values: list[str] | None = None,
        *,
        user: User | None = None,
    ) -> Interaction:
        """Use the button or menu `custom_id` of the message that `asked` brought."""
        message = asked.message
        if message is None:
            raise LookupError("there is no message to press a button of")
        scene = asked.scene if user is None else self.scene(user, asked.scene.guild)
        return await self.press_on(message, custom_id, scene, values)

    async def press_on(
        self, message: Json, custom_id: str, scene: Scene, values: list[str] | None = None
    ) -> Interaction:
        """Use the button or menu `custom_id` of `message`; LookupError if it has none."""
        for component in walk(message["components"]):
            if component.get("custom_id") == custom_id:
                break
        else:
            raise LookupError(f"the message has no component {custom_id!r}")
        data = {"custom_id": custom_id, "component_type": component["type"], "id": 1}
        if values is not None:
            data["values"] = values
        return await self._ask(InteractionType.COMPONENT, scene, data, source=message)

    async def submit(self, asked: Interaction, **fields: str) -> Interaction:
        """Fill in the modal that `asked` brought, text fields by custom_id, and send it."""
        if asked.modal is None:
            raise LookupError("there is no modal to submit")
        filled = copy.deepcopy(asked.modal["components"])
        for component in walk(filled):
            if component.get("custom_id") in fields:
                component["value"] = fields[component["custom_id"]]
        data = {"custom_id": asked.modal["custom_id"], "components": filled}
        return await self._ask(
            InteractionType.MODAL, asked.scene, data, source=asked.source, opener=asked
        )

    def open(
        self, kind: InteractionType, scene: Scene, data: Json, source: Json | None = None
    ) -> Interaction:
        """Begin an interaction without telling the bot yet: send its `event()` yourself."""
        return self.interactions.open(kind, scene, data, source)

    async def _call(
        self,
        path: str,
        focused: str | None,
        scene: Scene,
        options: Mapping[str, OptionValue],
        within: float = 5.0,
    ) -> Interaction:
        kind = InteractionType.AUTOCOMPLETE if focused else InteractionType.COMMAND
        data = commands.call(self.world, scene, path, options, focused)
        return await self._ask(kind, scene, data, within=within)

    async def _ask(
        self,
        kind: InteractionType,
        scene: Scene,
        data: Json,
        *,
        source: Json | None = None,
        opener: Interaction | None = None,
        within: float = 5.0,
    ) -> Interaction:
        interaction = self.open(kind, scene, data, source)
        interaction.opener = opener
        await self.gateway.dispatch("INTERACTION_CREATE", interaction.event())
        async with asyncio.timeout(within):
            await interaction.answered.wait()
        return interaction

    async def remove_guild(self, guild_id: str) -> None:
        """Throw the bot out of a server."""
        del self.world.guilds[guild_id]
        await self.gateway.dispatch("GUILD_DELETE", {"id": guild_id})

    async def delete_channel(self, channel: Channel) -> None:
        """Delete a channel."""
        data = channel.json()
        del self.world.guilds[channel.guild_id].channels[channel.id]
        await self.gateway.dispatch("CHANNEL_DELETE", data)
