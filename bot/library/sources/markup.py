"""Converts HTML to plain text, one block a paragraph: fragments in Markdown, feeds, mail and texts.

Whole pages, where the article has to be found first, belong to `pages`.
"""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from bot.models.message import counted

if TYPE_CHECKING:
    from bot.models.message import Message

Attributes = list[tuple[str, str | None]]

_BLOCKS = frozenset(
    "address article aside blockquote body center dd div dl dt fieldset footer h1 h2 h3 h4 h5 h6 "
    "header hr html li main ol p pre section summary table tbody td tfoot th thead title tr ul "
    "caption details".split()
)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
# Elements whose words are no part of an article's text.
_DROPPED = frozenset(
    "audio button canvas datalist dialog embed figure form frameset head iframe input map math "
    "nav noframes noscript object picture script select style svg template textarea video".split()
)
_DROPPED_BLOCKS = frozenset("dialog figure form frameset nav".split())
_QUOTED = frozenset(("aside", "blockquote"))
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
_PULL_QUOTE = re.compile(r"pull-?_?quote", re.IGNORECASE)
# A browser draws marks around an element `q`; some pages write them besides.
_OPENED, _CLOSED = "\ue000", "\ue001"
_OPENING, _CLOSING = re.compile(f'{_OPENED}[“"]?'), re.compile(f'[”"]?{_CLOSED}')
_WORDS = re.compile(r"\w+")


def to_text(
    html: str, *, keep_lines: bool = False, keep_tables: bool = False
) -> tuple[str, tuple[Message, ...]]:
    """Return a fragment's text, with empty lines between blocks, and what was left out of it.

    Headings begin with `## `, as in Markdown, so that the reader knows them. With `keep_lines`
    a line end is one, as in Markdown; otherwise it is white space. `keep_tables` is for mail,
    where tables are the layout.
    """
    parser = _Parser(keep_lines=keep_lines, keep_tables=keep_tables)
    parser.feed(html)
    parser.close()
    parser.end_block()
    blocks = parser.blocks
    told = _folded(" ".join(words for words, quoted in blocks if not quoted))
    kept = [words for words, quoted in blocks if not (quoted and _folded(words) in told)]
    counts = parser.left_out
    counts["quote"] += len(blocks) - len(kept)
    return "\n\n".join(kept), _left_out(counts)


def _left_out(counts: Counter[str]) -> tuple[Message, ...]:
    """Return a note for each kind of thing that was left out."""
    notes = {
        "figure": counted(
            "{count} picture was left out.",
            "{count} pictures were left out.",
            counts["figure"],
        ),
        "table": counted(
            "{count} table was left out.", "{count} tables were left out.", counts["table"]
        ),
        "quote": counted(
            "{count} pull quote that repeats the text was left out.",
            "{count} pull quotes that repeat the text were left out.",
            counts["quote"],
        ),
    }
    return tuple(told for kind, told in notes.items() if counts[kind])


def _folded(words: str) -> str:
    return " ".join(_WORDS.findall(words.casefold()))


class _Parser(HTMLParser):
    """Collects blocks of words; each knows whether it stands in a block quote."""

    def __init__(self, *, keep_lines: bool, keep_tables: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[tuple[str, bool]] = []
        self.left_out: Counter[str] = Counter()
        self._keep_lines = keep_lines
        self._dropped = _DROPPED if keep_tables else _DROPPED | {"table"}
        self._words: list[str] = []
        self._heading = False
        self._quoted = 0
        self._within: str | None = None  # the element that is left out
        self._depth = 0  # of its name, within itself
        self._quotes: list[str] = []

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        """Begin a block, or leave an element out."""
        if self._within:
            self._depth += tag == self._within
            return
        if tag == "img":
            self.left_out["figure"] += 1
        elif tag == "br":
            self._words.append("\n")
        elif tag == "q":
            self._words.append(_OPENED)
        elif tag in self._dropped or _is_hidden(attrs):
            if tag not in _VOID:
                if tag in _BLOCKS | _DROPPED_BLOCKS:
                    self.end_block()
                self._within, self._depth = tag, 1
                self.left_out[tag] += 1
        elif tag in _BLOCKS:
            self.end_block()
            self._heading = tag in _HEADINGS
            if tag in _QUOTED or _is_pull_quote(attrs):
                self._quotes.append(tag)

    def handle_startendtag(self, tag: str, attrs: Attributes) -> None:
        """Read `<br/>`; what else ends at once holds no words."""
        if not self._within and tag in {"br", "img"}:
            self.handle_starttag(tag, attrs)
        elif tag in _BLOCKS and not self._within:
            self.end_block()

    def handle_endtag(self, tag: str) -> None:
        """End a block, or what is left out."""
        if self._within:
            if tag == self._within:
                self._depth -= 1
                if not self._depth:
                    self._within = None
            return
        if tag == "q":
            self._words.append(_CLOSED)
        if tag in _BLOCKS:
            self.end_block()
            if self._quotes and self._quotes[-1] == tag:
                self._quotes.pop()

    def handle_data(self, data: str) -> None:
        """Take words."""
        if not self._within:
            self._words.append(data if self._keep_lines else _joined(data))

    def end_block(self) -> None:
        """Keep the words since the last block as one."""
        lines = (" ".join(line.split()) for line in "".join(self._words).split("\n"))
        words = "\n".join(line for line in lines if line)
        words = _CLOSING.sub("”", _OPENING.sub("“", words))
        self._words.clear()
        if words:
            if self._heading:
                words = "## " + words.replace("\n", " ")
            self.blocks.append((words, bool(self._quotes)))
        self._heading = False


def _joined(data: str) -> str:
    return " ".join(re.split(r"[ \t\r\n\f]+", data))


def _is_hidden(attrs: Attributes) -> bool:
    told = dict(attrs)
    return (
        "hidden" in told
        or told.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(told.get("style") or ""))
    )


def _is_pull_quote(attrs: Attributes) -> bool:
    return bool(_PULL_QUOTE.search(dict(attrs).get("class") or ""))
