"""What a picture of a quotation says, and the picture: they go from process to process."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, dataclass
from typing import Any

from bot.presentation.text import plain

# They choose the look of the character before them; nothing is drawn for them.
_SELECTORS = re.compile("[\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]")


@dataclass(frozen=True, slots=True)
class Card:
    """The texts of a picture: plain, without invisible characters, in the order they are read.

    `words` are the quotation's parts without marks. `place` names source, day and paragraph.
    `colour` is the source's, as 0xRRGGBB.
    """

    words: tuple[str, ...]
    speaker: str
    role: str
    place: str
    brand: str
    colour: int
    dark: bool

    def to_bytes(self) -> bytes:
        """Return the card for the drawing process."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def from_bytes(cls, sent: bytes) -> Card:
        """Return the card that `to_bytes` wrote."""
        values: dict[str, Any] = json.loads(sent)
        return cls(**values | {"words": tuple(values["words"])})


@dataclass(frozen=True, slots=True)
class Picture:
    """A card as PNG; `words` is what it shows of the quotation, with marks.

    `cut` tells whether the quotation goes on.
    """

    png: bytes
    words: str
    cut: bool

    def to_bytes(self) -> bytes:
        """Return the picture for the process that asked."""
        head = json.dumps({"words": self.words, "cut": self.cut})
        return head.encode() + b"\n" + self.png

    @classmethod
    def from_bytes(cls, sent: bytes) -> Picture | None:
        """Return the picture that `to_bytes` wrote, or None for `NOT_DRAWABLE`."""
        head, _, png = sent.partition(b"\n")
        return cls(png, **json.loads(head)) if png else None


# The answer for a card with a character that no font has.
NOT_DRAWABLE = b""


def marked(words: tuple[str, ...]) -> str:
    """Return a quotation's parts in quotation marks; " … " joins them."""
    return " … ".join(f"“{part}”" for part in words)


def drawn(text: str) -> str:
    """Return untrusted text as a card shows it: on one line, composed, nothing invisible.

    A mark that stands on white space is left out: a font would draw a circle under it.
    """
    text = plain(text)
    if text.isascii():
        return text
    kept: list[str] = []
    for character in unicodedata.normalize("NFC", _SELECTORS.sub("", text)):
        if (kept and not kept[-1].isspace()) or unicodedata.category(character)[0] != "M":
            kept.append(character)
    return "".join(kept)
