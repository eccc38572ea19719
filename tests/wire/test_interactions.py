"""Commands, suggestions, buttons and modals over the wire."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.standin.checker import CALLBACK
from tests.standin.interactions import EPHEMERAL
from tests.standin.world import MODERATOR

if TYPE_CHECKING:
    from tests.standin.server import Standin
    from tests.wire.tiny import TinyBot

pytestmark = pytest.mark.usefixtures("bot")


async def test_commands_are_registered_when_the_bot_starts(standin: Standin) -> None:
    assert {c["name"] for c in standin.world.commands} == {"hello", "later", "channel"}


async def test_answer_arrives_when_a_command_is_called(standin: Standin) -> None:
    asked = await standin.slash("hello", name="Ada")

    assert asked.message
    assert asked.message["embeds"][0]["title"] == "Hello Ada"
    assert asked.ephemeral
    assert asked.scene.channel.messages == {}  # the others in the channel see nothing
    assert asked.seconds is not None
    assert asked.seconds < 3


async def test_edit_and_follow_up_arrive_when_an_answer_was_deferred(standin: Standin) -> None:
    asked = await standin.slash("later", seconds=0.05)

    assert asked.original
    assert asked.original["content"] == "at last"
    assert asked.original["flags"] == EPHEMERAL
    await standin.until(lambda: bool(asked.followups))
    assert [message["content"] for message in asked.followups] == ["and more"]


async def test_choices_arrive_when_an_option_is_typed(standin: Standin) -> None:
    choices = await standin.complete("hello", "name", name="Ad")

    assert [choice["name"] for choice in choices] == ["Ad0", "Ad1", "Ad2"]


async def test_message_changes_when_its_button_is_pressed(standin: Standin) -> None:
    asked = await standin.slash("hello", name="Ada")

    pressed = await standin.press(asked, "count")

    assert asked.message
    assert asked.message["content"] == "pressed"
    assert pressed.message is asked.message


async def test_modal_is_answered_when_it_is_submitted(standin: Standin) -> None:
    asked = await standin.press(await standin.slash("hello", name="Ada"), "ask")

    answered = await standin.submit(asked, name="Grace")

    assert answered.message
    assert answered.message["content"] == "Hello Grace"


async def test_channel_and_role_are_resolved_when_a_subcommand_takes_them(standin: Standin) -> None:
    scene = standin.scene(MODERATOR)
    role = next(role for role in scene.guild.roles.values() if role.name == "subscribers")

    asked = await standin.slash("channel where", scene, channel=scene.channel.id, role=role.id)

    assert asked.message
    assert asked.message["content"] == "news subscribers"


async def test_user_gets_nothing_when_the_bot_answers_too_late(standin: Standin) -> None:
    standin.interactions.deadline = 0.0
    asking = asyncio.create_task(standin.slash("hello", name="Ada"))

    await standin.until(lambda: standin.answers[f"{CALLBACK} 404"] == 1)

    assert not asking.done()
    asking.cancel()


async def test_only_what_is_registered_can_be_called(standin: Standin) -> None:
    with pytest.raises(LookupError, match="no command is called 'goodbye'"):
        await standin.slash("goodbye")
    with pytest.raises(LookupError, match="no option of /hello is called 'nome'"):
        await standin.slash("hello", nome="Ada")


async def test_nothing_is_wrong_when_all_of_it_is_checked(
    standin: Standin, document: object, bot: TinyBot
) -> None:
    asked = await standin.slash("hello", name="Ada")
    await standin.press(asked, "count")
    await standin.submit(await standin.press(asked, "ask"), name="Grace")
    await standin.complete("hello", "name", name="Ad")
    await standin.slash("later", seconds=0.0)
    await bot.fetch_channel(int(asked.scene.channel.id))

    assert document
    assert standin.checker.checked >= 9
    assert standin.checker.violations == []
