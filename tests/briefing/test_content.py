"""What a briefing tells: its news once, else a quotation that was not shown before."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.models.briefing import BriefingContent, FirstPost, Slot, WhenNothingNew
from bot.presentation.briefings import present_post
from tests.briefing.office import Office, open_office

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
STORY = """A bridge for {town}

{town}, Jan. {day}, 2026 (Reuters) - The council of {town} said on Monday that it would build a \
new bridge over the river.

"We have waited for this bridge since my grandmother was a girl," Mayor Ann Lee said.

Work begins on March 3, 2026, and the old bridge closes on May 4, 2026.
"""


@pytest.fixture
async def office(tmp_path: Path, seeds: Path) -> AsyncIterator[Office]:
    empty = seeds / "empty"
    empty.mkdir()
    async with open_office(tmp_path / "a.db", empty, NEW_YEAR) as office:
        yield office


async def add(office: Office, seeds: Path, **texts: str) -> None:
    """Put files in the seeds' folder and load it."""
    for name, text in texts.items():
        (seeds / "empty" / f"{name}.txt").write_text(text)
    await office.library.load()


def story(town: str, day: int = 1) -> str:
    return STORY.format(town=town, day=day)


async def next_post(office: Office) -> BriefingContent:
    """Go on to the next slot and return what was posted."""
    office.clock.now = (office.clock.now + timedelta(days=1)).replace(hour=9)
    before = len(office.channel.contents)
    await office.work()
    assert len(office.channel.contents) == before + 1
    return office.channel.contents[-1]


def titles(content: BriefingContent) -> list[tuple[str, bool]]:
    return [(item.article.title, item.changed) for item in content.items if item]


async def test_first_post_shows_the_latest_three_and_the_next_only_what_is_new(
    office: Office, seeds: Path
) -> None:
    towns = ("Ayr", "Bath", "Cork", "Derby")
    await add(office, seeds, **{town: story(town, day) for day, town in enumerate(towns, 1)})
    await office.order("UTC", time(9))
    first = await next_post(office)
    assert [title for title, _ in titles(first)] == [
        f"A bridge for {town}" for town in ("Derby", "Cork", "Bath")
    ]
    await add(office, seeds, Exeter=story("Exeter", 5))
    assert titles(await next_post(office)) == [("A bridge for Exeter", False)]
    assert (await next_post(office)).items == ()


async def test_first_post_shows_a_quotation_when_that_was_chosen(
    office: Office, seeds: Path
) -> None:
    await add(office, seeds, ayr=story("Ayr"))
    await office.order("UTC", time(9), opening=FirstPost.QUOTATION)
    first = await next_post(office)
    assert first.items == ()
    assert first.quotation
    assert first.quotation.citation.paragraph == 2


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ("A bridge for Ayr", "A tunnel for Ayr", True),
        ("Mayor Ann Lee", "Mayor Bob Dee", True),
        ("since my grandmother was a girl", "for eighty long and rainy years", True),
        ("March 3", "March 30", True),
        ("build a new bridge", "paint the old bridge", True),
        ("the river.\n", "the  river. \n", False),
        ("\n\nWork", "\n\n\nWork", False),
    ],
)
async def test_article_is_news_again_when_what_is_told_of_it_changed(
    office: Office, seeds: Path, before: str, after: str, *, changed: bool
) -> None:
    await add(office, seeds, ayr=story("Ayr"))
    await office.order("UTC", time(9))
    await next_post(office)
    assert before in story("Ayr")
    await add(office, seeds, ayr=story("Ayr").replace(before, after))
    assert [was for _, was in titles(await next_post(office))] == [True] * changed


async def test_article_is_no_news_when_it_was_changed_back_before_the_post(
    office: Office, seeds: Path
) -> None:
    await add(office, seeds, ayr=story("Ayr"))
    await office.order("UTC", time(9))
    await next_post(office)
    await add(office, seeds, ayr=story("Ayr").replace("A bridge", "A tunnel"))
    await add(office, seeds, ayr=story("Ayr"))
    assert (await next_post(office)).items == ()


async def test_no_quotation_is_repeated_until_all_were_shown(office: Office, seeds: Path) -> None:
    said = "\n\n".join(
        f'"This is the matter number {number} that we have spoken about," Ann Lee said.'
        for number in range(6)
    )
    await add(office, seeds, ayr=f"{story('Ayr')}\n{said}\n")
    await office.order("UTC", time(9), opening=FirstPost.QUOTATION)
    shown = [(await next_post(office)).quotation_key for _ in range(15)]
    assert None not in shown
    assert len(set(shown[:7])) == 7
    assert shown[7:14] == shown[:7]


async def test_event_of_this_day_is_told_when_there_is_no_news(office: Office, seeds: Path) -> None:
    text = story("Ayr").replace("March 3, 2026", "January 3, 2024")
    await add(office, seeds, ayr=text.replace("Work begins", "The first plan was made public"))
    await office.order("UTC", time(9), opening=FirstPost.QUOTATION)
    office.clock.now = datetime(2026, 1, 2, 12, tzinfo=UTC)
    await office.work()
    content = await next_post(office)
    assert [found.first_day for found in content.on_this_day] == [date(2024, 1, 3)]
    assert content.day == date(2026, 1, 3)


SAID = '"Work begins on {day}, and we shall all be there to see it," Mayor Ann Lee said.'
AROUND = '"We shall all be there to see it, whatever the weather," Ann Lee said on {day}.'


@pytest.mark.parametrize("said", [SAID, AROUND])
async def test_sentence_stands_once_in_a_post_when_it_is_quoted_and_dated(
    office: Office, seeds: Path, said: str
) -> None:
    about, told = story("Ayr").split('"We have')[0], said.format(day="January 5, 2026")
    await add(office, seeds, ayr=f"{about}{told}\n\nThe old one closes on January 9, 2026.\n")
    await office.order("UTC", time(9))
    for _ in range(2):  # the article, then the quotation of the day
        content = await next_post(office)
        shown = present_post(Slot(1, content.day), content)
        words = " ".join(embed.description or "" for embed in shown.embeds)
        assert words.count("all be there") == 1
        assert "5 Jan 2026" not in words
        assert words.count("January 9, 2026") + words.count("Fri 9 Jan 2026") == 1


async def test_post_shows_the_quotation_alone_when_it_is_all_that_sums_up(
    office: Office, seeds: Path
) -> None:
    lead = '"We will build the bridge, whatever it may cost us," Mayor Ann Lee said on Monday.'
    await add(office, seeds, ayr=f"AYR, Jan. 1, 2026 (Reuters) - {lead}\n")
    await office.order("UTC", time(9))
    content = await next_post(office)
    (embed,) = present_post(Slot(1, content.day), content).embeds
    shown = f"{embed.title} {embed.description}"
    assert shown.count("whatever it may cost") == 1
    assert "**Ann Lee**" in shown


@pytest.mark.parametrize("quiet", [WhenNothingNew.LINE, WhenNothingNew.SILENCE])
async def test_line_or_silence_follows_when_that_was_chosen_and_nothing_is_new(
    office: Office, seeds: Path, quiet: WhenNothingNew
) -> None:
    await add(office, seeds, ayr=story("Ayr"))
    await office.order("UTC", time(9), quiet=quiet)
    await next_post(office)
    office.clock.now += timedelta(days=1)
    await office.work()
    assert len(office.channel.contents) == (2 if quiet is WhenNothingNew.LINE else 1)
    if quiet is WhenNothingNew.LINE:
        (embed,) = present_post(Slot(1, date(2026, 1, 3)), office.channel.contents[-1]).embeds
        assert embed.description == "There is no new or changed article today."


@pytest.mark.parametrize(("articles", "room"), [(1, 6000), (2, 6000), (60, 6000), (4, 2500)])
async def test_post_is_within_discords_limits_and_counts_the_rest_when_articles_are_long(
    office: Office, seeds: Path, monkeypatch: pytest.MonkeyPatch, articles: int, room: int
) -> None:
    monkeypatch.setattr("bot.presentation.briefings._TOGETHER", room)
    await office.order("UTC", time(9), opening=FirstPost.QUOTATION)
    texts = {}
    for number in range(articles):
        # Words of its own, or it would be told as the same story as another one.
        long = " * ".join(f"plan{number}x{word}" for word in range(90))
        text = story(f"Ayr {number}")
        texts[f"a{number}"] = text.replace("over the river", long).replace("waited", long)
    await add(office, seeds, **texts)
    content = await next_post(office)
    post = present_post(Slot(1, content.day), content, role_id=5)
    below = {"On this day", "Coming up", "More"}
    shown = [embed for embed in post.embeds if embed.title not in below]
    assert shown
    assert sum(map(len, post.embeds)) <= room
    assert len(post.embeds) <= 10
    assert len(post.view.to_components()) <= 5
    rest = articles - len(shown)
    last = post.embeds[-1].description or ""
    assert (f"And {rest} more article" in last) == (rest > 0)
    assert (len(post.shown.items), post.shown.more) == (len(shown), rest)


async def test_only_the_named_role_is_pinged(office: Office, seeds: Path) -> None:
    await add(office, seeds, ayr=story("Ayr").replace("Mayor Ann Lee", "@everyone <@&7> Ann Lee"))
    await office.order("UTC", time(9))
    content = await next_post(office)
    for role_id, roles in ((5, [5]), (None, False)):
        post = present_post(Slot(1, content.day), content, role_id=role_id)
        allowed = post.allowed_mentions
        found = allowed.roles if isinstance(allowed.roles, bool) else [r.id for r in allowed.roles]
        assert (found, allowed.everyone, allowed.users) == (roles, False, False)
        assert ("<@&5>" in post.content) == (role_id == 5)
