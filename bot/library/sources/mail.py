"""Mail saved as .eml: a newsletter, a press release."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from email import policy
from email.errors import MessageError
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.utils import parseaddr
from typing import TYPE_CHECKING

from bot.errors import UnreadableFile
from bot.library.sources.characters import has_letters
from bot.library.sources.encodings import decode
from bot.library.sources.fields import read_day
from bot.library.sources.item import SourceItem
from bot.library.sources.markup import to_text
from bot.models.message import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.message import Message

_SIGNATURE = re.compile(r"^-- ?\n.*", re.DOTALL | re.MULTILINE)
_ANSWERED = re.compile(r"^>.*\n?", re.MULTILINE)
_PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)
# A plain part of less than that share of the other says little more than "see the web version",
# and a mail of less than that share of the one attached no more than "see below".
_WORTHY = 0.5


def read_mail(content: bytes) -> SourceItem:
    """Return the article in a mail. Raises UnreadableFile for one without text."""
    content = content.removeprefix(BOM_UTF8).lstrip()
    if b"\n" not in content:  # as the Macs of before wrote
        content = content.replace(b"\r", b"\n")
    try:
        item = _read(BytesParser(EmailMessage, policy=policy.default).parsebytes(content))
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, IndexError) as error:
        raise UnreadableFile(
            "The mail cannot be read: copy its text and save it as .txt."
        ) from error
    if not has_letters(item.text):
        raise UnreadableFile("The mail has no text: copy the article's text and save it as .txt.")
    return item


def _read(mail: EmailMessage) -> SourceItem:
    """Return what a mail says; if it says little beside a mail that is attached, what that says."""
    text, notes = _body(mail)
    inner = [part for part in mail.walk() if part.get_content_type() == "message/rfc822"]
    if len(inner) == 1 and isinstance(attached := inner[0].get_payload(0), EmailMessage):
        item = _read(attached)
        if len(text.split()) < len(item.text.split()) * _WORTHY:
            return item
    files = sum(1 for part in _parts(mail) if part.get_filename())
    if files:
        notes = (*notes, _attachments(files))
    name, address = parseaddr(_header(mail, "from"))
    sender = name if name or "@" in address else address  # "From: Coast Wire" has no address
    return SourceItem(
        text,
        _PREFIX.sub("", _header(mail, "subject")).strip() or None,
        read_day(_header(mail, "date") or _header(mail, "sent")),
        source=sender.strip() or None,
        notes=notes,
    )


def _parts(mail: MIMEPart) -> Iterator[MIMEPart]:
    """Yield a mail's parts without those of a mail that is attached to it."""
    yield mail
    if mail.get_content_type() != "message/rfc822" and mail.is_multipart():
        for part in mail.iter_parts():
            yield from _parts(part)


def _attachments(count: int) -> Message:
    return counted("{count} attachment was left out.", "{count} attachments were left out.", count)


def _header(mail: EmailMessage, name: str) -> str:
    """Return a header on one line; a malformed one is read as it is."""
    raw = next((text for field, text in mail.raw_items() if field.lower() == name), "")
    if not str(raw).isascii():  # written as it is, in UTF-8 (RFC 6532) or an older encoding
        value = decode(str(raw).encode("utf-8", "surrogateescape"))[0]
    else:
        try:
            value = mail[name]
        except Exception:  # noqa: BLE001 - the standard library fails on some broken headers
            value = raw
    return " ".join(str(value or "").split())[:500]


def _body(mail: EmailMessage) -> tuple[str, tuple[Message, ...]]:
    """Return the text of a mail and what was left out: the plain part if it says enough."""
    plain, marked_up = "", ""
    for part in _parts(mail):
        if part.is_multipart() or part.get_filename():
            continue
        kind = part.get_content_type()
        if kind == "text/plain" and not plain:
            plain = _plain(part)
        elif kind == "text/html" and not marked_up:
            marked_up = _text(part)
    read, notes = to_text(marked_up, keep_tables=True) if marked_up else ("", ())
    if len(plain.split()) >= len(read.split()) * _WORTHY:
        return plain, ()
    return read, notes


def _plain(part: MIMEPart) -> str:
    text = _text(part)
    if part.get_param("format") == "flowed":
        text = re.sub(r"(?<! ) \n", " ", text)
    return _ANSWERED.sub("", _SIGNATURE.sub("", text))


def _text(part: MIMEPart) -> str:
    """Return a part's text; detect its encoding if it is not the declared one."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes) or not content:
        return ""
    try:
        return content.decode(part.get_content_charset() or "utf-8").replace("\r\n", "\n")
    except (LookupError, UnicodeDecodeError):
        return decode(content)[0].replace("\r\n", "\n")
