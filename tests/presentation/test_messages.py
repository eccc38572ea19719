"""Messages: their templates, and the one place that formats and escapes their values."""

import ast
import pickle
import re
import string
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

import bot
from bot import errors
from bot.errors import UnknownArticle, UnreadableFile
from bot.models.message import Channel, DayOfYear, Days, Message, counted
from bot.presentation.messages import Markdown, label, say

ROOT = Path(bot.__file__).parents[1]
# What takes a template as its first argument, with the values as keywords.
TELLERS = {"label", "locale_str", "note", "say", "template"} | {
    name
    for name, kind in vars(errors).items()
    if isinstance(kind, type) and issubclass(kind, errors.NoAnswer | UnreadableFile)
}
PLURAL = "counted"  # takes two templates
NO_VALUES = {"about", "candidates"}  # keywords that are no values of the sentence
# Calls whose text only developers read.
UNSEEN = {"AssertionError", "Path", "TypeVar"}
ENGLISH = re.compile(r"[A-Za-z]{2,}.* |\b[A-Z][a-z]{2,}", re.DOTALL)


def _modules(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = str(path.relative_to(ROOT))
            yield name, ast.parse(path.read_text(encoding="utf-8"), name)


def _name(call: ast.AST) -> str:
    return getattr(call.func, "id", "") if isinstance(call, ast.Call) else ""


def _calls() -> Iterator[tuple[str, ast.Call, dict[str, list[str]]]]:
    """Yield each call that takes templates: where, the call, the module's marked templates."""
    for name, tree in _modules("bot", "cogs"):
        marked = {
            target.id: list(_marked(node))
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node) in TELLERS | {PLURAL} and node.args:
                yield f"{name}:{node.lineno}", node, marked


def _marked(table: ast.stmt) -> Iterator[str]:
    for node in ast.walk(table):
        match node:
            case ast.Call(func=ast.Name(id="template"), args=[ast.Constant(value=str(text))]):
                yield text


def _templates(call: ast.Call, marked: dict[str, list[str]]) -> list[str] | None:
    """Return what a call may say, [] for a message made elsewhere, None for a made-up text."""
    found: list[str] = []
    for argument in call.args[: 2 if _name(call) == PLURAL else 1]:
        names = [node.id for node in ast.walk(argument) if isinstance(node, ast.Name)]
        match argument:
            case ast.Constant(value=str(text)):
                found.append(text)
            case ast.Name() | ast.Subscript() if marked.get(names[0]):
                found += marked[names[0]]
            case ast.IfExp(body=ast.Name(id=one), orelse=ast.Name(id=other)) if marked.get(
                one
            ) and marked.get(other):
                found += [*marked[one], *marked[other]]
            case ast.Name(id=constant) if constant.isupper():
                return None  # it is not marked with `template`
            case ast.Name() | ast.Attribute() | ast.Call(func=ast.Name()) if _name(call) != PLURAL:
                pass  # a variable that holds a message, or a function that returns one
            case _:
                return None
    return found


def _fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def test_every_template_is_a_literal_when_gettext_collects_them() -> None:
    made_up = [where for where, call, marked in _calls() if _templates(call, marked) is None]
    assert made_up == [], "a template is written out, and its values are keywords"


def test_no_template_is_in_an_f_string_when_gettext_collects_them() -> None:
    # Its tools read tokens, and up to Python 3.11 an f-string is one token.
    inside = [
        f"{name}:{node.lineno}"
        for name, tree in _modules("bot", "cogs")
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for one in ast.walk(node)
        if isinstance(one, ast.Call) and _name(one) in TELLERS | {PLURAL}
        if isinstance(one.args[0], ast.Constant)
    ]
    assert inside == []


def test_every_templates_fields_are_its_values_when_it_is_shown() -> None:
    wrong = []
    seen = 0
    for where, call, marked in _calls():
        if _name(call) in {"locale_str", "template"}:
            continue  # no values: descriptions; checked where it is shown
        values = {str(keyword.arg) for keyword in call.keywords} - NO_VALUES
        if _name(call) == PLURAL:
            values |= {"count"}
        for text in _templates(call, marked) or []:
            seen += 1
            formatted = [s for _, n, s, c in string.Formatter().parse(text) if n and (s or c)]
            fields = _fields(text) | ({"count"} if _name(call) == PLURAL else set())
            if formatted or (values and fields != values) or (not values and _fields(text)):
                wrong.append((where, text, values))
    assert wrong == []
    assert seen > 150


def test_all_english_is_in_templates_when_members_can_see_it() -> None:
    loose = []
    for name, tree in _modules("bot/presentation", "cogs"):
        hidden: set[ast.AST] = set()
        for node in ast.walk(tree):
            body = getattr(node, "body", None)
            if isinstance(body, list) and body and isinstance(body[0], ast.Expr):
                hidden.add(body[0].value)  # a docstring
            if _name(node) in TELLERS | {PLURAL} | UNSEEN:
                hidden |= set(ast.walk(node))
            if isinstance(node, ast.Subscript | ast.AnnAssign):
                hidden |= {node.slice} if isinstance(node, ast.Subscript) else {node.annotation}
        loose += [
            f"{name}:{node.lineno}: {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
            if node not in hidden and ENGLISH.search(node.value)
        ]
    assert loose == []


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
        (Days(date(2021, 3, 9), date(2021, 3, 11)), "9–11 Mar 2021", "9–11 Mar 2021"),
        (DayOfYear(date(2021, 3, 9)), "9 Mar", "9 Mar"),
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
    articles = counted("{count} article", "{count} articles", count)
    assert say(articles) == label(articles) == str(articles) == told
    assert say("It has {articles}.", articles=articles) == f"It has {told}."
