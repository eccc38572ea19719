"""Values that storage takes and returns and that no other room defines."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from bot.models.alert import AlertDelivery, AlertTarget, Match
    from bot.models.article import Article, Paragraph
    from bot.models.briefing import Briefing, FailureReason, Slot
    from bot.models.library import ArticleHeading, Scope, SpeakerNames
    from bot.models.moderation import OwnText
    from bot.models.share import Fleet


@dataclass(frozen=True, slots=True)
class Generation:
    """The state of one scope's library; two are equal only if nothing changed in between.

    `scope` is the smallest scope that sees the same articles: seeds alone for a server that has
    nothing of its own, so that all such servers share what was computed.
    """

    scope: Scope
    seeds: int
    own: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One file, read: the article, the hash of the file's bytes, and the reader's version."""

    article: Article
    content_hash: bytes
    reader_version: int


@dataclass(frozen=True, slots=True)
class StoredFile:
    """The hash and the reader's version with which the library holds a file."""

    content_hash: bytes
    reader_version: int


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article with its whole text; the paragraphs' spans count from 0 in `text`."""

    heading: ArticleHeading
    text: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class BaseEdition:
    """The reading of an article that a server's corrections start from."""

    article_id: int
    edition_id: int
    slug: str
    own: OwnText
    title_derived: bool
    published_derived: bool


@dataclass(frozen=True, slots=True)
class KnownEntry:
    """An entry that a feed had before; `slug` is None if the filter passed it over.

    `content_hash` is of what the feed said last.
    """

    key: str
    link: str | None
    slug: str | None
    content_hash: bytes


@dataclass(frozen=True, slots=True)
class EntryRecord:
    """An entry as it is to be stored; without `own` and `reading` the filter passes it over.

    `known_as` is the key under which it was known if that changed. `silent` counts for a new entry.
    The slug in `reading` is ignored.
    """

    key: str
    link: str | None
    content_hash: bytes
    silent: bool
    own: OwnText | None = None
    reading: Reading | None = None
    excerpt: bool = False
    known_as: str | None = None


@dataclass(slots=True)
class EditionFacts:
    """What one edition says, as words, to be fingerprinted."""

    id: int
    article_id: int
    slug: str
    text: str
    told: list[tuple[str, ...]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Hashes of one edition: of its whole text, and of what a briefing shows of it."""

    edition_id: int
    slug: str
    text_hash: bytes
    told_hash: bytes


@dataclass(frozen=True, slots=True)
class QuotationPlace:
    """Where a quotation stands, its words, and its speaker (None if unknown)."""

    article_id: int
    slug: str
    number: int
    words: str
    speaker: str | None
    kind: str


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article that was seen for the first time, as one scope sees it."""

    news_number: int
    article_id: int
    edition_id: int


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What watches are compared with: one edition's sources, words and quoted speakers.

    The sources are the outlet and the title of the feed that brought the article. `title` and
    `text` are terms (`bot.storage.terms`) with single spaces between them. Speakers without a name
    ("an official") are left out: in another article they are somebody else.
    """

    edition_id: int
    article_id: int
    slug: str
    sources: tuple[str, ...]
    title: str
    text: str
    speakers: tuple[SpeakerNames, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One briefing's slots that are due now, and its next slot.

    A slot is its local day, its instant, and why it is skipped (None: it is sent).
    """

    briefing: Briefing
    slots: tuple[tuple[date, datetime, FailureReason | None], ...]
    next_day: date
    next_due_utc: datetime


@dataclass(frozen=True, slots=True)
class Claim:
    """Which process takes a slot, when, and until when no other process may take it."""

    owner: str
    now_utc: datetime
    lease_utc: datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """A post that is out; `flaw` is what it lacks."""

    message_id: int
    sent_utc: datetime
    flaw: FailureReason | None = None


class PostPart(StrEnum):
    """What a citation is in a briefing's post.

    After an article come its sentences, its quotation and its dates.
    """

    ARTICLE = "article"
    CHANGED_ARTICLE = "changed_article"  # an earlier form of it was told before
    SENTENCE = "sentence"
    QUOTATION = "quotation"
    DATE = "date"
    DAY_QUOTATION = "day_quotation"  # the quotation of the day
    ON_THIS_DAY = "on_this_day"
    UPCOMING = "upcoming"


@dataclass(frozen=True, slots=True)
class PostCitation:
    """A passage that a briefing's post cites.

    `words` are verbatim and began at `start` in the article's text. They are empty for an article
    itself, and once an own article was deleted.
    """

    part: PostPart
    slug: str
    start: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class PostRecord:
    """What a slot remembers of its post before it is sent.

    `more` counts the articles that the post has no room for.
    """

    news_mark: int
    quotation_key: str | None
    more: int
    citations: tuple[PostCitation, ...]


@dataclass(frozen=True, slots=True)
class SentPost:
    """A briefing's post that is out, with what it cites in the order of the post."""

    slot: Slot
    channel_id: int
    message_id: int
    more: int
    citations: tuple[PostCitation, ...]


@dataclass(frozen=True, slots=True)
class SentAlert:
    """A message of alerts that is out, and what it tells."""

    target: AlertTarget
    delivery: AlertDelivery
    matches: tuple[Match, ...]

    @property
    def channel_id(self) -> int:
        """Where the message is."""
        return self.delivery.channel_id or 0

    @property
    def message_id(self) -> int:
        """The message's id."""
        return self.delivery.message_id or 0


@dataclass(frozen=True, slots=True)
class Retry:
    """Why and when a slot is tried again, and whether its post must be looked for first."""

    reason: FailureReason
    detail: str
    next_try_utc: datetime
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Holder:
    """Who asks for a lease.

    `id` is new for each place that a process takes; `process` tells people which one it is; `seeds`
    is a digest of the seeds folder as that process sees it.
    """

    id: str
    process: str
    seeds: str


@dataclass(frozen=True, slots=True)
class Lease:
    """What a process holds now: a place, or, without a number, the lead of all processes."""

    place: int | None
    holder: str
    process: str
    seeds: str
    since_utc: datetime
    until_utc: datetime


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a database holds.

    `newest` is the newest schema that this program knows; `zones` are the briefings' time zones.
    `unreadable` names the tables with rows that this program cannot read and how many each has; it
    is empty for another schema. `fleet` and `leases` tell who holds places now, if any is held.
    """

    version: int
    newest: int
    articles: int
    briefings: int
    zones: tuple[str, ...]
    unreadable: tuple[tuple[str, int], ...] = ()
    fleet: Fleet | None = None
    leases: tuple[Lease, ...] = ()
