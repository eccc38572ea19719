"""The subject of each verb of a line.

The search walks left from a verb over whatever may stand between it and its subject (adverbs,
prepositional phrases, appositions, parentheses, relative clauses), once over the line at most.
"""

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
from bot.parsing.grammar.inversion import inverted_subject
from bot.parsing.grammar.openings import opening_name
from bot.parsing.grammar.participles import doer, governor, has_own_subject, subject_to_the_right
from bot.parsing.grammar.phrases import Kind, Phrase, is_name, is_person_noun
from bot.parsing.grammar.verbs import ADDRESSES, cue_of, earlier_verb
from bot.parsing.words.cues import DOCUMENT_NOUNS, SPEECH_NOUNS, Cue, inflect
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


def find_subjects(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> dict[int, Subject]:
    """Return the subject of each verb group of a line, also where it stands behind the verb."""
    found: dict[int, Subject] = {}
    for i, phrase in enumerate(phrases):
        if phrase.kind is Kind.ACCORDING:
            if i + 1 < len(phrases) and phrases[i + 1].kind is Kind.NOUN:
                found[i] = Subject(_name_of_source(tokens, phrases, i + 1))
        elif phrase.kind is Kind.VERB:
            subject = _subject_of(tokens, phrases, i)
            if subject is None or tokens[phrase.last].lower in _OF_TEXTS:
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
        found = _walk_left(tokens, phrases, verb - 1, lowest)
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
    if is_set_off and opening.kind is Kind.NOUN and tokens[opening.last].lower in _TEXTS:
        return Subject(0)
    return None


_SOURCED: Final = 2  # phrases: "according to", who, and a comma
_SUBJECTS: Final = frozenset("he she they".split())
_REACH: Final = 60  # phrases
_LONGEST_CHAIN: Final = 8  # verbs that share a subject: "Roe rose, said and left"


def _subject_of_opening(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, lowest: int
) -> Subject | None:
    """Return the subject of a participle without a finite verb to its left."""
    if verb - 2 >= lowest and phrases[verb - 1].kind is Kind.COMMA:
        found = _walk_left(tokens, phrases, verb - 2, lowest)
        return found if isinstance(found, Subject) else None
    right = subject_to_the_right(phrases, verb)
    return None if right is None else Subject(right)


def _walk_left(
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
    """Return whom "who" or "that" at `relative` takes up, if not the noun at `i` before it.

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
    if tokens[phrases[head].last].lower in _TEXTS and (
        is_person_noun(tokens[phrases[i].last]) or _is_read(tokens, phrases, relative)
    ):
        return head
    return i


def _is_read(tokens: Sequence[Token], phrases: Sequence[Phrase], relative: int) -> bool:
    """Tell whether a relative leads to what only a text does: "a sign on his gate that reads"."""
    return relative + 1 < len(phrases) and tokens[phrases[relative + 1].last].lower in _OF_TEXTS


_OF_TEXTS: Final = frozenset("read reads".split())
_COMPLEMENTS: Final = frozenset((Kind.PREPOSITION, Kind.CONJUNCTION))
_TEXTS: Final = DOCUMENT_NOUNS | SPEECH_NOUNS


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
