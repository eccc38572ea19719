"""How present each figure is to the reader, and who a pronoun stands for.

Everybody mentioned gains salience, subjects more than objects, and loses half of it with each
line, as in Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994). But the
subject of the sentence leads over whoever the story is about, and then the subject of the one
before: the preferred centre of Grosz, Joshi and Weinstein, "Centering" (1995).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

from bot.models.article import PersonKind
from bot.parsing.words.cues import DOCUMENT_NOUNS
from bot.parsing.words.first_names import CERTAIN_NAMES, GENDER_OF_FIRST_NAME
from bot.parsing.words.lexicon import DEMONYMS, KIN, ORGANISATION_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.people.entities import Figure


# Weights of Lappin and Leass (1994), table 1: sentence recency and the grammatical roles.
RECENCY: Final = 100.0
SUBJECT: Final = 80.0
OBJECT: Final = 50.0
OBLIQUE: Final = 40.0
# A figure of which only capitals are known is less surely a person than one with a first name.
_UNSURE: Final = 0.6
# The runner-up must stay below this share of the leader, or nobody is named. `make trade` prints
# what other shares do: above this one wrong names grow and right ones do not.
MARGIN: Final = 0.9
# A role without name or gender that is only mentioned comes behind whoever has a name.
_IN_PASSING: Final = 0.4
_WEAKEST: Final = 20.0
_NEAR: Final = 3  # lines
_NOBODY: Final = (-1, -2)
_OWNERS: Final = {"m": "his", "f": "her"}
LONG_GONE: Final = 8  # lines after which a figure that is not mentioned no longer counts as near
# Who may step in and speak without having been in the story.
NEWCOMERS: Final = frozenset(
    """judge coroner magistrate jury source spokesman spokeswoman spokesperson official driver
    suspect gunman caller interviewer host reporter journalist man woman boy girl referee umpire
    dispatcher operator victim witness court king queen president prosecutor other nurse guard
    child baby neighbour neighbor voice crowd chair moderator announcer passenger employee
    policeman officer detective""".split()
)
_MOST_FIGURES: Final = 200  # that are looked at; bounds the work
# Lines in which the subject of a profile acts, and how many times those of the next person.
TOPIC_DEEDS: Final = 5
_TOPIC_LEADS: Final = 4
_REMEMBERED: Final = 12  # figures that a pronoun may still mean


@dataclass(slots=True)
class Memory:
    """How present each figure is to the reader.

    `weight` is the salience at the line in which the figure was mentioned last (`line`); `acted`
    is the line in which it was last the subject of a verb, `before` the last but one, and `deeds`
    counts them. Keys are the figures' numbers. `kept` holds the figure that "him" ("m") or "her"
    ("f") meant last, and the line of that: the story keeps to it, though somebody else acts.
    `spoke` is the figure that was the subject of a verb of speaking last, and the line of that.
    `asked` is the figure that was asked last, and the line of that: whoever is asked answers.
    `barred` are the figures that a pronoun cannot mean where it stands. `dependents` were
    introduced as somebody's ("her husband Ed") and have neither spoken nor acted since. `dead` have
    died. `suffered` holds the line in which a figure was last the subject of a passive. `owners`
    own something: "Roe's new novel". `opening` is the first line of the paragraph.
    """

    figures: Sequence[Figure]
    weight: dict[int, float] = field(default_factory=dict)
    line: dict[int, int] = field(default_factory=dict)
    acted: dict[int, int] = field(default_factory=dict)
    deeds: dict[int, int] = field(default_factory=dict)
    before: dict[int, int] = field(default_factory=dict)
    kept: dict[str, tuple[int, int]] = field(default_factory=dict)
    spoke: tuple[int, int] = (-1, -1)
    asked: tuple[int, int] = (-1, -2)
    barred: frozenset[int] = frozenset()
    dependents: set[int] = field(default_factory=set)
    dead: set[int] = field(default_factory=set)
    suffered: dict[int, int] = field(default_factory=dict)
    opening: int = 0
    owners: set[int] = field(default_factory=set)

    def spoke_last(self, line: int) -> int | None:
        """Return who was the subject of a verb of speaking last, if that was just before."""
        figure, at = self.spoke
        return figure if at >= 0 and line - _NEAR < at < line else None

    def raise_(self, figure: int, line: int, weight: float) -> None:
        """Make a figure more present by a mention of that weight in `line`."""
        self.weight[figure] = self.at(figure, line) + weight
        self.line.pop(figure, None)
        self.line[figure] = line

    def act(self, figure: int, line: int) -> None:
        """Note that a figure is the subject of a verb in `line`."""
        last = self.acted.get(figure)
        if last != line:
            self.deeds[figure] = self.deeds.get(figure, 0) + 1
            self.before[figure] = -_NEAR if last is None else last
        self.acted[figure] = line

    def goes_on(self, figure: int, line: int) -> bool:
        """Tell whether a named person has acted in two of the lines right before."""
        return self._has_persons_name(figure) and self.before.get(figure, -1) >= line - 2 * _NEAR

    def topic(self, gender: str, least: int) -> int | None:
        """Return the person of a paragraph that opens with "she": who acts in most of the story.

        `least` is the number of lines in which that person must have acted.
        """
        first = islice(self.deeds, _MOST_FIGURES)
        able = [n for n in first if self.figures[n].gender in {None, gender}]
        able = [n for n in able if self._has_persons_name(n)]
        able.sort(key=lambda n: -self.deeds[n])
        if not able or self.deeds[able[0]] < least:
            return None
        second = self.deeds[able[1]] if len(able) > 1 else 0
        return able[0] if self.deeds[able[0]] >= _TOPIC_LEADS * second else None

    def at(self, figure: int, line: int) -> float:
        """Return how present the figure is in `line`."""
        if figure not in self.weight:
            return 0.0
        return self.weight[figure] * 0.5 ** min(line - self.line[figure], 60)

    def may_be(self, figure: int, gender: str) -> bool:
        """Tell whether "he" ("m") or "she" ("f") may mean a figure at all."""
        return _may_be(self.figures[figure], gender)

    def recent(self) -> list[int]:
        """Return the figures that were mentioned last, the last one first."""
        found = list(islice(reversed(self.line), _REMEMBERED))
        return [n for n in found if n not in self.barred] if self.barred else found

    def most_salient(self, line: int, gender: str) -> int | None:
        """Return who "he" ("m") or "she" ("f") stands for, if one leads clearly."""
        able = [n for n in self.recent() if _may_be(self.figures[n], gender)]
        if len(able) > 1:
            able = [n for n in able if not _is_of_other(self.figures[n], gender)] or able
        if self.asked[1] >= line - 1 and self.asked[0] in able:
            return self.asked[0]
        if self.kept.get(gender, _NOBODY)[1] >= line - 1:
            kept = self._kept(gender, line)
            if kept is not None:
                return kept
        if (centre := self._centre(line, able)) is not None:
            return centre
        if (centre := self._new_centre(line, gender)) is not None:
            return centre
        # "She" is more often she whose lawyer it is than "her lawyer", who may have acted just now.
        owned = [n for n in able if self.figures[n].words[0].lower() == _OWNERS[gender]]
        able = [n for n in able if n not in owned]
        if any(self.figures[n].gender and self.acted.get(n, -1) >= line - 1 for n in owned):
            return None
        leader = self._leader(line, able)
        if leader is not None and self._is_outdone(leader, line):
            return self._only_one(line, gender)
        if leader is None:
            leader = self._in_paragraph(able)
        return self._only_one(line, gender) if leader is None else leader

    def named_before(self, line: int, gender: str) -> int | None:
        """Return the only named person who acted just before `line` and may be "him" or "her"."""
        near = [n for n in self.recent() if line - _NEAR <= self.acted.get(n, -_NEAR - 1) < line]
        able = [n for n in near if self._has_persons_name(n)]
        able = [n for n in able if self.figures[n].gender in {None, gender}]
        return able[0] if len(able) == 1 else None

    def only_actor(self, line: int) -> int | None:
        """Return the institution with a name of its own that alone acted in `line`."""
        acting = [n for n in self.recent() if self.acted.get(n) == line]
        if len(acting) != 1:
            return None
        figure = self.figures[acting[0]]
        is_body = figure.kind is PersonKind.ORGANISATION and figure.words[0][:1].isupper()
        return acting[0] if is_body and _decides(figure) else None

    def _kept(self, gender: str, line: int) -> int | None:
        """Return the named person of the last pronoun, if somebody without a name acts meanwhile.

        In "A doctor offered him a chair. He declined" the story keeps to him: a centre that goes on
        (Grosz, Joshi and Weinstein).
        """
        figure, at = self.kept[gender]
        if figure in self.barred or not self._has_persons_name(figure):
            return None
        acting = [n for n in self.recent() if self.acted.get(n, -1) >= at]
        others = [n for n in acting if n != figure and _may_be(self.figures[n], gender)]
        if at == line:  # "A surgeon told her that she": neither name nor gender tells of another
            return figure if others and all(map(self._is_untold, others)) else None
        if not others:  # nobody else has acted since the story came to that person
            last = self.acted.get(figure, -1)
            near = (n for n in self.recent() if self.line[n] >= at or self.acted.get(n, -1) > last)
            rivals = (n for n in near if n != figure and n not in self.dependents)
            return None if any(_may_be(self.figures[n], gender) for n in rivals) else figure
        nameless = all(self.figures[n].kind is PersonKind.DESCRIBED for n in others)
        return figure if nameless and self.spoke[1] < at else None

    def _in_paragraph(self, able: Sequence[int]) -> int | None:
        """Return the only named person of those able who is mentioned in the paragraph."""
        here = [n for n in able if self.line[n] >= self.opening and self._has_persons_name(n)]
        return here[0] if len(here) == 1 else None

    def _leader(self, line: int, able: Sequence[int]) -> int | None:
        """Return the one of those who may be meant that is by far the most present."""
        best, second, leader = 0.0, 0.0, None
        beside: set[int] = set()  # the lines in which a person of unknown gender is only mentioned
        for number in able:
            acted = self.acted.get(number)
            weight = self.at(number, line)
            if self._is_in_passing(number):
                weight *= _IN_PASSING
            elif self.figures[number].gender is None and (acted is None or acted < line - 1):
                comes_in = self.figures[number].introduced and self.line[number] == line
                weight *= 1.0 if comes_in else _UNSURE
                if acted is None and self.figures[number].kind is PersonKind.PERSON:
                    beside.add(self.line[number])
            if weight > best:
                best, second, leader = weight, best, number
            elif weight > second:
                second = weight
        if leader is not None and leader not in self.acted and self.line[leader] in beside:
            return None  # one of two who came in side by side
        return leader if best >= _WEAKEST and second < MARGIN * best else None

    def _is_in_passing(self, number: int) -> bool:
        """Tell whether a figure is only a definite description: "the chair threatened to leave"."""
        figure = self.figures[number]
        return self._is_untold(number) and not figure.introduced

    def _is_outdone(self, number: int, line: int) -> bool:
        """Tell whether somebody with a name has acted since one without name and gender did.

        Nothing but a first name tells that it is not "he": such lists err.
        """
        if not self._is_untold(number) or self.acted.get(number, -1) >= line - 1:
            return False
        return any(
            self.acted.get(n) == line - 1
            and self.figures[n].kind is PersonKind.PERSON
            and not self.figures[n].gender_told
            for n in self.recent()
        )

    def _is_untold(self, number: int) -> bool:
        """Tell whether neither name nor gender of a figure is known."""
        figure = self.figures[number]
        return figure.kind is PersonKind.DESCRIBED and figure.gender is None

    def _only_one(self, line: int, gender: str) -> int | None:
        """Return the only person with a name who may be meant and is not long gone.

        Somebody whose first name tells the other gender comes last, if it is not a certain one:
        lists of names err, and a text without anybody else tells so.
        """
        near = [n for n in self.recent() if self.line[n] >= line - LONG_GONE]
        if any(
            self.figures[n].kind is PersonKind.DESCRIBED and self.figures[n].gender == gender
            for n in near
        ):
            return None
        named = [n for n in near if self._has_persons_name(n)]
        able = [n for n in named if self.figures[n].gender == gender]
        if not able:
            able = [n for n in named if self.figures[n].gender is None]
        if len(able) > 1:
            able = [n for n in able if n not in self.dependents]
        untold = [n for n in named if not self._tells_gender(n)]
        if not able and len(untold) == 1 and self.acted.get(untold[0], -1) >= line - 1:
            others = any(
                f.kind is None and len(f.words) == 1 for f in map(self.figures.__getitem__, near)
            )
            able = [n for n in untold if not others]
        return able[0] if len(able) == 1 else None

    def _tells_gender(self, number: int) -> bool:
        """Tell whether the text or a certain first name tells the gender of a figure."""
        figure = self.figures[number]
        first = figure.words[0].lower()
        return figure.gender_told or (len(figure.words) > 1 and first in CERTAIN_NAMES)

    def _has_persons_name(self, number: int) -> bool:
        """Tell whether a figure has a name that may be a person's."""
        figure = self.figures[number]
        if figure.kind is None:
            return len(figure.words) in {2, 3} and (number in self.acted or number in self.owners)
        return figure.kind is PersonKind.PERSON

    def _centre(self, line: int, able: Sequence[int]) -> int | None:
        """Return the only one of those who may be meant that is the subject here or just before."""
        for at in (line, line - 1):
            acting = [n for n in able if self.acted.get(n) == at]
            if acting:
                return acting[0] if len(acting) == 1 and self._fits(acting[0], at, able) else None
        return None

    def _new_centre(self, line: int, gender: str) -> int | None:
        """Return the only subject here or just before, known by nothing but a long name.

        An institution would not be "he" or "she".
        """
        for at in (line, line - 1):
            acting = [n for n in self.recent() if self.acted.get(n) == at]
            if acting:
                figure = self.figures[acting[0]]
                fits = figure.kind is None and figure.gender in {None, gender}
                able = len(figure.words) > 1 or _is_first_name(figure, gender)
                return acting[0] if len(acting) == 1 and fits and able else None
        return None

    def just_acted(self, line: int) -> int | None:
        """Return the person who was a subject last, if no other was named near it."""
        able, last = self._last_to_act()
        near = [n for n in able if self.line[n] >= last - 1]
        return near[0] if len(near) == 1 and last >= line - _NEAR else None

    def only_subject(self, line: int) -> int | None:
        """Return the only person who acted in the sentence before."""
        acted = [n for n in self.recent() if self.acted.get(n) == line - 1]
        able = [n for n in acted if self._has_persons_name(n)]
        return able[0] if len(able) == 1 else None

    def speaking_on(self, line: int) -> int | None:
        """Return the person who was a subject right before, if no other was named with or since.

        Whoever says the next words goes on, however many were named earlier.
        """
        if (found := self.just_acted(line)) is not None:
            return found
        able, last = self._last_to_act()
        near = [n for n in able if self.line[n] >= last]
        return near[0] if len(near) == 1 and last == line - 1 else None

    def _last_to_act(self) -> tuple[list[int], int]:
        """Return the people mentioned last and the last line in which one of them acted."""
        able = [n for n in self.recent() if self.figures[n].kind is PersonKind.PERSON]
        return able, max((self.acted.get(n, -1) for n in able), default=-1)

    def alone(self, line: int) -> int | None:
        """Return the only person with a name who is near, if he or she acted just before."""
        near = [
            n
            for n in self.recent()
            if self.line[n] >= line - LONG_GONE and self._has_persons_name(n)
        ]
        acted = len(near) == 1 and self.acted.get(near[0], -1) >= line - _NEAR
        return near[0] if acted else None

    def without_age(self, line: int, gender: str | None) -> int | None:
        """Return who "the 40-year-old" may be: the only person near without a known age.

        Whoever acted last leads, and one whose gender a pronoun tells may be longer gone.
        """
        all_of_them = islice(reversed(self.line), _MOST_FIGURES)
        able = [
            n
            for n in (self.recent() if gender is None else all_of_them)
            if n not in self.barred
            and self._has_persons_name(n)
            and not any(word.endswith("-old") for word in self.figures[n].nouns)
        ]
        if gender is None:
            able = [n for n in able if self.line[n] >= line - LONG_GONE]
        else:
            able = [n for n in able if self.figures[n].gender in {None, gender}]
        last = max((self.acted.get(n, -1) for n in able), default=-1)
        acted = [n for n in able if last >= 0 and self.acted.get(n) == last]
        if len(acted) == 1 and (len(able) == 1 or last >= line - _NEAR):
            return acted[0]
        return able[0] if len(able) == 1 else None

    def bearer_of(self, word: str) -> int | None:
        """Return the only person near who was called by a word: "Swiss champion Leo Frei"."""
        able = [
            n
            for n in self.recent()
            if self.figures[n].kind is PersonKind.PERSON and word in self.figures[n].modifiers
        ]
        return able[0] if len(able) == 1 else None

    def _fits(self, number: int, at: int, able: Sequence[int]) -> bool:
        """Tell whether nobody near agrees better with the pronoun than the subject at `at`."""
        figure = self.figures[number]
        speaks = self.spoke == (number, at) and figure.words[-1].lower() in NEWCOMERS
        told = figure.kind is PersonKind.PERSON or figure.introduced or speaks
        return told and (figure.gender is not None or not any(self._competes(n, at) for n in able))

    def _competes(self, number: int, at: int) -> bool:
        """Tell whether one of known gender acts, or has a name: "with her brother" does neither."""
        figure = self.figures[number]
        if figure.gender is None or self.line[number] < at:
            return False
        return figure.kind is PersonKind.PERSON or self.acted.get(number, -1) >= at

    def group(self, line: int) -> int | None:
        """Return the group that "they" means: the only one that acts here or did just before."""
        for at in (line, line - 1):
            groups = [
                n for n in self.recent() if self.figures[n].plural and self.acted.get(n) == at
            ]
            if groups:
                return groups[0] if len(groups) == 1 else None
        return self._body(line)

    def _body(self, line: int) -> int | None:
        """Return the institution that "they" means where nobody else acts here or just before."""
        for at in (line, line - 1):
            acting = [n for n in self.recent() if self.acted.get(n) == at]
            if acting:
                figure = self.figures[acting[0]]
                is_body = figure.kind is PersonKind.ORGANISATION and _decides(figure)
                return acting[0] if is_body and len(acting) == 1 else None
        return None

    def taken_up(self, line: int) -> int | None:
        """Return the only name that acts in the line and may be a body's: "Roe said it asked".

        "It said" and "they said" tell that it is none of a person.
        """
        acting = [n for n in self.recent() if self.acted.get(n) == line]
        figure = self.figures[acting[0]] if len(acting) == 1 else None
        return acting[0] if figure is not None and figure.kind is None else None

    def body_speaking_on(self, line: int) -> int | None:
        """Return the institution that spoke last, not long ago, if nobody has acted since."""
        figure, at = self.spoke
        if figure < 0 or not line - _NEAR <= at < line:
            return None
        if self.figures[figure].kind is not PersonKind.ORGANISATION:
            return None
        others = (n for n in self.recent() if self.acted.get(n, -1) >= at and n != figure)
        return None if next(others, None) is not None or self.figures[figure].plural else figure

    def institution(self, line: int) -> int | None:
        """Return what "it" means: the institution that acts here or just before, or is near."""
        able = [n for n in self.recent() if self.figures[n].kind is PersonKind.ORGANISATION]
        for at in (line, line - 1):
            acting = [n for n in able if self.acted.get(n) == at]
            if len(acting) == 1 and _decides(self.figures[acting[0]]):
                return acting[0]
        near = next((n for n in able if self.at(n, line) >= RECENCY), None)
        return self._document(line) if near is None else near

    def _document(self, line: int) -> int | None:
        """Return the document that alone acted just before: "A review found no harm. It said"."""
        acting = [n for n in self.recent() if self.acted.get(n, -1) >= line - 1]
        if len(acting) != 1:
            return None
        figure = self.figures[acting[0]]
        is_text = figure.words[-1].lower() in DOCUMENT_NOUNS and not figure.plural
        return acting[0] if is_text and figure.kind is PersonKind.ORGANISATION else None

    def body_that_spoke(self, line: int) -> int | None:
        """Return the name that spoke just before, if nothing tells yet that it is a person's."""
        figure, at = self.spoke
        near = at >= 0 and line - 1 <= at <= line
        return figure if near and self.figures[figure].kind is None else None


def _may_be(figure: Figure, gender: str) -> bool:
    """Tell whether "he" or "she" may mean the figure at all."""
    return (
        figure.kind is not None
        and figure.kind is not PersonKind.ORGANISATION
        and figure.animate
        and not figure.plural
        and figure.gender in {None, gender}
    )


def _is_of_other(figure: Figure, gender: str) -> bool:
    """Tell whether a figure goes by nothing but a first name of the other gender: "Heidi"."""
    if figure.gender is not None or len(figure.words) > 1 or not figure.nouns.isdisjoint(_KEPT):
        return False
    return GENDER_OF_FIRST_NAME.get(figure.words[0].lower(), gender) != gender


_KEPT: Final = KIN | {"friend"}  # "his friend Toni": the story tells enough of him


def _is_first_name(figure: Figure, gender: str) -> bool:
    """Tell whether a figure goes by a first name alone that tells the gender: "Amira"."""
    return len(figure.words) == 1 and GENDER_OF_FIRST_NAME.get(figure.words[0].lower()) == gender


def _decides(figure: Figure) -> bool:
    """Tell whether a figure is one institution rather than a text or several of them."""
    last = figure.words[-1].lower()
    if last in DOCUMENT_NOUNS or last in DEMONYMS:
        return False
    named = figure.words[-1][:1].isupper()  # "Roe Newspapers" is one
    return named or last.removesuffix("s") not in ORGANISATION_NOUNS - {last}
