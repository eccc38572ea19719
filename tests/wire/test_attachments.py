"""Attachments over the wire: larger than they were said to be, endless, silent, cut off, gone."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio
from aiohttp import web

from bot.client import attachments, create_bot
from bot.settings import Settings
from tests.standin.server import Standin
from tests.standin.world import MODERATOR
from tests.wire.tiny import running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.standin.world import Json

STORY = b"HARBOUR TO BE DREDGED\n\n\xe2\x80\x9cWe waited,\xe2\x80\x9d said Olaf Berg.\n"
PIECE = bytes(65_536).replace(b"\0", b"x")
MOST_SENT = 64_000_000  # bytes, so that a bot that reads on does not read for ever
BUFFERED = 8_000_000  # bytes that sockets and streams may hold beyond what the bot took

TOO_LARGE = "That file is larger than 2 MB: add only the article's text."
LOST = "I could not get that file from Discord: add it again."
ARCHIVE = "The file is an archive (GZ): unpack it and add the files one by one."
LATE = "Discord took too long to send me that file: add it again."


class Files:
    """Discord's files, which misbehave; `sent` counts the bytes that were taken."""

    def __init__(self) -> None:
        self.sent = 0

    def routes(self) -> list[web.RouteDef]:
        names = ("whole", "endless", "larger", "bomb", "silent", "stalling", "cut", "gone")
        return [web.get(f"/files/{name}", getattr(self, name)) for name in names]

    async def whole(self, _: web.Request) -> web.StreamResponse:
        return web.Response(body=STORY)

    async def larger(self, _: web.Request) -> web.StreamResponse:
        return web.Response(body=PIECE * 400)  # 26 MB

    async def endless(self, request: web.Request) -> web.StreamResponse:
        return await self._send(request, MOST_SENT)

    async def bomb(self, _: web.Request) -> web.StreamResponse:
        body = gzip.compress(bytes(16_000_000), compresslevel=1)  # although the bot asked for none
        return web.Response(body=body, headers={"Content-Encoding": "gzip"})

    async def silent(self, _: web.Request) -> web.StreamResponse:
        await asyncio.sleep(5)
        return web.Response(body=STORY)

    async def stalling(self, request: web.Request) -> web.StreamResponse:
        response = await self._send(request, len(PIECE))
        await asyncio.sleep(5)
        return response

    async def cut(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "100000"})
        await response.prepare(request)
        await response.write(STORY)
        assert request.transport
        request.transport.abort()
        return response

    async def gone(self, _: web.Request) -> web.StreamResponse:
        return web.Response(status=404)

    async def _send(self, request: web.Request, most: int) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            while self.sent < most:
                await response.write(PIECE)
                self.sent += len(PIECE)
        return response


@pytest_asyncio.fixture
async def files() -> Files:
    return Files()


@pytest_asyncio.fixture
async def discord_with_files(files: Files, tmp_path: Path) -> AsyncIterator[Standin]:
    """Run the real bot on a stand-in that keeps the files."""
    (tmp_path / "seeds").mkdir()
    standin = Standin.checking()
    standin.add_routes(files.routes())
    async with standin:
        bot = create_bot(Settings(database=tmp_path / "dateline.db", seeds=tmp_path / "seeds"))
        bot._connection.guild_ready_timeout = 0.05  # the wait for servers, 2 s by default
        async with running(standin, bot):
            yield standin


async def hand_in(standin: Standin, name: str) -> Json:
    """Add a file that is said to be small, and wait for what comes of it."""
    file = standin.attach("a.txt", f"{standin.url}/files/{name}", 1000)
    asked = await standin.slash("article add", standin.scene(MODERATOR), file=file)
    assert asked.message
    return asked.message


async def test_file_is_read_when_all_is_well(discord_with_files: Standin) -> None:
    answer = await hand_in(discord_with_files, "whole")
    assert answer["embeds"][0]["title"] == "HARBOUR TO BE DREDGED"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("larger", TOO_LARGE), ("endless", TOO_LARGE), ("silent", LATE), ("stalling", LATE),
        ("cut", LOST), ("gone", LOST), ("bomb", ARCHIVE),
    ],
)  # fmt: skip
async def test_moderator_is_told_soon_and_memory_stays_bounded_when_the_file_misbehaves(
    discord_with_files: Standin,
    files: Files,
    name: str,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if told == LATE:
        monkeypatch.setattr(attachments, "WITHIN", 0.5)
    answer = await hand_in(discord_with_files, name)
    assert answer["content"].replace("\\", "") == told
    assert files.sent < 2_000_000 + BUFFERED
