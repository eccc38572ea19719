"""The day on which somebody spoke, wrote or posted: "told reporters on Friday"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.parsing.dates.rules import Lean
from bot.parsing.dates.speech_words import DECISIONS, REFUSALS, SPEECH, SPEECH_NOUNS

if TYPE_CHECKING:
    from bot.models.article import Span
    from bot.parsing.dates.phrases import Phrase

# ", the companies announced on": who said it, at the end of what was said.
_TAG = re.compile(r"[,”\"] (?:the |a |an |its |his |her )?[^,;.]{2,60}$")
_ENDS = re.compile(r"[\s”\"]*(?:[.,;]|$)")
_POSSESSIVE = re.compile(r"['’]s? (?:[a-z]+ ){0,2}?(?P<noun>[a-z-]+)")
_ONLINE = re.compile(
    r"\bon (?:Facebook|Twitter|X|Instagram|social media"
    r"|(?:its|his|her|their|the) [\w ]{0,20}(?:website|site|page|blog))\b"
)
_NEW_SUBJECT = re.compile(
    r"\s+(?:that\s+)?(?:the|a|an|its|his|her|their|these|those|some|it|he|she|they)\b"
)
# "In an interview in", "a statement dated".
_NOUN_BEFORE = re.compile(
    rf"\b(?:{'|'.join(sorted(SPEECH_NOUNS))})"
    r"(?: (?:of|on|in|from|dated|late|early|published|posted)){1,2} $"
)
_THAT = re.compile(r"\sthat\s(?:in|on|by|since|from|until|during|between|as|at|after|before)\s$")
_FOR = re.compile(r"(?:\s+(?:on|late|early|\w+day|[A-Z][\w.]*|\d+)){0,4}\s+for\b")
_TO_SPEAK = re.compile(r"\s+to\s+(?P<verb>[a-z]+)")
# "Wrote to the ministry in May asking for": a request, made in writing.
_REQUEST = re.compile(r"[^.;]*\b(?:asking|seeking|requesting|demanding)\b")
# "Was published", "will be released", "is due to release": what came out, and not who said so.
_NO_TAG = re.compile(r"\b(?:was|were|been|be|being|is|are|to|will|would|may|might|could|should) $")
# "Must answer by", "has until May to reply": a deadline.
_DUE = re.compile(r"\b(?:by|before|until) $")
# "A spokesman reached on", "questions sent on": how the outlet asked.
_ASKED = re.compile(
    r"(?:(?:^|[.,”\"]\s)(?:[Rr]eached|[Cc]ontacted)(?: by (?:tele)?phone| by e-?mail)?"
    r"(?: on| late| early)* $)"
    r"|\b(?:(?:spokes\w+|lawyers?|officials?|\w+er)(?: \w+){0,2} (?:reached|contacted)"
    r"|(?:questions?|requests?|inquir(?:y|ies)|emails?|e-mails?|messages?|calls?)(?: \w+){0,3}"
    r" (?:sent|left|made|put))(?: by [\w ]{1,20})?(?: (?:on|late|early))* $"
)
_REPORTING = frozenset(
    (
        "reported reports reporting confirmed confirms admitted admits stated states declared"
        " revealed reveals"
    ).split()
)


def is_day_of_speech(phrase: Phrase) -> bool:
    """Tell a day that belongs to a verb of speaking, and not to what is told."""
    possessive = _POSSESSIVE.match(phrase.after)
    if possessive:
        return possessive["noun"] in SPEECH_NOUNS
    before = phrase.before
    if _NOUN_BEFORE.search(before) or _ASKED.search(before):
        return True
    verb = phrase.around.verbs.governor(phrase.span)
    if verb is None:
        return False
    word = verb.of(phrase.text).lower()
    if word in REFUSALS:
        refused = _TO_SPEAK.match(phrase.after)
        return refused is not None and refused["verb"] in SPEECH
    if word not in SPEECH or _is_a_deadline(phrase, verb):
        return False
    if word in {"wrote", "written"} and _REQUEST.match(phrase.after):
        return False
    if word.startswith("call") and _FOR.match(phrase.text, verb.end, verb.end + _NEXT_WORDS):
        return True  # "called Monday for restraint", but "called an election on Monday"
    if word in _REPORTING and (
        phrase.after.startswith(" that ") or phrase.text.startswith(" that ", verb.end)
    ):
        return True  # "Reuters reported on Monday that", "On Monday the bank revealed that"
    if word in DECISIONS:
        return _is_in_a_tag(phrase, verb) or _is_online(phrase, verb)
    return not _starts_what_is_said(phrase, verb)


def _is_in_a_tag(phrase: Phrase, verb: Span) -> bool:
    """Tell "..., the union announced on Thursday." from "The union announced a strike Thursday"."""
    start = max(phrase.sentence.span.start, verb.start - 70)
    if phrase.span.end <= verb.start:
        return False  # "A year ago, the firm announced"
    if _NO_TAG.search(phrase.text, start, verb.start):
        return False
    between = phrase.text[verb.end : phrase.span.start].split()
    tag = _TAG.search(phrase.text[start : verb.start])
    return bool(tag and len(between) <= _FEW and _ENDS.match(phrase.after))


def _is_a_deadline(phrase: Phrase, verb: Span) -> bool:
    """Tell "must reply by Dec. 1", where somebody has to speak until then."""
    if _DUE.search(phrase.before) is None:
        return False
    if verb.end > phrase.span.start:
        return _TO_SPEAK.match(phrase.after) is not None  # "has until May to reply"
    return phrase.around.verbs.lean(phrase.span) is Lean.FUTURE


def _is_online(phrase: Phrase, verb: Span) -> bool:
    return bool(_ONLINE.search(phrase.text, verb.end, phrase.span.end))


def _starts_what_is_said(phrase: Phrase, verb: Span) -> bool:
    """Tell "said the talks on Friday were hard", where the day belongs to the talks."""
    if verb.end > phrase.span.start:
        return False
    if _THAT.search(phrase.text, verb.end, phrase.span.start):
        return True  # "noted that in 1962 the roads were bad"
    if not _NEW_SUBJECT.match(phrase.text, verb.end, phrase.span.start):
        return False
    word = verb.of(phrase.text).lower()
    return word in {"said", "says", "say"}


_FEW = 3  # words
_NEXT_WORDS = 40  # characters
