"""The pass over an article: find the phrases, read them in order, tell what each dates."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from bot.models import Span, TimeExpression
from bot.parsing.dates import calendar_dates, holidays, periods, relative, weekdays, years
from bot.parsing.dates.keys import is_key
from bot.parsing.dates.names import GAP
from bot.parsing.dates.rules import FIGURES, Context, Lean, Rule
from bot.parsing.dates.values import Days, Unit
from bot.parsing.dates.verbs import Verbs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from bot.parsing.document import Document
    from bot.parsing.sentences import Sentence

_RULES = (
    *calendar_dates.RULES,
    *weekdays.RULES,
    *holidays.RULES,
    *periods.RULES,
    *relative.RULES,
    *years.RULES,
)
_WORD = re.compile(r"[A-Za-z]+|\d+")
# Words that narrow a stretch without changing which one it is: TIMEX3 notes them as a modifier.
_MODIFIER = re.compile(
    rf"(?:(?:early|late|earlier|later|sometime)(?:{GAP}|-)|mid(?:-|{GAP})|"
    rf"(?:the{GAP})?(?:very{GAP})?(?:end|beginning|start|middle){GAP}of{GAP})",
    re.IGNORECASE,
)
_MODIFIER_STARTS = frozenset(
    "early late earlier later mid sometime the end beginning start middle".split()
)
# A quarter's results come out within this many days of its end.
_REPORTED_FOR_DAYS = 150
# A "sentence" with more phrases than this is a table or noise; the rest of it is left alone.
_MOST_PER_SENTENCE = 200


def _filed(rules: tuple[Rule, ...]) -> dict[str, tuple[Rule, ...]]:
    """Return the rules under each word that they may begin with."""
    words = {word for rule in rules for word in rule.starts}
    return {word: tuple(rule for rule in rules if word in rule.starts) for word in words}


_BY_FIRST_WORD = _filed(_RULES)


def find_time_expressions(
    document: Document, sentences: tuple[Sentence, ...], published: date | None
) -> tuple[TimeExpression, ...]:
    """Return every phrase that stands for days, in the order of the text.

    Relative ones are reckoned from `published`, the day of publication; where that is None only
    those are returned that name their year. Spans never overlap.
    """
    reader = _Reader(document.text, published)
    return tuple(found for sentence in sentences for found in reader.read(sentence))


class _SentenceView:
    """A sentence with its verbs, cut only when somebody asks."""

    def __init__(self, text: str, span: Span) -> None:
        self.text = text
        self.span = span

    @cached_property
    def verbs(self) -> Verbs:
        return Verbs(self.text, self.span)


class _Reader:
    """Reads sentence after sentence and remembers what was named before."""

    def __init__(self, text: str, published: date | None) -> None:
        self._text = text
        self._context = Context(published, find_lean=self._find_lean, find_own_lean=self._find_own_lean)
        self._view = _SentenceView(text, Span(0, 0))

    def read(self, sentence: Sentence) -> Iterator[TimeExpression]:
        """Yield the expressions of one sentence."""
        self._view = _SentenceView(self._text, sentence.span)
        count = 0
        for span, days in self._phrases(sentence.span):
            event = self._view.verbs.nearest_event(span)
            yield TimeExpression(
                span=span,
                value=days.value,
                first_day=days.first,
                last_day=days.last,
                key=is_key(self._text, span, days, event, sentence.span),
                sentence=sentence.span,
                event=event,
                paragraph=sentence.paragraph.number,
            )
            count += 1
            if count == _MOST_PER_SENTENCE:
                return

    def _find_lean(self, match: re.Match[str]) -> Lean:
        return self._view.verbs.lean(Span(match.start(), match.end()))

    def _find_own_lean(self, match: re.Match[str]) -> Lean:
        return self._view.verbs.own_lean(Span(match.start(), match.end()))

    def _phrases(self, sentence: Span) -> Iterator[tuple[Span, Days]]:
        done = sentence.start
        for word in _WORD.finditer(self._text, sentence.start, sentence.end):
            if word.start() < done:
                continue
            found = self._phrase_at(word, sentence.end)
            if found:
                span, days = found
                done = span.end
                self._remember(days)
                yield found

    def _phrase_at(self, word: re.Match[str], end: int) -> tuple[Span, Days] | None:
        first = word[0].lower() if word[0].isalpha() else FIGURES
        if first not in _BY_FIRST_WORD and first not in _MODIFIER_STARTS:
            return None
        start = word.start()
        if start and (self._text[start - 1].isalnum() or self._text[start - 1] in "'’_"):
            return None
        plain = self._match_at(first, start, end)
        modifier = _MODIFIER.match(self._text, start, end) if first in _MODIFIER_STARTS else None
        if modifier:
            inner = _WORD.match(self._text, modifier.end(), end)
            if inner:
                key = inner[0].lower() if inner[0].isalpha() else FIGURES
                found = self._match_at(key, inner.start(), end)
                if found and (plain is None or found[0].end > plain[0].end):
                    return Span(start, found[0].end), found[1]
        return plain

    def _match_at(self, first: str, start: int, end: int) -> tuple[Span, Days] | None:
        """Return the longest match that stands for days; earlier rules win ties."""
        matches = [
            (match, rule)
            for rule in _BY_FIRST_WORD.get(first, ())
            if (match := rule.pattern.match(self._text, start, end))
        ]
        for match, rule in sorted(matches, key=lambda pair: -pair[0].end()):
            days = rule.resolve(match, self._context)
            if days:
                return Span(match.start(), match.end()), days
        return None

    def _remember(self, days: Days) -> None:
        self._context.previous = days
        if days.unit is Unit.QUARTER and self._is_recent(days):
            self._context.period = days

    def _is_recent(self, days: Days) -> bool:
        """Tell whether a report of the day of publication may be about the quarter."""
        published = self._context.published
        return published is not None and 0 < (published - days.last).days < _REPORTED_FOR_DAYS
