"""/reload: who may, what it reports, what stays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.cogs.reading import embed_of

if TYPE_CHECKING:
    from bot.settings import Settings
    from tests.conftest import Server


async def test_reload_reports_what_changed_and_what_was_refused(server: Server) -> None:
    (server.seeds / "new.txt").write_text("PARIS (AFP) -- It rained on Sunday, they said.\n")
    (server.seeds / "empty.txt").write_text("")
    result = await server.moderator.slash(server.channel, "reload")
    assert result.ephemeral
    description = embed_of(result).description or ""
    assert "**Added:** 1" in description
    assert "**Unchanged:** 1" in description
    assert "**empty.txt**: " in description
    assert str(server.seeds) not in description


@pytest.mark.usefixtures("unhinted")
async def test_reload_is_refused_by_the_bot_when_a_member_lacks_the_permission(
    server: Server,
) -> None:
    result = await server.member.slash(server.channel, "reload")
    assert result.ephemeral
    assert result.response is not None
    assert result.response.content == (
        "This is for moderators: you need the permission Manage Server in this server."
    )
    assert len(server.env.errors) == 1


class TestElsewhere:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return replace(settings, reload_guilds=frozenset({1}))

    async def test_reload_is_refused_when_the_operator_named_other_servers(
        self, server: Server
    ) -> None:
        result = await server.moderator.slash(server.channel, "reload")
        assert result.response is not None
        assert "ask the bot's operator to add it to DATELINE_RELOAD" in result.response.content
        assert len(server.env.errors) == 1


async def test_articles_are_kept_until_a_moderator_confirms_when_the_folder_is_empty(
    server: Server,
) -> None:
    for number in range(5):
        (server.seeds / f"{number}.txt").write_text(f"ROME (ANSA) -- It rained {number} times.\n")
    await server.moderator.slash(server.channel, "reload")
    for seed in server.seeds.iterdir():
        seed.unlink()
    result = await server.moderator.slash(server.channel, "reload")
    assert embed_of(result).description == (
        "6 articles, more than half of all, are no longer in the seeds folder, so I kept them. If "
        "the folder is not mounted right now, there is nothing to do. To remove them, use the "
        "button."
    )
    assert (await server.bot.archive.of(None).size()).articles == 6
    assert result.response
    gone = await server.moderator.click(result.response, label="Remove the articles")
    assert "**Removed:** 6" in (embed_of(gone).description or "")
    assert (await server.bot.archive.of(None).size()).articles == 0


async def test_outcome_stands_in_the_log_when_a_reload_outlives_its_token(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    (server.seeds / "new.txt").write_text("PARIS (AFP) -- It rained on Sunday, they said.\n")
    (server.seeds / "empty.txt").write_text("")
    server.env.inject_error("POST", "/webhooks/*", status=401, code=50027, times=None)
    server.env.inject_error("PATCH", "/webhooks/*", status=401, code=50027, times=None)
    await server.moderator.slash(server.channel, "reload")
    assert len(server.env.errors) == 1
    assert "Traceback" not in caplog.text
    assert "reload: there is nobody to answer any more" in caplog.text
    page = await server.bot.journal.list_entries(server.guild.id)
    assert page.items[0].about == (
        "1 added, 0 changed, 0 removed, 1 unchanged, 1 refused: empty.txt"
    )


async def test_answer_changes_when_a_seed_was_removed(server: Server) -> None:
    for seed in server.seeds.iterdir():
        seed.unlink()
    (server.seeds / "other.txt").write_text('ROME (ANSA) -- "Good," said Anna Rossi on Friday.\n')
    await server.moderator.slash(server.channel, "reload")
    result = await server.member.slash(server.channel, "quote", speaker="Raymond")
    assert result.response is not None
    assert "You can ask for Anna Rossi, or" in result.response.content
    assert len(server.env.errors) == 1
