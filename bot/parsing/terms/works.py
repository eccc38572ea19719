"""Titles of works: books, songs, plays, papers, programmes.

The Chicago Manual of Style sets titles of shorter works and programmes between marks (8.163-8.197).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.terms.named import SHORT, Tie
from bot.parsing.terms.names import SPOKEN_NOUNS, is_someones
from bot.parsing.words.cues import inflect
from bot.parsing.words.lexicon import NAMING_WORDS, WEEKDAYS, WORK_NOUNS
from bot.parsing.words.names import bare, is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from bot.parsing.terms.named import Named


def is_headline(named: Named) -> bool:
    """Tell whether a text bears it as its title: an interview headlined "The last boat"."""
    if named.before in _HEADLINED:
        return True
    return (
        named.titled and len(named.words) >= SHORT and not _HEADLINED.isdisjoint(named.earlier(7))
    )


def is_announced(named: Named) -> bool:
    """Tell whether a noun, a preposition or an owner announces a title: the novel "Salt"."""
    if not named.titled:
        return False
    tokens, at = named.tokens, named.at
    i = at - 1
    if i >= 0 and tokens[i].tag is Tag.COMMA:
        i -= 1
    before = tokens[i] if i >= 0 else None
    after = named.later(4)
    if any(word in WORK_NOUNS for word in after[:3]) and not {"said", "says"} & set(after[:3]):
        return True
    if after[:1] == ["by"] or after[:2] == [",", "by"]:
        return True  # "The Salt Road", by Jane Roe
    if before is None:
        return False
    if before.lower in WORK_NOUNS or before.lower in _PERFORMS:
        return True
    if before.lower == "of" and i and tokens[i - 1].lower in _MAKERS:
        return True
    if before.lower in _TOLD and i == at - 1 and len(named.words) > 1:
        return True  # 'told "Good Morning Leeds"'
    if before.lower in NAMING_WORDS and i and tokens[i - 1].tag in {Tag.WORD, Tag.COMMA}:
        return True
    if is_possessive(before):
        return _is_broadcast(bare(before.text))
    if i < at - 1 or len(named.words) < 2:
        return False
    return before.lower == "on" or (
        before.lower in _AT and (len(named.words) >= SHORT or named.words[0] == "The")
    )


def is_placed(named: Named) -> bool:
    """Tell whether a title of two words or more stands as a noun: a role in "The Salt Road".

    What somebody says has its verb, a mark or "is" before it, or is a cry in capitals throughout.
    """
    if not named.titled or len(named.words) < _SEVERAL:
        return False
    if all(word.isupper() for word in named.words):
        return False
    before = named.before
    if before in _WROTE or (named.back(2), before) in _AHEAD:
        return True
    if before == "called" and not WORK_NOUNS.isdisjoint(named.earlier(8)):
        return True
    if not _PLAYS.isdisjoint(named.later(1)) and named.words[-1][-1] != ",":
        return True  # 'the "Salt Road" singer'
    if named.tag(-1) is Tag.DETERMINER and _is_apposed(named):
        return True  # 'at a "Night Walk," a race in which'
    if not SPOKEN_NOUNS.isdisjoint(named.earlier(2)) or is_someones(named):
        return False
    tag = named.tag(-1)
    if tag is Tag.PREPOSITION:
        return before in _PLACES or (before == "of" and named.tag(-2) is Tag.WORD)
    return tag is Tag.WORD or (named.at > 0 and is_possessive(named.tokens[named.at - 1]))


def _is_apposed(named: Named) -> bool:
    """Tell whether a phrase behind a comma says what the title is of, and nobody speaks there."""
    later = named.later(6)
    is_aside = later[:2] in ([",", "a"], [",", "an"])
    return is_aside and not {"which", "where", "that"}.isdisjoint(later)


def is_apposed_work(named: Named) -> bool:
    """Tell whether it is the title of a text that is named before it: the paper, "Salt", is."""
    if named.tag(-1) is not Tag.COMMA or named.words[-1][-1] in ".!?":
        return False
    noun, opener = named.back(2), named.earlier(5)
    if noun not in _TEXTS or _DETERMINERS.isdisjoint(opener):
        return False
    return named.titled or named.tie is not Tie.CUED


def _is_broadcast(owner: str) -> bool:
    """Tell whether an outlet or a day owns the title: NBC's "Today", Sunday's "Face the Nation"."""
    return (
        owner.lower() in WEEKDAYS or owner.lower() == "news" or (len(owner) > 1 and owner.isupper())
    )


_HEADLINED: Final = frozenset("headlined titled entitled subtitled title".split())
_TEXTS: Final = frozenset("paper report study article essay thesis chapter book".split())
_DETERMINERS: Final = frozenset("the its their his her a".split())
# Who sings or stages a title does not say it.
_PERFORMS: Final = inflect("sing perform stage premiere direct record rerelease cover hum") | {
    "playing",
    "starring",
}
_TOLD: Final = frozenset("told telling tells".split())
_SEVERAL: Final = 2  # words
_WROTE: Final = frozenset("co-wrote co-authored penned sung composed recorded".split())
_AHEAD: Final = frozenset((("who", "wrote"), ("(", "see")))
_PLAYS: Final = frozenset(
    "singer star stars actor actress author hosts contestant segment franchise adverts ads".split()
)
_PLACES: Final = frozenset("in on for into at from like during including by".split())
_AT: Final = frozenset("at in to with".split())
_MAKERS: Final = WORK_NOUNS | frozenset(
    """author authors host hosts co-host broadcast production performance staging reading verse
    verses chorus rendition recording episode copy copies sequel adaptation bar bars tape act
    scene overture aria premiere""".split()
)
