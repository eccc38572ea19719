"""What members asked about is kept for some minutes, and not without end."""

from __future__ import annotations

from datetime import timedelta

from bot.client.asked_claims import KEPT, AskedClaims
from bot.models.verification import Claim
from tests.storage.contract.library import NOW

CLAIM = Claim("We will win")


def test_claim_is_kept_for_some_minutes() -> None:
    asked = AskedClaims()
    asked.note(1, CLAIM, NOW)
    assert asked.get(1, NOW + KEPT) == CLAIM
    assert asked.get(2, NOW) is None
    assert asked.get(1, NOW + KEPT + timedelta(seconds=1)) is None
    # It is gone, not just too old.
    assert asked.get(1, NOW) is None


def test_oldest_claim_is_forgotten_when_too_many_are_asked() -> None:
    asked = AskedClaims()
    for number in range(201):
        asked.note(number, CLAIM, NOW)
    assert asked.get(0, NOW) is None
    assert asked.get(1, NOW) == asked.get(200, NOW) == CLAIM
