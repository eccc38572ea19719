"""/quote through the front door."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Server


async def test_quote_shows_every_quotation_of_the_speaker_when_a_surname_is_typed(
    server: Server,
) -> None:
    result = await server.member.slash(server.channel, "quote", speaker="Raymond")
    embed = result.response.embeds[0]
    assert embed.title == "John Raymond"
    assert "4 quotations" in embed.description
    assert "“our collective advantage now to deter a conflict" in embed.description
    assert embed.footer.text == "Yonhap · 23 Nov 2020"
    assert not result.ephemeral
