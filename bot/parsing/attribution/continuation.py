"""Rules for passages without a cue of their own, which go on from their neighbours.

The second half of a split quotation, a sentence of words behind another, a floating paragraph, a
signature on the line below.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.models.article import Basis, PersonKind
from bot.parsing.attribution.place import Found
from bot.parsing.attribution.reports import aside
from bot.parsing.grammar.phrases import Kind
from bot.parsing.grammar.verbs import is_passive, is_subordinate
from bot.parsing.narration import ends_sentence
from bot.parsing.words.cues import inflect
from bot.parsing.words.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.parsing.attribution.discourse import Referent
    from bot.parsing.attribution.place import Place
    from bot.parsing.grammar.phrases import Phrase
    from bot.parsing.narration import Line


def left_open(place: Place) -> Found | None:
    """Return who spoke in the last paragraph without a closing mark, a caption or two before.

    Such a paragraph goes on in the next one that opens with a mark, whatever the page sets between.
    """
    if not place.line.opens_with_quote:
        return None
    narration = place.narration
    for number in range(place.number - 1, max(-1, place.number - _NEAR - 1), -1):
        line = narration.lines[narration.line_of[number]]
        if not place.line.block - _NEAR <= line.block < place.line.block:
            return None
        if not narration.passages[number].closed:
            reported = reported_before(place)
            if reported is not None and _is_person(place, reported.referent):
                return None  # a mark may be missing: "Roe explained" tells of other words
            speaker = place.answers[number].referent
            return None if _takes_turn(place, line, speaker) else _found(speaker)
        if line.opens_with_quote:
            return None
    return None


def _takes_turn(place: Place, line: Line, speaker: Referent | None) -> bool:
    """Tell whether somebody else has acted behind `line`: "Roe disagreed".

    A caption tells in the present what a picture shows, so "Roe stands" takes no turn.
    """
    for between in place.narration.lines[line.index + 1 : place.line.index]:
        subjects = place.discourse.subjects[between.index]
        if any(_is_present(place, between, verb) for verb in subjects):
            continue
        referents = place.discourse.referents[between.index]
        acting = [referents.get(subject.phrase) for subject in subjects.values()]
        others = (r for r in acting if speaker is None or r is None or r.figure != speaker.figure)
        if any(_is_person(place, referent) or _steps_in(place, referent) for referent in others):
            return True
    return False


def _steps_in(place: Place, referent: Referent | None) -> bool:
    """Tell whether a referent is one person without a name: "The coroner disagreed"."""
    if referent is None or referent.figure is None:
        return False
    figure = place.discourse.people.figures[referent.figure]
    return figure.kind is PersonKind.DESCRIBED and figure.animate and not figure.plural


def _is_present(place: Place, line: Line, verb: int) -> bool:
    """Tell whether a verb is in the present: "stands"."""
    phrase = place.discourse.people.phrases[line.index][verb]
    word = line.tokens[phrase.first].lower
    return word in _PRESENT or (word.endswith("s") and word not in _PAST)


_PRESENT: Final = frozenset("are have do".split())
_PAST: Final = frozenset(("was",))


def signature_below(place: Place) -> Found | None:
    """Return whose name stands in the line below a passage: "— Jane Roe, Leeds"."""
    lines, line = place.narration.lines, place.line
    if not line.bare or line.index + 1 >= len(lines):
        return None
    below = lines[line.index + 1]
    phrases = place.discourse.people.phrases[below.index]
    if below.passages or not below.first or not 0 < len(phrases) <= _LONGEST_SIGNATURE:
        return None
    if any(p.kind is Kind.VERB for p in phrases[:3]):
        return None
    start = below.tokens[0].start
    dashed = phrases[0].kind is Kind.DASH
    if not dashed and place.narration.text[max(0, start - 2) : start].strip() not in _DASHES:
        return None
    return _found(place.discourse.referents[below.index].get(int(dashed)))


def same_paragraph(place: Place) -> Found | None:
    """Return the speaker of the sentence before in the paragraph: "A," she said, then "B"."""
    before = place.before
    if before is None or before.block != place.line.block:
        return None
    return _last_speaker(place, before)


def later_attribution(place: Place) -> Found | None:
    """Return the source of the passage that follows: "A." "B," she said.

    It stands in the same block, or in the next one where no mark closes this one. Words that may
    go on from the paragraph before are left to that.
    """
    line = place.line
    if not line.bare:
        return None
    last = line
    for later in place.narration.lines[line.index + 1 : line.index + 4]:
        if not later.opens_with_quote:
            return None
        if later.block != last.block:
            closed = place.narration.passages[last.passages[-1]].closed
            if closed or later.block > last.block + 1 or paragraph_before(place) is not None:
                return None
        last = later
        answer = place.answers[later.passages[0]]
        if answer.cued:
            return _found(answer.referent)
    return None


def pointed_back(place: Place) -> Found | None:
    """Return who is named in the sentence behind that takes the words up: "So says Jane Roe"."""
    lines, line = place.narration.lines, place.line
    if not line.bare or line.index + 1 >= len(lines):
        return None
    behind = lines[line.index + 1]
    if behind.passages or behind.block > line.block + 1:
        return None
    text = place.narration.text[behind.tokens[0].start : behind.tokens[-1].end]
    found = _POINTS_BACK.match(text)
    if found is None:
        return None
    start = behind.tokens[0].start + found.end()
    phrases = place.discourse.people.phrases[behind.index]
    for k, phrase in enumerate(phrases):
        if behind.tokens[phrase.first].start >= start:
            return _found(place.discourse.referents[behind.index].get(k))
    return None


_POINTS_BACK: Final = re.compile(
    r"(?:(?:That|This)(?:['’]s| is| was)(?: the \w+(?: \w+)? (?:of|from)| how| what| according to)"
    r"|(?:Those|These) (?:are|were) the (?:\w+ )?words (?:of|from)"
    r"|(?:So|Thus) (?:says|said|writes|wrote|spoke|argues|argued|goes)"
    r"|The words (?:are|were) those of"
    r"|With (?:those|these) words,) "
)


def announced(place: Place) -> Found | None:
    """Return who speaks below a line that ends in a colon: "Roe made this comment:"."""
    before = place.before
    if before is None or not _is_announced(place, before):
        return None
    for k in range(len(place.discourse.people.phrases[before.index]) - 1, -1, -1):
        referent = place.discourse.source(before, k)
        if referent is not None:
            return Found(referent)
    return _found(place.discourse.referents[before.index].get(0))


def paragraph_before(place: Place) -> Found | None:
    """Return who spoke last in the paragraph before, where this one opens with words."""
    before = place.before
    if before is None or before.block == place.line.block or not place.line.opens_with_quote:
        return None
    if place.line.bare and _asks(place, before):
        return _answerer(place, before)
    return _last_speaker(place, before)


def _asks(place: Place, line: Line) -> bool:
    """Tell whether somebody asks at the end of a line: '"Was it late?" she asked'."""
    if line.bare or not line.passages or not any(t.lower in _ASKED for t in line.tokens[-_TAIL:]):
        return False
    return place.narration.passages[line.passages[-1]].span.of(place.narration.text)[-1] == "?"


def _answerer(place: Place, line: Line) -> Found | None:
    """Return who spoke last before somebody asked in `line`."""
    asking = place.answers[line.passages[0]].referent
    if asking is None:
        return None
    for number in range(line.passages[0] - 1, max(-1, line.passages[0] - _NEAR), -1):
        referent = place.answers[number].referent
        if referent is not None and referent.figure not in {None, asking.figure}:
            return Found(referent)
    return None


def reported_before(place: Place) -> Found | None:
    """Return who speaks without marks in the line before: Roe says it is safe, then "Q"."""
    before = place.before
    if before is None or _is_announced(place, before):
        return None
    if before.block != place.line.block and not place.line.opens_with_quote:
        return None
    phrases, tokens = place.discourse.people.phrases[before.index], before.tokens
    between = aside(place.discourse, before, len(phrases))
    if between is not None and between.figure is not None:
        return Found(between)  # "At the end, Roe said, her mother slept"
    if (named := _source_at_end(place, before)) is not None:
        return named
    reporting = [
        k
        for k in range(len(phrases) - 1, -1, -1)
        if phrases[k].kind is Kind.VERB
        and phrases[k].cue >= 0
        and not is_passive(tokens, phrases[k])
        and not _is_bracketed(phrases, k)
    ]
    main = [k for k in reporting if not is_subordinate(tokens, phrases, k, 0)]
    told = (place.discourse.source(before, k) for k in (*main, *reporting))
    sources = [source for source in told if source is not None]
    # "In swifts, said Roe, it may explain" is Roe's, not its
    known = (source for source in sources if source.figure is not None)
    return _found(next(known, sources[0] if sources else None))


def _is_bracketed(phrases: Sequence[Phrase], verb: int) -> bool:
    """Tell whether a verb stands in brackets: "gave reasons (Roe claims it was hers)"."""
    for k in range(verb - 1, -1, -1):
        if phrases[k].kind is Kind.CLOSE:
            return False
        if phrases[k].kind is Kind.OPEN:
            return True
    return False


def _source_at_end(place: Place, line: Line) -> Found | None:
    """Return the source with which a line ends: it had rained, according to Roe, a driver."""
    phrases = place.discourse.people.phrases[line.index]
    for k in range(len(phrases) - 1, max(-1, len(phrases) - _LONGEST_SIGNATURE), -1):
        if phrases[k].kind is Kind.ACCORDING:
            return _found(place.discourse.source(line, k)) if k else None
        relative = k and phrases[k - 1].kind is Kind.RELATIVE
        if phrases[k].kind is Kind.VERB and not phrases[k].is_participle and not relative:
            return None
    return None


def earlier_in_paragraph(place: Place) -> Found | None:
    """Return who spoke before in the paragraph of a line that is nothing but words."""
    line = place.line
    if not line.bare:
        return None
    for i in range(line.index - 1, -1, -1):
        earlier = place.narration.lines[i]
        if earlier.block != line.block:
            return None
        if earlier.passages:
            return _last_speaker(place, earlier)
    return None


def narrative_subject(place: Place) -> Found | None:
    """Return the person that the sentences before are about: Roe began small, then "Q".

    Only a quotation that stands alone is given so, and only to the person that the nearest
    sentence before is about.
    """
    line, lines = place.line, place.narration.lines
    passage = place.narration.passages[place.number]
    words = passage.span.of(place.narration.text)
    if (
        not line.bare
        or len(words.split()) < _SENTENCE
        or not ends_sentence(place.narration.text, passage)
    ):
        return None
    for i in range(line.index - 1, max(-1, line.index - _NEAR), -1):
        before = lines[i]
        if before.block < line.block - 1 or before.passages:
            return None
        if (centre := place.discourse.centres[i]) is not None:
            return Found(_added_behind(place) or centre)
    return None


def _added_behind(place: Place) -> Referent | None:
    """Return the person named behind the next words who adds them, so spoke before: "Roe added"."""
    answer = next(iter(place.answers[place.number + 1 : place.number + 2]), None)
    if answer is None or answer.cue is None or answer.referent is None:
        return None
    adds = answer.cue.of(place.narration.text).lower() in _ADDS
    return answer.referent if adds and answer.referent.basis is Basis.NAMED else None


def pull_quote(place: Place) -> Found | None:
    """Return who says the words where the story quotes them again: a page shows them twice."""
    text, passages = place.narration.text, place.narration.passages
    span = passages[place.number].span
    if not (place.line.bare and place.line.first) or span.end - span.start < _LONG_ENOUGH:
        return None
    words = text[span.start + 1 : span.end].rstrip(" .,!?…")  # the first letter may be small
    at = text.find(words, span.end, span.end + _FAR)
    if at < 0:
        at = text.find(words, max(0, span.start - _FAR), span.start)
    if at < 0:
        return None
    for number, passage in enumerate(passages):
        if passage.span.start <= at < passage.span.end:
            answer = place.answers[number]
            return Found(answer.referent if answer.cued else None)
    return None


def _is_person(place: Place, referent: Referent | None) -> bool:
    """Tell whether a referent is one named person."""
    if referent is None or referent.figure is None:
        return False
    return place.discourse.people.figures[referent.figure].kind is PersonKind.PERSON


def _is_announced(place: Place, before: Line) -> bool:
    """Tell whether the line before announces words in a paragraph of their own."""
    return (
        before.block != place.line.block
        and place.line.opens_with_quote
        and before.tokens[-1].tag is Tag.COLON
        and not before.passages
    )


def _last_speaker(place: Place, line: Line) -> Found | None:
    return _found(place.answers[line.passages[-1]].referent) if line.passages else None


def _found(referent: Referent | None) -> Found | None:
    return None if referent is None else Found(referent)


_ASKED: Final = frozenset("asked asks".split())
_TAIL: Final = 8  # tokens at the end of a line, where who asks is named
_DASHES: Final = frozenset("-–—―")  # before a signature; a page may take it for a list's mark
_LONGEST_SIGNATURE: Final = 10  # phrases
_ADDS: Final = inflect("add continue")
_FAR: Final = 20_000  # characters; bounds the work
_LONG_ENOUGH: Final = 30  # characters; fewer may be said twice
_SENTENCE: Final = 4  # words; fewer may be a term
_NEAR: Final = 3  # lines before
