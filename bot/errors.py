"""The errors that a user may meet.

    DatelineError
    ├── SettingsError        the environment or the command line is wrong (exit code 2)
    ├── StorageError         the database cannot be opened or used (exit code 2)
    │   ├── DamagedDatabase
    │   └── TemporaryFailure it is locked, the disk is full: it may pass (exit code 75)
    ├── Unhealthy            the bot ends to be started anew (exit code 75)
    ├── UnreadableFile       a seed that cannot become an article
    └── NoAnswer             a question that the library cannot answer
        ├── UnknownSpeaker
        ├── AmbiguousSpeaker
        ├── UnknownArticle
        ├── StalePassage     a button from before the article changed
        ├── NotHere          a command that this server may not use
        ├── UnknownBriefing
        ├── BadOrder         a briefing that cannot be set up as asked
        └── BadArticle       an article that cannot be added, or a reading that is gone

Each carries one sentence or two that say what is wrong and what to do about it; they are shown
as they are, so they hold no path of the machine unless the operator alone reads them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.models.library import Speaker


# EX_TEMPFAIL of BSD's sysexits.h: the same may succeed if it is tried again.
_TRY_AGAIN = 75


class DatelineError(Exception):
    """What went wrong and what to do about it, in a sentence for the person who meets it.

    `exit_code` is the process's where the command line meets it: 2, which argparse ends with too,
    says that something is wrong that stays until the operator mends it; 75 that the same may
    succeed later, so that whatever started it may start it anew.
    """

    exit_code = 2


class SettingsError(DatelineError):
    """The settings, or something that they name, cannot be used; the operator reads it."""


class StorageError(DatelineError):
    """The database cannot be opened or used; the operator reads it."""


class DamagedDatabase(StorageError):
    """The file's contents are not what SQLite wrote."""


class TemporaryFailure(StorageError):
    """The database is locked or the disk is full: others may end that without the operator."""

    exit_code = _TRY_AGAIN


class Unhealthy(DatelineError):
    """The bot did not do its work for too long; whatever started it is to start it anew."""

    exit_code = _TRY_AGAIN


class UnreadableFile(DatelineError):
    """A file that cannot become an article; the sentence does not repeat the file's name."""


class NoAnswer(DatelineError):
    """A question that the library cannot answer; the member who asked reads it."""


class UnknownSpeaker(NoAnswer):
    """Nobody of that name is quoted."""


class AmbiguousSpeaker(NoAnswer):
    """Several speakers fit; `candidates` are they, the most quoted first."""

    def __init__(self, sentence: str, candidates: tuple[Speaker, ...]) -> None:
        super().__init__(sentence)
        self.candidates = candidates


class UnknownArticle(NoAnswer):
    """No article fits."""


class StalePassage(NoAnswer):
    """The article was replaced since the button was made."""


class NotHere(NoAnswer):
    """A command that the operator or Discord does not let this server or user have."""


class UnknownBriefing(NoAnswer):
    """No briefing of this server is meant."""


class BadOrder(NoAnswer):
    """A briefing cannot be set up as the moderator asked."""


class BadArticle(NoAnswer):
    """An article cannot be added as the moderator asked, or the reading of it is gone."""
