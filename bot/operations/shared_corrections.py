"""Servers' corrections of seeds, which the operator can apply to all servers."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from bot.errors import SettingsError
from bot.library.corrections.rebuild import OPERATOR
from bot.library.loading import Library
from bot.models.moderation import Correction, Subject, TextAnchor, Verdict
from bot.storage import open_storage

if TYPE_CHECKING:
    from bot.settings import Settings

MOST_FOR_ALL = 100_000


async def export(settings: Settings) -> str:
    """Return the corrections of seeds as JSON, each with how many servers made it.

    It does not name the servers. Raises StorageError.
    """
    storage = await open_storage(settings.place)
    try:
        known = await storage.corrections.list_of_seeds()
    finally:
        await storage.close()
    servers: dict[str, set[int]] = {}
    for one in known:
        servers.setdefault(json.dumps(_as_object(one)), set()).add(one.guild_id)
    listed = [
        json.loads(told) | {"servers": len(guilds - {OPERATOR}), "for_all": OPERATOR in guilds}
        for told, guilds in servers.items()
    ]
    return json.dumps(listed, indent=2, ensure_ascii=False)


async def apply(settings: Settings, text: str) -> int:
    """Apply the corrections of an exported file to all servers, and load the seeds again.

    Returns how many there are. Raises SettingsError for a file of another form, and StorageError.
    """
    corrections = _parsed(text)
    storage = await open_storage(settings.place)
    try:
        for one in corrections:
            await storage.corrections.save(one, now_utc=datetime.now(UTC), most=MOST_FOR_ALL)
        await Library(storage, settings.seeds).load()
    finally:
        await storage.close()
    return len(corrections)


def _as_object(correction: Correction) -> dict[str, Any]:
    return {
        "article": correction.slug,
        "subject": correction.place.subject.value,
        "words": correction.place.words,
        "occurrence": correction.place.occurrence,
        "verdict": correction.verdict.value,
        "value": correction.value,
    }


def _parsed(text: str) -> list[Correction]:
    try:
        return [_correction(one) for one in json.loads(text)]
    except (ValueError, KeyError, TypeError) as error:
        raise SettingsError(
            f"That is no list of corrections ({error}): take one that `corrections` printed, and "
            "leave out the entries that you do not want."
        ) from error


def _correction(one: dict[str, Any]) -> Correction:
    slug, value = str(one["article"]), one["value"]
    if "/" in slug:
        raise ValueError(f"{slug} is no seed")
    verdict = Verdict(one["verdict"])
    if verdict is Verdict.DAY:
        date.fromisoformat(value)
    if verdict is Verdict.SPEAKER and not str(value or "").strip():
        raise ValueError("a speaker has no name")
    place = TextAnchor(Subject(one["subject"]), str(one["words"]), int(one["occurrence"]))
    return Correction(0, OPERATOR, slug, place, verdict, value)
