"""What other rooms may ask of storage and write to it, whatever the engine.

`read_library` and `read_news` run a question in a thread, on one state of the database, within one
scope. Everything else is a short call of its own. Every method may raise StorageError.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from bot.models.feed import FEED_ROOM

if TYPE_CHECKING:
    from collections.abc import (
        Callable,
        Collection,
        Container,
        Iterable,
        Iterator,
        Mapping,
        Sequence,
    )
    from contextlib import AbstractAsyncContextManager
    from datetime import date, datetime, timedelta

    from bot.models.alert import (
        AlertDelivery,
        AlertNotice,
        AlertPlace,
        AlertTarget,
        Match,
        Watch,
        WatchCriteria,
    )
    from bot.models.article import Span
    from bot.models.briefing import (
        Briefing,
        BriefingSettings,
        Delivery,
        DeliveryStatus,
        FailureReason,
        Notice,
    )
    from bot.models.feed import Arrival, Feed, FeedHoldings, FeedRoom
    from bot.models.library import (
        ArticleHeading,
        CitedDate,
        CitedQuotation,
        CitedSentence,
        LibrarySize,
        Page,
        Scope,
        Speaker,
        SpeakerNames,
    )
    from bot.models.moderation import Correction, HiddenSeed, LogEntry, OwnText, ShownPost
    from bot.models.share import Fleet
    from bot.models.wording import Word
    from bot.storage.records import (
        ArticleFacts,
        ArticleText,
        BaseEdition,
        Claim,
        EditionFacts,
        EntryRecord,
        Fingerprint,
        Generation,
        Holder,
        KnownEntry,
        Lease,
        NewArticle,
        Plan,
        PostRecord,
        QuotationPlace,
        Reading,
        Retry,
        Sent,
        SentAlert,
        SentPost,
        StoredFile,
    )

Answer = TypeVar("Answer")


class Storage(Protocol):
    """The open database, one attribute for each subject."""

    loading: Loading
    own: OwnLibraries
    corrections: Corrections
    servers: Servers
    state: State
    briefings: Briefings
    deliveries: Deliveries
    news: News
    feeds: Feeds
    watches: Watches
    alerts: Alerts

    async def read_library(
        self, scope: Scope, question: Callable[[LibraryReader], Answer], *, quick: bool = False
    ) -> Answer:
        """Run `question` in a thread on the library as the scope sees it; return its result.

        `quick` is for questions that only use indexes: they never wait behind long ones.
        """

    async def get_generation(self, scope: Scope) -> Generation:
        """Return the state of a scope's library; a fraction of a millisecond."""

    async def get_quoted(
        self, scope: Scope, known: Generation, speaker_id: int, *, count: int, limit: int
    ) -> tuple[Speaker, list[CitedQuotation]] | None:
        """Return a speaker with the given count and the newest quotations.

        None if nothing is found, or if the scope's library is no longer in the state `known`.
        Everything is read at once, which takes half the time of three questions to a server.
        """

    async def read_news(self, scope: Scope, question: Callable[[NewsReader], Answer]) -> Answer:
        """Run `question` in a thread on the news as the scope sees them; return its result."""

    async def try_out(self) -> None:
        """Read, and take the write lock; StorageError if either fails."""

    async def close(self) -> None:
        """Finish the running write, then close every connection."""


class LibraryCounts(Protocol):
    """How much one state of a library holds, and who is quoted, for one thread."""

    @property
    def generation(self) -> Generation:
        """Which state of the library this is."""

    def get_size(self) -> LibrarySize:
        """Return how much the library holds."""

    def count_key_dates(self) -> int:
        """Return how many key dates the library holds."""

    def list_speaker_names(self) -> Iterator[SpeakerNames]:
        """Yield every quoted speaker, the most quoted first, those without a name last."""

    def get_speaker_index(self, layout: str) -> bytes | None:
        """Return the index that was saved in this layout for this state, None if none was.

        Only those of the seeds alone are saved.
        """


class LibraryReader(LibraryCounts, Protocol):
    """One state of the library as one scope sees it, for one thread.

    "Newest first" means: by day, articles without a day last.
    """

    def list_speakers(self, counts: Mapping[int, int]) -> list[Speaker]:
        """Return the speakers with these ids, in this order, with the given counts."""

    def get_newest_articles(self, speaker_ids: Collection[int]) -> dict[int, ArticleHeading]:
        """Return the newest article that quotes each speaker, by the speaker's id."""

    def list_speakers_of(self, article_id: int) -> list[Speaker]:
        """Return an article's speakers with their counts in it, the most quoted first."""

    def list_quotations(self, speaker_id: int, *, offset: int, limit: int) -> list[CitedQuotation]:
        """Return some of a speaker's quotations, newest article first, then in text order."""

    def list_quotations_in(
        self, article_id: int, speaker_id: int | None = None
    ) -> list[CitedQuotation]:
        """Return an article's quotations in text order, all or one speaker's."""

    def list_quotations_sharing(
        self, words: Sequence[Word], *, limit: int
    ) -> list[tuple[int | None, CitedQuotation]]:
        """Return the quotations that share most runs of three words with `words`, best first.

        Each comes with the id of its speaker. The first ones are as good as complete: a quotation
        that holds all of the words is left out only if a hundred later ones hold them too.
        """

    def list_quotations_within(
        self, words: Sequence[Word], *, limit: int
    ) -> list[tuple[int | None, CitedQuotation]]:
        """Return the quotations of which `words` hold runs, also with others between, best first.

        Each comes with the id of its speaker. Of more than 60 words none are found.
        """

    def list_texts_with(self, phrases: Sequence[str], *, limit: int) -> list[ArticleText]:
        """Return the newest articles whose title or text holds every phrase, word by word."""

    def get_days(self) -> tuple[date, date] | None:
        """Return the earliest and the latest day of an article; None if none has a day."""

    def list_parts(self, article_id: int, passage: Span) -> tuple[Span, ...]:
        """Return the spans of the quotation at exactly `passage`, or else `passage` itself."""

    def list_key_dates(self, *, offset: int, limit: int) -> list[CitedDate]:
        """Return some key dates, newest article first, then by day."""

    def list_key_dates_of(self, article_id: int) -> list[CitedDate]:
        """Return an article's key dates in text order: news tells first what it is about."""

    def list_dates_within(
        self, first: date, last: date, *, offset: int, limit: int
    ) -> Page[CitedDate]:
        """Return some key dates with a day from `first` to `last`, earliest first.

        The page's total stops at 1,000.
        """

    def list_coming(self, today: date, *, offset: int, limit: int) -> Page[CitedDate]:
        """Return some key dates that come or are not over, earliest first.

        A month, a quarter or a year that began already is not among them: what happens in it may
        be over. The page's total stops at 1,000.
        """

    def list_anniversaries(self, today: date, *, offset: int, limit: int) -> Page[CitedDate]:
        """Return some single days of earlier years with today's month and day, latest first.

        The page's total stops at 1,000.
        """

    def list_summary(self, article_id: int) -> list[CitedSentence]:
        """Return an article's summary sentences in text order."""

    def list_articles(
        self, *, offset: int, limit: int, own: bool | None = None
    ) -> list[ArticleHeading]:
        """Return some articles, newest first.

        `own` limits the list to a server's own articles or, if False, to seeds.
        """

    def get_article(self, article_id: int) -> ArticleHeading | None:
        """Return one article's heading."""

    def list_articles_with_slug(self, prefix: str) -> list[ArticleHeading]:
        """Return up to two articles whose slug begins with `prefix`, in the slugs' order.

        A prefix, because a choice on Discord holds 100 characters and a file name may be longer.
        """

    def list_articles_named(
        self, typed: str, *, limit: int, own: bool | None = None
    ) -> list[ArticleHeading]:
        """Return articles whose title or slug holds the words typed, newest first.

        Case and accents do not count, the last word may be a beginning, and words in quotation
        marks must follow one another. Text without a word finds nothing.
        """

    def search(self, typed: str, *, offset: int, limit: int) -> Page[ArticleText]:
        """Return some of the articles that hold the words typed, in the title or the text.

        Articles that hold them all in the title come first, then the newest. The words are read as
        in `list_articles_named`. The page's total stops at 1,000; later articles are not listed.
        """

    def list_near_duplicates(self, text: str, *, limit: int) -> list[ArticleText]:
        """Return the articles that share most rare words with `text`, best first.

        They may tell the same story; whether they do is for the caller to judge.
        """

    def get_text(self, article_id: int) -> ArticleText | None:
        """Return one article with its text."""


class NewsReader(Protocol):
    """What a briefing may tell in one scope, in one state of the library, for one thread."""

    def list_news(self, after: int, upto: int) -> list[tuple[int, bool]]:
        """Return the ids of articles that are new or changed after one mark, up to another.

        Newest first, each with whether an earlier form was told. An article that changed and
        changed back is not news.
        """

    def list_new(self, after: int, upto: int) -> list[NewArticle]:
        """Return the articles that were first seen after one mark, up to another, in that order.

        A changed article is none, nor one that was read again or came back, nor one that came with
        the first load of a feed.
        """

    def list_newest(self, limit: int) -> list[NewArticle]:
        """Return the newest articles, by day, whenever they were seen; their number is 0."""

    def list_facts(self, article_ids: Collection[int]) -> list[ArticleFacts]:
        """Return what watches are compared with, for each of these articles."""

    def list_places(self) -> list[QuotationPlace]:
        """Return where every quotation of the library stands."""

    def get_quotation(self, article_id: int, number: int) -> CitedQuotation | None:
        """Return one quotation by its number in the article, from 1."""

    def list_upcoming(self, first: date, last: date, *, limit: int) -> list[CitedDate]:
        """Return key dates that begin from `first` to `last`, earliest first, one for each day."""

    def list_on_this_day(self, today: date, *, limit: int) -> list[CitedDate]:
        """Return single days of earlier years with today's month and day, latest first."""


class Loading(Protocol):
    """How seeds get into the library: staged out of sight, then shown at once."""

    def alone(self) -> AbstractAsyncContextManager[None]:
        """Hold the lock for loads, which one process at a time has; wait until it is free.

        A process that loses it, because it was stopped for a minute or cut off, notices that at
        `switch`. On SQLite there is none.
        """

    async def get_files(self, slugs: Iterable[str]) -> dict[str, StoredFile]:
        """Return what the library knows of these seeds, by slug; unknown slugs are left out."""

    async def list_vanished(self, present: Container[str]) -> dict[str, str]:
        """Return the titles of seeds whose slugs are not in `present`, by slug."""

    async def stage(self, load: str, readings: Sequence[Reading]) -> None:
        """Store readings that no question sees until `switch` is called with the same `load`.

        This is one transaction; a few dozen readings keep it short.
        """

    async def preview(
        self, load: str, vanished: Iterable[str], question: Callable[[LibraryCounts], Answer]
    ) -> Answer:
        """Run `question` in a thread on the seeds as `switch` would show them; return its result.

        Their generation is the one that `switch` returns, if nobody else switches in between.
        """

    async def switch(self, load: str, *, staged: int, vanished: Iterable[str]) -> Generation:
        """Show the `staged` readings of a load and drop the vanished slugs, all at once.

        Returns the state that the seeds are in then. Raises TemporaryFailure if another process
        cleared staged readings away.
        """

    async def save_speaker_index(self, state: Generation, layout: str, content: bytes) -> None:
        """Save what was computed from all speakers of the seeds in a state, in place of the last.

        It is not needed: a later state, or another layout, makes it useless. Nothing is written if
        it is saved already, or one of a later state.
        """

    async def clear_leftovers(self, *, of_servers: bool = False) -> None:
        """Delete what no article shows: earlier readings, and those of a load that broke off.

        With `of_servers`, a load that is under way keeps what it has staged.
        """


class OwnLibraries(Protocol):
    """What servers added and hid; each method is about one server unless it says otherwise."""

    async def get_generation(self, scope: Scope) -> Generation:
        """Return the state of a scope's library."""

    async def save_article(
        self, guild_id: int, own: OwnText, reading: Reading, *, now_utc: datetime, most: int
    ) -> str | None:
        """Add an article and return its new slug; None if the server has `most` already.

        The slug in `reading` is ignored.
        """

    async def count_articles(self, guild_id: int) -> int:
        """Return how many articles a server has added."""

    async def delete_article(self, guild_id: int, slug: str) -> bool:
        """Delete a server's own article for good; False if it has none with that slug."""

    async def hide(self, guild_id: int, slug: str, now_utc: datetime) -> None:
        """Hide a seed in a server."""

    async def restore(self, guild_id: int, slug: str) -> bool:
        """Show a hidden seed again; False if it was not hidden."""

    async def list_hidden(self, guild_id: int) -> list[HiddenSeed]:
        """Return the seeds that a server hid, the last one first."""

    async def list_unread(self, reader_version: int, *, limit: int) -> dict[str, OwnText]:
        """Return own articles of all servers that this reader has not read, by slug."""

    async def save_reread(self, slug: str, reading: Reading) -> None:
        """Replace the reading of an own article; do nothing if the article is gone."""


class Corrections(Protocol):
    """What moderators corrected, the readings that follow from it, and where it was shown."""

    async def save(self, correction: Correction, *, now_utc: datetime, most: int) -> bool:
        """Store a correction, in place of an earlier one of the same words.

        False if the server has `most` already. The correction's id is ignored.
        """

    async def delete(self, guild_id: int, correction_id: int) -> bool:
        """Delete a server's correction; False if it has none with that id."""

    async def list_corrections(self, guild_id: int, slug: str | None = None) -> list[Correction]:
        """Return a server's corrections, all or one article's, the last one first."""

    async def list_of_seeds(self) -> list[Correction]:
        """Return every server's corrections of seeds, for the operator."""

    async def list_outdated(self, limit: int) -> list[tuple[int, str]]:
        """Return servers and slugs whose corrected reading is missing or outdated."""

    async def get_base(self, slug: str) -> BaseEdition | None:
        """Return the reading that corrections of an article start from."""

    async def save_overlay(
        self, guild_id: int, base: BaseEdition, reading: Reading, placed: Collection[int]
    ) -> None:
        """Show a corrected reading in one server.

        `placed` are the ids of the corrections whose words the text still holds.
        """

    async def save_posts(self, posts: Sequence[tuple[ShownPost, datetime]]) -> None:
        """Note what was posted where; a message's later page replaces its earlier one."""

    async def delete_posts(self, before_utc: datetime) -> None:
        """Forget the posts from before an instant."""

    async def list_posts(self, guild_id: int, since_utc: datetime) -> list[ShownPost]:
        """Return a server's public answers since an instant, the last one first."""


class Servers(Protocol):
    """Everything that is kept of one server."""

    async def add_entry(self, guild_id: int, entry: LogEntry, *, forget_utc: datetime) -> None:
        """Add an entry to the audit log, and forget all servers' entries before an instant."""

    async def list_entries(
        self, guild_id: int, *, since_utc: datetime, offset: int, limit: int
    ) -> Page[LogEntry]:
        """Return a page of a server's audit log since an instant, the last entry first."""

    async def list_languages(self) -> dict[int, str]:
        """Return the codes of the languages that servers chose, by server."""

    async def claim_greeting(self, guild_id: int) -> bool:
        """Store that a server is greeted; False if it was before."""

    async def save_language(self, guild_id: int, code: str | None) -> None:
        """Store the code of a server's language; None deletes its choice."""

    async def export(self, guild_id: int) -> dict[str, list[dict[str, Any]]]:
        """Return every row that belongs to a server, by table."""

    async def delete(self, guild_id: int) -> None:
        """Delete everything that belongs to a server, for good."""


class State(Protocol):
    """What the bot remembers about itself between two starts."""

    async def get_commands_hash(self) -> str | None:
        """Return the hash of the commands that were last synced, None before the first sync."""

    async def save_commands_hash(self, value: str) -> None:
        """Remember the hash of the commands that were just synced."""


class Briefings(Protocol):
    """The briefings that servers set up, and the notices about them."""

    async def save_briefing(
        self,
        order: BriefingSettings,
        *,
        now_utc: datetime,
        news_mark: int,
        next_slot: tuple[date, datetime],
        most: int,
    ) -> int | None:
        """Store a briefing and return its id; None if the server has `most` already.

        A briefing in the same channel at the same time is changed instead, and resumed.
        """

    async def get_briefing(self, briefing_id: int) -> Briefing | None:
        """Return one briefing."""

    async def list_briefings(self, guild_id: int) -> list[Briefing]:
        """Return a server's briefings, the oldest first."""

    async def list_running(self) -> list[Briefing]:
        """Return every briefing that no moderator paused."""

    async def list_stopped(self) -> list[Briefing]:
        """Return the briefings that the bot stopped itself, without servers that were left."""

    async def list_due_briefings(self, now_utc: datetime) -> list[Briefing]:
        """Return the running briefings whose next slot is due, without servers that were left."""

    async def get_next_due(self) -> datetime | None:
        """Return the instant of the earliest next slot."""

    async def save_next_slots(self, slots: Iterable[tuple[int, date, datetime]]) -> None:
        """Store new next slots by briefing id, after time zone data changed."""

    async def pause(self, briefing_id: int, reason: FailureReason, *, detail: str = "") -> None:
        """Pause or stop a briefing; one that a moderator paused keeps that reason."""

    async def run_again(
        self, briefing_id: int, reasons: Collection[FailureReason], now_utc: datetime
    ) -> None:
        """Let a briefing that the bot stopped go on.

        Its slots that failed for one of `reasons` and are still within their window are due again.
        """

    async def resume(self, briefing_id: int, next_slot: tuple[date, datetime]) -> None:
        """Resume a briefing with `next_slot`."""

    async def delete_briefings(self, ids: Collection[int]) -> None:
        """Delete briefings with their deliveries and notices."""

    async def mark_present(self, guild_ids: Collection[int]) -> list[int]:
        """Note which servers the bot is in; return the others whose data are kept.

        Those that are noted as left are not among them.
        """

    async def mark_left(self, guild_id: int, now_utc: datetime) -> None:
        """Note that the bot left a server."""

    async def mark_joined(self, guild_id: int) -> None:
        """Note that the bot is in a server after all."""

    async def list_departed(self, before_utc: datetime) -> list[int]:
        """Return the servers that the bot left before an instant."""

    async def add_notice(
        self, briefing_id: int, day: date, reason: FailureReason, detail: str, now_utc: datetime
    ) -> None:
        """Queue a notice for moderators, unless the last one was about the same problem.

        It is sent from `now_utc` on.
        """

    async def list_due_notices(self, now_utc: datetime) -> list[Notice]:
        """Return the notices that are due."""

    async def claim_notice(self, notice: Notice, next_try_utc: datetime) -> bool:
        """Take a notice to send it; False if another process took it."""

    async def delay_notice(self, notice_id: int, next_try_utc: datetime) -> None:
        """Put a notice off."""

    async def mark_notice(self, notice_id: int, *, told: bool) -> None:
        """Note that a notice was sent, or that it can reach nobody."""


class Deliveries(Protocol):
    """What became of each slot: due, claimed, then sent, failed, skipped or uncertain.

    Every step compares and sets, so that two processes never both take a slot.
    """

    async def save_plans(self, plans: Sequence[Plan]) -> None:
        """Store the slots that are due; known ones stay as they are."""

    async def add_extra(self, briefing_id: int, day: date, now_utc: datetime) -> int:
        """Store a slot that a moderator asked for, due now; return the delivery's id."""

    async def list_open(self, now_utc: datetime) -> list[tuple[Briefing, Delivery]]:
        """Return what can be taken now: due, or claimed with a lease that ran out."""

    async def get_delivery(self, delivery_id: int) -> Delivery | None:
        """Return one delivery."""

    async def list_deliveries(self, briefing_id: int, *, limit: int) -> list[Delivery]:
        """Return a briefing's last slots, the newest first."""

    async def list_quotation_keys(self, briefing_id: int) -> list[str]:
        """Return the quotations that a briefing showed, the one shown longest ago first."""

    async def claim(
        self,
        delivery: Delivery,
        claim: Claim,
        *,
        channel_id: int,
        post: PostRecord | None = None,
    ) -> bool:
        """Take a slot in the state that `delivery` shows; False if another process took it.

        `post` is stored in the same transaction. Without it, what an earlier attempt noted stays,
        because its post may be out. The first attempt's instant always stays: a post is looked for
        from then on.
        """

    async def save_post(
        self, delivery_id: int, *, owner: str, channel_id: int, post: PostRecord
    ) -> bool:
        """Note what a claimed slot is about to post; False if this process lost the slot."""

    async def mark_sent(
        self, delivery_id: int, sent: Sent, *, owner: str, stops: Collection[FailureReason] = ()
    ) -> None:
        """Note that a claimed slot's post is out, and what its briefing has told with it.

        A briefing that the bot stopped runs again; its moderators get a notice if they were told
        of one of `stops`. What they were told is forgotten, unless it is the post's flaw.
        """

    async def mark_ended(
        self,
        delivery_id: int,
        *,
        owner: str,
        status: DeliveryStatus,
        reason: FailureReason,
        detail: str = "",
    ) -> None:
        """Note that a claimed slot failed, is skipped, or is uncertain."""

    async def mark_retry(self, delivery_id: int, retry: Retry, *, owner: str) -> None:
        """Give a claimed slot back for another attempt."""

    async def take_back_future(self, now_utc: datetime, lease: timedelta) -> None:
        """Take back what only a clock that was ahead can have written.

        Slots that were skipped as too late come back, and leases, retries and notices that lie
        too far ahead are due. What was sent stays sent.
        """

    async def list_posts_citing(self, guild_id: int, slug: str, *, limit: int) -> list[SentPost]:
        """Return a server's posts that cite an article, the newest first."""

    async def count_posts_without_citations(self, guild_id: int, since_utc: datetime) -> int:
        """Return how many of a server's posts since an instant have no stored citations."""

    async def list_failed_within_window(self, now_utc: datetime) -> list[tuple[Briefing, Delivery]]:
        """Return the slots that failed although they could still go out."""

    async def reopen(self, delivery_ids: Collection[int], now_utc: datetime) -> None:
        """Let slots that failed be due again."""

    async def hasten(
        self, guild_ids: Collection[int], reasons: Collection[FailureReason], now_utc: datetime
    ) -> None:
        """Let slots of these servers that wait for one of `reasons` be tried now."""


class News(Protocol):
    """Which forms of articles were seen, over all servers."""

    async def list_unseen_editions(self, limit: int, *, after: int = 0) -> list[EditionFacts]:
        """Return some shown editions that have no fingerprint yet, in the order of the articles.

        `after` is the id of an article: only those of later articles are looked at.
        """

    async def save_fingerprints(self, fingerprints: Iterable[Fingerprint]) -> None:
        """Store fingerprints; those that differ from the slug's last one become news."""

    async def get_mark(self) -> int:
        """Return the number of the last news, 0 before the first."""

    async def get_state(self) -> tuple[int, int]:
        """Return two numbers, one of which rises whenever any library changes."""

    async def list_owners(self, after: int, upto: int) -> set[int | None]:
        """Return whose articles were first seen after one mark, up to another; None is everybody's.

        An article of a server has its id.
        """


class Feeds(Protocol):
    """The feeds that servers and the operator chose, and the entries that were seen in them."""

    async def save_feed(self, feed: Feed, *, most: int, most_in_all: int) -> int | None:
        """Store a new feed and return its id; the id in `feed` is ignored.

        None if the server has `most` already, all servers have `most_in_all`, or the server has a
        feed of the same address.
        """

    async def get_feed(self, feed_id: int) -> Feed | None:
        """Return one feed."""

    async def list_feeds(self, guild_id: int) -> list[Feed]:
        """Return a server's feeds, the oldest first; those of `OPERATOR` are all servers'."""

    async def list_due_feeds(self, now_utc: datetime, *, limit: int) -> list[Feed]:
        """Return some feeds that are due, the longest due first, without servers that were left.

        What is put off for more than two days is due too: only a wrong clock can have done that.
        """

    async def claim_feed(self, feed: Feed, lease_utc: datetime) -> bool:
        """Take a due feed until an instant; False if another process took it or it was paused."""

    async def save_progress(self, feed: Feed, *, lease_utc: datetime) -> bool:
        """Store what the poller noted, title and address of a feed that is claimed.

        An address that another feed of the server has is not taken over. False, and nothing is
        stored, if the feed is no longer claimed: it was changed or removed meanwhile.
        """

    async def save_filter(self, feed_id: int, words: str, next_fetch_utc: datetime) -> None:
        """Change a feed's filter; the next fetch looks at all of its entries again."""

    async def pause_feed(self, feed_id: int) -> None:
        """Stop fetching a feed."""

    async def resume_feed(self, feed_id: int, next_fetch_utc: datetime) -> None:
        """Fetch a feed again that was paused or has ended, as if nothing had gone wrong before."""

    async def delete_feed(self, feed_id: int) -> int:
        """Delete a feed with its articles but those that are cited; return how many it deleted.

        Corrections and briefings' posts cite articles.
        """

    async def get_holdings(self, guild_id: int, feed_id: int | None = None) -> FeedHoldings:
        """Return what a server has of its feeds, or of one of them; 0 is the operator's."""

    async def list_entries(self, feed_id: int) -> list[KnownEntry]:
        """Return the entries that a feed had, the last one first."""

    async def list_taken_links(self, feed: Feed, links: Collection[str]) -> set[str]:
        """Return those of the links whose articles another feed brought.

        Another feed is one of the same server, or of the operator.
        """

    async def list_texts(self, slugs: Collection[str]) -> dict[str, OwnText]:
        """Return the texts of feeds' articles by slug; other slugs are left out."""

    async def save_entries(
        self,
        feed: Feed,
        entries: Sequence[EntryRecord],
        now_utc: datetime,
        room: FeedRoom = FEED_ROOM,
    ) -> bool:
        """Store entries and show their articles, all at once; False if the feed was removed.

        What the server has no room for then goes, the oldest first, but not what is cited.
        An entry that is known keeps its article's slug. An article that a moderator removed, or
        that grew old, does not come back. What is passed over loses its article unless that is
        cited.
        """

    async def mark_seen(self, feed_id: int, keys: Collection[str], now_utc: datetime) -> None:
        """Note that a feed still has these entries."""

    async def mark_unchanged(self, feed: Feed, now_utc: datetime) -> None:
        """Note that a feed still has the entries that it had when it last gave a good answer."""

    async def delete_old_articles(
        self, before_utc: datetime, *, forget_after: timedelta, room: FeedRoom = FEED_ROOM
    ) -> int:
        """Delete feeds' articles that came before an instant, and those for which there is no room.

        Those that are cited stay. Entries that a feed has not had for `forget_after`, counted to
        its last good answer, are forgotten. Returns how many articles were deleted.
        """

    async def list_arrivals(self, slugs: Collection[str]) -> dict[str, Arrival]:
        """Return when feeds brought these articles, by slug; others are left out."""


class Watches(Protocol):
    """What members and moderators watch for, and which articles matched."""

    async def save_watch(
        self,
        place: AlertPlace,
        criteria: WatchCriteria,
        *,
        now_utc: datetime,
        news_mark: int,
        most: int,
    ) -> int | None:
        """Store a watch and return its id; None if there are `most` already.

        Counted are a member's watches in the server, or those of all channels in the server. A tag
        holds for all watches of a forum.
        """

    async def list_watches(self, guild_id: int, user_id: int | None) -> list[Watch]:
        """Return a member's watches in a server, or those of its channels; the oldest first."""

    async def list_matching(self) -> list[Watch]:
        """Return every watch that may match, without servers that were left."""

    async def delete_watches(self, ids: Collection[int]) -> None:
        """Delete watches and their alerts, and the targets that have no watch any more."""

    async def export_member(self, user_id: int) -> dict[str, list[dict[str, Any]]]:
        """Return every row that belongs to a member, over all servers, by table."""

    async def delete_member(self, user_id: int, guild_id: int | None = None) -> None:
        """Delete everything that belongs to a member, in one server or in all of them."""


class Alerts(Protocol):
    """What watches matched, and the messages that tell of it.

    A delivery is one message to one target: due, claimed, then sent, failed, skipped or uncertain,
    as with `Deliveries`.
    """

    async def get_mark(self) -> int:
        """Return the number of the last news that was compared with the watches."""

    async def save_mark(self, mark: int) -> None:
        """Note the last news that was compared with the watches; the number never falls."""

    async def save_matches(self, matches: Sequence[Match], now_utc: datetime) -> None:
        """Store alerts, each once for a watch and an article, and the deliveries that tell of them.

        Alerts of a target that takes none at present are left out.
        """

    async def list_open(
        self, now_utc: datetime, *, limit: int
    ) -> list[tuple[AlertTarget, AlertDelivery]]:
        """Return some that can be taken now, the oldest first: due, or with an old claim."""

    async def list_matches(self, delivery_id: int) -> list[Match]:
        """Return what a delivery tells; nothing joins it once it was claimed."""

    async def list_posts_telling(self, guild_id: int, slug: str, *, limit: int) -> list[SentAlert]:
        """Return a server's messages that tell of an article, the newest first.

        Messages whose only matching watch was removed are left out.
        """

    async def claim(self, delivery: AlertDelivery, claim: Claim) -> bool:
        """Take a delivery in the state that is shown; False if another process took it."""

    async def save_channel(self, delivery_id: int, *, owner: str, channel_id: int) -> bool:
        """Note where a claimed delivery goes; False if this process lost it."""

    async def mark_sent(
        self, delivery_id: int, sent: Sent, *, owner: str, stops: Collection[FailureReason]
    ) -> None:
        """Note that a claimed delivery is out.

        Its target runs again if it was stopped; moderators get a notice if they were told of one
        of `stops`.
        """

    async def mark_ended(
        self,
        delivery_id: int,
        *,
        owner: str,
        status: DeliveryStatus,
        reason: FailureReason,
        detail: str = "",
    ) -> None:
        """Note that a claimed delivery failed, is skipped, or is uncertain."""

    async def mark_retry(self, delivery_id: int, retry: Retry, *, owner: str) -> None:
        """Give a claimed delivery back for another attempt."""

    async def delete_old(self, before_utc: datetime) -> None:
        """Forget the ended deliveries that were due before an instant, with their alerts."""

    async def pause(self, target_id: int, reason: FailureReason, detail: str = "") -> None:
        """Pause a member's alerts, or stop those of a channel."""

    async def run_again(
        self, target_id: int, reasons: Collection[FailureReason], since_utc: datetime
    ) -> None:
        """Let a paused target go on.

        Its deliveries since an instant that failed for one of `reasons` are due again.
        """

    async def list_stopped(self) -> list[AlertTarget]:
        """Return the channels that were stopped, without servers that were left."""

    async def hasten(
        self, guild_ids: Collection[int], reasons: Collection[FailureReason], now_utc: datetime
    ) -> None:
        """Let deliveries of these servers that wait for one of `reasons` be tried now."""

    async def take_back_future(self, now_utc: datetime, lease: timedelta) -> None:
        """Take back what only a clock that was ahead can have written."""

    async def list_untold(self) -> set[int]:
        """Return the members whose alerts are paused and who were not told so yet."""

    async def mark_told(self, user_id: int) -> bool:
        """Note that a member is told of a pause; False if they were told before."""

    async def list_paused_of(self, user_id: int) -> list[AlertTarget]:
        """Return a member's targets whose alerts are paused, over all servers."""

    async def add_notice(
        self, target_id: int, reason: FailureReason, detail: str, now_utc: datetime
    ) -> None:
        """Queue a notice for moderators, unless the last one was about the same problem."""

    async def list_due_notices(self, now_utc: datetime) -> list[AlertNotice]:
        """Return the notices that are due."""

    async def claim_notice(self, notice: AlertNotice, next_try_utc: datetime) -> bool:
        """Take a notice to send it; False if another process took it."""

    async def delay_notice(self, notice_id: int, next_try_utc: datetime) -> None:
        """Put a notice off."""

    async def mark_notice(self, notice_id: int, *, told: bool) -> None:
        """Note that a notice was sent, or that it can reach nobody."""


class Leases(Protocol):
    """Which of several processes holds which place, on the database's clock.

    A place is the right to a part of Discord's shards. Who holds a lease may renew it as long as it
    has not run out; then it is free for everybody. Leases have connections of their own, so that
    nothing else that the process does delays a renewal.
    """

    async def get_now(self) -> datetime:
        """Return the time of the database's clock."""

    async def get_fleet(self) -> Fleet | None:
        """Return what the processes that hold a place agreed on, None if no place is held."""

    async def claim_place(
        self, holder: Holder, fleet: Fleet, *, seconds: float, any_shards: bool = False
    ) -> tuple[Fleet, int | None]:
        """Take a free place for so many seconds; return what counts for all, and its number.

        While no place is held, `fleet` is stored and counts from then on. None if every place is
        held, or another number of processes or shards counts; `any_shards` takes any of shards.
        """

    async def claim_leading(self, holder: Holder, *, seconds: float) -> bool:
        """Take the lead for so many seconds; False if another process has it."""

    async def renew(self, holder: Holder, *, seconds: float) -> tuple[int | None, bool]:
        """Extend what a process holds; return its place, and whether it leads.

        The place is None if the lease ran out or was released.
        """

    async def release(self, holder_id: str) -> None:
        """Give back at once what a process holds."""

    async def release_unrenewed(self, lease: Lease) -> None:
        """Free all that a process holds if it has not renewed this lease since it was read."""

    async def list_leases(self) -> list[Lease]:
        """Return what is held now."""

    async def claim_identify(self, bucket: int, *, seconds: float) -> float:
        """Begin a session now and keep others of the bucket off for so many seconds.

        Returns 0, or how many seconds are left until the next session may begin.
        """

    async def close(self) -> None:
        """Close the connections."""
