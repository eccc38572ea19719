"""Quotations out of answers: one of several spans where its attribution splits it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from bot.models.article import Basis, ParagraphKind, Quotation, QuotationKind
from bot.parsing.narration import ends_sentence
from bot.parsing.terms import Tie, is_term
from bot.parsing.terms.bearers import is_mute

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.models.article import Span
    from bot.parsing.attribution.discourse import Discourse, Referent
    from bot.parsing.narration import Narration


class Stage(Enum):
    """When a rule is asked, and what its finding means."""

    BESIDE = auto()  # looks at the passage's own line
    BEHIND = auto()  # likewise; the passage may go on behind the attribution
    LEFT = auto()  # asked at each phrase to the left; the nearest finding of any rule decides
    WEAK = auto()  # looks at the line, and finds no verb of speaking
    NEIGHBOUR = auto()  # looks at other lines, once all passages have been through the others
    HEADLINE = auto()  # looks at a headline, once the story's passages have their speakers


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of one passage: who speaks, by which rule, and the words that decided.

    A heading that `copies` a quotation of the story is none of its own.
    """

    referent: Referent | None = None
    rule: str | None = None
    cue: Span | None = None
    stage: Stage | None = None
    copies: bool = False

    @property
    def cued(self) -> bool:
        """Tell whether the passage's own line holds a verb of speaking or its like for it."""
        return self.stage in {Stage.BESIDE, Stage.BEHIND, Stage.LEFT}

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
        if narration.line_of[number] < 0 or answer.copies:
            continue
        if _names_something(narration, number, answer):
            continue
        span = narration.passages[number].span
        if found and last == number - 1 and _goes_on(narration, answers, number):
            found[-1] = replace(found[-1], spans=(*found[-1].spans, span))
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
                goes_on = answer.stage is Stage.NEIGHBOUR
                basis = Basis.CONTINUED if goes_on else answer.referent.basis
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
                answer.rule,
                answer.cue,
            )
        )
    return tuple(found)


def _names_something(narration: Narration, number: int, answer: Answer) -> bool:
    """Tell whether a passage is no quotation; those of a headline were chosen as quotations.

    A heading whose words somebody says below it is a quotation as well.
    """
    speaker = answer.referent.mention.of(narration.text) if answer.referent else ""
    if not is_term(narration, number, answer.tie, speaker):
        return False
    if answer.stage is Stage.HEADLINE and not is_mute(speaker):
        return False
    line = narration.lines[narration.line_of[number]]
    return narration.blocks[line.block].kind is not ParagraphKind.HEADLINE


def _goes_on(narration: Narration, answers: Sequence[Answer], number: int) -> bool:
    """Tell whether a passage is the second half of the one before, split by its attribution."""
    line = narration.lines[narration.line_of[number]]
    before = narration.lines[narration.line_of[number - 1]]
    if line.block != before.block or (answers[number - 1].stage is not Stage.BEHIND):
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
