"""Years, decades, centuries and seasons: "1989", "the mid-80s", "the 20th century", "fall 2020"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.parsing.dates.names import (
    DECADES,
    GAP,
    JOIN,
    NUMBERS,
    ORDINALS,
    SEASON,
    SEASONS,
    SPELLED_YEAR,
    any_of,
    spelled_year,
)
from bot.parsing.dates.rules import FIGURES, Context, Lean, rule
from bot.parsing.dates.values import (
    SEASON_MONTH,
    Days,
    century_of,
    decade_of,
    range_of,
    season_of,
    year_of,
)

if TYPE_CHECKING:
    import re

# Years that four figures mean without a word to say so; edited English writes other numbers of
# that size with a comma.
PLAIN_YEARS = range(1900, 2100)
# Words before an older or later year.
YEAR_PREPOSITIONS = {
    "in", "since", "until", "till", "by", "from", "during", "before", "after", "circa", "between",
    "early", "late", "mid",
}  # fmt: skip
# Nouns that are counted: "2000 people" is a number.
_COUNTED = (
    r"(?:people|men|women|children|troops|soldiers|miles|kilomet|met(?:er|re)s|feet|tons|tonnes|"
    r"pounds|dollars|euros|won|yen|km|kg|percent|points|votes|jobs|homes|cars|shares|pages|words|"
    r"times|years|days|hours|minutes|million|billion|acres|barrels|degrees)"
)
_BEFORE_NO_YEAR = "$£€¥#+/.:,-–"


def _year(match: re.Match[str], _: Context) -> Days | None:
    year = int(match["year"])
    before = match.string[max(0, match.start() - 12) : match.start()]
    if before and before[-1] in _BEFORE_NO_YEAR and not before.lower().endswith("mid-"):
        return None
    words = before.split()
    last = words[-1].lower() if words and before[-1].isspace() else ""
    if last in {"no.", "flight", "route", "room", "page", "highway"}:
        return None
    if year not in PLAIN_YEARS and last not in YEAR_PREPOSITIONS:
        return None
    if not match["until"]:
        return year_of(year)
    return _through(year, match["until"])


def _through(year: int, until: str) -> Days | None:
    """Return the years from `year` to the one that "11" or "2011" after it means."""
    last = int(until) if len(until) == 4 else year - year % 100 + int(until)
    if last <= year:
        return None
    return range_of(year_of(year).first, year_of(last).last)


def _spelled_year(match: re.Match[str], _: Context) -> Days:
    return year_of(spelled_year(match))


def _two_thousand(match: re.Match[str], _: Context) -> Days:
    return year_of(2000 + NUMBERS[(match["ones"] or "zero").lower()])


def _decade(match: re.Match[str], _: Context) -> Days:
    return decade_of(int(match["decade"]))


def _short_decade(match: re.Match[str], _: Context) -> Days:
    """Read "the '80s" and "the eighties" as those of the 20th century, "20s" as of ours."""
    word = match["decade"].lower()
    tens = DECADES[word] if word in DECADES else int(word)
    return decade_of((1900 if tens >= 30 else 2000) + tens)


def _century(match: re.Match[str], _: Context) -> Days | None:
    text = match["ordinal"].lower()
    number = ORDINALS.get(text) or int(text[:-2])
    return century_of(number) if 1 <= number <= 99 else None


def _season(match: re.Match[str], context: Context) -> Days | None:
    """Read a season by its year, by "last" and "next", or as the one on the tense's side."""
    season = SEASONS[match["season"].lower()]
    if match["year"]:
        return season_of(int(match["year"]), season)
    if context.published is None:
        return None
    published = context.published
    begun = published.month >= SEASON_MONTH[season]
    # In January and February the winter at hand began a year ago.
    latest = published.year if begun else published.year - 1
    at_hand = season_of(latest, season).last >= published
    which = (match["which"] or "").lower().split()[-1:]
    if which == ["next"]:
        return season_of(latest + 1, season)
    if which == ["last"]:
        return season_of(latest - at_hand, season)
    if which in (["past"], ["previous"]):
        return season_of(latest, season)
    if which == ["this"]:
        return season_of(latest if at_hand or season == "WI" and begun else published.year, season)
    if which == ["coming"]:
        return season_of(latest + 1, season)
    future = context.find_lean(match) is Lean.FUTURE and not at_hand
    return season_of(latest + future, season)


def _bare_season(match: re.Match[str], context: Context) -> Days | None:
    """Read "in the spring", which without such a word before is a season of any year."""
    before = match.string[max(0, match.start() - 10) : match.start()].lower().split()
    return _season(match, context) if before and before[-1] in _SEASON_PREPOSITIONS else None


_SEASON_PREPOSITIONS = {"in", "into", "during", "over", "through", "by", "until", "since", "for"}
_YEAR_WORD = r"(?P<year>[12]\d{3})(?!\d|[,.]\d|\s?%|:)"
_ONES = any_of("one two three four five six seven eight nine".split())
_WHICH = rf"(?:this{GAP}coming|this{GAP}past|(?:the{GAP})?(?:last|next|past|previous|coming)|this)"

RULES = (
    rule(
        [FIGURES],
        rf"{_YEAR_WORD}(?:[-–/](?P<until>\d{{4}}|\d{{2}})(?![\d-]))?(?!-[a-z0-9]|{GAP}{_COUNTED}\b|{GAP}year{JOIN}old)(?![a-z])",
        _year,
    ),
    # Broadcast transcripts spell the year out.
    rule(["nineteen"], SPELLED_YEAR, _spelled_year),
    rule(["the"], rf"the{GAP}year{GAP}two{GAP}thousand(?:{GAP}(?:and{GAP})?(?P<ones>{_ONES}))?\b", _two_thousand),
    rule(["the", "year"], rf"(?:the{GAP})?year{GAP}{_YEAR_WORD}(?P<until>x)?", _year),
    rule([FIGURES, "the"], rf"(?:the{GAP}(?:early|late|mid)?{JOIN}?)?(?P<decade>[12]\d\d0)['’]?s\b", _decade),
    rule(
        ["the"],
        rf"the{GAP}(?:(?:early|late|mid){JOIN}(?:to{JOIN}late{JOIN})?)?['’‘]?(?P<decade>\d0)['’]?s\b",
        _short_decade,
    ),
    rule(
        ["the"],
        rf"the{GAP}(?:(?:early|late|mid){JOIN})?(?P<decade>{any_of(DECADES)})\b",
        _short_decade,
    ),
    rule(
        {"the", FIGURES} | set(ORDINALS),
        rf"(?:the{GAP}(?:(?:early|late|mid){JOIN})?)?(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|(?:{any_of(ORDINALS)})){JOIN}century\b",
        _century,
    ),
    # "fall 2020", "the summer of 1998", "last spring", "in the summer".
    rule(
        {"the", "this", "last", "next"} | set(SEASONS),
        rf"(?:the{GAP})?(?P<which>x)?{SEASON},?{GAP}(?:of{GAP})?(?P<year>[12]\d{{3}})(?!\d)",
        _season,
    ),
    rule(["this", "last", "next", "the"], rf"(?P<which>{_WHICH}){GAP}{SEASON}(?P<year>x)?", _season),
    rule(
        ["the"],
        rf"(?P<which>x)?the{GAP}{SEASON}(?P<year>x)?(?!{GAP}(?:of|season|camp|games|olympics|semester|term)\b|-)",
        _bare_season,
    ),
)
