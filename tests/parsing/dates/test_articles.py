"""Key dates of whole articles, as a reader marked them before the product read them.

The articles are inventions of many kinds: courts, councils, sport, science, weather, obituaries,
business, elections. Below each stands what a member wants to see, as TIMEX3 values; "or" parts
values that are as good.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from bot.parsing.reader import read_article

_ARTICLES = sorted((Path(__file__).parent / "articles").glob("*.txt"))
_DIVIDER = "\n== key dates\n"
# Of what is given and of what is wanted; the goal of the reader.
_MOST_NOISE = _MOST_MISSING = 0.10


@dataclass(frozen=True, slots=True)
class _Score:
    right: int
    noise: int
    missing: int


def _days(value: str) -> str:
    """Return "first/last" for a day, a month, a year, or a range of days."""
    if "/" in value:
        return value
    first, last = {
        4: ("-01-01", "-12-31"),
        10: ("", ""),
    }.get(len(value), ("-01", None))
    if last is None:
        year, month = int(value[:4]), int(value[5:])
        thirty = 28 + (year % 4 == 0) if month == 2 else 30 + (month in {1, 3, 5, 7, 8, 10, 12})
        return f"{value}-01/{value}-{thirty:02d}"
    return f"{value}{first}/{value}{last}"


def _score(path: Path) -> _Score:
    text, _, marks = path.read_text(encoding="utf-8").partition(_DIVIDER)
    wanted = [
        {_days(value) for value in line.partition(" | ")[0].split(" or ")}
        for line in marks.splitlines()
    ]
    article = read_article(text, slug=path.stem)
    given = {f"{f.first_day}/{f.last_day}" for f in article.time_expressions if f.key}
    missing = sum(not days & given for days in wanted)
    noise = len(given - set().union(*wanted))
    return _Score(len(wanted) - missing, noise, missing)


def test_key_dates_are_those_that_a_reader_marked_when_whole_articles_are_read() -> None:
    scores = [_score(path) for path in _ARTICLES]
    right = sum(score.right for score in scores)
    noise, missing = (sum(getattr(s, name) for s in scores) for name in ("noise", "missing"))
    assert len(scores) >= 20
    assert noise / (right + noise) <= _MOST_NOISE
    assert missing / (right + missing) <= _MOST_MISSING


@pytest.mark.parametrize("path", _ARTICLES, ids=lambda path: path.stem)
def test_key_dates_are_mostly_right_when_one_article_is_read(path: Path) -> None:
    score = _score(path)
    assert score.right > score.noise + score.missing


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The chief called Monday for closer ties.\n\nHe thanked his hosts.", ["2020-11-23"]),
        ("The chief called Monday for closer ties.\n\nTalks begin on Dec. 2.", ["2020-12-02"]),
        ("The chief called for closer ties.\n\nHe said on Friday that he was glad.", []),
    ],
)
def test_leads_day_is_key_when_the_article_tells_nothing_but_speech(
    text: str, days: list[str]
) -> None:
    article = read_article(text, slug="speech", published=date(2020, 11, 23))
    assert [str(f.first_day) for f in article.time_expressions if f.key] == days
