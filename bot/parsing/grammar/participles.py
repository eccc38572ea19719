"""Whose doing a participle or an infinitive tells: "calling it …", "to say …"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.phrases import Kind, Phrase, is_name, is_person_noun
from bot.parsing.grammar.verbs import cue_of, earlier_verb, is_passive, is_suffered
from bot.parsing.words.cues import DOCUMENT_NOUNS, Cue, inflect
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.words.tokens import Token


def has_own_subject(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a participle has a subject of its own.

    "With a spokesman describing it as …"; "… – Smith saying he was …, and Jones calling it …";
    "…, the club calling it …".
    """
    if (
        verb >= 2
        and phrases[verb - 1].kind is Kind.NOUN
        and phrases[verb - 2].kind in {Kind.DASH, Kind.COMMA, Kind.CONJUNCTION}
        and tokens[phrases[verb].first].tag is not Tag.TO
        and (
            is_name(tokens, phrases[verb - 1])
            or (
                phrases[verb - 2].kind is Kind.COMMA
                and tokens[phrases[verb - 1].first].lower == "the"
            )
        )
    ):
        return True
    for i in range(verb - 1, max(verb - 8, -1), -1):
        if phrases[i].kind is Kind.PREPOSITION and tokens[phrases[i].first].lower == "with":
            return i < verb - 1  # "was charged with calling" has none
        if phrases[i].kind not in {Kind.NOUN, Kind.PREPOSITION, Kind.CONJUNCTION}:
            return False
    return False


def doer(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> int | None:
    """Return the object of the verb before that does what an infinitive or participle says.

    "It led the mayor to say", "the tape shows Roe calling".
    """
    first = tokens[phrases[verb].first]
    if first.tag is not Tag.TO and not first.lower.endswith("ing"):
        return None
    if first.tag is not Tag.TO and (text := _text_about(tokens, phrases, verb)) is not None:
        return text
    i = verb - 1
    if phrases[i].kind is Kind.DASH:  # "showed nurses — old and young — saying"
        i = next((k - 1 for k in range(i - 1, 0, -1) if phrases[k].kind is Kind.DASH), i)
    if tokens[phrases[i].first].lower == "as" and first.tag is not Tag.TO:
        return _quoted(tokens, phrases, i)
    if tokens[phrases[i].first].lower in _OF_DEED:
        says = cue_of(tokens, phrases[verb]) is Cue.SAY or first.lower in _CALLING
        return _blamed(tokens, phrases, i) if says else None
    while i > 1 and phrases[i].kind is Kind.NOUN and phrases[i - 1].kind is Kind.PREPOSITION:
        i -= 2
    if i < 1 or phrases[i].kind is not Kind.NOUN or phrases[i - 1].kind is not Kind.VERB:
        return None
    governing = tokens[phrases[i - 1].last].lower
    if first.tag is Tag.TO:
        return i if governing in _CAUSES else None
    if governing in _RECEIVES and tokens[phrases[i].last].lower in DOCUMENT_NOUNS:
        return i  # "there was a note saying", "she got a message stating"
    if governing not in _PERCEIVES:
        return None
    if tokens[phrases[i].last].lower in _QUANTITIES and tokens[phrases[i + 1].first].lower == "of":
        i += 2  # "a string of residents"
    last = tokens[phrases[i].last]
    people = is_person_noun(last) or last.lower in {"group", "crowd"}
    return i if people or is_name(tokens, phrases[i]) else None


_OF_DEED: Final = frozenset("of for".split())
_CALLING: Final = frozenset("calling describing labelling labeling branding dubbing".split())


def _blamed(tokens: Sequence[Token], phrases: Sequence[Phrase], of: int) -> int | None:
    """Return who is blamed or thanked for the words behind `of`: "Poe accused Roe of calling"."""
    if of < _SHORTEST_BLAME or phrases[of - 1].kind is not Kind.NOUN:
        return None
    verb = phrases[of - 2]
    blames = verb.kind is Kind.VERB and tokens[verb.last].lower in _BLAMES
    return of - 1 if blames and not is_suffered(tokens, verb) else None


_SHORTEST_BLAME: Final = 3  # phrases: subject, verb, object
_BLAMES: Final = inflect(
    """accuse suspect blame criticise criticize condemn denounce attack slam berate rebuke chide
    mock thank praise applaud"""
)


def _text_about(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> int | None:
    """Return another's document that tells: "was asked about a Bell report on Monday saying"."""
    i = verb - 1
    while i > 2 and phrases[i].kind in _OF_TIME:
        i -= 1
    if i < 2 or phrases[i].kind is not Kind.NOUN or phrases[i].first == phrases[i].last:
        return None
    held = tokens[phrases[i].first : phrases[i].last]
    told = tokens[phrases[i].last].lower in DOCUMENT_NOUNS and any(t.tag is Tag.NAME for t in held)
    return i if told and tokens[phrases[i - 1].first].lower in _CONCERNING else None


_OF_TIME: Final = frozenset((Kind.ADVERB, Kind.PREPOSITION))
_CONCERNING: Final = frozenset("about to against over".split())
_QUANTITIES: Final = frozenset(
    "string series number range row host handful couple dozens scores hundreds variety".split()
)


def _quoted(tokens: Sequence[Token], phrases: Sequence[Phrase], as_: int) -> int | None:
    """Return whom somebody quotes: "the paper quoted a nurse, Jane Roe, as saying"."""
    found = None
    for i in range(as_ - 1, max(-1, as_ - _LONGEST_QUOTED), -1):
        kind = phrases[i].kind
        if kind is Kind.NOUN and i and phrases[i - 1].kind is Kind.PREPOSITION:
            continue  # "a source in Leeds as saying"
        if kind is Kind.NOUN:
            found = i if found is None or not is_name(tokens, phrases[found]) else found
        elif kind is Kind.VERB:
            quoting = tokens[phrases[i].last].lower in _QUOTES
            return found if quoting and not is_passive(tokens, phrases[i]) else None
        elif kind not in _IN_TITLE:
            return None
    return None


# "The Lands and Mines Ministry secretary, Jane Roe, as saying".
_IN_TITLE: Final = frozenset((Kind.COMMA, Kind.PREPOSITION, Kind.ADVERB, Kind.CONJUNCTION))


def heard(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> int | None:
    """Return whose words the subject of `verb` recalls: "Q," Roe recalled the builder, Poe, saying.

    The noun stands behind the verb, with a name in apposition or without, and a participle of
    speaking follows.
    """
    if tokens[phrases[verb].last].lower not in _RELATES:
        return None
    found = None
    for i in range(verb + 1, min(verb + _LONGEST_QUOTED, len(phrases))):
        kind = phrases[i].kind
        if kind is Kind.VERB:
            speaks = tokens[phrases[i].first].lower in _SPEAKING
            return found if speaks else None
        if kind is Kind.NOUN and phrases[i - 1].kind is not Kind.PREPOSITION:
            found = i if found is None or is_name(tokens, phrases[i]) else found
        elif tokens[phrases[i].first].lower != "as" and kind not in _BETWEEN:
            return None
    return None


_BETWEEN: Final = frozenset((Kind.NOUN, Kind.COMMA, Kind.PREPOSITION, Kind.ADVERB))
_LONGEST_QUOTED: Final = 9  # phrases between "quoted" and "as saying"
_QUOTES: Final = inflect("quote cite report show")


_RELATES: Final = inflect("recall remember quote cite hear") | {"heard"}
_SPEAKING: Final = frozenset("saying telling asking shouting whispering adding warning".split())


_PERCEIVES: Final = inflect(
    "hear see show have remember recall record quote depict catch feature"
) | {"has", "had", "caught", "shown"}


_RECEIVES: Final = inflect("get receive find read see") | frozenset(
    "is was are were got found saw".split()
)
_CAUSES: Final = inflect("lead prompt cause force allow drive compel push enable inspire") | {"led"}


def governor(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, lowest: int
) -> int | None:
    """Return the nearest finite verb group left of a participle that is in no relative clause."""
    for i in range(verb - 1, lowest - 1, -1):
        if phrases[i].kind is not Kind.VERB or phrases[i].is_participle:
            continue
        if i and phrases[i - 1].kind is Kind.RELATIVE and _continues(phrases, i, verb):
            continue
        goes_on = _continues(phrases, i, verb) or phrases[verb - 1].kind is Kind.SUBORDINATOR
        if (goes_on or _adds(tokens, phrases, i, verb)) and (
            main := earlier_verb(tokens, phrases, i + 1, lowest)
        ) is not None:
            # "The court was told that Roe rang Poe, saying": the court says nothing
            alone = is_passive(tokens, phrases[main]) or _is_one_of_many(tokens, phrases, i, verb)
            return i if alone else main
        return i
    return None


def _adds(tokens: Sequence[Token], phrases: Sequence[Phrase], inner: int, verb: int) -> bool:
    """Tell whether a participle adds to what was said: "Roe said rain has come adding it was late".

    What adds has said something before, so it is not the subject of a verb of another kind.
    """
    return (
        tokens[phrases[verb].first].lower == "adding"
        and cue_of(tokens, phrases[inner]) not in _SPOKEN
    )


_SPOKEN: Final = frozenset((Cue.SAY, Cue.MANNER))


def _is_one_of_many(
    tokens: Sequence[Token], phrases: Sequence[Phrase], inner: int, verb: int
) -> bool:
    """Tell whether a participle goes on about one, when several act in the main clause.

    "The leaders fell out after Roe called Poe, telling him she was": it is Roe who tells.
    """
    if phrases[inner - 1].kind is not Kind.NOUN or not is_name(tokens, phrases[inner - 1]):
        return False
    first = next((p for p in phrases if p.kind is Kind.NOUN), phrases[inner - 1])
    several = tokens[first.last].lower in _SEVERAL or (
        tokens[first.last].tag is Tag.WORD and tokens[first.last].lower.endswith("s")
    )
    told = phrases[verb + 1 : verb + 1 + _NEAR]
    return several and any(tokens[p.first].lower in _ONE for p in told)


_SEVERAL: Final = frozenset("two three four pair couple both".split())
_ONE: Final = frozenset("he she".split())
_NEAR: Final = 4  # phrases behind a participle


def _continues(phrases: Sequence[Phrase], relative_verb: int, verb: int) -> bool:
    """Tell whether a comma ends the relative clause before `verb`."""
    return any(phrases[i].kind is Kind.COMMA for i in range(relative_verb + 1, verb))


def subject_to_the_right(phrases: Sequence[Phrase], verb: int) -> int | None:
    """Return the subject of the main clause behind an opening participle."""
    for i in range(verb + 1, min(verb + _LONGEST_OPENING, len(phrases) - 1)):
        if phrases[i].kind is Kind.COMMA and phrases[i + 1].kind is Kind.NOUN:
            return i + 1
        if phrases[i].kind is Kind.QUOTE and phrases[i + 1].kind is Kind.NOUN:
            return i + 1
    return None


_LONGEST_OPENING: Final = 60  # phrases
