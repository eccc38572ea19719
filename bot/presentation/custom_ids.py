"""The actions of buttons, menus and forms, written into custom_ids, so that they survive restarts.

A custom_id is `PREFIX:VERB:ARGUMENT:...` of at most 100 characters (Discord's limit). The prefix
ends in ">" where the answer replaces the page that the button stands under. `parse_action` is the
inverse of `Action.custom_id`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

MOST_SEARCH_CHARACTERS = 80  # of a search, which has to fit into the custom_id of its pages
_MOST_DIGITS = 18  # of a number, so that SQLite can hold it

_TEMPLATE = re.compile(
    r"(?P<prefix>dl[a-z]?)(?P<turns>>?):(?P<verb>[a-z]+)(?::(?P<arguments>.*))?", re.DOTALL
)


class Verb(StrEnum):
    """What happens; the value is the custom_id's prefix and verb. Comments list the numbers."""

    PARAGRAPH = "dl:p"  # article id, revision, start, end of the passage
    QUOTATIONS = "dl:q"  # speaker id, article id or 0 for all, offset
    ARTICLE_QUOTATIONS = "dl:aq"  # article id, offset
    SUMMARY = "dl:s"  # article id
    DATES = "dl:d"  # article id or 0 for all, offset
    # Article id or 0 for all, first and last day as yyyymmdd (0 for every year), offset:
    DATES_WITHIN = "dl:dw"
    CALENDAR = "dlk:file"  # article id or 0 for all, first and last day
    READ = "dl:r"  # article id, offset
    SPEAKERS = "dl:sp"  # offset
    PROFILE = "dl:pr"  # speaker id
    ARTICLES = "dl:ar"  # offset
    SEARCH = "dl:f"  # offset, words
    OPEN = "dl:o"  # a menu; the chosen entry's value is the custom_id of what it opens
    # Verdict, article id, revision, start, end of the words, id of the speaker who is named or 0:
    VERIFIED = "dl:v"
    SHOW_HERE = "dlv:here"  # shows everybody the answer that it stands under
    SAID_BEFORE = "dl:sb"  # article id, revision, start, end of the quotation
    BRIEFING = "dl:b"  # briefing id, day as yyyymmdd, extra: the slot that the message belongs to

    REASON = "dlq:why"  # article id, revision, start, end of the quotation
    SHARE = "dlp:share"  # article id, revision, start, end of the quotation
    SHARED = "dlp:post"  # article id, digest of the words, their start, style

    # For moderators.
    LOG = "dl:l"  # offset
    SAVE_DRAFT = "dlm:save"  # draft id
    EDIT_DRAFT = "dlm:edit"  # draft id; brings a form, and is the form
    DISCARD_DRAFT = "dlm:drop"  # draft id
    PASTE = "dlm:paste"  # 0; a form
    FILL_IN_AGAIN = "dlm:again"  # number of a refused form; brings it back
    REMOVE_ARTICLE = "dlm:remove"  # article id
    KEEP_ARTICLE = "dlm:keep"  # 0
    REMOVE_FEED = "dlm:unfollow"  # feed id
    KEEP_FEED = "dlm:follow"  # 0
    # Article id, revision, start, end of the passage that is corrected:
    CORRECT = "dlc:look"
    CHOOSE_SPEAKER = "dlc:who"  # a menu
    TYPE_SPEAKER = "dlc:other"  # brings a form, and is the form
    SPEAKER_UNKNOWN = "dlc:unknown"
    TYPE_DAY = "dlc:day"  # brings a form, and is the form
    TAKE_OUT = "dlc:none"
    UNDO = "dlc:back"  # correction id, 0, 0, 0

    REMOVE_SEEDS = "dll:remove"  # loads the seeds again and removes those that are gone

    # For administrators.
    EXPORT_DATA = "dls:export"
    DELETE_DATA = "dls:delete"  # asks first
    REALLY_DELETE_DATA = "dls:really"
    KEEP_DATA = "dls:keep"

    # For everybody, about themselves.
    EXPORT_MINE = "dlw:export"
    DELETE_MINE = "dlw:delete"  # asks first
    REALLY_DELETE_MINE = "dlw:really"
    KEEP_MINE = "dlw:keep"
    RESUME_MINE = "dlw:resume"
    ALERT = "dlw:alert"  # alert's id: the delivery that the message belongs to


@dataclass(frozen=True, slots=True)
class Action:
    """A verb with its numbers and, for a search, the words.

    `turns_page`: the answer replaces the message, for the member who asked for it.
    """

    verb: Verb
    numbers: tuple[int, ...] = ()
    words: str = ""
    turns_page: bool = False

    @property
    def custom_id(self) -> str:
        """Return what Discord hands back when the button is clicked."""
        prefix = self.verb.value.replace(":", ">:", 1) if self.turns_page else self.verb.value
        return ":".join((prefix, *map(str, self.numbers), *([self.words] if self.words else ())))

    def turning(self) -> Action:
        """Return the same, in place of the page that its button stands under."""
        return Action(self.verb, self.numbers, self.words, turns_page=True)

    def then(self, verb: Verb) -> Action:
        """Return another verb with the same numbers."""
        return replace(self, verb=verb)


# How many numbers each verb takes, if not one.
_NUMBERS = {
    Verb.PARAGRAPH: 4,
    Verb.QUOTATIONS: 3,
    Verb.ARTICLE_QUOTATIONS: 2,
    Verb.DATES: 2,
    Verb.DATES_WITHIN: 4,
    Verb.CALENDAR: 3,
    Verb.READ: 2,
    Verb.OPEN: 0,
    Verb.BRIEFING: 3,
    Verb.REASON: 4,
    Verb.SHARE: 4,
    Verb.SHARED: 4,
    Verb.VERIFIED: 6,
    Verb.SAID_BEFORE: 4,
    Verb.SHOW_HERE: 6,
    Verb.CORRECT: 4,
    Verb.CHOOSE_SPEAKER: 4,
    Verb.TYPE_SPEAKER: 4,
    Verb.SPEAKER_UNKNOWN: 4,
    Verb.TYPE_DAY: 4,
    Verb.TAKE_OUT: 4,
    Verb.UNDO: 4,
    Verb.REMOVE_SEEDS: 0,
    Verb.EXPORT_DATA: 0,
    Verb.DELETE_DATA: 0,
    Verb.REALLY_DELETE_DATA: 0,
    Verb.KEEP_DATA: 0,
    Verb.EXPORT_MINE: 0,
    Verb.DELETE_MINE: 0,
    Verb.REALLY_DELETE_MINE: 0,
    Verb.KEEP_MINE: 0,
    Verb.RESUME_MINE: 0,
}
_VERBS = {verb.value: verb for verb in Verb}


def parse_action(custom_id: str) -> Action | None:
    """Return what `custom_id` asks for, or None if this version does not know it."""
    match = _TEMPLATE.fullmatch(custom_id)
    verb = _VERBS.get(f"{match['prefix']}:{match['verb']}") if match else None
    if match is None or verb is None:
        return None
    count = _NUMBERS.get(verb, 1)
    parts = match["arguments"].split(":", count) if match["arguments"] else []
    numbers, words = parts[:count], "".join(parts[count:])
    if len(numbers) < count or not all(map(_is_number, numbers)):
        return None
    if words and verb is not Verb.SEARCH:
        return None
    return Action(verb, tuple(map(int, numbers)), words, bool(match["turns"]))


def _is_number(part: str) -> bool:
    return part.isdecimal() and len(part) <= _MOST_DIGITS
