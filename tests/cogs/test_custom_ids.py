"""Buttons in posts of version 0.1.0 before the router: each is still answered as it was.

`custom_ids.json` holds every button, menu and form that its commands showed over the library that
`library` writes. Discord keeps such messages for ever.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import discord
import pytest

from bot.presentation.custom_ids import Verb, parse_action
from tests.cogs.test_article import STORY, add, content_of, press
from tests.cogs.test_corrections import PIER

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

SHOWN = json.loads(Path(__file__).with_name("custom_ids.json").read_text(encoding="utf-8"))
# What these name is gone by now: drafts die with their process, and the numbers are another's.
GONE = {
    Verb.SAVE_DRAFT: "I no longer have that draft",
    Verb.EDIT_DRAFT: "I no longer have that draft",
    Verb.DISCARD_DRAFT: "I no longer have that draft",
    Verb.REMOVE_ARTICLE: "That article is no longer in the library",
    Verb.UNDO: "That correction was already undone",
}


async def write_library(server: Server) -> None:
    """Load the articles that the buttons were collected over."""
    (server.seeds / "pier.txt").write_text(PIER)
    for number in range(12):
        (server.seeds / f"roe-{number}.txt").write_text(
            f"LONDON, May {number + 1}, 2021 (Reuters) - Prices rose again on Monday.\n\n"
            f'"Report number {number} surprised us," said Jane Roe, an economist.\n'
        )
    await server.bot.library.load()
    for number, name in ((9, "Ada"), (10, "Cy"), (11, "Eva")):
        (server.seeds / f"lee-{number}.txt").write_text(
            f"OSLO, May {number}, 2021 (Reuters) - Rain fell.\n\n"
            f'"It is {number} litres of rain in one night," said {name} Lee, an officer.\n'
        )
    await server.bot.library.load()
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")


async def use(
    server: Server, owner: simcord.MemberActor, control: dict[str, str]
) -> simcord.InteractionResult:
    """Press a button, or choose from a menu, in a message of the bot's that bears it."""
    view = discord.ui.View(timeout=None)
    custom_id = control["custom_id"]
    if control["kind"] == "menu":
        options = [discord.SelectOption(label="Bo Lund")]
        view.add_item(discord.ui.Select(custom_id=custom_id, options=options))
    else:
        view.add_item(discord.ui.Button(label=control["label"], custom_id=custom_id))
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    message = await channel.send("from an earlier version", view=view)
    if control["kind"] == "menu":
        return await owner.select(message, ["Bo Lund"])
    return await owner.click(message, custom_id=custom_id)


def embeds_of(result: simcord.InteractionResult) -> list[discord.Embed]:
    messages = [*([result.response] if result.response else []), *result.followups]
    return [embed for message in messages for embed in message.embeds]


async def test_every_control_of_the_first_version_answers_when_it_is_used(
    server: Server,
) -> None:
    await write_library(server)
    role = server.guild.create_role("Owners", permissions=discord.Permissions(administrator=True))
    owner = server.guild.add_member(server.env.create_user("owner"), roles=[role])
    for control in sorted(SHOWN, key=lambda one: one["custom_id"] == "dls:really"):
        if control["kind"] == "form":
            continue
        result = await use(server, owner, control)
        action = parse_action(control["custom_id"])
        assert action, control
        if action.verb in GONE:
            assert GONE[action.verb] in content_of(result)
        elif result.modal:
            assert action.verb in {Verb.TYPE_SPEAKER, Verb.TYPE_DAY}
        elif action.verb is Verb.EXPORT_DATA:
            assert result.response
            assert result.response.message.attachments
        else:
            assert embeds_of(result), (control, content_of(result))


@pytest.mark.parametrize("control", SHOWN, ids=lambda one: one["custom_id"])
def test_custom_id_is_written_as_it_was_read(control: dict[str, str]) -> None:
    action = parse_action(control["custom_id"])
    assert action
    assert action.custom_id == control["custom_id"]


def test_every_verb_was_collected() -> None:
    parsed = {action.verb for one in SHOWN if (action := parse_action(one["custom_id"]))}
    later = {Verb.FILL_IN_AGAIN, Verb.REMOVE_SEEDS, Verb.OPEN, Verb.SHARE, Verb.SHARED}
    later |= {
        Verb.VERIFIED,
        Verb.SHOW_HERE,
        Verb.DATES_WITHIN,
        Verb.CALENDAR,
        Verb.REASON,
        Verb.PROFILE,
    }
    later |= {Verb.SAID_BEFORE, Verb.REMOVE_FEED, Verb.KEEP_FEED}
    later |= {verb for verb in Verb if verb.startswith("dlw:")}  # a member's own
    assert parsed == set(Verb) - later


@pytest.mark.parametrize(
    "custom_id",
    ["", "dl", "dl:p", "dl:p:1:1:2", "dl:p:1:1:2:3:4", "dl:p:1:1:2:x", "dl:zz:1", "dlm:zz:1",
     "dls:keep:1", "dlc:save:1", "dlm:s:1", "dl:s:-1", f"dl:s:{'9' * 30}", "dl:s:²", "xx:s:1"],
)  # fmt: skip
def test_custom_id_is_refused_when_this_version_does_not_write_it(custom_id: str) -> None:
    assert parse_action(custom_id) is None
