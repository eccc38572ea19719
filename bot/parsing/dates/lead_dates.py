"""The date of an article that tells nothing but what somebody said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models.article import TimeExpression

_LEAD = 1  # the first paragraph of the body


def with_lead_date(expressions: tuple[TimeExpression, ...]) -> tuple[TimeExpression, ...]:
    """Make the first day of the lead key where no expression is.

    In "The chief called Monday for closer ties" the call is the event that the article is about.
    """
    if any(found.key for found in expressions):
        return expressions
    lead = next((found for found in expressions if _is_lead_day(found)), None)
    return tuple(replace(found, key=True) if found is lead else found for found in expressions)


def _is_lead_day(found: TimeExpression) -> bool:
    one_day = found.first_day == found.last_day
    return found.paragraph == _LEAD and one_day and found.event is not None
