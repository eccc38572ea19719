"""Mail saved as .eml: a newsletter, a press release."""

from __future__ import annotations

import re
from email import policy
from email.errors import MessageError
from email.message import EmailMessage
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
    from bot.models.message import Message

_SIGNATURE = re.compile(r"^-- ?\n.*", re.DOTALL | re.MULTILINE)
_ANSWERED = re.compile(r"^>.*\n?", re.MULTILINE)
_PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)
# A plain part of less than that share of the other says little more than "see the web version".
_WORTHY = 0.5


def read_mail(content: bytes) -> SourceItem:
    """Return the article in a mail. Raises UnreadableFile for one without text."""
    try:
        mail = BytesParser(EmailMessage, policy=policy.default).parsebytes(content)
        text, notes = _body(mail)
        attached = sum(1 for part in mail.walk() if part.get_filename())
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, IndexError) as error:
        raise UnreadableFile(
            "The mail cannot be read: copy its text and save it as .txt."
        ) from error
    if not has_letters(text):
        raise UnreadableFile("The mail has no text: copy the article's text and save it as .txt.")
    if attached:
        notes = (*notes, _attachments(attached))
    name, _ = parseaddr(_header(mail, "from"))
    return SourceItem(
        text,
        _PREFIX.sub("", _header(mail, "subject")).strip() or None,
        read_day(_header(mail, "date")),
        source=name.strip() or None,
        notes=notes,
    )


def _attachments(count: int) -> Message:
    return counted("{count} attachment was left out.", "{count} attachments were left out.", count)


def _header(mail: EmailMessage, name: str) -> str:
    """Return a header on one line; a malformed one is read as it is."""
    try:
        value = mail[name]
    except Exception:  # noqa: BLE001 - the standard library fails on some broken headers
        value = dict(mail.raw_items()).get(name.title(), "")
    return " ".join(str(value or "").split())[:500]


def _body(mail: EmailMessage) -> tuple[str, tuple[Message, ...]]:
    """Return the text of a mail and what was left out: the plain part if it says enough."""
    plain, marked_up = "", ""
    for part in mail.walk():
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


def _plain(part: EmailMessage) -> str:
    text = _text(part)
    if part.get_param("format") == "flowed":
        text = re.sub(r"(?<! ) \n", " ", text)
    return _ANSWERED.sub("", _SIGNATURE.sub("", text))


def _text(part: EmailMessage) -> str:
    """Return a part's text; detect its encoding if it is not the declared one."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes) or not content:
        return ""
    try:
        return content.decode(part.get_content_charset() or "utf-8").replace("\r\n", "\n")
    except (LookupError, UnicodeDecodeError):
        return decode(content)[0].replace("\r\n", "\n")
