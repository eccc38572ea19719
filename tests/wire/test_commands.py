"""Every command, suggestion and button of the bot, checked against Discord's own description.

They are called in English, in Korean, and in a language that is 40 % longer than English.
"""

from __future__ import annotations

import copy
import logging
import re
import shutil
from collections import Counter, deque
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest_asyncio

from bot.client import create_bot, languages
from bot.presentation.custom_ids import Verb, parse_action
from bot.presentation.languages import find_language
from bot.settings import Settings
from tests.long_language import LONG
from tests.standin.rules import walk
from tests.standin.server import Standin
from tests.standin.world import MODERATOR, READER
from tests.wire.library import write_library
from tests.wire.tiny import running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import pytest

    from tests.standin.commands import OptionValue
    from tests.standin.interactions import Interaction, Scene
    from tests.standin.world import Json

SEEDS = Path(__file__).parents[2] / "seeds"
STRANGE = "*]|`@everyone <@1> ’ȩ́𝄞"

# Every command that the bot registers, with the ways to call it: answered, refused, in doubt.
CALLS: dict[str, list[dict[str, OptionValue]]] = {
    "about": [{}],
    "article add": [{}],
    "article hide": [{"article": "A long answer"}, {"article": STRANGE}],
    "article remove": [{"article": "Pasted"}, {"article": "A long answer"}],
    "article restore": [{"article": STRANGE}],
    "articles": [{}],
    "briefing list": [{}],
    "briefing now": [{}],
    "briefing pause": [{}],
    "briefing preview": [{}],
    "briefing remove": [{}],
    "briefing resume": [{}],
    "briefing set": [{"channel": "", "time": "9:30", "timezone": "Europe/London"}],
    "briefing status": [{}],
    "corrections": [{}],
    "dates": [
        {},
        {"when": "2021"},
        {"article": "Thirty contracts"},
        {"article": STRANGE},
        {"when": STRANGE},
    ],
    "feed add": [{"url": "ftp://coast.example"}],
    "feed filter": [{"feed": STRANGE}],
    "feed list": [{}],
    "feed pause": [{"feed": STRANGE}],
    "feed preview": [{"feed": "ftp://coast.example"}],
    "feed remove": [{"feed": STRANGE}],
    "feed resume": [{"feed": STRANGE}],
    "help": [{}],
    "language": [{}, {"language": STRANGE}, {"language": "English"}],
    "log": [{}],
    "privacy": [{}],
    "quote": [
        {"speaker": "Raymond"},
        {"speaker": "raymnd"},
        {"speaker": "Olaf Berg"},
        {"speaker": "Maria Lund"},
        {"speaker": "Ann Star Lee"},
        {"speaker": "Donaudampfschifffahrtsgesellschaft"},
        {"speaker": "Anna"},
        {"speaker": "Nobody Atall"},
        {"speaker": STRANGE},
        {"speaker": "x" * 100},
        {"speaker": "Jane Porter", "article": "Ferry line 3 opens"},
    ],
    "read": [{}, {"article": "Harbour news"}, {"article": "The harbour master speaks"}],
    "reload": [{}] * 20,  # more than a page of the log
    "search": [
        {"words": "harbour"},
        {"words": "ferry"},  # more than a page
        {"words": '"larger ships" spring'},
        {"words": "zebra"},
        {"words": STRANGE},
        {"words": 'harbour "'},
        {"words": "ship " * 16},
    ],
    "speakers": [{}, {"name": "Raymond"}, {"name": STRANGE}],
    "verify": [
        {"words": "larger ships can call there"},
        {"words": "smaller ships can call there", "speaker": "Berg"},
        {"words": STRANGE},
        {"words": "x" * 300},
    ],
    "watch add": [{"words": "zebra"}, {}],
    "watch list": [{}],
    "watch preview": [{"words": "harbour"}],
    "watch remove": [{"watch": 1}],
    "summary": [{}, {"article": "A long answer"}, {"article": "The council speaks"}],
}
# What is typed into every option that makes suggestions.
TYPED = ("", "a", "the", "Raym", STRANGE, "x" * 100)
MOST_ALIKE = 4  # of what moderators press: each changes the library; of all in other languages
# The locales of the servers and of who acts there: English in the first.
LOCALES = ("en-US", "ko", "de")
HANGUL = re.compile("[가-힣]")
MOST_PRESSES = 1500  # far more than there are buttons: a circle would show


@pytest_asyncio.fixture
async def discord_with_bot(document: Json, tmp_path: Path) -> AsyncIterator[Standin]:
    """Run the real bot, with the shipped seeds and the straining library, on a stand-in."""
    seeds = tmp_path / "seeds"
    shutil.copytree(SEEDS, seeds)
    write_library(seeds)
    async with Standin(guilds=len(LOCALES), document=document) as standin:
        for guild, locale in zip(standin.world.guilds.values(), LOCALES, strict=True):
            guild.locale = locale
        bot = create_bot(Settings(database=tmp_path / "dateline.db", seeds=seeds))
        bot._connection.guild_ready_timeout = 0.05  # the wait for servers, 2 s by default
        async with running(standin, bot):
            yield standin


def _scenes(standin: Standin) -> list[Scene]:
    """Return a moderator of each server with its locale, and a reader of the first."""
    guilds = standin.world.guilds.values()
    moderators = [standin.scene(replace(MODERATOR, locale=one.locale), one) for one in guilds]
    return [*moderators, standin.scene(READER)]


async def test_nothing_is_wrong_when_everything_is_called(
    discord_with_bot: Standin, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    standin = discord_with_bot
    monkeypatch.setattr(
        languages, "find_language", lambda code: LONG if code == "de" else find_language(code)
    )
    registered = dict(_leaves([one for one in standin.world.commands if one["type"] == 1]))
    assert set(registered) == set(CALLS)

    answers = [answer async for answer in _use_menus(standin)]
    answers += [answer async for answer in _paste(standin)]
    answers += [answer async for answer in _call_all(standin)]
    suggestions = await _type_all(standin, registered)
    pressed = await _press_all(standin, answers)

    assert standin.checker.violations == []
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
    assert suggestions > 50
    assert len(pressed) > 100
    # VERIFIED and PROFILE stand under no button: they show a public answer again.
    assert {action.verb for action in map(parse_action, pressed) if action} >= {
        verb for verb in Verb if verb.startswith(("dl:", "dlp:"))
    } - {Verb.VERIFIED, Verb.PROFILE}
    assert standin.checker.checked > len(answers)
    for answer in answers:
        told = _told(answer)
        in_korean = answer.scene.guild.locale == "ko" and any(told)
        assert bool(HANGUL.search(repr(told))) == in_korean, told


def _told(answer: Interaction) -> list[object]:
    """Return the text of an answer; its buttons are left out, because some hold names."""
    return [answer.message["content"], answer.message["embeds"]] if answer.message else []


def _leaves(commands: list[Json], above: str = "") -> Iterator[tuple[str, list[Json]]]:
    """Yield every command that can be called, as it is typed, with its options."""
    for command in commands:
        path = f"{above}{command['name']}"
        options = command.get("options") or []
        if any(option["type"] in (1, 2) for option in options):
            yield from _leaves(options, f"{path} ")
        else:
            yield path, options


# What makes a briefing comes before what needs one, and what takes it away comes last.
FIRST = ("briefing set",)
LAST = ("corrections", "briefing remove", "briefing list", "log")


async def _call_all(standin: Standin) -> AsyncIterator[Interaction]:
    rest = [path for path in CALLS if path not in (*FIRST, *LAST)]
    for path in (*FIRST, *rest, *LAST):
        for scene in _scenes(standin):
            for options in CALLS[path] if scene.guild.locale == "en-US" else CALLS[path][:2]:
                here = {"channel": scene.channel.id} if "channel" in options else {}
                yield await standin.slash(path, scene, within=10, **(options | here))


async def _use_menus(standin: Standin) -> AsyncIterator[Interaction]:
    """Use every command of a message's menu."""
    for command in standin.world.commands:
        if command["type"] == 3:
            for scene in _scenes(standin):
                for content in (STRANGE, ""):
                    yield await standin.use_menu(command["name"], content, scene)


async def _paste(standin: Standin) -> AsyncIterator[Interaction]:
    """Add articles by the form, and save the first."""
    for scene in _scenes(standin)[: len(LOCALES)]:
        for text in (f"“{STRANGE},” said Ann Lee on Monday.", "“Ay.” " * 500):
            form = await standin.slash("article add", scene)
            shown = await standin.submit(form, text=text, title="Pasted", day="")
            (save, *_) = _buttons(shown.message)
            yield shown
            yield await standin.press(shown, save)


async def _type_all(standin: Standin, registered: dict[str, list[Json]]) -> int:
    """Type into every option that makes suggestions; return how many were made."""
    made = 0
    for path, options in registered.items():
        for option in options:
            if not option.get("autocomplete"):
                continue
            for text in TYPED:
                typed: dict[str, OptionValue] = {option["name"]: text}
                made += len(await standin.complete(path, option["name"], within=5, **typed))
    return made


async def _press_all(standin: Standin, answers: list[Interaction]) -> set[str]:
    """Press every button that can be reached from `answers` once; return their custom_ids.

    What they bring is added to `answers`.

    Each is pressed on a copy of its message as it came, for a page that is turned takes the
    other buttons away with it.
    """
    waiting = deque(answers)
    done: set[tuple[str, str]] = set()
    alike: Counter[tuple[str, str]] = Counter()
    while waiting and len(done) < MOST_PRESSES:
        asked = waiting.popleft()
        locale = asked.scene.guild.locale
        for custom_id, values in _controls(asked.message):
            # Of a menu that opens things, each entry is a button of its own.
            what = values[0] if values and custom_id == Verb.OPEN else custom_id
            pressed_by_all = locale == "en-US" and what.startswith(("dl:", "dl>:"))
            if (locale, what) not in done and (
                pressed_by_all or alike[locale, _kind(what)] < MOST_ALIKE
            ):
                new = {(locale, what), (locale, custom_id)} - done
                alike.update((locale, _kind(one)) for _, one in new)
                done |= new
                message = copy.deepcopy(asked.message)
                assert message
                pressed = await standin.press_on(message, custom_id, asked.scene, values)
                waiting.append(pressed)
                answers.append(pressed)
    return {custom_id for _, custom_id in done}


def _kind(custom_id: str) -> str:
    return ":".join(custom_id.split(":")[:2])


def _controls(message: Json | None) -> Iterator[tuple[str, list[str] | None]]:
    """Yield the buttons of a message, and its menus with each of their options."""
    for component in walk(message["components"]) if message else ():
        if component.get("custom_id") and not component.get("disabled"):
            for option in component.get("options") or [None]:
                yield component["custom_id"], [option["value"]] if option else None


def _buttons(message: Json | None) -> list[str]:
    components = walk(message["components"]) if message else ()
    return [c["custom_id"] for c in components if c.get("custom_id") and not c.get("disabled")]


async def test_click_is_answered_when_the_button_is_from_an_older_version(
    discord_with_bot: Standin,
) -> None:
    asked = await discord_with_bot.slash("about")
    assert asked.message
    old = {"type": 2, "style": 1, "label": "old", "custom_id": "something:else"}
    asked.message["components"] = [{"type": 1, "components": [old]}]

    answered = await discord_with_bot.press(asked, "something:else")

    assert answered.message
    assert "ask again" in answered.message["content"]
