"""The errors that a user may meet.

    DatelineError
    ├── SettingsError        the environment or the command line is wrong (exit code 2)
    ├── StorageError         the database cannot be opened or used (exit code 2)
    │   ├── DamagedDatabase
    │   └── TemporaryFailure it is locked, the disk is full: it may pass (exit code 75)
    ├── Unhealthy            the bot ends so that it is started again (exit code 75)
    ├── UnreadableFile       a seed that cannot become an article
    │   └── CostlyFile       reading it takes too much time or memory
    └── NoAnswer             a question that the library cannot answer
        ├── UnknownSpeaker
        ├── AmbiguousSpeaker
        ├── UnknownArticle
        ├── StalePassage     a button from before the article changed
        ├── NotHere          a command that this server or user may not use
        ├── UnknownBriefing
        ├── NoPicture        a quotation that cannot be drawn
        ├── BadOrder         a briefing that cannot be set up as asked
        ├── BadArticle       an article that cannot be added, or a draft that is gone
        ├── BadFeed          a feed that cannot be followed as asked, or is gone
        ├── BadWatch         a watch that cannot be kept, or is gone
        └── NotFetched       a web page or a feed that cannot be fetched

Each carries a message of one sentence or two that say what is wrong and what to do about it: an
English template with named values, as in
`UnknownArticle("No article is called “{typed}”.", typed=typed)`. Members read it translated and
escaped (`bot.presentation.messages`); `str(error)` is the English sentence for logs and the
command line. No message holds a path of the machine unless only the operator reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.models.message import Message

if TYPE_CHECKING:
    from bot.models.library import Speaker
    from bot.models.message import Value


# EX_TEMPFAIL of BSD's sysexits.h: another try may succeed.
_TRY_AGAIN = 75


class DatelineError(Exception):
    """What went wrong and what to do about it, in a sentence for the person who meets it.

    Takes the sentence's template and the values by name, or a message. `exit_code` is the exit code
    on the command line: 2, which argparse uses too, if the operator has to act; 75 if it may pass
    by itself, so that starting the process again may help.
    """

    exit_code = 2

    def __init__(self, template: str | Message, /, **values: Value) -> None:
        super().__init__(template)
        self.message = template if isinstance(template, Message) else Message(template, values)

    def __str__(self) -> str:
        return str(self.message)


class SettingsError(DatelineError):
    """The settings, or something that they name, cannot be used; the operator reads it."""


class StorageError(DatelineError):
    """The database cannot be opened or used; the operator reads it."""


class DamagedDatabase(StorageError):
    """The file's contents are not what SQLite wrote."""


class TemporaryFailure(StorageError):
    """The database is locked or the disk is full: it may pass without the operator."""

    exit_code = _TRY_AGAIN


class Unhealthy(DatelineError):
    """The bot did no work for too long; whatever started it should start it again."""

    exit_code = _TRY_AGAIN


class UnreadableFile(DatelineError):
    """A file that cannot become an article; the sentence does not repeat the file's name."""


class CostlyFile(UnreadableFile):
    """A file that takes more time or memory to read than it may."""


class NoAnswer(DatelineError):
    """A question that the library cannot answer; the member who asked reads it."""


class UnknownSpeaker(NoAnswer):
    """Nobody of that name is quoted."""


class AmbiguousSpeaker(NoAnswer):
    """Several speakers fit: the `candidates`, the most quoted first."""

    def __init__(
        self, template: str, /, *, candidates: tuple[Speaker, ...], **values: Value
    ) -> None:
        super().__init__(template, **values)
        self.candidates = candidates


class UnknownArticle(NoAnswer):
    """No article fits."""


class UnknownDays(NoAnswer):
    """Words that stand for no day."""


class StalePassage(NoAnswer):
    """The article was replaced since the button was made."""


class NotHere(NoAnswer):
    """A command that this server or user may not use."""


class UnknownBriefing(NoAnswer):
    """The server has no such briefing."""


class NoPicture(NoAnswer):
    """A quotation cannot be drawn; it is shared as text."""


class BadOrder(NoAnswer):
    """A briefing cannot be set up as the moderator asked."""


class BadArticle(NoAnswer):
    """An article cannot be added as the moderator asked, or its draft is gone."""


class BadFeed(NoAnswer):
    """A feed cannot be followed as the moderator asked, or the server has no such feed."""


class BadWatch(NoAnswer):
    """A watch cannot be kept as the member asked, or is gone."""


class NotFetched(NoAnswer):
    """A web page or a feed cannot be fetched: it is not there, too large, too slow or not allowed.

    The sentence is the same for an address that does not answer and for one that is not allowed.
    """
