"""/verify: whether somebody said these words, and who; also in a message's Apps menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.answers.claims import find_claims, read_claims
from bot.client import replies
from bot.client.autocomplete import suggest_speakers
from bot.client.button_replies import show
from bot.client.languages import speak_to_all
from bot.client.message_content import find_text
from bot.client.permissions import check_may_write
from bot.errors import StalePassage
from bot.models.verification import Verdict
from bot.presentation.custom_ids import Verb
from bot.presentation.verification import present_publicly, present_verification

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answers.archive import Archive
    from bot.client.bot import DatelineBot
    from bot.client.router import Press
    from bot.models.verification import Claim

Interaction = discord.Interaction["DatelineBot"]

MOST_CLAIMS = 5  # of a message, each of which is an answer of its own
LONGEST_TYPED = 2000


class Verify(commands.Cog):
    """Whether words were said. The words are neither stored nor logged."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @app_commands.command(description=locale_str("Did somebody say this, in these words, and who?"))
    @app_commands.describe(
        words=locale_str("The words that somebody is supposed to have said"),
        speaker=locale_str("Who is supposed to have said them"),
    )
    async def verify(
        self,
        interaction: Interaction,
        words: app_commands.Range[str, 1, LONGEST_TYPED],
        speaker: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Tell the asker alone whether the words were said."""
        await self._answer(interaction, read_claims(words, speaker))

    @verify.autocomplete("speaker")
    async def suggest_speakers(
        self, interaction: Interaction, typed: str
    ) -> list[app_commands.Choice[str]]:
        """Suggest speakers, with the number of their quotations."""
        return await suggest_speakers(self._archive.of(interaction.guild_id), typed)

    async def verify_message(self, interaction: Interaction, message: discord.Message) -> None:
        """Tell the asker alone whether what a message quotes was said."""
        await self._answer(interaction, find_claims(find_text(message)))

    async def show_here(self, interaction: Interaction, press: Press) -> None:
        """Show everybody the answer that the button stands under.

        What holds the library's words alone is made again, in the server's language. The other
        answers hold the asker's own words, so the asker must be one who may write here.
        """
        check_may_write(interaction)
        action = press.action.then(Verb.VERIFIED)
        if action.numbers[0] in {Verdict.SAID, Verdict.WRITTEN}:
            speak_to_all(interaction)
            reply = await show(self._archive.of(interaction.guild_id), action)
            await replies.send(interaction, reply)
        elif interaction.message and interaction.message.embeds:
            await replies.send(interaction, present_publicly(interaction.message, action))
        else:
            raise StalePassage("I no longer have that answer: ask again.")

    async def _answer(self, interaction: Interaction, claims: Sequence[Claim]) -> None:
        answers = self._archive.of(interaction.guild_id)
        asked = claims[:MOST_CLAIMS]
        for claim in asked:
            left = len(claims) - len(asked) if claim is asked[-1] else 0
            found = await answers.verify(claim)
            await replies.send_private(interaction, present_verification(found, left=left))


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog, add the command in a message's menu, register the button."""
    cog = Verify(bot.archive)
    await bot.add_cog(cog)
    bot.tree.add_command(
        app_commands.ContextMenu(name=locale_str("Was this said?"), callback=cog.verify_message)
    )
    bot.router.register(cog.show_here, Verb.SHOW_HERE)
