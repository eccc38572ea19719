"""What the library answers: headings, citations, pages of them, and what a load did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from bot.models.message import Message, template

if TYPE_CHECKING:
    from bot.models.article import Basis, ParagraphKind, PersonKind, QuotationKind, Span
    from bot.models.message import Days


# The audit log keeps the English line, and shows it in the reader's language.
COUNTS = template(
    "{added} added, {changed} changed, {removed} removed, {unchanged} unchanged, {refused} refused"
)
LONGEST_CHOSEN = 100  # characters of what a member can choose (Discord's limit)


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose library is asked: a server's, or the seeds alone where `guild_id` is None.

    A server sees the seeds that it has not hidden, and its own articles.
    """

    guild_id: int | None


SEEDS_ALONE = Scope(None)


@dataclass(frozen=True, slots=True)
class ArticleHeading:
    """What names a stored article.

    `id` stays the same for a slug as long as the article is in the library and is never given
    to another one; `revision` counts from 1 and rises whenever the text is replaced, so that
    offsets which somebody still holds (in a button) are known to be stale. `own` marks an
    article that a server's moderators added; only that server sees it. `source` is the outlet
    or agency, `link` the original's address. `published_derived` marks a day whose year the
    reader worked out, `excerpt` a part of the original, which cannot be read as a whole.
    """

    id: int
    revision: int
    slug: str
    title: str
    title_derived: bool
    published: date | None
    source: str | None
    own: bool = False
    link: str | None = None
    published_derived: bool = False
    excerpt: bool = False

    @property
    def key(self) -> str:
        """Return what stands for the slug if it is too long to be chosen."""
        return self.slug if len(self.slug) <= LONGEST_CHOSEN else f"#{self.id}"


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

    @property
    def digest(self) -> int:
        """Return a number that stands for the words, whatever becomes of the text around them."""
        words = " ".join(" ".join(self.texts).split())
        hashed = blake2b(words.encode("utf-8", "surrogatepass"), digest_size=6)
        return int.from_bytes(hashed.digest())


@dataclass(frozen=True, slots=True)
class CitedDate:
    """A key date of a stored article; the citation's span is that of the time expression."""

    text: str
    first_day: date
    last_day: date
    sentence: str
    event: str | None
    citation: Citation

    def is_coming(self, today: date) -> bool:
        """Tell whether the days come, or are not over.

        A month, a quarter or a year that began already is not coming: what happened in it may be
        over.
        """
        return self.last_day >= today and (self.first_day >= today or self.first_day.day != 1)


@dataclass(frozen=True, slots=True)
class SpeakerProfile:
    """What the library tells of a speaker.

    `roles` are as articles word them, each with the first and the last day of such an article
    (None for articles without a day), the latest role first. `sources` are the outlets that quote
    the speaker, each with the number of quotations, most first; "" stands for unknown ones. They
    are counted in the `counted` newest quotations. `newest` is the newest quotation; `said_before`
    tells whether the speaker said nearly the same another time.
    """

    speaker: Speaker
    roles: tuple[tuple[str, date | None, date | None], ...]
    sources: tuple[tuple[str, int], ...]
    articles: int
    counted: int
    newest: CitedQuotation
    said_before: bool


@dataclass(frozen=True, slots=True)
class AskedDays:
    """The days that a member asks about.

    With `every_year`, the month and day of `days.first` in all years before it. What is coming
    ends with `date.max`.
    """

    days: Days
    every_year: bool = False

    def holds(self, found: CitedDate) -> bool:
        """Tell whether a key date has one of the days."""
        first, last = self.days.first, self.days.last
        if last == date.max:
            return found.is_coming(first)
        if not self.every_year:
            return found.last_day >= first and found.first_day <= last
        is_same = (found.first_day.month, found.first_day.day) == (first.month, first.day)
        return is_same and found.first_day == found.last_day < first


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who is quoted in the library, over all articles.

    `id` is never given to another one. `role` is the latest role that an article words.
    `article` is the title of the only article that quotes a `DESCRIBED` one, None for others.
    `newest` is the newest article that quotes them; only lists of speakers tell it.
    """

    id: int
    name: str
    kind: PersonKind
    role: str | None
    quotations: int
    article: str | None = None
    newest: ArticleHeading | None = None


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
    """Some of a longer list: `items` begin at `offset`, counted from 0, of `total`.

    With `more`, counting stopped at `total`; no page lists what comes after it.
    """

    items: tuple[Item_co, ...]
    offset: int
    total: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not loaded, and why, in a sentence that says what to do."""

    file: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Note:
    """What a reader of a file should know: what was guessed in it or left out of it."""

    file: str
    sentence: Message


@dataclass(frozen=True, slots=True)
class LoadReport:
    """What a reload changed; the articles by title, the refused files by name.

    `alike` are pairs of titles: a new article, and one that tells the same in like words.
    `uncompared` new articles were too many to look for that. `withheld` are gone from the folder
    and kept, because they are more than half of all. `notes` are on files that were read this
    time. `skipped` names what lies in the folder and is no article: other files, folders.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int
    refused: tuple[Refusal, ...]
    alike: tuple[tuple[str, str], ...] = ()
    uncompared: int = 0
    withheld: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    skipped: tuple[str, ...] = ()

    @property
    def counts(self) -> Message:
        """Return how much of each there is, in a line."""
        return Message(
            COUNTS,
            {
                "added": len(self.added),
                "changed": len(self.changed),
                "removed": len(self.removed),
                "unchanged": self.unchanged,
                "refused": len(self.refused),
            },
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


class SuggestedSpeaker(NamedTuple):
    """A quoted speaker's name and number of quotations, for autocomplete."""

    name: str
    quotations: int


@dataclass(frozen=True, slots=True)
class SpeakerNames:
    """All forms of a quoted speaker's name in the library, to find who a typed text means.

    `quotations` counts those of the whole library.
    """

    id: int
    name: str
    surname: str | None
    aliases: tuple[str, ...]
    quotations: int
