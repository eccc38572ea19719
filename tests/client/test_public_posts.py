"""Posts that show a mistake are edited, whatever one of them does."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import pytest

from bot.answers.archive import Archive
from bot.client import public_posts
from bot.client.card_studio import CardStudio
from bot.client.languages import ServerLanguages
from bot.client.public_posts import PublicPosts
from bot.presentation.custom_ids import Action, Verb
from bot.storage import open_storage

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 1, 1, tzinfo=UTC)
POSTS = range(1, 5)
UNCHANGED = 5


def make_client(edited: list[int], bad: int, trouble: Exception | None) -> Any:  # noqa: ANN401 - a stub
    """Return a client that notes which messages are edited, and fails for one."""

    async def edit(message_id: int, **_: object) -> None:
        if trouble and message_id == bad:
            raise trouble
        edited.append(message_id)

    def get_message(message_id: int) -> Any:  # noqa: ANN401 - a stub
        return SimpleNamespace(edit=lambda **more: edit(message_id, **more))

    channel = SimpleNamespace(get_partial_message=get_message)
    return SimpleNamespace(
        get_channel=lambda _: None,
        get_guild=lambda _: None,
        get_partial_messageable=lambda *_, **__: channel,
    )


@pytest.mark.parametrize("bad", POSTS)
@pytest.mark.parametrize("trouble", [ZeroDivisionError(), aiohttp.ClientError(), "rendering"])
async def test_other_changed_posts_are_edited_when_one_raises(
    tmp_path: Path, bad: int, trouble: Exception | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = "before"

    async def layout(_: PublicPosts, __: int, source: str) -> public_posts._Layout:
        if trouble == "rendering" and source.endswith(str(bad)):
            raise ZeroDivisionError
        title = "the same" if source.endswith(str(UNCHANGED)) else shown
        return public_posts._Layout([discord.Embed(title=title)], None)

    monkeypatch.setattr(PublicPosts, "_layout", layout)
    edited: list[int] = []
    client = make_client(edited, bad, trouble if isinstance(trouble, Exception) else None)
    storage = await open_storage(tmp_path / "a.db")
    try:
        languages = ServerLanguages(client, storage.servers)
        posts = PublicPosts(
            client, storage, Archive(storage), languages, lambda: NOW, studio=CardStudio()
        )
        for number in (*POSTS, UNCHANGED):
            posts.note(1, 10, number, Action(Verb.SUMMARY, (number,)))
        before = await posts.look(1, None)
        shown = "after"
        await posts.update(before)
    finally:
        await storage.close()
    assert sorted(edited) == [number for number in POSTS if number != bad]
