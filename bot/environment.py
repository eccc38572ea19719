"""Where the settings' values come from: the environment, and the file .env of the home folder."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from bot.errors import SettingsError
from bot.settings import home_folder

if TYPE_CHECKING:
    from collections.abc import Mapping


def read_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the values of .env, over which the environment leads.

    Raises SettingsError where the file cannot be read, or names the line that is none.
    """
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
