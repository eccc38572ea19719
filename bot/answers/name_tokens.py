"""Reads names in the tokens of a member's text: pure.

A message has no grammar to rely on: what has a capital is a name, unless it labels a post, tells
when, or is a news outlet.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from bot.parsing.structure.agencies import is_agency
from bot.parsing.words.cues import CUES

if TYPE_CHECKING:
    from collections.abc import Sequence

TOKEN = re.compile(r"[^\W_](?:[\w'’-]|\.(?=\w))*\.?|[^\s\w]")
JOINS = frozenset("al bin da de del der di dos du el ibn la le of st ter the van von y".split())
_NO_NAMES = frozenset(
    """a an and as at but did do does for had has have he her him his i if in is it its me my no on
    one our she so some that the their them then there these they this those us was we what when who
    you""".split()
)
# What stands before a colon or behind a dash and names no speaker: "Breaking: …", "… — Twitter".
_LABELS = frozenset(
    """alert analysis announcement answer article audio blog breaking caption chart claim clip
    comment commentary context correction editorial example excerpt exclusive explainer fact check
    flash fyi headline important interview letter link listen live message nb news note official
    opinion photo picture podcast poll post press ps q question quote read release reminder report
    review rt rumor rumour scoop source sport statement story subject summary text thread title
    tldr topic transcript translation trending tweet update urgent video viral watch world
    bluesky facebook instagram linkedin mastodon reddit substack telegram threads tiktok truth
    social twitter x youtube
    속보 단독 영상 사진 출처 인용 사설 기사 제목 질문 답변 트위터 페이스북 유튜브""".split()
)
_BESIDE_LABELS = frozenset("day week month year".split())
# When something was said stands between a name and its verb: "Kim on Tuesday said".
_WHEN = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|on|last|this|earlier"
    r"|later|once|also|then|now|really|actually|reportedly|allegedly|repeatedly|famously|never"
    r"|already|just|again|had|has|have|was|is|not|quoted|as)\.?",
    re.IGNORECASE,
)
_INITIAL = 2  # characters, with its stop
_SHORT_TITLES = frozenset("Mr. Mrs. Ms. Dr. Gen. Sen. Rep. Gov. Lt. Col. Prof. Rev. St.".split())
# Last words of the names of outlets. Behind a first name some are surnames: "Emily Post".
_PAPERS = frozenset(
    """bulletin chronicle courier daily examiner express gazette globe guardian herald independent
    inquirer journal mail media mirror network news newspaper observer post press radio review
    standard star sun telegraph times today tribune tv weekly wire""".split()
)


def lowered(token: str) -> str:
    """Return a token in lower case, without its stop."""
    return token.lower().rstrip(".")


def name_of(tokens: Sequence[str]) -> str | None:
    """Return the tokens as a name if they are one: no "He", "The" or "Kim's Lawyer"."""
    start, end = 0, len(tokens)
    while start < end and (tokens[start].lower() in _NO_NAMES or tokens[start] in JOINS):
        start += 1
    while start < end and tokens[end - 1] in JOINS:
        end -= 1
    if is_possessive(tokens[start : end - 1]):
        return None
    return " ".join(tokens[start:end]).rstrip(".") or None


def leading_name(tokens: Sequence[str]) -> list[str]:
    """Return the parts of a name that the tokens begin with, none of "Kim's lawyer"."""
    parts: list[str] = []
    for token in tokens:
        if not is_name_part(token):
            owned = is_possessive(parts[-1:]) and token.isalpha() and lowered(token) not in CUES
            return [] if owned else parts
        parts.append(token)
        if ends_sentence(token):
            break
    return parts


def trailing_name(tokens: Sequence[str]) -> list[str]:
    """Return the parts of a name that the tokens end with."""
    taken = takewhile(
        lambda token: is_name_part(token) and not ends_sentence(token), reversed(tokens)
    )
    return [*reversed([*taken])]


def is_name_part(token: str) -> bool:
    """Tell whether a token may stand in a name: it has a capital, or joins two that have."""
    return token[0].isalpha() and (token[0].isupper() or token in JOINS or not token[0].islower())


def ends_sentence(token: str) -> bool:
    """Tell whether a token ends a sentence, and is no initial or short title."""
    if token in {".", "?", "!"}:
        return True
    return token.endswith(".") and len(token) > _INITIAL and token not in _SHORT_TITLES


def is_possessive(tokens: Sequence[str]) -> bool:
    """Tell whether one of the tokens owns the next: "Kim's"."""
    return any(token.endswith(("'s", "’s")) for token in tokens)


def without_when(tokens: Sequence[str]) -> list[str]:
    """Return the tokens without those that tell when: "on Tuesday", "repeatedly"."""
    return [token for token in tokens if not _WHEN.fullmatch(token)]


def is_label(name: Sequence[str]) -> bool:
    """Tell whether words are a label or a day, and no name: "Quote of the Day", "Fact-check"."""
    forms = [one for token in name for one in lowered(token).split("-")]
    labels = [_is_label(one) for one in forms]
    others = JOINS | _NO_NAMES | _BESIDE_LABELS
    return any(labels) and all(
        label or one in others for label, one in zip(labels, forms, strict=True)
    )


def _is_label(word: str) -> bool:
    return not _LABELS.isdisjoint((word, word.removesuffix("s"))) or bool(_WHEN.fullmatch(word))


def is_outlet(name: str) -> bool:
    """Tell whether a name is a newspaper, broadcaster or agency, which passes others' words on."""
    words = [*map(lowered, name.split())]
    if is_agency(name):
        return True
    return words[-1] in _PAPERS and (len(words) == 1 or words[0] not in _first_names())


def is_role(name: str) -> bool:
    """Tell whether words with capitals are an office alone: "Mayor", "Minister of Justice"."""
    words = [*map(lowered, name.partition(" of ")[0].partition(" for ")[0].split())]
    return bool(words) and all(word in _roles() or word in JOINS for word in words)


# The reader's word lists take some MB, so they are imported when a name first needs them.
@cache
def _first_names() -> frozenset[str]:
    from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME  # noqa: PLC0415

    return frozenset(GENDER_OF_FIRST_NAME)


@cache
def _roles() -> frozenset[str]:
    from bot.parsing.words import lexicon  # noqa: PLC0415

    return frozenset(
        (*lexicon.TITLE_NOUNS, *lexicon.NOUNS_BEFORE_NAMES, *lexicon.OFFICES, *lexicon.KIN)
    )
