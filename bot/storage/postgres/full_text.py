"""Full-text search with an index on terms.

schema/0016_pairs.sql and 0023_phrases.sql say what the index holds.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.storage import engine
from bot.storage.engine import Columns
from bot.storage.queries.rows import OWN
from bot.storage.terms import COMMON

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from bot.storage.engine import ScopedSnapshot, Term

_FUNCTIONS = {
    Columns.NAME: "find_name",
    Columns.TITLE: "find_title",
    Columns.ARTICLE: "find_article",
}
# What is searched, with a mark between the columns, over which no phrase can reach.
_PHRASES = {
    Columns.NAME: "' ' || t.slug || ' = ' || t.title || ' '",
    Columns.TITLE: "' ' || t.title || ' '",
    Columns.ARTICLE: "' ' || t.title || ' = ' || t.text || ' '",
}
# Words that most articles hold are looked for among about so many of the newest first.
_NEWEST = 4000
# To learn that a word is common takes fewer.
_NEWEST_OF_COMMON = 400
_MOST_SPANS = 200
_LONGEST_HOP = 4  # words from one that is not common to the next


class FullText(engine.FullText):
    """The table `edition_terms`."""

    def find(
        self,
        snapshot: ScopedSnapshot,
        terms: Sequence[Term],
        columns: Columns,
        *,
        limit: int,
        own: bool | None = None,
    ) -> list[int]:
        sure = all(len(list_lexemes(term)) == 1 for term in terms)
        verified, looked_for = _verification(terms, columns, sure=sure)
        # OFFSET 0 keeps the order of the steps: what fits is sorted, then looked at one by one
        # until there are enough. The planner would first join everything.
        sql = f"""
            SELECT found.edition_id FROM (
                SELECT edition_id, newest, unsure
                FROM main.{_FUNCTIONS[columns]}(CAST(?2 AS tsquery))
                ORDER BY newest DESC OFFSET 0
            ) AS found CROSS JOIN LATERAL ({_SEEN[own]} OFFSET 0) AS seen
            WHERE {verified} ORDER BY found.newest DESC LIMIT ?3
        """
        query = to_query(terms, snapshot.guild_id)
        found: list[int] = []
        # What has to be read is looked at from the newest on in any case.
        for months in (_newest_months(snapshot, _NEWEST) if sure else None, ""):
            if len(found) < limit and months is not None:
                parameters = [query + months, limit, *looked_for]
                found = [row[0] for row in snapshot.fetch(sql, parameters)]
        return found

    def find_each(
        self, snapshot: ScopedSnapshot, words: Collection[str], *, limit: int
    ) -> dict[str, list[int]]:
        # All at once, so that PostgreSQL plans once what `find_article` does.
        found: dict[str, list[int]] = {word: [] for word in words}
        windows = (_newest_months(snapshot, rows) for rows in (_NEWEST_OF_COMMON, _NEWEST))
        for months in (*windows, ""):
            few = [word for word, ids in found.items() if len(ids) < limit]
            if few and months is not None:
                found.update((word, []) for word in few)
                seen = _owners(snapshot.guild_id) + months
                for word, edition_id in snapshot.fetch(_FIND_EACH, [json.dumps(few), seen, limit]):
                    found[word].append(edition_id)
        return found


# What the scope sees of the rows that were found.
_SEEN = {
    own: "SELECT 1 FROM shown JOIN article AS a ON a.id = shown.article_id "
    f"WHERE shown.edition_id = found.edition_id AND {condition}"
    for own, condition in OWN.items()
} | {None: "SELECT 1 FROM shown WHERE shown.edition_id = found.edition_id"}


_FIND_EACH = f"""
    SELECT wanted.value, held.edition_id FROM json_each(CAST(?2 AS TEXT)) AS wanted
    CROSS JOIN LATERAL (
        SELECT found.edition_id FROM (
            SELECT edition_id, newest, unsure FROM main.find_article(
                CAST('(''' || wanted.value || ''' | ''=long'') & ' || CAST(?3 AS TEXT) AS tsquery)
            ) ORDER BY newest DESC OFFSET 0
        ) AS found CROSS JOIN LATERAL ({_SEEN[None]} OFFSET 0) AS seen
        WHERE NOT found.unsure OR EXISTS (
            SELECT 1 FROM main.edition_terms AS t WHERE t.edition_id = found.edition_id AND
            strpos({_PHRASES[Columns.ARTICLE]}, ' ' || wanted.value || ' ') > 0 OFFSET 0
        ) ORDER BY found.newest DESC LIMIT ?4
    ) AS held
"""


def to_query(terms: Sequence[Term], guild_id: int | None) -> str:
    """Return the tsquery; terms are letters and digits, so that none is its syntax."""
    words = " & ".join(map(_to_lexemes, terms))
    return f"({words} | '=long') & {_owners(guild_id)}"


def _owners(guild_id: int | None) -> str:
    return "'=seeds'" if guild_id is None else f"('=seeds' | '={guild_id}')"


def _to_lexemes(term: Term) -> str:
    *rest, last = (f"'{lexeme}'" for lexeme in list_lexemes(term))
    whole = " & ".join([*rest, f"{last}:*" if term.prefix else last])
    if len(term.words) == 1:
        return whole
    single = [f"'{word}'" for word in term.words]
    if term.prefix:
        single[-1] += ":*"
    return f"({whole} | '=unpaired' & {' & '.join(single)})"


def list_lexemes(term: Term) -> list[str]:
    """Return the fewest lexemes of the index that a term consists of; if it is one, it is sure."""
    words = term.words
    last = len(words) - 1
    if not last:
        return [*words]
    lexemes, place = [], 0
    while place < last:
        end = _end_of_hop(words, last - term.prefix, place)
        lexemes.append(" ".join(words[place : end + 1]))
        place = end
    return lexemes


def _end_of_hop(words: Sequence[str], last: int, place: int) -> int:
    """Return the place of the next word that is not common if it is near, else the next place.

    The word at `last` is the last one that is known.
    """
    if words[place] not in COMMON:
        for end in range(place + 1, min(place + _LONGEST_HOP, last) + 1):
            if words[end] not in COMMON:
                return end
    return place + 1


def _newest_months(snapshot: ScopedSnapshot, rows: int) -> str | None:
    """Return the condition for the months of the newest `rows`; None if there are not many more.

    It holds for every row from the first of these months on, so that what it finds are the newest.
    """
    ((newest, oldest),) = snapshot.fetch(
        "SELECT (SELECT max(newest) >> 35 FROM main.edition_terms), (SELECT newest >> 35 "
        "FROM main.edition_terms ORDER BY newest DESC LIMIT 1 OFFSET ?)",
        [rows],
    )
    if not oldest:
        return None
    lexemes = [*_list_spans(oldest // 100, newest // 100)]
    return f" & ({' | '.join(lexemes)})" if len(lexemes) <= _MOST_SPANS else None


def _list_spans(first: int, last: int) -> Iterator[str]:
    """Yield the lexemes of the months from `first` to `last`, which are numbers like 202611.

    Years after the first are whole, also the last one.
    """
    year, month = divmod(first, 100)
    if year == last // 100:
        yield from (f"'=m{one}'" for one in range(first, last + 1))
        return
    yield from (f"'=m{year}{one:02}'" for one in range(month, 13))
    yield from (f"'=y{one}'" for one in range(year + 1, last // 100 + 1))


def _verification(terms: Sequence[Term], columns: Columns, *, sure: bool) -> tuple[str, list[str]]:
    """Return the condition for what the index cannot tell, and its parameters from ?4 on.

    The index is `sure` of single lexemes, except in long texts.
    """
    conditions, looked_for = [], []
    for number, term in enumerate(terms, 4):
        conditions.append(f"strpos({_PHRASES[columns]}, CAST(?{number} AS TEXT)) > 0")
        looked_for.append(f" {' '.join(term.words)}{'' if term.prefix else ' '}")
    read = (
        "EXISTS (SELECT 1 FROM main.edition_terms AS t "
        f"WHERE t.edition_id = found.edition_id AND {' AND '.join(conditions)} OFFSET 0)"
    )
    return (f"(NOT found.unsure OR {read})" if sure else read), looked_for
