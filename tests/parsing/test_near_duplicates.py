"""Which texts are the same story."""

from __future__ import annotations

import pytest

from bot.parsing.near_duplicates import alike, first_of_each, runs

STORY = (
    "The harbour of Porthaven will be dredged next spring, its master said on Tuesday. Work on the "
    "northern quay begins in March and takes six weeks, and the ferries will use the old pier for "
    "that time. “We have waited nine years for this,” said Olaf Berg, the harbour master."
)
OTHER = (
    "Porthaven is to deepen its harbour in spring. The harbour master, Olaf Berg, told the council "
    "that ferries would have to move to the old pier while the diggers are there."
)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        (STORY, True),
        (STORY.upper().replace(" ", "\n\n"), True),
        (f"AT LAST\n\n{STORY}\n\nThe council votes on the money in May.", True),
        (STORY.replace("Tuesday", "Monday").replace("“", '"'), True),
        (OTHER, False),
        ("", False),
        ("The", False),
    ],
)
def test_story_is_told_from_another(text: str, *, same: bool) -> None:
    assert alike(runs(STORY), runs(text)) is same


def test_first_of_each_story_is_kept() -> None:
    assert first_of_each([OTHER, STORY, f"Again: {STORY}", OTHER, ""]) == [0, 1, 4]
