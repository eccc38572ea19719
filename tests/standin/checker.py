"""Checks every request against Discord's OpenAPI document and the rules that it lacks."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import best_match
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.standin import rules
from tests.standin.interactions import Callback

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jsonschema import ValidationError

    from tests.standin.routes import Call
    from tests.standin.world import Json

VARIABLE = "DISCORD_OPENAPI"
BASE = "urn:discord"

# Templates whose body is a message, and whether it is a new one.
MESSAGES = {
    "POST /channels/{channel_id}/messages": True,
    "PATCH /channels/{channel_id}/messages/{message_id}": False,
    "POST /webhooks/{webhook_id}/{webhook_token}": True,
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original": False,
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}": False,
}
COMMANDS = (
    "PUT /applications/{application_id}/commands",
    "PUT /applications/{application_id}/guilds/{guild_id}/commands",
)
CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"


def load_document() -> Json | None:
    """Load the document that the environment names, or return None where it names none."""
    name = os.environ.get(VARIABLE)
    if not name:
        return None
    document: Json = json.loads(Path(name).read_text(encoding="utf-8"))
    return document


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that Discord, or this project, does not allow; `source` says whose rule it is."""

    route: str
    source: str
    problem: str

    def json(self) -> Json:
        """Return the violation for a report."""
        return {"route": self.route, "source": self.source, "problem": self.problem}


@dataclass(slots=True)
class Checker:
    """Counts the requests that it has checked, and collects what is wrong with them.

    Without a `document` only the rules apply. `pings` are the ids of roles and users, or
    "everyone", that the bot is meant to ping.
    """

    document: Json | None = None
    pings: frozenset[str] = frozenset()
    enabled: bool = True
    checked: int = 0
    violations: list[Violation] = field(default_factory=list)
    _validators: dict[str, Any] = field(default_factory=dict)
    _registry: Registry[Any] = field(init=False)

    def __post_init__(self) -> None:
        resource = DRAFT202012.create_resource(self.document or {})
        self._registry = Registry().with_resource(BASE, resource)

    def check(self, call: Call) -> list[Violation]:
        """Check one request, and return (and keep) what is wrong with it."""
        if not self.enabled:
            return []
        self.checked += 1
        found = [Violation(call.route, "document", p) for p in self._check_document(call)]
        try:
            found += [Violation(call.route, "rule", p) for p in self._check_rules(call)]
        except (AttributeError, KeyError, TypeError) as error:  # the rules trust in the shape
            found.append(Violation(call.route, "rule", f"the body is malformed: {error!r}"))
        self.violations.extend(found)
        return found

    def check_answer(self, call: Call, status: int, answer: object) -> None:
        """Check whether what the stand-in itself answers is of the shape that Discord gives it."""
        method = call.method.lower()
        operation = ("paths", call.template, method, "responses", str(status))
        if self.document is None or answer is None:
            return
        where = (*operation, "content", "application/json", "schema")
        plain = json.loads(json.dumps(answer))
        for problem in self._problems(where, plain):
            self.violations.append(Violation(call.route, "answer", problem))

    def miss(self, method: str, path: str) -> None:
        """Note a request for which the stand-in has no endpoint."""
        self.checked += 1
        self.violations.append(Violation(f"{method} {path}", "stand-in", "no such endpoint"))

    def _check_rules(self, call: Call) -> Iterator[str]:
        body = call.body
        if call.route in MESSAGES:
            new = MESSAGES[call.route]
            yield from rules.check_message(body or {}, new=new, pings=self.pings)
        elif call.route in COMMANDS:
            yield from rules.check_commands(body or [])
        elif call.route == CALLBACK:
            yield from self._check_callback(body)

    def _check_callback(self, body: Json) -> Iterator[str]:
        data = body.get("data") or {}
        match body["type"]:
            case Callback.MESSAGE | Callback.UPDATE as kind:
                new = kind == Callback.MESSAGE
                yield from rules.check_message(data, new=new, pings=self.pings)
            case Callback.AUTOCOMPLETE:
                yield from rules.check_choices(data.get("choices") or [])
            case Callback.MODAL:
                yield from rules.check_modal(data)

    def _check_document(self, call: Call) -> Iterator[str]:
        if self.document is None:
            return
        path = self.document["paths"].get(call.template)
        operation = (path or {}).get(call.method.lower())
        if operation is None:
            yield "the document has no such operation"
            return
        yield from self._check_parameters(call, path.get("parameters", []), "path")
        yield from self._check_parameters(call, operation.get("parameters", []), "query")
        if "requestBody" in operation:
            where = ("paths", call.template, call.method.lower(), "requestBody", "content")
            yield from self._problems(
                (*where, "application/json", "schema"), _with_text_ids(call.body)
            )
        elif call.body is not None:
            yield "the operation takes no body"

    def _check_parameters(self, call: Call, known: list[Json], place: str) -> Iterator[str]:
        given = call.params if place == "path" else call.query
        for name in set(given) - {p["name"] for p in known}:
            yield f"the document has no parameter {name!r}"
        prefix: tuple[str, ...] = ("paths", call.template)
        if place == "query":
            prefix = (*prefix, call.method.lower())
        for number, parameter in enumerate(known):
            if parameter["name"] in given:
                value = _typed(given[parameter["name"]], parameter["schema"])
                where = (*prefix, "parameters", str(number), "schema")
                yield from (f"{parameter['name']}: {p}" for p in self._problems(where, value))

    def _problems(self, where: tuple[str, ...], value: object) -> Iterable[str]:
        pointer = "/".join(part.replace("~", "~0").replace("/", "~1") for part in where)
        validator = self._validators.get(pointer)
        if validator is None:
            reference = {"$ref": f"{BASE}#/{_quoted(pointer)}"}
            validator = _Validator(reference, registry=self._registry, format_checker=_formats)
            self._validators[pointer] = validator
        for error in validator.iter_errors(value):
            deepest = best_match([error]) or error
            place = ".".join(map(str, deepest.absolute_path)) or "body"
            yield f"{place}: {deepest.message[:300]}"


def _with_text_ids(body: Any) -> Any:  # noqa: ANN401 -- a body may be any JSON
    """Return a body in which ids that discord.py sends as numbers are text.

    The document wants snowflakes there. Discord takes numbers too: for new files its reference
    ("Uploading Files") has them, and discord.py names the recipient of a private channel so.
    """
    if not isinstance(body, dict):
        return body
    changed = dict(body)
    if isinstance(recipient := body.get("recipient_id"), int):
        changed["recipient_id"] = str(recipient)
    if files := body.get("attachments"):
        changed["attachments"] = [file | {"id": str(file["id"])} for file in files]
    return changed


def _quoted(pointer: str) -> str:
    return pointer.replace("{", "%7B").replace("}", "%7D").replace("@", "%40")


def _typed(text: str, schema: Json) -> object:
    """Read a parameter's text as the type that its schema wants, or leave it as text."""
    match schema.get("type"):
        case "integer" if text.lstrip("-").isdigit():
            return int(text)
        case "boolean" if text.lower() in ("0", "1", "true", "false"):
            return text.lower() in ("1", "true")
    return text


def _one_of(
    validator: Any,  # noqa: ANN401 -- made by jsonschema.extend, which is untyped
    branches: list[Json],
    value: object,
    schema: Json,
) -> Iterator[ValidationError]:
    """Read oneOf as Discord does: some branch must fit, and the field `type` tells which.

    The document's unions overlap (an integer that is also a number), so that "exactly one" would
    refuse what Discord takes; and naming the branch makes for an error that can be read.
    """
    for branch in branches:
        target = branch
        if "$ref" in branch:
            target = validator._resolver.lookup(branch["$ref"]).contents
        kinds = target.get("properties", {}).get("type", {}).get("enum")
        if kinds and isinstance(value, dict) and value.get("type") in kinds:
            yield from validator.descend(value, branch)
            return
    any_of = Draft202012Validator.VALIDATORS["anyOf"]
    yield from any_of(validator, branches, value, schema)


_Validator: Any = extend(Draft202012Validator, {"oneOf": _one_of, "anyOf": _one_of})


def _is_uri(value: object) -> bool:
    if not isinstance(value, str):
        return True
    parts = urlsplit(value)
    return bool(parts.scheme and (parts.netloc or parts.path)) and " " not in value


def _is_instant(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


def _is_snowflake(value: object) -> bool:
    return not isinstance(value, str) or 0 <= int(value) < 1 << 64


_formats = FormatChecker(formats=())
_formats.checks("uri")(_is_uri)
_formats.checks("date-time", raises=ValueError)(_is_instant)
_formats.checks("snowflake", raises=ValueError)(_is_snowflake)
