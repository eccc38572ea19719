"""The composition root: connects the rooms to one bot, and closes them in reverse."""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

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
from bot.client.attachments import fetch
from bot.client.card_studio import CardStudio
from bot.client.connection import ConnectedBot, ShardedConnection, bounded
from bot.client.courier import DiscordCourier
from bot.client.extensions import EXTENSIONS
from bot.client.feed_reports import FeedReporter
from bot.client.greetings import Greeter
from bot.client.languages import ServerLanguages
from bot.client.lead import Lead
from bot.client.membership import Membership
from bot.client.passes import BriefingPasses, FeedPasses, PostPasses
from bot.client.place import Hold
from bot.client.public_posts import PublicPosts
from bot.client.refused_forms import RefusedForms
from bot.client.requests import current_request
from bot.client.router import Router
from bot.client.server_changes import changed_guild
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
    from datetime import datetime

    from discord.ext import tasks

    from bot.storage.contract import Storage

    AnyCommand = app_commands.Command[Any, ..., Any] | app_commands.ContextMenu

    from bot.client.attachments import Fetch
    from bot.settings import Settings

_log = logging.getLogger(__name__)

# How long a stop waits for briefings that are being posted, of which the next start looks for the
# rest; and for the rooms, of which a database that does not answer keeps no process alive.
POSTING_SECONDS = 5.0
ROOMS_SECONDS = 3.5


class DatelineBot(ConnectedBot):
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
    feed_poller: FeedPoller
    feed_desk: FeedDesk

    def __init__(
        self,
        settings: Settings,
        pace: Pace | None = None,
        fetch: Fetch = fetch,
        hold: Hold | None = None,
    ) -> None:
        """Make the bot for the servers of a hold, or for all."""
        super().__init__(settings, hold or Hold())
        self.settings = settings
        self.pace = pace or Pace()
        self.feed_pace = FeedPace()
        self.fetch = fetch
        self.router = Router(self.answering)
        self.refused_forms = RefusedForms()
        self.router.register(self.refused_forms.show_again, Verb.FILL_IN_AGAIN)
        self.passes: dict[str, tasks.Loop[Any]] = {}
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
        self._begin("posts", PostPasses(self.posts).loop)

    def _open_feeds(self) -> None:
        """Start fetching what is due; the loop waits for the connection by itself."""
        clock = self._clock.earliest_now
        operator_feeds = OperatorFeeds(self.storage, self.settings.seeds)
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
        passes = FeedPasses(
            self.feed_poller, operator_feeds, self.hold, self._clock, self.wait_until_ready
        )
        self._begin("feeds", passes.loop)

    def _open_briefings(self) -> None:
        """Start posting what is due; the loop waits for the connection by itself."""
        composer = Composer(self.storage, self.archive)
        # simcord can move this clock; discord.py uses the same one.
        clock = discord.utils.utcnow
        courier = DiscordCourier(self, self._clock, self.languages)
        membership = Membership(self, self.storage, clock)
        pacer = Pacer(self.pace.per_second, self.hold.share.processes)
        alert_courier = DiscordAlertCourier(self, self.languages)
        alerts = Alerts(AlertRooms(self.storage, alert_courier, pacer.wait), self.archive)
        rooms = BriefingRooms(self.storage, composer, courier, self.pace.late_after)
        leads = lambda: self.hold.leads  # noqa: E731
        self.dispatcher = Dispatcher(rooms, alerts, clock, self.pace, pacer, leads=leads)
        self.desk = BriefingDesk(self.storage, composer, self.dispatcher, clock)
        self.watch_desk = WatchDesk(self.storage, self.archive, clock)
        passes = BriefingPasses(self.dispatcher, membership, self.wait_until_ready)
        self._begin("briefings", passes.loop)

    def _begin(self, name: str, loop: tasks.Loop[Any]) -> None:
        """Start regular passes, which end with the bot."""
        self.passes[name] = loop
        self._opened.callback(loop.cancel)
        loop.start()

    async def wind_down(self) -> None:
        """Begin no new pass, and finish posting."""
        for loop in self.passes.values():
            loop.cancel()
        if hasattr(self, "dispatcher"):
            # Without a place, nothing that waits can be sent.
            await self.dispatcher.finish(POSTING_SECONDS if self.hold.seconds_left > 0 else 0.0)

    async def close(self) -> None:
        """Finish what is under way, leave Discord, then close the rooms in reverse."""
        await super().close()
        await bounded("The rooms were not closed", ROOMS_SECONDS, self._opened.aclose())

    def dispatch(self, event_name: str, /, *args: object, **kwargs: object) -> None:
        """Pass an event to its listeners.

        Every listener takes a task, so events that come with every command have no listener: the
        command tree gets commands, and the rest is handled here.
        """
        match event_name, args:
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


def _log_answered(command: AnyCommand) -> None:
    """Log that a command was answered, without who asked and what."""
    if request := current_request():
        _log.info("%s answered in %d ms", command.qualified_name, request.milliseconds)


class ShardedBot(DatelineBot, ShardedConnection):
    """The same bot over several of Discord's gateway connections, in one process."""


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
