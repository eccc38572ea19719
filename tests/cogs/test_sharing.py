"""Sharing a quotation: a picture for everybody, text where none can be, and never a wrong one."""

from __future__ import annotations

import asyncio
import io
from typing import TYPE_CHECKING

import discord
import pytest
from PIL import Image

from bot.operations.preview import read_simulated
from bot.presentation.cards.card import Card
from bot.presentation.sharing import ALT_LIMIT, alt_text
from tests.cogs.reading import use
from tests.cogs.test_article import content_of
from tests.cogs.test_corrections import PIER, choose, load, open_correction, posted, quote, text_of
from tests.presentation.cards import broken

if TYPE_CHECKING:
    import simcord

    from tests.conftest import Server

WORDS = "“It is not safe and has not been for a dozen years”"
PLACE = "Coast Wire · 3 Mar 2021 · ¶2"


async def ask(server: Server) -> simcord.InteractionResult:
    """Ask for a picture of Ann Lee's only quotation."""
    return await use(server.member, await quote(server, "Lee"), "Share as picture")


async def choose_look(
    server: Server, choice: simcord.InteractionResult, look: str = "Dark"
) -> simcord.InteractionResult:
    assert choice.ephemeral
    return await use(server.member, choice, look)


async def start_drawing(server: Server) -> None:
    """Start the drawing process first: on a busy machine it takes longer than simcord waits."""
    await asyncio.to_thread(server.bot.studio._worker._start)


def newest(server: Server) -> discord.Message:
    return max(server.channel.history(), key=lambda message: message.id)


def told(result: simcord.InteractionResult) -> str:
    """Return what the member alone reads in the end, in the place of the buttons."""
    assert result.response
    return text_of(result.response.message)


async def correct(server: Server, name: str, paragraph: str = "¶2") -> None:
    panel = await open_correction(server, await quote(server, "Lee"), paragraph)
    await choose(server, panel, name)


async def test_picture_is_posted_for_all_and_replaced_when_its_speaker_is_corrected(
    server: Server,
) -> None:
    await load(server)
    await start_drawing(server)
    await choose_look(server, await ask(server))
    post = newest(server)
    (picture,) = post.attachments
    assert not post.embeds
    assert picture.description == f"{WORDS}\nAnn Lee\nengineer\n{PLACE}\nDateline"
    image = Image.open(io.BytesIO(await read_simulated(picture, 0)))
    assert (image.size, image.format) == ((1200, 630), "PNG")
    opened = await server.moderator.click(post, label="¶2")
    assert opened.ephemeral

    # The text changes around the words: the picture is found again by them.
    await load(server, PIER.replace("its owner said.", "its owner said.\n\nIt rained."))
    await correct(server, "Bo Lund", "¶3")
    (corrected,) = posted(server, post.id).attachments
    assert corrected.description
    assert corrected.description.startswith(f"{WORDS}\nBo Lund\n")
    assert await read_simulated(corrected, 0) != await read_simulated(picture, 0)

    await server.moderator.slash(server.channel, "article hide", article="pier")
    gone = posted(server, post.id)
    assert not gone.attachments
    assert "no longer in the library" in text_of(gone)


@pytest.mark.parametrize("trouble", ["killed", "forbidden"])
async def test_text_is_posted_when_no_picture_can_be(
    server: Server, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    await load(server)
    if trouble == "killed":
        monkeypatch.setattr(server.bot.studio._worker, "_work", broken.die)
        await start_drawing(server)
    else:
        channel = server.bot.get_channel(server.channel.id)
        assert isinstance(channel, discord.TextChannel)
        await channel.set_permissions(channel.guild.me, attach_files=False)
    result = await choose_look(server, await ask(server), "Light")
    post = newest(server)
    assert not post.attachments
    assert WORDS in text_of(post)
    assert "— **Ann Lee** · engineer · ¶2" in text_of(post)
    reason = "could not draw" if trouble == "killed" else "the permission Attach Files"
    assert reason in told(result)
    await correct(server, "Bo Lund")
    assert "— **Bo Lund** · owner · corrected by a moderator · ¶2" in text_of(
        posted(server, post.id)
    )


async def test_member_shares_nothing_where_they_may_not_write(server: Server) -> None:
    await load(server)
    choice = await ask(server)
    channel = server.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    await channel.set_permissions(channel.guild.default_role, send_messages=False)
    for result in (await choose_look(server, choice), await ask(server)):
        assert "You may not write in this channel" in content_of(result)
    assert not any(message.attachments for message in server.channel.history())


async def test_only_a_quotation_is_offered_to_share(server: Server) -> None:
    await load(server)
    quoted = await use(server.member, await quote(server, "Lee"), "¶2")
    choice = await use(server.member, quoted, "Share as picture")
    assert WORDS in text_of(choice.response.message) if choice.response else False
    dates = await server.member.slash(server.channel, "dates", article="pier")
    opened = await use(server.member, dates, "Mon 1 Mar 2021 · ¶1")
    assert opened.response
    assert "Share" not in repr(opened.response.components)


CARD = Card(("It rained.",), "Ann Lee", "an engineer", "Coast Wire · ¶2", "Dateline", 0, dark=False)


@pytest.mark.parametrize(
    ("words", "cut", "start", "says_so"),
    [
        ("“It rained.”", False, "“It rained.”\nAnn Lee\nan engineer\n", False),
        ("“It rained. …”", True, "“It rained. …”\nThe quotation is longer than this.\n", True),
        (f"“{'i ' * 600}”", False, "“i i", True),
        (f"“{'i' * 975}”", False, "“iii", False),
    ],
)
def test_alt_text_says_all_within_the_limit(
    *, words: str, cut: bool, start: str, says_so: bool
) -> None:
    told = alt_text(CARD, words, cut=cut)
    assert told.startswith(start)
    assert told.endswith("Ann Lee\nan engineer\nCoast Wire · ¶2\nDateline")
    assert len(told) <= ALT_LIMIT
    assert ("longer than this" in told) == says_so
    assert cut or says_so or words in told
