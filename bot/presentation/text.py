"""Makes untrusted text safe for Discord: it cannot ping or break out of its place.

Articles, file names and what members type all pass through here before they are shown.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.models.article import Span

ELLIPSIS = "…"

# Characters that change how the text around them is shown, or that are invisible:
# bidirectional controls (Unicode TR 9), invisible fillers and C0/C1 controls, except white space.
# The zero-width joiner stays, because emoji need it.
_UNSEEN = re.compile(
    "[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200c"
    "\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"
    "\ud800-\udfff]"
)
_SPACES = re.compile(r"\s+")
# Most texts have only these: Latin letters, punctuation, currencies and the plain space. An answer
# has dozens of texts, so they get a shortcut.
_USUAL = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]*")
# Markup of Discord's Markdown anywhere in a line; ":tada:" is an emoji.
_MARKUP = re.compile(r"[\\*_~|`<>\[\]()#]|:(?=[\w+-]+:)")
# Markup in the title of an embed, which has no headings, quotes or lists.
_TITLE_MARKUP = re.compile(r"[\\*_~|`<\[]|:(?=[\w+-]+:)")
# List markers count at the start of a line only.
_LIST_MARKER = re.compile(r"^([-+]|\d+(?=[.)]))")
_CLAUSE_END = re.compile(r"[,;:]? ?[—–] |[,;:] ")
_AT = re.compile(r"@(?=everyone|here|&|!|\d)")
# Categories of Unicode for marks that stack on the letter before them, some of them invisible.
_STACKING = frozenset({"Mn", "Me", "Cf"})
_MOST_STACKED = 3  # no living orthography stacks more on one letter


def plain(text: str) -> str:
    """Return `text` on one line, without invisible characters, for places that show no markup."""
    if _USUAL.fullmatch(text) and "  " not in text:
        return text.strip()
    return _few_marks(_SPACES.sub(" ", _UNSEEN.sub("", text))).strip()


def escaped(text: str) -> str:
    """Return `text` on one line with Discord's markup and mentions taken literally."""
    return _literal(plain(text))


def _literal(plain_text: str) -> str:
    """Escape what `plain` returned."""
    literal = _MARKUP.sub(_with_backslash, plain_text)
    marker = _LIST_MARKER.match(literal)
    if marker:
        before = marker.end() if marker[0].isdigit() else 0
        literal = f"{literal[:before]}\\{literal[before:]}"
    return _AT.sub("@\u200b", literal) if "@" in literal else literal


def _with_backslash(mark: re.Match[str]) -> str:
    return f"\\{mark[0]}"


def escaped_title(text: str, most: int) -> str:
    """Return `text` for an embed's title: its markup taken literally, `most` characters at most."""
    return _escaped_within(text, most, lambda part: _TITLE_MARKUP.sub(_with_backslash, part))


def shortened(text: str, most: int) -> str:
    """Return `text` cut at a word so that it has at most `most` characters, "…" included."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    at_word = cut.rsplit(" ", 1)[0] if " " in cut[most // 2 :] else cut
    return at_word.rstrip(" ,;:–—-") + ELLIPSIS


def cut(text: str, most: int) -> str:
    """Return `text` with at most `most` characters, cut where a clause ends if one does nearby."""
    if len(text) <= most:
        return text
    ends = [one.start() for one in _CLAUSE_END.finditer(text, most // 2, most)]
    return f"{text[: ends[-1]]} {ELLIPSIS}" if ends else shortened(text, most)


@lru_cache(maxsize=1024)  # titles, names and much quoted words come again and again
def escaped_within(text: str, most: int) -> str:
    """Return `text` escaped, cut at a word so that the escaped form has at most `most` characters.

    It is cut before it is escaped, so that no backslash loses its character.
    """
    return _escaped_within(text, most, _literal)


def _escaped_within(text: str, most: int, escape: Callable[[str], str]) -> str:
    whole = plain(text)
    room = most
    result = escape(shortened(whole, room))
    while len(result) > most:
        # An escaped character takes two at most, so half the excess is never too much.
        room -= max(1, (len(result) - most) // 2)
        result = escape(shortened(whole, room))
    return result


def emboldened(text: str, passages: tuple[Span, ...]) -> str:
    """Return `text` escaped, with each slice that `passages` cover, in order, in bold.

    White space between the parts is kept, but not at the edges of the text.
    """
    parts: list[str] = []
    position = 0
    for span in passages:
        parts += [escaped_part(text[position : span.start]), _bold(span.of(text))]
        position = span.end
    return "".join([*parts, escaped_part(text[position:])]).strip()


def _bold(text: str) -> str:
    return f"**{escaped(text)}**" if plain(text) else ""


def escaped_part(text: str) -> str:
    """Escape a part of a line; keep one space on each side that had white space."""
    inner = escaped(text)
    if not inner:
        return " " if text else ""
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}{inner}{after}"


def _few_marks(text: str) -> str:
    """Return `text` with at most three stacking marks on a letter."""
    stacking = {one for one in set(text) if unicodedata.category(one) in _STACKING}
    if not stacking:
        return text
    kept: list[str] = []
    run = 0
    for character in text:
        run = run + 1 if character in stacking else 0
        if run <= _MOST_STACKED:
            kept.append(character)
    return "".join(kept)
