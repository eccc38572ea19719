"""The article's own words, sentence by sentence, each passage between marks taken as one token.

A sentence here is what an attribution may reach over. It differs from a sentence for display: in
`"This is great!" shouted Bob.` the passage and its attribution are one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.models.article import ParagraphKind, Span
from bot.parsing.structure.block_kinds import find_credit
from bot.parsing.words.cues import CUES, PHRASAL, Cue
from bot.parsing.words.lexicon import (
    COURTESY,
    DETERMINERS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    SUBORDINATORS,
    TITLE_NOUNS,
)
from bot.parsing.words.offices import mark_offices, restore_surnames
from bot.parsing.words.tokens import Tag, Token, tokenise

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.models.article import Paragraph
    from bot.parsing.document import Document
    from bot.parsing.marks.passages import Passage


@dataclass(slots=True)
class Line:
    """One sentence of the narration.

    `index` counts the lines of the article from 0, `block` the article's paragraphs of any kind;
    `first` marks the line that opens its block, `bare` one of nothing but passages and
    punctuation.
    """

    index: int
    block: int
    tokens: list[Token]
    first: bool
    bare: bool
    passages: list[int] = field(default_factory=list)

    @property
    def opens_with_quote(self) -> bool:
        """Tell whether a passage stands first."""
        return bool(self.tokens) and self.tokens[0].tag is Tag.QUOTE


@dataclass(frozen=True, slots=True)
class Narration:
    """All lines, the passages that they hold, and each passage's line."""

    text: str
    lines: tuple[Line, ...]
    passages: tuple[Passage, ...]
    line_of: tuple[int, ...]
    blocks: tuple[Paragraph, ...]


_NO_WORDS: Final = frozenset(
    (Tag.QUOTE, Tag.STOP, Tag.COMMA, Tag.DASH, Tag.COLON, Tag.SEMICOLON, Tag.OTHER)
)
# No grammar needs to look farther; it bounds the work on a text that is one endless line.
_LONGEST_LINE: Final = 250  # tokens
_MOST_PASSAGES: Final = 24
_TERMINAL: Final = frozenset(".?!…")
_TAG_WORDS: Final = 24  # the longest attribution behind "…!" that is looked for, in tokens
_OPENERS: Final = DETERMINERS | PREPOSITIONS | SUBORDINATORS | SUBJECT_PRONOUNS


def read_narration(document: Document, passages: Sequence[Passage]) -> Narration:
    """Split the narration of every block into lines."""
    lines: list[Line] = []
    line_of = [-1] * len(passages)
    blocks = list(_blocks(document, passages))
    restore_surnames(tokens for _, tokens in blocks)
    for block, tokens in blocks:
        for n, part in enumerate(_split(document.text, tokens, passages)):
            line = Line(
                len(lines), block, part, first=n == 0, bare=all(t.tag in _NO_WORDS for t in part)
            )
            line.passages += [token.passage for token in part if token.passage >= 0]
            for passage in line.passages:
                line_of[passage] = line.index
            lines.append(line)
    return Narration(
        document.text, tuple(lines), tuple(passages), tuple(line_of), document.paragraphs
    )


def _blocks(document: Document, passages: Sequence[Passage]) -> Iterator[tuple[int, list[Token]]]:
    """Yield the number of each block that tells or quotes something, with its tokens."""
    at = 0
    for block, paragraph in enumerate(document.paragraphs):
        held = []
        while at < len(passages) and passages[at].outer.start < paragraph.span.end:
            if passages[at].outer.start >= paragraph.span.start:
                held.append(at)
            at += 1
        if paragraph.kind is not ParagraphKind.FURNITURE or held:
            span = paragraph.span
            if paragraph.kind is ParagraphKind.CAPTION:
                # the photographer takes no part in the story
                span = Span(span.start, find_credit(document.text, span) or span.end)
            tokens = _tokens(document.text, span, passages, held)
            mark_offices(tokens)
            yield block, tokens


def _tokens(text: str, span: Span, passages: Sequence[Passage], held: Sequence[int]) -> list[Token]:
    tokens: list[Token] = []
    at = span.start
    for number in held:
        outer = passages[number].outer
        if outer.start > at:
            tokenise(text, at, outer.start, tokens, initial=_is_initial(text, tokens, passages))
        tokens.append(Token(Tag.QUOTE, outer.start, outer.end, "", "", number))
        if text[passages[number].span.end - 1] == ",":
            # American style sets the clause's comma inside the marks
            tokens.append(Token(Tag.COMMA, outer.end, outer.end, ",", ","))
        at = max(at, outer.end)
    if at < span.end:
        tokenise(text, at, span.end, tokens, initial=_is_initial(text, tokens, passages))
    return tokens


def _is_initial(text: str, tokens: Sequence[Token], passages: Sequence[Passage]) -> bool:
    return not tokens or (
        tokens[-1].tag is Tag.QUOTE and ends_sentence(text, passages[tokens[-1].passage])
    )


def ends_sentence(text: str, passage: Passage) -> bool:
    """Tell whether a passage's last words end a sentence."""
    end = passage.span.end
    while end > passage.span.start and text[end - 1] in "'’)] ":
        end -= 1
    return text[end - 1] in _TERMINAL


def _split(text: str, tokens: list[Token], passages: Sequence[Passage]) -> Iterator[list[Token]]:
    start = held = 0
    for end, (token, following) in enumerate(pairwise(tokens), start=1):
        tag = token.tag
        held += tag is Tag.QUOTE
        if (
            end - start >= _LONGEST_LINE
            or held >= _MOST_PASSAGES
            or (
                # at a glance first: most words end no line
                (tag in _ENDS or following.tag is Tag.QUOTE or token.text[-1:] == ".")
                and _is_boundary(text, tokens, end - 1, passages)
            )
        ):
            yield tokens[start:end]
            start, held = end, 0
    if start < len(tokens):
        yield tokens[start:]


_ENDS: Final = frozenset((Tag.STOP, Tag.QUOTE))


def _is_boundary(text: str, tokens: list[Token], i: int, passages: Sequence[Passage]) -> bool:
    token, following = tokens[i], tokens[i + 1]
    if token.tag is Tag.STOP:
        return following.tag not in _CLOSES_WITH and not following.text[:1].islower()
    if _is_line_end(text, token, following):
        return True
    if token.tag is Tag.QUOTE:
        if not ends_sentence(text, passages[token.passage]):
            return False
        if following.tag is Tag.QUOTE:
            return True
        if not following.text[:1].isupper():
            return False
        begins = following.tag in _BEGINS_SENTENCE and following.text != "I"
        return begins or not _is_attribution(text, tokens, i, passages)
    return (
        token.text.endswith(".")
        and len(token.text) > 2
        and token.lower not in TITLE_NOUNS  # "Adm. Per Nordahl"
        and token.lower not in COURTESY
        and following.lower in _OPENERS
        and following.text[:1].isupper()
        and following.text != "I"
    )


_CLOSES_WITH: Final = frozenset((Tag.STOP, Tag.CLOSE))
# "Q?" he answered: behind the words only a name keeps its capital inside the sentence.
_BEGINS_SENTENCE: Final = frozenset((Tag.PRONOUN, Tag.DETERMINER, Tag.POSSESSIVE))


def _is_line_end(text: str, token: Token, following: Token) -> bool:
    """Tell whether a line of the file ends here and a passage begins the next one."""
    return (
        following.tag is Tag.QUOTE
        and token.tag in _BEFORE_LINE_END
        and "\n" in text[token.end : following.start]
    )


_BEFORE_LINE_END: Final = frozenset((Tag.NAME, Tag.QUOTE, Tag.STOP, Tag.COLON))


def _is_attribution(text: str, tokens: list[Token], i: int, passages: Sequence[Passage]) -> bool:
    """Tell whether a short attribution follows the passage at `i`: "All the way!" Dawson shouted.

    Behind a full stop only a clause of nothing but name and verb is one, and only where the words
    are a sentence of their own: in 'Roe called it "late." Poe agreed.' they are Roe's.
    """
    span = passages[tokens[i].passage].span
    full_stop = text[span.start : span.end].rstrip("'’)] ").endswith(".")
    if full_stop and i and tokens[i - 1].tag not in _ENDS:
        return False
    seen_name = apposed = False
    for j in range(i + 1, min(i + 1 + _TAG_WORDS, len(tokens))):
        token = tokens[j]
        apposed = apposed or (seen_name and token.tag is Tag.COMMA)
        if is_speech_verb(tokens, j) and (seen_name or j == i + 1):
            return not full_stop or (
                j + 1 < len(tokens) and tokens[j + 1].tag in _ENDS and j - i <= 4
            )
        if token.tag not in _IN_TAG and not (apposed and token.tag in _IN_APPOSITION):
            return False
        seen_name = seen_name or token.tag in _NOUNS
    return False


_NOUNS: Final = frozenset((Tag.NAME, Tag.WORD, Tag.PRONOUN))
_IN_APPOSITION: Final = frozenset((Tag.PREPOSITION, Tag.CONJUNCTION, Tag.TO))
_IN_TAG: Final = _NOUNS | {Tag.DETERMINER, Tag.ADVERB, Tag.POSSESSIVE, Tag.COMMA, Tag.NUMBER}


def is_speech_verb(tokens: Sequence[Token], j: int) -> bool:
    """Tell whether the token is a verb that may stand between a speaker and a whole quotation."""
    token = tokens[j]
    if CUES.get(token.lower) in _SPOKEN:
        return token.tag is Tag.CUE
    followers = PHRASAL.get(token.lower)
    return followers is not None and j + 1 < len(tokens) and tokens[j + 1].lower in followers


_SPOKEN: Final = frozenset((Cue.SAY, Cue.MANNER))
