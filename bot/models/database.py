"""Where a database is that a server keeps."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

SCHEMES = ("postgresql", "postgres")


@dataclass(frozen=True, slots=True)
class DatabaseServer:
    """The address of a PostgreSQL database, as libpq reads it.

    The address may hold a password, so neither `str` nor `repr` shows it whole.
    """

    url: str = field(repr=False)

    def __str__(self) -> str:
        """Return scheme, user, host, port and database, without password and options."""
        parts = urlsplit(self.url)
        host = parts.netloc.rpartition("@")[2]
        user = f"{unquote(parts.username)}@" if parts.username else ""
        return f"postgresql://{user}{host}{parts.path}"

    @property
    def has_password(self) -> bool:
        """Whether the address holds a password."""
        parts = urlsplit(self.url)
        return parts.password is not None or "password" in parse_qs(parts.query)


def is_server(text: str) -> bool:
    """Tell whether a setting names a server instead of a file."""
    return text.partition("://")[0].lower() in SCHEMES and "://" in text
