"""Who said each quotation.

Each passage is asked, in this order: does an attribution follow it, does one stand before it in
its line, does one trail its line, and does it go on from a neighbour? What no rule claims and no
speaker is near is looked at once more: it may be a title, a nickname or a term.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.attribution.assembly import Answer, join
from bot.parsing.attribution.continuation import Continuation
from bot.parsing.attribution.coreference import Discourse, Referent, read_discourse
from bot.parsing.attribution.reports import UNREAL, owner_of_words, reporter
from bot.parsing.grammar.clauses import (
    INTRODUCES,
    asks,
    is_beside,
    is_gerund,
    leading_verb,
    opens_with_conjunction,
    takes_clause,
)
from bot.parsing.grammar.phrases import Kind
from bot.parsing.grammar.verbs import cue_of, is_passive, is_subordinate
from bot.parsing.words.cues import DOCUMENT_NOUNS, Cue, inflect
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from bot.models.article import Person, Quotation
    from bot.parsing.narration import Line, Narration
    from bot.parsing.people.entities import People


def attribute(
    narration: Narration, people: People
) -> tuple[tuple[Quotation, ...], tuple[Person, ...]]:
    """Return the quotations, each with its speaker and the basis for it, and all people."""
    discourse = read_discourse(narration, people)
    answers = _Attribution(narration, discourse).answers()
    quotations = join(narration, discourse, answers)
    return quotations, people.all


class _Attribution:
    """Answers for the passages of one article, in their order."""

    def __init__(self, narration: Narration, discourse: Discourse) -> None:
        self._narration = narration
        self._discourse = discourse
        self._phrases = discourse.people.phrases

    def answers(self) -> list[Answer]:
        answers = [Answer() for _ in self._narration.passages]
        for line in self._narration.lines:
            for number, i in self._places(line):
                introduced = self._introduced(line, i)
                if introduced is None and (referent := self._right(line, i, number)) is not None:
                    answers[number] = Answer(referent, cued=True, trailing=True)
                elif (
                    (referent := introduced) is not None
                    or (referent := self._left(line, i, sure=True)) is not None
                    or (referent := self._trailing(line, i)) is not None
                    or (referent := self._left(line, i, sure=False)) is not None
                    or (referent := self._in_whose_words(line, i)) is not None
                ):
                    answers[number] = Answer(referent, cued=True)
                elif self._is_said_of(line, i):
                    answers[number] = Answer(cued=True)
                elif (referent := self._verbless(line, i)) is not None:
                    answers[number] = Answer(referent)
        Continuation(self._narration, self._discourse).apply(answers)
        return answers

    def _places(self, line: Line) -> list[tuple[int, int]]:
        """Return the passages of a line with the index of their phrase."""
        if not line.passages:
            return []
        return [
            (line.tokens[phrase.first].passage, i)
            for i, phrase in enumerate(self._phrases[line.index])
            if phrase.kind is Kind.QUOTE
        ]

    def _right(self, line: Line, i: int, number: int) -> Referent | None:
        """Find the attribution that follows at once: "Q," X said; "Q," said X."""
        phrases = self._phrases[line.index]
        tokens = line.tokens
        j = i + 1
        if (signature := self._signature(line, i)) is not None:
            return signature
        if j < len(phrases) and phrases[j].kind in {Kind.COMMA, Kind.DASH}:
            j += 1
        elif not _invites_attribution(self._narration, number):
            return None
        for k in range(j, min(j + _NEAR, len(phrases))):
            phrase = phrases[k]
            if phrase.kind in {Kind.STOP, Kind.COLON}:
                return None
            if phrase.kind is Kind.ACCORDING:
                return self._discourse.source(line, k)
            if phrase.kind is not Kind.VERB or phrase.is_participle:
                continue
            if cue_of(tokens, phrase) in {Cue.SAY, Cue.MANNER, Cue.THINK} or (
                i == 0 and k == j + 1 and tokens[phrase.last].tag is not Tag.AUXILIARY
            ):
                subject = self._discourse.subjects[line.index].get(k)
                if subject is None or subject.phrase < j:
                    return None
                if opens_with_conjunction(phrases[j : min(subject.phrase, k)]):
                    return None
                if j < subject.phrase < k and is_beside(tokens, phrases, subject.phrase):
                    return None  # "Q," the club that he rails against, without its "that"
                return self._discourse.source(line, k)
        return None

    def _introduced(self, line: Line, i: int) -> Referent | None:
        """Return who speaks where verb and mark lead right up to the words: Roe shouted, "Q"."""
        phrases = self._phrases[line.index]
        k = leading_verb(line.tokens, phrases, i)
        if k is None:
            return None
        if cue_of(line.tokens, phrases[k]) not in {Cue.SAY, Cue.MANNER}:
            return None
        if is_passive(line.tokens, phrases[k]):
            return None
        subject = self._discourse.subjects[line.index].get(k)
        if subject is None or subject.phrase > k or phrases[k].is_participle:
            return None
        return self._discourse.source(line, k)

    def _signature(self, line: Line, i: int) -> Referent | None:
        """Return the name in a signature: "Q" — Jane Roe."""
        phrases = self._phrases[line.index]
        rest = phrases[i + 1 :]
        if len(rest) < 2 or rest[0].kind is not Kind.DASH or rest[1].kind is not Kind.NOUN:
            return None
        if any(p.kind is Kind.VERB for p in rest):
            return None
        return self._discourse.referents[line.index].get(i + 2)

    def _left(self, line: Line, i: int, *, sure: bool) -> Referent | None:
        """Find the nearest cue before the passage in its line whose subject may speak.

        A verb that takes an object and a word for it ("called it 'Q'") reaches no farther than
        the next verb; a verb of speaking takes in whole clauses. `sure` leaves out verbs of
        thinking.
        """
        phrases = self._phrases[line.index]
        tokens = line.tokens
        crossed = 0
        judged = i > 0 and tokens[phrases[i - 1].first].lower == "as"  # "dismissed her claim as"
        for k in range(i - 1, max(-1, i - _FAR), -1):
            phrase = phrases[k]
            if phrase.kind is Kind.VERB:
                cue = cue_of(tokens, phrase)
                near = not crossed
                if phrase.first == phrase.last and is_passive(tokens, phrase):
                    continue  # "Roe, who said when asked, 'Q'"
                if is_gerund(phrases, k):
                    continue  # "accused Poe of running a 'Q'"
                crossed += 1
                if cue in {Cue.SAY, Cue.CALL} and is_passive(tokens, phrase):
                    if near and (agent := self._agent(line, k, i)) is not None:
                        return agent
                    continue
                if not self._brings(line, k, i, near=near, sure=sure):
                    continue
                if (referent := self._discourse.source(line, k)) is not None:
                    return reporter(self._discourse, line, k, referent)
            elif phrase.kind is Kind.NOUN and (
                crossed < 2 if takes_clause(tokens, phrases, k) else not (crossed or judged)
            ):
                if (owner := owner_of_words(self._discourse, line, k)) is not None:
                    return owner
            elif phrase.kind is Kind.ACCORDING:
                return self._discourse.source(line, k)
            elif phrase.kind is Kind.COLON and (label := self._label(line, k)) is not None:
                return label
        return None

    def _brings(self, line: Line, verb: int, i: int, *, near: bool, sure: bool) -> bool:
        """Tell whether a verb may bring the words at `i`; `near` where no other stands between."""
        phrases = self._phrases[line.index]
        cue = cue_of(line.tokens, phrases[verb])
        if cue is Cue.THINK and self._is_finding(line, verb):
            cue = Cue.SAY
        if cue is None or (cue is Cue.THINK and sure):
            return False
        if not near:
            if cue is not Cue.SAY and not takes_clause(line.tokens, phrases, verb + 1):
                return False
            if phrases[i - 1].kind in INTRODUCES and self._is_relative(line, verb):
                return False
            if self._is_aside_of_which(line, verb, i):
                return False
        if cue is Cue.CALL:
            if asks(line.tokens, phrases, verb) or self._lacks_as(line, verb, i):
                return False
            return verb != i - 1 or self._names(line, verb)
        return cue is not Cue.MANNER or self._utters(line, verb, i)

    def _lacks_as(self, line: Line, verb: int, i: int) -> bool:
        """Tell whether a verb has its object and no "as": "called one who saw the boats 'Q'"."""
        phrases = self._phrases[line.index]
        if verb == i - 1 or line.tokens[phrases[verb].cue].lower not in _WITH_AS:
            return False
        between = range(phrases[verb].last + 1, phrases[i].first)
        return not any(line.tokens[t].lower in {"as", ",", ":"} for t in between)

    def _is_finding(self, line: Line, verb: int) -> bool:
        """Tell whether a document finds: its finding is its word, "an inquiry found staff 'Q'"."""
        phrases = self._phrases[line.index]
        subject = self._discourse.subjects[line.index].get(verb)
        return (
            subject is not None
            and line.tokens[phrases[verb].cue].lower in {"finds", "found"}
            and line.tokens[phrases[subject.phrase].last].lower in DOCUMENT_NOUNS
        )

    def _utters(self, line: Line, verb: int, i: int) -> bool:
        """Tell whether a way of speaking brings the words at `i`: "yelled 'Q'", "fumed: 'Q'"."""
        phrases = self._phrases[line.index]
        if phrases[i - 1].kind in INTRODUCES:
            return verb == i - 2 or not is_subordinate(line.tokens, phrases, verb, 0)
        held = line.tokens[phrases[verb].first : phrases[verb].cue]
        return verb == i - 1 and not any(t.lower in UNREAL for t in held)

    def _agent(self, line: Line, verb: int, i: int) -> Referent | None:
        """Return by whom something was said or named: "was called 'Q' by Roe"."""
        agent = self._discourse.agents[line.index].get(verb)
        if agent is None or (
            agent > i and cue_of(line.tokens, self._phrases[line.index][verb]) is Cue.SAY
        ):
            return None
        return self._discourse.referents[line.index].get(agent)

    def _is_said_of(self, line: Line, i: int) -> bool:
        """Tell whether a passive verb leads to the words and nobody is told to say them.

        "The canal was known as 'Q'", "Roe was asked, 'Q'".
        """
        phrases = self._phrases[line.index]
        for k in range(i - 1, max(-1, i - _DIRECT), -1):
            if phrases[k].kind is Kind.VERB:
                return is_passive(line.tokens, phrases[k])
        return False

    def _in_whose_words(self, line: Line, i: int) -> Referent | None:
        """Return whose words they are called: "In the words of Roe, it was 'Q'"."""
        phrases = self._phrases[line.index]
        tokens = line.tokens
        for k in range(max(0, i - _DIRECT), i - 2):
            of = phrases[k + 1]
            if (
                phrases[k].kind is Kind.NOUN
                and tokens[phrases[k].last].lower == "words"
                and tokens[phrases[k].first].lower == "the"
                and tokens[of.first].lower == "of"
            ):
                return self._discourse.referents[line.index].get(k + 2)
        return None

    def _names(self, line: Line, verb: int) -> bool:
        """Tell whether "called" with the passage right behind it names something.

        "What he called 'Q'", "one she calls 'Q'" and "was called 'Q'" do; "they were calling
        'every day'" and "a series, called 'Q'" do not.
        """
        phrases = self._phrases[line.index]
        tokens = line.tokens
        if not tokens[phrases[verb].cue].lower.startswith("call"):
            return True
        openers = {tokens[phrase.first].lower for phrase in phrases[max(0, verb - 5) : verb]}
        passive = any(
            tokens[j].lower in _PASSIVE for j in range(phrases[verb].first, phrases[verb].cue)
        )
        if phrases[verb - 1].kind is Kind.NOUN and not phrases[verb].is_participle:
            return True
        return passive or not openers.isdisjoint(_NAMED_BY)

    def _is_relative(self, line: Line, verb: int) -> bool:
        subject = self._discourse.subjects[line.index].get(verb)
        return subject is not None and subject.relative is not None

    def _is_aside_of_which(self, line: Line, verb: int, i: int) -> bool:
        """Tell whether a comma has ended the clause: "it, which some say was late, is 'Q'"."""
        phrases = self._phrases[line.index]
        subject = self._discourse.subjects[line.index].get(verb)
        if subject is None or not subject.phrase or subject.phrase > verb:
            return False
        opener = phrases[subject.phrase - 1]
        return opener.kind is Kind.RELATIVE and any(
            p.kind is Kind.COMMA for p in phrases[verb + 1 : i - 1]
        )

    def _label(self, line: Line, colon: int) -> Referent | None:
        """Return the speaker before a colon: "Smith: 'Q'"."""
        phrases = self._phrases[line.index]
        start = colon
        while start and phrases[start - 1].kind not in _BEFORE_LABEL:
            start -= 1
            if colon - start > _LONGEST_LABEL:
                return None
        if start and phrases[start - 1].kind is Kind.VERB:
            return None
        return self._discourse.referents[line.index].get(start)

    def _verbless(self, line: Line, i: int) -> Referent | None:
        """Return the subject of the nearest main verb of any kind before the passage."""
        phrases = self._phrases[line.index]
        lowest = max(0, i - _FAR)
        for k in range(i - 1, lowest - 1, -1):
            if phrases[k].kind is not Kind.VERB or is_subordinate(line.tokens, phrases, k, lowest):
                continue
            if (referent := self._discourse.source(line, k)) is not None:
                return referent
        return None

    def _trailing(self, line: Line, i: int) -> Referent | None:
        """Find an attribution at the end of the line: … "Q" plan, X said."""
        phrases = self._phrases[line.index]
        for k in range(i + 1, len(phrases)):
            if phrases[k].kind is Kind.ACCORDING:
                return self._discourse.source(line, k)
            if phrases[k].kind is not Kind.VERB or cue_of(line.tokens, phrases[k]) is not Cue.SAY:
                continue
            subject = self._discourse.subjects[line.index].get(k)
            if subject is None:
                continue
            first = min(subject.phrase, k)
            if phrases[first - 1].kind in {Kind.COMMA, Kind.QUOTE, Kind.CLOSE, Kind.SUBORDINATOR}:
                return self._discourse.source(line, k)
        return None


_WITH_AS: Final = inflect("see view regard describe portray depict")
_NEAR: Final = 14  # phrases from a passage to the verb of its attribution
_FAR: Final = 60
_DIRECT: Final = 8  # phrases from a verb to the word that it brings: "was known as a 'Q'"
_PASSIVE: Final = frozenset("is was are were be been being".split())
_NAMED_BY: Final = frozenset("what which that who whom".split())
_BEFORE_LABEL: Final = frozenset((Kind.DASH, Kind.STOP, Kind.VERB))
_LONGEST_LABEL: Final = 6


def _invites_attribution(narration: Narration, number: int) -> bool:
    """Tell whether a passage ends as one that goes on: with a comma, "?", "!" or a dash."""
    span = narration.passages[number].span
    text = narration.text
    end = span.end
    while end > span.start and text[end - 1] in "'’)] ":
        end -= 1
    return text[end - 1] in ",?!—–-…." and end > span.start
