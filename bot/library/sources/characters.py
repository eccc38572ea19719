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


def has_letters(text: str) -> bool:
    """Tell whether the text has a letter of any script; without one it says nothing."""
    return any(character.isalpha() for character in text)


def check_words(text: str) -> str:
    """Return the text. Raises UnreadableFile if no letter is in it."""
    if not has_letters(text):
        raise UnreadableFile("The file has no text: put the article's text into it.")
    return text
