"""Decodes bytes: finds which encoding a file is in, and how sure that is.

The surest ways come first: a byte-order mark, UTF-8, what the file declares, a detector.
Where the detector is unsure, Windows-1252 is taken if it gives words. Each guess is reported.
"""

from __future__ import annotations

import codecs
import re
from functools import partial
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.library.sources.item import note
from bot.models.message import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.message import Message

# The longer marks first: UTF-32's begins like UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What XML, HTML, mail headers and editors write: encoding="…", charset=…, -*- coding: … -*-.
_DECLARED = re.compile(rb"(?:charset|(?:en)?coding)\s*[=:]\s*[\"']?\s*([A-Za-z][\w.:-]{1,30})")
_DECLARED_WITHIN = 2_000  # bytes
# Encodings of seven bits that change letters by an escape: valid UTF-8, too.
_ESCAPED = re.compile(rb"\x1b[$(][@-J]|\x1b\$[()][A-G]")

_LOOKED_AT = 2_000  # bytes
_FEW, _MOST = 0.1, 0.7  # shares of the bytes
# The detector's confidence counts how usual the letters are; it is low where few are foreign.
_SURE = 0.3
# Windows-1252 is taken if it is half as likely as the best.
_AS_LIKELY = 0.5
_FEWEST = 3  # foreign letters in different words; fewer tell nothing
_TOP = 3  # candidates
_SAMPLE = 60_000  # bytes of the lines that are not ASCII
# The encodings that files are still in, by the names that the detector knows.
_KNOWN = (
    "euc_jis_2004 cp932 shift_jis_2004 euc_kr cp949 big5hkscs gb18030 koi8-r koi8-u "
    "cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 iso8859-1 iso8859-2 "
    "iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso8859-13 iso8859-15 iso8859-16 "
    "mac-roman mac-cyrillic cp866"
).split()
_WESTERN = {"Windows-1252", "ISO-8859-1"}
# Of those that are as likely, the ones that most files are in.
_COMMON = {"Windows-1250", "Windows-1251", "Windows-1252", "MacRoman", "ISO-8859-2"}
# What an English text holds of Windows-1252 that is no letter.
_PUNCTUATION = frozenset("‘’“”–—…•€£©®°½¼¾²³·™§\xa0")
_MARKED = re.compile(r"[\s(][“‘«„]\w|[\w,.!?][”»](?!\w)|\w’\w")
# A word with a letter beyond ASCII; the bytes below are punctuation in Windows-1252, mostly.
_FOREIGN = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\x90\x98-\xff][A-Za-z\x80-\xff]*")
# So many bytes of UTF-8 may be broken, as a share of those that are not ASCII.
_BROKEN = 0.1

_WORD_INSIDE = re.compile(
    # a symbol between a letter and a letter, or before one: "Wi¶niewski", "£ukasz"
    r"[^\W\d_][\u00a1-\u00a9\u00ab\u00ac\u00ae-\u00b1\u00b4\u00b6\u00b8\u00bb\u00bf\u00d7\u00f7"
    r"\u02c6-\u02dd\u2020-\u2026\u2030\u2039-\u2044\u20ac\u2122\u2200-\u22ff\u2500-\u25ff"
    r"\u201a\u201e\u0192][^\W\d_]"
    r"|[\u00a2-\u00a5\u00a8\u00ac\u00b1\u00b4\u00b6\u00b8\u00b9\u00b2\u00b3\u2500-\u25ff][^\W\d_]"
    # a capital inside a word: "LŽon"; an opening mark at the end of one
    r"|[^\W\d_][\u00c0-\u00d6\u00d8-\u00de\u0160\u0178\u017d\u0152](?=[a-z])"
    # control characters that no text holds
    r"|[\x80-\x84\x86-\x9f]"
)
_SCRIPTS = re.compile(
    r"(?P<latin>[A-Za-z\u00c0-\u024f])|(?P<greek>[\u0370-\u03ff])|(?P<cyrillic>[\u0400-\u052f])"
    r"|(?P<hebrew>[\u0590-\u05ff])|(?P<arabic>[\u0600-\u06ff])"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
# Names that are no charset of the web, and those of two bytes a letter, which are tried before.
_NO_CHARSET = re.compile(r"utf[-_]?(?:7|16|32)|ucs|.*escape|punycode|idna", re.IGNORECASE)


def decode(content: bytes, charset: str | None = None) -> tuple[str, Message | None]:
    """Return the text that the bytes stand for, and which encoding was guessed, if one was.

    `charset` is what the HTTP header says; it goes before what the bytes themselves declare.
    Raises UnreadableFile for bytes that are empty, no text, or in an encoding that cannot be told.
    """
    if not content:
        raise UnreadableFile("The file is empty: put the article's text into it, or remove it.")
    marked = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    wide = marked or _unmarked_utf_16(content)
    if wide:
        return content.decode(wide, "replace").removeprefix("\ufeff"), None
    content = content.rstrip(b"\0\x1a")  # what fills a file to the end of a block
    if b"\0" in content or not content:
        raise UnreadableFile("The file is binary, not text: save the article as plain text.")
    declared = partial(_named, name=charset) if charset else _declared
    for sure in (_escaped, _utf_8, declared, _declared):
        text = sure(content)
        if text is not None:
            return text, None
    return _mended(content) or _detected(content)


def _unmarked_utf_16(content: bytes) -> str | None:
    """Return the encoding in which one of two bytes is NUL, as in most text of two bytes a letter.

    `content` is text only if the zeros stand at every second place.
    """
    low, high = (
        half.count(0) / max(1, len(half))
        for half in (content[:_LOOKED_AT:2], content[1:_LOOKED_AT:2])
    )
    if low < _FEW and high > _MOST:
        return "utf-16-le"
    return "utf-16-be" if high < _FEW and low > _MOST else None


def _escaped(content: bytes) -> str | None:
    if not _ESCAPED.search(content):
        return None
    return next(_decoded(content, ("iso2022_jp_2", "iso2022_jp_ext", "iso2022_kr")), None)


def _utf_8(content: bytes) -> str | None:
    return next(_decoded(content, ("utf-8",)), None)


def _declared(content: bytes) -> str | None:
    found = _DECLARED.search(content[:_DECLARED_WITHIN])
    if not found:
        return None
    return _named(content, found[1].decode("ascii"))


def _named(content: bytes, name: str) -> str | None:
    name = name.lower()
    # The web's rule: Latin-1 and ASCII are read as Windows-1252 (encoding.spec.whatwg.org).
    if name in {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}:
        name = "cp1252"
    return None if _NO_CHARSET.match(name) else next(_decoded(content, (name,)), None)


def _decoded(content: bytes, names: tuple[str, ...]) -> Iterator[str]:
    """Yield the text in each encoding of `names` that fits all bytes."""
    for name in names:
        try:
            if codecs.lookup(name)._is_text_encoding:  # noqa: SLF001 - "hex" and "zip" are codecs too
                yield content.decode(name)
        except (UnicodeError, LookupError):
            continue


def _mended(content: bytes) -> tuple[str, Message | None] | None:
    """Return UTF-8 with a few bytes of Windows-1252 in it, as when two files were joined."""
    most = sum(byte > 0x7F for byte in content) * _BROKEN
    broken: list[int] = []

    def mend(error: UnicodeError) -> tuple[str, int]:
        assert isinstance(error, UnicodeDecodeError)  # noqa: S101 - nothing is encoded here
        wrong = error.object[error.start : error.end]
        broken.append(error.start)
        if len(broken) > most:
            raise error
        return wrong.decode("cp1252", "replace"), error.end

    codecs.register_error("dateline.mend", mend)
    try:
        text = content.decode("utf-8", "dateline.mend")
    except UnicodeDecodeError:
        return None
    return text, counted(
        "It is UTF-8 with {count} broken character, read as Windows-1252.",
        "It is UTF-8 with {count} broken characters, read as Windows-1252.",
        len(broken),
    )


def _detected(content: bytes) -> tuple[str, Message | None]:
    """Return the text in the likeliest encoding that gives words, and its name.

    The detector reads the whole text first. Where that leaves it unsure, as it does with a few
    foreign names in an English text, it reads the foreign words alone.
    """
    plain = next(_decoded(content, ("cp1252",)), "")
    if plain and _PUNCTUATION.issuperset(one for one in plain if one > "\x7f"):
        return plain, _guess("cp1252")
    foreign = b"\n".join(line for line in content.split(b"\n") if not line.isascii())[:_SAMPLE]
    whole = _candidates(foreign if len(content) > _SAMPLE else content)
    names = [name for name, confidence in whole if confidence >= _SURE]
    if not names:
        words = sorted({word for word in _FOREIGN.findall(foreign) if len(word) > 1})
        letters = sum(byte > 0x7F for byte in b"".join(words))
        found = _candidates(b" ".join(words))
        names = [name for name, _ in found]
        likely = max((confidence for name, confidence in found if name in _WESTERN), default=0.0)
        if letters < _FEWEST or not found or likely > found[0][1] * _AS_LIKELY:
            names.insert(0, "cp1252")
    fitting = [name for name in names if looks_right(foreign.decode(name, "ignore"))]
    # Of those at the top, the one that makes the most quotation marks and apostrophes.
    fitting[:_TOP] = sorted(
        fitting[:_TOP], key=lambda name: -len(_MARKED.findall(foreign.decode(name, "ignore")))
    )
    for name in fitting:
        for text in _decoded(content, (name,)):
            return text, _guess(name)
    raise UnreadableFile(
        "I cannot tell the file's encoding; it may be {guess}: save it as UTF-8.",
        guess=_shown(whole[0][0] if whole else names[0]),
    )


def _guess(name: str) -> Message:
    return note("Its encoding is not declared; it was read as {encoding}.", encoding=_shown(name))


def _candidates(content: bytes) -> list[tuple[str, float]]:
    """Return encodings and how sure the detector is of each, the likeliest first."""
    if not content:
        return []
    # Only here: its tables take 30 MB.
    from chardet import detect_all  # noqa: PLC0415

    found = detect_all(content, ignore_threshold=True, include_encodings=_KNOWN)
    pairs = [(str(one["encoding"]), float(one["confidence"])) for one in found if one["encoding"]]
    return sorted(pairs, key=lambda one: (-round(one[1], 3), one[0] not in _COMMON))


def looks_right(text: str) -> bool:
    """Tell whether a text is made of words: no symbol, capital or other script inside one."""
    if _WORD_INSIDE.search(text):
        return False
    return all(
        len({one.lastgroup for one in _SCRIPTS.finditer(word[0])}) < 2
        for word in _WORD.finditer(text)
        if not word[0].isascii()
    )


def _shown(name: str) -> str:
    return {"cp1252": "Windows-1252"}.get(name, name)
