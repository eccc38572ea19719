"""The day of publication, in the ways that headers and agencies write it."""

from __future__ import annotations

import re
from datetime import date

from bot.parsing.words.calendar import MONTHS

# Dates are two or four digits a part; a year outside this range is no publication's.
_FIRST_YEAR, _LAST_YEAR = 1600, 2199

MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"

# Each form with its example. A date of slashes or dots whose day and month could be swapped is
# not among them unless one of the two exceeds 12: unknown is an answer, a guess is not.
_FORMS = (
    # 2020-11-23, 2020/11/23, 2020.11.23, 2020-11-23T09:00:00+09:00 (ISO 8601; Korean outlets)
    re.compile(
        r"(?<!\d)(?P<year>\d{4})(?P<sep>[-/.])(?P<month>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)"
    ),
    # Nov. 23, 2020; November 23rd 2020 (AP)
    re.compile(
        rf"\b(?P<name>{MONTH})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
    # 23 November 2020; Mon, 23 Nov 2020 10:00:00 +0900 (BBC; RFC 5322)
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(?P<name>{MONTH}),?[\s-]+(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
    # the same without separators, as in NITF and IPTC
    re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?!\d)"),
    # 23/11/2020, 11/23/2020, 23.11.2020; before an American zone, the month first
    re.compile(
        r"(?<!\d)(?P<one>\d{1,2})(?P<sep>[-/.])(?P<two>\d{1,2})(?P=sep)(?P<year>\d{4})(?!\d)"
        r"(?:,? \d{1,2}:\d\d ?[AaPp]\.?[Mm]\.? (?P<american>[ECMP][DS]?T)\b)?"
    ),
)


def find_day(text: str) -> date | None:
    """Return the first day that `text` writes out with its year, None where it names none."""
    found = (
        (match.start(), day)
        for form in _FORMS
        for match in form.finditer(text)
        if (day := _day_of(match.groupdict()))
    )
    return min(found, default=(0, None))[1]


def _day_of(parts: dict[str, str]) -> date | None:
    year = int(parts["year"])
    if "name" in parts:
        month, day = MONTHS[parts["name"].rstrip(".").lower()], int(parts["day"])
    elif "one" in parts:
        one, two = int(parts["one"]), int(parts["two"])
        if parts["american"]:
            month, day = one, two
        elif one <= 12 and two <= 12 and one != two:
            return None
        else:
            month, day = sorted((one, two))
    else:
        month, day = int(parts["month"]), int(parts["day"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
