"""The settings, read once from the environment and .env."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import SettingsError
from bot.models.database import DatabaseServer, is_server
from bot.models.network import OpenNetwork

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_DATABASE = "data/dateline.db"
DEFAULT_SEEDS = "seeds"
DEFAULT_UNHEALTHY_SECONDS = 600

_PREFIX = "DATELINE_"
SETTINGS = frozenset(
    {
        "DISCORD_TOKEN",
        "DATELINE_HOME",
        "DATELINE_DB",
        "DATELINE_SEEDS",
        "DATELINE_RELOAD",
        "DATELINE_WATCH",
        "DATELINE_LOG",
        "DATELINE_PROCESSES",
        "DATELINE_SHARDS",
        "DATELINE_HEALTH_PORT",
        "DATELINE_UNHEALTHY_SECONDS",
        "DATELINE_FETCH_ALLOW",
    }
)


class Form(StrEnum):
    """The format of log lines; the value is that of DATELINE_LOG."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the operator decides.

    `token` is the bot's Discord token or None; it never appears in the repr.
    `database` and `seeds` are paths; relative ones start from DATELINE_HOME, or from the working
    folder if that is not set. `server` is set if PostgreSQL keeps the database; then `database` is
    no file, and its folder holds what belongs to this machine.
    `reload_guilds` are the ids of the servers whose moderators may reload the seeds; None means
    every server.
    `health_port` is the loopback port that answers GET /health; 0 means any free one.
    `log` is the format of the log's lines.
    `processes` is how many processes serve at a time; more than one need a server.
    `shards` is how many gateway connections they hold together; 0 means as many as Discord
    recommends, or, for one process, one until Discord demands more.
    `unhealthy_seconds` is for how long the bot may be unhealthy before it ends itself; 0 means
    for ever.
    `fetch_allow` are networks whose pages and feeds may be fetched although they are not public.
    """

    token: str | None = field(default=None, repr=False)
    database: Path = Path(DEFAULT_DATABASE)
    server: DatabaseServer | None = None
    seeds: Path = Path(DEFAULT_SEEDS)
    reload_guilds: frozenset[int] | None = None
    watch: bool = False
    log: Form = Form.TEXT
    health_port: int = 0
    unhealthy_seconds: int = DEFAULT_UNHEALTHY_SECONDS
    processes: int = 1
    shards: int = 0
    fetch_allow: tuple[OpenNetwork, ...] = ()

    @classmethod
    def from_env(cls, environment: Mapping[str, str]) -> Settings:
        """Return the settings of an environment; an empty value counts as not set.

        Raises SettingsError that lists every problem.
        """
        settings, problems = cls.read(environment)
        if problems:
            raise SettingsError("\n".join(problems))
        return settings

    @classmethod
    def read(cls, environment: Mapping[str, str]) -> tuple[Settings, tuple[str, ...]]:
        """Return the settings and a sentence for every problem; a wrong value counts as not set."""
        given = {name: value.strip() for name, value in environment.items() if value.strip()}
        problems = [
            f"{name} is not a setting; the settings are {', '.join(sorted(SETTINGS))}."
            for name in sorted(given)
            if name.startswith(_PREFIX) and name not in SETTINGS
        ]
        token = given.get("DISCORD_TOKEN")
        if token is not None and not _looks_like_a_token(token):
            token = None
            problems.append(
                "DISCORD_TOKEN is not a bot token: copy it again from the Bot page of your "
                "application in Discord's developer portal, without spaces or quotation marks."
            )
        guilds: frozenset[int] | None = None
        try:
            guilds = _guild_ids(given.get("DATELINE_RELOAD"))
        except ValueError:
            problems.append(
                "DATELINE_RELOAD must be server ids, which are numbers, with commas between them: "
                "right-click a server in Discord and choose Copy Server ID."
            )
        port = _number(given, "DATELINE_HEALTH_PORT", 0, 65535, problems)
        unhealthy = _number(
            given, "DATELINE_UNHEALTHY_SECONDS", DEFAULT_UNHEALTHY_SECONDS, 604_800, problems
        )
        shards = _number(given, "DATELINE_SHARDS", 0, 1000, problems)
        processes = _number(given, "DATELINE_PROCESSES", 1, 100, problems) or 1
        watch = given.get("DATELINE_WATCH", "0")
        if watch not in {"0", "1"}:
            problems.append("DATELINE_WATCH must be 1, to load seeds as they change, or 0.")
        log = given.get("DATELINE_LOG", Form.TEXT)
        if log not in set(Form):
            log = Form.TEXT
            problems.append("DATELINE_LOG must be text, for people, or json, for programs.")
        home = home_folder(given)
        if not home.is_dir():
            problems.append(
                f"The folder {home} that DATELINE_HOME names is missing: make it, or name the "
                "folder that holds seeds and data."
            )
        file, server = _database(given.get("DATELINE_DB", DEFAULT_DATABASE), problems)
        problems += _several(processes, shards, server)
        settings = cls(
            token=token,
            database=home / file,
            server=server,
            seeds=home / given.get("DATELINE_SEEDS", DEFAULT_SEEDS),
            reload_guilds=guilds,
            watch=watch == "1",
            log=Form(log),
            health_port=port,
            unhealthy_seconds=unhealthy,
            processes=processes,
            shards=shards,
            fetch_allow=_networks(given.get("DATELINE_FETCH_ALLOW", ""), problems),
        )
        return settings, tuple(problems)

    @property
    def place(self) -> Path | DatabaseServer:
        """Where the database is."""
        return self.server or self.database

    def verify_folders(self) -> None:
        """Check that the seeds can be read and the database's folder can be written.

        Creates the database's folder if it is missing. Raises SettingsError.
        """
        problems = [*self.seeds_problems(), *self.database_problems()]
        if problems:
            raise SettingsError("\n".join(problems))

    def seeds_problems(self) -> list[str]:
        """Return why the seeds cannot be read, if they cannot."""
        if not self.seeds.is_dir():
            return [
                f"The seeds folder {self.seeds} is missing: create it and put articles into it, "
                "or set DATELINE_SEEDS to the folder that holds them."
            ]
        if not os.access(self.seeds, os.R_OK | os.X_OK):
            return [f"The seeds folder {self.seeds} cannot be read: give this user access to it."]
        return []

    def database_problems(self) -> list[str]:
        """Return why no database can be created, if so; creates its folder if it is missing."""
        folder = self.database.parent
        advice = "give this user write access to it, or set DATELINE_DB to a file elsewhere."
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return [f"The folder {folder} for the database cannot be made: {advice}"]
        if not _is_writable(folder):
            return [f"The folder {folder} for the database cannot be written to: {advice}"]
        return []


def home_folder(environment: Mapping[str, str]) -> Path:
    """Return the folder that relative paths start from: DATELINE_HOME, or the working folder."""
    return Path(environment.get("DATELINE_HOME", "").strip())


def _looks_like_a_token(text: str) -> bool:
    """Tell whether `text` has a token's three parts, without asking Discord."""
    return len(text.split(".")) == 3 and text.isascii() and not any(c.isspace() for c in text)


def _guild_ids(text: str | None) -> frozenset[int] | None:
    if text is None:
        return None
    return frozenset(int(part) for part in text.replace(",", " ").split())


def _networks(text: str, problems: list[str]) -> tuple[OpenNetwork, ...]:
    try:
        return tuple(OpenNetwork.parse(part) for part in text.replace(",", " ").split())
    except ValueError:
        problems.append(
            "DATELINE_FETCH_ALLOW must be addresses or networks, with commas between them: "
            "127.0.0.1:8081, 10.0.0.0/8, [::1]:8081. Names of hosts are not read."
        )
        return ()


def _database(text: str, problems: list[str]) -> tuple[str, DatabaseServer | None]:
    """Return the database's file and server; add a problem if the text names neither."""
    if "://" not in text:
        return text, None
    server = DatabaseServer(text)
    try:
        clear = is_server(text) and text.count("@") <= 1 and bool(str(server))
    except ValueError:
        clear = False
    if clear:
        return DEFAULT_DATABASE, server
    # Without a part of the text, since it may be the password's.
    problems.append(
        "DATELINE_DB must be a file, or postgresql://USER:PASSWORD@HOST:PORT/NAME with %40 for @ "
        "and %2F for / in a password."
    )
    return DEFAULT_DATABASE, None


def _several(processes: int, shards: int, server: DatabaseServer | None) -> list[str]:
    """Return why so many processes cannot serve together, if they cannot."""
    if processes == 1:
        return []
    problems = []
    if server is None:
        problems.append(
            f"DATELINE_PROCESSES is {processes}, and several processes need a PostgreSQL "
            "database: name it in DATELINE_DB, or leave DATELINE_PROCESSES out."
        )
    if 0 < shards < processes:
        problems.append(
            f"DATELINE_SHARDS is {shards}, and each of {processes} processes needs a shard: set it "
            f"to {processes} or more, or leave it out."
        )
    return problems


def _number(
    given: Mapping[str, str], name: str, default: int, most: int, problems: list[str]
) -> int:
    """Return a setting's whole number, at least 0; add a problem if it is none."""
    text = given.get(name, str(default))
    if text.isdecimal() and int(text) <= most:
        return int(text)
    problems.append(f"{name} must be a whole number from 0 to {most}.")
    return default


def _is_writable(folder: Path) -> bool:
    """Try to write: access() knows permissions, but not a read-only mount."""
    probe = folder / f".dateline-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError:
        return False
    return True


def read_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the values of .env and of the environment, which overrides .env.

    Raises SettingsError if the file cannot be read, or has a line that is no setting.
    """
    # Imported late, so that a Python without the packages still prints which one to use.
    from dotenv import dotenv_values  # noqa: PLC0415
    from dotenv.parser import parse_stream  # noqa: PLC0415

    path = home_folder(environment) / ".env"
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return dict(environment)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not in UTF-8"
        raise SettingsError(
            f"{path} cannot be read ({reason}): make it a text file in UTF-8 that this user may "
            "read, as .env.example is."
        ) from error
    for line in parse_stream(StringIO(text)):
        if line.error:
            raise SettingsError(
                f"{path}, line {line.original.line}, is no setting: write NAME=value, or # before "
                "a comment."
            )
    values = dotenv_values(stream=StringIO(text))
    return {**{name: value or "" for name, value in values.items()}, **environment}
