"""Why a site does not give what was asked of it, by the status of its answer (RFC 9110, 15)."""

from __future__ import annotations

from enum import Enum


class StatusMeaning(Enum):
    """What an error of a site means to somebody who wants to read there."""

    CLOSED = "closed"  # it needs a login, or keeps programs out
    MISSING = "missing"
    LATER = "later"  # too many requests, or a rest of its own
    BROKEN = "broken"  # its own fault
    OTHER = "other"

    @classmethod
    def of(cls, status: int) -> StatusMeaning:
        """Return the meaning of an error status."""
        return _MEANINGS.get(status) or (cls.BROKEN if status >= 500 else cls.OTHER)


_MEANINGS = {
    **dict.fromkeys((401, 402, 403, 407, 451), StatusMeaning.CLOSED),
    **dict.fromkeys((404, 410), StatusMeaning.MISSING),
    **dict.fromkeys((429, 503), StatusMeaning.LATER),
}
