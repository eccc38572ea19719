"""Years, decades, centuries and seasons: "1989", "the mid-80s", "the 20th century", "fall 2020"."""

from __future__ import annotations

import re

from bot.parsing.dates.figures import full_year
from bot.parsing.dates.names import (
    DECADES,
    NUMBERS,
    ORDINALS,
    SEASON,
    SEASONS,
    SPELLED_YEAR,
    YEAR,
    any_of,
    spelled_year,
)
from bot.parsing.dates.rules import FIGURES, YEAR_FIGURES, Context, Lean, group, rule, words_before
from bot.parsing.dates.values import (
    SEASON_MONTH,
    Days,
    Unit,
    century_of,
    decade_of,
    range_of,
    season_of,
    year_of,
)

# Years that four figures mean without a word to say so; edited English writes other numbers of
# that size with a comma.
PLAIN_YEARS = range(1900, 2100)
# Words before an older or later year.
YEAR_PREPOSITIONS = {
    "in", "since", "until", "till", "by", "from", "during", "before", "after", "circa", "between",
    "early", "late", "mid", "year", "c.", "ca.",
}  # fmt: skip
# "Flight 1990" and "Highway 2010" are names; so is a number after a mark of money or of counting.
_NUMBERED = {
    "no.", "flight", "route", "room", "page", "highway", "channel", "model", "boeing",
    "rule", "section", "resolution", "form",
}  # fmt: skip
_MARKS = "$£€¥₩#+/.:,-–"
_STOPS = re.compile(r"[.;](?!\d)")
_CLOSES = re.compile(r"\)|\s?[-–—]\s?(?:[12]\d{3}|\d\d)\)|, [A-Za-z]")
_GLUED = {"early-", "mid-", "late-", "end-"}


def _year(match: re.Match[str], context: Context) -> Days | None:
    year, last = int(match["year"]), (words_before(match) or ("",))[0]
    glued = match.string[match.start() - 1 : match.start()]
    if (glued and glued in _MARKS and last not in _GLUED) or last in _NUMBERED:
        return None
    if year not in PLAIN_YEARS and not _is_old_year(match, last, context):
        return None
    until = group(match, "until")
    return _through(year, until) if until else year_of(year)


def _is_old_year(match: re.Match[str], last: str, context: Context) -> bool:
    """Tell a year before 1900 from a number by what stands around it."""
    if last.lstrip("(") in YEAR_PREPOSITIONS:
        return True
    between = match.string[context.previous_end : match.start()].strip(" (")
    if context.previous and between in {"–", "-", "—", "and", "or", "to", ","}:
        return context.previous.unit is Unit.YEAR or context.told_in_years
    if context.told_in_years and last.endswith(",") and _STOPS.match(match.string, match.end()):
        return True
    bracketed = match.string[match.start() - 1 : match.start()] == "("
    return bracketed and _CLOSES.match(match.string, match.end()) is not None


def _last_two(match: re.Match[str], _: Context) -> Days | None:
    """Read the end of "1920 – 21", in the century of the year before it."""
    year = int(match.string[match.start() - 7 : match.start() - 3])
    last = year - year % 100 + int(match["short"])
    return year_of(last) if year < last else None


def _written_short(match: re.Match[str], context: Context) -> Days | None:
    """Read "in '08" and "the class of '99"."""
    year = full_year(match["short"])
    return year_of(year) if context.published is None or year <= context.today.year else None


def _listed_short(match: re.Match[str], context: Context) -> Days | None:
    """Read "in 84" where the line lists years: "Reagan in 80 and 84, Bush in 88 and in 2000"."""
    text = match.string
    start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - _NEARBY)
    end = text.find("\n", match.end())
    end = min(len(text) if end < 0 else end, match.end() + _NEARBY)
    listed = [
        figures for years in _LISTED.findall(text, start, end) for figures in years if figures
    ]
    if len(listed) < _LIST or not any(len(figures) > 2 for figures in listed):
        return None
    return _written_short(match, context)


_LIST = 4  # years, one of them in full
_LISTED = re.compile(r"\bin ((?:19|20)?\d\d)(?: and ((?:19|20)?\d\d))?(?=[,.;)]|\s(?:and|or|in)\b)")


def _marked_early_year(match: re.Match[str], _: Context) -> Days:
    return year_of(int(match["early"]))


def _early_year(match: re.Match[str], context: Context) -> Days | None:
    """Read "in 348" in a text of such years."""
    last = (words_before(match) or ("",))[0].lower()
    told = context.early_years and last in {*YEAR_PREPOSITIONS, "about", "around"}
    return year_of(int(match["early"])) if told else None


def _through(year: int, until: str) -> Days | None:
    """Return the years from `year` to the one that "11" or "2011" after it means."""
    last = int(until) if len(until) == 4 else year - year % 100 + int(until)
    return range_of(year_of(year).first, year_of(last).last) if year < last <= 9999 else None


def _spelled_year(match: re.Match[str], _: Context) -> Days:
    return year_of(spelled_year(match))


def _two_thousand(match: re.Match[str], _: Context) -> Days:
    return year_of(2000 + NUMBERS[(match["ones"] or "zero").lower()])


def _decade(match: re.Match[str], _: Context) -> Days | None:
    """Read "the 1990s" as a decade, and "the 1800s" as the century that it mostly means."""
    year = int(match["decade"])
    if _OWNS.fullmatch(match[0]) and _OWNED.match(match.string, match.end()):
        last = (words_before(match) or ("",))[0].lower()
        if last not in YEAR_PREPOSITIONS and last not in {"of", "and", "or"}:
            return None  # "Vision 2030's goals": the year alone
    return century_of(year // 100 + 1) if year % 100 == 0 and year < 2000 else decade_of(year)


_OWNS = re.compile(r"\d{4}['’]s")
_OWNED = re.compile(r" [A-Za-z]")


def _short_decade(match: re.Match[str], _: Context) -> Days | None:
    """Read "the '80s" and "the eighties" as those of the 20th century, "20s" as of ours.

    "In the 40s" beside words of weather is a temperature.
    """
    start = max(0, match.start() - 60)
    if _WARMTH.search(match.string, start, match.end() + 30):
        return None
    word = match["decade"].lower()
    tens = DECADES[word] if word in DECADES else int(word)
    return decade_of((1900 if tens >= 30 else 2000) + tens)


def _century(match: re.Match[str], _: Context) -> Days | None:
    text = match["ordinal"].lower()
    number = ORDINALS.get(text) or int(text[:-2])
    return century_of(number) if 1 <= number <= 99 else None


def _season(match: re.Match[str], context: Context) -> Days:
    """Read a season by its year, by "last" and "next", or as the one on the tense's side."""
    season = SEASONS[match["season"].lower()]
    if year := group(match, "year"):
        return season_of(int(year), season)
    if short := group(match, "short"):
        return season_of(full_year(short), season)
    today = context.today
    # In January and February the winter at hand began a year ago.
    latest = today.year - (today.month < SEASON_MONTH[season])
    at_hand = season_of(latest, season).last >= today
    which = (group(match, "which").split() or [""])[-1].lower()
    if which == "this" and not at_hand:
        over = latest < today.year and context.around.own_lean(match) is Lean.PAST
        return season_of(today.year - over, season)
    if which in _SEASON_STEP:
        return season_of(latest + _SEASON_STEP[which] - (which == "last" and at_hand), season)
    ahead = not at_hand and _lies_ahead(latest, season, match, context)
    return season_of(latest + ahead, season)


def _lies_ahead(latest: int, season: str, match: re.Match[str], context: Context) -> bool:
    """Tell by the tense, and where it is silent by which is nearer, whether the next is meant."""
    lean = context.around.own_lean(match)
    if lean is Lean.UNKNOWN:
        lean = context.around.lean(match)
    if lean is not Lean.UNKNOWN:
        return lean is Lean.FUTURE
    past, coming = season_of(latest, season), season_of(latest + 1, season)
    return coming.first - context.today < context.today - past.last


def _bare_season(match: re.Match[str], context: Context) -> Days | None:
    """Read "in the spring", which without such a word before is a season of any year.

    "In the fall" of somebody who fell is none.
    """
    if match["season"].lower() == "fall" and _FELL.search(match.string, *_near(match)):
        return None
    return _season(match, context) if words_before(match) in _SEASON_PREPOSITIONS else None


def _near(match: re.Match[str]) -> tuple[int, int]:
    return max(0, match.start() - _NEARBY), match.end() + _NEARBY


_NEARBY = 400
_FELL = re.compile(
    r"\b(?:fell|fallen|falling|plunged|slipped|climb(?:er|ers|ing|ed)|lost (?:his|her))\b"
)
_SEASON_STEP = {"last": 0, "past": 0, "previous": 0, "this": 0, "next": 1, "coming": 1}
_SEASON_PREPOSITIONS = {
    (word,) for word in ("in", "into", "during", "over", "through", "by", "until", "since", "for")
}
_WARMTH = re.compile(
    r"\b(?:temperatures?|degrees|highs?|lows?|mercury|thermometer|weather|warm|cold|chilly|sunny"
    r"|[Ii]t (?:was|is|will be|['’]s) in)\b"
)
# Not a year: "2,000", "2000.5", "2000%", "2000s", "1990-X", "2000 people", "a 2000 year old tree".
_NOT_COUNTED = (
    r"(?![,.]\d|\s?%|:\d|[a-z]|-[a-z0-9]| (?:people|men|women|children|troops|soldiers|miles|"
    r"kilomet(?:er|re)s|met(?:er|re)s|feet|tons|tonnes|pounds|dollars|euros|won|yen|km|kg|percent|"
    r"points|votes|jobs|homes|cars|shares|pages|words|times|years|days|hours|minutes|million|"
    r"billion|acres|barrels|degrees|year~old)\b)"
)
# "The summer season" and "a winter coat" are of any year.
_NO_COMPOUND = (
    r"(?![-\w]| (?:season|camp|games|olympics|semester|term|break|training|water|sports?|coat)\b)"
)
_ONES = any_of(word for word in NUMBERS if 0 < NUMBERS[word] < 10 and word not in {"a", "an"})
_PARTS = ("early", "late", "mid")
_PART = rf"(?:{any_of(_PARTS)})"
_WHICH = r"(?:this (?:coming|past)|last|next|past|previous|coming|this)"

RULES = (
    # "1989", "2010-11", "the year 2000".
    rule(
        [YEAR_FIGURES],
        rf"{YEAR}(?:[-–/](?P<until>\d{{4}}|\d{{2}})(?![\d-]))?{_NOT_COUNTED}",
        _year,
    ),
    rule(["year"], rf"(?:the )?year {YEAR}", _year),
    # "1920 – 21", "'08", "c. 347", "347 AD".
    rule([FIGURES], r"(?<=[12]\d\d\d\s[-–]\s)(?P<short>\d\d)(?![\d%]|[.,:]\d)", _last_two),
    rule(
        [FIGURES],
        r"(?:(?<=\sin\s['’‘])|(?<=\sof\s['’‘])|(?<=\ssince\s['’‘]))(?P<short>\d\d)\b(?![.,:]\d)",
        _written_short,
    ),
    rule(
        [FIGURES],
        r"(?:(?<=\bin\s)|(?<=\bin\s\d\d\sand\s))(?P<short>\d\d)(?=[,.;)](?!\d)|\s(?:and|or|in)\b)",
        _listed_short,
    ),
    rule(
        [FIGURES],
        r"(?:(?<=\bc\.\s)|(?<=\d\d\d\s[–-]\s))(?P<early>[1-9]\d\d)(?!\d|[,.]\d|\s?%|(?-i: [a-z]))",
        _marked_early_year,
    ),
    rule(
        [FIGURES, YEAR_FIGURES],
        r"(?P<early>[1-9]\d{1,3}) (?:AD|A\.D\.|CE)(?!\w)",
        _marked_early_year,
    ),
    rule([FIGURES], r"(?P<early>[1-9]\d\d)(?!\d|[,.:]\d|\s?%|-|(?-i: [a-z]))", _early_year),
    rule(["nineteen"], SPELLED_YEAR, _spelled_year),
    rule(["year"], rf"the year two thousand(?: (?:and )?(?P<ones>{_ONES}))?\b", _two_thousand),
    # "the 1990s", "early 1990s", "the mid-'80s", "the nineties".
    rule({YEAR_FIGURES, *_PARTS}, rf"(?:the )?(?:{_PART}~)?(?P<decade>[12]\d\d0)['’]?s\b", _decade),
    rule({FIGURES, *_PARTS}, rf"the (?:{_PART}~)?['’‘]?(?P<decade>\d0)['’]?s\b", _short_decade),
    rule({FIGURES, *_PARTS}, rf"(?:{_PART}~)?(?<=['’‘])(?P<decade>\d0)s\b", _short_decade),
    rule(
        {*DECADES, *_PARTS},
        rf"the (?:{_PART}~)?(?P<decade>{any_of(DECADES)})\b",
        _short_decade,
    ),
    # "the 20th century", "the early nineteenth century".
    rule(
        {FIGURES, *ORDINALS, *_PARTS},
        rf"(?:the )?(?:{_PART}~)?(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|(?:{any_of(ORDINALS)}))"
        r"~century\b",
        _century,
    ),
    # "fall 2020", "the summer of 1998", "last spring", "in the summer".
    rule(SEASONS, rf"(?:the )?{SEASON},? (?:of )?(?:{YEAR}|['’](?P<short>\d\d)(?![\ds]))", _season),
    rule(_SEASON_STEP, rf"(?:the )?(?P<which>{_WHICH}) {SEASON}", _season),
    rule(
        ["spring", "summer", "autumn", "winter"],
        rf"{SEASON}{_NO_COMPOUND}",
        _bare_season,
    ),
    rule(
        SEASONS,
        rf"the {SEASON}(?! of\b){_NO_COMPOUND}",
        _bare_season,
    ),
)
