"""/verify: whether somebody said these words, and who; also in a message's Apps menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands
from discord.app_commands import locale_str
from discord.ext import commands

from bot.answers.claims import find_claims, list_readings
from bot.client import replies
from bot.client.asked_claims import AskedClaims
from bot.client.autocomplete import suggest_speakers
from bot.client.button_replies import show
from bot.client.languages import reads_as_all, speak_to_all
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
    from bot.models.verification import Claim, Verification

Interaction = discord.Interaction["DatelineBot"]

MOST_CLAIMS = 5  # of a message, each of which is an answer of its own
LONGEST_TYPED = 2000
_VERBATIM = frozenset((Verdict.SAID, Verdict.SAID_BY_OTHER))


class Verify(commands.Cog):
    """Whether words were said. The words are neither stored nor logged."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._asked = AskedClaims()

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
        *wholes, claims = list_readings(words, speaker)
        for (whole,) in wholes:
            found = await self._archive.of(interaction.guild_id).verify(whole)
            if found.verdict in _VERBATIM:
                await self._tell(interaction, found)
                return
        await self._answer(interaction, claims)

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
        answers hold the asker's own words, so the asker must be one who may write here. These are
        copied from the private answer, or made again if that is in another language.
        """
        check_may_write(interaction)
        action, message = press.action.then(Verb.VERIFIED), interaction.message
        claim = self._asked.get(message.id if message else 0, discord.utils.utcnow())
        alike = reads_as_all(interaction)
        answers = self._archive.of(interaction.guild_id)
        speak_to_all(interaction)
        if action.numbers[0] in {Verdict.SAID, Verdict.WRITTEN}:
            reply = await show(answers, action)
        elif alike and message and message.embeds:
            reply = present_publicly(message, action)
        elif claim:
            reply = present_verification(await answers.verify(claim), public=True)
        else:
            raise StalePassage("I no longer have that answer: ask again.")
        await replies.send(interaction, reply)

    async def _answer(self, interaction: Interaction, claims: Sequence[Claim]) -> None:
        answers = self._archive.of(interaction.guild_id)
        asked = claims[:MOST_CLAIMS]
        for claim in asked:
            left = len(claims) - len(asked) if claim is asked[-1] else 0
            await self._tell(interaction, await answers.verify(claim), left=left)

    async def _tell(self, interaction: Interaction, found: Verification, *, left: int = 0) -> None:
        reply = present_verification(found, left=left)
        message_id = await replies.send_private(interaction, reply)
        if message_id and not reads_as_all(interaction):
            self._asked.note(message_id, found.claim, discord.utils.utcnow())


async def setup(bot: DatelineBot) -> None:
    """Hand the rooms to the cog, add the command in a message's menu, register the button."""
    cog = Verify(bot.archive)
    await bot.add_cog(cog)
    bot.tree.add_command(
        app_commands.ContextMenu(name=locale_str("Was this said?"), callback=cog.verify_message)
    )
    bot.router.register(cog.show_here, Verb.SHOW_HERE)
