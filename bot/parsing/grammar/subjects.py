"""The subject of each verb of a line.

The search walks left from a verb over whatever may stand between it and its subject (adverbs,
prepositional phrases, appositions, parentheses, relative clauses), once over the line at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.grammar.inversion import inverted_subject
from bot.parsing.grammar.left_search import OF_TEXTS, TEXTS, Subject, walk_left
from bot.parsing.grammar.openings import opening_name
from bot.parsing.grammar.participles import doer, governor, has_own_subject, subject_to_the_right
from bot.parsing.grammar.phrases import Kind, Phrase, is_name
from bot.parsing.grammar.verbs import cue_of
from bot.parsing.words.cues import Cue, inflect
from bot.parsing.words.lexicon import PERSON_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.words.tokens import Token

__all__ = ["Subject", "find_subjects"]


def find_subjects(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> dict[int, Subject]:
    """Return the subject of each verb group of a line, also where it stands behind the verb."""
    found: dict[int, Subject] = {}
    for i, phrase in enumerate(phrases):
        if phrase.kind is Kind.ACCORDING:
            if i + 1 < len(phrases) and phrases[i + 1].kind is Kind.NOUN:
                found[i] = Subject(_name_of_source(tokens, phrases, i + 1))
        elif phrase.kind is Kind.VERB:
            subject = _subject_of(tokens, phrases, i)
            if subject is None or tokens[phrase.last].lower in OF_TEXTS:
                subject = _opening_text(tokens, phrases, i) or subject
            if subject is None and phrases[0].kind in _OPENS_PLACE:
                subject = _subject_behind_place(tokens, phrases, i)
            if subject is not None:
                found[i] = _over_members(tokens, phrases, subject, i)
    return found


def _name_of_source(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int:
    """Return the name behind a role that is a source: "according to Poe's brother, Tim Roe"."""
    held = phrases[i : i + 4]
    if [p.kind for p in held[1:3]] != [Kind.COMMA, Kind.NOUN] or not is_name(tokens, held[2]):
        return i
    ends = len(held) < 4 or held[3].kind in _ENDS_SOURCE
    return i + 2 if ends and tokens[held[0].last].lower in PERSON_NOUNS else i


_ENDS_SOURCE: Final = frozenset((Kind.COMMA, Kind.STOP))


def _over_members(
    tokens: Sequence[Token], phrases: Sequence[Phrase], subject: Subject, verb: int
) -> Subject:
    """Return the group whose members stand before a verb: "agencies including Roe and Poe said".

    The group opens the clause. One behind a preposition or a verb has its own place: "After talks
    with groups including Greenwatch, Jane Roe said", "drew stars including Poe, and Roe said".
    """
    i = subject.phrase - 1
    if subject.relative is not None or subject.phrase > verb or i < 1:
        return subject
    if phrases[i].kind is Kind.COMMA:
        return subject  # "Firms including Roe Air, Jane Poe said, must pay"
    lowest = max(0, i - _LONGEST_LIST)
    while i > lowest and phrases[i].kind in _LISTS:
        if tokens[phrases[i].first].lower == "including":
            group = _opening_group(tokens, phrases, i)
            return subject if group is None else Subject(group)
        i -= 1
    return subject


def _opening_group(
    tokens: Sequence[Token], phrases: Sequence[Phrase], including: int
) -> int | None:
    """Return the noun before "including" where it opens the clause, with what stands behind it."""
    group = including - 1 - (phrases[including - 1].kind is Kind.COMMA)
    if group < 0 or phrases[group].kind is not Kind.NOUN:
        return None
    while (
        group > 1
        and phrases[group - 1].kind is Kind.PREPOSITION
        and phrases[group - 2].kind is Kind.NOUN
    ):
        group -= 2  # "Families of the dead, including Jane Roe, said"
    before = phrases[group - 1] if group else None
    opens = before is None or before.kind in _BEFORE_GROUP or tokens[before.first].lower == "that"
    return group if opens else None


_BEFORE_GROUP: Final = frozenset((Kind.COMMA, Kind.QUOTE))
_LONGEST_LIST: Final = 24  # phrases
_LISTS: Final = frozenset(
    (Kind.NOUN, Kind.COMMA, Kind.CONJUNCTION, Kind.PREPOSITION, Kind.OPEN, Kind.CLOSE)
)


def _subject_behind_place(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int
) -> Subject | None:
    """Return the name behind a verb of place: "In her place came Jane Roe, a teacher".

    Or the one right before a verb of speaking that nothing else can go with: "In a letter to his
    lawyer Mr Roe wrote".
    """
    if cue_of(tokens, phrases[verb]) is Cue.SAY and verb > 1 and is_name(tokens, phrases[verb - 1]):
        alone = all(p.kind in _IN_PLACE for p in phrases[1:verb])
        return Subject(verb - 1) if alone and phrases[verb - 1].kind is Kind.NOUN else None
    if phrases[0].kind is not Kind.PREPOSITION:
        return None
    behind = verb + 1
    placed = tokens[phrases[verb].last].lower in _PLACING and behind < len(phrases)
    named = placed and phrases[behind].kind is Kind.NOUN and is_name(tokens, phrases[behind])
    return Subject(behind) if named else None


_OPENS_PLACE: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION))
_IN_PLACE: Final = frozenset((Kind.PREPOSITION, Kind.NOUN, Kind.ADVERB))
_PLACING: Final = frozenset("came stood sat lay went stepped stands sits lies comes was is".split())


def _subject_of(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> Subject | None:
    if (behind := inverted_subject(tokens, phrases, verb)) is not None:
        return Subject(behind)
    if (described := _matrix_subject(tokens, phrases, verb)) is not None:
        return Subject(described)
    if _is_name_behind_clause(tokens, phrases, verb):
        return Subject(verb - 2)
    if phrases[verb - 1].kind is Kind.NOUN and _is_shown(tokens, phrases, verb):
        return Subject(verb - 1)
    if (opening := opening_name(tokens, phrases, verb)) is not None:
        return Subject(opening)
    lowest = max(0, verb - _REACH)
    seen: set[int] = set()
    while verb not in seen and len(seen) < _LONGEST_CHAIN:
        seen.add(verb)
        if (acting := doer(tokens, phrases, verb)) is not None:
            return Subject(acting)
        if phrases[verb].is_participle and not has_own_subject(tokens, phrases, verb):
            if verb > _SOURCED and phrases[verb - 3].kind is Kind.ACCORDING:
                return Subject(verb - 2)  # "according to Roe, citing"
            leading = governor(tokens, phrases, verb, lowest)
            if leading is None:
                return _subject_of_opening(tokens, phrases, verb, lowest)
            verb = leading
            continue
        found = walk_left(tokens, phrases, verb - 1, lowest)
        if not isinstance(found, int):
            return None if found is None else _over_whose(tokens, phrases, found, verb)
        verb = found
    return None


def _is_shown(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a clause without "that" says what something shows: "emails show Roe told"."""
    return (
        verb > 1
        and phrases[verb - 2].kind is Kind.VERB
        and tokens[phrases[verb - 2].last].lower in _SHOWS
        and not phrases[verb].is_participle
    )


_SHOWS: Final = inflect("show suggest indicate reveal prove")


def _is_name_behind_clause(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a name between commas tells who a description with a clause is.

    "The head of the canton where it happened, Jane Roe, said".
    """
    if verb < _SHORTEST_RELATIVE or phrases[verb].is_participle:
        return False
    ahead = phrases[verb - 4]
    return (
        phrases[verb - 1].kind is phrases[verb - 3].kind is Kind.COMMA
        and phrases[verb - 2].kind is Kind.NOUN
        and ahead.kind is Kind.VERB
        and phrases[0].kind is Kind.NOUN
        and tokens[phrases[0].first].lower in {"a", "the"}
        and is_name(tokens, phrases[verb - 2])
        and cue_of(tokens, phrases[verb]) is Cue.SAY
    )


def _matrix_subject(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> int | None:
    """Return the noun with a clause with "who" that ends right before a verb of speaking.

    "A nurse who would not be named because she was not allowed to speak said": the nurse said,
    also where a stray comma stands before the verb.
    """
    stray = phrases[verb - 1].kind is Kind.COMMA
    if verb < _SHORTEST_RELATIVE or not (stray or phrases[verb - 1].kind is Kind.VERB):
        return None
    if cue_of(tokens, phrases[verb]) is not Cue.SAY or phrases[verb].is_participle:
        return None
    for k in range(verb - 2, 0, -1):
        kind = phrases[k].kind
        if kind is Kind.RELATIVE:
            own = phrases[k - 1].kind is Kind.NOUN and tokens[phrases[k].first].lower == "who"
            if stray and not _opens_tag(phrases, k - 1):
                return None  # "Roe met a nurse who was there, told her and left"
            return k - 1 if own else None
        if kind in _ENDS_CLAUSE:
            return None
    return None


def _opens_tag(phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether the phrase at `i` opens the line, or stands behind a passage and its comma."""
    before = i - 1 - (i > 1 and phrases[i - 1].kind is Kind.COMMA)
    return i == 0 or phrases[before].kind is Kind.QUOTE


_SHORTEST_RELATIVE: Final = 4  # phrases
_ENDS_CLAUSE: Final = frozenset((Kind.COMMA, Kind.QUOTE, Kind.STOP, Kind.COLON, Kind.DASH))


def _over_whose(
    tokens: Sequence[Token], phrases: Sequence[Phrase], found: Subject, verb: int
) -> Subject:
    """Return whose clause it is where that of "whose" has a verb of its own before.

    In "a nurse whose photograph was shared has said" it is the nurse who has said.
    """
    i = found.phrase
    if i < 2 or tokens[phrases[i - 1].first].lower != "whose":
        return found
    if not any(p.kind is Kind.VERB and not p.is_participle for p in phrases[i + 1 : verb]):
        return found
    owner = i - 3 if phrases[i - 2].kind is Kind.COMMA else i - 2
    return Subject(owner) if owner >= 0 and phrases[owner].kind is Kind.NOUN else found


def _opening_text(tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int) -> Subject | None:
    """Return the text that opens the line and reads, behind whoever signed it.

    "The letter, signed by the chairman, Jo Roe, and the secretary, Ann Poe, read".
    """
    opening = phrases[0]
    is_set_off = verb > 1 and phrases[1].kind is Kind.COMMA and phrases[verb - 1].kind is Kind.COMMA
    if is_set_off and opening.kind is Kind.NOUN and tokens[opening.last].lower in TEXTS:
        return Subject(0)
    return None


_SOURCED: Final = 2  # phrases: "according to", who, and a comma
_REACH: Final = 60  # phrases
_LONGEST_CHAIN: Final = 8  # verbs that share a subject: "Roe rose, said and left"


def _subject_of_opening(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, lowest: int
) -> Subject | None:
    """Return the subject of a participle without a finite verb to its left."""
    if verb - 2 >= lowest and phrases[verb - 1].kind is Kind.COMMA:
        found = walk_left(tokens, phrases, verb - 2, lowest)
        return found if isinstance(found, Subject) else None
    right = subject_to_the_right(phrases, verb)
    return None if right is None else Subject(right)
