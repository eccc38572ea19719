"""The bot on Discord."""

from bot.client.bot import create_bot

__all__ = ["create_bot"]
