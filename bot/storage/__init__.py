"""The only room that knows SQL."""

from bot.storage.queries.library_writer import Reading, StoredFile
from bot.storage.storage import Storage

__all__ = ["Reading", "Storage", "StoredFile"]
