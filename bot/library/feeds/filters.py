"""The filter of a feed: which entries are taken, by the words in them.

As typed: `harbour ferr*, "city council" -sport`. An entry passes if it holds all words and phrases
of one group, between commas, and none of those with a minus.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.errors import BadFeed
from bot.models.text import WORD, fold

if TYPE_CHECKING:
    from bot.library.sources.item import SourceItem

LONGEST = 300  # characters
_MOST_TERMS = 40
_TERM = re.compile(
    r"(?P<comma>[,;，；、،])|(?P<minus>[-−–])?(?:"
    r"[\"“”„«](?P<phrase>[^\"“”„«»]*)[\"“”»]|(?P<word>[^\s,;，；、،\"“”„«»]+))"
)
# Scripts that put no space between words, or join particles to them: their terms are looked for
# anywhere in the text.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which entries a feed brings, by terms in folded words; one group of `wanted` is enough."""

    wanted: tuple[tuple[str, ...], ...] = ()
    unwanted: tuple[str, ...] = ()

    def passes(self, entry: SourceItem) -> bool:
        """Tell whether an entry is taken, by its title and the text that the feed gives."""
        if not self.wanted and not self.unwanted:
            return True
        text = f" {_words(entry.title or '')} \n {_words(entry.text)} "
        if any(_holds(text, term) for term in self.unwanted):
            return False
        return not self.wanted or any(
            all(_holds(text, term) for term in group) for group in self.wanted
        )


def read_filter(typed: str) -> Filter:
    """Return the filter that was typed; nothing typed lets everything pass. Raises BadFeed."""
    groups: list[list[str]] = [[]]
    unwanted: list[str] = []
    for match in _TERM.finditer(typed):
        if match["comma"]:
            groups.append([])
            continue
        term = _words(match["phrase"] or match["word"] or "")
        if term:
            prefix = bool(match["word"]) and match["word"].endswith("*")
            (unwanted if match["minus"] else groups[-1]).append(term + "*" * prefix)
    wanted = tuple(tuple(group) for group in groups if group)
    if typed.strip() and not wanted and not unwanted:
        raise BadFeed("That filter holds no words: write it like harbour, “city council” -sport.")
    if len(typed) > LONGEST or sum(map(len, wanted)) + len(unwanted) > _MOST_TERMS:
        raise BadFeed(
            "That filter is too long: I take {most} words and phrases, {length} characters in all.",
            most=_MOST_TERMS,
            length=LONGEST,
        )
    return Filter(wanted, tuple(unwanted))


def _words(text: str) -> str:
    # Folding takes Korean syllables apart.
    return " ".join(WORD.findall(unicodedata.normalize("NFC", fold(text))))


def _holds(text: str, term: str) -> bool:
    if _UNSPACED.search(term):
        return term.rstrip("*") in text
    return f" {term[:-1]}" in text if term.endswith("*") else f" {term} " in text
