"""Finds the article or speaker that typed words or an id mean, in one state of a library.

These functions run where the library is read: in a thread, or for a moment on the event loop.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from bot.errors import AmbiguousSpeaker, UnknownArticle, UnknownSpeaker
from bot.models.message import template

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.answers.speaker_index import SpeakerIndex
    from bot.models.library import ArticleHeading, Speaker
    from bot.storage.contract import LibraryReader
    from bot.storage.records import ArticleText

_KEY = re.compile(r"#(\d{1,18})")  # of `ArticleHeading.key`
_GONE = template("That article is no longer in the library: /articles lists what it holds.")


def find_article(library: LibraryReader, typed: str | None) -> ArticleHeading:
    """Return the newest article that `typed` means: by slug, else by words of the title.

    None means the newest of all. Raises UnknownArticle.
    """
    typed = (typed or "").strip()
    if not typed:
        newest = library.list_articles(offset=0, limit=1)
        if not newest:
            raise UnknownArticle(
                "The library has no articles yet: moderators add them with /article add."
            )
        return newest[0]
    by_key = _KEY.fullmatch(typed)
    chosen = library.get_article(int(by_key[1])) if by_key else None
    if chosen:
        return chosen
    with_slug = library.list_articles_with_slug(typed)
    if with_slug and (len(with_slug) == 1 or with_slug[0].slug == typed):
        return with_slug[0]
    named = library.list_articles_named(typed, limit=25)
    exact = [one for one in named if one.title.casefold() == typed.casefold()]
    if not named:
        raise UnknownArticle(
            "No article is called “{typed}”: /articles lists all of them.", typed=typed
        )
    return (exact or named)[0]


def get_article(library: LibraryReader, article_id: int) -> ArticleHeading:
    """Return the article with that id. Raises UnknownArticle if it is gone."""
    article = library.get_article(article_id)
    if article is None:
        raise UnknownArticle(_GONE)
    return article


def get_text(library: LibraryReader, article_id: int) -> ArticleText:
    """Return an article with its text. Raises UnknownArticle if it is gone."""
    found = library.get_text(article_id)
    if found is None:
        raise UnknownArticle(_GONE)
    return found


def find_speaker(library: LibraryReader, index: SpeakerIndex, typed: str) -> Speaker:
    """Return the speaker that `typed` means. Raises UnknownSpeaker or AmbiguousSpeaker."""
    match = index.resolve(typed)
    if len(match.fitting) == 1:
        found = library.list_speakers(match.fitting)
        if found:
            return found[0]
    if match.fitting:
        candidates = library.list_speakers(dict(islice(match.fitting.items(), 25)))
        raise AmbiguousSpeaker(
            "Several people match “{typed}”: choose one.",
            candidates=tuple(candidates),
            typed=typed,
        )
    raise _unknown_speaker(library, index, typed, match.near)


def get_speaker(library: LibraryReader, index: SpeakerIndex, speaker_id: int) -> Speaker:
    """Return the speaker with that id. Raises UnknownSpeaker if they are no longer quoted."""
    count = index.count(speaker_id)
    found = library.list_speakers({speaker_id: count}) if count else []
    if not found:
        raise UnknownSpeaker("That speaker is no longer quoted: /speakers lists who is.")
    return found[0]


def _unknown_speaker(
    library: LibraryReader, index: SpeakerIndex, typed: str, near: Mapping[int, int]
) -> UnknownSpeaker:
    """Return the error, which names speakers with similar names or else the most quoted."""
    found = library.list_speakers(near or index.most_quoted(0, 5))
    if not found:
        return UnknownSpeaker("The library has no quotations with a known speaker yet.")
    names = tuple(dict.fromkeys(speaker.name for speaker in found))
    # Not "they said nothing": a quotation by an unknown speaker may still be theirs.
    if near:
        return UnknownSpeaker(
            "I found no quotation by “{typed}”. Did you mean {names}?", typed=typed, names=names
        )
    return UnknownSpeaker(
        "I found no quotation by “{typed}”. You can ask for {names}, or search for the name with "
        "/search.",
        typed=typed,
        names=names,
    )
