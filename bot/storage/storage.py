"""Everything that the bot keeps, in one SQLite file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bot.storage.queries.briefings import Briefings
from bot.storage.queries.corrections import Corrections
from bot.storage.queries.deliveries import Deliveries
from bot.storage.queries.library_own import OwnLibraries
from bot.storage.queries.library_reader import LibraryReader
from bot.storage.queries.library_writer import LibraryWriter
from bot.storage.queries.news import News, NewsReader
from bot.storage.queries.server_data import ServerData
from bot.storage.queries.state import State
from bot.storage.sqlite.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.models.library import Scope

Answer = TypeVar("Answer")


class Storage:
    """The open database, one attribute for each subject.

    What articles tell is read within a scope alone, all that a question needs from one state:
    `read_library` for what they say, `read_news` for what there is to tell. `loading` puts seeds
    in, `own` what is a server's own, `corrections` what it put right; `state` is what the bot
    remembers about itself. `briefings` are what servers set up, `deliveries` what became of each
    slot, `news` which forms of articles were seen. `servers` is all that is kept of one server.
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

    async def read_library(
        self, scope: Scope, question: Callable[[LibraryReader], Answer], *, quick: bool = False
    ) -> Answer:
        """Return what `question`, called in a thread, makes of the library as the scope sees it.

        It is `quick` where all that it reads is found by an index: it waits for no long one then.
        """
        return await self._database.read(
            lambda snapshot: question(LibraryReader(snapshot, scope)), quick=quick
        )

    def data_version(self) -> int | None:
        """Return a number that changes with every commit of whatever program, None if unknown.

        It costs microseconds and does not wait.
        """
        return self._database.data_version()

    async def read_news(self, scope: Scope, question: Callable[[NewsReader], Answer]) -> Answer:
        """Return what `question`, called in a thread, makes of the news as the scope sees them."""
        return await self._database.read(lambda snapshot: question(NewsReader(snapshot, scope)))

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
