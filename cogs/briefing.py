"""/briefing: daily posts, for moderators."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Literal

import discord
from discord import app_commands
from discord.app_commands import Choice, locale_str
from discord.ext import commands

from bot.briefing.typed_times import EVERY_DAY, parse_days, parse_time
from bot.briefing.zones import parse_zone, suggest_zones
from bot.client import briefing_channels, replies
from bot.client.briefing_channels import Place, PlaceTransformer
from bot.client.languages import speak_to_all
from bot.client.permissions import check_moderator, guild_id_of, is_moderator
from bot.models.briefing import BriefingSettings, FirstPost, Slot, Timetable, WhenNothingNew
from bot.models.moderation import AuditAction
from bot.presentation import briefing_settings, briefings
from bot.presentation.messages import label, say
from bot.presentation.notices import present_outcome

if TYPE_CHECKING:
    from bot.briefing.service import BriefingDesk
    from bot.client.bot import DatelineBot
    from bot.library.audit_log import Journal
    from bot.models.briefing import Briefing

Interaction = discord.Interaction["DatelineBot"]
ChosenPlace = app_commands.Transform[Place, PlaceTransformer]
Typed = app_commands.Range[str, 1, 60]
EVERY_ONE = -1  # the choice of `remove` that means all of the server's briefings


@app_commands.guild_only
@app_commands.default_permissions(manage_guild=True)
class Briefings(
    commands.GroupCog, group_name="briefing", group_description=locale_str("Daily posts")
):
    """Sets up daily posts and shows what happened to them."""

    def __init__(self, desk: BriefingDesk, journal: Journal) -> None:
        self._journal = journal
        self._desk = desk
        super().__init__()

    async def interaction_check(self, interaction: discord.Interaction) -> bool:
        """Let only moderators through; `default_permissions` is a hint to Discord's client."""
        return await is_moderator(interaction)

    @app_commands.command(
        name="set", description=locale_str("Post a briefing in a channel, every day")
    )
    @app_commands.describe(
        channel=locale_str("Where: a text channel, a thread, a forum or a voice channel's chat"),
        time=locale_str("When, in local time: 09:00 or 9 pm"),
        timezone=locale_str("Local time of which place: type a city"),
        days=locale_str("On which days: weekdays, weekends, or Mon, Wed, Fri; else every day"),
        role=locale_str("Which role to ping; else nobody"),
        quiet=locale_str("What to post when nothing is new"),
        first=locale_str("What the first post shows"),
        late=locale_str("How many hours late a post may come"),
        fallback=locale_str("Where I report problems; else in the system channel"),
        tag=locale_str("The tag of the posts, in a forum"),
    )
    @app_commands.choices(
        quiet=[
            Choice(name=locale_str("quotation"), value="quotation"),
            Choice(name=locale_str("line"), value="line"),
            Choice(name=locale_str("silence"), value="silence"),
        ],
        first=[
            Choice(name=locale_str("latest"), value="latest"),
            Choice(name=locale_str("quotation"), value="quotation"),
        ],
    )
    async def set_up(
        self,
        interaction: Interaction,
        channel: ChosenPlace,
        time: Typed,
        timezone: Typed,
        days: Typed | None = None,
        role: discord.Role | None = None,
        quiet: Literal["quotation", "line", "silence"] = "quotation",
        first: Literal["latest", "quotation"] = "latest",
        late: app_commands.Range[int, 1, 12] = 6,
        fallback: discord.TextChannel | None = None,
        tag: Typed | None = None,
    ) -> None:
        """Check what the bot may do there, store the briefing and show its next times."""
        zone = parse_zone(timezone)
        chosen = briefing_channels.find_tag(channel, tag)
        briefing_channels.check_place(channel, role, chosen)
        briefing_channels.check_fallback(fallback)
        briefing = await self._desk.set_up(
            BriefingSettings(
                guild_id=channel.guild.id,
                channel_id=channel.id,
                timetable=Timetable(
                    parse_time(time), zone, parse_days(days) if days else EVERY_DAY
                ),
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
    async def suggest_timezones(self, _: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Suggest IANA zones."""
        return [app_commands.Choice(name=zone, value=zone) for zone in suggest_zones(typed)]

    @set_up.autocomplete("tag")
    async def suggest_tags(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest the tags of the forum that is chosen already."""
        return briefing_channels.tag_choices(interaction, typed)

    @app_commands.command(name="list", description=locale_str("The briefings of this server"))
    async def show_list(self, interaction: Interaction) -> None:
        """Show the server's briefings."""
        known = await self._desk.list_briefings(guild_id_of(interaction))
        listed = [(one, next(iter(self._desk.next_slots(one, 1)), None)) for one in known]
        await replies.send_private(interaction, briefing_settings.present_list(listed))

    @app_commands.command(
        description=locale_str("What happened to the last posts, and when the next one comes")
    )
    async def status(self, interaction: Interaction, briefing: int | None = None) -> None:
        """Show a briefing's last slots."""
        chosen = await self._desk.choose(guild_id_of(interaction), briefing)
        status = await self._desk.get_status(chosen)
        await replies.send_private(interaction, briefing_settings.present_status(status))

    @app_commands.command(description=locale_str("See what would be posted now; only you see it"))
    async def preview(self, interaction: Interaction, briefing: int | None = None) -> None:
        """Show the next post to the moderator alone."""
        chosen = await self._desk.choose(guild_id_of(interaction), briefing)
        content = await self._desk.preview(chosen)
        if content is None:
            told = say("Nothing is new, so nothing would be posted.")
            await replies.send_private(interaction, present_outcome(label("Preview"), told))
            return
        speak_to_all(interaction)
        post = briefings.present_post(Slot(chosen.id, content.day), content)
        await replies.send_preview(interaction, post)

    @app_commands.command(description=locale_str("Stop posting until somebody resumes it"))
    async def pause(self, interaction: Interaction, briefing: int | None = None) -> None:
        """Pause a briefing."""
        chosen = await self._desk.choose(guild_id_of(interaction), briefing)
        await self._desk.pause(chosen)
        await self._note(interaction, AuditAction.BRIEFING_PAUSE, _about(interaction, chosen))
        await replies.send_private(interaction, briefing_settings.present_paused(chosen))

    @app_commands.command(description=locale_str("Post again, from the next time on"))
    async def resume(self, interaction: Interaction, briefing: int | None = None) -> None:
        """Resume a briefing, if the bot may post there now."""
        chosen = await self._desk.choose(guild_id_of(interaction), briefing)
        briefing_channels.check_again(interaction.guild, chosen)
        resumed = await self._desk.resume(chosen)
        await self._note(interaction, AuditAction.BRIEFING_RESUME, _about(interaction, chosen))
        await self._confirm(interaction, resumed, resumed=True)

    @app_commands.command(description=locale_str("Delete a briefing and everything about it"))
    async def remove(self, interaction: Interaction, briefing: int | None = None) -> None:
        """Delete one briefing, or all of the server."""
        guild_id = guild_id_of(interaction)
        if briefing == EVERY_ONE:
            gone = await self._desk.list_briefings(guild_id)
        else:
            gone = [await self._desk.choose(guild_id, briefing)]
        await self._desk.remove(*gone)
        await self._note(interaction, AuditAction.BRIEFING_REMOVE, _about(interaction, *gone))
        await replies.send_private(interaction, briefing_settings.present_removed(gone))

    @app_commands.command(description=locale_str("Post one more, right now"))
    async def now(self, interaction: Interaction, briefing: int | None = None) -> None:
        """Post outside the timetable, and say what became of it."""
        chosen = await self._desk.choose(guild_id_of(interaction), briefing)
        await interaction.response.defer(ephemeral=True, thinking=True)
        delivery = await self._desk.post_now(chosen)
        await self._note(interaction, AuditAction.BRIEFING_NOW, _about(interaction, chosen))
        told = briefing_settings.delivery_sentence(chosen, delivery)
        await replies.send_private(interaction, present_outcome(label("Now"), told))

    async def _confirm(
        self, interaction: Interaction, briefing: Briefing, *, resumed: bool = False
    ) -> None:
        fallback_id = briefing.order.fallback_id
        reply = briefing_settings.present_set_up(
            briefing,
            self._desk.next_slots(briefing, 3),
            can_be_told=briefing_channels.can_be_told(interaction.guild, fallback_id),
            resumed=resumed,
        )
        await replies.send_private(interaction, reply)

    @status.autocomplete("briefing")
    @preview.autocomplete("briefing")
    @pause.autocomplete("briefing")
    @resume.autocomplete("briefing")
    @now.autocomplete("briefing")
    async def suggest_briefings(
        self, interaction: Interaction, _: str
    ) -> list[app_commands.Choice[int]]:
        """Suggest the server's briefings."""
        return await self._choices(interaction)

    @remove.autocomplete("briefing")
    async def suggest_removals(
        self, interaction: Interaction, _: str
    ) -> list[app_commands.Choice[int]]:
        """Suggest the server's briefings, and all of them."""
        choices = await self._choices(interaction)
        every_one = [
            app_commands.Choice(name=label("All briefings of this server"), value=EVERY_ONE)
        ]
        return [*choices, *(every_one if choices else [])]

    async def _note(self, interaction: Interaction, deed: AuditAction, about: str) -> None:
        await self._journal.note(guild_id_of(interaction), interaction.user.id, deed, about)

    async def _choices(self, interaction: Interaction) -> list[app_commands.Choice[int]]:
        """Return a choice for each briefing, to moderators alone: each names a channel."""
        try:
            guild_id = await check_moderator(interaction, "briefing")
        except app_commands.CheckFailure:
            return []  # an error would leave the list empty too, and be logged
        return [_choice(interaction, one) for one in await self._desk.list_briefings(guild_id)]


def _about(interaction: Interaction, *briefings: Briefing) -> str:
    """Return the channels of briefings for the log, as far as they still exist."""
    places = [briefing_channels.find_place(interaction.guild, one) for one in briefings]
    return ", ".join(dict.fromkeys(f"#{place.name}" for place in places if place))


def _choice(interaction: Interaction, briefing: Briefing) -> app_commands.Choice[int]:
    place = briefing_channels.find_place(interaction.guild, briefing)
    name = briefing_settings.choice_text(briefing, place.name if place else None)
    return app_commands.Choice(name=name, value=briefing.id)


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog."""
    await bot.add_cog(Briefings(bot.desk, bot.journal))
