"""What a button does, written into its custom_id, so that it still works after a restart.

A custom_id is `dl:VERB:ARGUMENT:...` of at most 100 characters (Discord's limit), and begins with
`dl>:` where the answer takes the place of the page that the button stands under; `parse_action`
is the inverse of `Action.custom_id`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_PREFIX = "dl"
MOST_SEARCH_CHARACTERS = 80  # what a search may hold, so that its pages' buttons can bear it

_TEMPLATE = re.compile(
    rf"{_PREFIX}(?P<turns>>?):(?P<verb>[a-z]+)(?::(?P<arguments>.*))?", re.DOTALL
)


class Verb(StrEnum):
    """What is shown when the button is clicked; its arguments stand beside it."""

    PARAGRAPH = "p"  # article id, revision, start, end of the passage
    QUOTATIONS = "q"  # speaker id, article id or 0 for all, offset
    ARTICLE_QUOTATIONS = "aq"  # article id, offset
    SUMMARY = "s"  # article id
    DATES = "d"  # article id or 0 for all, offset
    READ = "r"  # article id, offset
    SPEAKERS = "sp"  # offset
    ARTICLES = "ar"  # offset
    SEARCH = "f"  # offset, words
    LOG = "l"  # offset; `cogs.log` shows it to moderators
    BRIEFING = "b"  # briefing id, day as yyyymmdd, extra: which slot the message is the post of


@dataclass(frozen=True, slots=True)
class Action:
    """A button's verb with its numbers and, for a search, the words that are looked for.

    `turns_page`: the answer replaces the message, for the member who asked for it.
    """

    verb: Verb
    numbers: tuple[int, ...]
    words: str = ""
    turns_page: bool = False

    @property
    def custom_id(self) -> str:
        """Return what Discord hands back when the button is clicked."""
        arguments = [*map(str, self.numbers), *([self.words] if self.words else [])]
        prefix = f"{_PREFIX}>" if self.turns_page else _PREFIX
        return ":".join((prefix, self.verb.value, *arguments))


# How many numbers each verb takes.
_NUMBERS = {
    Verb.PARAGRAPH: 4,
    Verb.QUOTATIONS: 3,
    Verb.ARTICLE_QUOTATIONS: 2,
    Verb.SUMMARY: 1,
    Verb.DATES: 2,
    Verb.READ: 2,
    Verb.SPEAKERS: 1,
    Verb.ARTICLES: 1,
    Verb.SEARCH: 1,
    Verb.LOG: 1,
    Verb.BRIEFING: 3,
}
_VERBS = {verb.value: verb for verb in Verb}


def parse_action(custom_id: str) -> Action | None:
    """Return what `custom_id` asks for, or None where it is none of ours."""
    match = _TEMPLATE.fullmatch(custom_id)
    verb = _VERBS.get(match["verb"]) if match else None
    if match is None or verb is None:
        return None
    count = _NUMBERS[verb]
    parts = (match["arguments"] or "").split(":", count)
    numbers, rest = parts[:count], parts[count:]
    if len(numbers) < count or not all(part.isdecimal() for part in numbers):
        return None
    return Action(verb, tuple(map(int, numbers)), rest[0] if rest else "", bool(match["turns"]))
