"""Common words that take up a named figure: "the striker", "the former teacher", "the company".

A profile of somebody calls its subject by what he or she is; the definite article tells that the
reader knows who is meant. Words for offices do not do so: "the judge" is another person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.models.article import PersonKind
from bot.parsing.attribution.salience import LONG_GONE, NEWCOMERS, Memory
from bot.parsing.people.roles import is_body_noun
from bot.parsing.words.cues import DOCUMENT_NOUNS
from bot.parsing.words.lexicon import (
    DEMONYMS,
    FEMALE_NOUNS,
    KIN,
    MALE_NOUNS,
    PERSON_NOUNS,
    PLACES,
    TITLE_NOUNS,
)
from bot.parsing.words.occupations import WIDER
from bot.parsing.words.tokens import Tag

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
    if head in _FIRMS and len(held) == _BARE:
        return _institution(memory, line, head, told=False)
    if speaking and _is_business(held, head):
        return _institution(memory, line, head, told=len(held) > _BARE)
    former = any(t.lower in _FORMER or t.lower.startswith("ex-") for t in held)
    if head in _BIOGRAPHIC or head.endswith("-born") or is_parent(head):
        goes_on = speaking or is_parent(head)
        found = memory.speaking_on(line) if goes_on else memory.just_acted(line)
        return found if former or _may_play(memory, found, head) else None
    if head in DEMONYMS and len(held) == _BARE and speaking:
        found = _compatriot(memory, head)  # "the Australian said", where one person acts
        return memory.alone(line) if found is None else found
    if head in _LEADERS and len(held) == _BARE + 1 and held[1].lower in DEMONYMS:
        return _compatriot(memory, held[1].lower)
    if former and (head in _OCCUPATIONS or head in _RANKS):
        return memory.just_acted(line)
    if head not in _OCCUPATIONS:
        return None
    if not speaking:
        return None
    alone = memory.alone(line)
    if head in PARTISANS and not may_be_partisan(memory, line, alone):
        return None
    if alone is None:
        return _worker(memory, line, head)
    other = head in _BYSTANDERS and not memory.figures[alone].nouns.isdisjoint(_OFFICES | _TRADES)
    return None if other else alone  # "the tenant said" is not the mayor


def is_ranking(held: Sequence[Token]) -> bool:
    """Tell whether a phrase gives a player's place: "the second seed", "the world number one"."""
    if held[0].lower != "the":
        return False
    if held[-1].lower == "seed":
        return len(held) > _BARE
    return len(held) > _BARE + 1 and held[1].lower == "world" and held[2].lower in _NUMBER


def ranked(memory: Memory, line: int, story: str, place: str) -> int | None:
    """Return whose place in the ranking a phrase gives: "the second seed said" in `line`.

    `story` is the text before, `place` is the phrase without "the". Where the story has told of
    places before, only whoever it told this one of is meant; else the subject of the sentence
    before, unless that is no player.
    """
    told, place = story.lower(), place.lower()
    if _TELLS_PLACE.search(told) is None:
        found = memory.only_subject(line)
        no_player = found is not None and not memory.figures[found].nouns.isdisjoint(
            _STAFF | _OFFICES
        )
        return None if no_player else found
    able = [n for n in memory.recent() if _is_told(memory.figures[n], told, place)]
    return able[0] if len(able) == 1 else None


def _is_told(figure: Figure, told: str, place: str) -> bool:
    """Tell whether a story in small letters joins a person's name to a place in the ranking."""
    if figure.kind is PersonKind.ORGANISATION:
        return False
    names = {figure.name.lower(), figure.words[-1].lower()}
    forms = ("{0}, the {1},", "{0}, {1},", "{1}, {0},", "{1}, {0}.", "{1} {0}")
    return any(form.format(name, place) in told for name in names for form in forms)


_TELLS_PLACE: Final = re.compile(r"\bseeds?\b|\bworld (?:no\.|number)")


def may_be_partisan(memory: Memory, line: int, number: int | None) -> bool:
    """Tell whether "the Ohio Republican" may be a figure: a politician, or told nothing of.

    Who is told nothing of gives way to a politician of the sentence before.
    """
    if number is None:
        return False
    nouns = memory.figures[number].nouns
    if nouns:
        return not nouns.isdisjoint(_POLITICIANS)
    return not any(
        memory.line[n] >= line - 1 and not memory.figures[n].nouns.isdisjoint(_POLITICIANS)
        for n in memory.recent()
        if n != number
    )


PARTISANS: Final = frozenset("democrat republican".split())
_POLITICIANS: Final = WIDER["politician"] | {"politician", "president", "chancellor", "secretary"}


def _compatriot(memory: Memory, demonym: str) -> int | None:
    """Return the only person who came in with the country: Italy's Ann Roe, "the Italian leader".

    No table of demonyms with their countries is at hand; nearly all begin like the country.
    """
    found = [n for n in memory.recent() if _is_from(memory.figures[n], demonym)]
    return found[0] if len(found) == 1 else None


def _is_from(figure: Figure, demonym: str) -> bool:
    if figure.kind is not PersonKind.PERSON:
        return False
    return any(
        word in PLACES and demonym.startswith(word[: max(_STEM, len(word) - 2)])
        for word in figure.modifiers
    )


def same_person(memory: Memory, line: int, head: str) -> int | None:
    """Return the only person of the sentence before, if the next one describes the same person.

    'Roe said the market would reopen. "We are no thieves," the union leader said.' The sentence
    before stands in the same paragraph or reports what that person said. Nothing tells yet what
    that person is, and the word is no bystander's: "the tenant said" is somebody else.
    """
    before = line - 1
    ranked = head in _RANKS or head.endswith("-elect")
    if not ranked or (memory.opening > before and memory.spoke[1] != before):
        return None
    near = [n for n in memory.recent() if memory.line[n] >= before and _may_speak(memory, n)]
    if len(near) != 1 or memory.acted.get(near[0]) != before:
        return None
    if memory.suffered.get(near[0]) == before:
        return None  # "Roe was sacked. The chairman said"
    figure = memory.figures[near[0]]
    if any(head in memory.figures[n].nouns for n in memory.recent() if n != near[0]):
        return None  # "the fugitive executive", behind another executive
    if head in (MALE_NOUNS if figure.gender == "f" else FEMALE_NOUNS):
        return None
    if not figure.nouns.isdisjoint(PERSON_NOUNS | _OFFICES):
        return None  # "the mayor said so. 'Q,' the governor said"
    return near[0]


def _may_speak(memory: Memory, number: int) -> bool:
    """Tell whether a figure is somebody with or without a name, and no institution or place."""
    figure = memory.figures[number]
    if figure.kind is PersonKind.ORGANISATION or _is_place(figure):
        return False
    return figure.kind is PersonKind.PERSON or number in memory.acted


def _may_play(memory: Memory, number: int | None, head: str) -> bool:
    """Tell whether a player's name may mean the figure: nobody calls a coach "the striker"."""
    if number is None or head in _NO_PLAYERS:
        return True
    return memory.figures[number].nouns.isdisjoint(_STAFF)


def _worker(memory: Memory, line: int, head: str) -> int | None:
    """Return who acted last where nothing tells yet what he or she does: "the hairdresser"."""
    found = memory.speaking_on(line) if head in _TRADES else None
    if found is None or not memory.figures[found].nouns.isdisjoint(_TRADES | _OFFICES):
        return None
    bearers = [n for n in memory.recent() if head in memory.figures[n].nouns]
    return None if bearers else found  # "the fugitive executive", behind another executive


def is_parent(head: str) -> bool:
    """Tell whether a word tells how many children somebody has: "mum-of-three"."""
    kin, of, number = head.partition("-of-")
    return bool(of and number) and kin in KIN


def _is_business(held: Sequence[Token], head: str) -> bool:
    """Tell whether a phrase says what a firm deals in: "the hedge fund", "the snack maker"."""
    if head == "major":
        return held[-2].lower in _TRADED  # "the oil major" is no officer
    if head not in _BUSINESSES and not head.endswith("maker"):
        return False
    return all(t.tag is not Tag.NAME or t.lower in DEMONYMS for t in held[1:-1])


def _institution(memory: Memory, line: int, head: str, *, told: bool) -> int | None:
    """Return the only institution with a name of its own that acted last, if that was near.

    `told` says that the phrase tells the institution's business.
    """
    acted = [n for n in memory.recent() if n in memory.acted or _is_body(memory.figures[n])]
    firms = [n for n in acted if _is_firm(memory.figures[n], head, told=told)]
    near = [n for n in firms if memory.line[n] >= line - LONG_GONE]
    if len(near) == 1:
        return near[0]
    last = max((memory.acted.get(n, -1) for n in near), default=-1)
    able = [n for n in near if memory.acted.get(n) == last]
    return able[0] if len(able) == 1 and last >= line - 2 else None


def _is_body(figure: Figure) -> bool:
    """Tell whether a figure came in with a word for what body it is: "Roe Air, a carrier,"."""
    return figure.kind is PersonKind.ORGANISATION and any(map(is_body_noun, figure.nouns))


def _is_firm(figure: Figure, head: str, *, told: bool) -> bool:
    """Tell whether a figure has a name and may be what `head` says: no court is a company."""
    named = figure.words[0][:1].isupper() and figure.words[-1][:1].isupper()  # not "Three firms"
    if not named or figure.words[-1].lower() in DOCUMENT_NOUNS:
        return False
    if head not in _PUBLIC and any(word.lower() in _STATE for word in figure.words):
        return False
    if figure.kind is PersonKind.ORGANISATION:
        return True
    if figure.kind is PersonKind.PERSON:  # by nothing but what it said, like "Calder Tools"
        known = figure.gender or figure.nouns or figure.courtesy
        return told and not known and figure.words[-1].endswith("s")
    return figure.kind is None and not figure.thing and not _is_place(figure)


def _is_place(figure: Figure) -> bool:
    return figure.words[-1].lower() in PLACES | DEMONYMS


_FIRMS: Final = frozenset(
    """company firm group club charity agency organisation organization union airline retailer bank
    carmaker automaker maker manufacturer chain carrier startup start-up supplier bloc watchdog
    nonprofit regulator brand broadcaster force giant insurer developer operator lender publisher
    studio team side foundation think-tank association federation""".split()
)
# What a word for a firm does not mean, and the words that may mean it.
_STATE: Final = frozenset(
    """court courts ministry department council police parliament congress senate government
    commission committee authority assembly office party army navy university college school
    supreme tribunal embassy nations treasury cabinet bureau""".split()
)
_PUBLIC: Final = frozenset(
    "agency force organisation organization bloc watchdog regulator side group federation".split()
)
# Of these an adjective or a noun before them makes no other: "the Danish shipping group".
_BUSINESSES: Final = frozenset(
    """company firm group fund giant chain retailer airline carrier bank lender insurer developer
    operator manufacturer supplier startup start-up broker brewer brewery builder miner producer
    platform utility grocer refiner publisher studio""".split()
)
_TRADED: Final = frozenset("oil energy mining pharma steel shipping tobacco chip gas tech".split())
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
    mountaineer explorer sailor grandmother grandfather pensioner mother father native
    dancer chef designer inventor physicist chemist biologist astronomer
    pastor""".split()
) | frozenset(("great-grandmother", "great-grandfather"))
_OFFICES: Final = frozenset(TITLE_NOUNS) | frozenset(
    """president minister chancellor senator governor mayor secretary chief leader official officer
    spokesman spokeswoman spokesperson judge prosecutor lawyer attorney general commissioner
    director chairman chairwoman chair congressman congresswoman lawmaker mp aide adviser advisor
    ambassador envoy king queen prince premier detective policeman employee""".split()
)
_OCCUPATIONS: Final = PERSON_NOUNS - _OFFICES
# Words for people that a story may use without saying anything of them before.
_SCENE: Final = KIN | frozenset(
    """accused agent announcer applicant assailant attacker author baby bartender buyer bystander
    caller candidate captain claimant client clerk colleague complainant conductor constable
    consumer counterpart critic customer defendant deceased demonstrator dispatcher doctor driver
    editor employer expert eyewitness father fan foreman friend gp gunman guard guest guide
    head heckler helper historian host hostage infant inmate insider inspector interpreter
    interviewer investigator juror killer landlord lawmaker lifeguard listener lodger man marshal
    medic member moderator mother motorist murderer narrator neighbor neighbour nurse occupant
    onlooker operator organiser organizer other owner paramedic passenger patient pedestrian
    petitioner photographer pilot plaintiff police policeman policewoman porter president presenter
    priest prisoner producer protester protestor raider receptionist referee registrar relative
    rep reporter rescuer resident respondent reviewer rider robber scammer scientist seller shooter
    shopper soldier solicitor source speaker spectator staffer steward stranger student subject
    suspect tenant thief tourist translator trustee umpire usher user vendor victim viewer visitor
    voter waiter waitress winner witness woman worker writer""".split()
)
_TRADES: Final = _OCCUPATIONS - _SCENE
_STAFF: Final = frozenset(
    "coach manager referee umpire chairman chairwoman director boss trainer agent".split()
)
# Of the words below those that tell of no player.
_NO_PLAYERS: Final = frozenset("director businessman businesswoman native father mother".split())
_LEADERS: Final = frozenset("leader president premier chancellor".split())
_STEM: Final = 4  # letters
_RANKS: Final = (_OFFICES | _BIOGRAPHIC | {"international", "candidate", "nominee"}) - NEWCOMERS
_BYSTANDERS: Final = frozenset(
    """refugee fan tenant pupil student worker customer passenger resident patient voter shopper
    mourner protester demonstrator survivor widow widower prisoner inmate villager commuter
    neighbour neighbor shopkeeper cyclist motorist pedestrian parent mother father""".split()
)
_NUMBER: Final = frozenset(("no", "no.", "number"))
_BARE: Final = 2  # tokens: an article and a noun
_FORMER: Final = frozenset("former ex retired".split())
