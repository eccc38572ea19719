"""Seeds that change under the running bot."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.library.sources.folder_watch import FolderWatch

if TYPE_CHECKING:
    from pathlib import Path

    from bot.settings import Settings
    from tests.conftest import Server


def test_change_is_told_once_after_the_file_was_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    watch = FolderWatch(tmp_path)
    assert not watch.look()
    (tmp_path / "a.txt").write_text("one two")
    assert not watch.look()  # it may still be being written
    (tmp_path / "a.txt").write_text("one two three")
    assert not watch.look()
    assert watch.look()
    assert not watch.look()
    (tmp_path / "a.txt").unlink()
    assert not watch.look()
    assert watch.look()


def test_folder_that_vanished_is_no_error(tmp_path: Path) -> None:
    watch = FolderWatch(tmp_path / "missing")
    assert not watch.look()


class TestWatching:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return replace(settings, watch=True)

    async def test_seed_is_loaded_when_it_changed_under_the_running_bot(
        self, server: Server, caplog: pytest.LogCaptureFixture
    ) -> None:
        (server.seeds / "new.txt").write_text("PARIS (AFP) -- It rained on Sunday, they said.\n")
        (server.seeds / "empty.txt").write_text("")
        with caplog.at_level(logging.INFO, logger="bot.client.bot"):
            for _ in range(3):
                await server.env.advance_time(2)
        assert (await server.bot.archive.of(None).size()).articles == 2
        assert "1 added, 0 changed, 0 removed, 1 unchanged, 1 refused" in caplog.text
        assert "empty.txt was not loaded: The file is empty" in caplog.text


async def test_seed_waits_for_a_reload_when_nobody_asked_to_watch(server: Server) -> None:
    (server.seeds / "new.txt").write_text("PARIS (AFP) -- It rained on Sunday, they said.\n")
    for _ in range(3):
        await server.env.advance_time(2)
    assert (await server.bot.archive.of(None).size()).articles == 1
