"""One article as the reader understands it.

Every offset counts Python characters (Unicode code points) from 0 in `Article.text`, which is the
text exactly as it was handed to the reader; an end is exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A slice of the article's text, from `start` up to but not including `end`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that the span covers in `text`."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the spans have a character in common."""
        return self.start < other.end and other.start < self.end


class ParagraphKind(StrEnum):
    """What a block of the file is; only `BODY` tells the story and has a number."""

    HEADLINE = "headline"
    BYLINE = "byline"
    CAPTION = "caption"
    SUBHEAD = "subhead"
    BODY = "body"
    FURNITURE = "furniture"  # "(END)", "Read more", e-mail lines, the header's `Key: value` lines


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of the article's text.

    `number` counts the body's paragraphs from 1, and is 0 for every other kind: it is what an
    answer cites as ¶3. The span leaves out white space around the block, a dateline and the
    header's field name.
    """

    number: int
    kind: ParagraphKind
    span: Span


class PersonKind(StrEnum):
    """What a speaker is."""

    PERSON = "person"
    ORGANISATION = "organisation"  # also a document that is quoted as a source
    DESCRIBED = "described"  # somebody without a name: "a senior official"; never merged


@dataclass(frozen=True, slots=True)
class Role:
    """A role as the article words it ("chief of the US Space Operations Command")."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or an organisation, that the article names.

    `name` is the fullest form without titles ("John Raymond"); `surname` is the part by which
    news refers to a person later ("Moon" for Moon Chung-in), None where it is no person.
    `aliases` are the other forms that stand in the text, as written, without repetition.
    """

    name: str
    kind: PersonKind
    surname: str | None = None
    roles: tuple[Role, ...] = ()
    aliases: tuple[str, ...] = ()


class QuotationKind(StrEnum):
    """How much of a sentence stands between the marks."""

    DIRECT = "direct"  # a sentence or more
    PARTIAL = "partial"  # a phrase inside a sentence


class Basis(StrEnum):
    """Why the reader attributes a quotation to its speaker."""

    NAMED = "named"  # the name stands beside the quotation
    TITLE = "title"  # "the general"
    PRONOUN = "pronoun"  # "he"
    CONTINUED = "continued"  # the quotation goes on from an attributed one
    NONE = "none"  # nobody is named, or the evidence is weak
    CORRECTED = "corrected"  # a moderator said so; the reader never does


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks that somebody said or wrote.

    `number` counts from 1 in the order of the text. `spans` leave the marks out; a quotation
    split around "she said" has two. `speaker` is the `Person.name` of one of the article's
    people, or None: unknown is an answer, a guess is not. `mention` covers the words beside the
    quotation that name its speaker ("the general"), also where they could not be resolved.
    `paragraph` is that of the first span. `rule` names the attribution rule that decided and
    `cue` covers the words by which it did ("said"); both are None where no rule did, and in what
    is read back from the library.
    """

    number: int
    spans: tuple[Span, ...]
    kind: QuotationKind
    speaker: str | None
    basis: Basis
    mention: Span | None
    paragraph: int
    rule: str | None = field(default=None, compare=False)
    cue: Span | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that stand for days.

    `value` is the TIMEX3 value of the words ("2020-11-23", "2020-Q4"); `first_day` and `last_day`
    are the days that it covers, both inclusive. Where two expressions tell a range ("from Friday to
    Sunday") and are key, the first has the days of both, and the second is not key. `sentence` is
    the one it stands in, `event` the words that tell what it dates, where found. `key` marks those
    that date an event which the article tells.
    """

    span: Span
    value: str
    first_day: date
    last_day: date
    key: bool
    sentence: Span
    event: Span | None
    paragraph: int


@dataclass(frozen=True, slots=True)
class SummarySentence:
    """A sentence of the article that stands for the whole."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article, read.

    `slug` is the stem of the file's name. `title` is the headline or, where the file has none,
    is derived from the lead sentence (`title_derived`). `published` is None where neither the
    text nor the caller tells it; `published_derived` marks a day whose year the reader worked out.
    `source` is the agency or outlet that the source or the text names ("Yonhap"), `link` the
    address of the original.
    """

    slug: str
    text: str
    title: str
    title_derived: bool
    published: date | None
    source: str | None
    paragraphs: tuple[Paragraph, ...] = ()
    people: tuple[Person, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    time_expressions: tuple[TimeExpression, ...] = ()
    summary: tuple[SummarySentence, ...] = field(default=())
    published_derived: bool = False
    link: str | None = None
