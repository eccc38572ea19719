"""What a word with a capital is: a name, or a common word that opens a sentence or an office."""

from __future__ import annotations

import re
from typing import Final

from bot.parsing.words.cues import CUES
from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME
from bot.parsing.words.lexicon import (
    AUXILIARIES,
    COURTESY,
    FREQUENT_PERSON_NOUNS,
    MONTHS,
    NOUNS_BEFORE_NAMES,
    ORGANISATION_WORDS,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
    TITLE_NOUNS,
    WEEKDAYS,
)
from bot.parsing.words.tags import CLOSED, NEAR, Tag, stands_before_surname, word_behind

# Words that open a sentence with a capital and are no names.
_OPENERS: Final = (
    (FREQUENT_PERSON_NOUNS & NOUNS_BEFORE_NAMES)
    | PLURAL_PERSON_NOUNS
    | frozenset(
        """asked speaking according following despite regarding republican-led local state federal
    new senior former two three four five six seven eight nine ten hundreds thousands dozens
    campaign government company health news white-house top one more less such other many most
    several few all both neither either each another same current early late last next recent
    given based citing calling let yes no ok well please thanks dear good great big small public
    military foreign united-nations opposition union court city county aid human rights health
    """.split()
    )
)


# Participles that stand before a role: "retired Air Force general Jane Roe".
BEFORE_TITLES: Final = frozenset(
    "acting retired ousted deposed jailed exiled convicted disgraced renowned self-styled".split()
)
# Participles that are part of a role or tell how it is held: "managing director Jane Roe".
ROLE_PARTICIPLES: Final = frozenset(
    """acting attending contributing investigating leading managing operating returning rising
    serving sitting supporting surviving visiting working""".split()
)


def _tag_before_role(match: re.Match[str], lower: str) -> Tag | None:
    """Tell what a participle is that opens a sentence before a role and its holder.

    A word that tells of the person ("Injured striker Roe said") or the name of a place or a club
    ("United captain Roe said", "Reading manager Roe said"); in "Calling striker Roe a fool, Poe
    left" it is a verb.
    """
    if lower in ROLE_PARTICIPLES and stands_before_role(match):
        return Tag.WORD
    found = _ROLE_AND_HOLDER.match(match.string, match.end())
    if found is None or PERSON_NOUNS.isdisjoint(found[1].lower().split()):
        return None
    if lower == "united":
        return Tag.NAME
    if lower.endswith("ed"):
        return Tag.WORD
    return Tag.NAME if found[2] in CUES or found[2] in AUXILIARIES else None


# "striker Harry Roe said", "prison officer Jane Roe was": a role, its holder and the next word.
_ROLE_AND_HOLDER: Final = re.compile(
    r" ((?:[a-z][a-z-]+|MP)(?: [a-z][a-z-]+){0,2})(?: [A-Z][\w'’.-]*+){1,4}(?: ([a-z]+))?"
)


def stands_before_role(match: re.Match[str]) -> bool:
    """Tell whether one of the next words is a role: "serving prison officer"."""
    for word in match.string[match.end() : match.end() + 2 * NEAR].split()[:_WORDS_OF_ROLE]:
        lower = word.lower()
        if lower in PERSON_NOUNS:
            return True
        if lower in CLOSED or not lower.isalpha():
            return False
    return False


_WORDS_OF_ROLE: Final = 3


def tag_capital(match: re.Match[str], lower: str, before: str, *, initial: bool) -> Tag:
    """Return the part of a word with a capital; `before` is the word before it in small letters."""
    word = match[0]
    if lower in WEEKDAYS:
        return Tag.NAME if _is_first_name(match, before) else Tag.TIME
    if lower.endswith(_OF_DAY) and lower[:-2] in WEEKDAYS:
        return Tag.WORD  # "Tuesday's report" is nobody's
    if lower in MONTHS and (
        lower not in _MONTH_OR_WORD or before in _BEFORE_MONTH or word_behind(match)[:1].isdigit()
    ):
        return Tag.TIME
    if len(word) > 1 and word.isupper():
        if len(lower) > _LONGEST_INITIALS and (
            lower in PERSON_NOUNS or lower in PLURAL_PERSON_NOUNS
        ):
            return Tag.WORD  # "A PENSIONER has": the first words of a story
        if lower in _OFFICES_IN_CAPITALS and word_behind(match) not in ORGANISATION_WORDS:
            return Tag.WORD
        return Tag.NAME  # US, IT, WHO
    if "-" in lower and lower.rpartition("-")[2] in _MAKES_ADJECTIVE:
        return Tag.WORD
    if not initial:
        if word == "I" or (lower in _CAPITAL_PRONOUNS and word_behind(match) in CUES):
            return Tag.PRONOUN  # '"Q," She said'
        return Tag.NAME
    if "-" in word and _is_written_together(word):
        return Tag.WORD
    if lower in _MONTH_NAMES and stands_before_surname(match):
        return Tag.NAME
    tag = CLOSED.get(lower)
    if tag is Tag.CUE or tag is Tag.VERB:
        if lower.endswith(("ed", "ing")) and (of_name := _tag_before_role(match, lower)):
            return of_name
        if lower in BEFORE_TITLES and match.string[match.end() + 1 : match.end() + 2].isupper():
            return Tag.WORD  # "Retired Gen. Jane Roe said"
        if lower in GENDER_OF_FIRST_NAME and not lower.endswith(("ed", "ing")):
            return Tag.NAME
        return tag if lower.endswith(("ed", "ing")) or lower in {"said", "says"} else Tag.WORD
    if tag is not None:
        return tag
    if lower.endswith("ly") and lower not in GENDER_OF_FIRST_NAME:
        return Tag.WORD if _NEWLY_ELECTED.match(match.string, match.end()) else Tag.ADVERB
    if lower in _OPENERS and lower not in TITLE_NOUNS and lower not in COURTESY:
        return Tag.WORD
    if lower in TITLE_NOUNS and word_behind(match)[:1].islower():
        return Tag.WORD
    if lower in _BEFORE_PERSON and _stands_before_person(match):
        return Tag.WORD
    if lower not in GENDER_OF_FIRST_NAME and _COMMON_OPENING.match(match.string, match.start()):
        return Tag.WORD
    return Tag.NAME


_OF_DAY: Final = ("day's", "day’s")
# What an adverb opens a sentence with before a role and its holder: "Newly elected mayor Jane Roe".
_NEWLY_ELECTED: Final = re.compile(
    r" [a-z]{2,}(?:ed|en|wn|id) [a-z]+(?: [a-z]+)? (?:[A-Z][a-z]|(?:said|say|told|tell)\b)"
)
_CAPITAL_PRONOUNS: Final = frozenset("he she they".split())
# "Details of the plan", "Emblazoned on the note": what follows tells a common word from a name.
_COMMON_OPENING: Final = re.compile(
    r"[A-Z][a-z]+ of (?:(?:the|a|an|its|his|her|their|this|that) )?(?:[a-z]|\d)"
    r"|[A-Z][a-z]{3,}ed (?:in|on|at|by|with|from|to|for|as) [a-z]"
)


_MONTH_NAMES: Final = frozenset("april may june august".split())  # that are first names too


def _is_first_name(match: re.Match[str], before: str) -> bool:
    """Tell whether a weekday stands between a title and a surname: "coach Sunday Roe"."""
    titled = before in TITLE_NOUNS or before in PERSON_NOUNS or before in COURTESY
    return titled and stands_before_surname(match)


def _stands_before_person(match: re.Match[str]) -> bool:
    """Tell whether a first name and another capital follow: "Boss Steve Roe", "Young Ann Roe"."""
    found = _PERSON.match(match.string, match.end())
    return found is not None and found[1].lower() in GENDER_OF_FIRST_NAME


_PERSON: Final = re.compile(r" ([^\W\d_]+) [A-Z]")
# What may stand with a capital before a full name, and is no part of it.
_BEFORE_PERSON: Final = PERSON_NOUNS | frozenset(
    """young old little proud brave tragic heartbroken veteran plucky wee poor fellow furious
    devastated delighted grieving retired late disgraced rival outspoken hapless beleaguered
    lucky unlucky popular controversial brainy""".split()
)
_LONGEST_INITIALS: Final = 4  # letters
_OFFICES_IN_CAPITALS: Final = frozenset(
    "ceo cfo coo cto mp mps mep meps msp msps mla mlas td tds mca mcas mlc mlcs".split()
)


def _is_written_together(word: str) -> bool:
    """Tell "Mother-of-two" and "Then-candidate" from the names "Chung-in" and "Jean-Luc"."""
    _, *parts = word.split("-")
    last = parts[-1]
    return parts[0] == "of" or last in PERSON_NOUNS or last in TITLE_NOUNS or last in _COMPOUNDS


_COMPOUNDS: Final = frozenset(
    "old time elect known serving winning wide long made hit grader half back".split()
)
_MONTH_OR_WORD: Final = frozenset("may march mar jun april june august jan".split())
_BEFORE_MONTH: Final = frozenset("in since until last this by of early late mid next".split())
# "a Trump-style retort": the second half makes an adjective of the name.
_MAKES_ADJECTIVE: Final = frozenset(
    """style led based backed era like born owned run funded trained controlled held friendly
    appointed sponsored related inspired made elect designate""".split()
)
