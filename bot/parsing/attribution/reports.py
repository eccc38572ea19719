"""Whose words they are where one report stands in another, or a noun reports them.

"Roe said she had told them 'Q'", "Then, Roe said, it called …", "Roe's claim that 'Q'".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.models.article import Basis, PersonKind
from bot.parsing.grammar.clauses import (
    begins_clause,
    is_said,
    is_spoken_of,
    takes_clause,
)
from bot.parsing.grammar.phrases import Kind, is_person_noun
from bot.parsing.grammar.verbs import cue_of, is_passive
from bot.parsing.words.cues import DOCUMENT_NOUNS, REBUTS, SPEECH_NOUNS, WEAK_CUES, Cue, inflect
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.attribution.discourse import Discourse, Referent
    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.grammar.subjects import Subject
    from bot.parsing.narration import Line
    from bot.parsing.words.tokens import Token


def reporter(discourse: Discourse, line: Line, verb: int, inner: Referent) -> Referent:
    """Return who speaks where the verb group with the subject `inner` may stand in a report."""
    phrases = discourse.people.phrases[line.index]
    if cue_of(line.tokens, phrases[verb]) is not Cue.SAY and not _is_apart(discourse, line, verb):
        between = aside(discourse, line, verb)
        if between is not None:
            return between
    return _outer(discourse, line, verb, inner) or inner


def _is_apart(discourse: Discourse, line: Line, verb: int) -> bool:
    """Tell whether a clause of its own follows: "It folded, Roe said, as Poe spoke of 'Q'"."""
    subject = discourse.subjects[line.index].get(verb)
    if subject is None or not subject.phrase or subject.relative is not None:
        return False
    phrases = discourse.people.phrases[line.index]
    joint, named = phrases[subject.phrase - 1], line.tokens[phrases[subject.phrase].first]
    return joint.kind is Kind.SUBORDINATOR or (
        joint.kind is Kind.CONJUNCTION and named.tag is not Tag.PRONOUN
    )


def aside(discourse: Discourse, line: Line, verb: int) -> Referent | None:
    """Return who speaks between commas before a verb: "Then, Roe said, it"."""
    phrases = discourse.people.phrases[line.index]
    for k in range(1, verb - 1):
        if phrases[k].kind is not Kind.VERB or phrases[k + 1].kind is not Kind.COMMA:
            continue
        subject = discourse.subjects[line.index].get(k)
        if (
            subject is not None
            and cue_of(line.tokens, phrases[k]) is Cue.SAY
            and subject.phrase
            and phrases[subject.phrase - 1].kind is Kind.COMMA
        ):
            return discourse.source(line, k)
    return None


def _outer(discourse: Discourse, line: Line, verb: int, inner: Referent) -> Referent | None:
    """Return who reports what the inner speaker said, where the words are the outer one's.

    In "Roe said she had told them 'Q'" the pronoun is Roe's own; in "Roe said the plan would
    raise 'Q'" and "Roe said her party rejects 'Q'" nobody but Roe speaks.
    """
    phrases = discourse.people.phrases[line.index]
    subject = discourse.subjects[line.index].get(verb)
    if (claimed := _claimed(discourse, line, verb, subject)) is not None:
        return claimed
    if (
        inner.basis is not Basis.PRONOUN
        and not _is_own_body(discourse, line, subject, inner)
        and not _is_faint(discourse, line, verb, inner)
        and not is_implied(line.tokens, phrases, verb, subject)
    ):
        return None
    if subject is None or begins_clause(line.tokens, phrases, subject):
        return None
    if subject.relative and (
        line.tokens[phrases[subject.phrase].last].lower in DOCUMENT_NOUNS
        or _is_named_person(discourse, line, subject.phrase)
    ):
        return None  # "pointed to an inquiry that found", "up to Poe, who called it"
    for k in range(verb - 1, -1, -1):
        if phrases[k].kind in {Kind.QUOTE, Kind.STOP, Kind.CONJUNCTION, Kind.DASH}:
            return None
        if phrases[k].kind is not Kind.VERB or is_passive(line.tokens, phrases[k]):
            continue
        if cue_of(line.tokens, phrases[k]) is Cue.SAY:
            return discourse.source(line, k)
    return None


def _is_named_person(discourse: Discourse, line: Line, i: int) -> bool:
    """Tell whether the noun at `i` ends in a person's name: not the schools in a town "that"."""
    entry = discourse.people.named[line.index].get(i)
    figures = discourse.people.figures
    return entry is not None and figures[entry.figure].kind is PersonKind.PERSON


def _claimed(
    discourse: Discourse, line: Line, verb: int, subject: Subject | None
) -> Referent | None:
    """Return whose claim a clause is in which somebody asks: "Roe's claim that she asked 'Q'"."""
    phrases, tokens = discourse.people.phrases[line.index], line.tokens
    if subject is None or subject.phrase < 2 or subject.phrase != verb - 1:
        return None
    claim = subject.phrase - 2
    if not takes_clause(tokens, phrases, claim) or tokens[phrases[verb].cue].lower not in _ASKS:
        return None
    return owner_of_words(discourse, line, claim)


_ASKS: Final = inflect("ask beg plead want wish request")


def _is_own_body(
    discourse: Discourse, line: Line, subject: Subject | None, inner: Referent
) -> bool:
    """Tell whether a subject is a body that somebody speaks for: "her party", "his office"."""
    if subject is None or inner.figure is None or subject.relative is not None:
        return False
    first = discourse.people.phrases[line.index][subject.phrase].first
    figure = discourse.people.figures[inner.figure]
    return line.tokens[first].tag is Tag.POSSESSIVE and not figure.is_person


def _is_faint(discourse: Discourse, line: Line, verb: int, inner: Referent) -> bool:
    """Tell whether a verb hardly reports words: a weak one, one of what might be, a thing's."""
    group = discourse.people.phrases[line.index][verb]
    held = line.tokens[group.first : group.cue + 1]
    if held[-1].lower in WEAK_CUES or any(t.lower in UNREAL for t in held[:-1]):
        return True
    figure = inner.figure
    return figure is not None and not discourse.people.figures[figure].animate


def is_implied(
    tokens: Sequence[Token], phrases: Sequence[Phrase], verb: int, subject: Subject | None
) -> bool:
    """Tell whether a thing only shows something: "said Roe's plans implied 'Q'"."""
    if tokens[phrases[verb].cue].lower not in _IMPLIES or subject is None:
        return False
    head = tokens[phrases[subject.phrase].last]
    return head.tag is Tag.WORD and not is_person_noun(head)


_IMPLIES: Final = inflect("imply suggest reveal show indicate mean confirm demonstrate prove")


def owner_of_words(discourse: Discourse, line: Line, i: int) -> Referent | None:
    """Return whose words a noun phrase is: "Roe's claim that", "a plea from Roe"."""
    phrases = discourse.people.phrases[line.index]
    last = line.tokens[phrases[i].last].lower
    if last not in SPEECH_NOUNS or i + 1 >= len(phrases):
        return None
    if phrases[i + 1].kind not in _FOLLOWS_SPEECH or is_spoken_of(line.tokens, phrases, i):
        return None
    following = line.tokens[phrases[i + 1].first].lower
    if following == "by" and not takes_clause(line.tokens, phrases, i + 2):
        return None  # "the comment by Poe 'was wrong'"
    if following in {"from", "by"} or (last == "words" and following == "of"):
        return discourse.referents[line.index].get(i + 2)
    owner = discourse.owners[line.index].get(i)
    rebutted = i > 0 and line.tokens[phrases[i - 1].last].lower in REBUTS
    if owner and owner.basis is Basis.PRONOUN and not rebutted and is_said(line.tokens, phrases, i):
        return None  # "she repeated her claim that": the verb leads to the speaker
    return owner


_FOLLOWS_SPEECH: Final = frozenset(
    (Kind.SUBORDINATOR, Kind.PREPOSITION, Kind.QUOTE, Kind.COLON, Kind.COMMA, Kind.RELATIVE)
)


UNREAL: Final = frozenset("to should would could might may must can".split())
