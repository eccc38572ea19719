"""Which entry of a feed is which: the same ones as before, changed ones, new ones."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.models.link import clean_link
from bot.models.text import WORD, fold
from bot.parsing.near_duplicates import alike, runs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.library.sources.item import SourceItem
    from bot.models.moderation import OwnText
    from bot.storage.records import KnownEntry


@dataclass(frozen=True, slots=True)
class Seen:
    """An entry of a feed, and what it was before; `known` is None if it is new.

    `link` is its second key, None if other entries have the same link.
    """

    item: SourceItem
    link: str | None
    known: KnownEntry | None

    @property
    def content_hash(self) -> bytes:
        """Return a hash of what the feed says of the entry."""
        item = self.item
        told = (item.text, item.title, item.published, item.link)
        return blake2b(repr(told).encode("utf-8", "replace"), digest_size=16).digest()

    @property
    def changed(self) -> bool:
        """Tell whether the entry is new, says something else than before, or has another key."""
        known = self.known
        return known is None or (known.key, known.content_hash) != (
            self.item.key,
            self.content_hash,
        )


def recognise(entries: Sequence[SourceItem], known: Sequence[KnownEntry]) -> list[Seen]:
    """Return the entries with what they were before, by key, else by link.

    What has another key now is taken for the same only if nothing has the old key any more.
    """
    by_key = {one.key: one for one in known}
    present = {item.key for item in entries}
    links = Counter(link_key(item.link) for item in entries)
    gone = {one.link: one for one in reversed(known) if one.link and one.key not in present}
    seen = []
    for item in entries:
        link = link_key(item.link)
        if link and links[link] > 1:
            link = None
        found = by_key.get(item.key) or (gone.pop(link, None) if link else None)
        seen.append(Seen(item, link, found))
    return seen


def recognise_alike(
    seen: Sequence[Seen], known: Sequence[KnownEntry], texts: Mapping[str, OwnText]
) -> list[Seen]:
    """Return the entries, the new ones with what is gone and had their title and like words.

    `texts` are those of the known entries, by slug.
    """
    kept = {one.known.key for one in seen if one.known} | {one.item.key for one in seen}
    gone: dict[str, list[KnownEntry]] = {}
    for one in known:
        text = texts.get(one.slug or "")
        if text and text.title and one.key not in kept:
            gone.setdefault(_folded(text.title), []).append(one)
    return [_like(one, gone, texts) if one.known is None else one for one in seen]


def _like(one: Seen, gone: Mapping[str, list[KnownEntry]], texts: Mapping[str, OwnText]) -> Seen:
    candidates = gone.get(_folded(one.item.title or ""), [])
    ours = runs(one.item.text)
    for candidate in candidates:
        theirs = texts[candidate.slug or ""]
        same_day = theirs.published is not None and theirs.published == one.item.published
        if same_day or alike(ours, runs(theirs.text)):
            candidates.remove(candidate)
            return Seen(one.item, one.link, candidate)
    return one


def link_key(link: str | None) -> str | None:
    """Return what two links to the same page share: neither scheme nor "www." nor a last slash."""
    cleaned = clean_link(link) if link else None
    if cleaned is None:
        return None
    return cleaned.partition("://")[2].removeprefix("www.").rstrip("/")


def _folded(title: str) -> str:
    return " ".join(WORD.findall(fold(title)))
