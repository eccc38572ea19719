"""What members do during the soak, and what became of each thing that they did."""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.standin import commands
from tests.standin.interactions import DEADLINE, InteractionType
from tests.standin.world import MODERATOR, READER

if TYPE_CHECKING:
    from tests.standin.commands import OptionValue
    from tests.standin.interactions import Interaction, Scene
    from tests.standin.server import Standin

PATIENCE = 8.0  # seconds until an answer is given up: the last retry of a failed one is out by then
AROUND = 6.0  # seconds around a disturbance of the gateway in which an event may be lost or late


@dataclass(frozen=True, slots=True)
class Act:
    """Something a member does: a command, or typing into the option `focused`.

    `shows` stands in a right answer.
    """

    path: str
    options: dict[str, OptionValue]
    shows: str = ""
    focused: str | None = None


ACTS = (
    Act("quote", {"speaker": "Raymond"}, "John Raymond"),
    Act("quote", {"speaker": "Ra"}, "Raymond", focused="speaker"),
    Act("quote", {"speaker": "nobody of that name"}, "no quotation by"),
    Act("summary", {}, "¶"),
    Act("dates", {}, "¶"),
    Act("search", {"words": "space"}, "Space"),
    Act("search", {"words": "zzzz"}),
    Act("read", {}, "¶"),
    Act("speakers", {}, "Raymond"),
    Act("articles", {}),
    Act("summary", {"article": "spa"}, focused="article"),
    Act("about", {}),
)


@dataclass(slots=True)
class Tally:
    """How many acts ended in which way; what nothing explains is a failure."""

    ends: Counter[str] = field(default_factory=Counter)
    unexplained: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def note(self, end: str) -> None:
        """Count one end."""
        self.ends[end] += 1

    def fail(self, act: Act, what: str) -> None:
        """Note an end that nothing explains."""
        self.ends["unexplained"] += 1
        self.unexplained.append(f"/{act.path} {act.options}: {what}")


class Traffic:
    """Members of all servers who use the bot, and the times at which the gateway was disturbed."""

    def __init__(self, standin: Standin, seed: int) -> None:
        self._standin = standin
        self._random = random.Random(seed)
        self.tally = Tally()
        self.disturbed: list[float] = []  # instants of time.monotonic

    async def one(self) -> None:
        """Let some member do something, and note what became of it."""
        act = self._random.choice(ACTS)
        guild = self._random.choice([*self._standin.world.guilds.values()])
        await self.do(act, self._standin.scene(READER, guild), PATIENCE)

    async def moderate(self, act: Act, patience: float = 30.0) -> Interaction:
        """Let a moderator of the first server do something."""
        return await self.do(act, self._standin.scene(MODERATOR), patience)

    async def do(self, act: Act, scene: Scene, patience: float) -> Interaction:
        """Do something, wait for the answer, and note what became of it."""
        kind = InteractionType.AUTOCOMPLETE if act.focused else InteractionType.COMMAND
        data = commands.call(self._standin.world, scene, act.path, act.options, act.focused)
        asked = self._standin.open(kind, scene, data)
        listeners = await self._standin.gateway.dispatch("INTERACTION_CREATE", asked.event())
        try:
            async with asyncio.timeout(patience):
                await asked.answered.wait()
        except TimeoutError:
            self._note_silence(act, asked, listeners)
        else:
            self._note_answer(act, asked)
        return asked

    def _note_answer(self, act: Act, asked: Interaction) -> None:
        answers = [one["embeds"] or one["content"] for one in _messages(asked)]
        told = json.dumps([*answers, asked.choices], ensure_ascii=False)
        if len(answers) > 1:
            self.tally.fail(act, f"{len(answers)} answers: {told}")
        elif act.shows in told:
            self.tally.note("answered")
            self.tally.seconds.append(asked.seconds or 0.0)
        elif self._standin.rest.struck[asked.token]:
            self.tally.note("answered with a reference: a fault met the answer")
        else:
            self.tally.fail(act, f"a wrong answer: {told}")

    def _note_silence(self, act: Act, asked: Interaction, listeners: int) -> None:
        """Tell why somebody got no answer."""
        near = any(-AROUND < asked.started - at < 2 * AROUND for at in self.disturbed)
        if self._standin.rest.struck[asked.token]:
            self.tally.note("not answered: a fault met the answer")
        elif not listeners or near:
            self.tally.note("not answered: the gateway was down")
        else:
            self.tally.fail(act, f"no answer in {time.monotonic() - asked.started:.0f} s")

    def median_ms(self) -> float:
        """Return how long half of the answers took at most."""
        taken = sorted(self.tally.seconds)
        return 1000 * taken[len(taken) // 2] if taken else 0.0

    def late(self) -> int:
        """Count the answers that came so late that Discord would have refused them."""
        return sum(seconds > DEADLINE for seconds in self.tally.seconds)


def _messages(asked: Interaction) -> list[dict[str, object]]:
    return [one for one in (asked.original, *asked.followups) if one]
