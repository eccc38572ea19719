"""Names that a story gives behind a description: "a driver who gave his name only as Karim".

News names people so who do not want to be known by their full names (AFP, Reuters and AP all
word it alike); the description then stands for the name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.models.article import PersonKind
from bot.parsing.grammar.phrases import Kind, is_person_noun
from bot.parsing.words.lexicon import PLURAL_PERSON_NOUNS

if TYPE_CHECKING:
    from bot.parsing.narration import Line, Narration
    from bot.parsing.people.entities import People


def join_given_names(narration: Narration, people: People) -> None:
    """Let each description mean the person whose name is given behind it."""
    if _TELLING.search(narration.text):
        for line in narration.lines:
            if people.named[line.index]:
                _join_in(narration.text, line, people)


def _join_in(text: str, line: Line, people: People) -> None:
    named, phrases, tokens = people.named[line.index], people.phrases[line.index], line.tokens
    for k in sorted(named):
        figure = people.figures[named[k].figure]
        if figure.kind is PersonKind.ORGANISATION:
            continue
        for i in range(k - 1, max(-1, k - _REACH), -1):
            held = phrases[i]
            if held.kind is Kind.QUOTE or held.kind is Kind.STOP:
                break
            head = tokens[held.last]
            if held.kind is not Kind.NOUN or i in named or not is_person_noun(head):
                continue
            if head.lower in PLURAL_PERSON_NOUNS:
                break
            start = tokens[named[k].name.first].start
            if _GIVEN.fullmatch(text, head.end, start) and not _SAID.search(text, head.end, start):
                named[i] = named[k]
                figure.kind = PersonKind.PERSON
                figure.nouns.add(head.lower)
                break


# Words without which no name is given so; a cheap test before the pattern.
_TELLING: Final = re.compile(
    r"name[, ]|named |known |referred |identif(?:ied|ies|ying) |(?:go|goes|going|went) "
)
_REACH: Final = 12  # phrases
# "A nurse said he gave his name as Karim": it is another who does.
_SAID: Final = re.compile(r" (?:said|says|told|tells|added|reported|claimed|heard|thought) ")
_ANY: Final = r"[^\"“”.;:]{0,60}?"
_ONLY: Final = r"(?: only| just| simply)?"
_GIVEN: Final = re.compile(
    rf",?{_ANY} (?:"
    rf"(?:gave|giving|gives?|offer(?:ed|ing)|provid(?:ed|ing)|us(?:es|ed|ing)){_ONLY}"
    rf" (?:his|her|their){_ONLY}(?: \w+)? ?(?:sur|fore|nick)?name,?{_ONLY}(?: as)?,?"
    rf"|(?:identif(?:ied|ies|ying) (?:him|her|them)sel(?:f|ves)|(?:to be|be|was|is|being)"
    rf" (?:identified|named|known|referred to)|(?:identified|known|named) (?:only|just|simply))"
    rf"{_ONLY} (?:as|by (?:his|her|their)(?: \w+){{0,2}} (?:sur|nick)?name,?{_ONLY}(?: as)?,?)"
    rf"|(?:goes|went|go|going){_ONLY} by(?: the)?(?: (?:sur|nick)?name| alias)?(?: of)?"
    rf"|whose (?:\w+ )?(?:sur)?name (?:is|was)"
    rf"|(?:(?:who )?us(?:es|ed|ing)|under) the (?:user|screen|pen )?name"
    r") "
)
