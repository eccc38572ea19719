"""Names: nicknames, what a thing is called, what a scheme, a list or a class of things goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.terms.named import SHORT, Tie, is_titled
from bot.parsing.words.cues import inflect
from bot.parsing.words.lexicon import PERSON_NOUNS
from bot.parsing.words.names import is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.terms.named import Named


def is_name_given(named: Named) -> bool:
    """Tell whether a name is announced: he goes by the name "Pepper", known as "food loss"."""
    before, by = named.before, named.back(2)
    if before in _ARTICLES and by == "dubbed" and "by" not in named.later(3):
        return named.tag(-3) not in _WHO  # 'the club, dubbed a "haven"'
    if before in _NAMES or (before == "of" and by in _NAMES):
        return True
    if (before == "by" and by in _GOES) or (before == "to" and by in _ANSWERS):
        return True  # 'goes by "Pepper"', 'answers to "Skip"'
    if named.bears_name and not _CHRISTENED.isdisjoint(named.earlier(6)):
        return True
    if before == "called" and _is_long_title(named):
        return True
    if _is_called(named) or _is_to_be_called(named):
        return True
    if not named.short:
        return False
    if before == "as" or (before == "the" and by == "as"):
        return _is_known_as(named)
    if before in _STORMS:
        return named.titled
    if before in _SELF and by.startswith("call"):
        return named.titled
    if not named.inside:
        return False
    earlier = named.earlier(6)
    if not _CUSTOMARY.isdisjoint(earlier) and not _TO_BE.isdisjoint(earlier):
        return True  # 'sometimes called a "freeze order"'
    return before in _TERMED and named.modifies and not _PASSIVE.isdisjoint(earlier)


def _is_known_as(named: Named) -> bool:
    """Tell whether people know something as it, or a list has it so: known as "food loss"."""
    earlier = named.earlier(6)
    if not _KNOWN.isdisjoint(earlier):
        return True
    if not _LISTED.isdisjoint(earlier):
        return not _PASSIVE.isdisjoint(earlier) or named.titled  # not "the agency listed it as"
    return named.bears_name and not _KNOWS.isdisjoint(earlier[-4:])


def _is_long_title(named: Named) -> bool:
    """Tell whether a long title stands behind "called" and a noun: a work called "What It Knew"."""
    return named.titled and len(named.words) >= SHORT and named.tag(-2) in {Tag.WORD, Tag.NAME}


def _is_called(named: Named) -> bool:
    """Tell whether somebody gave the name to a thing: "with a plan she called 'Fewer, Better'"."""
    if not (named.titled and named.before.startswith("call")):
        return False
    if named.tag(-2) is Tag.PRONOUN:
        return named.inside and named.tag(-3) is Tag.WORD
    # 'an elephant the village calls "Old Thunder"'
    return named.tag(-2) is Tag.WORD and named.tag(-3) in _OPENS and named.tag(-4) is Tag.WORD


def _is_to_be_called(named: Named) -> bool:
    """Tell whether a name is to be given, or is borne: to call the boat "Hope", is called "Moles".

    If the text says who calls it so, the words are a quotation of that person.
    """
    if not named.bears_name:
        return named.back(2) == "be" and named.before in _TO_BE
    if not named.short or ("by" in named.later(3) and CALLERS.isdisjoint(named.later(4))):
        return False
    before = 2 if named.before in _ARTICLES else 1
    if named.back(before) in _TO_BE and named.back(before + 1) in _PASSIVE:
        return True
    earlier = named.earlier(6)
    at = next((i for i, word in enumerate(earlier) if word == "call"), 0)
    return at > 0 and earlier[at - 1] in _WILL and named.tag(-1) in {Tag.WORD, Tag.OBJECT}


def is_given_by_people(named: Named) -> bool:
    """Tell whether people at large gave the name: locals call the stretch "Death Mile"."""
    if not named.inside or not named.short:
        return False
    earlier = named.earlier(8)
    for at, word in enumerate(earlier):
        if word not in _NAMING and not (word in _CALLS_SO and _is_caller(earlier[:at])):
            continue
        if word == "call" and named.before in _ARTICLES:
            continue
        between = earlier[at + 1 :]
        if not between:
            return named.bears_name  # 'which the press dubbed "the Teapot Trial"'
        if len(between) == 1 and between[0] in _OBJECTS:
            first = named.words[0].lower()
            return named.bears_name or (word == "call" and first not in _ARTICLES)
        if between[0] in _ARTICLES:
            if named.bears_name or (word in _NAMING and named.words[0][:1].isupper()):
                return True
            if word == "called":
                return False  # 'doctors called the ward "unsafe"'
            return _is_expert(earlier[:at]) and named.words[0].lower() not in _ARTICLES
    return False


def _is_caller(before: Sequence[str]) -> bool:
    """Tell whether people at large are the subject: "Residents", "media in Seoul have"."""
    return not CALLERS.isdisjoint(before[-4:])


def _is_expert(before: Sequence[str]) -> bool:
    return not _EXPERTS.isdisjoint(before[-1:])


def is_named_thing(named: Named) -> bool:
    """Tell whether a noun stands before its name: the elephant "Old Pet", a file named "old"."""
    if named.before in _GIVEN and named.tag(-2) in {Tag.WORD, Tag.NAME, Tag.COMMA}:
        return "as" not in named.later(1)  # not 'Roe named "greed" as the cause'
    if not (named.titled and named.inside and named.short):
        return False
    return (
        named.tag(-1) is Tag.WORD
        and named.tag(-2) in _OPENS
        and named.before not in SPOKEN_NOUNS
        and not is_someones(named)
    )


def is_someones(named: Named) -> bool:
    """Tell whether a verb of calling stands before the name, which is somebody's own word then."""
    return any(word.startswith(_CALLS) for word in named.earlier(6))


def is_undertaking(named: Named) -> bool:
    """Tell whether a campaign or scheme bears it as its name: the "Look Up" campaign."""
    if named.inside and not _UNDERTAKINGS.isdisjoint(named.later(1)):
        return named.titled or (named.tie is not Tie.CUED and len(named.words) <= _LONG)
    if len(named.words) >= SHORT and named.words[-1].strip(",.") in _UNDERTAKINGS:
        return is_titled(named.words[:-1])  # 'the "Clean Rivers project"'
    if not named.titled:
        return False
    if named.before in _UNDERTAKINGS and len(named.words) > 1 and not is_someones(named):
        return True  # 'the forum "Return of the Sea"', not 'he called the plan "Folly One"'
    if named.tag(-1) is Tag.COMMA and named.back(2) in _UNDERTAKINGS:
        return True  # 'a webcast, "Beyond the Spoon," on Friday'
    # 'its offensive, "Iron Harvest", would go on'
    return (
        named.tag(-1) is Tag.COMMA
        and named.tag(1) is Tag.COMMA
        and named.tag(-2) is Tag.WORD
        and named.tag(-3) in _IN_NOUN
        and named.back(2) not in SPOKEN_NOUNS
        and named.back(2) not in PERSON_NOUNS
    )


def is_listing(named: Named) -> bool:
    """Tell whether it is the name of a list: among the "50 Firms to Watch"."""
    if len(named.words) < SHORT or (named.before not in _ARTICLES and named.before not in _IN_LIST):
        return False
    first = named.words[0]
    return (first.isdigit() or first in _RANKS) and is_titled(named.words[1:])


def is_nickname(named: Named) -> bool:
    """Tell whether it stands inside a name: Cris "Cyborg" Justino."""
    return (
        named.short
        and named.inside
        and named.tag(-1) is Tag.NAME
        and named.tag(1) is Tag.NAME
        and not is_possessive(named.tokens[named.at - 1])
    )


def is_craft(named: Named) -> bool:
    """Tell whether a ship or its like bears the name: sailed the "Old Anna" to Hull."""
    return (
        named.titled
        and named.inside
        and 1 < len(named.words) <= SHORT
        and named.before == "the"
        and not _CRAFT_VERBS.isdisjoint(named.earlier(3))
    )


def is_subject(named: Named) -> bool:
    """Tell whether the sentence is about a thing of that name: "File a Claim" was read most."""
    return (
        named.titled
        and named.inside
        and len(named.words) > 1
        and named.tag(-1) in {None, Tag.COMMA}
        and named.tag(1) is Tag.AUXILIARY
    )


_NAMES: Final = frozenset(
    """name names nickname nicknames alias moniker pseudonym handle codename code-name callsign
    username nicknamed codenamed code-named aka""".split()
)
_CHRISTENED: Final = inflect("name nickname rename christen codename")
_CUSTOMARY: Final = frozenset("sometimes often commonly usually popularly locally".split())
_STORMS: Final = frozenset("storm typhoon hurricane cyclone operation depression".split())
_TO_BE: Final = frozenset("called named known nicknamed dubbed".split())
_WILL: Final = frozenset("to will would".split())
_NAMING: Final = frozenset("named christened nicknamed".split())
_GIVEN: Final = frozenset("named christened renamed".split())
_ARTICLES: Final = frozenset("a an the its their his her this that".split())
_OBJECTS: Final = frozenset("it them him her".split())
_CALLS_SO: Final = frozenset("call calls called dub dubs dubbed".split())
_EXPERTS: Final = frozenset(
    """scientists researchers doctors experts economists engineers astronomers geologists biologists
    climatologists meteorologists psychologists physicists chemists ecologists surgeons lawyers
    linguists historians archaeologists""".split()
)
CALLERS: Final = _EXPERTS | frozenset(
    """they locals people residents villagers farmers sailors miners fishermen neighbours neighbors
    media press newspapers tabloids papers fans islanders staff colleagues children pupils students
    everybody everyone truckers hunters divers climbers""".split()
)
_SELF: Final = frozenset("himself herself itself themselves myself".split())
_TERMED: Final = frozenset("termed called dubbed labelled labeled".split())
_PASSIVE: Final = frozenset("is are was were be been being".split())
_GOES: Final = frozenset("go goes went going gone".split())
_ANSWERS: Final = inflect("answer respond")
_KNOWN: Final = frozenset("known".split())
_LISTED: Final = frozenset("listed classed classified registered catalogued marked".split())
_KNOWS: Final = frozenset("know knows knew remember remembers remembered".split())
# What somebody may say before the words: "the chant 'Q'".
SPOKEN_NOUNS: Final = frozenset(
    """slogan slogans chant chants message messages tweet motto mantra cry words word phrase remark
    comment line headline statement question answer reply hashtag""".split()
)
_CALLS: Final = ("call", "dub", "brand", "label", "describ", "refer", "term", "denounc", "mock")
_UNDERTAKINGS: Final = frozenset(
    """campaign campaigns scheme schemes programme program initiative project drive tour offensive
    operation festival conference exercise mission contest workshop lecture talk course seminar
    summit fund plan forum webcast webinar symposium hackathon exhibition""".split()
)
_LONG: Final = 6  # words
_CRAFT_VERBS: Final = inflect("sail board open visit pilot crew launch moor build dock")
_RANKS: Final = frozenset("Top Best Most Five Ten Twenty Fifty Hundred".split())
_IN_LIST: Final = frozenset("of among in".split())
_WHO: Final = frozenset((Tag.NAME, Tag.PRONOUN, Tag.WORD))
_OPENS: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))
_IN_NOUN: Final = _OPENS | {Tag.WORD, Tag.NAME}
