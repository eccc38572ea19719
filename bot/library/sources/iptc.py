"""NITF and NewsML: how news agencies and editorial systems send articles (iptc.org/standards).

NewsML-G2, NewsML 1 before it, and NITF have other names for an article's title, day, agency and
text. The text is NITF, HTML or plain text.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from html import unescape
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from bot.errors import UnreadableFile
from bot.library.sources.characters import has_letters
from bot.library.sources.fields import read_day
from bot.library.sources.item import SourceItem, entry_key
from bot.library.sources.markup import to_text
from bot.library.sources.records import unpublished, with_notes, without_text
from bot.library.sources.tags import is_marked_up

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from bot.models.message import Message

# Where each is said, the best place first; "@" parts an attribute from its element.
_TITLES = (
    "contentMeta/headline", ".//NewsLines/HeadLine", ".//hl1", "itemMeta/title", ".//head/title",
)  # fmt: skip
_DAYS = (
    "contentMeta/contentCreated", ".//date.issue@norm", ".//date.release@norm",
    "itemMeta/firstCreated", "itemMeta/versionCreated", ".//story.date@norm",
    ".//pubdata@date.publication", ".//FirstCreated", ".//DateId",
)  # fmt: skip
_AGENCIES = (
    "itemMeta/provider/name", "itemMeta/provider@literal", "itemMeta/provider@qcode",
    ".//pubdata@name", ".//distributor", ".//Provider/Party@FormalName", ".//doc.copyright@holder",
)  # fmt: skip
_IDS = (".@guid", ".//doc-id@id-string", ".//NewsItemId", ".//PublicIdentifier")
_VERSIONS = ".@version", ".//RevisionId"
_STATES = (
    "itemMeta/pubStatus@qcode", ".//docdata@management-status",
    ".//NewsManagement/Status@FormalName",
)  # fmt: skip
# Which of these an agency takes back, or does not want to see published yet.
_WITHHELD = frozenset(("withheld", "canceled", "cancelled", "embargoed"))
_LATEST = timezone(timedelta(hours=-12))  # the zone where an hour comes last
# Where the text is, the best place first; of several, such as captions, the longest counts.
_TEXTS = ".//body.content", ".//inlineXML", ".//inlineData", ".//DataContent"
# NITF's elements by the names of HTML's that mean the same.
_HTML = {"hl2": "h2", "bq": "blockquote", "media": "figure", "nitf-table": "table", "block": "div"}
_REFERENCE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]*;")
_DECLARATION = re.compile(r"\A\ufeff?\s*(?:<\?xml\s[^>]*>\s*)?")


def read_iptc(text: str) -> list[SourceItem]:
    """Return the articles in a document. Raises UnreadableFile if there are none."""
    try:
        # HTML's names of characters, which NITF's document type declares elsewhere.
        plain = _REFERENCE.sub(lambda name: unescape(name[0]), _DECLARATION.sub("", text))
        root = ET.fromstring(plain)  # noqa: S314 - expat bounds entities, opens no file
    except ET.ParseError as error:
        raise UnreadableFile(
            "The file is broken XML: line {line} cannot be read. Fix it, or save the article's "
            "text as .txt.",
            line=error.position[0],
        ) from error
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]  # no article needs the names' spaces
    newest: dict[str, tuple[int, ET.Element, SourceItem]] = {}
    for article in _articles(root):
        version, item = _version(article), _item(article)
        if item.key not in newest or version >= newest[item.key][0]:
            newest[item.key] = version, article, item
    usable = [item for _, article, item in newest.values() if not _is_withheld(article)]
    items = [item for item in usable if has_letters(item.text)]
    if not items:
        raise UnreadableFile(
            "I found no article's text in this file of an agency (NITF or NewsML), perhaps because "
            "it holds a picture, a plan or a list: save an article's text as .txt."
        )
    counts = ((len(newest) - len(usable), unpublished), (len(usable) - len(items), without_text))
    return with_notes(items, [told(count) for count, told in counts if count])


def _articles(root: ET.Element) -> Iterator[ET.Element]:
    if root.tag == "nitf":
        yield root
    yield from root.iter("newsItem")
    yield from root.iter("NewsItem")


def _version(article: ET.Element) -> int:
    """Return the number of an article's version."""
    told = _first(article, _VERSIONS)
    return int(told) if told.isdecimal() and len(told) < 9 else 0


def _is_withheld(article: ET.Element) -> bool:
    """Tell whether an agency took an article back, or does not want it published yet."""
    if _first(article, _STATES).lower() in _WITHHELD:
        return True
    embargo = article.find("itemMeta/embargoed")
    if embargo is None:
        return False
    try:
        until = datetime.fromisoformat("".join(embargo.itertext()).strip())
    except ValueError:
        return True  # without an instant it holds until further notice
    return (until if until.tzinfo else until.replace(tzinfo=_LATEST)) > datetime.now(UTC)


def _item(article: ET.Element) -> SourceItem:
    title = _first(article, _TITLES)
    days = (read_day(told) for told in _each(article, _DAYS))
    day: date | None = next(filter(None, days), None)
    elements = next(filter(None, (article.findall(path) for path in _TEXTS)), [])
    text, notes = max(map(_text, elements), key=lambda one: len(one[0]), default=("", ()))
    text = text.removeprefix(f"## {title}\n\n")
    return SourceItem(
        text,
        title or None,
        day,
        source=_first(article, _AGENCIES) or None,
        key=entry_key(_first(article, _IDS) or f"{title}\n{text}"),
        notes=notes,
    )


def _first(article: ET.Element, paths: Iterable[str]) -> str:
    return next(_each(article, paths), "")


def _each(article: ET.Element, paths: Iterable[str]) -> Iterator[str]:
    """Yield what stands at the paths, on one line each."""
    for path in paths:
        place, _, attribute = path.partition("@")
        for found in article.iterfind(place):
            told = found.get(attribute, "") if attribute else "".join(found.itertext())
            if attribute == "qcode":  # "nprov:AFP", "stat:usable"
                told = told.rpartition(":")[2]
            if words := " ".join(told.split()):
                yield words


def _text(element: ET.Element) -> tuple[str, tuple[Message, ...]]:
    """Return the plain text of an article, and what was left out of it."""
    if len(element) == 0:
        lines = (line.strip() for line in (element.text or "").strip().splitlines())
        text = "\n".join(lines)
        return to_text(text) if is_marked_up(text) else (text, ())
    for inner in element.iter():
        inner.tag = _HTML.get(inner.tag, inner.tag)
    return to_text(ET.tostring(element, encoding="unicode"))
