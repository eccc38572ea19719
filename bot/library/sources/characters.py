"""Characters that no article holds: control characters, terminal escapes, a trailing Ctrl-Z."""

from __future__ import annotations

import re

from bot.errors import UnreadableFile

# Escape sequences whole (ECMA-48: CSI, OSC, and the short ones), then what is left of the controls.
# Tab, line feed, vertical tab, form feed, carriage return and next line are white space.
_ESCAPE = re.compile(
    r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]{0,400}(?:\x07|\x1b\\)|[ -/]*[0-~])"
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
# Windows-1252's punctuation, written as if it were Unicode: the commonest C1 "control characters".
_MISTAKEN = {
    code: character
    for code in range(0x80, 0xA0)
    if code != 0x85 and (character := bytes([code]).decode("cp1252", "ignore"))
}
# What no reader sees: soft hyphens, spaces of no width, changes of direction. Joiners stay: Persian
# and emoji need them. Spaces that do not break a line are spaces, as in HTML's text.
_UNSEEN = dict.fromkeys(
    (0xAD, 0x200B, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
) | dict.fromkeys((0xA0, 0x2007, 0x202F), " ")
_ANY_UNSEEN = re.compile(f"[{''.join(map(chr, _UNSEEN))}]")
# UTF-8 that a program took for Windows-1252 and wrote as UTF-8 again: "â€œ" for an opening mark.
_TWICE = re.compile("\u00e2\u20ac[\u0080-\u2122]|\u00c3[\u0080-\u00bf\u0152-\u2122]")
_HIGH = re.compile("[\u0080-\u00ff\u0152-\u2122]{2,}")
_MOST_CONTROLS = 0.02  # of the characters; a text has hardly one


def has_controls(text: str) -> bool:
    """Tell whether the text holds any of them."""
    return _CONTROL.search(text) is not None


def without_controls(text: str) -> str:
    """Return the text without control characters. Raises UnreadableFile if it is full of them."""
    if not has_controls(text):
        return text
    text = _ESCAPE.sub("", text.rstrip("\x1a\x00")).translate(_MISTAKEN)
    plain = _CONTROL.sub("", text)
    if len(text) - len(plain) > len(text) * _MOST_CONTROLS:
        raise UnreadableFile("The file is binary, not text: save the article as plain text.")
    return plain


def without_unseen(text: str) -> str:
    """Return the text without invisible characters, with usual spaces."""
    return _ANY_UNSEEN.sub(lambda match: _UNSEEN[ord(match[0])] or "", text)


def as_meant(text: str) -> str:
    """Return the text as its writer saw it: encoded once, without invisible characters."""
    return without_unseen(decoded_again(text))


def is_encoded_twice(text: str) -> bool:
    """Tell whether a text holds UTF-8 that was read as Windows-1252."""
    # The look at single characters is fast, and nearly all that most texts get.
    return ("\u20ac" in text or "\u00c3" in text) and _TWICE.search(text) is not None


def decoded_again(text: str) -> str:
    """Return a text that was encoded twice as it was meant."""
    return _HIGH.sub(_decoded_again, text) if is_encoded_twice(text) else text


def _decoded_again(run: re.Match[str]) -> str:
    # Five bytes have no character in Windows-1252 and were kept as they are.
    parts = (one.encode("cp1252" if ord(one) > 0xFF else "latin-1") for one in run[0])
    try:
        return b"".join(parts).decode("utf-8")
    except UnicodeError:  # it was meant as it is
        return run[0]


def has_letters(text: str) -> bool:
    """Tell whether the text has a letter of any script; without one it says nothing."""
    return any(character.isalpha() for character in text)


def check_words(text: str) -> str:
    """Return the text. Raises UnreadableFile if no letter is in it."""
    if not has_letters(text):
        raise UnreadableFile("The file has no text: put the article's text into it.")
    return text
