"""Rules for attributions before the words: Roe shouted, "Q"; Roe's claim that it is "Q"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.parsing.attribution.place import Found
from bot.parsing.attribution.reports import UNREAL, is_implied, owner_of_words, reporter
from bot.parsing.attribution.scan import FAR, stops
from bot.parsing.grammar.clauses import INTRODUCES, asks, leading_verb, takes_clause
from bot.parsing.grammar.phrases import Kind, is_name
from bot.parsing.grammar.verbs import ADDRESSES, cue_of, is_hearing, is_passive, is_subordinate
from bot.parsing.words.cues import (
    DOCUMENT_NOUNS,
    PLURALS_OF_SPEECH,
    REBUTS,
    SPEECH_NOUNS,
    WEAK_CUES,
    Cue,
    inflect,
)
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from bot.parsing.attribution.place import Place
    from bot.parsing.attribution.scan import Stop


def led_in(place: Place) -> Found | None:
    """Return who speaks where verb and mark lead right up to the words: Roe shouted, "Q"."""
    k = leading_verb(place.tokens, place.phrases, place.i)
    if k is None:
        return None
    verb = place.phrases[k]
    if cue_of(place.tokens, verb) not in {Cue.SAY, Cue.MANNER} or is_passive(place.tokens, verb):
        return None
    subject = place.subject(k)
    if subject is None or subject.phrase > k or verb.is_participle:
        return None
    return place.spoken(k)


def passive_doer(stop: Stop) -> Found | None:
    """Return who said or named something: was called "Q" by Roe."""
    place, k = stop.place, stop.k
    if not stop.is_verb:
        return None
    if not _is_passive_cue(stop):
        return None if stop.crossed else _judge(place, k)
    agent = place.discourse.agents[place.line.index].get(k)
    if agent is None and (_is_told_that(place, k) or _is_called(stop)):
        return Found(None, place.words(k))
    if agent is not None and stop.crossed and not takes_clause(place.tokens, place.phrases, agent):
        return None  # "was told by Roe that it was 'Q'" takes in a clause
    if agent is None or (agent > place.i and cue_of(place.tokens, place.phrases[k]) is Cue.SAY):
        return None
    referent = place.referent(_named_behind(place, agent))
    return None if referent is None else Found(referent, place.words(k))


def _named_behind(place: Place, role: int) -> int:
    """Return the name that a comma joins to a role: "by a fellow teacher, Jane Roe"."""
    phrases, name = place.phrases, role + 2
    if name >= len(phrases) or phrases[role + 1].kind is not Kind.COMMA:
        return role
    joined = is_name(place.tokens, phrases[name]) and not is_name(place.tokens, phrases[role])
    goes_on = name + 1 < len(phrases) and phrases[name + 1].kind is Kind.VERB
    return name if joined and not goes_on else role


def _is_called(stop: Stop) -> bool:
    """Tell whether a passive verb of calling names no caller: "says he was called 'Q'"."""
    place, k = stop.place, stop.k
    between = range(place.phrases[k].last + 1, place.phrases[place.i].first)
    return (
        not stop.crossed
        and place.tokens[place.phrases[k].cue].lower in _CALLED
        and place.tokens[place.phrases[k].first].lower not in UNREAL  # "Roe said it should be"
        and all(place.tokens[t].lower in {"as", "a", "an", "the"} for t in between)
    )


_CALLED: Final = frozenset("called labelled labeled branded dubbed described denounced".split())


def _is_told_that(place: Place, verb: int) -> bool:
    """Tell whether somebody was told the words, by nobody: "was informed that it was 'Q'"."""
    return is_hearing(place.tokens, place.phrases[verb]) and takes_clause(
        place.tokens, place.phrases, verb
    )


def _judge(place: Place, verb: int) -> Found | None:
    """Return who says so behind a passive verb of any kind: was singled out by Roe as "Q"."""
    phrases, tokens = place.phrases, place.tokens
    if tokens[phrases[place.i - 1].first].lower != "as":
        return None
    if tokens[phrases[verb].first].lower not in _PASSIVE:
        return None
    for i in range(verb + 1, min(verb + _LONGEST_LABEL, place.i - 1)):
        if tokens[phrases[i].first].lower == "by":
            referent = place.referent(i + 1)
            return None if referent is None else Found(referent, place.words(verb))
    return None


def verb_before(stop: Stop) -> Found | None:
    """Return the subject of a verb of speaking or calling that may bring the words.

    A verb that takes an object and a word for it ("called it 'Q'") reaches no farther than the
    next verb; a verb of speaking takes in whole clauses.
    """
    if stop.is_verb and _meets_words(stop):
        return _giver(stop.place, stop.k)
    return _subject_before(stop, sure=True)


def _giver(place: Place, k: int) -> Found:
    """Return who stands behind "from" or "by", else nobody: "faced claims from Roe that 'Q'"."""
    from_somebody = k + 2 < place.i and place.tokens[place.phrases[k + 1].first].lower in _FROM
    return Found(place.referent(k + 2) if from_somebody else None, place.words(k))


_FROM: Final = frozenset(("from", "by"))


def _meets_words(stop: Stop) -> bool:
    """Tell whether others say what a verb's object is: "faced calls for 'Q'"."""
    phrases, tokens = stop.place.phrases, stop.place.tokens
    last = phrases[stop.k].last
    if tokens[last].lower not in PLURALS_OF_SPEECH or not last:
        return False
    met = _MEETS if phrases[stop.k].first < last else _OVER  # "left after reports that"
    if tokens[last - 1].lower not in met:
        return False
    given = tokens[phrases[stop.k + 1].first].lower in _FROM
    return takes_clause(tokens, phrases, stop.k + 2 * given) or not stop.crossed


_MEETS: Final = REBUTS | inflect("face receive ignore spark prompt resist hear meet") | {"met"}


def question_put(place: Place) -> Found | None:
    """Find words of a question to somebody: "asked whether Poe was 'Q', Roe left".

    The asker is unnamed. Somebody's claim inside the question does not count.
    """
    phrases, tokens = place.phrases, place.tokens
    for k in range(place.i - 1, max(-1, place.i - FAR), -1):
        phrase = phrases[k]
        if phrase.kind is Kind.VERB and tokens[phrase.first].lower in _ASKED:
            opens = not k or phrases[k - 1].kind is Kind.SUBORDINATOR or _is_interrupted(place, k)
            asked = opens and tokens[phrase.last + 1].lower in _OF_QUESTIONS
            return Found(None, place.words(k)) if asked else None
        if phrase.cue >= 0 or phrase.kind in {Kind.COMMA, Kind.QUOTE}:
            return None
        if phrase.kind is Kind.NOUN and tokens[phrase.last].lower in SPEECH_NOUNS:
            return None
    return None


def _is_interrupted(place: Place, verb: int) -> bool:
    """Tell whether a clause between commas holds the words: "Roe, asked if it was 'Q', left".

    In "Roe, a teacher, asked if it was 'Q'" Roe asks.
    """
    phrases = place.phrases
    behind = place.i + 1
    if behind < len(phrases) and phrases[behind].kind is Kind.COMMA:
        behind += 1
    goes_on = behind < len(phrases) and phrases[behind].kind is Kind.VERB
    return phrases[verb - 1].kind is Kind.COMMA and goes_on


_ASKED: Final = frozenset("asked pressed questioned quizzed".split())
_OF_QUESTIONS: Final = frozenset("if whether about why how what when".split())


def thinking_verb(place: Place) -> Found | None:
    """Return the subject of the nearest verb before the words, those of thinking included."""
    return next(filter(None, (_subject_before(stop, sure=False) for stop in stops(place))), None)


def owned_words(stop: Stop) -> Found | None:
    """Return whose words a noun phrase is: "Roe's claim that", "her remarks"."""
    place, k = stop.place, stop.k
    if place.phrases[k].kind is not Kind.NOUN:
        return None
    if takes_clause(place.tokens, place.phrases, k) or _is_told_by(place, k):
        if stop.crossed > 1:
            return None
    elif stop.crossed or place.tokens[place.phrases[place.i - 1].first].lower == "as":
        return None  # "dismissed her claim as 'Q'"
    owner = owner_of_words(place.discourse, place.line, k)
    if owner is None and not _is_unowned(place, k):
        return None
    return Found(owner, place.words(k))


def _is_unowned(place: Place, k: int) -> bool:
    """Tell whether unnamed others say what a clause tells: "Roe met claims that it was 'Q'"."""
    phrases, tokens = place.phrases, place.tokens
    said = phrases[k]
    if not k or said.first != said.last or tokens[said.first].lower not in _OF_OTHERS:
        return False
    if k + 2 >= place.i or not takes_clause(tokens, phrases, k):
        return False
    before = phrases[k - 1]
    met = tokens[before.last].lower in _MEETS or tokens[before.first].lower in _OVER
    return met and phrases[k + 2].kind is Kind.NOUN


_OF_OTHERS: Final = frozenset(
    "claims allegations accusations suggestions reports rumours rumors speculation".split()
)
_OVER: Final = frozenset("amid over to at against after following into despite".split())


def _is_told_by(place: Place, k: int) -> bool:
    """Tell whether "that" stands behind a noun and its source: "the claim by Roe that"."""
    phrases, tokens = place.phrases, place.tokens
    if k + 2 >= place.i or tokens[phrases[k + 1].first].lower not in {"by", "from"}:
        return False
    return takes_clause(tokens, phrases, k + 2)


def according_before(stop: Stop) -> Found | None:
    """Return the source behind "according to" before the words."""
    if stop.place.phrases[stop.k].kind is not Kind.ACCORDING:
        return None
    return stop.place.spoken(stop.k)


def label(stop: Stop) -> Found | None:
    """Return the speaker before a colon: Smith: "Q"."""
    place, phrases = stop.place, stop.place.phrases
    if phrases[stop.k].kind is not Kind.COLON:
        return None
    if (sender := _sender(stop) or _described_by(stop)) is not None:
        return sender
    start = stop.k
    while start and phrases[start - 1].kind not in _BEFORE_LABEL:
        start -= 1
        if stop.k - start > _LONGEST_LABEL:
            return None
    if start and phrases[start - 1].kind is Kind.VERB:
        return None
    referent = place.referent(start)
    return None if referent is None else Found(referent, place.words(stop.k))


def _sender(stop: Stop) -> Found | None:
    """Return the name behind "from" before a colon: And from Roe: "Q"."""
    place, phrases = stop.place, stop.place.phrases
    start = 1 if phrases[0].kind is Kind.CONJUNCTION else 0
    if place.tokens[phrases[start].first].lower != "from" or stop.k - start > _LONGEST_LABEL:
        return None
    if any(p.kind not in {Kind.PREPOSITION, Kind.NOUN} for p in phrases[start : stop.k]):
        return None
    referent = place.referent(stop.k - 1)
    return None if referent is None else Found(referent, place.words(start))


def _described_by(stop: Stop) -> Found | None:
    """Return the source that "as" opens with: As described on the website of Roe: "Q"."""
    place, phrases, tokens = stop.place, stop.place.phrases, stop.place.tokens
    if stop.k < _SHORTEST_SOURCE or tokens[phrases[0].first].lower != "as":
        return None
    if phrases[1].kind is not Kind.VERB or phrases[2].kind is not Kind.PREPOSITION:
        return None
    if not tokens[phrases[1].last].lower.endswith(("ed", "en", "ut")):
        return None
    named = place.discourse.people.named[place.line.index]
    first = next((k for k in range(3, stop.k) if k in named), None)
    referent = None if first is None else place.referent(first)
    return None if referent is None else Found(referent, place.words(1))


def in_whose_words(place: Place) -> Found | None:
    """Return whose words they are called: In the words of Roe, it was "Q"."""
    phrases, tokens = place.phrases, place.tokens
    if place.i > 2 and tokens[0].lower == "in" and tokens[phrases[1].last].lower == "words":
        owner = place.discourse.owners[place.line.index].get(1)
        if owner is not None and owner.figure is not None:
            return Found(owner, place.words(1))  # "In Roe's words, it was 'Q'"
    for k in range(max(0, place.i - _OPENING), place.i - 2):
        of = phrases[k + 1]
        if (
            phrases[k].kind is Kind.NOUN
            and tokens[phrases[k].last].lower == "words"
            and tokens[phrases[k].first].lower == "the"
            and tokens[of.first].lower == "of"
        ):
            referent = place.referent(_apposed(place, k + 2))
            return None if referent is None else Found(referent, place.words(k))
    return None


def _apposed(place: Place, role: int) -> int:
    """Return the name behind a role and a comma: "of the prosecutor, Jane Roe"."""
    phrases = place.phrases
    for i in range(role + 1, min(role + _LONGEST_LABEL, place.i - 1)):
        if phrases[i].kind is Kind.COMMA and is_name(place.tokens, phrases[i + 1]):
            return role if is_name(place.tokens, phrases[role]) else i + 1
        if phrases[i].kind not in {Kind.PREPOSITION, Kind.NOUN}:
            break
    return role


def said_by_nobody(place: Place) -> Found | None:
    """Find a passive verb that leads to the words without a speaker.

    "The canal was known as 'Q'", "Roe was asked, 'Q'".
    """
    for k in range(place.i - 1, max(-1, place.i - _DIRECT), -1):
        if place.phrases[k].kind is Kind.VERB:
            passive = is_passive(place.tokens, place.phrases[k])
            return Found(None, place.words(k)) if passive else None
    return None


def main_subject(place: Place) -> Found | None:
    """Return the subject of the nearest main verb of any kind before the passage."""
    phrases = place.phrases
    lowest = max(0, place.i - FAR)
    if place.i > 1 and phrases[place.i - 1].kind is Kind.VERB:
        opener = place.tokens[phrases[place.i - 2].first].lower
        if phrases[place.i - 2].kind is Kind.RELATIVE and opener == "which":
            return place.spoken(place.i - 1)  # "signed a pact, which recognises 'Q'"
    for k in range(place.i - 1, lowest - 1, -1):
        if phrases[k].kind is not Kind.VERB or is_subordinate(place.tokens, phrases, k, lowest):
            continue
        if place.tokens[phrases[k].first].tag is Tag.TO:
            continue  # "slammed the league for forcing players to compete in"
        if any(t.lower in _BY_OTHERS for t in place.tokens[phrases[k].first : phrases[k].last + 1]):
            return None  # "was reportedly 'Q'"
        if is_hearing(place.tokens, phrases[k]):
            return None  # "The court heard he had 'no remorse'"
        if is_passive(place.tokens, phrases[k]):
            agent = place.discourse.agents[place.line.index].get(k)
            referent = None if agent is None else place.referent(agent)
            return None if referent is None else Found(referent, place.words(k))
        if (found := place.spoken(k)) is not None:
            return None if _is_told_of(place, k) else found
    return None


def _is_told_of(place: Place, verb: int) -> bool:
    """Tell whether the words say what a text is, which is no word of it: "the law is 'cruel'"."""
    subject, last = place.subject(verb), place.phrases[verb].last
    if subject is None or place.tokens[last].lower not in _STATES:
        return False
    between = place.tokens[last + 1 : place.phrases[place.i].first]
    if any(token.tag is not Tag.DETERMINER for token in between):
        return False  # "the report was clear that it was 'Q'"
    return place.tokens[place.phrases[subject.phrase].last].lower in DOCUMENT_NOUNS


_STATES: Final = frozenset("is are was were be been become became".split())


def _is_passive_cue(stop: Stop) -> bool:
    place = stop.place
    verb = place.phrases[stop.k]
    return cue_of(place.tokens, verb) in {Cue.SAY, Cue.CALL} and (
        is_passive(place.tokens, verb) or stop.k in place.discourse.agents[place.line.index]
    )


def _subject_before(stop: Stop, *, sure: bool) -> Found | None:
    """Return the subject of a verb that may bring the words; `sure` leaves out thinking."""
    place = stop.place
    if not stop.is_verb or _is_passive_cue(stop):
        return None
    if not _brings(stop, sure=sure):
        return None
    if is_hearing(place.tokens, place.phrases[stop.k]):
        return Found(None, place.words(stop.k))
    referent = place.discourse.source(place.line, stop.k)
    if referent is None:
        return None
    shows = is_implied(place.tokens, place.phrases, stop.k, place.subject(stop.k))
    if shows and _is_told_behind(place):
        return None
    return Found(reporter(place.discourse, place.line, stop.k, referent), place.words(stop.k))


def _is_told_behind(place: Place) -> bool:
    """Tell whether who says the sentence stands at its end: "The rise shows 'Q' here, Roe said"."""
    phrases, tokens = place.phrases, place.tokens
    for k in range(len(phrases) - 1, place.i, -1):
        if phrases[k].kind is Kind.VERB:
            subject = place.subject(k)
            if subject is None or cue_of(tokens, phrases[k]) is not Cue.SAY:
                return False
            first = min(subject.phrase, k)
            return first > place.i and phrases[first - 1].kind is Kind.COMMA
    return False


def _brings(stop: Stop, *, sure: bool) -> bool:
    """Tell whether a verb may bring the words of the place."""
    place, verb, near = stop.place, stop.k, not stop.crossed
    phrases, tokens = place.phrases, place.tokens
    cue = cue_of(tokens, phrases[verb])
    if cue is Cue.THINK and phrases[verb - 1].kind is Kind.NOUN and _is_infinitive(place, verb):
        return False  # "hopes to inspire girls to believe and 'Q'"
    if cue is Cue.THINK and _is_finding(place, verb):
        cue = Cue.SAY
    if cue is None or (cue is Cue.THINK and sure) or _is_past(place, verb):
        return False
    if not near:
        if _has_own_words(place, verb) or _is_passed_by(place, verb) or _has_thing(place, verb):
            return False
        if cue is not Cue.SAY and not takes_clause(tokens, phrases, verb + 1):
            return False
        if phrases[place.i - 1].kind in INTRODUCES and _is_relative(place, verb):
            return False
        if _is_aside_of_which(place, verb) or _is_passed_by(place, verb):
            return False
    if cue is Cue.CALL:
        if asks(tokens, phrases, verb) or _lacks_as(place, verb):
            return False
        return verb != place.i - 1 or _names(place, verb)
    return cue is not Cue.MANNER or _utters(place, verb)


def _is_infinitive(place: Place, verb: int) -> bool:
    return place.tokens[place.phrases[verb].first].tag is Tag.TO


def _has_own_words(place: Place, verb: int) -> bool:
    """Tell whether a verb has brought other words, and a clause of somebody else follows.

    "Roe promised 'Q' but Poe wanted": what Poe wanted is not Roe's word.
    """
    phrases, tokens = place.phrases, place.tokens
    if phrases[verb + 1].kind is not Kind.QUOTE:
        return False  # "Roe said it was 'Q', and Poe would need": both are Roe's word
    j = verb + 2 + (phrases[verb + 2].kind is Kind.COMMA)
    return (
        j + 2 < place.i
        and phrases[j].kind is Kind.CONJUNCTION
        and phrases[j + 1].kind is Kind.NOUN
        and is_name(tokens, phrases[j + 1])
        and phrases[j + 2].kind is Kind.VERB
        and tokens[phrases[j + 2].first].lower not in UNREAL  # "and Poe would": it is told too
    )


def _is_passed_by(place: Place, verb: int) -> bool:
    """Tell whether who reports a verb goes on behind it: "said Poe told him and he thought 'Q'"."""
    phrases, tokens = place.phrases, place.tokens
    for k in range(verb + 3, place.i):
        if (
            phrases[k - 2].kind is Kind.CONJUNCTION
            and tokens[phrases[k - 1].first].tag is Tag.PRONOUN
            and cue_of(tokens, phrases[k]) is Cue.THINK
        ):
            return is_subordinate(tokens, phrases, verb, 0)
    return False


def _has_thing(place: Place, verb: int) -> bool:
    """Tell whether a reported verb has a thing told, and a second clause goes on with the report.

    "Roe said that Poe had explained the plan, and its critics are 'Q'": it is Roe's word.
    """
    phrases, tokens = place.phrases, place.tokens
    behind = phrases[verb + 1]
    if behind.kind is not Kind.NOUN or phrases[verb + 2].kind in _GOES_ON:
        return False
    if tokens[phrases[verb].cue].lower in ADDRESSES or tokens[behind.first].tag is Tag.OBJECT:
        return False
    joint = next(
        (k for k in range(verb + 2, place.i - 2) if phrases[k].kind is Kind.CONJUNCTION), None
    )
    if joint is None or phrases[joint + 1].kind is not Kind.NOUN:
        return False
    acts = any(s.phrase == joint + 1 for s in place.discourse.subjects[place.line.index].values())
    return acts and is_subordinate(tokens, phrases, verb, 0)


_GOES_ON: Final = frozenset((Kind.VERB, Kind.SUBORDINATOR, Kind.RELATIVE, Kind.QUOTE))


def _is_past(place: Place, verb: int) -> bool:
    """Tell whether a weak verb told another thing: "raised its hand, before the 'Q' voice"."""
    phrases, tokens = place.phrases, place.tokens
    if tokens[phrases[verb].cue].lower not in WEAK_CUES:
        return False
    between = phrases[verb + 1 : place.i]
    return any(p.kind is Kind.SUBORDINATOR and tokens[p.first].lower in _WHEN for p in between)


def _lacks_as(place: Place, verb: int) -> bool:
    """Tell whether a verb has its object and no "as": "called one who saw the boats 'Q'"."""
    phrases = place.phrases
    if verb == place.i - 1 or place.tokens[phrases[verb].cue].lower not in _WITH_AS:
        return False
    between = range(phrases[verb].last + 1, phrases[place.i].first)
    return not any(place.tokens[t].lower in {"as", ",", ":"} for t in between)


def _is_finding(place: Place, verb: int) -> bool:
    """Tell whether a document or a court finds: its finding is its word, "an inquiry found it 'Q'".

    What a court finds must be a clause, since it may find things: "found the 'blue room'".
    """
    phrases, tokens = place.phrases, place.tokens
    subject = place.subject(verb)
    if subject is None or tokens[phrases[verb].cue].lower not in {"finds", "found"}:
        return False
    head = tokens[phrases[subject.phrase].last].lower
    if head in DOCUMENT_NOUNS:
        return True
    behind = phrases[verb + 1 : place.i]
    return head in _JUDGES and any(p.kind is Kind.VERB and not p.is_participle for p in behind)


_JUDGES: Final = frozenset(
    """agency authority board commission commissioner committee coroner council court inquest
    inspectors judge jury magistrate ombudsman panel regulator tribunal watchdog""".split()
)


def _utters(place: Place, verb: int) -> bool:
    """Tell whether a way of speaking brings the words: "yelled 'Q'", "fumed: 'Q'"."""
    phrases = place.phrases
    if phrases[place.i - 1].kind in INTRODUCES:
        return verb == place.i - 2 or not is_subordinate(place.tokens, phrases, verb, 0)
    if place.tokens[phrases[verb].cue].lower in _BEGINS and not place.opens_sentence:
        return False  # "gangs had begun 'a trade in boats'"
    held = place.tokens[phrases[verb].first : phrases[verb].cue]
    return verb == place.i - 1 and not any(t.lower in UNREAL for t in held)


_BEGINS: Final = inflect("begin continue finish")


def _names(place: Place, verb: int) -> bool:
    """Tell whether "called" with the passage right behind it names something.

    "What he called 'Q'", "one she calls 'Q'" and "was called 'Q'" do; "they were calling
    'every day'" and "a series, called 'Q'" do not.
    """
    phrases, tokens = place.phrases, place.tokens
    if not tokens[phrases[verb].cue].lower.startswith("call"):
        return True
    openers = {tokens[phrase.first].lower for phrase in phrases[max(0, verb - 5) : verb]}
    passive = any(
        tokens[j].lower in _PASSIVE for j in range(phrases[verb].first, phrases[verb].cue)
    )
    if phrases[verb - 1].kind is Kind.NOUN and not phrases[verb].is_participle:
        return True
    return passive or not openers.isdisjoint(_NAMED_BY)


def _is_relative(place: Place, verb: int) -> bool:
    subject = place.subject(verb)
    return subject is not None and subject.relative is not None


def _is_aside_of_which(place: Place, verb: int) -> bool:
    """Tell whether a comma has ended the clause: "it, which some say was late, is 'Q'".

    So does one before "and" and a verb: "Roe met the board, which said it was late, and wants".
    """
    phrases = place.phrases
    subject = place.subject(verb)
    if subject is None or not subject.phrase or subject.phrase > verb:
        return False
    if subject.relative is not None:
        return phrases[subject.relative - 1].kind is Kind.COMMA and any(
            phrases[k].kind is Kind.COMMA
            and phrases[k + 1].kind is Kind.CONJUNCTION
            and phrases[k + 2].kind is Kind.VERB
            for k in range(verb + 1, place.i - 2)
        )
    opener = phrases[subject.phrase - 1]
    return opener.kind is Kind.RELATIVE and any(
        p.kind is Kind.COMMA for p in phrases[verb + 1 : place.i - 1]
    )


_BY_OTHERS: Final = frozenset("reportedly allegedly supposedly apparently purportedly".split())
_WHEN: Final = frozenset("before after until since".split())
_WITH_AS: Final = inflect("see view regard describe portray depict")
_DIRECT: Final = 8  # phrases from a verb to the word that it brings: "was known as a 'Q'"
_SHORTEST_SOURCE: Final = 4  # phrases: "as", a participle, a preposition and a name
_OPENING: Final = 14  # phrases that "in the words of" may be away
_PASSIVE: Final = frozenset("is was are were be been being".split())
_NAMED_BY: Final = frozenset("what which that who whom".split())
_BEFORE_LABEL: Final = frozenset((Kind.DASH, Kind.STOP, Kind.VERB))
_LONGEST_LABEL: Final = 6
