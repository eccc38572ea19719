"""Everything that the bot keeps. Other rooms import `contract` and `records`."""

from bot.storage.storage import open_leases, open_storage

__all__ = ["open_leases", "open_storage"]
