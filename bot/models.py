"""The frozen values that travel between rooms.

Every offset in this module counts Python characters (Unicode code points) from 0 in
`Article.text`, which is the text exactly as it was handed to the reader; an end is exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import date, datetime, time


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


class ParagraphKind(StrEnum):
    """What a block of the file is; only `BODY` tells the story and bears a number."""

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
    `paragraph` is that of the first span.
    """

    number: int
    spans: tuple[Span, ...]
    kind: QuotationKind
    speaker: str | None
    basis: Basis
    mention: Span | None
    paragraph: int


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that stand for days.

    `value` is the TIMEX3 value ("2020-11-23", "2020-Q4"); `first_day` and `last_day` are the days
    that it covers, both inclusive. `sentence` is the one it stands in, `event` the words that tell
    what it dates, where found. `key` marks those that date an event which the article tells.
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
    text nor the caller tells it. `source` is the agency or outlet that the text names ("Yonhap").
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


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose library is asked: a server's, or the seeds alone where `guild_id` is None.

    A server sees the seeds that it has not hidden, and its own articles.
    """

    guild_id: int | None


SEEDS_ALONE = Scope(None)


@dataclass(frozen=True, slots=True)
class OwnText:
    """An article's text as a moderator gave it; None is what the text itself tells."""

    text: str
    title: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A reading that a moderator looks at before it is saved; kept in memory alone.

    `own` is what was handed in, `article` what was read in it; `like` is the title of an article
    that tells the same already; the last `unread` characters are beyond what the reader reads.
    """

    id: int
    guild_id: int
    user_id: int
    own: OwnText
    article: Article
    like: str | None
    unread: int


@dataclass(frozen=True, slots=True)
class HiddenSeed:
    """A seed that a server does not see; `title` is None where there is no such seed now."""

    slug: str
    title: str | None


class Subject(StrEnum):
    """What a correction is about."""

    QUOTATION = "quotation"
    DATE = "date"


class Verdict(StrEnum):
    """What a correction says."""

    SPEAKER = "speaker"  # somebody else said it
    UNKNOWN = "unknown"  # nobody knows who said it
    DAY = "day"  # it means another day
    NONE = "none"  # it is no quotation, or no key date


@dataclass(frozen=True, slots=True)
class Place:
    """Where a correction belongs, also in a later form of the text.

    `words` are verbatim but for white space; `occurrence` counts those alike from 0.
    """

    subject: Subject
    words: str
    occurrence: int


@dataclass(frozen=True, slots=True)
class Correction:
    """What a server's moderators put right in one article; `value` is a name or an ISO day.

    `guild_id` 0 is the operator's, for all servers. `placed` is False where the words do not
    stand in the article as it is now; `title` is None where there is no such article.
    """

    id: int
    guild_id: int
    slug: str
    place: Place
    verdict: Verdict
    value: str | None
    placed: bool = True
    title: str | None = None


class Deed(StrEnum):
    """What a moderator did."""

    ADD = "added an article"
    REMOVE = "removed an article"
    HIDE = "hid an article"
    RESTORE = "restored an article"
    CORRECT = "corrected"
    TAKE_BACK = "took a correction back"
    RELOAD = "reloaded the articles"
    BRIEFING_SET = "set a briefing"
    BRIEFING_PAUSE = "paused a briefing"
    BRIEFING_RESUME = "resumed a briefing"
    BRIEFING_REMOVE = "removed briefings"
    BRIEFING_NOW = "posted a briefing"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """Who did what, and to what, in one server."""

    user_id: int
    made_utc: datetime
    deed: Deed
    about: str


@dataclass(frozen=True, slots=True)
class ShownPost:
    """A message of the bot's that everybody in a server could read, and what shows it again."""

    guild_id: int
    channel_id: int
    message_id: int
    action: str


@dataclass(frozen=True, slots=True)
class ArticleHeading:
    """What names a stored article.

    `id` stays the same for a slug as long as the article is in the library and is never given to
    another one; `revision` counts from 1 and rises whenever the text is replaced, so that offsets
    which somebody still holds (in a button) are known to be stale. `own` marks an article that
    a server's moderators added; only that server sees it.
    """

    id: int
    revision: int
    slug: str
    title: str
    title_derived: bool
    published: date | None
    source: str | None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """Where something stands: a span of a stored article, and the block that holds it."""

    article: ArticleHeading
    span: Span
    paragraph: int
    kind: ParagraphKind


@dataclass(frozen=True, slots=True)
class CitedSentence:
    """A sentence of a stored article, verbatim."""

    text: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class CitedQuotation:
    """A quotation of a stored article; `texts` are its spans' words, verbatim.

    The citation's span runs from the first span's start to the last one's end. `role` is a role
    of the speaker as this article words it, `mention` the words beside the quotation.
    """

    texts: tuple[str, ...]
    kind: QuotationKind
    speaker: str | None
    role: str | None
    basis: Basis
    mention: str | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class CitedDate:
    """A key date of a stored article; the citation's span is that of the time expression."""

    text: str
    first_day: date
    last_day: date
    sentence: str
    event: str | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who is quoted in the library, over all articles.

    `id` is never given to another one. `role` is the latest role that an article words.
    `article` is the title of the only article that quotes a `DESCRIBED` one, None for others.
    """

    id: int
    name: str
    kind: PersonKind
    role: str | None
    quotations: int
    article: str | None = None


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """What `/summary` tells of one article; `speakers` count this article's quotations alone."""

    article: ArticleHeading
    sentences: tuple[CitedSentence, ...]
    speakers: tuple[Speaker, ...]
    unattributed: int
    dates: tuple[CitedDate, ...]


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """One paragraph of a stored article, whole, with what is cited of it.

    `passages` lie within `text`, counted from 0, in order; of a split quotation they are the parts.
    """

    article: ArticleHeading
    number: int
    kind: ParagraphKind
    text: str
    passages: tuple[Span, ...]


Item_co = TypeVar("Item_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Page(Generic[Item_co]):
    """Some of a longer list: `items` begin at `offset`, counted from 0, of `total`."""

    items: tuple[Item_co, ...]
    offset: int
    total: int


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not loaded, and why, in a sentence that says what to do."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a reload changed; the articles by title, the refused files by name.

    `alike` are pairs of titles: a new article, and one that tells the same in like words.
    `uncompared` new articles were too many to look for that.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    refused: tuple[Refusal, ...]
    alike: tuple[tuple[str, str], ...] = ()
    uncompared: int = 0

    @property
    def counts(self) -> str:
        """Return how much of each there is, in a line."""
        return (
            f"{len(self.added)} added, {len(self.changed)} changed, {len(self.removed)} removed, "
            f"{self.unchanged} unchanged, {len(self.refused)} refused"
        )


@dataclass(frozen=True, slots=True)
class LibrarySize:
    """How much the library holds."""

    articles: int
    quotations: int
    speakers: int


@dataclass(frozen=True, slots=True)
class SearchHit:
    """The best paragraph of an article that a search found.

    `text` is a verbatim part of the paragraph and `matches` lie within it, counted from 0;
    `cut_before` and `cut_after` tell whether the paragraph goes on beyond it. The citation's span
    is that of the first match, or of `text` where only the title matched.
    """

    text: str
    matches: tuple[Span, ...]
    cut_before: bool
    cut_after: bool
    citation: Citation


@dataclass(frozen=True, slots=True)
class SpeakerNames:
    """All forms of a quoted speaker's name over the library, to tell whom a typed text means.

    `quotations` counts those of the whole library.
    """

    id: int
    name: str
    surname: str | None
    aliases: tuple[str, ...]
    quotations: int


class Quiet(StrEnum):
    """What a briefing posts on a day without news."""

    QUOTATION = "quotation"  # a quotation of the day, and what happened on this day
    LINE = "line"  # one line that there is nothing new
    SILENCE = "silence"


class Opening(StrEnum):
    """What a briefing's first post shows."""

    LATEST = "latest"  # the latest three articles
    QUOTATION = "quotation"  # a quotation of the day


class DeliveryStatus(StrEnum):
    """What became of a slot."""

    DUE = "due"
    CLAIMED = "claimed"  # a process is about to send it, or died while it did
    SENT = "sent"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNCERTAIN = "uncertain"  # perhaps sent, and nobody can look


class Reason(StrEnum):
    """Why a slot was not sent, or why a briefing is paused."""

    MODERATOR = "moderator"  # a moderator paused it
    PERMISSION = "permission"  # the detail names what is missing
    CHANNEL_GONE = "channel_gone"
    THREAD_CLOSED = "thread_closed"  # archived or locked
    KICKED = "kicked"  # the bot is not in the server
    UNREACHABLE = "unreachable"  # 5xx, a time-out, a cut connection: it may be out all the same
    RATE_LIMITED = "rate_limited"
    REFUSED = "refused"  # Discord took our message for malformed
    NOT_COMPOSED = "not_composed"  # an error of ours while the post was put together
    TOO_LATE = "too_late"  # the bot was down for longer than the late window
    NOTHING_NEW = "nothing_new"  # silence, as set
    HISTORY_CLOSED = "history_closed"  # it may be out, and the history must not be read


@dataclass(frozen=True, slots=True)
class Timetable:
    """When a briefing is due: wall time in an IANA zone, on weekdays (0 is Monday)."""

    local_time: time
    zone: str
    weekdays: frozenset[int]


@dataclass(frozen=True, slots=True)
class BriefingOrder:
    """What moderators ask for.

    `window` is how late a post may still go out. `fallback_id` is the channel in which they want
    to hear of trouble; None is the server's system channel.
    """

    guild_id: int
    channel_id: int
    timetable: Timetable
    role_id: int | None = None
    quiet: Quiet = Quiet.QUOTATION
    opening: Opening = Opening.LATEST
    window: timedelta = timedelta(hours=6)
    fallback_id: int | None = None


@dataclass(frozen=True, slots=True)
class Briefing:
    """A briefing as it stands.

    `paused` is None while it runs. `news_mark` is the number of the last news that it told;
    `opened` tells whether it has posted at all. `next_day` and `next_due_utc` are its next slot.
    """

    id: int
    order: BriefingOrder
    created_utc: datetime
    paused: Reason | None
    paused_detail: str
    news_mark: int
    opened: bool
    next_day: date
    next_due_utc: datetime


@dataclass(frozen=True, slots=True)
class Slot:
    """One briefing on one local date; `extra` counts the posts that a moderator asked for."""

    briefing_id: int
    day: date
    extra: int = 0

    @property
    def nonce(self) -> str:
        """Return what makes Discord drop a repetition; at most 25 characters (Discord's limit)."""
        return f"dl{self.briefing_id}-{self.day:%y%m%d}-{self.extra}"


@dataclass(frozen=True, slots=True)
class Delivery:
    """What became of a slot.

    `channel_id` and `message_id` say where the post is; `tried_utc` is the first instant at which
    it may have gone out; `doubtful` that it must be looked for before it is sent again.
    """

    id: int
    slot: Slot
    due_utc: datetime
    status: DeliveryStatus
    reason: Reason | None = None
    detail: str = ""
    attempts: int = 0
    doubtful: bool = False
    tried_utc: datetime | None = None
    channel_id: int | None = None
    message_id: int | None = None
    sent_utc: datetime | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that moderators have to know about a briefing; told once."""

    id: int
    briefing: Briefing
    day: date
    reason: Reason
    detail: str
    attempts: int

    @property
    def nonce(self) -> str:
        """Return what makes Discord drop a repetition."""
        return f"dln{self.id}"


@dataclass(frozen=True, slots=True)
class BriefingItem:
    """One article in a briefing; `changed` where an earlier form of it was told before."""

    summary: ArticleSummary
    changed: bool
    quotation: CitedQuotation | None


@dataclass(frozen=True, slots=True)
class BriefingContent:
    """What one post tells.

    `more` counts the articles that there was no room for. `quotation` with its paragraph stands
    where there is no news; nothing but `day` is set for a line that says so. `news_mark` and
    `quotation_key` are what the briefing remembers of it once it is out.
    """

    day: date
    items: tuple[BriefingItem, ...]
    more: int
    quotation: CitedQuotation | None
    paragraph: ParagraphView | None
    on_this_day: tuple[CitedDate, ...]
    upcoming: tuple[CitedDate, ...]
    news_mark: int
    quotation_key: str | None = None


class Change(StrEnum):
    """What a clock change does to a wall time."""

    NONE = "none"
    GAP = "gap"  # the wall time does not come on that date
    REPEAT = "repeat"  # it comes twice


@dataclass(frozen=True, slots=True)
class ClockChange:
    """A change of a zone's offset; `wall` is the local time at which the clocks are set."""

    at_utc: datetime
    wall: datetime
    shift: timedelta


@dataclass(frozen=True, slots=True)
class NextSlot:
    """A slot to come: the wall time it is posted at, and what a clock change does to it."""

    day: date
    due_local: datetime
    change: Change


@dataclass(frozen=True, slots=True)
class BriefingStatus:
    """What `/briefing status` tells; the deliveries' newest first.

    `change` is the zone's next clock change and what it does to the slot of its date; both are
    None where no change comes within a year.
    """

    briefing: Briefing
    deliveries: tuple[Delivery, ...]
    next_slot: NextSlot
    change: ClockChange | None
    slot_at_change: NextSlot | None
