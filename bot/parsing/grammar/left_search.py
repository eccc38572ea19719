"""The subject to the left of a verb, over what may stand between the two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.appositions import (
    apposed_name,
    ends_place,
    is_coordinated_object,
    opens_aside,
    over_apposition,
)
from bot.parsing.grammar.phrases import Kind, Phrase, is_name, is_person_noun
from bot.parsing.grammar.verbs import ADDRESSES, cue_of, earlier_verb
from bot.parsing.words.cues import DOCUMENT_NOUNS, SPEECH_NOUNS, Cue
from bot.parsing.words.lexicon import ORGANISATION_NOUNS, PERSON_NOUNS, WORK_NOUNS
from bot.parsing.words.names import name_at_end
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.words.tokens import Token


@dataclass(frozen=True, slots=True)
class Subject:
    """The phrase that is a verb's subject; `relative` the "who" that stands for it."""

    phrase: int
    relative: int | None = None


_SUBJECTS: Final = frozenset("he she they".split())


def walk_left(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> Subject | int | None:
    """Return the subject found from phrase `i` leftwards, or the verb that has the same one."""
    verb = i + 1
    while i >= lowest:
        kind = phrases[i].kind
        if kind is Kind.NOUN:
            found = _over_noun(tokens, phrases, i, lowest, verb)
            if isinstance(found, Subject):
                return found
            i = found
            continue
        match kind:
            case Kind.ADVERB | Kind.PREPOSITION | Kind.SUBORDINATOR | Kind.OPEN:
                i -= 1
            case Kind.CLOSE:
                i = _before(phrases, i, Kind.OPEN, lowest)
            case Kind.DASH:
                i = _before(phrases, i, Kind.DASH, lowest)
            case Kind.RELATIVE:
                antecedent = _nearest_noun(phrases, i - 1, lowest)
                if antecedent is None:
                    return None
                if _is_age(tokens, phrases, antecedent, lowest):
                    antecedent -= 2
                return Subject(_ruling_noun(tokens, phrases, antecedent, i, lowest), i)
            case Kind.CONJUNCTION:
                return earlier_verb(tokens, phrases, i, lowest)
            case Kind.VERB if _lacks_verb(tokens, phrases, i):
                return i
            case Kind.VERB:
                step = _over_verb(tokens, phrases, i, verb)
                if step is None:
                    return i
                i = step
            case Kind.COMMA:
                step = over_apposition(tokens, phrases, i, lowest)
                if step is None and ends_place(tokens, phrases, i, lowest):
                    step = i - 3
                if step is None and (
                    opens_aside(phrases, i, verb) or _is_stray(tokens, phrases, i, verb)
                ):
                    step = i - 1
                if step is None:
                    return earlier_verb(tokens, phrases, i, lowest)
                i = step
            case Kind.QUOTE if phrases[i + 1].kind is Kind.COMMA and i > lowest:
                i -= 1
            case _:
                return None
    return None


def _over_noun(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int, verb: int
) -> Subject | int:
    """Return the noun at `i` as the subject, or the phrase left of it to go on from."""
    first = tokens[phrases[i].first]
    if _is_age(tokens, phrases, i, lowest) or _is_title_of_work(tokens, phrases, i, lowest):
        return i - 2
    if _is_absolute(tokens, phrases, i) or _is_officer(tokens, phrases, i, verb):
        return Subject(i)
    if first.lower in _SUBJECTS and phrases[i].first:
        return Subject(i)  # "Outside she said"
    if _in_prepositional(phrases, i, lowest):
        return i - 2
    if _is_named_product(tokens, phrases, i, lowest):
        return i - 3
    if is_coordinated_object(tokens, phrases, i, lowest):
        return i - 4
    if (
        first.tag is Tag.OBJECT
        or (i > lowest and _takes_object(tokens, phrases[i - 1]))
        or _is_told_of(phrases, i, verb)
    ):
        return i - 1
    return Subject(apposed_name(tokens, phrases, i, lowest))


def _is_stray(tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int, verb: int) -> bool:
    """Tell whether a comma parts a name that opens the line from its verb: "Jane Roe, said"."""
    opens = comma == 1 and verb == comma + 1 and phrases[0].kind is Kind.NOUN
    if not opens or not is_name(tokens, phrases[0]):
        return False
    return cue_of(tokens, phrases[verb]) is Cue.SAY or tokens[phrases[verb].first].lower in _FINITE


_FINITE: Final = frozenset("is was has had".split())


def _is_officer(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, verb: int) -> bool:
    """Tell whether the noun at `i` ends in a role and its holder's name, right before a verb.

    "Outraged delegate Jane Roe said", where the participle opens what follows a passage; "Friends
    of the Harbour director Jane Roe said", where the role's body has a preposition in its name.
    """
    before = phrases[i - 1]
    if i + 1 != verb or not i or before.kind not in _BEFORE_OFFICER:
        return False
    if tokens[phrases[i].last].tag is not Tag.NAME or not _holds_role(tokens, phrases[i]):
        return False
    if before.kind is Kind.VERB:
        opens = i > 1 and before.first == before.last and phrases[i - 2].kind in _BEFORE_TAG
        feels = tokens[before.last].lower.endswith("ed")
        return opens and feels and cue_of(tokens, before) is not Cue.SAY
    if before.kind is not Kind.PREPOSITION or i < 2 or phrases[i - 2].kind is not Kind.NOUN:
        return False
    body, domain = phrases[i - 2], tokens[phrases[i].first : phrases[i].last]
    if not tokens[body.first].text[:1].isupper() or tokens[body.last].lower in PERSON_NOUNS:
        return False
    if i == _BODY_OPENS and tokens[body.last].lower not in ORGANISATION_NOUNS:
        return False  # "Relatives of Leeds teacher Jane Roe said": that capital names no body
    if domain[0].tag is Tag.DETERMINER:
        domain = domain[1:]
    return tokens[body.first].tag is not Tag.DETERMINER and domain[0].text[:1].isupper()


def _holds_role(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun phrase ends in a common word for somebody and a name of two words."""
    name = name_at_end(tokens, phrase.first, phrase.last)
    if name is None or len(name.words) < _FULL_NAME or name.first == phrase.first:
        return False
    role = tokens[name.first - 1]
    return role.tag is Tag.WORD and is_person_noun(role)


_BEFORE_OFFICER: Final = frozenset((Kind.VERB, Kind.PREPOSITION))
_FULL_NAME: Final = 2  # words
_BODY_OPENS: Final = 2  # phrases before: the body that opens the line, and its preposition
_BEFORE_TAG: Final = frozenset((Kind.COMMA, Kind.QUOTE))


def _takes_object(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun behind the phrase is its object rather than the next clause's subject.

    Only verbs of speaking and thinking take in a clause without "that"; "told" and its like take
    the person spoken to first.
    """
    if phrase.kind is not Kind.VERB:
        return False
    if tokens[phrase.last].lower in ADDRESSES:
        return True
    return cue_of(tokens, phrase) not in _TAKES_CLAUSE


_TAKES_CLAUSE: Final = frozenset((Cue.SAY, Cue.THINK))


def _is_told_of(phrases: Sequence[Phrase], i: int, verb: int) -> bool:
    """Tell whether a noun is what the one before tells of: "a man claiming the prize said: 'Q'"."""
    return (
        i > 1
        and phrases[i - 1].kind is Kind.VERB
        and phrases[i - 1].is_participle
        and phrases[i - 2].kind is Kind.NOUN
        and verb == i + 1
        and verb + 1 < len(phrases)
        and phrases[verb + 1].kind in _LEADS_IN
    )


_LEADS_IN: Final = frozenset((Kind.COLON, Kind.COMMA))


def _is_age(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int) -> bool:
    """Tell whether a number stands behind a name as its bearer's age: "Roe, 67, a nurse, said"."""
    return (
        i - 2 >= lowest
        and tokens[phrases[i].last].tag is Tag.NUMBER
        and phrases[i].first == phrases[i].last
        and phrases[i - 1].kind is Kind.COMMA
        and is_name(tokens, phrases[i - 2])
    )


def _is_title_of_work(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> bool:
    """Tell whether a name is that of the work before it: "her first novel, The Tin Road, said"."""
    return (
        i - 2 > lowest
        and phrases[i - 1].kind is phrases[i + 1].kind is Kind.COMMA
        and phrases[i - 3].kind is not Kind.PREPOSITION  # "In a memoir, Roe, 80, called"
        and is_name(tokens, phrases[i])
        and tokens[phrases[i - 2].last].lower in _WORKS
    )


_WORKS: Final = WORK_NOUNS - PERSON_NOUNS


def _is_absolute(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether the noun stands behind "with" and before a participle of its own.

    "With the crowd chanting 'Q'", "with men and women chanting 'Q'".
    """
    paired = i > 2 and phrases[i - 1].kind is Kind.CONJUNCTION
    preposition = phrases[i - 3 if paired else i - 1] if i else phrases[i]
    return (
        tokens[preposition.first].lower == "with"
        and i + 1 < len(phrases)
        and any(p.kind is Kind.VERB and p.is_participle for p in phrases[i + 1 : i + 8])
    )


def _in_prepositional(phrases: Sequence[Phrase], i: int, lowest: int) -> bool:
    return i - 1 >= lowest and phrases[i - 1].kind is Kind.PREPOSITION


def _is_named_product(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> bool:
    """Tell whether a name between marks and a preposition go before a thing.

    "The maker of 'Q' snacks warned": it is the maker who warned.
    """
    return (
        i - 2 >= lowest
        and phrases[i - 1].kind is Kind.QUOTE
        and phrases[i - 2].kind is Kind.PREPOSITION
        and tokens[phrases[i].first].tag is Tag.WORD
        and not is_person_noun(tokens[phrases[i].last])
    )


def _before(phrases: Sequence[Phrase], i: int, kind: Kind, lowest: int) -> int:
    """Return the index left of the next phrase of `kind`, or of `i` where there is none."""
    for j in range(i - 1, lowest - 1, -1):
        if phrases[j].kind is kind:
            return j - 1
    return i - 1


def _nearest_noun(phrases: Sequence[Phrase], i: int, lowest: int) -> int | None:
    for j in range(i, max(lowest, i - 4) - 1, -1):
        if phrases[j].kind is Kind.NOUN:
            return j
        if phrases[j].kind not in {Kind.COMMA, Kind.CLOSE, Kind.PREPOSITION, Kind.ADVERB}:
            return None
    return None


def _ruling_noun(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, relative: int, lowest: int
) -> int:
    """Return the noun that "who" or "that" at `relative` stands for, mostly `i` right before it.

    The name before a description, "Roe, the far-right populist, who"; the text that tells, in
    "a letter to tourists and pilgrims that said".
    """
    if tokens[phrases[relative].first].lower == "who":
        described = (
            i == relative - 2
            and i - 2 >= lowest
            and phrases[i + 1].kind is Kind.COMMA
            and phrases[i - 1].kind is Kind.COMMA
            and tokens[phrases[i].first].lower == "the"
            and not is_name(tokens, phrases[i])
            and phrases[i - 2].kind is Kind.NOUN
            and is_name(tokens, phrases[i - 2])
        )
        return i - 2 if described else i
    head = i
    while head - 2 >= lowest and phrases[head - 1].kind in _COMPLEMENTS:
        if phrases[head - 2].kind is not Kind.NOUN:
            break
        head -= 2
    if tokens[phrases[head].last].lower in TEXTS and (
        is_person_noun(tokens[phrases[i].last]) or _is_read(tokens, phrases, relative)
    ):
        return head
    return i


def _is_read(tokens: Sequence[Token], phrases: Sequence[Phrase], relative: int) -> bool:
    """Tell whether a relative leads to what only a text does: "a sign on his gate that reads"."""
    return relative + 1 < len(phrases) and tokens[phrases[relative + 1].last].lower in OF_TEXTS


OF_TEXTS: Final = frozenset("read reads".split())
_COMPLEMENTS: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION))
TEXTS: Final = DOCUMENT_NOUNS | SPEECH_NOUNS


def _lacks_verb(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether an auxiliary is parted from its verb: "has in the past described"."""
    return (
        tokens[phrases[i].last].lower in _PARTABLE
        and i + 1 < len(phrases)
        and phrases[i + 1].kind in {Kind.PREPOSITION, Kind.COMMA, Kind.ADVERB}
    )


_PARTABLE: Final = frozenset("has have had will would can could may might must should".split())


def _over_verb(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, verb: int) -> int | None:
    """Step over a verb that belongs to a relative clause or a reduced one, if it does."""
    if i and phrases[i - 1].kind is Kind.RELATIVE:
        return i - 3 if i > 2 and phrases[i - 2].kind is Kind.COMMA else i - 2
    if phrases[i].is_participle:
        return i - 1
    word = tokens[phrases[i].last].lower
    if not i or not word.endswith(("ed", "wn", "en")):
        return None
    if phrases[i - 1].kind is Kind.NOUN:
        return i - 1
    set_off = phrases[i - 1].kind is phrases[verb - 1].kind is Kind.COMMA
    if set_off and i > 1 and phrases[i + 1].kind is Kind.PREPOSITION:
        return i - 2 if is_name(tokens, phrases[i - 2]) else None  # "Roe, engaged to Poe, said"
    return None
