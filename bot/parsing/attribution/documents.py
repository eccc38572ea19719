"""Whose words a document holds: "Greenwatch's report", "a statement on the club's website".

A document speaks for whoever issued it, where the text tells: by a name before it or behind "by",
"from" or "on", by the verb that it is the object of ("she wrote a letter that said"), or because
it was issued earlier ("the letter added").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from bot.models.article import PersonKind
from bot.parsing.attribution.subject_clues import GENDER_OF_OWNER
from bot.parsing.grammar.phrases import Kind, Phrase
from bot.parsing.grammar.verbs import cue_of, is_subordinate
from bot.parsing.people.entities import Figure
from bot.parsing.words.cues import DOCUMENT_NOUNS, Cue, inflect
from bot.parsing.words.lexicon import DEMONYMS, MONTHS, PLACES, WEEKDAYS
from bot.parsing.words.names import bare, is_possessive
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bot.parsing.attribution.discourse import Referent
    from bot.parsing.attribution.salience import Memory
    from bot.parsing.grammar.subjects import Subject
    from bot.parsing.narration import Line
    from bot.parsing.people.entities import People
    from bot.parsing.words.tokens import Token


class _Text(NamedTuple):
    """A document in the story, whose words it holds, and whether it acted there."""

    line: Line
    phrase: Phrase
    figure: int | None
    acts: bool


class Issuers:
    """Who issued the documents in the story so far."""

    def __init__(
        self, people: People, memory: Memory, describe: Callable[[Line, Phrase], int | None]
    ) -> None:
        self._people = people
        self._memory = memory
        self._describe = describe
        self._latest: dict[str, tuple[int, int]] = {}
        self._last: tuple[int, int] | None = None
        self._text: _Text | None = None

    def holder(self, line: Line, i: int, subjects: Mapping[int, Subject]) -> int | None:
        """Return whose words "it" at phrase `i` means, if a document came just before.

        "The notice went up on Friday. 'We are closed,' it read."
        """
        text = self._text
        if text is None or line.index - text.line.index > _NEAR:
            return None
        phrases = self._people.phrases[line.index]
        for verb in (verb for verb, subject in subjects.items() if subject.phrase == i):
            only_read = line.tokens[phrases[verb].last].lower in _ONLY_READ
            taken_up = text.acts and line.index - text.line.index == 1
            if only_read or (taken_up and _tells(line.tokens, phrases[verb])):
                is_sign = text.line.tokens[text.phrase.last].lower in _SIGNS
                if text.figure is None and not is_sign:
                    return self._describe(text.line, text.phrase)
                return text.figure
        return None

    def issuer(
        self, line: Line, i: int, subjects: Mapping[int, Subject], referents: Mapping[int, Referent]
    ) -> int | None:
        """Return the figure whose words the document at phrase `i` holds.

        None if the phrase is no document or nobody is named. `subjects` are those of the line's
        verbs, `referents` tells who the phrases to the left mean.
        """
        phrases = self._people.phrases[line.index]
        phrase = phrases[i]
        head = _head(line.tokens[phrase.last].lower)
        if head is None or self._is_part(line, i):
            return None
        if line.tokens[phrase.first].tag is Tag.POSSESSIVE:
            return self._owner_in_story(line.tokens[phrase.first].lower, line.index)
        found = self._told(line, i, phrase)
        if found is None:
            found = self._object_of(line, i, subjects, referents)
        if found is None and head == "statement" and line.tokens[phrase.first].lower == "a":
            acts = any(subject.phrase == i for subject in subjects.values())
            found = self._memory.only_actor(line.index - 1) if acts else None
            if acts and found is None:
                found = self._speaking_for(line.index)
        if found is None and line.tokens[phrase.first].lower in {"the", "this", "that"}:
            found = self._taken_up(head, line.index)
            if found is None and head in _TAKES_UP:
                found = self.latest(line.index)
            if found is None and head in _SPOKEN and not self._is_signed(line, i):
                found = self._memory.spoke_last(line.index)
        acts = any(
            subject.phrase == i and not is_subordinate(line.tokens, phrases, verb, 0)
            for verb, subject in subjects.items()
        )
        self._text = _Text(line, phrase, found, acts)
        if found is not None:
            self.note(head, found, line.index)
        return found

    def _speaking_for(self, line: int) -> int | None:
        """Return who has just spoken if a statement is that one's business: a spokesperson."""
        figure = self._memory.spoke_last(line)
        if figure is None:
            return None
        known = self._people.figures[figure]
        words = known.nouns.union(word.lower() for word in known.words)
        return None if words.isdisjoint(_SPEAKS_FOR) else figure

    def _owner_in_story(self, owner: str, line: int) -> int | None:
        """Return whose a document with "its", "his" or "her" is: "its statement says"."""
        if owner == "its":
            return self._memory.institution(line)
        gender = GENDER_OF_OWNER.get(owner)
        return None if gender is None else self._memory.most_salient(line, gender)

    def _taken_up(self, head: str, line: int) -> int | None:
        """Return whose document "the statement" is: of a later post it may be one too."""
        issuer, at = self._latest.get(head, (None, -1))
        later = self._last is not None and self._last[1] > at >= 0
        if head == "statement" and later and (last := self.latest(line)) is not None:
            return last
        return issuer

    def _is_part(self, line: Line, i: int) -> bool:
        """Tell whether phrase `i` is what a document has: "a memorandum of a single page"."""
        phrases, tokens = self._people.phrases[line.index], line.tokens
        return (
            i > 1
            and tokens[phrases[i - 1].first].lower == "of"
            and _head(tokens[phrases[i - 2].last].lower) is not None
        )

    def note(self, head: str, issuer: int, line: int) -> None:
        """Remember who issued the document that goes by `head`."""
        self._latest[head] = issuer, line
        self._last = (issuer, line)

    def note_opening(self, line: Line, subject: int, actor: int, *, speaks: bool) -> None:
        """Remember whose document opens a line: "In a report, Roe said".

        "In a statement, Greenwatch urged a halt" tells so too, whatever the verb.
        """
        phrases = self._people.phrases[line.index]
        if phrases[0].kind not in _OPENS_ADJUNCT:
            return
        for i in range(1, min(subject, _REACH)):
            head = _head(line.tokens[phrases[i].last].lower)
            if head is None or phrases[i - 1].kind is not Kind.PREPOSITION:
                continue
            if speaks or (head in _SPOKEN and not self._is_sent(line, i)):
                self.note(head, actor, line.index)

    def _is_sent(self, line: Line, i: int) -> bool:
        """Tell whether a source stands behind the document at phrase `i`: "a post by Roe"."""
        following = self._people.phrases[line.index][i + 1]
        return line.tokens[following.first].lower in {"by", "from"} or self._is_signed(line, i)

    def latest(self, line: int) -> int | None:
        """Return who issued the document that "it" takes up in `line`."""
        near = self._last is not None and self._last[1] >= line - _NEAR
        return self._last[0] if self._last is not None and near else None

    def _told(self, line: Line, i: int, phrase: Phrase) -> int | None:
        """Return the issuer that stands in the document's phrase or behind a preposition."""
        phrases, tokens = self._people.phrases[line.index], line.tokens
        if (owner := self._people.owners[line.index].get(i)) is not None:
            return owner.figure
        if (named := self._named_before(line, phrase)) is not None:
            return named
        if (owner_words := _owner_words(tokens, phrase)) is not None:
            return self._describe(line, owner_words)
        if (signer := self._signer(line, i)) is not None:
            return signer
        if i + 3 < len(phrases) and phrases[i + 1].kind is Kind.COMMA:
            i += tokens[phrases[i + 2].first].lower == "by"  # "the report, by Greenwatch, said"
        if i + 2 >= len(phrases) or phrases[i + 1].kind is not Kind.PREPOSITION:
            return None
        word, behind = tokens[phrases[i + 1].first].lower, phrases[i + 2]
        if behind.kind is not Kind.NOUN:
            return None
        if word in {"by", "from"}:
            entry = self._people.named[line.index].get(i + 2)
            if entry is not None:
                place = tokens[behind.last].lower in PLACES
                return None if place and word == "from" else entry.figure
            owned = tokens[behind.first].tag is Tag.POSSESSIVE and behind.first < behind.last
            vague = tokens[behind.first].tag in _VAGUE and not owned
            return None if vague else self._describe(line, behind)
        if word == "on" and _head(tokens[behind.last].lower) is not None:
            return self._told(line, i + 2, behind)
        return None

    def _signer(self, line: Line, i: int) -> int | None:
        """Return who signed or issued the document: ", signed by the manager, Jane Roe".

        If one speaks for another, the other leads: "read on behalf of the family by their lawyer".
        """
        phrases, tokens = self._people.phrases[line.index], line.tokens
        verb = next((k for k in range(i + 1, i + 4) if _issues_at(tokens, phrases, k)), None)
        if verb is None:
            return None
        for k in range(verb + 1, min(verb + _REACH, len(phrases) - 1)):
            if phrases[k].kind not in _IN_ADJUNCT:
                return None
            if tokens[phrases[k].last].lower == "behalf":
                return self._issuing(line, k + 2)
            if tokens[phrases[k].first].lower == "by":
                return self._issuing(line, k + 1)
        return None

    def _is_signed(self, line: Line, i: int) -> bool:
        """Tell whether somebody signed the document at phrase `i`, even several."""
        phrases, tokens = self._people.phrases[line.index], line.tokens
        verb = next(
            (k for k in range(i + 1, i + 4) if _issues_at(tokens, phrases, k)), len(phrases)
        )
        return any(tokens[p.first].lower == "by" for p in phrases[verb : verb + _REACH])

    def _issuing(self, line: Line, i: int) -> int | None:
        """Return the only figure at phrase `i`, or behind its role: "the manager, Jane Roe"."""
        phrases, tokens = self._people.phrases[line.index], line.tokens
        if i >= len(phrases) or phrases[i].kind is not Kind.NOUN:
            return None
        named = self._people.named[line.index]
        if i not in named and phrases[i + 1 : i + 2] and i + 2 in named:
            i += 2 * (phrases[i + 1].kind is Kind.COMMA)
        if any(p.kind is Kind.CONJUNCTION for p in phrases[i + 1 : i + 4]):
            return None  # signed by two
        if (entry := named.get(i)) is not None:
            return entry.figure
        return None if tokens[phrases[i].first].tag in _VAGUE else self._describe(line, phrases[i])

    def _named_before(self, line: Line, phrase: Phrase) -> int | None:
        """Return who a document is named after: "the Greenwatch report"."""
        words = tuple(
            bare(t.text)
            for t in line.tokens[phrase.first : phrase.last]
            if t.tag is Tag.NAME and t.lower not in _NO_ISSUER
        )
        if not words or is_possessive(line.tokens[phrase.last - 1]):
            return None
        for number in self._memory.recent():
            if set(words) <= set(self._people.figures[number].words):
                return number
        figures = self._people.figures
        for number, figure in enumerate(figures[:_MOST_FIGURES]):
            if figure.words == words or (len(words) == 1 and figure.surname == words[0]):
                return number
        if line.tokens[phrase.last - 1].tag is not Tag.NAME:
            return None
        figures.append(Figure(words, PersonKind.ORGANISATION, None, None, line.block))
        return len(figures) - 1

    def _object_of(
        self, line: Line, i: int, subjects: Mapping[int, Subject], referents: Mapping[int, Referent]
    ) -> int | None:
        """Return who issues the document or speaks in it: "wrote a letter", "said in a post"."""
        phrases = self._people.phrases[line.index]
        verb = i - 1
        if verb > 1 and phrases[verb].kind is Kind.ADVERB:
            verb -= 2  # "sent two rather angry emails"
        elif verb > 0 and phrases[verb].kind is phrases[i].kind is Kind.NOUN:
            verb -= 1  # "sent the chairman a memo"
        if verb > 0 and phrases[verb].kind is Kind.PREPOSITION:
            verb -= 1
            issues = (
                phrases[verb].kind is Kind.VERB
                and cue_of(line.tokens, phrases[verb]) is Cue.SAY
                and line.tokens[phrases[verb + 1].first].lower in _IN
            )
        else:
            issues = (
                verb >= 0
                and phrases[verb].kind is Kind.VERB
                and _issues(line.tokens, phrases[verb], phrases[i])
            )
        subject = subjects.get(verb) if issues else None
        referent = None if subject is None else referents.get(subject.phrase)
        return None if referent is None else referent.figure


def _tells(tokens: Sequence[Token], verb: Phrase) -> bool:
    """Tell whether a text may do so: "it said", "it called it", "it spoke of"."""
    tells = cue_of(tokens, verb) in {Cue.SAY, Cue.CALL}
    return tells or tokens[verb.last].lower in {"spoke", "speaks"}


def whole_text(tokens: Sequence[Token], phrases: Sequence[Phrase], i: int) -> int | None:
    """Return the document of which phrase `i` is a part: "a copy of the sale contract"."""
    if i + 2 >= len(phrases) or tokens[phrases[i].last].lower not in PARTS_OF_TEXTS:
        return None
    if tokens[phrases[i + 1].first].lower not in {"of", "from"}:
        return None
    whole = phrases[i + 2]
    if whole.kind is not Kind.NOUN or tokens[whole.last].lower not in _DOCUMENTS:
        return None
    return i + 2


def _head(word: str) -> str | None:
    """Return the noun by which an issued document goes, None where the word is none."""
    word = bare(word)
    if word in TEXTS:
        return _SAME.get(word, word)
    return None


def _issues(tokens: Sequence[Token], verb: Phrase, document: Phrase) -> bool:
    """Tell whether a verb issues the document, or puts up the sign, that is its object."""
    held = {t.lower for t in tokens[verb.first : verb.last + 1]}
    if tokens[verb.last].lower in _ISSUES:
        return True
    return tokens[document.last].lower in _SIGNS and not _DISPLAYS.isdisjoint(held)


def _issues_at(tokens: Sequence[Token], phrases: Sequence[Phrase], k: int) -> bool:
    """Tell whether the phrase at `k` is a participle by which a document is issued."""
    return (
        k < len(phrases)
        and phrases[k].kind is Kind.VERB
        and tokens[phrases[k].last].lower in _ISSUED_BY
    )


def _owner_words(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the owner's part of a phrase: "the club's website"."""
    for j in range(phrase.last - 1, phrase.first - 1, -1):
        if is_possessive(tokens[j]):
            return Phrase(Kind.NOUN, phrase.first, j)
    return None


_ISSUED: Final = frozenset(
    """statement report website site page post tweet letter open-letter email e-mail memo study
    survey poll release press-release communique communiqué declaration note message advisory
    advice article editorial blog newsletter bulletin review account feed notice reply response
    filing position paper analysis briefing deposition affidavit complaint lawsuit petition
    manifesto order ruling judgment judgement opinion memorandum text diary leaflet circular
    voicemail defence defense submission pleading dossier""".split()
)
# What somebody puts up for others to read.
_SIGNS: Final = frozenset("sign banner placard poster plaque label".split())
# What one sees of a document, whose words are the document's.
PARTS_OF_TEXTS: Final = frozenset(
    "copy draft version extract excerpt page section part passage summary transcript".split()
)
_DOCUMENTS: Final = DOCUMENT_NOUNS | _ISSUED | {"contract", "lease", "treaty", "will"}
_SEVERAL: Final = {f"{word}s": word for word in _ISSUED | _SIGNS}
TEXTS: Final = _ISSUED | _SIGNS | _SEVERAL.keys()
_DISPLAYS: Final = inflect(
    "keep hang carry wave pin post paint tape stick raise display make erect"
) | {
    "kept",
    "put",
    "puts",
    "putting",
    "held",
    "holds",
    "holding",
    "hung",
}
_ISSUED_BY: Final = frozenset(
    """signed co-signed issued released published sent written posted filed submitted drafted
    circulated shared distributed read authored penned lodged made""".split()
)
_SPEAKS_FOR: Final = frozenset("spokesman spokeswoman spokesperson representative".split())
# What holds the words of who has just spoken, though nobody said that he issued it.
_SPOKEN: Final = frozenset(
    """statement communique communiqué release press-release email post tweet message deposition
    affidavit""".split()
)
# By these the document that came just before goes, whatever its kind.
_TAKES_UP: Final = frozenset("notice document text".split())
_ONLY_READ: Final = frozenset("read reads began begins opened opens ends ended concluded".split())
_OPENS_ADJUNCT: Final = frozenset((Kind.PREPOSITION, Kind.ADVERB))
_IN_ADJUNCT: Final = frozenset((Kind.NOUN, Kind.PREPOSITION, Kind.ADVERB))
_REACH: Final = 8  # phrases from a participle to the "by" that tells who
_SAME: Final = _SEVERAL | {"website": "site", "page": "site", "e-mail": "email"}
_ISSUES: Final = inflect("write issue release publish send post circulate sign tweet share") | {
    "wrote",
    "sent",
    "put",
}
_NEAR: Final = 2  # lines
_IN: Final = frozenset("in on via through".split())
_NO_ISSUER: Final = DEMONYMS | PLACES | MONTHS | WEEKDAYS
_VAGUE: Final = frozenset((Tag.PRONOUN, Tag.OBJECT, Tag.POSSESSIVE))
_MOST_FIGURES: Final = 200  # that are looked at; bounds the work
