"""Rules for attributions behind the words: "Q," she said; "Q" — Jane Roe; "Q" plan, he said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.models.article import Basis, PersonKind
from bot.parsing.attribution.before import verb_before
from bot.parsing.attribution.place import Found
from bot.parsing.attribution.scan import stops
from bot.parsing.grammar.clauses import is_beside, opens_with_conjunction
from bot.parsing.grammar.participles import heard
from bot.parsing.grammar.phrases import Kind
from bot.parsing.grammar.verbs import cue_of, is_hearing
from bot.parsing.words.cues import DOCUMENT_NOUNS, Cue, inflect
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.attribution.discourse import Referent
    from bot.parsing.attribution.place import Place
    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.narration import Narration


def signature(place: Place) -> Found | None:
    """Return the name in a signature: "Q" — Jane Roe."""
    rest = place.phrases[place.i + 1 :]
    if len(rest) < 2 or rest[0].kind is not Kind.DASH or rest[1].kind is not Kind.NOUN:
        return None
    if any(p.kind is Kind.VERB for p in rest):
        return None
    referent = place.referent(place.i + 2)
    return None if referent is None else Found(referent, place.words(place.i + 1))


def _tells(place: Place, first: int, verb: int) -> bool:
    """Tell whether "described" right behind the words has a name behind it: "Q," described Roe."""
    phrases, tokens = place.phrases, place.tokens
    if verb != first or tokens[phrases[verb].last].lower not in _DESCRIBES:
        return False
    subject = place.subject(verb)
    named = subject is not None and subject.phrase == verb + 1
    return named and tokens[phrases[verb + 1].last].tag is Tag.NAME


_DESCRIBES: Final = frozenset(("described", "describes"))


def clause_behind(place: Place) -> Found | None:
    """Return who speaks in the clause that follows at once: "Q," X said; "Q," said X."""
    phrases = place.phrases
    tokens = place.tokens
    j = place.i + 1
    if j < len(phrases) and phrases[j].kind in {Kind.COMMA, Kind.DASH}:
        j += 1
    if (reply := _reply(place, j)) is not None:
        return reply
    if j == place.i + 1 and not _invites_attribution(place.narration, place.number):
        return None
    for k in range(j, min(j + _NEAR, len(phrases))):
        phrase = phrases[k]
        if phrase.kind in {Kind.STOP, Kind.COLON}:
            return None
        if phrase.kind is Kind.ACCORDING:
            return None if _is_passed_on(place, k) else place.spoken(k)
        if phrase.kind is not Kind.VERB or phrase.is_participle:
            continue
        if (
            cue_of(tokens, phrase) in {Cue.SAY, Cue.MANNER, Cue.THINK}
            or _tells(place, j, k)
            or (place.i == 0 and k == j + 1 and tokens[phrase.last].tag is not Tag.AUXILIARY)
        ):
            subject = place.subject(k)
            if subject is None or subject.phrase < j:
                return None
            if opens_with_conjunction(phrases[j : min(subject.phrase, k)]):
                return None
            if cue_of(tokens, phrase) is Cue.THINK and _has_object(phrases, k, subject.phrase):
                return None  # "Roe called it 'cruel', the council liked it"
            told = tokens[phrases[subject.phrase - 1].last].lower == "all"  # "was all he would say"
            if not told and j < subject.phrase < k and is_beside(tokens, phrases, subject.phrase):
                return None  # "Q," the club that he rails against, without its "that"
            if (other := heard(tokens, phrases, k)) is not None:
                return Found(place.referent(other), place.words(k))
            if tokens[phrase.cue].lower in _REPORTS and _is_passed_on(place, k):
                return None
            if (opening := _told_in_opening(place)) is not None:
                return opening
            if is_hearing(tokens, phrase):
                return _teller(place) or Found(None, place.words(k))
            return place.spoken(k)
    return None


def _reply(place: Place, j: int) -> Found | None:
    """Return whose reply the words are: "Q," was Roe's verdict; "Q," came the cry from Roe.

    The verb stands at phrase `j`.
    """
    phrases, tokens = place.phrases, place.tokens
    if (
        j + 1 >= len(phrases)
        or phrases[j].kind is not Kind.VERB
        or phrases[j + 1].kind is not Kind.NOUN
    ):
        return None
    if (
        tokens[phrases[j].last].lower not in _COMES
        or tokens[phrases[j + 1].last].lower not in _REPLIES
    ):
        return None
    referent = place.discourse.owners[place.line.index].get(j + 1)
    if (
        referent is None
        and j + 3 < len(phrases)
        and tokens[phrases[j + 2].first].lower in {"of", "from"}
    ):
        named = place.discourse.people.named[place.line.index]
        apposed = j + 5 in named and phrases[j + 4].kind is Kind.COMMA and j + 3 not in named
        referent = place.referent(j + 5 if apposed else j + 3)
    return None if referent is None else Found(referent, place.words(j))


_COMES: Final = frozenset("was is came comes".split())
_REPLIES: Final = frozenset(
    """reply answer response reaction verdict message conclusion assessment view cry call advice
    warning plea comment retort""".split()
)


def _told_in_opening(place: Place) -> Found | None:
    """Return who speaks in the clause that opens the line and holds the words.

    While Roe called it "Q", Poe said it was late; after Roe promised "Q", Poe wanted more.
    """
    phrases = place.phrases
    if phrases[0].kind is not Kind.SUBORDINATOR or any(
        phrase.kind in {Kind.COMMA, Kind.QUOTE} for phrase in phrases[: place.i]
    ):
        return None
    teller = _teller(place)
    if teller is None or teller.referent is None or teller.referent.figure is None:
        return None
    return None if teller.referent.basis is Basis.PRONOUN else teller  # "what he calls 'Q', Roe"


def _is_passed_on(place: Place, k: int) -> bool:
    """Tell whether a paper or an outlet behind the words tells what others said before them.

    Roe called it "Q", the Post reported; Roe said it was "Q", according to court papers.
    """
    source = place.discourse.source(place.line, k)
    if source is None or _kind(place, source) is PersonKind.PERSON:
        return False
    teller = _teller(place)
    if teller is None or teller.referent is None or teller.referent.figure in {None, source.figure}:
        return False
    kind = _kind(place, teller.referent)
    if place.phrases[k].kind is Kind.ACCORDING:
        return kind is PersonKind.PERSON
    return kind is not PersonKind.DESCRIBED


def _teller(place: Place) -> Found | None:
    """Return who tells the words by a verb before them."""
    return next(filter(None, map(verb_before, stops(place))), None)


def _kind(place: Place, referent: Referent) -> PersonKind | None:
    if referent.figure is None:
        return None
    return place.discourse.people.figures[referent.figure].kind


def _has_object(phrases: Sequence[Phrase], verb: int, subject: int) -> bool:
    """Tell whether a noun that is not the verb's subject and says nothing stands behind it.

    In '"Q," Roe remembered her doctor saying' it is the doctor who speaks.
    """
    behind = verb + 1
    if behind >= len(phrases) or phrases[behind].kind is not Kind.NOUN or subject > verb:
        return False
    return not any(p.kind is Kind.VERB and p.is_participle for p in phrases[behind : behind + 6])


def clause_at_end(place: Place) -> Found | None:
    """Return who speaks in a clause at the end of the line: … "Q" plan, X said."""
    phrases = place.phrases
    for k in range(place.i + 1, len(phrases)):
        if phrases[k].kind is Kind.ACCORDING:
            return place.spoken(k)
        if phrases[k].kind is not Kind.VERB:
            continue
        is_cue = cue_of(place.tokens, phrases[k]) is Cue.SAY
        if not is_cue and place.tokens[phrases[k].last].lower not in _SHOWS:
            continue
        subject = place.subject(k)
        if subject is None or not (is_cue or _is_research(place, subject.phrase, k)):
            continue
        first = min(subject.phrase, k)
        if phrases[first - 1].kind in _OPENS_CLAUSE:
            return place.spoken(k)
    return None


def _is_research(place: Place, i: int, verb: int) -> bool:
    """Tell whether a document has shown the words at the end of a sentence: "…, a poll showed"."""
    phrases, tokens = place.phrases, place.tokens
    ends = verb + 1 == len(phrases) or phrases[verb + 1].kind is Kind.STOP
    timed = ends or tokens[phrases[verb + 1].first].lower in {"on", "this", "last"}
    clause = i == verb - 1 and phrases[i - 1].kind in {Kind.COMMA, Kind.QUOTE}
    return clause and timed and tokens[phrases[i].last].lower in DOCUMENT_NOUNS


_SHOWS: Final = frozenset("shows showed shown finds found".split())
_OPENS_CLAUSE: Final = frozenset((Kind.COMMA, Kind.QUOTE, Kind.CLOSE, Kind.SUBORDINATOR))
_REPORTS: Final = inflect("report")
_NEAR: Final = 14  # phrases from a passage to the verb of its attribution


def _invites_attribution(narration: Narration, number: int) -> bool:
    """Tell whether a passage ends as one that goes on: with a comma, "?", "!" or a dash."""
    span = narration.passages[number].span
    text = narration.text
    end = span.end
    while end > span.start and text[end - 1] in "'’)] ":
        end -= 1
    return text[end - 1] in ",?!—–-…." and end > span.start
