"""Articles, watches, and which of them match, by a rule that knows nothing of the bot's."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.models.alert import WatchCriteria

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

ARTICLES = 1000
OWN = 2  # articles that each server adds itself
SOURCES = ("Coast Wire", "Harbour Post", "Hill Gazette", "North Press", "River News")
_FIRST_NAMES = (
    "Anna",
    "Clara",
    "David",
    "Emma",
    "George",
    "Helen",
    "John",
    "Laura",
    "Mary",
    "Peter",
)
_STARTS = ("Ash", "Bel", "Carl", "Dun", "Fair", "Green", "Hol", "Kel", "Lang", "Mar")
_ENDS = ("bridge", "combe", "field", "ford", "ley", "mond", "ton", "wick", "wood", "worth")
_SYLLABLES = ("ba", "do", "fu", "ga", "ki", "lo", "mu", "ne", "po", "ru", "sa", "ti", "vo", "zu")

SPEAKERS = tuple(
    f"{first} {start}{end}" for first, start, end in itertools.product(_FIRST_NAMES, _STARTS, _ENDS)
)
TOPICS = tuple("".join(some) for some in itertools.product(_SYLLABLES, repeat=3))[:800]


@dataclass(frozen=True, slots=True)
class Story:
    """One article; `guild_id` is the only server that sees it, None for a seed."""

    number: int
    speaker: str
    topics: tuple[str, str]
    source: str
    guild_id: int | None = None

    @property
    def text(self) -> str:
        """Return the article as a file."""
        first, second = self.topics
        return (
            f"Report {self.number:05} is out\n\n"
            f"PORTHAVEN, March 3, 2026 ({self.source}) -- The council spoke of {first} on Tuesday "
            f"and put {second} off.\n\n"
            f"“We settle matter number {self.number} before the summer,” said {self.speaker}, a "
            "clerk of the council.\n"
        )


@dataclass(frozen=True, slots=True)
class MadeWatch:
    """One watch of a target in a server."""

    target: int
    guild_id: int
    criteria: WatchCriteria

    def fits(self, story: Story) -> bool:
        """Tell whether the article must bring an alert."""
        wanted = self.criteria
        return (
            story.guild_id in (None, self.guild_id)
            and wanted.speaker in (None, story.speaker)
            and (wanted.words is None or wanted.words in story.topics)
            and wanted.source in (None, story.source)
            and wanted.without not in story.topics
        )


def make_stories(chance: random.Random, guild_ids: list[int]) -> list[Story]:
    """Return the seeds, then each server's own articles."""
    owners = [None] * ARTICLES + [guild_id for guild_id in guild_ids for _ in range(OWN)]
    return [
        Story(
            number,
            chance.choice(SPEAKERS),
            (chance.choice(TOPICS), chance.choice(TOPICS)),
            chance.choice(SOURCES),
            owner,
        )
        for number, owner in enumerate(owners, 1)
    ]


def make_criteria(chance: random.Random) -> Iterator[WatchCriteria]:
    """Yield what is watched for: speakers, words, sources, and some of them together."""
    while True:
        speaker, topic = chance.choice(SPEAKERS), chance.choice(TOPICS)
        source, other = chance.choice(SOURCES), chance.choice(TOPICS)
        yield from (
            WatchCriteria(speaker=speaker),
            WatchCriteria(words=topic),
            WatchCriteria(speaker=speaker, without=topic),
            WatchCriteria(words=other, source=source),
            WatchCriteria(words=topic, without=other),
            WatchCriteria(speaker=speaker, source=source),
        )
