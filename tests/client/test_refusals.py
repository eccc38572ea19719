"""What each of Discord's refusals means, for a post, an answer and a look-up."""

from __future__ import annotations

import pytest

from bot.briefing.failures import RETRIED, STOPPING
from bot.client.refusals import MEANINGS, Treatment, meaning_of, says_departure
from bot.models.briefing import FailureReason

# The codes of Discord's reference that a post, a direct message, an answer to an interaction, or a
# look-up of a server, a member, a channel, a message or a role can meet, by what is to follow.
CODES = {
    Treatment.RETRY: {
        20016, 20022, 20028, 20029, 30046, 40001, 40003, 40004, 40006, 40043, 40062, 40333, 130000,
        160006, 160007,
    },
    Treatment.GIVE_UP: {10007, 10013, 20009, 50007, 50278, 200000, 200001, 240000},
    Treatment.MODERATORS: {
        10087, 40058, 40066, 40067, 50008, 50009, 50013, 50024, 50083, 160002, 160005,
    },
    Treatment.LOOK: {10003, 10004, 50001},
    Treatment.OPERATOR: {10011, 50006, 50035},
    Treatment.SETTLED: {10008, 10015, 10062, 40060, 40094, 50027},
}  # fmt: skip
# Codes that these meet only through a mistake of ours, or that belong to other requests.
FOREIGN = (20001, 30003, 40005, 40033, 50005, 50045, 50068, 50101, 50109, 60003, 520002)


@pytest.mark.parametrize(
    ("code", "treatment"), [(code, kind) for kind, codes in CODES.items() for code in sorted(codes)]
)
def test_code_has_its_treatment_whatever_the_status(code: int, treatment: Treatment) -> None:
    assert {meaning_of(status, code)[0] for status in (400, 403, 404)} == {treatment}


def test_table_holds_no_other_code() -> None:
    assert set(MEANINGS) == set().union(*CODES.values())


@pytest.mark.parametrize("code", [*FOREIGN, 999_999])
@pytest.mark.parametrize("status", [400, 403, 404])
def test_operator_is_told_when_nobody_knows_the_code(status: int, code: int) -> None:
    assert meaning_of(status, code) == (Treatment.OPERATOR, FailureReason.REFUSED)


@pytest.mark.parametrize(
    ("status", "treatment", "reason"),
    [
        (400, Treatment.OPERATOR, FailureReason.REFUSED),
        (401, Treatment.RETRY, FailureReason.UNREACHABLE),
        (403, Treatment.RETRY, FailureReason.UNREACHABLE),
        (404, Treatment.RETRY, FailureReason.UNREACHABLE),
        (405, Treatment.OPERATOR, FailureReason.REFUSED),
        (408, Treatment.RETRY, FailureReason.UNREACHABLE),
        (413, Treatment.OPERATOR, FailureReason.REFUSED),
        (429, Treatment.RETRY, FailureReason.RATE_LIMITED),
        *(
            (status, Treatment.RETRY, FailureReason.UNREACHABLE)
            for status in (500, 502, 503, 504, 520, 521, 522, 523, 524)
        ),
    ],
)
def test_status_decides_when_the_answer_holds_no_code(
    status: int, treatment: Treatment, reason: FailureReason
) -> None:
    assert meaning_of(status, 0) == (treatment, reason)


def test_reasons_follow_from_treatments() -> None:
    for treatment, reason in MEANINGS.values():
        assert (reason in RETRIED) is (treatment is Treatment.RETRY), reason
        if treatment is Treatment.MODERATORS:
            assert reason in STOPPING


@pytest.mark.parametrize(
    ("status", "code", "left"),
    [
        (404, 10004, True),
        (403, 50001, True),
        (404, 0, False),
        (403, 0, False),
        (403, 40333, False),
        (404, 10003, False),
        (401, 0, False),
        (502, 0, False),
    ],
)
def test_bot_has_left_only_when_discord_says_so(status: int, code: int, *, left: bool) -> None:
    assert says_departure(status, code) is left
