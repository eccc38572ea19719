"""What a paragraph of the story tells that words under a picture seldom do: what was done when."""

from __future__ import annotations

import re

from bot.parsing.structure.publication import MONTH
from bot.parsing.words.calendar import FULL_WEEKDAYS

_WEEKDAY = "|".join(FULL_WEEKDAYS)
_DAY = rf"(?i:(?:{_WEEKDAY})\b|\d{{1,2}}(?:st|nd|rd|th)? {MONTH}|{MONTH} \d{{1,2}}\b)"
_DONE = (
    r"(?:said|told|added|announced|warned|confirmed|denied|insisted|claimed|voted|agreed|decided"
    r"|ruled|approved|rejected|ordered|resigned)"
)
# "On 3 May the council voted", "She said on Friday", "He told the court late on Friday"
_TOLD = re.compile(
    rf"On (?:the )?{_DAY}|[^\"“‘]*?\b{_DONE}(?: (?!on\b)[a-z]+){{0,3}} (?:on )?{_DAY}"
)
_OF_PICTURE = re.compile(r"\b[Pp]ictured\b|\((?:\w+, )?(?:above|below|left|right|centre|center)\b")


def tells_day(words: str) -> bool:
    """Tell whether a block says on which day somebody spoke or decided, or opens with a day.

    What tells of a picture does not count: "On Friday Ann Roe (left) met her sister".
    """
    return _TOLD.match(words) is not None and _OF_PICTURE.search(words) is None
