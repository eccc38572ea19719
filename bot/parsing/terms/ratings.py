"""Marks on a scale and prizes: a "hold" rating, rated "inadequate", a medal for "courage"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.parsing.terms.named import Tie
from bot.parsing.words.cues import inflect

if TYPE_CHECKING:
    from bot.parsing.terms.named import Named


def is_rating(named: Named) -> bool:
    """Tell whether it is a mark on a scale: a "hold" rating, rate the stock "sell"."""
    if not named.short or not named.words[-1].strip(",."):
        return False
    first, last = named.words[0].lower().strip(",."), named.words[-1].lower().strip(",.")
    if first not in _GRADES and last not in _GRADES:
        return _is_letters(named)
    if named.before in _AT and not _RATED.isdisjoint(named.earlier(8)):
        return True  # 'cut their ratings to "sell"', 'lifted from "neutral" to "buy"'
    if named.inside and not _RATINGS.isdisjoint(named.later(2)):
        return True
    return all(word.lower().strip(",.") in _SCALE for word in named.words) and _is_graded(named)


def _is_letters(named: Named) -> bool:
    """Tell whether it is a grade in letters that somebody gives: rates the bonds "BBB-"."""
    return _LETTERS.match(named.words[0]) is not None and not _RATES.isdisjoint(named.earlier(8))


def _is_graded(named: Named) -> bool:
    """Tell whether a verb of rating gives the grade: rate the stock "sell", was judged "good"."""
    earlier = named.earlier(8)
    if named.before in _IS:
        return named.tie is not Tie.CUED and not _RATINGS.isdisjoint(earlier)
    if named.before in _JUDGED:
        return named.back(2) in _PASSIVE
    rated = next((i for i, word in enumerate(reversed(earlier)) if word in _RATES), -1)
    return 0 <= rated <= _NEAR


def is_award(named: Named) -> bool:
    """Tell whether a prize is given for it: a silver medal for "courageous achievement"."""
    return (
        named.tie is not Tie.CUED
        and named.before == "for"
        and not _AWARDS.isdisjoint(named.earlier(4))
    )


_GRADES: Final = frozenset(
    """buy sell hold neutral overweight underweight outperform underperform accumulate reduce
    perform weight equal-weight add stable negative positive junk inadequate outstanding good
    satisfactory poor excellent unsatisfactory improvement critical severe high low moderate
    extreme red orange yellow amber green endangered vulnerable""".split()
)
# What else stands in a grade: "very high", "requires improvement".
_SCALE: Final = _GRADES | frozenset("very strong requires critically near least".split())
_LETTERS: Final = re.compile(r"(?:A{1,3}|B{1,3}|C{1,3}|[A-F])[abc]?[1-3]?[+-]?[,.]?\Z")
_RATINGS: Final = frozenset(
    """rating ratings recommendation recommendations outlook grade grades call stance alert alerts
    risk warning""".split()
)
_RATES: Final = inflect("rate grade upgrade downgrade class classify") | frozenset(
    "rating ratings listed".split()
)
_RATED: Final = (
    _RATES
    | _RATINGS
    | inflect("cut raise lift lower upgrade downgrade")
    | frozenset("alert level risk outlook shares stock".split())
)
_AT: Final = frozenset("to at from".split())
_IS: Final = frozenset("is was are were remains remained stays".split())
_JUDGED: Final = frozenset("judged deemed found".split())
_PASSIVE: Final = frozenset("is are was were been being".split())
_NEAR: Final = 4  # words between the verb and its grade
_AWARDS: Final = frozenset(
    "award awards prize prizes medal trophy certificate honour honor".split()
)
