"""What a verb tells of its subject: that it is a person, of which gender, accused or dead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.models.article import PersonKind
from bot.parsing.grammar.phrases import Kind
from bot.parsing.grammar.subjects import Subject
from bot.parsing.grammar.verbs import cue_of, is_suffered
from bot.parsing.words.cues import Cue, inflect
from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME, PARTICLES
from bot.parsing.words.lexicon import KIN, ORGANISATION_NOUNS, PERSON_NOUNS, PLURAL_PERSON_NOUNS
from bot.parsing.words.names import bare

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.parsing.attribution.salience import Memory
    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.narration import Line, Narration
    from bot.parsing.people.entities import NamedPhrase, People
    from bot.parsing.words.tokens import Token


def correct_relatives(
    people: People, line: Line, phrases: Sequence[Phrase], subjects: dict[int, Subject]
) -> None:
    """Let "who" take up a person: not the institution in which he is a scholar."""
    named = people.named[line.index]
    for verb, subject in subjects.items():
        if subject.relative is None or line.tokens[phrases[subject.relative].first].lower != (
            "who"
        ):
            continue
        for i in range(subject.phrase, max(-1, subject.phrase - _REACH_OF_WHO), -1):
            if phrases[i].kind is Kind.VERB:
                break
            if phrases[i].kind is not Kind.NOUN:
                continue
            if _is_headed_body(line.tokens, phrases, i):
                continue  # "Roe, chair of the parish council, who"
            entry = named.get(i)
            if (
                entry is None
                and i - 2 in named
                and phrases[i - 1].kind is Kind.COMMA
                and i + 1 < subject.relative - 1
            ):
                subjects[verb] = Subject(i - 2, subject.relative)
                break
            if entry is None and _stands_behind_name(line.tokens, phrases, i, named):
                subjects[verb] = Subject(i - 2, subject.relative)
                break
            if (
                entry is None
                and i
                and phrases[subject.relative - 1].kind is Kind.COMMA
                and phrases[i - 1].kind is Kind.PREPOSITION
                and bare(line.tokens[phrases[i].last].lower) not in _PERSONS
            ):
                continue  # "told the mayor on camera, who"
            if entry is None or people.figures[entry.figure].is_person:
                subjects[verb] = Subject(i, subject.relative)
                break


def note_persons(
    people: People,
    memory: Memory,
    line: Line,
    phrases: Sequence[Phrase],
    subjects: dict[int, Subject],
) -> None:
    """Take a name of two words or more for a person's, where it says something."""
    named = people.named[line.index]
    for verb, subject in subjects.items():
        entry = named.get(subject.phrase)
        if entry is None:
            continue
        figure = people.figures[entry.figure]
        relative = subject.relative
        which = relative is not None and line.tokens[phrases[relative].first].lower == "which"
        first = subject.phrase
        held = first > 0 and phrases[first - 1].kind is Kind.PREPOSITION  # "the film about Roe"
        titled = figure.nouns and figure.words[0].lower() in GENDER_OF_FIRST_NAME
        if which and not (held or figure.gender_told or titled):
            figure.kind = PersonKind.ORGANISATION  # "rival Roe, which launched one"
        last = line.tokens[phrases[verb].last].lower
        suffers = is_suffered(line.tokens, phrases[verb])
        if last in _PLEADS or (suffers and last in _TRIED):
            figure.nouns.update(_TRIED_AS)
        elif last in _DIES or (suffers and last in _KILLED):
            memory.dead.add(entry.figure)
        if suffers or _is_acted_on(line.tokens, phrases[verb]):
            memory.suffered[entry.figure] = line.index
        if (
            figure.kind is None
            and relative is not None
            and not held
            and _is_told_of(line.tokens, phrases, subject.phrase)
        ):
            figure.kind = PersonKind.PERSON
        if phrases[verb].cue < 0:
            continue
        if figure.words[-1] == "Park" and figure.words[0].lower() in GENDER_OF_FIRST_NAME:
            figure.kind = PersonKind.PERSON  # Jane Park speaks, Victoria Park does not
        if figure.kind is None and (
            len([w for w in figure.words if w.lower() not in PARTICLES]) in {2, 3}
            or figure.words[0].lower() in GENDER_OF_FIRST_NAME
            or line.tokens[phrases[verb].cue].lower in _GESTURES
            or _is_told_of(line.tokens, phrases, subject.phrase)
        ):
            figure.kind = PersonKind.PERSON


def note_selves(
    people: People,
    narration: Narration,
    line: Line,
    phrases: Sequence[Phrase],
    subjects: dict[int, Subject],
) -> None:
    """Take a lone name for a person's where the words beside it say "I": "'I won,' Roe said"."""
    named = people.named[line.index]
    if not line.passages or not named:
        return
    for verb, subject in subjects.items():
        entry = named.get(subject.phrase)
        if entry is None or people.figures[entry.figure].kind is not None:
            continue
        if cue_of(line.tokens, phrases[verb]) is not Cue.SAY:
            continue
        if line.tokens[phrases[verb].cue].lower in _CITES:
            continue  # "'I won,' the Star quoted him as saying"
        passage = _passage_beside(line, phrases, verb, subject.phrase)
        if passage >= 0 and _OF_SELF.search(narration.passages[passage].span.of(narration.text)):
            people.figures[entry.figure].kind = PersonKind.PERSON


def _passage_beside(line: Line, phrases: Sequence[Phrase], verb: int, subject: int) -> int:
    """Return the passage right before a verb and its subject or right behind them, else -1."""
    first, last = sorted((verb, subject))
    before = first - 1 - (first > 1 and phrases[first - 1].kind is Kind.COMMA)
    behind = last + 1
    for kinds in (_HEARER, _LEADS_IN):  # "Roe told the Star: 'I won'"
        behind += behind + 1 < len(phrases) and phrases[behind].kind in kinds
    for at in (before, behind):
        if 0 <= at < len(phrases) and phrases[at].kind is Kind.QUOTE:
            return line.tokens[phrases[at].first].passage
    return -1


_CITES: Final = inflect("quote cite")
_HEARER: Final = frozenset((Kind.NOUN,))
_LEADS_IN: Final = frozenset((Kind.COMMA, Kind.COLON))
_OF_SELF: Final = re.compile(r"\bI(?: [a-z]|['’](?:m|ve|d|ll)\b)|\b[Mm]y\b")


def note_genders(
    people: People, line: Line, phrases: Sequence[Phrase], subjects: dict[int, Subject]
) -> None:
    """Learn who a subject is by what is hers or its: "Roe thanked her mother"."""
    named = people.named[line.index]
    for verb, subject in subjects.items():
        entry = named.get(subject.phrase)
        if entry is None or verb + 1 >= len(phrases) or phrases[verb + 1].kind is not Kind.NOUN:
            continue
        figure, held = people.figures[entry.figure], phrases[verb + 1]
        owner = line.tokens[held.first].lower
        if owner == "its" and figure.kind is None:
            figure.kind = PersonKind.ORGANISATION
        gender = GENDER_OF_OWNER.get(owner)
        if gender is None or figure.gender is not None or not figure.is_person:
            continue
        if (
            figure.kind is PersonKind.PERSON
            or line.tokens[held.last].lower in KIN
            or _is_told_of(line.tokens, phrases, subject.phrase)
        ):
            figure.kind, figure.gender = PersonKind.PERSON, gender


def _is_acted_on(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether a verb group of any kind is a passive: "was sacked", "has been beaten"."""
    held = tokens[phrase.first : phrase.last]
    return tokens[phrase.last].lower.endswith(("ed", "en")) and any(t.lower in _BEING for t in held)


_BEING: Final = frozenset("is are was were been being".split())
# Nobody but a person does so.
_GESTURES: Final = inflect(
    "chuckle giggle grin laugh nod shrug sigh smile smirk snort sob weep wink whisper mumble mutter"
)
_DIES: Final = frozenset("died drowned".split())
_KILLED: Final = frozenset("killed murdered drowned".split())
_PLEADS: Final = frozenset("pleaded pleads".split())
_TRIED: Final = frozenset("jailed convicted sentenced acquitted remanded charged".split())
_TRIED_AS: Final = frozenset("accused defendant".split())
GENDER_OF_OWNER: Final = {"his": "m", "her": "f"}
_PERSONS: Final = PERSON_NOUNS | PLURAL_PERSON_NOUNS | ORGANISATION_NOUNS
_REACH_OF_WHO: Final = 8  # phrases


def _is_told_of(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether "who" and a singular verb stand behind a name: a person's, not a club's."""
    if i + 3 >= len(phrases) or phrases[i + 1].kind is not Kind.COMMA:
        return False
    verb = tokens[phrases[i + 3].first].lower
    return tokens[phrases[i + 2].first].lower == "who" and verb not in _PLURAL


_PLURAL: Final = frozenset("are were have play".split())


def _is_headed_body(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether a phrase is the body whose head stands before "of": "chair of the council"."""
    return (
        i > 1
        and tokens[phrases[i].last].lower in ORGANISATION_NOUNS
        and tokens[phrases[i - 1].first].lower in {"of", "for", "at"}
        and phrases[i - 2].kind is Kind.NOUN
        and tokens[phrases[i - 2].last].lower in PERSON_NOUNS
    )


def _stands_behind_name(
    tokens: Sequence[Token], phrases: Sequence[Phrase], i: int, named: Mapping[int, NamedPhrase]
) -> bool:
    """Tell whether a phrase is set off behind a name: "Roe, the far-right populist, who"."""
    return (
        i - 2 in named
        and phrases[i - 1].kind is Kind.COMMA
        and phrases[i + 1].kind is Kind.COMMA
        and tokens[phrases[i].first].lower in {"the", "a", "an"}
        and tokens[phrases[i].last].lower not in PLURAL_PERSON_NOUNS
        and (i < 3 or phrases[i - 3].kind not in {Kind.COMMA, Kind.CONJUNCTION})
    )
