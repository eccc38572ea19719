"""Log lines: one per event, for people or as JSON, with the reference of its request."""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING

from bot.client.requests import current_request
from bot.settings import Form

if TYPE_CHECKING:
    from types import TracebackType

_log = logging.getLogger(__name__)


def set_up(form: Form, secret: str | None = None) -> None:
    """Log to standard error in this form, and never print `secret`."""
    handler = logging.StreamHandler()
    handler.setFormatter(formatter(form, secret))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.captureWarnings(capture=True)
    # No line shows its place in the code, its thread or its process, and every answered command
    # writes one ("Optimization" in the logging HOWTO of Python).
    logging._srcfile = None  # noqa: SLF001 - as described there
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    sys.excepthook = _log_unforeseen if form is Form.JSON else sys.__excepthook__


def formatter(form: Form, secret: str | None = None) -> logging.Formatter:
    """Return a formatter that writes one line of this form and never prints `secret`."""
    return _JsonLines(secret) if form is Form.JSON else _TextLines(secret)


def _log_unforeseen(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    _log.critical("Unforeseen error", exc_info=(kind, error, trace))


# discord.py logs addresses that hold an interaction's token, which is valid for 15 minutes.
_ANSWER_TOKEN = re.compile(r"(/(?:webhooks|interactions)/\d+/)[\w.~%-]+")
# discord.py names the member when autocomplete fails.
_MEMBER = re.compile(r"(\bUser: )\d+")
# Characters that break a line or move a terminal's cursor.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class _Lines(logging.Formatter):
    """The part that both forms share."""

    def __init__(self, secret: str | None) -> None:
        super().__init__()
        self._secret = secret

    def _safe(self, text: str) -> str:
        """Return the text without secrets and members' ids.

        Most lines are of answered commands and hold neither a slash nor a member.
        """
        if self._secret:
            text = text.replace(self._secret, "(token)")
        if "/" in text:
            text = _ANSWER_TOKEN.sub(r"\1(token)", text)
        return _MEMBER.sub(r"\1(member)", text) if "User: " in text else text


class _TextLines(_Lines):
    """Lines that people read: `2026-01-01 08:00:00.000Z INFO bot.client [4f1c2a9b] Told …`."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line; an error comes last, with its call stack."""
        request = current_request()
        reference = f"[{request.reference}] " if request else ""
        told = record.getMessage()
        if record.exc_info and record.exc_info[1]:
            told = f"{told}: {_in_one_line(record.exc_info[1])}"
        line = self._safe(f"{_time(record)} {record.levelname} {record.name} {reference}{told}")
        return line if line.isprintable() else _CONTROL.sub(_escaped, line)


class _JsonLines(_Lines):
    """Lines that programs read: an object with time, level, logger, message, request and error."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one JSON object without a line break."""
        told = {
            "time": _time(record).replace(" ", "T"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._safe(record.getMessage()),
        }
        if request := current_request():
            told["request"] = request.reference
        if record.exc_info and record.exc_info[1]:
            told["error"] = self._safe(_in_one_line(record.exc_info[1]))
            told["traceback"] = self._safe(self.formatException(record.exc_info))
        return json.dumps(told)


def _time(record: logging.LogRecord) -> str:
    moment = datetime.fromtimestamp(record.created, UTC).isoformat(" ", "milliseconds")
    return moment.replace("+00:00", "Z")


def _escaped(character: re.Match[str]) -> str:
    return character[0].encode("unicode_escape").decode("ascii")


def _in_one_line(error: BaseException) -> str:
    """Return an error, its call stack from outside in, and its causes, in one line."""
    way = " > ".join(
        f"{'/'.join(PurePath(frame.filename).parts[-2:])}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    told = f"{type(error).__name__}: {error}" + (f" (at {way})" if way else "")
    causes = list(error.exceptions) if isinstance(error, BaseExceptionGroup) else []
    if error.__cause__ or (error.__context__ and not error.__suppress_context__):
        causes.append(error.__cause__ or error.__context__)
    return told + "".join(f", because of {_in_one_line(cause)}" for cause in causes if cause)
