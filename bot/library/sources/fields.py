"""Reads the fields of an article, whatever their writer calls them.

Front matter, JSON and a page's metadata name the same things in many ways: `date`, `pubDate`,
`date_published`, `og:title`. Names are compared without case and punctuation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from bot.parsing.structure.publication import find_day

if TYPE_CHECKING:
    from collections.abc import Mapping

# The names of each field; the first that has a value wins.
_TITLE = "title headline headlines webtitle posttitle ogtitle articletitle name subject".split()
_DATE = (
    "date datepublished publisheddate published publishedat publishedon publishdate datepublish "
    "pubdate publicationdate webpublicationdate postdate posted postedon dateposted "
    "articlepublishedtime ogpublishedtime publishedtime publicationtime firstpublished "
    "firstcreated issued timestamp datetime created createdat createdutc versioncreated"
).split()
_LINK = (
    "url link canonicalurl canonical sourceurl ogurl articleurl externalurl weburl mainentityofpage"
).split()
_SOURCE = (
    "source publisher publication outlet agency sitename ogsitename site newspaper sourcename feed"
).split()
_TEXT = (
    "text body content articlebody maintext bodytext plaintext contenttext fulltext articletext "
    "article selftext storytext bodies contenthtml bodyhtml bodyxhtml html leadparagraph abstract "
    "description summary"
).split()
_ID = "id guid uuid docid articleid uri sha hash".split()
# What an object says in place of a word, in the order in which it counts.
_INNER = ("name", "rendered", "title", "main", "value", "@value")
# Where an object holds a text, or its paragraphs.
_BODIES = ("rendered", "text", "value", "@value", "html", "body", "content", "paragraphs", "blocks")
_NO_LETTER = re.compile(r"[\W_]+")
# 2021年3月3日, 2021년 3월 3일
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_UNIX_DIGITS = (10, 13)  # of seconds and milliseconds
_STAMP_DIGITS = (12, 14)  # 202103031200, with seconds or without
_ADDRESS = re.compile(r"https?://\S+$")
_LONGEST = 500  # characters of a title, a source or a link
_SECONDS, _MILLISECONDS = range(10**8, 10**10), range(10**11, 10**13)


@dataclass(frozen=True, slots=True)
class Fields:
    """What a source says about an article; None for what it does not say."""

    title: str | None
    published: date | None
    link: str | None
    source: str | None
    text: str | None
    id: str | None


def read_fields(values: Mapping[Any, Any]) -> Fields:
    """Read the fields of one article; those nested in others are not its own."""
    known = {_NO_LETTER.sub("", str(name).casefold()): value for name, value in values.items()}

    def first(names: list[str]) -> str | None:
        return next((text for name in names if (text := _text(known.get(name)))), None)

    page = known.get("mainentityofpage")  # JSON-LD's, mostly an object that holds the address alone
    if isinstance(page, dict):
        known["mainentityofpage"] = page.get("@id")
    days = (_first(known[name]) for name in _DATE if known.get(name) not in (None, ""))
    link, source = first(_LINK), _line(first(_SOURCE))
    if source and _ADDRESS.match(source):
        link, source = link or source, None
    return Fields(
        title=_line(first(_TITLE)),
        published=next((day for value in days if (day := read_day(value))), None),
        link=link if link and _ADDRESS.match(link) else None,
        source=source,
        text=next((text for name in _TEXT if (text := _body(known.get(name)))), None),
        id=first(_ID),
    )


def read_day(value: object) -> date | None:
    """Return the day of a value: written out, an ISO instant, a Unix time; None if it is unlikely.

    A day after tomorrow is a mistake of the source.
    """
    day: date | None = None
    if isinstance(value, datetime):
        day = value.date()
    elif isinstance(value, date):
        day = value
    elif isinstance(value, str):
        day = _written_day(value[:100].strip())
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        day = _unix_day(int(value))
    return day if day and day <= datetime.now(UTC).date() + timedelta(days=1) else None


def _written_day(text: str) -> date | None:
    if text.isdecimal() and len(text) in _UNIX_DIGITS:
        return _unix_day(int(text))
    if text.isdecimal() and len(text) in _STAMP_DIGITS:
        text = text[:8]
    if match := _EAST_ASIAN.search(text):
        try:
            return date(*map(int, match.groups()))
        except ValueError:
            return None
    return find_day(text)


def _unix_day(number: int) -> date | None:
    if number in _MILLISECONDS:
        number //= 1000
    return datetime.fromtimestamp(number, UTC).date() if number in _SECONDS else None


def _text(value: object) -> str | None:
    """Return a field's words: of a list its first, of an object its name."""
    value = _first(value)
    if isinstance(value, dict):
        value = next((value[name] for name in _INNER if value.get(name)), None)
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    return str(value).strip() or None


def _body(value: object, depth: int = 3) -> str | None:
    """Return a text: of a list all paragraphs, of an object what stands under a text's name."""
    if isinstance(value, dict) and depth:
        inner = (_body(value.get(name), depth - 1) for name in _BODIES)
        return next(filter(None, inner), None)
    if isinstance(value, list) and depth:
        # Of several forms of one text (ninjs), the first is the main one.
        parts = (
            value[:1] if any(isinstance(one, dict) and "role" in one for one in value) else value
        )
        found = (_body(one, depth - 1) for one in parts)
        return "\n\n".join(filter(None, found)) or None
    return _text(value) if isinstance(value, str) else None


def _first(value: object) -> object:
    if isinstance(value, list):
        return value[0] if value else None
    return value


def _line(value: str | None) -> str | None:
    return " ".join(value.split())[:_LONGEST] if value else None
