"""Opens the database and puts the queries on top of its engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from bot.models.database import DatabaseServer
from bot.models.share import WHOLE, Share
from bot.storage import contract
from bot.storage.queries import look_ups
from bot.storage.queries.alerts import AlertQueries
from bot.storage.queries.briefings import BriefingQueries
from bot.storage.queries.corrections import CorrectionQueries
from bot.storage.queries.deliveries import DeliveryQueries
from bot.storage.queries.feeds import FeedQueries
from bot.storage.queries.leases import LeaseQueries
from bot.storage.queries.library_own import OwnLibraryQueries
from bot.storage.queries.library_reader import LibraryQueries
from bot.storage.queries.library_writer import LoadingQueries
from bot.storage.queries.news import NewsQueries, NewsWriterQueries
from bot.storage.queries.server_data import ServerQueries
from bot.storage.queries.state import StateQueries
from bot.storage.queries.watches import WatchQueries
from bot.storage.sqlite.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.models.library import CitedQuotation, Scope, Speaker
    from bot.storage.engine import Engine
    from bot.storage.records import Generation

Answer = TypeVar("Answer")


async def open_storage(place: Path | DatabaseServer, share: Share = WHOLE) -> contract.Storage:
    """Open the database and bring its schema up to date; a missing file is created.

    Of what goes out by itself, it shows and changes that of the servers in `share` alone.

    Raises StorageError with a sentence that names the file or the server: it is no database or
    another program's, a newer Dateline wrote it, it cannot be written to or reached, or it is
    locked.
    """
    if isinstance(place, DatabaseServer):
        # Imported late, because the driver is an extra.
        from bot.storage.postgres import database  # noqa: PLC0415

        return _Storage(await database.Database.open(place), share)
    return _Storage(await Database.open(place), share)


async def open_leases(place: Path | DatabaseServer) -> contract.Leases:
    """Open the database for leases alone, on connections of their own. Raises StorageError."""
    if isinstance(place, DatabaseServer):
        from bot.storage.postgres import database  # noqa: PLC0415 - the driver is an extra

        return LeaseQueries(await database.Database.open(place, beside=True))
    return LeaseQueries(await Database.open(place))


class _Storage(contract.Storage):
    def __init__(self, engine: Engine, share: Share) -> None:
        self._engine = engine
        self.loading = LoadingQueries(engine)
        self.own = OwnLibraryQueries(engine)
        self.corrections = CorrectionQueries(engine)
        self.servers = ServerQueries(engine)
        self.state = StateQueries(engine)
        self.briefings = BriefingQueries(engine, share)
        self.deliveries = DeliveryQueries(engine, share)
        self.news = NewsWriterQueries(engine)
        self.feeds = FeedQueries(engine, share)
        self.watches = WatchQueries(engine)
        self.alerts = AlertQueries(engine, share)

    async def read_library(
        self,
        scope: Scope,
        question: Callable[[contract.LibraryReader], Answer],
        *,
        quick: bool = False,
    ) -> Answer:
        engine = self._engine
        return await engine.read(
            lambda snapshot: question(LibraryQueries(snapshot, scope, engine)), quick=quick
        )

    async def get_generation(self, scope: Scope) -> Generation:
        return await look_ups.get_generation(self._engine, scope)

    async def get_quoted(
        self, scope: Scope, known: Generation, speaker_id: int, *, count: int, limit: int
    ) -> tuple[Speaker, list[CitedQuotation]] | None:
        return await look_ups.get_quoted(self._engine, scope, known, (speaker_id, count), limit)

    async def read_news(
        self, scope: Scope, question: Callable[[contract.NewsReader], Answer]
    ) -> Answer:
        return await self._engine.read(lambda snapshot: question(NewsQueries(snapshot, scope)))

    async def try_out(self) -> None:
        await self._engine.try_out()

    async def close(self) -> None:
        await self._engine.close()
