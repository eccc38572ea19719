"""Answers that come at once leave the event loop free in between."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

from bot.client.answering import Answering

if TYPE_CHECKING:
    import discord


async def tell(_: discord.Interaction[Any]) -> None:
    """Tell nobody."""


async def steps(answers: int) -> list[str]:
    """Return in which order so many answers, asked for at once, are looked up and sent."""
    answering, order = Answering(tell), list[str]()

    async def answer() -> None:
        answering.begin(cast("discord.Interaction[Any]", object()))
        order.append("looked up")
        await answering.take_turns()
        order.append("sent")

    await asyncio.gather(*(answer() for _ in range(answers)))
    return order


async def test_answer_is_sent_in_a_turn_of_its_own_when_many_are_under_way() -> None:
    assert (await steps(9))[-10:] == ["looked up"] * 5 + ["sent"] * 5


async def test_answer_is_sent_at_once_when_few_are_under_way() -> None:
    assert await steps(3) == ["looked up", "sent"] * 3
