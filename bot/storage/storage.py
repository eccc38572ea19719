"""Everything that the bot keeps, in one SQLite file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.storage.briefings import Briefings
from bot.storage.corrections import Corrections
from bot.storage.database import Database
from bot.storage.deliveries import Deliveries
from bot.storage.library_own import OwnLibraries
from bot.storage.library_reader import LibraryReader
from bot.storage.library_writer import LibraryWriter
from bot.storage.news import News, NewsReader
from bot.storage.server_data import ServerData
from bot.storage.state import State

if TYPE_CHECKING:
    from pathlib import Path

    from bot.models import Scope


class Storage:
    """The open database, one attribute for each subject.

    What articles tell is read within a scope alone: `library_of` answers questions about them,
    `news_of` what there is to tell. `loading` puts seeds in, `own` what is a server's own,
    `corrections` what it put right; `state` is what the bot remembers about itself. `briefings`
    are what servers set up, `deliveries` what became of each slot, `news` which forms of articles
    were seen. `servers` is all that is kept of one server.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.loading = LibraryWriter(database)
        self.own = OwnLibraries(database)
        self.corrections = Corrections(database)
        self.servers = ServerData(database)
        self.state = State(database)
        self.briefings = Briefings(database)
        self.deliveries = Deliveries(database)
        self.news = News(database)

    def library_of(self, scope: Scope) -> LibraryReader:
        """Return the library as that scope sees it."""
        return LibraryReader(self._database, scope)

    def news_of(self, scope: Scope) -> NewsReader:
        """Return the news as that scope sees them."""
        return NewsReader(self._database, scope)

    @classmethod
    async def open(cls, path: Path) -> Storage:
        """Open the database, which is made where there is none, with its schema up to date.

        Raises StorageError: not a database or another program's, written by a newer Dateline, in
        a folder that cannot be written to, locked. The sentence names the path.
        """
        return cls(await Database.open(path))

    async def try_out(self) -> None:
        """Read, and take the write lock; StorageError where that fails."""
        await self._database.try_out()

    async def close(self) -> None:
        """Close every connection; what is being written is finished first."""
        await self._database.close()
