"""Who is meant by each noun phrase that may speak: names, "he", "the general".

The lines are read in order. A pronoun takes up the most salient figure that agrees with it, if
that one leads clearly; otherwise it stays unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.models.article import Basis, ParagraphKind, PersonKind, Span
from bot.parsing.attribution.delayed_names import find_delayed_name, find_name_behind
from bot.parsing.attribution.descriptions import Descriptions, is_people
from bot.parsing.attribution.discourse import Discourse, Referent
from bot.parsing.attribution.documents import PARTS_OF_TEXTS, TEXTS, Issuers, whole_text
from bot.parsing.attribution.epithets import PARTISANS, may_be_partisan
from bot.parsing.attribution.quoted_pronouns import QuotedPronouns
from bot.parsing.attribution.salience import OBJECT, OBLIQUE, RECENCY, SUBJECT, TOPIC_DEEDS, Memory
from bot.parsing.attribution.subject_clues import (
    GENDER_OF_OWNER,
    correct_relatives,
    note_genders,
    note_persons,
    note_selves,
)
from bot.parsing.grammar.phrases import Kind, Phrase
from bot.parsing.grammar.subjects import Subject, find_subjects
from bot.parsing.grammar.verbs import (
    cue_of,
    find_agents,
    find_operators,
    is_subordinate,
    is_suffered,
)
from bot.parsing.words.cues import REBUTS, SPEECH_NOUNS, Cue, inflect
from bot.parsing.words.lexicon import (
    EPITHETS,
    FEMININE,
    MASCULINE,
    PLACES,
)
from bot.parsing.words.names import bare, is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.parsing.narration import Line, Narration
    from bot.parsing.people.entities import People
    from bot.parsing.words.tokens import Token


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
        self._quoted = QuotedPronouns(narration, people, self._memory)
        self._delayed = find_delayed_name(narration, people)
        pictured = _figures(narration, people, captions=True)
        self._only_pictured = pictured - _figures(narration, people, captions=False)
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
        self.owners.append({})
        correct_relatives(self._people, line, phrases, subjects)
        agents = find_agents(line.tokens, phrases)
        self.agents.append(agents)
        acting = {s.phrase for s in subjects.values()} | set(agents.values())
        named, owned = self._people.named[line.index], self._people.owners[line.index]
        main, speaking = _roles(line.tokens, phrases, subjects)
        others = _find_other_actors(line.tokens, phrases, alone=named.keys().isdisjoint(acting))
        acting |= others
        main |= others
        self._note_subjects(line, phrases, subjects)
        tokens = line.tokens
        for i, phrase in enumerate(phrases):
            if phrase.kind is not Kind.NOUN:
                continue
            first, last = tokens[phrase.first], tokens[phrase.last].lower
            if first.tag in _OBJECT_OR_OWNER:
                self._keep(line, first)
            if first.tag is Tag.POSSESSIVE or i in owned or last in SPEECH_NOUNS:
                self._note_owner(line, i, phrase)
            text = None
            if last in _TEXTS_AND_PARTS:
                text = self._text(line, i, subjects, referents)
            if _is_anybody(first, last, alone=phrase.first == phrase.last):
                acting.add(i)
                if not i:
                    main.add(i)
            if _is_asked(tokens, phrases, i):
                acting.add(i)
            if i not in acting and i not in named:
                continue
            referent = self._refer(line, i, phrase, acting=i in acting, speaking=i in speaking)
            if i in acting and text is not None and i not in named:
                referent = text
            if referent is None:
                continue
            referents[i] = referent
            if referent.figure is not None:
                speaks = i in speaking
                # "They are off to Bern, where Roe says", "When Roe came, it was late"
                person = i in acting and i in named
                acts = i in main or (
                    (speaks or person)
                    and not any(m in named or _is_known(referents, m) for m in main)
                )
                self._note_presence(line, i, referent.figure, acts=acts, speaks=speaks)
        self.centres.append(self._centre(line, phrases, sorted(main)))

    def _note_subjects(
        self, line: Line, phrases: Sequence[Phrase], subjects: dict[int, Subject]
    ) -> None:
        """Learn what the verbs of a line tell of their subjects."""
        note_persons(self._people, self._memory, line, phrases, subjects)
        note_selves(self._people, self._narration, line, phrases, subjects)
        note_genders(self._people, line, phrases, subjects)

    def _text(
        self, line: Line, i: int, subjects: Mapping[int, Subject], referents: Mapping[int, Referent]
    ) -> Referent | None:
        """Return whose words the document at phrase `i` holds, even "a copy of the contract"."""
        whole = whole_text(line.tokens, self._people.phrases[line.index], i)
        phrase = self._people.phrases[line.index][i if whole is None else whole]
        span = Span(line.tokens[phrase.first].start, line.tokens[phrase.last].end)
        figure = self._issuers.issuer(line, i if whole is None else whole, subjects, referents)
        if figure is None and whole is not None:
            figure = self._descriptions.figure_of(line, phrase, span, speaking=True)
        return None if figure is None else Referent(figure, Basis.TITLE, span)

    def _note_owner(self, line: Line, i: int, phrase: Phrase) -> None:
        """Remember whose the noun at phrase `i` is, and who comes in with it."""
        owner = self._owner(line, i, phrase)
        if owner is not None:
            self.owners[line.index][i] = owner
            if owner.figure is not None:
                self._memory.raise_(owner.figure, line.index, OBLIQUE)
                self._memory.owners.add(owner.figure)
        if i or not line.first:
            self._note_dependent(line, i)

    def _note_dependent(self, line: Line, i: int) -> None:
        """Remember who comes in as somebody's: "her husband Ed", "his son, Ed"."""
        phrases, named = self._people.phrases[line.index], self._people.named[line.index]
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
        if _is_asked(line.tokens, phrases, i):
            memory.asked = (figure, line.index)
        known = memory.line.get(figure, line.index) < line.index
        if figure in self._only_pictured:
            return  # nobody but a picture's caption names them
        memory.raise_(figure, line.index, RECENCY + _role_weight(phrases, i, acting=acts))
        if not acts:
            return
        memory.act(figure, line.index)
        self._issuers.note_opening(line, i, figure, speaks=speaks)
        if speaks or known:
            memory.dependents.discard(figure)
        if speaks:
            memory.spoke = (figure, line.index)
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
            gender = GENDER_OF_OWNER.get(first.lower)
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

    def _refer(
        self, line: Line, i: int, phrase: Phrase, *, acting: bool, speaking: bool
    ) -> Referent | None:
        named = self._people.named[line.index].get(i)
        if named is None:
            if not acting:
                return None
            self._memory.barred = self._partners(line, i)
        referent = self._meant(line, i, phrase, acting=acting, speaking=speaking)
        self._memory.barred = _NOBODY
        return referent

    def _meant(
        self, line: Line, i: int, phrase: Phrase, *, acting: bool, speaking: bool
    ) -> Referent | None:
        named = self._people.named[line.index].get(i)
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
            partisan = line.tokens[phrase.last].lower in PARTISANS
            if partisan and not may_be_partisan(self._memory, line.index, centre):
                centre = None
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
            if figure is None and first.lower in _PERSONAL and self._quoted.stand_at(line, i):
                gender = _GENDER_OF_WORD[first.lower]
                figure = self._learn(self._quoted.speaker(line, i, gender), gender)
            elif figure is None:
                figure = self._pronoun(first.lower, line.index, speaking=speaking)
            if figure is None and speaking and first.lower in _OF_BODIES:
                figure = self._memory.taken_up(line.index)
                if figure is None:
                    figure = self._memory.body_speaking_on(line.index)
            if figure is None and self._goes_on(line, i):
                figure = self._speaker_before(line, first.lower)
            if figure is None and first.lower in _PERSONAL and (speaking or not i):
                gender = _GENDER_OF_WORD[first.lower]
                behind = find_name_behind(self._people, line, self._narration.lines, gender)
                figure = self._learn(behind, gender)
            if i in {0, 2}:  # it opens the line or stands behind "In 1952"
                figure = self._turned_back(line, i, figure)
            return Referent(None if self._asked(figure, line) else figure, Basis.PRONOUN, span)
        figure = self._descriptions.figure_of(line, phrase, span, speaking=speaking)
        return None if figure is None else Referent(figure, Basis.TITLE, span)

    def _partners(self, line: Line, i: int) -> frozenset[int]:
        """Return who stands on the other side of the verb of phrase `i`, and so is not meant by it.

        "Roe was hurt by the striker" means no Roe by the striker, "the aide told Poe" no Poe.
        """
        phrases = self._people.phrases[line.index]
        if i + 2 < len(phrases) and phrases[i + 1].kind is Kind.VERB:
            hearer = self._people.named[line.index].get(i + 2)
            return _NOBODY if hearer is None else frozenset((hearer.figure,))
        if i < _SHORTEST_PASSIVE or line.tokens[phrases[i - 1].first].lower != "by":
            return _NOBODY
        subject = self.subjects[line.index].get(i - 2)
        if subject is None or not is_suffered(line.tokens, phrases[i - 2]):
            return _NOBODY
        referent = self.referents[line.index].get(subject.phrase)
        figure = None if referent is None else referent.figure
        return _NOBODY if figure is None else frozenset((figure,))

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

    def _goes_on(self, line: Line, i: int) -> bool:
        """Tell whether the verb behind phrase `i` tells of more by the same speaker: "he added"."""
        phrases, tokens = self._people.phrases[line.index], line.tokens
        if i + 1 >= len(phrases) or cue_of(tokens, phrases[i + 1]) is not Cue.SAY:
            return False
        verb = phrases[i + 1]
        return any(t.lower in _MORE for t in tokens[verb.first : verb.last + 1])

    def _speaker_before(self, line: Line, pronoun: str) -> int | None:
        """Return who spoke right before, if the pronoun may mean that figure."""
        gender = _GENDER_OF_WORD.get(pronoun)
        figure = self._memory.spoke_last(line.index)
        if figure is None or gender is None or not self._memory.may_be(figure, gender):
            return None
        return self._learn(figure, gender)

    def _adds(self, line: Line, i: int) -> bool:
        """Tell whether the subject at phrase `i` says the words of its line: 'She added: "Q"'."""
        phrases, tokens = self._people.phrases[line.index], line.tokens
        if i + 1 >= len(phrases) or not line.passages:
            return False
        if [p.kind for p in phrases[i + 2 : i + 4]] == [Kind.COLON, Kind.QUOTE]:
            return True  # "He blasted: 'Q'"
        return cue_of(tokens, phrases[i + 1]) in {Cue.SAY, Cue.MANNER}

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
            latest = self._people.figures[-_LATEST:]
            return not any(
                head in f.nouns and f.kind is not PersonKind.ORGANISATION for f in latest
            )
        if phrase.last > phrase.first + 1:  # "the Ohio Republican"
            return head in PLACES and line.tokens[phrase.last].lower in PARTISANS
        return head in EPITHETS

    def _owner(self, line: Line, i: int, phrase: Phrase) -> Referent | None:
        """Return whose words a noun phrase names: "Roe's claim", "his remarks"."""
        tokens = line.tokens
        if (named := self._people.owners[line.index].get(i)) is not None:
            span = Span(tokens[phrase.first].start, tokens[named.name.last].end)
            return Referent(named.figure, Basis.NAMED, span)
        first = tokens[phrase.first]
        if first.tag is Tag.POSSESSIVE and tokens[phrase.last].lower in SPEECH_NOUNS:
            if i and tokens[self._people.phrases[line.index][i - 1].last].lower in REBUTS:
                figure = self._memory.named_before(line.index, GENDER_OF_OWNER.get(first.lower, ""))
            else:
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

    def _pronoun(self, word: str, line: int, *, speaking: bool = False) -> int | None:
        if word in MASCULINE:
            return self._learn(self._memory.most_salient(line, "m"), "m")
        if word in FEMININE:
            return self._learn(self._memory.most_salient(line, "f"), "f")
        if word == "it":
            known = None
            if self._memory.spoke[1] == line:  # "Zorbex said it was ready"
                known = self._memory.body_that_spoke(line)
            if known is None:
                known = self._memory.institution(line)
            if known is None and speaking:
                known = self._memory.body_that_spoke(line)
            return self._issuers.latest(line) if known is None else known
        if word == "they":
            return self._memory.group(line)
        return None


def _figures(narration: Narration, people: People, *, captions: bool) -> set[int]:
    """Return the figures that captions name, or those that the other lines name."""
    return {
        entry.figure
        for line in narration.lines
        if (narration.blocks[line.block].kind is ParagraphKind.CAPTION) == captions
        for entry in people.named[line.index].values()
    }


def _is_asked(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether phrase `i` is who is asked a question, and not for a favour: "asked Roe why"."""
    if not i or i + 1 >= len(phrases) or tokens[phrases[i - 1].last].lower not in _ASKS:
        return False
    return tokens[phrases[i + 1].first].lower in _OF_QUESTIONS


_OBJECT_OR_OWNER: Final = frozenset((Tag.OBJECT, Tag.POSSESSIVE))
_TEXTS_AND_PARTS: Final = TEXTS | PARTS_OF_TEXTS
_PRONOUNS: Final = frozenset((Tag.PRONOUN, Tag.OBJECT))
_MORE: Final = inflect("add continue") | {"further", "also"}
_OF_BODIES: Final = frozenset(("it", "they"))
_ASKS: Final = inflect("ask inquire")
_OF_QUESTIONS: Final = frozenset("about whether if why how what when where who which".split())
_GENDER_OF_WORD: Final = {
    word: gender
    for gender, words in (("m", MASCULINE | {"his", "him"}), ("f", FEMININE | {"her", "hers"}))
    for word in words
}
# "The younger Mr. Roe" says that there are two, and seldom which of the names is his.
_OF_TWO: Final = frozenset((("younger",), ("older",), ("elder",)))
_NOBODY: Final[frozenset[int]] = frozenset()
_SHORTEST_PASSIVE: Final = 3  # phrases: a subject, its verb and "by"
_DEEDS: Final = 2  # lines in which a named person has acted
_LATEST: Final = 200  # figures among which an age is looked for; bounds the work


def _is_known(referents: Mapping[int, Referent], i: int) -> bool:
    """Tell whether it is known who the noun phrase at `i` means."""
    return i in referents and referents[i].figure is not None


def _find_other_actors(
    tokens: Sequence[Token], phrases: Sequence[Phrase], *, alone: bool
) -> set[int]:
    """Return the nouns that act without being a subject: "For Ann Roe, it was", "run by Roe Air".

    `alone` tells that no name is a subject in the line.
    """
    found = find_operators(tokens, phrases) if alone else set()
    if tokens[0].lower == "for" and _is_fronted(tokens, phrases):
        found.add(1)
    return found


def _is_fronted(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> bool:
    """Tell whether a line opens with whose view it gives: "For Ann Roe, a nurse, it was late"."""
    return (
        len(phrases) > _SHORTEST_FRONT
        and phrases[1].kind is Kind.NOUN
        and (phrases[2].kind is Kind.COMMA or tokens[phrases[2].first].lower in {"it", "there"})
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
        cue = cue_of(tokens, group)
        if (
            group.kind is Kind.ACCORDING
            or cue is Cue.SAY
            or (cue is Cue.CALL and is_people(tokens[phrases[subject.phrase].last].lower))
        ):
            speaking.add(subject.phrase)
    return main, speaking


def _is_anybody(first: Token, last: str, *, alone: bool) -> bool:
    """Tell whether a phrase is "he", "she" or "the 40-year-old": somebody, whatever the verb."""
    if alone:
        return first.tag is Tag.PRONOUN and first.lower in _PERSONAL
    return first.lower == "the" and last.endswith("-year-old")


_PERSONAL: Final = MASCULINE | FEMININE


def _is_joined(phrases: Sequence[Phrase], i: int) -> bool:
    """Tell whether "and" joins the noun at `i` to the one before: "Roe and Poe spoke"."""
    return i > 1 and phrases[i - 1].kind is Kind.CONJUNCTION and phrases[i - 2].kind is Kind.NOUN


def _role_weight(phrases: Sequence[Phrase], i: int, *, acting: bool) -> float:
    if acting:
        return SUBJECT
    return OBLIQUE if i and phrases[i - 1].kind is Kind.PREPOSITION else OBJECT
