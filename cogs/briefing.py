"""/briefing: daily posts, for moderators."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot.briefing.typed_times import parse_days, parse_time
from bot.briefing.zones import find_zone, load_zone, suggest_zones, zone_names
from bot.client import replies
from bot.client.channel_permissions import missing_permissions, missing_to_tell
from bot.client.permissions import check_moderator, is_moderator
from bot.errors import BadOrder
from bot.models.briefing import BriefingSettings, FirstPost, Slot, Timetable, WhenNothingNew
from bot.models.message import Channel as ChannelName
from bot.models.moderation import AuditAction
from bot.presentation import briefing_settings, briefings

if TYPE_CHECKING:
    from bot.briefing.service import BriefingDesk
    from bot.client.bot import DatelineBot
    from bot.library.audit_log import Journal
    from bot.models.briefing import Briefing

Channel = (
    discord.TextChannel
    | discord.Thread
    | discord.ForumChannel
    | discord.VoiceChannel
    | discord.StageChannel
)


class PlaceTransformer(app_commands.Transformer):
    """Where a briefing can be posted; media channels are left out, which hold no text."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """Return the kind of option."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """Return the kinds of channel that Discord offers."""
        kinds = discord.ChannelType
        threads = [kinds.news_thread, kinds.public_thread, kinds.private_thread]
        return [kinds.text, kinds.news, kinds.forum, kinds.voice, kinds.stage_voice, *threads]

    async def transform(
        self,
        _: discord.Interaction,
        value: app_commands.AppCommandChannel | app_commands.AppCommandThread,
        /,
    ) -> Channel:
        """Return the channel as the bot knows it; BadOrder where it is hidden from the bot."""
        place = value.resolve()
        if isinstance(place, Channel):
            return place
        channel = ChannelName(value.id, value.name)
        if isinstance(value, app_commands.AppCommandThread):
            raise BadOrder(
                "I cannot see {channel}: if it is archived, reopen it; if it is private, mention "
                "me in it.",
                channel=channel,
            )
        raise BadOrder("I cannot see {channel}: give me View Channel there.", channel=channel)


Place = app_commands.Transform[Channel, PlaceTransformer]
Typed = app_commands.Range[str, 1, 60]
EVERY_ONE = -1  # the choice of `remove` that means all of the server's briefings


@app_commands.guild_only
@app_commands.default_permissions(manage_guild=True)
class Briefings(commands.GroupCog, group_name="briefing", group_description="Daily posts"):
    """Setting up daily posts and seeing what became of them."""

    def __init__(self, desk: BriefingDesk, journal: Journal) -> None:
        self._journal = journal
        self._desk = desk
        super().__init__()

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let moderators alone through; `default_permissions` is a hint to Discord's client."""
        return await is_moderator(interaction)

    @app_commands.command(name="set", description="Post a briefing in a channel, every day")
    @app_commands.describe(
        channel="Where: a text channel, a thread, a forum or the chat of a voice channel",
        time="When, in local time: 09:00 or 9 pm",
        timezone="Of which place: type a city",
        days="On which days: weekdays, weekends, or Mon, Wed, Fri; else every day",
        role="Which role to ping; else nobody",
        quiet="What to post when nothing is new",
        first="What the first post shows",
        late="For how many hours after its time a post may still come",
        fallback="Where moderators are told of trouble; else in the system channel",
        tag="Which tag the posts bear; for a forum",
    )
    async def set_up(
        self,
        interaction: discord.Interaction[DatelineBot],
        channel: Place,
        time: Typed,
        timezone: Typed,
        days: Typed = "every day",
        role: discord.Role | None = None,
        quiet: Literal["quotation", "line", "silence"] = "quotation",
        first: Literal["latest", "quotation"] = "latest",
        late: app_commands.Range[int, 1, 12] = 6,
        fallback: discord.TextChannel | None = None,
        tag: Typed | None = None,
    ) -> None:
        """Check what the bot may do there, store the briefing and show its next times."""
        zone = find_zone(timezone)
        if zone is None:
            raise BadOrder(
                "I know no time zone “{timezone}”: type a city and choose a suggestion.",
                timezone=timezone,
            )
        chosen = _find_tag(channel, tag)
        _check_place(channel, role, chosen)
        _check_fallback(fallback)
        briefing = await self._desk.set_up(
            BriefingSettings(
                guild_id=channel.guild.id,
                channel_id=channel.id,
                timetable=Timetable(parse_time(time), zone, parse_days(days)),
                role_id=role.id if role else None,
                quiet=WhenNothingNew(quiet),
                opening=FirstPost(first),
                window=timedelta(hours=late),
                fallback_id=fallback.id if fallback else None,
                tag_id=chosen.id if chosen else None,
            )
        )
        await self._note(interaction, AuditAction.BRIEFING_SET, f"#{channel.name}")
        await self._confirm(interaction, briefing)

    @set_up.autocomplete("timezone")
    async def suggest_timezones(
        self, _: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest IANA zones."""
        return [app_commands.Choice(name=zone, value=zone) for zone in suggest_zones(typed)]

    @set_up.autocomplete("tag")
    async def suggest_tags(
        self, interaction: discord.Interaction[DatelineBot], typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the tags of the forum that is chosen already."""
        chosen = getattr(interaction.namespace, "channel", None)
        forum = interaction.guild.get_channel(chosen.id) if interaction.guild and chosen else None
        tags = forum.available_tags if isinstance(forum, discord.ForumChannel) else []
        return [
            app_commands.Choice(name=tag.name, value=tag.name)
            for tag in tags
            if typed.casefold() in tag.name.casefold()
        ][:25]

    @app_commands.command(name="list", description="The briefings of this server")
    async def show_list(self, interaction: discord.Interaction[DatelineBot]) -> None:
        """Show the server's briefings."""
        known = await self._desk.list_briefings(_guild_id(interaction))
        listed = [(one, next(iter(self._desk.next_slots(one, 1)), None)) for one in known]
        await replies.send_private(interaction, briefing_settings.present_list(listed))

    @app_commands.command(description="What became of the last posts, and when the next one comes")
    async def status(
        self, interaction: discord.Interaction[DatelineBot], briefing: int | None = None
    ) -> None:
        """Show a briefing's last slots."""
        chosen = await self._desk.choose(_guild_id(interaction), briefing)
        name = chosen.order.timetable.zone
        zone = load_zone(name if name in zone_names() else "UTC")
        reply = briefing_settings.present_status(
            await self._desk.get_status(chosen), lambda instant: instant.astimezone(zone)
        )
        await replies.send_private(interaction, reply)

    @app_commands.command(description="See what would be posted now; only you see it")
    async def preview(
        self, interaction: discord.Interaction[DatelineBot], briefing: int | None = None
    ) -> None:
        """Show the next post to the moderator alone."""
        chosen = await self._desk.choose(_guild_id(interaction), briefing)
        content = await self._desk.preview(chosen)
        if content is None:
            reply = briefing_settings.present_done(
                "Preview", "Nothing is new, so nothing would be posted."
            )
            await replies.send_private(interaction, reply)
            return
        post = briefings.present_post(Slot(chosen.id, content.day), content)
        await replies.send_preview(interaction, post)

    @app_commands.command(description="Stop posting until it is resumed")
    async def pause(
        self, interaction: discord.Interaction[DatelineBot], briefing: int | None = None
    ) -> None:
        """Pause a briefing."""
        chosen = await self._desk.choose(_guild_id(interaction), briefing)
        await self._desk.pause(chosen)
        await self._note(interaction, AuditAction.BRIEFING_PAUSE)
        reply = briefing_settings.present_done("Paused", "Use /briefing resume to go on.")
        await replies.send_private(interaction, reply)

    @app_commands.command(description="Post again, from the next time on")
    async def resume(
        self, interaction: discord.Interaction[DatelineBot], briefing: int | None = None
    ) -> None:
        """Resume a briefing, if the bot may post there now."""
        chosen = await self._desk.choose(_guild_id(interaction), briefing)
        _check_again(interaction, chosen)
        resumed = await self._desk.resume(chosen)
        await self._note(interaction, AuditAction.BRIEFING_RESUME)
        await self._confirm(interaction, resumed)

    @app_commands.command(description="Delete a briefing and all that is known of it")
    async def remove(
        self, interaction: discord.Interaction[DatelineBot], briefing: int | None = None
    ) -> None:
        """Delete one briefing, or all of the server."""
        guild_id = _guild_id(interaction)
        if briefing == EVERY_ONE:
            gone = await self._desk.list_briefings(guild_id)
        else:
            gone = [await self._desk.choose(guild_id, briefing)]
        await self._desk.remove(*gone)
        await self._note(interaction, AuditAction.BRIEFING_REMOVE)
        reply = briefing_settings.present_done("Removed", "Nothing of it is kept.")
        await replies.send_private(interaction, reply)

    @app_commands.command(description="Post one more, right now")
    async def now(
        self, interaction: discord.Interaction[DatelineBot], briefing: int | None = None
    ) -> None:
        """Post beside the timetable, and tell what became of it."""
        chosen = await self._desk.choose(_guild_id(interaction), briefing)
        await interaction.response.defer(ephemeral=True, thinking=True)
        delivery = await self._desk.post_now(chosen)
        await self._note(interaction, AuditAction.BRIEFING_NOW)
        reply = briefing_settings.present_done(
            "Now", briefing_settings.delivery_sentence(chosen, delivery)
        )
        await replies.send_private(interaction, reply)

    async def _confirm(
        self, interaction: discord.Interaction[DatelineBot], briefing: Briefing
    ) -> None:
        guild, fallback_id = interaction.guild, briefing.order.fallback_id
        named = guild.get_channel(fallback_id) if guild and fallback_id else None
        place = named or (guild.system_channel if guild else None)
        reply = briefing_settings.present_set_up(
            briefing,
            self._desk.next_slots(briefing, 3),
            can_be_told=place is not None and not missing_to_tell(place),
        )
        await replies.send_private(interaction, reply)

    @status.autocomplete("briefing")
    @preview.autocomplete("briefing")
    @pause.autocomplete("briefing")
    @resume.autocomplete("briefing")
    @now.autocomplete("briefing")
    async def suggest_briefings(
        self, interaction: discord.Interaction[DatelineBot], _: str
    ) -> list[app_commands.Choice[int]]:
        """Suggest the server's briefings."""
        return await self._choices(interaction)

    @remove.autocomplete("briefing")
    async def suggest_removals(
        self, interaction: discord.Interaction[DatelineBot], _: str
    ) -> list[app_commands.Choice[int]]:
        """Suggest the server's briefings, and all of them."""
        choices = await self._choices(interaction)
        every_one = [app_commands.Choice(name="All of this server", value=EVERY_ONE)]
        return [*choices, *(every_one if choices else [])]

    async def _note(
        self, interaction: discord.Interaction[DatelineBot], deed: AuditAction, about: str = ""
    ) -> None:
        await self._journal.note(_guild_id(interaction), interaction.user.id, deed, about)

    async def _choices(
        self, interaction: discord.Interaction[DatelineBot]
    ) -> list[app_commands.Choice[int]]:
        """Return a choice for each briefing, to moderators alone: each names a channel."""
        try:
            guild_id = await check_moderator(interaction, "briefing")
        except app_commands.CheckFailure:
            return []  # an error would leave the list empty too, and be logged
        return [_choice(interaction, one) for one in await self._desk.list_briefings(guild_id)]


def _guild_id(interaction: discord.Interaction[DatelineBot]) -> int:
    if interaction.guild_id is None:
        raise app_commands.NoPrivateMessage
    return interaction.guild_id


def _choice(
    interaction: discord.Interaction[DatelineBot], briefing: Briefing
) -> app_commands.Choice[int]:
    place = _place(interaction, briefing)
    name = f"#{place.name}" if place else "a deleted channel"
    return app_commands.Choice(
        name=briefing_settings.choice_text(briefing, name), value=briefing.id
    )


def _place(
    interaction: discord.Interaction[DatelineBot], briefing: Briefing
) -> discord.abc.GuildChannel | discord.Thread | None:
    guild = interaction.guild
    return guild.get_channel_or_thread(briefing.order.channel_id) if guild else None


def _check_again(interaction: discord.Interaction[DatelineBot], briefing: Briefing) -> None:
    """Raise BadOrder where the briefing would only fail again."""
    place = _place(interaction, briefing)
    role_id = briefing.order.role_id
    role = interaction.guild.get_role(role_id) if interaction.guild and role_id else None
    if place is None:
        raise BadOrder(
            "I cannot see the briefing's channel: it was deleted or hidden from me, or its thread "
            "is archived. Use /briefing set with another channel."
        )
    tag_id = briefing.order.tag_id
    tag = place.get_tag(tag_id) if isinstance(place, discord.ForumChannel) and tag_id else None
    _check_place(place, role, tag)


def _find_tag(place: Channel, typed: str | None) -> discord.ForumTag | None:
    """Return the tag that is meant; BadOrder where the channel has none of that name."""
    if typed is None:
        return None
    tags = place.available_tags if isinstance(place, discord.ForumChannel) else []
    name = typed.strip().casefold()
    for tag in tags:
        if tag.name.casefold() == name:
            return tag
    raise BadOrder(
        "{channel} has no tag “{typed}”: choose one of the suggestions.",
        channel=ChannelName(place.id, place.name),
        typed=typed,
    )


def _check_place(
    place: discord.abc.GuildChannel | discord.Thread,
    role: discord.Role | None,
    tag: discord.ForumTag | None,
) -> None:
    """Raise BadOrder that names what the bot lacks to post there."""
    if role and role.is_default():
        raise BadOrder("A briefing cannot ping everybody: choose a role.")
    if place.guild.me and place.guild.me.is_timed_out():
        raise BadOrder("I am timed out in this server: end that first, or wait until it ends.")
    if isinstance(place, discord.ForumChannel) and place.flags.require_tag and tag is None:
        raise BadOrder("That forum requires a tag on every post: choose one in the option tag.")
    if isinstance(place, discord.Thread) and (place.locked or place.archived):
        raise BadOrder("That thread is archived or locked: reopen it first.")
    missing = missing_permissions(place, role)
    if missing:
        raise BadOrder(
            "I cannot post briefings in {channel} yet. There I need: {missing}.",
            channel=ChannelName(place.id, place.name),
            missing=tuple(missing),
        )


def _check_fallback(place: discord.TextChannel | None) -> None:
    """Raise BadOrder where the bot could not tell of trouble."""
    missing = missing_to_tell(place) if place else []
    if place and missing:
        raise BadOrder(
            "I cannot report problems in {channel} yet. There I need: {missing}.",
            channel=ChannelName(place.id, place.name),
            missing=tuple(missing),
        )


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Briefings(bot.desk, bot.journal))
