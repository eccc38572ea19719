"""Common words that take up a named figure: "the striker", "the former teacher", "the company".

A profile of somebody calls its subject by what he or she is; the definite article tells that the
reader knows who is meant. Words for offices do not do so: "the judge" is another person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.models.article import PersonKind
from bot.parsing.attribution.salience import LONG_GONE, Memory
from bot.parsing.words.cues import DOCUMENT_NOUNS
from bot.parsing.words.lexicon import DEMONYMS, PERSON_NOUNS, PLACES, TITLE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.people.entities import Figure
    from bot.parsing.words.tokens import Token


def taken_up(
    memory: Memory, line: int, held: Sequence[Token], head: str, *, speaking: bool
) -> int | None:
    """Return the named figure that a definite phrase takes up in `line`, where one leads clearly.

    `held` are the phrase's tokens, `head` is its last word; `speaking` tells that it is the
    subject of a verb of speaking.
    """
    if held[0].lower != "the":
        return None
    if head in _FIRMS and len(held) == 2:
        return _institution(memory, line)
    if head in _BIOGRAPHIC or head.endswith("-born"):
        return memory.just_acted(line)
    if head in DEMONYMS and len(held) == _BARE and speaking:
        return memory.alone(line)  # "the Australian said", where one person acts
    if head not in _OCCUPATIONS:
        return None
    former = any(t.lower in _FORMER for t in held)
    if former:
        return memory.just_acted(line)
    return memory.alone(line) if speaking else None


def _institution(memory: Memory, line: int) -> int | None:
    """Return the only institution with a name of its own that acted just before."""
    firms = [n for n in memory.recent() if _is_firm(memory, n)]
    able = [n for n in firms if memory.acted.get(n, -1) >= line - 2]
    if not able:  # the only one that has done anything lately, even if some lines ago
        able = [n for n in firms if n in memory.acted and memory.line[n] >= line - LONG_GONE]
    return able[0] if len(able) == 1 else None


def _is_firm(memory: Memory, number: int) -> bool:
    figure = memory.figures[number]
    if not figure.words[0][:1].isupper() or figure.words[-1].lower() in DOCUMENT_NOUNS:
        return False
    if figure.kind is PersonKind.ORGANISATION:
        return True
    return figure.kind is None and not _is_place(figure)


def _is_place(figure: Figure) -> bool:
    return figure.words[-1].lower() in PLACES | DEMONYMS


_FIRMS: Final = frozenset(
    """company firm group club charity agency organisation organization union airline retailer bank
    carmaker automaker maker manufacturer chain carrier startup start-up supplier bloc watchdog
    nonprofit regulator brand broadcaster force giant insurer developer operator lender publisher
    studio team side foundation think-tank association federation""".split()
)
_BIOGRAPHIC: Final = frozenset(
    """striker midfielder defender goalkeeper keeper winger forward quarterback pitcher batsman
    batter bowler all-rounder sprinter swimmer cyclist boxer golfer rower jockey skier gymnast
    athlete player champion medallist medalist olympian runner racer teenager youngster
    veteran rookie artist painter sculptor singer songwriter rapper musician guitarist drummer
    pianist violinist composer conductor actor actress comedian filmmaker film-maker director
    novelist author writer poet playwright star superstar businessman businesswoman entrepreneur
    billionaire millionaire tycoon philanthropist activist campaigner farmer fisherman climber
    full-back fullback half-back halfback fly-half scrum-half centre-half center-back centre-back
    flanker hooker prop lock playmaker skipper wicketkeeper wicket-keeper leg-spinner off-spinner
    spinner seamer paceman opener substitute linebacker cornerback shortstop catcher
    mountaineer explorer sailor grandmother grandfather pensioner mother father mother-of-one
    mother-of-two mother-of-three mother-of-four father-of-one father-of-two father-of-three
    father-of-four native dancer chef designer inventor physicist chemist biologist astronomer
    pastor""".split()
) | frozenset(("great-grandmother", "great-grandfather"))
_OFFICES: Final = frozenset(TITLE_NOUNS) | frozenset(
    """president minister chancellor senator governor mayor secretary chief leader official officer
    spokesman spokeswoman spokesperson judge prosecutor lawyer attorney general commissioner
    director chairman chairwoman chair congressman congresswoman lawmaker mp aide adviser advisor
    ambassador envoy king queen prince premier detective policeman employee""".split()
)
_OCCUPATIONS: Final = PERSON_NOUNS - _OFFICES
_BARE: Final = 2  # tokens: an article and a noun
_FORMER: Final = frozenset("former ex retired".split())
