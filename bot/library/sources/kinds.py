"""What kind of file it is, by its ending and its first bytes."""

from __future__ import annotations

import codecs
import os
import re
from enum import Enum

from bot.errors import UnreadableFile
from bot.library.sources.records import looks_like_records
from bot.models.message import template


class Kind(Enum):
    """A kind of file that can be read."""

    TEXT = "text"
    MARKDOWN = "Markdown"
    PAGE = "web page"
    MAIL = "mail"
    RECORDS = "JSON"
    FEED = "feed"
    IPTC = "NITF or NewsML"

    @property
    def largest(self) -> int:
        """Return how many bytes such a file may have."""
        return _LARGEST[self]

    @property
    def is_several(self) -> bool:
        """Tell whether such a file holds any number of articles."""
        return self in (Kind.RECORDS, Kind.FEED, Kind.IPTC)  # a tuple: a set hashes them


# A novel has a megabyte, a news article a hundredth of it; a page is mostly markup, a mail mostly
# attachments.
_LARGEST = {
    Kind.TEXT: 1_000_000,
    Kind.MARKDOWN: 1_000_000,
    Kind.PAGE: 2_000_000,
    Kind.MAIL: 10_000_000,
    Kind.RECORDS: 10_000_000,
    Kind.FEED: 2_000_000,
    Kind.IPTC: 2_000_000,
}
LARGEST = max(_LARGEST.values())

_SUFFIXES = {
    **dict.fromkeys((".txt", ".text"), Kind.TEXT),
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdx"), Kind.MARKDOWN),
    **dict.fromkeys((".html", ".htm", ".xhtml"), Kind.PAGE),
    ".eml": Kind.MAIL,
    **dict.fromkeys((".json", ".jsonl", ".ndjson", ".jsonld"), Kind.RECORDS),
    **dict.fromkeys((".rss", ".atom", ".rdf", ".xml"), Kind.FEED),
    **dict.fromkeys((".nitf", ".newsml"), Kind.IPTC),
}
SUFFIXES = frozenset(_SUFFIXES)

# Kinds of file that hold articles but are not read: what each is, and what to do.
_REFUSED = {
    **dict.fromkeys(
        (".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods", ".numbers"),
        template(
            "The file is a table ({name}): save each row's article as .txt, or all as JSON Lines."
        ),
    ),
    **dict.fromkeys(
        (
            ".pdf .rtf .docx .docm .dotx .doc .dot .odt .ott .fodt .pages .wpd .wps .hwp .hwpx "
            ".pptx .ppt .odp .key .epub .mobi .azw3 .fb2 .djvu .ps".split()
        ),
        template(
            "The file is a document ({name}): open it, copy the article's text and save it as .txt."
        ),
    ),
    **dict.fromkeys(
        (".mbox", ".msg", ".pst", ".ost", ".olm", ".emlx"),
        template("The file is a mailbox ({name}): save each mail as .eml."),
    ),
    **dict.fromkeys(
        (".mhtml", ".mht", ".webarchive", ".maff", ".warc", ".wacz"),
        template("The file is a web archive ({name}): save the page as .html."),
    ),
    **dict.fromkeys(
        ".zip .tar .gz .tgz .bz2 .tbz2 .xz .txz .zst .lzma .z .7z .rar".split(),
        template("The file is an archive ({name}): unpack it and add the files one by one."),
    ),
}
_MAGIC = (
    (b"%PDF-", ".pdf"),
    (b"{\\rtf", ".rtf"),
    (b"PK\x03\x04", ".zip"),
    (b"\x1f\x8b", ".gz"),
    (b"BZh", ".bz2"),
    (b"\xfd7zXZ\0", ".xz"),
    (b"7z\xbc\xaf\x27\x1c", ".7z"),
    (b"Rar!", ".rar"),
    (b"\x28\xb5\x2f\xfd", ".zst"),
    (b"bplist00", ".webarchive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".doc"),
)
_MAGICS = tuple(magic for magic, _ in _MAGIC)

# Nothing in it is matched in two ways: the time would double with each comment.
_PROLOG = (
    r"\s*+(?:<\?[^>]*+>\s*+|<!--(?:(?!-->).)*+-->\s*+"
    r"|<!DOCTYPE\s(?!html)[^>\[]*+(?:\[[^\]]*+\]\s*+)?>\s*+)*+"
)
_PAGE = re.compile(rf"{_PROLOG}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_FEED = re.compile(rf"{_PROLOG}<(?:rss|(?:\w+:)?feed|(?:\w+:)?RDF)\b", re.IGNORECASE | re.DOTALL)
_IPTC = re.compile(
    rf"{_PROLOG}<(?:\w+:)?(?:nitf|NewsML|newsMessage|(?:news|package|concept|knowledge|planning)Item)\b",
    re.DOTALL,
)
_LOOKED_AT = 4_000  # bytes
_LONGEST_HEADER = 30_000  # bytes
_HEADER_LINE = re.compile(rb"[!-9;-~]+:|[ \t]|From ")
# What no text begins with; "From:" with "Subject:" may be copied from a mail program.
_OF_MAIL = re.compile(
    rb"^(?:MIME-Version|Message-ID|Received|Return-Path):", re.IGNORECASE | re.MULTILINE
)
_WEB_ARCHIVE = re.compile(
    rb"^Snapshot-Content-Location:|^From:\s*[\"<]*Saved by|"
    rb"\A(?!(?s:.*)^(?:From|To|Received):)(?s:.*)^Content-Type:\s*multipart/related",
    re.IGNORECASE | re.MULTILINE,
)
_SEVERAL_MAILS = re.compile(rb"\AFrom .*\n(?s:.*)\n\r?\nFrom \S+@\S+ .*\n[!-9;-~]+:")
_WIDE = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def is_known(name: str) -> bool:
    """Tell whether a file of that name is read, or refused with what to do about it."""
    suffix = _suffix(name)
    return suffix in _SUFFIXES or suffix in _REFUSED


def _suffix(name: str) -> str:
    """Return a file's ending in small letters, with its dot.

    To make a path of the name takes ten times as long, and a load asks for each file of the folder.
    """
    return os.path.splitext(name)[1].lower()  # noqa: PTH122


def kind_of(name: str, content: bytes) -> Kind:
    """Return the kind of a file. Raises UnreadableFile, with what to do, for one that is not read.

    A page, a feed, a mail or JSON may be saved as .txt, a page as .xml.
    """
    named = _kind_by_name(name)
    if content.startswith(_MAGICS):
        raise _refused(next(suffix for magic, suffix in _MAGIC if content.startswith(magic)))
    header = _mail_header(content)
    if header and _WEB_ARCHIVE.search(header):
        raise _refused(".mhtml")
    if header and _SEVERAL_MAILS.search(content):
        raise _refused(".mbox")
    if named is Kind.MAIL or (header and named in {Kind.TEXT, Kind.PAGE}):
        return Kind.MAIL
    if b"<" in content[:_LOOKED_AT]:
        start = _opening(content)
        if _FEED.match(start):
            return Kind.FEED
        if _IPTC.match(start):
            return Kind.IPTC
        if _PAGE.match(start):
            return Kind.PAGE
    return Kind.RECORDS if named is Kind.TEXT and looks_like_records(content) else named


def _kind_by_name(name: str) -> Kind:
    suffix = _suffix(name)
    if suffix in _REFUSED:
        raise _refused(suffix)
    if suffix not in _SUFFIXES:
        raise UnreadableFile(
            "I read text (.txt, .md), web pages (.html), mail (.eml), JSON (.json, .jsonl) and "
            "feeds (.rss, .atom, .xml): save the article as one of these."
        )
    return _SUFFIXES[suffix]


def _opening(content: bytes) -> str:
    encoding = next((name for mark, name in _WIDE.items() if content.startswith(mark)), "utf-8")
    return content[:_LOOKED_AT].decode(encoding, "ignore").removeprefix("\ufeff")


def _mail_header(content: bytes) -> bytes | None:
    """Return the header of a mail, or of a web page that a browser saved like one; else None."""
    start = content[:_LONGEST_HEADER].removeprefix(codecs.BOM_UTF8).lstrip()
    if not _HEADER_LINE.match(start):
        return None
    header = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    lines = header.splitlines()
    is_header = lines and all(_HEADER_LINE.match(line) for line in lines)
    is_copied = {b"subject", b"from"} <= {line.partition(b":")[0].lower() for line in lines}
    return header if is_header and (is_copied or _OF_MAIL.search(header)) else None


def _refused(suffix: str) -> UnreadableFile:
    return UnreadableFile(_REFUSED[suffix], name=suffix[1:].upper())
