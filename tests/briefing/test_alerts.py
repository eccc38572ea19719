"""Alerts over a real database: each right one once, and none of another server's article."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answers.archive import Archive
from bot.briefing.alert_content import compose_alert, recompose_alert
from bot.briefing.failures import Undelivered
from bot.briefing.pace import Pace
from bot.models.alert import AlertPlace, Match, WatchCriteria
from bot.models.briefing import FailureReason
from bot.models.moderation import OwnText
from tests.briefing.office import open_office
from tests.building import as_reading, build_article

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.models.alert import AlertDelivery, Watch
    from bot.models.article import Article
    from tests.briefing.office import Office

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
UNHURRIED = Pace(per_second=1_000_000)
SERVERS = (71, 72, 73)
SPEAKERS = ("Ines Varga", "Olaf Berg", "Berg Olafson")
WORDS = ("harbour", "ferry", "crane")


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    (tmp_path / "seeds").mkdir()
    async with open_office(tmp_path / "a.db", tmp_path / "seeds", NEW_YEAR, UNHURRIED) as office:
        yield office


def made_article(slug: str, speaker: str, word: str) -> Article:
    return build_article(slug, f"[We wait for the {word}|{speaker}], they said.", title=slug)


@dataclass
class Trial:
    """One run: what was done, and which alerts that must bring."""

    office: Office
    right: Counter[tuple[int, str]] = field(default_factory=Counter)
    watches: dict[int, Watch] = field(default_factory=dict)
    number: int = 0

    def expect(self, slug: str, speaker: str, word: str, servers: set[int]) -> None:
        """Note who must get an article, by a rule of the test's own."""
        for watch in self.watches.values():
            wanted = watch.criteria
            if (
                watch.target.place.guild_id in servers
                and wanted.speaker in (None, speaker)
                and (wanted.words is None or wanted.words == word)
                and wanted.without != word
            ):
                self.right[watch.id, slug] += 1

    async def watch(self, guild_id: int, criteria: WatchCriteria, *, member: bool) -> None:
        self.number += 1
        place = (
            AlertPlace(guild_id, user_id=self.number)
            if member
            else AlertPlace(guild_id, channel_id=self.number)
        )
        watch = await self.office.watches.add(place, criteria)
        self.watches[watch.id] = watch

    async def add_seed(self, speaker: str, word: str) -> None:
        self.number += 1
        slug = f"seed-{self.number}"
        loading = self.office.storage.loading
        await loading.stage(slug, [as_reading(made_article(slug, speaker, word))])
        await loading.switch(slug, staged=1, vanished=())
        self.expect(slug, speaker, word, set(SERVERS))

    async def add_own(self, guild_id: int, speaker: str, word: str) -> None:
        article = made_article("own", speaker, word)
        slug = await self.office.storage.own.save_article(
            guild_id, OwnText(article.text), as_reading(article), now_utc=NEW_YEAR, most=99
        )
        assert slug
        self.expect(slug, speaker, word, {guild_id})

    async def list_told(self) -> Counter[tuple[int, str]]:
        """Return what each watch was told, by the messages; each is within its server."""
        told: Counter[tuple[int, str]] = Counter()
        for target, delivery, content in self.office.mailbox.messages:
            named = {item.article.slug for item in content.items}
            for slug in named:
                owner = slug.partition("/")[0]
                assert not owner.isdigit() or int(owner) == target.place.guild_id
            matches = await self.office.storage.alerts.list_matches(delivery.id)
            assert {one.slug for one in matches} == named
            assert {one.watch.target.id for one in matches} <= {target.id}
            told.update((one.watch.id, one.slug) for one in matches)
        return told


CRITERIA = st.builds(
    WatchCriteria,
    speaker=st.sampled_from([None, *SPEAKERS]),
    words=st.sampled_from([None, *WORDS]),
    without=st.sampled_from([None, None, *WORDS]),
    source=st.just("Yonhap"),
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["watch", "watch", "seed", "own", "own", "send", "crash"]),
        st.sampled_from(SERVERS),
        CRITERIA,
        st.sampled_from(SPEAKERS),
        st.sampled_from(WORDS),
    ),
    min_size=4,
    max_size=14,
)


@given(steps=STEPS)
@settings(max_examples=10, deadline=None)
async def test_every_watch_is_told_what_matches_once_and_nothing_of_other_servers(
    steps: list[tuple[str, int, WatchCriteria, str, str]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        seeds = Path(folder) / "seeds"
        seeds.mkdir()
        async with open_office(Path(folder) / "a.db", seeds, NEW_YEAR, UNHURRIED) as office:
            trial = Trial(office)
            for what, guild_id, criteria, speaker, word in steps:
                match what:
                    case "watch":
                        await trial.watch(guild_id, criteria, member=word != "crane")
                    case "seed":
                        await trial.add_seed(speaker, word)
                    case "own":
                        await trial.add_own(guild_id, speaker, word)
                    case "send":
                        await office.work()
                    case _:
                        await crash(office, random.Random(len(word)))
            office.clock.now += timedelta(minutes=5)
            await office.work()
            await office.later(minutes=5)
            assert await trial.list_told() == trial.right


async def crash(office: Office, chance: random.Random) -> None:
    """Let some messages be lost on the way, some after they were delivered."""
    deliver = office.mailbox.sending

    async def fail(_: AlertDelivery) -> None:
        if chance.random() < 0.5:
            raise Undelivered(FailureReason.UNREACHABLE, doubtful=True)
        if chance.random() < 0.5:
            raise ZeroDivisionError

    office.mailbox.sending = fail
    await office.work()
    office.mailbox.sending = deliver


async def test_member_gets_articles_that_come_while_a_message_waits_in_the_same_one(
    office: Office,
) -> None:
    trial = Trial(office)
    await trial.watch(71, WatchCriteria(source="Yonhap"), member=True)
    for slug in ("first", "second"):
        await trial.add_seed("Olaf Berg", slug)
        await office.dispatcher.alerts.match(office.clock())
    await office.work()
    (message,) = office.mailbox.messages
    assert len(message[2].items) == 2


async def test_old_alerts_are_forgotten_and_come_no_second_time(office: Office) -> None:
    trial = Trial(office)
    await trial.watch(71, WatchCriteria(source="Yonhap"), member=True)
    await trial.add_seed("Olaf Berg", "crane")
    await office.work()
    await office.later(days=31)
    exported = await office.storage.watches.export_member(1)
    assert (exported["alert"], exported["alert_delivery"]) == ([], [])
    await trial.add_seed("Olaf Berg", "ferry")
    await office.later(hours=1)
    assert [len(content.items) for _, _, content in office.mailbox.messages] == [1, 1]


async def test_alert_is_not_sent_a_day_late(office: Office) -> None:
    trial = Trial(office)
    await trial.watch(71, WatchCriteria(source="Yonhap"), member=True)
    await trial.add_seed("Olaf Berg", "crane")
    await office.dispatcher.alerts.match(office.clock())
    await office.later(hours=25)
    assert office.mailbox.messages == []
    assert await office.storage.alerts.list_open(office.clock(), limit=9) == []


async def test_name_that_is_ambiguous_means_whom_quote_means(office: Office) -> None:
    trial = Trial(office)
    await trial.watch(71, WatchCriteria(speaker="Berg"), member=True)
    await trial.add_seed("Berg Olafson", "crane")
    await office.work()
    # With an Olaf Berg in the library, “Berg” is the surname: /quote means him.
    await trial.add_seed("Olaf Berg", "ferry")
    await trial.add_seed("Berg Olafson", "harbour")
    await office.work()
    speakers = [
        {item.quotation.speaker for item in content.items if item.quotation}
        for _, _, content in office.mailbox.messages
    ]
    assert speakers == [{"Berg Olafson"}, {"Olaf Berg"}]


async def test_speaker_of_another_name_than_at_the_time_of_an_alert_is_still_quoted(
    office: Office,
) -> None:
    trial = Trial(office)
    await trial.watch(71, WatchCriteria(speaker="Olaf Berg"), member=True)
    await trial.watch(71, WatchCriteria(speaker="Ines Varga"), member=True)
    await trial.add_seed("Olaf Berg", "crane")
    berg, varga = trial.watches.values()
    (slug,) = {slug for _, slug in trial.right}
    told = [Match(berg, slug, "O. Berg"), Match(varga, slug, "Ines Varga")]
    answers = Archive(office.storage).of(71)
    content = await recompose_alert(office.storage, answers, 71, told)
    assert content is not None
    assert [one.not_quoted for one in content.items] == [("Ines Varga",)]
    # A new message tells of an article as it is.
    fresh = await compose_alert(office.storage, 71, told)
    assert fresh is not None
    assert [one.not_quoted for one in fresh.items] == [()]
