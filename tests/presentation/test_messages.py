"""Messages: their templates, and the one place that formats and escapes their values."""

import ast
import pickle
import string
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

import bot
from bot import errors
from bot.errors import UnknownArticle, UnreadableFile
from bot.models.message import Channel, Message
from bot.presentation.messages import Markdown, label, say

ROOT = Path(bot.__file__).parents[1]
# What takes a template as its first argument, with the values as keywords.
TELLERS = {"Message", "label", "present_outcome", "say"} | {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.NoAnswer | UnreadableFile)
}
NO_VALUES = {"about", "candidates"}  # keywords that are no values of the sentence


def _calls() -> Iterator[tuple[str, ast.Call, dict[str, str]]]:
    """Yield each call that takes a template: where, the call, the module's own constants."""
    for path in sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")]):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = {
            target.id: text
            for node in tree.body
            if isinstance(node, ast.Assign) and (text := _text(node.value, {})) is not None
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in TELLERS and node.args:
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node, constants


def _text(node: ast.expr, constants: dict[str, str]) -> str | None:
    """Return a template that can be collected, None for what is known while it runs only."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            return constants.get(name)
        case ast.Call(func=ast.Name(id="template"), args=[argument]):
            return _text(argument, constants)
    return None


def _names(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_every_template_is_plain_text_when_it_is_collected() -> None:
    made_up = [
        where
        for where, call, _ in _calls()
        if any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in call.args)
    ]
    assert made_up == [], "a template is written out, and its values are keywords"


def test_every_templates_values_fit_when_it_is_collected() -> None:
    wrong = []
    seen = 0
    for where, call, constants in _calls():
        texts = [_text(argument, constants) for argument in call.args]
        templates = [text for text in texts if text is not None]
        seen += len(templates)
        values = {keyword.arg for keyword in call.keywords} - NO_VALUES
        if len(templates) > 1:
            values.add("count") if "count" not in values else None
        for template in templates:
            names = _names(template)
            formatted = [s for _, n, s, c in string.Formatter().parse(template) if n and (s or c)]
            optional = {"count"} if len(templates) > 1 else set()
            if not names <= values or not values - names <= optional or formatted:
                wrong.append((where, template, values))
    assert wrong == []
    assert seen > 60


def test_a_template_is_filled_in_english_when_an_error_is_logged() -> None:
    error = UnknownArticle("No article is called “{typed}”.", typed="*x* {y}")
    assert str(error) == "No article is called “*x* {y}”."
    assert error.message.template == "No article is called “{typed}”."


def test_braces_stand_for_themselves_when_there_are_no_values() -> None:
    assert str(UnreadableFile("“{x}” is odd")) == "“{x}” is odd"


def test_an_error_keeps_its_values_when_it_comes_from_another_process() -> None:
    error = pickle.loads(pickle.dumps(UnreadableFile("{count} tags", count=30_000)))  # noqa: S301
    assert str(error) == "30,000 tags"


@pytest.mark.parametrize(
    ("value", "english", "shown"),
    [
        ("<@1> @everyone", "<@1> @everyone", "\\<@\u200b1\\> @\u200beveryone"),
        ("x" * 200, "x" * 200, "x" * 99 + "…"),
        (Markdown("**x**"), "**x**", "**x**"),
        (1200, "1,200", "1,200"),
        (2.0, "2", "2"),
        (date(2021, 3, 9), "9 Mar 2021", "9 Mar 2021"),
        (time(9, 5), "09:05", "09:05"),
        (timedelta(hours=6, minutes=5), "6 h 5 min", "6 h 5 min"),
        (datetime(2021, 3, 9, 9, 5, tzinfo=UTC), "9 Mar 2021 09:05", "<t:1615280700:f>"),
        (Channel(7, "a_b"), "#a_b", "<#7>"),
        (("A_b", "C"), "A_b, C", "A\\_b, C"),
        (Message("“{x}”", {"x": "a*"}), "“a*”", "“a\\*”"),
    ],
    ids=repr,
)
def test_a_value_is_formatted_and_escaped_when_it_is_shown(
    value: str, english: str, shown: str
) -> None:
    message = Message("It is {value}.", {"value": value})
    assert (str(message), say(message)) == (f"It is {english}.", f"It is {shown}.")


def test_a_label_is_not_escaped_when_discord_shows_no_markup() -> None:
    assert label("About {title}", title="a*b\u202e") == "About a*b"


@pytest.mark.parametrize(
    ("count", "told"), [(1, "1 article"), (0, "0 articles"), (1200, "1,200 articles")]
)
def test_the_count_chooses_the_template_when_there_are_two(count: int, told: str) -> None:
    assert say("{count} article", "{count} articles", count=count) == told
    assert label("{count} article", "{count} articles", count=count) == told
