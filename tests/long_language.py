"""A language whose sentences are 40 % longer than the English ones, to try the limits with."""

from __future__ import annotations

import gettext

from bot.presentation.languages import Language

LONGER = 0.4


class _Long(gettext.NullTranslations):
    def gettext(self, message: str) -> str:
        """Return the sentence with enough letters behind it."""
        return message + "ö" * max(1, round(len(message) * LONGER))

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the longer one of both, longer still."""
        del n
        return self.gettext(max(msgid1, msgid2, key=len))


# Dates, numbers and lists are German ones, which are long too.
LONG = Language("de", _Long())
