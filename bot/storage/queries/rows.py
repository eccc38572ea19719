"""Converts rows to models, and holds the SQL that selects what each model needs.

`a` stands for article, `e` for edition, `x` for the table whose row is cited. A row begins with the
columns of one constant, in order: values are read by position, which is faster than by name.

The scope limits which rows are cited. What belongs to them is read from `main`, because to check
the scope again for each value took most of a question's time.
"""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from bot.models.article import Basis, ParagraphKind, PersonKind, QuotationKind, Span
from bot.models.library import (
    ArticleHeading,
    Citation,
    CitedDate,
    CitedQuotation,
    CitedSentence,
    Speaker,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence, Sized

    from bot.storage.engine import Row

Converted = TypeVar("Converted")

_log = logging.getLogger(__name__)

_unreadable: set[tuple[str, str]] = set()  # what was logged once
_IN_A_TURN = 200  # rows: some 10 ms

HEADING = """
    a.id AS article_id, a.revision, e.slug, e.title, e.title_derived, e.published, e.source,
    a.guild_id IS NOT NULL AS own, e.link, e.published_derived,
    EXISTS (SELECT 1 FROM feed_entry AS f WHERE f.slug = e.slug AND f.excerpt = 1) AS excerpt
"""
_HEADING_COLUMNS = 11
# Joins a cited row, which the scope shows, to its edition and to the article that shows it.
SHOWN = (
    "JOIN main.edition AS e ON e.id = x.edition_id JOIN main.article AS a ON a.id = e.article_id"
)
# The condition for the rows of one article.
OF_ARTICLE = "x.edition_id = (SELECT edition_id FROM article WHERE id = ?)"
# The condition for a scope's own articles, for the seeds, or for both.
OWN = {None: "TRUE", True: "a.guild_id IS NOT NULL", False: "a.guild_id IS NULL"}

# What converting a row raises if its values are not those that this program writes.
UNREADABLE = (ValueError, TypeError, OverflowError, KeyError)

# Looking up a kind by its value takes a third of the time that the enum itself takes, and every
# quotation has three.
_PARAGRAPHS = {one.value: one for one in ParagraphKind}
_QUOTATIONS = {one.value: one for one in QuotationKind}
_BASES = {one.value: one for one in Basis}
# Reads JSON without looking for spaces around it.
_read_json = json.JSONDecoder().raw_decode


def readable(rows: Iterable[Row], convert: Callable[[Row], Converted]) -> list[Converted]:
    """Return what `convert` makes of each row; rows that it cannot read are logged and left out.

    So a damaged row, or one that a newer version wrote, does not hide the others.
    """
    converted = []
    for row in rows:
        try:
            converted.append(convert(row))
        except UNREADABLE as error:
            name = f"{next(iter(row.keys()))} {row[0]}"
            if (name, str(error)) not in _unreadable:
                _unreadable.add((name, str(error)))
                _log.error("The row with %s cannot be read and is left out: %s", name, error)
    return converted


async def readable_in_turns(
    rows: Sequence[Row], convert: Callable[[Row], Converted]
) -> list[Converted]:
    """Do the same for rows that may be thousands, and let other tasks run in between."""
    converted: list[Converted] = []
    for start in range(0, len(rows), _IN_A_TURN):
        converted += readable(rows[start : start + _IN_A_TURN], convert)
        await asyncio.sleep(0)
    return converted


def marks(values: Sized) -> str:
    """Return one `?` for each value, for SQL's IN; NULL, which equals nothing, for none."""
    return ", ".join("?" * len(values)) or "NULL"


def page(offset: int, limit: int) -> str:
    """Return the SQL for some rows of a result.

    The numbers stand in the statement: for unknown ones PostgreSQL makes a plan for a tenth of all
    rows, or plans again each time.
    """
    return f"LIMIT {limit:d} OFFSET {offset:d}"


def quotations_of(speaker_id: str, offset: int, limit: int) -> str:
    """Return the query for some quotations of the speaker in this parameter, newest first."""
    return (
        "SELECT * FROM quotation "
        # As a query of its own, so that PostgreSQL has one plan for all speakers: to make one for
        # each takes five times as long as to use it.
        f"WHERE speaker_id = (SELECT CAST({speaker_id} AS BIGINT)) "
        f"ORDER BY published DESC NULLS LAST, edition_id DESC, number {page(offset, limit)}"
    )


def words(start: str, stop: str) -> str:
    """Return the SQL for the words from `start` to `stop`; substr() counts from 1."""
    return f"substr(e.text, {start} + 1, {stop} - {start})"


CITATION = f"""
    {HEADING}, x.start, x.stop, x.paragraph, {words("x.start", "x.stop")} AS words,
    coalesce((SELECT kind FROM main.block AS b WHERE b.edition_id = x.edition_id
     AND b.start <= x.start ORDER BY b.start DESC LIMIT 1), 'furniture') AS block_kind
"""

QUOTATION = f"""
    {CITATION}, x.spans, x.kind, x.basis, {words("x.mention_start", "x.mention_stop")} AS mention,
    (SELECT name FROM main.speaker WHERE id = x.speaker_id) AS speaker,
    (SELECT {words("role_start", "role_stop")} FROM main.appearance
     WHERE edition_id = x.edition_id AND speaker_id = x.speaker_id) AS role
"""

DATE = f"""
    {CITATION}, x.first_day, x.last_day,
    {words("x.sentence_start", "x.sentence_stop")} AS sentence,
    {words("x.event_start", "x.event_stop")} AS event
"""

# `s` stands for speaker. The role is the one that the latest article words.
SPEAKER = f"""
    s.id, s.name, s.kind,
    (SELECT {words("y.role_start", "y.role_stop")} FROM appearance AS y
     JOIN main.edition AS e ON e.id = y.edition_id
     WHERE y.speaker_id = s.id AND y.role_start IS NOT NULL
     ORDER BY y.published DESC NULLS LAST LIMIT 1) AS role,
    (SELECT e.title FROM article AS a JOIN main.edition AS e ON e.id = a.edition_id
     WHERE a.id = s.article_id) AS only_article
"""


def to_heading(row: Row) -> ArticleHeading:
    """Return the heading in a row that HEADING selected."""
    article_id, revision, slug, title, title_derived, published, source, own, *rest = row
    link, published_derived, excerpt, *_ = rest
    return ArticleHeading(
        id=article_id,
        revision=revision,
        slug=slug,
        title=title,
        title_derived=bool(title_derived),
        published=date.fromisoformat(published) if published else None,
        source=source,
        own=bool(own),
        link=link,
        published_derived=bool(published_derived),
        excerpt=bool(excerpt),
    )


def _to_citation(row: Row) -> tuple[Citation, str, tuple[Any, ...]]:
    """Return the citation in a row, its words, and the rest of the row."""
    start, stop, paragraph, words, kind, *rest = row[_HEADING_COLUMNS:]
    citation = Citation(to_heading(row), Span(start, stop), paragraph, _PARAGRAPHS[kind])
    return citation, words, tuple(rest)


def to_quotation(row: Row) -> CitedQuotation:
    """Return the quotation in a row that QUOTATION selected."""
    citation, words, (spans, kind, basis, mention, speaker, role, *_) = _to_citation(row)
    begin = citation.span.start
    return CitedQuotation(
        texts=tuple(words[a - begin : b - begin] for a, b in _read_json(spans)[0]),
        kind=_QUOTATIONS[kind],
        speaker=speaker,
        role=role,
        basis=_BASES[basis],
        mention=mention,
        citation=citation,
    )


def to_date(row: Row) -> CitedDate:
    """Return the date in a row that DATE selected."""
    citation, words, (first_day, last_day, sentence, event) = _to_citation(row)
    return CitedDate(
        text=words,
        first_day=date.fromisoformat(first_day),
        last_day=date.fromisoformat(last_day),
        sentence=sentence,
        event=event,
        citation=citation,
    )


def to_sentence(row: Row) -> CitedSentence:
    """Return the sentence in a row that CITATION selected."""
    citation, words, _ = _to_citation(row)
    return CitedSentence(text=words, citation=citation)


def to_speaker(row: Iterable[Any], quotations: int) -> Speaker:
    """Return the speaker in a row that SPEAKER selected."""
    speaker_id, name, kind, role, only_article, *_ = row
    return Speaker(
        id=speaker_id,
        name=name,
        kind=PersonKind(kind),
        role=role,
        quotations=quotations,
        article=only_article,
    )
