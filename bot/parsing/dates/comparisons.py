"""The other side of a comparison: "up from 90 last year", "compared with 2019"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.parsing.dates.rules import Lean
from bot.parsing.dates.values import Unit

if TYPE_CHECKING:
    from bot.parsing.dates.phrases import Phrase

_STRETCHES = {Unit.QUARTER, Unit.HALF, Unit.SEASON, Unit.YEAR, Unit.MONTH}
# "Compared with a profit of 11 million in", "down from 90,000 in", "above its closing price on".
_WITH_FIGURE = re.compile(
    r"\b(?:compared (?:with|to)|(?:up|down|recovered|improved|changed) from|against|versus|vs\.?"
    r"|instead of|(?:higher|lower|better|worse|larger|smaller|bigger) than"
    r"|(?:above|below|on top of|as much as|, from))\b(?P<between>[^;:]{0,55})$",
    re.IGNORECASE,
)
_RIGHT_BEFORE = re.compile(
    r"(?:\b(?:than|compared (?:with|to)|against|versus)"
    r"|(?<!soon )(?<!early )(?<!late )(?<!recently )\bas)"
    r"(?: (?:in|on|for|at|those of|that of|it did|it was|they did"
    r"|(?:(?:in|on|for|at|over|during) )?the same \w+(?: (?:of|in))?))?"
    r"(?: the)? $",
    re.IGNORECASE,
)
# "Fell from 16 million in 1970 to 7 million in 2010".
_FROM_FIGURE = re.compile(r"\bfrom [$£€]?\d[\d,.]*[^,;]{0,30}\b(?:in|on) $")
_TO_FIGURE = re.compile(r" to [$£€]?\d")
# "Slowed to 2.1 percent in October from 2.4 in".
_AFTER_FIGURE = re.compile(r" to [$£€]?\d.{0,50}\bfrom [$£€]?\d[\d,.]*[^,;]{0,20}\b(?:in|on) $")
_FROM = re.compile(r"\b(?:from|over) $")
_ROSE_OR_FELL = re.compile(
    r"\b(?:rose|fell|grew|up|down|jumped|dropped|slipped|climbed|increased?|decreased?|declined?"
    r"|doubled|tripled|gained?|lost|rise|drop|growth|gain|soared|plunged|percent|per cent)\b|%"
)
_FIGURE = re.compile(r"\d|\b(?:price|level|average|record|loss|profit|figure|rate)s?\b")
_CLAUSE = re.compile(r"\b(?:who|which|that|was|were|had|when|after|will|is|are|has|have)\b")


def is_compared_with(phrase: Phrase) -> bool:
    """Tell an expression that dates only what a figure is compared with."""
    if phrase.words.startswith(("a year", "one year", "year-", "the year-")):
        return phrase.words.endswith(("earlier", "ago", "before")) and _is_a_figure(phrase)
    if phrase.words in {"the year before", "the previous year", "the year earlier"}:
        return _is_a_figure(phrase)
    if _RIGHT_BEFORE.search(phrase.before) or phrase.after.startswith((" level", " figure")):
        return True
    if _FROM_FIGURE.search(phrase.before) and (
        _TO_FIGURE.match(phrase.after) or _AFTER_FIGURE.search(phrase.before)
    ):
        return True
    told = _WITH_FIGURE.search(phrase.before)
    if told and _FIGURE.search(told["between"]) and not _has_verb(phrase, len(told["between"])):
        return True
    return _is_a_baseline(phrase)


def _has_verb(phrase: Phrase, length: int) -> bool:
    """Tell whether a verb of its own stands in the last `length` characters before."""
    start = phrase.span.start - length
    if _CLAUSE.search(phrase.text, start, phrase.span.start):
        return True
    verb = phrase.around.verbs.governor(phrase.span)
    if verb is None or verb.of(phrase.text).endswith("ing"):
        return False  # "its closing price"
    return start <= verb.start < phrase.span.start


def _is_a_figure(phrase: Phrase) -> bool:
    return bool(_FIGURE.search(phrase.before) or _ROSE_OR_FELL.search(phrase.before))


def _is_a_baseline(phrase: Phrase) -> bool:
    """Tell "rose 3 percent from July", but not "will rise from July"."""
    if phrase.days.unit not in _STRETCHES or not _FROM.search(phrase.before):
        return False
    if phrase.around.verbs.own_lean(phrase.span) is Lean.FUTURE:
        return False
    return bool(_ROSE_OR_FELL.search(phrase.before))
