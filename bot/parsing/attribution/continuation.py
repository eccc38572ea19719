"""Passages without a cue of their own go on from their neighbours.

The second half of a split quotation, a sentence of words behind another, a floating paragraph, a
signature on the line below.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.phrases import Kind
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.attribution.assembly import Answer
    from bot.parsing.attribution.coreference import Discourse, Referent
    from bot.parsing.narration import Line, Narration


class Continuation:
    """Answers for the passages of one article that no cue claims."""

    def __init__(self, narration: Narration, discourse: Discourse) -> None:
        self._narration = narration
        self._discourse = discourse
        self._phrases = discourse.people.phrases

    def apply(self, answers: Sequence[Answer]) -> None:
        """Let passages without a cue go on from their neighbours."""
        lines = self._narration.lines
        for line in lines:
            for number in line.passages:
                if answers[number].referent is not None or answers[number].cued:
                    continue
                source = self._neighbour(line, answers)
                if source is not None:
                    answers[number].referent = source
                    answers[number].continued = True

    def _neighbour(self, line: Line, answers: Sequence[Answer]) -> Referent | None:
        if (signer := self._signer(line)) is not None:
            return signer
        lines = self._narration.lines
        before = lines[line.index - 1] if line.index else None
        if before is not None and before.block == line.block:
            if before.passages and answers[before.passages[-1]].referent is not None:
                return answers[before.passages[-1]].referent
            return (
                self._following(line, answers)
                or self._speaking_subject(before)
                or self._paragraph_speaker(line, answers)
            )
        if (following := self._following(line, answers)) is not None:
            return following
        if before is not None and line.opens_with_quote:
            if before.tokens[-1].tag is Tag.COLON and not before.passages:
                return self._announcer(before)
            if before.passages and answers[before.passages[-1]].referent is not None:
                return answers[before.passages[-1]].referent
            return self._speaking_subject(before)
        return None

    def _signer(self, line: Line) -> Referent | None:
        """Return whose name stands in the line below a passage: "— Jane Roe, Leeds"."""
        lines = self._narration.lines
        if not line.bare or line.index + 1 >= len(lines):
            return None
        below = lines[line.index + 1]
        phrases = self._phrases[below.index]
        if below.passages or not below.first or not 0 < len(phrases) <= _LONGEST_SIGNATURE:
            return None
        if any(p.kind is Kind.VERB for p in phrases[:3]):
            return None
        start = below.tokens[0].start
        dashed = phrases[0].kind is Kind.DASH
        if not dashed and self._narration.text[max(0, start - 2) : start].strip() not in _DASHES:
            return None
        return self._discourse.referents[below.index].get(int(dashed))

    def _following(self, line: Line, answers: Sequence[Answer]) -> Referent | None:
        """Return the source of the passage that follows in the same block: "A." "B," she said."""
        if not line.bare:
            return None
        for later in self._narration.lines[line.index + 1 : line.index + 4]:
            if later.block != line.block or not later.opens_with_quote:
                return None
            answer = answers[later.passages[0]]
            if answer.cued:
                return answer.referent
        return None

    def _announcer(self, line: Line) -> Referent | None:
        """Return who speaks below a line that ends in a colon: "Roe made this comment:"."""
        for k in range(len(self._phrases[line.index]) - 1, -1, -1):
            referent = self._discourse.source(line, k)
            if referent is not None:
                return referent
        return self._discourse.referents[line.index].get(0)

    def _paragraph_speaker(self, line: Line, answers: Sequence[Answer]) -> Referent | None:
        """Return who spoke before in the paragraph of a line that is nothing but words."""
        if not line.bare:
            return None
        for i in range(line.index - 1, -1, -1):
            earlier = self._narration.lines[i]
            if earlier.block != line.block:
                return None
            if earlier.passages:
                return answers[earlier.passages[-1]].referent
        return None

    def _speaking_subject(self, line: Line) -> Referent | None:
        """Return the subject of the last verb of speaking in a line without a passage."""
        phrases = self._phrases[line.index]
        for k in range(len(phrases) - 1, -1, -1):
            if phrases[k].kind is Kind.VERB and phrases[k].cue >= 0:
                referent = self._discourse.source(line, k)
                if referent is not None:
                    return referent
        return None


_DASHES: Final = frozenset("-–—―")  # before a signature; a page may take it for a list's mark
_LONGEST_SIGNATURE: Final = 10  # phrases
