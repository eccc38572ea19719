"""The words of a sentence that tell what happened on a day, for beside that day.

They are always verbatim. A sentence loses the day itself if it stands at its beginning or end, and
all but "symposium held in Seoul" where that is how it names the event. It loses nothing in front
that may turn its meaning around.
"""

from __future__ import annotations

import re

# Before a name of an event: it may not have happened.
_DOUBTFUL = re.compile(
    r"n['’]t\b|\b(?:not|no|none|nobody|never|neither|nor|without|if|unless|whether|would|could|"
    r"might|may|should|cannot|den(?:y|ies|ied|ying)|refus\w*|reject\w*|cancel\w*|postpon\w*|"
    r"false|untrue|fake|alleg\w*|claim\w*|rumou?r\w*|suppos\w*|instead)\b",
    re.IGNORECASE,
)
# "the 2020 Defense Space Power Development Symposium held in Seoul on": an event named by a noun
# and what was done to it. A verb in its place would have an object instead of a preposition.
_NAMED = re.compile(
    r"(?<!\w)(?P<before>\w+ )?(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]his) "
    r"(?P<name>(?:(?!(?:the|an?|its|their|this) )[\w'’.-]+ ){1,9}?)"
    r"(?P<done>held|hosted|organi[sz]ed|convened|staged|signed|adopted|unveiled|published|issued) "
    r"(?P<where>(?:(?:in|at|by|near|between|with|for)\b [^,;:.!?—–()]*?)?)(?:(?:on|in) )?$"
)
# What the noun's article must not follow: "the leader of the party held".
_JOINING = {"of", "and", "or", "nor", "that", "than", "as", "but"}
_NO_NAME = {
    "of", "and", "or", "that", "who", "which", "said", "says", "told", "was", "were", "is", "are",
    "has", "had", "have", "be", "been", "to", "not", "for", "in", "on", "at", "by", "with", "from",
}  # fmt: skip
_MOST_COMMON_WORDS = 2  # of an event's name; more may hold a verb
# A day after these says more than when: "by Monday", "only on Monday".
_TELLING = {
    "by", "until", "till", "before", "after", "since", "from", "to", "between", "through", "and",
    "or", "than", "of", "for", "only", "not", "except", "but", "even", "as", "within", "during",
    "around", "about", "every", "each", "past", "this", "next", "last", "late", "early",
    "is", "are", "was", "were", "be", "been",  # "The deadline is Friday" tells nothing without it
}  # fmt: skip
# With another day in the sentence, each needs its place there.
_ANOTHER_DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Janu|Febru)ary|March|April|May|June|July"
    r"|August|(?:Sept|Nov|Dec)ember|October|today|yesterday|tomorrow|week|month|year|decade"
    r"|1[0-9]{3}|20[0-9]{2})s?\b",
    re.IGNORECASE,
)


def event_words(sentence: str, day: str) -> str:
    """Return what a sentence tells of the day that its words `day` name, without the full stop.

    Both have single spaces between their words.
    """
    told = sentence.removesuffix(".")
    found = [*re.finditer(rf"(?<!\w){re.escape(day)}(?!\w)", told)] if day else []
    if len(found) != 1:
        return told
    before, after = told[: found[0].start()], told[found[0].end() :]
    return _event_name(before) or _without_day(before, day, after)


def _event_name(before: str) -> str:
    """Return "symposium held in Seoul" if the words before the day end so, else ""."""
    match = _NAMED.search(before)
    if match is None or (match["before"] or "").strip().casefold() in _JOINING:
        return ""
    name = match["name"].split()
    common = [word for word in name if word[:1].islower()]
    if len(common) > _MOST_COMMON_WORDS or not _NO_NAME.isdisjoint(common):
        return ""
    if _DOUBTFUL.search(before[: match.start("name")]):
        return ""
    return f"{match['name']}{match['done']} {match['where']}".strip()


def _without_day(before: str, day: str, after: str) -> str:
    """Return the sentence without the day if that is its first or last words."""
    whole = f"{before}{day}{after}"
    if _ANOTHER_DAY.search(before) or _ANOTHER_DAY.search(after):
        return whole
    if not after:
        words = before.split()
        if len(words) > 1 and words[-1] in {"on", "in"}:
            words.pop()
        if len(words) > 1 and words[-1].strip(",").casefold() not in _TELLING:
            return before[: before.rindex(words[-1]) + len(words[-1])].rstrip(" ,")
    elif before in {"", "On ", "In "} and after.startswith(", "):
        return after[2:]
    return whole
