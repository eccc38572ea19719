"""/speakers, /articles, /dates, /search, /read and /about through the front door."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from icalendar import Calendar

from tests.cogs.reading import button_labels, embed_of, entries_of, text_of, use

if TYPE_CHECKING:
    from tests.conftest import Server


async def test_speakers_lists_who_is_quoted_the_most_quoted_first(server: Server) -> None:
    embed = embed_of(await server.member.slash(server.channel, "speakers"))
    told = [(field.name, field.value) for field in embed.fields]
    assert told[0] == (
        "John Raymond",
        "chief of the US Space Operations Command\n4 quotations, newest: Yonhap · 23 Nov 2020",
    )  # fmt: skip
    assert [name for name, _ in told] == ["John Raymond", "Moon Chung-in", "Suh Wook"]


async def test_speaker_is_shown_with_roles_and_sources_when_one_is_named(server: Server) -> None:
    result = await server.member.slash(server.channel, "speakers", name="raymond")
    embed = embed_of(result)
    assert embed.title == "John Raymond"
    assert "“Today, space power" in (embed.description or "")
    assert [(field.name, field.value) for field in embed.fields] == [
        ("Roles", "chief of the US Space Operations Command · Mon 23 Nov 2020"),
        ("Quoted by", "Yonhap (4)"),
    ]
    assert embed.footer.text == "4 quotations · 1 article"
    assert button_labels(result) == ["All quotations", "Share as picture"]
    assert embed_of(await use(server.member, result, "All quotations")).title == "John Raymond"


async def test_articles_tells_source_and_day(server: Server) -> None:
    embed = embed_of(await server.member.slash(server.channel, "articles"))
    (field,) = embed.fields
    assert (field.name or "").startswith("The chief of the US Space Operations Command")
    assert field.value == "Yonhap · 23 Nov 2020"


async def test_dates_groups_the_expressions_of_one_day(server: Server) -> None:
    result = await server.member.slash(server.channel, "dates")
    embed = embed_of(result)
    assert text_of(embed).count("Mon 23 Nov 2020") == 1
    assert "**2020**" not in (embed.description or "")
    assert list(entries_of(result)) == ["Mon 23 Nov 2020 · ¶1"]


async def test_dates_are_those_asked_for_when_days_are_typed(server: Server) -> None:
    result = await server.member.slash(server.channel, "dates", when="november 2020")
    embed = embed_of(result)
    assert embed.title == "Nov 2020"
    assert text_of(embed).count("Mon 23 Nov 2020") == 1
    assert button_labels(result) == ["Calendar file"]
    assert not result.ephemeral
    other = await server.member.slash(server.channel, "dates", when="coming")
    assert embed_of(other).title == "Coming up"
    assert "still to come" in (embed_of(other).description or "")
    refused = await server.member.slash(server.channel, "dates", when="blue")
    assert refused.ephemeral
    assert refused.response is not None
    assert "I cannot tell which days “blue” means" in refused.response.content
    assert len(server.env.errors) == 1


async def test_dates_of_other_articles_stay_out_when_the_one_named_has_none(
    server: Server,
) -> None:
    (server.seeds / "pier.txt").write_text("“The pier is shut,” Jane Roe said.")
    await server.moderator.slash(server.channel, "reload")
    for when, told in ((None, "This article has no date"), ("2020", "has no key date on these")):
        options = {"article": "pier", "when": when} if when else {"article": "pier"}
        result = await server.member.slash(server.channel, "dates", **options)
        assert told in (embed_of(result).description or "")


async def test_dates_become_a_calendar_file_when_its_button_is_pressed(server: Server) -> None:
    shown = await server.member.slash(server.channel, "dates", when="23 Nov 2020")
    sent = await use(server.member, shown, "Calendar file")
    (file,) = [file for one in (sent.response, *sent.followups) if one for file in one.attachments]
    (event,) = Calendar.from_ical(await file.read()).walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (
        date(2020, 11, 23),
        date(2020, 11, 24),
    )
    description = str(event["description"])
    assert description.endswith("Yonhap · 23 Nov 2020")
    assert "¶1" in description


async def test_search_marks_the_words_and_opens_the_paragraph(server: Server) -> None:
    result = await server.member.slash(server.channel, "search", words="reconnaissance")
    assert "military **reconnaissance** satellite" in (embed_of(result).description or "")
    (entry,) = entries_of(result)
    assert entry.startswith("¶8 · ")


async def test_search_is_no_syntax_error_when_operators_are_typed(server: Server) -> None:
    result = await server.member.slash(server.channel, "search", words='"space AND (NOT * :-')
    assert embed_of(result).title == 'Search: "space AND (NOT \\* :-'


async def test_read_pages_the_whole_article_for_the_asker_alone(server: Server) -> None:
    result = await server.member.slash(server.channel, "read")
    assert result.ephemeral
    embed = embed_of(result)
    assert "**¶1** The chief" in (embed.description or "")
    assert embed.footer.text is not None
    assert embed.footer.text.endswith("1–3 of 12")


async def test_about_tells_what_is_stored_about_users(server: Server) -> None:
    description = embed_of(await server.member.slash(server.channel, "about")).description or ""
    assert "1 article, 8 quotations, 3 speakers" in description
    assert "**Stored about users:** what members watch for" in description
