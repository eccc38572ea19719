"""Correcting who said what: in every answer of the server, in earlier posts, after every reload."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cogs import reading
from tests.cogs.reading import button_labels, embed_of
from tests.cogs.test_article import STORY, add, content_of, press

if TYPE_CHECKING:
    import discord
    import simcord

    from tests.conftest import Server

PIER = """PORTHAVEN, March 3, 2021 (Coast Wire) -- The pier was shut on March 1, its owner said.

“It is not safe and has not been for a dozen years,” said Ann Lee, an engineer.

“We will see,” said Bo Lund, the owner.
"""


async def load(server: Server, text: str = PIER) -> None:
    (server.seeds / "pier.txt").write_text(text)
    await server.moderator.slash(server.channel, "reload")


async def quote(server: Server, speaker: str) -> simcord.InteractionResult:
    return await server.member.slash(server.channel, "quote", speaker=speaker)


def text_of(message: discord.Message) -> str:
    return " ".join(reading.text_of(embed) for embed in message.embeds)


def posted(server: Server, message_id: int) -> discord.Message:
    """Return a message of the channel as it stands now."""
    return next(one for one in server.channel.history() if one.id == message_id)


async def open_correction(
    server: Server, shown: simcord.InteractionResult, label: str
) -> simcord.InteractionResult:
    """Open the paragraph of a citation and the correction of its passage, as the moderator."""
    paragraph = await press(server, shown, label)
    return await press(server, paragraph, "Correct this…")


async def choose(server: Server, panel: simcord.InteractionResult, name: str) -> None:
    message = panel.followups[-1] if panel.followups else panel.response
    assert message is not None
    await server.moderator.select(message.message, [name])


async def test_wrong_speaker_is_put_right_everywhere_in_the_server(server: Server) -> None:
    await load(server)
    earlier = await quote(server, "Lee")
    assert "It is not safe" in (embed_of(earlier).description or "")
    panel = await open_correction(server, earlier, "¶2")
    await choose(server, panel, "Bo Lund")

    result = await quote(server, "Lund")
    assert "2 quotations" in (embed_of(result).footer.text or "")
    told = embed_of(result).description or ""
    assert "> “It is not safe and has not been for a dozen years”\n> ¶2 · corrected by" in told
    # the answer that was given before is put right as well
    assert earlier.response is not None
    message = posted(server, earlier.response.message.id)
    assert "It is not safe" not in text_of(message)

    other = server.env.create_guild("Elsewhere")
    stranger = other.add_member(server.env.create_user("stranger"))
    there = await stranger.slash(other.create_text_channel("news"), "quote", speaker="Lee")
    assert "It is not safe" in (embed_of(there).description or "")


async def test_moderator_is_told_when_more_answers_showed_the_mistake_than_are_edited(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.client.public_posts._MOST_EDITED", 1)
    await load(server)
    answers = [await quote(server, "Lee") for _ in range(3)]
    panel = await open_correction(server, answers[0], "¶2")
    done = await press(server, panel, "Unknown speaker")
    assert "2 older posts stay as they are" in text_of(done.followups[-1].message)
    messages = [posted(server, one.response.message.id) for one in answers if one.response]
    assert ["It is not safe" in text_of(one) for one in messages].count(True) == 2


@pytest.mark.parametrize(
    ("label", "told"), [("Unknown speaker", "Unknown"), ("Not a quotation", "")]
)
async def test_quotation_is_unknown_or_gone_once_a_moderator_says_so(
    server: Server, label: str, told: str
) -> None:
    await load(server)
    panel = await open_correction(server, await quote(server, "Lee"), "¶2")
    await press(server, panel, label)
    result = await quote(server, "Lee")
    assert "I found no quotation by “Lee”" in content_of(result)
    assert len(server.env.errors) == 1
    summary = await server.member.slash(server.channel, "summary", article="pier")
    assert summary.response is not None
    quotations = await server.member.click(summary.response.message, label="Quotes")
    shown = embed_of(quotations).description or ""
    assert ("It is not safe" in shown) == bool(told)
    assert told in shown


async def test_somebody_else_is_typed_into_a_form(server: Server) -> None:
    await load(server)
    panel = await open_correction(server, await quote(server, "Lee"), "¶2")
    form = await press(server, panel, "Someone else…")
    made = await server.moderator.submit_modal(form, {"value": "Cy Moss"})
    assert "— said by Cy Moss\n" in (embed_of(made).description or "")
    assert "It is not safe" in (embed_of(await quote(server, "Moss")).description or "")


async def test_date_is_put_right_and_taken_out(server: Server) -> None:
    await load(server)
    dates = await server.moderator.slash(server.channel, "dates", article="pier")
    panel = await open_correction(server, dates, "Mon 1 Mar 2021 · ¶1")
    form = await press(server, panel, "Another day…")
    await server.moderator.submit_modal(form, {"value": "2021-03-02"})
    dates = await server.member.slash(server.channel, "dates", article="pier")
    assert "Tue 2 Mar 2021" in (embed_of(dates).description or "")
    assert "Mon 1 Mar" not in (embed_of(dates).description or "")
    panel = await open_correction(server, dates, "Tue 2 Mar 2021 · ¶1")
    await press(server, panel, "Not a key date")
    dates = await server.member.slash(server.channel, "dates", article="pier")
    assert "2 Mar 2021" not in (embed_of(dates).description or "")


async def corrected(server: Server) -> None:
    await load(server)
    panel = await open_correction(server, await quote(server, "Lee"), "¶2")
    await choose(server, panel, "Bo Lund")


async def by_lund(server: Server) -> str:
    return embed_of(await quote(server, "Lund")).description or ""


async def test_correction_survives_a_reload_and_a_restart(server: Server) -> None:
    await corrected(server)
    await load(server)
    assert "It is not safe" in await by_lund(server)
    await server.restart()
    assert "It is not safe" in await by_lund(server)


async def test_correction_survives_an_article_that_changed_around_it(server: Server) -> None:
    await corrected(server)
    await load(server, PIER.replace("its owner said.", "its owner said on Tuesday.\n\nIt rained."))
    assert "a dozen years”\n> ¶3" in await by_lund(server)


async def test_correction_is_kept_without_its_place_when_the_words_are_gone(
    server: Server,
) -> None:
    await corrected(server)
    await load(server, PIER.replace("It is not safe", "It may fall down"))
    assert "It may fall down" not in await by_lund(server)
    listed = await server.moderator.slash(server.channel, "corrections")
    told = embed_of(listed).description or ""
    assert "for a dozen years” — said by Bo Lund · **the text has changed**" in told
    await load(server)
    assert "It is not safe" in await by_lund(server)


async def test_correction_is_taken_back(server: Server) -> None:
    await corrected(server)
    listed = await server.moderator.slash(server.channel, "corrections")
    await press(server, listed, "Undo 1")
    assert "It is not safe" in (embed_of(await quote(server, "Lee")).description or "")


async def test_briefing_that_showed_the_mistake_is_edited(server: Server) -> None:
    await load(server)
    await server.moderator.slash(
        server.channel, "briefing set", channel=server.channel, time="09:00",
        timezone="Europe/London",
    )  # fmt: skip
    await server.moderator.slash(server.channel, "briefing now")
    (post,) = [one for one in server.channel.history() if "Briefing for" in one.content]
    assert "**Ann Lee** · engineer · ¶2" in text_of(post)
    panel = await open_correction(server, await quote(server, "Lee"), "¶2")
    await choose(server, panel, "Bo Lund")
    message = posted(server, post.id)
    assert "**Ann Lee**" not in text_of(message)
    assert "**Bo Lund** · owner · corrected by a moderator · ¶2" in text_of(message)


async def test_own_article_is_corrected_too(server: Server) -> None:
    await press(server, await add(server, "harbour.txt", STORY.encode()), "Save")
    panel = await open_correction(server, await quote(server, "Berg"), "¶2")
    await press(server, panel, "Unknown speaker")
    assert "I found no quotation by" in content_of(await quote(server, "Berg"))
    assert len(server.env.errors) == 1


async def test_member_is_neither_offered_a_correction_nor_let_through(server: Server) -> None:
    await load(server)
    shown = await quote(server, "Lee")
    paragraph = await reading.use(server.member, shown, "¶2")
    assert paragraph.response is not None
    assert "Correct" not in repr(paragraph.response.components)


async def test_reason_names_who_the_reader_found_when_a_correction_changed_that(
    server: Server,
) -> None:
    leaflet = (
        "A leaflet lay on every seat of the tram. “There is no money for a new one.” It rained."
    )
    await load(server, f"{PIER}\nThe crowd went home when it began to rain.\n\n{leaflet}\n")
    for said, name, told in (
        (
            "It is not safe",
            "Bo Lund",
            "A correction changed the speaker: the reader found Ann Lee.",
        ),
        (
            "There is no money",
            "Bo Lund",
            "A correction named the speaker: the reader found nobody.",
        ),
    ):
        found = await server.moderator.slash(server.channel, "verify", words=said)
        paragraph = await press(server, found, button_labels(found)[0])
        why = await press(server, paragraph, "Why this speaker?")
        assert "correction" not in (embed_of(why).description or "")
        await choose(server, await press(server, paragraph, "Correct this…"), name)
        why = await press(server, paragraph, "Why this speaker?")
        assert embed_of(why).title == name
        assert told in (embed_of(why).description or "")
