"""The command tree, and the one place that turns errors into sentences for members."""

from __future__ import annotations

import logging

import aiohttp
import discord
from discord import app_commands

from bot.client.answering import Answering
from bot.client.channel_permissions import permission_name
from bot.client.languages import speak_to_asker
from bot.client.refusals import is_settled
from bot.client.requests import begin_request, current_request
from bot.errors import DatelineError, NoAnswer
from bot.models.message import template
from bot.presentation.messages import say

_log = logging.getLogger(__name__)

# Shown if the error's own sentence is for the operator.
_TO_BE_FIXED = template(
    "I cannot do that right now: something on my side has to be fixed first. Tell the bot's "
    "operator the reference {reference}."
)
_UNEXPECTED = template(
    "Something went wrong on my side. Try again; if it keeps failing, tell the bot's operator "
    "the reference {reference}."
)


def _quiet_settled(record: logging.LogRecord) -> bool:
    """Log suggestions that came too late in one line at INFO.

    Members type on while suggestions are looked up, so it happens all the time; discord.py logs
    each as an error with its call stack and lets no handler see it.
    """
    error = record.exc_info[1] if isinstance(record.exc_info, tuple) else None
    while error and not isinstance(error, discord.HTTPException):
        error = error.__cause__
    if isinstance(error, discord.HTTPException) and is_settled(error):
        record.levelno, record.levelname = logging.INFO, logging.getLevelName(logging.INFO)
        record.msg = f"{record.getMessage()}: there is nobody to answer any more ({error})"
        record.args = record.exc_info = None
    return True


logging.getLogger(app_commands.tree.__name__).addFilter(_quiet_settled)


class CommandTree(app_commands.CommandTree[discord.Client]):
    """The command tree; its one error handler always answers the member."""

    def __init__(self, client: discord.Client) -> None:
        super().__init__(client)
        self.answering = Answering(tell_of_stop)

    async def interaction_check(self, interaction: discord.Interaction[discord.Client]) -> bool:
        """Let every command through unless the place is lost.

        This task logs its request and speaks its asker's language.
        """
        if not self.answering.begin(interaction):
            return False
        begin_request(interaction.id)
        speak_to_asker(interaction)
        return True

    async def on_error(
        self, interaction: discord.Interaction[discord.Client], error: app_commands.AppCommandError
    ) -> None:
        """Answer with a sentence."""
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        await answer_error(interaction, cause)


async def answer_error(interaction: discord.Interaction[discord.Client], error: Exception) -> None:
    """Tell only the member what went wrong and what to do.

    An error that is not the member's doing is logged; the member gets its reference in the log.
    """
    request = current_request() or begin_request(interaction.id)
    speak_to_asker(interaction)
    if isinstance(error, app_commands.TransformerError) and isinstance(error.__cause__, NoAnswer):
        error = error.__cause__
    asked = interaction.command.qualified_name if interaction.command else "A button or form"
    if isinstance(error, discord.HTTPException) and is_settled(error):
        _log.info("%s: there is nobody to answer any more (%s)", asked, error)
        return
    sentence = error_sentence(error)
    if sentence:
        kind = type(error).__name__
        _log.info("%s refused in %d ms: %s", asked, request.milliseconds, kind)
    else:
        _log.error("%s failed in %d ms", asked, request.milliseconds, exc_info=error)
        english = _TO_BE_FIXED if isinstance(error, DatelineError) else _UNEXPECTED
        sentence = say(english, reference=request.reference)
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, ephemeral=True)
        else:
            await interaction.response.send_message(sentence, ephemeral=True)
    except (discord.HTTPException, aiohttp.ClientError) as failure:
        if isinstance(failure, discord.HTTPException) and is_settled(failure):
            _log.info("An error's sentence came too late: %s", failure)
            return
        _log.warning("An error's sentence could not be delivered", exc_info=True)


async def tell_of_stop(interaction: discord.Interaction[discord.Client]) -> None:
    """Tell the member that the bot stops before an answer is finished."""
    stopped = NoAnswer(
        "I am being restarted and could not finish this. Look in a minute whether it was done; if "
        "not, try again."
    )
    await answer_error(interaction, stopped)


def error_sentence(error: Exception) -> str:
    """Return the sentence for the member as Markdown, "" if the error is not the member's doing."""
    match error:
        case NoAnswer():
            return say(error.message)
        case app_commands.NoPrivateMessage():
            return say("This command works only in a server.")
        case app_commands.MissingPermissions():
            needed = tuple(permission_name(name) for name in error.missing_permissions)
            return say(
                "This is for moderators: you need the permission {needed} in this server.",
                needed=needed,
            )
        case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
            return say("This command has changed: restart Discord (Ctrl+R) and type it again.")
        case app_commands.TransformerError():
            typed = str(error.value)
            return say("“{typed}” does not fit here: choose one of the suggestions.", typed=typed)
        case _:
            return ""
