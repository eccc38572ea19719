"""The composition root: connects the rooms to one bot, and closes them in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands
from discord.ext import commands, tasks

from bot.answers.archive import Archive
from bot.briefing.alert_posts import AlertRooms
from bot.briefing.alerts import Alerts
from bot.briefing.composer import Composer
from bot.briefing.dispatcher import Dispatcher
from bot.briefing.pace import Pace, Pacer
from bot.briefing.service import BriefingDesk
from bot.briefing.slots import BriefingRooms
from bot.briefing.watches import WatchDesk
from bot.client import replies
from bot.client.alert_courier import DiscordAlertCourier
from bot.client.answer_watch import RefusalGuard, watch_answers
from bot.client.attachments import fetch
from bot.client.card_studio import CardStudio
from bot.client.clock_skew import ClockCheck
from bot.client.courier import DiscordCourier
from bot.client.feed_reports import FeedReporter
from bot.client.greetings import Greeter
from bot.client.languages import ServerLanguages
from bot.client.lead import Lead
from bot.client.membership import Membership
from bot.client.place import Hold, guard_sockets
from bot.client.public_posts import PublicPosts
from bot.client.refused_forms import RefusedForms
from bot.client.requests import current_request
from bot.client.router import Router
from bot.client.server_changes import changed_guild
from bot.client.shards import Reconnects, Sessions
from bot.client.tree import CommandTree
from bot.library.audit_log import Journal
from bot.library.corrections.service import CorrectionDesk
from bot.library.feeds.operator_feeds import OperatorFeeds
from bot.library.feeds.pace import FeedPace
from bot.library.feeds.poller import FeedPoller
from bot.library.feeds.service import FeedDesk
from bot.library.loading import Library
from bot.library.own_articles import ArticleDesk
from bot.library.sources.web import WebClient
from bot.presentation.alerts import present_pause
from bot.presentation.custom_ids import Action, Verb
from bot.storage import open_storage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from yarl import URL

    from bot.storage.contract import Storage

    AnyCommand = app_commands.Command[Any, ..., Any] | app_commands.ContextMenu

    from bot.client.attachments import Fetch
    from bot.settings import Settings

_log = logging.getLogger(__name__)

EXTENSIONS = (
    "cogs.about",
    "cogs.article",
    "cogs.article_drafts",
    "cogs.articles",
    "cogs.briefing",
    "cogs.buttons",
    "cogs.corrections",
    "cogs.dates",
    "cogs.feeds",
    "cogs.help",
    "cogs.language",
    "cogs.log",
    "cogs.privacy",
    "cogs.quote",
    "cogs.read",
    "cogs.reload",
    "cogs.search",
    "cogs.sharing",
    "cogs.speakers",
    "cogs.summary",
    "cogs.verify",
    "cogs.watch",
)

# How long a stop waits for briefings that are being posted; the next start looks for the rest.
CLOSING_SECONDS = 10.0

# Warnings of libraries that only a bot with a voice needs.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


class DatelineBot(commands.Bot):
    """The bot; its rooms are open between `setup_hook` and `close`."""

    storage: Storage
    library: Library
    archive: Archive
    web: WebClient
    article_desk: ArticleDesk
    correction_desk: CorrectionDesk
    journal: Journal
    studio: CardStudio
    greeter: Greeter
    languages: ServerLanguages
    posts: PublicPosts
    dispatcher: Dispatcher
    desk: BriefingDesk
    watch_desk: WatchDesk
    _membership: Membership
    feed_poller: FeedPoller
    feed_desk: FeedDesk
    _operator_feeds: OperatorFeeds

    def __init__(
        self,
        settings: Settings,
        pace: Pace | None = None,
        fetch: Fetch = fetch,
        hold: Hold | None = None,
    ) -> None:
        """Make the bot for the servers of a hold, or for all.

        A `ShardedBot` holds `settings.shards` connections, or as many as asked, or those of a hold.
        """
        # Slash commands need the servers' names alone: no privileged intent, no message is read.
        intents = discord.Intents.none()
        intents.guilds = True
        self._clock = ClockCheck(discord.utils.utcnow, time.monotonic, self._ask_the_time)
        self.hold = hold or Hold()
        self._guard = RefusalGuard(processes=self.hold.share.processes)
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            tree_cls=CommandTree,
            # Nothing is ever looked up among messages, members or voice states.
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            http_trace=watch_answers(self._guard, self._clock.note, self.hold.check),
            shard_count=settings.shards or None,
        )
        guard_sockets(self.http, self.hold.check)
        self.settings = settings
        self.pace = pace or Pace()
        self.feed_pace = FeedPace()
        self.fetch = fetch
        self.router = Router()
        self.refused_forms = RefusedForms()
        self.router.register(self.refused_forms.show_again, Verb.FILL_IN_AGAIN)
        self.preparing = False
        self._recomputed = False
        self._opened = AsyncExitStack()

    async def setup_hook(self) -> None:
        """Open the rooms, fill an empty library, load the cogs and tell Discord the commands."""
        try:
            self.preparing = True
            self.storage = await open_storage(self.settings.place, self.hold.share)
            self._opened.push_async_callback(self.storage.close)
            self.archive = Archive(self.storage)
            self.languages = ServerLanguages(self, self.storage.servers)
            await self.languages.refresh()
            self.library = Library(self.storage, self.settings.seeds, self.archive)
            lead = Lead(self.hold, self.library, self.archive, self.tree)
            self._opened.callback(lead.close)
            await lead.load(self.settings.seeds if self.settings.watch else None)
            self._open_desks()
            self._open_feeds()
            self._open_briefings()
            for extension in EXTENSIONS:
                await self.load_extension(extension)
            await lead.tell_commands(self.storage.state)
        except BaseException:
            # An open database keeps the process alive, and `close` is not called without a start.
            await self._opened.aclose()
            raise
        finally:
            self.preparing = False

    def _open_desks(self) -> None:
        clock = discord.utils.utcnow
        self.web = WebClient(self.settings.fetch_allow)
        self._opened.push_async_callback(self.web.close)
        self.article_desk = ArticleDesk(self.storage, self.archive, clock, self.web)
        self.correction_desk = CorrectionDesk(self.storage, self.archive, clock)
        self.journal = Journal(self.storage, self._clock.earliest_now)
        self.studio = CardStudio()
        self._opened.push_async_callback(self.studio.close)
        self.greeter = Greeter(self.storage.servers, self.archive, self.languages, clock)
        self.posts = PublicPosts(
            self,
            self.storage,
            self.archive,
            self.languages,
            self._clock.earliest_now,
            studio=self.studio,
        )
        self._opened.push_async_callback(self.posts.write)
        self._write_posts.start()
        self._opened.callback(self._write_posts.cancel)

    def _open_feeds(self) -> None:
        """Start fetching what is due; the loop waits for the connection by itself."""
        clock = self._clock.earliest_now
        self._operator_feeds = OperatorFeeds(self.storage, self.settings.seeds)
        # Each process asks a host only as often as its share of the pace allows.
        gap = self.feed_pace.gap * self.hold.share.processes
        self.feed_poller = FeedPoller(
            self.storage,
            self.web,
            FeedReporter(self, self.languages),
            clock,
            replace(self.feed_pace, gap=gap),
            leads=lambda: self.hold.leads,
        )
        self._opened.push_async_callback(self.feed_poller.close)
        self.feed_desk = FeedDesk(self.storage, self.web, self.feed_poller, clock)
        self._fetch_feeds.change_interval(seconds=self.feed_pace.every.total_seconds())
        self._fetch_feeds.start()
        self._opened.callback(self._fetch_feeds.cancel)

    def _open_briefings(self) -> None:
        """Start posting what is due; the loop waits for the connection by itself."""
        composer = Composer(self.storage, self.archive)
        # simcord can move this clock; discord.py uses the same one.
        clock = discord.utils.utcnow
        courier = DiscordCourier(self, self._clock, self.languages)
        self._membership = Membership(self, self.storage, clock)
        pacer = Pacer(self.pace.per_second, self.hold.share.processes)
        alert_courier = DiscordAlertCourier(self, self.languages)
        alerts = Alerts(AlertRooms(self.storage, alert_courier, pacer.wait), self.archive)
        rooms = BriefingRooms(self.storage, composer, courier, self.pace.late_after)
        leads = lambda: self.hold.leads  # noqa: E731
        self.dispatcher = Dispatcher(rooms, alerts, clock, self.pace, pacer, leads=leads)
        self.desk = BriefingDesk(self.storage, composer, self.dispatcher, clock)
        self.watch_desk = WatchDesk(self.storage, self.archive, clock)
        self._post_briefings.change_interval(seconds=self.pace.every.total_seconds())
        self._post_briefings.start()
        self._opened.callback(self._post_briefings.cancel)

    async def connect(self, *, reconnect: bool = True) -> None:
        """Connect to Discord's gateway, once the token may begin as many sessions as that takes."""
        if needed := self._count_sessions():
            self.preparing = True
            try:
                await self._sessions.wait_for_sessions_left(needed)
            finally:
                self.preparing = False
        await super().connect(reconnect=reconnect)

    @cached_property
    def _sessions(self) -> Sessions:
        return Sessions(self._fetch_session_limits, self.hold.claim_identify)

    async def _fetch_session_limits(self) -> discord.SessionStartLimits:
        _, _, limits = await self.http.get_bot_gateway()
        return discord.SessionStartLimits(**limits)

    def _count_sessions(self) -> int:
        """Return how many sessions to ask for at the start, 0 to begin without asking."""
        return 0 if self.hold.is_alone else 1

    async def close(self) -> None:
        """Finish posting, leave Discord, then close the rooms in reverse."""
        self._post_briefings.cancel()
        if hasattr(self, "dispatcher"):
            # Without a place, nothing that waits can be sent.
            patience = CLOSING_SECONDS if self.hold.seconds_left > 0 else 0.0
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self.dispatcher.settle()
        await super().close()
        await self._opened.aclose()

    def dispatch(self, event_name: str, /, *args: object, **kwargs: object) -> None:
        """Pass an event to its listeners.

        Every listener takes a task, so events that come with every command have no listener: the
        command tree gets commands, and the rest is handled here.
        """
        match event_name, args:
            case (("connect" | "resumed"), ()):
                _heed_cancelling()
                super().dispatch(event_name)
            case "interaction", (discord.Interaction() as interaction,):
                if "custom_id" in dict(interaction.data or {}):
                    super().dispatch(event_name, interaction)
            case "app_command_completion", (
                discord.Interaction() as interaction,
                app_commands.Command() | app_commands.ContextMenu() as command,
            ):
                _log_answered(command)
                if interaction.user.id in self.dispatcher.alerts.untold:
                    super().dispatch("paused_watcher", interaction)
            case "public_reply", (
                discord.Interaction(guild_id=int(guild), channel_id=int(channel)),
                int(message),
                Action() as action,
            ):
                self.posts.note(guild, channel, message, action)
            case _:
                changed = changed_guild(event_name, args)
                if changed and hasattr(self, "dispatcher"):
                    self.dispatcher.note_change(changed)
                super().dispatch(event_name, *args, **kwargs)

    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Answer buttons, menus and forms."""
        await self.router.on_interaction(interaction)

    async def on_paused_watcher(self, interaction: discord.Interaction) -> None:
        """Tell a member once, after a command, that direct messages could not be sent."""
        self.dispatcher.alerts.untold.discard(interaction.user.id)
        await replies.send_private(interaction, present_pause())
        await self.storage.alerts.mark_told(interaction.user.id)

    async def _ask_the_time(self) -> None:
        """Make any request to Discord: every answer has its time."""
        await self.http.request(discord.http.Route("GET", "/gateway/bot"))

    @property
    def warnings(self) -> tuple[str, ...]:
        """Return what the operator has to fix so that posts go out."""
        return tuple(filter(None, (self._clock.warning, self._guard.warning())))

    stands_by = False

    @property
    def place(self) -> str:
        """Which place of several the bot holds, as a sentence; "" if it is alone."""
        return self.hold.describe()

    @property
    def shard_latencies(self) -> Mapping[int, float]:
        """For each shard the seconds from its last heartbeat to the answer."""
        return {0: self.latency}

    @property
    def last_pass_utc(self) -> datetime | None:
        """When the bot last looked for due briefings, None before the first time."""
        return self.dispatcher.last_pass_utc if hasattr(self, "dispatcher") else None

    @property
    def last_feeds_pass_utc(self) -> datetime | None:
        """When the bot last looked for due feeds, None before the first time."""
        return self.feed_poller.last_pass_utc if hasattr(self, "feed_poller") else None

    async def try_database(self) -> None:
        """Read, and take the write lock. Raises StorageError if that fails."""
        if hasattr(self, "storage") and not self.preparing:
            await self.storage.try_out()

    @tasks.loop(seconds=20)
    async def _write_posts(self) -> None:
        """Store the ids of public answers, many at a time."""
        try:
            await self.posts.write()
        except Exception:  # noqa: BLE001 - an exception would end the loop
            _log.exception("Public answers could not be stored; corrections will not update them")

    @tasks.loop()
    async def _post_briefings(self) -> None:
        """Look for due briefings; the next pass comes even after an error."""
        pause = self.pace.every
        try:
            if not self._recomputed:
                await self.dispatcher.recompute()
                self._recomputed = True
            await self._membership.update()
            await self.dispatcher.run_pass()
            pause = await self.dispatcher.pause()
        except Exception:  # noqa: BLE001 - an exception would end the loop
            _log.exception("A pass over the briefings failed; the next one follows")
        self._post_briefings.change_interval(seconds=pause.total_seconds())

    @tasks.loop()
    async def _fetch_feeds(self) -> None:
        """Look for due feeds; the next pass comes even after an error."""
        try:
            if self.hold.leads:
                await self._operator_feeds.update(self._clock.earliest_now())
            await self.feed_poller.run_pass()
        except Exception:  # noqa: BLE001 - an exception would end the loop
            _log.exception("A pass over the feeds failed; the next one follows")

    @_fetch_feeds.before_loop
    @_post_briefings.before_loop
    async def _until_connected(self) -> None:
        # Before that the channels are not known, so a missing permission could not be named.
        await self.wait_until_ready()


class ShardedBot(DatelineBot, commands.AutoShardedBot):
    """The same bot over several of Discord's gateway connections, in one process.

    It waits until every shard is ready, and asks Discord about a server that no shard shows, so it
    never takes a shard that is down for servers that are gone.
    """

    def __init__(
        self,
        settings: Settings,
        pace: Pace | None = None,
        fetch: Fetch = fetch,
        hold: Hold | None = None,
    ) -> None:
        """Make the bot with the shards of its hold, or with all."""
        super().__init__(settings, pace, fetch, hold)
        share = self.hold.share
        if not share.is_whole:
            self.shard_ids, self.shard_count = list(share.shard_ids), share.shards

    @property
    def shard_latencies(self) -> Mapping[int, float]:
        """For each shard the seconds from its last heartbeat to the answer."""
        return dict(self.latencies)

    @cached_property
    def _reconnects(self) -> Reconnects:
        return Reconnects(lambda: self._sessions.wait_for_sessions_left(1))

    def _count_sessions(self) -> int:
        """Return how many shards are opened, 1 if Discord says how many."""
        return len(self.shard_ids or ()) or self.shard_count or 1

    async def launch_shard(self, gateway: URL, shard_id: int, *, initial: bool = False) -> None:
        """Open a shard's connection, which comes back by itself from then on."""
        await self._sessions.wait_for_turn(shard_id, 0.0)
        await super().launch_shard(gateway, shard_id, initial=initial)
        if shard := self.get_shard(shard_id):
            self._reconnects.separate(shard)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait until Discord takes another session."""
        if self.hold.claim_identify:
            await self._sessions.wait_for_turn(shard_id or 0)
        else:
            await self._reconnects.wait_to_identify(initial=initial)

    async def close(self) -> None:
        """Close the bot, and end the shards' attempts to come back."""
        await super().close()
        await self._reconnects.close()


def _heed_cancelling() -> None:
    """End the task if it was cancelled at the very end of the handshake.

    On Python 3.11 `asyncio.wait_for`, which discord.py uses for the handshake, returns the result
    if both come at once, so that a stop would be lost (cpython issue 86296).
    """
    task = asyncio.current_task()
    if task and task.cancelling():
        raise asyncio.CancelledError


def _log_answered(command: AnyCommand) -> None:
    """Log that a command was answered, without who asked and what."""
    if request := current_request():
        _log.info("%s answered in %d ms", command.qualified_name, request.milliseconds)


def create_bot(
    settings: Settings,
    pace: Pace | None = None,
    fetch: Fetch = fetch,
    *,
    sharded: bool = False,
    hold: Hold | None = None,
) -> DatelineBot:
    """Make the bot without starting it: the same for a real server, the preview and every test.

    `fetch` reads attachments; a simulated Discord keeps them elsewhere. With `sharded`, Discord
    says how many connections it wants, unless the settings give a number. A `hold` limits the bot
    to its place among several processes.
    """
    several = hold is not None and not hold.share.is_whole
    kind = ShardedBot if sharded or several or settings.shards > 1 else DatelineBot
    return kind(settings, pace, fetch, hold)
