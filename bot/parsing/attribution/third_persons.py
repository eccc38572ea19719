"""The people that a quotation talks about. They did not say it.

Whoever speaks says "I", and names or means others: in 'Roe praised Poe. "Poe believed in me," he
said' it is not Poe who said so. Words that somebody repeats inside the quotation may name the
speaker, and are left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.parsing.words.lexicon import AUXILIARIES, FREQUENT_PERSON_NOUNS, KIN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.parsing.people.entities import Figure


class ThirdPersons(NamedTuple):
    """The people that a quotation talks about: capitalised words, and what "he" and "she" tell.

    `genders` holds "m" or "f" if the pronoun takes up nobody in the words themselves, and the
    speaker says "I" or "we" beside it. `kin` are the speaker's relatives: "my son".
    """

    names: frozenset[str]
    genders: frozenset[str]
    kin: frozenset[str]

    def name(self, figure: Figure, others: Iterable[Figure]) -> bool:
        """Tell whether the words name a figure, by a name that none of the others shares."""
        if figure.words[0] in self.names and len(figure.words) > 1:
            return True
        last = figure.surname or figure.words[-1]
        if last not in self.names:
            return False
        return not any(f is not figure and f.words[-1] == figure.words[-1] for f in others)

    def relate(self, figure: Figure) -> bool:
        """Tell whether a figure came in by a word for a relative of the speaker: "his son Ed"."""
        return not self.kin.isdisjoint(figure.nouns)


def find_third_persons(words: str) -> ThirdPersons | None:
    """Return the people that a quotation talks about, None if there are none."""
    own = _REPEATED.sub(" ", words)
    names = frozenset(n for n in _CAPITAL.findall(_OWN_NAME.sub(" ", own)) if n not in _NO_NAMES)
    told = set()
    if _FIRST.search(own):
        for gender, pattern in _THIRD.items():
            found = pattern.search(own)
            if found and _NOUNS.isdisjoint(_WORD.findall(own[: found.start()].lower())):
                told.add(gender)
    kin = KIN.intersection(_MINE.findall(own))
    return ThirdPersons(names, frozenset(told), kin) if names or told or kin else None


# What the speaker repeats of others: 'she said, ‘Go home, Ann’'.
_REPEATED: Final = re.compile(r"[‘“\"][^’”\"]{0,400}[’”\"]|(?<!\w)'[^']{0,400}'(?!\w)")
_OWN_NAME: Final = re.compile(
    r"\b(?:[Ii] am|[Ii]['’]m|[Nn]ame is|[Nn]ame['’]s|[Cc]all(?:s|ed)? me|[Ii]t['’]s|[Tt]his is)"
    r" (?:[A-Z]\w+ ?)+"
)
_CAPITAL: Final = re.compile(r"\b[A-ZÀ-Þ][\w-]*[a-zß-ÿ]")
_NO_NAMES: Final = frozenset(word.capitalize() for word in AUXILIARIES)  # "Will you come?"
_THIRD: Final = {
    "m": re.compile(r"\b(?:[Hh]e|[Hh]im|[Hh]is)\b"),
    "f": re.compile(r"\b(?:[Ss]he|[Hh]er)\b"),
}
_FIRST: Final = re.compile(r"\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]ur)\b")
_MINE: Final = re.compile(r"\b(?:[Mm]y|[Oo]ur)(?: own| only| late| eldest| young| old)? (\w+)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NOUNS: Final = FREQUENT_PERSON_NOUNS | KIN
