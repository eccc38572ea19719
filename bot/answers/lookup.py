"""What typed words and ids mean in one state of a library: an article, a speaker.

Called in the thread that reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import AmbiguousSpeaker, UnknownArticle, UnknownSpeaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answers.speaker_index import SpeakerIndex
    from bot.models.library import ArticleHeading, Speaker
    from bot.storage.contract import LibraryReader
    from bot.storage.records import ArticleText

_GONE = "That article is no longer in the library: /articles lists those that are."


def find_article(library: LibraryReader, typed: str | None) -> ArticleHeading:
    """Return the article that `typed` means: a slug, else words of a title; the newest."""
    typed = (typed or "").strip()
    if not typed:
        newest = library.list_articles(offset=0, limit=1)
        if not newest:
            raise UnknownArticle("The library holds no articles yet.")
        return newest[0]
    with_slug = library.list_articles_with_slug(typed)
    if with_slug and (len(with_slug) == 1 or with_slug[0].slug == typed):
        return with_slug[0]
    named = library.list_articles_named(typed, limit=25)
    exact = [one for one in named if one.title.casefold() == typed.casefold()]
    if not named:
        raise UnknownArticle(
            f"No article is called “{_short(typed)}”: /articles lists those that there are."
        )
    return (exact or named)[0]


def get_article(library: LibraryReader, article_id: int) -> ArticleHeading:
    """Return the article with that id; UnknownArticle where it is gone."""
    article = library.get_article(article_id)
    if article is None:
        raise UnknownArticle(_GONE)
    return article


def get_text(library: LibraryReader, article_id: int) -> ArticleText:
    """Return an article with its text; UnknownArticle where it is gone."""
    found = library.get_text(article_id)
    if found is None:
        raise UnknownArticle(_GONE)
    return found


def find_speaker(library: LibraryReader, index: SpeakerIndex, typed: str) -> Speaker:
    """Return whom `typed` means; UnknownSpeaker or AmbiguousSpeaker where that isn't clear."""
    match = index.resolve(typed)
    if len(match.fitting) == 1:
        found = list_speakers(library, index, match.fitting)
        if found:
            return found[0]
    if match.fitting:
        candidates = list_speakers(library, index, match.fitting[:25])
        raise AmbiguousSpeaker(
            f"Several people fit “{_short(typed)}”: choose one.", tuple(candidates)
        )
    raise UnknownSpeaker(_who_can_be_asked_for(library, index, typed, match.near))


def get_speaker(library: LibraryReader, index: SpeakerIndex, speaker_id: int) -> Speaker:
    """Return the speaker with that id; UnknownSpeaker where nobody of it is quoted now."""
    found = list_speakers(library, index, (speaker_id,)) if index.count(speaker_id) else []
    if not found:
        raise UnknownSpeaker("That speaker is no longer quoted: /speakers lists who is.")
    return found[0]


def list_speakers(library: LibraryReader, index: SpeakerIndex, ids: Sequence[int]) -> list[Speaker]:
    """Return the speakers with those ids, in that order."""
    return library.list_speakers({one: index.count(one) for one in ids})


def _who_can_be_asked_for(
    library: LibraryReader, index: SpeakerIndex, typed: str, near: Sequence[int]
) -> str:
    found = list_speakers(library, index, near or index.ids[:5])
    if not found:
        return "The library holds no quotation yet whose speaker is known."
    names = ", ".join(dict.fromkeys(speaker.name for speaker in found))
    # Among those whose speaker is unknown may be some: "Roe and Poe said together".
    asked = f"No quotation is known to be by “{_short(typed)}”."
    if near:
        return f"{asked} Did you mean {names}?"
    return f"{asked} You can ask for {names}, or look for the name with /search."


def _short(typed: str) -> str:
    """Return what was typed, short enough to be repeated in a sentence."""
    return typed if len(typed) <= 60 else f"{typed[:59]}…"
