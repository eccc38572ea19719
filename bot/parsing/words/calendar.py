"""The English names of months and days: the one table that the whole reader uses."""

from __future__ import annotations

from typing import Final

_MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_WEEKDAYS = (
    ("monday", "mon"),
    ("tuesday", "tues", "tue"),
    ("wednesday", "wed"),
    ("thursday", "thurs", "thur", "thu"),
    ("friday", "fri"),
    ("saturday", "sat"),
    ("sunday", "sun"),
)

# Lower-case names with the month's number, 1 to 12. Associated Press style abbreviates six months
# and never the other ones in a date; British style and tables also write "Mar" and "Sept" with or
# without the point.
MONTHS: Final = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
FULL_MONTHS: Final = tuple(names[0] for names in _MONTHS)
# Lower-case names with the day's number, 0 to 6, as `date.weekday` counts.
WEEKDAYS: Final = {name: number for number, names in enumerate(_WEEKDAYS) for name in names}
FULL_WEEKDAYS: Final = tuple(names[0] for names in _WEEKDAYS)
