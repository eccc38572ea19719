"""Phrases of a line, and the subject of a verb.

A finite-state sketch of English clauses in the manner of Abney's chunks ("Parsing by Chunks",
1991): noun phrases, verb groups and what joins them. `subject_of` walks left from a verb over
whatever may stand between it and its subject (adverbs, prepositional phrases, appositions,
parentheses, relative clauses), once over the line at most.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, auto
from typing import TYPE_CHECKING, Final

from bot.parsing.cues import CUES, Cue, inflect
from bot.parsing.lexicon import COURTESY, PERSON_NOUNS, PLACES, PLURAL_PERSON_NOUNS, TITLE_NOUNS
from bot.parsing.names import name_at_end
from bot.parsing.narration import is_speech_verb
from bot.parsing.tokens import Tag, Token

if TYPE_CHECKING:
    from collections.abc import Sequence


class Kind(IntEnum):
    """What a phrase is."""

    NOUN = auto()
    VERB = auto()
    PREPOSITION = auto()
    RELATIVE = auto()
    SUBORDINATOR = auto()
    CONJUNCTION = auto()
    ADVERB = auto()  # also a noun phrase of time: "last week"
    ACCORDING = auto()  # "according to"
    COMMA = auto()
    COLON = auto()
    DASH = auto()
    OPEN = auto()
    CLOSE = auto()
    QUOTE = auto()
    STOP = auto()


@dataclass(slots=True)
class Phrase:
    """The tokens `first` to `last` of a line, both inclusive; for a verb group also its cue."""

    kind: Kind
    first: int
    last: int
    cue: int = -1  # the token of the cue verb, -1 where there is none


_SIMPLE: Final[dict[Tag, Kind]] = {
    Tag.COMMA: Kind.COMMA,
    Tag.COLON: Kind.COLON,
    Tag.SEMICOLON: Kind.STOP,
    Tag.DASH: Kind.DASH,
    Tag.OPEN: Kind.OPEN,
    Tag.CLOSE: Kind.CLOSE,
    Tag.STOP: Kind.STOP,
    Tag.QUOTE: Kind.QUOTE,
    Tag.PREPOSITION: Kind.PREPOSITION,
    Tag.SUBORDINATOR: Kind.SUBORDINATOR,
    Tag.CONJUNCTION: Kind.CONJUNCTION,
    Tag.RELATIVE: Kind.RELATIVE,
}
_NOMINAL: Final = frozenset(
    (Tag.WORD, Tag.NAME, Tag.NUMBER, Tag.DETERMINER, Tag.POSSESSIVE, Tag.TIME)
)
_VERBAL: Final = frozenset((Tag.AUXILIARY, Tag.ADVERB, Tag.CUE, Tag.VERB))
_STARTS_PHRASE: Final = frozenset((Tag.DETERMINER, Tag.POSSESSIVE))


def phrases_of(tokens: Sequence[Token]) -> list[Phrase]:
    """Cut a line into phrases."""
    phrases: list[Phrase] = []
    i = 0
    while i < len(tokens):
        tag = tokens[i].tag
        if tag in _NOMINAL:
            end = _end_of_noun(tokens, i)
            phrases.append(_noun(tokens, i, end))
        elif tag in _VERBAL or (tag is Tag.TO and _begins_infinitive(tokens, i)):
            end = _end_of_verb(tokens, i)
            phrases.append(_verb(tokens, i, end))
        elif tag is Tag.PRONOUN or tag is Tag.OBJECT:
            end = i
            phrases.append(Phrase(Kind.NOUN, i, i))
        else:
            end = i
            phrases.append(Phrase(_kind(tokens, i), i, i))
            if (
                phrases[-1].kind is Kind.ACCORDING
                and tokens[i + 1 : i + 2]
                and tokens[i + 1].tag is Tag.TO
            ):
                end = phrases[-1].last = i + 1
        i = end + 1
        if len(phrases) > 2 and _is_office(tokens, phrases):
            last = phrases.pop().last
            phrases.pop()
            phrases[-1].last = last
    return phrases


def _is_office(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> bool:
    """Tell whether the last phrases are an office with "of" and its holder's name.

    "Secretary of State Jane Roe", "Chief of Space Operations John Doe" are one noun phrase.
    """
    head, of, name = phrases[-3], phrases[-2], phrases[-1]
    return (
        of.kind is Kind.PREPOSITION
        and tokens[of.first].lower == "of"
        and head.kind is Kind.NOUN
        and name.kind is Kind.NOUN
        and (tokens[head.last].lower in TITLE_NOUNS or tokens[head.last].lower in PERSON_NOUNS)
        and tokens[name.first].tag is Tag.NAME
        and (found := name_at_end(tokens, name.first, name.last)) is not None
        and found.first > name.first
        and len(found.words) > 1
    )


def _kind(tokens: Sequence[Token], i: int) -> Kind:
    token = tokens[i]
    if token.tag is Tag.TO:
        return Kind.PREPOSITION
    if token.lower == "according" or _is_per(tokens, i):
        return Kind.ACCORDING
    if token.lower == "that" and not _takes_up_noun(tokens, i):
        return Kind.SUBORDINATOR
    return _SIMPLE.get(token.tag, Kind.STOP)


def _is_per(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "per" behind words names their source: "Q," per the bylaws; not "per hour"."""
    return (
        tokens[i].lower == "per"
        and i + 1 < len(tokens)
        and tokens[i + 1].tag in {Tag.NAME, Tag.DETERMINER, Tag.POSSESSIVE}
        and (not i or tokens[i - 1].tag in {Tag.COMMA, Tag.QUOTE})
    )


def _takes_up_noun(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "that" at `i` is "which": "the tram that", "a report in March that called"."""
    before = tokens[i - 1].tag if i else Tag.STOP
    if before is Tag.TIME:
        return i + 1 < len(tokens) and tokens[i + 1].tag in _VERBAL
    return before in {Tag.NAME, Tag.WORD}


def _end_of_noun(tokens: Sequence[Token], start: int) -> int:
    end = start
    for i in range(start + 1, len(tokens)):
        tag = tokens[i].tag
        if tag not in _NOMINAL:
            break
        if tag in _STARTS_PHRASE and tokens[i - 1].tag not in _STARTS_PHRASE:
            break
        if _begins_time(tokens, i):
            break
        if tokens[i].lower in _ABBREVIATED_TITLES and tokens[i - 1].tag is Tag.WORD:
            break  # "at the party convention Sen. Jane Roe said"
        end = i
    return end


def _begins_time(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a time begins at `i` behind a noun: "Roe Monday", "a study last year"."""
    if tokens[i].tag is Tag.TIME:
        return tokens[i - 1].tag is Tag.NAME
    return (
        tokens[i].lower in _POINTS
        and tokens[i - 1].tag in {Tag.NAME, Tag.WORD}
        and tokens[i + 1 : i + 2] != []
        and tokens[i + 1].tag is Tag.TIME
    )


_POINTS: Final = frozenset("last next this earlier".split())
_ABBREVIATED_TITLES: Final = frozenset(
    title for title in (*COURTESY, *TITLE_NOUNS) if title.endswith(".")
)


def _noun(tokens: Sequence[Token], start: int, end: int) -> Phrase:
    last = tokens[end]
    is_time = last.tag is Tag.TIME and not any(t.tag is Tag.NAME for t in tokens[start:end])
    return Phrase(Kind.ADVERB if is_time else Kind.NOUN, start, end)


def _begins_infinitive(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether "to" at `i` stands before a verb rather than a noun."""
    for j in range(i + 1, min(i + 3, len(tokens))):
        tag = tokens[j].tag
        if tag in {Tag.VERB, Tag.CUE, Tag.AUXILIARY}:
            return not tokens[j].lower.endswith(("ing", "ed"))
        if tag is not Tag.ADVERB:
            return False
    return False


def _end_of_verb(tokens: Sequence[Token], start: int) -> int:
    end = start
    for i in range(start + 1, len(tokens)):
        tag = tokens[i].tag
        if tag in {Tag.CUE, Tag.VERB} and tokens[i].lower.endswith("ing") and _is_full(tokens, i):
            break
        if tag not in _VERBAL and not (tag is Tag.TO and _begins_infinitive(tokens, i)):
            break
        end = i
    return end


def _is_full(tokens: Sequence[Token], i: int) -> bool:
    """Tell whether a verb stands before the participle at `i`, so that a new group begins."""
    return tokens[i - 1].tag in {Tag.CUE, Tag.VERB}


def _verb(tokens: Sequence[Token], start: int, end: int) -> Phrase:
    if all(tokens[i].tag is Tag.ADVERB for i in range(start, end + 1)):
        return Phrase(Kind.ADVERB, start, end)
    cue = -1
    for i in range(end, start - 1, -1):
        if tokens[i].tag is Tag.CUE or is_speech_verb(tokens, i):
            cue = i
            break
    return Phrase(Kind.VERB, start, end, cue)


def cue_of(tokens: Sequence[Token], phrase: Phrase) -> Cue | None:
    """Return the class of a verb group's cue."""
    if phrase.cue < 0:
        return None
    if is_speech_verb(tokens, phrase.cue):
        return CUES.get(tokens[phrase.cue].lower, Cue.SAY)
    return CUES.get(tokens[phrase.cue].lower)


def is_participle(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a verb group is a bare -ing form or an infinitive, without its own subject."""
    for i in range(phrase.first, phrase.last + 1):
        if tokens[i].tag is not Tag.ADVERB:
            return tokens[i].tag is Tag.TO or tokens[i].lower.endswith("ing")
    return False


def is_passive(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a verb group is passive, so that its subject is spoken of: "was called"."""
    if phrase.cue < 0 or tokens[phrase.cue].lower.endswith("ing"):
        return False
    if tokens[phrase.cue].lower in _FINITE_ONLY:
        return False
    if phrase.first == phrase.cue and phrase.first and _reduces(tokens[phrase.first - 1]):
        return tokens[phrase.cue].lower.endswith(("ed", "ld"))  # "when asked about the fire"
    held = tokens[phrase.first : phrase.cue]
    return any(t.lower in _BE for t in held) and not any(t.tag is Tag.TO for t in held)


def _reduces(token: Token) -> bool:
    """Tell whether a clause without subject and "was" may follow: "when asked", "if pressed"."""
    return token.lower in {"when", "if", "whenever"}


_BE: Final = frozenset("is was are were be been being isn't wasn't aren't weren't".split())
_FINITE_ONLY: Final = frozenset("wrote spoke began swore sang saw forbade".split())


def is_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun phrase ends in a name."""
    last = tokens[phrase.last]
    return last.tag is Tag.NAME and not last.lower.endswith(("'s", "’s"))


@dataclass(frozen=True, slots=True)
class Subject:
    """The phrase that is a verb's subject; `relative` the "who" that stands for it."""

    phrase: int
    relative: int | None = None


def subject_of(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, lowest: int = 0
) -> Subject | None:
    """Return the subject of the verb group at index `verb`, not left of phrase `lowest`."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        if (doer := _doer(tokens, phrases, verb)) is not None:
            return Subject(doer)
        if is_participle(tokens, phrases[verb]) and not _has_own(tokens, phrases, verb):
            governor = _governor(tokens, phrases, verb, lowest)
            if governor is None:
                if verb - 2 >= lowest and phrases[verb - 1].kind is Kind.COMMA:
                    found = _walk_left(tokens, phrases, verb - 2, lowest)
                    return found if isinstance(found, Subject) else None
                return _subject_to_the_right(tokens, phrases, verb)
            verb = governor
            continue
        found = _walk_left(tokens, phrases, verb - 1, lowest)
        if not isinstance(found, _Governor):
            return found
        verb = found.verb
    return None


@dataclass(frozen=True, slots=True)
class _Governor:
    """The verb group whose subject is looked for instead."""

    verb: int


def _has_own(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a participle has a subject of its own.

    "With a spokesman describing it as …"; "… – Smith saying he was …, and Jones calling it …".
    """
    if (
        verb >= 2
        and phrases[verb - 1].kind is Kind.NOUN
        and phrases[verb - 2].kind in {Kind.DASH, Kind.COMMA, Kind.CONJUNCTION}
        and tokens[phrases[verb].first].tag is not Tag.TO
        and is_name(tokens, phrases[verb - 1])
    ):
        return True
    for i in range(verb - 1, max(verb - 8, -1), -1):
        if phrases[i].kind is Kind.PREPOSITION and tokens[phrases[i].first].lower == "with":
            return True
        if phrases[i].kind not in {Kind.NOUN, Kind.PREPOSITION, Kind.CONJUNCTION}:
            return False
    return False


def _doer(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> int | None:
    """Return the object of the verb before that does what an infinitive or participle says.

    "It led the mayor to say", "the tape shows Roe calling".
    """
    first = tokens[phrases[verb].first]
    if first.tag is not Tag.TO and not first.lower.endswith("ing"):
        return None
    i = verb - 1
    if tokens[phrases[i].first].lower == "as" and first.tag is not Tag.TO:
        return _quoted(tokens, phrases, i)
    while i > 1 and phrases[i].kind is Kind.NOUN and phrases[i - 1].kind is Kind.PREPOSITION:
        i -= 2
    if i < 1 or phrases[i].kind is not Kind.NOUN or phrases[i - 1].kind is not Kind.VERB:
        return None
    governing = tokens[phrases[i - 1].last].lower
    if first.tag is Tag.TO:
        return i if governing in _CAUSES else None
    return i if governing in _PERCEIVES and is_name(tokens, phrases[i]) else None


def _quoted(tokens: Sequence[Token], phrases: Sequence[Phrase], as_: int) -> int | None:
    """Return whom somebody quotes: "the paper quoted a nurse, Jane Roe, as saying"."""
    found = None
    for i in range(as_ - 1, max(-1, as_ - _LONGEST_QUOTED), -1):
        kind = phrases[i].kind
        if kind is Kind.NOUN:
            found = i if found is None or not is_name(tokens, phrases[found]) else found
        elif kind is Kind.VERB:
            quoting = tokens[phrases[i].last].lower in _QUOTES
            return found if quoting and not is_passive(tokens, phrases[i]) else None
        elif kind not in {Kind.COMMA, Kind.PREPOSITION, Kind.ADVERB}:
            return None
    return None


_LONGEST_QUOTED: Final = 9  # phrases between "quoted" and "as saying"
_QUOTES: Final = inflect("quote cite")


_PERCEIVES: Final = inflect(
    "hear see show have remember recall record quote depict catch feature"
) | {"had", "caught", "shown"}


_CAUSES: Final = inflect("lead prompt cause force allow drive compel push enable inspire") | {"led"}


def _governor(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, lowest: int
) -> int | None:
    """Return the nearest finite verb group left of a participle that is in no relative clause."""
    for i in range(verb - 1, lowest - 1, -1):
        if phrases[i].kind is not Kind.VERB or is_participle(tokens, phrases[i]):
            continue
        if i and phrases[i - 1].kind is Kind.RELATIVE and _continues(phrases, i, verb):
            continue
        if (_continues(phrases, i, verb) or phrases[verb - 1].kind is Kind.SUBORDINATOR) and (
            main := _earlier_verb(tokens, phrases, i + 1, lowest)
        ):
            return main.verb
        return i
    return None


def _continues(phrases: Sequence[Phrase], relative_verb: int, verb: int) -> bool:
    """Tell whether a comma ends the relative clause before `verb`."""
    return any(phrases[i].kind is Kind.COMMA for i in range(relative_verb + 1, verb))


def _subject_to_the_right(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int
) -> Subject | None:
    """Return the subject of the main clause behind an opening participle."""
    for i in range(verb + 1, len(phrases) - 1):
        if phrases[i].kind is Kind.COMMA and phrases[i + 1].kind is Kind.NOUN:
            return Subject(i + 1)
        if phrases[i].kind is Kind.QUOTE and phrases[i + 1].kind is Kind.NOUN:
            return Subject(i + 1)
    del tokens
    return None


def _walk_left(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> Subject | _Governor | None:
    verb = i + 1
    while i >= lowest:
        phrase = phrases[i]
        match phrase.kind:
            case Kind.ADVERB | Kind.PREPOSITION | Kind.SUBORDINATOR | Kind.OPEN:
                i -= 1
            case Kind.CLOSE:
                i = _before(phrases, i, Kind.OPEN, lowest)
            case Kind.DASH:
                i = _before(phrases, i, Kind.DASH, lowest)
            case Kind.RELATIVE:
                antecedent = _nearest_noun(phrases, i - 1, lowest)
                return None if antecedent is None else Subject(antecedent, i)
            case Kind.CONJUNCTION:
                return _earlier_verb(tokens, phrases, i, lowest)
            case Kind.VERB if _lacks_verb(tokens, phrases, i):
                return _Governor(i)
            case Kind.VERB:
                step = _over_verb(tokens, phrases, i)
                if step is None:
                    return _Governor(i)
                i = step
            case Kind.COMMA:
                step = _over_apposition(tokens, phrases, i, lowest)
                if step is None and _ends_place(tokens, phrases, i, lowest):
                    step = i - 3
                if step is None and _opens_aside(phrases, i, verb):
                    step = i - 1
                if step is None:
                    return _earlier_verb(tokens, phrases, i, lowest)
                i = step
            case Kind.QUOTE if phrases[i + 1].kind is Kind.COMMA and i > lowest:
                i -= 1
            case Kind.NOUN if _is_age(tokens, phrases, i, lowest):
                i -= 2
            case Kind.NOUN if _is_absolute(tokens, phrases, i):
                return Subject(i)
            case Kind.NOUN if _in_prepositional(phrases, i, lowest):
                i -= 2
            case Kind.NOUN if _is_coordinated_object(tokens, phrases, i, lowest):
                i -= 4
            case Kind.NOUN if tokens[phrase.first].tag is Tag.OBJECT:
                i -= 1
            case Kind.NOUN if i > lowest and _takes_object(tokens, phrases[i - 1]):
                i -= 1
            case Kind.NOUN:
                return Subject(_apposed_name(tokens, phrases, i, lowest))
            case _:
                return None
    return None


def _takes_object(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a noun behind the phrase is its object rather than the next clause's subject.

    Only verbs of speaking and thinking take in a clause without "that"; "told" and its like take
    the person spoken to first.
    """
    if phrase.kind is not Kind.VERB:
        return False
    if tokens[phrase.last].lower in _ADDRESSES:
        return True
    return cue_of(tokens, phrase) not in {Cue.SAY, Cue.THINK}


_ADDRESSES: Final = frozenset(
    """tell tells told telling ask asks asked asking warn warns warned warning inform informs
    informed informing assure assures assured assuring remind reminds reminded reminding
    interrupt interrupted urge urges urged urging advise advises advised advising""".split()
)


def _is_age(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int) -> bool:
    """Tell whether a number stands behind a name as its bearer's age: "Roe, 67, a nurse, said"."""
    return (
        i - 2 >= lowest
        and tokens[phrases[i].last].tag is Tag.NUMBER
        and phrases[i].first == phrases[i].last
        and phrases[i - 1].kind is Kind.COMMA
        and is_name(tokens, phrases[i - 2])
    )


def _is_absolute(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether the noun stands behind "with" and before a participle of its own.

    "With the crowd chanting 'Q'", "with men and women chanting 'Q'".
    """
    paired = i > 2 and phrases[i - 1].kind is Kind.CONJUNCTION
    preposition = phrases[i - 3 if paired else i - 1] if i else phrases[i]
    return (
        tokens[preposition.first].lower == "with"
        and i + 1 < len(phrases)
        and any(p.kind is Kind.VERB and is_participle(tokens, p) for p in phrases[i + 1 : i + 8])
    )


def _in_prepositional(phrases: Sequence[Phrase], i: int, lowest: int) -> bool:
    return i - 1 >= lowest and phrases[i - 1].kind is Kind.PREPOSITION


def _is_coordinated_object(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> bool:
    """Tell whether a noun ends a pair behind a preposition: "of environment and energy".

    Only like goes with like: in "asked for a seat and Roe said" the name begins a clause, and so
    does the nurse in "a cut in the hand and nurses say".
    """
    return (
        i - 3 >= lowest
        and tokens[phrases[i].first].tag is not Tag.PRONOUN
        and (_is_person(tokens[phrases[i - 2].last]) or not _is_person(tokens[phrases[i].last]))
        and (is_name(tokens, phrases[i - 2]) or not is_name(tokens, phrases[i]))
        and phrases[i - 1].kind is Kind.CONJUNCTION
        and phrases[i - 2].kind is Kind.NOUN
        and phrases[i - 3].kind is Kind.PREPOSITION
    )


def _is_person(token: Token) -> bool:
    return token.lower in PERSON_NOUNS or token.lower in PLURAL_PERSON_NOUNS


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


def _earlier_verb(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int
) -> _Governor | None:
    """Return the verb group with which the one right of `i` is coordinated.

    A clause that a verb of speaking or a conjunction has taken in is passed over: in "Roe said
    it was early but added" it is Roe who added.
    """
    found = None
    for j in range(i - 1, max(lowest, i - 2 * _REACH) - 1, -1):
        if phrases[j].kind is Kind.STOP:
            break
        if phrases[j].kind is not Kind.VERB or is_participle(tokens, phrases[j]):
            continue
        if j and phrases[j - 1].kind is Kind.RELATIVE and phrases[i].kind is Kind.COMMA:
            continue
        found = j
        if not is_subordinate(tokens, phrases, j, lowest):
            break
    return None if found is None else _Governor(found)


_REACH: Final = 24  # phrases; farther no clause is followed


def is_subordinate(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, lowest: int
) -> bool:
    """Tell whether "that", "who" or a verb of speaking takes in the clause of a verb group."""
    for j in range(verb - 1, max(lowest, verb - _REACH) - 1, -1):
        kind = phrases[j].kind
        if kind in {Kind.SUBORDINATOR, Kind.RELATIVE}:
            return True
        if kind is Kind.VERB and not is_participle(tokens, phrases[j]):
            return cue_of(tokens, phrases[j]) in {Cue.SAY, Cue.THINK}
        if kind in {Kind.COMMA, Kind.CONJUNCTION, Kind.STOP, Kind.QUOTE, Kind.DASH}:
            return False
    return False


def _lacks_verb(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether an auxiliary is parted from its verb: "has in the past described"."""
    return (
        tokens[phrases[i].last].lower in _PARTABLE
        and i + 1 < len(phrases)
        and phrases[i + 1].kind in {Kind.PREPOSITION, Kind.COMMA, Kind.ADVERB}
    )


_PARTABLE: Final = frozenset("has have had will would can could may might must should".split())


def _over_verb(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int | None:
    """Step over a verb that belongs to a relative clause or a reduced one, if it does."""
    if i and phrases[i - 1].kind is Kind.RELATIVE:
        return i - 3 if i > 2 and phrases[i - 2].kind is Kind.COMMA else i - 2
    if is_participle(tokens, phrases[i]):
        return i - 1
    word = tokens[phrases[i].last].lower
    if i and phrases[i - 1].kind is Kind.NOUN and word.endswith(("ed", "wn", "en")):
        return i - 1
    return None


def _over_apposition(
    tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int, lowest: int
) -> int | None:
    """Return the index left of the comma that opens what the comma at `comma` closes."""
    finite = False
    first = comma - 3 if _ends_place(tokens, phrases, comma, lowest) else comma - 1
    for j in range(first, lowest - 1, -1):
        kind = phrases[j].kind
        if kind is Kind.COMMA:
            if j - 1 < lowest or phrases[j - 1].kind not in _BEFORE_APPOSITION:
                continue
            if finite and not _opens_clause(tokens, phrases[j + 1]):
                continue
            return comma - 1 if _names_role_holder(tokens, phrases, j, comma) else j - 1
        if kind is Kind.VERB and not is_participle(tokens, phrases[j]):
            finite = finite or not _is_reduced(tokens, phrases, j)
        if kind is Kind.RELATIVE:
            finite = False  # its verbs are a relative clause's: ", a friend who was there, said"
        if kind in {Kind.STOP, Kind.COLON}:
            return None
    return None


def _ends_place(
    tokens: Sequence[Token], phrases: Sequence[Phrase], comma: int, lowest: int
) -> bool:
    """Tell whether the comma closes a state or country behind its town: "Columbus, Ohio, said"."""
    return (
        comma - 3 >= lowest
        and phrases[comma - 1].kind is Kind.NOUN
        and phrases[comma - 1].first == phrases[comma - 1].last
        and _is_state(tokens[phrases[comma - 1].first])
        and phrases[comma - 2].kind is Kind.COMMA
        and phrases[comma - 3].kind is Kind.NOUN
        and is_name(tokens, phrases[comma - 3])
    )


def _is_state(token: Token) -> bool:
    """Tell whether a name is a state's or a country's, written out or cut short: Ohio, Mass."""
    return token.tag is Tag.NAME and (
        token.lower in PLACES
        or token.text.endswith(".")
        or (len(token.text) == _POSTAL and token.text.isupper())
    )


_POSTAL: Final = 2  # letters of a state's postal code


def _opens_aside(phrases: Sequence[Phrase], comma: int, verb: int) -> bool:
    """Tell whether the comma opens a prepositional aside: "Roe, in a letter on Monday, said"."""
    return (
        comma > 0
        and phrases[comma - 1].kind in _BEFORE_APPOSITION
        and phrases[comma + 1].kind in {Kind.PREPOSITION, Kind.ADVERB}
        and phrases[verb - 1].kind is Kind.COMMA
        and comma < verb - 1
    )


_BEFORE_APPOSITION: Final = frozenset((Kind.NOUN, Kind.CLOSE))


def _is_reduced(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a participle without "who" opens the apposition: ", clearly upset, said"."""
    i = verb - 1
    while i >= 0 and phrases[i].kind is Kind.ADVERB:
        i -= 1
    last = tokens[phrases[verb].last].lower
    if i < 0 or not (last.endswith(("ed", "wn", "en", "rn")) or last in _PARTICIPLES):
        return False
    if phrases[i].kind in {Kind.COMMA, Kind.CONJUNCTION}:
        return True
    return phrases[i].kind is Kind.NOUN and i > 0 and phrases[i - 1].kind is Kind.PREPOSITION


# Past participles of another shape: ", a letter read aloud by the clerk, said".
_PARTICIPLES: Final = frozenset(
    """read sent made held led built kept found sold brought bought caught paid shot hit hurt told
    taught put cut set run won""".split()
)


def _opens_clause(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a clause between commas begins here: ", who …," or ", noting that …,"."""
    if phrase.kind in {Kind.RELATIVE, Kind.SUBORDINATOR}:
        return True
    return phrase.kind is Kind.VERB and is_participle(tokens, phrase)


def _names_role_holder(
    tokens: Sequence[Token], phrases: Sequence[Phrase], j: int, comma: int
) -> bool:
    """Tell whether a bare name stands in apposition to a role: "the director, Jane Roe, said"."""
    if comma - j != 2 or phrases[j - 1].kind is not Kind.NOUN:
        return False
    head = j - 1
    while head >= 2:
        if phrases[head - 1].kind is Kind.PREPOSITION:
            head -= 2
        elif _is_coordinated_object(tokens, phrases, head, 0):
            head -= 4
        else:
            break
    if head < 0 or _is_apposed(tokens, phrases, head):
        return False
    return (
        phrases[head].kind is Kind.NOUN
        and is_name(tokens, phrases[j + 1])
        and not is_name(tokens, phrases[head])
        and tokens[phrases[head].last].lower in _ROLES
    )


def _is_apposed(tokens: Sequence[Token], phrases: Sequence[Phrase], head: int) -> bool:
    """Tell whether a role has its holder before it: "Roe, editor of the daily, The Bell, said"."""
    return head >= 2 and phrases[head - 1].kind is Kind.COMMA and is_name(tokens, phrases[head - 2])


_ROLES: Final = PERSON_NOUNS | {"one", "another"}  # "one of them, Jane Roe, said"


def _apposed_name(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, lowest: int) -> int:
    """Return the name to which the role at `i` stands in apposition, else `i`."""
    if (
        i - 2 >= lowest
        and phrases[i - 1].kind is Kind.COMMA
        and phrases[i - 2].kind is Kind.NOUN
        and tokens[phrases[i].first].lower in {"a", "an"}
        and is_name(tokens, phrases[i - 2])
    ):
        return i - 2
    return i
