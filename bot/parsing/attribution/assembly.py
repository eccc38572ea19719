"""Quotations out of answers: one of several spans where its attribution splits it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.models.article import Basis, Quotation, QuotationKind
from bot.parsing.attribution.terms import Tie, is_term
from bot.parsing.narration import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.attribution.coreference import Discourse, Referent
    from bot.parsing.narration import Narration


@dataclass(slots=True)
class Answer:
    """What is known of one passage; `cued` where its own line names a source for it."""

    referent: Referent | None = None
    continued: bool = False
    cued: bool = False
    trailing: bool = False

    @property
    def tie(self) -> Tie:
        """How surely the passage is tied to its source."""
        if self.cued:
            return Tie.CUED
        return Tie.NONE if self.referent is None else Tie.LOOSE


def join(
    narration: Narration, discourse: Discourse, answers: Sequence[Answer]
) -> tuple[Quotation, ...]:
    """Make quotations of the passages, several spans of one where it is split."""
    found: list[Quotation] = []
    figures = discourse.people.figures
    last = -2
    for number, answer in enumerate(answers):
        if narration.line_of[number] < 0 or is_term(narration, number, answer.tie):
            continue
        span = narration.passages[number].span
        if found and last == number - 1 and _goes_on(narration, answers, number):
            previous = found.pop()
            found.append(
                Quotation(
                    previous.number,
                    (*previous.spans, span),
                    previous.kind,
                    previous.speaker,
                    previous.basis,
                    previous.mention,
                    previous.paragraph,
                )
            )
            last = number
            continue
        last = number
        speaker = None
        basis = Basis.NONE
        mention = None
        if answer.referent is not None:
            mention = answer.referent.mention
            if answer.referent.figure is not None:
                figure = figures[answer.referent.figure]
                figure.speaks = True
                speaker = figure.name
                basis = Basis.CONTINUED if answer.continued else answer.referent.basis
        line = narration.lines[narration.line_of[number]]
        found.append(
            Quotation(
                len(found) + 1,
                (span,),
                _kind(narration, number),
                speaker,
                basis,
                mention,
                narration.blocks[line.block].number,
            )
        )
    return tuple(found)


def _goes_on(narration: Narration, answers: Sequence[Answer], number: int) -> bool:
    """Tell whether a passage is the second half of the one before, split by its attribution."""
    line = narration.lines[narration.line_of[number]]
    before = narration.lines[narration.line_of[number - 1]]
    if line.block != before.block or not answers[number - 1].trailing:
        return False
    if answers[number].referent is not answers[number - 1].referent:
        return False
    return line.index == before.index or (line.bare and line.index == before.index + 1)


def _kind(narration: Narration, number: int) -> QuotationKind:
    """Tell a whole sentence from a phrase: it begins with a capital and ends or is attributed."""
    passage = narration.passages[number]
    words = passage.span.of(narration.text)
    first = next((c for c in words if c.isalnum()), "a")
    whole = not first.islower() and (
        ends_sentence(narration.text, passage) or words.rstrip().endswith((",", "—", "-"))
    )
    return QuotationKind.DIRECT if whole else QuotationKind.PARTIAL
