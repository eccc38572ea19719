"""Who is meant by each noun phrase that may speak: names, "he", "the general".

The lines are read in order. A pronoun takes up the most salient figure that agrees with it, if
that one leads clearly; otherwise it stays unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.models.article import Basis, PersonKind, Span
from bot.parsing.attribution.delayed_names import find_delayed_name
from bot.parsing.attribution.descriptions import Descriptions
from bot.parsing.attribution.documents import TEXTS, Issuers
from bot.parsing.attribution.salience import OBJECT, OBLIQUE, RECENCY, SUBJECT, TOPIC_DEEDS, Memory
from bot.parsing.attribution.third_persons import find_third_persons
from bot.parsing.grammar.pairs import partner_before, partner_behind
from bot.parsing.grammar.phrases import Kind, Phrase
from bot.parsing.grammar.subjects import Subject, find_subjects
from bot.parsing.grammar.verbs import cue_of, find_agents, is_subordinate
from bot.parsing.words.cues import SPEECH_NOUNS, Cue, inflect
from bot.parsing.words.first_names import GENDER_OF_FIRST_NAME, PARTICLES
from bot.parsing.words.lexicon import (
    EPITHETS,
    FEMININE,
    KIN,
    MASCULINE,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    PLURAL_PERSON_NOUNS,
)
from bot.parsing.words.names import bare, is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.parsing.narration import Line, Narration
    from bot.parsing.people.entities import NamedPhrase, People
    from bot.parsing.words.tokens import Token


@dataclass(frozen=True, slots=True)
class Referent:
    """Who a noun phrase means; `figure` is None if that is unknown."""

    figure: int | None
    basis: Basis
    mention: Span


@dataclass(slots=True)
class Discourse:
    """The referents of all noun phrases that may speak, by line and phrase.

    `owners` holds those whose words they are: "Roe's claim", "her remarks"; `agents` the phrase
    that names a passive verb's doer: "asked by Roe".
    """

    people: People
    referents: list[dict[int, Referent]]
    owners: list[dict[int, Referent]]
    subjects: list[dict[int, Subject]]
    agents: list[dict[int, int]]
    centres: list[Referent | None]

    def source(self, line: Line, verb: int) -> Referent | None:
        """Return who the subject of a verb group of `line` means, if it may speak."""
        subject = self.subjects[line.index].get(verb)
        if subject is None:
            return None
        referent = self.referents[line.index].get(subject.phrase)
        if referent is None:
            return None
        if subject.relative is None:
            return self._of_both(line, subject.phrase, verb) or referent
        token = line.tokens[self.people.phrases[line.index][subject.relative].first]
        return Referent(referent.figure, Basis.PRONOUN, Span(token.start, token.end))

    def _of_both(self, line: Line, i: int, verb: int) -> Referent | None:
        """Return nobody, under both names, where two speak as one: "Roe and Poe said"."""
        phrases, named = self.people.phrases[line.index], self.people.named[line.index]
        first, last = (
            (i, partner_behind(phrases, i)) if verb < i else (partner_before(phrases, i), i)
        )
        if first not in named or last not in named:
            return None
        if line.tokens[phrases[last].first].lower == "former":
            return None  # "Roe News and former harbour host Jane Poe": two roles of hers
        span = Span(line.tokens[phrases[first].first].start, line.tokens[phrases[last].last].end)
        return Referent(None, Basis.NAMED, span)


def read_discourse(narration: Narration, people: People) -> Discourse:
    """Return who the noun phrases of every line mean."""
    reader = _Reader(narration, people)
    for line in narration.lines:
        reader.read(line)
    return Discourse(
        people, reader.referents, reader.owners, reader.subjects, reader.agents, reader.centres
    )


class _Reader:
    """Reads the lines one after another and remembers who is present."""

    def __init__(self, narration: Narration, people: People) -> None:
        self._narration = narration
        self._people = people
        self._memory = Memory(people.figures)
        self._descriptions = Descriptions(narration.text, people, self._memory)
        self._issuers = Issuers(people, self._memory, self._described)
        self._delayed = find_delayed_name(narration, people)
        self.referents: list[dict[int, Referent]] = []
        self.owners: list[dict[int, Referent]] = []
        self.subjects: list[dict[int, Subject]] = []
        self.agents: list[dict[int, int]] = []
        self.centres: list[Referent | None] = []

    def read(self, line: Line) -> None:
        if line.first:
            self._memory.opening = line.index
        phrases = self._people.phrases[line.index]
        subjects = find_subjects(line.tokens, phrases)
        self.subjects.append(subjects)
        referents: dict[int, Referent] = {}
        self.referents.append(referents)
        owners: dict[int, Referent] = {}
        self.owners.append(owners)
        self._correct_relatives(line, phrases, subjects)
        agents = find_agents(line.tokens, phrases)
        self.agents.append(agents)
        acting = {s.phrase for s in subjects.values()} | set(agents.values())
        main, speaking = _roles(line.tokens, phrases, subjects)
        if line.tokens[0].lower == "for" and _is_fronted(line.tokens, phrases):
            acting.add(1)
            main.add(1)
        self._note_persons(line, phrases, subjects)
        self._note_genders(line, phrases, subjects)
        named, owned = self._people.named[line.index], self._people.owners[line.index]
        for i, phrase in enumerate(phrases):
            if phrase.kind is not Kind.NOUN:
                continue
            first, last = line.tokens[phrase.first], line.tokens[phrase.last].lower
            if first.tag is Tag.OBJECT or first.tag is Tag.POSSESSIVE:
                self._keep(line, first)
            if first.tag is Tag.POSSESSIVE or i in owned or last in SPEECH_NOUNS:
                owner = self._owner(line, i, phrase)
                if owner is not None:
                    owners[i] = owner
                if owner is not None and owner.figure is not None:
                    self._memory.raise_(owner.figure, line.index, OBLIQUE)
                    self._memory.owners.add(owner.figure)
                if i or not line.first:
                    self._note_dependent(phrases, i, named)
            issuer = None
            if last in TEXTS:
                issuer = self._issuers.issuer(line, i, subjects, referents)
            if _is_anybody(first, last, alone=phrase.first == phrase.last):
                acting.add(i)
                if not i:
                    main.add(i)
            if i not in acting and i not in named:
                continue
            referent = self._refer(line, i, phrase, acting=i in acting, speaking=i in speaking)
            if i in acting and issuer is not None and i not in named:
                span = Span(line.tokens[phrase.first].start, line.tokens[phrase.last].end)
                referent = Referent(issuer, Basis.TITLE, span)
            if referent is None:
                continue
            referents[i] = referent
            if referent.figure is not None:
                if i and line.tokens[phrases[i - 1].last].lower in _ASKS:
                    self._memory.asked = (referent.figure, line.index)
                speaks = i in speaking
                # "They are off to Bern, where Roe says": nobody else is known to act
                acts = i in main or (speaks and not any(_is_known(referents, m) for m in main))
                self._note_presence(line, i, referent.figure, acts=acts, speaks=speaks)
        self.centres.append(self._centre(line, phrases, sorted(main)))

    def _note_dependent(
        self, phrases: Sequence[Phrase], i: int, named: Mapping[int, NamedPhrase]
    ) -> None:
        """Remember who comes in as somebody's: "her husband Ed", "his son, Ed", not "Ed's claim"."""
        at = i + 2 if i not in named and phrases[i + 1 : i + 2] else i
        if at in named and (at == i or phrases[i + 1].kind is Kind.COMMA):
            self._memory.dependents.add(named[at].figure)
            if at + 2 in named and phrases[at + 1].kind is Kind.CONJUNCTION:
                self._memory.dependents.add(named[at + 2].figure)

    def _keep(self, line: Line, first: Token) -> None:
        """Remember the person that "him" or "his" at the start of a noun phrase means."""
        gender = _GENDER_OF_WORD.get(first.lower)
        if gender is not None:
            figure = self._memory.most_salient(line.index, gender)
            acts = figure is not None and self._memory.acted.get(figure) == line.index
            if acts and first.tag is Tag.OBJECT:
                figure = self._memory.named_before(line.index, gender)  # nobody acts on himself
            if figure is not None:
                self._memory.kept[gender] = (figure, line.index)

    def _note_presence(self, line: Line, i: int, figure: int, *, acts: bool, speaks: bool) -> None:
        """Remember that phrase `i` means a figure, and whether it acts or speaks there."""
        phrases, memory = self._people.phrases[line.index], self._memory
        memory.raise_(figure, line.index, RECENCY + _role_weight(phrases, i, acting=acts))
        if not acts:
            return
        memory.act(figure, line.index)
        if speaks:
            memory.spoke = (figure, line.index)
            memory.dependents.discard(figure)
            self._issuers.note_opening(line, i, figure)
        partner = self.referents[line.index].get(i - 2) if _is_joined(phrases, i) else None
        if partner is not None and partner.figure is not None:
            memory.raise_(partner.figure, line.index, SUBJECT - OBJECT)
            memory.act(partner.figure, line.index)

    def _centre(
        self, line: Line, phrases: Sequence[Phrase], main: Sequence[int]
    ) -> Referent | None:
        """Return the person that a line is about: its first main subject, or its owner."""
        referents = self.referents[line.index]
        for i in main:
            referent = referents.get(i)
            if referent is not None and self._is_somebody(referent.figure):
                return referent
            first = line.tokens[phrases[i].first]
            gender = _GENDER_OF_OWNER.get(first.lower)
            if gender is not None:
                owner = self._memory.most_salient(line.index, gender)
                if self._is_somebody(owner):
                    return Referent(owner, Basis.PRONOUN, Span(first.start, first.end))
            return None
        if line.tokens[-1].text != "?":
            return None
        asked = [r for r in referents.values() if self._is_somebody(r.figure)]
        return asked[0] if len(asked) == 1 else None

    def _is_somebody(self, figure: int | None) -> bool:
        """Tell whether a figure is one named person."""
        return figure is not None and self._people.figures[figure].kind is PersonKind.PERSON

    def _described(self, line: Line, phrase: Phrase) -> int | None:
        """Return who a common noun phrase means, where it may speak at all."""
        last = line.tokens[phrase.last]
        # without the ending of "the club's"
        span = Span(line.tokens[phrase.first].start, last.start + len(bare(last.text)))
        return self._descriptions.figure_of(line, phrase, span, speaking=False)

    def _correct_relatives(
        self, line: Line, phrases: Sequence[Phrase], subjects: dict[int, Subject]
    ) -> None:
        """Let "who" take up a person: not the institution in which he is a scholar."""
        named = self._people.named[line.index]
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
                if entry is None or self._people.figures[entry.figure].is_person:
                    subjects[verb] = Subject(i, subject.relative)
                    break

    def _note_persons(
        self, line: Line, phrases: Sequence[Phrase], subjects: dict[int, Subject]
    ) -> None:
        """Take a name of two words or more for a person's, where it says something."""
        named = self._people.named[line.index]
        for verb, subject in subjects.items():
            entry = named.get(subject.phrase)
            if entry is None:
                continue
            figure = self._people.figures[entry.figure]
            last = line.tokens[phrases[verb].last].lower
            if last in _TRIED:
                figure.nouns.update(_TRIED_AS)
            elif last in _DIES:
                self._memory.dead.add(entry.figure)
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

    def _note_genders(
        self, line: Line, phrases: Sequence[Phrase], subjects: dict[int, Subject]
    ) -> None:
        """Learn who a subject is by what is hers or its: "Roe thanked her mother"."""
        named = self._people.named[line.index]
        for verb, subject in subjects.items():
            entry = named.get(subject.phrase)
            if entry is None or verb + 1 >= len(phrases) or phrases[verb + 1].kind is not Kind.NOUN:
                continue
            figure, held = self._people.figures[entry.figure], phrases[verb + 1]
            owner = line.tokens[held.first].lower
            if owner == "its" and figure.kind is None:
                figure.kind = PersonKind.ORGANISATION
            gender = _GENDER_OF_OWNER.get(owner)
            if gender is None or figure.gender is not None or not figure.is_person:
                continue
            if (
                figure.kind is PersonKind.PERSON
                or line.tokens[held.last].lower in KIN
                or _is_told_of(line.tokens, phrases, subject.phrase)
            ):
                figure.kind, figure.gender = PersonKind.PERSON, gender

    def _refer(
        self, line: Line, i: int, phrase: Phrase, *, acting: bool, speaking: bool
    ) -> Referent | None:
        named = self._people.named[line.index].get(i)
        if named is None and not acting:
            return None
        first = line.tokens[phrase.first]
        span = Span(first.start, line.tokens[phrase.last].end)
        if self._delayed is not None and not i and line.index == self._delayed[0]:
            return Referent(self._delayed[1], Basis.TITLE, span)
        if acting and self._is_epithet(line, phrase):
            centre = self._memory.bearer_of(line.tokens[phrase.last].lower)
            if centre is None and line.tokens[phrase.first + 1].lower.endswith("-year-old"):
                gender = _gender_behind(line.tokens, phrase)
                centre = self._memory.without_age(line.index, gender)
            elif centre is None and speaking:
                centre = self._memory.speaking_on(line.index)
            elif centre is None:
                centre = self._memory.just_acted(line.index)
            if centre is not None:
                return Referent(centre, Basis.TITLE, span)
            if named is not None:  # one of several; "he" behind it is no other of them
                other = self._people.figures[named.figure]
                other.kind, other.animate, other.introduced = PersonKind.DESCRIBED, True, True
        office = self._descriptions.bearer_of_office(line, phrase)
        if office is not None:
            return Referent(office, Basis.TITLE, span)
        if named is not None:
            doubtful = named.name.title[:1] == ("the",) and named.name.title[1:2] in _OF_TWO
            return Referent(None if doubtful else named.figure, Basis.NAMED, span)
        if first.tag in _PRONOUNS and phrase.first == phrase.last:
            figure = None
            if first.lower == "it":
                figure = self._issuers.holder(line, i, self.subjects[line.index])
            if figure is None and first.lower in _PERSONAL and self._is_beside_words(line, i):
                figure = self._beside_words(line, i, _GENDER_OF_WORD[first.lower])
            elif figure is None:
                figure = self._pronoun(first.lower, line.index)
            if i in {0, 2}:  # it opens the line or stands behind "In 1952"
                figure = self._turned_back(line, i, figure)
            return Referent(None if self._asked(figure, line) else figure, Basis.PRONOUN, span)
        figure = self._descriptions.figure_of(line, phrase, span, speaking=speaking)
        return None if figure is None else Referent(figure, Basis.TITLE, span)

    def _is_beside_words(self, line: Line, i: int) -> bool:
        """Tell whether phrase `i` stands next to words: '"Q," he said', 'he said: "Q"'."""
        phrases = self._people.phrases[line.index]
        near = phrases[max(0, i - 2) : i + 5]
        return bool(line.passages) and any(phrase.kind is Kind.QUOTE for phrase in near)

    def _beside_words(self, line: Line, i: int, gender: str) -> int | None:
        """Return who "he" or "she" at phrase `i` means beside words: nobody they speak of."""
        memory = self._memory
        named, meant = self._spoken_of(line, gender)
        if self._goes_on(line, i):
            last = memory.spoke_last(line.index)
            if last is not None and last not in named and memory.may_be(last, gender):
                return self._learn(last, gender)
        if self._verb_of(line, i).endswith("s"):  # the dead say nothing today
            named |= memory.dead
        memory.barred = named | meant
        figure = memory.most_salient(line.index, gender)
        if figure is None and meant:  # a pronoun in the words tells less surely than a name
            memory.barred = named
            figure = memory.most_salient(line.index, gender)
        memory.barred = _NOBODY
        return self._learn(figure, gender)

    def _goes_on(self, line: Line, i: int) -> bool:
        """Tell whether the verb of the subject at phrase `i` says that it speaks again: "added"."""
        return self._verb_of(line, i) in _GOES_ON

    def _verb_of(self, line: Line, i: int) -> str:
        """Return the verb of speaking right behind phrase `i`, empty where there is none."""
        verb = self._people.phrases[line.index][i + 1 : i + 2]
        return line.tokens[verb[0].cue].lower if verb and verb[0].cue >= 0 else ""

    def _spoken_of(self, line: Line, gender: str) -> tuple[frozenset[int], frozenset[int]]:
        """Return the figures near that the words of a line name, and those that they may mean.

        Words that go on in the next line are among them. "He" in the words means somebody who
        came in as another's: 'His son Ed left. "I miss him," he said.'
        """
        narration, memory = self._narration, self._memory
        passages = list(line.passages)
        following = narration.lines[line.index + 1 : line.index + 2]
        passages += [n for ln in following if ln.bare and ln.block == line.block for n in ln.passages]
        words = " ".join(narration.passages[n].span.of(narration.text) for n in passages)
        others = find_third_persons(words)
        if others is None:
            return _NOBODY, _NOBODY
        near = memory.recent()
        figures = [self._people.figures[n] for n in near]
        named = frozenset(
            n for n, figure in zip(near, figures, strict=True) if others.name(figure, figures)
        )
        meant = memory.dependents if gender in others.genders else _NOBODY
        related = {n for n in memory.dependents if not others.kin.isdisjoint(self._people.figures[n].nouns)}
        return named, frozenset(meant | related)

    def _turned_back(self, line: Line, i: int, found: int | None) -> int | None:
        """Return the subject of a profile if a sentence turns back to that person, else `found`.

        The pronoun `i` opens the sentence, or stands behind "In 1952". So does one that opens a
        paragraph, and one that follows somebody without a name.
        """
        phrases, tokens = self._people.phrases[line.index], line.tokens
        gender = _GENDER_OF_WORD.get(tokens[phrases[i].first].lower)
        opening = phrases[0].kind is Kind.PREPOSITION and tokens[1].tag is not Tag.POSSESSIVE
        if gender is None or (i and not opening):
            return found
        goes_on = found is not None and self._memory.goes_on(found, line.index)
        if goes_on or self._adds(line, i):
            return found
        somebody = found is None or self._is_somebody(found)
        if line.first or found is None or not somebody:
            # somebody without a name gives way to anybody that the story was about
            topic = self._memory.topic(gender, TOPIC_DEEDS if somebody else _DEEDS)
            return found if topic is None else topic
        return found

    def _adds(self, line: Line, i: int) -> bool:
        """Tell whether the subject at phrase `i` says the words of its line: 'She added: "Q"'."""
        phrases, tokens = self._people.phrases[line.index], line.tokens
        said = i + 1 < len(phrases) and cue_of(tokens, phrases[i + 1]) in {Cue.SAY, Cue.MANNER}
        return said and bool(line.passages)

    def _asked(self, figure: int | None, line: Line) -> bool:
        """Tell whether a figure asked in the line before: who asks does not answer himself.

        '"That simple?" the judge asked.' and, in a line of its own, '"That simple," he said.'
        """
        before = self._narration.lines[line.index - 1] if line.index else None
        if figure is None or before is None or before.block == line.block or not before.passages:
            return False
        question = self._narration.passages[before.passages[-1]].span.of(self._narration.text)
        asks = question.endswith("?") and any(t.lower in _ASKS for t in before.tokens)
        return asks and self._memory.acted.get(figure) == before.index

    def _is_epithet(self, line: Line, phrase: Phrase) -> bool:
        """Tell whether a phrase gives a party, a people or an age for a name: "the Scot said"."""
        if phrase.last == phrase.first or line.tokens[phrase.first].lower != "the":
            return False
        head = line.tokens[phrase.first + 1].lower
        if head.endswith("-year-old"):
            return not any(head in f.nouns for f in self._people.figures[-_LATEST:])
        return phrase.last == phrase.first + 1 and head in EPITHETS

    def _owner(self, line: Line, i: int, phrase: Phrase) -> Referent | None:
        """Return whose words a noun phrase names: "Roe's claim", "his remarks"."""
        tokens = line.tokens
        if (named := self._people.owners[line.index].get(i)) is not None:
            span = Span(tokens[phrase.first].start, tokens[named.name.last].end)
            return Referent(named.figure, Basis.NAMED, span)
        first = tokens[phrase.first]
        if first.tag is Tag.POSSESSIVE and tokens[phrase.last].lower in SPEECH_NOUNS:
            figure = self._pronoun(first.lower, line.index)
            return Referent(figure, Basis.PRONOUN, Span(first.start, first.end))
        if first.tag is Tag.DETERMINER and is_possessive(tokens[phrase.last - 1]):
            held = Phrase(Kind.NOUN, phrase.first, phrase.last - 1)
            span = Span(first.start, tokens[phrase.last - 1].end)
            return Referent(self._described(line, held), Basis.TITLE, span)
        return None

    def _learn(self, figure: int | None, gender: str) -> int | None:
        """Remember by which pronoun a figure was taken up; a first name may not have told."""
        if figure is None:
            return None
        known = self._people.figures[figure]
        known.gender, known.gender_told = gender, True
        if known.kind is None:
            known.kind = PersonKind.PERSON
        return figure

    def _pronoun(self, word: str, line: int) -> int | None:
        if word in MASCULINE:
            return self._learn(self._memory.most_salient(line, "m"), "m")
        if word in FEMININE:
            return self._learn(self._memory.most_salient(line, "f"), "f")
        if word == "it":
            known = self._memory.institution(line)
            return self._issuers.latest(line) if known is None else known
        if word == "they":
            return self._memory.group(line)
        return None


_PRONOUNS: Final = frozenset((Tag.PRONOUN, Tag.OBJECT))
_ASKS: Final = inflect("ask inquire")
# Nobody but a person does so.
_GESTURES: Final = inflect(
    "chuckle giggle grin laugh nod shrug sigh smile smirk snort sob weep wink whisper mumble mutter"
)
_GOES_ON: Final = inflect("add continue conclude repeat")
_DIES: Final = frozenset("died drowned killed murdered".split())
_TRIED: Final = frozenset(
    "pleaded pleads jailed convicted sentenced acquitted remanded charged".split()
)
_TRIED_AS: Final = frozenset("accused defendant".split())
_GENDER_OF_OWNER: Final = {"his": "m", "her": "f"}
_GENDER_OF_WORD: Final = {
    word: gender
    for gender, words in (("m", MASCULINE | {"his", "him"}), ("f", FEMININE | {"her", "hers"}))
    for word in words
}
_PERSONS: Final = PERSON_NOUNS | PLURAL_PERSON_NOUNS | ORGANISATION_NOUNS
# "The younger Mr. Roe" says that there are two, and seldom which of the names is his.
_OF_TWO: Final = frozenset((("younger",), ("older",), ("elder",)))
_NOBODY: Final[frozenset[int]] = frozenset()
_DEEDS: Final = 2  # lines in which a named person has acted
_LATEST: Final = 200  # figures among which an age is looked for; bounds the work
_REACH_OF_WHO: Final = 8  # phrases


def _is_told_of(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether "who" and a verb in the singular stand behind a name: a person's, not a club's."""
    if i + 3 >= len(phrases) or phrases[i + 1].kind is not Kind.COMMA:
        return False
    verb = tokens[phrases[i + 3].first].lower
    return tokens[phrases[i + 2].first].lower == "who" and verb not in _PLURAL


_PLURAL: Final = frozenset("are were have play".split())


def _is_known(referents: Mapping[int, Referent], i: int) -> bool:
    """Tell whether it is known who the noun phrase at `i` means."""
    return i in referents and referents[i].figure is not None


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


def _is_fronted(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> bool:
    """Tell whether a line opens with whose view it gives: "For Ann Roe, a nurse, it was late"."""
    return (
        len(phrases) > _SHORTEST_FRONT
        and phrases[1].kind is Kind.NOUN
        and phrases[2].kind is Kind.COMMA
        and tokens[phrases[1].last].tag is Tag.NAME
    )


_SHORTEST_FRONT: Final = 3  # phrases


def _gender_behind(tokens: Sequence[Token], phrase: Phrase) -> str | None:
    """Return the gender that the next pronoun behind a phrase tells: "had, in her own hand"."""
    genders = (_GENDER_OF_WORD.get(t.lower) for t in tokens[phrase.last + 1 :])
    return next(filter(None, genders), None)


def _roles(
    tokens: Sequence[Token], phrases: Sequence[Phrase], subjects: Mapping[int, Subject]
) -> tuple[set[int], set[int]]:
    """Return the subjects of main clauses, and those of verbs of speaking."""
    main: set[int] = set()
    speaking: set[int] = set()
    for verb, subject in subjects.items():
        group = phrases[verb]
        if not group.is_participle and not is_subordinate(tokens, phrases, verb, 0):
            main.add(subject.phrase)
        if group.kind is Kind.ACCORDING or cue_of(tokens, group) is Cue.SAY:
            speaking.add(subject.phrase)
    return main, speaking


def _is_anybody(first: Token, last: str, *, alone: bool) -> bool:
    """Tell whether a phrase is "he", "she" or "the 40-year-old": somebody, whatever the verb."""
    if alone:
        return first.tag is Tag.PRONOUN and first.lower in _PERSONAL
    return last.endswith("-year-old") and first.lower == "the"


_PERSONAL: Final = MASCULINE | FEMININE


def _is_joined(phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether "and" joins the noun at `i` to the one before: "Roe and Poe spoke"."""
    return i > 1 and phrases[i - 1].kind is Kind.CONJUNCTION and phrases[i - 2].kind is Kind.NOUN


def _role_weight(phrases: Sequence[Phrase], i: int, *, acting: bool) -> float:
    if acting:
        return SUBJECT
    return OBLIQUE if i and phrases[i - 1].kind is Kind.PREPOSITION else OBJECT
