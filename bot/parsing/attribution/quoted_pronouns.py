"""Who "he" or "she" beside a quotation means: nobody that its own words speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.attribution.third_persons import find_third_persons
from bot.parsing.grammar.clauses import INTRODUCES
from bot.parsing.grammar.phrases import Kind
from bot.parsing.words.cues import inflect

if TYPE_CHECKING:
    from bot.parsing.attribution.salience import Memory
    from bot.parsing.narration import Line, Narration
    from bot.parsing.people.entities import People


class QuotedPronouns:
    """The pronouns that stand beside quotations."""

    def __init__(self, narration: Narration, people: People, memory: Memory) -> None:
        self._narration = narration
        self._people = people
        self._memory = memory

    def stand_at(self, line: Line, i: int) -> bool:
        """Tell whether phrase `i` stands next to words: '"Q," he said', 'he said: "Q"'."""
        phrases = self._people.phrases[line.index]
        near = phrases[max(0, i - 2) : i + 5]
        return bool(line.passages) and any(phrase.kind is Kind.QUOTE for phrase in near)

    def speaker(self, line: Line, i: int, gender: str) -> int | None:
        """Return who "he" or "she" at phrase `i` means beside words: nobody they speak of."""
        memory = self._memory
        named, meant = self._spoken_of(line, gender)
        if self._goes_on(line, i):
            last = memory.spoke_last(line.index)
            if last is not None and last not in named and memory.may_be(last, gender):
                return last
        if self._verb_of(line, i).endswith("s"):  # the dead say nothing today
            named |= memory.dead
        named |= self._addressee(line, i)
        if (rival := self._rival(line, i, gender)) is not None:
            return rival if self._reports(line, rival, gender) else None
        memory.barred = named | meant
        figure = memory.most_salient(line.index, gender)
        if figure is None and meant:  # a pronoun in the words tells less surely than a name
            memory.barred = named
            figure = memory.most_salient(line.index, gender)
        memory.barred = _NOBODY
        return self._over_dependent(line, figure, meant)

    def _over_dependent(self, line: Line, figure: int | None, meant: frozenset[int]) -> int | None:
        """Return nobody where a relative of the one found has just acted and may speak of him.

        'Ed Roe left. His father, Al Roe, cried. "I miss him," he said.' The dead do not speak.
        """
        memory = self._memory
        acted = [n for n in meant & memory.dependents if memory.acted.get(n) == line.index - 1]
        if len(acted) != 1 or figure in {None, memory.spoke[0]}:
            return figure
        if memory.acted.get(figure, -1) >= line.index - 1:
            return figure
        return acted[0] if figure in memory.dead else None

    def _rival(self, line: Line, i: int, gender: str) -> int | None:
        """Return who acted just before a line whose words "he said" at phrase `i` reports.

        In 'Poe is "a liar", he said' a pronoun takes up no name in the clause that it reports
        (Chomsky's principle C). But news also tells so what Poe said of himself.
        """
        phrases, subject = self._people.phrases[line.index], self._people.named[line.index].get(0)
        tag = i - 1 if phrases[i - 1].kind is Kind.COMMA else i
        if subject is None or tag < _SHORTEST_REPORT or phrases[tag - 1].kind is not Kind.QUOTE:
            return None
        if phrases[tag - 2].kind in INTRODUCES:
            return None  # "Poe saw it differently: 'Q,' he said"
        self._memory.barred = frozenset((subject.figure,))
        figure = self._memory.most_salient(line.index, gender)
        self._memory.barred = _NOBODY
        near = figure is not None and self._memory.acted.get(figure, -1) >= line.index - _NEAR
        return figure if near else None

    def _reports(self, line: Line, rival: int, gender: str) -> bool:
        """Tell whether it is surely the rival who speaks of the subject of a line.

        The line tells how things are now, and its subject cannot be "he", or the rival has just
        spoken. 'Poe was "glad", he said' may be Poe's own report.
        """
        phrases, memory = self._people.phrases[line.index], self._memory
        verb = next((k for k, phrase in enumerate(phrases[:-1]) if phrase.kind is Kind.VERB), 0)
        word = line.tokens[phrases[verb].first].lower
        demands = word in _DEMANDS
        if not demands and (word == "was" or not word.endswith("s")):
            return False
        subject = self._people.figures[self._people.named[line.index][0].figure]
        if subject.gender is None and (demands or phrases[verb + 1].kind is Kind.NOUN):
            return True  # 'Poe Party needs a leader "soon", he said': perhaps a body
        other = not subject.is_person or subject.gender not in {None, gender}
        return other or memory.spoke_last(line.index) == rival

    def _goes_on(self, line: Line, i: int) -> bool:
        """Tell whether the verb of the subject at phrase `i` says that it speaks again: "added"."""
        return self._verb_of(line, i) in _GOES_ON

    def _verb_of(self, line: Line, i: int) -> str:
        """Return the verb of speaking right behind phrase `i`, empty where there is none."""
        verb = self._people.phrases[line.index][i + 1 : i + 2]
        return line.tokens[verb[0].cue].lower if verb and verb[0].cue >= 0 else ""

    def _addressee(self, line: Line, i: int) -> frozenset[int]:
        """Return who is told: '"Q," he told Roe'."""
        named = self._people.named[line.index].get(i + 2)
        verb = self._people.phrases[line.index][i + 1 : i + 2]
        if named is None or not verb or verb[0].kind is not Kind.VERB:
            return _NOBODY
        return frozenset((named.figure,))

    def _spoken_of(self, line: Line, gender: str) -> tuple[frozenset[int], frozenset[int]]:
        """Return the figures near that the words of a line name, and those that they may mean.

        Words that go on in the next line are among them. "He" in the words means somebody who
        came in as another's: 'His son Ed left. "I miss him," he said.'
        """
        narration, memory = self._narration, self._memory
        passages = list(line.passages)
        following = narration.lines[line.index + 1 : line.index + 2]
        passages += [
            n for ln in following if ln.bare and ln.block == line.block for n in ln.passages
        ]
        words = " ".join(narration.passages[n].span.of(narration.text) for n in passages)
        others = find_third_persons(words)
        if others is None:
            return _NOBODY, _NOBODY
        near = memory.recent()
        figures = [self._people.figures[n] for n in near]
        named = frozenset(
            n for n, figure in zip(near, figures, strict=True) if others.name(figure, figures)
        )
        meant = memory.dependents if gender in others.genders else _NOBODY
        if _OTHER[gender] in others.genders:  # whoever acted just now may be "he" in her words
            meant = meant | {
                n
                for n, figure in zip(near, figures, strict=True)
                if figure.gender is None and memory.acted.get(n) == line.index - 1
            }
        related = {n for n in memory.dependents if others.relate(self._people.figures[n])}
        return named, frozenset(meant | related)


_SHORTEST_REPORT: Final = 3  # phrases: a name, a verb and the words
_NEAR: Final = 2  # lines
_DEMANDS: Final = frozenset("must should".split())
_GOES_ON: Final = inflect("add continue conclude repeat")
_OTHER: Final = {"m": "f", "f": "m"}
_NOBODY: Final[frozenset[int]] = frozenset()
