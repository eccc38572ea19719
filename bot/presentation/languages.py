"""The languages of the bot, and the one in which it speaks at the moment.

English is written in the code. Every other language is one file of gettext's format in
`catalogues/`, named by its code: `ko.po`. `make translations` brings the files up to date.

Each task speaks one language, which the client sets once for each interaction or post; a task that
was told nothing speaks English.
"""

from __future__ import annotations

import gettext
import io
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.models.message import Message, Value

ENGLISH = "en"
CATALOGUES = Path(__file__).with_name("catalogues")


@dataclass(frozen=True, slots=True)
class Language:
    """A language other than English; `code` is that of its file."""

    code: str
    _translations: gettext.NullTranslations

    def translate(self, message: str | Message) -> str:
        """Return the template for an English one; the English one if it is not translated.

        A message with a count gets the plural form that the language has for the count.
        """
        if isinstance(message, str):
            # gettext keeps the head of the catalogue as the translation of "".
            return message and self._translations.gettext(message)
        if not message.plural:
            return self.translate(message.template)
        count = message.values["count"]
        return self._translations.ngettext(
            message.template, message.plural, count if isinstance(count, int) else 0
        )

    def format(self, value: Value) -> str:
        """Return a value that is no message as the language writes it, as plain text."""
        # Imported late: Babel costs time and memory, and English needs none of it.
        from bot.presentation.formats import localized  # noqa: PLC0415

        return localized(value, self.code)


def list_codes() -> list[str]:
    """Return the codes of all languages, English first."""
    return [ENGLISH, *sorted(path.stem for path in CATALOGUES.glob("*.po"))]


def catalogue_digests() -> dict[str, str]:
    """Return a hash of each catalogue's file by its language's code, without reading it."""
    return {path.stem: sha256(path.read_bytes()).hexdigest() for path in CATALOGUES.glob("*.po")}


@cache
def find_language(locale: str) -> Language | None:
    """Return the language for one of Discord's locales: "ko", "pt-BR"; None for English.

    A language that the bot does not have is answered in English.
    """
    known = list_codes()
    code = next((one for one in (locale, locale.partition("-")[0]) if one in known), ENGLISH)
    return None if code == ENGLISH else _load(code)


@cache
def _load(code: str) -> Language:
    """Read a catalogue when it is first needed; gettext itself reads only the compiled form."""
    # Imported late, as above.
    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import read_po  # noqa: PLC0415

    with (CATALOGUES / f"{code}.po").open("rb") as file:
        catalogue = read_po(file, locale=code.replace("-", "_"))
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Language(code, gettext.GNUTranslations(compiled))


_spoken: ContextVar[Language | None] = ContextVar("language", default=None)
# Bound once, because it is called for each sentence.
spoken_language = _spoken.get


def speak(language: Language | None) -> None:
    """Speak a language, None for English, in the rest of this task."""
    _spoken.set(language)


@contextmanager
def speaking(language: Language | None) -> Iterator[None]:
    """Speak a language, None for English, in the block."""
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)
