"""/verify's verdicts on quotations that were altered by rule, and on chosen ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.models.verification import Verdict
from bot.storage import open_storage
from tests.building import as_reading
from tests.proofs.verification.alterations import Library, make_cases, make_fragments
from tests.proofs.verification.made_library import make_articles
from tests.proofs.verification.scoring import ask_all

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.storage.contract import Storage

ARTICLES = [*make_articles()]


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    storage = await open_storage(tmp_path / "a.db")
    await storage.loading.stage("made", [as_reading(article) for article in ARTICLES])
    await storage.loading.switch("made", staged=len(ARTICLES), vanished=())
    yield storage
    await storage.close()


async def test_altered_quotations_get_the_verdict_that_they_must(storage: Storage) -> None:
    cases = [*make_cases(Library(ARTICLES), 300, every=4)]
    score = await ask_all(storage, cases)
    assert not score.grave
    assert score.right >= 0.98, score.wrong[:3]


async def test_fragments_are_never_said_differently(storage: Storage) -> None:
    score = await ask_all(storage, make_fragments(Library(ARTICLES), 100))
    assert not score.wrong
    told = {answer for answers in score.answers.values() for answer in answers}
    assert Verdict.SAID_DIFFERENTLY.name not in told
