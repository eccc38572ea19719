"""The same bot in a local browser page, on a simulated Discord, without a token."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import discord
import simcord
import simcord.interactions

from bot.client import create_bot
from bot.client.tree import answer_error, error_sentence
from bot.errors import SettingsError
from bot.library.feeds.poller import FeedPoller
from bot.presentation.help import present_greeting
from bot.presentation.languages import find_language, speaking

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from bot.client.bot import DatelineBot
    from bot.models.feed import Feed
    from bot.settings import Settings

_log = logging.getLogger(__name__)


# Fixed, so that what is set up in the preview is still there after a restart.
_GUILD_ID = 1_000_000_000_000_000_000
_TICK_SECONDS = 0.5


async def serve_preview(settings: Settings, *, port: int, locale: str) -> None:
    """Show the bot in a page on loopback until the page is closed or this task is cancelled.

    `port` 0 takes a free one; `locale` is Discord's code of the language that everybody there has
    set. Raises SettingsError if the port is taken or the locale is none of Discord's, and
    StorageError.
    """
    if locale not in {one.value for one in discord.Locale}:
        raise SettingsError(f"Discord has no locale {locale}: name one of its codes, such as ko.")
    bot = create_bot(settings, fetch=read_simulated)
    async with bot, _simulated_discord(bot, locale) as world:
        channel, viewers = _furnish(world, locale)
        await _greet(bot, channel.id, locale)
        try:
            page = world.preview(
                channel, viewers=viewers, layout="channel", port=port or None, locale=locale
            )
            async with page:
                print(_welcome(page.url), flush=True)  # noqa: T201 - the operator waits for this
                clock = asyncio.create_task(_keep_time(world, page, _take_turns(page)))
                try:
                    await page.wait_closed()
                finally:
                    clock.cancel()
        except simcord.SetupError as error:
            if "bind" not in str(error):
                raise
            raise SettingsError(
                f"Port {port} is taken by another program: choose another one with --port."
            ) from None


@contextmanager
def asked_in(locale: str) -> Iterator[None]:
    """Let everybody on the simulated Discord use it in that locale; simcord knows only en-US."""
    build = simcord.interactions.base_payload

    def localized(*backend: Any, **about: Any) -> tuple[Any, dict[str, Any]]:  # noqa: ANN401
        record, payload = build(*backend, **about)
        return record, payload | {"locale": locale}

    simcord.interactions.base_payload = localized
    try:
        yield
    finally:
        simcord.interactions.base_payload = build


async def read_simulated(file: discord.Attachment, _: int) -> bytes:
    """Return the content of a file that was uploaded on the simulated Discord."""
    return await file.read()


def preview_settings(settings: Settings) -> Settings:
    """Return the settings with the preview's own database, beside the real one."""
    return replace(
        settings, token=None, server=None, database=settings.database.with_name("preview.db")
    )


@asynccontextmanager
async def _simulated_discord(bot: DatelineBot, locale: str = "en-US") -> AsyncIterator[simcord.Env]:
    """Log the bot in to a simulated Discord whose clock shows the present time."""
    world = simcord.Env(bot, check_errors=False)
    # Before the start, so that no timer of the bot runs through all the days until today.
    world.backend.advance_clock((datetime.now(UTC) - world.now()).total_seconds())
    with _feeds_apart():
        await world.start()
        _expect_refusals(bot)
        try:
            with world.time_context(), asked_in(locale):
                yield world
        finally:
            await world.shutdown()


@contextmanager
def _feeds_apart() -> Iterator[None]:
    """Let no start and no command wait for feeds.

    simcord waits until all that the bot began is done, at most five seconds, and a feed may take
    minutes. It does not wait for what began in a context that is not the bot's.
    """
    outside, begin = contextvars.copy_context(), FeedPoller.begin

    def begin_apart(self: FeedPoller, feed: Feed) -> None:
        outside.run(begin, self, feed)

    FeedPoller.begin = begin_apart  # type: ignore[method-assign]
    try:
        yield
    finally:
        FeedPoller.begin = begin  # type: ignore[method-assign]


def _expect_refusals(bot: DatelineBot) -> None:
    """Let simcord count only errors that nobody expected.

    It records every error that reaches the command tree, and the page then says "Action outcome
    uncertain". But a refusal such as "This server has no briefings yet" is an answer.
    """
    record = bot.tree.on_error

    async def on_error(
        interaction: discord.Interaction[Any], error: discord.app_commands.AppCommandError
    ) -> None:
        cause = getattr(error, "original", error)
        if error_sentence(cause):
            await answer_error(interaction, cause)
        else:
            await record(interaction, error)

    bot.tree.on_error = on_error  # type: ignore[method-assign]


def _furnish(
    world: simcord.Env, locale: str = "en-US"
) -> tuple[simcord.ChannelHandle, tuple[simcord.MemberActor, simcord.MemberActor]]:
    """Create a server with a channel, a member and a moderator."""
    guild = world.create_guild("The newsroom", id=_GUILD_ID, preferred_locale=locale)
    channel = guild.create_text_channel("news")
    moderators = guild.create_role(
        "Moderators", permissions=discord.Permissions(manage_guild=True, manage_messages=True)
    )
    member = guild.add_member(world.create_user("member"))
    moderator = guild.add_member(world.create_user("moderator"), roles=[moderators])
    return channel, (member, moderator)


async def _greet(bot: DatelineBot, channel_id: int, locale: str) -> None:
    """Let the bot bear its name, and say in the empty channel what to type.

    A server that the bot joins gets the same message, once; here the channel is empty at each
    start.
    """
    if bot.user:
        await bot.user.edit(username="Dateline")
    quoted = await bot.archive.of(_GUILD_ID).suggest_speakers("", 1)
    with speaking(find_language(locale)):
        greeting = present_greeting(quoted[0].name if quoted else None)
    await bot.get_partial_messageable(channel_id).send(embed=greeting.embed)


def _take_turns(page: simcord.Preview) -> asyncio.Lock:
    """Return a lock that every action of the page holds.

    simcord refuses a click while the clock is being moved, and then every later one, because the
    page numbers its actions and simcord does not count refused ones. No public method waits.
    """
    turn = asyncio.Lock()
    act = page._action  # noqa: SLF001

    async def wait_and_act(context_id: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        async with turn:
            return await act(context_id, body)

    page._action = wait_and_act  # type: ignore[method-assign]  # noqa: SLF001
    return turn


async def _keep_time(world: simcord.Env, page: simcord.Preview, turn: asyncio.Lock) -> None:
    """Move the simulated clock with the wall clock, so that scheduled things happen.

    The page shows the effect of a click by itself, but shows what the bot posts on a schedule only
    after a refresh.
    """
    shown = 0
    while True:
        await asyncio.sleep(_TICK_SECONDS)
        try:
            async with turn:
                behind = (datetime.now(UTC) - world.now()).total_seconds()
                await world.advance_time(max(0.0, behind))
                posted = sum(_is_post(one.method, one.path) for one in world.http_requests)
                if posted != shown:
                    await page.refresh()
                    shown = posted
        except simcord.SetupError:
            continue  # the page is taking a picture; the next tick catches up
        except TimeoutError:
            _log.warning("The bot is busy; the preview's clock is behind")


def _is_post(method: str, path: str) -> bool:
    return method == "POST" and path.startswith("/channels/")


def _welcome(url: str) -> str:
    return (
        f"\nDateline is running in your browser, without Discord: {url}\n\n"
        "  Type / into the box to see the commands, for example /quote with speaker Raymond.\n"
        "  View as `member` or `moderator` with the switch; /reload is for moderators.\n"
        "  Ctrl-C ends it. With DISCORD_TOKEN in .env the bot starts on Discord instead.\n"
    )
