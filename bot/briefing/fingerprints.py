"""Fingerprints of editions: whether what a briefing tells of an article has changed."""

from __future__ import annotations

import asyncio
import logging
import unicodedata
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.storage.records import Fingerprint

if TYPE_CHECKING:
    from bot.storage.contract import Storage
    from bot.storage.records import EditionFacts

_log = logging.getLogger(__name__)

_AT_ONCE = 100  # editions in one short transaction


async def note_news(storage: Storage) -> int:
    """Fingerprint new editions of the library, and return the number of the last news."""
    looked_at = 0  # so that no article is looked at for each batch: there may be a thousand
    while facts := await storage.news.list_unseen_editions(_AT_ONCE, after=looked_at):
        await storage.news.save_fingerprints(await asyncio.to_thread(_fingerprints, facts))
        looked_at = facts[-1].article_id
    return await storage.news.get_mark()


def _fingerprints(facts: list[EditionFacts]) -> list[Fingerprint]:
    return [_fingerprint_or_note(one) for one in facts]


def _fingerprint_or_note(facts: EditionFacts) -> Fingerprint:
    """Return the fingerprints; if they cannot be computed, some that make the edition news."""
    try:
        return fingerprint(facts)
    except Exception:  # noqa: BLE001 - one article's trouble is no other's
        _log.exception("Edition %s has no fingerprint", facts.id)
        mark = short_hash(f"edition {facts.id}")
        return Fingerprint(facts.id, facts.slug, mark, mark)


def fingerprint(facts: EditionFacts) -> Fingerprint:
    """Return the fingerprints of an edition; white space and its form do not count."""
    return Fingerprint(
        edition_id=facts.id,
        slug=facts.slug,
        text_hash=short_hash(facts.text),
        told_hash=short_hash(*("\0".join(map(_settled, words)) for words in facts.told)),
    )


def short_hash(*texts: str) -> bytes:
    """Return a hash of texts without their white space; 16 bytes, so that no two collide."""
    return blake2b("\1".join(map(_settled, texts)).encode(), digest_size=16).digest()


def _settled(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())
