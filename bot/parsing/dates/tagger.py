"""The pass over an article: find the phrases, read them in order, tell what each dates."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from bot.models.article import Span, TimeExpression
from bot.parsing.dates import (
    calendar_dates,
    day_numbers,
    distances,
    figures,
    holidays,
    months,
    periods,
    relative,
    weekdays,
    weeks,
    years,
)
from bot.parsing.dates.key_dates import is_key
from bot.parsing.dates.names import GAP, JOIN
from bot.parsing.dates.phrases import Phrase
from bot.parsing.dates.ranges import joined
from bot.parsing.dates.rules import (
    FIGURES,
    YEAR_FIGURES,
    Context,
    ImpossibleError,
    Lean,
    Rule,
    UndatedError,
)
from bot.parsing.dates.story_years import has_early_years, is_told_in_years
from bot.parsing.dates.surroundings import WordsAround
from bot.parsing.dates.values import Days, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bot.parsing.document import Document
    from bot.parsing.sentences import Sentence

# Of two matches of one length the earlier rule's counts.
_RULES = (
    *figures.RULES,
    *calendar_dates.RULES,
    *months.RULES,
    *day_numbers.RULES,
    *weekdays.RULES,
    *weeks.RULES,
    *holidays.RULES,
    *periods.RULES,
    *relative.RULES,
    *distances.RULES,
    *years.RULES,
)
_WORD = re.compile(r"[A-Za-z]+|(\d+)")
_THE = re.compile(rf"the{GAP}['’‘]?(?=([A-Za-z]+|\d+))", re.IGNORECASE)
# Words that narrow a stretch without changing which one it is: TIMEX3 notes them as a modifier.
_MODIFIER = re.compile(
    rf"(?:(?:early|late|earlier|later|sometime|mid){JOIN}|end-|"
    rf"(?:the{GAP})?(?:very{GAP})?(?:end|beginning|start|middle){GAP}of{GAP})",
    re.IGNORECASE,
)
_MODIFIER_STARTS = frozenset(
    ("early", "late", "earlier", "later", "mid", "sometime", "end", "beginning", "start", "middle")
)
# A "sentence" with more phrases than this is a table or noise; the rest of it is left alone.
_MOST_PER_SENTENCE = 200
# The same where more words than this may begin one: "may" or "the" a thousand times over.
_MOST_TRIED = 2_000
# A quarter's results come out within this many days of its end.
_REPORTED_FOR_DAYS = 150

_BY_ITS_OWN_CALENDAR = re.compile(r"fiscal|ended", re.IGNORECASE)


def _filed(rules: list[Rule]) -> dict[str, tuple[Rule, ...]]:
    """Return the rules under each word that they may begin with, in their order."""
    words = {word for rule in rules for word in rule.starts}
    return {word: tuple(rule for rule in rules if word in rule.starts) for word in words}


_BARE = _filed([rule for rule in _RULES if rule.bare])
_AFTER_THE = _filed([rule for rule in _RULES if rule.article])


# In each way that a text may write them, so that most words are looked up as they stand.
_FIRST_WORDS = frozenset(
    form
    for word in (*_BARE, *_MODIFIER_STARTS, "the")
    for form in (word, word.capitalize(), word.upper())
)


def find_time_expressions(
    document: Document, sentences: tuple[Sentence, ...], published: date | None
) -> tuple[TimeExpression, ...]:
    """Return every phrase that stands for days, in the order of the text.

    Relative ones are reckoned from `published`, the day of publication; where that is None only
    those are returned that name their year. Spans never overlap.
    """
    reader = _Reader(document.text, published)
    return tuple(found for sentence in sentences for found in reader.read(sentence))


class _Skipped(Exception):
    """Words that name an impossible day end at `end`; none of them stands for days."""

    def __init__(self, end: int) -> None:
        self.end = end


class _Reader:
    """Reads sentence after sentence and remembers what was named before."""

    def __init__(self, text: str, published: date | None) -> None:
        self._text = text
        self._around = WordsAround(text)
        self._context = Context(
            published,
            self._around,
            day_first=figures.writes_day_first(text),
            told_in_years=is_told_in_years(text, published),
            early_years=has_early_years(text),
        )

    def read(self, sentence: Sentence) -> Iterator[TimeExpression]:
        """Yield the expressions of one sentence."""
        self._around.enter(sentence.span)
        found = list(islice(self._phrases(sentence.span), _MOST_PER_SENTENCE))
        if found:
            expressions = [self._expression(span, days, sentence) for span, days in found]
            yield from joined(expressions, self._text)

    def _expression(self, span: Span, days: Days, sentence: Sentence) -> TimeExpression:
        event = self._around.verbs.nearest_event(span)
        published = self._context.published
        phrase = Phrase(self._text, span, days, event, sentence, published, self._around)
        return TimeExpression(
            span=span,
            value=days.value,
            first_day=days.first,
            last_day=days.last,
            key=is_key(phrase),
            sentence=sentence.span,
            event=event,
            paragraph=sentence.paragraph.number,
        )

    def _phrases(self, sentence: Span) -> Iterator[tuple[Span, Days]]:
        done = sentence.start
        tried = 0
        for word in _WORD.finditer(self._text, sentence.start, sentence.end):
            first = word[0]
            if not (first in _FIRST_WORDS or word.lastindex) or word.start() < done:
                continue
            tried += 1
            if tried > _MOST_TRIED:
                return
            try:
                found = self._phrase_at(word, sentence.end)
            except _Skipped as skipped:
                done = skipped.end
                continue
            if found:
                done = found[0].end
                self._remember(*found)
                yield found

    def _phrase_at(self, word: re.Match[str], end: int) -> tuple[Span, Days] | None:
        """Return the phrase that begins at `word`, a narrowing word before it included."""
        start, rules, first = word.start(), *_rules_at(word, end)
        modifying = first in _MODIFIER_STARTS
        if not (rules or modifying) or not _is_a_start(word):
            return None
        plain = self._longest(rules, start, end)
        modifier = _MODIFIER.match(self._text, start, end) if modifying else None
        inner = _WORD.match(self._text, modifier.end(), end) if modifier else None
        if inner:
            found = self._longest(_rules_at(inner, end)[0], inner.start(), end)
            if found and (plain is None or found[0].end > plain[0].end):
                return Span(start, found[0].end), found[1]
        return plain

    def _longest(self, rules: tuple[Rule, ...], start: int, end: int) -> tuple[Span, Days] | None:
        """Return the longest match that stands for days."""
        matches = [
            (match, rule) for rule in rules if (match := rule.pattern.match(self._text, start, end))
        ]
        for match, rule in sorted(matches, key=lambda pair: -pair[0].end()):
            days = self._days(rule, match)
            if days:
                return Span(match.start(), match.end()), days
        return None

    def _days(self, rule: Rule, match: re.Match[str]) -> Days | None:
        try:
            return rule.resolve(match, self._context)
        except UndatedError:
            return None
        except ImpossibleError:
            raise _Skipped(match.end()) from None
        except (ValueError, OverflowError):
            return None  # beyond the years 1 to 9999, where the calendar ends

    def _remember(self, span: Span, days: Days) -> None:
        self._context.previous, self._context.previous_end = days, span.end
        if days.unit is Unit.QUARTER and self._is_reported(span, days):
            self._context.period = days

    def _is_reported(self, span: Span, quarter: Days) -> bool:
        """Tell whether a report of the day of publication is about the quarter.

        Either it was over lately by the calendar, or the text says that it is over by the
        company's own: "the fiscal first quarter", "the fourth quarter ended Aug. 26".
        """
        published = self._context.published
        if _BY_ITS_OWN_CALENDAR.search(self._text, span.start, span.end + 6):
            return True
        if published is None or (published - quarter.last).days > _REPORTED_FOR_DAYS:
            return False
        return quarter.last < published or self._around.verbs.own_lean(span) is Lean.PAST


def _rules_at(word: re.Match[str], end: int) -> tuple[tuple[Rule, ...], str]:
    """Return the rules that may fit at `word`, and the first word that is no article."""
    first = word[0].lower()
    if first.isdecimal():
        key = _figures(first)
        return _BARE.get(key, ()), key
    if first in _ARTICLES and not _UNIT.match(word.string, word.end(), end):
        return (), first
    if first != "the":
        return _BARE.get(first, ()), first
    following = _THE.match(word.string, word.start(), end)
    if not following:
        return (), first
    second = following[1].lower()
    key = _figures(second) if second.isdecimal() else second
    return _AFTER_THE.get(key, ()), key


def _figures(number: str) -> str:
    """Return what rules that begin with the number are filed under."""
    if len(number) < _YEAR_LENGTH:
        return FIGURES
    return YEAR_FIGURES if len(number) == _YEAR_LENGTH else ""


_YEAR_LENGTH = 4


def _is_a_start(word: re.Match[str]) -> bool:
    """Tell whether nothing is glued before the word: no letter, apostrophe, point or money."""
    before = word.string[word.start() - 1 : word.start()]
    if word[0].isdecimal() and before in _GLUED_TO_FIGURES:
        return False
    if word[0].isdecimal() and before in {"'", "’"}:  # "the class of ’99"
        return not word.string[word.start() - 2 : word.start() - 1].isalnum()
    return not (before.isalnum() or before in {"'", "’", "_"})


_ARTICLES = frozenset(("a", "an"))
# "A" begins an expression only as a number: "a year ago".
_UNIT = re.compile(
    r"[\s-]{1,4}(?:year|month|week|fortnight|day|decade|century|hour)", re.IGNORECASE
)
_GLUED_TO_FIGURES = {".", ",", "/", ":", "$", "£", "€", "¥", "₩", "#", "+"}
