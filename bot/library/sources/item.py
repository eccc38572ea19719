"""What a source gives: an article's text and what the source says about it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.models.message import Message

if TYPE_CHECKING:
    from datetime import date

    from bot.models.message import Value

# Letters of a key; two of 10,000 entries share one with odds of 1 to 5 million.
KEY_LENGTH = 12


@dataclass(frozen=True, slots=True)
class SourceItem:
    """One article as its source gives it; None is what the text itself may tell.

    `text` is plain text: no markup, no control characters. `source` names the outlet. `key` tells
    the articles of one file apart and stays the same when the file changes; it is empty if the
    file is the article. `notes` say what was left out or guessed.
    """

    text: str
    title: str | None = None
    published: date | None = None
    link: str | None = None
    source: str | None = None
    key: str = ""
    notes: tuple[Message, ...] = ()

    @property
    def fingerprint(self) -> bytes:
        """Return a hash that changes when anything that the reader gets changes."""
        told = (self.text, self.title, self.published, self.link, self.source)
        return blake2b(repr(told).encode("utf-8", "replace"), digest_size=16).digest()


@dataclass(frozen=True, slots=True)
class FetchedFrom:
    """Where a file was fetched, and the charset that its HTTP header names."""

    address: str
    charset: str | None = None


def note(template: str, /, **values: Value) -> Message:
    """Return a note on what was read: an English template with its values."""
    return Message(template, values)


def entry_key(identity: str) -> str:
    """Return the key of an entry from what identifies it in its file: an id, a link, its words."""
    return blake2b(identity.encode("utf-8", "replace"), digest_size=KEY_LENGTH // 2).hexdigest()
