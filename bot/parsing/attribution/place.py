"""Where a passage stands, as the attribution rules see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from bot.models.article import ParagraphKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.attribution.assembly import Answer
    from bot.parsing.attribution.discourse import Discourse, Referent
    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.grammar.subjects import Subject
    from bot.parsing.narration import Line, Narration
    from bot.parsing.words.tokens import Token


class Found(NamedTuple):
    """What a rule found: the speaker, None if nobody is named, and the words that decided."""

    referent: Referent | None
    cue: Span | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """One passage in its line.

    `tokens` and `phrases` are the line's. `number` is the passage's, from 0; `i` is its phrase in
    the line, -1 in a headline, which has no phrases. `answers` holds what is known of all passages
    so far.
    """

    narration: Narration
    discourse: Discourse
    answers: Sequence[Answer]
    line: Line
    tokens: Sequence[Token]
    phrases: Sequence[Phrase]
    number: int
    i: int

    @property
    def in_headline(self) -> bool:
        """Tell whether the passage stands in the headline."""
        return self.narration.blocks[self.line.block].kind is ParagraphKind.HEADLINE

    @property
    def is_heading(self) -> bool:
        """Tell whether the passage is all that a heading inside the story holds."""
        kind = self.narration.blocks[self.line.block].kind
        return kind is ParagraphKind.SUBHEAD and self.line.bare and len(self.line.passages) == 1

    @property
    def opens_sentence(self) -> bool:
        """Tell whether the passage begins with a capital, as a sentence does."""
        start = self.narration.passages[self.number].span.start
        return self.narration.text[start].isupper()

    @property
    def before(self) -> Line | None:
        """The line before, of any paragraph; captions between two paragraphs are passed over."""
        lines, blocks = self.narration.lines, self.narration.blocks
        at = self.line.index - 1
        if blocks[self.line.block].kind is ParagraphKind.BODY:
            while at > 0 and blocks[lines[at].block].kind is ParagraphKind.CAPTION:
                at -= 1
        return lines[at] if at >= 0 else None

    def subject(self, verb: int) -> Subject | None:
        """Return the subject of the verb phrase `verb`."""
        return self.discourse.subjects[self.line.index].get(verb)

    def referent(self, phrase: int) -> Referent | None:
        """Return who a noun phrase of the line means."""
        return self.discourse.referents[self.line.index].get(phrase)

    def spoken(self, verb: int) -> Found | None:
        """Return the subject of the verb phrase `verb` as the speaker, with the verb as the cue."""
        source = self.discourse.source(self.line, verb)
        return None if source is None else Found(source, self.words(verb))

    def words(self, phrase: int) -> Span:
        """Return where a phrase of the line stands in the text."""
        held = self.phrases[phrase]
        return Span(self.tokens[held.first].start, self.tokens[held.last].end)
